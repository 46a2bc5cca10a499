//! Findings to the wire model.

use std::num::NonZeroU8;

use super::SCHEMA;
use super::model::{
    ArticleView, BlockView, Evidence, MetricView, NoteView, PartView, Place, QuantityView, RepairView, Report, Rival,
    TrapView, Witness,
};
use crate::article::{Article, Block, Part, Role};
use crate::lang::{LanguageId, Reading};
use crate::metric::{Fact, Slot};
use crate::options::Options;
use crate::relation::Note;
use crate::repair::{Repair, Repaired};
use crate::text::{Mended, PositionIndex, Span};

/// What the stages found, ready to be reported.
/// What they hold moves into the report where it can: an article's figures are most of what an analysis takes of memory.
#[derive(Debug)]
pub struct Findings<'a> {
    /// The text as given, or as extracted from HTML.
    pub pasted: &'a str,
    /// Its offsets in the unit that the caller counts in.
    pub positions: PositionIndex<'a>,
    /// The text extracted from HTML, where that was the source.
    pub extracted: Option<&'a str>,
    /// The text after repair.
    pub repaired: Repaired,
    /// The article.
    pub article: Article,
    /// Its language.
    pub language: LanguageId,
    /// Traps, and all quantities where they were asked for.
    pub reading: Reading,
    /// One for each figure.
    pub facts: Vec<Fact>,
    /// How they stand to each other, in the order of the facts they are about.
    pub notes: Vec<Note>,
}

impl Report {
    /// Lays out `findings` with offsets as `options` asks.
    #[must_use]
    pub fn new(mut findings: Findings<'_>, options: &Options) -> Self {
        let facts = std::mem::take(&mut findings.facts);
        let blocks = std::mem::take(&mut findings.article.blocks);
        let repairs = std::mem::take(&mut findings.repaired.repairs);
        let mended = !findings.repaired.map.replacements().is_empty();
        let mended = mended.then(|| PositionIndex::new(&findings.repaired.text, options.positions));
        let view = Viewer { findings: &findings, mended };
        // Each is laid out in the room of its fact.
        let metrics = facts.into_iter().enumerate().map(|(i, f)| view.metric(i, f, &repairs)).collect();
        let mut report = Self {
            schema: SCHEMA,
            positions: options.positions,
            source: findings.extracted.map(str::to_owned),
            text: String::new(),
            article: view.article(&blocks),
            metrics,
            traps: view.traps(),
            blocks: blocks.into_iter().enumerate().map(|(i, b)| view.block(i, b)).collect(),
            repairs: repairs.into_iter().map(|r| view.repair(r)).collect(),
            quantities: options.quantities.then(|| view.quantities()),
        };
        report.text = findings.repaired.text;
        report
    }
}

/// A list of facts is turned into one of views in its own room only where a view fits: that is a third of what figures take.
const _: () = assert!(size_of::<MetricView>() <= size_of::<Fact>() && align_of::<MetricView>() == align_of::<Fact>());

struct Viewer<'a> {
    findings: &'a Findings<'a>,
    /// Offsets in the text after repair; where nothing was repaired they are those of the paste.
    mended: Option<PositionIndex<'a>>,
}

