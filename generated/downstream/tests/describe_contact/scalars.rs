//! The simple members of the contact, by their fields.

use aws_sdk_connect::types::{
    AnsweringMachineDetectionStatus, Channel, Contact, ContactInitiationMethod,
};

use crate::values::at;

pub(crate) fn members(contact: &Contact) {
    assert_eq!(contact.arn.as_deref(), Some("arn"));
    assert_eq!(contact.id.as_deref(), Some("id"));
    assert_eq!(
        contact.initial_contact_id.as_deref(),
        Some("initial contact id")
    );
    assert_eq!(
        contact.previous_contact_id.as_deref(),
        Some("previous contact id")
    );
    assert_eq!(
        contact.contact_association_id.as_deref(),
        Some("contact association id")
    );
    assert_eq!(
        contact.initiation_method,
        Some(ContactInitiationMethod::Outbound)
    );
    assert_eq!(contact.name.as_deref(), Some("name"));
    assert_eq!(contact.description.as_deref(), Some("description"));
    assert_eq!(contact.channel, Some(Channel::Chat));
    assert_eq!(contact.initiation_timestamp, Some(at(1_763_012_221, 7)));
    assert_eq!(contact.disconnect_timestamp, Some(at(1_763_013_332, 250)));
    assert_eq!(contact.last_update_timestamp, Some(at(1_763_014_443, 999)));
    assert_eq!(contact.last_paused_timestamp, Some(at(1_763_015_554, 1)));
    assert_eq!(contact.last_resumed_timestamp, Some(at(1_763_016_665, 40)));
    assert_eq!(contact.ring_start_timestamp, Some(at(1_763_017_776, 505)));
    assert_eq!(contact.total_pause_count, Some(128));
    assert_eq!(contact.total_pause_duration_in_seconds, Some(135));
    assert_eq!(contact.scheduled_timestamp, Some(at(1_763_018_887, 86)));
    assert_eq!(
        contact.related_contact_id.as_deref(),
        Some("related contact id")
    );
    assert_eq!(contact.customer_id.as_deref(), Some("customer id"));
    assert_eq!(contact.queue_time_adjustment_seconds, Some(142));
    assert_eq!(contact.queue_priority, Some(35_000_000_149));
    assert_eq!(
        contact.connected_to_system_timestamp,
        Some(at(1_763_019_998, 613))
    );
    assert_eq!(
        contact.answering_machine_detection_status,
        Some(AnsweringMachineDetectionStatus::Undetected)
    );
    assert_eq!(
        contact.disconnect_reason.as_deref(),
        Some("disconnect reason")
    );
}
