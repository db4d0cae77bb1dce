// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `GlobalResiliencyMetadata` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!(
        "com.amazonaws.connect", "GlobalResiliencyMetadata", "ActiveRegion", String, 0
    ),
    serde::member!(
        "com.amazonaws.connect", "GlobalResiliencyMetadata", "OriginRegion", String, 1
    ),
    serde::member!(
        "com.amazonaws.connect", "GlobalResiliencyMetadata",
        "TrafficDistributionGroupId", String, 2
    ),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "GlobalResiliencyMetadata"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::GlobalResiliencyMetadata {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.active_region)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.origin_region)?;
        serde::write_optional(
            serializer,
            &MEMBERS[2],
            &self.traffic_distribution_group_id,
        )?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::GlobalResiliencyMetadata {
    type Builder = crate::types::builders::GlobalResiliencyMetadataBuilder;
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
                serde::read_into(deserializer, member, &mut builder.active_region)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.origin_region)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.traffic_distribution_group_id,
                )
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            active_region: builder.active_region,
            origin_region: builder.origin_region,
            traffic_distribution_group_id: builder.traffic_distribution_group_id,
        }
    }
}

impl serde::Value for crate::types::GlobalResiliencyMetadata {
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
