//! A text after repair, and the list of its repairs, which can be undone one by one.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::edit::{Edit, apply};
use super::grain::Grain;
use crate::text::{Mended, OffsetMap, Pasted, Span};

/// What was wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RepairKind {
    /// The reading of a character left in brackets behind it: `項(xiàng)`
    PinyinResidue,
    /// Text behind a byte that was lost or inserted inside a pair of GBK bytes: `?!卞a` for `。”錫`
    GbkSlip,
    /// UTF-8 read as Latin-1: `itâ€™s`
    Utf8AsLatin1,
    /// UTF-8 read as GBK: `浣犲ソ` for `你好`
    Utf8AsGbk,
    /// GBK read as Latin-1: `Å·Ôª` for `欧元`
    GbkAsLatin1,
    /// Big5 read as GBK: `い瓣` for `中國`
    Big5AsGbk,
    /// GBK read as Big5: `笢弊` for `中国`
    GbkAsBig5,
    /// A character reference of HTML: `AT&amp;T`
    HtmlEntity,
    /// Zero-width spaces and the like
    Invisible,
    /// Radicals and duplicates in the place of characters
    Compatibility,
    /// Full-width digits among half-width ones: `１1.9`
    MixedWidth,
    /// A space behind every character: `营 业 收 入`
    SpacedOut,
    /// A letter that looks like a digit, inside a figure: `2O15年`
    LookAlike,
    /// A space inside a figure: `增长1 5%`
    DigitGap,
    /// A line broken in the middle of a sentence or of a word
    HardWrap,
}

impl RepairKind {
    /// The name used in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::PinyinResidue => "pinyin_residue",
            Self::GbkSlip => "gbk_slip",
            Self::Utf8AsLatin1 => "utf8_as_latin1",
            Self::Utf8AsGbk => "utf8_as_gbk",
            Self::GbkAsLatin1 => "gbk_as_latin1",
            Self::Big5AsGbk => "big5_as_gbk",
            Self::GbkAsBig5 => "gbk_as_big5",
            Self::HtmlEntity => "html_entity",
            Self::Invisible => "invisible",
            Self::Compatibility => "compatibility",
            Self::MixedWidth => "mixed_width",
            Self::SpacedOut => "spaced_out",
            Self::LookAlike => "look_alike",
            Self::DigitGap => "digit_gap",
            Self::HardWrap => "hard_wrap",
        }
    }
}

/// One repair. The list of all repairs of a text can be applied, undone one by one, and replayed, see
/// [`replay`](super::replay()).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// What was replaced, in the paste.
    pub pasted: Span<Pasted>,
    /// Where its replacement stands in the repaired text.
    pub mended: Span<Mended>,
    /// What stood there.
    pub before: String,
    /// What stands there now.
    pub after: String,
    /// What was wrong.
    pub kind: RepairKind,
    /// Whether the bytes leave no other reading; `false` when a part of it was inferred.
    pub certain: bool,
    /// Why, in words.
    pub reason: Cow<'static, str>,
    /// Its parts.
    grain: Vec<Grain>,
}

/// A text after repair.
#[derive(Clone, Debug, Default)]
pub struct Repaired {
    /// The repaired text.
    pub text: String,
    /// From its places to those of the paste.
    pub map: OffsetMap,
    /// Every repair, in order of place.
    pub repairs: Vec<Repair>,
}

impl Repaired {
    /// The outcome of `edits` on `pasted`.
    pub(super) fn new(pasted: &str, edits: Vec<Edit>) -> Self {
        let text = apply(pasted, &edits);
        let map = OffsetMap::from_edits(edits.iter().flat_map(changes));
        let mut growth: isize = 0;
        let repair = |e: Edit| {
            let start = e.start.wrapping_add_signed(growth);
            growth += e.growth();
            Repair {
                pasted: Span::from_usize(e.start, e.end),
                mended: Span::from_usize(start, start + e.after.len()),
                before: pasted[e.start..e.end].to_owned(),
                after: e.after,
                kind: e.kind,
                certain: e.certain,
                reason: e.reason,
                grain: e.grain,
            }
        };
        Self { text, map, repairs: edits.into_iter().map(repair).collect() }
    }

