//! Readings that a tool left in brackets behind characters.
//!
//! Pages that passed through a faulty converter carry `當(dāng)前關(guān)注` for `當前關注`: the tool searched the bytes of the page
//! for a list of Traditional characters and put the reading behind each. The readings are taken out again.
//!
//! Sound text has such brackets too: a rare name, `翀(chōng)`, a lesson, `重(chóng)复`, an abbreviation, `总额(GMV)`. So the
//! document must prove the tool, see [`proof`].
//!
//! The tool looked at bytes, so it also hit pairs that are no character: the bytes of `皖I` are `CD EE 49`, and `EE 49` is `領`,
//! hence `皖I(lǐng)CP`. Those go too, once the tool is proved.

mod annotated;
mod bracket;
mod polyphones;
mod proof;
mod reading_words;

use std::borrow::Cow;

use super::clues::Clues;
use super::edit::Edit;
use super::{RepairKind, gbk, pinyin};
use bracket::{Bracket, Brackets};
pub(super) use proof::{Proof, prove};

/// Takes out the readings behind the characters that the document proves.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    if clues.annotated.is_empty() {
        return Vec::new();
    }
    Brackets::new(text).filter_map(|b| Some(edit(&b, reason(&b, clues)?, clues.proof))).collect()
}

fn edit(bracket: &Bracket, reason: String, proof: Proof) -> Edit {
    Edit {
        start: bracket.start,
        end: bracket.end,
        after: String::new(),
        kind: RepairKind::PinyinResidue,
        certain: proof == Proof::Document,
        reason: Cow::Owned(reason),
        grain: Vec::new(),
    }
}

/// Why a reading is residue; `None` where it is not.
fn reason(bracket: &Bracket, clues: &Clues) -> Option<String> {
    let (c, reading) = (bracket.behind?, &bracket.reading);
    if clues.is_annotated(c) && pinyin::is_reading(c, reading) {
        return Some(format!("the reading of {c}, which a tool put behind every {c} of this text"));
    }
    let (lead, found) = across(bracket)?;
    let before = bracket.before?;
    Some(format!(
        "a reading that a tool put behind the bytes {lead:02X}{:02X} of {found}: here they are the second byte of {before} and {c}",
        u32::from(c)
    ))
}

/// The character that the second byte of the one before and an ASCII letter make together, if the reading is its own.
fn across(bracket: &Bracket) -> Option<(u8, char)> {
    let trail = u8::try_from(bracket.behind?).ok().filter(|&t| gbk::is_trail(t))?;
    let (_, lead) = gbk::encode(bracket.before?)?;
    let found = gbk::decode(lead, trail)?;
    (bracket.reading.has_mark() && pinyin::is_reading(found, &bracket.reading)).then_some((lead, found))
}

#[cfg(test)]
mod tests {
    use crate::repair::repair;

    const DAMAGED: &str = "兩個(gè)項(xiàng)目,產(chǎn)值增長,產(chǎn)業(yè)升級,項(xiàng)目落地";

    #[test]
    fn readings_that_the_document_proves_go() {
        assert_eq!(repair(DAMAGED).text, "兩個項目,產值增長,產業升級,項目落地");
    }

    #[test]
    fn every_reading_is_a_repair_of_its_own() {
        let repaired = repair(DAMAGED);
        assert_eq!(repaired.repairs.len(), 6);
        let first = &repaired.repairs[0];
        assert_eq!((first.before.as_str(), first.after.as_str(), first.certain), ("(gè)", "", true));
        assert!(first.reason.contains('個'));
    }

    #[test]
    fn a_reading_behind_bytes_that_are_no_character_goes_too() {
        let text = format!("{DAMAGED},皖I(lǐng)CP備");
        assert!(repair(&text).text.ends_with("皖ICP備"));
    }

    #[test]
    fn a_toneless_reading_and_a_space_before_the_bracket_go_once_proved() {
        let text = format!("{DAMAGED},我們(men)機會(huì )多");
        assert!(repair(&text).text.ends_with("我們機會多"));
    }

    #[test]
    fn glosses_of_a_lesson_stay() {
        for text in [
            "他叫李翀(chōng),1984年生",
            "總額(GMV)增長,項目(xiàng)多",
            "電(diàn)腦(nǎo)、學(xué)校(xiào)、業(yè)務(wù)、電(diàn)話(huà)",
            "他喜歡學(xué)習(xí)中文,也喜歡運動",
            "請跟我讀:「業(yè)」,「產(chǎn)」,「項(xiàng)」,「發(fā)」,「隊(duì)」",
            "漢(hàn)語(yǔ)的語(yǔ)調(diào)很重要,學(xué)習(xí)者要多聽",
            "「長」讀作長(zhǎng)時指長大,讀作長(cháng)時指長短",
            "服務(wù)很好",
            "我(wǒ)學(xué)習(xí)漢(hàn)語(yǔ),他(tā)學(xué)習(xí)英(yīng)語(yǔ)和(hé)中(zhōng)文(wén)",
            "產(chǎn)和業(yè)",
        ] {
            assert_eq!(repair(text).text, text);
        }
    }

    #[test]
    fn two_readings_in_the_middle_of_words_are_proof_enough() {
        assert_eq!(repair("服務(wù)隊伍建設(shè)取得成效").text, "服務隊伍建設取得成效");
    }

    #[test]
    fn a_character_that_mostly_stands_without_its_reading_keeps_it() {
        let text = format!("{DAMAGED},長(zhǎng)大,長處,校長,長度");
        assert!(repair(&text).text.contains("長(zhǎng)"));
    }
}
