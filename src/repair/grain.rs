//! Which part of what stood there became which part of what stands there now.
//!
//! A repair may cover a whole line, `È¥ÄêÐÂÔö30¼Ò` for `去年新增30家`, and yet each of its characters was read from bytes of its own.
//! The grain keeps them apart, so that a figure amid the repair points at its own bytes and not at the line.

/// A part of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Grain {
    /// Bytes that stood there,
    pub(super) before: u32,
    /// and that stand there now.
    pub(super) after: u32,
    /// Whether they are the same, byte for byte.
    pub(super) same: bool,
}

impl Grain {
    pub(super) fn changed(before: usize, after: usize) -> Self {
        Self { before: length(before), after: length(after), same: false }
    }

    pub(super) fn same(len: usize) -> Self {
        Self { before: length(len), after: length(len), same: true }
    }

    fn split(&mut self, len: u32) -> Self {
        self.before -= len;
        self.after -= len;
        Self { before: len, after: len, same: true }
    }
}

fn length(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// The pieces of two passes over the same text, of which the second reads what the first wrote, as those of one pass.
pub(super) fn compose(first: &[Grain], second: &[Grain]) -> Vec<Grain> {
    let mut join = Join { first: first.iter().copied().peekable(), second: second.iter().copied().peekable() };
    let mut out = Vec::new();
    let mut open = Grain::changed(0, 0);
    // Bytes of the text between the passes that the first has given and the second has not yet taken.
    let mut ahead: i64 = 0;
    loop {
        if ahead == 0 && (open.before, open.after) != (0, 0) {
            out.push(std::mem::replace(&mut open, Grain::changed(0, 0)));
        }
        if ahead == 0
            && let Some(same) = join.same()
        {
            out.push(same);
            continue;
        }
        if let Some(piece) = join.first(ahead) {
            open.before += piece.before;
            ahead += i64::from(piece.after);
        } else if let Some(piece) = join.second(ahead) {
            open.after += piece.after;
            ahead -= i64::from(piece.before);
        } else {
            break;
        }
    }
    if (open.before, open.after) != (0, 0) {
        out.push(open);
    }
    out
}

type Pieces<'a> = std::iter::Peekable<std::iter::Copied<std::slice::Iter<'a, Grain>>>;

struct Join<'a> {
    first: Pieces<'a>,
    second: Pieces<'a>,
}

impl Join<'_> {
    /// What neither pass changed.
    fn same(&mut self) -> Option<Grain> {
        let len = match (self.first.peek(), self.second.peek()) {
            (Some(a), Some(b)) if a.same && b.same => a.after.min(b.before),
            _ => return None,
        };
        take(&mut self.first, len);
        take(&mut self.second, len)
    }

    /// The next piece of the first pass, where it is its turn.
    fn first(&mut self, ahead: i64) -> Option<Grain> {
        let turn = match ahead {
            0 => self.first.peek().is_some_and(|p| !p.same),
            _ => ahead < 0,
        };
        if turn { take(&mut self.first, u32::try_from(-ahead).unwrap_or(u32::MAX)) } else { None }
    }

    /// The next piece of the second pass.
    fn second(&mut self, ahead: i64) -> Option<Grain> {
        if ahead < 0 {
            return None;
        }
        take(&mut self.second, u32::try_from(ahead).unwrap_or(u32::MAX))
    }
}

/// The next piece; of one that did not change no more than `len` bytes, unless that is none.
fn take(pieces: &mut Pieces<'_>, len: u32) -> Option<Grain> {
    match pieces.peek_mut() {
        Some(p) if p.same && p.before > len && len > 0 => Some(p.split(len)),
        _ => pieces.next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(before: usize, after: usize) -> Grain {
        Grain::changed(before, after)
    }

    #[test]
    fn what_one_pass_left_has_the_grain_of_the_other() {
        let fine = [changed(4, 3), changed(4, 3), Grain::same(2), changed(4, 3)];
        assert_eq!(compose(&fine, &[Grain::same(11)]), fine);
        assert_eq!(compose(&[Grain::same(14)], &fine), fine);
    }

    #[test]
    fn pieces_that_overlap_become_one() {
        let first = [changed(4, 3), changed(4, 3)];
        assert_eq!(compose(&first, &[changed(2, 1), changed(4, 2)]), [changed(8, 3)]);
        assert_eq!(compose(&first, &[changed(3, 1), Grain::same(3)]), [changed(4, 1), changed(4, 3)]);
    }

    #[test]
    fn what_was_taken_out_stays_apart() {
        assert_eq!(compose(&[Grain::same(2), changed(5, 0)], &[changed(2, 1)]), [changed(2, 1), changed(5, 0)]);
        assert_eq!(compose(&[changed(6, 3)], &[changed(3, 0)]), [changed(6, 0)]);
    }
}
