// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `RecordingInfo` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 11] = [
    serde::member!("com.amazonaws.connect", "RecordingInfo", "StorageType", String, 0),
    serde::member!("com.amazonaws.connect", "RecordingInfo", "Location", String, 1),
    serde::member!(
        "com.amazonaws.connect", "RecordingInfo", "MediaStreamType", String, 2
    ),
    serde::member!(
        "com.amazonaws.connect", "RecordingInfo", "ParticipantType", String, 3
    ),
    serde::member!(
        "com.amazonaws.connect", "RecordingInfo", "FragmentStartNumber", String, 4
    ),
    serde::member!(
        "com.amazonaws.connect", "RecordingInfo", "FragmentStopNumber", String, 5
    ),
    serde::member!(
        "com.amazonaws.connect", "RecordingInfo", "StartTimestamp", Timestamp, 6
    ),
    serde::member!(
        "com.amazonaws.connect", "RecordingInfo", "StopTimestamp", Timestamp, 7
    ),
    serde::member!("com.amazonaws.connect", "RecordingInfo", "Status", String, 8),
    serde::member!(
        "com.amazonaws.connect", "RecordingInfo", "DeletionReason", String, 9
    ),
    serde::member!(
        "com.amazonaws.connect", "RecordingInfo", "UnprocessedTranscriptLocation",
        String, 10
    ),
];

static REFERENCES: [&serde::Schema<'static>; 11] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "RecordingInfo"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::RecordingInfo {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.storage_type)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.location)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.media_stream_type)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.participant_type)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.fragment_start_number)?;
        serde::write_optional(serializer, &MEMBERS[5], &self.fragment_stop_number)?;
        serde::write_optional(serializer, &MEMBERS[6], &self.start_timestamp)?;
        serde::write_optional(serializer, &MEMBERS[7], &self.stop_timestamp)?;
        serde::write_optional(serializer, &MEMBERS[8], &self.status)?;
        serde::write_optional(serializer, &MEMBERS[9], &self.deletion_reason)?;
        serde::write_optional(
            serializer,
            &MEMBERS[10],
            &self.unprocessed_transcript_location,
        )?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::RecordingInfo {
    type Builder = crate::types::builders::RecordingInfoBuilder;
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
                serde::read_into(deserializer, member, &mut builder.storage_type)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.location)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.media_stream_type)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.participant_type)
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.fragment_start_number,
                )
            }
            ::std::option::Option::Some(5) => {
                serde::read_into(deserializer, member, &mut builder.fragment_stop_number)
            }
            ::std::option::Option::Some(6) => {
                serde::read_into(deserializer, member, &mut builder.start_timestamp)
            }
            ::std::option::Option::Some(7) => {
                serde::read_into(deserializer, member, &mut builder.stop_timestamp)
            }
            ::std::option::Option::Some(8) => {
                serde::read_into(deserializer, member, &mut builder.status)
            }
            ::std::option::Option::Some(9) => {
                serde::read_into(deserializer, member, &mut builder.deletion_reason)
            }
            ::std::option::Option::Some(10) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.unprocessed_transcript_location,
                )
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            storage_type: builder.storage_type,
            location: builder.location,
            media_stream_type: builder.media_stream_type,
            participant_type: builder.participant_type,
            fragment_start_number: builder.fragment_start_number,
            fragment_stop_number: builder.fragment_stop_number,
            start_timestamp: builder.start_timestamp,
            stop_timestamp: builder.stop_timestamp,
            status: builder.status,
            deletion_reason: builder.deletion_reason,
            unprocessed_transcript_location: builder.unprocessed_transcript_location,
        }
    }
}

impl serde::Value for crate::types::RecordingInfo {
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
