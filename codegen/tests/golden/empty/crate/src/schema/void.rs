// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Void` is written and read.

use ::shapesmith_runtime::serde;

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenempty", "Void"),
    serde::ShapeType::Structure,
    &[],
);

impl serde::SerializableStruct for crate::types::Void {
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

impl serde::Structure for crate::types::Void {
    type Builder = crate::types::builders::VoidBuilder;
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
    fn from_builder(_builder: Self::Builder) -> Self {
        Self {}
    }
}

impl serde::Value for crate::types::Void {
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
