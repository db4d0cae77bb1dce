//! Everything about a crate that its users or the service can notice, as items
//! by their Rust paths.

use std::collections::{BTreeMap, BTreeSet};

use shapesmith_model::closure::{self, Reach};
use shapesmith_model::shape::{Member, Shape, ShapeKind};
use shapesmith_model::{Model, Problems, ShapeId};

use crate::config::{Config, RuntimeDependency};
use crate::lower;
use crate::rust::{Crate, Enum, Operation, Role, Structure, TypePath, Union};

use super::facts::{Aspect, Facts, Item, Kind, Leaf, Use};
use super::{members, shown, wire};

/// The items of a crate by path.
pub(crate) type Items = BTreeMap<String, Item>;

/// The items of the crate of a model.
///
/// # Errors
/// As [`crate::generate`].
pub(crate) fn items(model: &Model) -> Result<Items, Problems> {
    let config = Config {
        package: String::new(),
        version: String::new(),
        runtime: RuntimeDependency::Version(String::new()),
        command: String::new(),
    };
    let krate = lower::lower(model, &config)?;
    Ok(Surface::of(model, &krate).items)
}

/// Collects items.
pub(super) struct Surface<'a> {
    pub(super) model: &'a Model,
    pub(super) krate: &'a Crate,
    reach: BTreeMap<ShapeId, Reach>,
    users: BTreeMap<ShapeId, BTreeSet<&'a str>>,
    items: Items,
}

impl<'a> Surface<'a> {
    /// All items of a crate.
    fn of(model: &'a Model, krate: &'a Crate) -> Self {
        let mut surface = Self {
            model,
            krate,
            reach: closure::reach(model),
            users: closure::users(model),
            items: Items::new(),
        };
        surface.add("crate", super::service::item(model, krate));
        for operation in &krate.operations {
            surface.operation(operation);
        }
        for structure in krate.structures.iter().chain(&krate.errors) {
            let id = &structure.shape.id;
            let operations = surface.users(id);
            surface.structure(structure, model.shapes.get(id), operations);
        }
        for union in &krate.unions {
            surface.union(union);
        }
        for enumeration in &krate.enums {
            surface.enumeration(enumeration);
        }
        surface
    }

    /// Notes an item.
    pub(super) fn add(&mut self, path: impl Into<String>, item: Item) {
        self.items.insert(path.into(), item);
    }

    /// The operations that reach a shape.
    fn users(&self, id: &ShapeId) -> Vec<String> {
        let users = self.users.get(id).into_iter().flatten();
        users.map(|name| (*name).to_owned()).collect()
    }

    /// An operation with its input, its output and the errors that it lists.
    fn operation(&mut self, operation: &Operation) {
        let name = &operation.name.wire;
        let Some(modelled) = self.model.operations.get(name) else {
            return;
        };
        let path = format!("Client::{}", operation.method);
        let users = vec![name.clone()];
        self.add(
            &path,
            Item {
                kind: Kind::Operation,
                parent: None,
                subject: format!("operation `{name}`"),
                declaration: format!("client.{}()", operation.method),
                operations: users.clone(),
                leaf: Leaf::Other,
                facts: super::operation::facts(self.model, modelled),
            },
        );
        let shape = |id: &Option<ShapeId>| self.model.shapes.get(id.as_ref()?);
        let roots = [
            (&operation.input, shape(&modelled.input)),
            (&operation.output, shape(&modelled.output)),
        ];
        for (structure, shape) in roots {
            self.structure(structure, shape, users.clone());
            let root = path_of(&structure.path);
            if let Some(item) = self.items.get_mut(&root) {
                item.parent = Some(path.clone());
            }
        }
        for error in &operation.errors {
            let item = Item {
                kind: Kind::ListedError,
                parent: Some(path.clone()),
                subject: format!("error `{}` of `{name}`", error.path.name.wire),
                declaration: path_of(&error.path),
                operations: users.clone(),
                leaf: Leaf::Other,
                facts: Facts::new(),
            };
            let errors = path_of(&operation.error_path);
            self.add(format!("{errors}::{}", error.name.rust), item);
        }
    }

