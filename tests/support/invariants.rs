//! What holds for every report. Offsets are bytes here unless it is said otherwise.

use tallymark::Report;
use tallymark::lang::{Draft, LanguageId, grammar};
use tallymark::metric::{Kind, Value};
use tallymark::number::Decimal;
use tallymark::report::{Place, Witness};

/// Checks everything that can be seen in one report of `pasted`.
pub(crate) fn check(pasted: &str, report: &Report) {
    repairs_apply_and_undo(pasted, report);
    blocks_partition_the_text(report);
    places_are_sound(pasted, report);
    nothing_comes_from_a_dropped_block(report);
    slots_have_evidence(report);
    notes_are_about_other_figures(report);
    figures_read_the_same_again(pasted, report);
}

fn repairs_apply_and_undo(pasted: &str, report: &Report) {
    let (mut mended, mut at) = (String::new(), 0);
    let (mut damaged, mut text_at) = (String::new(), 0);
    for r in &report.repairs {
        assert_eq!(&pasted[range(r.place).0], r.before);
        assert_eq!(&report.text[range(r.place).1], r.after);
        let (from, to) = range(r.place);
        mended.push_str(&pasted[at..from.start]);
        mended.push_str(&r.after);
        damaged.push_str(&report.text[text_at..to.start]);
        damaged.push_str(&r.before);
        (at, text_at) = (from.end, to.end);
        assert!(!r.reason.is_empty());
    }
    mended.push_str(&pasted[at..]);
    damaged.push_str(&report.text[text_at..]);
    assert_eq!(mended, report.text, "applying the repairs");
    assert_eq!(damaged, pasted, "undoing the repairs");
}

fn blocks_partition_the_text(report: &Report) {
    let mut at = 0;
    for b in &report.blocks {
        let span = range(b.place).1;
        assert!(span.start >= at && span.start < span.end, "blocks are in order, apart and not empty");
        let between = &report.text[at..span.start];
        assert!(between.chars().all(char::is_whitespace), "{between:?} lies in no block");
        assert!(!b.reason.is_empty() && !b.rule.is_empty(), "every block has its reason");
        assert!((-1.0..=1.0).contains(&b.score), "{}", b.score);
        at = span.end;
    }
    assert!(report.text[at..].chars().all(char::is_whitespace), "the end lies in no block");
}

fn places_are_sound(pasted: &str, report: &Report) {
    for place in places(report) {
        let (from, to) = range(place);
        assert!(pasted.get(from.clone()).is_some(), "{place:?} in the paste");
        assert!(report.text.get(to).is_some(), "{place:?} in the text");
    }
    for m in &report.metrics {
        assert_eq!(m.quote, pasted[range(m.place).0]);
    }
    for t in &report.traps {
        assert_eq!(t.quote, pasted[range(t.place).0]);
    }
    let quantities = report.quantities.iter().flatten().map(|q| q.place);
    for places in [report.metrics.iter().map(|m| m.place).collect::<Vec<_>>(), quantities.collect()] {
        assert!(places.windows(2).all(|w| w[0].text_end <= w[1].text_start), "in order and apart: {places:?}");
    }
}

fn nothing_comes_from_a_dropped_block(report: &Report) {
    let figures = report.metrics.iter().map(|m| m.place).chain(report.traps.iter().map(|t| t.place));
    for place in figures {
        let inside = |b: &&tallymark::report::BlockView| {
            b.place.text_start <= place.text_start && place.text_end <= b.place.text_end
        };
        let block = report.blocks.iter().find(inside);
        assert!(block.is_some_and(|b| b.kept), "{place:?} lies in no kept block");
    }
}

