//! Traits of our own: facts of botocore's models for which Smithy has no trait.
//!
//! An exported model has them so that nothing is lost, and the reader puts them
//! back where they came from. Whoever else reads the model passes over them.

/// The namespace of these traits, and of those that become of botocore's keys.
pub(crate) const NAMESPACE: &str = "shapesmith.botocore";

/// On an operation: its name on the wire.
pub(crate) const WIRE_NAME: &str = "shapesmith.botocore#wireName";

/// On an operation: the XML element that wraps the input.
pub(crate) const INPUT_WRAPPER: &str = "shapesmith.botocore#inputWrapper";

/// On an operation: the namespace of that element, told as `xmlNamespace` is.
pub(crate) const INPUT_NAMESPACE: &str = "shapesmith.botocore#inputNamespace";

/// On an operation: the XML element that wraps the output, empty for none; if
/// it is not the one that the protocol has.
pub(crate) const OUTPUT_WRAPPER: &str = "shapesmith.botocore#outputWrapper";

/// On a member or shape: its name on the wire, where the protocol looks at
/// neither `jsonName` nor `xmlName`.
pub(crate) const LOCATION_NAME: &str = "shapesmith.botocore#locationName";

/// On an error: its code on the wire, where the protocol does not look at
/// `awsQueryError`.
pub(crate) const ERROR_CODE: &str = "shapesmith.botocore#errorCode";

/// On the service: its id, if another shape has the same, or if it is none in
/// Smithy.
pub(crate) const SERVICE_ID: &str = "shapesmith.botocore#serviceId";

/// On the service: the name in the scope of a signature, if there is no
/// `sigv4` to have it.
pub(crate) const SIGNING_NAME: &str = "shapesmith.botocore#signingName";

/// On the service: requests are signed as S3 wants it, if no endpoint says so.
pub(crate) const S3_SIGNATURE: &str = "shapesmith.botocore#s3Signature";

/// On the service: the XML namespace, where the protocol is none of XML.
pub(crate) const XML_NAMESPACE: &str = "shapesmith.botocore#xmlNamespace";

/// All of them.
pub(crate) const ALL: &[&str] = &[
    WIRE_NAME,
    INPUT_WRAPPER,
    INPUT_NAMESPACE,
    OUTPUT_WRAPPER,
    LOCATION_NAME,
    ERROR_CODE,
    SERVICE_ID,
    SIGNING_NAME,
    S3_SIGNATURE,
    XML_NAMESPACE,
];
