//! Segment attributes: values within values, three levels deep, through maps
//! and through lists.

use std::collections::HashMap;

use aws_sdk_connect::types::SegmentAttributeValue;

use crate::{EVERY_MEMBER, contact};

fn text(value: &str) -> SegmentAttributeValue {
    SegmentAttributeValue::builder().value_string(value).build()
}

fn number(value: i32) -> SegmentAttributeValue {
    SegmentAttributeValue::builder()
        .value_integer(value)
        .build()
}

#[tokio::test]
async fn values_are_read_by_accessors() {
    let contact = contact(EVERY_MEMBER).await;
    let attributes = contact.segment_attributes().unwrap();
    assert_eq!(attributes.len(), 2);
    assert_eq!(
        attributes["connect:Subtype"].value_string(),
        Some("connect:Chat")
    );

    let tree = attributes["tree"].value_map().unwrap();
    let [by_map, by_list] = tree["list"].value_list() else {
        panic!("two values");
    };
    let by_map = by_map.value_map().unwrap();
    assert_eq!(by_map["leaf"].value_string(), Some("third level"));
    assert_eq!(by_map["number"].value_integer(), Some(-3));
    assert_eq!(by_list.value_list()[0].value_arn(), Some("arn:third"));
    assert_eq!(by_list.value_list()[1].value_integer(), Some(i32::MAX));
    assert_eq!(by_list.value_map(), None);
    assert!(tree["empty"].value_map().unwrap().is_empty());
}

#[tokio::test]
async fn values_equal_what_builders_make() {
    let contact = contact(EVERY_MEMBER).await;

    let by_map = SegmentAttributeValue::builder()
        .value_map("leaf", text("third level"))
        .value_map("number", number(-3))
        .build();
    let arn = SegmentAttributeValue::builder().value_arn("arn:third");
    let by_list = SegmentAttributeValue::builder()
        .value_list(arn.build())
        .value_list(number(i32::MAX))
        .build();
    let list = SegmentAttributeValue::builder()
        .value_list(by_map)
        .value_list(by_list)
        .build();
    let empty = SegmentAttributeValue::builder().set_value_map(Some(HashMap::new()));
    let tree = SegmentAttributeValue::builder()
        .value_map("list", list)
        .value_map("empty", empty.build())
        .build();
    let expected = HashMap::from([
        ("connect:Subtype".to_owned(), text("connect:Chat")),
        ("tree".to_owned(), tree),
    ]);
    assert_eq!(contact.segment_attributes, Some(expected));
}
