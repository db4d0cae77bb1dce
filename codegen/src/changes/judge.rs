//! Which rule a difference falls under.

use super::facts::{Aspect, Item, Kind, Leaf, UNCHECKED, Use};
use super::rules::Rule;

/// The rule for an item that is new.
pub(super) fn added(item: &Item) -> Rule {
    let required = item.facts.get(&Aspect::Required);
    let is_required = required.is_some_and(|text| text != UNCHECKED);
    match item.kind {
        // A crate has one service, so it is never new.
        Kind::Service => Rule::ServiceTrait,
        Kind::Operation => Rule::OperationAdded,
        Kind::ListedError => Rule::ErrorListed,
        Kind::Type => Rule::TypeAdded,
        Kind::Field(Use::Input) if is_required => Rule::RequiredInputAdded,
        Kind::Field(Use::Sent) if item.facts.contains_key(&Aspect::Presence) => {
            Rule::RequiredBuilderAdded
        }
        Kind::Field(Use::Input | Use::Sent | Use::Received) => Rule::MemberAdded,
        Kind::Variant => Rule::VariantAdded,
        Kind::Value => Rule::ValueAdded,
    }
}

/// The rule for an item that is gone.
pub(super) fn removed(item: &Item) -> Rule {
    match item.kind {
        Kind::Service => Rule::ServiceTrait,
        Kind::Operation => Rule::OperationRemoved,
        Kind::ListedError => Rule::ErrorUnlisted,
        Kind::Type => Rule::TypeRemoved,
        Kind::Field(_) => Rule::MemberRemoved,
        Kind::Variant => Rule::VariantRemoved,
        Kind::Value => Rule::ValueRemoved,
    }
}

/// The rule for an aspect that differs between two states of an item.
pub(super) fn changed(aspect: &Aspect, old: &Item, new: &Item) -> Rule {
    let appears = !old.facts.contains_key(aspect);
    match aspect {
        Aspect::TypeKind if new.leaf == Leaf::Union && old.leaf != Leaf::Other => {
            Rule::BecomesUnion
        }
        Aspect::TypeKind => Rule::TypeKind,
        Aspect::BuilderResult => Rule::BuilderResult,
        Aspect::MemberOrder => Rule::MemberOrder,
        Aspect::TypeName => Rule::TypeName,
        Aspect::TypeWireName => Rule::TypeWireName,
        Aspect::ErrorCode => Rule::ErrorCode,
        Aspect::ErrorFacts => Rule::ErrorFacts,
        Aspect::Retryable => Rule::Retryable,
        Aspect::Type => changed_type(old, new),
        Aspect::Sparse => Rule::Sparse,
        Aspect::Box => Rule::BoxChanged,
        Aspect::Presence if appears => Rule::BecomesPresent,
        Aspect::Presence => Rule::BecomesOptional,
        Aspect::Required => required(old, new),
        Aspect::Token => Rule::Token,
        Aspect::Location => Rule::Location,
        Aspect::WireName => Rule::WireName,
        Aspect::TimestampFormat => Rule::TimestampFormat,
        Aspect::XmlForm => Rule::XmlForm,
        Aspect::HostLabel => Rule::HostLabel,
        Aspect::CollectionForm => Rule::CollectionForm,
        Aspect::ValueText => Rule::ValueText,
        Aspect::HttpMethod => Rule::HttpMethod,
        Aspect::Uri => Rule::Uri,
        Aspect::SuccessStatus => Rule::SuccessStatus,
        Aspect::HostPrefix => Rule::HostPrefix,
        Aspect::Authorization => Rule::Authorization,
        Aspect::OperationWireName => Rule::OperationWireName,
        Aspect::BodyWrapper => Rule::BodyWrapper,
        Aspect::Protocol => Rule::Protocol,
        Aspect::OfferedProtocols => Rule::OfferedProtocols,
        Aspect::AuthSchemes => Rule::AuthSchemes,
        Aspect::SigningName => Rule::SigningName,
        Aspect::Endpoints => Rule::Endpoints,
        Aspect::EndpointRules => Rule::EndpointRules,
        Aspect::ServiceWireName => Rule::ServiceWireName,
        Aspect::ServiceName => Rule::ServiceName,
        Aspect::ApiVersion => Rule::ApiVersion,
        Aspect::Layout => Rule::Layout,
        Aspect::Trait(id) => changed_trait(new.kind, id),
        Aspect::Sensitive => Rule::Sensitive,
        Aspect::Deprecated if appears => Rule::Deprecated,
        Aspect::Deprecated => Rule::Undeprecated,
        Aspect::DeprecationText => Rule::DeprecationText,
        Aspect::Documentation => Rule::Documentation,
    }
}

