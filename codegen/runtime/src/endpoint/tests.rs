//! Endpoints by region, FIPS and dual stack.

use super::{DefaultResolver, EndpointRule, Endpoints, Params, ParamsBuilder};
use crate::operation::ServiceFacts;

static FACTS: ServiceFacts = ServiceFacts {
    sdk_id: "Things",
    service_id: "things",
    namespace: "com.amazonaws.things",
    shape_name: "Things",
    api_version: "2024-05-06",
    signing_name: "things",
    s3_signature: false,
    protocol: "aws.protocols#restJson1",
    xml_namespace: None,
    query_compatible: false,
    endpoints: Endpoints {
        default: [
            EndpointRule::Url("https://things.{Region}.{DnsSuffix}"),
            EndpointRule::Url("https://things.{Region}.{DualStackDnsSuffix}"),
            EndpointRule::Url("https://things-fips.{Region}.{DnsSuffix}"),
            EndpointRule::Error("not both"),
        ],
        partitions: &[(
            "aws-us-gov",
            [EndpointRule::Url("https://gov.{Region}.{DnsSuffix}"); 4],
        )],
    },
    crate_version: "0.1.0",
};

/// The URL or the error for these parameters.
fn url(region: &str, use_fips: bool, use_dual_stack: bool) -> String {
    let params = Params::builder()
        .region(region)
        .use_fips(use_fips)
        .use_dual_stack(use_dual_stack)
        .build();
    let url = params
        .map_err(Into::into)
        .and_then(|params| DefaultResolver::new(&FACTS).url(&params));
    match url {
        Ok(url) => url,
        Err(error) => format!("error: {error}"),
    }
}

#[test]
fn each_region_has_the_suffix_of_its_partition() {
    let table = [
        (
            "us-east-1",
            false,
            false,
            "https://things.us-east-1.amazonaws.com",
        ),
        ("eu-west-1", false, true, "https://things.eu-west-1.api.aws"),
        (
            "ca-central-1",
            true,
            false,
            "https://things-fips.ca-central-1.amazonaws.com",
        ),
        ("us-east-1", true, true, "error: not both"),
        (
            "cn-north-1",
            false,
            false,
            "https://things.cn-north-1.amazonaws.com.cn",
        ),
        (
            "us-gov-west-1",
            true,
            true,
            "https://gov.us-gov-west-1.amazonaws.com",
        ),
        (
            "us-iso-east-1",
            false,
            false,
            "https://things.us-iso-east-1.c2s.ic.gov",
        ),
        (
            "us-isob-east-1",
            false,
            true,
            "https://things.us-isob-east-1.api.aws.scloud",
        ),
        (
            "eusc-de-east-1",
            false,
            false,
            "https://things.eusc-de-east-1.amazonaws.eu",
        ),
        (
            "aws-cn-global",
            false,
            false,
            "https://things.aws-cn-global.amazonaws.com.cn",
        ),
        (
            "moon-base-1",
            false,
            false,
            "https://things.moon-base-1.amazonaws.com",
        ),
    ];
    for (region, use_fips, use_dual_stack, expected) in table {
        assert_eq!(url(region, use_fips, use_dual_stack), expected, "{region}");
    }
}

#[test]
fn a_region_that_would_change_the_host_is_refused() {
    for region in [
        "",
        "evil.example/",
        "us east 1",
        "-x",
        "a    b",
        "us-east-1#",
    ] {
        assert!(
            url(region, false, false).contains("cannot be part of a host name"),
            "{region}"
        );
    }
}

#[test]
fn an_endpoint_url_wins_but_not_with_switches() {
    let resolver = DefaultResolver::new(&FACTS);
    let url = |params: ParamsBuilder| resolver.url(&params.build().expect("parameters"));
    let params = Params::builder().endpoint("http://127.0.0.1:1/base");
    assert_eq!(
        url(params.clone()).expect("a URL"),
        "http://127.0.0.1:1/base"
    );
    assert!(url(params.clone().use_fips(true)).is_err());
    assert!(url(params.use_dual_stack(true)).is_err());
    let error = url(Params::builder()).expect_err("no region").to_string();
    assert!(error.starts_with("a region is needed"), "{error}");
}
