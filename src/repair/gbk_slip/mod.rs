//! Text that was read one byte off.
//!
//! In GBK a character is two bytes. When one byte goes missing between them, or a tool puts something there, the decoder pairs
//! every byte that follows with the wrong neighbour, until an ASCII character brings it back into line: `創(chuàng)業(yè)。”錫山` came out
//! as `創(chuàng)業(yè)?!卞a山`, where `?` stands for the broken pair and `卞` for the second byte of `”` with the first of `錫`. Nearly
//! all bytes are still there, so nearly all of the text can be read off them: the search looks for the likeliest text whose
//! damaged form this is.
//!
//! Two things keep sound text as it is. A repair must beat the text as it stands by a wide margin, judged by which characters
//! follow each other in words (`参见a?b运算符`, `是A?B?` and lists of rare characters do not). And the repaired text, damaged
//! again in the same way, must give the damaged one character for character.
//!
//! Where the document proves that a tool inserted readings with no regard for pairs (see `pinyin_residue`), the margin is
//! smaller, and a reading next to a broken pair tells the lost byte: `總?cè)Э萍` is `總三支科技`, for of the characters that
//! begin with the second byte of 總 only 側 is read cè.
//!
//! So it is in a text in which a long run was found: where pairs of bytes were broken once, shorter traces are believed.
//!
//! Between Chinese characters a letter may be all that is left of one: `經濟?Y構` is `經濟結構`. And where the document proves the
//! tool, bytes are looked for that are gone without a mark: `市龅陌l展` is `市場的發展`.
//!
//! A `?` may also stand for a whole character that another encoding lacks, `西塞?迥?的?格`. Then what lies between two marks is sound.
//! A text with more such marks than slips is not searched for runs that end at a mark.
//!
//! A byte that nothing tells is inferred, and the repair says so.

mod beam;
mod glance;
mod guess;
mod lattice;
mod reason;
mod run;
mod stretch;
mod suspect;
mod token;

use super::RepairKind;
use super::clues::Clues;
use super::edit::Edit;
use super::model::DocumentModel;
use lattice::{Caution, Lattice};
use stretch::Stretch;
use suspect::Suspects;
use token::Token;

/// What U+FFFD became when it was read as GBK: of such a page the bytes themselves are gone.
const GONE: &str = "锟斤拷";

/// A run of so many rebuilt characters does not come about by chance.
const PROOF: usize = 6;

/// Rebuilds every run that was read one byte off.
pub(super) fn fix(text: &str, clues: &Clues) -> Vec<Edit> {
    if !clues.seen.slip && !clues.bytes_were_edited() {
        return Vec::new();
    }
    let mut suspects = Suspects::new(text, clues);
    let Some(mut suspect) = suspects.next() else { return Vec::new() };
    if text.contains(GONE) {
        return Vec::new();
    }
    let model = DocumentModel::learn(text);
    let caution = Caution::of(clues);
    let mut lattice = Lattice::new(&model, clues, caution);
    let mut edits = Vec::new();
    loop {
        let mut end = suspect;
        if is_promising(text, suspect, caution, &model, clues) {
            let stretch = Stretch::search(text, suspect, &mut lattice, clues);
            edits.extend(stretch.edits(&lattice.finish(), clues));
            end = stretch.end();
        }
        let Some(next) = suspects.find(|&at| at >= end) else { break };
        suspect = next;
    }
    if marks_lost_characters(text, &edits) {
        edits.retain(|e| !text[e.start..e.end].ends_with('?'));
    }
    edits
}

/// Whether a repair leaves no doubt that pairs of bytes were broken in its text.
pub(super) fn is_proof(edit: &Edit) -> bool {
    edit.kind == RepairKind::GbkSlip && edit.after.chars().count() >= PROOF
}

/// Whether marks mostly stand for whole characters: then what lies between two of them is sound.
fn marks_lost_characters(text: &str, edits: &[Edit]) -> bool {
    let mut edits = edits.iter().peekable();
    let (mut explained, mut open) = (0_usize, 0_usize);
    for (at, _) in text.match_indices('?') {
        while edits.next_if(|e| e.end <= at).is_some() {}
        if edits.peek().is_some_and(|e| e.start <= at) {
            explained += 1;
        } else {
            let (before, behind) = (text[..at].chars().next_back(), text[at + 1..].chars().next());
            let lost = |c: Option<char>| c.is_some_and(|c| c == '?' || suspect::is_chinese(c));
            open += usize::from(lost(before) && lost(behind));
        }
    }
    open > explained
}

/// Whether a search from byte `at` on may find anything: a mark must be worth its price, rare characters always are.
fn is_promising(text: &str, at: usize, caution: Caution, model: &DocumentModel, clues: &Clues) -> bool {
    let is_mark = Token::read(text, at, clues).is_some_and(|t| t.lost);
    !is_mark || glance::may_gain(text, at, caution.mark - caution.glue, model, clues)
}

