//! Places in an order: `第十四批`, `首家`, `前三名`, `500强`, `No.3`.

use super::Trapped;
use crate::lang::zh::read::cue::Cue;
use crate::lang::zh::read::line::{Line, is_han};
use crate::lang::zh::read::numeral::{Numeral, Read, read};
use crate::lang::zh::read::unit::{self, Meaning};
use crate::metric::TrapReason;

/// Words behind `前` and a number that rank: `前三名`, `前10强`.
const RANKS: &[char] = &['名', '强', '位', '大', '甲', '茅', '项', '个', '类', '家', '号', '者', '的'];

/// An ordinal whose numeral stands at `at`.
pub(super) fn find(line: Line<'_>, at: usize) -> Option<Trapped> {
    let Read::Number(n) = read(line, at) else { return None };
    let before = line.before(line.skip_spaces_back(at));
    if before == '第' && line.at(n.end) == '季' {
        let end = if matches!(line.at(n.end + 1), '度' | '报') { n.end + 2 } else { n.end + 1 };
        return Some(Trapped::new(line.skip_spaces_back(at) - 1, end, TrapReason::Date));
    }
    if before == '第' {
        return Some(Trapped::new(line.skip_spaces_back(at) - 1, unit_end(line, &n), TrapReason::Ordinal));
    }
    if let Some(trapped) = strong(line, &n).or_else(|| numbered(line, &n)).or_else(|| inning(line, &n)) {
        return Some(trapped);
    }
    first(line, at, &n)
}

fn unit_end(line: Line<'_>, n: &Numeral) -> usize {
    match unit::read(line, n.end) {
        Some(u) if matches!(u.meaning, Meaning::Count(_)) => u.end,
        _ => n.end,
    }
}

/// `世界500强`, `百强县`, `四强`.
fn strong(line: Line<'_>, n: &Numeral) -> Option<Trapped> {
    let at = line.skip_spaces(n.end);
    (line.at(at) == '强' && line.at(at + 1) != '度').then(|| Trapped::new(n.start, at + 1, TrapReason::Name))
}

/// `十二局下`, `9局上半`: a half of an inning of baseball; not `三局上演`.
fn inning(line: Line<'_>, n: &Numeral) -> Option<Trapped> {
    let half = line.at(n.end) == '局' && matches!(line.at(n.end + 1), '上' | '下');
    let word = matches!(line.at(n.end + 2), '演' | '台' | '来' | '去' | '场' | '周' | '届');
    let small = n.small().is_some_and(|v| (1..=30).contains(&v));
    (half && small && !word).then(|| Trapped::new(n.start, n.end + 2, TrapReason::Ordinal))
}

/// `No.3`, `#12`, `TOP10`.
fn numbered(line: Line<'_>, n: &Numeral) -> Option<Trapped> {
    let end = line.skip_spaces_back(n.start);
    let mark = Cue::OrdinalMark.strip(line, end);
    (mark < end).then(|| Trapped::new(mark, n.end, TrapReason::Ordinal))
}

/// `前三名`, `前500强`; not `目前30家`, and `前三季度` is a date.
fn first(line: Line<'_>, at: usize, n: &Numeral) -> Option<Trapped> {
    let word = line.before(at) == '前'
        && !matches!(
            line.before(at - 1),
            '目' | '此'
                | '以'
                | '之'
                | '提'
                | '日'
                | '年'
                | '月'
                | '天'
                | '眼'
                | '当'
                | '生'
                | '产'
                | '空'
                | '面'
                | '跟'
                | '史'
                | '午'
                | '先'
                | '周'
                | '间'
                | '截'
                | '赛'
        );
    let ranked = RANKS.contains(&line.at(n.end))
        && !line.starts_any(n.end, &["个月", "个季度", "个多月", "个交易日"])
        && !line.starts(n.end, "家具");
    if word && ranked {
        return Some(Trapped::new(at - 1, n.end + 1, TrapReason::Ordinal));
    }
    if Cue::Ranked.ends(line, at)
        && unit::read(line, n.end).is_none_or(|u| matches!(line.at(u.start), '位' | '名' | '强'))
        && !is_han(line.at(n.end)) | matches!(line.at(n.end), '位' | '名' | '强' | '的')
    {
        return Some(Trapped::new(at, n.end, TrapReason::Ordinal));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, at: usize) -> Option<String> {
        let chars: Vec<char> = text.chars().collect();
        find(Line::new(&chars), at).map(|t| chars[t.start..t.end].iter().collect())
    }

    #[test]
    fn ordinals_with_their_marks() {
        assert_eq!(found("第十四批专家", 1).as_deref(), Some("第十四批"));
        assert_eq!(found("居全省第3位", 4).as_deref(), Some("第3位"));
        assert_eq!(found("世界500强", 2).as_deref(), Some("500强"));
        assert_eq!(found("前三名", 1).as_deref(), Some("前三名"));
        assert_eq!(found("TOP10", 3).as_deref(), Some("TOP10"));
        assert_eq!(found("十二局下登板", 0).as_deref(), Some("十二局下"));
        assert_eq!(found("连下三局上演逆转", 2), None);
    }

    #[test]
    fn figures_behind_other_words_stay() {
        assert_eq!(found("目前30家", 2), None);
        assert_eq!(found("强度3.2%", 2), None);
    }
}
