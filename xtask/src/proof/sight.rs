//! What cargo-semver-checks sees of each kind of change.

use shapesmith_codegen::changes::Rule;

use super::agreement::Kind;
use super::semver::Level;

/// What it sees of a kind of change.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sight {
    /// The level that it asks for.
    pub(super) level: Level,
    /// The lints that fail from the older crate to the newer one.
    pub(super) forward: Lints,
    /// Those that fail from the newer crate to the older one.
    pub(super) backward: Lints,
    /// The reason, if we ask for more.
    pub(super) kind: Option<Kind>,
}

/// The lints of a direction.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lints {
    /// One of these fails.
    pub(super) any: &'static [&'static str],
    /// These may fail besides.
    pub(super) besides: &'static [&'static str],
}

/// No lints.
const NONE: Lints = Lints {
    any: &[],
    besides: &[],
};

/// An operation is a module with types, and a method of the client.
const OPERATION: Lints = Lints {
    any: &["module_missing"],
    besides: &["enum_missing", "inherent_method_missing", "struct_missing"],
};

/// A type is a structure or an enum. An error has a variant of the crate's own
/// `Error` too.
const TYPE: Lints = Lints {
    any: &["enum_missing", "struct_missing"],
    besides: &["enum_variant_missing"],
};

/// A value, a member of a union or an operation's error is a variant; all but
/// values have methods.
const VARIANT: Lints = Lints {
    any: &["enum_variant_missing"],
    besides: &["inherent_method_missing"],
};

/// A member is a field, which is private in inputs' builders, and methods.
const MEMBER: Lints = Lints {
    any: &["inherent_method_missing", "struct_pub_field_missing"],
    besides: &[],
};

/// A structure turns into an enum, or the other way round.
const KIND_OF_TYPE: Lints = Lints {
    any: &[
        "enum_changed_kind",
        "enum_missing",
        "non_exhaustive_struct_changed_type",
        "struct_missing",
        "struct_with_pub_fields_changed_type",
    ],
    besides: &[
        "enum_variant_missing",
        "inherent_method_missing",
        "struct_pub_field_missing",
    ],
};

/// Everything that can be called can be deprecated.
const DEPRECATED: Lints = Lints {
    any: &[
        "enum_variant_marked_deprecated",
        "struct_field_marked_deprecated",
        "type_marked_deprecated",
        "type_method_marked_deprecated",
    ],
    besides: &[],
};

/// The only place that says what cargo-semver-checks sees.
pub(super) fn sight(rule: Rule) -> Sight {
    match rule {
        Rule::OperationRemoved => gone(OPERATION),
        Rule::TypeRemoved => gone(TYPE),
        Rule::ErrorUnlisted | Rule::ValueRemoved | Rule::VariantRemoved => gone(VARIANT),
        Rule::MemberRemoved => gone(MEMBER),
        Rule::TypeKind | Rule::BecomesUnion => Sight {
            backward: KIND_OF_TYPE,
            ..gone(KIND_OF_TYPE)
        },
        Rule::OperationAdded => new(OPERATION),
        Rule::TypeAdded => new(TYPE),
        Rule::ErrorListed | Rule::ValueAdded | Rule::VariantAdded => new(VARIANT),
        Rule::MemberAdded => new(MEMBER),
        Rule::RequiredInputAdded | Rule::RequiredBuilderAdded => Sight {
            kind: Some(Kind::Demands),
            ..new(MEMBER)
        },
        Rule::Deprecated => Sight {
            level: Level::Minor,
            forward: DEPRECATED,
            ..nothing()
        },
        Rule::MemberType
        | Rule::StringToEnum
        | Rule::EnumToString
        | Rule::Sparse
        | Rule::BoxChanged
        | Rule::BecomesOptional
        | Rule::BecomesPresent => blind(Kind::Types),
        Rule::BuilderResult => blind(Kind::Results),
        Rule::InputRequired => blind(Kind::Demands),
        Rule::InputOptional => blind(Kind::Relief),
        Rule::HttpMethod
        | Rule::Uri
        | Rule::SuccessStatus
        | Rule::HostPrefix
        | Rule::Authorization
        | Rule::OperationWireName
        | Rule::BodyWrapper
        | Rule::OperationTrait
        | Rule::TypeWireName
        | Rule::ErrorCode
        | Rule::Retryable
        | Rule::ValueText
        | Rule::Token
        | Rule::Location
        | Rule::WireName
        | Rule::TimestampFormat
        | Rule::XmlForm
        | Rule::HostLabel
        | Rule::CollectionForm
        | Rule::ProtocolTrait
        | Rule::Protocol
        | Rule::AuthSchemes
        | Rule::SigningName
        | Rule::Endpoints
        | Rule::ServiceWireName
        | Rule::ApiVersion => blind(Kind::Wire),
        Rule::OperationHint
        | Rule::MemberOrder
        | Rule::TypeName
        | Rule::ErrorFacts
        | Rule::RequiredUnchecked
        | Rule::Constraint
        | Rule::Default
        | Rule::OtherTrait
        | Rule::Sensitive
        | Rule::Undeprecated
        | Rule::DeprecationText
        | Rule::Documentation
        | Rule::OfferedProtocols
        | Rule::EndpointRules
        | Rule::ServiceName
        | Rule::ServiceTrait
        | Rule::Layout => nothing(),
    }
}

/// Something is gone, and is missing in the newer crate.
fn gone(forward: Lints) -> Sight {
    Sight {
        level: Level::Major,
        forward,
        ..nothing()
    }
}

/// Something is new, and is missing in the older crate.
fn new(backward: Lints) -> Sight {
    Sight {
        level: Level::Minor,
        backward,
        ..nothing()
    }
}

/// It does not see what we see, for a reason.
fn blind(kind: Kind) -> Sight {
    Sight {
        kind: Some(kind),
        ..nothing()
    }
}

/// There is nothing to see for users.
fn nothing() -> Sight {
    Sight {
        level: Level::Patch,
        forward: NONE,
        backward: NONE,
        kind: None,
    }
}

#[cfg(test)]
mod tests {
    use shapesmith_codegen::changes::Rule;

    use super::super::agreement::asked;
    use super::sight;

    #[test]
    fn who_sees_less_has_a_reason() {
        for rule in Rule::ALL {
            let sight = sight(*rule);
            let asked = asked(rule.class());
            assert!(sight.level <= asked, "{rule:?}");
            assert_eq!(sight.level < asked, sight.kind.is_some(), "{rule:?}");
        }
    }
}
