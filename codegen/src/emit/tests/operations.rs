//! Operations, inputs, fluent builders, the client, the crate's root.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::{file, items, service};

/// A service whose operation has a label, a required member and a token.
fn model() -> Value {
    let mut model = service(json!({}));
    model["shapes"]["GetThingRequest"] = json!({
        "type": "structure",
        "required": ["Id", "Count"],
        "members": {
            "Id": {"shape": "Text", "location": "uri", "locationName": "Id"},
            "Count": {"shape": "Whole", "location": "querystring", "locationName": "count"},
            "Token": {"shape": "Text", "idempotencyToken": true},
        },
    });
    model
}

#[test]
fn an_operation_is_names_and_shapes() {
    // How it is sent stands once in the runtime.
    assert_snapshot!(file(&model(), "src/operation/get_thing.rs"), @r#"
    //! The operation `GetThing`.

    mod error;
    #[cfg(feature = "client")]
    mod fluent;
    mod input;
    mod output;

    pub use self::error::GetThingError;
    pub use self::input::GetThingInput;
    pub use self::output::GetThingOutput;

    /// Builders of the operation's input, output and request.
    pub mod builders {
        pub use super::input::GetThingInputBuilder;
        pub use super::output::GetThingOutputBuilder;
        #[cfg(feature = "client")]
        pub use super::fluent::GetThingFluentBuilder;
    }

    /// Reads one thing.
    #[non_exhaustive]
    #[derive(
        ::std::clone::Clone,
        ::std::marker::Copy,
        ::std::fmt::Debug,
        ::std::default::Default
    )]
    pub struct GetThing;

    impl ::shapesmith_runtime::operation::Operation for GetThing {
        type Service = crate::meta::Service;
        type Input = GetThingInput;
        type Output = GetThingOutput;
        type Error = GetThingError;
        const NAME: &'static str = "GetThing";
    }
    "#);
}

