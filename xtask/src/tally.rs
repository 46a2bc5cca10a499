//! What passed and what failed, over everything that was run.

/// A count that only grows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
}

impl Tally {
    /// Counts something that either holds or does not.
    pub(crate) fn check<T>(&mut self, outcome: Result<T, String>) -> Option<T> {
        match outcome {
            Ok(value) => {
                self.passed += 1;
                Some(value)
            }
            Err(message) => {
                eprintln!("FAILED: {message}");
                self.failed += 1;
                None
            }
        }
    }

    /// Counts the tests of a suite.
    pub(crate) fn suite(&mut self, outcome: Result<Self, String>) {
        match outcome {
            Ok(counts) => {
                println!("    {} tests passed, {} failed", counts.passed, counts.failed);
                self.passed += counts.passed;
                self.failed += counts.failed;
            }
            Err(message) => {
                eprintln!("FAILED: {message}");
                self.failed += 1;
            }
        }
    }

    /// Prints the sum as the last line, for people and for programs.
    pub(crate) fn close(self) -> Result<(), String> {
        println!("\n{} passed, {} failed", self.passed, self.failed);
        // The line has said it.
        if self.failed == 0 { Ok(()) } else { Err(String::new()) }
    }
}
