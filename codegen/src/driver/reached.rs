//! The shapes that inputs, or outputs and errors, reach: only they need a
//! conversion.

use std::collections::BTreeMap;

use crate::rust::{Crate, Home, NamedKind, Structure, Type, TypePath, Union};

/// A shape with members.
#[derive(Clone, Copy)]
pub(super) enum Shape<'a> {
    Structure(&'a Structure),
    Union(&'a Union),
}

/// Shapes with members, by the module that holds their conversion.
pub(super) struct Reached<'a> {
    shapes: BTreeMap<String, Shape<'a>>,
    /// The modules by the paths of types.
    modules: BTreeMap<String, String>,
}

impl<'a> Reached<'a> {
    /// What the inputs of all operations reach.
    pub(super) fn by_inputs(krate: &'a Crate) -> Self {
        let inputs = krate.operations.iter().map(|operation| &operation.input);
        Self::new(krate, inputs.flat_map(structure_types).collect())
    }

    /// The errors of the service, and what they and the outputs of all
    /// operations reach.
    pub(super) fn by_outputs(krate: &'a Crate) -> Self {
        let outputs = krate.operations.iter().map(|operation| &operation.output);
        let structures = outputs.chain(&krate.errors);
        let mut reached = Self::new(krate, structures.flat_map(structure_types).collect());
        for error in &krate.errors {
            reached.insert(&error.path, &error.module, Shape::Structure(error));
        }
        reached
    }

    /// What these types reach.
    fn new(krate: &'a Crate, mut open: Vec<&'a Type>) -> Self {
        let mut reached = Self {
            shapes: BTreeMap::new(),
            modules: BTreeMap::new(),
        };
        let all = all(krate);
        while let Some(ty) = open.pop() {
            let Some(path) = path(ty) else {
                continue;
            };
            let Some((module, shape)) = all.get(&path.link()) else {
                continue;
            };
            if reached.insert(path, module, *shape) {
                match shape {
                    Shape::Structure(structure) => open.extend(structure_types(structure)),
                    Shape::Union(union) => {
                        open.extend(union.variants.iter().map(|variant| &variant.ty));
                    }
                }
            }
        }
        reached
    }

    /// Adds a shape; tells whether it was not there.
    fn insert(&mut self, path: &TypePath, module: &str, shape: Shape<'a>) -> bool {
        // Modules of errors may be called like those of types.
        let module = match path.home {
            Home::Errors => format!("error_{module}"),
            Home::Types | Home::Operation(_) => module.to_owned(),
        };
        self.shapes.insert(module.clone(), shape);
        self.modules.insert(path.link(), module).is_none()
    }

    /// The shapes in the order of their modules.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Shape<'a>)> {
        self.shapes
            .iter()
            .map(|(module, shape)| (module.as_str(), shape))
    }

    /// Whether no shape with members is reached.
    pub(super) fn is_empty(&self) -> bool {
        self.shapes.is_empty()
    }

    /// The module that holds the conversion of a type.
    pub(super) fn module(&self, path: &TypePath) -> &str {
        self.modules
            .get(&path.link())
            .map(String::as_str)
            .unwrap_or_default()
    }
}

/// All shapes with members, by path, with their modules.
fn all(krate: &Crate) -> BTreeMap<String, (&str, Shape<'_>)> {
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
    shapes.map(|(path, shape)| (path.link(), shape)).collect()
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
        Type::EventStream(stream) => Some(&stream.events),
        Type::ByteStream => None,
    }
}
