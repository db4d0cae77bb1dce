//! The contacts that follow: a list whose elements hold a union.

use aws_sdk_connect::types::{
    NextContactMetadata, NextContactType, QuickConnectContactData, QuickConnectType,
};

use crate::values::at;
use crate::{EVERY_MEMBER, contact};

#[tokio::test]
async fn the_known_member_is_read() {
    let contact = contact(EVERY_MEMBER).await;
    let [first, second] = contact.next_contacts() else {
        panic!("two contacts");
    };

    assert_eq!(first.r#type(), Some(&NextContactType::QuickConnect));
    let metadata = first.next_contact_metadata().unwrap();
    assert!(metadata.is_quick_connect_contact_data());
    assert!(!metadata.is_unknown());
    assert_eq!(metadata.as_unknown(), Err(metadata));
    let data = metadata.as_quick_connect_contact_data().unwrap();
    assert_eq!(data.contact_id(), Some("next contact id"));
    assert_eq!(data.initiation_timestamp(), Some(&at(1_764_001_000, 750)));
    assert_eq!(data.quick_connect_id(), Some("quick connect id"));
    assert_eq!(data.quick_connect_name(), Some("quick connect name"));
    assert_eq!(
        data.quick_connect_type(),
        Some(&QuickConnectType::PhoneNumber)
    );

    assert_eq!(second.r#type, Some(NextContactType::QuickConnect));
    let expected = QuickConnectContactData::builder()
        .contact_id("other contact id")
        .quick_connect_type(QuickConnectType::Flow)
        .build();
    let expected = NextContactMetadata::QuickConnectContactData(expected);
    assert_eq!(second.next_contact_metadata, Some(expected));
}
