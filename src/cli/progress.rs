//! A progress bar for work that takes longer than a second.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal as _;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// How long there is no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// How far the work is. Says nothing until a second has passed, and nothing where standard error is no terminal.
pub struct Progress {
    start: Instant,
    wanted: bool,
    total: usize,
    done: AtomicUsize,
    bar: OnceLock<ProgressBar>,
}

impl Progress {
    /// Progress over `total` files.
    pub fn new(total: usize, quiet: bool) -> Progress {
        Progress {
            start: Instant::now(),
            wanted: !quiet && total > 1 && std::io::stderr().is_terminal(),
            total,
            done: AtomicUsize::new(0),
            bar: OnceLock::new(),
        }
    }

    /// One more file is done.
    pub fn step(&self) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.wanted && self.start.elapsed() > PATIENCE {
            self.bar.get_or_init(|| bar(self.total)).set_position(done as u64);
        }
    }

    /// Runs `write` while the bar is not there.
    pub fn hidden<T>(&self, write: impl FnOnce() -> T) -> T {
        match self.bar.get() {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}

fn bar(total: usize) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(total as u64), ProgressDrawTarget::stderr());
    match ProgressStyle::with_template("{bar:40} {pos}/{len} files") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
