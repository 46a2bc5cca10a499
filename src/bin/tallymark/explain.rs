//! `tallymark explain FILE`: for every figure what filled its slots and why, and why the rest was left out.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use tallymark::Report;
use tallymark::report::table::plain;
use tallymark::report::{MetricView, Rival, Witness};

use crate::args::ExplainArgs;
use crate::exit::Failure;
use crate::files;

/// The rule catalogue, for what a rule says of itself.
const CATALOGUE: &str = include_str!("../../../docs/rules.md");
/// No more characters of a dropped line are shown.
const LONGEST: usize = 60;

/// Reads the file and prints why its report says what it says.
pub(crate) fn run(args: &ExplainArgs) -> Result<(), Failure> {
    let report = files::report(&args.file, args.html, &args.reading.options());
    let report = report.map_err(|why| Failure::Io(format!("{}: {why}", args.file.display())))?;
    if let Some(n) = args.figure.filter(|&n| n == 0 || n > report.metrics.len()) {
        return Err(Failure::Usage(format!("figure {n}: there are {}, counted from 1", report.metrics.len())));
    }
    files::write(None, explanation(&report, args.figure).as_bytes())
}

/// All in words; of one figure alone, counted from 1, where that is asked.
fn explanation(report: &Report, only: Option<usize>) -> String {
    let mut page = Page { report, out: String::new(), named: BTreeSet::new() };
    for (n, metric) in report.metrics.iter().enumerate().filter(|(n, _)| only.is_none_or(|o| o == n + 1)) {
        page.figure(n + 1, metric);
    }
    if only.is_none() {
        page.traps();
        page.lines();
        page.repairs();
    }
    page.rules();
    page.out
}

struct Page<'r> {
    report: &'r Report,
    out: String,
    /// The rules that were named, to be told at the end.
    named: BTreeSet<&'r str>,
}

impl<'r> Page<'r> {
    fn figure(&mut self, n: usize, m: &'r MetricView) {
        let bound = m.bound.name().replace('_', " ");
        let (value, kind, unit) = (&m.value_text, m.kind.name(), &m.unit);
        let unit = if unit.is_empty() { String::new() } else { format!(" {unit}") };
        self.line(&format!("#{n}  {}  = {value}{unit}, {kind}, {bound}, at {}", m.quote, place(m.place)));
        let e = &m.evidence;
        let direction = m.change.map(|c| format!("{c:?}").to_lowercase());
        let slots = [
            ("what", &m.indicator, &e.indicator),
            ("verb", &m.action, &e.action),
            ("whose", &m.owner, &e.owner),
            ("when", &m.period, &e.period),
            ("change", &direction, &e.change),
            ("against", &m.basis, &e.basis),
        ];
        for (name, words, witness) in slots {
            self.slot(name, words.as_deref(), witness.as_deref());
        }
        if let Some(name) = &e.refers_to {
            let words = self.words(name.place.text_start, name.place.text_end);
            self.slot("that is", Some(&words), Some(name));
        }
        for note in &m.notes {
            self.line(&format!("    note     {}", note.words(&self.report.metrics)));
            self.named.insert(note.kind.name());
        }
        for doubt in &m.uncertain {
            self.line(&format!("    doubt    {doubt}"));
        }
        for corrected in &m.corrected {
            self.line(&format!("    by hand  {}, read was {}", corrected.slot, corrected.was));
        }
        self.out.push('\n');
    }

    fn slot(&mut self, name: &str, words: Option<&str>, witness: Option<&'r Witness>) {
        match (words, witness) {
            (Some(words), Some(witness)) => {
                let sure = witness.confidence.map_or_else(String::new, |percent| format!(", {percent} %"));
                self.line(&format!("    {name:<8} {words}  by {} at {}{sure}", witness.rule, place(witness.place)));
                for rival in &witness.rivals {
                    let &Rival { place: at, confidence } = rival;
                    let words = self.words(at.text_start, at.text_end);
                    self.line(&format!("        or   {words}  at {}, {confidence} %", place(at)));
                }
                self.named.insert(witness.rule);
            }
            (Some(words), None) => self.line(&format!("    {name:<8} {words}")),
            (None, _) => self.line(&format!("    {name:<8} –")),
        }
    }

