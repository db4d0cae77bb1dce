//! Where settings come from and what is shown of them.

use shapesmith_runtime::aws_types::SdkConfig;
use shapesmith_runtime::aws_types::origin::Origin;
use shapesmith_runtime::aws_types::service_config::{LoadServiceConfig, ServiceConfigKey};
use shapesmith_runtime::client::config::timeout::TimeoutConfig;
use shapesmith_runtime::client::config::{
    BehaviorVersion, Builder, Config, Credentials, ProvideCredentials, Region,
    SharedCredentialsProvider,
};
use shapesmith_runtime::client::{Handle, send};

use crate::server::{Reply, Server};
use crate::support::{block_on, client, settings};
use crate::things::{PutThing, PutThingInput, Things};

/// A shared configuration in which only the needed is set.
fn shared(url: &str) -> SdkConfig {
    let credentials = Credentials::new("AKIDTEST", "hush", None, None, "test");
    SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .credentials_provider(SharedCredentialsProvider::new(credentials))
        .endpoint_url(url)
        .build()
}

#[test]
fn settings_that_the_shared_configuration_lacks_keep_their_defaults() {
    let server = Server::start([Reply::new(503, ""), Reply::new(200, "{}")]);
    let client = Handle::<Things>::from_conf(Config::new(&shared(server.url())));
    let output = block_on(send::<PutThing>(&client, PutThingInput::complete(), None));
    output.expect("the second attempt, by the default of retries");
    assert_eq!(server.received().len(), 2);
}

/// The settings of a profile: a URL for one service.
#[derive(Debug)]
struct Profile {
    url: String,
}

impl LoadServiceConfig for Profile {
    fn load_config(&self, key: ServiceConfigKey<'_>) -> Option<String> {
        let ours = key.service_id() == "Many Things" && key.env() == "AWS_ENDPOINT_URL";
        ours.then(|| self.url.clone())
    }
}

#[test]
fn the_url_of_a_service_wins_over_that_of_all() {
    let own = Server::start([Reply::new(200, "{}")]);
    let profile = Profile {
        url: own.url().to_owned(),
    };
    let mut builder = shared("http://127.0.0.1:9").into_builder();
    builder.insert_origin("endpoint_url", Origin::shared_environment_variable());
    let config = Config::new(&builder.service_config(profile).build());
    let client = Handle::<Things>::from_conf(config);
    let output = block_on(send::<PutThing>(&client, PutThingInput::complete(), None));
    output.expect("an output");
    own.only();
}

#[test]
fn timeouts_complete_each_other() {
    let second = std::time::Duration::from_secs(1);
    let config = Builder::<Things>::new()
        .timeout_config(TimeoutConfig::builder().connect_timeout(second).build())
        .timeout_config(TimeoutConfig::builder().read_timeout(second).build())
        .build();
    let timeouts = config.timeout_config().expect("timeouts");
    assert_eq!(timeouts.connect_timeout(), Some(second));
    assert_eq!(timeouts.read_timeout(), Some(second));
}

#[test]
fn a_configuration_can_be_taken_up_again() {
    let config = settings::<Things>().build();
    let again = config.to_builder().build();
    assert_eq!(again.region(), Some(&Region::new("eu-west-1")));
    assert_eq!(again.signing_name(), "things");
    let server = Server::start([Reply::new(200, "{}")]);
    let url = again.to_builder().endpoint_url(server.url()).build();
    let output = block_on(send::<PutThing>(
        &Handle::from_conf(url),
        PutThingInput::complete(),
        None,
    ));
    output.expect("an output");
}

/// A provider whose derived `Debug` tells its secret, as users write them.
#[derive(Debug)]
struct Talkative {
    #[allow(dead_code, reason = "shown by `Debug`, which is the point")]
    secret: &'static str,
}

impl ProvideCredentials for Talkative {
    fn provide_credentials<'a>(
        &'a self,
    ) -> shapesmith_runtime::aws_credential_types::provider::future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        let credentials = Credentials::new("AKID", self.secret, None, None, "test");
        shapesmith_runtime::aws_credential_types::provider::future::ProvideCredentials::ready(Ok(
            credentials,
        ))
    }
}

#[test]
fn debug_shows_no_secret() {
    let builder = settings::<Things>().credentials_provider(Talkative {
        secret: "hush-hush",
    });
    let config = builder.clone().build();
    let handle = Handle::from_conf(config.clone());
    for shown in [
        format!("{builder:?}"),
        format!("{config:?}"),
        format!("{handle:?}"),
    ] {
        assert!(!shown.contains("hush"), "{shown}");
    }
    let shown = format!("{:?}", client::<Things>("http://127.0.0.1:9"));
    assert!(!shown.contains("hush"), "{shown}");
}
