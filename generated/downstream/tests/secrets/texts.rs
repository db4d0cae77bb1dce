//! The text of an error tells place and reason, but never the value.

use aws_sdk_connect::error::DisplayErrorContext;
use aws_sdk_connect::operation::describe_contact::DescribeContact;
use aws_sdk_connect::types::Channel;
use shapesmith_runtime::aws_smithy_runtime_api::http::Response;
use shapesmith_runtime::aws_smithy_types::body::SdkBody;
use shapesmith_runtime::wire;

use crate::assert_clean;

/// Numbers begin with this.
const NUMBER: &str = "31415926";

/// Contacts with a value of the wrong type or out of range.
const CONTACTS: &[&str] = &[
    r#"{"Id":31415926}"#,
    r#"{"Id":[31415926]}"#,
    r#"{"Id":"canary\q"}"#,
    r#"{"Name":31415926}"#,
    r#"{"Channel":31415926}"#,
    r#"{"Channel":{"canary":1}}"#,
    r#"{"Tags":"canary"}"#,
    r#"{"Tags":{"a":31415926}}"#,
    r#"{"Recordings":"canary"}"#,
    r#"{"Recordings":["canary"]}"#,
    r#"{"QueueInfo":"canary"}"#,
    r#"{"TotalPauseCount":"canary"}"#,
    r#"{"TotalPauseCount":"31415926"}"#,
    r#"{"TotalPauseCount":3141592653589793}"#,
    r#"{"TotalPauseCount":31415926.5}"#,
    r#"{"QueuePriority":31415926535897932384626}"#,
    r#"{"InitiationTimestamp":"canary"}"#,
    r#"{"InitiationTimestamp":"31415926"}"#,
    r#"{"InitiationTimestamp":"31415926-01-01T00:00:00Z"}"#,
    r#"{"InitiationTimestamp":"2024-01-01T00:00:00canary"}"#,
    r#"{"InitiationTimestamp":18446744073709551615}"#,
    r#"{"InitiationTimestamp":31415926535897932384626}"#,
    r#"{"InitiationTimestamp":31415926.31415926.5}"#,
    r#"{"QualityMetrics":{"Agent":{"Audio":{"QualityScore":"canary"}}}}"#,
    r#"{"QualityMetrics":{"Agent":{"Audio":{"QualityScore":"31415926"}}}}"#,
    r#"{"QualityMetrics":{"Agent":{"Audio":{"QualityScore":31415926.1.1}}}}"#,
    r#"{"ChatMetrics":{"ChatContactMetrics":{"MultiParty":"canary"}}}"#,
    r#"{"NextContacts":[{"NextContactMetadata":"canary"}]}"#,
    r#"{"NextContacts":[{"NextContactMetadata":{"QuickConnectContactData":"canary"}}]}"#,
    r#"{"NextContacts":[{"NextContactMetadata":{"A":"canary","B":"canary"}}]}"#,
    r#"{"NextContacts":[{"NextContactMetadata":{"A":31415926.1.1}}]}"#,
];

#[test]
fn errors_do_not_quote_values() {
    for contact in CONTACTS {
        let body = SdkBody::from(format!(r#"{{"Contact":{contact}}}"#));
        let response = Response::new(200.try_into().unwrap(), body);
        let error = wire::response::<DescribeContact>(&response).expect_err(contact);
        for text in [
            DisplayErrorContext(&error).to_string(),
            format!("{error:?}"),
        ] {
            assert_clean(&text);
            assert!(text.contains("Contact."), "{contact}: {text}");
            for number in [NUMBER, "18446744073709551615"] {
                assert!(!text.contains(number), "{contact}: {text}");
            }
        }
    }
}

/// An unknown value of an enum is no error on the way in; users who ask for a
/// known one are told which value they gave.
#[test]
fn an_unknown_enum_value_is_an_error_for_those_who_ask() {
    let error = Channel::try_parse("FAX").unwrap_err();
    assert!(!error.to_string().is_empty());
}
