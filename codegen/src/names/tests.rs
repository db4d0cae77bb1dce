//! Tables of names, most of them taken from services and spelled as the official SDK has them.

use super::reserved::{KEYWORDS, NEVER_RAW};
use super::*;

/// Model names that no role may stumble over.
const HOSTILE: &[&str] = &[
    "",
    " ",
    "*",
    "::",
    "_",
    "__",
    "-",
    "0",
    "0.5",
    "5m",
    "9_a",
    "r#type",
    "r#",
    "../../etc",
    "a/b",
    "a\\b",
    "C:",
    "..",
    "\0",
    "\n",
    "\"",
    "日本",
    "größe",
    "É",
    "self",
    "Self",
    "crate",
    "super",
    "type",
    "gen",
    "try",
    "Unknown",
    "Builder",
    "Option",
    "None",
    "mod",
    "error",
    "std",
    "new",
    "_1",
];

#[test]
fn words_of_awkward_names() {
    let table: &[(&str, &[&str])] = &[
        ("EC2InstanceIDs", &["ec2", "instance", "ids"]),
        ("IPv6Cidr", &["ipv6", "cidr"]),
        ("Ipv6CidrBlock", &["ipv6", "cidr", "block"]),
        (
            "AwsEc2NetworkInterfaceIpV6AddressDetail",
            &[
                "aws",
                "ec2",
                "network",
                "interface",
                "ipv6",
                "address",
                "detail",
            ],
        ),
        ("SSEKMSKeyId", &["ssekms", "key", "id"]),
        ("ETag", &["e", "tag"]),
        ("S3Bucket", &["s3", "bucket"]),
        ("ListWebACLs", &["list", "web", "acls"]),
        ("IDsToAdd", &["ids", "to", "add"]),
        ("DNSsec", &["dn", "ssec"]),
        ("OAuth2ErrorCode", &["o", "auth2", "error", "code"]),
        ("MemoryGiBPerVCpu", &["memory", "gib", "per", "v", "cpu"]),
        ("WarmThroughputMiBps", &["warm", "throughput", "mibps"]),
        (
            "MaxRecordSizeInKiB",
            &["max", "record", "size", "in", "kib"],
        ),
        ("AuthTtL", &["auth", "ttl"]),
        ("TTLSeconds", &["ttl", "seconds"]),
        ("ThrottlingRate", &["throttling", "rate"]),
        ("SigV4Authorization", &["sigv4", "authorization"]),
        ("dynamoDBv2", &["dynamo", "dbv2"]),
        ("ChecksumCRC32C", &["checksum", "crc32", "c"]),
        (
            "MaximumThroughputInMBps",
            &["maximum", "throughput", "in", "m", "bps"],
        ),
        ("QUICK_CONNECT", &["quick", "connect"]),
        ("s3:ObjectCreated:*", &["s3", "object", "created"]),
        ("c5d.12xlarge", &["c5d", "12xlarge"]),
        ("LunAlreadyAllocated ", &["lun", "already", "allocated"]),
        ("*", &[]),
        ("", &[]),
    ];
    for (name, expected) in table {
        assert_eq!(words(name), *expected, "{name}");
    }
}

#[test]
fn types() {
    for (name, expected) in [
        ("QuickConnect", "QuickConnect"),
        ("phoneNumber", "PhoneNumber"),
        ("ListWebACLsRequest", "ListWebAcLsRequest"),
        ("MemoryGiBPerVCpu", "MemoryGiBPerVCpu"),
        (
            "AwsEc2NetworkInterfaceIpV6AddressDetail",
            "AwsEc2NetworkInterfaceIpV6AddressDetail",
        ),
        ("AssumeRoleWithSAMLInput", "AssumeRoleWithSamlInput"),
        ("DynamoDBv2Action", "DynamoDBv2Action"),
        ("__AdTriggersElement", "AdTriggersElement"),
        ("AbpV1_0_x", "AbpV10X"),
        ("Option", "Option"),
        ("Result", "Result"),
        ("None", "None"),
        ("Error", "Error"),
        ("Document", "Document"),
        ("Builder", "Builder"),
        ("self", "Self_"),
        ("2FA", "_2Fa"),
    ] {
        assert_eq!(type_name(name), expected, "{name}");
    }
}

