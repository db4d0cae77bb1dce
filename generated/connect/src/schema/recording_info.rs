// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `RecordingInfo` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#RecordingInfo",
    &[
        ("StorageType", schema::Kind::String, &[]),
        ("Location", schema::Kind::String, &[]),
        ("MediaStreamType", schema::Kind::String, &[]),
        ("ParticipantType", schema::Kind::String, &[]),
        ("FragmentStartNumber", schema::Kind::String, &[]),
        ("FragmentStopNumber", schema::Kind::String, &[]),
        ("StartTimestamp", schema::Kind::Timestamp, &[]),
        ("StopTimestamp", schema::Kind::Timestamp, &[]),
        ("Status", schema::Kind::String, &[]),
        ("DeletionReason", schema::Kind::String, &[]),
        ("UnprocessedTranscriptLocation", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::RecordingInfo {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.storage_type);
        writer.optional(1, &self.location);
        writer.optional(2, &self.media_stream_type);
        writer.optional(3, &self.participant_type);
        writer.optional(4, &self.fragment_start_number);
        writer.optional(5, &self.fragment_stop_number);
        writer.optional(6, &self.start_timestamp);
        writer.optional(7, &self.stop_timestamp);
        writer.optional(8, &self.status);
        writer.optional(9, &self.deletion_reason);
        writer.optional(10, &self.unprocessed_transcript_location);
    }
}

impl serde::Structure for crate::types::RecordingInfo {
    type Builder = crate::types::builders::RecordingInfoBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.storage_type),
            1 => reader.optional(&mut builder.location),
            2 => reader.optional(&mut builder.media_stream_type),
            3 => reader.optional(&mut builder.participant_type),
            4 => reader.optional(&mut builder.fragment_start_number),
            5 => reader.optional(&mut builder.fragment_stop_number),
            6 => reader.optional(&mut builder.start_timestamp),
            7 => reader.optional(&mut builder.stop_timestamp),
            8 => reader.optional(&mut builder.status),
            9 => reader.optional(&mut builder.deletion_reason),
            10 => reader.optional(&mut builder.unprocessed_transcript_location),
            _ => Ok(()),
        }
    }
    #[inline]
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
