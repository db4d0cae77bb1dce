// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ReplaceOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!(
        "com.amazonaws.goldenscalars", "ReplaceResponse", "Inner", Structure, 0
    )
        .with_http_payload(),
    serde::member!(
        "com.amazonaws.goldenscalars", "ReplaceResponse", "Either", Boolean, 1
    )
        .with_http_header("x-either"),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenscalars", "ReplaceResponse"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::operation::replace::ReplaceOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.inner)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.either)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::replace::ReplaceOutput {
    type Builder = crate::operation::replace::builders::ReplaceOutputBuilder;
    fn static_schema() -> &'static serde::Schema<'static> {
        &SCHEMA
    }
    fn read_member(
        builder: &mut Self::Builder,
        member: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result {
        match member.member_index() {
            ::std::option::Option::Some(0) => {
                serde::read_into(deserializer, member, &mut builder.inner)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.either)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            inner: builder.inner,
            either: builder.either,
            _request_id: builder._request_id,
        }
    }
}
