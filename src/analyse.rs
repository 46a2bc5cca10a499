//! The way from a source to its report, stage by stage.

use crate::article::{Layout, strip};
use crate::choice::Choices;
use crate::correction;
use crate::error::AnalyseError;
use crate::lang::{self, Draft, Reading, cell};
use crate::metric::Standing;
use crate::options::Options;
use crate::relation::relate;
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
    let draft = Draft::new(&repaired.text, &article, language);
    let grammar = lang::grammar(language);
    let mut reading = Reading::default();
    let mut facts = Vec::new();
    if options.figures {
        let cells = article.cells(&repaired.text);
        reading = grammar.read(&draft);
        cell::read(&mut reading, &draft, &cells, grammar);
        let figures: Vec<_> = reading.quantities.iter().filter(|q| q.standing == Standing::Figure).cloned().collect();
        if !figures.is_empty() {
            facts = grammar.link(&draft, &figures);
            cell::link(&mut facts, &repaired.text, &cells);
        }
    }
    let notes = relate(&draft, &facts);
    let findings = Findings {
        pasted,
        positions,
        extracted: document.as_ref().map(|d| d.text.as_str()),
        repaired: &repaired,
        article: &article,
        language,
        reading: &reading,
        facts: &facts,
        notes: &notes,
    };
    let mut report = Report::new(&findings, options);
    correction::apply(&mut report, options)?;
    Ok(report)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_found_without_reading_its_figures() {
        let page = Source::Text("首页\n去年，全市新增企业30家。\n今年，又增12家。\n版权所有");
        let whole = analyse(&page, &Options::default()).unwrap();
        let only = analyse(&page, &Options { figures: false, ..Options::default() }).unwrap();
        assert_eq!((whole.metrics.len(), only.metrics.len(), only.traps.len()), (2, 0, 0));
        assert_eq!((&whole.blocks, &whole.text), (&only.blocks, &only.text));
    }
}
