//! What is signed, usually and where a service is like S3. The signatures are
//! botocore's for the same requests.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aws_smithy_async::time::TimeSource;
use shapesmith_runtime::aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use shapesmith_runtime::aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use shapesmith_runtime::aws_smithy_runtime_api::client::result::ConnectorError;
use shapesmith_runtime::aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use shapesmith_runtime::client::Handle;
use shapesmith_runtime::client::config::retry::RetryConfig;
use shapesmith_runtime::client::customize::CustomizableOperation;
use shapesmith_runtime::operation::Operation;

use crate::support::{block_on, settings};
use crate::things::{PutLargeObject, PutLargeThing, PutObject, PutThing, PutThingInput};

/// A clock that stands still.
#[derive(Debug)]
struct Clock;

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
    }
}

/// Keeps one request instead of sending it.
#[derive(Clone, Debug, Default)]
struct Catcher(Arc<Mutex<Option<HttpRequest>>>);

impl HttpClient for Catcher {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Catcher {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        *self.0.lock().expect("no panic elsewhere") = Some(request);
        HttpConnectorFuture::ready(Err(ConnectorError::user("not sent".into())))
    }
}

/// Headers that differ from run to run, or from one version to the next.
const VARYING: [&str; 3] = [
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "x-amz-user-agent",
];

/// The signature of a request and its header with the checksum of the body.
fn signed<O>() -> (String, Option<String>)
where
    O: Operation<Input = PutThingInput>,
{
    let catcher = Catcher::default();
    let settings = settings::<O::Service>()
        .endpoint_url("https://things.example.com/x//./y")
        .retry_config(RetryConfig::disabled())
        .time_source(Clock)
        .http_client(catcher.clone());
    let input = PutThingInput {
        thing_id: Some("a b".to_owned()),
        client_token: Some("token".to_owned()),
        ..PutThingInput::complete()
    };
    let client = Handle::from_conf(settings.build());
    let operation = CustomizableOperation::<O>::new(client, input).mutate_request(|request| {
        for name in VARYING {
            request.headers_mut().remove(name);
        }
    });
    let _ = block_on(operation.send());
    let request = catcher.0.lock().expect("no panic elsewhere").take();
    let request = request.expect("a request");
    let authorization = request.headers().get("authorization").expect("a signature");
    let (_, signature) = authorization.split_once("Signature=").expect("a signature");
    let checksum = request.headers().get("x-amz-content-sha256");
    (signature.to_owned(), checksum.map(str::to_owned))
}

/// What leaves out the body says so.
const UNSIGNED: Option<&str> = Some("UNSIGNED-PAYLOAD");

#[test]
fn a_path_is_usually_signed_in_its_normal_form_and_encoded_twice() {
    let signature = "9659459ff76bc440ef3594042f5ccf5c1760929819f4600c4407fa44744bbac6";
    assert_eq!(signed::<PutThing>(), (signature.to_owned(), None));
    let (signature, checksum) = signed::<PutLargeThing>();
    let expected = "e6ce5ea674cf336ef75bb9d8d6b17c8ae7995854ae8d4583de8cb066db48e95c";
    assert_eq!(
        (signature.as_str(), checksum.as_deref()),
        (expected, UNSIGNED)
    );
}

#[test]
fn like_s3_it_is_signed_as_it_is_sent_with_a_checksum_of_the_body() {
    let (signature, checksum) = signed::<PutObject>();
    let expected = "a1fdf9bd4d4451d3d4eaf5105e78575e4ec03f96db015e5cf8ae9c16ecd5776c";
    let sum = "05d5e75d8e085a52f7374b8d4c8b5642bd81d180c18930f979e9e1644a27f956";
    assert_eq!(
        (signature.as_str(), checksum.as_deref()),
        (expected, Some(sum))
    );
    let (signature, checksum) = signed::<PutLargeObject>();
    let expected = "a2d11e78c1ed6f7ad8efb8c8387e1af52e170572f13af3f9bf68d7791d22377b";
    assert_eq!(
        (signature.as_str(), checksum.as_deref()),
        (expected, UNSIGNED)
    );
}
