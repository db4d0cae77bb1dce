//! Lists and maps of the contact, by accessors.

use aws_sdk_connect::types::{
    Contact, MediaStreamType, ParticipantType, RecordingStatus, Status, StorageType,
};

use crate::values::{at, map};

pub(crate) fn tags(contact: &Contact) {
    assert_eq!(
        contact.tags(),
        Some(&map([
            ("first tags key", "tags first"),
            ("second tags key", "tags second")
        ]))
    );
}

pub(crate) fn attributes(contact: &Contact) {
    assert_eq!(
        contact.attributes(),
        Some(&map([
            ("first attributes key", "attributes first"),
            ("second attributes key", "attributes second")
        ]))
    );
}

pub(crate) fn recordings(contact: &Contact) {
    let [first, second] = contact.recordings() else {
        panic!("two of Recordings");
    };
    assert_eq!(first.storage_type(), Some(&StorageType::KinesisVideoStream));
    assert_eq!(first.location(), Some("one location"));
    assert_eq!(first.media_stream_type(), Some(&MediaStreamType::Video));
    assert_eq!(first.participant_type(), Some(&ParticipantType::Customer));
    assert_eq!(
        first.fragment_start_number(),
        Some("one fragment start number")
    );
    assert_eq!(
        first.fragment_stop_number(),
        Some("one fragment stop number")
    );
    assert_eq!(first.start_timestamp(), Some(&at(1_763_026_664, 1)));
    assert_eq!(first.stop_timestamp(), Some(&at(1_763_027_775, 40)));
    assert_eq!(first.status(), Some(&RecordingStatus::Deleted));
    assert_eq!(first.deletion_reason(), Some("one deletion reason"));
    assert_eq!(
        first.unprocessed_transcript_location(),
        Some("one unprocessed transcript location")
    );
    assert_eq!(second.storage_type(), Some(&StorageType::KinesisStream));
    assert_eq!(second.location(), Some("two location"));
    assert_eq!(second.media_stream_type(), Some(&MediaStreamType::Audio));
    assert_eq!(
        second.participant_type(),
        Some(&ParticipantType::Thirdparty)
    );
    assert_eq!(
        second.fragment_start_number(),
        Some("two fragment start number")
    );
    assert_eq!(
        second.fragment_stop_number(),
        Some("two fragment stop number")
    );
    assert_eq!(second.start_timestamp(), Some(&at(1_763_028_886, 505)));
    assert_eq!(second.stop_timestamp(), Some(&at(1_763_029_997, 86)));
    assert_eq!(second.status(), Some(&RecordingStatus::Available));
    assert_eq!(second.deletion_reason(), Some("two deletion reason"));
    assert_eq!(
        second.unprocessed_transcript_location(),
        Some("two unprocessed transcript location")
    );
}

pub(crate) fn contact_evaluations(contact: &Contact) {
    let contact_evaluations = contact.contact_evaluations().unwrap();
    assert_eq!(contact_evaluations.len(), 2);
    let first = &contact_evaluations["first contact evaluations key"];
    assert_eq!(first.form_id(), Some("first form id"));
    assert_eq!(first.evaluation_arn(), Some("first evaluation arn"));
    assert_eq!(first.status(), Some(&Status::InProgress));
    assert_eq!(first.start_timestamp(), Some(&at(1_763_031_108, 613)));
    assert_eq!(first.end_timestamp(), Some(&at(1_763_032_219, 34)));
    assert_eq!(first.delete_timestamp(), Some(&at(1_763_033_330, 123)));
    assert_eq!(first.export_location(), Some("first export location"));
    let second = &contact_evaluations["second contact evaluations key"];
    assert_eq!(second.form_id(), Some("second form id"));
    assert_eq!(second.evaluation_arn(), Some("second evaluation arn"));
    assert_eq!(second.status(), Some(&Status::Deleted));
    assert_eq!(second.start_timestamp(), Some(&at(1_763_034_441, 7)));
    assert_eq!(second.end_timestamp(), Some(&at(1_763_035_552, 250)));
    assert_eq!(second.delete_timestamp(), Some(&at(1_763_036_663, 999)));
    assert_eq!(second.export_location(), Some("second export location"));
}
