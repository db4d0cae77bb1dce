// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AudioQualityMetricsInfo` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!(
        "com.amazonaws.connect", "AudioQualityMetricsInfo", "QualityScore", Float, 0
    ),
    serde::member!(
        "com.amazonaws.connect", "AudioQualityMetricsInfo", "PotentialQualityIssues",
        List, 1
    )
        .with_list_member(&super::potential_audio_quality_issues::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "AudioQualityMetricsInfo"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::AudioQualityMetricsInfo {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.quality_score)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.potential_quality_issues)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::AudioQualityMetricsInfo {
    type Builder = crate::types::builders::AudioQualityMetricsInfoBuilder;
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
                serde::read_into(deserializer, member, &mut builder.quality_score)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.potential_quality_issues,
                )
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            quality_score: builder.quality_score,
            potential_quality_issues: builder.potential_quality_issues,
        }
    }
}

impl serde::Value for crate::types::AudioQualityMetricsInfo {
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
