//! One number with what stands inside it: `30余`, `十几`, `1亿3,880万`, `-0.64亿`, `10+`.

use super::cue::Cue;
use super::digits;
use super::line::{Line, is_han};
use crate::metric::{Bound, Value};
use crate::number::{Decimal, Lead, read_han, read_mixed, read_multipliers};

/// A number as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numeral {
    /// Index of its first character, a sign included.
    pub(super) start: usize,
    /// Index of the character behind it.
    pub(super) end: usize,
    /// Its value.
    pub(super) value: Value,
    /// The bound that words inside it give: `30余`.
    pub(super) bound: Bound,
    /// How it is written.
    pub(super) form: Form,
    /// Power of ten of the multiplier that ends it: 8 for `3亿`.
    pub(super) power: u32,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// In Arabic digits: how many stand before the point, how many behind.
    Digits { whole: usize, fraction: usize },
    /// In Han characters.
    Han {
        /// A single digit: `三`.
        single: bool,
        /// Begins with a magnitude: `百`, `千万`.
        magnitude: bool,
        /// Digit by digit: `二〇二三`.
        spelled: bool,
        /// With a decimal point: `一点四`.
        decimal: bool,
    },
}

impl Numeral {
    /// Whether it is written in Arabic digits.
    pub(super) fn is_arabic(&self) -> bool {
        matches!(self.form, Form::Digits { .. })
    }

    /// Whether it is one Han digit: `三`.
    pub(super) fn is_single(&self) -> bool {
        matches!(self.form, Form::Han { single: true, .. })
    }

    /// Whether it is a magnitude without a digit: `百`, `千万`.
    pub(super) fn is_magnitude(&self) -> bool {
        matches!(self.form, Form::Han { magnitude: true, .. })
    }

    /// Whether a decimal point stands in it.
    pub(super) fn is_decimal(&self) -> bool {
        matches!(self.form, Form::Digits { fraction: 1.., .. } | Form::Han { decimal: true, .. })
    }

    /// The value where it is one number.
    pub(super) fn single_value(&self) -> Option<Decimal> {
        match self.value {
            Value::Single(v) => Some(v),
            Value::Range(..) => None,
        }
    }

    /// The value where it is one small whole number.
    pub(super) fn small(&self) -> Option<i64> {
        self.single_value().and_then(Decimal::to_i64)
    }
}

/// What stands at a place where a number can begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Read {
    /// No number.
    Nothing,
    /// More digits than any figure has, up to the index.
    TooLong(usize),
    /// A number.
    Number(Numeral),
}

/// Reads the number that begins at `at`.
pub(super) fn read(line: Line<'_>, at: usize) -> Read {
    let read = || read_anew(line, at);
    line.memo().map_or_else(read, |memo| memo.numerals.at(at, read))
}

fn read_anew(line: Line<'_>, at: usize) -> Read {
    let c = line.at(at);
    let negative = is_sign(line, at);
    let start = if negative { line.skip_spaces(at + 1) } else { at };
    let begin = line.at(start);
    let read =
        if begin.is_ascii_digit() || begin == '.' { read_digits(line, start) } else { read_han_numeral(line, start) };
    match read {
        Read::Number(mut n) if negative => match n.value.map(|v| Decimal::ZERO.minus(v)) {
            Some(value) if c != '\0' => {
                (n.start, n.value) = (at, value);
                Read::Number(n)
            }
            _ => Read::Nothing,
        },
        other => other,
    }
}

/// Whether the character at `at` makes the number behind it negative: `负3.9%`, `为-0.64亿元`, but not `2-3家`.
pub(super) fn is_sign(line: Line<'_>, at: usize) -> bool {
    let next = line.at(line.skip_spaces(at + 1));
    let number = next.is_ascii_digit() || next == '.' && line.at(at + 2).is_ascii_digit();
    match line.at(at) {
        '负' if line.before(at) == '正' => false,
        '负' => number || crate::number::is_han_numeral(next) && line.at(at + 1) != ' ',
        '-' | '－' | '−' | '﹣' => {
            let before = line.before(at);
            let free =
                matches!(before, '\0' | ' ' | '（' | '，' | '：' | '、' | '/' | '[' | '至' | '到') || is_han(before);
            free && number
        }
        _ => false,
    }
}

fn read_digits(line: Line<'_>, at: usize) -> Read {
    let Some(mut n) = read_mixed(line.chars(), at) else { return Read::Nothing };
    if let Some(mark) = digits::parting_comma(line, at, n.end) {
        n = read_mixed(&line.chars()[..mark], at).unwrap_or(n);
    }
    let Some(value) = n.value else { return Read::TooLong(n.end) };
    let value = match digits::han_rest(line, n.end, n.power) {
        Some((end, power, rest)) => {
            (n.end, n.power) = (end, power);
            value.plus(rest).unwrap_or(value)
        }
        None => value,
    };
    let form = Form::Digits { whole: n.whole, fraction: n.fraction };
    let mut numeral =
        Numeral { start: at, end: n.end, value: Value::Single(value), bound: Bound::Exact, form, power: n.power };
    if let Some((end, value)) = digits::powered(line, &numeral) {
        (numeral.end, numeral.value) = (end, Value::Single(value));
        return Read::Number(numeral);
    }
    extend(line, &mut numeral);
    Read::Number(numeral)
}

