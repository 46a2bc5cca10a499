//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use crate::text::table::{Row, Table, rows};

/// Small words of languages other than English, of which words may be what English has as endings: `start- en stopposities`. From `lexicon/repair/foreign_words.tsv`.
#[rustfmt::skip]
pub(crate) static FOREIGN_WORDS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
att\n\
de\n\
des\n\
di\n\
el\n\
en\n\
het\n\
les\n\
na\n\
och\n\
og\n\
und\n\
van\n\
ve\n\
", Row::text));
    &ROWS
};
