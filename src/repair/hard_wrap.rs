//! Lines that were broken in the middle of sentences.
//!
//! Text from e-mail, from PDF files and from old sites has every line cut at one width, `净利润达到两⏎千万元`. A line break ends a
//! sentence for every rule, so a figure that one tears apart is lost. The breaks are taken out.
//!
//! A poem, a list and a table have lines of one width, too. So the lines must be long and Chinese, several in a row must have the
//! same width, most must end where no sentence ends, and words must go on across the breaks. Once a width is proved, single lines of
//! it are believed. Japanese and Korean text is left alone, and so is English, where a break counts as a space anyway.

use std::borrow::Cow;

use super::RepairKind;
use super::clues::Clues;
use super::edit::Edit;
use super::model::is_pair;
use crate::text::han::leading_han;
use crate::text::number_map::NumberMap;

/// Shorter lines are titles, verses and lists.
const SHORTEST: usize = 20;
/// So have lines of fewer bytes: most of the characters of a line of Chinese take three.
pub(super) const SHORTEST_BYTES: usize = SHORTEST + 2 * (SHORTEST * WIDE / 10);
/// Of ten characters of a line of Chinese so many are wide.
const WIDE: usize = 6;
/// So many lines of one width in a row can prove that they were cut,
const IN_A_ROW: usize = 2;
/// when so many of ten end in the middle of a sentence
const OPEN: usize = 6;
/// and one of so many breaks parts a word or a number.
const PER_TORN: usize = 3;
/// A break that parts nothing is believed where so many others prove its width.
const MANY: usize = 4;

/// Takes out the breaks.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    if !clues.seen.wrap {
        return Vec::new();
    }
    let lines = lines(text);
    let rows = rows(&lines);
    let mut proved = NumberMap::default();
    for row in rows.iter().filter(|r| r.is_proof()) {
        *proved.entry(row.width as u64) += u32::try_from(row.breaks()).unwrap_or(u32::MAX);
    }
    let wanted = |r: &&Row<'_>| {
        let proof = proved.get(r.width as u64).map_or(0, |breaks| breaks as usize);
        r.is_proof() || (r.open > 0 && proof >= if r.torn > 0 { 1 } else { MANY })
    };
    let cut = rows.iter().filter(wanted).flat_map(|r| r.lines.windows(2));
    cut.map(|pair| edit(text, &pair[0], &pair[1])).collect()
}

/// A line and what tells whether it was cut.
struct Line<'a> {
    start: usize,
    text: &'a str,
    /// Characters; 0 where the line is not of the kind that is cut.
    width: usize,
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut at = 0;
    let mut lines = Vec::new();
    for line in text.split('\n') {
        let shown = line.strip_suffix('\r').unwrap_or(line);
        lines.push(Line { start: at, text: shown, width: width(shown) });
        at += line.len() + 1;
    }
    lines
}

/// The characters of a line of running Chinese text; 0 for any other.
fn width(line: &str) -> usize {
    let (mut all, mut wide) = (0, 0);
    let mut at = 0;
    while let Some(&byte) = line.as_bytes().get(at) {
        if byte.is_ascii() && !matches!(byte, b'\t' | b'|') {
            (all, at) = (all + 1, at + 1);
            continue;
        }
        let run = leading_han(&line.as_bytes()[at..]);
        if run > 0 {
            (all, wide, at) = (all + run, wide + run, at + 3 * run);
            continue;
        }
        let c = line[at..].chars().next().unwrap_or(' ');
        (all, at) = (all + 1, at + c.len_utf8());
        match c {
            '\u{3040}'..='\u{30ff}' | '\u{ac00}'..='\u{d7a3}' | '\t' | '|' => return 0,
            '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}' | '“' | '”' | '…' | '—' => wide += 1,
            _ => {}
        }
    }
    if wide * 10 >= all * WIDE { all } else { 0 }
}

/// Lines of one width, and the one that follows them.
struct Row<'a> {
    lines: &'a [Line<'a>],
    width: usize,
    /// Breaks where no sentence ends, and those that part a word or a number.
    open: usize,
    torn: usize,
}

impl Row<'_> {
    fn breaks(&self) -> usize {
        self.lines.len() - 1
    }

    fn is_proof(&self) -> bool {
        self.breaks() >= IN_A_ROW
            && self.open * 10 >= self.breaks() * OPEN
            && self.torn * PER_TORN >= self.breaks()
            && self.torn + self.breaks() > IN_A_ROW + 1
    }
}

