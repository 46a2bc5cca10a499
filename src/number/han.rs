//! Numerals in Han characters: `三百六十五`, `两千八`, `五六十`, `十几`, `一点四亿`, `壹佰贰拾`.

use super::Decimal;

/// A numeral in Han characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HanNumeral {
    /// Index of the character after the last.
    pub end: usize,
    /// The value, or the lower of two: `五六十` is 50 to 60.
    pub low: Decimal,
    /// The upper value where the numeral names two.
    pub high: Option<Decimal>,
    /// What it begins with.
    pub lead: Lead,
    /// Power of ten of the multiplier that ends it: 4 for `三万`, 0 for `三万五千零二`.
    pub power: u32,
    /// Written digit by digit: `二〇二三`.
    pub spelled: bool,
    /// Whether a decimal point stands in it.
    pub decimal: bool,
}

/// What a numeral in Han characters begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// A digit: `三百`.
    Digit,
    /// A magnitude alone: `百`, `千万`.
    Magnitude,
    /// `几` for the digit: `几十`.
    Several,
    /// `数` before a magnitude: `数百`.
    Many,
}

/// A numeral longer than this is no figure.
const LONGEST: usize = 48;

/// No figure is as large as this.
const LARGEST: i128 = 10i128.pow(24);

/// Whether `c` can stand in a numeral in Han characters.
#[must_use]
pub fn is_han_numeral(c: char) -> bool {
    digit(c).is_some() || unit(c).is_some() || big(c).is_some() || matches!(c, '廿' | '卅' | '卌')
}

fn digit(c: char) -> Option<i128> {
    small_digit(c).map(i128::from)
}

// Called, not copied: it stands in two dozen places, each time as long as what is around it.
#[inline(never)]
fn small_digit(c: char) -> Option<u8> {
    Some(match c {
        '零' | '〇' | '○' => 0,
        '一' | '壹' => 1,
        '二' | '两' | '贰' => 2,
        '三' | '叁' | '参' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陆' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        _ => return None,
    })
}

/// Power of ten of a multiplier within a section of four digits.
fn unit(c: char) -> Option<u32> {
    Some(match c {
        '十' | '拾' => 1,
        '百' | '佰' => 2,
        '千' | '仟' => 3,
        _ => return None,
    })
}

/// Power of ten of a multiplier that closes a section.
fn big(c: char) -> Option<u32> {
    Some(match c {
        '万' => 4,
        '亿' => 8,
        '兆' => 12,
        _ => return None,
    })
}

/// Whether the character at `i` is one of a formal numeral that is also a common word (`大陆`, `队伍`, `参加`, `收拾`) and stands
/// here as a word: no formal numeral beside it, or but for a zero or a myriad (`壹佰零伍`, `陆亿贰仟`), and words around it.
fn is_word(chars: &[char], i: usize) -> bool {
    if !matches!(chars[i], '参' | '伍' | '陆' | '拾') {
        return false;
    }
    let at = |k: Option<usize>| k.and_then(|k| chars.get(k)).copied().unwrap_or(' ');
    let formal =
        |c: char| matches!(c, '拾' | '佰' | '仟' | '壹' | '贰' | '叁' | '肆' | '柒' | '捌' | '玖' | '参' | '伍' | '陆');
    let (before, after) = (at(i.checked_sub(1)), at(Some(i + 1)));
    let goes_on = |c: char, earlier: char| formal(c) || big(c).is_some() && formal(earlier);
    let behind_zero = before == '零' && goes_on(at(i.checked_sub(2)), at(i.checked_sub(3)));
    let behind_myriad = big(before).is_some() && formal(at(i.checked_sub(2)));
    let free = |c: char| !('\u{3400}'..='\u{9fff}').contains(&c);
    // `贰拾元伍角`
    let lesser = |c: char| matches!(c, '角' | '毛' | '分' | '厘') || free(c);
    let behind_coin = matches!(before, '元' | '圆' | '角') && formal(at(i.checked_sub(2))) && lesser(after);
    let before_myriad = big(after).is_some() && !ends_word(before, chars[i]);
    !(formal(before) || formal(after) || behind_zero || behind_myriad || behind_coin || before_myriad)
        && !(free(before)
            && (free(after) || is_han_numeral(after) || matches!(after, '点' | '折' | '成' | '元' | '圆' | '角')))
}

