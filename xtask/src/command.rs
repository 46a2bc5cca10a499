//! Other programs: found, run, listened to.

use std::ffi::OsString;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The file that a program's name stands for on `path`, a list of folders as in `$PATH`.
pub(crate) fn find_on(path: &OsString, name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(path).map(|folder| folder.join(&file)).find(|p| is_program(p))
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    path.metadata().is_ok_and(|m| m.is_file() && m.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.is_file()
}

/// Runs it, its output for all to see.
pub(crate) fn run(command: &mut Command) -> Result<(), String> {
    let line = line(command);
    let status = command.stdin(Stdio::null()).status().map_err(|e| format!("{line}: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("{line}: {status}")) }
}

/// Runs it, shows what it writes to standard output, and returns that and whether it succeeded.
pub(crate) fn run_and_listen(command: &mut Command) -> Result<(String, bool), String> {
    let line = line(command);
    let failed = |e: std::io::Error| format!("{line}: {e}");
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(failed)?;
    let mut heard = String::new();
    if let Some(out) = child.stdout.take() {
        for bytes in BufReader::new(out).split(b'\n') {
            let text = String::from_utf8_lossy(&bytes.map_err(failed)?).into_owned();
            // Nobody may be there to read; the run goes on.
            let _ = writeln!(std::io::stdout(), "{text}");
            heard.push_str(&text);
            heard.push('\n');
        }
    }
    let status = child.wait().map_err(failed)?;
    Ok((heard, status.success()))
}

/// Runs it in silence and returns what it wrote; `None` where it cannot be run or fails.
pub(crate) fn ask(program: &Path, args: &[&str]) -> Option<String> {
    let output = Command::new(program).args(args).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The command as a person would type it.
fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(std::ffi::OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_found_in_the_first_folder_that_has_it() {
        assert_eq!(find_on(&"/nowhere:/bin:/usr/bin".into(), "sh"), Some(PathBuf::from("/bin/sh")));
        assert_eq!(find_on(&"/nowhere".into(), "sh"), None);
    }

    #[test]
    fn what_a_program_says_and_how_it_ends_are_both_told() {
        let heard = run_and_listen(Command::new("sh").args(["-c", "echo one; echo two; exit 3"])).unwrap();
        assert_eq!(heard, ("one\ntwo\n".to_owned(), false));
    }

    #[test]
    fn a_failure_names_the_command() {
        let error = run(Command::new("sh").args(["-c", "exit 3"])).unwrap_err();
        assert!(error.starts_with("sh -c exit 3: "), "{error}");
    }
}
