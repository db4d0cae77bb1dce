//! The facts of the service.

use shapesmith_model::endpoint::RegionalDefaults;
use shapesmith_model::{Model, Service};

use crate::rust::Crate;

use super::facts::{Aspect, Facts, Item, Kind, Leaf};
use super::{members, wire};

/// The protocols that send the name of the service shape.
const NAMED: &[&str] = &["awsJson1_0", "awsJson1_1", "rpcv2Cbor"];

/// The item of the crate as a whole.
pub(super) fn item(model: &Model, krate: &Crate) -> Item {
    let facts = facts(&model.service, &krate.service.endpoints);
    let mut facts = wire::visible(model, facts);
    if krate.package.types.is_some() {
        facts.insert(Aspect::Layout, "one of their own".to_owned());
    }
    Item {
        kind: Kind::Service,
        parent: None,
        subject: format!("service `{}`", model.service.sdk_id),
        declaration: "Client".to_owned(),
        operations: model.operations.keys().cloned().collect(),
        leaf: Leaf::Other,
        facts,
    }
}

/// The facts of a service.
fn facts(service: &Service, endpoints: &RegionalDefaults) -> Facts {
    let Service {
        id,
        sdk_id,
        title,
        api_version,
        endpoint_prefix,
        signing_name,
        s3_signature,
        protocol,
        protocols,
        auth,
        xml_namespace,
        query_compatible,
        documentation,
        deprecated,
        endpoint_rules,
        other,
    } = service;
    let words = documentation.as_deref().unwrap_or_default();
    let words = format!("{title}\n{words}");
    let facts = members::words(Some(&words), deprecated.as_ref());
    let mut facts = members::without_warning(facts);
    facts.extend(members::traits(other));
    for (id, text) in [
        ("aws.api#sdkId", sdk_id),
        ("aws.api#endpointPrefix", endpoint_prefix),
    ] {
        facts.insert(Aspect::Trait(id.to_owned()), text.clone());
    }
    facts.insert(Aspect::ApiVersion, api_version.clone());
    facts.insert(Aspect::SigningName, signing_name.clone());
    let mode = if *query_compatible {
        " with codes of queries"
    } else {
        ""
    };
    facts.insert(Aspect::Protocol, format!("{}{mode}", protocol.name()));
    let offered: Vec<&str> = protocols.iter().map(|protocol| protocol.name()).collect();
    facts.insert(Aspect::OfferedProtocols, offered.join(", "));
    let manner = match s3_signature {
        true => " as S3 wants it",
        false => "",
    };
    facts.insert(Aspect::AuthSchemes, format!("{}{manner}", auth.join(", ")));
    let name = if NAMED.contains(&protocol.name()) {
        Aspect::ServiceWireName
    } else {
        Aspect::ServiceName
    };
    facts.insert(name, id.name().to_owned());
    let namespace = xml_namespace.as_ref().map(wire::shown);
    facts.extend(namespace.map(|namespace| (Aspect::TypeWireName, namespace)));
    facts.insert(Aspect::Endpoints, format!("{endpoints:?}"));
    facts.extend(
        endpoint_rules
            .as_ref()
            .map(|rules| (Aspect::EndpointRules, rules.digest())),
    );
    facts
}