/// Whether `c` ends a common word with the character before it: `大陆亿万富翁` is no 600 million.
fn ends_word(before: char, c: char) -> bool {
    match c {
        '陆' => "大内登着新水三海",
        '伍' => "队入退军行为落",
        '参' => "人党丹海玄西沙洋内",
        _ => "收捡拣",
    }
    .contains(before)
}

/// A value that may be two: `low` and `high` run the same way.
#[derive(Clone, Copy, Default)]
struct Pair {
    low: i128,
    high: i128,
}

impl Pair {
    fn one(n: i128) -> Self {
        Self { low: n, high: n }
    }

    fn plus(self, other: Self) -> Option<Self> {
        Some(Self { low: self.low.checked_add(other.low)?, high: self.high.checked_add(other.high)? })
    }

    fn shifted(self, power: u32) -> Option<Self> {
        let factor = 10i128.checked_pow(power)?;
        Some(Self { low: self.low.checked_mul(factor)?, high: self.high.checked_mul(factor)? })
    }

    fn is_zero(self) -> bool {
        self.high == 0
    }
}

/// Reads the numeral in Han characters that begins at `start`; `None` where none does, or where it is too long for a figure.
///
/// Left-out units are filled in (`两千八` is 2,800 and `两千零八` 2,008), neighbouring digits name two values (`三百五六十`,
/// `三五百`), `几` stands for a digit (`几十` is 20 to 90, `十几` 10 to 20).
#[must_use]
pub fn read_han(chars: &[char], start: usize) -> Option<HanNumeral> {
    let first = *chars.get(start)?;
    if first == '数' {
        let mut numeral = read_plain(chars, start + 1)?;
        numeral.lead = Lead::Many;
        return (unit(chars[start + 1]).or(big(chars[start + 1])).is_some() && numeral.high.is_none())
            .then_some(numeral);
    }
    if let Some(spelled) = read_spelled(chars, start) {
        return Some(spelled);
    }
    read_plain(chars, start)
}

/// A number written digit by digit: `二〇二三`, `九八`. Two neighbouring digits are a pair and no such number.
fn read_spelled(chars: &[char], start: usize) -> Option<HanNumeral> {
    let spelled = |c: &char| digit(*c).is_some() && *c != '两';
    let run = chars[start..].iter().take(LONGEST).take_while(|c| spelled(c)).count();
    let end = start + run;
    let next = chars.get(end).copied().unwrap_or(' ');
    if !(2..=18).contains(&run)
        || unit(next).is_some()
        || big(next).is_some()
        || run == 2 && chars[start..end].contains(&'零')
    {
        return None;
    }
    if run == 2 && neighbours(digit(chars[start])?, digit(chars[start + 1])?) {
        return None;
    }
    let value = chars[start..end].iter().filter_map(|c| digit(*c)).fold(0, |n, d| n * 10 + d);
    let mut numeral = HanNumeral {
        end,
        low: Decimal::new(value, 0)?,
        high: None,
        lead: Lead::Digit,
        power: 0,
        spelled: true,
        decimal: false,
    };
    if let Some(fraction) = read_fraction(chars, end) {
        fraction.extend(&mut numeral)?;
    }
    Some(numeral)
}

fn neighbours(a: i128, b: i128) -> bool {
    a > 0 && (b == a + 1 || (a, b) == (3, 5))
}

/// The state of reading one numeral.
#[derive(Clone, Default)]
struct Sections {
    /// Closed sections that no later multiplier can reach.
    closed: Pair,
    /// Sections since the last larger multiplier: `一万五千` before `亿`.
    open: Pair,
    /// Power of the last section multiplier.
    last_big: u32,
    /// The section being read.
    section: Pair,
    /// Power of the last unit in the section, 4 before any.
    last_unit: u32,
    /// A digit that waits for its unit.
    pending: Option<Pair>,
    /// Power that a digit without a unit takes: `两千八`.
    omitted: u32,
    /// Power of the multipliers that end the numeral so far.
    power: u32,
}

