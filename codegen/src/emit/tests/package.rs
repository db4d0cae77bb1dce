//! The client, the facts of the service, the files around the code.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::{file, files, items, service};

/// A service with one operation.
fn model() -> Value {
    service(json!({}))
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
        #[inline]
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
        #[inline]
        pub fn from_conf(conf: crate::Config) -> Self {
            Self {
                handle: Handle::from_conf(conf),
            }
        }
        /// The client's configuration.
        #[inline]
        pub fn config(&self) -> &crate::Config {
            self.handle.config()
        }
        /// What the client shares with its requests.
        #[inline]
        pub(crate) fn handle(&self) -> &Handle {
            &self.handle
        }
        /// Reads one thing.
        ///
        /// Fill the builder and `send` it; that brings
        /// [`GetThingOutput`](crate::operation::get_thing::GetThingOutput) or
        /// [`GetThingError`](crate::operation::get_thing::GetThingError).
        #[inline]
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
fn facts_of_the_service_are_data() {
    // Without a rule set the usual endpoints hold.
    assert_snapshot!(items(&model(), "src/meta.rs", "FACTS"), @r#"
    impl ::shapesmith_runtime::operation::Service for Service {
        const FACTS: &'static ::shapesmith_runtime::operation::ServiceFacts = &FACTS;
    }

    static FACTS: ::shapesmith_runtime::operation::ServiceFacts = ::shapesmith_runtime::operation::ServiceFacts {
        sdk_id: "Things",
        service_id: "things",
        namespace: "com.amazonaws.things",
        shape_name: "Things",
        api_version: "2024-05-06",
        signing_name: "things",
        s3_signature: false,
        protocol: "aws.protocols#restJson1",
        xml_namespace: None,
        query_compatible: false,
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
    # Emitted by Shapesmith; `cargo xtask codegen` makes it again.
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

/// A service with so many types that they get a crate of their own.
fn large_model() -> Value {
    let mut model = service(json!({
        "Things": {"type": "list", "member": {"shape": "Thing"}},
        "Maps": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
    }));
    for index in 0..600 {
        let name = format!("Kind{index}");
        model["shapes"][&name] = json!({"type": "string", "enum": ["A"]});
        model["shapes"]["Thing"]["members"][&name] = json!({"shape": name});
    }
    model["shapes"]["Thing"]["members"]["Maps"] = json!({"shape": "Maps"});
    model["shapes"]["GetThingResponse"]["members"]["All"] = json!({"shape": "Things"});
    model
}

#[test]
fn many_types_are_a_crate_of_their_own_and_keep_their_paths() {
    let model = large_model();
    let all = files(&model);
    for path in [
        "types/Cargo.toml",
        "types/src/lib.rs",
        "types/src/primitives.rs",
        "types/src/types.rs",
        "types/src/types/kind7.rs",
        "types/src/schema/things.rs",
        "src/operation/get_thing/output.rs",
        "src/schema/get_thing_output.rs",
    ] {
        assert!(all.contains_key(path), "{path}");
    }
    for path in ["src/primitives.rs", "src/types.rs", "src/types/kind7.rs"] {
        assert!(!all.contains_key(path), "{path}");
    }
    let root = file(&model, "src/lib.rs");
    let passed_on = "pub use ::things_types::{primitives, types};";
    assert!(root.contains(passed_on), "{root}");
    let manifest = file(&model, "Cargo.toml");
    let dependency = r#"things-types = { path = "types", version = "0.1.0" }"#;
    assert!(manifest.contains(dependency), "{manifest}");
}

#[test]
fn operations_take_only_the_schemas_that_they_name_from_the_crate_of_types() {
    let model = large_model();
    assert_snapshot!(file(&model, "src/schema.rs"), @"
    //! How shapes are written and read: a table and one line for each member.

    use ::things_types::schema::things;

    mod get_thing_input;
    mod get_thing_output;
    ");
    let schemas = file(&model, "types/src/schema.rs");
    assert!(schemas.contains("pub mod things;"), "{schemas}");
    assert!(schemas.contains("\nmod thing;"), "{schemas}");
    let list = file(&model, "types/src/schema/things.rs");
    assert!(list.contains("pub static SHAPE"), "{list}");
}
