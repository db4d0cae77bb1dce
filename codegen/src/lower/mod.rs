//! From the model to the crate to emit: every decision that can fail or that
//! could be taken otherwise.

mod body;
mod clashes;
mod context;
mod docs;
mod enumeration;
mod errors;
mod field;
mod operation;
mod roles;
mod schema;
mod structure;
mod union;

use std::collections::BTreeSet;

use shapesmith_model::endpoint::RegionalDefaults;
use shapesmith_model::shape::ShapeKind;
use shapesmith_model::{Model, Problems, Service as ModelService};

use crate::config::Config;
use crate::docs::Docs;
use crate::rust::{Crate, EVENT_STREAM, Operation, Package, Role, Service, TypesPackage};

use context::Context;

/// Decides everything about the crate of a model.
///
/// # Errors
/// Shapes that would share a name, and what cannot be emitted.
pub(crate) fn lower(model: &Model, config: &Config) -> Result<Crate, Problems> {
    let mut problems = Problems::default();
    let context = Context::new(model, &mut problems);
    let operations = operation::lower_all(&context);
    let mut lowered = Crate {
        package: package(model, config, features(&operations)),
        service: service(&model.service),
        operations,
        structures: Vec::new(),
        unions: Vec::new(),
        enums: Vec::new(),
        errors: Vec::new(),
        error_codes: errors::codes(&context),
        collections: Vec::new(),
    };
    for shape in model.shapes.values() {
        match &shape.kind {
            ShapeKind::Structure(body) => {
                if !context.roles.is_type(&shape.id) {
                    continue;
                }
                let structure = structure::lower(&context, shape, body);
                match structure.role {
                    Role::Error => lowered.errors.push(structure),
                    Role::Nested | Role::Input | Role::Output => lowered.structures.push(structure),
                }
            }
            ShapeKind::Union(members) | ShapeKind::EventStream(members) => {
                lowered.unions.push(union::lower(&context, shape, members));
            }
            ShapeKind::Enum(values) => {
                lowered
                    .enums
                    .push(enumeration::lower(&context, shape, values));
            }
            ShapeKind::List(_) | ShapeKind::Map(_) => {
                lowered
                    .collections
                    .extend(schema::collection(&context, shape));
            }
        }
    }
    if lowered.has_events() {
        lowered.package.features.insert(EVENT_STREAM);
    }
    let types = lowered.structures.len() + lowered.unions.len() + lowered.enums.len();
    if types > MOST_TYPES {
        lowered.package.types = Some(TypesPackage {
            name: format!("{}-types", config.package),
            runtime: config.runtime.as_seen_from_below().to_toml(),
        });
    }
    problems.finish(lowered)
}

/// How many types a client has at most beside its operations; if it has more,
/// they get a package of their own. Each of the two takes the compiler about
/// half of the memory, and both can be compiled at the same time.
const MOST_TYPES: usize = 500;

/// The package around the code.
fn package(model: &Model, config: &Config, features: BTreeSet<&'static str>) -> Package {
    Package {
        name: config.package.clone(),
        version: config.version.clone(),
        runtime: config.runtime.to_toml(),
        features,
        types: None,
        command: config.command.clone(),
        source: format!("{} ({})", model.service.title, model.service.api_version),
    }
}

/// The features of the runtime crate that the operations need.
fn features(operations: &[Operation]) -> BTreeSet<&'static str> {
    let features = operations.iter().flat_map(|operation| {
        let gzip = operation.compression.as_ref().map(|_| "gzip");
        let checksums = operation.checksum.as_ref().map(|_| "checksums");
        [gzip, checksums]
    });
    features.flatten().collect()
}

/// What holds for all operations.
fn service(service: &ModelService) -> Service {
    let rules = service.endpoint_rules.as_ref();
    let defaults = rules.and_then(|rules| rules.regional_defaults());
    Service {
        title: service.title.clone(),
        sdk_id: service.sdk_id.clone(),
        service_id: service.sdk_id.to_lowercase().replace([' ', '-'], ""),
        namespace: service.id.namespace().to_owned(),
        shape_name: service.id.name().to_owned(),
        api_version: service.api_version.clone(),
        signing_name: service.signing_name.clone(),
        s3_signature: service.s3_signature,
        protocol: service.protocol.to_string(),
        xml_namespace: service
            .xml_namespace
            .as_ref()
            .map(|namespace| namespace.uri.clone()),
        query_compatible: service.query_compatible,
        endpoints: defaults
            .unwrap_or_else(|| RegionalDefaults::of_prefix(&service.endpoint_prefix)),
        docs: service
            .documentation
            .as_deref()
            .map(Docs::from_html)
            .unwrap_or_default(),
    }
}
