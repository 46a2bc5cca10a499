//! One piece of a time expression that is written with a numeral.

use crate::lang::zh::link::lexicon::{PERIOD_STRETCHES, PERIODS_AGO, PERIODS_COUNTED};
use crate::lang::zh::link::verb;

/// A numeral as dates write it: its length, its value when small, and whether it is of ASCII digits.
struct Numeral {
    len: usize,
    value: u32,
    ascii: bool,
}

/// Where a unit that begins at `chars[0]` ends, whether it may begin an expression, and whether it alone makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    pub(super) len: usize,
    /// It stands for a time without others around it. `9时` does, `30分` does not.
    pub(super) alone: bool,
}

/// The longest unit that begins at `chars[0]`.
///
/// Catches `2023年`, `二〇二三年`, `民国113年`, `8月`, `1—9月`, `15日`, `9时30分`, `第三季度`, `前三季度`, `首9个月`, `近五年`,
/// `过去12个月`, `三年来`, `2023/24年度`, `周五`, `“十四五”`. Does not catch `3个月` or `5年`: they are lengths of time.
pub(super) fn at(chars: &[char]) -> Option<Unit> {
    let first = *chars.first()?;
    if !may_begin(first) {
        return None;
    }
    // Most numbers of a text are none of a time: what follows them tells.
    if (first.is_ascii_digit() || han_digit(first).is_some())
        && !numeral(chars).is_some_and(|n| chars.get(n.len).is_some_and(|&c| goes_on(c)))
    {
        return plan(chars);
    }
    [
        year(chars),
        era_year(chars),
        counted(chars),
        quarter(chars),
        calendar(chars),
        stretch(chars),
        weekday(chars),
        plan(chars),
        bracketed(chars),
        ago(chars),
        holiday(chars),
        before_verb(chars),
        today(chars),
    ]
    .into_iter()
    .flatten()
    .max_by_key(|u| u.len)
}

/// Whether a unit may begin with `c`: at most places of a text none does.
pub(super) fn may_begin(c: char) -> bool {
    c.is_ascii_digit()
        || matches!(c, 'Q' | 'q' | '“' | '「' | '"')
        || matches!(
            c,
            '〇' | '零'
                | '一'
                | '二'
                | '三'
                | '四'
                | '五'
                | '六'
                | '七'
                | '八'
                | '九'
                | '十'
                | '两'
                | '半'
                | '几'
                | '数'
                | '多'
                | '民'
                | '前'
                | '首'
                | '头'
                | '第'
                | '今'
                | '近'
                | '最'
                | '过'
                | '未'
                | '此'
                | '上'
                | '这'
                | '周'
                | '本'
                | '下'
                | '星'
                | '礼'
                | '昨'
                | '明'
                | '去'
        )
}

/// Whether a unit that begins with a number may go on with `c`.
fn goes_on(c: char) -> bool {
    matches!(c, '-' | '—' | '–' | '~' | '/' | '至' | '到' | '、' | ' ' | '：' | ':')
        || matches!(c, '年' | '季' | '月' | '周' | '日' | '天' | '号' | '时' | '点' | '小' | '晚' | '个')
        || matches!(c, '赛' | '财' | '学' | '榨' | '雪' | '届')
}

fn unit(len: usize, alone: bool) -> Option<Unit> {
    Some(Unit { len, alone })
}

fn numeral(chars: &[char]) -> Option<Numeral> {
    let ascii = chars.iter().take(5).take_while(|c| c.is_ascii_digit()).count();
    if ascii > 0 {
        let value = chars[..ascii].iter().fold(0, |n, c| n * 10 + c.to_digit(10).unwrap_or(0));
        return (ascii < 5).then_some(Numeral { len: ascii, value, ascii: true });
    }
    let len = chars.iter().take(5).take_while(|&&c| han_digit(c).is_some()).count();
    if len == 0 || len == 5 {
        return None;
    }
    let digits = chars[..len].iter().filter_map(|&c| han_digit(c));
    let value = if chars[..len].contains(&'十') {
        let (mut tens, mut ones, mut seen) = (1, 0, false);
        for d in digits {
            match (d, seen) {
                (10, _) => seen = true,
                (d, false) => tens = d,
                (d, true) => ones = d,
            }
        }
        tens * 10 + ones
    } else {
        digits.fold(0, |n, d| n * 10 + d)
    };
    Some(Numeral { len, value, ascii: false })
}

