// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Some` is written and read.

use ::shapesmith_runtime::{schema, serde, union};

static SHAPE: schema::Shape = schema::Shape::union(
    "com.amazonaws.goldenprelude#Some",
    &[
        ("None", schema::Kind::String, &[]),
        ("Option", schema::Kind::Structure, &[]),
        ("String", schema::Kind::String, &[]),
        ("Ok", schema::Kind::List(&super::option_list::SHAPE), &[]),
        ("Err", schema::Kind::Map(&super::result_map::SHAPE), &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Some {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        match self {
            Self::None(value) => writer.always(0, value),
            Self::Option(value) => writer.always(1, value),
            Self::String(value) => writer.always(2, value),
            Self::Ok(value) => writer.always(3, value),
            Self::Err(value) => writer.always(4, value),
            Self::Unknown(member) => writer.unknown(member),
        }
    }
}

impl union::Union for crate::types::Some {
    #[inline]
    fn read_variant(
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result<Option<Self>> {
        match index {
            0 => reader.variant(Self::None),
            1 => reader.variant(Self::Option),
            2 => reader.variant(Self::String),
            3 => reader.variant(Self::Ok),
            4 => reader.variant(Self::Err),
            _ => Ok(None),
        }
    }
    #[inline]
    fn from_unknown(member: union::SdkUnknownMember) -> Self {
        Self::Unknown(member)
    }
}

impl serde::Value for crate::types::Some {
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
