//! What an input line asks.

use std::borrow::Cow;
use std::fmt;

use crate::Source;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The fields of an input line that mean something, as they stand in it; of a field that comes twice the last counts.
#[derive(Debug, Default)]
pub(super) struct Fields<'l> {
    /// Whatever names the line for its sender.
    pub(super) id: Option<&'l RawValue>,
    /// What the sender wants back untouched.
    pub(super) pass: Option<&'l RawValue>,
    text: Option<&'l RawValue>,
    html: Option<&'l RawValue>,
}

/// What is to be analysed.
#[derive(Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Plain text.
    Text(String),
    /// HTML.
    Html(String),
}

impl Wanted {
    /// The same as the library's source.
    #[must_use]
    pub fn source(&self) -> Source<'_> {
        match self {
            Self::Text(text) => Source::Text(text),
            Self::Html(html) => Source::Html(html),
        }
    }
}

/// A line that is no JSON object.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Malformed {
    /// Not JSON, from about this byte on.
    Json(usize),
    /// JSON, but no object.
    NoObject,
}

impl<'l> Fields<'l> {
    /// Reads the fields of `line`. Those that stand before a fault are there in spite of it.
    pub(super) fn read(line: &'l str) -> (Self, Result<(), Malformed>) {
        let mut fields = Self::default();
        let mut json = serde_json::Deserializer::from_str(line);
        let read = Reader(&mut fields).deserialize(&mut json).and_then(|()| json.end());
        let outcome = read.map_err(|e| match e.classify() {
            serde_json::error::Category::Data if serde_json::from_str::<IgnoredAny>(line).is_ok() => {
                Malformed::NoObject
            }
            _ => Malformed::Json(e.column()),
        });
        (fields, outcome)
    }

    /// Forgets what is echoed where it holds U+FFFD: for a line that was decoded with loss.
    pub(super) fn drop_damaged(&mut self) {
        let sound = |raw: &&RawValue| !raw.get().contains('\u{fffd}');
        self.id = self.id.filter(sound);
        self.pass = self.pass.filter(sound);
    }

    /// The `text`, or else the `html`; `None` when neither is a string.
    pub(super) fn wanted(&self) -> Option<Wanted> {
        let text = self.text.and_then(|raw| string(raw.get())).map(Wanted::Text);
        text.or_else(|| self.html.and_then(|raw| string(raw.get())).map(Wanted::Html))
    }
}

/// Fills the fields entry by entry, so that a fault leaves what stands before it.
struct Reader<'f, 'l>(&'f mut Fields<'l>);

impl<'l> DeserializeSeed<'l> for Reader<'_, 'l> {
    type Value = ();

    fn deserialize<D: Deserializer<'l>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'l> Visitor<'l> for Reader<'_, 'l> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'l>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<&RawValue>()? {
            let value = map.next_value::<&RawValue>()?;
            match string(key.get()).as_deref() {
                Some("id") => self.0.id = Some(value),
                Some("pass") => self.0.pass = value.get().starts_with('{').then_some(value),
                Some("text") => self.0.text = Some(value),
                Some("html") => self.0.html = Some(value),
                _ => {}
            }
        }
        Ok(())
    }
}

/// The string that `raw` writes in JSON; `None` when it writes something else.
fn string(raw: &str) -> Option<String> {
    serde_json::from_str(&without_lone_surrogates(raw)).ok()
}

/// Writes the escape of a lone surrogate as that of U+FFFD. Browsers and Python send such text, and no Rust string can hold
/// it: it is text like any other, with one character lost.
fn without_lone_surrogates(raw: &str) -> Cow<'_, str> {
    let mut mended: Option<String> = None;
    let mut at = 0;
    while let Some(found) = raw[at..].find('\\') {
        let escape = at + found;
        match (code_unit(raw, escape), code_unit(raw, escape + 6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => at = escape + 12,
            (Some(0xd800..=0xdfff), _) => {
                mended.get_or_insert_with(|| raw.to_owned()).replace_range(escape..escape + 6, "\\ufffd");
                at = escape + 6;
            }
            // Any other escape: its second byte may be a backslash that begins none. Every escape is of ASCII characters.
            _ => at = escape + 1 + raw[escape + 1..].chars().next().map_or(0, char::len_utf8),
        }
    }
    mended.map_or(Cow::Borrowed(raw), Cow::Owned)
}

