//! Why a stream of events cannot be read or written on.

use std::error::Error;
use std::fmt;

use aws_smithy_eventstream::error::Error as FrameError;

use crate::serde::SerdeError;

/// Why a stream of events cannot be read or written on. It ends the stream.
#[derive(Debug)]
#[non_exhaustive]
pub enum EventStreamError {
    /// The stream ended inside of a message, of which there are this many bytes.
    CutShort(usize),
    /// A message is longer than any may be.
    TooLong(usize),
    /// The lengths at the beginning of a message have not the sum that it tells.
    Prelude,
    /// The lengths at the beginning of a message contradict each other.
    Lengths,
    /// A message has not the sum that it tells, or a header that cannot be.
    Frame(FrameError),
    /// A message does not say what it is: this header is missing or no text.
    Untold(&'static str),
    /// A message of a type that nobody knows.
    UnknownType(String),
    /// An event of this name is not what the model says.
    Event(String, SerdeError),
}

impl fmt::Display for EventStreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CutShort(length) => write!(
                f,
                "the stream ends inside of a message, after {length} bytes of it"
            ),
            Self::TooLong(length) => write!(
                f,
                "a message of {length} bytes is longer than {} bytes",
                super::MAX_MESSAGE
            ),
            Self::Prelude => f.write_str("a message is damaged: its lengths have another checksum"),
            Self::Lengths => f.write_str("the lengths of a message contradict each other"),
            Self::Frame(error) => write!(f, "a message is damaged: {error}"),
            Self::Untold(header) => write!(f, "a message has no text in its header `{header}`"),
            Self::UnknownType(name) => {
                let name = name.escape_debug();
                write!(f, "a message is of the unknown type `{name}`")
            }
            Self::Event(name, error) => {
                let (name, error) = (name.escape_debug(), error.to_string());
                let error = crate::error::one_line(&error);
                write!(f, "the event `{name}` is not what the model says: {error}")
            }
        }
    }
}

impl Error for EventStreamError {}

impl From<FrameError> for EventStreamError {
    fn from(error: FrameError) -> Self {
        Self::Frame(error)
    }
}