fn read_han_numeral(line: Line<'_>, at: usize) -> Read {
    let several = line.at(at) == '好' && matches!(line.at(at + 1), '几' | '多');
    let Some(n) = read_han(line.chars(), if several { at + 1 } else { at }) else {
        let run = line
            .chars()
            .get(at..)
            .unwrap_or_default()
            .iter()
            .take_while(|c| crate::number::is_han_numeral(**c))
            .count();
        return if run > 24 { Read::TooLong(at + run) } else { Read::Nothing };
    };
    let (value, bound) = match (n.high, n.lead) {
        (Some(high), _) => (Value::Range(n.low, high), Bound::Range),
        (None, Lead::Many) => (Value::Single(n.low), Bound::Order),
        (None, _) => (Value::Single(n.low), Bound::Exact),
    };
    let single = n.end == at + 1 && n.lead == Lead::Digit;
    let form = Form::Han { single, magnitude: n.lead == Lead::Magnitude, spelled: n.spelled, decimal: n.decimal };
    let mut numeral = Numeral { start: at, end: n.end, value, bound, form, power: n.power };
    extend(line, &mut numeral);
    Read::Number(numeral)
}

/// Takes the bound words and multipliers inside the number: `30余万`, `8900多`, `十来`, `100万+`, `30w`.
fn extend(line: Line<'_>, n: &mut Numeral) {
    if n.bound == Bound::Range && !n.is_arabic() && !matches!(line.at(n.end), '多' | '余') {
        return;
    }
    take_hundred_millions(line, n);
    if take_inner_bound(line, n) || take_plus(line, n) || take_letter(line, n) {
        return;
    }
    take_few(line, n);
}

/// `六个亿`: spoken for 600 million.
fn take_hundred_millions(line: Line<'_>, n: &mut Numeral) {
    // `46个亿元以上项目` counts projects, `12个亿吨大港` ports.
    let measured = || match super::unit::read(line, n.end + 2).map(|u| u.meaning) {
        None | Some(super::unit::Meaning::Count(_)) => false,
        // `两个亿美元`
        Some(super::unit::Meaning::Money(code, _)) => code == "local",
        Some(super::unit::Meaning::Unit(..)) => true,
    };
    let spoken = n.power == 0
        && line.at(n.end) == '个'
        && (line.starts(n.end, "个亿") && !measured() || line.starts(n.end, "个多亿"));
    if !spoken {
        return;
    }
    if let Some(value) = n.value.map(|v| v.shifted(8)) {
        if line.at(n.end + 1) == '多' {
            (n.bound, n.end) = (Bound::Over, n.end + 1);
        }
        (n.value, n.power, n.end) = (value, 8, n.end + 2);
    }
}

fn multiply(line: Line<'_>, n: &mut Numeral) {
    let (end, power) = read_multipliers(line.chars(), n.end);
    if power == 0 {
        return;
    }
    if let Some(value) = i32::try_from(power).ok().and_then(|p| n.value.map(|v| v.shifted(p))) {
        (n.end, n.value, n.power) = (end, value, n.power + power);
    }
}

fn take_inner_bound(line: Line<'_>, n: &mut Numeral) -> bool {
    let at = line.skip_spaces(n.end);
    let rest = at + 1;
    let multiplier = read_multipliers(line.chars(), rest).1 > 0;
    let bound = match line.at(at) {
        '多' if Cue::ManyNot.starts(line, rest) => {
            return false;
        }
        '余' if Cue::OverNot.starts(line, rest) => return false,
        '多' | '余' => Bound::Over,
        '把' if n.is_magnitude() && "块元人个斤里亩年天张名吨家".contains(line.at(rest)) => Bound::About,
        '来' if multiplier
            || super::unit::read(line, rest).is_some()
            || "亩个元名人位家岁斤天年块公吨里件张台只头户米次种项部层条平".contains(line.at(rest)) =>
        {
            Bound::About
        }
        _ => return false,
    };
    let tens = n.small().is_none_or(|v| v % 10 == 0) || n.is_decimal() || n.power > 0;
    let ten = matches!(line.at(n.start), '十' | '廿' | '卅' | '卌');
    if bound == Bound::About && !tens || n.is_single() && !ten && !multiplier {
        return false;
    }
    (n.end, n.bound) = (rest, bound);
    multiply(line, n);
    true
}