/// The UTF-16 unit that an escape at byte `at` writes: `\ud83d`.
fn code_unit(raw: &str, at: usize) -> Option<u32> {
    let digits = raw.get(at..at + 6)?.strip_prefix("\\u")?;
    digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(line: &str) -> Option<Wanted> {
        Fields::read(line).0.wanted()
    }

    fn text(line: &str) -> String {
        match wanted(line) {
            Some(Wanted::Text(text)) => text,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_lone_surrogate_is_one_lost_character() {
        assert_eq!(text(r#"{"text":"a\ud800b"}"#), "a\u{fffd}b");
        assert_eq!(text(r#"{"text":"\udc00\uD83D\uDE00\ud83d"}"#), "\u{fffd}😀\u{fffd}");
        assert_eq!(text(r#"{"text":"\ud83d\ud83d\ude00"}"#), "\u{fffd}😀");
        assert_eq!(text(r#"{"text":"\ud800\u4e00"}"#), "\u{fffd}一");
        assert_eq!(text(r#"{"text":"\ud83d\\ude00"}"#), "\u{fffd}\\ude00");
    }

    #[test]
    fn a_backslash_that_is_text_begins_no_escape() {
        assert_eq!(text(r#"{"text":"\\ud800"}"#), r"\ud800");
        assert_eq!(text(r#"{"text":"\\\ud800"}"#), "\\\u{fffd}");
    }

    #[test]
    fn a_lone_surrogate_in_another_field_does_no_harm() {
        let (fields, outcome) = Fields::read(r#"{"\ud800":"\udfff","id":"\ud800","text":"a"}"#);
        assert_eq!(outcome, Ok(()));
        assert_eq!(fields.id.unwrap().get(), r#""\ud800""#);
    }

    #[test]
    fn keys_may_be_escaped_and_the_last_of_two_counts() {
        assert_eq!(text(r#"{"\u0074ext":"a"}"#), "a");
        assert_eq!(text(r#"{"text":"a","text":"b"}"#), "b");
    }

    #[test]
    fn html_counts_where_no_text_is() {
        assert_eq!(wanted(r#"{"html":"<p>"}"#), Some(Wanted::Html("<p>".to_owned())));
        assert_eq!(wanted(r#"{"html":"<p>","text":"a"}"#), Some(Wanted::Text("a".to_owned())));
        assert_eq!(wanted(r#"{"html":"<p>","text":null}"#), Some(Wanted::Html("<p>".to_owned())));
        assert_eq!(wanted(r#"{"text":7}"#), None);
    }

    #[test]
    fn what_stands_before_a_fault_is_read() {
        let (fields, outcome) = Fields::read(r#"{"id":7,"text":"abc"#);
        assert!(matches!(outcome, Err(Malformed::Json(_))));
        assert_eq!(fields.id.unwrap().get(), "7");
        assert!(matches!(Fields::read(r#"{"id":7} x"#).1, Err(Malformed::Json(_))));
    }

    #[test]
    fn json_that_is_no_object_is_told_from_no_json() {
        assert_eq!(Fields::read("[1]").1, Err(Malformed::NoObject));
        assert_eq!(Fields::read("\"text\"").1, Err(Malformed::NoObject));
        assert!(matches!(Fields::read("").1, Err(Malformed::Json(_))));
        assert!(matches!(Fields::read("\"text").1, Err(Malformed::Json(_))));
        assert!(matches!(Fields::read("{\"text\":\"a\tb\"}").1, Err(Malformed::Json(_))));
    }

    #[test]
    fn deep_nesting_in_a_field_that_is_ignored_is_no_trouble() {
        let deep = format!(r#"{{"x":{}{},"text":"a"}}"#, "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(text(&deep), "a");
    }

    #[test]
    fn only_an_object_is_passed_on() {
        assert!(Fields::read(r#"{"pass": {"a":1.0}}"#).0.pass.is_some());
        assert!(Fields::read(r#"{"pass":"a"}"#).0.pass.is_none());
    }
}
