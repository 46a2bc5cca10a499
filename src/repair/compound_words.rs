//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use crate::text::table::{Row, Table, rows};

/// Words that compounds with a hyphen begin with: `self-`, `non-`. From `lexicon/repair/compound_words.tsv`.
#[rustfmt::skip]
pub(crate) static COMPOUND_WORDS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
all\n\
cross\n\
half\n\
high\n\
long\n\
low\n\
non\n\
one\n\
self\n\
short\n\
two\n\
well\n\
", Row::text));
    &ROWS
};
