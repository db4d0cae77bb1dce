//! Programs with the clients of several models: cases name the client that they
//! are about.

use std::panic::{self, AssertUnwindSafe};
use std::pin::Pin;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::{Answer, Error, Place, Sender, Settings};

/// What a program with the clients of several models needs of one of them.
pub struct Client {
    name: &'static str,
    send: fn(Settings, String, Value) -> Sent,
}

/// The way to an answer.
type Sent = Pin<Box<dyn Future<Output = Result<Answer, Error>>>>;

impl Client {
    /// The client that cases call by this name.
    pub const fn of<S: Sender>(name: &'static str) -> Self {
        Self {
            name,
            send: |settings, operation, input| {
                Box::pin(async move { S::new(&settings).send(&operation, &input).await })
            },
        }
    }
}

/// How long one case may take, with all that it waits for.
const LIMIT: Duration = Duration::from_secs(20);

/// Sends a case by its client to its endpoint.
pub(crate) async fn send(
    clients: &[Client],
    settings: Settings,
    case: &Value,
) -> Result<Answer, Error> {
    let name = text(case, "client")?;
    let client = clients
        .iter()
        .find(|client| client.name == name)
        .ok_or_else(|| Place::Root.error(format!("there is no client `{name}`")))?;
    let settings = Settings {
        endpoint_url: text(case, "endpoint")?.to_owned(),
        ..settings
    };
    let operation = text(case, "operation")?.to_owned();
    (client.send)(settings, operation, case["input"].clone()).await
}

/// A text of a case.
pub(crate) fn text<'c>(case: &'c Value, key: &str) -> Result<&'c str, Error> {
    let text = case[key].as_str();
    text.ok_or_else(|| Place::Root.error(format!("a case needs `{key}`; add the text")))
}

/// Waits for an answer and tells it: `output`, `error`, or `refused`, a text.
pub(crate) fn told(
    runtime: &Runtime,
    answer: impl Future<Output = Result<Answer, Error>>,
) -> Value {
    let answer = panic::catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            match tokio::time::timeout(LIMIT, answer).await {
                Ok(answer) => answer,
                Err(_) => Err(Place::Root.error("it takes too long")),
            }
        })
    }));
    match answer {
        Ok(Ok(answer)) => answer.to_json(),
        Ok(Err(error)) => json!({"refused": error.to_string()}),
        Err(_) => json!({"refused": "#: the client panicked"}),
    }
}
