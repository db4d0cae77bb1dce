//! XML in responses.

use shapesmith_runtime::aws_smithy_types::Document;
use shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata as _;

use crate::things::{AwsQuery, Choice, Ec2Query, RestXml, Thing, nested, read, response};

/// The output that a body with these members brings.
fn thing(members: &str) -> Thing {
    let body = format!("<Thing>{members}</Thing>");
    read::<RestXml>(body).expect("an output")
}

/// The error that a body with these members brings.
fn refused(members: &str) -> String {
    let body = format!("<Thing>{members}</Thing>");
    read::<RestXml>(body).expect_err("an error")
}

#[test]
fn texts_are_whole_whatever_form_they_have() {
    for (xml, text) in [
        ("<Name> a </Name>", " a "),
        ("<Name>&lt;&#x61;&#98;&amp;&gt;</Name>", "<ab&>"),
        (
            "<Name>a<!-- c -->b<![CDATA[<&amp;>]]>c</Name>",
            "ab<&amp;>c",
        ),
        ("<p:Name xmlns:p='u'>a</p:Name>", "a"),
        ("<Name/>", ""),
        ("<Name>a\r\nb</Name>", "a\nb"),
    ] {
        assert_eq!(thing(xml).name.as_deref(), Some(text), "{xml}");
    }
}

#[test]
fn numbers_are_what_the_specification_calls_so() {
    for (text, number) in [
        ("1.5", 1.5),
        (" -1e3 ", -1000.0),
        ("Infinity", f64::INFINITY),
        ("-Infinity", f64::NEG_INFINITY),
        ("7", 7.0),
    ] {
        let found = thing(&format!("<Ratio>{text}</Ratio>")).ratio;
        assert_eq!(found, Some(number), "{text}");
    }
    assert!(thing("<Ratio>NaN</Ratio>").ratio.is_some_and(f64::is_nan));
    for text in ["inf", "infinity", "nan", "", "1,5", "0x1"] {
        let error = refused(&format!("<Ratio>{text}</Ratio>"));
        assert!(
            error.contains("`Ratio`: type mismatch: expected number"),
            "{error}"
        );
    }
    for text in ["1.5", "2147483648", "", "a"] {
        let error = refused(&format!("<Count>{text}</Count>"));
        assert!(
            error.contains("`Count`: type mismatch: expected integer"),
            "{error}"
        );
    }
    assert_eq!(thing("<Count> -7 </Count>").count, Some(-7));
}

#[test]
fn lists_and_maps_are_whole_wherever_their_elements_stand() {
    let found = thing(
        "<Words>a</Words><Name>n</Name><Words>b</Words>\
         <tagSet><member>x</member><member/></tagSet>\
         <Texts><entry><Name>k</Name><value>v</value></entry><entry><Name>alone</Name></entry></Texts>",
    );
    let words = found.words.unwrap_or_default();
    assert_eq!(words, ["a", "b"]);
    assert_eq!(found.tags.unwrap_or_default(), ["x", ""]);
    let texts: Vec<_> = found.texts.into_iter().flatten().collect();
    assert_eq!(texts, [("k".to_owned(), "v".to_owned())]);
    // Some services call the elements of a flattened list after its inner member.
    assert_eq!(
        thing("<Word>a</Word><Word>b</Word>")
            .words
            .map(|words| words.len()),
        Some(2)
    );
    assert_eq!(thing("<tagSet/>").tags, Some(Vec::new()));
}

#[test]
fn attributes_are_members() {
    let found = read::<RestXml>("<Thing x:mark='&lt;m' xmlns:x='u' mark='other'/>");
    assert_eq!(found.expect("an output").mark.as_deref(), Some("<m"));
}

#[test]
fn what_the_model_lacks_is_passed_over() {
    let found = thing("<Other><Name>a</Name><Deep><er/></Deep></Other><Name>b</Name>text");
    assert_eq!(found.name.as_deref(), Some("b"));
    assert_eq!(read::<RestXml>(""), Ok(Thing::default()));
    assert_eq!(read::<RestXml>("\n"), Ok(Thing::default()));
}

#[test]
fn the_root_may_be_the_one_member_itself() {
    let name = |body: &str| read::<RestXml>(body).map(|thing| thing.name);
    assert_eq!(name("<Name>a</Name>"), Ok(Some("a".to_owned())));
    assert_eq!(
        name("<Name><Name>a</Name></Name>"),
        Ok(Some("a".to_owned()))
    );
    assert_eq!(name("<Name/>"), Ok(None));
    assert_eq!(name("<Thing>text</Thing>"), Ok(None));
}

#[test]
fn unknown_members_of_unions_keep_name_and_value() {
    let xml = "<Choice><New><a>1</a><b>x</b><a>2</a></New></Choice>";
    let Some(Choice::Unknown(member)) = thing(xml).choice else {
        panic!("an unknown member")
    };
    assert_eq!(member.name, "New");
    let text = |text: &str| Document::String(text.to_owned());
    let object = member.value.as_object().expect("an object");
    assert_eq!(
        object.get("a"),
        Some(&Document::Array(vec![text("1"), text("2")]))
    );
    assert_eq!(object.get("b"), Some(&text("x")));
    let known = thing("<Choice><Text>t</Text></Choice>").choice;
    assert_eq!(known, Some(Choice::Text("t".to_owned())));
}

