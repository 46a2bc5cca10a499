//! Who the author is, told below the headline or behind the text.

use super::block::Role;
use super::credit_table::WRITERS;
use super::line::Line;
use super::rule::Verdict;

/// Characters of a biography that are searched for them.
const BIOGRAPHY: usize = 140;

/// Rule `byline-biography`: a sentence that begins with a name of the byline and says what they do: `Ann Hall is a reporter for …`.
/// Not an article about a writer, who is nobody's byline.
pub(crate) fn bar_biographies(text: &str, lines: &mut [Line]) {
    let bylines: Vec<&str> = lines
        .iter()
        .filter(|l| l.is_barred_as(Role::Byline) && l.verdict.is_some_and(|v| v.cue.is_some()))
        .map(|l| l.span.slice(text))
        .take(8)
        .collect();
    if bylines.is_empty() {
        return;
    }
    for line in lines.iter_mut().filter(|l| l.verdict.is_none() && l.shape.ends_sentence && l.shape.width > 40) {
        let words = line.span.slice(text);
        let name = words.split(' ').next().unwrap_or("");
        let named =
            name.len() > 2 && name.starts_with(|c: char| c.is_uppercase()) && bylines.iter().any(|b| b.contains(name));
        if !named {
            continue;
        }
        let head: String = words.chars().take(BIOGRAPHY).collect();
        let is = [" is a ", " is an ", " is the ", " has been a ", " covers "].iter().any(|i| head.contains(i));
        if is && WRITERS.iter().any(|w| head.contains(w)) {
            line.verdict = Some(Verdict {
                rule: "byline-biography",
                role: Role::Byline,
                words: "who the author is",
                seen: (0, u32::try_from(name.len()).unwrap_or(0)),
                cue: None,
                soft: false,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::line::lines;

    #[test]
    fn a_sentence_on_the_author_is_told_by_the_byline() {
        let life = "Rina is a journalist who has covered harbours and rivers for the past 12 years.";
        let barred = |text: &str| lines(text).last().is_some_and(Line::is_barred);
        assert!(barred(&format!("Barges run on batteries\nBy Rina Holt\n{life}")));
        assert!(!barred(&format!("Barges run on batteries\nBy Ann Hall\n{life}")));
        assert!(!barred(life));
    }
}
