//! What a client shares with its requests.

use std::fmt;
use std::sync::Arc;

use aws_smithy_runtime::client::defaults::{DefaultPluginParams, default_plugins};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::runtime_plugin::{RuntimePlugins, StaticRuntimePlugin};
use aws_smithy_types::config_bag::ConfigBag;

use super::config::{BehaviorVersion, Config};
use super::service::ServicePlugin;
use crate::operation::Service;

/// A client's configuration and the plugins that follow from it; cheap to
/// clone.
pub struct Handle<S> {
    shared: Arc<Shared<S>>,
}

struct Shared<S> {
    config: Config<S>,
    plugins: RuntimePlugins,
}

impl<S: Service> Handle<S> {
    /// The handle of a client.
    ///
    /// # Panics
    /// When the configuration cannot work: without a behavior version, or
    /// with retries, timeouts or an identity cache but without a way to wait.
    #[track_caller]
    pub fn from_conf(config: Config<S>) -> Self {
        let plugins = plugins(&config);
        if let Err(error) = validate(&plugins) {
            panic!("invalid client configuration: {error}");
        }
        let shared = Arc::new(Shared { config, plugins });
        Self { shared }
    }

    /// The client's configuration.
    pub fn config(&self) -> &Config<S> {
        &self.shared.config
    }

    /// The plugins of every request.
    pub(crate) fn plugins(&self) -> RuntimePlugins {
        self.shared.plugins.clone()
    }
}

impl<S> Clone for Handle<S> {
    fn clone(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
        }
    }
}

impl<S: Service> fmt::Debug for Handle<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle")
            .field("config", &self.shared.config)
            .finish_non_exhaustive()
    }
}

/// Defaults, then the user's settings, then what the service needs.
#[track_caller]
fn plugins<S: Service>(config: &Config<S>) -> RuntimePlugins {
    let latest = cfg!(feature = "behavior-version-latest").then(BehaviorVersion::latest);
    let Some(behavior_version) = config.behavior_version.or(latest) else {
        panic!(
            "invalid client configuration: a behavior version is needed; \
             set one with `Config::builder().behavior_version(…)`"
        );
    };
    let facts = S::FACTS;
    let partition = match config.region() {
        Some(region) => format!("{}-{region}", facts.service_id),
        None => facts.service_id.to_owned(),
    };
    let defaults = DefaultPluginParams::new()
        .with_retry_partition_name(partition)
        .with_behavior_version(behavior_version)
        .with_is_aws_sdk(true);
    let settings = StaticRuntimePlugin::new()
        .with_config(config.layer.clone())
        .with_runtime_components(config.components.clone());
    let mut plugins = RuntimePlugins::new()
        .with_client_plugins(default_plugins(defaults))
        .with_client_plugin(settings)
        .with_client_plugin(ServicePlugin::new(facts));
    for plugin in config.plugins.iter().cloned() {
        plugins = plugins.with_client_plugin(plugin);
    }
    plugins
}

/// Lets the runtime check that everything it needs is there.
fn validate(plugins: &RuntimePlugins) -> Result<(), BoxError> {
    let mut bag = ConfigBag::base();
    plugins
        .apply_client_configuration(&mut bag)?
        .validate_base_client_config(&bag)
}
