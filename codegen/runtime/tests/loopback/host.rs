//! What stands before the service's host.

use std::sync::{Arc, Mutex};

use shapesmith_runtime::aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use shapesmith_runtime::aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use shapesmith_runtime::aws_smithy_runtime_api::client::result::ConnectorError;
use shapesmith_runtime::aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use shapesmith_runtime::client::{Handle, send};

use crate::support::{block_on, chain, quick, settings};
use crate::things::{PutThing, PutThingInput, Things};

/// Keeps where requests would go; names of hosts cannot be tried on loopback.
#[derive(Clone, Debug, Default)]
struct Addresses(Arc<Mutex<Vec<String>>>);

impl HttpClient for Addresses {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Addresses {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let address = request.uri().to_owned();
        self.0.lock().expect("no panic elsewhere").push(address);
        HttpConnectorFuture::ready(Err(ConnectorError::user("not sent".into())))
    }
}

/// Where a request with this owner would go, and what went wrong.
fn send_to(owner: &str) -> (Vec<String>, String) {
    let addresses = Addresses::default();
    let config = quick(settings::<Things>()).http_client(addresses.clone());
    let client = Handle::from_conf(config.build());
    let input = PutThingInput {
        owner: Some(owner.to_owned()),
        ..PutThingInput::complete()
    };
    let error = block_on(send::<PutThing>(&client, input, None)).expect_err("not sent");
    let addresses = addresses.0.lock().expect("no panic elsewhere").clone();
    (addresses, chain(&error))
}

#[test]
fn the_labels_of_the_host_prefix_are_filled() {
    let (addresses, _) = send_to("ada");
    let [address] = addresses.as_slice() else {
        panic!("one address: {addresses:?}");
    };
    assert!(address.starts_with("https://ada.data-"), "{address}");
    assert!(address.ends_with("/things/a%2Fb%20c"), "{address}");
}

#[test]
fn a_label_cannot_lead_to_another_host() {
    for owner in [
        "",
        "evil.example/",
        "evil.example#",
        "user@evil",
        "evil:1",
        "a b",
        "\u{e9}",
    ] {
        let (addresses, error) = send_to(owner);
        assert!(addresses.is_empty(), "{owner}: {addresses:?}");
        assert!(
            error.contains("cannot stand before a host name"),
            "{owner}: {error}"
        );
    }
}
