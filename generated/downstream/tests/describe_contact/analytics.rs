//! Linked cases and the analysis of the conversation, by accessors.

use aws_sdk_connect::types::{Contact, ConversationalAnalyticsConfiguration};

pub(crate) fn cases(contact: &Contact) {
    let [first, second] = contact.cases() else {
        panic!("two cases");
    };
    assert_eq!(first.case_id(), Some("first case id"));
    assert_eq!(
        first.case_reference_number(),
        Some("first case reference number")
    );
    assert_eq!(second.case_id(), Some("second case id"));
    assert_eq!(second.case_reference_number(), None);
}

pub(crate) fn contact_lens(contact: &Contact) {
    let contact_lens = contact.contact_lens().unwrap();
    let analytics = contact_lens.conversational_analytics().unwrap();
    configuration(analytics.configuration().unwrap());
    let state = analytics.contact_analysis_reference_state().unwrap();
    assert_eq!(state.status(), Some("analysis status"));
    assert_eq!(state.status_reason(), Some("analysis status reason"));
}

fn configuration(configuration: &ConversationalAnalyticsConfiguration) {
    assert_eq!(configuration.enabled(), Some(true));
    assert_eq!(
        configuration.language_locale(),
        Some("configuration language locale")
    );
    assert_eq!(
        configuration.language_locales(),
        ["first language locale", "second language locale"]
    );
    let channel = configuration.channel_configuration().unwrap();
    assert_eq!(
        channel.analytics_modes(),
        ["first analytics mode", "second analytics mode"]
    );
    let redaction = configuration.redaction_configuration().unwrap();
    assert_eq!(redaction.behavior(), Some("redaction behavior"));
    assert_eq!(redaction.policy(), Some("redaction policy"));
    assert_eq!(
        redaction.entities(),
        ["first redacted entity", "second redacted entity"]
    );
    assert_eq!(redaction.mask_mode(), Some("redaction mask mode"));
    let summary = configuration.summary_configuration().unwrap();
    assert_eq!(
        summary.summary_modes(),
        ["first summary mode", "second summary mode"]
    );
    let sentiment = configuration.sentiment_configuration().unwrap();
    assert_eq!(sentiment.behavior(), Some("sentiment behavior"));
}
