//! Calls two operations of Amazon Connect: describes a contact, starts a chat.
//!
//! `cargo run -p downstream --example contact -- --help` says more.

use std::process::ExitCode;

use aws_sdk_connect::config::{BehaviorVersion, Config, Credentials, Region};
use aws_sdk_connect::error::{BoxError, ProvideErrorMetadata};
use aws_sdk_connect::operation::RequestId;
use aws_sdk_connect::types::{Contact, ParticipantDetails};
use aws_sdk_connect::{Client, Error};
use clap::{Parser, Subcommand};

/// Describes a contact of Amazon Connect, or starts a chat.
///
/// Credentials come from the environment: AWS_ACCESS_KEY_ID,
/// AWS_SECRET_ACCESS_KEY and, for temporary ones, AWS_SESSION_TOKEN.
#[derive(Parser)]
#[command(after_help = "\
Example, against a server on this machine:
  contact --endpoint-url http://127.0.0.1:8080 describe --instance-id I --contact-id C")]
struct Arguments {
    /// The region of the instance.
    #[arg(long, default_value = "us-east-1")]
    region: String,
    /// Sends requests to this URL instead of the region's.
    #[arg(long, value_name = "URL")]
    endpoint_url: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Shows what is known about a contact.
    Describe {
        /// The instance that the contact belongs to.
        #[arg(long, value_name = "ID")]
        instance_id: String,
        /// The contact.
        #[arg(long, value_name = "ID")]
        contact_id: String,
    },
    /// Starts a chat and shows the token that the customer joins with.
    Chat {
        /// The instance that handles the chat.
        #[arg(long, value_name = "ID")]
        instance_id: String,
        /// The flow that the chat runs through.
        #[arg(long, value_name = "ID")]
        contact_flow_id: String,
        /// The name under which the customer appears.
        #[arg(long, value_name = "NAME")]
        display_name: String,
    },
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {}", one_line(&*error));
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), BoxError> {
    let mut config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(arguments.region))
        .credentials_provider(credentials()?);
    config.set_endpoint_url(arguments.endpoint_url);
    let client = Client::from_conf(config.build());
    match arguments.command {
        Command::Describe {
            instance_id,
            contact_id,
        } => {
            let request = client.describe_contact().instance_id(instance_id);
            let response = request.contact_id(contact_id).send().await;
            let output = response.map_err(Error::from)?;
            print(&output.contact.ok_or("the response holds no contact")?);
        }
        Command::Chat {
            instance_id,
            contact_flow_id,
            display_name,
        } => {
            let customer = ParticipantDetails::builder().display_name(display_name);
            let request = client.start_chat_contact().instance_id(instance_id);
            let request = request.contact_flow_id(contact_flow_id);
            let request = request.participant_details(customer.build()?);
            let output = request.send().await.map_err(Error::from)?;
            line("contact", output.contact_id);
            line("participant", output.participant_id);
            line("token", output.participant_token);
        }
    }
    Ok(())
}

fn credentials() -> Result<Credentials, BoxError> {
    let variable = |name: &str| std::env::var(name).map_err(|error| format!("{name}: {error}"));
    let id = variable("AWS_ACCESS_KEY_ID")?;
    let secret = variable("AWS_SECRET_ACCESS_KEY")?;
    let token = std::env::var("AWS_SESSION_TOKEN").ok();
    Ok(Credentials::new(id, secret, token, None, "environment"))
}

fn print(contact: &Contact) {
    line("contact", contact.id());
    line("channel", contact.channel());
    line("begun by", contact.initiation_method());
    line("begun at", contact.initiation_timestamp());
    line("ended at", contact.disconnect_timestamp());
    line("ended by", contact.disconnect_reason());
    line("queue", contact.queue_info().and_then(|queue| queue.id()));
    line("agent", contact.agent_info().and_then(|agent| agent.id()));
    line("recordings", Some(contact.recordings().len()));
}

fn line(name: &str, value: Option<impl ToString>) {
    let value = value.map_or("-".to_owned(), |value| value.to_string());
    println!("{name:<12} {value}");
}

/// The service's code, message and request id; of any other error, its causes.
fn one_line(error: &(dyn std::error::Error + 'static)) -> String {
    match error.downcast_ref::<Error>() {
        Some(error) if error.code().is_some() || error.request_id().is_some() => error.to_string(),
        _ => {
            let causes = std::iter::successors(error.source(), |error| error.source());
            let causes = causes.map(|cause| format!(": {cause}"));
            error.to_string() + &causes.collect::<String>()
        }
    }
}
