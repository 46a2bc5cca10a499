//! For tests: texts with their figures in brackets.

use super::ground::{Ground, lay_out};
use crate::lang::{Draft, LanguageId};
use crate::metric::{Bound, Fact, Kind, Quantity, Standing, Value};
use crate::number::Decimal;
use crate::text::Span;

/// A text whose figures were marked with brackets.
pub(crate) struct Sample {
    text: String,
    quantities: Vec<Quantity>,
}

/// Reads `text`, where brackets mark the figures: `签订[146份]合作协议`. What sort a figure is follows from its unit.
pub(crate) fn grounds_of(text: &str) -> Sample {
    let mut plain = String::new();
    let mut quantities = Vec::new();
    let mut start = 0;
    for c in text.chars() {
        match c {
            '[' => start = plain.len(),
            ']' => quantities.push(quantity(&plain[start..], Span::from_usize(start, plain.len()))),
            c => plain.push(c),
        }
    }
    Sample { text: plain, quantities }
}

fn quantity(words: &str, span: Span<crate::text::Mended>) -> Quantity {
    let is_numeral =
        |c: char| c.is_ascii_digit() || "超逾近约不足多余.,，一二三四五六七八九十两百千万亿萬億個半分之".contains(c);
    let unit = words.trim_start_matches(is_numeral).to_owned();
    let kind = match unit.as_str() {
        "元" | "港元" | "美元" => Kind::Money,
        "%" | "成" => Kind::Percent,
        "个百分点" | "百分点" => Kind::Points,
        "倍" | "番" => Kind::Multiple,
        "公里" | "吨" | "亩" => Kind::Measure,
        "天" | "小时" | "个月" => Kind::Duration,
        _ => Kind::Count,
    };
    let value = Value::Single(Decimal::from(1_i64));
    Quantity { span, numeral: span, value, bound: Bound::Exact, kind, unit, standing: Standing::Figure }
}

impl Sample {
    /// The passages, one a line.
    pub(crate) fn draft(&self) -> Draft<'_> {
        Draft::of_lines(&self.text, LanguageId::ZhHans)
    }

    /// The passages laid out.
    pub(crate) fn grounds(&self) -> Vec<Ground<'_>> {
        lay_out(&self.draft(), &self.quantities)
    }

    /// The figures linked by rules alone: what they find holds whatever the weights are.
    pub(crate) fn facts(&self) -> Vec<Fact> {
        super::link_with(&self.draft(), &self.quantities, false)
    }
}
