//! Tables of members, and the functions that write and read members by them.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::names::ident;
use crate::rust::{
    Collection, CollectionKind, Enum, Field, MemberSchema, Presence, Role, ShapeName, Structure,
    Type, TypePath,
};

/// The module of a structure's schema.
pub(super) fn structure(structure: &Structure) -> TokenStream {
    let docs = module_docs(&structure.path);
    let fields = with_schema(structure);
    let members: Vec<&MemberSchema> = fields.iter().map(|(_, schema)| *schema).collect();
    let table = table(&structure.shape, "structure", &members);
    let path = &structure.path;
    let values = values(&fields);
    let writes = values.iter().map(|(field, schema)| {
        let name = field.name.ident();
        let index = Literal::usize_unsuffixed(schema.index);
        match (field.presence, &field.ty) {
            (Presence::Always, Type::Boxed(_)) => quote!(writer.always(#index, &*self.#name);),
            (Presence::Always, _) => quote!(writer.always(#index, &self.#name);),
            (Presence::Optional, Type::Boxed(_)) => quote!(writer.boxed(#index, &self.#name);),
            (Presence::Optional, _) => quote!(writer.optional(#index, &self.#name);),
        }
    });
    let writer = unused_if(values.is_empty(), "writer");
    let reading = (structure.role != Role::Input).then(|| reading(structure, &values));
    quote! {
        #docs
        use ::shapesmith_runtime::{schema, serde};
        #table
        impl serde::Members for #path {
            const SHAPE: &'static schema::Shape = &SHAPE;
            fn write_members(&self, #writer: &mut serde::Writer<'_>) {
                #(#writes)*
            }
        }
        #reading
    }
}

/// How an enum is written and read: as its text.
pub(super) fn enumeration(enumeration: &Enum) -> TokenStream {
    let docs = module_docs(&enumeration.path);
    let path = &enumeration.path;
    quote! {
        #docs
        use ::shapesmith_runtime::serde;
        impl serde::Value for #path {
            fn write(
                &self,
                schema: &serde::Schema<'_>,
                serializer: &mut dyn serde::ShapeSerializer,
            ) -> serde::Result {
                serializer.write_string(schema, self.as_str())
            }
            fn read(
                schema: &serde::Schema<'_>,
                deserializer: &mut dyn serde::ShapeDeserializer,
            ) -> serde::Result<Self> {
                let text = deserializer.read_string(schema)?;
                ::std::result::Result::Ok(Self::from(text.as_str()))
            }
        }
    }
}

/// The schemas inside a list or map. Those that are apart from the operations
/// are visible to these.
pub(super) fn collection(collection: &Collection, is_apart: bool) -> TokenStream {
    let visibility = if is_apart {
        quote!(pub)
    } else {
        quote!(pub(crate))
    };
    let id = collection.shape.to_string();
    let (what, constructor) = match collection.kind {
        CollectionKind::List => ("list", format_ident!("list")),
        CollectionKind::Map => ("map", format_ident!("map")),
    };
    let name = collection.shape.name();
    let docs = inner_docs(&format!("What is inside the {what} `{name}`."));
    let key = collection.key.as_ref().map(|key| {
        let key = member_schema(key);
        quote!(#key,)
    });
    let element = member_schema(&collection.element);
    quote! {
        #docs
        use ::shapesmith_runtime::schema;
        #visibility static SHAPE: schema::Collection =
            schema::Collection::#constructor(#id, #key #element);
    }
}

/// The reading half of a structure.
fn reading(structure: &Structure, fields: &[(&Field, &MemberSchema)]) -> TokenStream {
    let path = &structure.path;
    let builder_path = path.builder();
    let builder = unused_if(fields.is_empty(), "builder");
    let index = unused_if(fields.is_empty(), "index");
    let reader = unused_if(fields.is_empty(), "reader");
    let body = read_member_body(fields);
    let built = structure.fields.iter().map(built);
    let hidden = match structure.role {
        Role::Output => Some(quote!(_request_id: builder._request_id,)),
        Role::Error => Some(quote!(meta: builder.meta.unwrap_or_default(),)),
        Role::Nested | Role::Input => None,
    };
    let from = unused_if(structure.fields.is_empty() && hidden.is_none(), "builder");
    quote! {
        impl serde::Structure for #path {
            type Builder = #builder_path;
            fn read_member(
                #builder: &mut Self::Builder,
                #index: usize,
                #reader: &mut serde::Reader<'_>,
            ) -> serde::Result {
                #body
            }
            fn from_builder(#from: Self::Builder) -> Self {
                Self {
                    #(#built)*
                    #hidden
                }
            }
        }
    }
}

/// Reads the one member that a schema describes.
fn read_member_body(fields: &[(&Field, &MemberSchema)]) -> TokenStream {
    let (patterns, reads): (Vec<_>, Vec<_>) = fields
        .iter()
        .map(|(field, schema)| {
            let name = field.name.ident();
            let index = Literal::usize_unsuffixed(schema.index);
            let read = match &field.ty {
                Type::Boxed(_) => quote!(reader.boxed(&mut builder.#name)),
                _ => quote!(reader.optional(&mut builder.#name)),
            };
            (quote!(#index), read)
        })
        .unzip();
    let nothing = quote!(::std::result::Result::Ok(()));
    match (&*patterns, &*reads) {
        ([], _) => nothing,
        // A `match` with one arm is what clippy calls an `if`.
        ([pattern], [read]) => quote! {
            if index == #pattern {
                #read
            } else {
                #nothing
            }
        },
        _ => quote! {
            match index {
                #(#patterns => #reads,)*
                _ => #nothing,
            }
        },
    }
}

/// The line that takes a field from the builder.
fn built(field: &Field) -> TokenStream {
    let name = field.name.ident();
    match field.presence {
        Presence::Optional => quote!(#name: builder.#name,),
        Presence::Always => match field.ty.neutral() {
            None => quote!(#name: builder.#name.unwrap_or_default(),),
            Some(neutral) => quote!(#name: builder.#name.unwrap_or_else(|| #neutral),),
        },
    }
}

/// The fields that the model has, with their schemas.
fn with_schema(structure: &Structure) -> Vec<(&Field, &MemberSchema)> {
    let fields = structure.fields.iter();
    fields
        .filter_map(|field| Some((field, field.schema.as_ref()?)))
        .collect()
}

/// The fields that are written and read as members; a stream is the body.
fn values<'a>(fields: &[(&'a Field, &'a MemberSchema)]) -> Vec<(&'a Field, &'a MemberSchema)> {
    let fields = fields.iter().copied();
    fields.filter(|(field, _)| !field.ty.is_stream()).collect()
}

/// `SHAPE`, the table of a structure or union.
pub(super) fn table(
    shape: &ShapeName,
    constructor: &str,
    members: &[&MemberSchema],
) -> TokenStream {
    let ShapeName { id, traits } = shape;
    let id = id.to_string();
    let constructor = format_ident!("{constructor}");
    let members = members.iter().map(|member| member_schema(member));
    quote! {
        static SHAPE: schema::Shape =
            schema::Shape::#constructor(#id, &[#(#members),*], &[#(#traits),*]);
    }
}

/// The row of a member.
fn member_schema(member: &MemberSchema) -> TokenStream {
    let MemberSchema {
        name,
        index: _,
        kind,
        collection,
        traits,
    } = member;
    let kind = format_ident!("{kind}");
    let collection = collection.as_ref().map(|(module, _)| {
        let module = ident(module);
        quote!((&super::#module::SHAPE))
    });
    quote!((#name, schema::Kind::#kind #collection, &[#(#traits),*]))
}

/// A parameter's name, with an underscore if the body does not use it.
pub(super) fn unused_if(unused: bool, name: &str) -> TokenStream {
    if unused {
        format_ident!("_{name}").to_token_stream()
    } else {
        format_ident!("{name}").to_token_stream()
    }
}

/// What the module of a type's schema says of itself.
pub(super) fn module_docs(path: &TypePath) -> TokenStream {
    let name = &path.name.rust;
    inner_docs(&format!("How `{name}` is written and read."))
}

/// A line of documentation for the module.
fn inner_docs(text: &str) -> TokenStream {
    let text = format!(" {text}");
    quote!(#![doc = #text])
}
