//! How the authentication of an operation is chosen.

use aws_runtime::auth::sigv4;
use aws_smithy_runtime::client::auth::no_auth::NO_AUTH_SCHEME_ID;
use aws_smithy_runtime_api::client::auth::{
    AuthScheme, AuthSchemeOption, AuthSchemeOptionResolverParams, AuthSchemeOptionsFuture,
    ResolveAuthSchemeOptions,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

use crate::operation::Auth;

/// Chooses what the model says of the operation.
///
/// It belongs to the client, not to the operation: the runtime's plugin that
/// allows unsigned requests wraps the client's.
#[derive(Debug)]
pub(super) struct ModeledAuth;

impl ResolveAuthSchemeOptions for ModeledAuth {
    fn resolve_auth_scheme_options_v2<'a>(
        &'a self,
        params: &'a AuthSchemeOptionResolverParams,
        _: &'a ConfigBag,
        components: &'a RuntimeComponents,
    ) -> AuthSchemeOptionsFuture<'a> {
        let scheme = match params.get::<Auth>() {
            Some(Auth { signed: false, .. }) => NO_AUTH_SCHEME_ID,
            Some(_) | None if lacks_credentials(components) => {
                let message = "credentials are needed: set them with \
                     `Config::builder().credentials_provider(…)`, \
                     or allow unsigned requests with `allow_no_auth()`";
                return AuthSchemeOptionsFuture::ready(Err(message.into()));
            }
            Some(_) | None => sigv4::SCHEME_ID,
        };
        AuthSchemeOptionsFuture::ready(Ok(vec![AuthSchemeOption::from(scheme)]))
    }
}

/// Whether a signed operation has neither credentials nor the leave to go
/// without: the scheme without authorization is there only if it was allowed.
fn lacks_credentials(components: &RuntimeComponents) -> bool {
    let signing = components.auth_scheme(sigv4::SCHEME_ID);
    let identities = signing.and_then(|scheme| scheme.identity_resolver(components));
    identities.is_none() && components.auth_scheme(NO_AUTH_SCHEME_ID).is_none()
}
