//! The shapes that inputs reach: only they need a conversion.

use std::collections::BTreeMap;

use crate::rust::{Crate, NamedKind, Structure, Type, TypePath, Union};

/// A shape with members.
pub(super) enum Shape<'a> {
    Structure(&'a Structure),
    Union(&'a Union),
}

/// Shapes with members, by the module that holds their conversion.
pub(super) struct Reached<'a> {
    shapes: BTreeMap<&'a str, Shape<'a>>,
    /// The modules by the names of shapes.
    modules: BTreeMap<&'a str, &'a str>,
}

impl<'a> Reached<'a> {
    /// What the inputs of all operations reach.
    pub(super) fn by_inputs(krate: &'a Crate) -> Self {
        let mut reached = Self {
            shapes: BTreeMap::new(),
            modules: BTreeMap::new(),
        };
        let all = all(krate);
        let inputs = krate.operations.iter().map(|operation| &operation.input);
        let mut open: Vec<&Type> = inputs.flat_map(structure_types).collect();
        while let Some(ty) = open.pop() {
            let Some(path) = path(ty) else {
                continue;
            };
            let Some((module, shape)) = all.get(path.name.wire.as_str()) else {
                continue;
            };
            if reached.modules.insert(&path.name.wire, module).is_some() {
                continue;
            }
            let shape = match shape {
                Shape::Structure(structure) => {
                    open.extend(structure_types(structure));
                    Shape::Structure(structure)
                }
                Shape::Union(union) => {
                    open.extend(union.variants.iter().map(|variant| &variant.ty));
                    Shape::Union(union)
                }
            };
            reached.shapes.insert(module, shape);
        }
        reached
    }

    /// The shapes in the order of their modules.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&'a str, &Shape<'a>)> {
        self.shapes.iter().map(|(module, shape)| (*module, shape))
    }

    /// Whether inputs reach no shape with members.
    pub(super) fn is_empty(&self) -> bool {
        self.shapes.is_empty()
    }

    /// The module that holds the conversion of a type.
    pub(super) fn module(&self, path: &TypePath) -> &'a str {
        self.modules
            .get(path.name.wire.as_str())
            .copied()
            .unwrap_or_default()
    }
}

/// All shapes with members, by name, with their modules.
fn all(krate: &Crate) -> BTreeMap<&str, (&str, Shape<'_>)> {
    let structures = krate.structures.iter().chain(&krate.errors);
    let structures = structures.map(|structure| {
        let module = structure.module.as_str();
        (&structure.path, (module, Shape::Structure(structure)))
    });
    let unions = krate
        .unions
        .iter()
        .map(|union| (&union.path, (union.module.as_str(), Shape::Union(union))));
    let shapes = structures.chain(unions);
    shapes
        .map(|(path, shape)| (path.name.wire.as_str(), shape))
        .collect()
}

/// The types of a structure's members.
fn structure_types(structure: &Structure) -> impl Iterator<Item = &Type> {
    structure.fields.iter().map(|field| &field.ty)
}

/// The shape with members that a value holds, inside lists, maps and boxes.
fn path(ty: &Type) -> Option<&TypePath> {
    match ty {
        Type::Simple(_) => None,
        Type::Named(named) => match named.kind {
            NamedKind::Structure | NamedKind::Union => Some(&named.path),
            NamedKind::Enum => None,
        },
        Type::List { element, .. } => path(element),
        Type::Map { value, .. } => path(value),
        Type::Boxed(inner) => path(inner),
        Type::ByteStream | Type::EventStream(_) => None,
    }
}
