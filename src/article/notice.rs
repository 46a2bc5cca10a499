//! Paragraphs of an article about rights and disclaimers, which hold the words of a notice.

use super::cue::Cue;
use super::line::Line;

/// Columns of a paragraph; a notice may be as wide, but stands at the end.
const PARAGRAPH: u32 = 80;

/// Lines to the next paragraph.
const NEAR: usize = 3;

/// A finished paragraph between two others is no notice, whatever phrase it holds: `法院认为版权所有的认定有误，…` in the midst of a
/// report. Not meant: the notice below a text, which no text follows.
pub(crate) fn free_paragraphs(lines: &mut [Line]) {
    let runs = |l: &Line| l.shape.ends_sentence && l.shape.width >= PARAGRAPH;
    let free = |l: &&Line| !l.is_barred();
    for i in 1..lines.len().max(1) {
        let notice = |l: &Line| {
            l.is_barred()
                && l.verdict.is_some_and(|v| matches!(v.cue, Some(Cue::Copyright | Cue::Disclaimer)))
                && runs(l)
        };
        if !notice(&lines[i]) {
            continue;
        }
        let above = lines[i.saturating_sub(NEAR)..i].iter().rev().find(free);
        let below = lines[i + 1..].iter().take(NEAR).find(free);
        if above.is_some_and(runs) && below.is_some_and(runs) {
            lines[i].verdict = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::article::line::lines;

    #[test]
    fn a_paragraph_on_rights_in_the_midst_of_a_report_is_text_and_the_notice_below_it_is_none() {
        let paragraph =
            "城南法院昨天审结一起案件，判令两家公司赔偿损失15万元，并在三家报纸上公开道歉，案件受理费由被告承担。";
        let notice =
            "凡未注明来源的作品版权所有，未经本网授权不得转载、摘编或以其他方式使用，已获授权的应在授权范围内使用。";
        let text = format!("{paragraph}\n{notice}\n{paragraph}\n{notice}");
        let barred: Vec<_> = lines(&text).iter().map(super::Line::is_barred).collect();
        assert_eq!(barred, [false, false, false, true]);
    }
}
