//! What lowering one shape needs to know of all others.

use std::collections::{BTreeMap, BTreeSet};

use shapesmith_model::recursion::{self, MemberId};
use shapesmith_model::shape::{Location, Member, ShapeKind, Simple, Target};
use shapesmith_model::{Model, Problems, ShapeId};

use crate::names::{self, Name, Scope};
use crate::rust::{EventStream, Home, Named, NamedKind, Role, Type, TypePath};

use super::roles::Roles;
use super::{clashes, errors};

/// Modules of the emitted crate that no type's file may be called like.
const TAKEN_MODULES: &[&str] = &["builders", "error", "mod"];

/// Names, boxes and roles of a whole model.
pub(super) struct Context<'a> {
    pub(super) model: &'a Model,
    pub(super) roles: Roles,
    boxes: BTreeSet<MemberId>,
    modules: BTreeMap<&'a ShapeId, String>,
}

impl<'a> Context<'a> {
    /// Gives every shape its names. Two shapes of one name are a problem.
    pub(super) fn new(model: &'a Model, problems: &mut Problems) -> Self {
        let roles = Roles::new(model);
        clashes::check(model, &roles, problems);
        errors::check(model, &roles, problems);
        Self {
            modules: modules(model),
            boxes: recursion::boxes(model),
            model,
            roles,
        }
    }

    /// The name of the module that holds a shape, and of its file.
    pub(super) fn module(&self, id: &ShapeId) -> String {
        self.modules.get(id).cloned().unwrap_or_default()
    }

    /// The path of a structure, union or enum below `types`.
    pub(super) fn path(&self, id: &ShapeId) -> TypePath {
        let home = if self.roles.is_error(id) {
            Home::Errors
        } else {
            Home::Types
        };
        let name = type_name(self.model, id);
        TypePath { home, name }
    }

    /// The path of the error enum of a stream of events.
    pub(super) fn stream_error_path(&self, stream: &ShapeId) -> TypePath {
        TypePath {
            home: Home::Errors,
            name: stream_error_name(self.model, stream),
        }
    }

    /// The type of a member's value, boxed where a cycle needs it.
    pub(super) fn member_type(&self, container: &ShapeId, member: &Member) -> Type {
        let ty = self.target_type(&member.target);
        if self
            .boxes
            .contains(&(container.clone(), member.name.clone()))
        {
            Type::Boxed(Box::new(ty))
        } else {
            ty
        }
    }

    /// The type of a member of an operation's input or output, which can be
    /// the body, piece by piece.
    pub(super) fn root_type(&self, role: Role, container: &ShapeId, member: &Member) -> Type {
        let is_body = member.streaming && member.location == Location::Payload;
        match &member.target {
            Target::Simple(Simple::Blob) if is_body => Type::ByteStream,
            Target::Simple(_) | Target::Shape(_) => match self.member_type(container, member) {
                Type::EventStream(stream) => Type::EventStream(EventStream {
                    is_sent: role == Role::Input,
                    ..stream
                }),
                ty => ty,
            },
        }
    }

    /// The type of what a member holds.
    fn target_type(&self, target: &Target) -> Type {
        let id = match target {
            Target::Simple(simple) => return Type::Simple(*simple),
            Target::Shape(id) => id,
        };
        let named = |kind| {
            let path = self.path(id);
            Type::Named(Named { path, kind })
        };
        match self.model.shapes.get(id).map(|shape| &shape.kind) {
            Some(ShapeKind::List(list)) => Type::List {
                element: Box::new(self.target_type(&list.member.target)),
                sparse: list.sparse,
            },
            Some(ShapeKind::Map(map)) => Type::Map {
                value: Box::new(self.target_type(&map.value.target)),
                sparse: map.sparse,
            },
            Some(ShapeKind::Union(_)) => named(NamedKind::Union),
            Some(ShapeKind::Enum(_)) => named(NamedKind::Enum),
            Some(ShapeKind::EventStream(_)) => Type::EventStream(EventStream {
                events: self.path(id),
                error: self.stream_error_path(id),
                is_sent: false,
            }),
            Some(ShapeKind::Structure(_)) | None => named(NamedKind::Structure),
        }
    }

    /// Whether a member holds messages one after another.
    pub(super) fn is_event_stream(&self, member: &Member) -> bool {
        let target = member.shape().and_then(|id| self.model.shapes.get(id));
        target.is_some_and(|shape| matches!(shape.kind, ShapeKind::EventStream(_)))
    }

    /// Whether a member holds an error.
    pub(super) fn is_error(&self, member: &Member) -> bool {
        member.shape().is_some_and(|id| self.roles.is_error(id))
    }

    /// Whether `Debug` must hide what a member holds: the member itself, or
    /// something inside its lists and maps.
    pub(super) fn is_sensitive(&self, member: &Member) -> bool {
        let target = member.shape().and_then(|id| self.model.shapes.get(id));
        let Some(shape) = target else {
            return member.sensitive;
        };
        let inside = match &shape.kind {
            ShapeKind::List(list) => self.is_sensitive(&list.member),
            ShapeKind::Map(map) => self.is_sensitive(&map.key) || self.is_sensitive(&map.value),
            ShapeKind::Structure(_)
            | ShapeKind::Union(_)
            | ShapeKind::Enum(_)
            | ShapeKind::EventStream(_) => false,
        };
        member.sensitive || shape.sensitive || inside
    }
}

/// The name of a shape's type.
pub(super) fn type_name(model: &Model, id: &ShapeId) -> Name {
    let shape = model.shapes.get(id);
    let called = shape.map_or(id.name(), |shape| shape.called());
    Name {
        rust: names::type_name(called),
        wire: id.name().to_owned(),
    }
}

/// The name of the error enum of a stream of events.
pub(super) fn stream_error_name(model: &Model, stream: &ShapeId) -> Name {
    let stream = type_name(model, stream);
    Name {
        rust: format!("{}Error", stream.rust),
        wire: stream.wire,
    }
}

/// A module for every shape and for every operation's input and output.
fn modules(model: &Model) -> BTreeMap<&ShapeId, String> {
    let mut scope = Scope::default();
    for taken in TAKEN_MODULES {
        scope.unique(taken);
    }
    for operation in model.operations.keys() {
        scope.unique(&names::module_name(&format!("{operation}Input")));
        scope.unique(&names::module_name(&format!("{operation}Output")));
    }
    let has_type = |id: &ShapeId| {
        !matches!(
            model.shapes[id].kind,
            ShapeKind::List(_) | ShapeKind::Map(_)
        )
    };
    // Types choose first: their files are public places, those of lists and maps are not.
    let (types, collections): (Vec<_>, Vec<_>) = model.shapes.keys().partition(|id| has_type(id));
    let all = types.into_iter().chain(collections);
    all.map(|id| {
        let called = model.shapes[id].called();
        (id, scope.unique(&names::module_name(called)))
    })
    .collect()
}
