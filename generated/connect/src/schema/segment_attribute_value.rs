// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `SegmentAttributeValue` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 5] = [
    serde::member!(
        "com.amazonaws.connect", "SegmentAttributeValue", "ValueString", String, 0
    ),
    serde::member!("com.amazonaws.connect", "SegmentAttributeValue", "ValueMap", Map, 1)
        .with_map_members(
            &super::segment_attribute_value_map::KEY,
            &super::segment_attribute_value_map::ELEMENT,
        ),
    serde::member!(
        "com.amazonaws.connect", "SegmentAttributeValue", "ValueInteger", Integer, 2
    ),
    serde::member!(
        "com.amazonaws.connect", "SegmentAttributeValue", "ValueList", List, 3
    )
        .with_list_member(&super::segment_attribute_value_list::ELEMENT),
    serde::member!(
        "com.amazonaws.connect", "SegmentAttributeValue", "ValueArn", String, 4
    ),
];

static REFERENCES: [&serde::Schema<'static>; 5] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "SegmentAttributeValue"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::SegmentAttributeValue {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.value_string)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.value_map)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.value_integer)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.value_list)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.value_arn)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::SegmentAttributeValue {
    type Builder = crate::types::builders::SegmentAttributeValueBuilder;
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
                serde::read_into(deserializer, member, &mut builder.value_string)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.value_map)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.value_integer)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.value_list)
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(deserializer, member, &mut builder.value_arn)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            value_string: builder.value_string,
            value_map: builder.value_map,
            value_integer: builder.value_integer,
            value_list: builder.value_list,
            value_arn: builder.value_arn,
        }
    }
}

impl serde::Value for crate::types::SegmentAttributeValue {
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
