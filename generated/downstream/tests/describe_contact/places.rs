//! A response that cannot be read tells where.

use aws_sdk_connect::error::DisplayErrorContext;

use crate::describe;

#[tokio::test]
async fn an_error_names_the_way_to_the_value() {
    // (the response, the place that its error has to tell)
    let table = [
        (r#"{"Contact": []}"#, "`Contact`: "),
        (r#"{"Contact": {"Id": 7}}"#, "`Contact.Id`: "),
        (
            r#"{"Contact": {"TotalPauseCount": 99999999999}}"#,
            "`Contact.TotalPauseCount`: ",
        ),
        (
            r#"{"Contact": {"AgentInfo": {"StateTransitions": [{}, null, {"StateStartTimestamp": "soon"}]}}}"#,
            "`Contact.AgentInfo.StateTransitions[2].StateStartTimestamp`: ",
        ),
        (
            r#"{"Contact": {"SegmentAttributes": {"a b": {"ValueList": [{"ValueInteger": "x"}]}}}}"#,
            r#"`Contact.SegmentAttributes["a b"].ValueList[0].ValueInteger`: "#,
        ),
        (
            r#"{"Contact": {"NextContacts": [{"NextContactMetadata": {"QuickConnectContactData": 1}}]}}"#,
            "`Contact.NextContacts[0].NextContactMetadata.QuickConnectContactData`: ",
        ),
        (
            r#"{"Contact": {"NextContacts": [{"NextContactMetadata": {}}]}}"#,
            "`Contact.NextContacts[0].NextContactMetadata`: union",
        ),
    ];
    for (body, place) in table {
        let error = describe(body).await.expect_err(body);
        let text = DisplayErrorContext(&error).to_string();
        assert!(text.contains(place), "{body}: {text}");
    }
}
