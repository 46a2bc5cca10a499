//! The lines of a page, each with its looks and with what the rules say of it.

use super::block::Role;
use super::cue::Cue;
use super::date::stamps;
use super::marks::Marks;
use super::phrase::{Hit, find};
use super::rule::{Sight, Verdict, judge};
use super::shape::Shape;
use super::table::tables;
use super::view::{View, is_decoration};
use crate::text::{Mended, Span};

/// Wider lines are not asked for phrases at all: no rule reaches that far.
const WIDEST_RULE: u32 = 420;

/// A line that is not empty.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    /// Its text, without white space around it.
    pub(crate) span: Span<Mended>,
    /// Its looks.
    pub(crate) shape: Shape,
    /// Marks on it.
    pub(crate) marks: Marks,
    /// Whether a date stands at its end, behind other words.
    pub(crate) dated: bool,
    /// Whether it is a row of a table of figures.
    pub(crate) row: bool,
    /// What the rules say of it.
    pub(crate) verdict: Option<Verdict>,
}

impl Line {
    /// Whether a rule says, without ifs, that the line is not part of the article.
    pub(crate) fn is_barred(&self) -> bool {
        self.verdict.is_some_and(|v| !v.soft)
    }

    /// Whether a rule says, without ifs, that the line is a `role`.
    pub(crate) fn is_barred_as(&self, role: Role) -> bool {
        self.verdict.is_some_and(|v| !v.soft && v.role == role)
    }
}

/// Cuts `text` into lines and asks the rules about each.
pub(crate) fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut view = View::default();
    let mut hits: Vec<Hit> = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        let trimmed = line.trim();
        if !trimmed.is_empty() {
            let start = at + (line.len() - line.trim_start().len());
            let shape = Shape::of(trimmed);
            let (mut verdict, mut dated) = (None, false);
            if shape.width <= WIDEST_RULE {
                view.read(trimmed);
                find(&view, &mut hits);
                verdict = judge(&Sight { view: &view, shape, hits: &hits });
                let credit = verdict.is_some_and(|v| v.role != Role::Byline || v.cue.is_some());
                dated = !credit && shape.digits >= 2 && ends_with_a_date(&view);
            }
            lines.push(Line {
                span: Span::from_usize(start, start + trimmed.len()),
                shape,
                marks: Marks::of(trimmed),
                dated,
                row: false,
                verdict,
            });
        }
        at += line.len() + 1;
    }
    soften_facts(&mut lines);
    join_rows(text, &mut lines);
    lines
}

/// Marks the rows of tables of figures. One by one they look like menus and page numbers.
fn join_rows(text: &str, lines: &mut [Line]) {
    let spans: Vec<_> = lines.iter().map(|l| l.span).collect();
    for table in tables(text, &spans) {
        for line in &mut lines[table] {
            line.row = true;
            line.verdict = line.verdict.filter(|v| {
                !matches!(v.role, Role::Navigation | Role::Interface | Role::Comment)
                    && (v.role != Role::Byline || v.cue.is_some())
            });
        }
    }
}

/// Characters that a line has before the date at its end.
const BEFORE_DATE: usize = 8;

fn ends_with_a_date(view: &View) -> bool {
    let last = view.chars.iter().rev().find(|&&c| !is_decoration(c)).copied().unwrap_or(' ');
    let may = last.is_ascii_digit() || matches!(last, '日' | '前' | 'o' | 'm');
    let end = view.undecorated_end();
    may && stamps(view).last().is_some_and(|s| s.end >= end && s.start >= BEFORE_DATE)
}

/// Lines around a contact line that are asked whether they are facts of an event.
const FACTS: usize = 3;

/// A telephone number, an address, an organiser among the facts of an event (`時間：`, `地點：`, `費用：`) is one of them; at the foot
/// of a page it stands among its like.
fn soften_facts(lines: &mut [Line]) {
    let fact = |l: &Line| l.marks.labelled && !l.is_barred();
    let facts: Vec<bool> = lines.iter().map(fact).collect();
    for (i, line) in lines.iter_mut().enumerate() {
        let Some(verdict) = line.verdict.as_mut().filter(|v| v.cue == Some(Cue::Contact)) else { continue };
        let near = i.saturating_sub(FACTS)..(i + FACTS + 1).min(facts.len());
        verdict.soft |= line.marks.labelled && facts[near].iter().filter(|&&f| f).count() >= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_among_the_facts_of_an_event_is_one_of_them() {
        let event = lines(
            "時間：12月25日 10:00～17:00\n地點：城南體育公園\n地址：石橋市長安路12號\n費用：每人50元\n主辦單位：石橋市體育會",
        );
        assert!(event.iter().all(|l| !l.is_barred()), "{event:#?}");
        let foot = lines("地址：石橋市長安路12號\n電話：0512-1234567\n郵箱：news@example.com");
        assert!(foot.iter().all(Line::is_barred), "{foot:#?}");
    }
}
