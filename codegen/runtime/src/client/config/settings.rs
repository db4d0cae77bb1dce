//! Settings that are plain values.

use aws_runtime::invocation_id::{InvocationIdGenerator, SharedInvocationIdGenerator};
use aws_runtime::service_clock_skew::DisableClockSkewCorrection;
use aws_smithy_runtime_api::client::auth::AuthSchemePreference;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::endpoint_config::{EndpointUrl, UseDualStack, UseFips};

use super::IdempotencyTokenProvider;
use super::retry::RetryPartition;
use super::{AppName, Builder, FrameworkMetadata, Region, StalledStreamProtectionConfig};
use crate::body::{DisableRequestCompression, RequestMinCompressionSizeBytes};
use crate::operation::Service;

/// Settings that are stored under their own type: a method that sets one and
/// a method that sets or clears it.
macro_rules! stored {
    ($($(#[$docs:meta])* $name:ident, $set:ident: $type:ty;)*) => {
        impl<S: Service> Builder<S> {$(
            $(#[$docs])*
            pub fn $name(mut self, $name: $type) -> Self {
                self.$set(Some($name));
                self
            }

            #[doc = concat!("Sets or clears [`", stringify!($name), "`](Self::", stringify!($name), ").")]
            pub fn $set(&mut self, $name: Option<$type>) -> &mut Self {
                self.settings.store_or_unset($name);
                self
            }
        )*}
    };
}

stored! {
    /// Sets what guards against streams that stall.
    stalled_stream_protection, set_stalled_stream_protection: StalledStreamProtectionConfig;
    /// Sets the application's name in the user agent.
    app_name, set_app_name: AppName;
}

impl<S: Service> Builder<S> {
    /// Sets how failed attempts are repeated.
    pub fn retry_config(mut self, retry_config: RetryConfig) -> Self {
        self.set_retry_config(Some(retry_config));
        self
    }

    /// Sets [`retry_config`](Self::retry_config); `None` changes nothing,
    /// because a client cannot do without.
    pub fn set_retry_config(&mut self, retry_config: Option<RetryConfig>) -> &mut Self {
        if let Some(retry_config) = retry_config {
            self.settings.store_put(retry_config);
        }
        self
    }

    /// Sets how long parts of a request may take. What the value leaves open
    /// stays as it was set before.
    pub fn timeout_config(mut self, timeout_config: TimeoutConfig) -> Self {
        self.set_timeout_config(Some(timeout_config));
        self
    }

    /// Sets [`timeout_config`](Self::timeout_config); `None` changes nothing,
    /// because a client cannot do without.
    pub fn set_timeout_config(&mut self, timeout_config: Option<TimeoutConfig>) -> &mut Self {
        if let Some(mut timeout_config) = timeout_config {
            if let Some(base) = self.settings.load::<TimeoutConfig>() {
                timeout_config.take_defaults_from(base);
            }
            self.settings.store_put(timeout_config);
        }
        self
    }

    /// Sets the partition whose clients share retry state.
    pub fn retry_partition(mut self, retry_partition: RetryPartition) -> Self {
        self.set_retry_partition(Some(retry_partition));
        self
    }

    /// Sets [`retry_partition`](Self::retry_partition); `None` changes
    /// nothing, because a client cannot do without.
    pub fn set_retry_partition(&mut self, retry_partition: Option<RetryPartition>) -> &mut Self {
        if let Some(retry_partition) = retry_partition {
            self.settings.store_put(retry_partition);
        }
        self
    }

    /// Sets the region that requests go to.
    pub fn region(mut self, region: impl Into<Option<Region>>) -> Self {
        self.set_region(region.into());
        self
    }

    /// Sets or clears the region.
    pub fn set_region(&mut self, region: Option<Region>) -> &mut Self {
        self.settings.store_or_unset(region);
        self
    }

    /// Sends requests to this URL, whatever the region; it may have a path.
    pub fn endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self {
        self.set_endpoint_url(Some(endpoint_url.into()));
        self
    }

    /// Sets or clears the endpoint URL.
    pub fn set_endpoint_url(&mut self, endpoint_url: Option<String>) -> &mut Self {
        self.settings.store_or_unset(endpoint_url.map(EndpointUrl));
        self
    }

    /// Sets whether to use endpoints that speak IPv4 and IPv6.
    pub fn use_dual_stack(mut self, use_dual_stack: impl Into<bool>) -> Self {
        self.set_use_dual_stack(Some(use_dual_stack.into()));
        self
    }

    /// Sets or clears whether to use endpoints that speak IPv4 and IPv6.
    pub fn set_use_dual_stack(&mut self, use_dual_stack: Option<bool>) -> &mut Self {
        self.settings
            .store_or_unset(use_dual_stack.map(UseDualStack));
        self
    }

    /// Sets whether to use endpoints with certified cryptography (FIPS 140).
    pub fn use_fips(mut self, use_fips: impl Into<bool>) -> Self {
        self.set_use_fips(Some(use_fips.into()));
        self
    }

    /// Sets or clears whether to use endpoints with certified cryptography.
    pub fn set_use_fips(&mut self, use_fips: Option<bool>) -> &mut Self {
        self.settings.store_or_unset(use_fips.map(UseFips));
        self
    }

    /// Names a framework in the user agent, beside those named before.
    pub fn framework_metadata(mut self, metadata: FrameworkMetadata) -> Self {
        self.push_framework_metadata(metadata);
        self
    }

    /// Names a framework in the user agent, beside those named before.
    pub fn push_framework_metadata(&mut self, metadata: FrameworkMetadata) -> &mut Self {
        self.settings.store_append(metadata);
        self
    }

    /// Sets the order in which auth schemes are preferred.
    pub fn auth_scheme_preference(mut self, preference: impl Into<AuthSchemePreference>) -> Self {
        self.set_auth_scheme_preference(Some(preference.into()));
        self
    }

    /// Sets or clears the order in which auth schemes are preferred.
    pub fn set_auth_scheme_preference(
        &mut self,
        preference: Option<AuthSchemePreference>,
    ) -> &mut Self {
        self.settings.store_or_unset(preference);
        self
    }

    /// Sets where absent idempotency tokens come from: by default, random UUIDs.
    pub fn idempotency_token_provider(
        mut self,
        provider: impl Into<IdempotencyTokenProvider>,
    ) -> Self {
        self.set_idempotency_token_provider(Some(provider.into()));
        self
    }

    /// Sets or clears where absent idempotency tokens come from.
    pub fn set_idempotency_token_provider(
        &mut self,
        provider: Option<IdempotencyTokenProvider>,
    ) -> &mut Self {
        self.settings.store_or_unset(provider);
        self
    }

    /// Sets where the ids of invocations come from.
    pub fn invocation_id_generator(
        mut self,
        generator: impl InvocationIdGenerator + 'static,
    ) -> Self {
        self.set_invocation_id_generator(Some(SharedInvocationIdGenerator::new(generator)));
        self
    }

    /// Sets or clears where the ids of invocations come from.
    pub fn set_invocation_id_generator(
        &mut self,
        generator: Option<SharedInvocationIdGenerator>,
    ) -> &mut Self {
        self.settings.store_or_unset(generator);
        self
    }

    /// Sets whether bodies are sent as they are, also where the service takes
    /// compressed ones.
    pub fn disable_request_compression(mut self, disable: impl Into<Option<bool>>) -> Self {
        self.set_disable_request_compression(disable.into());
        self
    }

    /// Sets or clears whether bodies are sent as they are.
    pub fn set_disable_request_compression(&mut self, disable: Option<bool>) -> &mut Self {
        self.settings
            .store_or_unset(disable.map(DisableRequestCompression));
        self
    }

    /// Sets from how many bytes on a body is compressed, if the service takes
    /// compressed ones: by default, 10240.
    pub fn request_min_compression_size_bytes(mut self, size: impl Into<Option<u32>>) -> Self {
        self.set_request_min_compression_size_bytes(size.into());
        self
    }

    /// Sets or clears from how many bytes on a body is compressed.
    pub fn set_request_min_compression_size_bytes(&mut self, size: Option<u32>) -> &mut Self {
        self.settings
            .store_or_unset(size.map(RequestMinCompressionSizeBytes));
        self
    }

    /// Sets whether the clock is trusted when the service disagrees with it.
    pub fn disable_clock_skew_correction(mut self, disable: impl Into<Option<bool>>) -> Self {
        self.set_disable_clock_skew_correction(disable.into());
        self
    }

    /// Sets or clears whether the clock is trusted when the service disagrees with it.
    pub fn set_disable_clock_skew_correction(&mut self, disable: Option<bool>) -> &mut Self {
        self.settings
            .store_or_unset(disable.map(DisableClockSkewCorrection::from));
        self
    }
}
