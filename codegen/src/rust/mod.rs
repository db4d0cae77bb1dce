//! The crate to emit, with every decision made: names, paths, optionality,
//! boxes, positions on the wire. Emitters only print what is here.

mod schema;
mod types;

pub(crate) use schema::{Collection, CollectionKind, MemberSchema, SchemaTrait};
pub(crate) use types::{EventStream, Home, Named, NamedKind, Type, TypePath};

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Ident;
use quote::format_ident;

use shapesmith_model::ShapeId;

use crate::docs::Docs;
use crate::names::Name;

/// A client crate.
pub(crate) struct Crate {
    pub(crate) package: Package,
    pub(crate) service: Service,
    pub(crate) operations: Vec<Operation>,
    /// Structures below `types`, in the order of their names.
    pub(crate) structures: Vec<Structure>,
    pub(crate) unions: Vec<Union>,
    pub(crate) enums: Vec<Enum>,
    /// Errors below `types::error`, in the order of their names.
    pub(crate) errors: Vec<Structure>,
    /// The error that a code on the wire stands for where no operation tells.
    pub(crate) error_codes: BTreeMap<String, TypePath>,
    pub(crate) collections: Vec<Collection>,
}

/// The feature of the runtime crate for streams of events.
pub(crate) const EVENT_STREAM: &str = "event-stream";

impl Crate {
    /// The error enums of streams, in the order of their unions.
    pub(crate) fn stream_errors(&self) -> impl Iterator<Item = &StreamError> {
        let unions = self.unions.iter();
        unions.filter_map(|union| union.stream_error.as_ref())
    }

    /// Whether any operation sends or brings events.
    pub(crate) fn has_events(&self) -> bool {
        self.stream_errors().next().is_some()
    }
}

/// The package around the code.
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    /// The value of the dependency on the runtime crate, in TOML.
    pub(crate) runtime: String,
    /// Features of the runtime crate that some operations need.
    pub(crate) features: BTreeSet<&'static str>,
    /// The package of the types, if they are apart.
    pub(crate) types: Option<TypesPackage>,
    /// The command that makes the crate again.
    pub(crate) command: String,
    /// Where the model comes from.
    pub(crate) source: String,
}

/// The package of the types below operations, in the folder `types` of a large
/// client.
pub(crate) struct TypesPackage {
    pub(crate) name: String,
    /// The value of its dependency on the runtime crate, in TOML.
    pub(crate) runtime: String,
}

impl TypesPackage {
    /// The name of its library.
    pub(crate) fn library(&self) -> Ident {
        format_ident!("{}", self.name.replace('-', "_"))
    }
}

/// What holds for all operations.
pub(crate) struct Service {
    pub(crate) title: String,
    pub(crate) sdk_id: String,
    /// The same in lower case and without separators.
    pub(crate) service_id: String,
    pub(crate) namespace: String,
    pub(crate) shape_name: String,
    pub(crate) api_version: String,
    pub(crate) signing_name: String,
    pub(crate) s3_signature: bool,
    pub(crate) protocol: String,
    pub(crate) xml_namespace: Option<String>,
    pub(crate) query_compatible: bool,
    pub(crate) endpoints: shapesmith_model::endpoint::RegionalDefaults,
    pub(crate) docs: Docs,
}

/// An operation.
pub(crate) struct Operation {
    /// The operation's type and its name in the model.
    pub(crate) name: Name,
    pub(crate) module: String,
    /// The method of the client.
    pub(crate) method: String,
    /// The name on the wire, where it differs.
    pub(crate) wire_name: String,
    pub(crate) input: Structure,
    pub(crate) output: Structure,
    /// The variants of the error enum.
    pub(crate) errors: Vec<ErrorVariant>,
    pub(crate) error_path: TypePath,
    pub(crate) auth: shapesmith_model::operation::OperationAuth,
    pub(crate) compression: Option<Compression>,
    pub(crate) checksum: Option<Checksum>,
    pub(crate) host_prefix: Option<HostPrefix>,
    pub(crate) docs: Docs,
    pub(crate) deprecated: Option<String>,
    /// Why the runtime cannot send it yet.
    pub(crate) unsendable: Option<String>,
}

impl Operation {
    /// The name of the type that both builders of the input are.
    pub(crate) fn request_builder(&self) -> Ident {
        format_ident!("{}RequestBuilder", self.name.rust)
    }

    /// The name of that type together with a client.
    pub(crate) fn fluent_builder(&self) -> Ident {
        format_ident!("{}FluentBuilder", self.name.rust)
    }
}

/// How bodies are compressed.
pub(crate) enum Compression {
    Gzip,
}

/// The checksum that a request needs.
pub(crate) enum Checksum {
    Md5,
    /// One by an algorithm that the caller chooses.
    Chosen {
        /// The header that names the algorithm.
        algorithm: Option<String>,
        is_required: bool,
    },
}

