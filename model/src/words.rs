//! Words of our own: documentation that lies beside a vendored model, whose own
//! prose stays where it came from.
//!
//! The file has the form of an extras file, `{"version": 1.0, "merge": {…}}`,
//! and names operations, shapes and members as botocore does; it holds
//! documentation and nothing else. Models of either format take it, and words
//! for something that a model lacks do no harm.

use std::collections::{BTreeMap, BTreeSet};

use crate::Model;
use crate::diagnostic::Problems;
use crate::json::{self, Node, Source};
use crate::shape::{Member, ShapeKind};

/// Documentation by what it is of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    texts: BTreeMap<Place, String>,
}

/// What can have words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The service.
    Service,
    /// An operation, by its name.
    Operation(String),
    /// A shape, by its name.
    Shape(String),
    /// A member, by the names of its shape and of itself.
    Member(String, String),
}

impl Place {
    /// The place in the file, as a JSON pointer.
    pub fn pointer(&self) -> String {
        match self {
            Place::Service => "/merge/documentation".to_owned(),
            Place::Operation(name) => format!("/merge/operations/{name}/documentation"),
            Place::Shape(name) => format!("/merge/shapes/{name}/documentation"),
            Place::Member(shape, name) => {
                format!("/merge/shapes/{shape}/members/{name}/documentation")
            }
        }
    }
}

/// Reads a file of words.
///
/// # Errors
/// Every key that is not known and every text that is none.
pub fn read(source: &Source) -> Result<Words, Problems> {
    let value = json::parse(source)?;
    let root = Node::root(&source.file, &value);
    let mut problems = Problems::default();
    let mut words = Words::default();
    root.allow(&[&["version", "merge"]], &mut problems);
    if let Some(merge) = root.require("merge", &mut problems) {
        merge.allow(&[&["documentation", "operations", "shapes"]], &mut problems);
        words.note(&merge, Place::Service, &mut problems);
        words.operations(&merge, &mut problems);
        words.shapes(&merge, &mut problems);
    }
    problems.finish(words)
}

impl Words {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Notes the documentation of a node.
    fn note(&mut self, node: &Node<'_>, place: Place, problems: &mut Problems) {
        if let Some(text) = node.text("documentation", problems) {
            self.texts.insert(place, text);
        }
    }

    /// Notes the documentation of all operations.
    fn operations(&mut self, merge: &Node<'_>, problems: &mut Problems) {
        let Some(operations) = merge.get("operations") else {
            return;
        };
        for (name, node) in operations.entries(problems) {
            node.allow(&[&["documentation"]], problems);
            self.note(&node, Place::Operation(name.to_owned()), problems);
        }
    }

    /// Notes the documentation of all shapes and their members.
    fn shapes(&mut self, merge: &Node<'_>, problems: &mut Problems) {
        let Some(shapes) = merge.get("shapes") else {
            return;
        };
        for (name, node) in shapes.entries(problems) {
            node.allow(&[&["documentation", "members"]], problems);
            self.note(&node, Place::Shape(name.to_owned()), problems);
            let Some(members) = node.get("members") else {
                continue;
            };
            for (member, node) in members.entries(problems) {
                node.allow(&[&["documentation"]], problems);
                let place = Place::Member(name.to_owned(), member.to_owned());
                self.note(&node, place, problems);
            }
        }
    }

    /// Gives the words to what they are of. What the model lacks stays without.
    pub fn apply(&self, model: &mut Model) {
        each(model, |place, documentation| {
            if let Some(text) = self.texts.get(&place) {
                *documentation = Some(text.clone());
            }
        });
    }

    /// The words for what the model lacks.
    pub fn stale(&self, model: &Model) -> BTreeSet<Place> {
        let mut stale: BTreeSet<Place> = self.texts.keys().cloned().collect();
        each(&mut model.clone(), |place, _| {
            stale.remove(&place);
        });
        stale
    }
}

/// What of a model has no documentation.
pub fn wordless(model: &Model) -> BTreeSet<Place> {
    let mut found = BTreeSet::new();
    each(&mut model.clone(), |place, documentation| {
        if documentation.is_none() {
            found.insert(place);
        }
    });
    found
}

/// Visits the documentation of everything that gets some in emitted code.
fn each(model: &mut Model, mut visit: impl FnMut(Place, &mut Option<String>)) {
    visit(Place::Service, &mut model.service.documentation);
    for (name, operation) in &mut model.operations {
        visit(Place::Operation(name.clone()), &mut operation.documentation);
    }
    for (id, shape) in &mut model.shapes {
        let members: &mut [Member] = match &mut shape.kind {
            ShapeKind::Structure(structure) => &mut structure.members,
            ShapeKind::Union(members) | ShapeKind::EventStream(members) => members,
            ShapeKind::Enum(_) => &mut [],
            // These have no place of their own in emitted code.
            ShapeKind::List(_) | ShapeKind::Map(_) => continue,
        };
        let shape_name = id.name().to_owned();
        for member in members {
            let place = Place::Member(shape_name.clone(), member.name.clone());
            visit(place, &mut member.documentation);
        }
        visit(Place::Shape(shape_name), &mut shape.documentation);
    }
}
