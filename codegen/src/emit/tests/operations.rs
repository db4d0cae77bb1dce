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
        pub use super::input::{GetThingInputBuilder, GetThingRequestBuilder};
        pub use super::output::GetThingOutputBuilder;
        #[cfg(feature = "client")]
        pub use super::fluent::GetThingFluentBuilder;
    }

    /// Reads one thing.
    #[non_exhaustive]
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
        #[inline]
        fn fill_idempotency_tokens(&mut self, token: &mut dyn FnMut() -> String) {
            self.token.get_or_insert_with(&mut *token);
        }
        #[inline]
        fn check(
            &self,
        ) -> Result<
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
    static SHAPE: schema::Shape = schema::Shape::structure(
        "com.amazonaws.things#GetThingRequest",
        &[
            ("Id", schema::Kind::String, &[schema::Trait::HttpLabel]),
            ("Count", schema::Kind::Integer, &[schema::Trait::HttpQuery("count")]),
            ("Token", schema::Kind::String, &[]),
        ],
        &[
            schema::Trait::Http("GET", "/things/{Id}", 200),
            schema::Trait::OriginalName("GetThingRequest"),
        ],
    );

    impl serde::Members for crate::operation::get_thing::GetThingInput {
        const SHAPE: &'static schema::Shape = &SHAPE;
        #[inline]
        fn write_members(&self, writer: &mut serde::Writer<'_>) {
            writer.optional(0, &self.id);
            writer.optional(1, &self.count);
            writer.optional(2, &self.token);
        }
    }
    "#);
}

