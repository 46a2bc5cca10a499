//! The package's functions as JavaScript calls them, in WebAssembly without a browser.
#![cfg(target_arch = "wasm32")]

use js_sys::{Array, JSON, JsString, Object, Reflect};
use tallymark::wasm::{
    JsOptions, JsText, analyse, analyse_html, analyse_html_json, analyse_json, export_html, export_text, version,
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const TEXT: &str = "😀売上高は前年同期比12.3%増の1兆2345億円だった。";

fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &key.into()).unwrap()
}

/// Options as a caller writes them.
fn options<T: From<JsValue> + JsCast>(json: &str) -> Option<T> {
    Some(JSON::parse(json).unwrap().unchecked_into())
}

fn code_of(error: &JsValue) -> String {
    assert!(error.is_instance_of::<js_sys::Error>());
    get(error, "code").as_string().unwrap()
}

fn text(words: &str) -> JsText {
    JsValue::from_str(words).unchecked_into()
}

fn json_of(words: &str, options: Option<JsOptions>) -> String {
    analyse_json(&text(words), options).unwrap().as_string().unwrap()
}

#[wasm_bindgen_test]
fn a_report_is_a_plain_object_and_the_same_as_its_json() {
    let object = analyse(&text(TEXT), options(r#"{"quantities":true}"#)).unwrap();
    let json = json_of(TEXT, options(r#"{"quantities":true}"#));
    assert_eq!(JSON::stringify(&object).unwrap(), JSON::stringify(&JSON::parse(&json).unwrap()).unwrap());
    assert!(Object::get_prototype_of(&object).loose_eq(&Object::get_prototype_of(&Object::new())));
    assert!(Array::is_array(&get(&object, "metrics")));
    assert_eq!(get(&get(&object, "article"), "byline"), JsValue::NULL);
}

#[wasm_bindgen_test]
fn figures_are_numbers_and_stand_where_the_report_says() {
    let report = analyse(&text(TEXT), None).unwrap();
    let metrics: Vec<JsValue> = get(&report, "metrics").unchecked_into::<Array>().iter().collect();
    let values: Vec<_> = metrics.iter().map(|m| get(m, "value").as_f64()).collect();
    assert_eq!(values, [Some(12.3), Some(1_234_500_000_000.0)]);
    let texts: Vec<_> = metrics.iter().map(|m| get(m, "value_text").as_string().unwrap()).collect();
    assert_eq!(texts, ["12.3", "1234500000000"]);
    assert_eq!(get(&metrics[0], "change"), "increase");
    assert_eq!(get(&metrics[1], "unit"), "JPY");
    for metric in &metrics {
        let [start, end] = ["start", "end"].map(|k| get(metric, k).as_f64().unwrap() as u32);
        assert_eq!(JsValue::from(JsString::from(TEXT).slice(start, end)), get(metric, "quote"));
    }
}

#[wasm_bindgen_test]
fn positions_count_as_javascript_strings_do() {
    let block_end = |json: &str| {
        let report = analyse(&text(TEXT), options(json)).unwrap();
        let last = get(&report, "blocks").unchecked_into::<Array>().pop();
        get(&last, "end").as_f64().unwrap()
    };
    assert_eq!(block_end("{}") as usize, TEXT.encode_utf16().count());
    assert_eq!(block_end(r#"{"positions":"code-point"}"#) as usize, TEXT.chars().count());
    assert_eq!(block_end(r#"{"positions":"utf8"}"#) as usize, TEXT.len());
}

#[wasm_bindgen_test]
fn options_may_be_left_out_in_every_way_that_javascript_has() {
    let wanted = json_of(TEXT, None);
    for json in ["null", "{}"] {
        assert_eq!(json_of(TEXT, options(json)), wanted, "{json}");
    }
    let empty = Object::new();
    Reflect::set(&empty, &"positions".into(), &JsValue::UNDEFINED).unwrap();
    assert_eq!(json_of(TEXT, Some(empty.unchecked_into())), wanted);
}

#[wasm_bindgen_test]
fn a_bad_option_is_an_error_with_a_code() {
    let bad = [
        r#"{"position":"utf8"}"#,
        r#"{"toString":1}"#,
        r#"{"constructor":{"prototype":{"maxBytes":1}}}"#,
        r#"{"__proto__":{"maxBytes":1}}"#,
        r#"{"corrections":[{"value":"1"}]}"#,
        r#"{"corrections":{"0":1}}"#,
        r#"{"corrections":[5]}"#,
        r#"{"corrections":[{"start":1,"value":5}]}"#,
        r#"{"positions":"utf32"}"#,
        r#"{"quantities":"yes"}"#,
        r#"{"maxBytes":-1}"#,
        r#"{"maxBytes":1e12}"#,
        r#"[]"#,
        r#""utf8""#,
    ];
    for json in bad {
        let error = analyse(&text(TEXT), options(json)).err().unwrap_or_else(|| panic!("{json} is taken"));
        assert_eq!(code_of(&error), "bad_option", "{json}");
    }
}

#[wasm_bindgen_test]
fn a_text_beyond_the_limit_is_an_error_with_a_code() {
    let error = analyse_json(&text(TEXT), options(r#"{"maxBytes":10}"#)).err().unwrap();
    assert_eq!(code_of(&error), "text_too_long");
    let said = get(&error, "message").as_string().unwrap();
    assert!(said.contains("at most 10 "), "{said}");
    assert!(analyse_json(&text(TEXT), options(r#"{"maxBytes":1000}"#)).is_ok());
}

#[wasm_bindgen_test]
fn the_limit_counts_the_bytes_of_utf8_to_the_last() {
    // Three bytes a character, four for two units, three for a unit that stands alone.
    let lone = js_sys::JsString::from_char_code(&[0x4e00, 0xd83d]);
    for (given, bytes) in [(text("一二三"), 9), (text("😀é1"), 7), (lone.unchecked_into(), 6)] {
        let limit = |bytes: usize| options(&format!(r#"{{"maxBytes":{bytes}}}"#));
        assert!(analyse_json(&given, limit(bytes)).is_ok());
        let error = analyse_json(&given, limit(bytes - 1)).err().unwrap();
        let said = get(&error, "message").as_string().unwrap();
        assert_eq!(said, format!("the text has {bytes} bytes, at most {} are allowed", bytes - 1));
    }
}

#[wasm_bindgen_test]
fn a_text_of_several_parts_is_counted_whole() {
    let long = "一😀".repeat(500_000);
    let error = analyse_json(&text(&long), options(&format!(r#"{{"maxBytes":{}}}"#, long.len() - 1))).err().unwrap();
    assert!(get(&error, "message").as_string().unwrap().contains(&format!(" {} bytes", long.len())));
}

#[wasm_bindgen_test]
fn what_is_no_text_is_an_error_and_no_trap() {
    for given in [JsValue::NULL, JsValue::from_f64(5.0), Object::new().into()] {
        assert_eq!(code_of(&analyse_json(given.unchecked_ref(), None).err().unwrap()), "bad_option");
    }
}

#[wasm_bindgen_test]
fn a_figure_corrected_by_hand_is_in_the_report_and_in_every_file() {
    let corrected = || options(r#"{"corrections":[{"start":10,"value":"13億","owner":"本社"}]}"#);
    let start = r#""start":10"#;
    assert!(json_of("😀売上高は前年比で1兆円だった。", None).contains(start));
    let report = json_of("😀売上高は前年比で1兆円だった。", corrected());
    assert!(report.contains(r#""slot":"value","was":"1000000000000""#), "{report}");
    let csv = export_text(&text("😀売上高は前年比で1兆円だった。"), "csv", corrected()).unwrap();
    assert!(String::from_utf8(csv).unwrap().contains("1300000000"));
}

#[wasm_bindgen_test]
fn html_is_read_too() {
    let report = analyse_html(&text("<h1>Title</h1><p>It has 18 rooms.</p>"), None).unwrap();
    assert!(get(&report, "text").as_string().unwrap().contains("18 rooms"));
    let json = analyse_html_json(&text("<p>It has 18 rooms.</p>"), None).unwrap();
    assert!(json.as_string().unwrap().contains("18 rooms"));
}

#[wasm_bindgen_test]
fn a_report_can_be_taken_away_as_a_file() {
    let file = |format| export_text(&text(TEXT), format, None).unwrap();
    assert!(file("csv").starts_with("\u{feff}".as_bytes()));
    assert!(file("xlsx").starts_with(b"PK\x03\x04"));
    assert!(String::from_utf8(file("markdown")).unwrap().contains("12.3"));
    assert_eq!(file("json"), json_of(TEXT, None).into_bytes());
    assert!(!export_html(&text("<p>It has 18 rooms.</p>"), "csv", None).unwrap().is_empty());
    assert_eq!(code_of(&export_text(&text(TEXT), "docx", None).unwrap_err()), "bad_option");
}

#[wasm_bindgen_test]
fn the_version_is_that_of_the_crate() {
    assert_eq!(version(), env!("CARGO_PKG_VERSION"));
}
