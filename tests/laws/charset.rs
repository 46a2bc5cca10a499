//! What holds for the decoding of any bytes.

use encoding_rs::{BIG5, EUC_JP, EUC_KR, Encoding, GB18030, GBK, SHIFT_JIS, UTF_8, WINDOWS_1252};

use super::decode::decode;

const CHARSETS: [&Encoding; 8] = [UTF_8, GBK, GB18030, BIG5, SHIFT_JIS, EUC_JP, EUC_KR, WINDOWS_1252];

/// Decodes `bytes` as they are, and the text that they hold in every charset that has it.
pub(crate) fn check(bytes: &[u8]) {
    let text = decode(bytes, None);
    if let Ok(sound) = std::str::from_utf8(bytes) {
        assert_eq!(text, sound.strip_prefix('\u{feff}').unwrap_or(sound), "sound UTF-8 is UTF-8");
    }
    let Some((&choice, rest)) = bytes.split_first() else { return };
    let charset = CHARSETS[usize::from(choice) % CHARSETS.len()];
    let written = charset.decode_without_bom_handling(rest).0;
    comes_back(&written, charset);
    wide_comes_back(&written);
    // The first bytes decide; more of them never make it fail.
    decode(rest, Some(charset.name()));
    decode(rest, Some("no such charset"));
}

/// What a sender declares, or a page of itself, is read with that charset.
fn comes_back(text: &str, charset: &'static Encoding) {
    let page = format!("<meta charset={}><p>{text}", charset.name());
    for (text, declared) in [(text, Some(charset.name())), (page.as_str(), None)] {
        let (bytes, _, unmappable) = charset.encode(text);
        // What is also UTF-8, or begins like a byte order mark, may be meant so.
        let ambiguous = unmappable || std::str::from_utf8(&bytes).is_ok() || Encoding::for_bom(&bytes).is_some();
        let nearly = String::from_utf8_lossy(&bytes);
        let lost = nearly.chars().filter(|&c| c == '\u{fffd}').count();
        if ambiguous || lost * 10 < nearly.chars().filter(|c| !c.is_ascii()).count() {
            continue;
        }
        let sound = charset.decode_without_bom_handling(&bytes).0;
        assert_eq!(decode(&bytes, declared), sound, "{} {declared:?}", charset.name());
    }
}

/// UTF-16 with its mark comes back.
fn wide_comes_back(text: &str) {
    let units = || std::iter::once(0xfeff).chain(text.encode_utf16());
    assert_eq!(decode(&units().flat_map(u16::to_le_bytes).collect::<Vec<u8>>(), None), text);
    assert_eq!(decode(&units().flat_map(u16::to_be_bytes).collect::<Vec<u8>>(), None), text);
}
