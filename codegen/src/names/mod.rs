//! The one home of names: a function per role, from the spelling of a model to that of Rust.
//!
//! Every function is total. Whatever a model calls its shapes, the result is an identifier of
//! ASCII letters, digits and underscores (and `r#` where a raw one is allowed), so it is safe as
//! a token and as part of a path. Two names may become one; a [`Scope`] finds that out.

mod reserved;
mod scope;
#[cfg(test)]
mod services;
#[cfg(test)]
mod tests;
mod words;

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};
use words::{humps, words};

pub(crate) use scope::Scope;

/// A name in both spellings.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

/// What a member belongs to, which decides the methods that its name must leave free.
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
    reserved::raw(camel(name))
}

/// The name of an operation's own type, and the stem of its error's and its fluent builder's.
///
/// The official SDK keeps the model's capitals here, and only here: `ListWebACLsError` stands
/// beside `ListWebAcLsInput`.
pub(crate) fn operation_name(operation: &str) -> String {
    let first = operation.chars().next();
    match first.filter(char::is_ascii_alphabetic) {
        Some(first) if operation.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
            reserved::raw(format!("{}{}", first.to_ascii_uppercase(), &operation[1..]))
        }
        _ => type_name(operation),
    }
}

/// The name of a structure's member.
pub(crate) fn field_name(name: &str, context: FieldContext) -> String {
    reserved::raw(reserved::member(snake(name), context))
}

/// The name of the variant for one value of an enum.
pub(crate) fn enum_variant(value: &str) -> String {
    reserved::variant(camel(value))
}

/// The name of the variant for one member of a union.
pub(crate) fn union_variant(name: &str) -> String {
    reserved::variant(camel(name))
}

/// The name of the module for a shape or operation, which is also that of its file.
pub(crate) fn module_name(name: &str) -> String {
    reserved::module(snake(name))
}

/// The name of the client's method for an operation.
pub(crate) fn method_name(operation: &str) -> String {
    reserved::method(snake(operation))
}

/// The name of the package for a service, from its service id.
///
/// It runs the words together, as the official packages do, whose names end in `apigateway` and
/// `ssooidc`.
pub(crate) fn crate_name(service_id: &str) -> String {
    reserved::package(identifier(parts(service_id, words(service_id)).concat()))
}

/// The token for a Rust spelling, which is a raw identifier where it starts with `r#`.
pub(crate) fn ident(rust: &str) -> Ident {
    let (is_raw, name) = match rust.strip_prefix("r#") {
        Some(name) => (true, name),
        None => (false, rust),
    };
    if !is_identifier(name) {
        return Ident::new(&snake(name), Span::call_site());
    }
    if !is_raw {
        return Ident::new(name, Span::call_site());
    }
    if reserved::NEVER_RAW.contains(&name) {
        return Ident::new(&format!("{name}_"), Span::call_site());
    }
    Ident::new_raw(name, Span::call_site())
}

/// The name in camel case, its first letter a capital.
///
/// A name that starts with a digit is a number more often than not, so its parts stay apart:
/// `1.6` must not look like `16`.
fn camel(name: &str) -> String {
    let humps = parts(name, humps(name));
    let is_number = humps.iter().take(1).any(|hump| starts_with_digit(hump));
    let mut camel = String::new();
    for hump in humps {
        if is_number && starts_with_digit(&hump) {
            camel.push('_');
        }
        camel += &hump.to_upper_camel_case();
    }
    identifier(camel)
}

/// The name in snake case.
fn snake(name: &str) -> String {
    identifier(parts(name, words(name)).join("_").to_snake_case())
}

/// The parts of a name; one without letters and digits is spelled by its code points.
fn parts(name: &str, parts: Vec<String>) -> Vec<String> {
    if name.is_empty() {
        vec!["empty".to_owned()]
    } else if parts.is_empty() {
        name.chars()
            .map(|character| format!("u{:04x}", u32::from(character)))
            .collect()
    } else {
        parts
    }
}

/// The text as an identifier, which must not start with a digit.
fn identifier(text: String) -> String {
    if starts_with_digit(&text) {
        format!("_{text}")
    } else {
        text
    }
}

/// Whether the text is an identifier of ASCII letters, digits and underscores.
fn is_identifier(text: &str) -> bool {
    !starts_with_digit(text)
        && text.bytes().any(|byte| byte != b'_')
        && text
            .bytes()
            .all(|byte| byte == b'_' || byte.is_ascii_alphanumeric())
}

/// Whether the first character is a digit.
fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit())
}
