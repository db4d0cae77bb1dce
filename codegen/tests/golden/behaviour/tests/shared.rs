//! Structures with several roles, and those with nothing in them.

use behaviour::{body, failure, output, request};
use golden_empty::operation::exchange::{Exchange, ExchangeError, ExchangeInput};
use golden_empty::operation::ping::{Ping, PingInput};
use golden_empty::types::{OnlyVoid, Void};
use golden_shared::operation::copy_item::{CopyItem, CopyItemInput};
use golden_shared::operation::list_items::{ListItems, ListItemsInput};
use golden_shared::operation::nest::{Nest, NestInput};
use golden_shared::operation::put_item::{PutItem, PutItemError, PutItemInput};
use golden_shared::types::error::SharedException;
use golden_shared::types::{Item, PutItemRequest};
use serde_json::json;
use shapesmith_runtime::aws_smithy_types::retry::{ErrorKind, ProvideErrorKind};
use shapesmith_runtime::operation::Input;

#[test]
fn an_input_that_is_also_nested_has_two_types() {
    let item = Item::builder().id("1").build().unwrap();
    let nested = PutItemRequest::builder().item(item.clone()).build();
    let nest = NestInput::builder().request(nested).build().unwrap();
    assert_eq!(
        body::<Nest>(&nest),
        json!({"Request": {"Item": {"Id": "1"}}})
    );
    let put = PutItemInput::builder().item(item).build().unwrap();
    assert_eq!(body::<PutItem>(&put), json!({"Item": {"Id": "1"}}));
}

#[test]
fn a_structure_that_is_input_and_output_is_checked_as_input_only() {
    assert!(CopyItemInput::builder().build().is_err());
    assert_eq!(output::<CopyItem>(&json!({})).id(), "");
}

#[test]
fn a_shape_called_like_the_input_of_another_operation_is_that_of_its_own() {
    let input = ListItemsInput::builder().label("l").limit(3);
    let sent = body::<ListItems>(&input.build().unwrap());
    assert_eq!(sent, json!({"Limit": 3, "Label": "l"}));
    let answer = output::<ListItems>(&json!({"Items": [{"Id": "1"}], "Call": {"Label": "x"}}));
    assert_eq!(answer.items()[0].id(), "1");
    assert_eq!(answer.call().unwrap().label(), "x");
}

#[test]
fn a_token_is_filled_only_where_none_is_set() {
    let item = Item::builder().id("1").build().unwrap();
    let mut input = PutItemInput::builder().item(item).build().unwrap();
    input.fill_idempotency_tokens(&mut || "first".to_owned());
    input.fill_idempotency_tokens(&mut || "second".to_owned());
    assert_eq!(input.token(), Some("first"));
}

#[test]
fn an_error_called_like_an_operations_error_is_one_of_its_variants() {
    let sent = json!({"message": "taken", "Item": {"Id": "1"}});
    let error = failure::<PutItem>(409, "PutItemError", &sent);
    assert!(error.is_put_item_error());
    let PutItemError::PutItemError(inner) = error else {
        panic!("{error:?}");
    };
    assert_eq!(inner.item().unwrap().id(), "1");
    assert_eq!(inner.to_string(), "PutItemError: taken (HTTP 409)");
}

#[test]
fn an_error_may_be_a_member() {
    let failure = SharedException::builder()
        .message("m")
        .set_details(Some(Vec::new()));
    let input = NestInput::builder().failure(failure.build().unwrap());
    let sent = body::<Nest>(&input.build().unwrap());
    assert_eq!(sent, json!({"Failure": {"message": "m", "Details": []}}));
    let answer = output::<Nest>(&sent);
    assert_eq!(answer.failure().unwrap().message(), Some("m"));
}

#[test]
fn an_operation_without_input_or_output_can_be_sent() {
    let input = PingInput::builder().build().unwrap();
    let request = request::<Ping>(&input);
    assert_eq!(
        request.headers().get("x-amz-target"),
        Some("GoldenEmpty.Ping")
    );
    output::<Ping>(&json!({}));
    output::<Ping>(&json!({"later": 1}));
}

#[test]
fn empty_structures_are_values() {
    let void = Void::builder().build();
    let input = ExchangeInput::builder()
        .union(OnlyVoid::Void(void.clone()))
        .voids(void.clone())
        .void(void);
    let sent = json!({"Void": {}, "Union": {"void": {}}, "Voids": [{}]});
    assert_eq!(body::<Exchange>(&input.build().unwrap()), sent);
    let answer = output::<Exchange>(&sent);
    assert!(answer.union().unwrap().is_void());
    assert_eq!(answer.voids().len(), 1);
    assert!(output::<Exchange>(&json!({})).void().is_none());
}

#[test]
fn errors_without_members_keep_code_and_message() {
    let error = failure::<Exchange>(404, "BareException", &json!({"message": "gone"}));
    assert!(error.is_bare_exception());
    assert_eq!(error.to_string(), "BareException: gone (HTTP 404)");
    assert_eq!(error.retryable_error_kind(), None);
    let error = failure::<Exchange>(500, "RequiredMessageException", &json!({"message": "m"}));
    assert_eq!(
        error.retryable_error_kind(),
        Some(ErrorKind::ThrottlingError)
    );
    let ExchangeError::RequiredMessageException(error) = error else {
        panic!("{error:?}");
    };
    assert_eq!((error.message(), error.count()), ("m", 0));
    assert!(
        !failure::<Ping>(404, "BareException", &json!({}))
            .to_string()
            .is_empty()
    );
}
