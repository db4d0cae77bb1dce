// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Describes a voice or screen recording, or the transcript of a chat.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct RecordingInfo {
    /// The kind of storage that holds the recording.
    pub storage_type: ::std::option::Option<crate::types::StorageType>,
    /// Where in Amazon S3 the recording is, in up to 1024 characters.
    pub location: ::std::option::Option<::std::string::String>,
    /// Whether the recorded stream is audio or video.
    pub media_stream_type: ::std::option::Option<crate::types::MediaStreamType>,
    /// The role of the participant that was recorded, such as `AGENT` or `CUSTOMER`. Supervisors
    /// can be reported too, although the enum has no value of that name.
    pub participant_type: ::std::option::Option<crate::types::ParticipantType>,
    /// The Kinesis Video Streams fragment in which the customer's audio begins, in up to 128
    /// characters.
    pub fragment_start_number: ::std::option::Option<::std::string::String>,
    /// The Kinesis Video Streams fragment in which the customer's audio ends, in up to 128
    /// characters.
    pub fragment_stop_number: ::std::option::Option<::std::string::String>,
    /// When the recording's final leg of conversation began, in UTC.
    pub start_timestamp: ::std::option::Option<crate::primitives::DateTime>,
    /// When the recording's final leg of conversation ended, in UTC.
    pub stop_timestamp: ::std::option::Option<crate::primitives::DateTime>,
    /// Whether the recording can still be had or was deleted.
    pub status: ::std::option::Option<crate::types::RecordingStatus>,
    /// Why the recording was deleted, as entered by whoever did so. It applies to deleted
    /// recordings only.
    pub deletion_reason: ::std::option::Option<::std::string::String>,
    /// Where in Amazon S3 the transcript is as it was before processing, in up to 1024 characters.
    /// It applies when media processing took place.
    pub unprocessed_transcript_location: ::std::option::Option<::std::string::String>,
}

impl RecordingInfo {
    /// A builder for [`RecordingInfo`](Self).
    pub fn builder() -> crate::types::builders::RecordingInfoBuilder {
        crate::types::builders::RecordingInfoBuilder::default()
    }
    /// The kind of storage that holds the recording.
    pub fn storage_type(&self) -> ::std::option::Option<&crate::types::StorageType> {
        self.storage_type.as_ref()
    }
    /// Where in Amazon S3 the recording is, in up to 1024 characters.
    pub fn location(&self) -> ::std::option::Option<&str> {
        self.location.as_deref()
    }
    /// Whether the recorded stream is audio or video.
    pub fn media_stream_type(
        &self,
    ) -> ::std::option::Option<&crate::types::MediaStreamType> {
        self.media_stream_type.as_ref()
    }
    /// The role of the participant that was recorded, such as `AGENT` or `CUSTOMER`. Supervisors
    /// can be reported too, although the enum has no value of that name.
    pub fn participant_type(
        &self,
    ) -> ::std::option::Option<&crate::types::ParticipantType> {
        self.participant_type.as_ref()
    }
    /// The Kinesis Video Streams fragment in which the customer's audio begins, in up to 128
    /// characters.
    pub fn fragment_start_number(&self) -> ::std::option::Option<&str> {
        self.fragment_start_number.as_deref()
    }
    /// The Kinesis Video Streams fragment in which the customer's audio ends, in up to 128
    /// characters.
    pub fn fragment_stop_number(&self) -> ::std::option::Option<&str> {
        self.fragment_stop_number.as_deref()
    }
    /// When the recording's final leg of conversation began, in UTC.
    pub fn start_timestamp(
        &self,
    ) -> ::std::option::Option<&crate::primitives::DateTime> {
        self.start_timestamp.as_ref()
    }
    /// When the recording's final leg of conversation ended, in UTC.
    pub fn stop_timestamp(&self) -> ::std::option::Option<&crate::primitives::DateTime> {
        self.stop_timestamp.as_ref()
    }
    /// Whether the recording can still be had or was deleted.
    pub fn status(&self) -> ::std::option::Option<&crate::types::RecordingStatus> {
        self.status.as_ref()
    }
    /// Why the recording was deleted, as entered by whoever did so. It applies to deleted
    /// recordings only.
    pub fn deletion_reason(&self) -> ::std::option::Option<&str> {
        self.deletion_reason.as_deref()
    }
    /// Where in Amazon S3 the transcript is as it was before processing, in up to 1024 characters.
    /// It applies when media processing took place.
    pub fn unprocessed_transcript_location(&self) -> ::std::option::Option<&str> {
        self.unprocessed_transcript_location.as_deref()
    }
}

