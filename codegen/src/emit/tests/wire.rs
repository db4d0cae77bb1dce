//! What schemas say of the wire: names, namespaces, forms.

use insta::assert_snapshot;
use serde_json::json;

use super::{items, service};

#[test]
fn members_are_called_as_each_protocol_calls_them() {
    // Each protocol looks at its own traits; the emitted table has them all.
    let model = service(json!({
        "Thing": {"type": "structure", "members": {
            "Plain": {"shape": "Text"},
            "Renamed": {"shape": "Text", "locationName": "renamed"},
            "Queried": {"shape": "Text", "locationName": "queriedSet", "queryName": "Queried"},
            "Kind": {"shape": "Text", "locationName": "xsi:type", "xmlAttribute": true},
            "Json": {"shape": "Text", "jsonvalue": true},
            "Apart": {"shape": "Whole", "xmlNamespace": {"uri": "urn:a", "prefix": "a"}},
        }},
    }));
    assert_snapshot!(items(&model, "src/schema/thing.rs", "static SHAPE"), @r#"
    static SHAPE: schema::Shape = schema::Shape::structure(
        "com.amazonaws.things#Thing",
        &[
            ("Plain", schema::Kind::String, &[]),
            (
                "Renamed",
                schema::Kind::String,
                &[schema::Trait::JsonName("renamed"), schema::Trait::XmlName("renamed")],
            ),
            (
                "Queried",
                schema::Kind::String,
                &[
                    schema::Trait::JsonName("queriedSet"),
                    schema::Trait::XmlName("queriedSet"),
                    schema::Trait::QueryName("Queried"),
                ],
            ),
            (
                "Kind",
                schema::Kind::String,
                &[
                    schema::Trait::JsonName("xsi:type"),
                    schema::Trait::XmlName("xsi:type"),
                    schema::Trait::XmlAttribute,
                ],
            ),
            ("Json", schema::Kind::String, &[schema::Trait::MediaType("application/json")]),
            (
                "Apart",
                schema::Kind::Integer,
                &[schema::Trait::XmlNamespace("urn:a", Some("a"))],
            ),
        ],
        &[],
    );
    "#);
}

#[test]
fn payloads_and_roots_have_names_of_their_own() {
    let mut model = service(json!({
        "GetThingRequest": {"type": "structure", "payload": "Body", "members": {
            "Body": {"shape": "Thing", "locationName": "body"},
        }},
    }));
    model["operations"]["GetThing"]["input"] = json!({
        "shape": "GetThingRequest", "locationName": "Get",
        "xmlNamespace": {"uri": "urn:things"},
    });
    assert_snapshot!(items(&model, "src/schema/get_thing_input.rs", "static SHAPE"), @r#"
    static SHAPE: schema::Shape = schema::Shape::structure(
        "com.amazonaws.things#GetThingRequest",
        &[
            (
                "Body",
                schema::Kind::Structure,
                &[schema::Trait::HttpPayload, schema::Trait::XmlName("body")],
            ),
        ],
        &[
            schema::Trait::Http("GET", "/things/{Id}", 200),
            schema::Trait::XmlName("Get"),
            schema::Trait::XmlNamespace("urn:things", None),
            schema::Trait::OriginalName("GetThingRequest"),
        ],
    );
    "#);
    // A name of the shape itself comes first.
    model["shapes"]["GetThingRequest"]["locationName"] = json!("Own");
    let table = items(&model, "src/schema/get_thing_input.rs", "static SHAPE");
    assert!(
        table.contains("XmlName(\"Own\")") && !table.contains("XmlName(\"Get\")"),
        "{table}"
    );
}