#[test]
fn unions_have_exactly_one_member() {
    let error = refused("<Choice/>");
    assert!(
        error.contains("`Choice`: union com.example#Choice has no member"),
        "{error}"
    );
    let error = refused("<Choice><Text>a</Text><New/></Choice>");
    assert!(
        error.contains("has two members, `Text` and `New`"),
        "{error}"
    );
}

#[test]
fn errors_tell_the_place_in_the_value_and_in_the_body() {
    for (body, told) in [
        (
            "<Thing><Inner><Count>x</Count></Inner></Thing>",
            "`Inner.Count`: type mismatch: expected integer (byte 14 of the body)",
        ),
        (
            "<Thing><Time>yesterday</Time></Thing>",
            "`Time`: type mismatch: expected timestamp (byte 7 of the body)",
        ),
        (
            "<Thing><Data>***</Data></Thing>",
            "`Data`: type mismatch: expected base64 (byte 7 of the body)",
        ),
        (
            "<Thing><Holes><member>1</member><member>x</member></Holes></Thing>",
            "`Holes[1]`: type mismatch: expected integer (byte 32 of the body)",
        ),
        (
            "<Thing><Name>a</Nam></Thing>",
            "the body is not XML: a closing tag matches no other (byte 14 of the body)",
        ),
        (
            "{\"Name\": \"a\"}",
            "the body is not XML: this has no place here (byte 0 of the body)",
        ),
    ] {
        let error = read::<RestXml>(body).expect_err(body);
        assert!(error.contains(told), "{body}: {error}");
        assert!(!error.contains("yesterday"), "{error}");
    }
}

#[test]
fn depth_is_bounded_and_does_not_use_up_the_stack() {
    let body = |depth: usize| {
        let inside = "<Inner>".repeat(depth - 1) + &"</Inner>".repeat(depth - 1);
        format!("<Thing>{inside}</Thing>")
    };
    let found = read::<RestXml>(body(320)).expect("an output");
    assert!(found == nested(320));
    let error = read::<RestXml>(body(321)).expect_err("too deep");
    assert!(error.contains("maximum nesting depth exceeded"), "{error}");
}

#[test]
fn results_of_query_protocols_lie_in_an_envelope_or_not() {
    // The schema of an output names the envelope; this one has none.
    let body = "<PutThingResponse><Name>a</Name><RequestId>1</RequestId></PutThingResponse>";
    assert_eq!(
        read::<Ec2Query>(body).map(|thing| thing.name),
        Ok(Some("a".to_owned()))
    );
    assert_eq!(
        read::<AwsQuery>(body).map(|thing| thing.name),
        Ok(Some("a".to_owned()))
    );
}

#[test]
fn errors_are_found_in_each_envelope() {
    let wrapped = "<ErrorResponse><Error><Type>Sender</Type><Code>Gone</Code>\
                   <Message>It is gone</Message></Error><RequestId>r</RequestId></ErrorResponse>";
    let bare = "<?xml version='1.0'?>\n<Error><Code>Gone</Code><Message>It is gone</Message>\
                <RequestId>r</RequestId></Error>";
    let listed = "<Response><Errors><Error><Code>Gone</Code><Message>It is gone</Message></Error>\
                  </Errors><RequestID>r</RequestID></Response>";
    for body in [wrapped, bare, listed] {
        let error = response::<RestXml>(404, body).expect_err("an error");
        let meta = error.meta();
        assert_eq!(meta.code(), Some("Gone"), "{body}");
        assert_eq!(meta.message(), Some("It is gone"), "{body}");
        assert!(error.to_string().contains("request id r"), "{error}");
    }
    let errors = [
        response::<AwsQuery>(400, wrapped).map_err(|error| error.to_string()),
        response::<Ec2Query>(400, listed).map_err(|error| error.to_string()),
    ];
    for error in errors {
        let error = error.expect_err("an error");
        assert!(error.starts_with("Gone: It is gone"), "{error}");
    }
}

#[test]
fn an_error_that_is_no_xml_says_so() {
    let error = response::<RestXml>(502, "<html><br></html>").expect_err("an error");
    assert_eq!(error.meta().code(), None);
    let text = error.to_string();
    assert!(
        text.contains("a closing tag matches no other (byte 10 of the body)"),
        "{text}"
    );
    assert!(text.contains("HTTP 502"), "{text}");
    let error = response::<RestXml>(404, "<html>").expect_err("an error");
    assert_eq!(error.meta().code(), None);
}

#[test]
fn what_is_not_there_has_a_code_without_a_body() {
    for (status, code) in [(404, Some("NotFound")), (403, None)] {
        let error = response::<RestXml>(status, "").expect_err("an error");
        assert_eq!(error.meta().code(), code);
    }
}
