//! Words that only look like times because of their neighbours.

use std::ops::Range;

use crate::lang::zh::link::marks::is_closing_quote;

/// Whether a time expression is no word of its own: `出现在周五`, `回本周期`, `达产后年产量`, a name that ends with it (`“职引未来”`).
pub(super) fn is_part_of_a_word(chars: &[char], range: &Range<usize>) -> bool {
    let before = range.start.checked_sub(1).map(|i| chars[i]);
    let after = chars.get(range.end).copied();
    match chars[range.clone()] {
        ['现', '在', ..] => matches!(before, Some('出' | '表' | '体' | '展' | '呈' | '发' | '实' | '重')),
        ['本', '周' | '季' | '月' | '年', ..] if range.len() == 2 => {
            before == Some('回') || matches!((chars[range.start + 1], after), ('周', Some('期')))
        }
        ['后', '年'] => matches!(before, Some('产' | '成' | '目' | '投')) || matches!(after, Some('产' | '均')),
        ['未', '来'] => after.is_some_and(is_closing_quote),
        ['全', '程'] => matches!(after, Some('组' | '网' | '冠' | '马' | '代')),
        ['七' | '九' | '三' | '五', '月'] => matches!(before, Some('沈' | '陈' | '林' | '李')),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_part(text: &str, word: &str) -> bool {
        let chars: Vec<char> = text.chars().collect();
        let at = text[..text.find(word).unwrap()].chars().count();
        is_part_of_a_word(&chars, &(at..at + word.chars().count()))
    }

    #[test]
    fn a_time_inside_another_word_is_none() {
        assert!(is_part("最高值出现在周五", "现在"));
        assert!(is_part("回本周期缩短", "本周"));
        assert!(is_part("达产后年产量", "后年"));
        assert!(!is_part("现在有人", "现在"));
        assert!(!is_part("本周上涨", "本周"));
    }
}
