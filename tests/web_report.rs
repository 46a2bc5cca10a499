//! The package's functions in a browser, where the page calls them.
#![cfg(target_arch = "wasm32")]

use js_sys::{JSON, Reflect};
use tallymark::wasm::{JsText, analyse, analyse_json};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const TEXT: &str = "去年，該市新增高新技術企業超30家。";

fn text(words: &str) -> JsText {
    JsValue::from_str(words).unchecked_into()
}

#[wasm_bindgen_test]
fn a_report_reaches_the_page() {
    let report = analyse(&text(TEXT), None).unwrap();
    let text = Reflect::get(&report, &"text".into()).unwrap();
    assert_eq!(text, JsValue::from_str(TEXT));
}

#[wasm_bindgen_test]
fn a_worker_can_post_the_report_as_json() {
    let json = analyse_json(&text(TEXT), None).unwrap();
    assert_eq!(
        JSON::stringify(&JSON::parse(&json.as_string().unwrap()).unwrap()).unwrap(),
        JSON::stringify(&analyse(&text(TEXT), None).unwrap()).unwrap()
    );
}

/// The table of Big5 is the browser's own.
#[wasm_bindgen_test]
fn big5_and_gbk_taken_for_each_other_are_read_again() {
    let mended = |damaged: &str| {
        let report = analyse(&text(damaged), None).unwrap();
        Reflect::get(&report, &"text".into()).unwrap()
    };
    let damaged = "и\u{e145}そ\u{e677}さ\u{e6e4}\u{e019}犁穨Μ\u{e5f0}糤\u{e661}\u{e5fa}Θ\u{e4c7}\u{e174}\u{e61b}\u{e5ee}计\u{e603}糤\u{e661}\u{e4c9}";
    assert_eq!(mended(damaged), JsValue::from_str("我們公司今年的營業收入增加三成，員工人數也增加。"));
    let damaged = "鼠侗茠珛彶�郺鶶午�傖ㄛ埜馱�侕�湛善謗ロ�芄珊��鯥鶶介�傖﹝";
    let found = mended(damaged).as_string().unwrap();
    assert!(found.starts_with("公司营业收入增长"), "{found}");
}
