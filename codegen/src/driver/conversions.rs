//! One function for each input and shape: from JSON to the typed value.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::names::ident;
use crate::rust::{Field, Operation, Structure, TypePath, Union};

use super::reached::{Reached, Shape};
use super::values::Way;

/// The conversion of an operation's input.
pub(super) fn input(operation: &Operation, reached: &Reached<'_>) -> TokenStream {
    let input = &operation.input;
    let path = &input.path;
    let builder = quote!(#path::builder());
    let what = format!("the input of `{}`", operation.name.wire);
    structure(&operation.module, &what, input, &builder, reached)
}

/// The conversion of a shape below an input.
pub(super) fn shape(module: &str, shape: &Shape<'_>, reached: &Reached<'_>) -> TokenStream {
    match shape {
        Shape::Structure(body) => {
            let path = &body.path;
            let what = format!("`{}`", path.name.wire);
            structure(module, &what, body, &quote!(#path::builder()), reached)
        }
        Shape::Union(body) => union(module, body, reached),
    }
}

/// The conversion of a structure.
fn structure(
    module: &str,
    what: &str,
    structure: &Structure,
    builder: &TokenStream,
    reached: &Reached<'_>,
) -> TokenStream {
    let fields: Vec<&Field> = members(structure).collect();
    let names = fields.iter().map(|field| &field.name.wire);
    let setters = fields.iter().map(|field| {
        let set = setter(field);
        let name = &field.name.wire;
        let conversion = Way::Read.conversion(&field.ty, reached);
        quote!(.#set(members.optional(#name, #conversion)?))
    });
    // Without members there is nothing to look up, but keys are still refused.
    let (binding, built) = (
        (!fields.is_empty()).then(|| quote!(let members =)),
        quote!(#builder #(#setters)*.build()),
    );
    let result = if structure.build_can_fail() {
        quote!(#built.map_err(|error| at.error(error)))
    } else {
        quote!(::std::result::Result::Ok(#built))
    };
    let body = quote! {
        #binding ::shapesmith_driver::Members::of(value, at, &[#(#names),*])?;
        #result
    };
    function(module, what, &structure.path, &body)
}

/// The conversion of a union.
fn union(module: &str, union: &Union, reached: &Reached<'_>) -> TokenStream {
    let path = &union.path;
    let names = union.variants.iter().map(|variant| &variant.name.wire);
    let arms = union.variants.iter().map(|variant| {
        let name = &variant.name.wire;
        let variant_name = variant.name.ident();
        let conversion = Way::Read.conversion(&variant.ty, reached);
        quote!(#name => members.required(#name, #conversion).map(#path::#variant_name),)
    });
    let body = quote! {
        let members = ::shapesmith_driver::Members::of(value, at, &[#(#names),*])?;
        match members.only()? {
            #(#arms)*
            name => ::std::result::Result::Err(at.key(name).error("the union has no such member")),
        }
    };
    function(module, &format!("`{}`", path.name.wire), path, &body)
}

/// A conversion with this body.
fn function(module: &str, what: &str, path: &TypePath, body: &TokenStream) -> TokenStream {
    let docs = format!(" Makes {what} of JSON.");
    let name = ident(module);
    quote! {
        #[doc = #docs]
        pub(crate) fn #name(
            value: &::shapesmith_driver::Value,
            at: &::shapesmith_driver::Place<'_>,
        ) -> ::std::result::Result<#path, ::shapesmith_driver::Error> {
            #body
        }
    }
}

/// The fields that the model has.
pub(super) fn members(structure: &Structure) -> impl Iterator<Item = &Field> {
    let fields = structure.fields.iter();
    fields.filter(|field| field.schema.is_some())
}

/// The method that sets or clears a field.
pub(super) fn setter(field: &Field) -> proc_macro2::Ident {
    format_ident!("set_{}", field.name.rust.trim_start_matches("r#"))
}