#[test]
fn a_fluent_builder_sends_its_input() {
    // Everything but names is the runtime's.
    let mut model = service(json!({}));
    model["operations"]["Ping"] = json!({"http": {"method": "POST", "requestUri": "/"}});
    let path = "src/operation/ping/fluent.rs";
    assert_snapshot!(items(&model, path, "impl PingFluentBuilder"), @"
    impl PingFluentBuilder {
        #[inline]
        pub(crate) fn new(client: crate::client::Handle) -> Self {
            let input = Default::default();
            Self { input, client }
        }
        /// The input as filled so far.
        #[inline]
        pub fn as_input(&self) -> &Self {
            self
        }
        /// Sends the request.
        ///
        /// # Errors
        /// When the input lacks required members, when the request or its answer is lost
        /// after all retries, or with the service's own error.
        #[inline]
        pub fn send(self) -> crate::client::Sending<crate::operation::ping::Ping> {
            crate::client::Sending::new(self.client, self.input)
        }
        /// Adds interceptors or configuration to this request only.
        #[inline]
        pub fn customize(
            self,
        ) -> crate::client::customize::CustomizableOperation<crate::operation::ping::Ping> {
            crate::client::customize::CustomizableOperation::new(self.client, self.input)
        }
    }
    ");
}

#[test]
fn both_builders_of_an_input_are_one_type() {
    // Every setter is there once, whoever sends the input.
    let model = service(json!({}));
    let path = "src/operation/get_thing/input.rs";
    assert_snapshot!(items(&model, path, "type GetThingInputBuilder"), @"
    /// A builder for [`GetThingInput`](crate::operation::get_thing::GetThingInput) alone.
    pub type GetThingInputBuilder = GetThingRequestBuilder<()>;
    ");
    let path = "src/operation/get_thing/fluent.rs";
    assert_snapshot!(items(&model, path, "type GetThingFluentBuilder"), @"
    /// A request for [`GetThing`](crate::Client::get_thing), to be filled and sent.
    pub type GetThingFluentBuilder = crate::operation::get_thing::builders::GetThingRequestBuilder<
        crate::client::Handle,
    >;
    ");
}

#[test]
fn the_builder_of_an_input_fills_the_input() {
    // What can be sent is told by the input itself.
    let text = file(&service(json!({})), "src/operation/get_thing/input.rs");
    let start = text
        .find("impl<C> GetThingRequestBuilder<C>")
        .expect("setters");
    assert_snapshot!(&text[start..], @r#"
    impl<C> GetThingRequestBuilder<C> {
        /// The member `Id`.
        ///
        /// This member is required and must not be empty.
        pub fn id(mut self, input: impl Into<String>) -> Self {
            self.input.id = Some(input.into());
            self
        }
        /// Sets or clears [`id`](Self::id).
        pub fn set_id(mut self, input: Option<String>) -> Self {
            self.input.id = input;
            self
        }
        /// The value of [`id`](Self::id) so far.
        pub fn get_id(&self) -> &Option<String> {
            &self.input.id
        }
        /// Builds the [`GetThingInput`](crate::operation::get_thing::GetThingInput).
        ///
        /// # Errors
        /// When required members are missing, or members of the URI empty; the error names all
        /// of them.
        pub fn build(
            self,
        ) -> Result<
            crate::operation::get_thing::GetThingInput,
            ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
        > {
            ::shapesmith_runtime::operation::Input::check(&self.input)?;
            Ok(self.input)
        }
    }

    impl ::shapesmith_runtime::operation::Input for GetThingInput {
        #[inline]
        fn check(
            &self,
        ) -> Result<
            (),
            ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
        > {
            let mut problems = ::shapesmith_runtime::error::Problems::default();
            problems.label("id", self.id.as_deref());
            problems.finish("GetThingInput")
        }
    }
    "#);
}

#[test]
fn an_output_keeps_the_id_of_its_request() {
    // Support asks for it; no member of the model holds it.
    assert_snapshot!(items(&model(), "src/operation/get_thing/output.rs", "_request_id"), @"
    /// What `GetThing` brings.
    #[non_exhaustive]
    #[derive(Clone, PartialEq, Debug)]
    pub struct GetThingOutput {
        /// The member `Thing`.
        pub thing: Option<crate::types::Thing>,
        pub(crate) _request_id: Option<String>,
    }

    impl ::shapesmith_runtime::aws_types::request_id::RequestId for GetThingOutput {
        #[inline]
        fn request_id(&self) -> Option<&str> {
            self._request_id.as_deref()
        }
    }

    impl ::shapesmith_runtime::operation::Output for GetThingOutput {
        #[inline]
        fn set_request_id(&mut self, request_id: Option<String>) {
            self._request_id = request_id;
        }
    }

    /// A builder for [`GetThingOutput`](crate::operation::get_thing::GetThingOutput).
    #[non_exhaustive]
    #[derive(Clone, PartialEq, Default, Debug)]
    pub struct GetThingOutputBuilder {
        pub(crate) thing: Option<crate::types::Thing>,
        pub(crate) _request_id: Option<String>,
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
    #[derive(Clone, PartialEq, Default, Debug)]
    pub struct PingInput {}

    /// A builder for [`PingInput`](crate::operation::ping::PingInput).
    ///
    /// `C` is the client that sends the request, or nothing.
    #[non_exhaustive]
    #[derive(Clone, PartialEq, Default, Debug)]
    pub struct PingRequestBuilder<C> {
        pub(crate) input: crate::operation::ping::PingInput,
        pub(crate) client: C,
    }
    ");
    assert_snapshot!(items(&model, "src/schema/ping_output.rs", "static"), @r#"
    static SHAPE: schema::Shape = schema::Shape::structure(
        "com.amazonaws.things#PingOutput",
        &[],
        &[],
    );

    impl serde::Members for crate::operation::ping::PingOutput {
        const SHAPE: &'static schema::Shape = &SHAPE;
        #[inline]
        fn write_members(&self, _writer: &mut serde::Writer<'_>) {}
    }
    "#);
}

#[test]
fn a_label_of_the_host_is_filled_from_its_member() {
    // The check makes sure that the member is there and not empty.
    let mut model = model();
    model["operations"]["GetThing"]["endpoint"] = json!({"hostPrefix": "{Owner}.data-"});
    model["shapes"]["GetThingRequest"] = json!({"type": "structure", "required": ["Id", "Owner"], "members": {
        "Id": {"shape": "Text", "location": "uri", "locationName": "Id"},
        "Owner": {"shape": "Text", "hostLabel": true},
    }});
    let path = "src/operation/get_thing/input.rs";
    assert_snapshot!(items(&model, path, "operation::Input for"), @r#"
    impl ::shapesmith_runtime::operation::Input for GetThingInput {
        #[inline]
        fn host_prefix(&self) -> Option<String> {
            Some(::std::format!("{}.data-", self.owner.as_deref().unwrap_or_default()))
        }
        #[inline]
        fn check(
            &self,
        ) -> Result<
            (),
            ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
        > {
            let mut problems = ::shapesmith_runtime::error::Problems::default();
            problems.label("id", self.id.as_deref());
            problems.label("owner", self.owner.as_deref());
            problems.finish("GetThingInput")
        }
    }
    "#);
}