impl Sections {
    /// Takes a digit; `false` where the numeral ends before it.
    fn digit(&mut self, d: Pair) -> bool {
        if self.pending.is_some() {
            return false;
        }
        self.pending = Some(d);
        true
    }

    /// Takes a digit with the multiplier behind it; `false` where `multiplier` is none, or none that can follow.
    fn takes(&mut self, digit: i128, multiplier: char) -> bool {
        self.digit(Pair::one(digit))
            && match (unit(multiplier), big(multiplier)) {
                (Some(power), _) => self.unit(power),
                (_, Some(power)) => self.big(power, false),
                _ => false,
            }
    }

    /// Whether tens can still come: none do behind `三十`.
    fn takes_tens(&self) -> bool {
        self.last_unit > 1
    }

    fn unit(&mut self, power: u32) -> bool {
        if power >= self.last_unit {
            return false;
        }
        // `三千二百十七`: ten without its one.
        let ten = power == 1 && matches!(self.last_unit, 2 | 3) && !self.section.is_zero();
        if self.pending.is_none() && !ten && !(self.section.is_zero() && self.last_unit == 4) {
            return false;
        }
        let Some(part) = self.pending.take().unwrap_or(Pair::one(1)).shifted(power) else { return false };
        let Some(sum) = self.section.plus(part) else { return false };
        (self.section, self.last_unit) = (sum, power);
        self.omitted = if power >= 2 { power - 1 } else { 0 };
        self.power = power;
        true
    }

    fn big(&mut self, power: u32, grows: bool) -> bool {
        self.big_checked(power, grows).is_some()
    }

    fn big_checked(&mut self, power: u32, grows: bool) -> Option<()> {
        let mut section = self.section.plus(self.pending.unwrap_or_default())?;
        if section.is_zero() && self.open.is_zero() && self.closed.is_zero() {
            section = Pair::one(1);
        }
        if self.last_big > power {
            if section.is_zero() {
                return None;
            }
            self.closed = self.closed.plus(self.open)?;
            self.open = section.shifted(power)?;
        } else if self.last_big == power && !section.is_zero() {
            return None;
        } else {
            self.open = self.open.plus(section)?.shifted(power)?;
        }
        self.power = if grows { self.power + power } else { power };
        (self.section, self.pending, self.last_unit, self.last_big) = (Pair::default(), None, 4, power);
        self.omitted = power - 1;
        Some(())
    }

    fn total(&self) -> Option<Pair> {
        let omitted = self.pending.unwrap_or_default().shifted(self.omitted)?;
        self.closed.plus(self.open)?.plus(self.section)?.plus(omitted)
    }
}

fn read_plain(chars: &[char], start: usize) -> Option<HanNumeral> {
    let lead = match *chars.get(start)? {
        '几' => Lead::Several,
        '十' => Lead::Digit,
        '拾' if !is_word(chars, start) => Lead::Digit,
        c if unit(c).is_some() && !is_word(chars, start) || big(c).is_some() => Lead::Magnitude,
        c if is_han_numeral(c) && !is_word(chars, start) => Lead::Digit,
        _ => return None,
    };
    let mut state = Sections { last_unit: 4, ..Sections::default() };
    let mut at = start;
    while let Some(&c) = chars.get(at) {
        if at - start > LONGEST {
            return None;
        }
        let next = chars.get(at + 1).copied().unwrap_or(' ');
        let multiplied = || state.clone().takes(2, next);
        let step = match c {
            _ if is_word(chars, at) => break,
            // `两百十分满意`
            '十' if at > start && next == '分' && state.pending.is_none() => break,
            '零' | '〇' | '○' if at == start => state.digit(Pair::one(0)),
            '零' | '〇' | '○' => {
                let follows =
                    digit(next).is_some_and(|d| d > 0) || matches!(next, '十' | '拾' | '几' | '廿' | '卅' | '卌');
                if follows {
                    state.omitted = 0;
                }
                let free = follows && state.pending.is_none();
                // `一百零十万`: one ten, said without its digit.
                free && (!matches!(next, '十' | '拾') || state.takes_tens() && state.digit(Pair::one(1)))
            }
            '两' if at > start && !multiplied() => break,
            '几' if at > start && state.last_unit == 1 => state.digit(Pair { low: 0, high: 10 }),
            '几' if multiplied() => state.digit(Pair { low: 2, high: 9 }),
            '廿' | '卅' | '卌' => {
                let tens = match c {
                    '廿' => 2,
                    '卅' => 3,
                    _ => 4,
                };
                state.takes_tens() && state.digit(Pair::one(tens)) && state.unit(1)
            }
            _ if digit(c).is_some() => {
                let d = digit(c).unwrap_or_default();
                match digit(next).filter(|&n| neighbours(d, n) && next != '〇' && next != '零') {
                    Some(n) if state.pending.is_none() && pairs(chars, at) => {
                        at += 1;
                        state.digit(Pair { low: d, high: n })
                    }
                    _ => state.digit(Pair::one(d)),
                }
            }
            // `百万千瓦`: the unit begins here.
            '千' | '兆' if matches!(next, '瓦' | '克' | '卡' | '赫' | '伏' | '帕' | '字' | '焦' | '牛' | '比') =>
            {
                break;
            }
            _ => match (unit(c), big(c)) {
                (Some(power), _) => state.unit(power),
                (_, Some(power)) => {
                    let grows = at > start && chars.get(at - 1).is_some_and(|&p| unit(p).is_some() || big(p).is_some());
                    state.big(power, grows)
                }
                _ => break,
            },
        };
        if !step {
            break;
        }
        at += 1;
    }
    finish(chars, start, at, lead, &state)
}

