//! Responses that the model does not foresee: new enum values, new members,
//! nulls, absent required members; and one that is no JSON at all.

use aws_sdk_connect::error::{DisplayErrorContext, ProvideErrorMetadata};
use aws_sdk_connect::operation::RequestId;
use aws_sdk_connect::primitives::DateTime;
use aws_sdk_connect::types::{AllowedUserAction, Channel, OutboundStrategyType};

use crate::support::Response;
use crate::{contact, describe, exchange};

#[tokio::test]
async fn an_unknown_enum_value_is_kept_to_the_byte() {
    for value in ["FAX", "chat", "CHAT ", " ", "", "\u{1f44b}\u{0}\\"] {
        let body = serde_json::json!({"Contact": {"Channel": value}});
        let channel = contact(body.to_string()).await.channel.unwrap();
        assert_eq!(channel.as_str(), value);
        assert!(matches!(channel, Channel::Unknown(_)), "{channel:?}");
        assert_eq!(channel, Channel::from(value));
        assert!(Channel::try_parse(value).is_err());
    }
}

#[tokio::test]
async fn unknown_enum_values_in_lists_are_kept() {
    let body = r#"{"Contact": {"OutboundStrategy": {"Type": "LAST", "Config": {"AgentFirst": {
        "Preview": {"AllowedUserActions": ["CALL", "WAVE", null]}}}}}}"#;
    let strategy = contact(body).await.outbound_strategy.unwrap();
    assert_eq!(strategy.r#type().as_str(), "LAST");
    let first = strategy.config.unwrap().agent_first.unwrap();
    let actions = first.preview.unwrap().allowed_user_actions;
    assert_eq!(actions, [AllowedUserAction::Call, "WAVE".into()]);
}

#[tokio::test]
async fn absent_required_members_get_neutral_values() {
    let body = r#"{"Contact": {"OutboundStrategy": {"Config": {"AgentFirst": {"Preview": {
        "PostAcceptTimeoutConfig": {}}}}}}}"#;
    let strategy = contact(body).await.outbound_strategy.unwrap();
    assert!(matches!(strategy.r#type, OutboundStrategyType::Unknown(_)));
    let preview = strategy
        .config
        .unwrap()
        .agent_first
        .unwrap()
        .preview
        .unwrap();
    assert!(preview.allowed_user_actions().is_empty());
    let timeout = preview.post_accept_timeout_config.unwrap();
    assert_eq!(timeout.duration_in_seconds, 0);
}

#[tokio::test]
async fn unknown_members_and_nulls_are_passed_over() {
    let body = r#"{"Newer": [{}], "Contact": {"New": {"Id": "x"}, "Arn": null, "Id": "id",
        "Tags": {"a": null, "b": ""}, "QueueInfo": {}, "Recordings": [null], "NextContacts": []}}"#;
    let contact = contact(body).await;
    assert_eq!(contact.arn, None);
    assert_eq!(contact.id(), Some("id"));
    assert_eq!(contact.tags.as_ref().unwrap().len(), 1);
    assert_eq!(contact.queue_info().unwrap().id(), None);
    assert!(contact.recordings.as_ref().unwrap().is_empty());
    assert!(contact.next_contacts.is_some());
    assert!(contact.attributes.is_none());
}

#[tokio::test]
async fn of_equal_keys_the_last_one_wins() {
    let body = r#"{"Contact": {"Id": "1"}, "Contact": {"Id": "2", "Arn": "a", "Id": "3",
        "Arn": null, "QueueInfo": {"Id": "q"}, "QueueInfo": {},
        "Tags": {"a": "1", "b": "1", "a": "2", "b": null}}}"#;
    let contact = contact(body).await;
    assert_eq!(contact.id(), Some("3"));
    assert_eq!(contact.arn(), None);
    assert_eq!(contact.queue_info().unwrap().id(), None);
    let tags = contact.tags.unwrap();
    assert_eq!(tags, [("a".to_owned(), "2".to_owned())].into());
}

#[tokio::test]
async fn times_are_read_from_whole_fractional_and_negative_seconds() {
    for (wire, millis) in [
        ("0", 0),
        ("1763000000", 1_763_000_000_000),
        ("1763000000.0", 1_763_000_000_000),
        ("1.763000000123E9", 1_763_000_000_123),
        ("1763000000.001", 1_763_000_000_001),
        ("-1.5", -1_500),
    ] {
        let body = format!(r#"{{"Contact": {{"InitiationTimestamp": {wire}}}}}"#);
        let time = contact(body).await.initiation_timestamp;
        assert_eq!(time, Some(DateTime::from_millis(millis)), "{wire}");
    }
}

#[tokio::test]
async fn extreme_numbers_are_read() {
    let body = r#"{"Contact": {"QueuePriority": 9223372036854775807,
        "TotalPauseCount": -2147483648, "QualityMetrics": {"Agent": {"Audio": {"QualityScore": 5}}}}}"#;
    let contact = contact(body).await;
    assert_eq!(contact.queue_priority, Some(i64::MAX));
    assert_eq!(contact.total_pause_count(), Some(i32::MIN));
    let metrics = contact.quality_metrics.unwrap();
    let audio = metrics.agent.unwrap().audio.unwrap();
    assert_eq!(audio.quality_score, Some(5.0));
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_an_error_with_the_request_id() {
    for body in [
        "",
        "{",
        "[]",
        r#"{"Contact": 1}"#,
        r#"{"Contact": {"Id": 1}}"#,
    ] {
        let response = Response::new(200, body).header("x-amzn-requestid", "request-1");
        let (result, _) = exchange(response).await;
        if body.is_empty() {
            assert_eq!(result.unwrap().contact, None);
            continue;
        }
        let error = result.expect_err(body);
        assert_eq!(error.request_id(), Some("request-1"), "{body}");
        assert_eq!(error.code(), None, "{body}");
        assert!(!DisplayErrorContext(&error).to_string().contains('\n'));
    }
}

#[tokio::test]
async fn secrets_are_not_shown() {
    let body = r#"{"Contact": {"Id": "shown", "Name": "hidden-1", "Description": "hidden-2"}}"#;
    let output = describe(body).await.unwrap();
    let text = format!("{output:?}");
    assert!(text.contains("shown"), "{text}");
    assert!(!text.contains("hidden"), "{text}");
}
