//! The numeral that was read last: a range, a share, an amount and others all begin by reading the same.

use std::cell::Cell;

use super::Numeral;

/// What was read last, and where.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    last: Cell<Option<(usize, bool, Option<Numeral>)>>,
}

impl Memory {
    /// What `read` finds at token `i`, of money or not.
    pub(super) fn at(&self, i: usize, money: bool, read: impl FnOnce() -> Option<Numeral>) -> Option<Numeral> {
        match self.last.get() {
            Some((at, of, known)) if (at, of) == (i, money) => known,
            _ => {
                let found = read();
                self.last.set(Some((i, money, found)));
                found
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_read_last_is_not_read_again() {
        let memory = Memory::default();
        assert_eq!(memory.at(3, false, || None), None);
        assert_eq!(memory.at(3, false, || unreachable!()), None);
        let asked = Cell::new(0);
        let count = || {
            asked.set(asked.get() + 1);
            None
        };
        memory.at(3, true, count);
        memory.at(4, true, count);
        assert_eq!(asked.get(), 2);
    }
}
