//! What every emitted file gets before it is printed: short names for what
//! Rust's prelude has, and `#[inline]`.

use std::collections::BTreeSet;

use proc_macro2::Ident;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Token, parse_quote};

/// The items of the [standard prelude] that emitted code names, with their
/// modules.
///
/// [standard prelude]: https://doc.rust-lang.org/std/prelude/index.html
const PRELUDE: &[(&str, &str)] = &[
    ("boxed", "Box"),
    ("clone", "Clone"),
    ("cmp", "Eq"),
    ("cmp", "Ord"),
    ("cmp", "PartialEq"),
    ("cmp", "PartialOrd"),
    ("convert", "AsRef"),
    ("convert", "From"),
    ("convert", "Into"),
    ("default", "Default"),
    ("marker", "Copy"),
    ("marker", "Send"),
    ("marker", "Sync"),
    ("ops", "FnMut"),
    ("option", "Option"),
    ("result", "Result"),
    ("string", "String"),
    ("vec", "Vec"),
];

/// The variants that the prelude has, with their enums.
const VARIANTS: &[(&str, &str)] = &[
    ("Option", "None"),
    ("Option", "Some"),
    ("Result", "Err"),
    ("Result", "Ok"),
];

/// The derive macros that the prelude has in addition.
const DERIVES: &[(&str, &str)] = &[("fmt", "Debug"), ("hash", "Hash")];

/// Tidies a file.
///
/// Emitters write `::std::option::Option`, which no shape can shadow. Here a
/// path loses its modules wherever the file itself gives the short name no
/// other meaning.
///
/// With `#[inline]`, a function is compiled in the crates that call it, and
/// not at all if none does: nobody calls most functions of a client. Generic
/// functions are that way by themselves.
pub(crate) fn tidy(file: &mut syn::File) {
    let mut taken = Taken::default();
    taken.visit_file(file);
    let mut tidy = Tidy {
        taken: taken.0,
        in_generic_impl: false,
    };
    tidy.visit_file_mut(file);
}

/// The names that the items of a file and its imports define.
#[derive(Default)]
struct Taken(BTreeSet<String>);

impl Taken {
    fn take(&mut self, name: &Ident) {
        self.0.insert(name.to_string());
    }
}

impl<'ast> Visit<'ast> for Taken {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        match item {
            syn::Item::Struct(item) => self.take(&item.ident),
            syn::Item::Enum(item) => self.take(&item.ident),
            syn::Item::Type(item) => self.take(&item.ident),
            syn::Item::Trait(item) => self.take(&item.ident),
            syn::Item::Static(item) => self.take(&item.ident),
            syn::Item::Const(item) => self.take(&item.ident),
            syn::Item::Fn(item) => self.take(&item.sig.ident),
            _ => {}
        }
        visit::visit_item(self, item);
    }

    fn visit_use_name(&mut self, name: &'ast syn::UseName) {
        self.take(&name.ident);
    }

    fn visit_use_rename(&mut self, name: &'ast syn::UseRename) {
        self.take(&name.rename);
    }
}

struct Tidy {
    taken: BTreeSet<String>,
    in_generic_impl: bool,
}

impl Tidy {
    /// Whether the path begins with a module of `std` and a name of this list.
    fn begins_with(path: &syn::Path, list: &[(&str, &str)]) -> bool {
        let mut segments = path.segments.iter();
        let (Some(root), Some(module), Some(name)) =
            (segments.next(), segments.next(), segments.next())
        else {
            return false;
        };
        path.leading_colon.is_some()
            && root.ident == "std"
            && list
                .iter()
                .any(|(home, item)| module.ident == home && name.ident == item)
    }

    fn is_free(&self, path: &syn::Path, index: usize) -> bool {
        let segment = path.segments.iter().nth(index);
        segment.is_some_and(|segment| !self.taken.contains(&segment.ident.to_string()))
    }

    /// How many segments the path can lose.
    fn excess(&self, path: &syn::Path) -> usize {
        if !Self::begins_with(path, PRELUDE) {
            return 0;
        }
        let mut segments = path.segments.iter().skip(2);
        if let (Some(name), Some(variant)) = (segments.next(), segments.next()) {
            let is_short = name.arguments.is_empty()
                && VARIANTS
                    .iter()
                    .any(|(home, item)| name.ident == home && variant.ident == item);
            if is_short && self.is_free(path, 3) {
                return 3;
            }
        }
        if self.is_free(path, 2) { 2 } else { 0 }
    }

