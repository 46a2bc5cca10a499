//! Who wrote an article, where it comes from and when it was published.
//!
//! A line is a byline when credits and dates leave little else on it: `2024-09-08 来源：江岚日报`, `By Ann Hall | May 3, 2025`.
//! Not meant: a headline with a date in it, which leaves a whole phrase.

use super::{Sight, Verdict};
use crate::article::block::Role;
use crate::article::cue::Cue;
use crate::article::date::{Stamp, StampKind, stamps};
use crate::article::phrase::Place;
use crate::article::shape::Shape;
use crate::article::view::{View, is_cjk};
use crate::text::letter::is_letter_or_digit;

/// Whether a line with these looks may be a byline.
pub(super) fn may_be(shape: Shape) -> bool {
    shape.width <= 150 && shape.stops <= 2 && !(shape.ends_sentence && shape.width > 110)
}

/// Tells a byline by its credits and dates.
pub(super) fn judge(sight: &Sight<'_>) -> Option<Verdict> {
    if !may_be(sight.shape) {
        return None;
    }
    let stamps = stamps(sight.view);
    if is_appointment(sight.view, &stamps) {
        return None;
    }
    credited(sight, &stamps).or_else(|| dated(sight, &stamps)).or_else(|| reported(sight))
}

/// `記者林以恩／新竹報導`: a reporter and a place, without a label.
fn reported(sight: &Sight<'_>) -> Option<Verdict> {
    let chars = &sight.view.chars;
    let (start, end) = (sight.view.undecorated_start(), sight.view.undecorated_end());
    let line = chars.get(start..end)?;
    let begins = [['记', '者'], ['特', '派']].iter().any(|w| line.starts_with(w));
    let ends = [['报', '导'], ['报', '道'], ['专', '讯']].iter().any(|w| line.ends_with(w));
    let parted = line.iter().any(|&c| matches!(c, '/' | ' '));
    (begins && (parted && ends || line.len() <= 5) && sight.shape.width <= 44).then(|| Verdict {
        rule: Cue::Credit.reading().rule,
        role: Role::Byline,
        words: Cue::Credit.reading().words,
        seen: sight.view.bytes(start, start + 2),
        cue: Some(Cue::Credit),
        soft: false,
    })
}

/// Whether the line says from when to when: `時間：12月25日（六）10:00～17:00`, `展期：2021-12-18 ~ 2022-03-20`, `2021/12/25 10:00 到
/// 2021/12/26 17:00`. An article is published at one moment. Not meant: the months of an archive, `12/01/2004 - 01/01/2005`.
fn is_appointment(view: &View, stamps: &[Stamp]) -> bool {
    let labelled = || view.chars.iter().take(10).any(|&c| matches!(c, ':' | '|' | ']'));
    stamps.windows(2).any(|pair| {
        let gap = view.chars.get(pair[0].end..pair[1].start).unwrap_or_default();
        let span = gap.len() <= 6 && gap.iter().any(|&c| matches!(c, '~' | '～' | '-' | '至' | '到'));
        let times = pair.iter().all(|s| s.kind == StampKind::Time);
        let moments = pair[0].kind == StampKind::Time && pair[1].kind == StampKind::Date;
        span && (times || moments || pair[0].kind == pair[1].kind && labelled())
    })
}

/// Characters from a label to its date.
const LABEL: usize = 10;

/// Whether a word and a colon stand before the date at `start`: it says when something is, not when it was published. So does a word
/// in brackets: `【結訓日期】2022年7月30日`.
fn is_labelled(view: &View, start: usize) -> bool {
    let before = &view.chars[..start];
    let colon = before.iter().rposition(|&c| matches!(c, ':' | '|' | ']')).filter(|&i| start - i <= LABEL);
    colon.is_some_and(|i| before[..i].iter().any(|&c| is_letter_or_digit(c)))
}

/// Whether a date leads to another: `2022/01/18-01/20`.
fn is_span(view: &View, stamps: &[Stamp]) -> bool {
    stamps.windows(2).any(|pair| {
        let gap = view.chars.get(pair[0].end..pair[1].start).unwrap_or_default();
        let joins = gap.iter().any(|&c| matches!(c, '~' | '～' | '-' | '至' | '到'));
        let days = pair.iter().filter(|s| s.kind == StampKind::Day).count();
        let dates = pair.iter().filter(|s| s.kind == StampKind::Date).count();
        days + dates == 2 && days > 0 && gap.len() <= 12 && joins
    })
}

