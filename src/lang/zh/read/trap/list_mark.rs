//! Numbers of list items: `一、`, `（二）`, `3.`, `二是`.

use super::Trapped;
use crate::lang::zh::read::line::Line;
use crate::metric::TrapReason;
use crate::number::is_han_numeral;

/// A number that numbers an item: at the head of its line with a mark behind it, or `一是`, `二是` at the head of a clause.
///
/// `1.5亿元` at the head of a line is none: a digit follows the point.
pub(super) fn find(line: Line<'_>, at: usize) -> Option<Trapped> {
    let numeral = |i: usize| {
        line.at(i).is_ascii_digit() || is_han_numeral(line.at(i)) && !matches!(line.at(i), '百' | '千' | '万' | '亿')
    };
    let end = (at..at + 4).find(|&i| !numeral(i)).filter(|&e| e > at)?;
    let open = line.before(at) == '（';
    let head = line.skip_spaces_back(if open { at - 1 } else { at }) == 0;
    let mark = line.at(end);
    if head {
        let closed = open && mark == '）'
            || !open && (mark == '、' || matches!(mark, '.' | '．') && !line.at(end + 1).is_ascii_digit());
        if closed {
            return Some(Trapped::new(at, end, TrapReason::ListMark));
        }
    }
    let clause = head || matches!(line.before(at), '，' | '。' | '；' | '：' | '、' | '？' | '！' | '“' | '「' | '—');
    let counted = end == at + 1 && "一二三四五六七八九".contains(line.at(at));
    let says = matches!(mark, '是' | '要') || mark == '则' || line.starts(end, "来，");
    if clause && counted && says {
        return Some(Trapped::new(at, end + 1, TrapReason::ListMark));
    }
    if open && mark == '）' && clause && counted {
        return Some(Trapped::new(at, end, TrapReason::ListMark));
    }
    (line.before(at) == '其' && counted && matches!(mark, '，' | '是' | '、'))
        .then(|| Trapped::new(at - 1, end, TrapReason::ListMark))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, at: usize) -> bool {
        let chars: Vec<char> = text.chars().collect();
        find(Line::new(&chars), at).is_some()
    }

    #[test]
    fn item_numbers_are_no_figures() {
        assert!(found("一、总体情况", 0) && found("（二）主要做法", 1) && found("3. 加强", 0));
        assert!(found("一是抓项目，二是抓服务", 0) && found("一是抓项目，二是抓服务", 6));
    }

    #[test]
    fn figures_at_the_head_of_a_line_stay() {
        assert!(!found("1.5亿元", 0) && !found("三家企业", 0));
    }
}
