//! What is compared: items of a crate, and of each item one text per aspect.

use std::collections::BTreeMap;

/// An item of the emitted crate, with everything that its users or the service
/// can notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    pub(crate) kind: Kind,
    /// The path of the item that holds this one, if one does.
    pub(crate) parent: Option<String>,
    /// How the item is called in reports.
    pub(crate) subject: String,
    /// How the item is declared, in a few words of Rust.
    pub(crate) declaration: String,
    /// The operations that reach the item, by their names.
    pub(crate) operations: Vec<String>,
    /// What a field or variant holds, inside of lists and maps.
    pub(crate) leaf: Leaf,
    pub(crate) facts: Facts,
}

/// What a field or variant holds, inside of lists and maps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leaf {
    String,
    Enum,
    Structure,
    Union,
    /// Another simple value, or nothing that is a member.
    Other,
}

/// The texts of an item by aspect. An absent one is the usual case.
pub(crate) type Facts = BTreeMap<Aspect, String>;

/// The text of [`Aspect::Required`] where the client does not insist on it.
pub(crate) const UNCHECKED: &str = "required, but not checked";

/// The kinds of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Service,
    Operation,
    /// An error that an operation or a stream of events lists.
    ListedError,
    /// A structure, union or enum; an input or output.
    Type,
    Field(Use),
    Variant,
    Value,
}

/// What the structure of a field is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// The input of an operation.
    Input,
    /// Something that users build to send it.
    Sent,
    /// Something that only comes.
    Received,
}

/// What of an item can differ.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Aspect {
    // Of types.
    TypeKind,
    BuilderResult,
    MemberOrder,
    TypeName,
    TypeWireName,
    ErrorCode,
    ErrorFacts,
    Retryable,
    // Of members.
    Type,
    Sparse,
    Box,
    Presence,
    Required,
    Token,
    Location,
    WireName,
    TimestampFormat,
    XmlForm,
    HostLabel,
    CollectionForm,
    ValueText,
    // Of operations.
    HttpMethod,
    Uri,
    SuccessStatus,
    HostPrefix,
    Authorization,
    OperationWireName,
    BodyWrapper,
    // Of the service.
    Protocol,
    OfferedProtocols,
    AuthSchemes,
    SigningName,
    Endpoints,
    EndpointRules,
    ServiceWireName,
    ServiceName,
    ApiVersion,
    Layout,
    // Of several.
    Trait(String),
    Sensitive,
    Deprecated,
    DeprecationText,
    Documentation,
}
