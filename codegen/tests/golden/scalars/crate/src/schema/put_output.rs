// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PutOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 6] = [
    serde::member!("com.amazonaws.goldenscalars", "PutResponse", "Status", Integer, 0)
        .with_http_response_code(),
    serde::member!("com.amazonaws.goldenscalars", "PutResponse", "Etag", String, 1)
        .with_http_header("ETag"),
    serde::member!(
        "com.amazonaws.goldenscalars", "PutResponse", "Modified", Timestamp, 2
    )
        .with_http_header("Last-Modified"),
    serde::member!("com.amazonaws.goldenscalars", "PutResponse", "Meta", Map, 3)
        .with_map_members(&super::text_map::KEY, &super::text_map::ELEMENT)
        .with_http_prefix_headers("x-meta-"),
    serde::member!("com.amazonaws.goldenscalars", "PutResponse", "Labels", List, 4)
        .with_list_member(&super::text_list::ELEMENT)
        .with_http_header("x-labels"),
    serde::member!("com.amazonaws.goldenscalars", "PutResponse", "Body", Structure, 5)
        .with_json_name("body-of")
        .with_xml_name("body-of"),
];

static REFERENCES: [&serde::Schema<'static>; 6] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenscalars", "PutResponse"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::operation::put::PutOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write(serializer, &MEMBERS[0], &self.status)?;
        serde::write(serializer, &MEMBERS[1], &self.etag)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.modified)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.meta)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.labels)?;
        serde::write_optional(serializer, &MEMBERS[5], &self.body)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::put::PutOutput {
    type Builder = crate::operation::put::builders::PutOutputBuilder;
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
                serde::read_into(deserializer, member, &mut builder.status)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.etag)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.modified)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.meta)
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(deserializer, member, &mut builder.labels)
            }
            ::std::option::Option::Some(5) => {
                serde::read_into(deserializer, member, &mut builder.body)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            status: builder.status.unwrap_or_default(),
            etag: builder.etag.unwrap_or_default(),
            modified: builder.modified,
            meta: builder.meta,
            labels: builder.labels,
            body: builder.body,
            _request_id: builder._request_id,
        }
    }
}
