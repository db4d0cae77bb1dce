//! Traits inside of lists and maps, which have no items of their own.

use std::collections::BTreeMap;

use shapesmith_model::Model;
use shapesmith_model::recursion::MAX_NESTED_COLLECTIONS;
use shapesmith_model::shape::{Member, Shape, ShapeKind, Target, XmlTraits};

use super::wire;

/// The traits of the lists and maps that a member holds, and of their elements,
/// by id. Nothing of them shows in the emitted crate.
pub(super) fn traits(model: &Model, member: &Member) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut level = vec![member];
    for _ in 0..MAX_NESTED_COLLECTIONS {
        let shapes = level.into_iter().filter_map(|member| member.shape());
        let shapes = shapes.filter_map(|id| model.shapes.get(id));
        let collections: Vec<&Shape> = shapes.filter(|shape| is_collection(shape)).collect();
        for collection in &collections {
            of_shape(collection, &mut found);
            for element in collection.members() {
                of_element(model, element, &mut found);
            }
        }
        level = collections
            .into_iter()
            .flat_map(|shape| shape.members())
            .collect();
    }
    found
}

/// Whether a shape is a list or a map.
fn is_collection(shape: &Shape) -> bool {
    match &shape.kind {
        ShapeKind::List(_) | ShapeKind::Map(_) => true,
        ShapeKind::Structure(_)
        | ShapeKind::Union(_)
        | ShapeKind::Enum(_)
        | ShapeKind::EventStream(_) => false,
    }
}

/// Notes the traits of a list or map. Its kept ones are those of the member
/// that holds it, too.
fn of_shape(shape: &Shape, found: &mut BTreeMap<String, String>) {
    note(found, "documentation", shape.documentation.as_ref());
    note(found, "xmlName", shape.xml_name.as_ref());
    let namespace = shape.xml_namespace.as_ref().map(wire::shown);
    note(found, "xmlNamespace", namespace.as_ref());
    if let Some(deprecated) = &shape.deprecated {
        note(found, "deprecated", Some(&format!("{deprecated:?}")));
    }
    if let ShapeKind::Map(map) = &shape.kind
        && let Target::Shape(id) = &map.key.target
    {
        // The keys are plain strings in Rust.
        note(found, "enum", Some(&id.name().to_owned()));
    }
}

/// Notes the traits of an element.
fn of_element(model: &Model, element: &Member, found: &mut BTreeMap<String, String>) {
    for (id, value) in &element.other {
        add(found, id, &value.to_string());
    }
    note(found, "documentation", element.documentation.as_ref());
    if let Some(deprecated) = &element.deprecated {
        note(found, "deprecated", Some(&format!("{deprecated:?}")));
    }
    if !wire::speaks_xml(model) {
        for text in names_of_xml(element) {
            add(found, wire::NAMES_OF_XML, &text);
        }
    }
    let name = element.xml.query_name.as_ref();
    note(found, "ec2QueryName", name);
    if element.streaming {
        add(found, "smithy.api#streaming", "{}");
    }
    if element.idempotency_token {
        add(found, "smithy.api#idempotencyToken", "{}");
    }
}

/// How an element stands in XML.
fn names_of_xml(element: &Member) -> Vec<String> {
    let XmlTraits {
        attribute,
        flattened,
        namespace,
        query_name: _,
    } = &element.xml;
    let flags = [(*attribute, "attribute"), (*flattened, "flattened")];
    let flags = flags.iter().filter(|(is_set, _)| *is_set);
    let flags = flags.map(|(_, name)| (*name).to_owned());
    let names = element.wire_name.iter().cloned();
    names
        .chain(flags)
        .chain(namespace.as_ref().map(wire::shown))
        .collect()
}

/// Adds a text to a trait of Smithy, if there is one.
fn note(found: &mut BTreeMap<String, String>, name: &str, text: Option<&String>) {
    if let Some(text) = text {
        add(found, &format!("smithy.api#{name}"), text);
    }
}

/// Adds a text to a trait.
fn add(found: &mut BTreeMap<String, String>, id: &str, text: &str) {
    let known = found.entry(id.to_owned()).or_default();
    known.push_str(" inside: ");
    known.push_str(text);
}
