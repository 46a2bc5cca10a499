//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use super::credits::Credit;
use crate::text::table::{Row, Table, rows};

/// Labels of a byline whose name is reported, and whom they name: an author rather than a source, a source rather than an editor. From `lexicon/article/credits.tsv`.
#[rustfmt::skip]
pub(crate) static CREDITS: &Table<(&str, Credit)> = {
    static ROWS: Table<(&str, Credit)> = Table::new(|| rows("\
author\tA\n\
by\tA\n\
edited by\tB\n\
source\tC\n\
source:\tC\n\
written by\tA\n\
作者\tA\n\
信息来源\tC\n\
内容来源\tC\n\
原作者\tA\n\
撰写\tA\n\
撰文\tA\n\
撰稿\tA\n\
文\tA\n\
文/\tA\n\
文|\tA\n\
文章作者\tA\n\
文章来源\tC\n\
本报记者\tA\n\
本文作者\tA\n\
本文来源\tC\n\
本文责编\tB\n\
来源\tC\n\
来源:\tC\n\
来自\tC\n\
稿源\tC\n\
編集\tB\n\
编译\tB\n\
编辑\tB\n\
记者\tA\n\
责任编辑\tB\n\
责编\tB\n\
转自\tC\n\
기자\tB\n\
작성자\tA\n\
출처\tC\n\
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
