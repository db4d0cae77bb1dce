//! Tables of the members of unions, and the functions that write and read
//! members by them: those of a value, or of a stream's events.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::schema::{module_docs, table, unused_if};
use crate::rust::{MemberSchema, Type, Union};

/// The module of a union's schema.
pub(super) fn emit(union: &Union) -> TokenStream {
    let docs = module_docs(&union.path);
    let members: Vec<&MemberSchema> = union
        .variants
        .iter()
        .map(|variant| &variant.schema)
        .collect();
    let table = table(&union.shape, "union", &members);
    let path = &union.path;
    let writes = union.variants.iter().map(|variant| {
        let name = variant.name.ident();
        let index = Literal::usize_unsuffixed(variant.schema.index);
        let value = match &variant.ty {
            Type::Boxed(_) => quote!(&**value),
            _ => quote!(value),
        };
        quote!(Self::#name(value) => writer.always(#index, #value),)
    });
    let (uses, unknown, reading) = match union.stream_error {
        Some(_) => (
            quote!(event_stream, schema, serde),
            // The message of such an event is sent as it is.
            quote!(Self::Unknown(_) => {}),
            event_reading(union),
        ),
        None => (
            quote!(schema, serde, union),
            quote!(Self::Unknown(member) => writer.unknown(member),),
            union_reading(union),
        ),
    };
    let writer = unused_if(
        union.stream_error.is_some() && union.variants.is_empty(),
        "writer",
    );
    quote! {
        #docs
        use ::shapesmith_runtime::{#uses};
        #table
        impl serde::Members for #path {
            const SHAPE: &'static schema::Shape = &SHAPE;
            fn write_members(&self, #writer: &mut serde::Writer<'_>) {
                match self {
                    #(#writes)*
                    #unknown
                }
            }
        }
        #reading
    }
}

/// The reading half of a union.
fn union_reading(union: &Union) -> TokenStream {
    let path = &union.path;
    let read = read_variants(union);
    quote! {
        impl union::Union for #path {
            fn read_variant(
                index: usize,
                reader: &mut serde::Reader<'_>,
            ) -> serde::Result<::std::option::Option<Self>> {
                #read
            }
            fn from_unknown(member: union::SdkUnknownMember) -> Self {
                Self::Unknown(member)
            }
        }
        impl serde::Value for #path {
            fn write(
                &self,
                schema: &serde::Schema<'_>,
                serializer: &mut dyn serde::ShapeSerializer,
            ) -> serde::Result {
                serde::write_structure(serializer, schema, self)
            }
            fn read(
                _schema: &serde::Schema<'_>,
                deserializer: &mut dyn serde::ShapeDeserializer,
            ) -> serde::Result<Self> {
                union::read_union(deserializer)
            }
        }
    }
}

/// The reading half of the events of a stream.
fn event_reading(union: &Union) -> TokenStream {
    let path = &union.path;
    let read = read_variants(union);
    quote! {
        impl event_stream::Events for #path {
            fn read_event(
                index: usize,
                reader: &mut serde::Reader<'_>,
            ) -> serde::Result<::std::option::Option<Self>> {
                #read
            }
            fn from_unknown(event: event_stream::UnknownEvent) -> Self {
                Self::Unknown(event)
            }
            fn unknown(&self) -> ::std::option::Option<&event_stream::UnknownEvent> {
                self.as_unknown().ok()
            }
        }
    }
}

/// Reads the member with the index `index`.
fn read_variants(union: &Union) -> TokenStream {
    let reads = union.variants.iter().map(|variant| {
        let name = variant.name.ident();
        let index = Literal::usize_unsuffixed(variant.schema.index);
        match &variant.ty {
            Type::Boxed(_) => quote! {
                #index => reader.variant(|value| Self::#name(::std::boxed::Box::new(value))),
            },
            _ => quote!(#index => reader.variant(Self::#name),),
        }
    });
    quote! {
        match index {
            #(#reads)*
            _ => ::std::result::Result::Ok(::std::option::Option::None),
        }
    }
}
