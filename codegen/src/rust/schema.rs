//! Schemas: what a serializer needs to know of shapes and members.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use shapesmith_model::shape::{TimestampFormat, XmlNamespace};

/// The schema of a member.
#[derive(Clone)]
pub(crate) struct MemberSchema {
    pub(crate) namespace: String,
    /// The name of the shape that has the member.
    pub(crate) shape: String,
    /// The member's name in the model.
    pub(crate) name: String,
    /// The member's place among the members of its shape.
    pub(crate) index: usize,
    /// The variant of the runtime's `ShapeType`.
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
    /// The shape's id, for documentation.
    pub(crate) shape: String,
}

/// The kinds of collections.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum CollectionKind {
    List,
    Map,
}

/// A trait that a schema carries.
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
    HostLabel,
}

impl ToTokens for SchemaTrait {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            SchemaTrait::Http { method, uri, code } => {
                let code = proc_macro2::Literal::u16_unsuffixed(*code);
                quote!(.with_http(::shapesmith_runtime::serde::traits::HttpTrait::new(
                    #method, #uri, ::std::option::Option::Some(#code),
                )))
            }
            SchemaTrait::OriginalName(name) => quote!(.with_original_name(#name)),
            SchemaTrait::Sensitive => quote!(.with_sensitive()),
            SchemaTrait::JsonName(name) => quote!(.with_json_name(#name)),
            SchemaTrait::XmlName(name) => quote!(.with_xml_name(#name)),
            SchemaTrait::XmlAttribute => quote!(.with_xml_attribute()),
            SchemaTrait::XmlFlattened => quote!(.with_xml_flattened()),
            SchemaTrait::XmlNamespace(namespace) => xml_namespace(namespace),
            SchemaTrait::TimestampFormat(format) => timestamp_format(*format),
            SchemaTrait::HttpLabel => quote!(.with_http_label()),
            SchemaTrait::HttpHeader(name) => quote!(.with_http_header(#name)),
            SchemaTrait::HttpPrefixHeaders(prefix) => quote!(.with_http_prefix_headers(#prefix)),
            SchemaTrait::HttpQuery(name) => quote!(.with_http_query(#name)),
            SchemaTrait::HttpQueryParams => quote!(.with_http_query_params()),
            SchemaTrait::HttpPayload => quote!(.with_http_payload()),
            SchemaTrait::HttpResponseCode => quote!(.with_http_response_code()),
            SchemaTrait::Streaming => quote!(.with_streaming()),
            SchemaTrait::HostLabel => quote!(.with_host_label()),
        });
    }
}

/// The call that adds an XML namespace.
fn xml_namespace(namespace: &XmlNamespace) -> TokenStream {
    let uri = &namespace.uri;
    let prefix = match &namespace.prefix {
        Some(prefix) => quote!(::std::option::Option::Some(#prefix)),
        None => quote!(::std::option::Option::None),
    };
    quote!(.with_xml_namespace(#uri, #prefix))
}

/// The call that adds a timestamp format.
fn timestamp_format(format: TimestampFormat) -> TokenStream {
    let variant = match format {
        TimestampFormat::DateTime => quote!(DateTime),
        TimestampFormat::EpochSeconds => quote!(EpochSeconds),
        TimestampFormat::HttpDate => quote!(HttpDate),
    };
    quote!(.with_timestamp_format(
        ::shapesmith_runtime::serde::traits::TimestampFormat::#variant
    ))
}
