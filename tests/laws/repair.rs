//! What holds for the repair of any text.

use std::collections::BTreeSet;

use encoding_rs::{BIG5, Encoding, GBK, WINDOWS_1252};
use tallymark::repair::{Repair, RepairKind, Repaired, repair};
use tallymark::text::Span;

/// Repairs that are taken back one by one; the rest is taken back together.
const ONE_BY_ONE: usize = 12;

/// Repairs `pasted` and checks all that must hold of the outcome.
pub(crate) fn check(pasted: &str) {
    let repaired = repair(pasted);
    every_repair_is_at_its_place(pasted, &repaired);
    repairs_are_taken_back(pasted, &repaired);
    places_are_sound(pasted, &repaired);
    assert_eq!(repair(&repaired.text).text, repaired.text, "repairing again changes nothing");
    for r in repaired.repairs.iter().filter(|r| r.certain) {
        assert!(is_damaged_again(r), "{:?} damaged again is not {:?}", r.after, r.before);
    }
}

fn every_repair_is_at_its_place(pasted: &str, repaired: &Repaired) {
    let mut ends = (0, 0);
    for r in &repaired.repairs {
        assert!(r.pasted.start >= ends.0 && r.mended.start >= ends.1, "repairs are in order and apart");
        assert!(!r.pasted.is_empty(), "a repair replaces something");
        assert_eq!(r.pasted.slice(pasted), r.before);
        assert_eq!(r.mended.slice(&repaired.text), r.after);
        assert_ne!(r.before, r.after);
        assert!(!r.reason.is_empty());
        ends = (r.pasted.end, r.mended.end);
    }
}

fn repairs_are_taken_back(pasted: &str, repaired: &Repaired) {
    assert_eq!(repaired.undone(), pasted);
    let all = repaired.with(|_| true);
    assert!(all.text == repaired.text && all.map == repaired.map && all.repairs == repaired.repairs);
    assert_eq!(repaired.with(|_| false).text, pasted);
    let mut rest = repaired.clone();
    for n in 0..repaired.repairs.len().min(ONE_BY_ONE) {
        let less = repaired.without(&[n]);
        let r = &repaired.repairs[n];
        let place = r.mended.range();
        let want = [&repaired.text[..place.start], &r.before, &repaired.text[place.end..]].concat();
        assert_eq!(less.text, want, "repair {n} is taken back");
        assert_eq!((less.undone().as_str(), less.repairs.len() + 1), (pasted, repaired.repairs.len()));
        // From the back and from the front in turn.
        let last = if n % 2 == 0 { 0 } else { rest.repairs.len() - 1 };
        rest = rest.without(&[last]);
    }
    let left: Vec<usize> = (0..rest.repairs.len()).collect();
    assert_eq!(rest.without(&left).text, pasted, "all repairs are taken back");
}

/// Every character of the text has a place in the paste, in the same order; one that no repair touches is the same there.
fn places_are_sound(pasted: &str, repaired: &Repaired) {
    let mut before = 0;
    let mut repairs = repaired.repairs.iter().peekable();
    for (at, c) in repaired.text.char_indices() {
        let span = Span::from_usize(at, at + c.len_utf8());
        let place = repaired.map.to_pasted(span);
        assert!(pasted.get(place.range()).is_some(), "{c:?} at {at} has the place {place:?}");
        assert!(place.start >= before, "places run the same way");
        before = place.start;
        while repairs.next_if(|r| r.mended.end <= span.start && !r.mended.is_empty()).is_some() {}
        while repairs.next_if(|r| r.mended.is_empty() && r.mended.start < span.start).is_some() {}
        if repairs.peek().is_none_or(|r| r.mended.start > span.end) {
            assert_eq!(place.slice(pasted), span.slice(&repaired.text));
        }
    }
}

/// Whether damaging what stands there now gives what stood there. Where several fixers worked on one place, and where the table of
/// another library differs, nothing can be said.
fn is_damaged_again(r: &Repair) -> bool {
    if r.reason.contains("; ") || !r.after.chars().all(is_plain) {
        return true;
    }
    match r.kind {
        RepairKind::GbkAsLatin1 => bytes(GBK, &r.after).zip(bytes(WINDOWS_1252, &r.before)).is_none_or(|(a, b)| a == b),
        RepairKind::Utf8AsGbk => bytes(GBK, &r.before).is_none_or(|b| b == r.after.as_bytes()),
        RepairKind::Utf8AsLatin1 => bytes(WINDOWS_1252, &r.before).is_none() || is_misread_by_character(r),
        RepairKind::Big5AsGbk => bytes(BIG5, &r.after).zip(bytes(GBK, &r.before)).is_none_or(|(a, b)| a == b),
        RepairKind::GbkAsBig5 => bytes(GBK, &r.after).zip(bytes(BIG5, &r.before)).is_none_or(|(a, b)| a == b),
        _ => true,
    }
}

/// Whether each character was misread once or several times, and so each byte of it: a text may be put together from parts.
fn is_misread_by_character(r: &Repair) -> bool {
    let whole = BTreeSet::from([r.before.as_str()]);
    r.after.chars().fold(whole, |rests, c| behind_misread(c, &rests, 4)).contains("")
}

/// What may be left of any of `texts` behind `c`, misread up to so many times. A byte that Windows-1252 has a letter for may also be
/// the control character of Latin-1.
fn behind_misread<'a>(c: char, texts: &BTreeSet<&'a str>, times: usize) -> BTreeSet<&'a str> {
    let mut bytes = [0; 4];
    let bytes = c.encode_utf8(&mut bytes).as_bytes();
    bytes.iter().fold(texts.clone(), |rests, b| {
        let western = WINDOWS_1252.decode_without_bom_handling(std::slice::from_ref(b)).0.chars().next();
        let mut behind = BTreeSet::new();
        for c in [western, Some(char::from(*b))].into_iter().flatten() {
            behind.extend(rests.iter().filter_map(|rest| rest.strip_prefix(c)));
            if times > 1 && !c.is_ascii() && !rests.is_empty() {
                behind.extend(behind_misread(c, &rests, times - 1));
            }
        }
        behind
    })
}

fn is_plain(c: char) -> bool {
    c.is_ascii() || ('\u{4e00}'..='\u{9fa5}').contains(&c)
}

/// The bytes of `text`; `None` where it has characters that `encoding` lacks.
fn bytes(encoding: &'static Encoding, text: &str) -> Option<Vec<u8>> {
    let (bytes, _, unmappable) = encoding.encode(text);
    (!unmappable).then(|| bytes.into_owned())
}

/// The ways of [`misread`].
pub(crate) const MISREADINGS: usize = 6;

/// `text` as it looks when its bytes were taken for those of another charset.
pub(crate) fn misread(text: &str, by: usize) -> String {
    let utf8 = text.as_bytes();
    let gbk = GBK.encode(text).0;
    let as_western = |bytes: &[u8]| WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned();
    match by {
        0 => as_western(utf8),
        1 => as_western(as_western(utf8).as_bytes()),
        2 => as_western(&gbk),
        3 => BIG5.decode_without_bom_handling(&gbk).0.into_owned(),
        4 => GBK.decode_without_bom_handling(&BIG5.encode(text).0).0.into_owned(),
        _ => GBK.decode_without_bom_handling(utf8).0.into_owned(),
    }
}