fn rows<'a>(lines: &'a [Line<'a>]) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let width = lines[at].width;
        let run = lines[at..].iter().take_while(|l| l.width == width).count();
        if width < SHORTEST {
            at += run;
            continue;
        }
        // The last line of a paragraph is shorter; it is part of it unless it begins something new.
        let next = lines.get(at + run).filter(|l| goes_on(l.text) && l.text.chars().count() < width);
        let end = at + run + usize::from(next.is_some());
        let of = &lines[at..end];
        let (mut open, mut torn) = (0, 0);
        for pair in of.windows(2) {
            let (last, first) = (pair[0].text.chars().next_back(), pair[1].text.chars().next());
            let (Some(last), Some(first)) = (last, first) else { continue };
            open += usize::from(!ends_sentence(last) && goes_on(pair[1].text));
            torn += usize::from(is_pair(last, first) || (last.is_ascii_digit() && first.is_ascii_digit()));
        }
        if of.len() > 1 {
            rows.push(Row { lines: of, width, open, torn });
        }
        at += run;
    }
    rows
}

/// Whether a line may go on with a sentence: it is not empty and begins with no space and no mark of a list.
fn goes_on(line: &str) -> bool {
    line.chars()
        .next()
        .is_some_and(|c| !c.is_whitespace() && !matches!(c, '-' | '*' | '#' | '>' | '•' | '·' | '●' | '【'))
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '!' | '?' | '…' | '：' | '；' | '”' | '」' | '』' | '）' | '》' | ')' | ';' | ':')
}

/// Takes out what stands between two lines.
fn edit(text: &str, line: &Line<'_>, next: &Line<'_>) -> Edit {
    let start = line.start + line.text.len();
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let torn = digit(text[..start].chars().next_back()) && digit(next.text.chars().next());
    let reason = if torn {
        "a line break of a text that was cut at one width; it may stand between two numbers"
    } else {
        "a line break of a text that was cut at one width"
    };
    Edit {
        start,
        end: next.start,
        after: String::new(),
        kind: RepairKind::HardWrap,
        certain: !torn,
        reason: Cow::Borrowed(reason),
        grain: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::repair::repair;

    fn cut(text: &str, width: usize) -> String {
        let chars: Vec<char> = text.chars().collect();
        chars.chunks(width).map(|c| c.iter().collect::<String>()).collect::<Vec<_>>().join("\n")
    }

    const PARAGRAPH: &str = "公司去年的营业收入比前年增长了三成，净利润达到两千万元，员工人数增加到3124名，其中研发人员超过一半。\
        董事会决定今年继续扩大生产，在三个城市建设新的工厂。";

    #[test]
    fn a_paragraph_that_was_cut_is_whole_again() {
        for width in [24, 30, 31] {
            assert_eq!(repair(&cut(PARAGRAPH, width)).text, PARAGRAPH, "{width}");
        }
        let short = "　　新的一段比较短，但也被切成了两行，因为它的长度刚刚超过了三十个字。";
        let two = format!("标题在这里\n\n{}\n\n{}", cut(&PARAGRAPH.repeat(2), 30), cut(short, 30));
        assert_eq!(repair(&two).text.lines().count(), 5);
    }

    #[test]
    fn a_figure_that_a_break_may_have_made_is_inferred() {
        let text = PARAGRAPH.repeat(2);
        let width = text[..text.find("3124").unwrap()].chars().count() + 2;
        let repaired = repair(&cut(&text, width));
        assert_eq!(repaired.text, text);
        assert!(repaired.repairs.iter().any(|r| !r.certain), "{:?}", repaired.repairs);
    }

    #[test]
    fn verses_lists_and_other_languages_stay() {
        let verses = "白日依山尽黄河入海流欲穷千里目更上一层楼好。\n春眠不觉晓处处闻啼鸟夜来风雨声花落知多少呀。\n床前明月光疑是地上霜举头望明月低头思故乡啊。";
        let list = "关于进一步加强全市食品安全监督管理工作的通知\n关于组织申报本年度科技创新专项资金项目的公告\n关于公布全市第三批非物质文化遗产名录的决定书\n";
        for text in [
            verses,
            list,
            "第一行\n第二行\n第三行",
            "これは一つの長い文章であり、何行にもわたって続いてい\nるものですが、日本語なので、そのままにしておくことにな\nっています。",
        ] {
            assert_eq!(repair(text).text, text);
        }
    }
}
