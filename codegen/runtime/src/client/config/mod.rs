//! The configuration of a client: the same for every service.

mod builder;
mod components;
mod sdk_config;
mod settings;

use std::fmt;
use std::marker::PhantomData;

use aws_smithy_async::time::SharedTimeSource;
use aws_smithy_runtime_api::client::auth::AuthSchemePreference;
use aws_smithy_runtime_api::client::endpoint::SharedEndpointResolver;
use aws_smithy_runtime_api::client::retries::classifiers::SharedRetryClassifier;
use aws_smithy_types::config_bag::CloneableLayer;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;

pub use aws_credential_types::Credentials;
pub use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
pub use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, Sleep};
pub use aws_smithy_runtime::client::identity::IdentityCache;
pub use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
pub use aws_smithy_runtime_api::client::http::{HttpClient, SharedHttpClient};
pub use aws_smithy_runtime_api::client::identity::{ResolveCachedIdentity, SharedIdentityCache};
pub use aws_smithy_runtime_api::client::interceptors::{Intercept, SharedInterceptor};
pub use aws_smithy_runtime_api::client::runtime_components::{
    RuntimeComponents, RuntimeComponentsBuilder,
};
pub use aws_smithy_runtime_api::client::runtime_plugin::{RuntimePlugin, SharedRuntimePlugin};
pub use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
pub use aws_smithy_runtime_api::shared::IntoShared;
pub use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer, Layer};
pub use aws_types::app_name::AppName;
pub use aws_types::region::Region;
pub use aws_types::sdk_ua_metadata::FrameworkMetadata;

pub use super::token::IdempotencyTokenProvider;
pub use builder::Builder;

use crate::operation::Service;

/// Endpoints: parameters and resolvers.
pub mod endpoint {
    pub use crate::endpoint::{
        DefaultResolver, InvalidParams, Params, ParamsBuilder, ResolveEndpoint,
    };
    pub use aws_smithy_runtime_api::client::endpoint::{EndpointFuture, SharedEndpointResolver};
    pub use aws_smithy_types::endpoint::Endpoint;
}

/// HTTP messages as interceptors see them.
pub mod http {
    pub use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
}

/// What interceptors are handed.
pub mod interceptors {
    pub use aws_smithy_runtime_api::client::interceptors::context::{
        AfterDeserializationInterceptorContextRef, BeforeDeserializationInterceptorContextMut,
        BeforeDeserializationInterceptorContextRef, BeforeSerializationInterceptorContextMut,
        BeforeSerializationInterceptorContextRef, BeforeTransmitInterceptorContextMut,
        BeforeTransmitInterceptorContextRef, FinalizerInterceptorContextMut,
        FinalizerInterceptorContextRef, InterceptorContext,
    };
}

/// Retries.
pub mod retry {
    pub use aws_smithy_runtime::client::retries::{ClientRateLimiter, RetryPartition, TokenBucket};
    pub use aws_smithy_runtime_api::client::retries::ShouldAttempt;
    pub use aws_smithy_runtime_api::client::retries::classifiers::{ClassifyRetry, RetryAction};
    pub use aws_smithy_types::retry::{ReconnectMode, RetryConfig, RetryConfigBuilder, RetryMode};
}

/// Timeouts.
pub mod timeout {
    pub use aws_smithy_types::timeout::{TimeoutConfig, TimeoutConfigBuilder};
}

/// The configuration of a client of the service `S`.
#[derive(Clone)]
pub struct Config<S> {
    /// The settings, from which a builder can start again.
    pub(crate) settings: CloneableLayer,
    /// The settings and what follows from them, as the runtime reads them.
    pub(crate) layer: FrozenLayer,
    pub(crate) components: RuntimeComponentsBuilder,
    pub(crate) plugins: Vec<SharedRuntimePlugin>,
    pub(crate) behavior_version: Option<BehaviorVersion>,
    pub(crate) service: PhantomData<S>,
}

impl<S: Service> Config<S> {
    /// The settings that a whole application shares.
    pub fn new(config: &aws_types::sdk_config::SdkConfig) -> Self {
        Builder::from(config).build()
    }

    /// A builder without any setting.
    pub fn builder() -> Builder<S> {
        Builder::default()
    }

    /// A builder with the settings of this configuration.
    pub fn to_builder(&self) -> Builder<S> {
        Builder {
            settings: self.settings.clone(),
            components: self.components.clone(),
            plugins: self.plugins.clone(),
            behavior_version: self.behavior_version,
            service: PhantomData,
        }
    }

    /// The region that requests go to.
    pub fn region(&self) -> Option<&Region> {
        self.layer.load::<Region>()
    }

    /// The name in the scope of signatures.
    pub fn signing_name(&self) -> &'static str {
        S::FACTS.signing_name
    }

    /// How failed attempts are repeated.
    pub fn retry_config(&self) -> Option<&RetryConfig> {
        self.layer.load::<RetryConfig>()
    }

    /// How long parts of a request may take.
    pub fn timeout_config(&self) -> Option<&TimeoutConfig> {
        self.layer.load::<TimeoutConfig>()
    }

    /// The partition that shares retry state.
    pub fn retry_partition(&self) -> Option<&retry::RetryPartition> {
        self.layer.load::<retry::RetryPartition>()
    }

    /// The application's name in the user agent.
    pub fn app_name(&self) -> Option<&AppName> {
        self.layer.load::<AppName>()
    }

    /// Frameworks named in the user agent, in the order in which they were added.
    pub fn framework_metadata(&self) -> Vec<&FrameworkMetadata> {
        let mut entries: Vec<_> = self.layer.load::<FrameworkMetadata>().collect();
        entries.reverse();
        entries
    }

    /// What guards against streams that stall.
    pub fn stalled_stream_protection(&self) -> Option<&StalledStreamProtectionConfig> {
        self.layer.load::<StalledStreamProtectionConfig>()
    }

    /// The order in which auth schemes are preferred.
    pub fn auth_scheme_preference(&self) -> Option<&AuthSchemePreference> {
        self.layer.load::<AuthSchemePreference>()
    }

    /// The HTTP client, if one was set.
    pub fn http_client(&self) -> Option<SharedHttpClient> {
        self.components.http_client()
    }

    /// The endpoint resolver, if one was set.
    pub fn endpoint_resolver(&self) -> Option<SharedEndpointResolver> {
        self.components.endpoint_resolver()
    }

    /// The identity cache, if one was set.
    pub fn identity_cache(&self) -> Option<SharedIdentityCache> {
        self.components.identity_cache()
    }

    /// The sleep implementation, if one was set.
    pub fn sleep_impl(&self) -> Option<SharedAsyncSleep> {
        self.components.sleep_impl()
    }

    /// The clock.
    pub fn time_source(&self) -> Option<SharedTimeSource> {
        self.components.time_source()
    }

    /// The interceptors that were added.
    pub fn interceptors(&self) -> impl Iterator<Item = SharedInterceptor> + '_ {
        self.components.interceptors()
    }

    /// The retry classifiers that were added.
    pub fn retry_classifiers(&self) -> impl Iterator<Item = SharedRetryClassifier> + '_ {
        self.components.retry_classifiers()
    }
}

impl<S: Service> fmt::Debug for Config<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("service", &S::FACTS.sdk_id)
            .field("behavior_version", &self.behavior_version)
            .field("region", &self.region())
            .field("retry_config", &self.retry_config())
            .field("timeout_config", &self.timeout_config())
            .field("app_name", &self.app_name())
            // Providers and the like are types of users, and may tell secrets.
            .finish_non_exhaustive()
    }
}
