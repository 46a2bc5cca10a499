//! Numbers that name: models, phones, licences, document numbers, addresses.

use super::Trapped;
use crate::lang::zh::read::cue::Cue;
use crate::lang::zh::read::line::{Line, is_han};
use crate::lang::zh::read::numeral::{Read, read};
use crate::lang::zh::read::unit;
use crate::metric::TrapReason;

/// How far a run of Latin letters and digits is followed.
const REACH: usize = 48;

/// A number inside a run of Latin letters, digits and joining marks (`S20`, `A202107`, `0571-88001234`, `v1.2.3`), a long number
/// without a unit (`12320`, a phone), one behind a word that numbers (`备12345号`).
///
/// Letters before a number with a unit are a name of their own: `AED65台`, `GDP1.2万亿元`.
pub(super) fn find(line: Line<'_>, at: usize) -> Option<Trapped> {
    if let Some(trapped) = bureau(line, at) {
        return Some(trapped);
    }
    if !line.at(at).is_ascii_digit() {
        // `嫦娥六号`
        let Read::Number(n) = read(line, at) else { return None };
        let named = line.at(n.end) == '号' && is_han(line.before(at));
        return named.then(|| Trapped::new(at, n.end + 1, TrapReason::Name));
    }
    let start = (at.saturating_sub(REACH)..at).rev().take_while(|&i| is_joint(line.at(i))).last().unwrap_or(at);
    let digits_end = (at..at + REACH).find(|&i| !line.at(i).is_ascii_digit()).unwrap_or(at + REACH);
    let number_end = (at..at + REACH)
        .find(|&i| !(line.at(i).is_ascii_digit() || matches!(line.at(i), ',' | '.')))
        .unwrap_or(at + REACH);
    let end = (at..at + REACH)
        .find(|&i| !(is_joint(line.at(i)) || line.at(i) == '.' && line.at(i + 1).is_ascii_digit()))
        .unwrap_or(at + REACH);
    let letters = line.chars()[start..at].iter().any(char::is_ascii_alphabetic);
    let measured = unit::read(line, number_end).is_some()
        || matches!(line.at(line.skip_spaces(number_end)), '万' | '亿' | '余' | '多')
        || matches!(line.at(number_end), '%' | '点');
    if line.ends(at, "PM") && matches!(&line.chars()[at..number_end], ['2', '.', '5'] | ['1', '0'] | ['1']) {
        return Some(Trapped::new(at - 2, number_end, TrapReason::Identifier));
    }
    if letters {
        // A name in capitals before a measured number.
        let capitals =
            at - start >= 2 && line.chars()[start..at].iter().all(|c| c.is_ascii_uppercase() || matches!(c, '-' | '+'));
        let flight = line.starts(digits_end, "航班") || line.starts(digits_end, "次");
        let free = capitals && measured && !flight && line.before(at) != '-';
        let lower = line.before(at) == ' ';
        return (!free && !lower).then(|| Trapped::new(start, end, TrapReason::Identifier));
    }
    if line.at(digits_end).is_ascii_alphabetic()
        && unit::read(line, digits_end).is_none()
        && !multiplies(line, digits_end)
    {
        return Some(Trapped::new(start, end, TrapReason::Name));
    }
    let dashed = matches!(line.at(digits_end), '-') && line.at(digits_end + 1).is_ascii_digit();
    let phone = dashed && (line.at(at) == '0' && digits_end - at >= 3 || digits_end - at >= 5);
    let long = digits_end - at >= 5
        && !measured
        && number_end == digits_end
        && !matches!(line.at(digits_end), '元' | '至' | '到' | '、' | '—' | '~');
    let coded = Cue::Coded.ends(line, at) && !measured;
    if phone || long || coded || line.ends_any(start, &["http://", "https://", "www."]) {
        return Some(Trapped::new(start, end.max(digits_end), TrapReason::Identifier));
    }
    numbered(line, at, digits_end)
}

/// How many characters of a builder's name may stand before its number: `隧建` in `中铁隧建十六局`.
const BUILDER_NAME: usize = 2;

/// `中铁十八局`, `中交二公局`, `中铁隧建十六局`: the numbered companies of the builders.
fn bureau(line: Line<'_>, at: usize) -> Option<Trapped> {
    let Read::Number(n) = read(line, at) else { return None };
    let word = Cue::Bureau.at(line, n.end)?;
    let name = (0..=BUILDER_NAME.min(at))
        .take_while(|&k| k == 0 || is_han(line.at(at - k)))
        .find(|&k| Cue::Builder.ends(line, at - k))?;
    if name > 0 && word != "局" {
        return None;
    }
    Some(Trapped::new(at - name - 2, n.end + word.chars().count(), TrapReason::Name))
}

/// Letters, digits and what joins them in a name.
fn is_joint(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+' | '@' | '&' | '=')
}

fn multiplies(line: Line<'_>, at: usize) -> bool {
    matches!(line.at(at), 'k' | 'w' | 'K' | 'W' | 'M' | 'x') && !line.at(at + 1).is_ascii_alphanumeric()
}

/// `3号线`, `102号公告`, `305国道`, `3路公交`.
fn numbered(line: Line<'_>, at: usize, end: usize) -> Option<Trapped> {
    let word = Cue::NumberedThing.at(line, end)?;
    Some(Trapped::new(at, end + word.chars().count(), TrapReason::Identifier))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str, at: usize) -> Option<String> {
        let chars: Vec<char> = text.chars().collect();
        find(Line::new(&chars), at).map(|t| chars[t.start..t.end].iter().collect())
    }

    #[test]
    fn models_and_phones_are_names() {
        assert_eq!(name("Galaxy S20 三款", 8).as_deref(), Some("S20"));
        assert_eq!(name("5G网络", 0).as_deref(), Some("5G"));
        assert_eq!(name("0571-88001234", 0).as_deref(), Some("0571-88001234"));
        assert_eq!(name("地铁3号线", 2).as_deref(), Some("3号"));
        assert_eq!(name("CZ3101航班", 2).as_deref(), Some("CZ3101"));
        assert_eq!(name("拨打12320咨询", 2).as_deref(), Some("12320"));
        assert_eq!(name("PM2.5年均浓度", 2).as_deref(), Some("PM2.5"));
    }

    #[test]
    fn the_companies_of_a_builder_are_numbered() {
        assert_eq!(name("中铁十八局", 2).as_deref(), Some("中铁十八局"));
        assert_eq!(name("中铁隧建十六局", 4).as_deref(), Some("中铁隧建十六局"));
        assert_eq!(name("水电站建三院区", 4), None);
    }

    #[test]
    fn measured_numbers_behind_letters_are_figures() {
        assert_eq!(name("AED65台", 3), None);
        assert_eq!(name("GDP1.2万亿元", 3), None);
        assert_eq!(name("12000元", 0), None);
        assert_eq!(name("12GB", 0), None);
    }
}
