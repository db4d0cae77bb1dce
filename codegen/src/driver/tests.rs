//! Snapshots of drivers: one small model, one idea each.

use insta::assert_snapshot;
use serde_json::{Value, json};

use shapesmith_model::botocore::{self, Files};
use shapesmith_model::json::Source;

use crate::{Config, DriverDependencies, RuntimeDependency, driver};

/// A service whose operation sends a `Thing`, with these members.
fn service(members: Value) -> Value {
    json!({
        "metadata": {
            "apiVersion": "2024-05-06", "endpointPrefix": "things", "protocol": "rest-json",
            "serviceFullName": "Things", "serviceId": "Things", "signatureVersion": "v4",
        },
        "operations": {
            "PutThing": {
                "http": {"method": "PUT", "requestUri": "/things/{Id}"},
                "input": {"shape": "PutThingRequest"},
                "output": {"shape": "OnlyAnswered"},
            },
            "Ping": {"http": {"method": "POST", "requestUri": "/"}},
        },
        "shapes": {
            "PutThingRequest": {"type": "structure", "required": ["Id"], "members": {
                "Id": {"shape": "Text", "location": "uri", "locationName": "Id"},
                "Thing": {"shape": "Thing"},
            }},
            "OnlyAnswered": {"type": "structure", "members": {"Answer": {"shape": "Answer"}}},
            "Answer": {"type": "structure", "members": {}},
            "Thing": {"type": "structure", "members": members},
            "Either": {"type": "structure", "union": true, "members": {
                "Text": {"shape": "Text"}, "Not": {"shape": "Either"},
            }},
            "Colors": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "ColorList"}},
            "ColorList": {"type": "list", "member": {"shape": "Color"}, "sparse": true},
            "Color": {"type": "string", "enum": ["red"]},
            "Text": {"type": "string"},
        },
    })
}

/// One file of the driver of a model, without its header.
fn file(model: &Value, path: &str) -> Option<String> {
    let service = Source {
        file: "things.json".to_owned(),
        text: model.to_string(),
    };
    let files = Files {
        service,
        extras: Vec::new(),
        endpoint_rules: None,
    };
    let config = Config {
        package: "things".to_owned(),
        version: "0.1.0".to_owned(),
        runtime: RuntimeDependency::Version("0.1".to_owned()),
        command: "make things".to_owned(),
    };
    let dependencies = DriverDependencies {
        client: "../things".to_owned(),
        support: "../support".to_owned(),
    };
    let model = botocore::read(&files).expect("a model");
    let mut files = driver(&model, &config, &dependencies).expect("a driver");
    let text = files.remove(path)?;
    match text.split_once("\n\n") {
        Some((header, rest)) if header.starts_with("// Emitted") => Some(rest.to_owned()),
        Some(_) | None => Some(text),
    }
}

/// One file that must be there.
fn present(members: Value, path: &str) -> String {
    file(&service(members), path).expect("a file of this path")
}

