//! Numbers and times: what the model allows is read exactly, what it forbids
//! is an error with its place.

use aws_sdk_connect::error::DisplayErrorContext;
use aws_sdk_connect::primitives::DateTime;

use crate::{contact, describe};

/// The error of a response whose contact has this member.
async fn refused(member: &str, value: &str) -> String {
    let body = format!(r#"{{"Contact": {{"{member}": {value}}}}}"#);
    let error = describe(body).await.expect_err(value);
    DisplayErrorContext(&error).to_string()
}

#[tokio::test]
async fn whole_numbers_are_read_in_every_spelling() {
    for (wire, expected) in [
        ("0", 0),
        ("-0", 0),
        ("7.0", 7),
        ("1e3", 1000),
        ("-2147483648", i32::MIN),
        ("2147483647", i32::MAX),
        ("21474836470e-1", i32::MAX),
    ] {
        let body = format!(r#"{{"Contact": {{"TotalPauseCount": {wire}}}}}"#);
        assert_eq!(
            contact(body).await.total_pause_count,
            Some(expected),
            "{wire}"
        );
    }
    for (wire, expected) in [
        ("9223372036854775807", i64::MAX),
        ("-9223372036854775808", i64::MIN),
        // A float would make it …992.
        ("9007199254740993.0", 9_007_199_254_740_993),
    ] {
        let body = format!(r#"{{"Contact": {{"QueuePriority": {wire}}}}}"#);
        assert_eq!(contact(body).await.queue_priority, Some(expected), "{wire}");
    }
}

#[tokio::test]
async fn other_numbers_are_errors() {
    let integers = ["2147483648", "-2147483649", "1.5", "1e10", "1e999", "1e-1"];
    for wire in integers {
        let text = refused("TotalPauseCount", wire).await;
        assert!(
            text.contains("`Contact.TotalPauseCount`: "),
            "{wire}: {text}"
        );
    }
    for wire in ["9223372036854775808", "-9223372036854775809", "1e19"] {
        let text = refused("QueuePriority", wire).await;
        assert!(text.contains("`Contact.QueuePriority`: "), "{wire}: {text}");
    }
    // None of these is JSON, or none is a number.
    for wire in [
        "01", "+1", "1.", ".5", "0x1", "NaN", "\"1\"", "true", "[1]", "{}",
    ] {
        let text = refused("TotalPauseCount", wire).await;
        assert!(
            text.contains("`Contact.TotalPauseCount`: "),
            "{wire}: {text}"
        );
    }
}

/// The quality score of an agent, a float.
async fn score(wire: &str) -> Option<f32> {
    let body = format!(
        r#"{{"Contact": {{"QualityMetrics": {{"Agent": {{"Audio": {{"QualityScore": {wire}}}}}}}}}}}"#
    );
    let metrics = contact(body).await.quality_metrics.unwrap();
    metrics.agent.unwrap().audio.unwrap().quality_score
}

#[tokio::test]
async fn floats_may_be_infinite_or_no_number() {
    assert_eq!(score("4.25").await, Some(4.25));
    assert_eq!(score("-1E2").await, Some(-100.0));
    assert_eq!(score("5").await, Some(5.0));
    assert_eq!(score(r#""Infinity""#).await, Some(f32::INFINITY));
    assert_eq!(score(r#""-Infinity""#).await, Some(f32::NEG_INFINITY));
    assert!(score(r#""NaN""#).await.unwrap().is_nan());
    // A float of 32 bits is read from the nearest of 64 bits.
    assert_eq!(score("3.4028235e38").await, Some(f32::MAX));
}

#[tokio::test]
async fn other_floats_are_errors() {
    for wire in [
        r#""1.5""#,
        r#""text""#,
        r#""""#,
        "NaN",
        "Infinity",
        "1.5.5",
        "true",
    ] {
        let body = format!(
            r#"{{"Contact": {{"QualityMetrics": {{"Agent": {{"Audio": {{"QualityScore": {wire}}}}}}}}}}}"#
        );
        let error = describe(body).await.expect_err(wire);
        let text = DisplayErrorContext(&error).to_string();
        let place = "`Contact.QualityMetrics.Agent.Audio.QualityScore`: ";
        assert!(text.contains(place), "{wire}: {text}");
    }
}

#[tokio::test]
async fn times_are_seconds_whole_fractional_or_with_an_exponent() {
    for (wire, seconds, nanoseconds) in [
        ("0", 0, 0),
        ("1763000000", 1_763_000_000, 0),
        ("1763000000.007", 1_763_000_000, 7_000_000),
        ("1763000000.123456", 1_763_000_000, 123_456_000),
        ("1.763E9", 1_763_000_000, 0),
        ("1.763000000123E9", 1_763_000_000, 123_000_000),
        ("-1.5", -2, 500_000_000),
        ("-1", -1, 0),
        // RFC 3339 is not what the model asks for, but nothing else can be meant.
        (r#""2025-11-13T02:13:20Z""#, 1_763_000_000, 0),
        (
            r#""2025-11-13T03:13:20.5+01:00""#,
            1_763_000_000,
            500_000_000,
        ),
    ] {
        let body = format!(r#"{{"Contact": {{"InitiationTimestamp": {wire}}}}}"#);
        let time = contact(body).await.initiation_timestamp;
        let expected = DateTime::from_secs_and_nanos(seconds, nanoseconds);
        assert_eq!(time, Some(expected), "{wire}");
    }
}

#[tokio::test]
async fn other_times_are_errors() {
    for wire in [
        r#""soon""#,
        r#""""#,
        r#""1763000000""#,
        r#""Thu, 13 Nov 2025 02:13:20 GMT""#,
        "1e400",
        "1e19",
        "9223372036854775808",
        "true",
        "{}",
    ] {
        let text = refused("InitiationTimestamp", wire).await;
        assert!(
            text.contains("`Contact.InitiationTimestamp`: "),
            "{wire}: {text}"
        );
    }
}

#[tokio::test]
async fn times_at_the_ends_can_be_printed() {
    for wire in [
        "9223372036854775807",
        "-9223372036854775808",
        "1e18",
        "253402300800",
    ] {
        let body = format!(r#"{{"Contact": {{"InitiationTimestamp": {wire}}}}}"#);
        let output = describe(body).await.unwrap();
        assert!(
            format!("{output:?}").contains("initiation_timestamp"),
            "{wire}"
        );
        assert_eq!(output.clone(), output);
    }
}
