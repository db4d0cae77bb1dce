// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The kind of storage for a recording. `S3` is Amazon S3, `KINESIS_VIDEO_STREAM` and
/// `KINESIS_STREAM` are Kinesis streams for video and data, and `KINESIS_FIREHOSE` is a
/// Firehose delivery stream.
///
/// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
/// variant yet.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StorageType {
    /// The value `S3`.
    S3,
    /// The value `KINESIS_VIDEO_STREAM`.
    KinesisVideoStream,
    /// The value `KINESIS_STREAM`.
    KinesisStream,
    /// The value `KINESIS_FIREHOSE`.
    KinesisFirehose,
    /// A value without a variant; it is kept and sent back unchanged.
    Unknown(crate::primitives::UnknownVariantValue),
}

impl StorageType {
    /// The value as the service spells it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::S3 => "S3",
            Self::KinesisVideoStream => "KINESIS_VIDEO_STREAM",
            Self::KinesisStream => "KINESIS_STREAM",
            Self::KinesisFirehose => "KINESIS_FIREHOSE",
            Self::Unknown(value) => value.as_str(),
        }
    }
    /// All values that have a variant.
    #[inline]
    pub const fn values() -> &'static [&'static str] {
        &["S3", "KINESIS_VIDEO_STREAM", "KINESIS_STREAM", "KINESIS_FIREHOSE"]
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

impl From<&str> for StorageType {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "S3" => Self::S3,
            "KINESIS_VIDEO_STREAM" => Self::KinesisVideoStream,
            "KINESIS_STREAM" => Self::KinesisStream,
            "KINESIS_FIREHOSE" => Self::KinesisFirehose,
            other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
        }
    }
}

impl ::std::str::FromStr for StorageType {
    type Err = ::std::convert::Infallible;
    #[inline]
    fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

impl AsRef<str> for StorageType {
    #[inline]
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::fmt::Display for StorageType {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(self.as_str())
    }
}
