//! Credentials never appear in what holds them.

use aws_sdk_connect::Client;
use aws_sdk_connect::config::{
    BehaviorVersion, Builder, Config, Credentials, ProvideCredentials, Region,
    SharedCredentialsProvider,
};
use shapesmith_runtime::aws_credential_types::provider::future::ProvideCredentials as ProvidedCredentials;
use shapesmith_runtime::aws_types::SdkConfig;

use crate::{assert_hidden, inputs};

/// A provider as a user may write it, whose `Debug` tells everything.
#[derive(Debug)]
#[expect(dead_code, reason = "only `Debug` reads it")]
struct Careless(&'static str);

impl ProvideCredentials for Careless {
    fn provide_credentials<'a>(&'a self) -> ProvidedCredentials<'a>
    where
        Self: 'a,
    {
        ProvidedCredentials::ready(Ok(credentials()))
    }
}

const CARELESS: Careless = Careless("canary-provider");

fn credentials() -> Credentials {
    let token = Some("canary-token".to_owned());
    Credentials::new("AKID", "canary-secret", token, None, "test")
}

/// A configuration with secrets.
pub(crate) fn with_canaries() -> Builder {
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .endpoint_url("http://127.0.0.1:9")
        .credentials_provider(CARELESS)
}

#[test]
fn configurations_hide_credentials() {
    assert!(format!("{CARELESS:?}").contains("canary"));
    assert_hidden(&credentials());
    assert_hidden(&with_canaries().credentials_provider(credentials()));
    assert_hidden(&with_canaries());
    assert_hidden(&with_canaries().build());
    assert_hidden(&with_canaries().build().to_builder());
    let shown = format!("{:?}", with_canaries().build());
    assert!(shown.contains("us-east-1"), "{shown}");
}

#[test]
fn configurations_from_shared_ones_hide_credentials() {
    let shared = SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(SharedCredentialsProvider::new(credentials()))
        .build();
    assert_hidden(&shared);
    let shared = shared.into_builder();
    let shared = shared.credentials_provider(SharedCredentialsProvider::new(CARELESS));
    let shared = shared.build();
    assert_hidden(&Config::new(&shared));
    assert_hidden(&Builder::from(&shared));
    assert_hidden(&Client::new(&shared));
}

#[tokio::test]
async fn clients_and_their_requests_hide_credentials() {
    let client = Client::from_conf(with_canaries().build());
    assert_hidden(&client);
    assert_hidden(client.config());
    assert_hidden(&client.describe_contact());
    assert_hidden(&client.start_contact_evaluation());
    let customized = client.start_contact_evaluation().customize();
    assert_hidden(&customized.config_override(with_canaries()));
    // Nobody listens there, so this fails with the credentials at hand.
    let request = inputs::start_chat_contact(client.start_chat_contact());
    let error = request.send().await.unwrap_err();
    assert_hidden(&error);
}
