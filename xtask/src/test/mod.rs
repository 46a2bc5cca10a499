//! `cargo xtask test`: every test there is. Later steps run though earlier ones failed; the last line is the sum.

mod browser;
mod counts;
mod debian;
mod files;
mod firefox;
mod optimiser;
mod parity;
mod python;

use std::ffi::OsStr;
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
use browser::Chromium;
pub(crate) use browser::node;
pub(crate) use python::python;

/// What the tests run with.
struct Bench<'a> {
    root: &'a Path,
    settings: Settings,
    tools: Tools,
    node: PathBuf,
    chromium: Chromium,
}

/// Tests of the page that need nothing but what every browser's driver has.
const IN_ANY_BROWSER: &[&str] = &["choices", "clipboard", "corrections", "figures", "format", "kept", "links"];

/// Runs everything.
pub(crate) fn test(root: &Path) -> Result<(), String> {
    let mut tally = Tally::default();
    let mut steps = Steps::new(12);
    if let Some(bench) = tally.check(steps.run("Tools and browser", || Bench::set_up(root))) {
        run_all(&bench, &mut steps, &mut tally);
    }
    tally.close()
}

/// The package and its page in Firefox.
pub(crate) fn in_firefox(root: &Path) -> Result<(), String> {
    let mut tally = Tally::default();
    let mut steps = Steps::new(5);
    let bench = tally.check(steps.run("Tools and browser", || Bench::set_up(root)));
    let firefox = tally.check(steps.run("Firefox", firefox::ensure));
    if let Some((bench, firefox)) = bench.zip(firefox) {
        let build = || build::compile(bench.root, &bench.settings, &bench.tools);
        if tally.check(steps.run("The package", build)).is_some() {
            tally.check(steps.run("Native and WebAssembly agree", || bench.parity()));
            tally.suite(steps.run("The page in Firefox", || bench.page_in_firefox(&firefox)));
        }
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
            tally.suite(
                steps.run("The package where it is used", || bench.scripts("tests/hosts", "the hosts", &[], &|_| true)),
            );
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
    tally.check(steps.run("Native and WebAssembly agree", || bench.parity()));
    tally.suite(steps.run("The page in Chromium, from paste to figures", || bench.page()));
}

impl<'a> Bench<'a> {
    fn set_up(root: &'a Path) -> Result<Self, String> {
        let settings = Settings::read(root)?;
        let node = browser::node()?;
        let chromium = browser::ensure()?;
        let tools = Tools::ensure(root, &settings.tools)?;
        Ok(Self { root, settings, tools, node, chromium })
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
        let (heard, well) = run_and_listen(command.env("CHROMEDRIVER", &self.chromium.driver).current_dir(self.root))?;
        Ok(counts::complete(suite, counts::of_cargo(&heard), well, Some(has)))
    }

    fn package(&self) -> Result<(), String> {
        let trap = optimiser::Trap::lay(self.root)?;
        build::compile(self.root, &self.settings, &trap.before(&self.tools)?)?;
        trap.is_untouched()
    }

    /// The same reports everywhere; in Firefox too, where it is.
    fn parity(&self) -> Result<(), String> {
        let chromium = self.chromium.program.clone().map(|program| parity::Browser { kind: "chromium", program });
        let firefox = firefox::find().map(|program| parity::Browser { kind: "firefox", program });
        for (name, browser) in [("Chromium", &chromium), ("Firefox", &firefox)] {
            if browser.is_none() {
                println!("NOT COMPARED in {name}: it is not on the path");
            }
        }
        let browsers: Vec<_> = chromium.into_iter().chain(firefox).collect();
        parity::compare(self.root, &self.settings, &self.node, &browsers)
    }

    /// The page as it ships, served and driven by `tests/e2e/*.test.mjs`.
    fn page(&self) -> Result<Tally, String> {
        let address = self.serve()?;
        self.scripts("tests/e2e", "the page in Chromium", &[("TALLYMARK_URL", OsStr::new(&address))], &|_| true)
    }

    /// The same page and those tests that any browser can do.
    fn page_in_firefox(&self, firefox: &Path) -> Result<Tally, String> {
        let driver = firefox::ensure_driver(self.root, &self.settings.tools)?;
        let address = self.serve()?;
        let environment = [
            ("TALLYMARK_BROWSER", OsStr::new("firefox")),
            ("TALLYMARK_URL", OsStr::new(&address)),
            ("FIREFOX", firefox.as_os_str()),
            ("GECKODRIVER", driver.as_os_str()),
        ];
        let chosen = |name: &str| IN_ANY_BROWSER.iter().any(|n| name.strip_suffix(".test.mjs") == Some(n));
        self.scripts("tests/e2e", "the page in Firefox", &environment, &chosen)
    }

    /// Serves the page until the program ends; says where.
    fn serve(&self) -> Result<String, String> {
        let server = Server::bind(&self.root.join("www"), &self.settings.serve.host, 0)?;
        let address = format!("http://{}/", server.address()?);
        thread::spawn(move || server.run());
        Ok(address)
    }

    /// Those tests of a folder whose names are `chosen`. They drive a browser.
    fn scripts(
        &self,
        folder: &str,
        suite: &str,
        environment: &[(&str, &OsStr)],
        chosen: &dyn Fn(&str) -> bool,
    ) -> Result<Tally, String> {
        let mut files = files::find(&self.root.join(folder), "", &[".test.mjs", ".test.js"])?;
        files.retain(|f| f.file_name().and_then(OsStr::to_str).is_some_and(chosen));
        if files.is_empty() {
            return Err(format!("{folder} holds no test"));
        }
        let mut command = Command::new(&self.node);
        command.args(["--test", "--test-reporter=spec", "--test-concurrency=1"]).args(&files).current_dir(self.root);
        command.env("CHROMEDRIVER", &self.chromium.driver).envs(environment.iter().copied());
        let (heard, well) = run_and_listen(&mut command)?;
        Ok(counts::complete(suite, counts::of_node(&heard), well, None))
    }
}
