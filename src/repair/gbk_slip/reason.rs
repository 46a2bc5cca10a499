//! Why a run was repaired as it was, and whether anything in it was inferred.

use super::beam::{Node, Step};
use super::lattice::candidates;
use super::run::Run;
use crate::repair::clues::Clues;
use crate::repair::gbk;

/// What is said of a repaired run.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Account {
    pub(super) certain: bool,
    pub(super) reason: String,
}

impl Account {
    /// Accounts for `run`, which stands behind the byte `before`.
    pub(super) fn of(run: &Run<'_>, before: Option<u8>, clues: &Clues) -> Self {
        let mut account = Self { certain: true, reason: String::from("characters read one byte off") };
        let rebuilt: Vec<&Node> = run.steps.iter().filter(|n| n.out.is_some()).collect();
        let (first, last) = (rebuilt.first().and_then(|n| n.out), rebuilt.last().and_then(|n| n.out));
        if let (Some(open), Some(first)) = (run.steps.first(), first) {
            account.tell_start(run, open, first, before, clues);
        }
        if let (Some(end), Some(last)) = (run.steps.last(), last) {
            account.tell_end(run, end, last, clues);
        }
        account
    }

    fn tell_start(&mut self, run: &Run<'_>, open: &Node, first: char, before: Option<u8>, clues: &Clues) {
        let reading = run.tokens[open.token].reading;
        match (open.step, reading, before) {
            (Step::Open(Some(byte)), Some(reading), Some(lead)) => {
                let forced = candidates(lead, &reading, clues);
                let of = forced.iter().find(|(b, _)| *b == byte).map_or('?', |(_, c)| *c);
                self.add(&format!(
                    ": the reading ({reading}) was put between the bytes of {first}, where {lead:02X}{byte:02X} looks like {of}"
                ));
                self.certain &= forced.len() == 1;
            }
            (Step::Silent | Step::Only, ..) => {
                self.add(&format!(" since the first byte of {first} is gone"));
                self.infer(first);
            }
            _ => {
                let shown = gbk::encode(first).map_or(0, |(_, trail)| trail);
                self.add(&format!(
                    " since the first byte of {first} was broken off; its second, {shown:02X}, is there"
                ));
                self.infer(first);
            }
        }
    }

    fn tell_end(&mut self, run: &Run<'_>, end: &Node, last: char, clues: &Clues) {
        let Some((lead, trail)) = gbk::encode(last) else { return };
        match (end.step, run.tokens[end.token].reading) {
            (Step::EndLost, Some(reading)) => {
                let forced = candidates(lead, &reading, clues).len() == 1;
                self.add(&format!(
                    "; the last byte, {trail:02X}, follows from {lead:02X} and the reading ({reading}) of {last}"
                ));
                self.certain &= forced;
            }
            (Step::EndSilent, _) => {
                self.add(&format!("; the first byte of {last} is gone as well"));
                self.infer(last);
            }
            (Step::EndLost, None) => {
                self.add(&format!("; the second byte of {last} is gone"));
                self.infer(last);
            }
            (Step::EndAlone, _) => {
                self.add(&format!(
                    "; the mark stands for the second byte of {last}, {trail:02X}, which begins no pair"
                ));
                self.certain = false;
            }
            (Step::End | Step::Only, _) => self.add("; the rest stands byte for byte"),
            _ => {
                self.add("; its end is open");
                self.certain = false;
            }
        }
    }

    fn infer(&mut self, c: char) {
        self.certain = false;
        self.add(&format!(" ({c} is inferred from the words around it)"));
    }

    fn add(&mut self, words: &str) {
        self.reason.push_str(words);
    }
}
