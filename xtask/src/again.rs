//! `cargo xtask build --twice`: a second build, from a copy of the sources in another folder, into another target folder, with
//! another home of cargo, gives the same bytes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::build;
use crate::command::{ask, run};
use crate::settings::Settings;
use crate::step::Steps;
use crate::tools::Tools;

/// Builds twice and compares every file of the package.
pub(crate) fn build_twice(root: &Path) -> Result<(), String> {
    let settings = Settings::read(root)?;
    let mut steps = Steps::new(4);
    let tools = steps.run("Tools", || Tools::ensure(root, &settings.tools))?;
    steps.run("WebAssembly, optimised", || build::compile(root, &settings, &tools))?;
    let elsewhere = std::env::temp_dir().join(format!("tallymark-again-{}", std::process::id()));
    let built = steps.run("The same from another folder", || build_elsewhere(root, &elsewhere, &tools));
    let out = Path::new(&settings.build.out_dir);
    let copy = elsewhere.join("source");
    let outcome = built.and_then(|()| steps.run("Comparison", || compare(&root.join(out), &copy.join(out))));
    let _ = fs::remove_dir_all(&elsewhere);
    outcome
}

/// Copies the sources to `folder` and has the task build there: paths are then others for everything.
fn build_elsewhere(root: &Path, folder: &Path, tools: &Tools) -> Result<(), String> {
    let copy = folder.join("source");
    let git = |args: &[&str]| {
        let root = root.display().to_string();
        ask(Path::new("git"), &[&["-C", &root], args].concat()).ok_or_else(|| format!("git {}", args.join(" ")))
    };
    for file in git(&["ls-files", "-z", "--cached", "--others", "--exclude-standard"])?.split('\0') {
        let from = root.join(file);
        // What was deleted and not yet recorded is listed too.
        if from.is_file() {
            let to = copy.join(file);
            let failed = |e: std::io::Error| format!("{}: {e}", to.display());
            fs::create_dir_all(to.parent().unwrap_or(&copy)).map_err(failed)?;
            fs::copy(&from, &to).map_err(failed)?;
        }
    }
    let home = folder.join("home");
    fs::create_dir_all(&home).map_err(|e| format!("{}: {e}", home.display()))?;
    link(&build::cargo_home().ok_or("no home of cargo")?.join("registry"), &home.join("registry"))?;
    let mut again = Command::new(std::env::current_exe().map_err(|e| e.to_string())?);
    again.arg("build").current_dir(&copy).env("TALLYMARK_ROOT", &copy).env("CARGO_HOME", &home);
    again.env("PATH", tools.path());
    run(again.env("CARGO_TARGET_DIR", folder.join("target")).stdin(Stdio::null()))
}

#[cfg(unix)]
fn link(from: &Path, to: &Path) -> Result<(), String> {
    std::os::unix::fs::symlink(from, to).map_err(|e| format!("{}: {e}", to.display()))
}

/// Cargo fetches the crates again.
#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Result<(), String> {
    Ok(())
}

/// Whether both folders hold the same files.
fn compare(first: &Path, second: &Path) -> Result<(), String> {
    let (names, others) = (files(first)?, files(second)?);
    if names != others {
        return Err(format!("{names:?} and {others:?} are not the same files"));
    }
    let read = |path: PathBuf| fs::read(&path).map_err(|e| format!("{}: {e}", path.display()));
    for name in &names {
        let (a, b) = (read(first.join(name))?, read(second.join(name))?);
        if a != b {
            let at = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
            return Err(format!("{name} is another one: {} and {} bytes, from byte {at} on", a.len(), b.len()));
        }
    }
    println!("{} files are the same to the byte, built in two places", names.len());
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut names: Vec<_> = entries.flatten().map(|e| e.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_byte_is_enough_to_tell_two_builds_apart() {
        let folder = std::env::temp_dir().join(format!("tallymark-compare-{}", std::process::id()));
        for (name, text) in [("a", "same"), ("b", "same"), ("c", "some")] {
            fs::create_dir_all(folder.join(name)).unwrap();
            fs::write(folder.join(name).join("module"), text).unwrap();
        }
        let told = |other: &str| compare(&folder.join("a"), &folder.join(other));
        assert_eq!(told("b"), Ok(()));
        assert!(told("c").unwrap_err().contains("from byte 1 on"));
        fs::remove_dir_all(folder).unwrap();
    }
}