/// What stands before the host: a format string and the fields that fill it.
pub(crate) struct HostPrefix {
    pub(crate) format: String,
    /// The names of fields, in the order of the places they fill.
    pub(crate) fields: Vec<Name>,
}

/// A variant of the error enum of an operation or of a stream of events.
pub(crate) struct ErrorVariant {
    pub(crate) name: Name,
    pub(crate) path: TypePath,
    /// The code on the wire.
    pub(crate) code: String,
    pub(crate) docs: Docs,
    pub(crate) retry: Option<Retry>,
}

/// An error that the model calls retryable.
#[derive(Clone, Copy)]
pub(crate) struct Retry {
    pub(crate) throttling: bool,
}

/// A structure.
pub(crate) struct Structure {
    pub(crate) path: TypePath,
    /// The file's name, below the folder of its home.
    pub(crate) module: String,
    /// The module of the structure's schema.
    pub(crate) schema_module: String,
    pub(crate) shape: ShapeName,
    pub(crate) role: Role,
    pub(crate) fields: Vec<Field>,
    pub(crate) docs: Docs,
    pub(crate) deprecated: Option<String>,
}

impl Structure {
    /// Whether the builder's `build` can fail: an input is checked, and
    /// elsewhere a required member can be missing.
    pub(crate) fn build_can_fail(&self) -> bool {
        match self.role {
            Role::Input => true,
            Role::Nested | Role::Output | Role::Error => {
                self.fields.iter().any(Field::must_be_built)
            }
        }
    }

    /// The field that is the body, event by event, if there is one.
    pub(crate) fn event_stream(&self) -> Option<&Field> {
        let mut fields = self.fields.iter();
        fields.find(|field| matches!(field.ty, Type::EventStream(_)))
    }

    /// The field that is the body, piece by piece, if there is one.
    pub(crate) fn byte_stream(&self) -> Option<&Field> {
        let mut fields = self.fields.iter();
        fields.find(|field| matches!(field.ty, Type::ByteStream))
    }
}

/// The absolute id of a shape.
pub(crate) struct ShapeName {
    pub(crate) id: ShapeId,
    pub(crate) traits: Vec<SchemaTrait>,
}

/// What a structure is used for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Below members of other shapes.
    Nested,
    /// What an operation sends.
    Input,
    /// What an operation brings.
    Output,
    /// An error.
    Error,
}

/// A field of a structure.
pub(crate) struct Field {
    pub(crate) name: Name,
    pub(crate) ty: Type,
    pub(crate) presence: Presence,
    /// Whether `Debug` hides the value.
    pub(crate) sensitive: bool,
    pub(crate) check: Check,
    /// Absent for a field that the model does not have.
    pub(crate) schema: Option<MemberSchema>,
    pub(crate) docs: Docs,
    pub(crate) deprecated: Option<String>,
}

impl Field {
    /// Whether a builder cannot do without the field; an absent body is empty.
    pub(crate) fn must_be_built(&self) -> bool {
        self.presence == Presence::Always && !self.ty.is_stream()
    }
}

/// Whether a field is always there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// `T`.
    Always,
    /// `Option<T>`.
    Optional,
}

/// What is checked of an input's member before it is sent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Check {
    /// Nothing.
    None,
    /// It must be there.
    Required,
    /// It must be there and its text must not be empty.
    Label,
    /// It is filled when absent.
    Token,
}

/// A union.
pub(crate) struct Union {
    pub(crate) path: TypePath,
    pub(crate) module: String,
    pub(crate) schema_module: String,
    pub(crate) shape: ShapeName,
    pub(crate) variants: Vec<UnionVariant>,
    /// What can end the events, if the union's members are those of a stream.
    pub(crate) stream_error: Option<StreamError>,
    pub(crate) docs: Docs,
    pub(crate) deprecated: Option<String>,
}

/// The error enum of a stream of events.
pub(crate) struct StreamError {
    pub(crate) path: TypePath,
    /// The file's name, below the folder of errors.
    pub(crate) module: String,
    pub(crate) variants: Vec<ErrorVariant>,
}

/// A variant of a union.
pub(crate) struct UnionVariant {
    pub(crate) name: Name,
    /// The ending of `is_…` and `as_…`.
    pub(crate) method: String,
    pub(crate) ty: Type,
    pub(crate) sensitive: bool,
    pub(crate) schema: MemberSchema,
    pub(crate) docs: Docs,
}

/// An enum.
pub(crate) struct Enum {
    pub(crate) path: TypePath,
    pub(crate) module: String,
    pub(crate) schema_module: String,
    /// The variants; the wire spelling of a name is its value.
    pub(crate) variants: Vec<EnumVariant>,
    pub(crate) sensitive: bool,
    pub(crate) docs: Docs,
    pub(crate) deprecated: Option<String>,
}

/// A variant of an enum.
pub(crate) struct EnumVariant {
    pub(crate) name: Name,
    pub(crate) docs: Docs,
}
