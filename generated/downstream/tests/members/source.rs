//! What the emitted source files declare.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use quote::ToTokens;
use syn::{Expr, Fields, ImplItem, Item, Lit, Stmt, Type, Visibility};

/// The public items of the emitted crate by their names.
#[derive(Default)]
pub(crate) struct Source {
    /// Names and types of the public fields of each structure, in their order.
    pub(crate) structures: BTreeMap<String, Vec<(String, String)>>,
    /// The variants of each enum with the types they hold, in their order.
    pub(crate) enums: BTreeMap<String, Vec<(String, String)>>,
    /// The public methods of each type, trait methods aside.
    pub(crate) methods: BTreeMap<String, BTreeSet<String>>,
    /// The pairs of variant and text in `as_str` of each enum.
    pub(crate) texts: BTreeMap<String, Vec<(String, String)>>,
}

impl Source {
    /// Reads all files of the emitted crate but its schemas.
    pub(crate) fn read() -> Self {
        let mut source = Self::default();
        source.folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../connect/src"));
        source
    }

    fn folder(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                self.folder(&path);
            } else {
                let text = fs::read_to_string(&path).unwrap();
                let file = syn::parse_file(&text).unwrap();
                file.items.into_iter().for_each(|item| self.item(item));
            }
        }
    }

    fn item(&mut self, item: Item) {
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                let fields = item
                    .fields
                    .into_iter()
                    .filter(|field| is_public(&field.vis));
                let fields =
                    fields.filter_map(|field| Some((text(&field.ident?), text(&field.ty))));
                let name = item.ident.to_string();
                let before = self.structures.insert(name.clone(), fields.collect());
                assert!(before.is_none(), "two structures {name}");
            }
            Item::Enum(item) if is_public(&item.vis) => {
                let variants = item.variants.into_iter();
                let variants = variants.map(|variant| (text(&variant.ident), held(variant.fields)));
                let name = item.ident.to_string();
                let before = self.enums.insert(name.clone(), variants.collect());
                assert!(before.is_none(), "two enums {name}");
            }
            Item::Impl(item) if item.trait_.is_none() => {
                let Type::Path(path) = &*item.self_ty else {
                    return;
                };
                // Without what the type is generic over.
                let name = text(path);
                let name = name.split('<').next().unwrap_or_default().trim().to_owned();
                item.items
                    .into_iter()
                    .for_each(|item| self.method(&name, item));
            }
            _ => {}
        }
    }

    fn method(&mut self, of: &str, item: ImplItem) {
        let ImplItem::Fn(method) = item else {
            return;
        };
        let name = text(&method.sig.ident);
        if let ("as_str", [Stmt::Expr(Expr::Match(body), None)]) =
            (name.as_str(), method.block.stmts.as_slice())
        {
            let pairs = body.arms.iter().filter_map(|arm| match &*arm.body {
                Expr::Lit(expression) => match &expression.lit {
                    Lit::Str(wire) => Some((text(&arm.pat), wire.value())),
                    _ => None,
                },
                _ => None,
            });
            self.texts.insert(of.to_owned(), pairs.collect());
        }
        if is_public(&method.vis) {
            self.methods.entry(of.to_owned()).or_default().insert(name);
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The types that a variant holds.
fn held(fields: Fields) -> String {
    fields.into_iter().map(|field| text(&field.ty)).collect()
}

/// The tokens without the spaces between them and without a last comma.
fn text(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string().replace(' ', "");
    text.replace(",>", ">")
}
