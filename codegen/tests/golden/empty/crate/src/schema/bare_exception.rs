// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `BareException` is written and read.

use ::shapesmith_runtime::serde;

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenempty", "BareException"),
    serde::ShapeType::Structure,
    &[],
);

impl serde::SerializableStruct for crate::types::error::BareException {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        _serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::error::BareException {
    type Builder = crate::types::error::builders::BareExceptionBuilder;
    fn static_schema() -> &'static serde::Schema<'static> {
        &SCHEMA
    }
    fn read_member(
        _builder: &mut Self::Builder,
        _member: &serde::Schema<'_>,
        _deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result {
        ::std::result::Result::Ok(())
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}

impl serde::Value for crate::types::error::BareException {
    fn write(
        &self,
        schema: &serde::Schema<'_>,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_structure(serializer, schema, self)
    }
    fn read(
        _schema: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result<Self> {
        serde::read_structure(deserializer)
    }
}
