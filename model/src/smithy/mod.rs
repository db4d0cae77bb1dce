//! The strict reader of Smithy's JSON AST, version 2.0, as the [specification]
//! has it.
//!
//! What the service reaches is read: its operations, those of its resources,
//! their shapes. Shape types and the keys of shapes are known, and any other is
//! an error; traits that no pass interprets are kept by their ids.
//!
//! Both formats give the same model where they say the same. So what Smithy
//! alone knows of absence decides nothing: a member with a `default` is optional
//! as any other, and a required one with `clientOptional` is required. Both
//! traits are kept.
//!
//! [specification]: https://smithy.io/2.0/spec/json-ast.html

mod export;
mod flatten;
mod member;
mod operation;
mod own;
mod rename;
mod service;
mod shape;
mod traits;

use std::collections::BTreeMap;

use crate::diagnostic::Problems;
use crate::json::{self, Node, Source};
use crate::shape::Simple;
use crate::shape_id::{ShapeId, is_identifier};
use crate::{Model, nearest};

pub use export::export;

/// Keys of the whole file.
const TOP: &[&str] = &["smithy", "metadata", "shapes"];

/// Whether a text seems to be a Smithy model: it has the version of Smithy.
pub fn is_smithy(source: &Source) -> bool {
    json::parse(source).is_ok_and(|value| value.get("smithy").is_some())
}

/// Reads a model with one service.
///
/// # Errors
/// Every problem of the file, each with its JSON pointer.
pub fn read(source: &Source) -> Result<Model, Problems> {
    let value = json::parse(source)?;
    let mut problems = Problems::default();
    let flat = flatten::flatten(&source.file, value, &mut problems);
    let root = Node::root(&source.file, &flat.value);
    let model = read_flat(&root, &mut problems);
    match model {
        Some(model) if problems.is_empty() => Ok(model),
        Some(_) | None => Err(flat.trace(&source.file, &problems)),
    }
}

/// Reads a model without mixins.
fn read_flat(root: &Node<'_>, problems: &mut Problems) -> Option<Model> {
    root.allow(&[TOP], problems);
    check_version(root, problems);
    let shapes = root.require("shapes", problems)?;
    let context = Context::new(root, &shapes, problems);
    let (id, node) = service::find(root, &context, problems)?;
    let service = service::read(&id, &node, problems);
    let flavour = Flavour::of(&service);
    let mut model = Model {
        service,
        operations: operation::read_all(&node, &context, flavour, problems),
        shapes: shape::read_all(&context, flavour, problems),
    };
    rename::rename(&node, &context, &mut model, problems);
    Some(model)
}

/// Refuses what is not version 2.
fn check_version(root: &Node<'_>, problems: &mut Problems) {
    let Some(version) = root.require("smithy", problems) else {
        return;
    };
    let Some(text) = version.string(problems) else {
        return;
    };
    if text != "2.0" && text != "2" {
        problems.push(
            version
                .problem(format!("Smithy {} is not supported", text.escape_debug()))
                .help("convert the model to version 2.0, for instance with `smithy ast`"),
        );
    }
}

/// What of the protocol decides which traits are looked at.
#[derive(Clone, Copy, Default)]
struct Flavour {
    /// Members are renamed by `jsonName`.
    json_names: bool,
    /// Members are renamed by `xmlName`.
    xml_names: bool,
    /// Errors have the codes of the query protocol.
    query_errors: bool,
    /// Outputs are wrapped in an element named after the operation.
    wrapped_outputs: bool,
    /// Operations have an HTTP method and URI of their own.
    has_bindings: bool,
}

impl Flavour {
    fn of(service: &crate::Service) -> Self {
        let protocol = service.protocol.name();
        let is_query = protocol == "awsQuery";
        let is_ec2 = protocol == "ec2Query";
        Self {
            json_names: protocol == "restJson1",
            xml_names: protocol == "restXml" || is_query || is_ec2,
            query_errors: is_query,
            wrapped_outputs: is_query,
            has_bindings: protocol == "restJson1" || protocol == "restXml",
        }
    }

    /// The trait that gives members another name.
    fn name_trait(self) -> Option<&'static str> {
        let json = self.json_names.then_some("smithy.api#jsonName");
        json.or(self.xml_names.then_some("smithy.api#xmlName"))
    }

    /// The XML element around the output of an operation.
    fn output_wrapper(self, operation: &str, has_output: bool) -> Option<String> {
        (self.wrapped_outputs && has_output).then(|| format!("{operation}Result"))
    }
}

