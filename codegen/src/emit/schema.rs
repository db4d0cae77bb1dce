//! Schemas, and the two functions that write and read members by them.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::names::ident;
use crate::rust::{
    Collection, CollectionKind, Enum, Field, MemberSchema, Presence, Role, ShapeName, Structure,
    TypePath, Union,
};

/// The module of a structure's schema.
pub(super) fn structure(structure: &Structure) -> TokenStream {
    let docs = module_docs(&structure.path);
    let fields = with_schema(structure);
    let members: Vec<&MemberSchema> = fields.iter().map(|(_, schema)| *schema).collect();
    let statics = statics(&structure.shape, "Structure", &members);
    let path = &structure.path;
    let values = values(&fields);
    let writes = values.iter().map(|(field, schema)| {
        let name = field.name.ident();
        let index = Literal::usize_unsuffixed(schema.index);
        let write = match field.presence {
            Presence::Always => quote!(write),
            Presence::Optional => quote!(write_optional),
        };
        quote!(serde::#write(serializer, &MEMBERS[#index], &self.#name)?;)
    });
    let serializer = unused_if(values.is_empty(), "serializer");
    let reading = (structure.role != Role::Input).then(|| reading(structure, &values));
    let value = is_value(structure.role).then(|| value_of(path, &quote!(serde::read_structure)));
    quote! {
        #docs
        use ::shapesmith_runtime::serde;
        #statics
        impl serde::SerializableStruct for #path {
            fn schema(&self) -> &serde::Schema<'_> {
                &SCHEMA
            }
            fn serialize_members(
                &self,
                #serializer: &mut dyn serde::ShapeSerializer,
            ) -> serde::Result {
                #(#writes)*
                ::std::result::Result::Ok(())
            }
        }
        #reading
        #value
    }
}

/// The module of a union's schema.
pub(super) fn union(union: &Union) -> TokenStream {
    let docs = module_docs(&union.path);
    let members: Vec<&MemberSchema> = union
        .variants
        .iter()
        .map(|variant| &variant.schema)
        .collect();
    let statics = statics(&union.shape, "Union", &members);
    let path = &union.path;
    let writes = union.variants.iter().map(|variant| {
        let name = variant.name.ident();
        let index = Literal::usize_unsuffixed(variant.schema.index);
        quote!(Self::#name(value) => serde::write(serializer, &MEMBERS[#index], value),)
    });
    let reads = union.variants.iter().map(|variant| {
        let name = variant.name.ident();
        let index = Literal::usize_unsuffixed(variant.schema.index);
        quote! {
            ::std::option::Option::Some(#index) => {
                serde::Value::read(member, deserializer).map(Self::#name).map(::std::option::Option::Some)
            }
        }
    });
    let value = value_of(path, &quote!(::shapesmith_runtime::union::read_union));
    quote! {
        #docs
        use ::shapesmith_runtime::serde;
        #statics
        impl serde::SerializableStruct for #path {
            fn schema(&self) -> &serde::Schema<'_> {
                &SCHEMA
            }
            fn serialize_members(
                &self,
                serializer: &mut dyn serde::ShapeSerializer,
            ) -> serde::Result {
                match self {
                    #(#writes)*
                    Self::Unknown(member) => member.write(serializer),
                }
            }
        }
        impl ::shapesmith_runtime::union::Union for #path {
            fn static_schema() -> &'static serde::Schema<'static> {
                &SCHEMA
            }
            fn read_variant(
                member: &serde::Schema<'_>,
                deserializer: &mut dyn serde::ShapeDeserializer,
            ) -> serde::Result<::std::option::Option<Self>> {
                match member.member_index() {
                    #(#reads)*
                    _ => ::std::result::Result::Ok(::std::option::Option::None),
                }
            }
            fn from_unknown(member: ::shapesmith_runtime::union::SdkUnknownMember) -> Self {
                Self::Unknown(member)
            }
        }
        #value
    }
}

