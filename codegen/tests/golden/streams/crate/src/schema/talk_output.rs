// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `TalkOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldenstreams", "TalkResponse", "Session", String, 0)
        .with_http_header("x-session"),
    serde::member!("com.amazonaws.goldenstreams", "TalkResponse", "Answer", Union, 1)
        .with_http_payload()
        .with_streaming(),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenstreams", "TalkResponse"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::operation::talk::TalkOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.session)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::talk::TalkOutput {
    type Builder = crate::operation::talk::builders::TalkOutputBuilder;
    fn static_schema() -> &'static serde::Schema<'static> {
        &SCHEMA
    }
    fn read_member(
        builder: &mut Self::Builder,
        member: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result {
        if member.member_index() == ::std::option::Option::Some(0) {
            serde::read_into(deserializer, member, &mut builder.session)
        } else {
            ::std::result::Result::Ok(())
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            session: builder.session,
            answer: builder.answer,
            _request_id: builder._request_id,
        }
    }
}
