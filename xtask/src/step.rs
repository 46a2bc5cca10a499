//! Progress that a person can follow: which step of how many, what it does, how long it took.

use std::time::{Duration, Instant};

/// Steps of a longer task.
pub(crate) struct Steps {
    total: usize,
    begun: usize,
}

impl Steps {
    /// A task of `total` steps.
    pub(crate) fn new(total: usize) -> Self {
        Self { total, begun: 0 }
    }

    /// Takes the next step.
    pub(crate) fn run<T>(&mut self, what: &str, step: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
        self.begun += 1;
        println!("\n[{}/{}] {what}", self.begun, self.total);
        let start = Instant::now();
        let result = step();
        let word = if result.is_ok() { "done" } else { "FAILED" };
        println!("[{}/{}] {what}: {word} in {}", self.begun, self.total, duration(start.elapsed()));
        result
    }
}

/// `3.2 s`, `4 min 05 s`
pub(crate) fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_as_people_say_them() {
        assert_eq!(duration(Duration::from_millis(3210)), "3.2 s");
        assert_eq!(duration(Duration::from_secs(245)), "4 min 05 s");
    }
}
