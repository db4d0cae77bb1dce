// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Describes a voice or screen recording, or the transcript of a chat.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct RecordingInfo {
    /// The kind of storage that holds the recording.
    pub storage_type: Option<crate::types::StorageType>,
    /// Where in Amazon S3 the recording is, in up to 1024 characters.
    pub location: Option<String>,
    /// Whether the recorded stream is audio or video.
    pub media_stream_type: Option<crate::types::MediaStreamType>,
    /// The role of the participant that was recorded, such as `AGENT` or `CUSTOMER`. Supervisors
    /// can be reported too, although the enum has no value of that name.
    pub participant_type: Option<crate::types::ParticipantType>,
    /// The Kinesis Video Streams fragment in which the customer's audio begins, in up to 128
    /// characters.
    pub fragment_start_number: Option<String>,
    /// The Kinesis Video Streams fragment in which the customer's audio ends, in up to 128
    /// characters.
    pub fragment_stop_number: Option<String>,
    /// When the recording's final leg of conversation began, in UTC.
    pub start_timestamp: Option<crate::primitives::DateTime>,
    /// When the recording's final leg of conversation ended, in UTC.
    pub stop_timestamp: Option<crate::primitives::DateTime>,
    /// Whether the recording can still be had or was deleted.
    pub status: Option<crate::types::RecordingStatus>,
    /// Why the recording was deleted, as entered by whoever did so. It applies to deleted
    /// recordings only.
    pub deletion_reason: Option<String>,
    /// Where in Amazon S3 the transcript is as it was before processing, in up to 1024 characters.
    /// It applies when media processing took place.
    pub unprocessed_transcript_location: Option<String>,
}

impl RecordingInfo {
    /// A builder for [`RecordingInfo`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::RecordingInfoBuilder {
        crate::types::builders::RecordingInfoBuilder::default()
    }
    /// The kind of storage that holds the recording.
    #[inline]
    pub fn storage_type(&self) -> Option<&crate::types::StorageType> {
        self.storage_type.as_ref()
    }
    /// Where in Amazon S3 the recording is, in up to 1024 characters.
    #[inline]
    pub fn location(&self) -> Option<&str> {
        self.location.as_deref()
    }
    /// Whether the recorded stream is audio or video.
    #[inline]
    pub fn media_stream_type(&self) -> Option<&crate::types::MediaStreamType> {
        self.media_stream_type.as_ref()
    }
    /// The role of the participant that was recorded, such as `AGENT` or `CUSTOMER`. Supervisors
    /// can be reported too, although the enum has no value of that name.
    #[inline]
    pub fn participant_type(&self) -> Option<&crate::types::ParticipantType> {
        self.participant_type.as_ref()
    }
    /// The Kinesis Video Streams fragment in which the customer's audio begins, in up to 128
    /// characters.
    #[inline]
    pub fn fragment_start_number(&self) -> Option<&str> {
        self.fragment_start_number.as_deref()
    }
    /// The Kinesis Video Streams fragment in which the customer's audio ends, in up to 128
    /// characters.
    #[inline]
    pub fn fragment_stop_number(&self) -> Option<&str> {
        self.fragment_stop_number.as_deref()
    }
    /// When the recording's final leg of conversation began, in UTC.
    #[inline]
    pub fn start_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.start_timestamp.as_ref()
    }
    /// When the recording's final leg of conversation ended, in UTC.
    #[inline]
    pub fn stop_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.stop_timestamp.as_ref()
    }
    /// Whether the recording can still be had or was deleted.
    #[inline]
    pub fn status(&self) -> Option<&crate::types::RecordingStatus> {
        self.status.as_ref()
    }
    /// Why the recording was deleted, as entered by whoever did so. It applies to deleted
    /// recordings only.
    #[inline]
    pub fn deletion_reason(&self) -> Option<&str> {
        self.deletion_reason.as_deref()
    }
    /// Where in Amazon S3 the transcript is as it was before processing, in up to 1024 characters.
    /// It applies when media processing took place.
    #[inline]
    pub fn unprocessed_transcript_location(&self) -> Option<&str> {
        self.unprocessed_transcript_location.as_deref()
    }
}

