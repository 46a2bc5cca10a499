//! How far the work is, for a person who watches; nothing where nobody does.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::rows::Tally;

const LOOK: &str = "{bar:30} {percent:>3} %  {msg}  {eta} left";

/// A bar on standard error where that is a terminal.
pub(crate) struct Progress {
    bar: ProgressBar,
    read: Arc<AtomicU64>,
    since: Instant,
    articles: u64,
    errors: u64,
}

impl Progress {
    /// Work on so many bytes, of which `read` counts those done.
    pub(crate) fn new(bytes: u64, read: Arc<AtomicU64>) -> Self {
        let bar = ProgressBar::new(bytes);
        bar.set_style(ProgressStyle::with_template(LOOK).unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.enable_steady_tick(Duration::from_millis(500));
        Self { bar, read, since: Instant::now(), articles: 0, errors: 0 }
    }

    /// Counts what was written.
    pub(crate) fn add(&mut self, tally: &Tally) {
        self.articles += tally.articles;
        self.errors += tally.errors.values().sum::<u64>();
        self.bar.set_position(self.read.load(Ordering::Relaxed));
        let rate = self.articles as f64 / self.since.elapsed().as_secs_f64().max(0.001);
        self.bar.set_message(format!("{} articles, {rate:.0}/s, {} errors", self.articles, self.errors));
    }

    /// Takes the bar away.
    pub(crate) fn end(self) {
        self.bar.finish_and_clear();
    }
}
