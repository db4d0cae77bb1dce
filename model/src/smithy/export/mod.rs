//! Writes any model in Smithy's JSON AST, version 2.0.
//!
//! Reading the text gives the same model again, and so the same emitted code,
//! whichever format the model came from. What Smithy has no trait for is in
//! [traits of our own](super::own).

mod member;
mod operation;
mod service;
mod shape;
mod simple;
mod traits;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::Model;
use crate::shape_id::{ShapeId, is_identifier};

use super::{Flavour, own};

use simple::Simples;

/// The model as Smithy's JSON. The same model gives the same bytes.
pub fn export(model: &Model) -> Value {
    let context = Context {
        model,
        flavour: Flavour::of(&model.service),
    };
    let mut simples = Simples::new(model);
    let operations = model.operations.values();
    let mut shapes = Map::new();
    shapes.insert(context.service_id().to_string(), service::write(&context));
    for operation in operations {
        let id = context.operation_id(&operation.name);
        shapes.insert(id.to_string(), operation::write(&context, operation));
    }
    for (id, found) in &model.shapes {
        let written = shape::write(&context, found, &mut simples);
        shapes.insert(id.to_string(), written);
    }
    shapes.extend(simples.write());
    define_own(&mut shapes);
    json!({"smithy": "2.0", "shapes": shapes})
}

/// The longest beginning of botocore's name of a service that becomes a name.
const LONGEST_SERVICE: usize = 100;

/// What writing a part needs to know of the whole.
struct Context<'m> {
    model: &'m Model,
    flavour: Flavour,
}

impl Context<'_> {
    /// The id of the service shape. In botocore's form services have names
    /// with dots, and shapes may have the same name; in Smithy they may not.
    fn service_id(&self) -> ShapeId {
        let id = &self.model.service.id;
        let name = id.name().chars().take(LONGEST_SERVICE);
        let name: String = name
            .map(|character| match character.is_ascii_alphanumeric() {
                true => character,
                false => '_',
            })
            .collect();
        let name = match is_identifier(&name) {
            true => name,
            false => format!("_{name}"),
        };
        let id = ShapeId::new(id.namespace(), name);
        self.free(&id, "service", |id| self.model.shapes.contains_key(id))
    }

    /// The id of an operation, which is told apart by its namespace if a shape
    /// or the service has the same name.
    fn operation_id(&self, name: &str) -> ShapeId {
        let service = self.service_id();
        let id = ShapeId::new(self.model.service.id.namespace(), name);
        self.free(&id, "operations", |id| {
            *id == service || self.model.shapes.contains_key(id)
        })
    }

    /// The id, in a namespace below its own if it is taken.
    fn free(&self, id: &ShapeId, below: &str, is_taken: impl Fn(&ShapeId) -> bool) -> ShapeId {
        let mut id = id.clone();
        while is_taken(&id) {
            id = ShapeId::new(format!("{}.{below}", id.namespace()), id.name());
        }
        id
    }
}

/// Defines the traits of our own that the shapes have, so that Smithy's tools
/// take the model. Documents have no identity: reading passes over them.
fn define_own(shapes: &mut Map<String, Value>) {
    let mut used = BTreeSet::new();
    for shape in shapes.values() {
        collect_own(shape, &mut used);
    }
    for id in used {
        let definition = json!({"type": "document", "traits": {"smithy.api#trait": {}}});
        shapes.entry(id).or_insert(definition);
    }
}

/// Collects the ids of our own traits on a shape and its members.
fn collect_own(node: &Value, used: &mut BTreeSet<String>) {
    let Some(map) = node.as_object() else {
        return;
    };
    for (key, value) in map {
        if key == "traits" {
            let ids = value.as_object().into_iter().flat_map(Map::keys);
            let is_own = |id: &&String| {
                id.strip_prefix(own::NAMESPACE)
                    .is_some_and(|name| name.starts_with('#'))
            };
            used.extend(ids.filter(is_own).cloned());
        } else {
            collect_own(value, used);
        }
    }
}