/// A builder for [`RecordingInfo`](crate::types::RecordingInfo).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct RecordingInfoBuilder {
    pub(crate) storage_type: Option<crate::types::StorageType>,
    pub(crate) location: Option<String>,
    pub(crate) media_stream_type: Option<crate::types::MediaStreamType>,
    pub(crate) participant_type: Option<crate::types::ParticipantType>,
    pub(crate) fragment_start_number: Option<String>,
    pub(crate) fragment_stop_number: Option<String>,
    pub(crate) start_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) stop_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) status: Option<crate::types::RecordingStatus>,
    pub(crate) deletion_reason: Option<String>,
    pub(crate) unprocessed_transcript_location: Option<String>,
}

impl RecordingInfoBuilder {
    /// The kind of storage that holds the recording.
    #[inline]
    pub fn storage_type(mut self, input: crate::types::StorageType) -> Self {
        self.storage_type = Some(input);
        self
    }
    /// Sets or clears [`storage_type`](Self::storage_type).
    #[inline]
    pub fn set_storage_type(mut self, input: Option<crate::types::StorageType>) -> Self {
        self.storage_type = input;
        self
    }
    /// The value of [`storage_type`](Self::storage_type) so far.
    #[inline]
    pub fn get_storage_type(&self) -> &Option<crate::types::StorageType> {
        &self.storage_type
    }
    /// Where in Amazon S3 the recording is, in up to 1024 characters.
    pub fn location(mut self, input: impl Into<String>) -> Self {
        self.location = Some(input.into());
        self
    }
    /// Sets or clears [`location`](Self::location).
    #[inline]
    pub fn set_location(mut self, input: Option<String>) -> Self {
        self.location = input;
        self
    }
    /// The value of [`location`](Self::location) so far.
    #[inline]
    pub fn get_location(&self) -> &Option<String> {
        &self.location
    }
    /// Whether the recorded stream is audio or video.
    #[inline]
    pub fn media_stream_type(mut self, input: crate::types::MediaStreamType) -> Self {
        self.media_stream_type = Some(input);
        self
    }
    /// Sets or clears [`media_stream_type`](Self::media_stream_type).
    #[inline]
    pub fn set_media_stream_type(
        mut self,
        input: Option<crate::types::MediaStreamType>,
    ) -> Self {
        self.media_stream_type = input;
        self
    }
    /// The value of [`media_stream_type`](Self::media_stream_type) so far.
    #[inline]
    pub fn get_media_stream_type(&self) -> &Option<crate::types::MediaStreamType> {
        &self.media_stream_type
    }
    /// The role of the participant that was recorded, such as `AGENT` or `CUSTOMER`. Supervisors
    /// can be reported too, although the enum has no value of that name.
    #[inline]
    pub fn participant_type(mut self, input: crate::types::ParticipantType) -> Self {
        self.participant_type = Some(input);
        self
    }
    /// Sets or clears [`participant_type`](Self::participant_type).
    #[inline]
    pub fn set_participant_type(
        mut self,
        input: Option<crate::types::ParticipantType>,
    ) -> Self {
        self.participant_type = input;
        self
    }
    /// The value of [`participant_type`](Self::participant_type) so far.
    #[inline]
    pub fn get_participant_type(&self) -> &Option<crate::types::ParticipantType> {
        &self.participant_type
    }
    /// The Kinesis Video Streams fragment in which the customer's audio begins, in up to 128
    /// characters.
    pub fn fragment_start_number(mut self, input: impl Into<String>) -> Self {
        self.fragment_start_number = Some(input.into());
        self
    }
    /// Sets or clears [`fragment_start_number`](Self::fragment_start_number).
    #[inline]
    pub fn set_fragment_start_number(mut self, input: Option<String>) -> Self {
        self.fragment_start_number = input;
        self
    }
    /// The value of [`fragment_start_number`](Self::fragment_start_number) so far.
    #[inline]
    pub fn get_fragment_start_number(&self) -> &Option<String> {
        &self.fragment_start_number
    }
    /// The Kinesis Video Streams fragment in which the customer's audio ends, in up to 128
    /// characters.
    pub fn fragment_stop_number(mut self, input: impl Into<String>) -> Self {
        self.fragment_stop_number = Some(input.into());
        self
    }
    /// Sets or clears [`fragment_stop_number`](Self::fragment_stop_number).
    #[inline]
    pub fn set_fragment_stop_number(mut self, input: Option<String>) -> Self {
        self.fragment_stop_number = input;
        self
    }
    /// The value of [`fragment_stop_number`](Self::fragment_stop_number) so far.
    #[inline]
    pub fn get_fragment_stop_number(&self) -> &Option<String> {
        &self.fragment_stop_number
    }
    /// When the recording's final leg of conversation began, in UTC.
    #[inline]
    pub fn start_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.start_timestamp = Some(input);
        self
    }
    /// Sets or clears [`start_timestamp`](Self::start_timestamp).
    #[inline]
    pub fn set_start_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.start_timestamp = input;
        self
    }
    /// The value of [`start_timestamp`](Self::start_timestamp) so far.
    #[inline]
    pub fn get_start_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.start_timestamp
    }
    /// When the recording's final leg of conversation ended, in UTC.
    #[inline]
    pub fn stop_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.stop_timestamp = Some(input);
        self
    }
    /// Sets or clears [`stop_timestamp`](Self::stop_timestamp).
    #[inline]
    pub fn set_stop_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.stop_timestamp = input;
        self
    }
    /// The value of [`stop_timestamp`](Self::stop_timestamp) so far.
    #[inline]
    pub fn get_stop_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.stop_timestamp
    }
    /// Whether the recording can still be had or was deleted.
    #[inline]
    pub fn status(mut self, input: crate::types::RecordingStatus) -> Self {
        self.status = Some(input);
        self
    }
    /// Sets or clears [`status`](Self::status).
    #[inline]
    pub fn set_status(mut self, input: Option<crate::types::RecordingStatus>) -> Self {
        self.status = input;
        self
    }
    /// The value of [`status`](Self::status) so far.
    #[inline]
    pub fn get_status(&self) -> &Option<crate::types::RecordingStatus> {
        &self.status
    }
    /// Why the recording was deleted, as entered by whoever did so. It applies to deleted
    /// recordings only.
    pub fn deletion_reason(mut self, input: impl Into<String>) -> Self {
        self.deletion_reason = Some(input.into());
        self
    }
    /// Sets or clears [`deletion_reason`](Self::deletion_reason).
    #[inline]
    pub fn set_deletion_reason(mut self, input: Option<String>) -> Self {
        self.deletion_reason = input;
        self
    }
    /// The value of [`deletion_reason`](Self::deletion_reason) so far.
    #[inline]
    pub fn get_deletion_reason(&self) -> &Option<String> {
        &self.deletion_reason
    }
    /// Where in Amazon S3 the transcript is as it was before processing, in up to 1024 characters.
    /// It applies when media processing took place.
    pub fn unprocessed_transcript_location(mut self, input: impl Into<String>) -> Self {
        self.unprocessed_transcript_location = Some(input.into());
        self
    }
    /// Sets or clears [`unprocessed_transcript_location`](Self::unprocessed_transcript_location).
    #[inline]
    pub fn set_unprocessed_transcript_location(mut self, input: Option<String>) -> Self {
        self.unprocessed_transcript_location = input;
        self
    }
    /// The value of [`unprocessed_transcript_location`](Self::unprocessed_transcript_location) so
    /// far.
    #[inline]
    pub fn get_unprocessed_transcript_location(&self) -> &Option<String> {
        &self.unprocessed_transcript_location
    }
    /// Builds the [`RecordingInfo`](crate::types::RecordingInfo).
    #[inline]
    pub fn build(self) -> crate::types::RecordingInfo {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
