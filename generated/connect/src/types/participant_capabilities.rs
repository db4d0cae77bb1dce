// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// States which video and screen sharing features a participant of a call may use.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ParticipantCapabilities {
    /// What the participant may do with video. `SEND` permits sending it.
    pub video: ::std::option::Option<crate::types::VideoCapability>,
    /// What the participant may do with screen sharing. `SEND` permits sharing one's own screen.
    pub screen_share: ::std::option::Option<crate::types::ScreenShareCapability>,
}

impl ParticipantCapabilities {
    /// A builder for [`ParticipantCapabilities`](Self).
    pub fn builder() -> crate::types::builders::ParticipantCapabilitiesBuilder {
        crate::types::builders::ParticipantCapabilitiesBuilder::default()
    }
    /// What the participant may do with video. `SEND` permits sending it.
    pub fn video(&self) -> ::std::option::Option<&crate::types::VideoCapability> {
        self.video.as_ref()
    }
    /// What the participant may do with screen sharing. `SEND` permits sharing one's own screen.
    pub fn screen_share(
        &self,
    ) -> ::std::option::Option<&crate::types::ScreenShareCapability> {
        self.screen_share.as_ref()
    }
}

/// A builder for [`ParticipantCapabilities`](crate::types::ParticipantCapabilities).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct ParticipantCapabilitiesBuilder {
    pub(crate) video: ::std::option::Option<crate::types::VideoCapability>,
    pub(crate) screen_share: ::std::option::Option<crate::types::ScreenShareCapability>,
}

impl ParticipantCapabilitiesBuilder {
    /// What the participant may do with video. `SEND` permits sending it.
    pub fn video(mut self, input: crate::types::VideoCapability) -> Self {
        self.video = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`video`](Self::video).
    pub fn set_video(
        mut self,
        input: ::std::option::Option<crate::types::VideoCapability>,
    ) -> Self {
        self.video = input;
        self
    }
    /// The value of [`video`](Self::video) so far.
    pub fn get_video(&self) -> &::std::option::Option<crate::types::VideoCapability> {
        &self.video
    }
    /// What the participant may do with screen sharing. `SEND` permits sharing one's own screen.
    pub fn screen_share(mut self, input: crate::types::ScreenShareCapability) -> Self {
        self.screen_share = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`screen_share`](Self::screen_share).
    pub fn set_screen_share(
        mut self,
        input: ::std::option::Option<crate::types::ScreenShareCapability>,
    ) -> Self {
        self.screen_share = input;
        self
    }
    /// The value of [`screen_share`](Self::screen_share) so far.
    pub fn get_screen_share(
        &self,
    ) -> &::std::option::Option<crate::types::ScreenShareCapability> {
        &self.screen_share
    }
    /// Builds the [`ParticipantCapabilities`](crate::types::ParticipantCapabilities).
    pub fn build(self) -> crate::types::ParticipantCapabilities {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
