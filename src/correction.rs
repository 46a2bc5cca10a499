//! Figures that a person corrected by hand: what they say goes into the report, and the report says that they said it.

use serde::{Deserialize, Serialize};

use crate::analyse;
use crate::error::AnalyseError;
use crate::metric::{Bound, Kind, Value};
use crate::number::Decimal;
use crate::options::Options;
use crate::report::{Corrected, MetricView, Report};
use crate::source::Source;

/// Bytes of a value that is read; a longer one is none.
const LONGEST_VALUE: usize = 200;

/// A figure corrected by hand. What is absent stays as it was read; an empty text empties the slot. A value is a number (`-2.5`,
/// `3..5`) or what an author would write: `约1.5亿元` brings its bound and its unit along.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The figure's `start` in the report of the same source without this option.
    pub start: u32,
    /// The value: exact digits, `low..high`, or words of the article's kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The unit, a code or a classifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What is counted or measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub indicator: Option<String>,
    /// Whose figure it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// The time it covers or holds at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
}

/// Puts the corrections of `options` into the report. One whose figure is not there any more says nothing.
pub(crate) fn apply(report: &mut Report, options: &Options) -> Result<(), AnalyseError> {
    let mut rewritten = vec![false; report.metrics.len()];
    for correction in &options.corrections {
        let at = report.metrics.partition_point(|m| m.place.start < correction.start);
        let metric = report.metrics.get_mut(at).filter(|m| m.place.start == correction.start);
        if let Some(metric) = metric {
            correction.apply(metric)?;
            rewritten[at] |= correction.value.is_some() || correction.unit.is_some();
        }
    }
    if rewritten.contains(&true) {
        report.forget_notes_on(&rewritten);
    }
    Ok(())
}

impl Correction {
    fn apply(&self, metric: &mut MetricView) -> Result<(), AnalyseError> {
        if let Some(words) = self.value.as_deref().map(str::trim) {
            let read = read_value(words, metric).ok_or_else(|| AnalyseError::BadOption {
                option: "corrections",
                why: format!("value `{words}`: no number, and no figure").into(),
            })?;
            let was = std::mem::replace(&mut metric.value_text, read.value.text().into());
            (metric.value, metric.bound, metric.kind) = (read.value, read.bound, read.kind);
            note(metric, "value", was.into());
            set_unit(metric, read.unit);
        }
        if let Some(unit) = &self.unit {
            set_unit(metric, unit.trim().to_owned());
        }
        for (slot, words) in [("indicator", &self.indicator), ("owner", &self.owner), ("period", &self.period)] {
            if let Some(words) = words {
                set(metric, slot, words.trim());
            }
        }
        Ok(())
    }
}

fn set_unit(metric: &mut MetricView, unit: String) {
    if unit != metric.unit {
        let was = std::mem::replace(&mut metric.unit, unit);
        note(metric, "unit", was);
    }
}

/// Fills a slot of words, which then has no place in the text any more.
fn set(metric: &mut MetricView, slot: &'static str, words: &str) {
    let (filled, evidence) = match slot {
        "indicator" => (&mut metric.indicator, &mut metric.evidence.indicator),
        "owner" => (&mut metric.owner, &mut metric.evidence.owner),
        _ => (&mut metric.period, &mut metric.evidence.period),
    };
    *evidence = None;
    if slot == "owner" {
        metric.evidence.refers_to = None;
    }
    let was = std::mem::replace(filled, (!words.is_empty()).then(|| words.to_owned()));
    note(metric, slot, was.unwrap_or_default());
}

/// Says that `slot` was corrected; what stood there first is what was read.
fn note(metric: &mut MetricView, slot: &'static str, was: String) {
    if metric.corrected.iter().all(|c| c.slot != slot) {
        let mut corrected = std::mem::take(&mut metric.corrected).into_vec();
        corrected.push(Corrected { slot, was });
        metric.corrected = corrected.into();
    }
}

struct Read {
    value: Value,
    bound: Bound,
    kind: Kind,
    unit: String,
}