/// Whether the digit at `i` and the next name two values: a third digit behind them would make them a spelled-out number.
fn pairs(chars: &[char], i: usize) -> bool {
    chars.get(i + 2).is_none_or(|&c| digit(c).is_none() || c == '两')
}

fn finish(chars: &[char], start: usize, end: usize, lead: Lead, state: &Sections) -> Option<HanNumeral> {
    if end == start || lead == Lead::Several && end == start + 1 {
        return None;
    }
    let total = state.total().filter(|t| t.high < LARGEST)?;
    let power =
        if state.pending.is_none() && state.section.is_zero() | (state.last_unit < 4) { state.power } else { 0 };
    let mut numeral = HanNumeral {
        end,
        low: Decimal::new(total.low, 0)?,
        high: (total.low != total.high).then(|| Decimal::new(total.high, 0)).flatten(),
        lead,
        power,
        spelled: false,
        decimal: false,
    };
    if numeral.high.is_none()
        && lead == Lead::Digit
        && let Some(fraction) = read_fraction(chars, end)
    {
        fraction.extend(&mut numeral)?;
    }
    Some(numeral)
}

/// `点七`, with the multiplier behind it: `点四亿`.
struct Fraction {
    end: usize,
    value: Decimal,
    power: u32,
}

impl Fraction {
    fn extend(self, numeral: &mut HanNumeral) -> Option<()> {
        numeral.low = numeral.low.plus(self.value)?.shifted(i32::try_from(self.power).ok()?)?;
        (numeral.end, numeral.power, numeral.decimal) = (self.end, self.power, true);
        Some(())
    }
}

