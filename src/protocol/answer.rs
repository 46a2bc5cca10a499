//! The line that answers an input line.

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::{AnalyseError, Options, Report, Source};
use serde::Serialize;
use serde_json::value::RawValue;

use super::lines::Line;
use super::request::{Fields, Malformed, Wanted};

/// Answers lines.
pub struct Answerer {
    /// How to analyse.
    pub options: Options,
    /// Bytes that a line may have.
    pub max_line: usize,
    /// What analyses.
    pub analyse: fn(&Source<'_>, &Options) -> Result<Report, AnalyseError>,
}

/// What is wrong with a line. Messages never quote it.
#[derive(Debug, Serialize)]
pub struct Fault {
    /// A stable name for programs.
    pub code: &'static str,
    message: String,
}

impl Fault {
    /// The code of an input that could not be read, or not to its end.
    pub const UNREADABLE: &str = "unreadable";

    /// A fault with its message, which must not quote the text.
    pub fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }
}

#[derive(Serialize)]
struct Record<'a, T> {
    v: u32,
    id: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pass: Option<&'a RawValue>,
    #[serde(flatten)]
    outcome: T,
}

/// An answer before it is written.
#[derive(Debug)]
pub struct Answer {
    id: Option<Box<RawValue>>,
    pass: Option<Box<RawValue>>,
    /// The report, or what is wrong.
    pub outcome: Result<Report, Fault>,
}

impl Answer {
    /// Appends `{"v":1,"id":…,"report":…}` or `{"v":1,"id":…,"error":…}`.
    pub fn write_whole(&self, out: &mut Vec<u8>) {
        match &self.outcome {
            Ok(report) => self.write(&Outcome::Report(report), out),
            Err(fault) => self.write(&Outcome::Error(fault), out),
        }
    }

    /// Appends a record with the fields of `outcome` behind the id.
    pub fn write(&self, outcome: &impl Serialize, out: &mut Vec<u8>) {
        let record = Record { v: 1, id: self.id.as_deref(), pass: self.pass.as_deref(), outcome };
        // Writing plain data into memory does not fail.
        let _ = serde_json::to_writer(out, &record);
    }