/// How an enum is written and read: as its text.
pub(super) fn enumeration(enumeration: &Enum) -> TokenStream {
    let docs = module_docs(&enumeration.path);
    let path = &enumeration.path;
    quote! {
        #docs
        use ::shapesmith_runtime::serde;
        impl serde::Value for #path {
            fn write(
                &self,
                schema: &serde::Schema<'_>,
                serializer: &mut dyn serde::ShapeSerializer,
            ) -> serde::Result {
                serializer.write_string(schema, self.as_str())
            }
            fn read(
                schema: &serde::Schema<'_>,
                deserializer: &mut dyn serde::ShapeDeserializer,
            ) -> serde::Result<Self> {
                let text = deserializer.read_string(schema)?;
                ::std::result::Result::Ok(Self::from(text.as_str()))
            }
        }
    }
}

/// The schemas inside a list or map.
pub(super) fn collection(collection: &Collection) -> TokenStream {
    let what = match collection.kind {
        CollectionKind::List => "list",
        CollectionKind::Map => "map",
    };
    let docs = inner_docs(&format!(
        "The schemas inside the {what} `{}`.",
        collection.shape
    ));
    let schema = |name: &str, member: &MemberSchema| {
        let name = format_ident!("{name}");
        let member = member_schema(member);
        quote!(pub(crate) static #name: serde::Schema<'static> = #member;)
    };
    let key = collection.key.as_ref().map(|key| schema("KEY", key));
    let element = schema("ELEMENT", &collection.element);
    quote! {
        #docs
        use ::shapesmith_runtime::serde;
        #key
        #element
    }
}

/// The reading half of a structure.
fn reading(structure: &Structure, fields: &[(&Field, &MemberSchema)]) -> TokenStream {
    let path = &structure.path;
    let builder_path = path.builder();
    let builder = unused_if(fields.is_empty(), "builder");
    let deserializer = unused_if(fields.is_empty(), "deserializer");
    let member = unused_if(fields.is_empty(), "member");
    let body = read_member_body(fields);
    let built = structure.fields.iter().map(built);
    let hidden = match structure.role {
        Role::Output => Some(quote!(_request_id: builder._request_id,)),
        Role::Error => Some(quote!(meta: builder.meta.unwrap_or_default(),)),
        Role::Nested | Role::Input => None,
    };
    let from = unused_if(structure.fields.is_empty() && hidden.is_none(), "builder");
    quote! {
        impl serde::Structure for #path {
            type Builder = #builder_path;
            fn static_schema() -> &'static serde::Schema<'static> {
                &SCHEMA
            }
            fn read_member(
                #builder: &mut Self::Builder,
                #member: &serde::Schema<'_>,
                #deserializer: &mut dyn serde::ShapeDeserializer,
            ) -> serde::Result {
                #body
            }
            fn from_builder(#from: Self::Builder) -> Self {
                Self {
                    #(#built)*
                    #hidden
                }
            }
        }
    }
}

