//! `cargo xtask test`: every test there is. Later steps run though earlier ones failed; the last line is the sum.

mod browser;
mod counts;
mod files;
mod optimiser;
mod parity;
mod python;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use crate::build;
use crate::command::{run, run_and_listen};
use crate::server::Server;
use crate::settings::Settings;
use crate::size;
use crate::step::Steps;
use crate::supply;
use crate::tally::Tally;
use crate::tools::Tools;
pub(crate) use browser::node;
pub(crate) use python::python;

/// What the tests run with.
struct Bench<'a> {
    root: &'a Path,
    settings: Settings,
    tools: Tools,
    node: PathBuf,
    driver: PathBuf,
}

/// Runs everything.
pub(crate) fn test(root: &Path) -> Result<(), String> {
    let mut tally = Tally::default();
    let mut steps = Steps::new(12);
    if let Some(bench) = tally.check(steps.run("Tools and browser", || Bench::set_up(root))) {
        run_all(&bench, &mut steps, &mut tally);
    }
    tally.close()
}

/// Runs the package in the hosts of `tests/hosts`.
pub(crate) fn hosts(root: &Path) -> Result<(), String> {
    let mut tally = Tally::default();
    let mut steps = Steps::new(3);
    if let Some(bench) = tally.check(steps.run("Tools and browser", || Bench::set_up(root))) {
        let build = || build::compile(bench.root, &bench.settings, &bench.tools);
        if tally.check(steps.run("The package", build)).is_some() {
            tally.suite(steps.run("The package where it is used", || bench.scripts("tests/hosts", "the hosts", None)));
        }
    }
    tally.close()
}

fn run_all(bench: &Bench<'_>, steps: &mut Steps, tally: &mut Tally) {
    tally.check(steps.run("Formatting", || run(bench.cargo().args(["fmt", "--all", "--check"]))));
    tally.check(steps.run("Lints", || bench.lints()));
    tally.check(steps.run("Licences and sources of all crates", || supply::check(bench.root)));
    tally.check(steps.run("Documentation", || bench.documentation()));
    tally.suite(steps.run("Tests, native", || bench.native()));
    tally.suite(steps.run("Tests, WebAssembly under Node", || bench.wasm("Node", "any_", &["--node"])));
    tally.suite(
        steps.run("Tests, WebAssembly in Chromium", || bench.wasm("Chromium", "web_", &["--headless", "--chrome"])),
    );
    let built = tally.check(steps.run("The package, with a false optimiser on the path", || bench.package()));
    if built.is_none() {
        return;
    }
    tally.check(steps.run("Size", || size::check(bench.root, &bench.settings)));
    tally
        .check(steps.run("Native and WebAssembly agree", || parity::compare(bench.root, &bench.settings, &bench.node)));
    tally.suite(steps.run("The page in Chromium, from paste to figures", || bench.page()));
}

impl<'a> Bench<'a> {
    fn set_up(root: &'a Path) -> Result<Self, String> {
        let settings = Settings::read(root)?;
        let node = browser::node()?;
        let driver = browser::ensure()?;
        let tools = Tools::ensure(root, &settings.tools)?;
        Ok(Self { root, settings, tools, node, driver })
    }

    fn cargo(&self) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(self.root);
        command
    }

    fn lints(&self) -> Result<(), String> {
        run(self.cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
        let mut wasm = self.cargo();
        wasm.args([
            "clippy",
            "--package",
            &self.settings.build.name,
            "--all-targets",
            "--target",
            &self.settings.tools.target,
        ]);
        run(wasm.args(self.settings.build.feature_args()).args(["--", "-D", "warnings"]))
    }

    fn documentation(&self) -> Result<(), String> {
        let mut command = self.cargo();
        command.args(["doc", "--no-deps", "--package", &self.settings.build.name]);
        // A public page may name a private rule: readers of the source find it.
        run(command.env("RUSTDOCFLAGS", "-D warnings -A rustdoc::private-intra-doc-links"))
    }

    fn native(&self) -> Result<Tally, String> {
        let (heard, well) = run_and_listen(self.cargo().args(["test", "--workspace", "--no-fail-fast"]))?;
        Ok(counts::complete("native tests", counts::of_cargo(&heard), well, None))
    }

    /// Runs the files of `tests` that start with `prefix`: every test in them, or the suite fails.
    fn wasm(&self, suite: &str, prefix: &str, how: &[&str]) -> Result<Tally, String> {
        let files = files::find(&self.root.join("tests"), prefix, &[".rs"])?;
        let has = files::count_wasm_tests(&files)?;
        let mut command = self.tools.wasm_pack("test");
        command.args(how).arg(self.root).args(self.settings.build.feature_args());
        for name in files.iter().filter_map(|f| f.file_stem()) {
            command.arg("--test").arg(name);
        }
        // Generous, because a machine for tests may be slow to start a browser.
        command.env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60").env("WASM_BINDGEN_TEST_TIMEOUT", "300");
        let (heard, well) = run_and_listen(command.env("CHROMEDRIVER", &self.driver).current_dir(self.root))?;
        Ok(counts::complete(suite, counts::of_cargo(&heard), well, Some(has)))
    }

    fn package(&self) -> Result<(), String> {
        let trap = optimiser::Trap::lay(self.root)?;
        build::compile(self.root, &self.settings, &trap.before(&self.tools)?)?;
        trap.is_untouched()
    }

    /// The page as it ships, served and driven by `tests/e2e/*.test.mjs`.
    fn page(&self) -> Result<Tally, String> {
        let server = Server::bind(&self.root.join("www"), &self.settings.serve.host, 0)?;
        let address = format!("http://{}/", server.address()?);
        thread::spawn(move || server.run());
        self.scripts("tests/e2e", "the page in Chromium", Some(&address))
    }

    /// The tests of a folder that drive a browser; `address` is where the page is served, if they do not serve it themselves.
    fn scripts(&self, folder: &str, suite: &str, address: Option<&str>) -> Result<Tally, String> {
        let files = files::find(&self.root.join(folder), "", &[".test.mjs", ".test.js"])?;
        if files.is_empty() {
            return Err(format!("{folder} holds no test"));
        }
        let mut command = Command::new(&self.node);
        command.args(["--test", "--test-reporter=spec", "--test-concurrency=1"]).args(&files).current_dir(self.root);
        command.envs(address.map(|a| ("TALLYMARK_URL", a))).env("CHROMEDRIVER", &self.driver);
        let (heard, well) = run_and_listen(&mut command)?;
        Ok(counts::complete(suite, counts::of_node(&heard), well, None))
    }
}
