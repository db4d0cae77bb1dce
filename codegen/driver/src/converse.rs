//! Requests to servers on this machine: a case says which, and learns what the
//! server answered.

use std::process::ExitCode;

use crate::clients::{self, Client, told};
use crate::run::answer_lines;
use crate::{Settings, connect};

/// Sends the cases of standard input one after the other.
///
/// A case is a line `{"client": "…", "operation": "…", "input": {…},
/// "endpoint": "…"}`. It is answered by a line with one of `output`, `error`, and
/// `refused`, a text, before the next is read: a case may hold what the answer
/// to another one brought.
pub fn converse(clients: &[Client]) -> ExitCode {
    let settings = Settings::new(connect::http_client());
    answer_lines(|runtime, case| told(runtime, clients::send(clients, settings.clone(), case)))
}