/// A line that names a source, an author or an editor.
fn credited(sight: &Sight<'_>, stamps: &[Stamp]) -> Option<Verdict> {
    let hit = sight.hits.iter().find(|h| h.cue == Cue::Credit && h.place != Place::End);
    let ending = || sight.hits.iter().find(|h| h.cue == Cue::Credit);
    let hit = hit.or_else(ending)?;
    let told = Cue::Credit.reading();
    let bare = rest(sight.view, stamps);
    let loose = hit.place == Place::End || hit.start > sight.view.undecorated_start();
    let limit = if loose && stamps.is_empty() { 40 } else { told.limit };
    // `记者：客流回来了吗？` asks in an interview.
    let asks = sight.view.chars.iter().rev().take(2).any(|&c| c == '?');
    // `時間：全年接受預約` is a fact of an event.
    let timed = ['时', '日'].contains(&sight.view.chars[hit.start]) && hit.end - hit.start == 2;
    if timed && !stamps.iter().any(|s| (hit.end..hit.end + 4).contains(&s.start)) {
        return None;
    }
    let dated = stamps.iter().any(|s| s.kind == StampKind::Date) && !loose;
    if bare > limit as usize || asks || sight.shape.ends_sentence && !dated && (sight.shape.commas > 0 || loose) {
        return None;
    }
    Some(Verdict {
        rule: told.rule,
        role: Role::Byline,
        words: told.words,
        seen: sight.view.bytes(hit.start, hit.end),
        cue: Some(Cue::Credit),
        soft: hit.place == Place::End && stamps.is_empty(),
    })
}

/// A line that holds little but a date.
fn dated(sight: &Sight<'_>, stamps: &[Stamp]) -> Option<Verdict> {
    let best = stamps.iter().min_by_key(|s| match s.kind {
        StampKind::Date => 0,
        StampKind::Day => 1,
        StampKind::Time => 2,
    })?;
    let rest = rest(sight.view, stamps);
    let timed = stamps.iter().any(|s| s.kind == StampKind::Time);
    // `5月20日至31日，` begins a sentence.
    if sight.view.chars.last() == Some(&',') {
        return None;
    }
    let allowed = match best.kind {
        StampKind::Date if timed => 36,
        StampKind::Date => 24,
        StampKind::Day if timed => 24,
        StampKind::Day => 10,
        StampKind::Time => 8,
    };
    (rest <= allowed && !sight.shape.ends_sentence).then(|| Verdict {
        rule: "byline-date",
        role: Role::Byline,
        words: "date of publication",
        seen: sight.view.bytes(best.start, best.end),
        cue: None,
        soft: is_labelled(sight.view, best.start) || is_span(sight.view, stamps),
    })
}

/// Columns of letters and digits outside dates.
fn rest(view: &View, stamps: &[Stamp]) -> usize {
    let inside = |i: usize| stamps.iter().any(|s| (s.start..s.end).contains(&i));
    let width = |c: char| if is_cjk(c) { 2 } else { 1 };
    view.chars.iter().enumerate().filter(|&(i, &c)| is_letter_or_digit(c) && !inside(i)).map(|(_, &c)| width(c)).sum()
}

#[cfg(test)]
mod tests {
    use crate::article::line::lines;

    #[test]
    fn the_date_of_an_event_is_no_date_of_publication() {
        for line in [
            "演出時間：2021/12/22 19:00",
            "BOOK: By Dec 31, 2025",
            "2022/01/18-01/20 親子體驗",
            "2021/12/25 10:00 到 2021/12/26 17:00",
            "【結訓日期】2022年7月30日",
            "5月20日至31日，",
        ] {
            assert!(!lines(line)[0].is_barred(), "{line}");
        }
        for line in ["发布时间：2021-12-22 19:00", "2021/12/22 19:00", "Updated: Dec 31, 2025"] {
            assert!(lines(line)[0].is_barred(), "{line}");
        }
    }
}
