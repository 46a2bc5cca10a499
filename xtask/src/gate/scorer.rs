//! The scorers: Python programs that print a table and can be asked for single figures.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::floors::Figure;

/// A floor that no figure reaches, so that the scorer names every figure that it is asked for.
const OUT_OF_REACH: &str = "999";

/// A scorer, with the Python that runs it.
pub(super) struct Scorer<'a> {
    pub(super) python: &'a Path,
    pub(super) script: PathBuf,
}

impl Scorer<'_> {
    /// Runs it on `arguments`, prints its table, and returns the figures that `floors` names, in their order.
    pub(super) fn figures(
        &self,
        group: &str,
        arguments: &[&Path],
        floors: &BTreeMap<String, f64>,
    ) -> Result<Vec<Figure>, String> {
        let output = self.run(arguments, floors.keys())?;
        let (figures, table): (Vec<_>, Vec<_>) = output.lines().partition(|l| l.starts_with("below: "));
        for line in table {
            println!("{line}");
        }
        if figures.len() != floors.len() {
            return Err(format!("{}: {} figures, not {}", self.script.display(), figures.len(), floors.len()));
        }
        let figure = |(line, (name, &floor)): (&str, (&String, &f64))| {
            let now = value(line).ok_or_else(|| format!("{}: {line}", self.script.display()))?;
            Ok(Figure { group: group.to_owned(), name: name.clone(), floor, now })
        };
        figures.into_iter().zip(floors).map(figure).collect()
    }

    fn run<'n>(&self, arguments: &[&Path], names: impl Iterator<Item = &'n String>) -> Result<String, String> {
        let mut command = Command::new(self.python);
        command.arg(&self.script).args(arguments).stdin(Stdio::null());
        for name in names {
            command.args(["--min", &format!("{name}={OUT_OF_REACH}")]);
        }
        let output = command.env("PYTHONUTF8", "1").stderr(Stdio::inherit()).output();
        let output = output.map_err(|e| format!("{}: {e}", self.script.display()))?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

/// `below: all facts.f1 0.612 < 999` → 0.612
fn value(line: &str) -> Option<f64> {
    line.split_once(" < ")?.0.rsplit(' ').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_from_what_is_below_the_floor_out_of_reach() {
        assert_eq!(value("below: all facts.f1 0.612 < 999"), Some(0.612));
        assert_eq!(value("below: CJK:token 1.000 < 999"), Some(1.0));
        assert_eq!(value("below: worse"), None);
    }
}