    /// The text as it was pasted: every repair undone.
    #[must_use]
    pub fn undone(&self) -> String {
        let mut out = String::with_capacity(self.text.len());
        let mut at = 0;
        for repair in &self.repairs {
            let place = repair.mended.range();
            out.push_str(self.text.get(at..place.start).unwrap_or(""));
            out.push_str(&repair.before);
            at = place.end;
        }
        out.push_str(self.text.get(at..).unwrap_or(""));
        out
    }

    /// The same text with only those repairs whose numbers `keep` wants.
    ///
    /// ```
    /// use tallymark::repair::repair;
    ///
    /// let repaired = repair("全市產(chǎn)業(yè)項(xiàng)目十二個,去年同期只有八個項(xiàng)目");
    /// assert_eq!(repaired.text, "全市產業項目十二個,去年同期只有八個項目");
    /// assert_eq!(repaired.with(|n| n != 1).text, "全市產業(yè)項目十二個,去年同期只有八個項目");
    /// ```
    #[must_use]
    pub fn with(&self, keep: impl Fn(usize) -> bool) -> Self {
        let kept = self.repairs.iter().enumerate().filter(|&(n, _)| keep(n));
        let edits = kept.map(|(_, r)| Edit {
            start: r.pasted.start as usize,
            end: r.pasted.end as usize,
            after: r.after.clone(),
            kind: r.kind,
            certain: r.certain,
            reason: r.reason.clone(),
            grain: r.grain.clone(),
        });
        Self::new(&self.undone(), edits.collect())
    }

    /// The same text without the repairs of these numbers.
    #[must_use]
    pub fn without(&self, numbers: &[usize]) -> Self {
        self.with(|n| !numbers.contains(&n))
    }
}

/// The places that an edit changes, with the length of what stands there now.
fn changes(edit: &Edit) -> impl Iterator<Item = (Span<Pasted>, u32)> {
    let mut at = Span::<Pasted>::from_usize(0, edit.start).end;
    edit.pieces().filter_map(move |piece| {
        let start = at;
        at += piece.before;
        (!piece.same).then(|| (Span::new(start, at), piece.after))
    })
}

#[cfg(test)]
mod tests {
    use crate::repair::damage::bytes_of;
    use crate::repair::repair;
    use crate::text::Span;

    const DAMAGED: &str = "兩個(gè)項(xiàng)目,產(chǎn)值增長,產(chǎn)業(yè)升級,項(xiàng)目落地";

    #[test]
    fn undoing_every_repair_gives_the_paste() {
        let repaired = repair(DAMAGED);
        assert_eq!(repaired.undone(), DAMAGED);
        assert_eq!(repaired.with(|_| false).text, DAMAGED);
    }

    #[test]
    fn a_figure_amid_a_repair_of_a_whole_line_points_at_its_own_bytes() {
        let latin = |bytes: &[u8]| bytes.iter().copied().map(char::from).collect::<String>();
        for (damaged, own) in [
            (latin(&bytes_of("去年新增十家企业，")), latin(&bytes_of("十家"))),
            (latin("去年新增十家企业，".as_bytes()), latin("十家".as_bytes())),
        ] {
            let repaired = repair(&damaged);
            assert_eq!((repaired.text.as_str(), repaired.repairs.len()), ("去年新增十家企业，", 1));
            let at = repaired.text.find("十家").unwrap();
            let figure = Span::from_usize(at, at + "十家".len());
            assert_eq!(repaired.map.to_pasted(figure).slice(&damaged), own);
            assert_eq!(repaired.with(|_| true).map, repaired.map);
        }
    }

    #[test]
    fn one_repair_can_be_undone() {
        let repaired = repair(DAMAGED).without(&[0]);
        assert_eq!(repaired.text, "兩個(gè)項目,產值增長,產業升級,項目落地");
        assert_eq!(repaired.repairs.len(), 5);
        let last = &repaired.repairs[4];
        assert_eq!(last.pasted.slice(DAMAGED), "(xiàng)");
        assert_eq!(repaired.map.to_mended(last.pasted), last.mended);
    }
}
