//! Structures, builders, unions, enums and their schemas.

use insta::assert_snapshot;
use serde_json::json;

use super::{file, items, service};

#[test]
fn a_recursive_structure_through_a_map_has_no_box() {
    // The shape of Connect's segment attributes: the map is the indirection.
    let model = service(json!({
        "Thing": {"type": "structure", "members": {
            "ValueString": {"shape": "Text", "documentation": "A <b>plain</b> text."},
            "ValueMap": {"shape": "Things"},
        }},
        "Things": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Thing"}},
    }));
    assert_snapshot!(items(&model, "src/types/thing.rs", "pub struct Thing {"), @"");
    assert_snapshot!(items(&model, "src/types/thing.rs", "pub fn value_map"), @"");
}

#[test]
fn a_structure_that_holds_itself_has_a_box() {
    // Without it the type would have no size; the accessor hides the box.
    let model = service(json!({
        "Thing": {"type": "structure", "members": {"Next": {"shape": "Thing"}}},
    }));
    assert_snapshot!(items(&model, "src/types/thing.rs", "pub struct Thing {"), @"");
    assert_snapshot!(items(&model, "src/types/thing.rs", "pub fn next(&self)"), @"");
}

#[test]
fn a_required_member_makes_building_fallible() {
    // All missing members are named at once.
    let model = service(json!({
        "Thing": {
            "type": "structure",
            "required": ["Id", "Count"],
            "members": {"Id": {"shape": "Text"}, "Count": {"shape": "Whole"}, "Note": {"shape": "Text"}},
        },
    }));
    assert_snapshot!(items(&model, "src/types/thing.rs", "pub fn build(self)"), @"");
}

#[test]
fn sensitive_values_are_hidden_inside_lists_too() {
    // Otherwise a log line would show them.
    let model = service(json!({
        "Thing": {"type": "structure", "members": {
            "Name": {"shape": "Text"},
            "Secrets": {"shape": "Secrets"},
        }},
        "Secrets": {"type": "list", "member": {"shape": "Secret"}},
        "Secret": {"type": "string", "sensitive": true},
    }));
    assert_snapshot!(items(&model, "src/types/thing.rs", "Debug for Thing {"), @"");
}

#[test]
fn a_union_keeps_members_it_does_not_know() {
    // The service may add members before this crate is made again.
    let model = service(json!({
        "Thing": {"type": "structure", "union": true, "members": {
            "Text": {"shape": "Text"},
            "Whole": {"shape": "Whole"},
        }},
    }));
    assert_snapshot!(file(&model, "src/types/thing.rs"), @"");
    assert_snapshot!(items(&model, "src/schema/thing.rs", "fn "), @"");
}

#[test]
fn an_enum_is_open_and_keeps_its_values_to_the_byte() {
    // One real value ends in a space; two of signin's differ in case only.
    let model = service(json!({
        "Thing": {"type": "structure", "members": {"Kind": {"shape": "Kind"}}},
        "Kind": {"type": "string", "enum": ["TWO_WORDS", "ends ", "two_words", "5m", "Unknown"]},
    }));
    assert_snapshot!(file(&model, "src/types/kind.rs"), @"");
}

#[test]
fn a_schema_has_one_line_for_each_member() {
    // What differs between protocols is data in here.
    let model = service(json!({
        "Thing": {
            "type": "structure",
            "required": ["Id"],
            "members": {
                "Id": {"shape": "Text", "locationName": "id"},
                "At": {"shape": "Instant"},
                "Parts": {"shape": "Parts"},
            },
        },
        "Instant": {"type": "timestamp", "timestampFormat": "iso8601"},
        "Parts": {"type": "list", "member": {"shape": "Text"}},
    }));
    assert_snapshot!(file(&model, "src/schema/thing.rs"), @"");
    assert_snapshot!(file(&model, "src/schema/parts.rs"), @"");
}
