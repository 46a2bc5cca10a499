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
        JSON::stringify(&JSON::parse(&json).unwrap()).unwrap(),
        JSON::stringify(&analyse(&text(TEXT), None).unwrap()).unwrap()
    );
}