#[test]
fn fields() {
    for (name, expected) in [
        ("EC2InstanceIDs", "ec2_instance_ids"),
        ("IPv6Cidr", "ipv6_cidr"),
        ("SSEKMSKeyId", "ssekms_key_id"),
        ("ETag", "e_tag"),
        ("SizeInMiB", "size_in_mib"),
        ("PrivateIPv4Address", "private_ipv4_address"),
        ("AwsAccountARNs", "aws_account_arns"),
        ("N", "n"),
        ("AbpV1_0_x", "abp_v1_0_x"),
        ("Type", "r#type"),
        ("return", "r#return"),
        ("self", "self_"),
        ("Self", "self_"),
        ("Build", "build_value"),
        ("Builder", "builder_value"),
        ("Default", "default_value"),
        ("Send", "send"),
        ("Meta", "meta"),
        ("2faCode", "_2fa_code"),
    ] {
        assert_eq!(
            field_name(name, FieldContext::Structure),
            expected,
            "{name}"
        );
    }
}

#[test]
fn fields_leave_methods_free_where_they_exist() {
    for (name, input, error) in [
        ("send", "send_value", "send"),
        ("Customize", "customize_value", "customize"),
        ("AsInput", "as_input_value", "as_input"),
        ("meta", "meta", "meta_value"),
        ("default", "default_value", "default_value"),
        ("match", "r#match", "r#match"),
    ] {
        assert_eq!(field_name(name, FieldContext::Input), input, "{name}");
        assert_eq!(field_name(name, FieldContext::Error), error, "{name}");
    }
}

#[test]
fn variants() {
    for (value, expected) in [
        ("QUICK_CONNECT", "QuickConnect"),
        ("FLOW", "Flow"),
        ("imagebuilder:ImageRecipe", "ImagebuilderImageRecipe"),
        ("s3:ObjectCreated:*", "S3ObjectCreated"),
        ("a1.2xlarge", "A12xlarge"),
        ("c7i.metal-24xl", "C7iMetal24xl"),
        ("ipv4pool-ec2", "Ipv4poolEc2"),
        ("Ubuntu Pro", "UbuntuPro"),
        ("image/png", "ImagePng"),
        ("LunAlreadyAllocated ", "LunAlreadyAllocated"),
        ("*Other", "Other"),
        ("5m", "_5m"),
        ("1h", "_1h"),
        ("5.1", "_5_1"),
        ("0.5", "_0_5"),
        ("05", "_05"),
        ("1.6", "_1_6"),
        ("16", "_16"),
        ("10.5 GB", "_10_5Gb"),
        ("*", "U002a"),
        ("日", "U65e5"),
        ("", "Empty"),
        ("Self", "SelfValue"),
        ("SELF", "SelfValue"),
        ("SelfValue", "SelfValue_"),
        ("unknown", "UnknownValue"),
        ("UNKNOWN_VALUE", "UnknownValue_"),
        ("None", "None"),
        ("Ok", "Ok"),
        ("Default", "Default"),
    ] {
        assert_eq!(enum_variant(value), expected, "{value}");
        assert_eq!(union_variant(value), expected, "{value}");
    }
}

#[test]
fn modules_methods_and_operations() {
    for (name, module, method, operation) in [
        (
            "DescribeUser",
            "describe_user",
            "describe_user",
            "DescribeUser",
        ),
        (
            "ListWebACLs",
            "list_web_acls",
            "list_web_acls",
            "ListWebACLs",
        ),
        (
            "AssumeRoleWithSAML",
            "assume_role_with_saml",
            "assume_role_with_saml",
            "AssumeRoleWithSAML",
        ),
        ("postContent", "post_content", "post_content", "PostContent"),
        ("Match", "match_", "r#match", "Match"),
        ("Super", "super_", "super_", "Super"),
        ("Error", "error_", "error", "Error"),
        ("Builders", "builders_", "builders", "Builders"),
        ("Config", "config", "config_", "Config"),
        ("New", "new", "new_", "New"),
        ("self", "self_", "self_", "Self_"),
        ("a_b", "a_b", "a_b", "AB"),
    ] {
        assert_eq!(module_name(name), module, "{name}");
        assert_eq!(method_name(name), method, "{name}");
        assert_eq!(operation_name(name), operation, "{name}");
    }
}

