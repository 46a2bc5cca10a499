//! Japanese.

mod lexicon;
mod phrases;

use std::sync::LazyLock;

use super::myriad::{LinkWords, Spellings, Tables, Words, fold_all, link, scan};
use crate::lang::{Draft, Language, Reading};
use crate::metric::{Fact, Quantity};
use phrases::JapanesePhrases;

/// Japanese: counters behind the number, topics marked by `は` and subjects by `が`.
pub(crate) struct Japanese;

// Written folded: `億` reads as `亿`.
const MULTIPLIERS: &[(char, i32)] = &[('十', 1), ('拾', 1), ('百', 2), ('千', 3), ('万', 4), ('亿', 8), ('兆', 12)];

const SPELLING: Spellings = Spellings {
    digits: &[
        ('〇', 0),
        ('零', 0),
        ('一', 1),
        ('二', 2),
        ('三', 3),
        ('四', 4),
        ('五', 5),
        ('六', 6),
        ('七', 7),
        ('八', 8),
        ('九', 9),
        // Formal, as on bills and in registers.
        ('壱', 1),
        ('弐', 2),
        ('参', 3),
    ],
    points: &['・', '点'],
    minus: &["マイナス"],
    fraction: "分の",
    out_of: &["のうち", "中", "に"],
    dozens: &["ダース"],
    power: (&["の"], &["乗"]),
    span: (&["から"], &["までの間", "まで", "の間", "程度", "ほど", "くらい", "ぐらい", "の範囲", "かか"]),
    several: '数',
    copulas: &[' ', 'は', 'が', '约'],
    spaced: false,
    endings: &[],
};

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let tables = Tables {
        units: lexicon::UNITS,
        traps: lexicon::TRAPS,
        before: lexicon::BEFORE,
        after: lexicon::AFTER,
        shares: lexicon::SHARES,
        clues: lexicon::CLUES,
        times: lexicon::TIMES,
        pairs: &[],
        natives: &[],
        names_of_numbers: lexicon::NAMES_OF_NUMBERS,
    };
    Words::new(MULTIPLIERS, &tables, &['第'], &SPELLING)
});

static LINK_WORDS: LazyLock<LinkWords> = LazyLock::new(|| LinkWords {
    rises: fold_all(lexicon::RISES),
    falls: fold_all(lexicon::FALLS),
    bases: fold_all(lexicon::BASES),
    periods: fold_all(lexicon::PERIODS),
    fillers: fold_all(lexicon::ADVERBS),
    joints: &['の', 'を', 'も', ')', '）', '、', 'ず', 'つ'],
    date_marks: ['年', '月', '日'],
});

impl Language for Japanese {
    fn read(&self, draft: &Draft<'_>) -> Reading {
        let mut reading = Reading::default();
        draft.passages.iter().for_each(|p| scan(draft.text, p, &WORDS, &mut reading));
        reading
    }

    fn link(&self, draft: &Draft<'_>, quantities: &[Quantity]) -> Vec<Fact> {
        link(draft, quantities, &LINK_WORDS, &JapanesePhrases)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::LanguageId;
    use crate::metric::{Direction, Standing};

    fn facts(text: &str) -> Vec<Fact> {
        let draft = Draft::of_lines(text, LanguageId::Ja);
        let reading = Japanese.read(&draft);
        let figures: Vec<_> = reading.quantities.into_iter().filter(|q| q.standing == Standing::Figure).collect();
        Japanese.link(&draft, &figures)
    }

    #[test]
    fn a_rise_is_told_from_the_level_that_was_reached() {
        let facts = facts("売上高は前年同期比5.1％増の12億8,000万円となり、店舗数は5店から7店に増えた。");
        let told: Vec<_> =
            facts.iter().map(|f| (f.quantity.value.low().to_string(), f.change.map(|c| c.direction))).collect();
        assert_eq!(told[0], ("5.1".into(), Some(Direction::Increase)));
        assert_eq!(told[1], ("1280000000".into(), None));
        assert_eq!(told[3], ("7".into(), None));
    }

    #[test]
    fn the_subject_names_what_is_counted() {
        let facts = facts("寄附件数は約6万4,215件で、従業員が120人以上いる。");
        let told: Vec<_> =
            facts.iter().map(|f| (f.indicator.as_ref().unwrap().text.as_ref(), f.quantity.bound.name())).collect();
        assert_eq!(told, [("寄附件数", "about"), ("従業員", "at_least")]);
    }

    #[test]
    fn formal_signs_are_numbers_and_no_parts_of_words() {
        let text = "料金は壱万弐千参百円、賞金は参拾万円で、市内から二千参加した。参加者は財布を拾う。壱岐市の参院選。";
        let values: Vec<_> = facts(text).iter().map(|f| f.quantity.value.text()).collect();
        assert_eq!(values[..2], ["12300", "300000"]);
        let bare = Japanese.read(&Draft::of_lines(text, LanguageId::Ja)).quantities;
        assert_eq!(bare.last().unwrap().value.text(), "2000");
    }

    #[test]
    fn dates_and_ranks_are_no_figures() {
        assert_eq!(facts("令和5年4月1日、第3回大会で2位になった。"), []);
    }
}