#[test]
fn an_input_knows_what_keeps_it_from_being_sent() {
    // Tokens are filled before the check, so a required one never fails it.
    assert_snapshot!(items(&model(), "src/operation/get_thing/input.rs", "operation::Input for"), @r#"
    impl ::shapesmith_runtime::operation::Input for GetThingInput {
        fn fill_idempotency_tokens(
            &mut self,
            token: &mut dyn ::std::ops::FnMut() -> ::std::string::String,
        ) {
            self.token.get_or_insert_with(&mut *token);
        }
        fn check(
            &self,
        ) -> ::std::result::Result<
            (),
            ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
        > {
            let mut problems = ::shapesmith_runtime::error::Problems::default();
            problems.label("id", self.id.as_deref());
            problems.required("count", &self.count);
            problems.finish("GetThingInput")
        }
    }
    "#);
}

#[test]
fn the_input_schema_carries_the_http_binding() {
    // Method and URI are data of the schema, not code of the operation.
    assert_snapshot!(items(&model(), "src/schema/get_thing_input.rs", "static"), @r#"
    static MEMBERS: [serde::Schema<'static>; 3] = [
        serde::member!("com.amazonaws.things", "GetThingRequest", "Id", String, 0)
            .with_http_label(),
        serde::member!("com.amazonaws.things", "GetThingRequest", "Count", Integer, 1)
            .with_http_query("count"),
        serde::member!("com.amazonaws.things", "GetThingRequest", "Token", String, 2),
    ];

    static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

    pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
            serde::shape_id!("com.amazonaws.things", "GetThingRequest"),
            serde::ShapeType::Structure,
            &REFERENCES,
        )
        .with_http(
            ::shapesmith_runtime::serde::traits::HttpTrait::new(
                "GET",
                "/things/{Id}",
                ::std::option::Option::Some(200),
            ),
        )
        .with_original_name("GetThingRequest");
    "#);
}

#[test]
fn a_fluent_builder_fills_the_input_and_sends_it() {
    // It passes everything on to the input's builder.
    assert_snapshot!(file(&service(json!({})), "src/operation/get_thing/fluent.rs"), @"
    /// A request for [`GetThing`](crate::Client::get_thing), to be filled and sent.
    #[derive(::std::clone::Clone, ::std::fmt::Debug)]
    pub struct GetThingFluentBuilder {
        handle: crate::client::Handle,
        inner: crate::operation::get_thing::builders::GetThingInputBuilder,
    }

    impl GetThingFluentBuilder {
        pub(crate) fn new(handle: crate::client::Handle) -> Self {
            let inner = ::std::default::Default::default();
            Self { handle, inner }
        }
        /// The input as filled so far.
        pub fn as_input(
            &self,
        ) -> &crate::operation::get_thing::builders::GetThingInputBuilder {
            &self.inner
        }
        /// Sends the request.
        ///
        /// # Errors
        /// When the input lacks required members, when the request or its answer is lost
        /// after all retries, or with the service's own error.
        pub async fn send(
            self,
        ) -> ::std::result::Result<
            crate::operation::get_thing::GetThingOutput,
            crate::error::SdkError<crate::operation::get_thing::GetThingError>,
        > {
            self.customize().send().await
        }
        /// Adds interceptors or configuration to this request only.
        pub fn customize(
            self,
        ) -> crate::client::customize::CustomizableOperation<
            crate::operation::get_thing::GetThing,
        > {
            crate::client::customize::CustomizableOperation::new(
                self.handle,
                self.inner.build(),
            )
        }
        /// The member `Id`.
        ///
        /// This member is required and must not be empty.
        pub fn id(
            mut self,
            input: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.inner = self.inner.id(input);
            self
        }
        /// Sets or clears [`id`](Self::id).
        pub fn set_id(
            mut self,
            input: ::std::option::Option<::std::string::String>,
        ) -> Self {
            self.inner = self.inner.set_id(input);
            self
        }
        /// The value of [`id`](Self::id) so far.
        pub fn get_id(&self) -> &::std::option::Option<::std::string::String> {
            self.inner.get_id()
        }
    }

    impl crate::operation::get_thing::builders::GetThingInputBuilder {
        /// Sends a request with this input by the given client.
        ///
        /// # Errors
        /// As the fluent builder's `send`.
        pub async fn send_with(
            self,
            client: &crate::Client,
        ) -> ::std::result::Result<
            crate::operation::get_thing::GetThingOutput,
            crate::error::SdkError<crate::operation::get_thing::GetThingError>,
        > {
            let handle = client.handle().clone();
            GetThingFluentBuilder {
                handle,
                inner: self,
            }
                .send()
                .await
        }
    }
    ");
}

#[test]
fn an_output_keeps_the_id_of_its_request() {
    // Support asks for it; no member of the model holds it.
    assert_snapshot!(items(&model(), "src/operation/get_thing/output.rs", "_request_id"), @"
    /// What `GetThing` brings.
    #[non_exhaustive]
    #[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
    pub struct GetThingOutput {
        /// The member `Thing`.
        pub thing: ::std::option::Option<crate::types::Thing>,
        pub(crate) _request_id: ::std::option::Option<::std::string::String>,
    }

    impl ::shapesmith_runtime::aws_types::request_id::RequestId for GetThingOutput {
        fn request_id(&self) -> ::std::option::Option<&str> {
            self._request_id.as_deref()
        }
    }

    impl ::shapesmith_runtime::operation::Output for GetThingOutput {
        fn set_request_id(
            &mut self,
            request_id: ::std::option::Option<::std::string::String>,
        ) {
            self._request_id = request_id;
        }
    }

    /// A builder for [`GetThingOutput`](crate::operation::get_thing::GetThingOutput).
    #[non_exhaustive]
    #[derive(
        ::std::clone::Clone,
        ::std::cmp::PartialEq,
        ::std::default::Default,
        ::std::fmt::Debug
    )]
    pub struct GetThingOutputBuilder {
        pub(crate) thing: ::std::option::Option<crate::types::Thing>,
        pub(crate) _request_id: ::std::option::Option<::std::string::String>,
    }
    ");
}

#[test]
fn the_client_has_one_method_for_each_operation() {
    assert_snapshot!(items(&model(), "src/client.rs", "pub fn get_thing"), @"
    impl Client {
        /// A client that is set up as the rest of an application.
        ///
        /// # Panics
        /// As [`from_conf`](Self::from_conf).
        #[track_caller]
        pub fn new(
            sdk_config: &::shapesmith_runtime::aws_types::sdk_config::SdkConfig,
        ) -> Self {
            Self::from_conf(sdk_config.into())
        }
        /// A client of this configuration.
        ///
        /// # Panics
        /// When the configuration cannot work, for instance without a behavior version.
        #[track_caller]
        pub fn from_conf(conf: crate::Config) -> Self {
            Self {
                handle: Handle::from_conf(conf),
            }
        }
        /// The client's configuration.
        pub fn config(&self) -> &crate::Config {
            self.handle.config()
        }
        /// What the client shares with its requests.
        pub(crate) fn handle(&self) -> &Handle {
            &self.handle
        }
        /// Reads one thing.
        ///
        /// Fill the builder and `send` it; that brings
        /// [`GetThingOutput`](crate::operation::get_thing::GetThingOutput) or
        /// [`GetThingError`](crate::operation::get_thing::GetThingError).
        pub fn get_thing(
            &self,
        ) -> crate::operation::get_thing::builders::GetThingFluentBuilder {
            crate::operation::get_thing::builders::GetThingFluentBuilder::new(
                self.handle.clone(),
            )
        }
    }
    ");
}

#[test]
fn an_operation_without_shapes_gets_empty_ones() {
    // Callers can name input and output of any operation.
    let mut model = model();
    model["operations"]["Ping"] = json!({"http": {"method": "POST", "requestUri": "/"}});
    assert_snapshot!(items(&model, "src/operation/ping/input.rs", "pub struct"), @"
    /// What `Ping` sends.
    #[non_exhaustive]
    #[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
    pub struct PingInput {}

    /// A builder for [`PingInput`](crate::operation::ping::PingInput).
    #[non_exhaustive]
    #[derive(
        ::std::clone::Clone,
        ::std::cmp::PartialEq,
        ::std::default::Default,
        ::std::fmt::Debug
    )]
    pub struct PingInputBuilder {}
    ");
    assert_snapshot!(items(&model, "src/schema/ping_output.rs", "static"), @r#"
    pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.things", "PingOutput"),
        serde::ShapeType::Structure,
        &[],
    );

    impl serde::Structure for crate::operation::ping::PingOutput {
        type Builder = crate::operation::ping::builders::PingOutputBuilder;
        fn static_schema() -> &'static serde::Schema<'static> {
            &SCHEMA
        }
        fn read_member(
            _builder: &mut Self::Builder,
            _member: &serde::Schema<'_>,
            _deserializer: &mut dyn serde::ShapeDeserializer,
        ) -> serde::Result {
            ::std::result::Result::Ok(())
        }
        fn from_builder(builder: Self::Builder) -> Self {
            Self {
                _request_id: builder._request_id,
            }
        }
    }
    "#);
}

#[test]
fn facts_of_the_service_are_data() {
    // Without a rule set the usual endpoints hold.
    assert_snapshot!(items(&model(), "src/meta.rs", "FACTS"), @r#"
    impl ::shapesmith_runtime::operation::Service for Service {
        const FACTS: &'static ::shapesmith_runtime::operation::ServiceFacts = &FACTS;
    }

    static FACTS: ::shapesmith_runtime::operation::ServiceFacts = ::shapesmith_runtime::operation::ServiceFacts {
        sdk_id: "Things",
        namespace: "com.amazonaws.things",
        shape_name: "Things",
        api_version: "2024-05-06",
        signing_name: "things",
        protocol: "aws.protocols#restJson1",
        xml_namespace: ::std::option::Option::None,
        endpoints: ::shapesmith_runtime::endpoint::Endpoints {
            default: [
                ::shapesmith_runtime::endpoint::EndpointRule::Url(
                    "https://things.{Region}.{DnsSuffix}",
                ),
                ::shapesmith_runtime::endpoint::EndpointRule::Url(
                    "https://things.{Region}.{DualStackDnsSuffix}",
                ),
                ::shapesmith_runtime::endpoint::EndpointRule::Url(
                    "https://things-fips.{Region}.{DnsSuffix}",
                ),
                ::shapesmith_runtime::endpoint::EndpointRule::Url(
                    "https://things-fips.{Region}.{DualStackDnsSuffix}",
                ),
            ],
            partitions: &[],
        },
        crate_version: env!("CARGO_PKG_VERSION"),
    };
    "#);
}

#[test]
fn the_package_depends_on_the_runtime_only() {
    assert_snapshot!(file(&model(), "Cargo.toml"), @r#"
    # Emitted by Shapesmith; `make things` makes it again.
    [package]
    name = "things"
    version = "0.1.0"
    edition = "2024"
    rust-version = "1.94.1"
    license = "MIT OR Apache-2.0"
    description = "A client of Things, API version 2024-05-06"

    [features]
    default = ["client", "rustls"]
    # Sending requests; without it the crate turns inputs into requests and responses into outputs.
    client = ["shapesmith-runtime/client"]
    # The HTTPS connector; without it the configuration has to name an HTTP client.
    rustls = ["client", "shapesmith-runtime/rustls"]

    [dependencies]
    shapesmith-runtime = { version = "0.1", default-features = false }
    "#);
}

#[test]
fn the_readme_tells_how_the_crate_was_made() {
    assert_snapshot!(file(&model(), "README.md"), @"
    # things

    A Rust client of Things (2024-05-06), with 1 operation and what they reach. Its surface follows the official AWS SDK for Rust.

    - `GetThing`: `client.get_thing()`

    Every file is emitted by Shapesmith and none is edited by hand. Made by:

    ```sh
    make things
    ```
    ");
}
