// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Said` is written and read.

use ::shapesmith_runtime::{event_stream, schema, serde};

static SHAPE: schema::Shape = schema::Shape::union(
    "com.amazonaws.goldenevents#Said",
    &[("Line", schema::Kind::Structure, &[]), ("Picture", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::types::Said {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        match self {
            Self::Line(value) => writer.always(0, value),
            Self::Picture(value) => writer.always(1, value),
            Self::Unknown(_) => {}
        }
    }
}

impl event_stream::Events for crate::types::Said {
    #[inline]
    fn read_event(
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result<Option<Self>> {
        match index {
            0 => reader.variant(Self::Line),
            1 => reader.variant(Self::Picture),
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
