//! What the generator calls unsendable is what the runtime refuses.

use serde_json::json;

use shapesmith_codegen::unsendable;
use shapesmith_model::json::Source;
use shapesmith_model::{Model, ShapeId, botocore};
use shapesmith_runtime::endpoint::{EndpointRule, Endpoints};
use shapesmith_runtime::operation::ServiceFacts;
use shapesmith_runtime::protocol::protocol;

/// Every protocol of AWS, as botocore and as Smithy spell it.
const PROTOCOLS: [(&str, &str); 7] = [
    ("json", "aws.protocols#awsJson1_0"),
    ("json", "aws.protocols#awsJson1_1"),
    ("rest-json", "aws.protocols#restJson1"),
    ("rest-xml", "aws.protocols#restXml"),
    ("query", "aws.protocols#awsQuery"),
    ("ec2", "aws.protocols#ec2Query"),
    ("smithy-rpc-v2-cbor", "smithy.protocols#rpcv2Cbor"),
];

/// A service with one operation that speaks this protocol; the output has
/// these members, which are streams of events.
fn model_with(botocore: &str, smithy: &str, streams: &[&str]) -> Model {
    let members = streams
        .iter()
        .map(|name| (*name, json!({"shape": "Events"})));
    let members: serde_json::Value = members.collect();
    let model = json!({
        "metadata": {
            "apiVersion": "1", "endpointPrefix": "t", "protocol": botocore,
            "jsonVersion": if smithy.ends_with('1') { "1.1" } else { "1.0" },
            "serviceFullName": "T", "serviceId": "T", "signatureVersion": "v4",
        },
        "operations": {"Get": {
            "http": {"method": "POST", "requestUri": "/"}, "output": {"shape": "Output"},
        }},
        "shapes": {
            "Output": {"type": "structure", "members": members},
            "Events": {"type": "structure", "eventstream": true, "members": {}},
        },
    });
    let files = botocore::Files {
        service: Source {
            file: "service-2.json".to_owned(),
            text: model.to_string(),
        },
        extras: Vec::new(),
        endpoint_rules: None,
    };
    let model = botocore::read(&files).expect("a model");
    assert_eq!(model.service.protocol.to_string(), smithy);
    model
}

/// Whether the runtime has an implementation of the protocol.
fn runtime_speaks(smithy: &'static str) -> bool {
    let facts = ServiceFacts {
        sdk_id: "T",
        service_id: "t",
        namespace: "com.amazonaws.t",
        shape_name: "T",
        api_version: "1",
        signing_name: "t",
        s3_signature: false,
        protocol: smithy,
        xml_namespace: None,
        query_compatible: false,
        endpoints: Endpoints {
            default: [EndpointRule::Url("https://t.{Region}.{DnsSuffix}"); 4],
            partitions: &[],
        },
        crate_version: "0.1.0",
    };
    protocol(&facts).is_ok()
}

#[test]
fn operations_are_unsendable_where_the_runtime_lacks_their_protocol() {
    for (botocore, smithy) in PROTOCOLS {
        let found = unsendable(&model_with(botocore, smithy, &[]));
        assert_eq!(found.is_empty(), runtime_speaks(smithy), "{smithy}");
    }
}

#[test]
fn events_are_unsendable_where_the_protocol_has_none() {
    for (botocore, smithy) in PROTOCOLS {
        let found = unsendable(&model_with(botocore, smithy, &["Events"]));
        let lacks = smithy.ends_with("Query");
        assert_eq!(!found.is_empty(), lacks, "{smithy}: {found:?}");
    }
}

#[test]
fn the_reason_names_the_protocol() {
    let mut model = model_with("json", "aws.protocols#awsJson1_1", &[]);
    model.service.protocol = ShapeId::new("aws.protocols", "awsJson9_9");
    let found = unsendable(&model);
    let shown: Vec<String> = found
        .iter()
        .map(|found| format!("{}: {}", found.operation, found.obstacle))
        .collect();
    assert_eq!(shown, ["Get: the runtime does not speak `awsJson9_9`"]);
}
