//! Builders of structures.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{debug, parts};
use crate::docs::Docs;
use crate::rust::{Field, Role, Structure, Type};

/// The builder of a structure.
pub(super) fn emit(structure: &Structure) -> TokenStream {
    let docs = parts::sentence(format!("A builder for {}.", structure.path.link()));
    let name = structure.path.builder_name();
    let fields = structure.fields.iter().map(|field| {
        let name = field.name.ident();
        let ty = parts::option(&field.ty);
        quote!(pub(crate) #name: #ty,)
    });
    let hidden = match structure.role {
        Role::Output => Some(quote! {
            pub(crate) _request_id: ::std::option::Option<::std::string::String>,
        }),
        Role::Error => Some(quote! {
            pub(crate) meta: ::std::option::Option<
                ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata
            >,
        }),
        Role::Nested | Role::Input => None,
    };
    let (derive, debug) = debug::of_builder(structure);
    let copies = parts::copies(structure);
    let setters = structure.fields.iter().map(setters);
    let meta = (structure.role == Role::Error).then(meta_setters);
    let build = build(structure);
    quote! {
        #docs
        #[non_exhaustive]
        #[derive(#copies ::std::default::Default, #derive)]
        pub struct #name {
            #(#fields)*
            #hidden
        }
        #debug
        impl #name {
            #(#setters)*
            #meta
            #build
        }
    }
}

/// The three methods of a field.
fn setters(field: &Field) -> TokenStream {
    let name = field.name.ident();
    let place = quote!(self.#name);
    methods(
        field,
        &set_one(&field.ty, &place),
        &quote!(#place = input;),
        &quote!(&#place),
    )
}

/// Fills the place of a field; of a list or map, adds to it.
pub(super) fn set_one(ty: &Type, place: &TokenStream) -> TokenStream {
    match ty {
        Type::List { element, sparse } => {
            let (_, value) = element_parameter(element, *sparse, "input");
            quote!(#place.get_or_insert_default().push(#value);)
        }
        Type::Map { value, sparse } => {
            let (_, value) = element_parameter(value, *sparse, "v");
            quote!(#place.get_or_insert_default().insert(k.into(), #value);)
        }
        ty => {
            let (_, value) = parts::parameter(ty, &quote!(input));
            quote!(#place = ::std::option::Option::Some(#value);)
        }
    }
}

/// The parameters of a field's setter.
fn parameters(ty: &Type) -> TokenStream {
    match ty {
        Type::List { element, sparse } => {
            let (ty, _) = element_parameter(element, *sparse, "input");
            quote!(input: #ty)
        }
        Type::Map { value, sparse } => {
            let (ty, _) = element_parameter(value, *sparse, "v");
            quote!(k: impl ::std::convert::Into<::std::string::String>, v: #ty)
        }
        ty => {
            let (ty, _) = parts::parameter(ty, &quote!(input));
            quote!(input: #ty)
        }
    }
}

/// The parameter for one element of a collection.
fn element_parameter(element: &Type, sparse: bool, name: &str) -> (TokenStream, TokenStream) {
    let ident = format_ident!("{name}");
    if sparse {
        (element.element(true), quote!(#ident))
    } else {
        parts::parameter(element, &quote!(#ident))
    }
}

/// `x`, `set_x` and `get_x` with these bodies.
pub(super) fn methods(
    field: &Field,
    body: &TokenStream,
    set_body: &TokenStream,
    get_body: &TokenStream,
) -> TokenStream {
    let name = field.name.ident();
    let plain = field.name.rust.trim_start_matches("r#");
    let (set, get) = (format_ident!("set_{plain}"), format_ident!("get_{plain}"));
    let ty = parts::option(&field.ty);
    let parameters = parameters(&field.ty);
    let mut docs = field.docs.clone();
    match &field.ty {
        Type::List { .. } => docs.push_paragraph(&format!(
            "Appends an item; [`set_{plain}`](Self::set_{plain}) replaces the whole list."
        )),
        Type::Map { .. } => docs.push_paragraph(&format!(
            "Adds an entry; [`set_{plain}`](Self::set_{plain}) replaces the whole map."
        )),
        Type::Simple(_) | Type::Named(_) | Type::Boxed(_) => {}
        Type::ByteStream | Type::EventStream(_) => {}
    }
    let set_docs = Docs::from_sentence(format!("Sets or clears [`{plain}`](Self::{plain})."));
    let get_docs = Docs::from_sentence(format!("The value of [`{plain}`](Self::{plain}) so far."));
    let deprecated = parts::deprecated(field.deprecated.as_ref());
    quote! {
        #docs
        #deprecated
        pub fn #name(mut self, #parameters) -> Self {
            #body
            self
        }
        #set_docs
        #deprecated
        pub fn #set(mut self, input: #ty) -> Self {
            #set_body
            self
        }
        #get_docs
        #deprecated
        pub fn #get(&self) -> &#ty {
            #get_body
        }
    }
}

/// The setters of an error's metadata.
fn meta_setters() -> TokenStream {
    quote! {
        /// Sets the metadata of the error: code, message, request id.
        pub fn meta(
            mut self,
            meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
        ) -> Self {
            self.meta = ::std::option::Option::Some(meta);
            self
        }
        /// Sets or clears the metadata of the error.
        pub fn set_meta(
            &mut self,
            meta: ::std::option::Option<
                ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata
            >,
        ) -> &mut Self {
            self.meta = meta;
            self
        }
    }
}

/// `build`; it can only fail where a required member can be missing.
fn build(structure: &Structure) -> TokenStream {
    let path = &structure.path;
    let name = &path.name.rust;
    let build_error = quote!(::shapesmith_runtime::aws_smithy_types::error::operation::BuildError);
    let required: Vec<TokenStream> = structure
        .fields
        .iter()
        .filter(|field| field.must_be_built())
        .map(|field| {
            let ident = field.name.ident();
            let label = field.name.rust.trim_start_matches("r#");
            quote!(problems.required(#label, &self.#ident);)
        })
        .collect();
    let docs = build_docs(structure);
    if !structure.build_can_fail() {
        return quote! {
            #docs
            pub fn build(self) -> #path {
                ::shapesmith_runtime::serde::Structure::from_builder(self)
            }
        };
    }
    quote! {
        #docs
        ///
        /// # Errors
        /// When required members are missing; the error names all of them.
        pub fn build(self) -> ::std::result::Result<#path, #build_error> {
            let mut problems = ::shapesmith_runtime::error::Problems::default();
            #(#required)*
            problems.finish(#name)?;
            ::std::result::Result::Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
        }
    }
}

/// What `build` is for.
pub(super) fn build_docs(structure: &Structure) -> Docs {
    let name = &structure.path.name.rust;
    parts::sentence(format!(
        "Builds the [`{name}`]({}).",
        link_target(structure)
    ))
}

/// The target of a link to the structure.
fn link_target(structure: &Structure) -> String {
    let path = &structure.path;
    path.link()
        .split_once("](")
        .map(|(_, target)| target.trim_end_matches(')').to_owned())
        .unwrap_or_default()
}
