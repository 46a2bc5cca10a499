//! `cargo xtask gate`: the figures on annotated documents, each against its floor.
//!
//! The documents and their scorers lie beside the checkout (`../shared` or `$TALLYMARK_SHARED`), because most of the texts are not ours
//! to give away. Without them the repository's own cases, which `cargo xtask test` runs, stand for the gate.

mod floors;
mod inputs;
mod scorer;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::command::find_on;
use crate::native::Native;
use crate::shared;
use crate::step::Steps;
use crate::tally::Tally;
use floors::{Figure, Floors};
use scorer::Scorer;

/// What the gate runs with.
struct Gate {
    shared: PathBuf,
    work: PathBuf,
    python: PathBuf,
    native: Native,
    floors: Floors,
}

/// Measures everything; with `raise`, floors follow the figures that have risen.
pub(crate) fn gate(root: &Path, raise: bool) -> Result<(), String> {
    let mut tally = Tally::default();
    let Some(shared) = shared::find(root) else {
        println!("No annotated documents at ../shared or $TALLYMARK_SHARED: the cases of tests/ stand for the gate.");
        return tally.close();
    };
    let mut steps = Steps::new(7);
    let Some(gate) = tally.check(steps.run("Command line", || Gate::set_up(root, shared))) else {
        return tally.close();
    };
    let mut figures = Vec::new();
    figures.extend(tally.check(steps.run("Facts of annotated documents", || gate.gold())));
    figures.extend(tally.check(steps.run("Facts of the seed page", || gate.seed())));
    figures.extend(tally.check(steps.run("Main text of pastes", || gate.pages("paste"))));
    figures.extend(tally.check(steps.run("Main text of HTML pages", || gate.pages("html"))));
    figures.extend(tally.check(steps.run("Quantities of other recognisers' suites", || gate.suites())));
    figures.extend(tally.check(steps.run("Repair of damaged lines", || gate.damage())));
    let figures = figures.concat();
    print(&figures);
    // A floor of 0 cannot be missed, so it counts for nothing.
    for figure in figures.iter().filter(|f| f.floor > 0.0) {
        let Figure { group, name, floor, now } = figure;
        tally.check(if figure.holds() { Ok(()) } else { Err(format!("{group} {name} is {now:.3}, below {floor:.3}")) });
    }
    if raise {
        floors::raise(root, &figures)?;
    }
    tally.close()
}

impl Gate {
    fn set_up(root: &Path, shared: PathBuf) -> Result<Self, String> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let python = find_on(&path, "python3").ok_or("python3 is missing: the scorers need it")?;
        let floors = floors::read(root)?;
        let work = root.join("target/gate");
        fs::create_dir_all(&work).map_err(|e| format!("{}: {e}", work.display()))?;
        Ok(Self { shared, work, python, native: Native::build(root)?, floors })
    }

    fn gold(&self) -> Result<Vec<Figure>, String> {
        self.measure("gold", "gold/score.py", &self.shared.join("gold/dev.jsonl"))
    }

    fn seed(&self) -> Result<Vec<Figure>, String> {
        let input = self.work.join("seed.jsonl");
        inputs::pick(&self.shared.join("gold/dev.jsonl"), "seed", &input)?;
        self.measure("seed", "gold/score.py", &input)
    }

    fn pages(&self, kind: &str) -> Result<Vec<Figure>, String> {
        let input = self.work.join(format!("{kind}.jsonl"));
        inputs::unpack(&self.shared.join(format!("pages/dev-{kind}.jsonl.gz")), &input)?;
        self.measure(kind, "pages/score.py", &input)
    }

    fn suites(&self) -> Result<Vec<Figure>, String> {
        self.measure("suites", "suites/score.py", &self.shared.join("suites/dev.jsonl"))
    }

    /// Answers `input` and scores the answers.
    fn measure(&self, group: &str, script: &str, input: &Path) -> Result<Vec<Figure>, String> {
        let reports = self.work.join(format!("{group}.reports.jsonl"));
        self.native.answer(input, &reports)?;
        let scorer = Scorer { python: &self.python, script: self.shared.join(script) };
        scorer.figures(group, &[input, &reports], self.floors_of(group)?)
    }

    /// Composed lines, damaged in every way that has a floor, and once left alone: sound text must come through as it is.
    fn damage(&self) -> Result<Vec<Figure>, String> {
        let script = self.shared.join("damage/score.py");
        let lines = self.work.join("lines.txt");
        inputs::composed_lines(&self.shared.join("gold/train.jsonl"), &lines)?;
        let kinds = self.floors_of("damage")?;
        let damaged = |kind: &str| self.work.join(format!("damage-{kind}.jsonl"));
        let mut all = String::new();
        for kind in kinds.keys() {
            inputs::damage(&self.python, &script, kind, &lines, &damaged(kind))?;
            all.push_str(&inputs::read(&damaged(kind))?);
        }
        let [input, reports] = ["damage.jsonl", "damage.reports.jsonl"].map(|f| self.work.join(f));
        inputs::write(&input, &all)?;
        self.native.answer(&input, &reports)?;
        let scorer = Scorer { python: &self.python, script };
        let mut figures = Vec::new();
        for (kind, &floor) in kinds {
            print!("{kind:18}");
            let asked = BTreeMap::from([("restored".to_owned(), floor)]);
            let found = scorer.figures("damage", &[Path::new("score"), &damaged(kind), &reports], &asked)?;
            figures.extend(found.into_iter().map(|f| Figure { name: kind.clone(), ..f }));
        }
        Ok(figures)
    }

    fn floors_of(&self, group: &str) -> Result<&BTreeMap<String, f64>, String> {
        self.floors.get(group).ok_or_else(|| format!("{}: no floors for [{group}]", floors::FILE))
    }
}

fn print(figures: &[Figure]) {
    println!("\n{:10}{:44}{:>8}{:>8}", "", "figure", "floor", "now");
    for Figure { group, name, floor, now } in figures {
        let mark = if now < floor { "  BELOW" } else { "" };
        println!("{group:10}{name:44}{floor:8.3}{now:8.3}{mark}");
    }
}