#[test]
fn crates() {
    for (name, package) in [
        ("Connect", "connect"),
        ("API Gateway", "apigateway"),
        ("SSO OIDC", "ssooidc"),
        ("WAFV2", "wafv2"),
        ("type", "type_"),
        ("Test", "test_"),
        ("2 Go", "_2go"),
        ("../x", "x"),
    ] {
        assert_eq!(crate_name(name), package, "{name}");
    }
}

#[test]
fn keywords() {
    for keyword in KEYWORDS {
        let raw = format!("r#{keyword}");
        let field = field_name(keyword, FieldContext::Structure);
        assert_eq!(field, raw);
        assert_eq!(method_name(keyword), raw);
        assert_eq!(module_name(keyword), format!("{keyword}_"));
        assert_eq!(ident(&field).to_string(), raw);
    }
    for keyword in NEVER_RAW {
        let field = field_name(keyword, FieldContext::Structure);
        assert_eq!(field, format!("{}_", keyword.to_lowercase()));
        assert_eq!(module_name(keyword), field);
        assert_eq!(
            ident(&format!("r#{keyword}")).to_string(),
            format!("{keyword}_")
        );
    }
}

#[test]
fn every_role_is_total() {
    let roles: &[fn(&str) -> String] = &[
        type_name,
        operation_name,
        enum_variant,
        union_variant,
        module_name,
        method_name,
        crate_name,
        |name| field_name(name, FieldContext::Structure),
        |name| field_name(name, FieldContext::Input),
        |name| field_name(name, FieldContext::Error),
    ];
    for name in HOSTILE {
        for role in roles {
            let rust = role(name);
            assert!(is_identifier(bare(&rust)), "{name:?} became {rust:?}");
            assert_eq!(ident(&rust).to_string(), rust, "{name:?}");
        }
        assert!(!module_name(name).contains('#'), "{name:?}");
        // Even a text that never went through a role makes a token.
        assert!(!ident(name).to_string().is_empty());
    }
}

fn bare(rust: &str) -> &str {
    rust.strip_prefix("r#").unwrap_or(rust)
}

#[test]
fn names_carry_both_spellings() {
    let name = Name {
        rust: field_name("Type", FieldContext::Structure),
        wire: "Type".to_owned(),
    };
    assert_eq!(name.ident().to_string(), "r#type");
    assert_eq!(name.wire, "Type");
}

#[test]
fn claims_name_the_earlier_owner() {
    let mut scope = Scope::default();
    assert_eq!(scope.claim("EventType", "example#EventType"), Ok(()));
    let clash = scope.claim("EventType", "example#eventType");
    let clash = clash.map_err(|clash| (clash.earlier.clone(), clash.to_string()));
    let message = "`example#EventType` and `example#eventType` are both `EventType` in Rust; rename one of them";
    assert_eq!(
        clash,
        Err(("example#EventType".to_owned(), message.to_owned()))
    );
}

#[test]
fn colliding_variants_are_numbered() {
    let mut scope = Scope::default();
    let values = [
        "INVALID_REQUEST",
        "invalid_request",
        "Invalid Request",
        "InvalidRequest2",
        "V1",
        "v1",
    ];
    let variants = values.map(|value| scope.unique(&enum_variant(value)));
    let expected = [
        "InvalidRequest",
        "InvalidRequest2",
        "InvalidRequest3",
        "InvalidRequest2_2",
        "V1",
        "V1_2",
    ];
    assert_eq!(variants, expected);
}

#[test]
fn raw_names_share_a_scope_with_plain_ones() {
    let mut scope = Scope::default();
    assert_eq!(scope.unique("r#type"), "r#type");
    assert_eq!(scope.unique("type"), "type2");
    assert_eq!(scope.unique("r#type"), "type3");
}
