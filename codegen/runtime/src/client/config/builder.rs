//! The builder itself; its settings are in the modules beside this one.

use std::fmt;
use std::marker::PhantomData;

use aws_smithy_types::config_bag::{CloneableLayer, Layer};
use aws_types::SigningName;
use aws_types::region::{Region, SigningRegion};

use super::{
    BehaviorVersion, Config, RuntimeComponentsBuilder, RuntimePlugin, SharedRuntimePlugin,
};
use crate::operation::Service;

/// Builds a [`Config`], setting by setting.
#[derive(Clone)]
pub struct Builder<S> {
    pub(crate) settings: CloneableLayer,
    pub(crate) components: RuntimeComponentsBuilder,
    pub(crate) plugins: Vec<SharedRuntimePlugin>,
    pub(crate) behavior_version: Option<BehaviorVersion>,
    pub(crate) service: PhantomData<S>,
}

impl<S> Default for Builder<S> {
    fn default() -> Self {
        Self {
            settings: CloneableLayer::default(),
            components: RuntimeComponentsBuilder::new("service config"),
            plugins: Vec::new(),
            behavior_version: None,
            service: PhantomData,
        }
    }
}

impl<S: Service> Builder<S> {
    /// A builder without any setting.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the behavior version, which fixes defaults such as retries and timeouts.
    pub fn behavior_version(mut self, behavior_version: BehaviorVersion) -> Self {
        self.set_behavior_version(Some(behavior_version));
        self
    }

    /// Sets or clears the behavior version.
    pub fn set_behavior_version(&mut self, behavior_version: Option<BehaviorVersion>) -> &mut Self {
        self.behavior_version = behavior_version;
        self
    }

    /// Sets the newest behavior version, whose defaults may change with an update.
    pub fn behavior_version_latest(self) -> Self {
        self.behavior_version(BehaviorVersion::latest())
    }

    /// Adds a plugin of the runtime.
    pub fn runtime_plugin(mut self, plugin: impl RuntimePlugin + 'static) -> Self {
        self.plugins.push(SharedRuntimePlugin::new(plugin));
        self
    }

    /// The configuration.
    pub fn build(mut self) -> Config<S> {
        if self.components.time_source().is_none() {
            self.components.set_time_source(Some(Default::default()));
        }
        let mut layer = self.settings.clone();
        layer.store_put(SigningName::from_static(S::FACTS.signing_name));
        if let Some(region) = layer.load::<Region>().cloned() {
            layer.store_put(SigningRegion::from(region));
        }
        Config {
            settings: self.settings,
            layer: Layer::from(layer).with_name("service config").freeze(),
            components: self.components,
            plugins: self.plugins,
            behavior_version: self.behavior_version,
            service: PhantomData,
        }
    }
}

impl<S: Service> fmt::Debug for Builder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("service", &S::FACTS.sdk_id)
            .field("behavior_version", &self.behavior_version)
            .field("region", &self.settings.load::<Region>())
            // Providers and the like are types of users, and may tell secrets.
            .finish_non_exhaustive()
    }
}
