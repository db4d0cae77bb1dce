//! Simple values, lists and maps at every place of a message.

use behaviour::{body, chain, failure, output, request, response};
use golden_scalars::operation::get::{Get, GetError, GetInput, GetOutput};
use golden_scalars::operation::put::{Put, PutInput};
use golden_scalars::operation::replace::{Replace, ReplaceInput};
use golden_scalars::operation::upload::{Upload, UploadInput};
use golden_scalars::types::{Color, Either, Inner};
use serde_json::json;
use shapesmith_runtime::aws_smithy_types::{Blob, DateTime, Document};
use shapesmith_runtime::wire;

/// 2001-09-09T01:46:40Z.
fn moment() -> DateTime {
    DateTime::from_secs(1_000_000_000)
}

fn inner(name: &str) -> Inner {
    Inner::builder().name(name).build().unwrap()
}

#[test]
fn a_builder_names_all_missing_and_empty_members_at_once() {
    let error = PutInput::builder().id("").build().unwrap_err();
    let shown = chain(&error);
    for name in ["PutInput", "`id`", "`when`", "`rest`", "`count`"] {
        assert!(shown.contains(name), "{name} in {shown}");
    }
    assert!(shown.contains("missing `when`, `rest`, `count`"), "{shown}");
    assert!(shown.contains("empty `id`"), "{shown}");
}

#[test]
fn a_request_has_each_member_at_its_place() {
    let input = PutInput::builder()
        .id("a/b")
        .when(moment())
        .rest("x/y z")
        .count(7)
        .since(moment())
        .until(moment())
        .labels("one")
        .labels("two")
        .page(2)
        .ids("p")
        .ids("q")
        .from(moment())
        .extra("more", "&")
        .meta("color", "red")
        .either(Either::Text("text".to_owned()));
    let request = request::<Put>(&input.build().unwrap());
    assert_eq!(request.method(), "PUT");
    let (path, query) = request.uri().split_once('?').unwrap();
    assert_eq!(path, "/things/a%2Fb/2001-09-09T01%3A46%3A40Z/x/y%20z");
    let mut queries: Vec<&str> = query.split('&').collect();
    queries.sort_unstable();
    let from = "from=2001-09-09T01%3A46%3A40Z";
    let expected = ["fixed=1", from, "id=p", "id=q", "more=%26", "page=2"];
    assert_eq!(queries, expected);
    let headers = request.headers();
    assert_eq!(headers.get("x-count"), Some("7"));
    assert_eq!(
        headers.get("x-since"),
        Some("Sun, 09 Sep 2001 01:46:40 GMT")
    );
    assert_eq!(headers.get("x-until"), Some("1000000000"));
    assert_eq!(headers.get("x-labels"), Some("one, two"));
    assert_eq!(headers.get("x-meta-color"), Some("red"));
    let sent: serde_json::Value = serde_json::from_slice(request.body().bytes().unwrap()).unwrap();
    assert_eq!(sent, json!({"Either": {"text-value": "text"}}));
}

#[test]
fn labels_need_not_be_text() {
    let input = GetInput::builder().number(-5).color(Color::Red).flag(false);
    let request = request::<Get>(&input.build().unwrap());
    assert_eq!(request.uri(), "/things/-5/RED/false");
}

#[test]
fn absent_required_members_have_neutral_values() {
    let answer = output::<Get>(&json!({}));
    assert_eq!(answer.required_text(), "");
    assert!(!answer.required_flag());
    assert_eq!(answer.required_count(), 0);
    assert_eq!(answer.required_long(), 0);
    assert_eq!(answer.required_double(), 0.0);
    assert_eq!(answer.required_bytes().as_ref(), b"");
    assert_eq!(answer.required_moment(), &DateTime::from_secs(0));
    assert_eq!(answer.required_anything(), &Document::Null);
    assert_eq!(answer.required_color().as_str(), "");
    assert_eq!(answer.required_inner(), None);
    assert!(answer.required_texts().is_empty());
    assert!(answer.required_sparse_map().is_empty());
    assert_eq!(answer.text(), None);
    assert!(answer.texts().is_empty() && answer.texts.is_none());
}

