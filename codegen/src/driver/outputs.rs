//! One function for each output, and for each shape below outputs and errors:
//! from the typed value to JSON.

use proc_macro2::TokenStream;
use quote::quote;

use crate::names::ident;
use crate::rust::{Crate, Field, Operation, Presence, Structure, Type, Union};

use super::conversions::members;
use super::reached::{Reached, Shape};
use super::values::Way;

/// The conversion of an operation's output. A body that comes piece by piece
/// has to be waited for.
pub(super) fn output(operation: &Operation, reached: &Reached<'_>) -> TokenStream {
    let output = &operation.output;
    let path = &output.path;
    let asyncness = is_waited_for(output).then(|| quote!(async));
    let name = ident(&operation.module);
    let docs = format!(" Makes JSON of the output of `{}`.", operation.name.wire);
    let value = value(output);
    let body = structure(output, reached);
    quote! {
        #[doc = #docs]
        pub(crate) #asyncness fn #name(#value: #path) -> ::shapesmith_driver::Value {
            #body
        }
    }
}

/// Whether an output has a stream.
pub(super) fn is_waited_for(output: &Structure) -> bool {
    output.fields.iter().any(|field| field.ty.is_stream())
}

/// The conversion of errors. It goes by the error of the service, which knows
/// more than those that an operation lists.
pub(super) fn errors(krate: &Crate, reached: &Reached<'_>) -> TokenStream {
    let arms = krate.errors.iter().map(|error| {
        let variant = error.path.name.ident();
        let function = ident(reached.module(&error.path));
        quote!(::client::Error::#variant(error) => {
            ::std::option::Option::Some(crate::parts::#function(&error))
        })
    });
    let (parameter, body) = match krate.errors.is_empty() {
        true => (quote!(_), quote!(::std::option::Option::None)),
        false => (
            quote!(error),
            quote! {
                match error {
                    #(#arms)*
                    _ => ::std::option::Option::None,
                }
            },
        ),
    };
    quote! {
        #![doc = " From errors to JSON."]
        /// Makes JSON of the members of an error, if the model knows it.
        pub(crate) fn members(
            #parameter: ::client::Error,
        ) -> ::std::option::Option<::shapesmith_driver::Value> {
            #body
        }
    }
}

/// The conversion of a shape below outputs and errors.
pub(super) fn shape(module: &str, shape: &Shape<'_>, reached: &Reached<'_>) -> TokenStream {
    let (path, value, body) = match shape {
        Shape::Structure(body) => (&body.path, value(body), structure(body, reached)),
        Shape::Union(body) => (&body.path, quote!(value), union(body, reached)),
    };
    let name = ident(module);
    let docs = format!(" Makes JSON of `{}`.", path.name.wire);
    quote! {
        #[doc = #docs]
        pub(crate) fn #name(#value: &#path) -> ::shapesmith_driver::Value {
            #body
        }
    }
}

/// The name of the parameter, if there is anything to show of it.
fn value(structure: &Structure) -> TokenStream {
    match members(structure).next() {
        Some(_) => quote!(value),
        None => quote!(_),
    }
}

/// The object of a structure.
fn structure(structure: &Structure, reached: &Reached<'_>) -> TokenStream {
    let fields = members(structure).map(|field| shown(field, reached));
    quote!(::shapesmith_driver::shown::Object::new() #(#fields)*.build())
}

/// The object of a union.
fn union(union: &Union, reached: &Reached<'_>) -> TokenStream {
    let path = &union.path;
    let arms = union.variants.iter().map(|variant| {
        let name = &variant.name.wire;
        let variant_name = variant.name.ident();
        let show = Way::Show.conversion(&variant.ty, reached);
        quote!(#path::#variant_name(value) => object.always(#name, value, #show).build(),)
    });
    quote! {
        let object = ::shapesmith_driver::shown::Object::new();
        match value {
            #(#arms)*
            #path::Unknown(member) => {
                ::shapesmith_driver::shown::document(&member.to_document())
            }
            _ => object.build(),
        }
    }
}

/// The call that adds a member.
fn shown(field: &Field, reached: &Reached<'_>) -> TokenStream {
    let wire = &field.name.wire;
    let name = field.name.ident();
    if let Type::ByteStream = field.ty {
        let body = quote!(&::shapesmith_driver::shown::byte_stream(value.#name).await);
        return quote!(.always(#wire, #body, ::std::clone::Clone::clone));
    }
    if let Type::EventStream(stream) = &field.ty {
        let function = ident(reached.module(&stream.events));
        let events = quote! {
            &{
                let mut events = ::shapesmith_driver::shown::Events::new();
                let mut stream = value.#name;
                while events.add(stream.recv().await, crate::parts::#function) {}
                events.build()
            }
        };
        return quote!(.always(#wire, #events, ::std::clone::Clone::clone));
    }
    let method = match field.presence {
        Presence::Always => quote!(always),
        Presence::Optional => quote!(optional),
    };
    let show = Way::Show.conversion(&field.ty, reached);
    quote!(.#method(#wire, &value.#name, #show))
}