    fn traps(&mut self) {
        self.heading("Numbers that are no figures", self.report.traps.len());
        for t in &self.report.traps {
            self.line(&format!("    {}  {}, at {}", t.quote, t.reason, place(t.place)));
        }
    }

    fn lines(&mut self) {
        let dropped = self.report.blocks.iter().filter(|b| !b.kept);
        self.heading("Lines that were dropped", dropped.clone().count());
        let lines = dropped.map(|b| (b, self.words(b.place.text_start, b.place.text_end))).collect::<Vec<_>>();
        for (b, words) in lines {
            self.line(&format!("    {words}  {}: {} by {}", b.role.name(), b.reason, b.rule));
            self.named.insert(b.rule);
        }
    }

    fn repairs(&mut self) {
        self.heading("Repairs", self.report.repairs.len());
        for r in &self.report.repairs {
            let sure = if r.certain { "certain" } else { "inferred" };
            let (before, after) = (&r.before, &r.after);
            self.line(&format!(
                "    {before} → {after}  {sure}: {} by {}, at {}",
                r.reason,
                r.kind.name(),
                place(r.place)
            ));
            self.named.insert(r.kind.name());
        }
    }

    /// What the rules that were named say of themselves, as far as it fits a line.
    fn rules(&mut self) {
        self.heading("Rules", self.named.len());
        for name in std::mem::take(&mut self.named) {
            let words = told(name, self.report.article.language.tag()).unwrap_or_default();
            self.line(&format!("    {name}: {words}"));
        }
    }

    fn heading(&mut self, words: &str, count: usize) {
        if count > 0 {
            let gap = if self.out.is_empty() || self.out.ends_with("\n\n") { "" } else { "\n" };
            let _ = writeln!(self.out, "{gap}{words}");
        }
    }

    fn line(&mut self, words: &str) {
        self.out.push_str(&plain(words));
        self.out.push('\n');
    }

    /// The start of a stretch of the repaired text.
    fn words(&self, start: u32, end: u32) -> String {
        let index = tallymark::text::PositionIndex::new(&self.report.text, self.report.positions);
        let words = self.report.text.get(index.byte_at(start)..index.byte_at(end)).unwrap_or_default();
        let cut: String = words.chars().take(LONGEST).collect();
        if cut.len() < words.len() { format!("{cut}…") } else { cut }
    }
}

fn place(place: tallymark::report::Place) -> String {
    format!("{}–{}", place.start, place.end)
}

/// The first paragraph of the catalogue on rule `name`: in the section of its language, or the only one.
fn told(name: &str, language: &str) -> Option<String> {
    let section = match &language[..2] {
        "zh" => "\n## Figures in Chinese\n",
        "en" => "\n## Figures in English\n",
        _ => "\n## Figures in Japanese and Korean\n",
    };
    let heading = format!("\n### {name}\n\n");
    let own = CATALOGUE.split_once(section).and_then(|(_, s)| s.split("\n## ").next()?.split_once(&heading));
    let (_, words) = own.or_else(|| CATALOGUE.split_once(&heading))?;
    words.split("\n\n").next().map(|p| p.replace('\n', " "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tallymark::{Options, Source, analyse};

    fn explained(text: &str, only: Option<usize>) -> String {
        explanation(&analyse(&Source::Text(text), &Options::default()).unwrap(), only)
    }

    #[test]
    fn every_slot_is_told_with_its_words_and_its_rule() {
        let page = explained("首页 > 新闻 > 正文\n去年，清河市签订合作协议146份，其中国际协议19份。\n", None);
        assert!(page.contains("#1  146份  = 146 份, count, exact, at "), "{page}");
        assert!(page.contains("when     去年  by period-before-figure at "), "{page}");
        assert!(page.contains("note     part of 146份"), "{page}");
        assert!(page.contains("Lines that were dropped\n    首页 > 新闻 > 正文  navigation: "), "{page}");
        assert!(page.contains("    period-before-figure: The last time expression"), "{page}");
    }

    #[test]
    fn one_figure_can_be_asked_for() {
        let page = explained("新增企业30家，引进人才5名。", Some(2));
        assert!(page.starts_with("#2  5名"), "{page}");
    }

    #[test]
    fn pasted_text_does_not_command_the_terminal() {
        assert!(!explained("新增\u{1b}[31m企业30家。", None).contains('\u{1b}'));
    }
}
