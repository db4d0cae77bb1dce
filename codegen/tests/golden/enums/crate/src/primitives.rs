// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Values that members hold and that are no shapes.

pub use ::shapesmith_runtime::aws_smithy_types::date_time::Format as DateTimeFormat;
pub use ::shapesmith_runtime::aws_smithy_types::Blob;
pub use ::shapesmith_runtime::aws_smithy_types::DateTime;
pub use ::shapesmith_runtime::aws_smithy_types::Document;
pub use ::shapesmith_runtime::aws_smithy_types::byte_stream::ByteStream;
pub use ::shapesmith_runtime::enumeration::UnknownVariantValue;
pub use ::shapesmith_runtime::union::SdkUnknownMember;
