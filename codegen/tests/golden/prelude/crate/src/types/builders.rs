// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Builders.

pub use crate::types::box_::BoxBuilder;
pub use crate::types::builder::BuilderBuilder;
pub use crate::types::builders_::BuildersBuilder;
pub use crate::types::client::ClientBuilder;
pub use crate::types::clone::CloneBuilder;
pub use crate::types::config::ConfigBuilder;
pub use crate::types::debug::DebugBuilder;
pub use crate::types::default::DefaultBuilder;
pub use crate::types::document::DocumentBuilder;
pub use crate::types::err::ErrBuilder;
pub use crate::types::error_::ErrorBuilder;
pub use crate::types::hash_map::HashMapBuilder;
pub use crate::types::input::InputBuilder;
pub use crate::types::into::IntoBuilder;
pub use crate::types::iterator::IteratorBuilder;
pub use crate::types::ok::OkBuilder;
pub use crate::types::operation::OperationBuilder;
pub use crate::types::option::OptionBuilder;
pub use crate::types::option_builder::OptionBuilderBuilder;
pub use crate::types::output::OutputBuilder;
pub use crate::types::result::ResultBuilder;
pub use crate::types::schema::SchemaBuilder;
pub use crate::types::send::SendBuilder;
pub use crate::types::service::ServiceBuilder;
pub use crate::types::std::StdBuilder;
pub use crate::types::str::StrBuilder;
pub use crate::types::string::StringBuilder;
pub use crate::types::types::TypesBuilder;
pub use crate::types::unhandled2::Unhandled2Builder;
pub use crate::types::vec::VecBuilder;
