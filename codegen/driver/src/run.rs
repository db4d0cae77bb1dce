//! The program around a driver: arguments, cases from standard input, one line
//! of JSON for each on standard output.

#[cfg(feature = "network")]
use std::env;
use std::error::Error as StdError;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use aws_smithy_runtime_api::client::http::SharedHttpClient;
use serde_json::Value;
#[cfg(feature = "network")]
use serde_json::json;
use tokio::runtime::Runtime;

use crate::{Answer, Error};
#[cfg(feature = "network")]
use crate::{Place, connect};

/// How the client is set up.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where requests are sent to.
    pub endpoint_url: String,
    /// The region that requests are signed for.
    pub region: String,
    /// The id of the key that requests are signed with.
    pub access_key_id: String,
    /// The key itself.
    pub secret_access_key: String,
    /// The token of temporary credentials.
    pub session_token: Option<String>,
    /// Every idempotency token; random ones if absent.
    pub idempotency_token: Option<String>,
    /// What carries requests.
    pub http_client: SharedHttpClient,
}

impl Settings {
    /// Settings without an endpoint.
    pub(crate) fn new(http_client: SharedHttpClient) -> Self {
        Self {
            endpoint_url: String::new(),
            region: "us-east-1".to_owned(),
            access_key_id: "AKID".to_owned(),
            secret_access_key: "secret".to_owned(),
            session_token: None,
            idempotency_token: None,
            http_client,
        }
    }
}

/// A client with all its operations.
pub trait Sender: Sized {
    /// A client of these settings that sends each request once.
    fn new(settings: &Settings) -> Self;

    /// Makes the typed input, sends it, and tells what came.
    fn send(&self, operation: &str, input: &Value) -> impl Future<Output = Result<Answer, Error>>;
}

/// Sends the cases of standard input one after the other.
///
/// A case is a line `{"operation": "…", "input": {…}}`; each is answered by
/// a line `{"sent": true}` or `{"refused": "…"}` before the next is read. This
/// is about requests: whatever the server answers, they were sent.
#[cfg(feature = "network")]
pub fn run<S: Sender>() -> ExitCode {
    let sender = match settings(env::args().skip(1)) {
        Ok(settings) => S::new(&settings),
        Err(error) => return fail(&error),
    };
    answer_lines(
        |runtime, case| match runtime.block_on(send(&sender, case)) {
            Ok(_) => json!({"sent": true}),
            Err(error) => json!({"refused": error.to_string()}),
        },
    )
}

/// Answers each line of standard input by one of standard output.
pub(crate) fn answer_lines(mut answer: impl FnMut(&Runtime, &Value) -> Value) -> ExitCode {
    let mut work = || -> Result<(), Box<dyn StdError>> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let mut output = io::stdout().lock();
        for line in io::stdin().lock().lines() {
            let line = answer(&runtime, &serde_json::from_str(&line?)?);
            writeln!(output, "{line}")?;
            output.flush()?;
        }
        Ok(())
    };
    match work() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error.to_string()),
    }
}

/// Tells why there is nothing to be done.
fn fail(error: &str) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::FAILURE
}

/// Sends one case.
#[cfg(feature = "network")]
async fn send(sender: &impl Sender, case: &Value) -> Result<Answer, Error> {
    let operation = case["operation"]
        .as_str()
        .ok_or_else(|| Place::Root.error("a case needs an `operation`; add its name"))?;
    sender.send(operation, &case["input"]).await
}

/// The settings that the arguments ask for.
#[cfg(feature = "network")]
fn settings(arguments: impl Iterator<Item = String>) -> Result<Settings, String> {
    let mut endpoint_url = None;
    let mut settings = Settings::new(connect::http_client());
    let mut arguments = arguments;
    while let Some(name) = arguments.next() {
        let value = arguments
            .next()
            .ok_or_else(|| format!("{name}: the value is missing; pass one behind it"))?;
        match name.as_str() {
            "--endpoint-url" => endpoint_url = Some(value),
            "--region" => settings.region = value,
            "--access-key-id" => settings.access_key_id = value,
            "--secret-access-key" => settings.secret_access_key = value,
            "--session-token" => settings.session_token = Some(value),
            _ => return Err(format!("{name}: there is no such argument; leave it out")),
        }
    }
    settings.endpoint_url =
        endpoint_url.ok_or("--endpoint-url: it is missing; say where to send requests")?;
    Ok(settings)
}

#[cfg(all(test, feature = "network"))]
mod tests {
    use super::settings;

    #[test]
    fn arguments_set_up_the_client() {
        let read = |line: &str| settings(line.split_whitespace().map(str::to_owned));
        let found = read("--endpoint-url http://localhost --session-token t").expect("settings");
        assert_eq!(found.endpoint_url, "http://localhost");
        assert_eq!(found.session_token.as_deref(), Some("t"));
        assert_eq!(found.access_key_id, "AKID");
        for (line, expected) in [
            ("", "--endpoint-url: it is missing"),
            ("--region", "--region: the value is missing"),
            ("--else x", "--else: there is no such argument"),
        ] {
            let error = read(line).expect_err("an error");
            assert!(error.starts_with(expected), "{error}");
        }
    }
}
