//! StartChatContact on loopback: the request with every member, tokens, the
//! signature, absent members, and the response.

mod support;

use aws_sdk_connect::error::{DisplayErrorContext, SdkError};
use aws_sdk_connect::operation::RequestId;
use aws_sdk_connect::operation::start_chat_contact::StartChatContactOutput;
use aws_sdk_connect::operation::start_chat_contact::builders::StartChatContactFluentBuilder;
use aws_sdk_connect::types::{
    ChatMessage, DisconnectOnCustomerExitParticipantType, ParticipantConfiguration,
    ParticipantDetails, PersistentChat, RehydrationType, ResponseMode, SegmentAttributeValue,
};
use serde_json::{Value, json};
use support::{Response, Server, assert_uuid_v4};

fn success() -> Response {
    let body = json!({
        "ContactId": "contact-1",
        "ParticipantId": "participant-1",
        "ParticipantToken": "participant-token-1",
        "ContinuedFromContactId": "contact-0",
    });
    Response::new(200, body.to_string()).header("x-amzn-requestid", "request-1")
}

/// A request with the required members only.
fn minimal(server: &Server) -> StartChatContactFluentBuilder {
    let customer = ParticipantDetails::builder().display_name("Ada").build();
    server
        .client()
        .start_chat_contact()
        .instance_id("instance-1")
        .contact_flow_id("flow-1")
        .participant_details(customer.unwrap())
}

/// A request with every member.
fn maximal(server: &Server) -> StartChatContactFluentBuilder {
    let mode = ParticipantConfiguration::builder()
        .response_mode(ResponseMode::Incremental)
        .build();
    let message = ChatMessage::builder()
        .content_type("text/plain")
        .content("Hello \u{1f44b} \"there\"\n")
        .build();
    let persistent = PersistentChat::builder()
        .rehydration_type(RehydrationType::FromSegment)
        .source_contact_id("contact-source")
        .build();
    let text = SegmentAttributeValue::builder()
        .value_string("gold")
        .build();
    let number = SegmentAttributeValue::builder().value_integer(-7).build();
    let arn = SegmentAttributeValue::builder()
        .value_arn("arn:segment")
        .build();
    let nested = SegmentAttributeValue::builder()
        .value_map("text", text.clone())
        .value_list(number)
        .value_list(arn)
        .build();
    minimal(server)
        .attributes("language", "en")
        .attributes("reason", "billing")
        .participant_configuration(mode)
        .initial_message(message.unwrap())
        .client_token("token-1")
        .chat_duration_in_minutes(90)
        .supported_messaging_content_types("text/plain")
        .supported_messaging_content_types("text/markdown")
        .persistent_chat(persistent)
        .related_contact_id("contact-related")
        .segment_attributes("connect:Subtype", text)
        .segment_attributes("nested", nested)
        .customer_id("customer-1")
        .disconnect_on_customer_exit(DisconnectOnCustomerExitParticipantType::Agent)
}

/// The JSON that [`maximal`] has to send.
fn maximal_body() -> Value {
    json!({
        "InstanceId": "instance-1",
        "ContactFlowId": "flow-1",
        "Attributes": {"language": "en", "reason": "billing"},
        "ParticipantDetails": {"DisplayName": "Ada"},
        "ParticipantConfiguration": {"ResponseMode": "INCREMENTAL"},
        "InitialMessage": {
            "ContentType": "text/plain",
            "Content": "Hello \u{1f44b} \"there\"\n",
        },
        "ClientToken": "token-1",
        "ChatDurationInMinutes": 90,
        "SupportedMessagingContentTypes": ["text/plain", "text/markdown"],
        "PersistentChat": {
            "RehydrationType": "FROM_SEGMENT",
            "SourceContactId": "contact-source",
        },
        "RelatedContactId": "contact-related",
        "SegmentAttributes": {
            "connect:Subtype": {"ValueString": "gold"},
            "nested": {
                "ValueMap": {"text": {"ValueString": "gold"}},
                "ValueList": [{"ValueInteger": -7}, {"ValueArn": "arn:segment"}],
            },
        },
        "CustomerId": "customer-1",
        "DisconnectOnCustomerExit": ["AGENT"],
    })
}

