//! The one home of names: a function per role, from the spelling of a model to that of Rust.
//!
//! Every function is total. Whatever a model calls its shapes, the result is an identifier of
//! ASCII letters, digits and underscores, so it is safe as a token and as part of a path.

mod reserved;
mod scope;
#[cfg(test)]
mod tests;
mod words;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

pub(crate) use scope::{Clash, Scope};
pub(crate) use words::words;

/// A name in both spellings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    /// The identifier in emitted code, with `r#` where it is a raw one.
    pub(crate) rust: String,
    /// The text in messages, to the byte as the model has it.
    pub(crate) wire: String,
}

impl Name {
    /// The Rust spelling as a token.
    pub(crate) fn ident(&self) -> Ident {
        ident(&self.rust)
    }
}

/// What a member belongs to, which decides the methods that its name must not take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FieldContext {
    /// A structure, or the output of an operation.
    Structure,
    /// The input of an operation, whose members become methods of the fluent builder.
    Input,
    /// A modelled error, which carries the metadata of its response.
    Error,
}

/// The name of a structure, union, enum or error.
pub(crate) fn type_name(name: &str) -> String {
    reserved::raw(pascal(name))
}

/// The name of a structure's member.
pub(crate) fn field_name(name: &str, context: FieldContext) -> String {
    reserved::raw(reserved::member(snake(name), context))
}

/// The name of the variant for one value of an enum.
pub(crate) fn enum_variant(value: &str) -> String {
    reserved::variant(pascal(value))
}

/// The name of the variant for one member of a union.
pub(crate) fn union_variant(name: &str) -> String {
    reserved::variant(pascal(name))
}

/// The name of a module, which is also that of its file and therefore never raw.
pub(crate) fn module_name(name: &str) -> String {
    reserved::suffixed(snake(name))
}

/// The name of the client's method for an operation.
pub(crate) fn method_name(operation: &str) -> String {
    reserved::raw(snake(operation))
}

/// The name of a constant or static.
pub(crate) fn constant_name(name: &str) -> String {
    valid(spelled(name).join(" ").to_shouty_snake_case())
}

/// The name of the package for a service, from its service id.
///
/// It runs words together as the official packages do, whose names end in `apigateway` and
/// `ssooidc`.
pub(crate) fn crate_name(service_id: &str) -> String {
    reserved::package(valid(spelled(service_id).concat()))
}

/// The token for a Rust spelling, which is a raw identifier where it starts with `r#`.
pub(crate) fn ident(rust: &str) -> Ident {
    match rust.strip_prefix("r#") {
        Some(name) => Ident::new_raw(name, Span::call_site()),
        None => Ident::new(rust, Span::call_site()),
    }
}

/// The words of a name in camel case.
fn pascal(name: &str) -> String {
    let words = spelled(name);
    if words[0].starts_with(|first: char| first.is_ascii_digit()) {}
    valid(words.join(" ").to_upper_camel_case())
}

/// The words of a name in snake case.
fn snake(name: &str) -> String {
    valid(spelled(name).join(" ").to_snake_case())
}

fn spelled(name: &str) -> Vec<String> {
    words(name)
}

fn valid(name: String) -> String {
    name
}
