//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use crate::text::table::{Table, rows};

/// Signs and codes of currencies that stand in front of a number, with the currency, for languages that count in myriads. From `lexicon/myriad/currency_signs.tsv`.
#[rustfmt::skip]
pub(crate) static CURRENCY_SIGNS: &Table<(&str, &str)> = {
    static ROWS: Table<(&str, &str)> = Table::new(|| rows("\
$\tUSD\n\
A$\tAUD\n\
C$\tCAD\n\
CNY\tCNY\n\
EUR\tEUR\n\
GBP\tGBP\n\
HK$\tHKD\n\
JPY\tJPY\n\
KRW\tKRW\n\
NT$\tTWD\n\
S$\tSGD\n\
US$\tUSD\n\
USD\tUSD\n\
\\\tJPY\n\
us$\tUSD\n\
£\tGBP\n\
¥\tJPY\n\
₩\tKRW\n\
€\tEUR\n\
", |r| (r.text(), r.text())));
    &ROWS
};
