//! How things stand on the wire, from the schemas that are emitted.

use shapesmith_model::shape::{ErrorFacts, Retryable, TimestampFormat, XmlNamespace};
use shapesmith_model::{Model, ShapeId};

use crate::rust::{Collection, Crate, MemberSchema, SchemaTrait, Structure};

use super::facts::{Aspect, Facts};

/// The facts of a member.
pub(super) fn member(model: &Model, krate: &Crate, schema: &MemberSchema) -> Facts {
    let mut facts = Facts::from([(Aspect::WireName, schema.name.clone())]);
    for schema_trait in &schema.traits {
        match schema_trait {
            SchemaTrait::JsonName(name) | SchemaTrait::XmlName(name) => {
                facts.insert(Aspect::WireName, name.clone());
            }
            SchemaTrait::XmlAttribute => form(&mut facts, "attribute"),
            SchemaTrait::XmlFlattened => form(&mut facts, "flattened"),
            SchemaTrait::XmlNamespace(namespace) => form(&mut facts, &shown(namespace)),
            SchemaTrait::TimestampFormat(format) => {
                facts.insert(Aspect::TimestampFormat, format_name(*format).to_owned());
            }
            SchemaTrait::HostLabel => {
                facts.insert(Aspect::HostLabel, "label of the host".to_owned());
            }
            SchemaTrait::HttpLabel => located(&mut facts, "a label of the URI".to_owned()),
            SchemaTrait::HttpHeader(name) => located(&mut facts, format!("the header `{name}`")),
            SchemaTrait::HttpPrefixHeaders(prefix) => {
                located(&mut facts, format!("the headers `{prefix}*`"));
            }
            SchemaTrait::HttpQuery(name) => located(&mut facts, format!("the query `{name}`")),
            SchemaTrait::HttpQueryParams => {
                located(&mut facts, "the queries, entry by entry".to_owned())
            }
            SchemaTrait::HttpPayload => located(&mut facts, "the payload".to_owned()),
            SchemaTrait::HttpResponseCode => located(&mut facts, "the status".to_owned()),
            // The model itself tells these, by `XmlForm` and `ProtocolTrait`.
            SchemaTrait::QueryName(_) | SchemaTrait::MediaType(_) => {}
            SchemaTrait::EventHeader | SchemaTrait::EventPayload => {}
            // These show in the item itself.
            SchemaTrait::Sensitive
            | SchemaTrait::Streaming
            | SchemaTrait::OriginalName(_)
            | SchemaTrait::Http { .. } => {}
        }
    }
    if facts.contains_key(&Aspect::Location) {
        // Outside of the body, the name of the place is the name on the wire.
        facts.remove(&Aspect::WireName);
    }
    let inside = schema
        .collection
        .as_ref()
        .and_then(|(module, _)| collection(model, krate, module));
    facts.extend(inside.map(|form| (Aspect::CollectionForm, form)));
    facts
}

/// What of these facts no message of the protocol shows, as traits that nothing
/// looks at: forms and elements of XML in JSON and CBOR.
pub(super) fn visible(model: &Model, mut facts: Facts) -> Facts {
    if speaks_xml(model) {
        return facts;
    }
    for aspect in [Aspect::XmlForm, Aspect::TypeWireName, Aspect::BodyWrapper] {
        if let Some(text) = facts.remove(&aspect) {
            facts.insert(Aspect::Trait(NAMES_OF_XML.to_owned()), text);
        }
    }
    facts
}

/// What stands for the names and forms of XML where a protocol has none.
pub(super) const NAMES_OF_XML: &str = "xml";

/// Whether the protocol has elements of XML, or the names of queries, which
/// follow the same traits.
pub(super) fn speaks_xml(model: &Model) -> bool {
    matches!(
        model.service.protocol.name(),
        "restXml" | "awsQuery" | "ec2Query"
    )
}

/// Notes where a member stands.
fn located(facts: &mut Facts, place: String) {
    facts.insert(Aspect::Location, place);
}

/// Notes a part of a member's form in XML.
pub(super) fn form(facts: &mut Facts, part: &str) {
    let form = facts.entry(Aspect::XmlForm).or_default();
    if !form.is_empty() {
        form.push(' ');
    }
    form.push_str(part);
}

/// How the elements of a list or map stand on the wire, all the way down.
fn collection(model: &Model, krate: &Crate, module: &str) -> Option<String> {
    let mut collections = krate.collections.iter();
    let found: &Collection = collections.find(|collection| collection.module == module)?;
    let element = |schema: &MemberSchema| {
        let mut facts = member(model, krate, schema);
        if !speaks_xml(model) {
            facts.remove(&Aspect::WireName);
            facts.remove(&Aspect::XmlForm);
        }
        let mut texts = facts.values().map(String::as_str);
        let first = texts.next().unwrap_or_default().to_owned();
        texts.fold(first, |all, text| format!("{all} {text}"))
    };
    let value = element(&found.element);
    Some(match &found.key {
        Some(key) => format!("{{{}: {value}}}", element(key)),
        None => format!("[{value}]"),
    })
}

/// Adds the name of an input or output, which goes on the wire only as the root
/// element of XML.
pub(super) fn root(model: &Model, structure: &Structure, mut facts: Facts) -> Facts {
    let name = structure.shape.id.name().to_owned();
    if model.service.protocol.name() == "restXml" {
        let element = facts.entry(Aspect::TypeWireName);
        element.or_insert_with(|| name.clone());
    }
    facts.insert(Aspect::TypeName, name);
    facts
}

/// What makes a structure an error.
pub(super) fn error(id: &ShapeId, error: &ErrorFacts) -> Facts {
    let ErrorFacts {
        code,
        status,
        sender_fault,
        retryable,
    } = error;
    let blame = if *sender_fault { "sender" } else { "service" };
    let status = status.map_or_else(|| "no status".to_owned(), |status| status.to_string());
    let mut facts = Facts::from([
        (
            Aspect::ErrorCode,
            code.as_deref().unwrap_or(id.name()).to_owned(),
        ),
        (
            Aspect::ErrorFacts,
            format!("{status}, fault of the {blame}"),
        ),
    ]);
    if let Some(Retryable { throttling }) = retryable {
        let text = if *throttling {
            "after throttling"
        } else {
            "always"
        };
        facts.insert(Aspect::Retryable, text.to_owned());
    }
    facts
}

/// An XML namespace.
pub(super) fn shown(namespace: &XmlNamespace) -> String {
    match &namespace.prefix {
        Some(prefix) => format!("xmlns:{prefix}={}", namespace.uri),
        None => format!("xmlns={}", namespace.uri),
    }
}

/// The format of a timestamp as Smithy calls it.
fn format_name(format: TimestampFormat) -> &'static str {
    match format {
        TimestampFormat::DateTime => "date-time",
        TimestampFormat::EpochSeconds => "epoch-seconds",
        TimestampFormat::HttpDate => "http-date",
    }
}
