//! English text to tokens: words, numbers, possessive endings and single marks.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Letters, with what stands inside a word: `don't`, `S&P`, `U.S.`
    Word,
    /// Digits with grouping and a decimal part: `1,413.5`, `3,5`
    Number,
    /// The ending of a possessive: `'s`, or the bare `'` of `Rovers'`
    Possessive,
    /// Any other single character
    Mark,
}

/// A token: a range of bytes of its passage. Eight bytes in all: a passage may have one for each of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    start: u32,
    /// Its length, and above it two bits of its kind and one for whether it is glued.
    packed: u32,
}

/// Bits of a token's length: no source is larger ([`Options::MAX_BYTES`](crate::Options::MAX_BYTES)).
const LENGTH: u32 = 29;

impl Token {
    fn new(kind: TokenKind, start: usize, len: usize, glued: bool) -> Self {
        let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let len = narrow(len).min((1 << LENGTH) - 1);
        Self { start: narrow(start), packed: len | (kind as u32) << LENGTH | u32::from(glued) << 31 }
    }

    /// What it is.
    pub(crate) fn kind(self) -> TokenKind {
        match self.packed >> LENGTH & 3 {
            0 => TokenKind::Word,
            1 => TokenKind::Number,
            2 => TokenKind::Possessive,
            _ => TokenKind::Mark,
        }
    }

    /// Whether it follows the token before it without white space.
    pub(crate) fn glued(self) -> bool {
        self.packed >> 31 == 1
    }

    /// First byte, counted from the start of the passage.
    pub(crate) fn start(self) -> usize {
        self.start as usize
    }

    /// The byte after the last.
    pub(crate) fn end(self) -> usize {
        self.start() + (self.packed & ((1 << LENGTH) - 1)) as usize
    }
}

/// Cuts `text` into tokens. White space belongs to none.
pub(crate) fn tokenise(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(most_tokens(text));
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        if c.is_whitespace() {
            at += c.len_utf8();
            continue;
        }
        let glued = tokens.last().is_some_and(|t| t.end() == at);
        let after_word = glued && tokens.last().is_some_and(|t| t.kind() == TokenKind::Word);
        let (kind, len) = if c.is_ascii_alphabetic() {
            (TokenKind::Word, word_len(&text[at..]))
        } else if c.is_ascii_digit() {
            (TokenKind::Number, number_len(&text[at..]))
        } else if let Some(len) = leading_point(&text[at..]).filter(|_| !joins_left(text, at)) {
            (TokenKind::Number, len)
        } else if let Some(len) = possessive_len(&text[at..]).filter(|_| after_word) {
            (TokenKind::Possessive, len)
        } else if c.is_alphabetic() {
            (TokenKind::Word, word_len(&text[at..]))
        } else {
            (TokenKind::Mark, c.len_utf8())
        };
        tokens.push(Token::new(kind, at, len, glued));
        at += len;
    }
    tokens
}

/// As many tokens as `text` can have: runs of letters, runs of digits, and every other character by itself. A list that grew would hold
/// what it holds twice over while it grows.
fn most_tokens(text: &str) -> usize {
    let mut before = 0;
    let begins = |b: u8| {
        let class = match b {
            b'a'..=b'z' | b'A'..=b'Z' => 1,
            b'0'..=b'9' => 2,
            // White space, and all but the first byte of a character.
            b'\t'..=b'\r' | b' ' | 0x80..0xC0 => 0,
            _ => 3,
        };
        let goes_on = class == 0 || class < 3 && class == before;
        before = class;
        !goes_on
    };
    text.bytes().map(begins).filter(|&b| b).count()
}

/// Length of a number without its zero: `.08`.
fn leading_point(text: &str) -> Option<usize> {
    let digits = text.strip_prefix('.')?.bytes().take_while(u8::is_ascii_digit).count();
    (digits > 0).then_some(1 + digits)
}

/// Whether a letter, a digit or a point stands right before byte `at`.
fn joins_left(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | ')'))
}

/// Length of the number at the start of `text`: digits, then groups of thousands (`1,234`, the Indian `12,34,567`) or a decimal
/// comma (`3,5`), then a decimal part.
fn number_len(text: &str) -> usize {
    let b = text.as_bytes();
    let digits = |from: usize| b[from.min(b.len())..].iter().take_while(|c| c.is_ascii_digit()).count();
    let mut end = digits(0);
    if end <= 3 {
        end = grouped_len(b, end).unwrap_or(end);
    }
    let decimals = match b.get(end) {
        Some(b'.') => digits(end + 1),
        // A decimal comma has one or two digits behind it and no grouping before it.
        Some(b',') if !b[..end].contains(&b',') => match digits(end + 1) {
            n @ 1..=2 if b.get(end + 1 + n) != Some(&b',') => n,
            _ => 0,
        },
        _ => 0,
    };
    if decimals > 0 { end + 1 + decimals } else { end }
}

