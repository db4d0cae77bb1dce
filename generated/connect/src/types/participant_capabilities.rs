// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// States which video and screen sharing features a participant of a call may use.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ParticipantCapabilities {
    /// What the participant may do with video. `SEND` permits sending it.
    pub video: Option<crate::types::VideoCapability>,
    /// What the participant may do with screen sharing. `SEND` permits sharing one's own screen.
    pub screen_share: Option<crate::types::ScreenShareCapability>,
}

impl ParticipantCapabilities {
    /// A builder for [`ParticipantCapabilities`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ParticipantCapabilitiesBuilder {
        crate::types::builders::ParticipantCapabilitiesBuilder::default()
    }
    /// What the participant may do with video. `SEND` permits sending it.
    #[inline]
    pub fn video(&self) -> Option<&crate::types::VideoCapability> {
        self.video.as_ref()
    }
    /// What the participant may do with screen sharing. `SEND` permits sharing one's own screen.
    #[inline]
    pub fn screen_share(&self) -> Option<&crate::types::ScreenShareCapability> {
        self.screen_share.as_ref()
    }
}

/// A builder for [`ParticipantCapabilities`](crate::types::ParticipantCapabilities).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ParticipantCapabilitiesBuilder {
    pub(crate) video: Option<crate::types::VideoCapability>,
    pub(crate) screen_share: Option<crate::types::ScreenShareCapability>,
}

impl ParticipantCapabilitiesBuilder {
    /// What the participant may do with video. `SEND` permits sending it.
    #[inline]
    pub fn video(mut self, input: crate::types::VideoCapability) -> Self {
        self.video = Some(input);
        self
    }
    /// Sets or clears [`video`](Self::video).
    #[inline]
    pub fn set_video(mut self, input: Option<crate::types::VideoCapability>) -> Self {
        self.video = input;
        self
    }
    /// The value of [`video`](Self::video) so far.
    #[inline]
    pub fn get_video(&self) -> &Option<crate::types::VideoCapability> {
        &self.video
    }
    /// What the participant may do with screen sharing. `SEND` permits sharing one's own screen.
    #[inline]
    pub fn screen_share(mut self, input: crate::types::ScreenShareCapability) -> Self {
        self.screen_share = Some(input);
        self
    }
    /// Sets or clears [`screen_share`](Self::screen_share).
    #[inline]
    pub fn set_screen_share(
        mut self,
        input: Option<crate::types::ScreenShareCapability>,
    ) -> Self {
        self.screen_share = input;
        self
    }
    /// The value of [`screen_share`](Self::screen_share) so far.
    #[inline]
    pub fn get_screen_share(&self) -> &Option<crate::types::ScreenShareCapability> {
        &self.screen_share
    }
    /// Builds the [`ParticipantCapabilities`](crate::types::ParticipantCapabilities).
    #[inline]
    pub fn build(self) -> crate::types::ParticipantCapabilities {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
