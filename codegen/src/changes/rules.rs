//! What each kind of change means for somebody who calls the emitted crate.
//!
//! This table is the only place that says so. [`super::compare`] finds what
//! differs, [`super::judge`] names the rule, and the class of the rule decides
//! the version.

use std::fmt;

/// What a change does to users of the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Nothing but words change.
    Documentation,
    /// Nothing that a user can see changes.
    Invisible,
    /// Something new, which nobody uses yet.
    Additive,
    /// The same API sends or reads something else.
    Behavioural,
    /// Code that compiled may not compile any more, or fail when it runs.
    Breaking,
}

impl Class {
    /// All classes, the gravest first.
    pub const ALL: [Class; 5] = [
        Class::Breaking,
        Class::Behavioural,
        Class::Additive,
        Class::Invisible,
        Class::Documentation,
    ];

    /// The class as a word.
    pub fn name(self) -> &'static str {
        match self {
            Class::Documentation => "documentation",
            Class::Invisible => "invisible",
            Class::Additive => "additive",
            Class::Behavioural => "behavioural",
            Class::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Makes the enum of rules and the functions that look into the table.
macro_rules! rules {
    ($($rule:ident $id:literal $class:ident $what:literal $reason:literal)*) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = $reason] $rule,)*
        }

        impl Rule {
            /// All rules, in the order of the table.
            pub const ALL: &[Rule] = &[$(Rule::$rule),*];

            /// The rule's name, for reports that programs read.
            pub fn id(self) -> &'static str {
                match self { $(Rule::$rule => $id,)* }
            }

            /// What the rule's changes do to users.
            pub fn class(self) -> Class {
                match self { $(Rule::$rule => Class::$class,)* }
            }

            /// What has changed, as the end of a sentence: `is new`, `has another type`.
            pub fn what(self) -> &'static str {
                match self { $(Rule::$rule => $what,)* }
            }

            /// Why the class is what it is.
            pub fn reason(self) -> &'static str {
                match self { $(Rule::$rule => $reason,)* }
            }
        }
    };
}

