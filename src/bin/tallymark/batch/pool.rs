//! Work on all cores, results in the order of the work, memory bounded.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;

/// Tasks that wait for each thread.
const WAITING: usize = 4;

/// Does `work` on every task on so many threads and hands the results to `take` in the order of the tasks. Tasks are drawn on a
/// thread of their own, a few ahead. When `take` fails, no further task is drawn.
pub(crate) fn in_order<T: Send, R: Send, E>(
    threads: usize,
    tasks: impl Iterator<Item = T> + Send,
    work: impl Fn(T) -> R + Sync,
    mut take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let threads = threads.max(1);
    thread::scope(|scope| {
        let (to_do, doing) = sync_channel::<(T, SyncSender<R>)>(threads * WAITING);
        let (promise, promised) = sync_channel::<Receiver<R>>(threads * WAITING);
        scope.spawn(move || {
            for task in tasks {
                let (result, coming) = sync_channel(1);
                // Both fail only when whoever takes the results has gone.
                if promise.send(coming).is_err() || to_do.send((task, result)).is_err() {
                    break;
                }
            }
        });
        let (doing, work) = (Arc::new(Mutex::new(doing)), &work);
        for _ in 0..threads {
            let doing = Arc::clone(&doing);
            scope.spawn(move || {
                loop {
                    let next = doing.lock().map(|queue| queue.recv());
                    let Ok(Ok((task, result))) = next else { break };
                    let _ = result.send(work(task));
                }
            });
        }
        drop(doing);
        // A result that does not come is that of a thread that died; the scope passes its panic on.
        promised.into_iter().filter_map(|coming| coming.recv().ok()).try_for_each(&mut take)
    })
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::*;

    #[test]
    fn results_come_in_the_order_of_their_tasks() {
        let mut got = Vec::new();
        let slow_first = |n: u64| {
            thread::sleep(Duration::from_micros(if n.is_multiple_of(7) { 800 } else { 10 }));
            n * 2
        };
        in_order(4, 0..200, slow_first, |n| {
            got.push(n);
            Ok::<_, ()>(())
        })
        .unwrap();
        assert_eq!(got, (0..200).map(|n| n * 2).collect::<Vec<_>>());
    }

    #[test]
    fn no_more_tasks_are_drawn_than_wait_or_are_worked_on() {
        let drawn = AtomicUsize::new(0);
        let mut taken = 0;
        let tasks = (0..500).inspect(|_| _ = drawn.fetch_add(1, Ordering::SeqCst));
        let bound = 2 * 2 * WAITING + 2 + 3;
        in_order(
            2,
            tasks,
            |n| n,
            |_| {
                taken += 1;
                let ahead = drawn.load(Ordering::SeqCst) - taken;
                if ahead <= bound { Ok(()) } else { Err(ahead) }
            },
        )
        .unwrap();
        assert_eq!(taken, 500);
    }

    #[test]
    fn it_stops_when_results_cannot_be_taken() {
        let drawn = AtomicUsize::new(0);
        let tasks = (0..10_000).inspect(|_| _ = drawn.fetch_add(1, Ordering::SeqCst));
        assert_eq!(in_order(2, tasks, |n| n, |n| if n < 5 { Ok(()) } else { Err("full") }), Err("full"));
        assert!(drawn.load(Ordering::SeqCst) < 100);
    }
}
