//! A quick look ahead: whether a search from a mark can find anything at all.
//!
//! Sound text read one byte off is nonsense from its second character on, so a few characters tell. Only what they leave open is
//! searched.

use super::token::Token;
use crate::repair::clues::Clues;
use crate::repair::gbk;
use crate::repair::model::DocumentModel;

/// A look never goes farther.
const FARTHEST: usize = 24;
/// What the first character may gain at best, for its first byte is free.
const FIRST: i32 = 2200;
/// What each further character may gain from standing behind the one before.
const COMPANY: i32 = 300;
/// So far behind, a reading one byte off never catches up.
const HOPELESS: i32 = -1500;

/// Whether reading what follows the mark at byte `at` one byte off may gain so much over reading it as it stands.
pub(super) fn may_gain(text: &str, at: usize, wanted: i32, model: &DocumentModel, clues: &Clues) -> bool {
    let Some(mark) = Token::read(text, at, clues) else { return false };
    if mark.reading.is_some() {
        return true;
    }
    let mut gain = FIRST;
    let mut pending = None;
    let mut last = mark.c;
    let mut off = None;
    let mut at = mark.end;
    for _ in 0..FARTHEST {
        let token = Token::read(text, at, clues).filter(|t| t.c != '\n');
        let Some(token) = token.filter(|t| !t.lost || t.reading.is_some()) else {
            // Between two marks there must be more than guesses, unless marks are known to be slips.
            return (off.is_some() || clues.pairs_were_broken()) && gain >= wanted;
        };
        if token.lost {
            return true;
        }
        let Some((first, second)) = token.pair else {
            return gain + COMPANY >= wanted;
        };
        gain += model.cost_as_it_stands(Some(last), token.c);
        if let Some(lead) = pending {
            let Some(c) = gbk::decode(lead, first) else { return gain >= wanted };
            gain += COMPANY - model.cost(off, c);
            off = Some(c);
        }
        if gain < HOPELESS {
            return false;
        }
        (pending, last, at) = (Some(second), token.c, token.end);
    }
    gain >= wanted
}
