//! Which values are sensitive, by the model.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::model;

/// Whether all values of a shape are sensitive.
pub(crate) fn is_sensitive(shape: &'static Value) -> bool {
    shape["sensitive"] == true
}

/// The members whose value is sensitive, or holds sensitive elements, keys or
/// values in lists and maps of any depth: names of structure and member.
pub(crate) fn members() -> BTreeSet<(&'static str, &'static str)> {
    let structures = model::shapes().filter(|(_, shape)| model::kind(shape) == "structure");
    let members = structures.flat_map(|(name, shape)| {
        let members = model::members(shape);
        members
            .filter(move |(_, target)| is_sensitive(shape) || holds(target))
            .map(move |(member, _)| (name, member))
    });
    members.collect()
}

/// Whether a value of this shape is sensitive, or a list or map of such values.
fn holds(name: &'static str) -> bool {
    let shape = model::shape(name);
    let inner = ["member", "key", "value"];
    let inner = inner.iter().filter(|key| shape[**key].is_object());
    is_sensitive(shape) || inner.map(|key| model::target(&shape[*key])).any(holds)
}

#[test]
fn the_sensitive_members_of_this_slice_are_found() {
    let found: Vec<_> = members().into_iter().collect();
    let expected = [
        ("Contact", "Description"),
        ("Contact", "Name"),
        ("StartChatContactRequest", "CustomerId"),
    ];
    assert_eq!(found, expected);
}
