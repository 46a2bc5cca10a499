//! Written by `cargo xtask gen` from `lexicon/`: change the lists, not this file.

use crate::text::table::{Table, rows};

/// Signs and codes of currencies that stand in front of a number, with the currency, for languages that count in myriads. From `lexicon/myriad/currency_signs.tsv`.
#[rustfmt::skip]
pub(crate) static CURRENCY_SIGNS: &Table<(&str, &str)> = {
    static ROWS: Table<(&str, &str)> = Table::new(|| rows("\
$\n\
A$\n\
C$\n\
CNY\n\
EUR\n\
GBP\n\
HK$\n\
JPY\n\
KRW\n\
NT$\n\
S$\n\
US$\n\
USD\n\
\\\n\
us$\n\
£\n\
¥\n\
₩\n\
€\n\
\tUSD\nAUD\nCAD\nCNY\nEUR\nGBP\nHKD\nJPY\nKRW\nTWD\nSGD\nUSD\nUSD\nJPY\nUSD\nGBP\nJPY\nKRW\nEUR\n\
", |r| (r.text(), r.text())));
    &ROWS
};
