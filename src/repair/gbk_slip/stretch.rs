//! A stretch of one line, searched at once.

use std::borrow::Cow;

use super::beam::{Node, Step};
use super::lattice::Lattice;
use super::reason::Account;
use super::run::Run;
use super::suspect::is_suspicious;
use super::token::Token;
use crate::repair::RepairKind;
use crate::repair::clues::Clues;
use crate::repair::edit::Edit;

/// The search goes on for so many tokens behind the last suspicious one,
const AFTERMATH: usize = 8;
/// and never for more than so many.
const LONGEST: usize = 1000;

/// A run between two marks must hold so many characters that need no guess, unless the document proves the tool.
const KNOWN: usize = 1;

/// The tokens that were searched.
pub(super) struct Stretch<'a> {
    text: &'a str,
    start: usize,
    /// The last byte of the line before the stretch.
    before: Option<u8>,
    tokens: Vec<Token>,
    /// Whether the line ends behind the last token.
    ends_line: bool,
}

impl<'a> Stretch<'a> {
    /// Feeds `lattice` with the text from byte `start` on, until nothing there looks like damage any more.
    pub(super) fn search(text: &'a str, start: usize, lattice: &mut Lattice<'_>, clues: &Clues) -> Self {
        let last = text[..start].chars().next_back().filter(|&c| c != '\n');
        let before = last.and_then(|c| Token::read(text, start - c.len_utf8(), clues)).and_then(|t| t.last_byte());
        let mut stretch = Self { text, start, before, tokens: Vec::new(), ends_line: true };
        lattice.begin(last);
        let mut quiet = 0;
        let mut token = on_line(text, start, clues);
        while let Some(now) = token {
            let next = on_line(text, now.end, clues);
            lattice.read(stretch.tokens.len(), &now, stretch.byte_before(stretch.tokens.len()), next.as_ref());
            stretch.tokens.push(now);
            quiet = if is_suspicious(now.c) { 0 } else { quiet + 1 };
            if stretch.tokens.len() >= LONGEST || (quiet >= AFTERMATH && lattice.is_settled()) {
                stretch.ends_line = next.is_none();
                break;
            }
            token = next;
        }
        stretch
    }

    /// The byte behind the last token.
    pub(super) fn end(&self) -> usize {
        self.tokens.last().map_or(self.start + 1, |t| t.end)
    }

    /// The repairs that `path` proposes, as far as the forward model reproduces them.
    pub(super) fn edits(&self, path: &[Node], clues: &Clues) -> Vec<Edit> {
        runs(path).into_iter().filter_map(|steps| self.edit(steps, clues)).collect()
    }

    fn edit(&self, steps: &[Node], clues: &Clues) -> Option<Edit> {
        let last = steps.last()?.token;
        let ends_line = self.ends_line && last + 1 == self.tokens.len();
        let run = Run { text: self.text, steps, tokens: &self.tokens, ends_line };
        let wanted = if run.ends_at_bare_mark() && !clues.pairs_were_broken() { KNOWN } else { 0 };
        if run.known() < wanted || !run.is_reproduced() {
            return None;
        }
        let Account { certain, reason } = Account::of(&run, self.byte_before(steps[0].token), clues);
        let (start, end) = run.range();
        let reason = Cow::Owned(reason);
        Some(Edit {
            start,
            end,
            after: run.replacement(),
            kind: RepairKind::GbkSlip,
            certain,
            reason,
            grain: Vec::new(),
        })
    }

    fn byte_before(&self, token: usize) -> Option<u8> {
        match token.checked_sub(1) {
            Some(n) => self.tokens.get(n).and_then(Token::last_byte),
            None => self.before,
        }
    }
}

fn on_line(text: &str, at: usize, clues: &Clues) -> Option<Token> {
    Token::read(text, at, clues).filter(|t| t.c != '\n')
}

/// The runs of a path: from a step that leaves the line to the one that comes back.
fn runs(path: &[Node]) -> Vec<&[Node]> {
    let mut runs = Vec::new();
    let mut start = None;
    for (i, node) in path.iter().enumerate() {
        match node.step {
            Step::Keep => start = None,
            Step::Open(_) | Step::Silent => start = Some(i),
            Step::End | Step::EndLost | Step::EndAlone | Step::EndSilent => {
                runs.extend(start.take().map(|s| &path[s..=i]));
            }
            Step::Only => runs.push(&path[i..=i]),
            Step::Shift | Step::Drop => {}
        }
    }
    runs
}
