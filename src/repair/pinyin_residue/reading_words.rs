//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use crate::text::table::{Row, Table, rows};

/// Words of texts about how characters are read: readings in brackets are meant there. From `lexicon/repair/reading_words.tsv`.
#[rustfmt::skip]
pub(crate) static READING_WORDS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
发音\n\
声调\n\
多音\n\
念作\n\
拼音\n\
普通話\n\
普通话\n\
汉字\n\
汉语\n\
注音\n\
漢字\n\
漢語\n\
生字\n\
發音\n\
聲調\n\
讀作\n\
讀音\n\
读作\n\
读音\n\
部首\n\
", Row::text));
    &ROWS
};
