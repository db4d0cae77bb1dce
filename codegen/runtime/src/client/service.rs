//! What every operation of a service needs of the runtime.

use std::borrow::Cow;

use aws_runtime::auth::sigv4::SigV4AuthScheme;
use aws_runtime::invocation_id::InvocationIdInterceptor;
use aws_runtime::recursion_detection::RecursionDetectionInterceptor;
use aws_runtime::request_info::RequestInfoInterceptor;
use aws_runtime::sdk_feature::AwsSdkFeature;
use aws_runtime::service_clock_skew::ServiceClockSkewInterceptor;
use aws_runtime::user_agent::{ApiMetadata, UserAgentInterceptor};
use aws_smithy_runtime::client::auth::no_auth::NO_AUTH_SCHEME_ID;
use aws_smithy_runtime::client::http::connection_poisoning::ConnectionPoisoningInterceptor;
use aws_smithy_runtime::client::identity::no_auth::NoAuthIdentityResolver;
use aws_smithy_runtime::client::orchestrator::AuthSchemeAndEndpointOrchestrationV2;
use aws_smithy_runtime::client::retries::classifiers::HttpStatusCodeClassifier;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::SharedAuthScheme;
use aws_smithy_runtime_api::client::endpoint::EndpointResolverParams;
use aws_smithy_runtime_api::client::identity::SharedIdentityResolver;
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextRef;
use aws_smithy_runtime_api::client::interceptors::{
    Intercept, SharedInterceptor, dyn_dispatch_hint,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;
use aws_smithy_runtime_api::client::runtime_plugin::{Order, RuntimePlugin};
use aws_smithy_schema::protocol::{
    ServiceShapeName, ServiceShapeNamespace, ServiceVersion, ServiceXmlNamespace,
};
use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer, Layer};
use aws_types::endpoint_config::{EndpointUrl, UseDualStack, UseFips};
use aws_types::region::Region;

use super::auth::ModeledAuth;
use super::endpoint_url;
use super::throttling::TooManyRequests;
use super::token::IdempotencyTokenProvider;
use crate::endpoint::{DefaultResolver, Params, ResolveEndpoint};
use crate::operation::ServiceFacts;
use crate::protocol::protocol;

/// The defaults of a service; users' settings come on top.
#[derive(Debug)]
pub(super) struct ServicePlugin {
    layer: FrozenLayer,
    components: RuntimeComponentsBuilder,
}

impl ServicePlugin {
    /// Takes the facts of the service.
    pub(super) fn new(facts: &'static ServiceFacts) -> Self {
        Self {
            layer: layer(facts),
            components: components(facts),
        }
    }
}

impl RuntimePlugin for ServicePlugin {
    fn config(&self) -> Option<FrozenLayer> {
        Some(self.layer.clone())
    }

    fn order(&self) -> Order {
        Order::Defaults
    }

    fn runtime_components(
        &self,
        _: &RuntimeComponentsBuilder,
    ) -> Cow<'_, RuntimeComponentsBuilder> {
        Cow::Borrowed(&self.components)
    }
}

/// The facts as the runtime and the protocols read them.
fn layer(facts: &'static ServiceFacts) -> FrozenLayer {
    let mut layer = Layer::new("service");
    layer.store_put(IdempotencyTokenProvider::random());
    layer.store_put(AuthSchemeAndEndpointOrchestrationV2);
    layer.store_put(ApiMetadata::new(facts.service_id, facts.crate_version));
    layer.store_put(ServiceShapeName::new(facts.shape_name));
    layer.store_put(ServiceShapeNamespace::new(facts.namespace));
    layer.store_put(ServiceVersion::new(facts.api_version));
    if let Some(uri) = facts.xml_namespace {
        layer.store_put(ServiceXmlNamespace::new(uri, None));
    }
    // An unsupported protocol is reported when a request is serialized.
    if let Ok(protocol) = protocol(facts) {
        layer.store_put(protocol);
    }
    layer.freeze()
}

/// The parts of the machinery.
fn components(facts: &'static ServiceFacts) -> RuntimeComponentsBuilder {
    let mut components = RuntimeComponentsBuilder::new("service");
    components.set_endpoint_resolver(Some(DefaultResolver::new(facts).into_shared_resolver()));
    components.set_auth_scheme_option_resolver(Some(ModeledAuth));
    components.push_auth_scheme(SharedAuthScheme::new(SigV4AuthScheme::new()));
    // The scheme itself comes with operations that are not signed, so that its
    // absence tells that credentials are needed.
    components.set_identity_resolver(
        NO_AUTH_SCHEME_ID,
        SharedIdentityResolver::new(NoAuthIdentityResolver::new()),
    );
    components.push_retry_classifier(HttpStatusCodeClassifier::default());
    components.push_retry_classifier(TooManyRequests);
    components.push_interceptor(SharedInterceptor::permanent(
        ConnectionPoisoningInterceptor::new(),
    ));
    components.push_interceptor(ServiceClockSkewInterceptor::new());
    components.push_interceptor(RequestInfoInterceptor::new());
    components.push_interceptor(UserAgentInterceptor::new());
    components.push_interceptor(InvocationIdInterceptor::new());
    components.push_interceptor(SharedInterceptor::permanent(
        RecursionDetectionInterceptor::new(),
    ));
    #[cfg(feature = "rustls")]
    components.set_http_client(Some(super::https_client::https_client()));
    #[cfg(not(feature = "rustls"))]
    components.set_http_client(Some(super::no_http_client::NoHttpClient));
    components
}

/// Hands the settings to the endpoint resolver.
#[derive(Debug)]
pub(super) struct EndpointParams;

#[dyn_dispatch_hint]
impl Intercept for EndpointParams {
    fn name(&self) -> &'static str {
        "EndpointParams"
    }

    fn read_before_execution(
        &self,
        _: &BeforeSerializationInterceptorContextRef<'_>,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let endpoint = cfg.load::<EndpointUrl>().map(|url| url.0.clone());
        if let Some(url) = &endpoint {
            endpoint_url::check(url)?;
            cfg.interceptor_state()
                .store_append(AwsSdkFeature::EndpointOverride);
        }
        let params = Params::builder()
            .set_region(cfg.load::<Region>().map(ToString::to_string))
            .set_use_fips(cfg.load::<UseFips>().map(|fips| fips.0))
            .set_use_dual_stack(cfg.load::<UseDualStack>().map(|dual_stack| dual_stack.0))
            .set_endpoint(endpoint)
            .build()?;
        cfg.interceptor_state()
            .store_put(EndpointResolverParams::new(params));
        Ok(())
    }
}
