//! Exact decimal numbers.

use std::cmp::Ordering;
use std::fmt;

use serde::{Serialize, Serializer};

use super::nearest::nearest;

/// An exact decimal: `mantissa × 10^exponent`, kept without trailing zeros.
///
/// Figures are read and multiplied exactly (`1.2万亿` is 1,200,000,000,000 and not nearly so). Only a division
/// ([`Decimal::ratio`]) can round, to [`Decimal::RATIO_DIGITS`] places.
// Packed: every figure holds two of them several times over, and would hold twelve bytes of nothing with each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(Rust, packed(4))]
pub struct Decimal {
    mantissa: i128,
    exponent: i32,
}

impl Decimal {
    /// Zero.
    pub const ZERO: Self = Self { mantissa: 0, exponent: 0 };
    /// One.
    pub const ONE: Self = Self { mantissa: 1, exponent: 0 };
    /// Decimal places that [`Decimal::ratio`] keeps.
    pub const RATIO_DIGITS: u32 = 12;
    /// Exponents beyond this are no figures that a text states.
    const MAX_EXPONENT: i32 = 60;

    /// `mantissa × 10^exponent`; `None` when the magnitude is beyond what a figure can be.
    #[must_use]
    pub fn new(mantissa: i128, exponent: i32) -> Option<Self> {
        let (mut m, mut e) = (mantissa, exponent);
        if m == 0 {
            return Some(Self::ZERO);
        }
        // Nearly all figures fit into half of it, and there is no machine that divides the whole at once.
        if let Ok(mut small) = i64::try_from(m) {
            while small % 10 == 0 {
                small /= 10;
                e += 1;
            }
            m = i128::from(small);
        } else {
            while m % 10 == 0 {
                m /= 10;
                e += 1;
            }
        }
        (e.abs() <= Self::MAX_EXPONENT).then_some(Self { mantissa: m, exponent: e })
    }

    /// Reads ASCII digits with at most one point, grouping marks already removed: `3124`, `0.5`, `.5`, `-2`.
    #[must_use]
    pub fn parse(digits: &str) -> Option<Self> {
        let (negative, digits) = match digits.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, digits),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() && fraction.is_empty() {
            return None;
        }
        let mut mantissa: i128 = 0;
        for b in whole.bytes().chain(fraction.bytes()) {
            let digit = b.is_ascii_digit().then(|| i128::from(b - b'0'))?;
            mantissa = mantissa.checked_mul(10)?.checked_add(digit)?;
        }
        let exponent = i32::try_from(fraction.len()).ok()?;
        Self::new(if negative { -mantissa } else { mantissa }, -exponent)
    }

    /// Mantissa and exponent: the same for equal numbers.
    pub(crate) fn parts(self) -> (i128, i32) {
        (self.mantissa, self.exponent)
    }

    /// How many digits it has from the first that is not zero to the last that is not.
    pub(crate) fn digits(self) -> usize {
        { self.mantissa }.unsigned_abs().checked_ilog10().map_or(0, |n| n as usize + 1)
    }

    /// The sum, `None` beyond the range.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let e = self.exponent.min(other.exponent);
        let sum = self.scaled_to(e)?.checked_add(other.scaled_to(e)?)?;
        Self::new(sum, e)
    }

    /// The difference, `None` beyond the range.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self { mantissa: i128::checked_neg(other.mantissa)?, ..other })
    }

    /// The product, `None` beyond the range.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        Self::new(self.mantissa.checked_mul(other.mantissa)?, self.exponent + other.exponent)
    }

    /// This number times a power of ten.
    #[must_use]
    pub fn shifted(self, power: i32) -> Option<Self> {
        Self::new(self.mantissa, self.exponent.checked_add(power)?)
    }

    /// This number to a whole power: `1.1^23`, `2.5^-1`; `None` beyond the range.
    #[must_use]
    pub fn power(self, exponent: i32) -> Option<Self> {
        if exponent < 0 {
            return Self::ONE.ratio(self.power(exponent.checked_neg()?)?);
        }
        if exponent > Self::MAX_EXPONENT {
            return None;
        }
        (0..exponent).try_fold(Self::ONE, |product, _| product.times(self))
    }

    /// The quotient, rounded half up to [`Decimal::RATIO_DIGITS`] places; `None` for a zero divisor.
    #[must_use]
    pub fn ratio(self, divisor: Self) -> Option<Self> {
        if divisor.mantissa == 0 {
            return None;
        }
        let places = i32::try_from(Self::RATIO_DIGITS).ok()?;
        let shift = self.exponent - divisor.exponent + places + 1;
        let (n, d) = if shift >= 0 {
            (self.mantissa.checked_mul(power_of_ten(shift)?)?, divisor.mantissa)
        } else {
            (self.mantissa, divisor.mantissa.checked_mul(power_of_ten(-shift)?)?)
        };
        let q = n / d;
        Self::new(q.checked_add(5 * q.signum())? / 10, -places)
    }

    /// The number rounded half up to `places` decimal places.
    #[must_use]
    pub fn rounded(self, places: u32) -> Option<Self> {
        let excess = -self.exponent - i32::try_from(places).ok()?;
        if excess <= 0 {
            return Some(self);
        }
        // A divisor beyond the range leaves nothing of the number.
        let Some(divisor) = power_of_ten(excess) else { return Some(Self::ZERO) };
        let half = divisor / 2 * self.mantissa.signum();
        Self::new(self.mantissa.checked_add(half)? / divisor, self.exponent + excess)
    }

    /// The power of ten of its last digit that is not zero: 2 for 4500, -1 for 0.5.
    #[must_use]
    pub fn exponent(self) -> i32 {
        self.exponent
    }

    /// Whether the number has no fraction.
    #[must_use]
    pub fn is_integer(self) -> bool {
        self.exponent >= 0
    }

    /// Whether the number is below zero.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.mantissa < 0
    }

    /// The number as `i64` where it is a whole number of that size.
    #[must_use]
    pub fn to_i64(self) -> Option<i64> {
        if self.exponent < 0 {
            return None;
        }
        i64::try_from(self.scaled_to(0)?).ok()
    }

    /// The nearest binary floating-point number.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        nearest(self.mantissa, self.exponent)
    }

    fn scaled_to(self, exponent: i32) -> Option<i128> {
        self.mantissa.checked_mul(power_of_ten(self.exponent - exponent)?)
    }
}

