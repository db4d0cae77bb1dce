//! What users fill: inputs, their builders, requests, and builders of types.

use std::collections::BTreeSet;
use std::fmt::Debug;

use aws_sdk_connect::Client;
use aws_sdk_connect::operation::start_chat_contact::StartChatContactInput;
use aws_sdk_connect::operation::start_chat_contact::builders::StartChatContactFluentBuilder;
use aws_sdk_connect::types::{Contact, ParticipantDetails};

use crate::support::{Response, Server};
use crate::{CANARY, assert_hidden, config, sensitive};

/// Everything that can hold the sensitive value of a member.
pub(crate) struct Holder {
    /// Structure and member.
    pub(crate) place: (&'static str, &'static str),
    values: Vec<Box<dyn Debug>>,
}

/// Holders of each sensitive member, filled with canaries; types of outputs
/// have builders too, so that users can make them in tests.
pub(crate) fn holders() -> Vec<Holder> {
    let name = Contact::builder().name(CANARY);
    assert_eq!(name.get_name().as_deref(), Some(CANARY));
    let description = Contact::builder().description(CANARY);
    assert_eq!(description.get_description().as_deref(), Some(CANARY));
    let customer = StartChatContactInput::builder().customer_id(CANARY);
    assert_eq!(customer.get_customer_id().as_deref(), Some(CANARY));
    let request = start_chat_contact(client().start_chat_contact());
    assert_eq!(request.get_customer_id().as_deref(), Some(CANARY));
    vec![
        Holder {
            place: ("Contact", "Name"),
            values: vec![Box::new(name.clone()), Box::new(name.build())],
        },
        Holder {
            place: ("Contact", "Description"),
            values: vec![Box::new(description.clone()), Box::new(description.build())],
        },
        Holder {
            place: ("StartChatContactRequest", "CustomerId"),
            values: vec![
                Box::new(customer),
                Box::new(request.clone()),
                Box::new(request.as_input().clone()),
                Box::new(request.as_input().clone().build().unwrap()),
                Box::new(request.clone().customize()),
                Box::new(request),
            ],
        },
    ]
}

/// A client that is sent nowhere.
fn client() -> Client {
    Client::from_conf(config::with_canaries().build())
}

/// The request with all that it needs, and a canary.
pub(crate) fn start_chat_contact(
    request: StartChatContactFluentBuilder,
) -> StartChatContactFluentBuilder {
    let participant = ParticipantDetails::builder().display_name("Ada");
    request
        .instance_id("instance")
        .contact_flow_id("flow")
        .participant_details(participant.build().unwrap())
        .customer_id(CANARY)
}

#[test]
fn inputs_requests_and_builders_hide_sensitive_members() {
    for holder in holders() {
        for value in holder.values {
            assert_hidden(&value);
        }
    }
}

#[test]
fn every_sensitive_member_of_the_model_has_a_holder() {
    let places: BTreeSet<_> = holders().iter().map(|holder| holder.place).collect();
    assert_eq!(places, sensitive::members());
}

#[tokio::test]
async fn sensitive_members_are_sent() {
    let server = Server::start([Response::new(200, "{}")]).await;
    let request = start_chat_contact(server.client().start_chat_contact());
    assert_hidden(&request.send().await.unwrap());
    let sent = server.take_requests().remove(0).json();
    assert_eq!(sent["CustomerId"], CANARY);
}
