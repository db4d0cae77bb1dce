//! Schemas: what a serializer needs to know of shapes and members.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use shapesmith_model::ShapeId;
use shapesmith_model::shape::{TimestampFormat, XmlNamespace};

/// The schema of a member.
#[derive(Clone)]
pub(crate) struct MemberSchema {
    /// The member's name in the model.
    pub(crate) name: String,
    /// The member's place among the members of its shape.
    pub(crate) index: usize,
    /// The variant of the runtime's `schema::Kind`.
    pub(crate) kind: &'static str,
    /// The collection that the member holds, if it holds one.
    pub(crate) collection: Option<(String, CollectionKind)>,
    pub(crate) traits: Vec<SchemaTrait>,
}

/// A list or map shape; only its schema is emitted.
pub(crate) struct Collection {
    /// The module of the schema.
    pub(crate) module: String,
    pub(crate) kind: CollectionKind,
    /// The key of a map.
    pub(crate) key: Option<MemberSchema>,
    /// The elements of a list, the values of a map.
    pub(crate) element: MemberSchema,
    /// The shape's id.
    pub(crate) shape: ShapeId,
}

/// The kinds of collections.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum CollectionKind {
    List,
    Map,
}

/// A trait that a schema carries; its tokens are a variant of the runtime's
/// `schema::Trait`.
#[derive(Clone)]
pub(crate) enum SchemaTrait {
    Http {
        method: String,
        uri: String,
        code: u16,
    },
    OriginalName(String),
    Sensitive,
    JsonName(String),
    QueryName(String),
    XmlName(String),
    XmlAttribute,
    XmlFlattened,
    XmlNamespace(XmlNamespace),
    TimestampFormat(TimestampFormat),
    HttpLabel,
    HttpHeader(String),
    HttpPrefixHeaders(String),
    HttpQuery(String),
    HttpQueryParams,
    HttpPayload,
    HttpResponseCode,
    Streaming,
    EventHeader,
    EventPayload,
    HostLabel,
    MediaType(String),
}

impl ToTokens for SchemaTrait {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let variant = match self {
            SchemaTrait::Http { method, uri, code } => {
                let code = proc_macro2::Literal::u16_unsuffixed(*code);
                quote!(Http(#method, #uri, #code))
            }
            SchemaTrait::OriginalName(name) => quote!(OriginalName(#name)),
            SchemaTrait::Sensitive => quote!(Sensitive),
            SchemaTrait::JsonName(name) => quote!(JsonName(#name)),
            SchemaTrait::QueryName(name) => quote!(QueryName(#name)),
            SchemaTrait::XmlName(name) => quote!(XmlName(#name)),
            SchemaTrait::XmlAttribute => quote!(XmlAttribute),
            SchemaTrait::XmlFlattened => quote!(XmlFlattened),
            SchemaTrait::XmlNamespace(namespace) => xml_namespace(namespace),
            SchemaTrait::TimestampFormat(format) => timestamp_format(*format),
            SchemaTrait::HttpLabel => quote!(HttpLabel),
            SchemaTrait::HttpHeader(name) => quote!(HttpHeader(#name)),
            SchemaTrait::HttpPrefixHeaders(prefix) => quote!(HttpPrefixHeaders(#prefix)),
            SchemaTrait::HttpQuery(name) => quote!(HttpQuery(#name)),
            SchemaTrait::HttpQueryParams => quote!(HttpQueryParams),
            SchemaTrait::HttpPayload => quote!(HttpPayload),
            SchemaTrait::HttpResponseCode => quote!(HttpResponseCode),
            SchemaTrait::Streaming => quote!(Streaming),
            SchemaTrait::EventHeader => quote!(EventHeader),
            SchemaTrait::EventPayload => quote!(EventPayload),
            SchemaTrait::HostLabel => quote!(HostLabel),
            SchemaTrait::MediaType(name) => quote!(MediaType(#name)),
        };
        tokens.extend(quote!(schema::Trait::#variant));
    }
}

/// The variant for an XML namespace.
fn xml_namespace(namespace: &XmlNamespace) -> TokenStream {
    let uri = &namespace.uri;
    let prefix = match &namespace.prefix {
        Some(prefix) => quote!(::std::option::Option::Some(#prefix)),
        None => quote!(::std::option::Option::None),
    };
    quote!(XmlNamespace(#uri, #prefix))
}

/// The variant for a timestamp format.
fn timestamp_format(format: TimestampFormat) -> TokenStream {
    let variant = match format {
        TimestampFormat::DateTime => quote!(DateTime),
        TimestampFormat::EpochSeconds => quote!(EpochSeconds),
        TimestampFormat::HttpDate => quote!(HttpDate),
    };
    quote!(TimestampFormat(schema::TimestampFormat::#variant))
}