rules! {
    // Operations.
    OperationAdded "operation-added" Additive "is new"
        "The client gets a method and a module; nobody calls them yet."
    OperationRemoved "operation-removed" Breaking "is gone"
        "The client's method and the module of the operation vanish."
    HttpMethod "http-method" Behavioural "is sent with another HTTP method"
        "The call looks the same; the request does not."
    Uri "uri" Behavioural "is sent to another URI"
        "The call looks the same; the request goes elsewhere."
    SuccessStatus "success-status" Behavioural "succeeds with another status"
        "The status that the model promises is not checked, but readers of raw responses see it."
    HostPrefix "host-prefix" Behavioural "is sent to another host"
        "The call looks the same; firewalls and name servers see another host."
    Authorization "authorization" Behavioural "is authorized otherwise"
        "Requests are signed where they were not, or the other way round, or over another part."
    OperationWireName "operation-wire-name" Behavioural "has another name on the wire"
        "The call looks the same; the request names another operation."
    BodyWrapper "body-wrapper" Behavioural "has another element around its body"
        "The call looks the same; the element around the body does not."
    OperationTrait "operation-trait" Behavioural "is treated otherwise by clients"
        "Idempotency, checksums, compression, endpoint discovery and parameters of endpoints change what is sent or repeated."
    OperationHint "operation-hint" Invisible "has other hints"
        "Paging, waiters and hints for tools are not part of the emitted crate."
    ErrorListed "error-listed" Additive "is listed now"
        "The enum of the operation's or stream's errors is `#[non_exhaustive]`; the error was `Unhandled` before."
    ErrorUnlisted "error-unlisted" Breaking "is not listed any more"
        "The variant of the operation's or stream's error enum vanishes."

    // Types.
    TypeAdded "type-added" Additive "is new"
        "A type gets a file of its own; names are taken from the model and shift no other."
    TypeRemoved "type-removed" Breaking "is gone"
        "The type vanishes, or moves to another module."
    TypeKind "type-kind" Breaking "is another kind of type"
        "Structures, unions and enums are used in different ways."
    BuilderResult "builder-result" Breaking "is built otherwise"
        "`build` returns a `Result` as soon as a required member can be missing, and only then."
    MemberOrder "member-order" Invisible "has its members in another order"
        "Only `Debug`, `values` and the order of parts on the wire show it, which has no meaning there."
    TypeName "shape-name" Invisible "has another name in the model"
        "The Rust name is the same, and the name does not go on the wire."
    TypeWireName "shape-wire-name" Behavioural "has another XML element or namespace"
        "The element or namespace goes on the wire."
    ErrorCode "error-code" Behavioural "has another code on the wire"
        "Responses with the old code end in `Unhandled`."
    ErrorFacts "error-facts" Invisible "has other facts of errors"
        "Status and blame of an error are read from the response, not from the model."
    Retryable "retryable" Behavioural "is retried otherwise"
        "Clients try again after the error, or give up, or wait longer."
    ValueAdded "value-added" Additive "is new"
        "Enums are `#[non_exhaustive]`; the value was `Unknown` before."
    ValueRemoved "value-removed" Breaking "is gone"
        "The variant vanishes."
    ValueText "value-text" Behavioural "has another text on the wire"
        "The variant is called the same and means another value."
    VariantAdded "variant-added" Additive "is new"
        "Unions are `#[non_exhaustive]`; the member was `Unknown` before."
    VariantRemoved "variant-removed" Breaking "is gone"
        "The variant and its two methods vanish."

    // Members.
    MemberAdded "member-added" Additive "is new"
        "Structures are `#[non_exhaustive]`, so nobody writes them out member by member."
    RequiredInputAdded "required-input-added" Breaking "is new and required"
        "Code that does not set it compiles and fails before anything is sent."
    RequiredBuilderAdded "required-member-added" Breaking "is new and required"
        "Code that builds the structure for an input fails when it runs."
    MemberRemoved "member-removed" Breaking "is gone"
        "Field, accessor and the three methods of the builder vanish."
    MemberType "member-type" Breaking "has another type"
        "Field, accessor and setters change their types."
    StringToEnum "string-to-enum" Breaking "was a string and is an enum"
        "Texts have to be converted; comparisons and formats do not compile."
    EnumToString "enum-to-string" Breaking "was an enum and is a string"
        "Variants cannot be matched any more."
    BecomesUnion "becomes-union" Breaking "became a union"
        "Members of a structure turn into variants, of which exactly one is set."
    Sparse "sparse" Breaking "gets or loses nulls among its values"
        "The elements of the collection become optional, or cease to be."
    BoxChanged "box" Breaking "gets or loses a box"
        "A cycle of types begins or ends at this member."
    BecomesOptional "becomes-optional" Breaking "can be absent"
        "The field becomes an `Option`; its accessor too."
    BecomesPresent "becomes-present" Breaking "is always there"
        "The field was an `Option`; its accessor too."
    InputRequired "input-required" Breaking "is required"
        "Code that does not set it compiles and fails before anything is sent."
    InputOptional "input-optional" Additive "is not required any more"
        "Requests without it were refused before they were sent."
    RequiredUnchecked "required-unchecked" Invisible "is called required otherwise, by the model alone"
        "The field is of the same type either way, and nobody checks it: there is no neutral value, or something else decides."
    Token "token" Behavioural "is treated otherwise when absent"
        "Idempotency tokens are made by the client; without one, a repeated request may act twice."
    Location "location" Behavioural "stands elsewhere in the message"
        "Label, query, header or body: the call looks the same, the message does not."
    WireName "wire-name" Behavioural "has another name on the wire"
        "The field is called the same; the message names it otherwise."
    TimestampFormat "timestamp-format" Behavioural "is written in another format"
        "The type is the same; the text on the wire is not."
    XmlForm "xml-form" Behavioural "has another form in XML or queries"
        "Attributes, flattened collections and namespaces change what is sent and read."
    HostLabel "host-label" Behavioural "has another part in the host name"
        "The request goes to another host."
    CollectionForm "collection-form" Behavioural "has elements of another form on the wire"
        "The type is the same; names or formats inside of the collection are not."
    ProtocolTrait "protocol-trait" Behavioural "is treated otherwise by protocol or endpoint"
        "Media types, parts of events and parameters of endpoints change what is sent or where."
    Constraint "constraint" Invisible "has other limits"
        "The service checks them, the client does not."
    Default "default" Invisible "has another default"
        "Defaults are the service's: a member with one stays an `Option`, as in models of the other format."
    OtherTrait "other-trait" Invisible "has other traits"
        "Nothing in the emitted crate looks at them."

    // Everything that has words.
    Sensitive "sensitive" Invisible "is treated otherwise by `Debug`"
        "Only what `Debug` prints changes."
    Deprecated "deprecated" Additive "is deprecated"
        "The compiler warns where it is used; everything goes on working."
    Undeprecated "undeprecated" Invisible "is not deprecated any more"
        "A warning goes away."
    DeprecationText "deprecation-text" Documentation "has another note about its deprecation"
        "Only the text of a warning changes."
    Documentation "documentation" Documentation "is described otherwise"
        "Only documentation changes."

    // The service.
    Protocol "protocol" Behavioural "speaks another protocol"
        "Every request and response has another form."
    OfferedProtocols "offered-protocols" Invisible "offers other protocols"
        "The client speaks the same one as before."
    AuthSchemes "auth-schemes" Behavioural "is authorized otherwise"
        "Requests carry another kind of authorization."
    SigningName "signing-name" Behavioural "is signed for another name"
        "Signatures change, and what policies see of them."
    Endpoints "endpoints" Behavioural "is found elsewhere"
        "Requests of at least one partition go to another host."
    EndpointRules "endpoint-rules" Invisible "has rewritten endpoint rules"
        "They come to the same endpoints for ordinary regions."
    ServiceWireName "service-wire-name" Behavioural "has another name on the wire"
        "Requests of its protocol carry the name."
    ServiceName "service-name" Invisible "has another name in the model"
        "The name does not go on the wire."
    ApiVersion "api-version" Behavioural "has another API version"
        "Queries carry it, and it stands for another API."
    ServiceTrait "service-trait" Invisible "has other traits"
        "Nothing in the emitted crate looks at them."
    Layout "layout" Invisible "has its types in another package"
        "All paths are the same; only the number of compiled packages changes."
}
