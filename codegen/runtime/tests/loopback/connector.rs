//! Without the connector, a request needs an HTTP client of the user.

use shapesmith_runtime::client::send;

use crate::support::{block_on, chain, offline};
use crate::things::{PutThing, PutThingInput};

#[test]
fn a_missing_http_client_is_named() {
    let error = block_on(send::<PutThing>(
        &offline(),
        PutThingInput::complete(),
        None,
    ));
    let error = chain(&error.expect_err("no HTTP client"));
    assert!(error.contains("Config::builder().http_client("), "{error}");
}