#[test]
fn a_structure_goes_through_its_builder() {
    // Sparse elements and the types of enums are the setter's to tell apart.
    let members = json!({"type": {"shape": "Text"}, "Colors": {"shape": "Colors"}});
    assert_snapshot!(present(members, "src/shapes/thing.rs"), @r#"
    /// Makes `Thing` of JSON.
    pub(crate) fn thing(
        value: &::shapesmith_driver::Value,
        at: &::shapesmith_driver::Place<'_>,
    ) -> Result<crate::types::Thing, ::shapesmith_driver::Error> {
        let members = ::shapesmith_driver::Members::of(value, at, &["type", "Colors"])?;
        Ok(
            crate::types::Thing::builder()
                .set_type(members.optional("type", ::shapesmith_driver::values::string)?)
                .set_colors(
                    members
                        .optional(
                            "Colors",
                            |value, at| ::shapesmith_driver::values::map(
                                value,
                                at,
                                |value, at| ::shapesmith_driver::values::sparse_list(
                                    value,
                                    at,
                                    ::shapesmith_driver::values::enumeration,
                                ),
                            ),
                        )?,
                )
                .build(),
        )
    }
    "#);
}

#[test]
fn a_required_member_makes_building_fallible() {
    // The error tells the place in the JSON.
    let mut model = service(json!({"Name": {"shape": "Text"}}));
    model["shapes"]["Thing"]["required"] = json!(["Name"]);
    assert_snapshot!(file(&model, "src/shapes/thing.rs").expect("a file"), @r#"
    /// Makes `Thing` of JSON.
    pub(crate) fn thing(
        value: &::shapesmith_driver::Value,
        at: &::shapesmith_driver::Place<'_>,
    ) -> Result<crate::types::Thing, ::shapesmith_driver::Error> {
        let members = ::shapesmith_driver::Members::of(value, at, &["Name"])?;
        crate::types::Thing::builder()
            .set_name(members.optional("Name", ::shapesmith_driver::values::string)?)
            .build()
            .map_err(|error| at.error(error))
    }
    "#);
}

#[test]
fn a_union_has_one_member_and_boxes_where_the_type_has_them() {
    // A name that is none of the members is refused before.
    let members = json!({"Either": {"shape": "Either"}});
    assert_snapshot!(present(members, "src/shapes/either.rs"), @r#"
    /// Makes `Either` of JSON.
    pub(crate) fn either(
        value: &::shapesmith_driver::Value,
        at: &::shapesmith_driver::Place<'_>,
    ) -> Result<crate::types::Either, ::shapesmith_driver::Error> {
        let members = ::shapesmith_driver::Members::of(value, at, &["Text", "Not"])?;
        match members.only()? {
            "Text" => {
                members
                    .required("Text", ::shapesmith_driver::values::string)
                    .map(crate::types::Either::Text)
            }
            "Not" => {
                members
                    .required(
                        "Not",
                        |value, at| ::shapesmith_driver::values::boxed(
                            value,
                            at,
                            crate::shapes::either,
                        ),
                    )
                    .map(crate::types::Either::Not)
            }
            name => Err(at.key(name).error("the union has no such member")),
        }
    }
    "#);
}

#[test]
fn an_input_is_built_and_its_members_go_through_the_fluent_builder() {
    // Both builders and the public fields of the input are tried.
    assert_snapshot!(present(json!({}), "src/inputs/put_thing.rs"), @r#"
    /// Makes the input of `PutThing` of JSON.
    pub(crate) fn put_thing(
        value: &::shapesmith_driver::Value,
        at: &::shapesmith_driver::Place<'_>,
    ) -> Result<crate::operation::put_thing::PutThingInput, ::shapesmith_driver::Error> {
        let members = ::shapesmith_driver::Members::of(value, at, &["Id", "Thing"])?;
        crate::operation::put_thing::PutThingInput::builder()
            .set_id(members.optional("Id", ::shapesmith_driver::values::string)?)
            .set_thing(members.optional("Thing", crate::shapes::thing)?)
            .build()
            .map_err(|error| at.error(error))
    }
    "#);
    assert_snapshot!(present(json!({}), "src/requests/put_thing.rs"), @"
    /// Makes the input of `PutThing` and sends it.
    pub(super) async fn send(
        client: &::client::Client,
        value: &::shapesmith_driver::Value,
    ) -> Result<::shapesmith_driver::Answer, ::shapesmith_driver::Error> {
        let input = crate::inputs::put_thing(value, &::shapesmith_driver::Place::Root)?;
        let request = client.put_thing().set_id(input.id).set_thing(input.thing);
        Ok(
            match ::shapesmith_driver::answered(request.send().await)? {
                Ok(output) => {
                    ::shapesmith_driver::Answer::Output(crate::outputs::put_thing(output))
                }
                Err(error) => {
                    let failure = ::shapesmith_driver::Failure::of(&error);
                    let members = crate::errors::members(error.into());
                    ::shapesmith_driver::Answer::Error(failure.with(members))
                }
            },
        )
    }
    ");
}

#[test]
fn an_operation_without_input_is_sent_too() {
    // Its JSON is an empty object.
    assert_snapshot!(present(json!({}), "src/inputs/ping.rs"), @"
    /// Makes the input of `Ping` of JSON.
    pub(crate) fn ping(
        value: &::shapesmith_driver::Value,
        at: &::shapesmith_driver::Place<'_>,
    ) -> Result<crate::operation::ping::PingInput, ::shapesmith_driver::Error> {
        ::shapesmith_driver::Members::of(value, at, &[])?;
        crate::operation::ping::PingInput::builder().build().map_err(|error| at.error(error))
    }
    ");
    assert_snapshot!(present(json!({}), "src/requests/ping.rs"), @"
    /// Makes the input of `Ping` and sends it.
    pub(super) async fn send(
        client: &::client::Client,
        value: &::shapesmith_driver::Value,
    ) -> Result<::shapesmith_driver::Answer, ::shapesmith_driver::Error> {
        crate::inputs::ping(value, &::shapesmith_driver::Place::Root)?;
        let request = client.ping();
        Ok(
            match ::shapesmith_driver::answered(request.send().await)? {
                Ok(output) => {
                    ::shapesmith_driver::Answer::Output(crate::outputs::ping(output))
                }
                Err(error) => {
                    let failure = ::shapesmith_driver::Failure::of(&error);
                    let members = crate::errors::members(error.into());
                    ::shapesmith_driver::Answer::Error(failure.with(members))
                }
            },
        )
    }
    ");
}

#[test]
fn an_output_becomes_json_again() {
    // Members that the model does not have, such as the request id, are left out.
    let mut model = service(json!({}));
    model["shapes"]["Answer"] = json!({"type": "structure", "required": ["Id"], "members": {
        "Id": {"shape": "Text"}, "Colors": {"shape": "Colors"}, "Either": {"shape": "Either"},
    }});
    assert_snapshot!(file(&model, "src/outputs/put_thing.rs").expect("a file"), @r#"
    /// Makes JSON of the output of `PutThing`.
    pub(crate) fn put_thing(
        value: crate::operation::put_thing::PutThingOutput,
    ) -> ::shapesmith_driver::Value {
        ::shapesmith_driver::shown::Object::new()
            .optional("Answer", &value.answer, crate::parts::answer)
            .build()
    }
    "#);
    assert_snapshot!(file(&model, "src/parts/answer.rs").expect("a file"), @r#"
    /// Makes JSON of `Answer`.
    pub(crate) fn answer(value: &crate::types::Answer) -> ::shapesmith_driver::Value {
        ::shapesmith_driver::shown::Object::new()
            .always("Id", &value.id, ::shapesmith_driver::shown::text)
            .optional(
                "Colors",
                &value.colors,
                |value| ::shapesmith_driver::shown::map(
                    value,
                    |value| ::shapesmith_driver::shown::sparse_list(
                        value,
                        ::shapesmith_driver::shown::text,
                    ),
                ),
            )
            .optional("Either", &value.either, crate::parts::either)
            .build()
    }
    "#);
    assert_snapshot!(file(&model, "src/parts/either.rs").expect("a file"), @r#"
    /// Makes JSON of `Either`.
    pub(crate) fn either(value: &crate::types::Either) -> ::shapesmith_driver::Value {
        let object = ::shapesmith_driver::shown::Object::new();
        match value {
            crate::types::Either::Text(value) => {
                object.always("Text", value, ::shapesmith_driver::shown::text).build()
            }
            crate::types::Either::Not(value) => {
                object
                    .always(
                        "Not",
                        value,
                        |value| ::shapesmith_driver::shown::boxed(
                            value,
                            crate::parts::either,
                        ),
                    )
                    .build()
            }
            crate::types::Either::Unknown(member) => {
                ::shapesmith_driver::shown::document(&member.to_document())
            }
            _ => object.build(),
        }
    }
    "#);
}

#[test]
fn a_body_in_pieces_is_waited_for() {
    // The request of the operation waits too.
    let mut model = service(json!({}));
    model["shapes"]["OnlyAnswered"] = json!({
        "type": "structure", "payload": "Answer",
        "members": {"Answer": {"shape": "Bytes", "streaming": true}},
    });
    model["shapes"]["Bytes"] = json!({"type": "blob"});
    assert_snapshot!(file(&model, "src/outputs/put_thing.rs").expect("a file"), @r#"
    /// Makes JSON of the output of `PutThing`.
    pub(crate) async fn put_thing(
        value: crate::operation::put_thing::PutThingOutput,
    ) -> ::shapesmith_driver::Value {
        ::shapesmith_driver::shown::Object::new()
            .always(
                "Answer",
                &::shapesmith_driver::shown::byte_stream(value.answer).await,
                Clone::clone,
            )
            .build()
    }
    "#);
    let request = file(&model, "src/requests/put_thing.rs").expect("a file");
    assert!(
        request.contains("crate::outputs::put_thing(output).await"),
        "{request}"
    );
}

#[test]
fn errors_go_by_those_of_the_service() {
    // An operation may bring one that it does not list.
    let mut model = service(json!({}));
    model["operations"]["Ping"]["errors"] = json!([{"shape": "Answer"}]);
    model["shapes"]["Answer"]["exception"] = json!(true);
    assert_snapshot!(file(&model, "src/errors.rs").expect("a file"), @"
    //! From errors to JSON.

    /// Makes JSON of the members of an error, if the model knows it.
    pub(crate) fn members(error: ::client::Error) -> Option<::shapesmith_driver::Value> {
        match error {
            ::client::Error::Answer(error) => Some(crate::parts::error_answer(&error)),
            _ => None,
        }
    }
    ");
    assert_snapshot!(present(json!({}), "src/errors.rs"), @"
    //! From errors to JSON.

    /// Makes JSON of the members of an error, if the model knows it.
    pub(crate) fn members(_: ::client::Error) -> Option<::shapesmith_driver::Value> {
        None
    }
    ");
}

#[test]
fn only_what_inputs_reach_is_converted() {
    // What stands in answers alone would be dead code.
    assert_snapshot!(present(json!({}), "src/shapes.rs"), @"
    //! From JSON to the shapes that inputs hold.

    mod thing;

    pub(crate) use self::thing::thing;
    ");
    assert_eq!(file(&service(json!({})), "src/shapes/answer.rs"), None);
}

#[test]
fn the_manifest_names_the_client_and_is_a_workspace_of_its_own() {
    // Whatever the client is called, the driver's code calls it `client`.
    assert_snapshot!(present(json!({}), "Cargo.toml"), @r#"
    # Emitted by Shapesmith; `cargo xtask differential` makes it again.
    [package]
    name = "things-driver"
    version = "0.0.0"
    edition = "2024"
    publish = false

    [dependencies]
    client = { package = "things", path = "../things" }
    shapesmith-driver = { path = "../support" }

    [workspace]

    [profile.dev]
    debug = "line-tables-only"
    "#);
}