#[inline(never)]
fn han_digit(c: char) -> Option<u32> {
    Some(match c {
        '〇' | '零' => 0,
        '一' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        _ => return None,
    })
}

fn begins(chars: &[char], word: &str) -> Option<usize> {
    let mut n = 0;
    for c in word.chars() {
        if chars.get(n) != Some(&c) {
            return None;
        }
        n += 1;
    }
    Some(n)
}

fn first_of(chars: &[char], words: &[&str]) -> Option<usize> {
    words.iter().filter_map(|w| begins(chars, w)).max()
}

/// `2023年`, `二〇二三年`, `2019—2023年`, `2023/24年度`, `2024赛季`
fn year(chars: &[char]) -> Option<Unit> {
    let n = numeral(chars)?;
    if n.len != 4 || !(1000..3000).contains(&n.value) {
        return None;
    }
    let mut len = n.len;
    if matches!(chars.get(len), Some('-' | '—' | '–' | '~' | '/' | '至' | '到')) {
        let double = usize::from(chars.get(len) == chars.get(len + 1));
        if let Some(m) = numeral(&chars[len + 1 + double..]).filter(|m| m.len == 4 || m.len == 2) {
            len += 1 + double + m.len;
        }
    }
    len += space(chars, len);
    let tail = first_of(&chars[len..], &["年度", "年", "赛季", "财年", "学年", "榨季", "雪季", "届"])?;
    // `2023年度` is a year; `2023年产` speaks of what a year yields.
    if chars.get(len + tail).is_some_and(|c| matches!(c, '产' | '版' | '款' | '级' | '期')) {
        return None;
    }
    unit(len + tail, true)
}

/// `民国113年`, `114年` (the same, of the same era), `2030年`
fn era_year(chars: &[char]) -> Option<Unit> {
    let named = begins(chars, "民国").unwrap_or(0);
    let n = numeral(&chars[named..])?;
    let fits = n.ascii && (90..130).contains(&n.value) && n.len >= 2;
    let year = begins(&chars[named + n.len..], "年")?;
    let plain =
        !chars.get(named + n.len + year).is_some_and(|c| matches!(c, '来' | '前' | '内' | '间' | '的' | '期' | '历'));
    if named > 0 || fits && n.len == 3 && plain { unit(named + n.len + year, true) } else { None }
}

/// `前三季度`, `首9个月`, `头六年`, `前8月`, `第五天`
fn counted(chars: &[char]) -> Option<Unit> {
    if !matches!(chars.first()?, '前' | '首' | '头' | '第' | '今') {
        return None;
    }
    let opening = first_of(chars, &["前", "首", "头", "第", "今年前", "今年首"])?;
    let n = numeral(&chars[opening..]).filter(|n| n.value <= 60)?;
    let rest = opening + n.len;
    let ordinal = chars[0] == '第';
    let names: &[&str] = if ordinal { &["季度", "季", "天", "个月", "周", "年"] } else { PERIODS_COUNTED };
    let tail = first_of(&chars[rest..], names)?;
    unit(rest + tail, true)
}

/// `三季度`, `第三季`, `Q3`
fn quarter(chars: &[char]) -> Option<Unit> {
    if matches!(chars.first(), Some('Q' | 'q')) && matches!(chars.get(1), Some('1'..='4')) {
        return (!chars.get(2).is_some_and(char::is_ascii_alphanumeric)).then_some(Unit { len: 2, alone: true });
    }
    let n = numeral(chars).filter(|n| n.len == 1 && (1..=4).contains(&n.value))?;
    let mut len = n.len;
    if matches!(chars.get(len), Some('-' | '—' | '至' | '到' | '、'))
        && let Some(m) = numeral(&chars[len + 1..]).filter(|m| m.len == 1)
    {
        len += 1 + m.len;
    }
    let tail = first_of(&chars[len..], &["季度", "季"])?;
    if matches!(chars.get(len + tail), Some('稻' | '豆' | '麦')) { None } else { unit(len + tail, tail == 2) }
}

