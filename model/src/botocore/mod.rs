//! The strict reader of botocore's `service-2.json` format.
//!
//! The format has no specification; it is what the models that AWS ships
//! contain. Each key that occurs in them is known; every other key is an error.
//!
//! The model that is read speaks Smithy. Where the format says in two places what
//! Smithy says in one, such as the name of a member that is a header, only
//! Smithy's place is filled.

mod keys;
mod labels;
mod member;
mod operation;
mod service;
mod shape;
mod traits;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::{Problem, Problems};
use crate::endpoint::EndpointRules;
use crate::extras;
use crate::json::{self, Node, Source};
use crate::shape_id::{ShapeId, is_identifier};
use crate::{Model, nearest};

/// The files of one service.
#[derive(Clone, Debug)]
pub struct Files {
    /// The `service-2.json`.
    pub service: Source,
    /// Extras to merge, in order.
    pub extras: Vec<Source>,
    /// The `endpoint-rule-set-1.json`.
    pub endpoint_rules: Option<Source>,
}

/// Reads a model.
///
/// # Errors
/// Every problem of the files, each with file and JSON pointer.
pub fn read(files: &Files) -> Result<Model, Problems> {
    let value = merged(files)?;
    let root = Node::root(&files.service.file, &value);
    let mut problems = Problems::default();
    root.allow(&[keys::TOP, keys::TOP_KEPT], &mut problems);
    let context = Context::new(&root);
    let mut service = service::read(&root, &context.namespace, &mut problems);
    service.endpoint_rules = read_rules(files.endpoint_rules.as_ref(), &mut problems);
    let rules = service.endpoint_rules.as_ref();
    service.s3_signature |= rules.is_some_and(EndpointRules::has_s3_signature);
    let operations = operation::read_all(&root, &context, &mut problems);
    let shapes = shape::read_all(&root, &context, &mut problems);
    problems.finish(Model {
        service,
        operations,
        shapes,
    })
}

/// The model's JSON with all extras merged in.
///
/// # Errors
/// When a text is no JSON or an extras file has no `merge`.
pub fn merged(files: &Files) -> Result<Value, Problems> {
    let mut problems = Problems::default();
    let mut value = json::parse(&files.service)
        .map_err(|error| problems.push(error))
        .ok();
    for source in &files.extras {
        let extras = json::parse(source);
        let result = match (extras, &mut value) {
            (Ok(extras), Some(value)) => extras::apply(value, extras, &source.file),
            (Ok(_), None) => Ok(()),
            (Err(problem), _) => Err(problem),
        };
        if let Err(problem) = result {
            problems.push(problem);
        }
    }
    problems.finish(value.unwrap_or_default())
}

/// Reads the endpoint rules, if there are any.
fn read_rules(source: Option<&Source>, problems: &mut Problems) -> Option<EndpointRules> {
    let source = source?;
    match json::parse(source) {
        Ok(value) => EndpointRules::read(&source.file, value)
            .map_err(|found| problems.append(found))
            .ok(),
        Err(problem) => {
            problems.push(problem);
            None
        }
    }
}

/// What reading a reference needs to know of the whole file.
struct Context<'a> {
    namespace: String,
    shapes: BTreeMap<&'a str, Node<'a>>,
}

impl<'a> Context<'a> {
    /// Looks at the service's id and at all shapes.
    fn new(root: &'a Node<'a>) -> Self {
        let service_id = root.get("metadata").and_then(|metadata| {
            metadata
                .get("serviceId")?
                .value()
                .as_str()
                .map(str::to_owned)
        });
        let namespace = service_id.unwrap_or_default().to_lowercase();
        Self {
            namespace: format!("com.amazonaws.{}", namespace.replace([' ', '-'], "")),
            shapes: root.grandchildren("shapes"),
        }
    }

    /// The absolute id of a shape of this file.
    fn id(&self, name: &str) -> ShapeId {
        ShapeId::new(&self.namespace, name)
    }

    /// The shape that a reference names; a dangling reference is a problem.
    fn target<'n>(
        &self,
        reference: &'n Node<'n>,
        problems: &mut Problems,
    ) -> Option<(String, Node<'a>)> {
        let node = reference.require("shape", problems)?;
        let name = node.string(problems)?;
        match self.shapes.get(name.as_str()) {
            Some(shape) => Some((name, *shape)),
            None => {
                let advice = nearest::advice(&name, self.shapes.keys().copied());
                problems.push(
                    node.problem(format!("no shape is called `{name}`"))
                        .help("define the shape, or correct the reference")
                        .maybe_help(advice),
                );
                None
            }
        }
    }
}

/// The longest name that is taken. Names become names of files, for which
/// systems have a limit of 255 bytes, and get longer by that; the longest in
/// the models of AWS has 155.
const LONGEST_NAME: usize = 160;

/// Notes a name that is no identifier, or too long for the name of a file.
fn check_name(kind: &str, name: &str, node: &Node<'_>, problems: &mut Problems) {
    if !is_identifier(name) {
        problems.push(bad_name(kind, name, node).help("use letters, digits and underscores only"));
    } else if name.len() > LONGEST_NAME {
        let length = name.len();
        problems.push(
            node.problem(format!("{kind} name is {length} characters long"))
                .help(format!("use at most {LONGEST_NAME}")),
        );
    }
}

/// The problem of a name that is no identifier.
fn bad_name(kind: &str, name: &str, node: &Node<'_>) -> Problem {
    node.problem(format!(
        "{kind} name `{}` is not an identifier",
        name.escape_debug()
    ))
}