#[tokio::test]
async fn every_member_is_sent_and_the_response_is_read() {
    let server = Server::start([success()]).await;
    let output = maximal(&server).send().await.unwrap();

    assert_eq!(output.contact_id(), Some("contact-1"));
    assert_eq!(output.participant_id(), Some("participant-1"));
    assert_eq!(output.participant_token(), Some("participant-token-1"));
    assert_eq!(output.continued_from_contact_id(), Some("contact-0"));
    assert_eq!(output.request_id(), Some("request-1"));

    let requests = server.take_requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].method, "PUT");
    assert_eq!(requests[0].target, "/contact/chat");
    assert_eq!(requests[0].header("content-type"), "application/json");
    assert_eq!(requests[0].json(), maximal_body());
}

#[tokio::test]
async fn the_request_is_signed_for_the_service_and_the_region() {
    let server = Server::start([success()]).await;
    minimal(&server).send().await.unwrap();

    let request = server.take_requests().remove(0);
    let authorization = request.header("authorization");
    let rest = authorization
        .strip_prefix("AWS4-HMAC-SHA256 Credential=AKID/")
        .unwrap();
    let (scope, rest) = rest.split_once(", SignedHeaders=").unwrap();
    let (date, scope) = scope.split_once('/').unwrap();
    assert_eq!(scope, "us-east-1/connect/aws4_request");
    assert!(request.header("x-amz-date").starts_with(date), "{date}");
    let (signed, signature) = rest.split_once(", Signature=").unwrap();
    for header in ["content-type", "host", "x-amz-date"] {
        assert!(signed.split(';').any(|name| name == header), "{signed}");
    }
    assert!(signature.len() == 64 && signature.bytes().all(|byte| byte.is_ascii_hexdigit()));
}

#[tokio::test]
async fn an_absent_token_becomes_a_random_uuid() {
    let server = Server::start([success(), success()]).await;
    minimal(&server).send().await.unwrap();
    minimal(&server).send().await.unwrap();

    let tokens = server.take_requests().into_iter().map(|request| {
        let body = request.json();
        assert_eq!(body.as_object().unwrap().len(), 4, "{body}");
        body["ClientToken"].as_str().unwrap().to_owned()
    });
    let tokens: Vec<String> = tokens.collect();
    tokens.iter().for_each(|token| assert_uuid_v4(token));
    assert_ne!(tokens[0], tokens[1]);
}

#[tokio::test]
async fn all_absent_members_are_named_before_anything_is_sent() {
    let server = Server::start([]).await;
    let error = server
        .client()
        .start_chat_contact()
        .send()
        .await
        .unwrap_err();

    assert!(
        matches!(error, SdkError::ConstructionFailure(_)),
        "{error:?}"
    );
    let text = DisplayErrorContext(&error).to_string();
    for member in ["instance_id", "contact_flow_id", "participant_details"] {
        assert!(text.contains(&format!("`{member}`")), "{member} in {text}");
    }
    assert!(!text.contains("`attributes`"), "{text}");
    assert!(server.take_requests().is_empty());
}

#[test]
fn builders_of_nested_structures_name_their_absent_members() {
    let error = ChatMessage::builder().build().unwrap_err();
    let text = DisplayErrorContext(&error).to_string();
    assert!(text.contains("missing `content_type`, `content`"), "{text}");
    assert!(ParticipantDetails::builder().build().is_err());
}

#[tokio::test]
async fn an_empty_response_has_no_members() {
    let server = Server::start([Response::new(200, "{}")]).await;
    let output = minimal(&server).send().await.unwrap();
    assert_eq!(output, StartChatContactOutput::builder().build());
}

#[tokio::test]
async fn secrets_are_not_shown() {
    let server = Server::start([]).await;
    let builder = maximal(&server);
    let shown = format!("{:?}", builder.as_input());
    assert!(!shown.contains("customer-1"), "{shown}");
    assert_eq!(builder.get_customer_id().as_deref(), Some("customer-1"));
}
