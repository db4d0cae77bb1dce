//! `cargo xtask endtoend`: emitted clients call services that moto serves on
//! this machine, and what comes is compared.
//!
//! 1. [`script`] reads what is to be done, a file for each service.
//! 2. [`clients`] emits a program with a client for each, and builds it.
//! 3. [`server`] starts moto's server.
//! 4. [`steps`] goes through a script; [`pattern`] knows its values.

mod clients;
mod pattern;
mod script;
mod server;
mod steps;

use std::time::Instant;

use shapesmith_model::{Problem, Problems};

use crate::arguments::EndToEnd;
use crate::{cargo, files};

use clients::Conversation;
use server::Server;
use steps::Row;

/// Where the scripts lie.
const SCRIPTS: &str = "xtask/endtoend";

/// Runs the scripts.
pub(crate) fn run(options: &EndToEnd) -> Result<(), Problems> {
    let usual = || files::root().join(SCRIPTS);
    let folder = options.scripts.clone().unwrap_or_else(usual);
    let scripts = script::read(&folder, options.service.as_deref())?;
    let python = server::find(options.python.as_deref())?;
    let target = cargo::target()?;
    let folder = target.join("endtoend");
    let start = Instant::now();
    let name = options.service.as_deref().unwrap_or("all");
    let clients = clients::emit(&scripts, &options.botocore, &folder, name)?;
    let count = scripts.len();
    println!(
        "emitted the clients of {count} services in {} s, building them",
        start.elapsed().as_secs()
    );
    let start = Instant::now();
    let executable = clients::build(&clients, &folder, &target)?;
    println!("built them in {} s", start.elapsed().as_secs());
    let start = Instant::now();
    let server = Server::start(&python, &folder.join("moto.log"))?;
    let endpoint = server.endpoint();
    let mut conversation = Conversation::start(&executable)?;
    let mut rows = Vec::new();
    for (script, protocol) in scripts.iter().zip(&clients.protocols) {
        let ask = |case: &_| conversation.ask(case);
        rows.push(steps::run(script, protocol, &endpoint, ask)?);
    }
    println!("called moto in {} s", start.elapsed().as_secs());
    print!("{}", failures(&rows));
    println!("{}", table(&rows));
    let failed: usize = rows.iter().map(|row| row.failed.len()).sum();
    if failed == 0 {
        return Ok(());
    }
    Err(Problem::new("endtoend", format!("{failed} steps fail"))
        .help(format!(
            "look at them above, and at what the server says in {}; run one service with --service",
            files::shown(&folder.join("moto.log"))
        ))
        .into())
}

/// All failures.
fn failures(rows: &[Row]) -> String {
    let failed = rows.iter().flat_map(|row| &row.failed);
    let texts = failed.map(|(place, lines)| format!("failed: {place}\n  {}\n", lines.join("\n  ")));
    texts.collect()
}

/// The table of all services.
fn table(rows: &[Row]) -> String {
    let width = |heading: &str, text: fn(&Row) -> &str| {
        let widths = rows.iter().map(|row| text(row).len());
        widths.chain([heading.len()]).max().unwrap_or_default()
    };
    let services = width("service", |row| &row.service);
    let protocols = width("protocol", |row| &row.protocol);
    let mut lines = vec![format!(
        "{:services$}  {:protocols$}  {:>6}  {:>6}",
        "service", "protocol", "passed", "failed"
    )];
    lines.extend(rows.iter().map(|row| {
        let (passed, failed) = (row.passed, row.failed.len());
        format!(
            "{:services$}  {:protocols$}  {passed:>6}  {failed:>6}",
            row.service, row.protocol
        )
    }));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::{Row, failures, table};

    #[test]
    fn failures_stand_above_the_table() {
        let rows = [
            Row {
                service: "s3".to_owned(),
                protocol: "restXml".to_owned(),
                passed: 12,
                failed: Vec::new(),
            },
            Row {
                service: "dynamodb".to_owned(),
                protocol: "awsJson1_0".to_owned(),
                passed: 1,
                failed: vec![(
                    "d.toml: step 2 (read), GetItem".to_owned(),
                    vec!["a".to_owned(), "b".to_owned()],
                )],
            },
        ];
        assert_eq!(
            failures(&rows),
            "failed: d.toml: step 2 (read), GetItem\n  a\n  b\n"
        );
        assert_eq!(
            table(&rows),
            "service   protocol    passed  failed\n\
             s3        restXml         12       0\n\
             dynamodb  awsJson1_0       1       1"
        );
    }
}
