//! Rust types as people write them, with short names.

use shapesmith_model::shape::Simple;

use crate::rust::{Field, NamedKind, Presence, Type};

use super::facts::Leaf;

/// A field's name and type, as in its structure.
pub(crate) fn field(field: &Field) -> String {
    let ty = ty(&field.ty);
    let name = &field.name.rust;
    match field.presence {
        Presence::Always => format!("{name}: {ty}"),
        Presence::Optional => format!("{name}: Option<{ty}>"),
    }
}

/// A type with all boxes and options in it.
pub(crate) fn ty(ty: &Type) -> String {
    print(
        ty,
        &Detail {
            boxes: true,
            nulls: true,
        },
    )
}

/// A type without boxes and nulls, which are compared apart.
pub(crate) fn bare(ty: &Type) -> String {
    print(
        ty,
        &Detail {
            boxes: false,
            nulls: false,
        },
    )
}

/// What of a type is printed.
struct Detail {
    boxes: bool,
    nulls: bool,
}

/// Prints a type.
fn print(ty: &Type, detail: &Detail) -> String {
    let element = |inner: &Type, sparse: bool| {
        let inner = print(inner, detail);
        match sparse && detail.nulls {
            true => format!("Option<{inner}>"),
            false => inner,
        }
    };
    match ty {
        Type::Simple(simple) => simple_name(*simple).to_owned(),
        Type::Named(named) => named.path.name.rust.clone(),
        Type::List {
            element: inner,
            sparse,
        } => format!("Vec<{}>", element(inner, *sparse)),
        Type::Map { value, sparse } => format!("HashMap<String, {}>", element(value, *sparse)),
        Type::Boxed(inner) if detail.boxes => format!("Box<{}>", print(inner, detail)),
        Type::Boxed(inner) => print(inner, detail),
        Type::ByteStream => "ByteStream".to_owned(),
        Type::EventStream(stream) => {
            let name = match stream.is_sent {
                true => "EventStreamSender",
                false => "EventReceiver",
            };
            let (events, error) = (&stream.events.name.rust, &stream.error.name.rust);
            format!("{name}<{events}, {error}>")
        }
    }
}

/// Where in a type nulls can be: one word for each list and map around them.
pub(crate) fn nulls(ty: &Type) -> String {
    match ty {
        Type::List {
            element: inner,
            sparse,
        }
        | Type::Map {
            value: inner,
            sparse,
        } => {
            let word = if *sparse { "nulls" } else { "dense" };
            format!("{word} {}", nulls(inner))
        }
        Type::Boxed(inner) => nulls(inner),
        Type::Simple(_) | Type::Named(_) | Type::ByteStream | Type::EventStream(_) => String::new(),
    }
}

/// What a type holds, inside of lists and maps.
pub(crate) fn leaf(ty: &Type) -> Leaf {
    match ty {
        Type::Simple(Simple::String) => Leaf::String,
        Type::Simple(_) | Type::ByteStream | Type::EventStream(_) => Leaf::Other,
        Type::Named(named) => match named.kind {
            NamedKind::Structure => Leaf::Structure,
            NamedKind::Union => Leaf::Union,
            NamedKind::Enum => Leaf::Enum,
        },
        Type::List { element: inner, .. } | Type::Map { value: inner, .. } | Type::Boxed(inner) => {
            leaf(inner)
        }
    }
}

/// The short name of a simple type.
fn simple_name(simple: Simple) -> &'static str {
    match simple {
        Simple::String => "String",
        Simple::Integer => "i32",
        Simple::Long => "i64",
        Simple::Float => "f32",
        Simple::Double => "f64",
        Simple::Boolean => "bool",
        Simple::Timestamp => "DateTime",
        Simple::Blob => "Blob",
        Simple::Document => "Document",
    }
}