/// `8月`, `8月份`, `1—9月`, `15日`, `9时30分`, `09:26`
fn calendar(chars: &[char]) -> Option<Unit> {
    let n = numeral(chars)?;
    let mut len = n.len;
    if begins(&chars[len..], "：").or_else(|| begins(&chars[len..], ":")).is_some() && n.ascii && n.value < 25 {
        let minutes = numeral(&chars[len + 1..]).filter(|m| m.ascii && m.len == 2 && m.value < 60)?;
        return unit(len + 1 + minutes.len, false);
    }
    let mut last = n.value;
    if matches!(chars.get(len), Some('-' | '—' | '–' | '~' | '至' | '到')) {
        let double = usize::from(chars.get(len) == chars.get(len + 1));
        if let Some(m) = numeral(&chars[len + 1 + double..]) {
            len += 1 + double + m.len;
            last = m.value;
        }
    }
    len += if n.ascii { space(chars, len) } else { 0 };
    let (first, c) = (n.value, *chars.get(len)?);
    let in_range = |most: u32| (1..=most).contains(&first) && (1..=most).contains(&last);
    match c {
        '月' if in_range(12) => unit(len + 1 + usize::from(chars.get(len + 1) == Some(&'份')), true),
        '日' | '号' if in_range(31) => unit(len + 1, n.ascii && c == '日'),
        '时' | '点' if first < 25 && last < 25 => Some(clock(chars, len + 1, n.ascii && c == '时')),
        '届' if n.ascii => None,
        _ => None,
    }
}

/// What follows the hour: `30分`, `半`, `整`.
fn clock(chars: &[char], hour: usize, alone: bool) -> Unit {
    let minutes = numeral(&chars[hour..]).filter(|m| m.value < 60 && chars.get(hour + m.len) == Some(&'分'));
    match (minutes, chars.get(hour)) {
        (Some(m), _) => Unit { len: hour + m.len + 1, alone: true },
        (None, Some('半' | '许' | '整')) => Unit { len: hour + 1, alone: true },
        _ => Unit { len: hour, alone },
    }
}

/// `近五年`, `过去12个月`, `未来三年`, `三年来`, `九年里`, `半年间`
fn stretch(chars: &[char]) -> Option<Unit> {
    let opens = matches!(chars.first()?, '近' | '最' | '过' | '未' | '今' | '此' | '上' | '这');
    let openings: &[&str] =
        if opens { &["近", "最近", "过去", "未来", "今后", "此前", "上", "这"] } else { &[] };
    let opening = first_of(chars, openings).unwrap_or(0);
    let n = match chars.get(opening) {
        Some('半' | '几' | '数' | '多') => 1,
        _ => numeral(&chars[opening..])?.len,
    };
    let rest = opening + n;
    if opening == 0 && n >= 3 {
        return None;
    }
    let tail = first_of(&chars[rest..], PERIOD_STRETCHES)?;
    let close = first_of(&chars[rest + tail..], &["以来", "来", "之内", "内", "里", "间", "之间", "期间"]);
    let plain = opening > 0 && !matches!(chars.first(), Some('上' | '这' | '近'));
    match close {
        Some(close) => unit(rest + tail + close, true),
        None if plain || chars.first() == Some(&'近') && chars[rest] != '日' => unit(rest + tail, true),
        None => None,
    }
}

/// One space between a number and its unit, as some set them: `2024 年 8 月`.
fn space(chars: &[char], at: usize) -> usize {
    usize::from(chars.get(at) == Some(&' '))
}

/// `八天假期`, `9天长假`
fn holiday(chars: &[char]) -> Option<Unit> {
    let n = numeral(chars).filter(|n| n.len <= 2)?;
    let tail = first_of(&chars[n.len..], &["天假期", "天长假", "天小长假", "天连假", "日长假", "天假日"])?;
    unit(n.len + tail, true)
}

/// `一年`演出268场, `四天`售出: a length of time right before a verb.
fn before_verb(chars: &[char]) -> Option<Unit> {
    let n = numeral(chars).filter(|n| n.len <= 2)?;
    let tail = first_of(&chars[n.len..], &["年", "周", "天", "个月", "个小时", "小时"])?;
    let rest = chars.get(n.len + tail..)?;
    let rest = &rest[..rest.len().min(4)];
    let verb = verb::begins(rest).is_some() || matches!(rest.first(), Some('涨' | '跌' | '增' | '降' | '升' | '省'));
    if verb { unit(n.len + tail, true) } else { None }
}

/// The bare `今` of Taiwan's press: `央行今召开会议`.
fn today(chars: &[char]) -> Option<Unit> {
    let verb = chars.first() == Some(&'今')
        && matches!(chars.get(1..3)?, ['召' | '举', ..] | ['公' | '发' | '宣', '布'] | ['表', '示']);
    if verb { unit(1, true) } else { None }
}

