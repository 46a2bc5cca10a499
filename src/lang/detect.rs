//! Which language a text is written in, from the scripts of its characters.

use crate::lang::LanguageId;
use crate::text::han::{is_usual_han, split_han};
use crate::text::simplified::Simplified;

/// Characters looked at: enough for any article, and a bound for endless ones.
const SAMPLE: usize = 20_000;

/// Tells the language of `text` from its characters: kana for Japanese, hangul for Korean, Han characters for Chinese, whose
/// script is Traditional when at least one Han character in twenty folds to another.
#[must_use]
pub fn detect(text: &str) -> LanguageId {
    let (mut han, mut traditional, mut kana, mut hangul, mut latin) = (0u32, 0u32, 0u32, 0u32, 0u32);
    let mut wide = 0u32;
    let simplified = Simplified::read();
    let (mut rest, mut left) = (text.as_bytes(), SAMPLE);
    loop {
        if rest.first().is_some_and(|&byte| is_usual_han(byte)) {
            let row = Row::of(rest, left, simplified);
            han += row.han;
            traditional += row.traditional;
            (rest, left) = (&rest[3 * row.len..], left - row.len);
        }
        let Some((&byte, behind)) = rest.split_first().filter(|_| left > 0) else { break };
        if byte.is_ascii() {
            latin += u32::from(byte.is_ascii_alphabetic());
            left -= usize::from(!matches!(byte, b'\t'..=b'\r' | b' '));
            rest = behind;
            continue;
        }
        let mut chars = text[text.len() - rest.len()..].chars();
        let c = chars.next().unwrap_or(' ');
        rest = chars.as_str().as_bytes();
        match c {
            '\u{3400}'..='\u{4dbf}' => {
                han += 1;
                traditional += u32::from(simplified.changes(c.into()));
            }
            _ if c.is_whitespace() => continue,
            '\u{3041}'..='\u{30fa}' => kana += 1,
            '\u{ac00}'..='\u{d7a3}' => hangul += 1,
            '\u{ff05}' | '\u{ff10}'..='\u{ff19}' | '\u{ffe5}' => wide += 1,
            _ => {}
        }
        left -= 1;
    }
    // A letter is about a fifth of a word, a Han character about half of one.
    let cjk = han + kana + hangul;
    if cjk * 3 < latin {
        // Figures of full width alone are of a Chinese page: `２.５e－３`.
        return if cjk == 0 && wide > latin { LanguageId::ZhHans } else { LanguageId::En };
    }
    if hangul > han && hangul > kana {
        return LanguageId::Ko;
    }
    let short = kana == 0 && (1..=SHORT).contains(&han);
    if kana * 6 > han && kana > 0 || short && is_japanese_without_kana(text, han) {
        return LanguageId::Ja;
    }
    if traditional * 20 >= han && traditional > 0 {
        return LanguageId::ZhHant;
    }
    if han > 0 || wide > latin { LanguageId::ZhHans } else { LanguageId::En }
}

/// Han characters in a row.
struct Row {
    /// How many characters.
    len: usize,
    /// How many of them are Han characters, and how many of these have another form that is Simplified.
    han: u32,
    traditional: u32,
}

impl Row {
    /// The row that a text begins with, no more than `most` characters of it.
    // A function of its own, as the compiler has registers for this loop or for the one around it.
    #[inline(never)]
    fn of(text: &[u8], most: usize, simplified: Simplified) -> Self {
        let (mut len, mut hexagrams, mut traditional) = (0, 0, 0);
        let mut rest = text;
        while len < most
            && let Some((code, behind)) = split_han(rest)
        {
            // These stand among Han characters and are none.
            if matches!(code, 0x4dc0..=0x4dff) {
                hexagrams += 1;
            }
            traditional += u32::from(simplified.changes(code));
            (rest, len) = (behind, len + 1);
        }
        Self { len, han: u32::try_from(len - hexagrams).unwrap_or(u32::MAX), traditional }
    }
}

/// Han characters of a text that may be Japanese though no kana stand in it: a cell, a heading, a term.
const SHORT: u32 = 24;

/// Whether a short text of Han characters is Japanese by characters that no other language writes (`5000円未満`), or by how it tells
/// what lasts (`3日間`).
fn is_japanese_without_kana(text: &str, han: u32) -> bool {
    let own = text.chars().take(SAMPLE).filter(|c| SHINJITAI.contains(*c)).take(6).count();
    u32::try_from(own * 6).is_ok_and(|own| own > han) || lasts(text)
}

/// Characters that only Japanese writes so.
const SHINJITAI: &str = "円歳気売県駅対図囲壱弐発検価処駆摂営単厳労働込畑";

/// Whether a few characters tell tenths, or how long something lasts, as only Japanese does: `3割`, `2時間30分`, `3日間`.
fn lasts(text: &str) -> bool {
    let chars: Vec<char> = text.chars().take(24).collect();
    // `3割5分`
    let numeral = |c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c);
    if chars.windows(2).any(|w| numeral(w[0]) && w[1] == '割') {
        return true;
    }
    chars.windows(3).any(|w| {
        let counted = w[0].is_ascii_digit() || ('\u{ff10}'..='\u{ff19}').contains(&w[0]);
        counted && matches!(w[1], '時' | '日' | '週' | '分' | '秒') && w[2] == '間'
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_scripts_apart() {
        assert_eq!(detect("去年新增企业20家"), LanguageId::ZhHans);
        assert_eq!(detect("去年簽訂合同20份"), LanguageId::ZhHant);
        assert_eq!(detect("売上高は前年比8%増の120億円だった"), LanguageId::Ja);
        assert_eq!(detect("매출은 8% 증가한 120억원이었다"), LanguageId::Ko);
        assert_eq!(detect("Sales rose 8% to $1.2 billion"), LanguageId::En);
        assert_eq!(detect("123 456"), LanguageId::En);
        assert_eq!(detect("䷀䷁䷂"), LanguageId::En);
        assert_eq!(detect("２２％"), LanguageId::ZhHans);
        assert_eq!(detect("２.５e－３"), LanguageId::ZhHans);
        assert_eq!(detect("￥50"), LanguageId::ZhHans);
        assert_eq!(detect("5000円未満"), LanguageId::Ja);
        assert_eq!(detect("2時間30分"), LanguageId::Ja);
        assert_eq!(detect("2小時30分，三日時間"), LanguageId::ZhHant);
    }

    #[test]
    fn names_in_latin_letters_do_not_make_a_text_english() {
        assert_eq!(detect("OPEC与IEA预计原油需求增加120万桶"), LanguageId::ZhHans);
    }
}
