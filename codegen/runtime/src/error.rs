//! What the errors of emitted crates have in common.

use std::error::Error as StdError;
use std::fmt;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::result::CreateUnhandledError;
use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
use aws_smithy_types::error::operation::BuildError;
use aws_types::request_id::RequestId;

use crate::serde::{SerdeError, ShapeDeserializer, Structure};

/// An error that the service's model describes.
pub trait ModeledError:
    Structure + ProvideErrorMetadata + StdError + Send + Sync + 'static
{
    /// Adds what the response said of the error outside of its members; a
    /// message that is no member's value becomes the error's.
    fn with_metadata(self, metadata: ErrorMetadata) -> Self;
}

/// The error of an operation: one variant for each modelled error, one for
/// the rest.
pub trait OperationError:
    StdError
    + ProvideErrorMetadata
    + CreateUnhandledError
    + aws_smithy_types::retry::ProvideErrorKind
    + Send
    + Sync
    + 'static
{
    /// Reads the modelled error of this code; `None` if the model of the
    /// operation has no such code.
    fn read(code: &str, reader: &mut ErrorReader<'_>) -> Option<Self>
    where
        Self: Sized;
}

/// What a variant of an operation's error holds.
pub trait ServiceError: StdError + ProvideErrorMetadata + 'static {}

impl<T: StdError + ProvideErrorMetadata + 'static> ServiceError for T {}

/// The source of an operation's error whose variant holds `inner`: the
/// modelled error, or what lies behind an unhandled one.
pub fn source(inner: &dyn ServiceError) -> Option<&(dyn StdError + 'static)> {
    let inner: &(dyn StdError + 'static) = inner;
    match inner.downcast_ref::<Unhandled>() {
        Some(unhandled) => unhandled.source(),
        None => Some(inner),
    }
}

/// Reads the modelled error that a response holds.
pub struct ErrorReader<'a> {
    pub(crate) deserializer: &'a mut dyn ShapeDeserializer,
    pub(crate) metadata: &'a ErrorMetadata,
}

impl ErrorReader<'_> {
    /// Reads an error of this type.
    ///
    /// A body that cannot be read does not hide the error itself: its code and
    /// message, which the protocol found, are kept.
    pub fn read<T: ModeledError>(&mut self) -> T {
        crate::serde::read_structure(self.deserializer)
            .unwrap_or_else(|_| T::from_builder(T::Builder::default()))
            .with_metadata(self.metadata.clone())
    }
}

/// Under this key, [`ErrorMetadata::extra`] has the HTTP status of the response
/// that an error came with.
pub const HTTP_STATUS: &str = "http_status";

/// An error that no variant describes: a failure on the way, a response that
/// cannot be read, or a code that the operation does not list.
#[derive(Debug)]
pub struct Unhandled {
    source: BoxError,
    metadata: ErrorMetadata,
}

impl Unhandled {
    /// Wraps an error and what is known of it.
    pub fn new(source: impl Into<BoxError>, metadata: Option<ErrorMetadata>) -> Self {
        Self {
            source: source.into(),
            metadata: metadata.unwrap_or_default(),
        }
    }

    /// The code, message, HTTP status and request id, as far as known.
    pub fn metadata(&self) -> &ErrorMetadata {
        &self.metadata
    }

    /// What is wrapped.
    pub fn cause(&self) -> &(dyn StdError + Send + Sync + 'static) {
        &*self.source
    }

    /// What is wrapped, if it is a `T`.
    ///
    /// # Errors
    /// The same error if it wraps something else.
    pub fn downcast<T: StdError + 'static>(self) -> Result<T, Self> {
        let Self { source, metadata } = self;
        match source.downcast() {
            Ok(error) => Ok(*error),
            Err(source) => Err(Self { source, metadata }),
        }
    }
}

impl ProvideErrorMetadata for Unhandled {
    fn meta(&self) -> &ErrorMetadata {
        &self.metadata
    }
}

impl From<ErrorMetadata> for Unhandled {
    fn from(metadata: ErrorMetadata) -> Self {
        Self::new(metadata.clone(), Some(metadata))
    }
}

impl fmt::Display for Unhandled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { source, metadata } = self;
        match metadata.code() {
            Some(code) => write_error(f, code, metadata.message(), metadata),
            None if source.is::<ErrorMetadata>() => {
                write_error(f, "unknown error", metadata.message(), metadata)
            }
            None => write_error(f, &source.to_string(), None, metadata),
        }
    }
}

/// The next cause after those that `Display` tells.
impl StdError for Unhandled {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self.metadata.code() {
            Some(_) if !self.source.is::<ErrorMetadata>() => Some(&*self.source),
            Some(_) | None => self.source.source(),
        }
    }
}

/// A response whose body is not what the model says.
#[derive(Debug)]
pub(crate) struct UnreadableResponse(pub(crate) SerdeError);

impl fmt::Display for UnreadableResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Some of the codec's texts quote what was sent.
        let reason = one_line(&self.0.to_string());
        write!(f, "the response cannot be read: {reason}")
    }
}

impl StdError for UnreadableResponse {}

/// Writes an error on one line: code, message, HTTP status, request id. `name`
/// stands for a code that is not known.
///
/// # Errors
/// When the formatter fails.
pub fn write_error(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    message: Option<&str>,
    metadata: &ErrorMetadata,
) -> fmt::Result {
    f.write_str(&one_line(metadata.code().unwrap_or(name)))?;
    if let Some(message) = message {
        write!(f, ": {}", one_line(message))?;
    }
    let status = metadata.extra(HTTP_STATUS);
    let status = status.map(|status| format!("HTTP {status}"));
    let request_id = metadata.request_id();
    let request_id = request_id.map(|id| format!("request id {id}"));
    let facts: Vec<String> = status.into_iter().chain(request_id).collect();
    if facts.is_empty() {
        return Ok(());
    }
    write!(f, " ({})", facts.join(", "))
}

/// The text without line breaks and other control characters.
pub(crate) fn one_line(text: &str) -> String {
    text.replace(
        |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'),
        " ",
    )
}

/// Collects the members that keep a structure from being built.
#[derive(Debug, Default)]
pub struct Problems {
    missing: Vec<&'static str>,
    empty: Vec<&'static str>,
}

impl Problems {
    /// Notes a required member if it is absent.
    pub fn required<T>(&mut self, member: &'static str, value: &Option<T>) {
        if value.is_none() {
            self.missing.push(member);
        }
    }

    /// Notes a member of the URI if it is absent or its text is empty.
    pub fn label(&mut self, member: &'static str, value: Option<&str>) {
        match value {
            None => self.missing.push(member),
            Some("") => self.empty.push(member),
            Some(_) => {}
        }
    }

    /// What was noted of the structure `shape`.
    ///
    /// # Errors
    /// When anything was noted; the error names every member.
    pub fn finish(self, shape: &'static str) -> Result<(), BuildError> {
        let Self { missing, empty } = self;
        let Some(first) = missing.iter().chain(&empty).next() else {
            return Ok(());
        };
        let parts = [("missing", &missing), ("empty", &empty)];
        let parts = parts.into_iter().filter(|(_, members)| !members.is_empty());
        let parts: Vec<String> = parts
            .map(|(what, members)| format!("{what} {}", quoted(members)))
            .collect();
        // Of its kinds of error, this one shows what it is told.
        let details = format!("`{shape}`: {}", parts.join("; "));
        Err(BuildError::invalid_field(first, details))
    }
}

/// The names in backticks, separated by commas.
fn quoted(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}