fn power_of_ten(n: i32) -> Option<i128> {
    10i128.checked_pow(u32::try_from(n).ok()?)
}

impl From<i64> for Decimal {
    fn from(n: i64) -> Self {
        Self::new(i128::from(n), 0).unwrap_or(Self::ZERO)
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let e = self.exponent.min(other.exponent);
        match (self.scaled_to(e), other.scaled_to(e)) {
            (Some(a), Some(b)) => a.cmp(&b),
            _ => self.to_f64().total_cmp(&other.to_f64()),
        }
    }
}

/// Plain digits, never an exponent: `1200000000000`, `0.05`.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.mantissa.unsigned_abs();
        let digits = u64::try_from(digits).map_or_else(|_| digits.to_string(), |digits| digits.to_string());
        let sign = if self.mantissa < 0 { "-" } else { "" };
        if let Ok(zeros) = usize::try_from(self.exponent) {
            return write!(f, "{sign}{digits}{}", "0".repeat(zeros));
        }
        let places = self.exponent.unsigned_abs() as usize;
        let padded = format!("{digits:0>width$}", width = places + 1);
        let (whole, fraction) = padded.split_at(padded.len() - places);
        write!(f, "{sign}{whole}.{fraction}")
    }
}

/// As an integer where JavaScript holds it exactly, otherwise as the nearest floating-point number.
impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const MAX_SAFE: u64 = (1 << 53) - 1;
        match self.to_i64() {
            Some(n) if n.unsigned_abs() <= MAX_SAFE => serializer.serialize_i64(n),
            _ => serializer.serialize_f64(self.to_f64()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(s: &str) -> Decimal {
        Decimal::parse(s).unwrap()
    }

    #[test]
    fn digits_are_counted_without_the_zeros_at_the_edges() {
        for (s, digits) in [("0", 0), ("3", 1), ("1200", 2), ("0.05", 1), ("-100.5", 4), ("20.30", 3)] {
            assert_eq!(d(s).digits(), digits, "{s}");
        }
    }

    #[test]
    fn reads_and_prints_without_loss() {
        for s in ["0", "3124", "0.05", "-2.5", "1200000000000", "123456789.000000001"] {
            assert_eq!(d(s).to_string(), s);
        }
        assert_eq!(d(".50").to_string(), "0.5");
    }

    #[test]
    fn multiplies_exactly() {
        assert_eq!(d("1.2").shifted(12).unwrap(), d("1200000000000"));
        assert_eq!(d("0.1").times(d("3")).unwrap(), d("0.3"));
        assert_eq!(d("0.1").plus(d("0.2")).unwrap(), d("0.3"));
    }

    #[test]
    fn a_ratio_is_rounded_half_up() {
        assert_eq!(d("200").ratio(d("3")).unwrap().to_string(), "66.666666666667");
        assert_eq!(d("1").ratio(d("4")).unwrap().to_string(), "0.25");
        assert_eq!(d("1").ratio(Decimal::ZERO), None);
        let most = Decimal::new(i128::MAX, -13).unwrap();
        assert_eq!(most.ratio(Decimal::ONE), None);
        assert_eq!(Decimal::ONE.minus(Decimal::new(i128::MIN, 0).unwrap()), None);
    }

    #[test]
    fn rounds_half_up_to_places() {
        assert_eq!(d("66.666666666667").rounded(2).unwrap().to_string(), "66.67");
        assert_eq!(d("-0.125").rounded(2).unwrap().to_string(), "-0.13");
        assert_eq!(d("1200").rounded(2).unwrap().to_string(), "1200");
        assert_eq!(d("0.004").rounded(2).unwrap(), Decimal::ZERO);
    }

    #[test]
    fn a_power_is_exact_or_none() {
        assert_eq!(d("1.1").power(23).unwrap().to_string(), "8.95430243255237372246531");
        assert_eq!(d("2.5").power(-1).unwrap().to_string(), "0.4");
        assert_eq!(d("10").power(0).unwrap(), Decimal::ONE);
        assert_eq!(d("7").power(60), None);
        assert_eq!(d("7").power(i32::MIN), None);
    }

    #[test]
    fn compares_by_value() {
        assert!(d("0.9") < d("1"));
        assert!(d("-3") < d("0.001"));
        assert_eq!(d("10").cmp(&d("9.99")), Ordering::Greater);
    }

    #[test]
    fn digits_beyond_any_figure_are_refused_and_not_cut() {
        assert_eq!(Decimal::parse(&"9".repeat(60)), None);
        assert_eq!(Decimal::parse("12a"), None);
        assert_eq!(Decimal::parse(""), None);
    }

    #[test]
    fn crosses_to_json_as_an_integer_where_it_is_one() {
        assert_eq!(serde_json::to_string(&d("100000000")).unwrap(), "100000000");
        assert_eq!(serde_json::to_string(&d("8.5")).unwrap(), "8.5");
    }
}
