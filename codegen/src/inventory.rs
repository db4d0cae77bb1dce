//! The names of a crate, gathered by the namespace in which each has to be the
//! only one of its kind. Tests look here, because a name that stands twice is
//! printed and parsed without complaint, and refused only by the compiler.

use std::collections::BTreeMap;

use shapesmith_model::{Model, Problems};

use crate::config::{Config, RuntimeDependency};
use crate::lower;
use crate::rust::{Crate, Home, Role, Structure, TypePath, Union};

/// The names in each namespace, for instance the fields of a structure. Those
/// that stand twice are there twice.
pub type Inventory = BTreeMap<String, Vec<String>>;

/// The names that the crate of a model would have.
///
/// # Errors
/// As [`crate::generate`].
pub fn inventory(model: &Model) -> Result<Inventory, Problems> {
    let config = Config {
        package: String::new(),
        version: String::new(),
        runtime: RuntimeDependency::Version(String::new()),
        command: String::new(),
    };
    let krate = lower::lower(model, &config)?;
    let mut names = Inventory::new();
    modules(&krate, &mut names);
    operations(&krate, &mut names);
    types(&krate, &mut names);
    Ok(names)
}

/// Notes a name.
fn note(names: &mut Inventory, namespace: &str, name: &str) {
    let namespace = names.entry(namespace.to_owned()).or_default();
    namespace.push(name.to_owned());
}

/// The modules, each of which is a file. Those that every crate has are in it.
fn modules(krate: &Crate, names: &mut Inventory) {
    for name in ["builders", "error"] {
        note(names, "file types", name);
    }
    note(names, "file types/error", "builders");
    let named = krate
        .structures
        .iter()
        .map(|item| (&item.module, &item.schema_module));
    let unions = krate.unions.iter();
    let enums = krate.enums.iter();
    let types = named
        .chain(unions.map(|item| (&item.module, &item.schema_module)))
        .chain(enums.map(|item| (&item.module, &item.schema_module)));
    for (module, schema) in types {
        note(names, "file types", module);
        note(names, "file schema", schema);
    }
    for error in &krate.errors {
        note(names, "file types/error", &error.module);
        note(names, "file schema", &error.schema_module);
    }
    for collection in &krate.collections {
        note(names, "file schema", &collection.module);
    }
    for operation in &krate.operations {
        note(names, "file operation", &operation.module);
        note(names, "file schema", &operation.input.schema_module);
        note(names, "file schema", &operation.output.schema_module);
    }
}

/// The operations: methods of the client, and the items beside each other in
/// the module of an operation.
fn operations(krate: &Crate, names: &mut Inventory) {
    for method in ["config", "from_conf", "new"] {
        note(names, "method Client", method);
    }
    for operation in &krate.operations {
        note(names, "method Client", &operation.method);
        let module = format!("type operation::{}", operation.module);
        let own = [
            &operation.name.rust,
            &operation.input.path.name.rust,
            &operation.output.path.name.rust,
            &operation.error_path.name.rust,
        ];
        for name in own {
            note(names, &module, name);
        }
        let errors = format!("variant {}", shown(&operation.error_path));
        note(names, &errors, "Unhandled");
        for error in &operation.errors {
            note(names, &errors, &error.name.rust);
        }
        fields(&operation.input, names);
        fields(&operation.output, names);
    }
}

/// The types, and what each of them holds.
fn types(krate: &Crate, names: &mut Inventory) {
    for structure in &krate.structures {
        note(names, "type types", &structure.path.name.rust);
        fields(structure, names);
    }
    for error in &krate.errors {
        note(names, "type types::error", &error.path.name.rust);
        fields(error, names);
    }
    for union in &krate.unions {
        note(names, "type types", &union.path.name.rust);
        variants(union, names);
    }
    for error in krate.stream_errors() {
        note(names, "file types/error", &error.module);
        note(names, "type types::error", &error.path.name.rust);
        let variants = format!("variant {}", shown(&error.path));
        note(names, &variants, "Unhandled");
        for variant in &error.variants {
            note(names, &variants, &variant.name.rust);
        }
    }
    for enumeration in &krate.enums {
        note(names, "type types", &enumeration.path.name.rust);
        let namespace = format!("variant {}", shown(&enumeration.path));
        note(names, &namespace, "Unknown");
        for variant in &enumeration.variants {
            note(names, &namespace, &variant.name.rust);
        }
    }
}

/// The fields of a structure, which are its accessors too, and what its
/// builder has beside them.
fn fields(structure: &Structure, names: &mut Inventory) {
    let ty = shown(&structure.path);
    let (plain, builder) = (format!("field {ty}"), format!("method {ty}Builder"));
    for method in builder_methods(structure.role) {
        note(names, &builder, method);
    }
    for field in &structure.fields {
        let bare = field.name.rust.trim_start_matches("r#");
        note(names, &plain, &field.name.rust);
        note(names, &builder, bare);
        note(names, &builder, &format!("set_{bare}"));
        note(names, &builder, &format!("get_{bare}"));
    }
}

/// What a builder has beside setters; that of an input is also the fluent one.
fn builder_methods(role: Role) -> &'static [&'static str] {
    match role {
        Role::Nested | Role::Output => &["build"],
        Role::Input => &["build", "as_input", "customize", "new", "send", "send_with"],
        Role::Error => &["build", "meta", "set_meta"],
    }
}

/// A path as the crate's code has it.
fn shown(path: &TypePath) -> String {
    let name = &path.name.rust;
    match &path.home {
        Home::Types => format!("types::{name}"),
        Home::Errors => format!("types::error::{name}"),
        Home::Operation(module) => format!("operation::{module}::{name}"),
    }
}

/// The variants of a union and the methods that ask for them.
fn variants(union: &Union, names: &mut Inventory) {
    let ty = shown(&union.path);
    let (variants, methods) = (format!("variant {ty}"), format!("method {ty}"));
    note(names, &variants, "Unknown");
    note(names, &methods, "as_unknown");
    for variant in &union.variants {
        note(names, &variants, &variant.name.rust);
        note(names, &methods, &format!("as_{}", variant.method));
    }
}
