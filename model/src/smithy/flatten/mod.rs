//! Models without `apply` statements and mixins, as the reader wants them.
//!
//! Statements are carried out first, since they may be about a mixin or about
//! what a shape has from one. Then each shape gets what its mixins have. The
//! changed JSON has parts that stand elsewhere in the file; [`Origins`] tells
//! where, so that problems name the place that can be edited.

mod apply;
mod layers;
mod mixin;
mod origins;

use serde_json::{Map, Value};

use crate::diagnostic::Problems;
use crate::json::Node;

use origins::Origins;

/// The trait of mixins.
pub(super) const MIXIN: &str = "smithy.api#mixin";

/// A flat model, and where its parts come from.
pub(super) struct Flat {
    /// The changed JSON.
    pub(super) value: Value,
    origins: Origins,
}

impl Flat {
    /// The problems at the places where the file has what they are about,
    /// each once: what comes from a mixin is read for every user of it.
    pub(super) fn trace(&self, file: &str, problems: &Problems) -> Problems {
        self.origins.trace(file, problems)
    }
}

/// Carries out statements and mixes mixins in.
pub(super) fn flatten(file: &str, value: Value, problems: &mut Problems) -> Flat {
    let mut flat = Flat {
        value,
        origins: Origins::default(),
    };
    let shapes = flat.value.get("shapes").and_then(Value::as_object);
    let mut shapes = shapes.into_iter().flat_map(Map::values);
    // Nearly all models are flat already.
    if !shapes.any(|shape| shape["type"] == "apply" || shape.get("mixins").is_some()) {
        return flat;
    }
    let root = Node::root(file, &flat.value);
    let plan = apply::check(&root, problems);
    let mixed = mixin::check(&root, problems);
    if let Some(shapes) = flat.value.get_mut("shapes").and_then(Value::as_object_mut) {
        apply::carry_out(file, plan, shapes, &mut flat.origins, problems);
        mixin::mix(file, &mixed, shapes, &mut flat.origins, problems);
    }
    flat
}

/// The pointer of a shape, as nodes have it.
fn pointer(id: &str) -> String {
    format!("/shapes/{id}")
}

/// A key as a part of a pointer.
fn token(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The keys under which a list or map has its members; other shapes have them
/// under `members`.
fn is_slot(shape: &Value, key: &str) -> bool {
    match shape["type"].as_str() {
        Some("list") => key == "member",
        Some("map") => key == "key" || key == "value",
        _ => false,
    }
}