/// `20几个`: a digit that is not named.
fn take_few(line: Line<'_>, n: &mut Numeral) {
    let Some(v) = n.small().filter(|v| n.is_arabic() && v % 10 == 0 && (10..1000).contains(v)) else { return };
    if line.at(n.end) == '几' && line.before(n.end).is_ascii_digit() {
        let step = if v % 100 == 0 { 100 } else { 10 };
        (n.value, n.bound) = (Value::Range(Decimal::from(v), Decimal::from(v + step)), Bound::Range);
        n.end += 1;
        multiply(line, n);
    }
}

/// `100万+用户`, `10+家`; but not `12+128GB`.
fn take_plus(line: Line<'_>, n: &mut Numeral) -> bool {
    if !n.is_arabic() || line.at(n.end) != '+' || line.at(n.end + 1).is_ascii_alphanumeric() {
        return false;
    }
    if !(is_han(line.at(n.end + 1)) || matches!(line.at(n.end + 1), '\0' | '，' | '。' | '”' | '」' | '、' | ' ' | '%'))
    {
        return false;
    }
    (n.end, n.bound) = (n.end + 1, Bound::Over);
    true
}

/// `30w`, `100k`, `3M`: letters that multiply, as the web writes them.
fn take_letter(line: Line<'_>, n: &mut Numeral) -> bool {
    let at = line.skip_spaces(n.end);
    let next = line.at(at + 1);
    if !n.is_arabic() || n.power > 0 || next.is_ascii_alphanumeric() || next == '/' {
        return false;
    }
    let power = match line.at(at) {
        'k' => 3,
        'w' => 4,
        _ => return false,
    };
    if let Some(value) = n.value.map(|v| v.shifted(power)) {
        (n.end, n.value, n.power) = (at + 1, value, power.unsigned_abs());
        take_plus(line, n);
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> String {
        let chars: Vec<char> = text.chars().collect();
        let line = Line::new(&chars);
        match read(line, 0) {
            Read::Number(n) => {
                let rest: String = chars[n.end..].iter().collect();
                let value = match n.value {
                    Value::Single(v) => v.to_string(),
                    Value::Range(a, b) => format!("{a}..{b}"),
                };
                format!("{value} {} |{rest}", n.bound.name())
            }
            Read::TooLong(end) => format!("too long {end}"),
            Read::Nothing => "nothing".to_owned(),
        }
    }

    #[test]
    fn bound_words_stand_inside_numbers() {
        assert_eq!(number("30余项"), "30 over |项");
        assert_eq!(number("30余万人"), "300000 over |人");
        assert_eq!(number("8900多个"), "8900 over |个");
        assert_eq!(number("十来个"), "10 about |个");
        assert_eq!(number("一千多万"), "10000000 over |");
        assert_eq!(number("万把块"), "10000 about |块");
        assert_eq!(number("卅余户"), "30 over |户");
        assert_eq!(number("百余名"), "100 over |名");
        assert_eq!(number("8余额"), "8 exact |余额");
        assert_eq!(number("六个亿，"), "600000000 exact |，");
        assert_eq!(number("两个亿卢布"), "200000000 exact |卢布");
        assert_eq!(number("15亿两千万元"), "1520000000 exact |元");
        assert_eq!(number("3万一次"), "30000 exact |一次");
        assert_eq!(number("12个亿吨大港"), "12 exact |个亿吨大港");
    }

    #[test]
    fn several_and_many_are_ranges_and_orders() {
        assert_eq!(number("十几米"), "10..20 range |米");
        assert_eq!(number("数百人"), "100 order |人");
        assert_eq!(number("好几百人"), "200..900 range |人");
        assert_eq!(number("20几个"), "20..30 range |个");
    }

    #[test]
    fn signs_make_negative_numbers() {
        assert_eq!(number("-0.64亿元"), "-64000000 exact |元");
        assert_eq!(number("负三十二"), "-32 exact |");
        let chars: Vec<char> = "2-3家".chars().collect();
        assert!(!is_sign(Line::new(&chars), 1));
    }

    #[test]
    fn plus_signs_and_letters() {
        assert_eq!(number("100万+用户"), "1000000 over |用户");
        assert_eq!(number("12+128GB"), "12 exact |+128GB");
        assert_eq!(number("30w粉丝"), "300000 exact |粉丝");
        assert_eq!(number("100k"), "100000 exact |");
    }

    #[test]
    fn powers_of_ten_multiply() {
        assert_eq!(number("1.2×10^9个"), "1200000000 exact |个");
        assert_eq!(number("3×10⁻⁶米"), "0.000003 exact |米");
        assert_eq!(number("3×10米"), "3 exact |×10米");
    }

    #[test]
    fn endless_digits_are_too_long() {
        assert_eq!(number(&"9".repeat(400)), "too long 400");
        assert_eq!(number(&"万".repeat(400)), "too long 400");
    }
}
