//! A bar on standard error for work that takes longer than a moment, where a person looks.

use std::io::{self, IsTerminal};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Work shorter than this shows no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// How far the work is. Told from any thread.
pub(super) struct Progress {
    bar: ProgressBar,
    begun: Instant,
    shown: AtomicBool,
}

impl Progress {
    /// Nothing shown yet; `unit` is what is counted, in words.
    pub(super) fn new(whole: u64, unit: String) -> Self {
        let bar = ProgressBar::hidden();
        bar.set_length(whole);
        let style = ProgressStyle::with_template("{bar:40} {pos} / {len} {msg}");
        if let Ok(style) = style {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.set_message(unit);
        // Without a person before it, it stays hidden.
        let shown = AtomicBool::new(!io::stderr().is_terminal());
        Self { bar, begun: Instant::now(), shown }
    }

    /// So much is done.
    pub(super) fn reached(&self, done: u64) {
        if self.begun.elapsed() < PATIENCE {
            return;
        }
        if !self.shown.swap(true, Ordering::Relaxed) {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.set_position(done);
    }

    /// Seconds since the beginning.
    pub(super) fn seconds(&self) -> f64 {
        self.begun.elapsed().as_secs_f64()
    }

    /// Takes the bar away again.
    pub(super) fn end(&self) {
        self.bar.finish_and_clear();
    }
}
