//! What the runtime cannot send yet. It is emitted all the same, so that its
//! types can be used; the operation says so, and sending it is an error.

use crate::rust::{Structure, Type};

use super::context::Context;

/// The protocols that the runtime speaks.
const PROTOCOLS: &[&str] = &[
    "aws.protocols#awsJson1_0",
    "aws.protocols#awsJson1_1",
    "aws.protocols#restJson1",
];

/// Why an operation cannot be sent yet, as the rest of a sentence.
pub(super) fn reason(
    context: &Context<'_>,
    input: &Structure,
    output: &Structure,
) -> Option<String> {
    let protocol = context.model.service.protocol.to_string();
    if !PROTOCOLS.contains(&protocol.as_str()) {
        let name = context.model.service.protocol.name();
        return Some(format!("the protocol `{name}` is not supported"));
    }
    let mut fields = input.fields.iter().chain(&output.fields);
    fields
        .any(|field| matches!(field.ty, Type::EventStream(_)))
        .then(|| "event streams are not supported".to_owned())
}
