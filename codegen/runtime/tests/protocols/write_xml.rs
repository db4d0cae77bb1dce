//! XML in requests.

use std::collections::HashMap;

use shapesmith_runtime::aws_smithy_types::{Document, Number};
use shapesmith_runtime::union::SdkUnknownMember;
use shapesmith_runtime::wire;

use crate::things::{Choice, PutThing, RestXml, Thing, full, read, text};

#[test]
fn what_is_written_is_read_again() {
    let thing = full();
    let body = text::<RestXml>(&thing);
    assert_eq!(read::<RestXml>(body), Ok(thing));
}

#[test]
fn elements_attributes_and_namespaces_are_those_of_the_schema() {
    let thing = Thing {
        name: Some("<a>\r".to_owned()),
        tags: Some(vec!["x".to_owned()]),
        words: Some(vec!["a".to_owned(), "b".to_owned()]),
        texts: Some(HashMap::from([("k".to_owned(), "v".to_owned())])),
        mark: Some("\"m\"".to_owned()),
        holes: Some(vec![Some(1), None]),
        ..Thing::default()
    };
    assert_eq!(
        text::<RestXml>(&thing),
        "<Thing xmlns=\"https://example.com/things\" x:mark=\"&quot;m&quot;\">\
         <Name>&lt;a&gt;&#xD;</Name>\
         <tagSet><member>x</member></tagSet>\
         <Words>a</Words><Words>b</Words>\
         <Texts><entry><Name>k</Name><value>v</value></entry></Texts>\
         <Holes><member>1</member><member></member></Holes>\
         </Thing>"
    );
}

/// A thing with an unknown member in its union.
fn unknown(name: &str, value: Document) -> Thing {
    Thing {
        choice: Some(Choice::Unknown(SdkUnknownMember::new(name, value))),
        ..Thing::default()
    }
}

#[test]
fn unknown_members_of_unions_go_back_as_they_came() {
    let body = "<Thing><Choice><New><a>1</a><a>&lt;</a></New></Choice></Thing>";
    let thing = read::<RestXml>(body).expect("an output");
    let written = text::<RestXml>(&thing);
    assert!(
        written.contains("<Choice><New><a>1</a><a>&lt;</a></New></Choice>"),
        "{written}"
    );
    for (value, xml) in [
        (Document::Number(Number::NegInt(-1)), "<New>-1</New>"),
        (Document::Number(Number::Float(0.5)), "<New>0.5</New>"),
        (Document::Bool(true), "<New>true</New>"),
        (Document::Null, "<New></New>"),
    ] {
        let written = text::<RestXml>(&unknown("New", value));
        assert!(written.contains(xml), "{written}");
    }
}

#[test]
fn names_that_are_none_in_xml_are_refused() {
    let inside = Document::Object(HashMap::from([("a b".to_owned(), Document::Null)]));
    for thing in [
        unknown("a><b", Document::Null),
        unknown("", Document::Null),
        unknown("1a", Document::Null),
        unknown("a", inside),
    ] {
        assert!(
            wire::request::<PutThing<RestXml>>(&thing).is_err(),
            "{thing:?}"
        );
    }
}
