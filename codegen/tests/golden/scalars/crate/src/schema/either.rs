// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Either` is written and read.

use ::shapesmith_runtime::{schema, serde, union};

static SHAPE: schema::Shape = schema::Shape::union(
    "com.amazonaws.goldenscalars#Either",
    &[
        (
            "Text",
            schema::Kind::String,
            &[
                schema::Trait::JsonName("text-value"),
                schema::Trait::XmlName("text-value"),
            ],
        ),
        ("Number", schema::Kind::Long, &[]),
        ("Inner", schema::Kind::Structure, &[]),
        ("All", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Either {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        match self {
            Self::Text(value) => writer.always(0, value),
            Self::Number(value) => writer.always(1, value),
            Self::Inner(value) => writer.always(2, value),
            Self::All(value) => writer.always(3, value),
            Self::Unknown(member) => writer.unknown(member),
        }
    }
}

impl union::Union for crate::types::Either {
    #[inline]
    fn read_variant(
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result<Option<Self>> {
        match index {
            0 => reader.variant(Self::Text),
            1 => reader.variant(Self::Number),
            2 => reader.variant(Self::Inner),
            3 => reader.variant(Self::All),
            _ => Ok(None),
        }
    }
    #[inline]
    fn from_unknown(member: union::SdkUnknownMember) -> Self {
        Self::Unknown(member)
    }
}

impl serde::Value for crate::types::Either {
    #[inline]
    fn write(
        &self,
        schema: &serde::Schema<'_>,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_structure(serializer, schema, self)
    }
    #[inline]
    fn read(
        _schema: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result<Self> {
        union::read_union(deserializer)
    }
}
