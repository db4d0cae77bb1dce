//! The union in a response: members that the model lacks keep name and value;
//! two members and no member are errors that name the shape.

use std::collections::HashMap;

use aws_sdk_connect::error::DisplayErrorContext;
use aws_sdk_connect::primitives::Document;
use aws_sdk_connect::types::NextContactMetadata;
use serde_json::{Value, json};

use crate::{contact, describe};

/// A response whose only union has this JSON.
fn body(metadata: &str) -> String {
    format!(r#"{{"Contact": {{"NextContacts": [{{"NextContactMetadata": {metadata}}}]}}}}"#)
}

async fn read(metadata: &str) -> Option<NextContactMetadata> {
    let contact = contact(body(metadata)).await;
    contact
        .next_contacts
        .unwrap()
        .remove(0)
        .next_contact_metadata
}

/// The JSON of a document.
fn to_json(document: &Document) -> Value {
    match document {
        Document::Object(members) => {
            let members = members.iter();
            members
                .map(|(key, value)| (key.clone(), to_json(value)))
                .collect()
        }
        Document::Array(values) => values.iter().map(to_json).collect(),
        Document::Number(number) => {
            serde_json::from_str(&format!("{}", number.to_f64_lossy())).unwrap()
        }
        Document::String(text) => json!(text),
        Document::Bool(value) => json!(value),
        Document::Null => Value::Null,
    }
}

#[tokio::test]
async fn an_unknown_member_keeps_name_and_value() {
    let metadata = read(r#"{"New": {"a": [1, "x", true, null]}}"#)
        .await
        .unwrap();
    assert!(metadata.is_unknown());
    assert!(!metadata.is_quick_connect_contact_data());
    let unknown = metadata.as_unknown().unwrap();
    assert_eq!(unknown.name(), "New");
    let expected = Document::Object(HashMap::from([(
        "a".to_owned(),
        Document::Array(vec![
            Document::from(1u64),
            Document::from("x"),
            Document::from(true),
            Document::Null,
        ]),
    )]));
    assert_eq!(unknown.value, expected);
    let shown = to_json(&unknown.to_document());
    let expected =
        json!({"SDK_UNKNOWN_MEMBER": {"name": "New", "value": {"a": [1, "x", true, null]}}});
    assert_eq!(shown, expected);
}

#[tokio::test]
async fn nulls_and_the_type_key_are_no_members() {
    for metadata in [
        r#"{"__type": "x", "New": 1}"#,
        r#"{"New": 1, "__type": "x"}"#,
        r#"{"QuickConnectContactData": null, "New": 1}"#,
        r#"{"New": 1, "QuickConnectContactData": null}"#,
    ] {
        let metadata = read(metadata).await.unwrap();
        let unknown = metadata.as_unknown().unwrap();
        assert_eq!(unknown.name, "New");
        assert_eq!(unknown.value, Document::from(1u64));
    }
    let metadata = r#"{"New": null, "QuickConnectContactData": {"ContactId": "c"}, "__type": "x"}"#;
    let metadata = read(metadata).await.unwrap();
    let data = metadata.as_quick_connect_contact_data().unwrap();
    assert_eq!(data.contact_id(), Some("c"));
}

#[tokio::test]
async fn a_null_union_is_an_absent_one() {
    assert_eq!(read("null").await, None);
}

#[tokio::test]
async fn none_or_two_members_are_an_error_that_names_the_shape() {
    for metadata in [
        "{}",
        r#"{"__type": "x"}"#,
        r#"{"QuickConnectContactData": null}"#,
        r#"{"QuickConnectContactData": {}, "New": 1}"#,
        r#"{"New": 1, "QuickConnectContactData": {}}"#,
        r#"{"New": 1, "Newer": 2}"#,
    ] {
        let error = describe(body(metadata)).await.unwrap_err();
        let text = DisplayErrorContext(&error).to_string();
        assert!(text.contains("NextContactMetadata"), "{metadata}: {text}");
        assert!(text.contains("exactly one"), "{metadata}: {text}");
    }
}

#[tokio::test]
async fn the_members_of_an_error_are_named() {
    let error = describe(body(r#"{"New": 1, "Newer": 2}"#))
        .await
        .unwrap_err();
    let text = DisplayErrorContext(&error).to_string();
    assert!(text.contains("`New` and `Newer`"), "{text}");
}

#[tokio::test]
async fn of_equal_members_the_last_one_wins() {
    for (metadata, expected) in [
        (r#"{"New": 1, "New": 2}"#, Some(2u64)),
        (r#"{"New": null, "New": 2}"#, Some(2)),
        (r#"{"New": 1, "New": null}"#, None),
    ] {
        let result = describe(body(metadata)).await;
        let Some(expected) = expected else {
            result.expect_err("there is no member left");
            continue;
        };
        let contact = result.unwrap().contact.unwrap();
        let next = contact.next_contacts.unwrap().remove(0);
        let metadata = next.next_contact_metadata.unwrap();
        let unknown = metadata.as_unknown().unwrap();
        assert_eq!(unknown.value, Document::from(expected));
    }
}

#[tokio::test]
async fn a_union_that_is_no_object_is_an_error() {
    for metadata in [r#""text""#, "[]", "1", "true"] {
        let error = describe(body(metadata)).await.unwrap_err();
        let text = DisplayErrorContext(&error).to_string();
        assert!(text.contains("NextContactMetadata"), "{metadata}: {text}");
    }
}