#[test]
fn dense_collections_drop_nulls_and_sparse_ones_keep_them() {
    let answer = output::<Get>(&json!({
        "Texts": ["a", null, "b"],
        "SparseTexts": ["a", null, "b"],
        "TextMap": {"a": "1", "b": null},
        "SparseMap": {"a": "1", "b": null},
        "SparseInners": [null, {"n": "i"}],
        "Rows": {"row": ["x", null]},
    }));
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(answer.texts(), ["a", "b"]);
    assert_eq!(answer.sparse_texts(), [text("a"), None, text("b")]);
    assert_eq!(answer.text_map().unwrap().len(), 1);
    let sparse = answer.sparse_map().unwrap();
    assert_eq!((&sparse["a"], &sparse["b"]), (&text("1"), &None));
    assert_eq!(answer.sparse_inners(), [None, Some(inner("i"))]);
    assert_eq!(answer.rows().unwrap()["row"], ["x"]);
}

#[test]
fn values_are_read_in_their_formats() {
    let answer: GetOutput = output::<Get>(&json!({
        "Moment": 1_000_000_000,
        "IsoMoment": "2001-09-09T01:46:40Z",
        "UnixMoment": 1_000_000_000,
        "HttpMoment": "Sun, 09 Sep 2001 01:46:40 GMT",
        "Moments": ["Sun, 09 Sep 2001 01:46:40 GMT"],
        "Bytes": "AAEC",
        "Float": "NaN",
        "Double": "-Infinity",
        "Long": i64::MIN,
        "Anything": {"deep": [1, null, "x"]},
        "Grid": [[1, 2], [], [3]],
        "Inner": {"n": "name", "count-of": 3, "later": {}},
    }));
    let moments = [
        answer.moment,
        answer.iso_moment,
        answer.unix_moment,
        answer.http_moment,
    ];
    assert_eq!(moments, [Some(moment()); 4]);
    assert_eq!(answer.moments.as_deref(), Some(&[moment()][..]));
    assert_eq!(answer.bytes, Some(Blob::new([0, 1, 2])));
    assert!(answer.float.unwrap().is_nan());
    assert_eq!(answer.double, Some(f64::NEG_INFINITY));
    assert_eq!(answer.long, Some(i64::MIN));
    let anything = answer.anything.unwrap();
    assert!(anything.as_object().unwrap()["deep"].is_array());
    assert_eq!(answer.grid, Some(vec![vec![1, 2], vec![], vec![3]]));
    let inner = answer.inner.unwrap();
    assert_eq!((inner.name(), inner.count()), ("name", Some(3)));
}

#[test]
fn status_and_headers_of_a_response_are_members() {
    let mut answer = response(202, json!({"body-of": {"re-named": "here"}}).to_string());
    for (name, value) in [
        ("ETag", "\"1\""),
        ("x-meta-a", "b"),
        ("x-labels", "one, two"),
    ] {
        answer.headers_mut().insert(name, value);
    }
    let answer = wire::response::<Put>(&answer).unwrap();
    assert_eq!((answer.status(), answer.etag()), (202, "\"1\""));
    assert_eq!(answer.meta().unwrap()["a"], "b");
    assert_eq!(answer.labels(), ["one", "two"]);
    assert_eq!(answer.body().unwrap().renamed(), Some("here"));
}

#[test]
fn headers_of_a_failure_are_members_of_its_error() {
    let error = failure::<Get>(429, "HeaderException", &json!({"message": "slow down"}));
    let GetError::HeaderException(error) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(error.message(), Some("slow down"));
}

#[test]
fn a_payload_is_the_whole_body() {
    let bytes = Blob::new([0, 255, 10]);
    let upload = UploadInput::builder().kind("image/x").data(bytes.clone());
    let upload = request::<Upload>(&upload.build().unwrap());
    assert_eq!(upload.body().bytes(), Some(&[0, 255, 10][..]));
    assert_eq!(upload.headers().get("content-type"), Some("image/x"));
    let answer = wire::response::<Upload>(&response(200, vec![0, 255, 10])).unwrap();
    assert_eq!(answer.data(), &bytes);

    let replace = ReplaceInput::builder()
        .inner(inner("whole"))
        .build()
        .unwrap();
    assert_eq!(body::<Replace>(&replace), json!({"n": "whole"}));
    let answer = output::<Replace>(&json!({"n": "back"}));
    assert_eq!(answer.inner(), Some(&inner("back")));
}
