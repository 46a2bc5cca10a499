//! Lines that are made of phrases and nothing else: a row of buttons.

use super::index::{INDEX, WHOLE, bit};
use super::{Hit, NOTHING, Place, is_inside_word, match_at};
use crate::article::view::{View, is_decoration};
use crate::text::letter::is_letter;

/// What the line is made of, when it is made of `Whole` phrases: the cue that most of its characters speak for, with the first
/// phrase of that cue. At least four fifths of the letters have to belong to phrases; numbers and separators do not count.
pub(crate) fn vocabulary(view: &View) -> Option<Hit> {
    let index = &*INDEX;
    let mut shares: Vec<(Hit, usize)> = Vec::new();
    let (mut known, mut unknown, mut i) = (0, 0, 0);
    let mut before = NOTHING;
    while let Some(&c) = view.chars.get(i) {
        // Were all the rest of phrases, it would not be enough.
        if unknown * 4 > known + view.chars.len() - i {
            return None;
        }
        let behind = view.chars.get(i + 1).copied().unwrap_or(NOTHING);
        let begins = index.bits(c.into()) & WHOLE != 0 && !is_inside_word(before, c);
        let group = if begins { index.group(c) } else { None };
        let group = group.filter(|g| g.of_whole & bit(behind) != 0);
        let longest = group.and_then(|group| {
            index.phrases(group, behind).filter(|p| p.place == Place::Whole).find_map(|p| {
                let end = match_at(&p.chars, view, i)?;
                let alone = p.chars.len() > 1 || stands_alone(view, i, end);
                alone.then_some(Hit { cue: p.cue, place: Place::Whole, start: i, end })
            })
        });
        if let Some(hit) = longest {
            let n = hit.end - hit.start;
            known += n;
            match shares.iter_mut().find(|(h, _)| h.cue == hit.cue) {
                Some((_, share)) => *share += n,
                None => shares.push((hit, n)),
            }
            i = hit.end;
        } else {
            unknown += usize::from(is_letter(c) || c == '\0');
            i += 1;
        }
        before = view.chars[i - 1];
    }
    if known == 0 || unknown * 4 > known {
        return None;
    }
    // The first of equals wins, so that the order on the line decides and not that of the lists.
    shares.into_iter().rev().max_by_key(|&(_, share)| share).map(|(hit, _)| hit)
}
fn stands_alone(view: &View, start: usize, end: usize) -> bool {
    let open = |c: Option<&char>| c.is_none_or(|&c| is_decoration(c) || c.is_ascii_digit());
    open(start.checked_sub(1).and_then(|i| view.chars.get(i))) && open(view.chars.get(end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::cue::Cue;

    fn view(line: &str) -> View {
        let mut view = View::default();
        view.read(line);
        view
    }

    #[test]
    fn a_line_of_buttons_is_told_by_its_words() {
        assert_eq!(vocabulary(&view("分享 留言 列印 A- A A+")).map(|h| h.cue), Some(Cue::Control));
        assert_eq!(vocabulary(&view("Share Bookmark Listen")).map(|h| h.cue), Some(Cue::Control));
        assert_eq!(vocabulary(&view("分享经济带来的变化")), None);
    }

    #[test]
    fn one_character_counts_only_alone() {
        assert_eq!(vocabulary(&view("字号：大 中 小")).map(|h| h.cue), Some(Cue::Control));
        assert_eq!(vocabulary(&view("大中小企业")), None);
    }
}
