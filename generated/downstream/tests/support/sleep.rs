//! A waiting that does not wait.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_sdk_connect::config::{AsyncSleep, Sleep};
use tokio::sync::Semaphore;

/// Shorter waits are backoffs, longer ones are timeouts.
const SHORTEST_TIMEOUT: Duration = Duration::from_secs(3);

/// A timeout to set where [`Sleeps::expire_timeout`] is used.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(60);

/// Stands for the clock of a client: backoffs are over at once, timeouts
/// expire when they are told to and never else. So no test depends on time.
#[derive(Clone, Debug)]
pub(crate) struct Sleeps {
    backoffs: Arc<Mutex<Vec<Duration>>>,
    expired: Arc<Semaphore>,
}

impl Default for Sleeps {
    fn default() -> Self {
        Self {
            backoffs: Arc::default(),
            expired: Arc::new(Semaphore::new(0)),
        }
    }
}

impl Sleeps {
    /// The backoffs so far, in order; it forgets them.
    pub(crate) fn take_backoffs(&self) -> Vec<Duration> {
        std::mem::take(&mut *self.backoffs.lock().unwrap())
    }

    /// Lets one timeout expire, the one that has been running longest.
    pub(crate) fn expire_timeout(&self) {
        self.expired.add_permits(1);
    }
}

impl AsyncSleep for Sleeps {
    fn sleep(&self, duration: Duration) -> Sleep {
        if duration < SHORTEST_TIMEOUT {
            self.backoffs.lock().unwrap().push(duration);
            return Sleep::new(std::future::ready(()));
        }
        let expired = Arc::clone(&self.expired);
        Sleep::new(async move {
            let permit = expired.acquire().await;
            permit.expect("nobody closes the semaphore").forget();
        })
    }
}
