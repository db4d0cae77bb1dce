// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PutInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 16] = [
    serde::member!("com.amazonaws.goldenscalars", "PutRequest", "Id", String, 0)
        .with_http_label(),
    serde::member!("com.amazonaws.goldenscalars", "PutRequest", "When", Timestamp, 1)
        .with_http_label(),
    serde::member!("com.amazonaws.goldenscalars", "PutRequest", "Rest", String, 2)
        .with_http_label(),
    serde::member!("com.amazonaws.goldenscalars", "PutRequest", "Etag", String, 3)
        .with_http_header("If-Match"),
    serde::member!("com.amazonaws.goldenscalars", "PutRequest", "Count", Integer, 4)
        .with_http_header("x-count"),
    serde::member!("com.amazonaws.goldenscalars", "PutRequest", "Since", Timestamp, 5)
        .with_http_header("x-since"),
    serde::member!("com.amazonaws.goldenscalars", "PutRequest", "Until", Timestamp, 6)
        .with_http_header("x-until")
        .with_timestamp_format(
            ::shapesmith_runtime::serde::traits::TimestampFormat::EpochSeconds,
        ),
    serde::member!("com.amazonaws.goldenscalars", "PutRequest", "Labels", List, 7)
        .with_list_member(&super::text_list::ELEMENT)
        .with_http_header("x-labels"),
    serde::member!("com.amazonaws.goldenscalars", "PutRequest", "Page", Integer, 8)
        .with_http_query("page"),
    serde::member!("com.amazonaws.goldenscalars", "PutRequest", "Ids", List, 9)
        .with_list_member(&super::text_list::ELEMENT)
        .with_http_query("id"),
    serde::member!("com.amazonaws.goldenscalars", "PutRequest", "From", Timestamp, 10)
        .with_http_query("from"),
    serde::member!("com.amazonaws.goldenscalars", "PutRequest", "Extra", Map, 11)
        .with_map_members(&super::text_map::KEY, &super::text_map::ELEMENT)
        .with_http_query_params(),
    serde::member!("com.amazonaws.goldenscalars", "PutRequest", "Meta", Map, 12)
        .with_map_members(&super::text_map::KEY, &super::text_map::ELEMENT)
        .with_http_prefix_headers("x-meta-"),
    serde::member!("com.amazonaws.goldenscalars", "PutRequest", "Token", String, 13),
    serde::member!("com.amazonaws.goldenscalars", "PutRequest", "Body", Structure, 14)
        .with_json_name("body-of")
        .with_xml_name("body-of"),
    serde::member!("com.amazonaws.goldenscalars", "PutRequest", "Either", Union, 15),
];

static REFERENCES: [&serde::Schema<'static>; 16] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenscalars", "PutRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "PUT",
            "/things/{Id}/{When}/{Rest+}?fixed=1",
            ::std::option::Option::Some(201),
        ),
    )
    .with_original_name("PutRequest");

impl serde::SerializableStruct for crate::operation::put::PutInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.id)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.when)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.rest)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.etag)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.count)?;
        serde::write_optional(serializer, &MEMBERS[5], &self.since)?;
        serde::write_optional(serializer, &MEMBERS[6], &self.until)?;
        serde::write_optional(serializer, &MEMBERS[7], &self.labels)?;
        serde::write_optional(serializer, &MEMBERS[8], &self.page)?;
        serde::write_optional(serializer, &MEMBERS[9], &self.ids)?;
        serde::write_optional(serializer, &MEMBERS[10], &self.from)?;
        serde::write_optional(serializer, &MEMBERS[11], &self.extra)?;
        serde::write_optional(serializer, &MEMBERS[12], &self.meta)?;
        serde::write_optional(serializer, &MEMBERS[13], &self.token)?;
        serde::write_optional(serializer, &MEMBERS[14], &self.body)?;
        serde::write_optional(serializer, &MEMBERS[15], &self.either)?;
        ::std::result::Result::Ok(())
    }
}
