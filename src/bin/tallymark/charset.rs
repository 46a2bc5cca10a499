//! Bytes to text by the charset they are in.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};

/// How far into a page its own word about its charset is looked for; browsers look as far.
const HEAD: usize = 1024;
/// For each character that is lost there are at least so many in UTF-8 that is damaged, and none in another charset.
const SOUND: usize = 10;

/// Decodes `bytes`.
///
/// A byte order mark decides; then whether the bytes are sound UTF-8, which other charsets are next to never by chance; then what
/// the sender `declared`; then what a page says of itself; then a guess from the bytes. What no charset explains becomes U+FFFD,
/// which repair marks as lost.
pub(crate) fn decode(bytes: &[u8], declared: Option<&str>) -> String {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[mark..]).0.into_owned();
    }
    let named = declared.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
    match std::str::from_utf8(bytes) {
        // A charset that writes everything in ASCII is told by its name only.
        Ok(text) if !text.is_ascii() || named.is_none_or(Encoding::is_ascii_compatible) => text.to_owned(),
        _ if is_nearly_utf8(bytes) => String::from_utf8_lossy(bytes).into_owned(),
        _ => {
            let encoding = named.filter(|e| *e != UTF_8).or_else(|| said(bytes)).unwrap_or_else(|| guess(bytes));
            encoding.decode_without_bom_handling(bytes).0.into_owned()
        }
    }
}

/// Whether the bytes are UTF-8 in which a few characters were lost: cut in two, or a byte dropped.
fn is_nearly_utf8(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let wide = text.chars().filter(|c| !c.is_ascii()).count();
    let lost = text.chars().filter(|&c| c == '\u{fffd}').count();
    lost > 0 && lost * SOUND < wide
}

/// The charset that a page names in its head. One that names UTF-8 and is none has been copied from elsewhere.
fn said(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_ascii_lowercase();
    let at = head.find("charset=")? + "charset=".len();
    let label = head[at..].trim_start_matches(['"', '\'', ' ']);
    let end = label.find(|c: char| !(c.is_ascii_alphanumeric() || "-_:".contains(c))).unwrap_or(label.len());
    Encoding::for_label(&label.as_bytes()[..end]).filter(|e| *e != UTF_8)
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

#[cfg(test)]
mod tests {
    use encoding_rs::{BIG5, EUC_KR, GBK, SHIFT_JIS, UTF_16LE};

    use super::*;

    const TEXT: &str = "去年，全市新增企业30家，实现产值超1亿元，同比增长百分之八。";

    #[test]
    fn sound_utf8_is_utf8_whatever_was_declared() {
        assert_eq!(decode(TEXT.as_bytes(), Some("gbk")), TEXT);
    }

    #[test]
    fn a_declared_charset_decodes() {
        assert_eq!(decode(&GBK.encode(TEXT).0, Some("gb2312")), TEXT);
        assert_eq!(decode(&BIG5.encode("全市新增企業三十家").0, Some("big5")), "全市新增企業三十家");
    }

    #[test]
    fn a_page_says_its_own_charset() {
        let page = format!("<html><head><meta charset=\"GB18030\"></head><body>{TEXT}");
        assert_eq!(decode(&GBK.encode(&page).0, None), page);
    }

    #[test]
    fn what_nobody_declared_is_guessed() {
        assert_eq!(decode(&GBK.encode(TEXT).0, None), TEXT);
        for (text, encoding) in
            [("昨年の売上高は三億円で、前年より増えた。", SHIFT_JIS), ("지난해 매출은 3억 원으로 늘었다.", EUC_KR)]
        {
            assert_eq!(decode(&encoding.encode(text).0, None), text);
        }
    }

    #[test]
    fn a_byte_order_mark_decides_and_is_no_text() {
        assert_eq!(decode("\u{feff}億".as_bytes(), Some("gbk")), "億");
        let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain("億元".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(decode(&wide, None), "億元");
        assert!(!UTF_16LE.is_ascii_compatible());
    }

    #[test]
    fn broken_utf8_keeps_what_is_sound() {
        let mut bytes = TEXT.as_bytes().to_vec();
        bytes.truncate(bytes.len() - 1);
        let text = decode(&bytes, None);
        assert!(text.starts_with("去年，全市新增企业30家") && text.ends_with('\u{fffd}'), "{text}");
    }
}
