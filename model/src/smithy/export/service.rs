//! Writes the service.

use serde_json::{Value, json};

use crate::endpoint::EndpointRules;
use crate::service::Service;

use super::super::own;
use super::super::service::{SCHEMES, XML};
use super::Context;
use super::traits::Traits;

/// The scheme of signatures, whose trait has the name to sign with.
const SIGV4: &str = "aws.auth#sigv4";

/// Writes the service with references to all operations.
pub(super) fn write(context: &Context<'_>) -> Value {
    // Every field is named: a new one has to be written, or given up here.
    let Service {
        id,
        sdk_id,
        title,
        api_version,
        endpoint_prefix,
        signing_name: _,
        s3_signature,
        protocol,
        protocols,
        auth: _,
        xml_namespace,
        query_compatible,
        documentation,
        deprecated,
        endpoint_rules,
        other,
    } = &context.model.service;
    let mut traits = Traits::of(other);
    traits.words(documentation.as_ref(), deprecated.as_ref());
    traits.set("smithy.api#title", title.clone());
    if let Some(facts) = traits.object("aws.api#service") {
        facts.insert("sdkId".to_owned(), json!(sdk_id));
        facts.insert("endpointPrefix".to_owned(), json!(endpoint_prefix));
    }
    for protocol in protocols {
        traits.object(&protocol.to_string());
    }
    write_auth(&context.model.service, &mut traits);
    traits.mark("aws.protocols#awsQueryCompatible", *query_compatible);
    let namespace = match XML.contains(&protocol.name()) {
        true => "smithy.api#xmlNamespace",
        false => own::XML_NAMESPACE,
    };
    traits.namespace(namespace, xml_namespace.as_ref());
    let rules = endpoint_rules.as_ref();
    traits.maybe(
        "smithy.rules#endpointRuleSet",
        rules.map(|rules| rules.value().clone()),
    );
    let is_told = rules.is_some_and(EndpointRules::has_s3_signature);
    traits.mark(own::S3_SIGNATURE, *s3_signature && !is_told);
    let has_other_id = context.service_id() != *id;
    traits.maybe(own::SERVICE_ID, has_other_id.then(|| id.to_string()));
    let operations = context.model.operations.keys();
    let operations: Value = operations
        .map(|name| json!({"target": context.operation_id(name).to_string()}))
        .collect();
    let node = json!({"type": "service", "version": api_version, "operations": operations});
    traits.put_on(node)
}

/// Writes the schemes of authorization, and a list of them unless it follows
/// from the schemes.
fn write_auth(service: &Service, traits: &mut Traits) {
    let name = &service.signing_name;
    for scheme in SCHEMES {
        let is_listed = service.auth.iter().any(|id| id == scheme);
        if !is_listed && !traits.has(scheme) {
            continue;
        }
        if let Some(facts) = traits.object(scheme)
            && scheme.starts_with(SIGV4)
        {
            facts.entry("name").or_insert_with(|| json!(name));
        }
    }
    if !traits.has(SIGV4) && *name != service.endpoint_prefix {
        traits.set(own::SIGNING_NAME, name.clone());
    }
    let derived: Vec<&str> = SCHEMES
        .iter()
        .copied()
        .filter(|scheme| traits.has(scheme))
        .collect();
    if service.auth != derived {
        traits.set("smithy.api#auth", json!(service.auth));
    }
}
