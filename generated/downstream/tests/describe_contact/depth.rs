//! Values inside values: a hundred levels are read, more than the limit is an
//! error, and neither uses up the stack. Each test has a thread's usual 2 MiB.

use aws_sdk_connect::error::{DisplayErrorContext, ProvideErrorMetadata};
use aws_sdk_connect::operation::describe_contact::DescribeContactOutput;
use aws_sdk_connect::types::{Expression, SegmentAttributeValue};

use crate::support::Response;
use crate::{contact, describe, exchange};

/// How many containers may lie inside each other; README tells it too.
const LIMIT: usize = 320;

/// A body with this inside of as many openings and closings.
fn nested(before: &str, open: &str, levels: usize, close: &str, after: &str) -> String {
    [before, &open.repeat(levels), &close.repeat(levels), after].concat()
}

/// A response with a segment attribute of so many levels, two containers each.
fn attribute(levels: usize) -> String {
    let before = r#"{"Contact":{"SegmentAttributes":{"a":{"#;
    nested(before, r#""ValueMap":{"k":{"#, levels, "}}", "}}}}")
}

/// The same of a list.
fn list(levels: usize) -> String {
    let before = r#"{"Contact":{"SegmentAttributes":{"a":{"#;
    nested(before, r#""ValueList":[{"#, levels, "}]", "}}}}")
}

/// A response with a routing expression of so many levels.
fn expression(levels: usize) -> String {
    let before = r#"{"Contact":{"RoutingCriteria":{"Steps":[{"Expression":{"#;
    nested(before, r#""AndExpression":[{"#, levels, "}]", "}}]}}}")
}

/// What users do with a value, each recursive in itself.
fn use_everything(output: DescribeContactOutput) {
    let copy = output.clone();
    assert_eq!(copy, output);
    assert!(format!("{copy:?}").len() > LIMIT);
    assert!(format!("{copy:#?}").len() > LIMIT);
    drop(copy);
    drop(output);
}

fn attribute_depth(value: &SegmentAttributeValue) -> usize {
    let inner = value.value_map().and_then(|map| map.get("k"));
    inner.map_or(0, |inner| 1 + attribute_depth(inner))
}

fn expression_depth(value: &Expression) -> usize {
    let inner = value.and_expression().first();
    inner.map_or(0, |inner| 1 + expression_depth(inner))
}

#[tokio::test]
async fn a_hundred_levels_are_read() {
    let contact = contact(attribute(100)).await;
    let attributes = contact.segment_attributes.unwrap();
    assert_eq!(attribute_depth(&attributes["a"]), 100);

    let contact = crate::contact(expression(100)).await;
    let criteria = contact.routing_criteria.unwrap();
    let step = &criteria.steps.as_ref().unwrap()[0];
    assert_eq!(expression_depth(step.expression().unwrap()), 100);
}

#[tokio::test]
async fn at_the_limit_everything_still_fits_on_a_stack() {
    // Four containers are around the levels, six around an expression's.
    for body in [
        attribute((LIMIT - 4) / 2),
        list((LIMIT - 4) / 2),
        expression((LIMIT - 6) / 2),
    ] {
        use_everything(describe(body).await.unwrap());
    }
}

#[tokio::test]
async fn one_level_more_is_an_error() {
    for body in [attribute((LIMIT - 4) / 2 + 1), list((LIMIT - 4) / 2 + 1)] {
        let error = describe(body).await.unwrap_err();
        let text = DisplayErrorContext(&error).to_string();
        assert!(text.contains("maximum nesting depth"), "{text}");
    }
}

#[tokio::test]
async fn a_hundred_thousand_levels_are_an_error() {
    let levels = 100_000;
    let next = |member: &str| {
        let before = r#"{"Contact":{"NextContacts":[{"NextContactMetadata":{"#;
        let before = format!("{before}{member}:");
        nested(&before, "[", levels, "]", "}}]}}")
    };
    for body in [
        attribute(levels),
        list(levels),
        expression(levels),
        nested(r#"{"Unknown":"#, "[", levels, "]", "}"),
        nested(r#"{"Unknown":"#, r#"{"a":"#, levels, "}", "}"),
        nested("", "[", levels, "]", ""),
        "[".repeat(levels),
        r#"{"Contact":"#.repeat(levels),
        next(r#""Unknown""#),
        next(r#""QuickConnectContactData""#),
    ] {
        let error = describe(body).await.unwrap_err();
        assert_eq!(error.raw_response().unwrap().status().as_u16(), 200);
    }
}

#[tokio::test]
async fn a_deep_error_keeps_its_code() {
    let body = nested(r#"{"Message":"m","Reason":"#, "[", 100_000, "]", "}");
    let response = Response::new(400, body).header("x-amzn-errortype", "InvalidRequestException");
    let (result, _) = exchange(response).await;
    let error = result.unwrap_err();
    assert_eq!(error.code(), Some("InvalidRequestException"));
    let error = error.into_service_error();
    assert!(error.is_invalid_request_exception(), "{error:?}");
}
