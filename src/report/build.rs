//! Findings to the wire model.

use super::SCHEMA;
use super::model::{
    ArticleView, BlockView, Evidence, MetricView, NoteView, PartView, Place, QuantityView, RepairView, Report,
    TrapView, Witness,
};
use crate::article::{Article, Part};
use crate::lang::{LanguageId, Reading};
use crate::metric::{Fact, Slot};
use crate::options::Options;
use crate::relation::Note;
use crate::repair::Repaired;
use crate::text::{Mended, PositionIndex, Span};

/// What the stages found, ready to be reported.
#[derive(Debug)]
pub struct Findings<'a> {
    /// The text as given, or as extracted from HTML.
    pub pasted: &'a str,
    /// Its offsets in the unit that the caller counts in.
    pub positions: PositionIndex<'a>,
    /// The text extracted from HTML, where that was the source.
    pub extracted: Option<&'a str>,
    /// The text after repair.
    pub repaired: &'a Repaired,
    /// The article.
    pub article: &'a Article,
    /// Its language.
    pub language: LanguageId,
    /// Quantities and traps.
    pub reading: &'a Reading,
    /// One for each figure.
    pub facts: &'a [Fact],
    /// How they stand to each other, in the order of the facts they are about.
    pub notes: &'a [Note],
}

impl Report {
    /// Lays out `findings` with offsets as `options` asks.
    #[must_use]
    pub fn new(findings: &Findings<'_>, options: &Options) -> Self {
        let view = Viewer { findings, mended: PositionIndex::new(&findings.repaired.text, options.positions) };
        Self {
            schema: SCHEMA,
            positions: options.positions,
            source: findings.extracted.map(str::to_owned),
            text: findings.repaired.text.clone(),
            article: view.article(),
            metrics: findings.facts.iter().enumerate().map(|(i, f)| view.metric(i, f)).collect(),
            traps: view.traps(),
            blocks: view.blocks(),
            repairs: view.repairs(),
            quantities: options.quantities.then(|| view.quantities()),
        }
    }
}

struct Viewer<'a> {
    findings: &'a Findings<'a>,
    mended: PositionIndex<'a>,
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
        Place {
            start: self.findings.positions.units_before(pasted.start),
            end: self.findings.positions.units_before(pasted.end),
            text_start: self.mended.units_before(span.start),
            text_end: self.mended.units_before(span.end),
        }
    }

    fn article(&self) -> ArticleView {
        let article = self.findings.article;
        let declared = &article.declared;
        let owned = |span: Option<Span<Mended>>| span.map(|s| self.words(s).to_owned());
        let kept: Vec<_> = article.blocks.iter().filter(|b| b.kept).map(|b| self.words(b.span)).collect();
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
            text: kept.join("\n"),
            articles: article.parts.iter().filter_map(|part| self.part(part)).collect(),
        }
    }

    fn part(&self, part: &Part) -> Option<PartView> {
        let owned = |span: Option<Span<Mended>>| span.map(|s| self.words(s).to_owned());
        let blocks = &self.findings.article.blocks[part.blocks.clone()];
        Some(PartView {
            place: self.place(Span::new(blocks.first()?.span.start, blocks.last()?.span.end)),
            title: owned(part.title),
            byline: owned(part.byline),
            published: owned(part.published),
            published_iso: part.published_iso.clone(),
        })
    }

    fn metric(&self, at: usize, fact: &Fact) -> MetricView {
        let q = &fact.quantity;
        let words = |slot: &Option<Slot>| slot.as_ref().map(|s| s.text.clone());
        MetricView {
            place: self.place(q.span),
            quote: self.quote(q.span),
            value: q.value,
            value_text: q.value.text(),
            bound: q.bound,
            kind: q.kind,
            unit: q.unit.clone(),
            indicator: words(&fact.indicator),
            action: words(&fact.action),
            owner: words(&fact.owner),
            period: words(&fact.period),
            change: fact.change.map(|c| c.direction),
            basis: words(&fact.basis),
            evidence: self.evidence(fact),
            uncertain: self.doubts(q.span),
            corrected: Vec::new(),
            notes: self.notes(at),
        }
    }

    /// The notes on the figure at `at`.
    fn notes(&self, at: usize) -> Vec<NoteView> {
        let all = self.findings.notes;
        let first = all.partition_point(|n| n.figure < at);
        let index = |&i: &usize| u32::try_from(i).unwrap_or(u32::MAX);
        let view = |n: &Note| NoteView {
            kind: n.kind,
            metrics: n.others.iter().map(index).collect(),
            agrees: n.agrees,
            expected: n.expected.map(|e| e.to_string()),
        };
        all[first..].iter().take_while(|n| n.figure == at).map(view).collect()
    }

    fn evidence(&self, fact: &Fact) -> Evidence {
        let witness = |slot: &Option<Slot>| slot.as_ref().map(|s| Witness { place: self.place(s.span), rule: s.rule });
        Evidence {
            indicator: witness(&fact.indicator),
            action: witness(&fact.action),
            owner: witness(&fact.owner),
            period: witness(&fact.period),
            change: fact.change.map(|c| Witness { place: self.place(c.span), rule: "change-word" }),
            basis: witness(&fact.basis),
            unit: witness(&fact.unit_from),
        }
    }

    /// Why the figure under `span` may not be what the author wrote: it touches a repair that was partly inferred, or a mark
    /// that stands for lost characters.
    fn doubts(&self, span: Span<Mended>) -> Vec<String> {
        let mut doubts = Vec::new();
        let repaired = self.findings.repaired;
        let from = repaired.repairs.partition_point(|r| r.mended.end < span.start);
        let touching = repaired.repairs[from..].iter().take_while(|r| r.mended.start <= span.end);
        if touching.clone().any(|r| !r.certain) {
            doubts.push("touches a repair that was inferred".to_owned());
        }
        let text = &repaired.text;
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

    fn blocks(&self) -> Vec<BlockView> {
        let parts = &self.findings.article.parts;
        let number = |i: usize| u32::try_from(parts.partition_point(|p| p.blocks.end <= i)).ok();
        let part = |i: usize| number(i).filter(|_| !parts.is_empty());
        let view = |(i, b): (usize, &crate::article::Block)| BlockView {
            place: self.place(b.span),
            role: b.role,
            kept: b.kept,
            score: (f64::from(b.score) * 1000.0).round() / 1000.0,
            rule: b.reason.rule,
            reason: b.reason.words.clone().into_owned(),
            article: part(i),
        };
        self.findings.article.blocks.iter().enumerate().map(view).collect()
    }

    fn repairs(&self) -> Vec<RepairView> {
        let view = |r: &crate::repair::Repair| RepairView {
            place: Place {
                start: self.findings.positions.units_before(r.pasted.start),
                end: self.findings.positions.units_before(r.pasted.end),
                text_start: self.mended.units_before(r.mended.start),
                text_end: self.mended.units_before(r.mended.end),
            },
            before: r.before.clone(),
            after: r.after.clone(),
            kind: r.kind,
            certain: r.certain,
            reason: r.reason.clone().into_owned(),
        };
        self.findings.repaired.repairs.iter().map(view).collect()
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