    /// The id as a cell of a table shows it: a string without its quotation marks, anything else as it was written.
    pub fn id_words(&self) -> String {
        let raw = self.id.as_deref().map_or("", RawValue::get);
        serde_json::from_str(raw).unwrap_or_else(|_| raw.to_owned())
    }
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Outcome<'a> {
    Report(&'a Report),
    Error(&'a Fault),
}

impl Answerer {
    /// Appends the answer to `line` to `out`, without a line feed.
    pub fn answer(&self, line: Line<'_>, out: &mut Vec<u8>) {
        self.reply(line).write_whole(out);
    }

    /// The answer about what is no line: its name, where it came from, and what is to be analysed.
    pub fn about(&self, id: &str, uri: Option<&str>, wanted: Result<Wanted, Fault>) -> Answer {
        let raw = |value: &serde_json::Value| RawValue::from_string(value.to_string()).ok();
        let pass = uri.and_then(|uri| raw(&serde_json::json!({ "uri": uri })));
        Answer { id: raw(&id.into()), pass, outcome: wanted.and_then(|wanted| self.report(&wanted)) }
    }

    /// The answer to a bare text, or page, as JSON: `{"report":…}` or `{"error":…}`.
    #[must_use]
    pub fn answer_text(&self, text: String, html: bool) -> String {
        let outcome = self.report(&if html { Wanted::Html(text) } else { Wanted::Text(text) });
        let outcome = match &outcome {
            Ok(report) => Outcome::Report(report),
            Err(fault) => Outcome::Error(fault),
        };
        // Writing plain data into memory does not fail.
        serde_json::to_string(&outcome).unwrap_or_default()
    }

    /// The answer to `line`.
    pub fn reply(&self, line: Line<'_>) -> Answer {
        let (bytes, cut) = match line {
            Line::Whole(bytes) => (bytes, false),
            Line::Cut(bytes) => (bytes, true),
        };
        // Where the bytes are no UTF-8, the line cannot be answered, but its id may still be read.
        let text = String::from_utf8_lossy(bytes);
        let (mut fields, read) = Fields::read(&text);
        if matches!(text, Cow::Owned(_)) {
            fields.drop_damaged();
        }
        let outcome = if cut {
            Err(Fault::new("line_too_long", format!("the line has more than {} bytes", self.max_line)))
        } else if let Err(e) = std::str::from_utf8(bytes) {
            Err(Fault::new("invalid_utf8", format!("the line is not UTF-8 at byte {}", e.valid_up_to())))
        } else {
            read.map_err(|m| malformed(&m)).and_then(|()| self.outcome(&fields))
        };
        Answer { id: fields.id.map(ToOwned::to_owned), pass: fields.pass.map(ToOwned::to_owned), outcome }
    }

    fn outcome(&self, fields: &Fields<'_>) -> Result<Report, Fault> {
        let wanted =
            fields.wanted().ok_or_else(|| Fault::new("missing_field", "neither `text` nor `html` is a string"))?;
        self.report(&wanted)
    }

    fn report(&self, wanted: &Wanted) -> Result<Report, Fault> {
        // Nothing of this call outlives it, so a panic leaves nothing half done.
        let analysis = catch_unwind(AssertUnwindSafe(|| (self.analyse)(&wanted.source(), &self.options)));
        match analysis {
            Ok(outcome) => outcome.map_err(|e| Fault::new(e.code(), e.to_string())),
            Err(_) => Err(Fault::new("panic", "the analysis met an internal error; other lines are not touched by it")),
        }
    }
}

fn malformed(how: &Malformed) -> Fault {
    let message = match how {
        Malformed::Json(column) => format!("the line is not JSON at byte {column}"),
        Malformed::NoObject => "the line is no JSON object".to_owned(),
    };
    Fault::new("invalid_json", message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answerer() -> Answerer {
        Answerer { options: Options::default(), max_line: 64, analyse: crate::analyse }
    }

    fn answer(answerer: &Answerer, line: Line<'_>) -> String {
        let mut out = Vec::new();
        answerer.answer(line, &mut out);
        String::from_utf8(out).unwrap()
    }

    fn whole(line: &str) -> String {
        answer(&answerer(), Line::Whole(line.as_bytes()))
    }

    #[test]
    fn the_id_comes_back_as_it_was_written() {
        for id in ["1.0", "\"a\\u4e00\"", "null", "12345678901234567890123", "\"\\ud800\""] {
            let got = whole(&format!(r#"{{"id":{id},"text":""}}"#));
            assert!(got.starts_with(&format!(r#"{{"v":1,"id":{id},"report":{{"#)), "{got}");
        }
        assert!(whole(r#"{"text":""}"#).starts_with(r#"{"v":1,"id":null,"report""#));
    }

    #[test]
    fn what_is_to_be_passed_on_comes_back_untouched() {
        let got = whole(r#"{"pass":{"z":1.50,"a":[ ]},"text":""}"#);
        assert!(got.starts_with(r#"{"v":1,"id":null,"pass":{"z":1.50,"a":[ ]},"report":{"#), "{got}");
        assert!(whole(r#"{"pass":{"a":1}}"#).starts_with(r#"{"v":1,"id":null,"pass":{"a":1},"error":{"#));
    }

    #[test]
    fn a_fault_names_the_line_and_never_quotes_it() {
        let faulty: [&[u8]; 6] = [
            br#"{"id":7,"text":"SECRET"#,
            br#"{"id":7,"text":SECRET}"#,
            b"{\"id\":7,\"text\":\"SECRET\xff\"}",
            b"{\"text\":\"SECRET\xff\",\"id\":7}",
            br#"{"id":7,"txt":"SECRET"}"#,
            br#"{"id":7,"text":["SECRET"]}"#,
        ];
        for line in faulty {
            let got = answer(&answerer(), Line::Whole(line));
            assert!(got.starts_with(r#"{"v":1,"id":7,"error":{"code":""#), "{got}");
            assert!(!got.contains("SECRET"), "{got}");
        }
        assert!(!whole("\"SECRET\"").contains("SECRET"));
    }

    #[test]
    fn an_id_that_is_itself_damaged_is_not_guessed() {
        let got = answer(&answerer(), Line::Whole(b"{\"id\":\"a\xff\",\"text\":\"\"}"));
        assert!(got.starts_with(r#"{"v":1,"id":null,"error":{"code":"invalid_utf8""#), "{got}");
        assert!(whole("{\"id\":\"\u{fffd}\",\"text\":\"\"}").starts_with("{\"v\":1,\"id\":\"\u{fffd}\",\"report\""));
    }

    #[test]
    fn a_line_that_was_cut_keeps_its_id() {
        let got = answer(&answerer(), Line::Cut(br#"{"id":"a","text":"xxxxxxxxx"#));
        let want = r#"{"v":1,"id":"a","error":{"code":"line_too_long","message":"the line has more than 64 bytes"}}"#;
        assert_eq!(got, want);
    }

    #[test]
    fn a_text_beyond_the_limit_is_answered_with_an_error() {
        let small = Answerer { options: Options { max_bytes: 2, ..Options::default() }, ..answerer() };
        let got = answer(&small, Line::Whole(br#"{"id":1,"text":"abc"}"#));
        assert!(got.contains(r#""code":"text_too_long""#), "{got}");
    }

    #[test]
    fn a_panic_is_answered_and_tells_nothing_of_the_text() {
        let broken = Answerer { analyse: |source, _| panic!("{source:?}"), ..answerer() };
        let got = answer(&broken, Line::Whole(br#"{"id":1,"text":"SECRET"}"#));
        assert!(got.starts_with(r#"{"v":1,"id":1,"error":{"code":"panic","#), "{got}");
        assert!(!got.contains("SECRET"));
    }
}