/// The rule for a member of another type. What it holds tells more only where
/// the lists and maps around it are the same.
fn changed_type(old: &Item, new: &Item) -> Rule {
    if around(old) != around(new) {
        return Rule::MemberType;
    }
    match (old.leaf, new.leaf) {
        (Leaf::String, Leaf::Enum) => Rule::StringToEnum,
        (Leaf::Enum, Leaf::String) => Rule::EnumToString,
        (Leaf::Structure, Leaf::Union) => Rule::BecomesUnion,
        (
            Leaf::String | Leaf::Enum | Leaf::Structure | Leaf::Union | Leaf::Other,
            Leaf::String | Leaf::Enum | Leaf::Structure | Leaf::Union | Leaf::Other,
        ) => Rule::MemberType,
    }
}

/// The lists and maps of a member's type, without what they hold.
fn around(item: &Item) -> Option<&str> {
    let ty = item.facts.get(&Aspect::Type)?.as_str();
    let leaf = ty.trim_end_matches('>');
    let start = leaf.rfind(['<', ' ']).map_or(0, |end| end + 1);
    ty.get(..start)
}

/// The rule for a member that became required, or is not any more. Where the
/// field itself shows it, [`Aspect::Presence`] says so.
fn required(old: &Item, new: &Item) -> Rule {
    let is_checked = |item: &Item| {
        let text = item.facts.get(&Aspect::Required);
        text.is_some_and(|text| text != UNCHECKED)
    };
    match (is_checked(old), is_checked(new)) {
        (false, true) => Rule::InputRequired,
        (true, false) => Rule::InputOptional,
        (true, true) | (false, false) => Rule::RequiredUnchecked,
    }
}

/// Limits that the service checks.
const CONSTRAINTS: &[&str] = &[
    "smithy.api#length",
    "smithy.api#pattern",
    "smithy.api#range",
    "smithy.api#requiresLength",
    "smithy.api#uniqueItems",
];

/// What is filled in when a member is absent.
const DEFAULTS: &[&str] = &[
    "smithy.api#addedDefault",
    "smithy.api#box",
    "smithy.api#clientOptional",
    "smithy.api#default",
];

/// What changes a message, or where it goes, beside the traits that have an
/// aspect of their own.
const OF_PROTOCOLS: &[&str] = &[
    "shapesmith.botocore#event",
    "shapesmith.botocore#wrapper",
    "shapesmith.botocore#xmlOrder",
    "smithy.api#eventHeader",
    "smithy.api#eventPayload",
    "smithy.api#mediaType",
    "smithy.rules#contextParam",
];

/// What changes how clients send an operation.
const OF_OPERATIONS: &[&str] = &[
    "aws.api#clientDiscoveredEndpoint",
    "aws.api#clientEndpointDiscovery",
    "aws.protocols#httpChecksum",
    "shapesmith.botocore#endpointOperation",
    "smithy.api#httpChecksumRequired",
    "smithy.api#idempotent",
    "smithy.api#requestCompression",
    "smithy.rules#operationContextParams",
    "smithy.rules#staticContextParams",
];

/// The rule for a trait that has no aspect of its own.
fn changed_trait(kind: Kind, id: &str) -> Rule {
    match kind {
        Kind::Service if id == "aws.api#clientEndpointDiscovery" => Rule::Endpoints,
        Kind::Service => Rule::ServiceTrait,
        Kind::Operation if OF_OPERATIONS.contains(&id) => Rule::OperationTrait,
        Kind::Operation => Rule::OperationHint,
        Kind::ListedError | Kind::Type | Kind::Field(_) | Kind::Variant | Kind::Value => match id {
            id if CONSTRAINTS.contains(&id) => Rule::Constraint,
            id if DEFAULTS.contains(&id) => Rule::Default,
            id if OF_PROTOCOLS.contains(&id) => Rule::ProtocolTrait,
            _ => Rule::OtherTrait,
        },
    }
}