fn slots_have_evidence(report: &Report) {
    for m in &report.metrics {
        let e = &m.evidence;
        let slots = [
            (&m.indicator, &e.indicator),
            (&m.action, &e.action),
            (&m.owner, &e.owner),
            (&m.period, &e.period),
            (&m.basis, &e.basis),
        ];
        for (words, witness) in slots {
            assert_eq!(words.is_some(), witness.is_some(), "{}", m.quote);
            if let (Some(words), Some(witness)) = (words, witness) {
                assert!(!words.trim().is_empty());
                assert_eq!(words, report.text[range(witness.place).1].trim(), "{}: {}", m.quote, witness.rule);
            }
        }
        assert_eq!(m.change.is_some(), e.change.is_some());
        assert!(witnesses(report).all(|w| !w.rule.is_empty()));
        for witness in witnesses(report) {
            assert!(witness.confidence.is_none_or(|percent| percent <= 100));
            for rival in &witness.rivals {
                let words = &report.text[range(rival.place).1];
                assert!(!words.trim().is_empty(), "{}: a rival of {}", m.quote, witness.rule);
                assert!(rival.confidence <= 100 && witness.confidence.is_some());
            }
        }
    }
}

/// Notes speak of other figures, and say what those come to exactly where they do not bear the figure out.
fn notes_are_about_other_figures(report: &Report) {
    for (at, m) in report.metrics.iter().enumerate() {
        for note in &m.notes {
            assert!(!note.metrics.is_empty());
            assert!(
                note.metrics.iter().all(|&o| o as usize != at && (o as usize) < report.metrics.len()),
                "{}",
                m.quote
            );
            assert_eq!(note.agrees, note.expected.is_none(), "{}", m.quote);
        }
    }
}

/// Numbers of a list that share a unit, and bytes between two of them.
const LIST: usize = 4;
const JOINT: u32 = 8;

/// Words that a quote may need around it to be what it is. What `double` is a multiple of stands behind it, for a bed may be double by
/// itself; the noun before a ratio says that it is one (`年比1.2比1.2`); clothes are `对折`, a time that is `过半` no share, `halves` a
/// noun, six corners `六角`, and `열` heat.
const SETTINGS: [(Kind, &str, &str); 8] = [
    (Kind::Multiple, "", " the last"),
    (Kind::Score, "比例", "。"),
    (Kind::Percent, "打", ""),
    (Kind::Percent, "", "的人"),
    (Kind::Percent, "It ", " the fares"),
    (Kind::Money, "便宜", ""),
    (Kind::Money, "每卖", "！"),
    (Kind::Money, "", " 명"),
];

/// The quote of a figure that no repair touches, read by itself, gives the same value: alone in its line or as a sentence, for
/// alone a fraction is a number and no share.
fn figures_read_the_same_again(pasted: &str, report: &Report) {
    for (n, m) in report.metrics.iter().enumerate() {
        let (from, to) = range(m.place);
        // The unit of a table's column is no part of the quote.
        if pasted[from] != report.text[to.clone()] || m.evidence.unit.is_some() {
            continue;
        }
        let quote = &report.text[to];
        let mut again = value_of(quote, report.article.language);
        again.extend(value_of(&format!("{quote}。"), report.article.language));
        // `3、5亿元`: in a list the unit behind the last number is each one's.
        let mut end = m.place.text_end;
        for next in report.metrics[n + 1..].iter().take(LIST).map(|next| next.place) {
            let (_, list) = range(Place { text_start: m.place.text_start, text_end: next.text_end, ..next });
            if next.text_start.saturating_sub(end) > JOINT {
                break;
            }
            // What stands behind it makes it a sentence, and its last number one of money.
            for behind in ["", "。", "元"] {
                let list = format!("{}{behind}", &report.text[list.clone()]);
                again.extend(value_of(&list, report.article.language).first());
            }
            end = next.text_end;
        }
        for (_, before, behind) in SETTINGS.iter().filter(|setting| setting.0 == m.kind) {
            again.extend(value_of(&format!("{before}{quote}{behind}"), report.article.language));
        }
        // `十六九五 km`: by itself 九五 is a name.
        if is_trap(quote, report.article.language) {
            continue;
        }
        // Of a fraction that is a share, `¼`, the quote is a number; shares are rounded to the hundredth of a per cent.
        let share = |v: &Value| match (v, m.value) {
            (Value::Single(part), Value::Single(share)) if m.unit == "%" => {
                (nearly(part.shifted(2)) - nearly(share)).abs() <= 0.005_01
            }
            _ => false,
        };
        // `5m` is five million before what is counted, and by itself a length.
        let millions = |v: &Value| match (v, m.value) {
            _ if !quote.ends_with('m') => false,
            (Value::Single(metres), Value::Single(count)) => metres.shifted(6) == Some(count),
            (Value::Range(a, b), Value::Range(c, d)) => (a.shifted(6), b.shifted(6)) == (Some(c), Some(d)),
            _ => false,
        };
        // `86-9m`: up to nine million of what is counted, and by itself a number and a length.
        let apart =
            |ends: [Option<Decimal>; 2]| ends.iter().all(|e| e.is_some_and(|e| again.contains(&Value::Single(e))));
        let up_to_millions = match m.value {
            Value::Range(low, high) => quote.ends_with('m') && apart([Some(low), high.shifted(-6)]),
            Value::Single(_) => false,
        };
        // `其中半…`: half of what was named is a share, and 半 by itself no number.
        let half = quote == "半" && m.unit == "%";
        let same = half || up_to_millions || again.contains(&m.value) || again.iter().any(|v| share(v) || millions(v));
        assert!(same, "{:?} is {:?} and by itself {again:?}", m.quote, m.value);
    }
}

