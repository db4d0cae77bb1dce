// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The way in which a contact came about.
///
/// `INBOUND` is a contact from a customer, `OUTBOUND` is dialed by an agent, and
/// `EXTERNAL_OUTBOUND` is dialed by an agent to reach an external participant. `TRANSFER` and
/// `QUEUE_TRANSFER` come from transfers, `CALLBACK` from a callback, `DISCONNECT` from a
/// disconnect, and `MONITOR` from a supervisor listening in. `API` and `WEBRTC_API` come from
/// requests, `AGENT_REPLY` from an agent's reply, and `FLOW` from a flow.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContactInitiationMethod {
    /// The value `INBOUND`.
    Inbound,
    /// The value `OUTBOUND`.
    Outbound,
    /// The value `TRANSFER`.
    Transfer,
    /// The value `QUEUE_TRANSFER`.
    QueueTransfer,
    /// The value `CALLBACK`.
    Callback,
    /// The value `API`.
    Api,
    /// The value `DISCONNECT`.
    Disconnect,
    /// The value `MONITOR`.
    Monitor,
    /// The value `EXTERNAL_OUTBOUND`.
    ExternalOutbound,
    /// The value `WEBRTC_API`.
    WebrtcApi,
    /// The value `AGENT_REPLY`.
    AgentReply,
    /// The value `FLOW`.
    Flow,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl ContactInitiationMethod {
    /// The value as the service spells it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inbound => "INBOUND",
            Self::Outbound => "OUTBOUND",
            Self::Transfer => "TRANSFER",
            Self::QueueTransfer => "QUEUE_TRANSFER",
            Self::Callback => "CALLBACK",
            Self::Api => "API",
            Self::Disconnect => "DISCONNECT",
            Self::Monitor => "MONITOR",
            Self::ExternalOutbound => "EXTERNAL_OUTBOUND",
            Self::WebrtcApi => "WEBRTC_API",
            Self::AgentReply => "AGENT_REPLY",
            Self::Flow => "FLOW",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    #[inline]
    pub const fn values() -> &'static [&'static str] {
        &[
            "INBOUND",
            "OUTBOUND",
            "TRANSFER",
            "QUEUE_TRANSFER",
            "CALLBACK",
            "API",
            "DISCONNECT",
            "MONITOR",
            "EXTERNAL_OUTBOUND",
            "WEBRTC_API",
            "AGENT_REPLY",
            "FLOW",
        ]
    }
    /// The variant of a value.
    ///
    /// # Errors
    /// When the value has no variant.
    #[inline]
    pub fn try_parse(value: &str) -> Result<Self, crate::error::UnknownVariantError> {
        match Self::from(value) {
            Self::Unknown(_) => Err(crate::error::UnknownVariantError::new(value)),
            known => Ok(known),
        }
    }
}

impl From<&str> for ContactInitiationMethod {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "INBOUND" => Self::Inbound,
            "OUTBOUND" => Self::Outbound,
            "TRANSFER" => Self::Transfer,
            "QUEUE_TRANSFER" => Self::QueueTransfer,
            "CALLBACK" => Self::Callback,
            "API" => Self::Api,
            "DISCONNECT" => Self::Disconnect,
            "MONITOR" => Self::Monitor,
            "EXTERNAL_OUTBOUND" => Self::ExternalOutbound,
            "WEBRTC_API" => Self::WebrtcApi,
            "AGENT_REPLY" => Self::AgentReply,
            "FLOW" => Self::Flow,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for ContactInitiationMethod {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for ContactInitiationMethod {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for ContactInitiationMethod {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
