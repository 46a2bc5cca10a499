//! A numbered list that goes on where running text has ended: rules of admission, steps, an agenda.

use std::ops::Range;

use super::cue::Cue;
use super::line::Line;

/// Lines at the end of a text that are asked for a number.
const BACK: usize = 12;

/// Lines between one number and the next.
const GAP: usize = 2;

/// Where the article ends that has been found to be `core`: behind the last number that goes on with the list at its end. Not meant:
/// the numbers of a list of links, which begin anew below their heading.
pub(crate) fn goes_on(text: &str, lines: &[Line], sections: &[Option<Cue>], core: &Range<usize>) -> usize {
    let mut last = [0u32; 2];
    for line in &lines[core.end.saturating_sub(BACK).max(core.start)..core.end] {
        if let Some((style, number)) = number(line.span.slice(text)) {
            last[style] = number;
        }
    }
    let mut end = core.end;
    let mut at = core.end;
    while at < lines.len() && at - end <= GAP && !lines[at].is_barred() && sections[at].is_none() {
        if let Some((style, number)) = number(lines[at].span.slice(text)) {
            let next = last[style] > 0 && number == last[style] + 1;
            let below = number == 1 && end > core.end;
            if next || below {
                last[style] = number;
                end = at + 1;
            }
        }
        at += 1;
    }
    end
}

/// The number that a line begins with, and its style, 0 for digits and 1 for Chinese: `3.`, `(3)`, `3)`, `三、`.
fn number(line: &str) -> Option<(usize, u32)> {
    let line = line.strip_prefix(['(', '（', '[', '【']).unwrap_or(line).trim_start();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (style, number, rest) = if (1..=2).contains(&digits) {
        (0, line[..digits].parse().ok()?, &line[digits..])
    } else {
        let end = line.find(|c| !HAN.contains(&c))?;
        (1, han(&line[..end])?, &line[end..])
    };
    let stop = rest.trim_start().chars().next()?;
    let fraction = stop == '.' && rest.trim_start()[1..].starts_with(|c: char| c.is_ascii_digit());
    (matches!(stop, '.' | '．' | '、' | ')' | '）' | ']' | '】') && !fraction).then_some((style, number))
}

/// The digits of numbers up to nineteen.
const HAN: [char; 10] = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

fn han(word: &str) -> Option<u32> {
    let value = |c: char| HAN.iter().position(|&h| h == c).and_then(|i| u32::try_from(i + 1).ok());
    let mut chars = word.chars();
    match (value(chars.next()?)?, chars.next(), chars.next()) {
        (n, None, _) => Some(n),
        (10, Some(c), None) => value(c).filter(|&n| n < 10).map(|n| 10 + n),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::line::lines;

    fn end(text: &str, core: Range<usize>) -> usize {
        let lines = lines(text);
        goes_on(text, &lines, &vec![None; lines.len()], &core)
    }

    #[test]
    fn the_rules_below_a_rule_belong_to_the_article() {
        assert_eq!(
            end("1. 请提前预约。\n2. 入场须知：\n1) 勿带宠物\n2) 须戴口罩\n3) 限时55分钟\n联系我们\n友情链接", 0..2),
            5
        );
        assert_eq!(end("十、经费\n十一、附则\n首页", 0..1), 2);
    }

    #[test]
    fn a_list_that_begins_anew_or_a_decimal_number_does_not_go_on() {
        assert_eq!(end("去年新增企业30家。\n1. 春茶开采\n2. 新桥通车", 0..1), 1);
        assert_eq!(end("2. 入场须知\n3.5亿元落地\n4 月活动", 0..1), 1);
    }
}
