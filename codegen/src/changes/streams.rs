//! What can end the events of a stream.

use shapesmith_model::shape::Member;

use crate::rust::StreamError;

use super::facts::{Item, Kind, Leaf};
use super::members;
use super::surface::{Surface, path_of};

impl Surface<'_> {
    /// The errors of a stream, whose events are the union at this path.
    pub(super) fn stream_error(
        &mut self,
        error: &StreamError,
        union: &str,
        members: &[&Member],
        operations: &[String],
    ) {
        let errors = path_of(&error.path);
        for variant in &error.variants {
            let Some(member) = members.iter().find(|member| member.name == variant.code) else {
                continue;
            };
            let name = &error.path.name.wire;
            let item = Item {
                kind: Kind::ListedError,
                parent: Some(union.to_owned()),
                subject: format!(
                    "error `{}` of stream of events `{name}`",
                    variant.path.name.wire
                ),
                declaration: path_of(&variant.path),
                operations: operations.to_vec(),
                leaf: Leaf::Other,
                facts: members::listed(self, variant, member),
            };
            self.add(format!("{errors}::{}", variant.name.rust), item);
        }
    }
}
