//! The way from a source to its report, stage by stage.

use crate::article::strip;
use crate::error::AnalyseError;
use crate::lang::{self, Draft};
use crate::metric::Standing;
use crate::options::Options;
use crate::repair::repair;
use crate::report::{Findings, Report};
use crate::source::Source;

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
    let pasted = match source {
        Source::Text(text) | Source::Html(text) => *text,
    };
    let repaired = repair(pasted);
    let article = strip(&repaired.text);
    let language = lang::detect(&repaired.text);
    let draft = Draft::new(&repaired.text, &article, language);
    let grammar = lang::grammar(language);
    let reading = grammar.read(&draft);
    let figures: Vec<_> = reading.quantities.iter().filter(|q| q.standing == Standing::Figure).cloned().collect();
    let facts = grammar.link(&draft, &figures);
    let findings = Findings {
        pasted,
        extracted: None,
        repaired: &repaired,
        article: &article,
        language,
        reading: &reading,
        facts: &facts,
    };
    Ok(Report::new(&findings, options))
}
