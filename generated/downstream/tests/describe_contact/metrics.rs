//! Measurements, by accessors.

use aws_sdk_connect::types::{Contact, ParticipantType};

use crate::values::at;

pub(crate) fn quality_metrics(contact: &Contact) {
    let quality_metrics = contact.quality_metrics().unwrap();
    let agent = quality_metrics.agent().unwrap();
    let audio = agent.audio().unwrap();
    assert_eq!(audio.quality_score(), Some(4.37));
    assert_eq!(
        audio.potential_quality_issues(),
        [
            "potential quality issues one",
            "potential quality issues two"
        ]
    );
    let customer = quality_metrics.customer().unwrap();
    let audio = customer.audio().unwrap();
    assert_eq!(audio.quality_score(), Some(3.1));
    assert_eq!(
        audio.potential_quality_issues(),
        [
            "audio potential quality issues one",
            "audio potential quality issues two"
        ]
    );
}

pub(crate) fn chat_metrics(contact: &Contact) {
    let chat_metrics = contact.chat_metrics().unwrap();
    let chat_contact_metrics = chat_metrics.chat_contact_metrics().unwrap();
    assert_eq!(chat_contact_metrics.multi_party(), Some(true));
    assert_eq!(chat_contact_metrics.total_messages(), Some(156));
    assert_eq!(chat_contact_metrics.total_bot_messages(), Some(163));
    assert_eq!(
        chat_contact_metrics.total_bot_message_length_in_chars(),
        Some(170)
    );
    assert_eq!(
        chat_contact_metrics.conversation_close_time_in_millis(),
        Some(55_000_000_177)
    );
    assert_eq!(chat_contact_metrics.conversation_turn_count(), Some(184));
    assert_eq!(
        chat_contact_metrics.agent_first_response_timestamp(),
        Some(&at(1_763_023_331, 7))
    );
    assert_eq!(
        chat_contact_metrics.agent_first_response_time_in_millis(),
        Some(65_000_000_191)
    );
    let agent_metrics = chat_metrics.agent_metrics().unwrap();
    assert_eq!(
        agent_metrics.participant_id(),
        Some("agent metrics participant id")
    );
    assert_eq!(
        agent_metrics.participant_type(),
        Some(&ParticipantType::Manager)
    );
    assert_eq!(agent_metrics.conversation_abandon(), Some(false));
    assert_eq!(agent_metrics.messages_sent(), Some(198));
    assert_eq!(agent_metrics.num_responses(), Some(205));
    assert_eq!(agent_metrics.message_length_in_chars(), Some(212));
    assert_eq!(
        agent_metrics.total_response_time_in_millis(),
        Some(85_000_000_219)
    );
    assert_eq!(
        agent_metrics.max_response_time_in_millis(),
        Some(90_000_000_226)
    );
    assert_eq!(
        agent_metrics.last_message_timestamp(),
        Some(&at(1_763_024_442, 250))
    );
    let customer_metrics = chat_metrics.customer_metrics().unwrap();
    assert_eq!(
        customer_metrics.participant_id(),
        Some("customer metrics participant id")
    );
    assert_eq!(
        customer_metrics.participant_type(),
        Some(&ParticipantType::Agent)
    );
    assert_eq!(customer_metrics.conversation_abandon(), Some(true));
    assert_eq!(customer_metrics.messages_sent(), Some(233));
    assert_eq!(customer_metrics.num_responses(), Some(240));
    assert_eq!(customer_metrics.message_length_in_chars(), Some(247));
    assert_eq!(
        customer_metrics.total_response_time_in_millis(),
        Some(110_000_000_254)
    );
    assert_eq!(
        customer_metrics.max_response_time_in_millis(),
        Some(115_000_000_261)
    );
    assert_eq!(
        customer_metrics.last_message_timestamp(),
        Some(&at(1_763_025_553, 999))
    );
}
