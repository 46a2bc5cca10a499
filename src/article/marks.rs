//! Marks on a line that say what sort of text it is: a year, an address, a bullet at its start.

use super::view::is_cjk;

/// Characters of a line that are looked at. A bound for endless lines.
const REACH: usize = 600;

/// The marks of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// How it begins.
    pub(crate) opening: Opening,
    /// How it ends.
    pub(crate) ending: Ending,
    /// Four digits that may be a year.
    pub(crate) years: u8,
    /// Clock times: `9:30`.
    pub(crate) clocks: u8,
    /// Addresses of pages and mail: `https://`, `www.`, `@`.
    pub(crate) addresses: u8,
    /// Signs of money and per cent.
    pub(crate) amounts: u8,
    /// Marks that part names in a row: `|`, `·`, `>`, `/` between spaces.
    pub(crate) bars: u8,
    /// Tabs: a row of a table.
    pub(crate) tabs: u8,
    /// Whether it begins with a short label of Chinese, Japanese or Korean: `地點：`, `費用｜`.
    pub(crate) labelled: bool,
    /// Words that begin with a capital letter, in percent of the words of Latin letters.
    pub(crate) capitals: u8,
}

/// How a line begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Opening {
    /// With a letter, or whatever else.
    #[default]
    Plain,
    /// With a bullet: `•`, `-`, `※`.
    Bullet,
    /// With a number of a list: `1.`, `(2)`, `[3]`, `三、`.
    Number,
    /// With a quote.
    Quote,
    /// With an opening bracket: `【`, `《`.
    Bracket,
    /// With a small Latin letter.
    Small,
}

/// How a line ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Ending {
    /// As names and headings do.
    #[default]
    Plain,
    /// With a colon.
    Colon,
    /// Cut off: `…`, `...`
    CutOff,
    /// With a question or an exclamation mark.
    Question,
    /// With a full stop.
    Stop,
}

impl Marks {
    /// Looks at `line`, which has no white space around it.
    pub(crate) fn of(line: &str) -> Self {
        let mut marks =
            Self { opening: opening(line), ending: ending(line), labelled: is_labelled(line), ..Self::default() };
        let (mut digits, mut value, mut words, mut capitals) = (0u32, 0u32, 0u32, 0u32);
        let (mut before, mut two_before) = (' ', ' ');
        let mut chars = line.chars().take(REACH).chain([' ']).peekable();
        while let Some(c) = chars.next() {
            let next = chars.peek().copied().unwrap_or(' ');
            if let Some(d) = c.to_digit(10) {
                (digits, value) = (digits + 1, if digits < 6 { value * 10 + d } else { value });
            } else {
                if digits == 4 && (1800..2100).contains(&value) {
                    marks.years = marks.years.saturating_add(1);
                }
                (digits, value) = (0, 0);
            }
            let spaced = before == ' ' || next == ' ';
            let count = match c {
                ':' | '：' if before.is_ascii_digit() && next.is_ascii_digit() => &mut marks.clocks,
                '@' => &mut marks.addresses,
                '/' if before == '/' && two_before == ':' => &mut marks.addresses,
                'w' | 'W' if before == 'w' && two_before == 'w' && next == '.' => &mut marks.addresses,
                '%' | '％' | '$' | '€' | '£' | '¥' | '￥' => &mut marks.amounts,
                '|' | '｜' | '·' | '•' | '>' | '»' | '›' => &mut marks.bars,
                '/' if spaced => &mut marks.bars,
                '\t' => &mut marks.tabs,
                _ => {
                    if c.is_alphabetic() && !is_cjk(c) && !before.is_alphanumeric() {
                        words += 1;
                        capitals += u32::from(c.is_uppercase());
                    }
                    (two_before, before) = (before, c);
                    continue;
                }
            };
            *count = count.saturating_add(1);
            (two_before, before) = (before, c);
        }
        marks.capitals = u8::try_from(capitals * 100 / words.max(1)).unwrap_or(100);
        marks
    }

    /// Whether the line reads like an entry of a list of sources: `3. Ann Hall. Barges. 2019;4(2):75-82.`, `[4] https://…`.
    pub(crate) fn cites(self) -> bool {
        self.years > 0 || self.addresses > 0 || self.opening == Opening::Number
    }
}

/// Characters of the longest label.
const LABEL: usize = 8;

fn is_labelled(line: &str) -> bool {
    let label = line.chars().take(LABEL + 1).position(|c| matches!(c, ':' | '：' | '｜' | '|'));
    label.is_some_and(|n| {
        n >= 2 && line.chars().take(n).all(|c| is_cjk(c) || c.is_whitespace() || "【】◆●★•．".contains(c))
    })
}

fn opening(line: &str) -> Opening {
    let mut chars = line.chars();
    let first = chars.next().unwrap_or(' ');
    let numeral = |c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c);
    let numbered = |head: &str| {
        let rest = head.trim_start_matches(numeral);
        let n = head.len() - rest.len();
        (1..=9).contains(&n) && rest.starts_with(['.', '、', ')', '）', ']', '．', '】'])
    };
    match first {
        '•' | '·' | '●' | '○' | '◆' | '◇' | '■' | '□' | '▪' | '★' | '☆' | '※' | '►' | '▶' | '*' | '-' | '–' | '—'
        | '^' | '↑' => Opening::Bullet,
        '(' | '（' | '[' if numbered(chars.as_str()) => Opening::Number,
        '"' | '“' | '「' | '『' | '‘' | '\'' => Opening::Quote,
        '(' | '（' | '[' | '【' | '《' | '〈' | '〔' | '<' | '［' => Opening::Bracket,
        '①'..='⑳' => Opening::Number,
        'a'..='z' => Opening::Small,
        _ if numbered(line) => Opening::Number,
        _ => Opening::Plain,
    }
}

fn ending(line: &str) -> Ending {
    let mut last = line.chars().rev();
    match last.next().unwrap_or(' ') {
        ':' | '：' => Ending::Colon,
        '…' => Ending::CutOff,
        '.' if last.next() == Some('.') => Ending::CutOff,
        '?' | '!' | '？' | '！' => Ending::Question,
        '.' | '。' => Ending::Stop,
        _ => Ending::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_of_a_list_of_sources_are_told_by_year_address_or_number() {
        for line in
            ["Hall A. Barges and rivers. Water 2019;4(2):75-82.", "[3] 石桥县志编纂委员会", "见 https://example.org"]
        {
            assert!(Marks::of(line).cites(), "{line}");
        }
        assert!(!Marks::of("The barges run on batteries.").cites());
        assert!(!Marks::of("全长 12019 米").cites());
    }

    #[test]
    fn a_line_is_known_by_how_it_begins_and_ends() {
        let ends = |line| (Marks::of(line).opening, Marks::of(line).ending);
        assert_eq!(ends("三、活动时间："), (Opening::Number, Ending::Colon));
        assert_eq!(ends("• two rooms"), (Opening::Bullet, Ending::Plain));
        assert_eq!(ends("2019 was a good year..."), (Opening::Plain, Ending::CutOff));
        assert_eq!(Marks::of("一个人").opening, Opening::Plain);
        assert!(Marks::of("地點｜城南體育公園").labelled && !Marks::of("Note: closed").labelled);
    }

    #[test]
    fn marks_are_counted() {
        let marks = Marks::of("Home | News | 9:30 | $5 | Ann Hall wrote it");
        assert_eq!((marks.bars, marks.clocks, marks.amounts), (4, 1, 1));
        assert_eq!(marks.capitals, 66);
        assert_eq!(Marks::of("年\t数\t比").tabs, 2);
    }
}
