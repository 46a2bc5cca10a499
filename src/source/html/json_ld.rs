//! What JSON-LD says of an article: a tolerant scanner for a handful of keys.
//!
//! Pages hold JSON-LD with line breaks inside strings, with commas behind the last item, cut off in the middle. Whatever stands before
//! the damage is read.

use crate::source::metadata::{Field, Metadata};

/// Open objects and lists that are looked into.
const DEEPEST: usize = 24;

/// Reads the scripts of type `application/ld+json` in `json`.
pub(super) fn read(json: &str, metadata: &mut Metadata) {
    let mut path: Vec<String> = Vec::new();
    let mut key: Option<String> = None;
    let mut rest = json;
    while let Some(at) = rest.find(['"', '{', '[', '}', ']', ',']) {
        let mark = rest.as_bytes()[at];
        rest = &rest[at + 1..];
        match mark {
            b'"' => {
                let Some((string, behind)) = string(rest) else { return };
                rest = behind;
                if rest.trim_start().starts_with(':') {
                    key = Some(string);
                } else if let Some(field) = field(key.as_deref(), &path) {
                    metadata.declare(field, &string);
                }
            }
            b'{' | b'[' if path.len() >= DEEPEST => return,
            b'{' => path.push(key.take().unwrap_or_else(|| "[".to_owned())),
            b'[' => path.push(key.clone().unwrap_or_default()),
            b'}' | b']' => {
                path.pop();
                key = None;
            }
            // In a list the key of the list stays; in an object it is used up.
            _ if path.last().is_some_and(|p| Some(p) == key.as_ref()) => {}
            _ => key = None,
        }
    }
}

/// What the string under `key` says, inside the objects and lists of `path`.
fn field(key: Option<&str>, path: &[String]) -> Option<Field> {
    let within = |what: &str| path.iter().rev().take(2).any(|p| p == what);
    Some(match key? {
        "headline" => Field::Headline,
        "datePublished" | "pubDate" => Field::Published,
        "keywords" => Field::Keywords,
        "author" | "creator" => Field::Author,
        "name" if within("author") || within("creator") => Field::Author,
        "name" if within("publisher") => Field::Site,
        _ => return None,
    })
}

/// The string that begins at the start of `text`, and what stands behind its closing quote.
fn string(text: &str) -> Option<(String, &str)> {
    let mut out = String::new();
    let mut chars = text.char_indices();
    while let Some((i, c)) = chars.next() {
        match c {
            '"' => return Some((out, &text[i + 1..])),
            '\\' => match chars.next()?.1 {
                'n' | 't' | 'r' | 'b' | 'f' => out.push(' '),
                'u' => out.push(unit(text, &mut chars)),
                c => out.push(c),
            },
            _ => out.push(c),
        }
    }
    None
}

/// The character of `\u` and four hexadecimal digits, or of two such in a row.
fn unit(text: &str, chars: &mut std::str::CharIndices<'_>) -> char {
    let hex = |chars: &mut std::str::CharIndices<'_>| {
        let from = chars.offset();
        let value = text.get(from..from + 4).and_then(|d| u32::from_str_radix(d, 16).ok())?;
        chars.nth(3);
        Some(value)
    };
    let Some(first) = hex(chars) else { return '\u{fffd}' };
    if (0xd800..0xdc00).contains(&first) && text[chars.offset()..].starts_with("\\u") {
        chars.nth(1);
        let low = hex(chars).unwrap_or(0).wrapping_sub(0xdc00);
        return char::from_u32(0x10000 + ((first - 0xd800) << 10) + (low & 0x3ff)).unwrap_or('\u{fffd}');
    }
    char::from_u32(first).unwrap_or('\u{fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(json: &str) -> Metadata {
        let mut metadata = Metadata::default();
        read(json, &mut metadata);
        metadata
    }

    #[test]
    fn an_article_is_read_wherever_it_stands() {
        let metadata = of(
            r#"{"@graph":[{"@type":"WebPage","name":"Page"},{"@type":"NewsArticle","headline":"Barges \u0026 quays","datePublished":"2025-03-18T09:20:00+08:00",
            "author":[{"@type":"Person","name":"Ann Hall"},{"name":"Bo Hill"}],"publisher":{"@type":"Organization","name":"Harbour News","logo":{"url":"x"}},"keywords":["barges","quays"]}]}"#,
        );
        assert_eq!(metadata.headline.as_deref(), Some("Barges & quays"));
        assert_eq!(metadata.author.as_deref(), Some("Ann Hall"));
        assert_eq!(metadata.site.as_deref(), Some("Harbour News"));
        assert_eq!(metadata.published.as_deref(), Some("2025-03-18T09:20:00+08:00"));
        assert_eq!(metadata.keywords, ["barges", "quays"]);
    }

    #[test]
    fn damage_ends_the_reading_and_nothing_else() {
        assert_eq!(
            of("{\"headline\":\"\\u6625\\u8336\n开采\", \"author\":\"何安\", \"keywords\":\"a").author.as_deref(),
            Some("何安")
        );
        assert_eq!(of("{\"headline\":\"\\u6625\\u8336\n开采\"").headline.as_deref(), Some("春茶 开采"));
        assert_eq!(of("]]}}\"\\u12"), Metadata::default());
        assert_eq!(of(&"[{".repeat(1000)), Metadata::default());
    }
}
