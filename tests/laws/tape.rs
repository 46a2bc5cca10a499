//! Bytes as a sequence of choices.

/// What is left of the bytes. When they are used up every choice is the first one.
pub(crate) struct Tape<'a> {
    bytes: &'a [u8],
}

impl<'a> Tape<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes }
    }

    pub(crate) fn is_used_up(&self) -> bool {
        self.bytes.is_empty()
    }

    /// One of `0..of`.
    pub(crate) fn below(&mut self, of: usize) -> usize {
        let Some((&first, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        usize::from(first) % of
    }

    /// One of `all`.
    pub(crate) fn one<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// A number of up to so many bytes.
    pub(crate) fn number(&mut self, bytes: usize) -> u64 {
        let (some, rest) = self.bytes.split_at(self.bytes.len().min(bytes));
        self.bytes = rest;
        some.iter().fold(0, |n, &b| n << 8 | u64::from(b))
    }

    /// The next bytes as characters, up to so many bytes.
    pub(crate) fn text(&mut self, bytes: usize) -> String {
        let (some, rest) = self.bytes.split_at(self.bytes.len().min(bytes));
        self.bytes = rest;
        String::from_utf8_lossy(some).into_owned()
    }
}
