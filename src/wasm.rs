//! The JavaScript side: the only file that knows JavaScript.
//!
//! Positions count UTF-16 units here unless the caller asks otherwise, as JavaScript's strings do. What JavaScript cannot hold in
//! a string of Unicode, a lone surrogate, arrives as U+FFFD: one unit as well, so offsets hold.

use std::sync::Once;

use js_sys::{Array, JsString, Object, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::error::AnalyseError;
use crate::options::Options;
use crate::report::Report;
use crate::source::Source;
use crate::text::PositionEncoding;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("report/report.d.ts");

#[wasm_bindgen]
extern "C" {
    /// A text: JavaScript's own string, which is looked at before it is copied.
    #[wasm_bindgen(typescript_type = "string")]
    pub type JsText;

    /// What a caller chose.
    #[wasm_bindgen(typescript_type = "Options")]
    pub type JsOptions;

    /// A report as a plain object.
    #[wasm_bindgen(typescript_type = "Report")]
    pub type JsReport;

    /// The platform's own decoder of charsets.
    type TextDecoder;

    #[wasm_bindgen(constructor, catch)]
    fn new(label: &str) -> Result<TextDecoder, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn decode(this: &TextDecoder, bytes: &[u8]) -> Result<String, JsValue>;

    #[wasm_bindgen(constructor)]
    fn with_options(label: &str, options: &Object) -> TextDecoder;

    #[wasm_bindgen(method, js_name = decode)]
    fn decode_units(this: &TextDecoder, units: &[u16]) -> JsString;

    #[wasm_bindgen(catch, js_namespace = JSON, js_name = parse)]
    fn parse_json(json: &JsString) -> Result<JsValue, JsValue>;

    /// The platform's own encoder of UTF-8.
    type TextEncoder;

    #[wasm_bindgen(constructor)]
    fn new() -> TextEncoder;

    #[wasm_bindgen(method)]
    fn encode(this: &TextEncoder, text: &JsString) -> Uint8Array;
}

/// `bytes` in the charset `label`, as the platform decodes them; `None` where it does not know the charset.
pub(crate) fn decode(label: &str, bytes: &[u8]) -> Option<String> {
    TextDecoder::new(label).ok()?.decode(bytes).ok()
}

/// Analyses a pasted text.
#[wasm_bindgen]
pub fn analyse(text: &JsText, options: Option<JsOptions>) -> Result<JsReport, js_sys::Error> {
    report(text, Form::Text, options).and_then(as_object)
}

/// Analyses a page or fragment of HTML. The report's `source` is the text extracted from it, which its offsets point into.
#[wasm_bindgen(js_name = analyseHtml)]
pub fn analyse_html(html: &JsText, options: Option<JsOptions>) -> Result<JsReport, js_sys::Error> {
    report(html, Form::Html, options).and_then(as_object)
}

/// Analyses a pasted text and answers with the report as JSON, byte for byte what the command line writes. A worker posts a
/// string faster than an object.
#[wasm_bindgen(js_name = analyseJson)]
pub fn analyse_json(text: &JsText, options: Option<JsOptions>) -> Result<JsText, js_sys::Error> {
    report(text, Form::Text, options).and_then(|r| as_json_text(&r))
}

/// Analyses HTML and answers with the report as JSON.
#[wasm_bindgen(js_name = analyseHtmlJson)]
pub fn analyse_html_json(html: &JsText, options: Option<JsOptions>) -> Result<JsText, js_sys::Error> {
    report(html, Form::Html, options).and_then(|r| as_json_text(&r))
}

/// The report of a pasted text as a file to take away: its bytes, with the mark at their start that a spreadsheet looks for.
#[wasm_bindgen(js_name = exportText)]
pub fn export_text(
    text: &JsText,
    #[wasm_bindgen(unchecked_param_type = "ExportFormat")] format: &str,
    options: Option<JsOptions>,
) -> Result<Vec<u8>, js_sys::Error> {
    report(text, Form::Text, options).and_then(|r| as_file(&r, format))
}

/// The report of a page or fragment of HTML as a file to take away.
#[wasm_bindgen(js_name = exportHtml)]
pub fn export_html(
    html: &JsText,
    #[wasm_bindgen(unchecked_param_type = "ExportFormat")] format: &str,
    options: Option<JsOptions>,
) -> Result<Vec<u8>, js_sys::Error> {
    report(html, Form::Html, options).and_then(|r| as_file(&r, format))
}

/// The version of Tallymark.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

#[derive(Clone, Copy)]
enum Form {
    Text,
    Html,
}

fn report(given: &JsText, form: Form, options: Option<JsOptions>) -> Result<Report, js_sys::Error> {
    tell_of_panics();
    let options = read_options(options)?;
    refuse_what_is_too_long(given, &options)?;
    let text = given.as_string().ok_or_else(|| error("bad_option", "text: a string is wanted"))?;
    let source = match form {
        Form::Text => Source::Text(&text),
        Form::Html => Source::Html(&text),
    };
    crate::analyse(&source, &options).map_err(|e: AnalyseError| error(e.code(), &e.to_string()))
}

/// Refuses a text over the limit before it is copied into the module, whose memory never shrinks. A unit of JavaScript's string is
/// at most three bytes, so the bytes are counted only where it may be too long.
fn refuse_what_is_too_long(given: &JsText, options: &Options) -> Result<(), js_sys::Error> {
    let Some(text) = given.dyn_ref::<JsString>() else { return Ok(()) };
    let most = text.length() as usize * 3;
    let size = if most > options.max_bytes { count_bytes(text) } else { most };
    options.check(size).map_err(|e| error(e.code(), &e.to_string()))
}

/// The bytes of `text` in UTF-8, counted outside of the module, part by part.
fn count_bytes(text: &JsString) -> usize {
    const PART: u32 = 1 << 20;
    let encoder = TextEncoder::new();
    let (mut at, mut bytes) = (0, 0);
    while at < text.length() {
        let mut end = text.length().min(at + PART);
        // Not between the two halves of a character.
        if end < text.length() && (0xd800..0xdc00).contains(&(text.char_code_at(end - 1) as u32)) {
            end -= 1;
        }
        bytes += encoder.encode(&text.substring(at, end)).length() as usize;
        at = end;
    }
    bytes
}

fn as_object(mut report: Report) -> Result<JsReport, js_sys::Error> {
    // The long texts cross by themselves, and where nothing was repaired the text is the source. An empty text keeps their place.
    let text = std::mem::take(&mut report.text);
    let source = report.source.as_mut().map(std::mem::take);
    let repaired = !report.repairs.is_empty();
    let article = std::mem::take(&mut report.article.text);
    // One string that the platform takes apart is sooner an object than one put together value by value.
    let object = parse_json(&as_js_string(&as_json(&report)?)).map_err(|_| error("report", "not a report"))?;
    let set = |object: &JsValue, key: &str, value: &JsString| Reflect::set(object, &JsValue::from_str(key), value);
    let js_text = as_js_string(&text);
    if let Some(source) = source {
        let source = if repaired { as_js_string(&source) } else { js_text.clone() };
        let _ = set(&object, "source", &source);
    }
    let _ = set(&object, "text", &js_text);
    if let Ok(view) = Reflect::get(&object, &JsValue::from_str("article")) {
        let _ = set(&view, "text", &as_js_string(&article));
    }
    Ok(object.unchecked_into())
}

fn as_json_text(report: &Report) -> Result<JsText, js_sys::Error> {
    Ok(as_js_string(&as_json(report)?).unchecked_into())
}

thread_local! {
    /// A mark of byte order at the start of a text belongs to it.
    static UTF_16: TextDecoder = {
        let options = Object::new();
        let _ = Reflect::set(&options, &JsValue::from_str("ignoreBOM"), &JsValue::TRUE);
        TextDecoder::with_options("utf-16le", &options)
    };
}

/// Bytes of UTF-8 that cross at once.
const PART: usize = 1 << 20;

/// `text` as a string of JavaScript. Platforms take UTF-8 apart quickly where it is ASCII and slowly where it is Chinese; units of UTF-16
/// they copy as they are.
fn as_js_string(text: &str) -> JsString {
    if text.is_ascii() {
        return JsString::from(text);
    }
    let mut units = Vec::with_capacity(text.len().min(PART));
    let mut whole: Option<JsString> = None;
    let mut rest = text;
    while !rest.is_empty() {
        let mut end = rest.len().min(PART);
        while !rest.is_char_boundary(end) {
            end -= 1;
        }
        units.clear();
        push_units(&rest[..end], &mut units);
        let part = UTF_16.with(|decoder| decoder.decode_units(&units));
        whole = Some(whole.map_or(part.clone(), |before| before.concat(&part)));
        rest = &rest[end..];
    }
    whole.unwrap_or_else(|| JsString::from(""))
}

fn as_json(report: &Report) -> Result<String, js_sys::Error> {
    serde_json::to_string(report).map_err(|e| error("report", &e.to_string()))
}

/// Adds `text` in UTF-16: runs of ASCII byte by byte, which needs no decoding.
fn push_units(text: &str, units: &mut Vec<u16>) {
    let mut rest = text;
    while !rest.is_empty() {
        let ascii = rest.bytes().take_while(u8::is_ascii).count();
        units.extend(rest.as_bytes()[..ascii].iter().map(|&b| u16::from(b)));
        rest = &rest[ascii..];
        let other = rest.bytes().position(|b| b.is_ascii()).unwrap_or(rest.len());
        units.extend(rest[..other].encode_utf16());
        rest = &rest[other..];
    }
}

fn as_file(report: &Report, format: &str) -> Result<Vec<u8>, js_sys::Error> {
    match format {
        "csv" => Ok(report.to_csv().into_bytes()),
        "markdown" => Ok(report.to_markdown().into_bytes()),
        "xlsx" => Ok(report.to_xlsx()),
        "json" => as_json(report).map(String::into_bytes),
        _ => Err(error("bad_option", &format!("format {format}: csv, markdown, xlsx or json"))),
    }
}

/// Lays what the caller chose over the defaults. An option that does not exist is an error: it would be ignored in silence.
fn read_options(given: Option<JsOptions>) -> Result<Options, js_sys::Error> {
    let defaults = Options { positions: PositionEncoding::Utf16, ..Options::default() };
    let Some(given) = given.map(JsValue::from).filter(|v| !v.is_null()) else { return Ok(defaults) };
    if !given.is_object() || Array::is_array(&given) {
        return Err(error("bad_option", "options: an object is wanted"));
    }
    let chosen = Object::new();
    let _ = Reflect::set(&chosen, &JsValue::from_str("positions"), &JsValue::from_str("utf16"));
    for key in Object::keys(given.unchecked_ref::<Object>()).iter() {
        let name = String::from(key.unchecked_ref::<JsString>());
        if !Options::NAMES.contains(&name.as_str()) {
            return Err(error("bad_option", &format!("option {name}: there is no such option")));
        }
        let value = Reflect::get(&given, &key).unwrap_or_default();
        if !value.is_undefined() {
            let _ = Reflect::set(&chosen, &key, &value);
        }
    }
    serde_wasm_bindgen::from_value(chosen.into()).map_err(|e| error("bad_option", &format!("options: {e}")))
}

/// A JavaScript error that carries a stable name for programs as `code`.
fn error(code: &str, message: &str) -> js_sys::Error {
    let error = js_sys::Error::new(message);
    let _ = Reflect::set(&error, &JsValue::from_str("code"), &JsValue::from_str(code));
    error
}

/// A panic is a defect and ends the instance with a bare `unreachable`; the console tells where it happened.
fn tell_of_panics() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        std::panic::set_hook(Box::new(|info| {
            web_sys::console::error_1(&JsValue::from_str(&format!("tallymark: {info}")));
        }));
    });
}