    /// A structure with its fields.
    fn structure(&mut self, structure: &Structure, shape: Option<&Shape>, users: Vec<String>) {
        let path = path_of(&structure.path);
        let mut facts = shape
            .map(|shape| shape_facts(self.model, shape))
            .unwrap_or_default();
        facts.insert(Aspect::TypeKind, "structure".to_owned());
        if structure.build_can_fail() && structure.role != Role::Input {
            facts.insert(Aspect::BuilderResult, "a `Result`".to_owned());
        }
        if matches!(structure.role, Role::Input | Role::Output) {
            facts = wire::root(self.model, structure, members::without_warning(facts));
        }
        facts.insert(
            Aspect::MemberOrder,
            order(&structure.fields, |field| &field.name.rust),
        );
        let item = Item {
            kind: Kind::Type,
            parent: None,
            subject: subject(structure),
            declaration: path.clone(),
            operations: users.clone(),
            leaf: Leaf::Structure,
            facts,
        };
        self.add(&path, item);
        let usage = self.usage(structure);
        for field in &structure.fields {
            let member = field.schema.as_ref().and_then(|schema| {
                let members = shape?.members();
                members
                    .into_iter()
                    .find(|member| member.name == schema.name)
            });
            let plain = field.name.rust.trim_start_matches("r#");
            let item = Item {
                kind: Kind::Field(usage),
                parent: Some(path.clone()),
                subject: member_subject(structure, &field.name.wire),
                declaration: shown::field(field),
                operations: users.clone(),
                leaf: shown::leaf(&field.ty),
                facts: members::field(self, field, member),
            };
            self.add(format!("{path}.{plain}"), item);
        }
    }

    /// What the fields of a structure are used for.
    fn usage(&self, structure: &Structure) -> Use {
        let is_sent = || {
            let reach = self.reach.get(&structure.shape.id);
            reach.is_some_and(|reach| reach.input)
        };
        match structure.role {
            Role::Input => Use::Input,
            Role::Nested if is_sent() => Use::Sent,
            Role::Nested | Role::Output | Role::Error => Use::Received,
        }
    }

    /// A union with its variants.
    fn union(&mut self, union: &Union) {
        let path = path_of(&union.path);
        let operations = self.users(&union.shape.id);
        let Some(shape) = self.model.shapes.get(&union.shape.id) else {
            return;
        };
        let mut facts = shape_facts(self.model, shape);
        let (kind, leaf) = match union.stream_error {
            Some(_) => ("stream of events", Leaf::Other),
            None => ("union", Leaf::Union),
        };
        facts.insert(Aspect::TypeKind, kind.to_owned());
        let in_order = match union.stream_error {
            // Its errors are no variants.
            Some(_) => order(&shape.members(), |member| &member.name),
            None => order(&union.variants, |variant| &variant.name.rust),
        };
        facts.insert(Aspect::MemberOrder, in_order);
        let item = Item {
            kind: Kind::Type,
            parent: None,
            subject: format!("{kind} `{}`", union.path.name.wire),
            declaration: path.clone(),
            operations: operations.clone(),
            leaf,
            facts,
        };
        self.add(&path, item);
        let members: Vec<&Member> = shape.members();
        for variant in &union.variants {
            let wire = &variant.name.wire;
            let member = members.iter().find(|member| member.name == *wire);
            let rust = &variant.name.rust;
            let item = Item {
                kind: Kind::Variant,
                parent: Some(path.clone()),
                subject: format!("member `{wire}` of {kind} `{}`", union.path.name.wire),
                declaration: format!(
                    "{}::{rust}({})",
                    union.path.name.rust,
                    shown::ty(&variant.ty)
                ),
                operations: operations.clone(),
                leaf: shown::leaf(&variant.ty),
                facts: members::variant(self, variant, member.copied()),
            };
            self.add(format!("{path}::{rust}"), item);
        }
        if let Some(error) = &union.stream_error {
            self.stream_error(error, &path, &members, &operations);
        }
    }

