//! From the settings that a whole application shares.

use aws_types::sdk_config::SdkConfig;
use aws_types::service_config::ServiceConfigKey;

use super::{Builder, Config};
use crate::operation::Service;

impl<S: Service> From<&SdkConfig> for Builder<S> {
    fn from(shared: &SdkConfig) -> Self {
        let mut builder = Self::default();
        builder
            .set_credentials_provider(shared.credentials_provider())
            .set_region(shared.region().cloned())
            .set_use_fips(shared.use_fips())
            .set_use_dual_stack(shared.use_dual_stack())
            .set_endpoint_url(endpoint_url(shared, S::FACTS.sdk_id))
            .set_retry_config(shared.retry_config().cloned())
            .set_timeout_config(shared.timeout_config().cloned())
            .set_sleep_impl(shared.sleep_impl())
            .set_http_client(shared.http_client())
            .set_time_source(shared.time_source())
            .set_behavior_version(shared.behavior_version())
            .set_auth_scheme_preference(shared.auth_scheme_preference().cloned())
            .set_disable_clock_skew_correction(shared.disable_clock_skew_correction())
            .set_disable_request_compression(shared.disable_request_compression())
            .set_request_min_compression_size_bytes(shared.request_min_compression_size_bytes())
            .set_app_name(shared.app_name().cloned());
        // Absence must not remove the default.
        if let Some(protection) = shared.stalled_stream_protection() {
            builder.set_stalled_stream_protection(Some(protection));
        }
        if let Some(cache) = shared.identity_cache() {
            builder.set_identity_cache(cache);
        }
        for metadata in shared.framework_metadata() {
            builder.push_framework_metadata(metadata.clone());
        }
        builder
    }
}

impl<S: Service> From<&SdkConfig> for Config<S> {
    fn from(shared: &SdkConfig) -> Self {
        Builder::from(shared).build()
    }
}

/// The URL set in code, else the service's own from environment or profile,
/// else the one for all services.
fn endpoint_url(shared: &SdkConfig, sdk_id: &str) -> Option<String> {
    let general = || shared.endpoint_url().map(str::to_owned);
    if shared.get_origin("endpoint_url").is_client_config() {
        return general();
    }
    let key = ServiceConfigKey::builder()
        .service_id(sdk_id)
        .env("AWS_ENDPOINT_URL")
        .profile("endpoint_url")
        .build()
        .ok();
    let own = key.and_then(|key| shared.service_config()?.load_config(key));
    own.or_else(general)
}
