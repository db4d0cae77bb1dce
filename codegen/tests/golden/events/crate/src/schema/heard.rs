// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Heard` is written and read.

use ::shapesmith_runtime::{event_stream, schema, serde};

static SHAPE: schema::Shape = schema::Shape::union(
    "com.amazonaws.goldenevents#Heard",
    &[
        ("Line", schema::Kind::Structure, &[]),
        ("Picture", schema::Kind::Structure, &[]),
        ("Note", schema::Kind::Structure, &[]),
        ("Moved", schema::Kind::Structure, &[]),
        ("Silence", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Heard {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        match self {
            Self::Line(value) => writer.always(0, value),
            Self::Picture(value) => writer.always(1, value),
            Self::Note(value) => writer.always(2, value),
            Self::Moved(value) => writer.always(3, value),
            Self::Silence(value) => writer.always(4, value),
            Self::Unknown(_) => {}
        }
    }
}

impl event_stream::Events for crate::types::Heard {
    #[inline]
    fn read_event(
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result<Option<Self>> {
        match index {
            0 => reader.variant(Self::Line),
            1 => reader.variant(Self::Picture),
            2 => reader.variant(Self::Note),
            3 => reader.variant(Self::Moved),
            4 => reader.variant(Self::Silence),
            _ => Ok(None),
        }
    }
    #[inline]
    fn from_unknown(event: event_stream::UnknownEvent) -> Self {
        Self::Unknown(event)
    }
    #[inline]
    fn unknown(&self) -> Option<&event_stream::UnknownEvent> {
        self.as_unknown().ok()
    }
}
