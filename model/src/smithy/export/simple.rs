//! Simple shapes. Members hold those of Smithy's prelude, unless they have
//! traits that Smithy allows on shapes alone: these get a shape.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::Model;
use crate::shape::{Member, Simple};
use crate::shape_id::ShapeId;

use super::traits::Traits;

/// Traits of members, taken over from their simple targets, that Smithy allows
/// on shapes alone.
const ON_SHAPES: &[&str] = &[
    "aws.api#arnReference",
    "smithy.api#idRef",
    "smithy.api#mediaType",
    "smithy.api#requiresLength",
];

/// The shapes that were needed so far.
pub(super) struct Simples {
    namespace: String,
    /// All names in lower case: shapes are told apart by more than case.
    taken: BTreeSet<String>,
    /// Each shape with its id, in the order of their making.
    made: Vec<(Value, String)>,
}

impl Simples {
    /// None yet.
    pub(super) fn new(model: &Model) -> Self {
        let names = model.shapes.keys().map(ShapeId::name);
        let names = names.chain(model.operations.keys().map(String::as_str));
        let names = names.chain([model.service.id.name()]);
        Self {
            namespace: model.service.id.namespace().to_owned(),
            taken: names.map(str::to_lowercase).collect(),
            made: Vec::new(),
        }
    }

    /// What a member holds that is a simple value; adds the other traits of
    /// the member to its own.
    pub(super) fn target(&mut self, simple: Simple, member: &Member, own: &mut Traits) -> String {
        let mut traits = Traits::default();
        let mut names = Vec::new();
        for (id, value) in &member.other {
            if ON_SHAPES.contains(&id.as_str()) {
                traits.set(id, value.clone());
                names.push(id.rsplit('#').next().unwrap_or(id));
            } else {
                own.set(id, value.clone());
            }
        }
        for (name, holds) in [
            ("sensitive", member.sensitive),
            ("streaming", member.streaming),
        ] {
            traits.mark(&format!("smithy.api#{name}"), holds);
            names.extend(holds.then_some(name));
        }
        let (kind, prelude) = names_of(simple);
        if names.is_empty() {
            return format!("smithy.api#{prelude}");
        }
        let shape = traits.put_on(json!({"type": kind}));
        let made = self.made.iter().find(|(other, _)| *other == shape);
        if let Some((_, id)) = made {
            return id.clone();
        }
        let name: String = names.into_iter().map(capitalized).collect();
        let id = self.free(&format!("{name}{prelude}"));
        self.made.push((shape, id.clone()));
        id
    }

    /// An id that no shape has.
    fn free(&mut self, name: &str) -> String {
        let numbered = |number: usize| match number {
            1 => name.to_owned(),
            _ => format!("{name}{number}"),
        };
        let mut names = (1..).map(numbered);
        let free = names.find(|name| self.taken.insert(name.to_lowercase()));
        format!("{}#{}", self.namespace, free.unwrap_or_default())
    }

    /// The shapes in the order of their ids.
    pub(super) fn write(self) -> Map<String, Value> {
        let mut made: Vec<(String, Value)> = self
            .made
            .into_iter()
            .map(|(shape, id)| (id, shape))
            .collect();
        made.sort_by(|(left, _), (right, _)| left.cmp(right));
        made.into_iter().collect()
    }
}

/// The type of a simple shape and its name in the prelude.
fn names_of(simple: Simple) -> (&'static str, &'static str) {
    match simple {
        Simple::String => ("string", "String"),
        Simple::Integer => ("integer", "Integer"),
        Simple::Long => ("long", "Long"),
        Simple::Float => ("float", "Float"),
        Simple::Double => ("double", "Double"),
        Simple::Boolean => ("boolean", "Boolean"),
        Simple::Timestamp => ("timestamp", "Timestamp"),
        Simple::Blob => ("blob", "Blob"),
        Simple::Document => ("document", "Document"),
    }
}

/// A name with a capital first letter.
fn capitalized(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