fn nearly(value: impl Into<Option<Decimal>>) -> f64 {
    value.into().and_then(|v| v.to_string().parse().ok()).unwrap_or(f64::NAN)
}

fn value_of(quote: &str, language: LanguageId) -> Vec<Value> {
    let draft = Draft::of_lines(quote, language);
    grammar(language).read(&draft).quantities.iter().map(|q| q.value).collect()
}

fn is_trap(quote: &str, language: LanguageId) -> bool {
    let traps = grammar(language).read(&Draft::of_lines(quote, language)).traps;
    traps.iter().any(|t| !quote[..t.span.start as usize].contains(char::is_alphanumeric))
}

/// Checks that `other` names the places of `bytes` in its own unit.
pub(crate) fn same_places(pasted: &str, bytes: &Report, other: &Report) {
    use tallymark::text::PositionIndex;
    let pasted = PositionIndex::new(pasted, other.positions);
    let text = PositionIndex::new(&bytes.text, other.positions);
    let translated = |p: Place| Place {
        start: pasted.units_before(p.start),
        end: pasted.units_before(p.end),
        text_start: text.units_before(p.text_start),
        text_end: text.units_before(p.text_end),
    };
    let want: Vec<_> = places(bytes).map(translated).collect();
    assert_eq!(want, places(other).collect::<Vec<_>>());
}

fn places(report: &Report) -> impl Iterator<Item = Place> {
    let figures = report.metrics.iter().map(|m| m.place).chain(report.traps.iter().map(|t| t.place));
    let blocks = report.blocks.iter().map(|b| b.place).chain(report.repairs.iter().map(|r| r.place));
    let quantities = report.quantities.iter().flatten().map(|q| q.place);
    figures
        .chain(blocks)
        .chain(quantities)
        .chain(witnesses(report).flat_map(|w| std::iter::once(w.place).chain(w.rivals.iter().map(|r| r.place))))
}

fn witnesses(report: &Report) -> impl Iterator<Item = &Witness> {
    report.metrics.iter().flat_map(|m| {
        let e = &m.evidence;
        [&e.indicator, &e.action, &e.owner, &e.refers_to, &e.period, &e.change, &e.basis]
            .into_iter()
            .flatten()
            .map(AsRef::as_ref)
    })
}

/// The place in the paste and the place in the text.
fn range(place: Place) -> (std::ops::Range<usize>, std::ops::Range<usize>) {
    (place.start as usize..place.end as usize, place.text_start as usize..place.text_end as usize)
}