impl Viewer<'_> {
    fn words(&self, span: Span<Mended>) -> &str {
        span.slice(&self.findings.repaired.text)
    }

    fn quote(&self, span: Span<Mended>) -> String {
        self.findings.repaired.map.to_pasted(span).slice(self.findings.pasted).to_owned()
    }

    fn place(&self, span: Span<Mended>) -> Place {
        let pasted = self.findings.repaired.map.to_pasted(span);
        let positions = &self.findings.positions;
        let (start, end) = (positions.units_before(pasted.start), positions.units_before(pasted.end));
        Place { start, end, text_start: self.in_text(span.start, start), text_end: self.in_text(span.end, end) }
    }

    /// Units before byte `at` of the text, which are `pasted` where nothing was repaired.
    fn in_text(&self, at: u32, pasted: u32) -> u32 {
        self.mended.as_ref().map_or(pasted, |mended| mended.units_before(at))
    }

    fn article(&self, blocks: &[Block]) -> ArticleView {
        let article = &self.findings.article;
        let declared = &article.declared;
        let owned = |span: Option<Span<Mended>>| span.map(|s| self.words(s).to_owned());
        // The headline has a field of its own; where there are several, they part the articles. A page of nothing else keeps it.
        let alone = article.parts.is_empty() && blocks.iter().any(|b| b.kept && b.role != Role::Title);
        // Captions in Chinese, Japanese and Korean belong to what a reader reads, though no figure is read from them; in English most
        // of these lines are the photographer's name.
        let first = blocks.iter().position(|b| b.kept).unwrap_or(0);
        let end = blocks.iter().rposition(|b| b.kept).map_or(first, |last| last + 1);
        let within = &blocks[first..end];
        let captioned = self.findings.language != LanguageId::En;
        let read = |b: &&Block| captioned && b.role == Role::Caption || b.kept && !(alone && b.role == Role::Title);
        let kept = || within.iter().filter(read);
        let mut text = String::with_capacity(kept().map(|b| b.span.len() as usize + 1).sum());
        for block in kept() {
            text.push_str(if text.is_empty() { "" } else { "\n" });
            text.push_str(self.words(block.span));
        }
        ArticleView {
            title: owned(article.title).or_else(|| declared.headline.clone()),
            byline: owned(article.byline).or_else(|| declared.author.clone()),
            published: owned(article.published).or_else(|| declared.published.clone()),
            published_iso: article.published_iso.clone(),
            site: declared.site.clone(),
            language: self.findings.language,
            keywords: if article.keywords.is_empty() {
                declared.keywords.clone()
            } else {
                article.keywords.iter().map(|&s| self.words(s).to_owned()).collect()
            },
            text,
            articles: article.parts.iter().filter_map(|part| self.part(part, blocks)).collect(),
        }
    }

    fn part(&self, part: &Part, blocks: &[Block]) -> Option<PartView> {
        let owned = |span: Option<Span<Mended>>| span.map(|s| self.words(s).to_owned());
        let blocks = &blocks[part.blocks.clone()];
        Some(PartView {
            place: self.place(Span::new(blocks.first()?.span.start, blocks.last()?.span.end)),
            title: owned(part.title),
            byline: owned(part.byline),
            published: owned(part.published),
            published_iso: part.published_iso.clone(),
        })
    }

    fn metric(&self, at: usize, fact: Fact, repairs: &[Repair]) -> MetricView {
        let evidence = self.evidence(&fact);
        let q = fact.quantity;
        let words = |slot: Option<Slot>| slot.map(|s| s.text.into_string());
        let boxed = |slot: Option<Box<Slot>>| slot.map(|s| s.text.into_string());
        MetricView {
            place: self.place(q.span),
            quote: self.quote(q.span),
            value: q.value,
            value_text: q.value.text().into(),
            bound: q.bound,
            kind: q.kind,
            unit: q.unit,
            indicator: words(fact.indicator),
            action: boxed(fact.action),
            owner: words(fact.owner),
            period: words(fact.period),
            change: fact.change.map(|c| c.direction),
            basis: boxed(fact.basis),
            evidence: Box::new(evidence),
            uncertain: self.doubts(q.span, repairs).into(),
            corrected: Box::default(),
            notes: self.notes(at),
        }
    }

    /// The notes on the figure at `at`.
    fn notes(&self, at: usize) -> Box<[NoteView]> {
        let all = &self.findings.notes;
        let first = all.partition_point(|n| n.figure < at);
        let index = |&i: &usize| u32::try_from(i).unwrap_or(u32::MAX);
        let view = |n: &Note| NoteView {
            kind: n.kind,
            metrics: n.others.iter().map(index).collect(),
            agrees: n.agrees,
            expected: n.expected.map(|e| e.to_string()),
        };
        let behind = first + all[first..].partition_point(|n| n.figure == at);
        all[first..behind].iter().map(view).collect()
    }

    fn evidence(&self, fact: &Fact) -> Evidence {
        let witness = |slot: Option<&Slot>| slot.map(|s| Box::new(self.witness(s)));
        Evidence {
            indicator: witness(fact.indicator.as_ref()),
            action: witness(fact.action.as_deref()),
            owner: witness(fact.owner.as_ref()),
            refers_to: witness(fact.refers_to.as_deref()),
            period: witness(fact.period.as_ref()),
            change: fact.change.map(|c| Box::new(Witness::new(self.place(c.span), "change-word"))),
            basis: witness(fact.basis.as_deref()),
            unit: witness(fact.unit_from.as_deref()),
        }
    }

    fn witness(&self, slot: &Slot) -> Witness {
        let rival = |&(span, percent): &(_, NonZeroU8)| Rival { place: self.place(span), confidence: percent.get() };
        Witness {
            confidence: slot.confidence.map(NonZeroU8::get),
            rivals: slot.rivals.iter().flat_map(|rivals| rivals.iter().flatten().map(rival)).collect(),
            ..Witness::new(self.place(slot.span), slot.rule)
        }
    }

    /// Why the figure under `span` may not be what the author wrote: it touches a repair that was partly inferred, or a mark
    /// that stands for lost characters.
    fn doubts(&self, span: Span<Mended>, repairs: &[Repair]) -> Vec<String> {
        let mut doubts = Vec::new();
        let from = repairs.partition_point(|r| r.mended.end < span.start);
        let touching = repairs[from..].iter().take_while(|r| r.mended.start <= span.end);
        if touching.clone().any(|r| !r.certain) {
            doubts.push("touches a repair that was inferred".to_owned());
        }
        let text = &self.findings.repaired.text;
        let before = text[..span.start as usize].chars().next_back();
        let after = text[span.end as usize..].chars().next();
        let inside = self.words(span).chars().any(|c| c == '\u{fffd}');
        // A sound question mark ends a sentence; one before a numeral stands for a character that was lost.
        if inside || matches!(before, Some('\u{fffd}' | '?')) || after == Some('\u{fffd}') {
            doubts.push("stands beside a character that was lost".to_owned());
        }
        doubts
    }

    fn traps(&self) -> Vec<TrapView> {
        let view = |t: &crate::metric::Trap| TrapView {
            place: self.place(t.span),
            quote: self.quote(t.span),
            kind: t.reason,
            reason: t.reason.words(),
        };
        self.findings.reading.traps.iter().map(view).collect()
    }

    fn block(&self, i: usize, b: Block) -> BlockView {
        let parts = &self.findings.article.parts;
        let number = || u32::try_from(parts.partition_point(|p| p.blocks.end <= i)).ok();
        BlockView {
            place: self.place(b.span),
            role: b.role,
            kept: b.kept,
            score: (f64::from(b.score) * 1000.0).round() / 1000.0,
            rule: b.reason.rule,
            reason: b.reason.words,
            article: if parts.is_empty() { None } else { number() },
        }
    }

    fn repair(&self, r: Repair) -> RepairView {
        let units = |at| self.findings.positions.units_before(at);
        let (start, end) = (units(r.pasted.start), units(r.pasted.end));
        let (text_start, text_end) = (self.in_text(r.mended.start, start), self.in_text(r.mended.end, end));
        RepairView {
            place: Place { start, end, text_start, text_end },
            before: r.before,
            after: r.after,
            kind: r.kind,
            certain: r.certain,
            reason: r.reason,
        }
    }

    fn quantities(&self) -> Vec<QuantityView> {
        let view = |q: &crate::metric::Quantity| QuantityView {
            place: self.place(q.span),
            value: q.value,
            unit: q.unit.clone(),
            bound: q.bound,
            kind: q.kind,
        };
        self.findings.reading.quantities.iter().map(view).collect()
    }
}
