//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use crate::text::table::{Row, Table, rows};

/// Headings of table columns whose numbers are no figures: places in an order, numbers of things, dates. From `lexicon/article/table_heads.tsv`.
#[rustfmt::skip]
pub(crate) static NUMBERING: &Table<&str> = {
    static ROWS: Table<&str> = Table::new(|| rows("\
code\n\
date\n\
day\n\
id\n\
month\n\
no\n\
no.\n\
nr\n\
page\n\
phone\n\
pos\n\
position\n\
postcode\n\
rank\n\
ranking\n\
tel\n\
ticker\n\
time\n\
version\n\
year\n\
zip\n\
コード\n\
代号\n\
代码\n\
位次\n\
号码\n\
名次\n\
年份\n\
年度\n\
序号\n\
排名\n\
日付\n\
日期\n\
时间\n\
月份\n\
版本\n\
电话\n\
番号\n\
编号\n\
股票代码\n\
邮编\n\
電話\n\
順位\n\
页码\n\
날짜\n\
번호\n\
순위\n\
전화\n\
코드\n\
", Row::text));
    &ROWS
};