#[cfg(test)]
mod tests {
    use crate::repair::RepairKind;
    use crate::repair::damage::{annotate, bytes_of, decode, split};
    use crate::repair::repair;

    /// The repairs of slips: what stood there, what stands there, whether it is certain.
    fn slips(text: &str) -> Vec<(String, String, bool)> {
        let slips = repair(text).repairs.into_iter().filter(|r| r.kind == RepairKind::GbkSlip);
        slips.map(|r| (r.before, r.after, r.certain)).collect()
    }

    /// Proves that a tool put readings into the text.
    const PROOF: &str = "兩個(gè)項(xiàng)目,產(chǎn)值增長,產(chǎn)業(yè)升級,項(xiàng)目落地。";

    #[test]
    fn a_reading_put_between_two_bytes_tells_what_was_there() {
        let damaged = annotate("公司總三年來服務社會", "側務");
        assert_eq!(damaged, "公司總?cè)\u{e42d}陙矸\u{e848}?wù)社會");
        let found = slips(&format!("{PROOF}{damaged}"));
        assert_eq!(found, [("?cè)\u{e42d}陙矸\u{e848}?wù)".into(), "三年來服務".into(), true)]);
    }

    #[test]
    fn a_byte_that_nothing_tells_is_inferred_and_says_so() {
        let damaged = split("“我們引進了三十名工程師。”無人反對", '。').replace('！', "!");
        assert_eq!(damaged, "“我們引進了三十名工程師?!睙o人反對");
        let found = slips(&format!("{PROOF}{damaged}"));
        assert_eq!(found, [("?!睙o".into(), "。”無".into(), false)]);
    }

    #[test]
    fn a_run_is_rebuilt_without_proof_where_it_is_long_enough() {
        let damaged = split("这家公司去年的营业收入比前年增长了三成", '去');
        let repaired = repair(&damaged);
        assert!(repaired.text.starts_with("这家公司去年的营业收入比前年增长了三"), "{damaged}");
        assert!(!repaired.repairs[0].certain, "the first and the last byte are gone");
    }

    #[test]
    fn one_character_of_which_only_a_letter_is_left_is_inferred() {
        let damaged = split("經濟學家關注他們的經濟結構", '結');
        assert_eq!(damaged, "經濟學家關注他們的經濟?Y構");
        assert_eq!(slips(&damaged), [("?Y".into(), "結".into(), false)]);
    }

    #[test]
    fn a_mark_for_a_byte_that_begins_no_pair_swallows_nothing() {
        let damaged = split("這是當地第一個工廠", '一');
        assert_eq!(damaged, "這是當地第?粋?工廠");
        assert_eq!(slips(&format!("{PROOF}{damaged}")), [("?粋?".into(), "一個".into(), false)]);
    }

    #[test]
    fn a_byte_that_is_gone_without_a_mark_is_found_where_the_document_proves_the_tool() {
        let (proof, text) =
            ("團(tuán)隊(duì)長說,國產(chǎn)品牌,產(chǎn)值多,隊(duì)伍大。", "去年的經營情況和市場的發展趨勢良好");
        let mut bytes = bytes_of(text);
        for c in ['場', '經'] {
            bytes.remove(bytes_of(text.split(c).next().unwrap()).len());
        }
        let damaged = decode(&bytes);
        assert!(repair(&format!("{proof}{damaged}")).text.ends_with(text), "{damaged}");
        assert_eq!(repair(&damaged).text, damaged, "nothing proves it");
    }

    #[test]
    fn marks_for_whole_characters_are_not_taken_for_slips() {
        for text in [
            "其散文?言??凝?，????，??了和西塞?迥?的?格。",
            "那年的2012年?，?斐迪南?王之母。?是?史，也是??。",
            "中?的??增?，大?模的?行。",
        ] {
            assert_eq!(repair(text).text, text);
        }
    }

    #[test]
    fn a_sound_text_stays() {
        for text in [
            "参见a?b运算符",
            "用?x?表示",
            "什么?a组",
            "是A?B?",
            "℃ㄅㄆㄇ",
            "丂丄丅丆丏 龘",
            "你知道嗎?A股大跌,B股也大跌",
            "锟斤拷锟皆凤拷锟斤拷锟斤拷全之锟斤拷锟酵Ｖ癸拷沙锟斤拷锟斤拷锟斤拷锟斤拷锟绞憋拷锟斤拷锟",
            "是誰?K歌之王?誰?",
            "怎麼辦??我們都不知道",
            "什么?我们不知道?那就算了?",
            "本当?それは違う?なぜ?",
            "뭐라고?그래서?",
        ] {
            assert_eq!(repair(text).text, text);
            let proved = format!("{PROOF}{text}");
            assert!(repair(&proved).text.ends_with(text), "{text}: {}", repair(&proved).text);
        }
    }
}
