//! Structures: fields, accessors, the way to the builder.

use proc_macro2::TokenStream;
use quote::quote;

use shapesmith_model::shape::Simple;

use super::parts::{self, field_type};
use super::{builder, debug};
use crate::rust::{Field, Presence, Role, Structure, Type};

/// A structure with its builder.
pub(super) fn emit(structure: &Structure) -> TokenStream {
    let alone = alone(structure);
    let builder = builder::emit(structure);
    quote!(#alone #builder)
}

/// A structure without its builder.
pub(super) fn alone(structure: &Structure) -> TokenStream {
    let definition = definition(structure);
    let methods = methods(structure);
    quote!(#definition #methods)
}

/// The type itself.
fn definition(structure: &Structure) -> TokenStream {
    let docs = &structure.docs;
    let deprecated = parts::deprecated(structure.deprecated.as_ref());
    let name = structure.path.name.ident();
    let fields = structure.fields.iter().map(|field| {
        let docs = &field.docs;
        let deprecated = parts::deprecated(field.deprecated.as_ref());
        let name = field.name.ident();
        let ty = field_type(field);
        quote!(#docs #deprecated pub #name: #ty,)
    });
    let hidden = hidden_field(structure.role);
    let (derive, debug) = debug::of_structure(structure);
    let copies = parts::copies(structure);
    // The builder of an input fills one that begins empty.
    let default = (structure.role == Role::Input).then(|| quote!(::std::default::Default,));
    quote! {
        #docs
        #deprecated
        #[non_exhaustive]
        #[derive(#copies #default #derive)]
        pub struct #name {
            #(#fields)*
            #hidden
        }
        #debug
    }
}

/// What the runtime keeps in a structure of this role.
fn hidden_field(role: Role) -> Option<TokenStream> {
    match role {
        Role::Output => Some(quote! {
            pub(crate) _request_id: ::std::option::Option<::std::string::String>,
        }),
        Role::Error => Some(quote! {
            pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
        }),
        Role::Nested | Role::Input => None,
    }
}

/// `builder()`, one accessor for each field, and the request id of outputs.
fn methods(structure: &Structure) -> TokenStream {
    let name = structure.path.name.ident();
    let builder = structure.path.builder();
    let docs = parts::sentence(format!(
        "A builder for [`{}`](Self).",
        structure.path.name.rust
    ));
    let accessors = structure.fields.iter().map(accessor);
    let request_id = (structure.role == Role::Output).then(|| request_id(structure));
    quote! {
        impl #name {
            #docs
            pub fn builder() -> #builder {
                #builder::default()
            }
            #(#accessors)*
        }
        #request_id
    }
}

/// What the runtime and callers ask of an output about its request.
fn request_id(structure: &Structure) -> TokenStream {
    let name = structure.path.name.ident();
    let body = structure.byte_stream().map(|field| {
        let field = field.name.ident();
        quote! {
            const HAS_STREAM: bool = true;
            fn set_body(&mut self, body: crate::primitives::ByteStream) {
                self.#field = body;
            }
        }
    });
    let events = structure.event_stream().map(|field| {
        let field = field.name.ident();
        quote! {
            const HAS_STREAM: bool = true;
            const HAS_EVENTS: bool = true;
            fn set_events(&mut self, events: ::shapesmith_runtime::event_stream::Frames) {
                self.#field = crate::primitives::event_stream::EventReceiver::new(events);
            }
            fn take_events(&mut self) -> ::shapesmith_runtime::event_stream::Frames {
                ::std::mem::take(&mut self.#field).into_frames()
            }
        }
    });
    quote! {
        impl ::shapesmith_runtime::aws_types::request_id::RequestId for #name {
            fn request_id(&self) -> ::std::option::Option<&str> {
                self._request_id.as_deref()
            }
        }
        impl ::shapesmith_runtime::operation::Output for #name {
            #body
            #events
            fn set_request_id(
                &mut self,
                request_id: ::std::option::Option<::std::string::String>,
            ) {
                self._request_id = request_id;
            }
        }
    }
}

/// The accessor of a field: text and lists are borrowed as slices, numbers
/// are copied.
fn accessor(field: &Field) -> TokenStream {
    let mut docs = field.docs.clone();
    let name = field.name.ident();
    let optional = field.presence == Presence::Optional;
    let (ty, value) = match (&field.ty, optional) {
        (Type::Simple(Simple::String), true) => {
            (parts::option(quote!(&str)), quote!(self.#name.as_deref()))
        }
        (Type::Simple(Simple::String), false) => (quote!(&str), quote!(self.#name.as_str())),
        (Type::List { element, sparse }, _) => {
            let element = element.element(*sparse);
            let value = if optional {
                let field_name = &field.name.rust;
                docs.push_paragraph(&format!(
                    "An absent list reads as an empty one; `.{field_name}.is_none()` tells them apart."
                ));
                quote!(self.#name.as_deref().unwrap_or_default())
            } else {
                quote!(self.#name.as_slice())
            };
            (quote!(&[#element]), value)
        }
        (Type::Boxed(inner), true) => (
            parts::option(quote!(&#inner)),
            quote!(self.#name.as_deref()),
        ),
        (ty, true) if ty.is_copy() => (parts::option(ty), quote!(self.#name)),
        (ty, true) => (parts::option(quote!(&#ty)), quote!(self.#name.as_ref())),
        (ty, false) if ty.is_copy() => (quote!(#ty), quote!(self.#name)),
        (ty, false) => (quote!(&#ty), quote!(&self.#name)),
    };
    let deprecated = parts::deprecated(field.deprecated.as_ref());
    quote! {
        #docs
        #deprecated
        pub fn #name(&self) -> #ty {
            #value
        }
    }
}