/// A builder for [`RecordingInfo`](crate::types::RecordingInfo).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct RecordingInfoBuilder {
    pub(crate) storage_type: ::std::option::Option<crate::types::StorageType>,
    pub(crate) location: ::std::option::Option<::std::string::String>,
    pub(crate) media_stream_type: ::std::option::Option<crate::types::MediaStreamType>,
    pub(crate) participant_type: ::std::option::Option<crate::types::ParticipantType>,
    pub(crate) fragment_start_number: ::std::option::Option<::std::string::String>,
    pub(crate) fragment_stop_number: ::std::option::Option<::std::string::String>,
    pub(crate) start_timestamp: ::std::option::Option<crate::primitives::DateTime>,
    pub(crate) stop_timestamp: ::std::option::Option<crate::primitives::DateTime>,
    pub(crate) status: ::std::option::Option<crate::types::RecordingStatus>,
    pub(crate) deletion_reason: ::std::option::Option<::std::string::String>,
    pub(crate) unprocessed_transcript_location: ::std::option::Option<
        ::std::string::String,
    >,
}

impl RecordingInfoBuilder {
    /// The kind of storage that holds the recording.
    pub fn storage_type(mut self, input: crate::types::StorageType) -> Self {
        self.storage_type = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`storage_type`](Self::storage_type).
    pub fn set_storage_type(
        mut self,
        input: ::std::option::Option<crate::types::StorageType>,
    ) -> Self {
        self.storage_type = input;
        self
    }
    /// The value of [`storage_type`](Self::storage_type) so far.
    pub fn get_storage_type(&self) -> &::std::option::Option<crate::types::StorageType> {
        &self.storage_type
    }
    /// Where in Amazon S3 the recording is, in up to 1024 characters.
    pub fn location(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.location = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`location`](Self::location).
    pub fn set_location(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.location = input;
        self
    }
    /// The value of [`location`](Self::location) so far.
    pub fn get_location(&self) -> &::std::option::Option<::std::string::String> {
        &self.location
    }
    /// Whether the recorded stream is audio or video.
    pub fn media_stream_type(mut self, input: crate::types::MediaStreamType) -> Self {
        self.media_stream_type = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`media_stream_type`](Self::media_stream_type).
    pub fn set_media_stream_type(
        mut self,
        input: ::std::option::Option<crate::types::MediaStreamType>,
    ) -> Self {
        self.media_stream_type = input;
        self
    }
    /// The value of [`media_stream_type`](Self::media_stream_type) so far.
    pub fn get_media_stream_type(
        &self,
    ) -> &::std::option::Option<crate::types::MediaStreamType> {
        &self.media_stream_type
    }
    /// The role of the participant that was recorded, such as `AGENT` or `CUSTOMER`. Supervisors
    /// can be reported too, although the enum has no value of that name.
    pub fn participant_type(mut self, input: crate::types::ParticipantType) -> Self {
        self.participant_type = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`participant_type`](Self::participant_type).
    pub fn set_participant_type(
        mut self,
        input: ::std::option::Option<crate::types::ParticipantType>,
    ) -> Self {
        self.participant_type = input;
        self
    }
    /// The value of [`participant_type`](Self::participant_type) so far.
    pub fn get_participant_type(
        &self,
    ) -> &::std::option::Option<crate::types::ParticipantType> {
        &self.participant_type
    }
    /// The Kinesis Video Streams fragment in which the customer's audio begins, in up to 128
    /// characters.
    pub fn fragment_start_number(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.fragment_start_number = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`fragment_start_number`](Self::fragment_start_number).
    pub fn set_fragment_start_number(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.fragment_start_number = input;
        self
    }
    /// The value of [`fragment_start_number`](Self::fragment_start_number) so far.
    pub fn get_fragment_start_number(
        &self,
    ) -> &::std::option::Option<::std::string::String> {
        &self.fragment_start_number
    }
    /// The Kinesis Video Streams fragment in which the customer's audio ends, in up to 128
    /// characters.
    pub fn fragment_stop_number(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.fragment_stop_number = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`fragment_stop_number`](Self::fragment_stop_number).
    pub fn set_fragment_stop_number(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.fragment_stop_number = input;
        self
    }
    /// The value of [`fragment_stop_number`](Self::fragment_stop_number) so far.
    pub fn get_fragment_stop_number(
        &self,
    ) -> &::std::option::Option<::std::string::String> {
        &self.fragment_stop_number
    }
    /// When the recording's final leg of conversation began, in UTC.
    pub fn start_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.start_timestamp = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`start_timestamp`](Self::start_timestamp).
    pub fn set_start_timestamp(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.start_timestamp = input;
        self
    }
    /// The value of [`start_timestamp`](Self::start_timestamp) so far.
    pub fn get_start_timestamp(
        &self,
    ) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.start_timestamp
    }
    /// When the recording's final leg of conversation ended, in UTC.
    pub fn stop_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.stop_timestamp = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`stop_timestamp`](Self::stop_timestamp).
    pub fn set_stop_timestamp(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.stop_timestamp = input;
        self
    }
    /// The value of [`stop_timestamp`](Self::stop_timestamp) so far.
    pub fn get_stop_timestamp(
        &self,
    ) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.stop_timestamp
    }
    /// Whether the recording can still be had or was deleted.
    pub fn status(mut self, input: crate::types::RecordingStatus) -> Self {
        self.status = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`status`](Self::status).
    pub fn set_status(
        mut self,
        input: ::std::option::Option<crate::types::RecordingStatus>,
    ) -> Self {
        self.status = input;
        self
    }
    /// The value of [`status`](Self::status) so far.
    pub fn get_status(&self) -> &::std::option::Option<crate::types::RecordingStatus> {
        &self.status
    }
    /// Why the recording was deleted, as entered by whoever did so. It applies to deleted
    /// recordings only.
    pub fn deletion_reason(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.deletion_reason = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`deletion_reason`](Self::deletion_reason).
    pub fn set_deletion_reason(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.deletion_reason = input;
        self
    }
    /// The value of [`deletion_reason`](Self::deletion_reason) so far.
    pub fn get_deletion_reason(&self) -> &::std::option::Option<::std::string::String> {
        &self.deletion_reason
    }
    /// Where in Amazon S3 the transcript is as it was before processing, in up to 1024 characters.
    /// It applies when media processing took place.
    pub fn unprocessed_transcript_location(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.unprocessed_transcript_location = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`unprocessed_transcript_location`](Self::unprocessed_transcript_location).
    pub fn set_unprocessed_transcript_location(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.unprocessed_transcript_location = input;
        self
    }
    /// The value of [`unprocessed_transcript_location`](Self::unprocessed_transcript_location) so
    /// far.
    pub fn get_unprocessed_transcript_location(
        &self,
    ) -> &::std::option::Option<::std::string::String> {
        &self.unprocessed_transcript_location
    }
    /// Builds the [`RecordingInfo`](crate::types::RecordingInfo).
    pub fn build(self) -> crate::types::RecordingInfo {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