/// `今（29）日`, `上（9）月`, as the press of Taiwan writes them
fn bracketed(chars: &[char]) -> Option<Unit> {
    if !matches!(chars.first()?, '今' | '昨' | '明' | '前' | '本' | '上' | '下' | '去')
        || !matches!(chars.get(1)?, '（' | '(')
    {
        return None;
    }
    let n = numeral(&chars[2..])?;
    let rest = &chars[2 + n.len..];
    let closes = matches!(rest.first()?, '）' | ')') && matches!(rest.get(1)?, '日' | '月' | '年');
    if closes { unit(n.len + 4, true) } else { None }
}

/// `两年前`, `十个月前`, `三天前`
fn ago(chars: &[char]) -> Option<Unit> {
    let n = if matches!(chars.first()?, '几' | '半') { 1 } else { numeral(chars)?.len };
    let rest = chars.get(n..)?;
    let tail = first_of(rest, PERIODS_AGO)?;
    let next = rest.get(tail);
    if n > 2 || matches!(next, Some('三' | '期' | '续' | '列' | '进' | '景' | '往' | '后' | '十')) {
        None
    } else {
        unit(n + tail, true)
    }
}

/// `周五`, `上周日`, `星期一`
fn weekday(chars: &[char]) -> Option<Unit> {
    if !matches!(chars.first()?, '周' | '上' | '本' | '下' | '星' | '礼') {
        return None;
    }
    let opening = first_of(chars, &["周", "上周", "本周", "下周", "星期", "上星期", "礼拜"])?;
    let day = matches!(chars.get(opening)?, '一' | '二' | '三' | '四' | '五' | '六' | '日' | '天' | '末');
    // `周一至周五` is a range; `一周一次` is none.
    let counts = matches!(chars.get(opening + 1), Some('次' | '个' | '场' | '班'));
    (day && !counts).then_some(Unit { len: opening + 1, alone: true })
}

/// `“十四五”`: a five-year plan
fn plan(chars: &[char]) -> Option<Unit> {
    let quoted = usize::from(matches!(chars.first(), Some('“' | '「' | '"')));
    let n = numeral(&chars[quoted..]).filter(|n| n.len == 3 && !n.ascii)?;
    if chars.get(quoted) != Some(&'十') || chars.get(quoted + 2) != Some(&'五') {
        return None;
    }
    let len = quoted + n.len;
    let closed = usize::from(quoted == 1 && matches!(chars.get(len), Some('”' | '」' | '"')));
    (quoted == closed).then_some(Unit { len: len + closed, alone: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        let chars: Vec<char> = text.chars().collect();
        at(&chars).map(|u| chars[..u.len].iter().collect())
    }

    fn whole(text: &str) {
        assert_eq!(read(text).as_deref(), Some(text));
    }

    #[test]
    fn years_are_read_in_every_writing() {
        for text in ["2023年", "二〇二三年", "2019—2023年", "2023/24年度", "民国113年", "114年"] {
            whole(text);
        }
        assert_eq!(read("2023年产玉米"), None);
    }

    #[test]
    fn months_days_and_hours_are_read() {
        for text in ["8月", "8月份", "1—9月", "15日", "9时30分", "十二月", "第三季度", "前三季度", "首9个月", "周五"]
        {
            whole(text);
        }
    }

    #[test]
    fn a_number_may_go_on_with_every_length_of_time_of_the_lists() {
        for word in PERIOD_STRETCHES.iter().chain(PERIODS_AGO) {
            assert!(word.chars().next().is_some_and(goes_on), "{word}");
        }
    }

    #[test]
    fn stretches_up_to_a_day_are_periods() {
        for text in ["八天长假", "2024 年", "8 月", "2025届"] {
            whole(text);
        }
        assert_eq!(read("一年签订").as_deref(), Some("一年"));
        for text in ["今（29）日", "上（9）月", "两年前", "十个月前"] {
            whole(text);
        }
        for text in ["近五年", "过去12个月", "三年来", "九年里", "未来三年"] {
            whole(text);
        }
    }

    #[test]
    fn lengths_of_time_are_none() {
        for text in ["3个月", "5年", "两天", "45日龄", "30分"] {
            assert!(read(text).is_none_or(|r| r.chars().count() < text.chars().count()), "{text}");
        }
        assert_eq!(read("5年"), None);
    }

    #[test]
    fn numerals_without_end_are_none() {
        assert_eq!(read(&"9".repeat(50)), None);
        assert_eq!(read(&"十".repeat(50)), None);
    }
}
