//! Annotated documents, read as the ranker will see them.

use std::path::Path;

use serde_json::Value as Json;
use tallymark::article::{Article, Block, Reason, Role};
use tallymark::lang::{Draft, LanguageId, training};
use tallymark::metric::{Bound, Kind, Quantity, Standing, Value};
use tallymark::number::Decimal;
use tallymark::repair::repair;
use tallymark::text::Span;

use crate::learn::{Choice, Example};
use crate::naming;

/// A document with its figures.
pub(crate) struct Document {
    /// The file it stands in, without its ending.
    pub(crate) file: String,
    language: LanguageId,
    text: String,
    article: Article,
    figures: Vec<(Quantity, Gold)>,
}

/// What the annotation says of a figure.
struct Gold {
    indicator: Vec<String>,
    owner: Vec<String>,
    /// Empty where the text names no time.
    period: Vec<String>,
}

/// The documents, and a number that stands for the files they were read from.
pub(crate) struct Shelf {
    pub(crate) documents: Vec<Document>,
    pub(crate) fingerprint: u64,
}

/// Reads the documents of every `.jsonl` file in a folder.
pub(crate) fn read(folder: &Path) -> Result<Shelf, String> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .map_err(|e| format!("{}: {e}", folder.display()))?
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "jsonl"))
        .collect();
    files.sort();
    let mut documents = Vec::new();
    let mut fingerprint = 0xcbf2_9ce4_8422_2325;
    for file in files {
        let text = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        fingerprint = text.bytes().fold(fingerprint, |h: u64, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3));
        for line in text.lines() {
            let row: Json = serde_json::from_str(line).map_err(|e| format!("{}: {e}", file.display()))?;
            // Others were not written for this project.
            documents.extend(Document::new(&row, &file).filter(|_| row["origin"] == "composed"));
        }
    }
    Ok(Shelf { documents, fingerprint })
}

/// Reads the documents of one file, whoever wrote them: to measure on.
pub(crate) fn read_file(file: &Path) -> Result<Vec<Document>, String> {
    let text = std::fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let rows = text.lines().map(serde_json::from_str::<Json>);
    Ok(rows.filter_map(|row| Document::new(&row.ok()?, file)).collect())
}

impl Document {
    /// `None` for languages without a ranker.
    fn new(row: &Json, file: &Path) -> Option<Self> {
        let language = match row["lang"].as_str()? {
            "zh-Hans" => LanguageId::ZhHans,
            "zh-Hant" => LanguageId::ZhHant,
            "en" => LanguageId::En,
            _ => return None,
        };
        let pasted = row["text"].as_str()?;
        let repaired = repair(pasted);
        let mut bytes: Vec<u32> = pasted.char_indices().filter_map(|(i, _)| u32::try_from(i).ok()).collect();
        bytes.push(u32::try_from(pasted.len()).ok()?);
        let mended = |from: u32, to: u32| repaired.map.to_mended(Span::new(from, to));
        let mut article = Article::default();
        let (mut at, mut labels) = (0, row["labels"].as_array()?.iter());
        for line in pasted.split('\n') {
            let (start, end) = (at, at + u32::try_from(line.len()).ok()?);
            at = end + 1;
            if line.trim().is_empty() {
                continue;
            }
            let role = match labels.next()?.as_str()? {
                "T" => Role::Title,
                "M" => Role::Main,
                "H" => Role::Heading,
                _ => continue,
            };
            let reason = Reason { rule: "gold", words: "".into() };
            article.blocks.push(Block { span: mended(start, end), role, kept: true, score: 1.0, reason });
        }
        let mut rows: Vec<&Json> = row["metrics"].as_array()?.iter().collect();
        rows.sort_by_key(|m| m["start"].as_u64());
        let mut figures: Vec<(Quantity, Gold)> = Vec::new();
        for m in rows {
            let place = |key: &str| bytes.get(usize::try_from(m[key].as_u64()?).ok()?).copied();
            let span = mended(place("start")?, place("end")?);
            let inside = article.blocks.iter().any(|b| b.span.contains(span));
            if !inside || figures.last().is_some_and(|(q, _)| q.span.end > span.start) {
                continue;
            }
            let texts =
                |v: &Json| v.as_array().into_iter().flatten().filter_map(|s| s.as_str().map(str::to_owned)).collect();
            let period = m["period"].as_str().map(str::to_owned).into_iter().collect();
            let gold = Gold { indicator: texts(&m["indicator"]), owner: texts(&m["owner"]), period };
            figures.push((quantity(m, span)?, gold));
        }
        let file = file.file_stem()?.to_string_lossy().into_owned();
        Some(Self { file, language, text: repaired.text, article, figures })
    }

    /// Whether the ranker of a language reads it: both scripts of Chinese have one.
    pub(crate) fn is_for(&self, language: LanguageId) -> bool {
        training::ranker(self.language) == training::ranker(language)
    }

    /// Examples for the indicator, the owner and the period, one for each figure where it is known.
    pub(crate) fn examples(&self) -> [Vec<Example>; 3] {
        let draft = Draft::new(&self.text, &self.article, self.language);
        let quantities: Vec<Quantity> = self.figures.iter().map(|(q, _)| q.clone()).collect();
        let mut all = [Vec::new(), Vec::new(), Vec::new()];
        for ((_, gold), choices) in self.figures.iter().zip(training::choices(&draft, &quantities)) {
            let spaced = self.language == LanguageId::En;
            all[0].extend(example(choices.indicator, &gold.indicator, spaced, EXACT));
            all[1].extend(example(choices.owner, &gold.owner, spaced, 0.0));
            all[2].extend(example(choices.period, &gold.period, spaced, 0.0));
        }
        all
    }
}

/// What the very wording of the annotation is worth beyond a near one, for what a figure counts: else the ranker learns words cut in two,
/// which are near enough. For an owner it measured worse: a part of its name is as good.
const EXACT: f32 = 1.0;

/// `None` where the annotation names nothing.
fn example(choices: Vec<training::Choice>, wordings: &[String], spaced: bool, exact: f32) -> Option<Example> {
    let choices = choices.into_iter().map(|c| {
        let right = naming::names(&c.words, wordings, spaced);
        // The nearer to the best wording, the more a choice is worth.
        let near =
            wordings.iter().zip(0_u16..).map(|(w, n)| naming::likeness(&c.words, w, spaced) - 0.02 * f32::from(n));
        let near = near.fold(0.0, f32::max);
        let worth = 0.2 + near * near + if near > 0.95 { exact } else { 0.0 };
        Choice { words: c.words, right, worth: if right { worth } else { 0.0 }, cells: c.cells }
    });
    (!wordings.is_empty()).then(|| Example { choices: choices.collect() })
}

fn quantity(m: &Json, span: Span<tallymark::text::Mended>) -> Option<Quantity> {
    let number = |v: &Json| Decimal::parse(v.to_string().trim_end_matches(".0")).unwrap_or(Decimal::ONE);
    let value = match &m["value"] {
        Json::Array(ends) => Value::Range(number(ends.first()?), number(ends.get(1)?)),
        one => Value::Single(number(one)),
    };
    let kind = match m["kind"].as_str()? {
        "money" => Kind::Money,
        "percent" => Kind::Percent,
        "points" => Kind::Points,
        "measure" => Kind::Measure,
        "duration" => Kind::Duration,
        "multiple" => Kind::Multiple,
        "score" => Kind::Score,
        _ => Kind::Count,
    };
    let unit = m["unit"].as_str().unwrap_or_default().to_owned();
    Some(Quantity { span, numeral: span, value, bound: Bound::Exact, kind, unit, standing: Standing::Figure })
}
