//! The keys that occur in botocore's models; any other key is refused, so that
//! a new feature of the format is noticed and not dropped.

/// Keys of the whole file.
pub(super) const TOP: &[&str] = &[
    "version",
    "metadata",
    "operations",
    "shapes",
    "documentation",
    "examples",
    "deprecated",
    "deprecatedMessage",
];

/// Keys of `metadata`.
pub(super) const METADATA: &[&str] = &[
    "apiVersion",
    "endpointPrefix",
    "protocol",
    "serviceFullName",
    "serviceId",
    "signatureVersion",
    "uid",
    "auth",
    "protocols",
    "signingName",
    "jsonVersion",
    "serviceAbbreviation",
    "targetPrefix",
    "xmlNamespace",
    "globalEndpoint",
    "protocolSettings",
    "awsQueryCompatible",
    "checksumFormat",
    "ripServiceName",
];

/// Keys of an operation that the reader interprets.
pub(super) const OPERATION: &[&str] = &[
    "name",
    "http",
    "documentation",
    "input",
    "output",
    "errors",
    "endpoint",
    "deprecated",
    "deprecatedMessage",
    "deprecatedSince",
    "authtype",
    "auth",
    "unsignedPayload",
];

/// Keys of an operation that become traits, which no pass interprets.
pub(super) const OPERATION_KEPT: &[&str] = &[
    "idempotent",
    "readonly",
    "staticContextParams",
    "endpointdiscovery",
    "httpChecksumRequired",
    "httpChecksum",
    "operationContextParams",
    "endpointoperation",
    "requestcompression",
    // Of S3 in older releases, 1.37.26 among them.
    "alias",
    "documentationUrl",
];

/// Keys of the whole file that become traits, which no pass interprets.
pub(super) const TOP_KEPT: &[&str] = &["clientContextParams"];

/// Keys of `http`.
pub(super) const HTTP: &[&str] = &["method", "requestUri", "responseCode"];

/// Keys of an operation's `input`, `output` and `errors`.
pub(super) const REFERENCE: &[&str] = &[
    "shape",
    "documentation",
    "locationName",
    "xmlNamespace",
    "resultWrapper",
    "wrapper",
    "exception",
    "error",
    "fault",
];

/// Keys of a shape that the reader interprets.
pub(super) const SHAPE: &[&str] = &[
    "type",
    "members",
    "documentation",
    "required",
    "member",
    "enum",
    "exception",
    "error",
    "sensitive",
    "key",
    "value",
    "payload",
    "union",
    "fault",
    "retryable",
    "timestampFormat",
    "deprecated",
    "deprecatedMessage",
    "deprecatedSince",
    "document",
    "flattened",
    "eventstream",
    "streaming",
    "locationName",
    "sparse",
    "xmlNamespace",
];

/// Keys of a shape that become traits, which no pass interprets.
pub(super) const SHAPE_KEPT: &[&str] = &[
    "max",
    "min",
    "pattern",
    "box",
    "wrapper",
    "event",
    "synthetic",
    "xmlOrder",
    "requiresLength",
];

/// Keys of a member that the reader interprets.
pub(super) const MEMBER: &[&str] = &[
    "shape",
    "documentation",
    "locationName",
    "location",
    "idempotencyToken",
    "deprecated",
    "deprecatedMessage",
    "deprecatedSince",
    "xmlNamespace",
    "hostLabel",
    "flattened",
    "queryName",
    "streaming",
    "xmlAttribute",
    "timestampFormat",
];

/// Keys of a member that become traits, which no pass interprets.
pub(super) const MEMBER_KEPT: &[&str] = &[
    "box",
    "contextParam",
    "jsonvalue",
    "eventheader",
    "eventpayload",
    "enum",
];
