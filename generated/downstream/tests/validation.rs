//! Inputs that cannot be sent: all that is wrong is named at once, and no
//! connection is opened.

mod support;

use aws_sdk_connect::Client;
use aws_sdk_connect::error::{BuildError, DisplayErrorContext, SdkError};
use aws_sdk_connect::types::{AutoEvaluationConfiguration, ChatMessage, ParticipantDetails};
use support::{Response, Server};

/// Members that are set: `Some("")` is there and empty.
type Values = Vec<Option<&'static str>>;

/// An operation: its input's name, its required members in their order, which
/// of them are in the path, and how it is sent with these values.
struct Row {
    input: &'static str,
    members: &'static [&'static str],
    labels: &'static [&'static str],
    send: fn(Client, Values) -> Sending,
}

/// A request on its way; its error is told as a text.
type Sending = std::pin::Pin<Box<dyn Future<Output = Result<(), String>>>>;

const ROWS: [Row; 3] = [
    Row {
        input: "DescribeContactInput",
        members: &["instance_id", "contact_id"],
        labels: &["instance_id", "contact_id"],
        send: describe_contact,
    },
    Row {
        input: "StartChatContactInput",
        members: &["instance_id", "contact_flow_id", "participant_details"],
        labels: &[],
        send: start_chat_contact,
    },
    Row {
        input: "StartContactEvaluationInput",
        members: &["instance_id", "contact_id", "evaluation_form_id"],
        labels: &["instance_id"],
        send: start_contact_evaluation,
    },
];

fn describe_contact(client: Client, values: Values) -> Sending {
    let [instance_id, contact_id] = texts(&values);
    let request = client.describe_contact().set_instance_id(instance_id);
    let request = request.set_contact_id(contact_id);
    Box::pin(async { report(request.send().await) })
}

fn start_chat_contact(client: Client, values: Values) -> Sending {
    let [instance_id, contact_flow_id, name] = texts(&values);
    let customer = name.map(|name| ParticipantDetails::builder().display_name(name).build());
    let request = client.start_chat_contact().set_instance_id(instance_id);
    let request = request.set_contact_flow_id(contact_flow_id);
    let request = request.set_participant_details(customer.map(Result::unwrap));
    Box::pin(async { report(request.send().await) })
}

fn start_contact_evaluation(client: Client, values: Values) -> Sending {
    let [instance_id, contact_id, form_id] = texts(&values);
    let request = client.start_contact_evaluation();
    let request = request.set_instance_id(instance_id);
    let request = request.set_contact_id(contact_id);
    let request = request.set_evaluation_form_id(form_id);
    Box::pin(async { report(request.send().await) })
}

fn texts<const N: usize>(values: &[Option<&str>]) -> [Option<String>; N] {
    let texts = values.iter().map(|value| value.map(str::to_owned));
    texts.collect::<Vec<_>>().try_into().expect("a value each")
}

/// The text of a construction failure; any other error is none of ours.
fn report<T, E>(result: Result<T, SdkError<E>>) -> Result<(), String>
where
    E: std::error::Error + Send + Sync + 'static,
{
    match result {
        Ok(_) => Ok(()),
        Err(error @ SdkError::ConstructionFailure(_)) => {
            Err(DisplayErrorContext(error).to_string())
        }
        Err(error) => panic!("another class of error: {error:?}"),
    }
}

