//! The Python package: built, installed into a Python of its own, and tested against the command line.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{counts, parity};
use crate::command::{run, run_and_listen};
use crate::step::Steps;
use crate::tally::Tally;

/// What builds the wheel, and what Spark needs; exact, as every tool of the project.
const BUILDER: [&str; 2] = ["maturin==1.16.0", "pyarrow==26.0.1"];
const SPARK: [&str; 2] = ["pyspark==4.3.0", "pandas<3"];

/// Runs the tests of the package; with `spark` those on a cluster too, which need Java.
pub(crate) fn python(root: &Path, spark: bool) -> Result<(), String> {
    let mut tally = Tally::default();
    let mut steps = Steps::new(4);
    let own = Own { root, folder: root.join("target/python") };
    let ready = tally.check(steps.run("A Python of its own", || own.set_up(spark)));
    if ready.is_none() || tally.check(steps.run("The wheel", || own.install())).is_none() {
        return tally.close();
    }
    tally.check(steps.run("The command-line tool", || own.build_tool()));
    let file = if spark { "test_spark.py" } else { "test_tallymark.py" };
    tally.suite(steps.run("Tests, Python", || own.test(file)));
    tally.close()
}

/// A virtual environment below `target`.
struct Own<'a> {
    root: &'a Path,
    folder: PathBuf,
}

impl Own<'_> {
    fn set_up(&self, spark: bool) -> Result<(), String> {
        if !self.program("python").exists() {
            run(Command::new("python3").args(["-m", "venv"]).arg(&self.folder))?;
        }
        let wanted = BUILDER.into_iter().chain(SPARK.into_iter().filter(|_| spark));
        run(Command::new(self.program("pip")).args(["install", "--quiet"]).args(wanted))
    }

    fn install(&self) -> Result<(), String> {
        let wheels = self.folder.join("wheels");
        // Only the wheel of this build is to be found there.
        let _ = fs::remove_dir_all(&wheels);
        let mut build = Command::new(self.program("maturin"));
        run(build.args(["build", "--release", "--out"]).arg(&wheels).current_dir(self.root.join("python")))?;
        let mut install = Command::new(self.program("pip"));
        install.args(["install", "--quiet", "--force-reinstall", "--no-deps"]);
        for wheel in fs::read_dir(&wheels).map_err(|e| e.to_string())? {
            install.arg(wheel.map_err(|e| e.to_string())?.path());
        }
        run(&mut install)
    }

    /// Optimised, since the tests on a cluster have a time limit; with Parquet, which is read by another's reader.
    fn build_tool(&self) -> Result<(), String> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let build = ["build", "--profile", "quick", "--bin", "tallymark", "--features", "parquet"];
        run(Command::new(cargo).args(build).current_dir(self.root))
    }

    fn test(&self, file: &str) -> Result<Tally, String> {
        let texts = self.folder.join("texts.jsonl");
        parity::write_texts(self.root, &texts)?;
        let mut tests = Command::new(self.program("python"));
        tests.arg(self.root.join("python/tests").join("run.py")).arg(file).env("TALLYMARK_TEXTS", texts);
        tests.env("TALLYMARK", self.root.join("target/quick/tallymark")).current_dir(&self.folder);
        let (heard, well) = run_and_listen(&mut tests)?;
        Ok(counts::complete("Python tests", counts::of_cargo(&heard), well, None))
    }

    fn program(&self, name: &str) -> PathBuf {
        self.folder.join("bin").join(name)
    }
}
