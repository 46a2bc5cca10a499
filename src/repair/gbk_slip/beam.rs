//! The hypotheses of the search: the best few are kept at every step, each with the way that led to it.

use crate::text::sort::sort_by_key;

/// Hypotheses kept at every step.
const BEAM: usize = 12;
/// A hypothesis so much worse than the best is given up.
const HOPELESS: i32 = 4000;
/// What a hypothesis that is still off pays at the end.
const OFF_AT_END: i32 = 900;

/// How a character came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// It stands as it is.
    Keep,
    /// A mark for the first byte of the next character; the byte, where the reading behind the mark tells it.
    Open(Option<u8>),
    /// The first byte of this character is gone without a mark.
    Silent,
    /// Rebuilt from its second byte, which stands by itself: the first is gone without a mark.
    Only,
    /// Rebuilt from bytes of two characters of the text.
    Shift,
    /// Rebuilt, and in line again.
    End,
    /// Rebuilt from its first byte and a mark, and in line again.
    EndLost,
    /// Rebuilt from its first byte and a mark for a second one that begins no pair, and in line again.
    EndAlone,
    /// The first byte of this character is gone without a mark as well, which brings the text into line again.
    EndSilent,
    /// An ASCII mark between two bytes, dropped.
    Drop,
}

/// One step of the path that was found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    previous: u32,
    /// The token that was read.
    pub(super) token: usize,
    /// The character that it gave, if any.
    pub(super) out: Option<char>,
    pub(super) step: Step,
}

/// How a hypothesis stands to the characters of the text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// In line with them.
    Aligned,
    /// The first byte of the next character is gone and unknown.
    Lost,
    /// The first byte of the next character.
    Pending(u8),
}

/// One reading of the text so far.
#[derive(Clone, Copy)]
pub(super) struct Hypothesis {
    cost: i32,
    pub(super) state: State,
    /// The character read last.
    pub(super) last: Option<char>,
    node: u32,
}

/// The hypotheses at one token and those at the next.
#[derive(Default)]
pub(super) struct Beam {
    nodes: Vec<Node>,
    now: Vec<Hypothesis>,
    next: Vec<Hypothesis>,
}

const ROOT: u32 = u32::MAX;

impl Beam {
    /// Begins with one hypothesis, which is aligned, behind the character `last`.
    pub(super) fn begin(&mut self, last: Option<char>) {
        self.nodes.clear();
        self.now.clear();
        self.now.push(Hypothesis { cost: 0, state: State::Aligned, last, node: ROOT });
    }

    /// The hypotheses at this token.
    pub(super) fn len(&self) -> usize {
        self.now.len()
    }

    pub(super) fn get(&self, n: usize) -> Hypothesis {
        self.now[n]
    }

    /// Adds what follows from a hypothesis.
    pub(super) fn push(
        &mut self,
        from: Hypothesis,
        cost: i32,
        state: State,
        (token, out, step): (usize, Option<char>, Step),
    ) -> Hypothesis {
        let node = u32::try_from(self.nodes.len()).unwrap_or(ROOT);
        self.nodes.push(Node { previous: from.node, token, out, step });
        let next = Hypothesis { cost: from.cost.saturating_add(cost), state, last: out.or(from.last), node };
        self.next.push(next);
        next
    }

    /// Goes on to the next token with the best of what was added.
    pub(super) fn advance(&mut self) {
        sort_by_key(&mut self.next, |h| h.cost);
        self.now.clear();
        let limit = self.next.first().map_or(0, |h| h.cost + HOPELESS);
        for h in self.next.iter().take_while(|h| h.cost <= limit) {
            if self.now.len() == BEAM {
                break;
            }
            if !self.now.iter().any(|kept| kept.state == h.state && kept.last == h.last) {
                self.now.push(*h);
            }
        }
        self.next.clear();
    }

    /// Whether every hypothesis that is still off is so bad that more text cannot save it.
    pub(super) fn is_settled(&self) -> bool {
        let Some(best) = self.now.first() else { return true };
        let off = self.now.iter().find(|h| h.state != State::Aligned);
        best.state == State::Aligned && off.is_none_or(|h| h.cost > best.cost + HOPELESS / 2)
    }

    /// The best path, from its first step on.
    pub(super) fn finish(&self) -> Vec<Node> {
        let total = |h: &Hypothesis| h.cost + if h.state == State::Aligned { 0 } else { OFF_AT_END };
        let Some(best) = self.now.iter().min_by_key(|h| total(h)) else { return vec![] };
        let mut path = Vec::new();
        let mut at = best.node;
        while let Some(node) = self.nodes.get(at as usize) {
            path.push(*node);
            at = node.previous;
        }
        path.reverse();
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cheapest_way_wins_and_what_is_the_same_is_kept_once() {
        let mut beam = Beam::default();
        beam.begin(None);
        let root = beam.get(0);
        beam.push(root, 500, State::Aligned, (0, Some('一'), Step::Keep));
        beam.push(root, 300, State::Pending(0xb0), (0, Some('二'), Step::Shift));
        beam.push(root, 700, State::Aligned, (0, Some('一'), Step::End));
        beam.advance();
        assert_eq!(beam.len(), 2);
        assert!(!beam.is_settled());
        assert_eq!(beam.finish()[0].out, Some('一'), "a hypothesis that is off pays at the end");
    }

    #[test]
    fn what_is_hopeless_is_given_up() {
        let mut beam = Beam::default();
        beam.begin(None);
        let root = beam.get(0);
        beam.push(root, 0, State::Aligned, (0, Some('一'), Step::Keep));
        beam.push(root, HOPELESS + 1, State::Lost, (0, None, Step::Open(None)));
        beam.advance();
        assert!(beam.len() == 1 && beam.is_settled());
    }
}
