//! Scales behind a number: `million`, `bn`, `lakh crore`, and single letters that may be units.

use crate::lang::en::lexicon::{BEHIND_METRES, SCALES};
use crate::lang::en::phrase::find;
use crate::lang::en::view::View;

/// What a scale stands behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Host {
    /// Digits of an amount of money: every letter is a scale.
    Money,
    /// Other digits.
    Digits,
    /// A number in words: whole words only.
    Words,
}

/// The scales that begin at token `at`, a hyphen before each allowed (`684-crore`): the token behind them, and their power of
/// ten. Several multiply: `lakh crore`.
pub(crate) fn scale(view: &View<'_>, at: usize, host: Host) -> Option<(usize, i32)> {
    let (mut end, mut power) = one(view, at, host)?;
    // `hundred thousand crore` is the longest that is written; a line of nothing but scales is no number.
    for _ in 0..2 {
        let Some((next, more)) = one(view, end, Host::Words) else { break };
        (end, power) = (next, power + more);
    }
    Some((end, power))
}

fn one(view: &View<'_>, at: usize, host: Host) -> Option<(usize, i32)> {
    let i = if view.is_hyphen(at) { at + 1 } else { at };
    let &(word, power, tight) = find(SCALES, view.word(i))?;
    let fits = match (tight, host) {
        (false, _) => true,
        (true, Host::Words) => false,
        (true, _) if word == "g" && view.raw(i) != "G" => false,
        (true, Host::Money) => view.glued(i) || matches!(word, "m" | "b" | "k") && !view.glued(i + 1),
        (true, Host::Digits) => view.glued(at) && i == at && is_scale_letter(view, i) || closes_line(view, i),
    };
    fits.then_some((i + 1, power))
}

/// `2.33 k`, `10 M`, `10G`: a letter behind a number that stands alone on its line, as in a cell of a table.
fn closes_line(view: &View<'_>, i: usize) -> bool {
    let signs = usize::from(matches!(view.word(0), "-" | "−" | "–" | "+"));
    i == signs + 1 && i + 1 == view.len() && matches!(view.raw(i), "k" | "K" | "M" | "B" | "G")
}

/// Whether the abbreviation at `i`, right behind digits that are no money, is a scale and no unit: `5.9m passengers` is, `260m
/// tall` is not.
fn is_scale_letter(view: &View<'_>, i: usize) -> bool {
    match view.word(i) {
        "k" | "b" | "bn" | "mn" | "cr" => true,
        "m" if view.raw(i) == "M" => true,
        "m" => is_counted(view, i + 1),
        _ => false,
    }
}

/// Whether a noun that can be counted in millions begins at `i`; behind metres stand dimensions and directions.
fn is_counted(view: &View<'_>, i: usize) -> bool {
    view.is_word(i) && !view.glued(i) && find(BEHIND_METRES, view.word(i)).is_none()
}
