//! Errors: structures, operation enums, the service's error.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::{file, items, service};

/// A service with one error.
fn model() -> Value {
    let mut model = service(json!({
        "NotFound": {
            "type": "structure",
            "members": {"Message": {"shape": "Text"}},
            "documentation": "There is no such thing.",
            "error": {"httpStatusCode": 404, "senderFault": true, "code": "ThingNotFound"},
            "exception": true,
        },
    }));
    model["operations"]["GetThing"]["errors"] = json!([{"shape": "NotFound"}]);
    model
}

#[test]
fn an_error_shows_code_message_and_request_id_on_one_line() {
    // The runtime writes the line, so that all errors look the same.
    assert_snapshot!(items(&model(), "src/types/error/not_found.rs", "for NotFound {"), @r#"
    impl ::std::fmt::Display for NotFound {
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            ::shapesmith_runtime::error::write_error(
                f,
                "NotFound",
                self.message.as_deref(),
                &self.meta,
            )
        }
    }

    impl ::std::error::Error for NotFound {}

    impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
    for NotFound {
        #[inline]
        fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
            &self.meta
        }
    }

    impl ::shapesmith_runtime::aws_types::request_id::RequestId for NotFound {
        #[inline]
        fn request_id(&self) -> Option<&str> {
            self.meta.request_id()
        }
    }

    impl ::shapesmith_runtime::error::ModeledError for NotFound {
        #[inline]
        fn with_metadata(
            mut self,
            metadata: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
        ) -> Self {
            self.message = self.message.or_else(|| metadata.message().map(Into::into));
            self.meta = metadata;
            self
        }
    }
    "#);
}

#[test]
fn an_operation_has_a_variant_for_each_error_and_one_for_the_rest() {
    // The service may bring errors that the model lacks.
    let path = "src/operation/get_thing/error.rs";
    assert_snapshot!(items(&model(), path, "pub enum GetThingError"), @"
    /// What can go wrong in `GetThing`.
    #[non_exhaustive]
    #[derive(Debug)]
    pub enum GetThingError {
        /// There is no such thing.
        NotFound(crate::types::error::NotFound),
        /// Anything else; [`code`](crate::error::ProvideErrorMetadata::code) tells more.
        Unhandled(crate::error::Unhandled),
    }
    ");
    assert_snapshot!(items(&model(), path, "pub fn is_not_found"), @"
    impl GetThingError {
        /// Wraps any error as [`Unhandled`](Self::Unhandled).
        pub fn unhandled(error: impl Into<crate::error::BoxError>) -> Self {
            Self::Unhandled(crate::error::Unhandled::new(error, None))
        }
        /// An [`Unhandled`](Self::Unhandled) error of which only metadata is known.
        #[inline]
        pub fn generic(metadata: crate::error::ErrorMetadata) -> Self {
            Self::Unhandled(metadata.into())
        }
        /// Code, message and request id of the error.
        #[inline]
        pub fn meta(&self) -> &crate::error::ErrorMetadata {
            self.inner().meta()
        }
        /// Whether this is [`NotFound`](Self::NotFound).
        #[inline]
        pub fn is_not_found(&self) -> bool {
            matches!(self, Self::NotFound(_))
        }
        #[inline]
        fn inner(&self) -> &dyn ::shapesmith_runtime::error::ServiceError {
            match self {
                Self::NotFound(error) => error,
                Self::Unhandled(error) => error,
            }
        }
    }
    ");
}

#[test]
fn an_operation_reads_its_errors_by_their_codes() {
    // The code on the wire is not always the shape's name.
    let path = "src/operation/get_thing/error.rs";
    assert_snapshot!(items(&model(), path, "fn read("), @r#"
    impl ::shapesmith_runtime::error::OperationError for GetThingError {
        #[inline]
        fn read(
            code: &str,
            reader: &mut ::shapesmith_runtime::error::ErrorReader<'_>,
        ) -> Option<Self> {
            Some(
                match code {
                    "ThingNotFound" => Self::NotFound(reader.read()),
                    _ => return None,
                },
            )
        }
    }
    "#);
}

#[test]
fn every_operation_error_becomes_the_error_of_the_service() {
    // So that `?` works across operations.
    assert_snapshot!(items(&model(), "src/error.rs", "From<"), @"
    impl From<BuildError> for Error {
        #[inline]
        fn from(error: BuildError) -> Self {
            Self::Unhandled(Unhandled::new(error, None))
        }
    }

    impl<E, R> From<SdkError<E, R>> for Error
    where
        Self: From<E>,
        E: ::std::error::Error + ProvideErrorMetadata + Send + Sync + 'static,
        R: Send + Sync + ::std::fmt::Debug + 'static,
    {
        fn from(error: SdkError<E, R>) -> Self {
            match error {
                SdkError::ServiceError(context) => Self::from(context.into_err()),
                error => {
                    let metadata = ProvideErrorMetadata::meta(&error).clone();
                    Self::Unhandled(Unhandled::new(error, Some(metadata)))
                }
            }
        }
    }

    impl From<Unhandled> for Error {
        #[inline]
        fn from(error: Unhandled) -> Self {
            let error = match error.downcast() {
                Ok(error) => return Self::NotFound(error),
                Err(error) => error,
            };
            Self::Unhandled(error)
        }
    }

    impl From<crate::operation::get_thing::GetThingError> for Error {
        #[inline]
        fn from(error: crate::operation::get_thing::GetThingError) -> Self {
            match error {
                crate::operation::get_thing::GetThingError::NotFound(error) => {
                    Self::NotFound(error)
                }
                crate::operation::get_thing::GetThingError::Unhandled(error) => {
                    Self::from(error)
                }
            }
        }
    }
    ");
}

#[test]
fn of_errors_that_share_a_code_the_first_by_name_stands_for_it() {
    // Each operation knows its own; without one, the choice must not move.
    let mut model = service(json!({}));
    for (name, code) in [
        ("SecondGone", "Gone"),
        ("FirstGone", "Gone"),
        ("Busy", "Busy"),
    ] {
        model["shapes"][name] = json!({
            "type": "structure",
            "members": {},
            "exception": true,
            "error": {"code": code, "httpStatusCode": 404},
        });
    }
    let errors = json!([{"shape": "SecondGone"}, {"shape": "Busy"}]);
    model["operations"]["GetThing"]["errors"] = errors;
    model["operations"]["FindThing"] = json!({
        "http": {"method": "POST", "requestUri": "/"},
        "errors": [{"shape": "FirstGone"}],
    });
    let text = file(&model, "src/meta.rs");
    let reads = text.matches(" => reader.read").count();
    assert_eq!(reads, 2, "{text}");
    assert!(text.contains("types::error::FirstGone"), "{text}");
    assert!(!text.contains("types::error::SecondGone"), "{text}");
    let own = file(&model, "src/operation/get_thing/error.rs");
    assert!(own.contains("Self::SecondGone("), "{own}");
}
