//! What is done to the bodies of requests: compression, checksums.

use shapesmith_model::Operation;
use shapesmith_model::shape::{Location, ShapeKind};

use crate::rust::{Checksum, Compression};

use super::context::Context;

/// The first of the operation's encodings that the runtime has.
pub(super) fn compression(operation: &Operation) -> Option<Compression> {
    let compression = operation.other.get("smithy.api#requestCompression")?;
    let mut encodings = compression["encodings"].as_array()?.iter();
    encodings.find_map(|encoding| match encoding.as_str()? {
        "gzip" => Some(Compression::Gzip),
        _ => None,
    })
}

/// The checksum that the operation's requests need.
pub(super) fn checksum(context: &Context<'_>, operation: &Operation) -> Option<Checksum> {
    let flexible = operation.other.get("aws.protocols#httpChecksum");
    let Some(flexible) = flexible else {
        let is_required = operation
            .other
            .contains_key("smithy.api#httpChecksumRequired");
        return is_required.then_some(Checksum::Md5);
    };
    let is_required = flexible["requestChecksumRequired"] == true;
    let member = flexible["requestAlgorithmMember"].as_str();
    (is_required || member.is_some()).then(|| Checksum::Chosen {
        algorithm: member.and_then(|member| header(context, operation, member)),
        is_required,
    })
}

/// The header that a member of the input is sent in.
fn header(context: &Context<'_>, operation: &Operation, member: &str) -> Option<String> {
    let input = context.model.shapes.get(operation.input.as_ref()?)?;
    let ShapeKind::Structure(input) = &input.kind else {
        return None;
    };
    let member = input.members.iter().find(|one| one.name == member)?;
    match &member.location {
        // Headers are looked up by their names in lower case.
        Location::Header(name) => Some(name.to_ascii_lowercase()),
        _ => None,
    }
}