    /// An enum with its values.
    fn enumeration(&mut self, enumeration: &Enum) {
        let path = path_of(&enumeration.path);
        let name = &enumeration.path.name;
        let ids = self.model.shapes.values();
        let mut shapes = ids.filter(|shape| matches!(shape.kind, ShapeKind::Enum(_)));
        let Some(shape) = shapes.find(|shape| shape.id.name() == name.wire) else {
            return;
        };
        let operations = self.users(&shape.id);
        let mut facts = shape_facts(self.model, shape);
        facts.insert(Aspect::TypeKind, "enum".to_owned());
        facts.insert(
            Aspect::MemberOrder,
            order(&enumeration.variants, |variant| &variant.name.rust),
        );
        let item = Item {
            kind: Kind::Type,
            parent: None,
            subject: format!("enum `{}`", name.wire),
            declaration: path.clone(),
            operations: operations.clone(),
            leaf: Leaf::Enum,
            facts,
        };
        self.add(&path, item);
        for variant in &enumeration.variants {
            let wire = &variant.name.wire;
            let mut facts = Facts::from([(Aspect::ValueText, wire.clone())]);
            facts.extend(members::value_documentation(shape, wire));
            let item = Item {
                kind: Kind::Value,
                parent: Some(path.clone()),
                subject: format!("value `{}` of enum `{}`", wire.replace('`', "'"), name.wire),
                declaration: format!("{}::{}", name.rust, variant.name.rust),
                operations: operations.clone(),
                leaf: Leaf::Other,
                facts,
            };
            self.add(format!("{path}::{}", variant.name.rust), item);
        }
    }
}

/// A path as users of the crate write it.
pub(crate) fn path_of(path: &TypePath) -> String {
    let link = path.link();
    let inner = link.split_once("(crate::").map(|(_, path)| path);
    inner.unwrap_or(&link).trim_end_matches(')').to_owned()
}

/// How reports call a structure.
fn subject(structure: &Structure) -> String {
    let name = &structure.path.name.wire;
    match structure.role {
        Role::Nested => format!("structure `{name}`"),
        Role::Input => format!("input of `{name}`"),
        Role::Output => format!("output of `{name}`"),
        Role::Error => format!("error `{name}`"),
    }
}

/// How reports call a member of a structure.
fn member_subject(structure: &Structure, member: &str) -> String {
    let name = &structure.path.name.wire;
    match structure.role {
        Role::Nested => format!("member `{member}` of `{name}`"),
        Role::Input => format!("input member `{member}` of `{name}`"),
        Role::Output => format!("output member `{member}` of `{name}`"),
        Role::Error => format!("member `{member}` of error `{name}`"),
    }
}

/// The names of members in their order.
fn order<T>(members: &[T], name: impl Fn(&T) -> &String) -> String {
    let names: Vec<&str> = members.iter().map(|member| name(member).as_str()).collect();
    names.join(" ")
}

/// What the model tells of a shape itself.
fn shape_facts(model: &Model, shape: &Shape) -> Facts {
    let Shape {
        id: _,
        alias: _,
        kind,
        documentation,
        deprecated,
        sensitive,
        xml_name,
        xml_namespace,
        other,
    } = shape;
    let mut facts = members::words(documentation.as_deref(), deprecated.as_ref());
    facts.extend(members::traits(other));
    if *sensitive {
        facts.insert(Aspect::Sensitive, "hidden".to_owned());
    }
    let namespace = xml_namespace.as_ref().map(wire::shown);
    let element: Vec<String> = xml_name.iter().cloned().chain(namespace).collect();
    if !element.is_empty() {
        facts.insert(Aspect::TypeWireName, element.join(" "));
    }
    if let ShapeKind::Structure(body) = kind
        && let Some(error) = &body.error
    {
        facts.extend(wire::error(&shape.id, error));
    }
    wire::visible(model, facts)
}