/// What reading a reference needs to know of the whole file.
struct Context<'a> {
    shapes: BTreeMap<&'a str, Node<'a>>,
}

impl<'a> Context<'a> {
    /// Looks at all shapes.
    fn new(root: &'a Node<'a>, shapes: &Node<'_>, problems: &mut Problems) -> Self {
        for (id, node) in shapes.entries(problems) {
            check_id(id, &node, problems);
        }
        Self {
            shapes: root.grandchildren("shapes"),
        }
    }

    /// The shape that a reference names: its id, and its node unless it is one
    /// of the prelude's. A dangling reference is a problem.
    fn target(
        &self,
        reference: &Node<'_>,
        problems: &mut Problems,
    ) -> Option<(String, Option<Node<'a>>)> {
        let node = reference.require("target", problems)?;
        let id = node.string(problems)?;
        if let Some(shape) = self.shapes.get(id.as_str()) {
            if is_mixin(shape) {
                problems.push(
                    node.problem(format!("`{}` is a mixin and no shape", id.escape_debug()))
                        .help("mix it into a shape, and point to that one"),
                );
                return None;
            }
            return Some((id, Some(*shape)));
        }
        if prelude(&id).is_some() || id == UNIT {
            return Some((id, None));
        }
        let advice = nearest::advice(&id, self.shapes.keys().copied());
        problems.push(
            node.problem(format!("no shape has the id `{}`", id.escape_debug()))
                .help("define the shape, or correct the reference")
                .maybe_help(advice),
        );
        None
    }
}

/// Whether a shape is only there to be mixed into others.
fn is_mixin(shape: &Node<'_>) -> bool {
    traits::Traits::of(shape).has(flatten::MIXIN)
}

/// The shape of operations that take or bring nothing.
const UNIT: &str = "smithy.api#Unit";

/// The simple type of a shape of [Smithy's prelude].
///
/// [Smithy's prelude]: https://smithy.io/2.0/spec/model.html#prelude
fn prelude(id: &str) -> Option<Simple> {
    let name = id.strip_prefix("smithy.api#")?;
    Some(match name.strip_prefix("Primitive").unwrap_or(name) {
        "String" => Simple::String,
        "Byte" | "Short" | "Integer" => Simple::Integer,
        "Long" => Simple::Long,
        "Float" => Simple::Float,
        "Double" => Simple::Double,
        "Boolean" => Simple::Boolean,
        "Timestamp" => Simple::Timestamp,
        "Blob" => Simple::Blob,
        "Document" => Simple::Document,
        _ => return None,
    })
}

/// The two parts of an absolute shape id.
fn shape_id(id: &str) -> ShapeId {
    let (namespace, name) = id.split_once('#').unwrap_or(("", id));
    ShapeId::new(namespace, name)
}

/// The longest name that is taken; as botocore's reader has it.
const LONGEST_NAME: usize = 160;

/// Notes a shape id that is not `namespace#Name`.
fn check_id(id: &str, node: &Node<'_>, problems: &mut Problems) {
    let parts = id.split_once('#');
    let is_id = parts.is_some_and(|(namespace, name)| {
        namespace.split('.').all(is_identifier) && is_identifier(name)
    });
    if !is_id {
        problems.push(
            node.problem(format!("`{}` is not a shape id", id.escape_debug()))
                .help("write `namespace#Name` with letters, digits and underscores"),
        );
    } else {
        let name = parts.map(|(_, name)| name).unwrap_or_default();
        check_length("shape", name, node, problems);
    }
}

/// Notes the name of a member that is no identifier.
fn check_member(name: &str, node: &Node<'_>, problems: &mut Problems) {
    if !is_identifier(name) {
        problems.push(
            node.problem(format!(
                "member name `{}` is not an identifier",
                name.escape_debug()
            ))
            .help("use letters, digits and underscores only"),
        );
    } else {
        check_length("member", name, node, problems);
    }
}

/// Notes a name that is too long for the name of a file.
fn check_length(kind: &str, name: &str, node: &Node<'_>, problems: &mut Problems) {
    if name.len() > LONGEST_NAME {
        let length = name.len();
        problems.push(
            node.problem(format!("{kind} name is {length} characters long"))
                .help(format!("use at most {LONGEST_NAME}")),
        );
    }
}
