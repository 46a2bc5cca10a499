//! The way from a source to its report, stage by stage.

use crate::article::{Article, Layout, strip};
use crate::choice::Choices;
use crate::correction;
use crate::error::AnalyseError;
use crate::lang::{self, Draft, LanguageId, Reading, cell};
use crate::metric::{Fact, Standing};
use crate::options::Options;
use crate::relation::{Note, relate};
use crate::repair::repair;
use crate::report::{Findings, Report};
use crate::source::{Source, extract};
use crate::text::PositionIndex;

/// Analyses what was pasted: mends it, finds the article in it, and lays out every figure that the article states.
///
/// ```
/// use tallymark::{analyse, Options, Source};
///
/// let report = analyse(&Source::Text("去年，该市新增高新技术企业超30家。"), &Options::default())?;
/// # let _ = report;
/// # Ok::<(), tallymark::AnalyseError>(())
/// ```
///
/// # Errors
/// Analysing text cannot fail. Only a call can be wrong: a source beyond the limit, or a bad option.
pub fn analyse(source: &Source<'_>, options: &Options) -> Result<Report, AnalyseError> {
    options.check(source.len())?;
    let document = match source {
        Source::Text(_) => None,
        Source::Html(html) => Some(extract(html)),
    };
    let pasted = match source {
        Source::Text(text) => text,
        Source::Html(_) => document.as_ref().map_or("", |d| d.text.as_str()),
    };
    let choices = Choices::new(options)?;
    let positions = PositionIndex::new(pasted, options.positions);
    let repaired = choices.undo(&positions, repair(pasted));
    let layout = document.as_ref().map(|d| Layout::new(d, &repaired.map));
    let mut article = strip(&repaired.text, layout.as_ref());
    choices.decide(&positions, &repaired, &mut article);
    let language = lang::detect(&repaired.text);
    let found = read(&repaired.text, &article, language, options);
    let findings = Findings {
        pasted,
        positions,
        extracted: document.as_ref().map(|d| d.text.as_str()),
        repaired,
        article,
        language,
        reading: found.reading,
        facts: found.facts,
        notes: found.notes,
    };
    let mut report = Report::new(findings, options);
    correction::apply(&mut report, options)?;
    Ok(report)
}

/// What the text of a page says.
#[derive(Default)]
struct Found {
    reading: Reading,
    facts: Vec<Fact>,
    notes: Vec<Note>,
}

/// Reads the figures of each article by itself: what one of them speaks of says nothing about the others.
fn read(text: &str, article: &Article, language: LanguageId, options: &Options) -> Found {
    let mut found = Found::default();
    for blocks in article.stretches().into_iter().filter(|_| options.figures) {
        let own = &article.blocks[blocks.clone()];
        let language = match (article.parts.is_empty(), own.first(), own.last()) {
            (false, Some(first), Some(last)) => lang::detect(&text[first.span.start as usize..last.span.end as usize]),
            _ => language,
        };
        let (draft, grammar) = (Draft::of_blocks(text, own, language), lang::grammar(language));
        let cells = article.cells(text, &blocks);
        let mut reading = grammar.read(&draft);
        cell::read(&mut reading, &draft, &cells, grammar);
        if options.quantities {
            found.reading.quantities.extend_from_slice(&reading.quantities);
        }
        let mut of_figures = reading.quantities;
        of_figures.retain(|q| q.standing == Standing::Figure);
        of_figures.shrink_to_fit();
        let mut facts = Vec::new();
        if !of_figures.is_empty() {
            facts = grammar.link(&draft, &of_figures);
            cell::link(&mut facts, text, &cells);
        }
        drop(of_figures);
        let before = found.facts.len();
        found.notes.extend(relate(&draft, &facts).into_iter().map(|note| note.behind(before)));
        append(&mut found.facts, facts);
        append(&mut found.reading.traps, reading.traps);
    }
    found
}

/// Most pastes hold one article: its list is taken as it is.
fn append<T>(all: &mut Vec<T>, own: Vec<T>) {
    if all.is_empty() {
        *all = own;
    } else {
        all.extend(own);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_article_speaks_of_says_nothing_about_the_next() {
        let text = "澜江微电上半年业绩公布\n2025-08-29 07:12 来源：芯观察\n澜江微电上半年实现营收58.3亿元，同比增长21.6%，归母净利润4.7亿元，毛利率提高到31.5%，公司说全年目标不变。\n\n\
            乡镇春茶开采\n2025-03-18 09:20 来源：石桥日报\n首日采摘鲜叶3200公斤，比去年同日多出两成，收购价每公斤180元，带动采茶工2600人就业，每人每天能拿到200元。\n镇里说，经过连续三年的改造，今年采茶用工少了两成，今年春茶产量预计达到180吨，产值超过1.1亿元。";
        let report = analyse(&Source::Text(text), &Options::default()).unwrap();
        let titles: Vec<_> = report.article.articles.iter().filter_map(|a| a.title.as_deref()).collect();
        assert_eq!(titles, ["澜江微电上半年业绩公布", "乡镇春茶开采"]);
        assert_eq!(report.article.articles[1].published_iso.as_deref(), Some("2025-03-18T09:20"));
        let second = report.article.articles[1].place.text_start;
        let owners: Vec<_> =
            report.metrics.iter().filter(|m| m.place.text_start > second).map(|m| m.owner.as_deref()).collect();
        assert!(owners.len() >= 4 && !owners.contains(&Some("澜江微电")), "{owners:?}");
        assert_eq!(report.blocks.iter().map(|b| b.article).collect::<Vec<_>>(), [0, 0, 0, 1, 1, 1, 1].map(Some));
    }

    #[test]
    fn an_article_is_found_without_reading_its_figures() {
        let page = Source::Text("首页\n去年，全市新增企业30家。\n今年，又增12家。\n版权所有");
        let whole = analyse(&page, &Options::default()).unwrap();
        let only = analyse(&page, &Options { figures: false, ..Options::default() }).unwrap();
        assert_eq!((whole.metrics.len(), only.metrics.len(), only.traps.len()), (2, 0, 0));
        assert_eq!((&whole.blocks, &whole.text), (&only.blocks, &only.text));
    }
}
