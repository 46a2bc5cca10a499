//! How wide text is on a terminal.

/// Columns that `words` take.
pub(super) fn width(words: &str) -> usize {
    words.chars().map(columns).sum()
}

/// The beginning of `words` that takes at most `room` columns, with an ellipsis where something was left out.
pub(super) fn fit(words: &str, room: usize) -> String {
    if width(words) <= room {
        return words.to_owned();
    }
    let mut used = 1;
    let kept = words.chars().take_while(|&c| {
        used += columns(c);
        used <= room
    });
    kept.chain(['…']).collect()
}

/// Columns of one character: two for those of East Asian width, none for marks that sit on another.
fn columns(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1f64f}'
        | '\u{1f900}'..='\u{1f9ff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn han_characters_take_two_columns() {
        assert_eq!(width("3至5家"), 6);
        assert_eq!(width("e\u{301}"), 1);
    }

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis() {
        assert_eq!(fit("合作協議", 8), "合作協議");
        assert_eq!(fit("合作協議", 7), "合作協…");
        assert_eq!(fit("合作協議", 6), "合作…");
        assert_eq!(fit("x", 0), "…");
    }
}