/// End of the groups that follow the first `end` digits: groups of two or three, the last of three.
fn grouped_len(b: &[u8], mut end: usize) -> Option<usize> {
    let mut whole = None;
    while b.get(end) == Some(&b',') {
        let n = b[end + 1..].iter().take(4).take_while(|c| c.is_ascii_digit()).count();
        end += 1 + n;
        match n {
            3 => whole = Some(end),
            2 => {}
            _ => break,
        }
    }
    whole
}

/// Length of a possessive ending at the start of `text`.
fn possessive_len(text: &str) -> Option<usize> {
    let mut chars = text.chars();
    let mark = chars.next().filter(|c| is_apostrophe(*c))?;
    match (chars.next(), chars.next()) {
        (Some('s' | 'S'), next) if next.is_none_or(|c| !c.is_alphanumeric()) => Some(mark.len_utf8() + 1),
        (Some(' '), Some(next)) if next.is_alphabetic() => Some(mark.len_utf8()),
        _ => None,
    }
}

/// Length of the word at the start of `text`.
fn word_len(text: &str) -> usize {
    // Most words are letters and end at a space.
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let next = text.as_bytes().get(letters);
    if letters > 0 && next.is_none_or(|b| b.is_ascii() && !matches!(b, b'\'' | b'&') && (letters > 1 || *b != b'.')) {
        return letters;
    }
    if let Some(len) = initials_len(text) {
        return len;
    }
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((i, c)) = chars.next() {
        let next = chars.peek().map(|&(_, n)| n);
        let joins = (is_apostrophe(c) && !is_possessive(&text[i..])) || c == '&';
        if c.is_alphabetic() || joins && i > 0 && next.is_some_and(char::is_alphabetic) {
            end = i + c.len_utf8();
        } else {
            break;
        }
    }
    end
}

fn is_possessive(text: &str) -> bool {
    possessive_len(text).is_some()
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// Length of initials with points at the start of `text`: `U.S.`, `a.m.`, `U.K`.
fn initials_len(text: &str) -> Option<usize> {
    let mut end = 0;
    let mut letters = 0;
    let mut chars = text.chars();
    while let (Some(letter), point) = (chars.next(), chars.clone().next()) {
        if !letter.is_alphabetic() {
            break;
        }
        let after = end + letter.len_utf8();
        if point != Some('.') {
            // The last initial may go without its point: `U.K`.
            let whole = point.is_none_or(|c| !c.is_alphanumeric());
            return (whole && letters > 0).then_some(after).or((letters > 1).then_some(end));
        }
        chars.next();
        letters += 1;
        end = after + 1;
    }
    (letters > 1).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<&str> {
        tokenise(text).iter().map(|t| &text[t.start()..t.end()]).collect()
    }

    #[test]
    fn numbers_keep_their_groups_and_decimals() {
        assert_eq!(cut("1,413.5 12,34,567 3,5 days 2,2019"), ["1,413.5", "12,34,567", "3,5", "days", "2", ",", "2019"]);
        assert_eq!(cut("5,000."), ["5,000", "."]);
    }

    #[test]
    fn a_number_may_go_without_its_zero() {
        assert_eq!(cut(".08 of 5.08, v.2"), [".08", "of", "5.08", ",", "v", ".", "2"]);
    }

    #[test]
    fn letters_part_from_digits_but_stay_glued() {
        let tokens = tokenise("£9.4m");
        assert_eq!(tokens.len(), 3);
        assert!(tokens[1].glued() && tokens[2].glued());
    }

    #[test]
    fn a_possessive_is_a_token_of_its_own() {
        assert_eq!(cut("Harlan’s profit, Rovers' total"), ["Harlan", "’s", "profit", ",", "Rovers", "'", "total"]);
        assert_eq!(cut("don't"), ["don't"]);
    }

    #[test]
    fn initials_keep_their_points() {
        assert_eq!(cut("U.S. sales at 5 p.m. I said."), ["U.S.", "sales", "at", "5", "p.m.", "I", "said", "."]);
    }

    #[test]
    fn any_text_is_cut_without_panic() {
        for text in [
            "",
            "'",
            "’s",
            "a’",
            "1,",
            "1,2,",
            "1.",
            "&a&",
            "U.S.Army 1,234,56.7.8x9’s é1é’s",
            "😀1😀",
            "a.b.c",
            "…",
            "\u{fffd}7",
        ] {
            let tokens = tokenise(text);
            assert!(tokens.windows(2).all(|w| w[0].end() <= w[1].start()));
            assert!(tokens.len() <= most_tokens(text), "{text}");
        }
    }
}