/// Reads the one member that a schema describes.
fn read_member_body(fields: &[(&Field, &MemberSchema)]) -> TokenStream {
    let (patterns, reads): (Vec<_>, Vec<_>) = fields
        .iter()
        .map(|(field, schema)| {
            let name = field.name.ident();
            let index = Literal::usize_unsuffixed(schema.index);
            let pattern = quote!(::std::option::Option::Some(#index));
            let read = quote!(serde::read_into(deserializer, member, &mut builder.#name));
            (pattern, read)
        })
        .unzip();
    let nothing = quote!(::std::result::Result::Ok(()));
    match (&*patterns, &*reads) {
        ([], _) => nothing,
        // A `match` with one arm is what clippy calls an `if`.
        ([pattern], [read]) => quote! {
            if member.member_index() == #pattern {
                #read
            } else {
                #nothing
            }
        },
        _ => quote! {
            match member.member_index() {
                #(#patterns => #reads,)*
                _ => #nothing,
            }
        },
    }
}

/// The line that takes a field from the builder.
fn built(field: &Field) -> TokenStream {
    let name = field.name.ident();
    match field.presence {
        Presence::Optional => quote!(#name: builder.#name,),
        Presence::Always => match field.ty.neutral() {
            None => quote!(#name: builder.#name.unwrap_or_default(),),
            Some(neutral) => quote!(#name: builder.#name.unwrap_or_else(|| #neutral),),
        },
    }
}

/// How a structure or union is written and read as the value of a member.
fn value_of(path: &TypePath, read: &TokenStream) -> TokenStream {
    quote! {
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
                #read(deserializer)
            }
        }
    }
}

/// Whether members can hold a structure of this role.
fn is_value(role: Role) -> bool {
    match role {
        Role::Nested | Role::Error => true,
        Role::Input | Role::Output => false,
    }
}

/// The fields that the model has, with their schemas.
fn with_schema(structure: &Structure) -> Vec<(&Field, &MemberSchema)> {
    let fields = structure.fields.iter();
    fields
        .filter_map(|field| Some((field, field.schema.as_ref()?)))
        .collect()
}

/// The fields that are written and read as members; a stream is the body.
fn values<'a>(fields: &[(&'a Field, &'a MemberSchema)]) -> Vec<(&'a Field, &'a MemberSchema)> {
    let fields = fields.iter().copied();
    fields.filter(|(field, _)| !field.ty.is_stream()).collect()
}

/// `MEMBERS` and `SCHEMA`.
fn statics(shape: &ShapeName, kind: &str, members: &[&MemberSchema]) -> TokenStream {
    let ShapeName {
        namespace,
        name,
        traits,
    } = shape;
    let kind = format_ident!("{kind}");
    let schemas = members.iter().map(|member| member_schema(member));
    let count = Literal::usize_unsuffixed(members.len());
    let references = if members.is_empty() {
        quote!(&[])
    } else {
        quote!(&REFERENCES)
    };
    let arrays = (!members.is_empty()).then(|| {
        quote! {
            static MEMBERS: [serde::Schema<'static>; #count] = [#(#schemas),*];
            static REFERENCES: [&serde::Schema<'static>; #count] = serde::references(&MEMBERS);
        }
    });
    quote! {
        #arrays
        pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
            serde::shape_id!(#namespace, #name),
            serde::ShapeType::#kind,
            #references,
        ) #(#traits)*;
    }
}

/// The schema of a member.
fn member_schema(member: &MemberSchema) -> TokenStream {
    let MemberSchema {
        namespace,
        shape,
        name,
        index,
        kind,
        collection,
        traits,
    } = member;
    let index = Literal::usize_unsuffixed(*index);
    let kind = format_ident!("{kind}");
    let collection = collection.as_ref().map(|(module, kind)| {
        let module = ident(module);
        match kind {
            CollectionKind::List => quote!(.with_list_member(&super::#module::ELEMENT)),
            CollectionKind::Map => {
                quote!(.with_map_members(&super::#module::KEY, &super::#module::ELEMENT))
            }
        }
    });
    quote!(serde::member!(#namespace, #shape, #name, #kind, #index) #collection #(#traits)*)
}

/// A parameter's name, with an underscore if the body does not use it.
fn unused_if(unused: bool, name: &str) -> TokenStream {
    if unused {
        format_ident!("_{name}").to_token_stream()
    } else {
        format_ident!("{name}").to_token_stream()
    }
}

/// What the module of a type's schema says of itself.
fn module_docs(path: &TypePath) -> TokenStream {
    let name = &path.name.rust;
    inner_docs(&format!("How `{name}` is written and read."))
}

/// A line of documentation for the module.
fn inner_docs(text: &str) -> TokenStream {
    let text = format!(" {text}");
    quote!(#![doc = #text])
}
