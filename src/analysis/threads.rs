//! Threads for work that is shared out: asked for in this one place, which knows what to do where the system has none to
//! give. What comes out never depends on how many there are.

use std::error::Error;
use std::sync::OnceLock;

use rayon::{ThreadPool, ThreadPoolBuilder};

/// A pool of so many threads, 0 for as many as there are cores; nothing where one is wanted, or no more can be had.
#[must_use]
pub fn pool(jobs: usize) -> Option<ThreadPool> {
    if jobs == 1 {
        return None;
    }
    ThreadPoolBuilder::new().num_threads(jobs).build().ok()
}

/// Does work that shares itself out over so many threads, 0 for as many as there are cores; over the caller's alone where
/// no more can be had.
pub fn over<T: Send>(jobs: usize, work: impl FnOnce() -> T + Send) -> T {
    match pool(jobs) {
        Some(pool) => pool.install(work),
        None => {
            alone();
            work()
        }
    }
}

/// Does work that shares itself out: over the pool that it is done in, else over that of the whole process, and where
/// the system does not give that one its threads, on the caller's alone.
pub fn shared_out<T>(work: impl FnOnce() -> T) -> T {
    if rayon::current_thread_index().is_none() && !has_threads() {
        alone();
    }
    work()
}

/// Makes the caller's thread a pool of its own for as long as it lives: nothing is shared out from it any more.
fn alone() {
    // Needs nothing of the system; that the thread is in a pool already is no harm.
    let _ = ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
}

/// Whether the process has its pool. It can be made once only, so an attempt that fails has failed for good.
fn has_threads() -> bool {
    static MADE: OnceLock<bool> = OnceLock::new();
    *MADE.get_or_init(|| match ThreadPoolBuilder::new().build_global() {
        Ok(()) => true,
        // Without a cause of the system's it was there already.
        Err(error) => error.source().is_none(),
    })
}

#[cfg(test)]
mod tests {
    use rayon::iter::{IntoParallelIterator, ParallelIterator};

    use super::*;

    #[test]
    fn a_thread_by_itself_does_the_same_work() {
        let sum = || (0..1_000_u64).into_par_iter().map(|n| n * n).sum::<u64>();
        let shared = shared_out(sum);
        let by_itself = std::thread::spawn(move || {
            alone();
            let here = std::thread::current().id();
            let all_here = || (0..1_000).into_par_iter().all(|_| std::thread::current().id() == here);
            assert!(shared_out(all_here) && shared_out(all_here));
            shared_out(sum)
        });
        assert_eq!(by_itself.join().unwrap(), shared);
    }
}
