//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use crate::text::table::{Row, Table, rows};

/// Characters that the tools which leave readings in pages are known to look for: their usual reading by itself is a trace. From `lexicon/repair/annotated.tsv`.
#[rustfmt::skip]
pub(crate) static ANNOTATED: &Table<char> = {
    static ROWS: Table<char> = Table::new(|| rows("\
個\n\
們\n\
側\n\
優\n\
內\n\
創\n\
動\n\
務\n\
勵\n\
區\n\
協\n\
問\n\
團\n\
報\n\
學\n\
實\n\
對\n\
導\n\
強\n\
態\n\
應\n\
戰\n\
時\n\
會\n\
業\n\
構\n\
標\n\
機\n\
權\n\
無\n\
獻\n\
現\n\
環\n\
產\n\
當\n\
發\n\
細\n\
統\n\
網\n\
線\n\
聯\n\
術\n\
衛\n\
補\n\
規\n\
計\n\
設\n\
負\n\
責\n\
質\n\
轉\n\
這\n\
進\n\
達\n\
鎮\n\
關\n\
隊\n\
項\n\
領\n\
養\n\
驅\n\
點\n\
", Row::char));
    &ROWS
};
