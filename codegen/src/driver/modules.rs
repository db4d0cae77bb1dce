//! The modules that hold the others.

use proc_macro2::TokenStream;
use quote::quote;

use crate::names::ident;
use crate::rust::Crate;

use super::reached::Reached;

/// The crate's root. With the client's modules in it, the paths of types read
/// here as they do in the client.
pub(super) fn main(shapes: &Reached<'_>, parts: &Reached<'_>) -> TokenStream {
    let module = |reached: &Reached<'_>, module: TokenStream| {
        (!reached.is_empty()).then(|| quote!(mod #module;))
    };
    let types = (!shapes.is_empty() || !parts.is_empty()).then(|| {
        quote!(
            use ::client::types;
        )
    });
    let shapes = module(shapes, quote!(shapes));
    let parts = module(parts, quote!(parts));
    quote! {
        #![doc = " Makes inputs of JSON and sends them, to try the client."]
        #![allow(deprecated, reason = "what the model calls deprecated is tried too")]
        mod errors;
        mod inputs;
        mod outputs;
        #parts
        mod requests;
        #shapes

        use ::client::operation;
        #types

        fn main() -> ::std::process::ExitCode {
            ::shapesmith_driver::run::<crate::requests::Sender>()
        }
    }
}

/// The conversions of inputs.
pub(super) fn inputs(krate: &Crate) -> TokenStream {
    let modules = krate.operations.iter();
    let modules = modules.map(|operation| operation.module.as_str());
    functions(" From JSON to inputs.", modules)
}

/// The conversions of outputs.
pub(super) fn outputs(krate: &Crate) -> TokenStream {
    let modules = krate.operations.iter();
    let modules = modules.map(|operation| operation.module.as_str());
    functions(" From outputs to JSON.", modules)
}

/// The conversions of shapes below outputs and errors.
pub(super) fn parts(reached: &Reached<'_>) -> TokenStream {
    let modules = reached.iter().map(|(module, _)| module);
    functions(
        " From the shapes that outputs and errors hold to JSON.",
        modules,
    )
}

/// The conversions of shapes below inputs.
pub(super) fn shapes(reached: &Reached<'_>) -> TokenStream {
    let modules = reached.iter().map(|(module, _)| module);
    functions(" From JSON to the shapes that inputs hold.", modules)
}

/// Modules that hold one function each, called as they are.
fn functions<'a>(docs: &str, modules: impl Iterator<Item = &'a str>) -> TokenStream {
    let modules: Vec<_> = modules.map(ident).collect();
    quote! {
        #![doc = #docs]
        #(mod #modules;)*

        #(pub(crate) use self::#modules::#modules;)*
    }
}
