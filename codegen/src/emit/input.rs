//! Inputs of operations: a structure that knows what keeps it from being sent.

use proc_macro2::TokenStream;
use quote::quote;

use shapesmith_model::shape::Simple;

use super::{input_builder, structure};
use crate::rust::{Check, Field, HostPrefix, Operation, Structure, Type};

/// The input of an operation with its builder.
pub(super) fn emit(operation: &Operation) -> TokenStream {
    let input = &operation.input;
    let structure = structure::alone(input);
    let builder = input_builder::emit(operation);
    let name = input.path.name.ident();
    let fill = fill(input);
    let check = check(input);
    let body = input.byte_stream().map(body);
    let events = input.event_stream().map(events);
    let host_prefix = operation.host_prefix.as_ref().map(host_prefix);
    quote! {
        #structure
        #builder
        impl ::shapesmith_runtime::operation::Input for #name {
            #fill
            #body
            #events
            #host_prefix
            #check
        }
    }
}

/// Fills idempotency tokens, if there are any.
fn fill(input: &Structure) -> Option<TokenStream> {
    let tokens = input
        .fields
        .iter()
        .filter(|field| field.check == Check::Token);
    let tokens: Vec<_> = tokens.map(|field| field.name.ident()).collect();
    (!tokens.is_empty()).then(|| {
        quote! {
            fn fill_idempotency_tokens(
                &mut self,
                token: &mut dyn ::std::ops::FnMut() -> ::std::string::String,
            ) {
                #(self.#tokens.get_or_insert_with(&mut *token);)*
            }
        }
    })
}

/// Hands out the field that is the body.
fn body(field: &Field) -> TokenStream {
    let field = field.name.ident();
    quote! {
        const HAS_STREAM: bool = true;
        fn take_body(&mut self) -> crate::primitives::ByteStream {
            self.#field.take().unwrap_or_default()
        }
    }
}

/// Hands out the field that is a stream of events.
fn events(field: &Field) -> TokenStream {
    let field = field.name.ident();
    quote! {
        const HAS_STREAM: bool = true;
        const HAS_EVENTS: bool = true;
        fn take_events(
            &mut self,
        ) -> ::std::option::Option<::shapesmith_runtime::event_stream::Outgoing> {
            ::std::option::Option::Some(self.#field.take().into())
        }
    }
}

/// Fills the labels of the host prefix; the check sees that they are there.
fn host_prefix(prefix: &HostPrefix) -> TokenStream {
    let format = &prefix.format;
    let labels = prefix.fields.iter().map(|name| {
        let name = name.ident();
        quote!(self.#name.as_deref().unwrap_or_default())
    });
    let text = if prefix.fields.is_empty() {
        quote!(#format.to_owned())
    } else {
        quote!(::std::format!(#format, #(#labels),*))
    };
    quote! {
        fn host_prefix(&self) -> ::std::option::Option<::std::string::String> {
            ::std::option::Option::Some(#text)
        }
    }
}

/// Checks required members and labels, if there are any.
fn check(input: &Structure) -> Option<TokenStream> {
    let name = &input.path.name.rust;
    let checks: Vec<TokenStream> = input.fields.iter().filter_map(check_of).collect();
    (!checks.is_empty()).then(|| {
        quote! {
            fn check(
                &self,
            ) -> ::std::result::Result<
                (),
                ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
            > {
                let mut problems = ::shapesmith_runtime::error::Problems::default();
                #(#checks)*
                problems.finish(#name)
            }
        }
    })
}

/// The check of one field.
fn check_of(field: &Field) -> Option<TokenStream> {
    let ident = field.name.ident();
    let label = field.name.rust.trim_start_matches("r#");
    match field.check {
        Check::None | Check::Token => None,
        Check::Required => Some(quote!(problems.required(#label, &self.#ident);)),
        Check::Label => {
            let text = match &field.ty {
                Type::Simple(Simple::String) => quote!(self.#ident.as_deref()),
                Type::Simple(_)
                | Type::Named(_)
                | Type::List { .. }
                | Type::Map { .. }
                | Type::Boxed(_)
                | Type::ByteStream
                | Type::EventStream(_) => quote!(self.#ident.as_ref().map(|value| value.as_str())),
            };
            Some(quote!(problems.label(#label, #text);))
        }
    }
}
