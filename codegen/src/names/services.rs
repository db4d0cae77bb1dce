//! Tables of awkward names that services do have, one for each kind of trouble.

use super::*;

/// The field of a structure.
fn field(name: &str) -> String {
    field_name(name, FieldContext::Structure)
}

#[test]
fn members_that_are_keywords() {
    for (name, expected) in [
        ("type", "r#type"),
        ("Type", "r#type"),
        ("return", "r#return"),
        ("match", "r#match"),
        ("override", "r#override"),
        ("in", "r#in"),
        ("static", "r#static"),
        ("ref", "r#ref"),
        ("Enum", "r#enum"),
        ("virtual", "r#virtual"),
        ("trait", "r#trait"),
        ("else", "r#else"),
        ("loop", "r#loop"),
        ("struct", "r#struct"),
    ] {
        assert_eq!(field(name), expected, "{name}");
    }
}

#[test]
fn types_called_like_the_prelude_or_the_runtime() {
    // Emitted code calls everything by its absolute path, so these may stay.
    for name in [
        "None", "Option", "Result", "Error", "Hash", "Document", "Input", "Output", "Builder",
    ] {
        assert_eq!(type_name(name), name);
    }
}

#[test]
fn types_that_do_not_start_with_a_capital() {
    for (name, expected) in [
        // Health has both as shapes; the second is a plain string, which has no type.
        ("EventType", "EventType"),
        ("eventType", "EventType"),
        ("__AdTriggersElement", "AdTriggersElement"),
        ("__listOf__string", "ListOfString"),
        ("AbpV1_0_x", "AbpV10X"),
    ] {
        assert_eq!(type_name(name), expected, "{name}");
    }
}

#[test]
fn operations_types_and_shapes_of_the_same_name() {
    // Bedrock's `ConverseOutput` is a union below `types`; the operation's
    // output has the same name below `operation::converse`. Their schemas lie
    // beside each other, so the module of the shape gets a number.
    let mut modules = Scope::default();
    assert_eq!(type_name("ConverseOutput"), "ConverseOutput");
    assert_eq!(
        modules.unique(&module_name("ConverseOutput")),
        "converse_output"
    );
    assert_eq!(
        modules.unique(&module_name("ConverseOutput")),
        "converse_output2"
    );
}

#[test]
fn members_with_underscores() {
    for (name, expected) in [
        ("AbpV1_0_x", "abp_v1_0_x"),
        ("OtaaV1_1", "otaa_v1_1"),
        ("x_amz_foo", "x_amz_foo"),
        ("__Tag", "tag"),
    ] {
        assert_eq!(field(name), expected, "{name}");
    }
}

#[test]
fn values_that_differ_in_case_alone() {
    let mut scope = Scope::default();
    let values = ["INVALID_REQUEST", "invalid_request"];
    let variants = values.map(|value| scope.unique(&enum_variant(value)));
    assert_eq!(variants, ["InvalidRequest", "InvalidRequest2"]);
}

#[test]
fn values_that_start_with_a_digit_or_a_symbol() {
    for (value, expected) in [
        // API Gateway's CacheClusterSize: the dots must not vanish.
        ("0.5", "_0_5"),
        ("1.6", "_1_6"),
        ("6.1", "_6_1"),
        ("13.5", "_13_5"),
        ("28.4", "_28_4"),
        ("58.2", "_58_2"),
        ("118", "_118"),
        ("237", "_237"),
        // Bedrock's CacheTTL and CloudHSM's ClientVersion.
        ("5m", "_5m"),
        ("1h", "_1h"),
        ("5.1", "_5_1"),
        ("5.3", "_5_3"),
        ("*Other", "Other"),
    ] {
        assert_eq!(enum_variant(value), expected, "{value}");
    }
}

#[test]
fn values_with_symbols_keep_them_on_the_wire() {
    for (value, expected) in [
        ("LunAlreadyAllocated ", "LunAlreadyAllocated"),
        ("c5d.12xlarge", "C5d12xlarge"),
        ("us-east-1", "UsEast1"),
        ("s3:ObjectRemoved:Delete", "S3ObjectRemovedDelete"),
        ("application/json", "ApplicationJson"),
        ("Windows (BYOL)", "WindowsByol"),
        ("A, B", "AB"),
        ("A+B", "AB"),
    ] {
        let name = Name {
            rust: enum_variant(value),
            wire: value.to_owned(),
        };
        assert_eq!(name.rust, expected, "{value:?}");
        assert_eq!(name.wire, value);
    }
}

#[test]
fn values_called_like_variants_that_every_enum_has() {
    for (value, expected) in [
        ("SELF", "SelfValue"),
        ("Self", "SelfValue"),
        ("UNKNOWN", "UnknownValue"),
        ("Unknown", "UnknownValue"),
        ("unknown", "UnknownValue"),
        ("NONE", "None"),
        ("None", "None"),
        ("OTHER", "Other"),
        ("DEFAULT", "Default"),
        ("Ok", "Ok"),
        ("OK", "Ok"),
    ] {
        assert_eq!(enum_variant(value), expected, "{value}");
    }
}

#[test]
fn members_of_unions_are_never_taken_for_the_unknown_one() {
    for (name, expected) in [
        ("S", "S"),
        ("NULL", "Null"),
        ("stringValue", "StringValue"),
        ("unknown", "UnknownValue"),
        ("self", "SelfValue"),
    ] {
        assert_eq!(union_variant(name), expected, "{name}");
    }
}
