//! Forms: what the query protocols send.

use std::collections::HashMap;

use shapesmith_runtime::aws_smithy_types::{DateTime, Document};
use shapesmith_runtime::union::SdkUnknownMember;

use crate::things::{AwsQuery, Choice, Ec2Query, Thing, request, text};

/// The parameters behind action and version, in both dialects.
fn parameters(thing: &Thing) -> [String; 2] {
    [text::<AwsQuery>(thing), text::<Ec2Query>(thing)].map(|form| {
        let rest = form.strip_prefix("Action=PutThing&Version=2024-05-06");
        rest.expect("an action").to_owned()
    })
}

#[test]
fn a_form_is_posted_to_the_root() {
    let request = request::<AwsQuery>(&Thing::default());
    assert_eq!((request.method(), request.uri()), ("POST", "/"));
    let headers = request.headers();
    let content_type = headers.get("content-type");
    assert_eq!(content_type, Some("application/x-www-form-urlencoded"));
    assert_eq!(headers.get("content-length"), Some("34"));
}

#[test]
fn names_and_values_are_escaped() {
    let thing = Thing {
        name: Some("a b+c&d=é~-._/".to_owned()),
        ..Thing::default()
    };
    let expected = "&Name=a%20b%2Bc%26d%3D%C3%A9~-._%2F";
    assert_eq!(parameters(&thing), [expected, expected]);
}

#[test]
fn values_have_the_forms_of_xml() {
    let thing = Thing {
        is_new: Some(false),
        size: Some(-1),
        ratio: Some(f64::NEG_INFINITY),
        time: Some(DateTime::from_secs(0)),
        data: Some(shapesmith_runtime::aws_smithy_types::Blob::new("a?b>")),
        ..Thing::default()
    };
    let expected =
        "&Size=-1&IsNew=false&Ratio=-Infinity&Time=1970-01-01T00%3A00%3A00Z&Data=YT9iPg%3D%3D";
    assert_eq!(parameters(&thing), [expected, expected]);
}

#[test]
fn lists_have_a_level_of_their_own_unless_they_are_flat() {
    let text = |text: &str| text.to_owned();
    let thing = Thing {
        inner: Some(Box::new(Thing {
            tags: Some(vec![text("x"), text("y")]),
            ..Thing::default()
        })),
        words: Some(vec![text("a"), text("b")]),
        holes: Some(vec![Some(1), None, Some(3)]),
        ..Thing::default()
    };
    assert_eq!(
        parameters(&thing),
        [
            "&Inner.tagSet.member.1=x&Inner.tagSet.member.2=y&Word.1=a&Word.2=b\
             &Holes.member.1=1&Holes.member.3=3",
            // EC2's own name of a parameter is sent as it is.
            "&Inner.tags.1=x&Inner.tags.2=y&Words.1=a&Words.2=b&Holes.1=1&Holes.3=3",
        ]
    );
}

#[test]
fn an_empty_list_is_told_in_one_dialect() {
    let thing = Thing {
        tags: Some(Vec::new()),
        texts: Some(HashMap::new()),
        ..Thing::default()
    };
    assert_eq!(parameters(&thing), ["&tagSet=", ""]);
}

#[test]
fn maps_are_numbered_pairs() {
    let texts = HashMap::from([("k".to_owned(), "v".to_owned())]);
    let thing = Thing {
        texts: Some(texts),
        name: Some("after".to_owned()),
        ..Thing::default()
    };
    assert_eq!(
        parameters(&thing)[0],
        "&Name=after&Texts.entry.1.Name=k&Texts.entry.1.value=v"
    );
}

#[test]
fn unions_are_structures_with_one_member() {
    let choice = |choice| Thing {
        choice: Some(choice),
        ..Thing::default()
    };
    let thing = choice(Choice::Text("t".to_owned()));
    assert_eq!(parameters(&thing), ["&Choice.Text=t", "&Choice.Text=t"]);
    let new = |value| choice(Choice::Unknown(SdkUnknownMember::new("New", value)));
    let thing = new(Document::String("x".to_owned()));
    assert_eq!(parameters(&thing), ["&Choice.New=x", "&Choice.New=x"]);
    let list = Document::Array(vec![Document::Null, Document::Bool(true)]);
    let object = Document::Object(HashMap::from([("a".to_owned(), list)]));
    assert_eq!(
        parameters(&new(object)),
        ["&Choice.New.a.member.2=true", "&Choice.New.A.2=true"]
    );
}
