//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use crate::text::table::{Row, Table, rows};

/// News agencies, with which a dispatch of theirs begins. From `lexicon/article/agencies.tsv`.
#[rustfmt::skip]
pub(crate) static AGENCIES: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
中央社\n\
中新社\n\
中新網\n\
中新网\n\
人民网\n\
央视网\n\
新华社\n\
新華社\n\
", Row::text));
    &ROWS
};

/// What a dispatch of a paper of its own begins with. From `lexicon/article/papers.tsv`.
#[rustfmt::skip]
pub(crate) static PAPERS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
【本報\n\
本刊讯\n\
本報訊\n\
本报讯\n\
本报记者\n\
本網訊\n\
本网讯\n\
（本報\n\
", Row::text));
    &ROWS
};
