//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use super::credits::Credit;
use crate::text::table::{Row, Table, rows};

/// Labels of a byline whose name is reported, and whom they name: an author rather than a source, a source rather than an editor. From `lexicon/article/credits.tsv`.
#[rustfmt::skip]
pub(crate) static CREDITS: &Table<(&str, Credit)> = {
    static ROWS: Table<(&str, Credit)> = Table::new(|| rows("\
author\n\
by\n\
edited by\n\
source\n\
source:\n\
written by\n\
作者\n\
信息来源\n\
内容来源\n\
原作者\n\
撰写\n\
撰文\n\
撰稿\n\
文\n\
文/\n\
文|\n\
文章作者\n\
文章来源\n\
本报记者\n\
本文作者\n\
本文来源\n\
本文责编\n\
来源\n\
来源:\n\
来自\n\
稿源\n\
編集\n\
编译\n\
编辑\n\
记者\n\
责任编辑\n\
责编\n\
转自\n\
기자\n\
작성자\n\
출처\n\
\tA\nA\nB\nC\nC\nA\nA\nC\nC\nA\nA\nA\nA\nA\nA\nA\nA\nC\nA\nA\nC\nB\nC\nC\nC\nC\nB\nB\nB\nA\nB\nB\nC\nB\nA\nC\n\
", |r| (r.text(), r.one_of(&[Credit::Author, Credit::Editor, Credit::Source]))));
    &ROWS
};

/// What somebody who writes is called in the sentence on them below an article: `Ann Hall is a reporter for`. From `lexicon/article/writers.tsv`.
#[rustfmt::skip]
pub(crate) static WRITERS: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
author\n\
columnist\n\
correspondent\n\
editor\n\
freelance\n\
journalist\n\
reporter\n\
writer\n\
", Row::text));
    &ROWS
};
