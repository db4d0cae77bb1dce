//! Events and their error, in the form of emitted code.

use std::fmt;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::result::CreateUnhandledError;
use aws_smithy_types::Blob;
use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
use aws_smithy_types::retry::{ErrorKind, ProvideErrorKind};

use crate::error::{ErrorReader, OperationError, Unhandled};
use crate::event_stream::{Events, UnknownEvent};
use crate::schema::{Kind, Shape, Trait};
use crate::serde::{Members, Reader, Result as SerdeResult, Structure, Writer};

/// A structure with a header, and members that are not.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Word {
    pub(super) by: Option<String>,
    pub(super) text: Option<String>,
    pub(super) count: Option<i32>,
}

/// A structure whose payload is bytes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Cut {
    pub(super) size: Option<i64>,
    pub(super) bytes: Option<Blob>,
}

/// A structure whose payload is a structure.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Moved {
    pub(super) to: Option<Word>,
}

static WORD: Shape = Shape::structure(
    "com.example#Word",
    &[
        ("By", Kind::String, &[Trait::EventHeader]),
        ("Text", Kind::String, &[]),
        ("Count", Kind::Integer, &[]),
    ],
    &[],
);

static CUT: Shape = Shape::structure(
    "com.example#Cut",
    &[
        ("Size", Kind::Long, &[Trait::EventHeader]),
        ("Bytes", Kind::Blob, &[Trait::EventPayload]),
    ],
    &[],
);

static MOVED: Shape = Shape::structure(
    "com.example#Moved",
    &[("To", Kind::Structure, &[Trait::EventPayload])],
    &[],
);

/// Implements structures of optional members.
macro_rules! structures {
    ($($type:ident, $shape:ident, [$($field:ident: $index:literal),*];)*) => {$(
        impl Members for $type {
            const SHAPE: &'static Shape = &$shape;

            fn write_members(&self, writer: &mut Writer<'_>) {
                $(writer.optional($index, &self.$field);)*
            }
        }

        impl Structure for $type {
            type Builder = Self;

            fn read_member(
                builder: &mut Self,
                index: usize,
                reader: &mut Reader<'_>,
            ) -> SerdeResult {
                match index {
                    $($index => reader.optional(&mut builder.$field),)*
                    _ => Ok(()),
                }
            }

            fn from_builder(builder: Self) -> Self {
                builder
            }
        }
    )*};
}

structures! {
    Word, WORD, [by: 0, text: 1, count: 2];
    Cut, CUT, [size: 0, bytes: 1];
    Moved, MOVED, [to: 0];
}

/// The events.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Told {
    Word(Word),
    Cut(Cut),
    Moved(Moved),
    Unknown(UnknownEvent),
}

static TOLD: Shape = Shape::union(
    "com.example#Told",
    &[
        ("Word", Kind::Structure, &[]),
        ("Cut", Kind::Structure, &[]),
        ("Moved", Kind::Structure, &[]),
    ],
    &[],
);

impl Members for Told {
    const SHAPE: &'static Shape = &TOLD;

    fn write_members(&self, writer: &mut Writer<'_>) {
        match self {
            Self::Word(value) => writer.always(0, value),
            Self::Cut(value) => writer.always(1, value),
            Self::Moved(value) => writer.always(2, value),
            Self::Unknown(_) => {}
        }
    }
}

impl Events for Told {
    fn read_event(index: usize, reader: &mut Reader<'_>) -> SerdeResult<Option<Self>> {
        match index {
            0 => reader.variant(Self::Word),
            1 => reader.variant(Self::Cut),
            2 => reader.variant(Self::Moved),
            _ => Ok(None),
        }
    }

    fn from_unknown(event: UnknownEvent) -> Self {
        Self::Unknown(event)
    }

    fn unknown(&self) -> Option<&UnknownEvent> {
        match self {
            Self::Unknown(event) => Some(event),
            Self::Word(_) | Self::Cut(_) | Self::Moved(_) => None,
        }
    }
}

/// An error without variants.
#[derive(Debug)]
pub(super) struct Failed(Unhandled);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Failed {}

impl ProvideErrorMetadata for Failed {
    fn meta(&self) -> &ErrorMetadata {
        self.0.meta()
    }
}

impl ProvideErrorKind for Failed {
    fn retryable_error_kind(&self) -> Option<ErrorKind> {
        None
    }

    fn code(&self) -> Option<&str> {
        None
    }
}

impl CreateUnhandledError for Failed {
    fn create_unhandled_error(source: BoxError, metadata: Option<ErrorMetadata>) -> Self {
        Self(Unhandled::new(source, metadata))
    }
}

impl OperationError for Failed {
    fn read(_: &str, _: &mut ErrorReader<'_>) -> Option<Self> {
        None
    }
}