    /// The attribute, unless the function is compiled by its callers anyway.
    fn inline(&self, signature: &syn::Signature) -> Option<syn::Attribute> {
        let is_generic = self.in_generic_impl
            || signature.generics.type_params().next().is_some()
            || signature.inputs.iter().any(|input| match input {
                syn::FnArg::Typed(input) => matches!(*input.ty, syn::Type::ImplTrait(_)),
                syn::FnArg::Receiver(_) => false,
            });
        (!is_generic).then(|| parse_quote!(#[inline]))
    }
}

/// Takes segments from the front of a path.
fn shorten(path: &mut syn::Path, count: usize) {
    if count > 0 {
        path.leading_colon = None;
        let segments = std::mem::take(&mut path.segments);
        path.segments = segments.into_iter().skip(count).collect();
    }
}

impl VisitMut for Tidy {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let excess = self.excess(path);
        shorten(path, excess);
    }

    fn visit_attribute_mut(&mut self, attribute: &mut syn::Attribute) {
        let syn::Meta::List(list) = &mut attribute.meta else {
            return;
        };
        if !list.path.is_ident("derive") {
            return;
        }
        let parser = Punctuated::<syn::Path, Token![,]>::parse_terminated;
        if let Ok(mut derives) = list.parse_args_with(parser) {
            for derive in &mut derives {
                // Macros have names of their own, which no type shadows.
                if Self::begins_with(derive, PRELUDE) || Self::begins_with(derive, DERIVES) {
                    shorten(derive, 2);
                }
            }
            list.tokens = quote::quote!(#derives);
        }
    }

    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        self.in_generic_impl = item.generics.type_params().next().is_some();
        visit_mut::visit_item_impl_mut(self, item);
        self.in_generic_impl = false;
    }

    fn visit_impl_item_fn_mut(&mut self, function: &mut syn::ImplItemFn) {
        visit_mut::visit_impl_item_fn_mut(self, function);
        function.attrs.extend(self.inline(&function.sig));
    }
}

#[cfg(test)]
mod tests {
    use super::tidy;
    use syn::parse_quote;

    fn tidied(mut file: syn::File) -> String {
        tidy(&mut file);
        prettyplease::unparse(&file)
    }

    #[test]
    fn what_the_prelude_has_gets_its_short_name() {
        let text = tidied(parse_quote! {
            #[derive(::std::clone::Clone, ::std::fmt::Debug)]
            struct A(::std::option::Option<::std::vec::Vec<::std::string::String>>);
            impl ::std::default::Default for A {
                fn default() -> Self {
                    Self(::std::option::Option::None)
                }
            }
            impl ::std::fmt::Display for A {}
        });
        assert!(text.contains("#[derive(Clone, Debug)]"), "{text}");
        assert!(text.contains("struct A(Option<Vec<String>>);"), "{text}");
        assert!(text.contains("impl Default for A"), "{text}");
        assert!(text.contains("Self(None)"), "{text}");
        assert!(text.contains("impl ::std::fmt::Display for A"), "{text}");
    }

    #[test]
    fn a_name_that_the_file_defines_is_left_alone() {
        let text = tidied(parse_quote! {
            use crate::String;
            struct Option;
            struct Some;
            type A = ::std::option::Option<::std::string::String>;
            fn f() -> A {
                let none = ::std::option::Option::None;
                ::std::option::Option::Some(none)
            }
        });
        assert!(
            text.contains("::std::option::Option<::std::string::String>"),
            "{text}"
        );
        assert!(text.contains("let none = None;"), "{text}");
        assert!(text.contains("::std::option::Option::Some(none)"), "{text}");
    }

    #[test]
    fn only_functions_that_are_not_generic_are_inline() {
        let text = tidied(parse_quote! {
            impl A {
                fn a(&self) {}
                fn b(&self, x: impl Sized) {}
                fn c<T>(&self) {}
            }
            impl<T> B<T> {
                fn d(&self) {}
            }
        });
        let functions: Vec<&str> = text.split("#[inline]").collect();
        assert_eq!(functions.len(), 2, "{text}");
        assert!(functions[1].trim_start().starts_with("fn a"), "{text}");
    }
}