/// The names as an error lists them.
fn list(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

/// Every choice of values for this many members.
fn choices(members: usize) -> Vec<Values> {
    let values = [None, Some(""), Some("x")];
    let mut choices = vec![Vec::new()];
    for _ in 0..members {
        let longer = choices.iter().flat_map(|choice| {
            values.map(|value| {
                let mut choice: Values = choice.clone();
                choice.push(value);
                choice
            })
        });
        choices = longer.collect();
    }
    choices
}

/// What an error has to say of these values; `None` if they can be sent.
fn expected(row: &Row, values: &Values) -> Option<String> {
    let members = || row.members.iter().copied().zip(values);
    let missing = members().filter(|(_, value)| value.is_none());
    let missing: Vec<_> = missing.map(|(name, _)| name).collect();
    let empty = members().filter(|(name, value)| **value == Some("") && row.labels.contains(name));
    let empty: Vec<_> = empty.map(|(name, _)| name).collect();
    let problems = [("missing", missing), ("empty", empty)];
    let problems = problems.iter().filter(|(_, names)| !names.is_empty());
    let problems = problems.map(|(what, names)| format!("{what} {}", list(names)));
    let problems: Vec<String> = problems.collect();
    (!problems.is_empty()).then(|| format!("`{}`: {}", row.input, problems.join("; ")))
}

#[tokio::test]
async fn all_problems_of_an_input_are_named_and_nothing_is_sent() {
    for row in &ROWS {
        for values in choices(row.members.len()) {
            let Some(expected) = expected(row, &values) else {
                continue;
            };
            let server = Server::start([]).await;
            let result = (row.send)(server.client(), values.clone()).await;
            let text = result.expect_err(&expected);
            assert!(text.contains(&expected), "{values:?}: {text}");
            assert!(server.take_requests().is_empty(), "{values:?}");
            assert_eq!(server.connections(), 0, "{values:?}");
        }
    }
}

#[tokio::test]
async fn what_is_neither_missing_nor_an_empty_label_is_sent() {
    for row in &ROWS {
        for values in choices(row.members.len()) {
            if expected(row, &values).is_some() {
                continue;
            }
            let server = Server::start([Response::new(200, "{}")]).await;
            let result = (row.send)(server.client(), values.clone()).await;
            assert_eq!(result, Ok(()), "{}: {values:?}", row.input);
            assert_eq!(server.take_requests().len(), 1);
        }
    }
}

/// Only the service knows which texts it accepts.
#[tokio::test]
async fn whitespace_is_a_value() {
    let server = Server::answering(|_| Response::new(200, "{}")).await;
    let client = server.client();
    let sent = describe_contact(client.clone(), vec![Some(" "), Some("\t\n")]).await;
    assert_eq!(sent, Ok(()));
    assert_eq!(server.take_request().target, "/contacts/%20/%09%0A");
    let values = vec![Some(" "), Some(" \u{a0}"), Some("\n")];
    assert_eq!(start_chat_contact(client, values).await, Ok(()));
    let body = server.take_request().json();
    assert_eq!(body["InstanceId"], " ");
    assert_eq!(body["ContactFlowId"], " \u{a0}");
    assert_eq!(body["ParticipantDetails"]["DisplayName"], "\n");
}

/// The builders of nested structures fail by themselves, so that an
/// incomplete one cannot get into an input.
#[test]
fn builders_of_nested_structures_name_their_missing_members() {
    fn text<T: std::fmt::Debug>(result: Result<T, BuildError>) -> String {
        DisplayErrorContext(result.unwrap_err()).to_string()
    }
    let empty = text(ChatMessage::builder().build());
    assert!(
        empty.contains("`ChatMessage`: missing `content_type`, `content`"),
        "{empty}"
    );
    let half = text(ChatMessage::builder().content_type("text/plain").build());
    assert!(half.contains("`ChatMessage`: missing `content`"), "{half}");
    let customer = text(ParticipantDetails::builder().build());
    assert!(
        customer.contains("`ParticipantDetails`: missing `display_name`"),
        "{customer}"
    );
    let automatic = text(AutoEvaluationConfiguration::builder().build());
    let expected = "`AutoEvaluationConfiguration`: missing `enabled`";
    assert!(automatic.contains(expected), "{automatic}");
}

/// Whoever changed the input last, what is sent has been checked.
#[tokio::test]
async fn an_input_that_an_interceptor_broke_is_not_sent() {
    use aws_sdk_connect::config::interceptors::BeforeSerializationInterceptorContextMut;
    use aws_sdk_connect::config::{ConfigBag, Intercept, RuntimeComponents};
    use aws_sdk_connect::error::BoxError;
    use aws_sdk_connect::operation::describe_contact::DescribeContactInput;

    #[derive(Debug)]
    struct Clear;

    impl Intercept for Clear {
        fn name(&self) -> &'static str {
            "Clear"
        }

        fn modify_before_serialization(
            &self,
            context: &mut BeforeSerializationInterceptorContextMut<'_>,
            _: &RuntimeComponents,
            _: &mut ConfigBag,
        ) -> Result<(), BoxError> {
            let input = context.input_mut().downcast_mut::<DescribeContactInput>();
            let input = input.ok_or("another input")?;
            input.instance_id = Some(String::new());
            input.contact_id = None;
            Ok(())
        }
    }

    let server = Server::start([]).await;
    let client = Client::from_conf(server.config().interceptor(Clear).build());
    let text = describe_contact(client, vec![Some("i"), Some("c")]).await;
    let text = text.expect_err("a construction failure");
    let expected = "`DescribeContactInput`: missing `contact_id`; empty `instance_id`";
    assert!(text.contains(expected), "{text}");
    assert_eq!(server.connections(), 0);
}
