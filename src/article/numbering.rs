//! Numbers that stand alone on their lines and count nothing: the lines of a listing of code, the places in a list of links, ratings,
//! telephone numbers.

use super::core::runs;
use super::kind::Kind;
use super::line::Line;
use super::rule::Verdict;
use super::view::is_cjk;

/// Lines between one number of an order and the next.
const GAP: usize = 9;

/// How many of them make an order.
const ENOUGH: usize = 3;

/// Why a number that stands alone is none of the article's figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Numbering {
    /// It stands beside another of an order: the number of a line.
    Line,
    /// It is one of an order: `1`, a headline, `2`, a headline.
    Item,
    /// It stands alone in an article, and what it counts does not follow: `9.8 / 10`, `4.9`, `877-621-6572`.
    Alone,
}

/// For each line whether it is such a number. Not meant: the number of a chapter, which running text stands above; an amount of money,
/// a share or a grouped number (`34,000`), and a number whose unit follows on the next line.
pub(crate) fn numbering(text: &str, lines: &[Line]) -> Vec<Option<Numbering>> {
    let mut found = vec![None; lines.len()];
    let bare = |l: &Line| is_bare(l.verdict) && l.shape.digits > 0;
    let ordinals: Vec<Option<u32>> =
        lines.iter().map(|l| bare(l).then(|| ordinal(l.span.slice(text))).flatten()).collect();
    let heads = |i: usize| i > 0 && runs(&lines[i - 1]);
    let mut used = vec![false; lines.len()];
    for i in 0..lines.len() {
        if ordinals[i].is_none() || used[i] {
            continue;
        }
        let order = order(&ordinals, i);
        if order.len() < ENOUGH {
            continue;
        }
        for (n, &at) in order.iter().enumerate() {
            used[at] = true;
            let beside = n > 0 && order[n - 1] + 1 == at || order.get(n + 1) == Some(&(at + 1));
            found[at] = match beside {
                true => Some(Numbering::Line),
                false if !heads(at) => Some(Numbering::Item),
                false => None,
            };
        }
    }
    if Kind::of(lines) == Kind::Article {
        for (i, line) in lines.iter().enumerate().filter(|(_, l)| bare(l)) {
            let words = line.span.slice(text);
            let unit = lines.get(i + 1).is_some_and(|l| is_continued(l.span.slice(text)));
            if found[i].is_none() && !heads(i) && !unit && !is_amount(words) {
                found[i] = Some(Numbering::Alone);
            }
        }
    }
    found
}

/// The lines of the order that begins with line `first`: each number is the one before it and one more.
fn order(ordinals: &[Option<u32>], first: usize) -> Vec<usize> {
    let mut order = vec![first];
    let (mut last, mut next) = (first, ordinals[first].map_or(0, |n| n + 1));
    let mut at = first + 1;
    while at < ordinals.len() && at - last <= GAP {
        if ordinals[at] == Some(next) {
            order.push(at);
            (last, next) = (at, next + 1);
        }
        at += 1;
    }
    order
}

/// Whether the rule on lines without words has named the line.
pub(crate) fn is_bare(verdict: Option<Verdict>) -> bool {
    verdict.is_some_and(|v| v.rule == "interface-no-words")
}

/// The number of a place in an order: `3`, `#3`, `(3)`, `3.`
fn ordinal(line: &str) -> Option<u32> {
    let digits = line.strip_prefix(['#', '(', '（', '[']).unwrap_or(line);
    let digits = digits.strip_suffix(['.', '．', '、', ')', '）', '/', ']']).unwrap_or(digits);
    let short = (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    if short { digits.parse().ok() } else { None }
}

/// Whether a number says by itself what it is: an amount, a share, thousands.
fn is_amount(line: &str) -> bool {
    let grouped = line.as_bytes().windows(3).any(|w| w[0].is_ascii_digit() && w[1] == b',' && w[2].is_ascii_digit());
    grouped || line.contains(['%', '％', '‰', '$', '€', '£', '¥', '￥', '₩'])
}

/// Whether a line goes on with what stands above it: `万元`, `barges counted`.
fn is_continued(line: &str) -> bool {
    line.starts_with(|c: char| is_cjk(c) || c.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::line::lines;

    fn found(text: &str) -> Vec<&str> {
        let lines = lines(text);
        let numbering = numbering(text, &lines);
        lines.iter().zip(numbering).filter(|(_, n)| n.is_some()).map(|(l, _)| l.span.slice(text)).collect()
    }

    #[test]
    fn numbers_of_lines_and_of_list_items_are_no_figures() {
        assert_eq!(found("Run this:\n1\n2\n3\n4\nlet barges = 719;\nlet boats = 106;"), ["1", "2", "3", "4"]);
        assert_eq!(found("热门\n1\n春茶开采\n2\n新桥通车\n3\n灯光秀返场"), ["1", "2", "3"]);
    }

    #[test]
    fn the_numbers_of_chapters_stay() {
        let chapter = "石桥镇1.2万亩茶园昨天开采，首日采摘鲜叶3200公斤，比去年同日多出两成，收购价也略有上涨。\n";
        assert!(
            found(&format!("{chapter}1\n新茶上市\n{chapter}2\n茶农增收\n{chapter}3\n销往海外\n{chapter}")).is_empty()
        );
    }

    #[test]
    fn in_an_article_a_number_stays_that_says_what_it_is_or_whose_unit_follows() {
        let paragraph = "The harbour counted 719 barges last year, and 106 of them ran on batteries, which is twelve times as many as before.\n";
        let text =
            format!("Our Rating\n4.9\nGet a Quote\n34,000\nJobs\n95%\n126\nbarges counted\n{}", paragraph.repeat(12));
        assert_eq!(found(&text), ["4.9"]);
    }
}
