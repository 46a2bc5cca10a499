//! Korean.

mod lexicon;
mod phrases;

use std::sync::LazyLock;

use super::myriad::{LinkWords, Spellings, Tables, Words, fold_all, link, scan};
use crate::lang::{Draft, Language, Reading};
use crate::metric::{Fact, Quantity};
use phrases::KoreanPhrases;

/// Korean: counters behind the number, phrases in words that end with a particle.
pub(crate) struct Korean;

const MULTIPLIERS: &[(char, i32)] = &[('십', 1), ('백', 2), ('천', 3), ('만', 4), ('억', 8), ('조', 12)];

static SPELLING: LazyLock<Spellings> = LazyLock::new(|| Spellings {
    digits: &[
        ('영', 0),
        ('공', 0),
        ('일', 1),
        ('이', 2),
        ('삼', 3),
        ('사', 4),
        ('오', 5),
        ('육', 6),
        ('륙', 6),
        ('칠', 7),
        ('팔', 8),
        ('구', 9),
    ],
    points: &['점'],
    minus: &["마이너스", "음수"],
    fraction: "분의",
    out_of: &[" 중 ", " 가운데 ", "중 "],
    dozens: &[" 다스", "다스"],
    power: (&["의 ", "의"], &["제곱", "승"]),
    span: (
        &["에서 ", "부터 ", "에서", "부터"],
        &["까지", " 사이", "사이", " 정도", "정도", " 가량", "가량", "이 걸", "가 걸"],
    ),
    several: '수',
    copulas: &[' ', '는', '은', '이', '가', '약'],
    spaced: true,
    endings: lexicon::ENDINGS,
});

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let tables = Tables {
        units: lexicon::UNITS,
        traps: lexicon::TRAPS,
        before: lexicon::BEFORE,
        after: lexicon::AFTER,
        shares: lexicon::SHARES,
        clues: lexicon::CLUES,
        times: lexicon::TIMES,
        pairs: lexicon::PAIRS,
        natives: lexicon::NATIVE,
        names_of_numbers: &[],
    };
    Words::new(MULTIPLIERS, &tables, &['제'], &SPELLING)
});

static LINK_WORDS: LazyLock<LinkWords> = LazyLock::new(|| LinkWords {
    rises: fold_all(lexicon::RISES),
    falls: fold_all(lexicon::FALLS),
    bases: fold_all(lexicon::BASES),
    periods: fold_all(lexicon::PERIODS),
    fillers: fold_all(lexicon::ADVERBS),
    joints: &[' ', '(', ')', '（', '）', '이', '가', '을', '를', '와', '과', '씩', '인', '나'],
    date_marks: ['년', '월', '일'],
});

impl Language for Korean {
    fn read(&self, draft: &Draft<'_>) -> Reading {
        let mut reading = Reading::default();
        draft.passages.iter().for_each(|p| scan(draft.text, p, &WORDS, &mut reading));
        reading
    }

    fn link(&self, draft: &Draft<'_>, quantities: &[Quantity]) -> Vec<Fact> {
        link(draft, quantities, &LINK_WORDS, &KoreanPhrases)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::LanguageId;
    use crate::lang::sample::quantities;
    use crate::metric::{Direction, Standing};

    fn facts(text: &str) -> Vec<Fact> {
        let draft = Draft::of_lines(text, LanguageId::Ko);
        let reading = Korean.read(&draft);
        let figures: Vec<_> = reading.quantities.into_iter().filter(|q| q.standing == Standing::Figure).collect();
        Korean.link(&draft, &figures)
    }

    #[test]
    fn myriads_and_bounds_are_read() {
        let facts = facts("예산을 1조 3,450억원으로 편성하고 1만2천여개의 일자리를 만들었다.");
        let told: Vec<_> =
            facts.iter().map(|f| (f.quantity.value.low().to_string(), f.quantity.bound.name())).collect();
        assert_eq!(told, [("1345000000000".into(), "exact"), ("12000".into(), "over")]);
        assert_eq!(&*facts[0].indicator.as_ref().unwrap().text, "예산");
        assert_eq!(&*facts[1].indicator.as_ref().unwrap().text, "일자리");
    }

    /// Quantities of every standing, as values.
    fn values(text: &str) -> Vec<String> {
        quantities(text, LanguageId::Ko).iter().map(|q| q.value.low().to_string()).collect()
    }

    #[test]
    fn numbers_in_characters_fill_their_words() {
        assert_eq!(values("이백만원을 다섯 곳에 나눴다."), ["2000000", "5"]);
        assert_eq!(values("답은 이십일조 삼백이다."), ["21000000000300"]);
        assert_eq!(values("이사회가 구조를 만들었다."), [""; 0]);
        assert_eq!(values("-이사회 구성, -공사 사고"), [""; 0]);
    }

    #[test]
    fn a_part_of_a_whole_is_a_share() {
        assert_eq!(values("전체의 삼분의 일이 떠났다."), ["33.3333"]);
        assert_eq!(values("시민 10명 중 7명이 찬성했다."), ["70"]);
        assert_eq!(values("답은 이십삼과 오분의 삼이다."), ["23.6"]);
    }

    #[test]
    fn members_of_a_list_share_their_change() {
        let facts = facts("매출은 지난해보다 각각 29%와 18%씩 급감했다.");
        assert!(facts.iter().all(|f| f.change.unwrap().direction == Direction::Decrease));
        assert_eq!(&*facts[1].basis.as_ref().unwrap().text, "지난해보다");
    }

    #[test]
    fn dates_and_ranks_are_no_figures() {
        assert_eq!(facts("2024년 12월 9일 3위, 제4차 회의"), []);
    }
}
