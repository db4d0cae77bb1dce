//! The customer and the endpoints, by fields.

use aws_sdk_connect::types::{Contact, EndpointType, ScreenShareCapability, VideoCapability};

use crate::values::at;

pub(crate) fn customer(contact: &Contact) {
    let customer = contact.customer.as_ref().unwrap();
    let device_info = customer.device_info.as_ref().unwrap();
    assert_eq!(
        device_info.platform_name.as_deref(),
        Some("customer device info platform name")
    );
    assert_eq!(
        device_info.platform_version.as_deref(),
        Some("customer device info platform version")
    );
    assert_eq!(
        device_info.operating_system.as_deref(),
        Some("customer device info operating system")
    );
    let capabilities = customer.capabilities.as_ref().unwrap();
    assert_eq!(capabilities.video, Some(VideoCapability::Send));
    assert_eq!(capabilities.screen_share, Some(ScreenShareCapability::Send));
}

pub(crate) fn customer_endpoint(contact: &Contact) {
    let customer_endpoint = contact.customer_endpoint.as_ref().unwrap();
    assert_eq!(customer_endpoint.r#type, Some(EndpointType::Voip));
    assert_eq!(
        customer_endpoint.address.as_deref(),
        Some("customer endpoint address")
    );
    assert_eq!(
        customer_endpoint.display_name.as_deref(),
        Some("customer endpoint display name")
    );
}

pub(crate) fn system_endpoint(contact: &Contact) {
    let system_endpoint = contact.system_endpoint.as_ref().unwrap();
    assert_eq!(system_endpoint.r#type, Some(EndpointType::ContactFlow));
    assert_eq!(
        system_endpoint.address.as_deref(),
        Some("system endpoint address")
    );
    assert_eq!(
        system_endpoint.display_name.as_deref(),
        Some("system endpoint display name")
    );
}

pub(crate) fn customer_voice_activity(contact: &Contact) {
    let customer_voice_activity = contact.customer_voice_activity.as_ref().unwrap();
    assert_eq!(
        customer_voice_activity.greeting_start_timestamp,
        Some(at(1_763_021_109, 34))
    );
    assert_eq!(
        customer_voice_activity.greeting_end_timestamp,
        Some(at(1_763_022_220, 123))
    );
}

pub(crate) fn additional_email_recipients(contact: &Contact) {
    let additional_email_recipients = contact.additional_email_recipients.as_ref().unwrap();
    let [first, second] = additional_email_recipients.to_list.as_deref().unwrap() else {
        panic!("two of ToList");
    };
    assert_eq!(first.address.as_deref(), Some("one address"));
    assert_eq!(first.display_name.as_deref(), Some("one display name"));
    assert_eq!(second.address.as_deref(), Some("two address"));
    assert_eq!(second.display_name.as_deref(), Some("two display name"));
    let [first, second] = additional_email_recipients.cc_list.as_deref().unwrap() else {
        panic!("two of CcList");
    };
    assert_eq!(first.address.as_deref(), Some("cc list one address"));
    assert_eq!(
        first.display_name.as_deref(),
        Some("cc list one display name")
    );
    assert_eq!(second.address.as_deref(), Some("cc list two address"));
    assert_eq!(
        second.display_name.as_deref(),
        Some("cc list two display name")
    );
}
