//! How many tests a runner says it ran. A runner that silently skips files ends well, so the numbers are read and not the ending.

use crate::tally::Tally;

/// Sums the `test result:` lines of cargo and of wasm-bindgen's runner.
pub(super) fn of_cargo(output: &str) -> Tally {
    let mut sum = Tally::default();
    for line in output.lines().filter_map(|l| l.trim_start().strip_prefix("test result:")) {
        sum.passed += number_before(line, " passed");
        sum.failed += number_before(line, " failed");
    }
    sum
}

/// Reads the summary of Node's runner; tests that were skipped or put off count as failed, because nobody would notice.
pub(super) fn of_node(output: &str) -> Tally {
    let said = |what: &str| -> usize {
        let line = |l: &str| l.trim_start_matches(['ℹ', '#', ' ']).strip_prefix(what)?.trim().parse().ok();
        output.lines().rev().find_map(line).unwrap_or(0)
    };
    Tally { passed: said("pass "), failed: said("fail ") + said("cancelled ") + said("skipped ") + said("todo ") }
}

/// Holds what a suite ran against what it has: all of it, and not nothing. What is missing counts as a failure.
pub(super) fn complete(suite: &str, ran: Tally, ended_well: bool, has: Option<usize>) -> Tally {
    let sum = ran.passed + ran.failed;
    let wrong = if sum == 0 {
        Some("no test ran".to_owned())
    } else if has.is_some_and(|has| has != sum) {
        Some(format!("{sum} tests ran of {}", has.unwrap_or_default()))
    } else if ran.failed == 0 && !ended_well {
        Some("the runner failed, though no test did".to_owned())
    } else {
        None
    };
    match wrong {
        Some(why) => {
            eprintln!("FAILED: {suite}: {why}");
            Tally { failed: ran.failed + 1, ..ran }
        }
        None => ran,
    }
}

fn number_before(line: &str, word: &str) -> usize {
    let digits = line.split_once(word).map_or("", |(before, _)| before);
    digits.rsplit([' ', ';', '.']).next().and_then(|d| d.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_all_binaries_are_summed() {
        let output = "running 2 tests\n..\ntest result: ok. 24 passed; 0 failed; 0 ignored\n\n    test result: FAILED. 1 passed; 2 failed;";
        assert_eq!(of_cargo(output), Tally { passed: 25, failed: 2 });
    }

    #[test]
    fn both_reporters_of_node_are_read() {
        let spec = "✔ pass 99 (1ms)\nℹ tests 3\nℹ pass 3\nℹ fail 0\nℹ cancelled 0\nℹ skipped 0\nℹ todo 0\n";
        assert_eq!(of_node(spec), Tally { passed: 3, failed: 0 });
        assert_eq!(of_node("# pass 3\n# fail 1\n# cancelled 0\n# skipped 2\n"), Tally { passed: 3, failed: 3 });
    }

    #[test]
    fn a_suite_that_ran_nothing_fails_though_its_runner_ends_well() {
        assert_eq!(complete("node", of_cargo("no tests to run!\n"), true, None), Tally { passed: 0, failed: 1 });
    }

    #[test]
    fn a_suite_that_left_tests_out_fails() {
        let ran = Tally { passed: 3, failed: 0 };
        assert_eq!(complete("chrome", ran, true, Some(5)).failed, 1);
        assert_eq!(complete("chrome", ran, true, Some(3)), ran);
    }

    #[test]
    fn a_suite_that_breaks_off_keeps_what_it_passed_and_fails() {
        assert_eq!(complete("native", Tally { passed: 3, failed: 0 }, false, None), Tally { passed: 3, failed: 1 });
        assert_eq!(complete("native", Tally { passed: 3, failed: 2 }, false, None), Tally { passed: 3, failed: 2 });
    }
}