/// Reads the decimals behind a whole number. `八点三十` is a time of day and `六点半` too: a unit behind the digits says so.
fn read_fraction(chars: &[char], at: usize) -> Option<Fraction> {
    if chars.get(at) != Some(&'点') {
        return None;
    }
    let place = |c: &char| c.to_digit(10).map(i128::from).or_else(|| digit(*c).filter(|_| *c != '两'));
    let digits = chars[at + 1..].iter().take(LONGEST).map_while(place).collect::<Vec<_>>();
    let mut end = at + 1 + digits.len();
    if digits.is_empty()
        || digits.len() > 18
        || chars.get(end).is_some_and(|&c| unit(c).is_some() && c != '千' && c != '百')
    {
        return None;
    }
    let value = digits.iter().fold(0, |n, d| n * 10 + d);
    let places = i32::try_from(digits.len()).ok()?;
    let mut power = 0;
    while let Some(p) = chars.get(end).and_then(|&c| big(c).or(unit(c).filter(|&u| u > 1))) {
        if power > 12 {
            return None;
        }
        (power, end) = (power + p, end + 1);
    }
    Some(Fraction { end, value: Decimal::new(value, -places)?, power })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        let chars: Vec<char> = text.chars().collect();
        let Some(n) = read_han(&chars, 0) else { return "none".to_owned() };
        let rest: String = chars[n.end..].iter().collect();
        let high = n.high.map(|h| format!("..{h}")).unwrap_or_default();
        format!("{}{high}|{rest}", n.low)
    }

    #[test]
    fn sections_multiply_what_stands_before_them() {
        assert_eq!(read("三百六十五天"), "365|天");
        assert_eq!(read("一万七千五百"), "17500|");
        assert_eq!(read("一万五千亿"), "1500000000000|");
        assert_eq!(read("四万万"), "400000000|");
        assert_eq!(read("五兆六十二亿四万五千二"), "5006200045200|");
        assert_eq!(read("四亿五千六百四十二万零一十五"), "456420015|");
    }

    #[test]
    fn tens_come_once() {
        assert_eq!(read("三十廿"), "30|廿");
        assert_eq!(read("三十零十"), "30|零十");
        assert_eq!(read("一百廿三"), "123|");
        assert_eq!(read("三十两千"), "30|两千");
        assert_eq!(read("三万两万"), "30000|两万");
        assert_eq!(read("三百几千"), "300|几千");
        assert_eq!(read("七八五六千"), "7|八五六千");
    }

    #[test]
    fn a_left_out_unit_is_the_next_smaller() {
        assert_eq!(read("两千八"), "2800|");
        assert_eq!(read("三百五"), "350|");
        assert_eq!(read("九十二万四"), "924000|");
        assert_eq!(read("两千零八"), "2008|");
        assert_eq!(read("六千二两"), "6200|两");
    }

    #[test]
    fn neighbouring_digits_name_two_values() {
        assert_eq!(read("五六十家"), "50..60|家");
        assert_eq!(read("三五百"), "300..500|");
        assert_eq!(read("三百五六十元"), "350..360|元");
        assert_eq!(read("两千五六"), "2500..2600|");
        assert_eq!(read("十七八岁"), "17..18|岁");
        assert_eq!(read("七八个"), "7..8|个");
    }

    #[test]
    fn ji_stands_for_a_digit() {
        assert_eq!(read("十几米"), "10..20|米");
        assert_eq!(read("几十个"), "20..90|个");
        assert_eq!(read("二十几万"), "200000..300000|");
        assert_eq!(read("几个"), "none");
    }

    #[test]
    fn magnitudes_stand_alone() {
        assert_eq!(read("百亿"), "10000000000|");
        assert_eq!(read("数百人"), "100|人");
        assert_eq!(read("数据"), "none");
    }

    #[test]
    fn decimals_and_digit_by_digit() {
        assert_eq!(read("一点四亿人"), "140000000|人");
        assert_eq!(read("十六点七"), "16.7|");
        assert_eq!(read("二〇二三年"), "2023|年");
        assert_eq!(read("八点三十分"), "8|点三十分");
        assert_eq!(read("六点半"), "6|点半");
    }

    #[test]
    fn formal_numerals_are_numbers_and_common_words_are_not() {
        assert_eq!(read("壹佰贰拾叁"), "123|");
        assert_eq!(read("伍佰参拾肆"), "534|");
        assert_eq!(read("廿"), "20|");
        assert_eq!(read("卅三"), "33|");
        assert_eq!(read("陆续"), "none");
        assert_eq!(read("伍亿玖仟万"), "590000000|");
        assert_eq!(read("壹佰零伍"), "105|");
        assert_eq!(read("壹佰肆拾万零伍"), "1400005|");
        let chars: Vec<char> = "罚款伍万元，大陆亿万富翁".chars().collect();
        assert_eq!(read_han(&chars, 2).map(|n| n.low), Some(Decimal::from(50_000)));
        assert_eq!(read_han(&chars, 7), None);
        let chars: Vec<char> = "队伍十多支".chars().collect();
        assert_eq!(read_han(&chars, 1), None);
        assert_eq!(read_han(&chars, 2).map(|n| n.low), Some(Decimal::from(10)));
    }

    #[test]
    fn endless_numerals_end() {
        assert_eq!(read(&"万".repeat(900)), "none");
        assert_eq!(read(&"一".repeat(900)), "1|".to_owned() + &"一".repeat(899));
    }
}
