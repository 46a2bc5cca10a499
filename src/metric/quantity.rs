//! A quantity: a number as the text states it, with its bound and unit.

use serde::{Serialize, Serializer};

use crate::number::Decimal;
use crate::text::{Mended, Span};

/// The value of a quantity in base units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// One number: `3124次`.
    Single(Decimal),
    /// From the first to the second: `3至5家`.
    Range(Decimal, Decimal),
}

impl Value {
    /// The lower end, which for a single number is the number.
    #[must_use]
    pub fn low(self) -> Decimal {
        match self {
            Self::Single(v) | Self::Range(v, _) => v,
        }
    }

    /// The upper end, which for a single number is the number.
    #[must_use]
    pub fn high(self) -> Decimal {
        match self {
            Self::Single(v) | Self::Range(_, v) => v,
        }
    }

    /// Exact digits, `low..high` for a range.
    #[must_use]
    pub fn text(self) -> String {
        match self {
            Self::Single(v) => v.to_string(),
            Self::Range(a, b) => format!("{a}..{b}"),
        }
    }

    /// Applies `f` to the number or to both ends.
    pub fn map(self, f: impl Fn(Decimal) -> Option<Decimal>) -> Option<Self> {
        Some(match self {
            Self::Single(v) => Self::Single(f(v)?),
            Self::Range(a, b) => Self::Range(f(a)?, f(b)?),
        })
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Single(v) => v.serialize(serializer),
            Self::Range(a, b) => [a, b].serialize(serializer),
        }
    }
}

/// How the stated number stands to the real one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Bound {
    /// `3124次`
    #[default]
    Exact,
    /// `超1亿元`, `30余项`, more than
    Over,
    /// `不足10家`, less than
    Under,
    /// `近250万元`, nearly
    Nearly,
    /// `约3公里`, about
    About,
    /// `100人以上`, at least
    AtLeast,
    /// `不超过5%`, up to
    AtMost,
    /// `3至5家`, from three to five
    Range,
    /// `千亿级`, millions of
    Order,
}

impl Bound {
    /// The name used in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Over => "over",
            Self::Under => "under",
            Self::Nearly => "nearly",
            Self::About => "about",
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
            Self::Range => "range",
            Self::Order => "order",
        }
    }
}

/// What sort of quantity it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Kind {
    /// A number of things: `18家`
    Count,
    /// An amount of money: `4970万元`
    Money,
    /// A share or rate: `8.5%`, `三成`
    Percent,
    /// Percentage points, basis points, index points
    Points,
    /// A physical measure: `23亩`
    Measure,
    /// A length of time: `45分钟`
    Duration,
    /// A multiple: `3倍`, doubled
    Multiple,
    /// A score, an index, a rating
    Score,
}

impl Kind {
    /// The name used in reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Money => "money",
            Self::Percent => "percent",
            Self::Points => "points",
            Self::Measure => "measure",
            Self::Duration => "duration",
            Self::Multiple => "multiple",
            Self::Score => "score",
        }
    }
}

/// Whether the text states the quantity as a figure, or only writes a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A figure: it becomes a fact of the report.
    Figure,
    /// A number that was read but is stated as no figure (`两方面`); listed with `quantities` only.
    Bare,
}

/// A quantity in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// The whole expression, bound words and unit with it: `超1億元`.
    pub span: Span<Mended>,
    /// The numeral alone, multipliers with it: `1億`.
    pub numeral: Span<Mended>,
    /// The value in base units.
    pub value: Value,
    /// How the number stands to the real one.
    pub bound: Bound,
    /// What sort of quantity it is.
    pub kind: Kind,
    /// ISO 4217, UCUM, `%`, `pp`, `×`, or the classifier as written; empty where there is none.
    pub unit: String,
    /// Whether the text states it as a figure.
    pub standing: Standing,
}

/// Number-like text that is no figure, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trap {
    /// Where it stands.
    pub span: Span<Mended>,
    /// What it is instead.
    pub reason: TrapReason,
}

/// What number-like text is when it is no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum TrapReason {
    /// A date, a clock time or a year: `2023年`, `09:26`
    Date,
    /// A place in an order: `第十四批`, `No. 3`
    Ordinal,
    /// A phone, licence, stock, model or version number, a postcode: `0571-88001234`, `v1.2.3`
    Identifier,
    /// A number inside a name: `长三角`, `5G`, `985高校`
    Name,
    /// A number inside a slogan or an idiom: `四新四强`, `四两拨千斤`
    Idiom,
    /// `一` as an article: `一个重要平台`
    Article,
    /// An amount without a number: `多家`, `一批`
    Vague,
    /// The number of an item in a list: `（一）`, `3.`
    ListMark,
    /// A number too long to be a figure: `99999999999999999999999999999999999999999`
    TooLong,
}

impl TrapReason {
    /// The reason in words, for reports.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Date => "date or time",
            Self::Ordinal => "ordinal",
            Self::Identifier => "identifier",
            Self::Name => "part of a name",
            Self::Idiom => "slogan or idiom",
            Self::Article => "one as an article",
            Self::Vague => "vague, no number",
            Self::ListMark => "list numbering",
            Self::TooLong => "too long for a figure",
        }
    }
}