/// A number as it stands, or what the grammar of its language reads in it.
fn read_value(words: &str, metric: &MetricView) -> Option<Read> {
    if words.len() > LONGEST_VALUE {
        return None;
    }
    let value = match words.split_once("..") {
        Some((low, high)) => Decimal::parse(low).zip(Decimal::parse(high)).map(|(low, high)| Value::Range(low, high)),
        None => Decimal::parse(words).map(Value::Single),
    };
    if let Some(value) = value {
        return Some(Read { value, bound: bound_of(value, metric), kind: metric.kind, unit: metric.unit.clone() });
    }
    let options = Options { quantities: true, keep: vec![0], ..Options::default() };
    let read = analyse(&Source::Text(words), &options).ok()?.quantities?.into_iter().next()?;
    let bare = read.unit.is_empty();
    Some(Read {
        value: read.value,
        bound: if bare && read.bound == Bound::Exact { bound_of(read.value, metric) } else { read.bound },
        kind: if bare { metric.kind } else { read.kind },
        unit: if bare { metric.unit.clone() } else { read.unit },
    })
}

/// A bare number says nothing of its bound, unless it is a range or no range any more.
fn bound_of(value: Value, metric: &MetricView) -> Bound {
    match (value, metric.bound) {
        (Value::Range(..), _) => Bound::Range,
        (Value::Single(_), Bound::Range) => Bound::Exact,
        (Value::Single(_), bound) => bound,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "青湾港去年完成投资1.2亿元，新增航线12条。";

    fn corrected(correction: &Correction) -> Result<Report, AnalyseError> {
        let start = analyse(&Source::Text(TEXT), &Options::default())?.metrics[0].place.start;
        let corrections = vec![Correction { start, ..correction.clone() }];
        analyse(&Source::Text(TEXT), &Options { corrections, ..Options::default() })
    }

    fn value(words: &str) -> MetricView {
        corrected(&Correction { value: Some(words.to_owned()), ..Correction::default() }).unwrap().metrics[0].clone()
    }

    #[test]
    fn a_value_is_a_number_or_what_an_author_writes() {
        let plain = value("125000000");
        assert_eq!((&*plain.value_text, plain.unit.as_str(), plain.bound), ("125000000", "CNY", Bound::Exact));
        assert_eq!(*plain.corrected, [Corrected { slot: "value", was: "120000000".to_owned() }]);
        let written = value("约1.5亿美元");
        assert_eq!((&*written.value_text, written.unit.as_str(), written.bound), ("150000000", "USD", Bound::About));
        assert_eq!(written.corrected.iter().map(|c| c.slot).collect::<Vec<_>>(), ["value", "unit"]);
        assert_eq!((&*value("3..5").value_text, value("3..5").bound), ("3..5", Bound::Range));
        assert_eq!(&*value("1.5亿").value_text, "150000000");
    }

    #[test]
    fn what_was_noted_on_a_number_goes_with_it() {
        let text = "备案项目11个，其中省级项目4个。";
        let noted = |corrections| {
            let options = Options { corrections, ..Options::default() };
            let report = analyse(&Source::Text(text), &options).unwrap();
            report.metrics.iter().map(|m| m.notes.len()).sum::<usize>()
        };
        let start = analyse(&Source::Text(text), &Options::default()).unwrap().metrics[0].place.start;
        assert_eq!(noted(Vec::new()), 1);
        assert_eq!(noted(vec![Correction { start, value: Some("3".to_owned()), ..Correction::default() }]), 0);
        assert_eq!(noted(vec![Correction { start, owner: Some("清河".to_owned()), ..Correction::default() }]), 1);
    }

    #[test]
    fn a_slot_that_was_corrected_has_no_place_in_the_text_and_an_empty_one_is_emptied() {
        let correction =
            Correction { owner: Some(" 北湾港 ".to_owned()), period: Some(String::new()), ..Correction::default() };
        let report = corrected(&correction).unwrap();
        let metric = &report.metrics[0];
        assert_eq!((metric.owner.as_deref(), metric.period.as_deref()), (Some("北湾港"), None));
        assert!(metric.evidence.owner.is_none() && metric.evidence.period.is_none());
        assert!(metric.corrected.iter().any(|c| c.slot == "period" && c.was == "去年"), "{:?}", metric.corrected);
        assert!(report.metrics[1].corrected.is_empty());
        assert!(report.to_csv().contains("period: 去年"), "{}", report.to_csv());
    }

    #[test]
    fn words_without_a_number_are_an_error_and_a_figure_that_is_gone_is_none() {
        let wrong = corrected(&Correction { value: Some("许多".to_owned()), ..Correction::default() }).unwrap_err();
        assert_eq!(wrong.code(), "bad_option");
        assert!(wrong.to_string().contains("许多"));
        let corrections = vec![Correction { start: 999, value: Some("x".to_owned()), ..Correction::default() }];
        assert!(analyse(&Source::Text(TEXT), &Options { corrections, ..Options::default() }).is_ok());
    }
}
