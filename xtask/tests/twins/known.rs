//! What AWS's models of a service say differently in the two formats.

/// A service in both formats.
pub(crate) struct Twin {
    /// The Smithy model's name.
    pub(crate) smithy: &'static str,
    /// The folder of botocore's model; none if botocore lacks the service.
    pub(crate) botocore: Option<&'static str>,
    /// What differs, and why.
    pub(crate) known: &'static [(Known, &'static str)],
}

/// A difference.
#[derive(Debug)]
pub(crate) enum Known {
    /// The name of the service shape.
    ServiceName,
    /// Documentation of any kind.
    Prose,
    /// The order of members.
    Order,
    /// The names of lists and maps.
    CollectionNames,
    /// XML names and namespaces of shapes and members, for protocols that are not spoken.
    XmlNames,
    /// All there is of these shapes.
    Shapes(&'static [&'static str]),
    /// Operations that only botocore has.
    OldOperations(&'static [&'static str]),
    /// An error that only Smithy's operations have.
    Error(&'static str),
    /// Whether lists and maps may hold nulls.
    Sparse,
    /// A query that only Smithy's URIs have, with the operation's name.
    QueryIds,
    /// The URIs of these operations.
    Uris(&'static [&'static str]),
    /// The errors of these operations.
    Errors(&'static [&'static str]),
}

const NAME: (Known, &str) = (
    Known::ServiceName,
    "botocore does not have the shape's name",
);

/// All of them.
pub(crate) const TWINS: &[Twin] = &[
    equal("acm-2015-12-08", "acm/2015-12-08"),
    Twin {
        smithy: "cloudwatch-2010-08-01",
        botocore: Some("cloudwatch/2010-08-01"),
        known: &[
            NAME,
            (
                Known::Shapes(&[
                    "ConcurrentModificationException",
                    "LimitExceededException",
                    "ResourceNotFoundException",
                ]),
                "botocore leaves out the message of errors that the query protocol has anyway",
            ),
        ],
    },
    named("connect-2017-08-08", "connect/2017-08-08"),
    Twin {
        smithy: "connectcases-2022-10-03",
        botocore: Some("connectcases/2022-10-03"),
        known: &[
            NAME,
            (Known::Prose, "botocore's is rendered anew"),
            (
                Known::Order,
                "botocore's members are in the order of their names",
            ),
            (
                Known::CollectionNames,
                "botocore names lists after where they stand",
            ),
            (
                Known::Sparse,
                "botocore leaves out that elements may be null",
            ),
        ],
    },
    Twin {
        smithy: "dynamodb-2012-08-10",
        botocore: Some("dynamodb/2012-08-10"),
        known: &[
            (
                Known::Error("InvalidEndpointException"),
                "botocore handles it itself",
            ),
            (
                Known::Shapes(&["PutResourcePolicyInput"]),
                "botocore leaves out a header that the protocol does not look at",
            ),
            (
                Known::Shapes(&["AttributeValue"]),
                "a union in Smithy, a structure in botocore",
            ),
        ],
    },
    equal("glue-2017-03-31", "glue/2017-03-31"),
    equal("kinesis-2013-12-02", "kinesis/2013-12-02"),
    Twin {
        smithy: "lambda-2015-03-31",
        botocore: Some("lambda/2015-03-31"),
        known: &[
            NAME,
            (
                Known::Shapes(&["LoggingConfig"]),
                "entities in the documentation are escaped in botocore",
            ),
            (
                Known::Uris(&[
                    "CreateCodeSigningConfig",
                    "CreateEventSourceMapping",
                    "GetAccountSettings",
                    "InvokeAsync",
                    "ListCodeSigningConfigs",
                    "ListEventSourceMappings",
                    "ListFunctions",
                ]),
                "Smithy's URIs have no slash at their end",
            ),
        ],
    },
    named("polly-2016-06-10", "polly/2016-06-10"),
    Twin {
        smithy: "s3-2006-03-01",
        botocore: Some("s3/2006-03-01"),
        known: &[
            NAME,
            (Known::Prose, "botocore's is rendered anew"),
            (
                Known::XmlNames,
                "botocore tells names of elements on references, and more namespaces",
            ),
            (Known::QueryIds, "botocore's requests have no such query"),
            (
                Known::Shapes(&["AnalyticsFilter", "MetricsFilter"]),
                "unions in Smithy, structures in botocore",
            ),
            (
                Known::Shapes(&[
                    "GetObjectAttributesParts",
                    "GetObjectAttributesRequest",
                    "ListPartsOutput",
                    "ListPartsRequest",
                ]),
                "markers of parts are texts in Smithy, numbers in botocore",
            ),
            (
                Known::Shapes(&["Grantee"]),
                "botocore's members have the attribute of the element last",
            ),
            (
                Known::Errors(&["HeadBucket", "HeadObject"]),
                "botocore has errors that a response without body cannot name",
            ),
            (
                Known::OldOperations(&[
                    "GetBucketLifecycle",
                    "GetBucketNotification",
                    "PutBucketLifecycle",
                    "PutBucketNotification",
                ]),
                "Smithy's model has their successors alone",
            ),
        ],
    },
    equal("secrets-manager-2017-10-17", "secretsmanager/2017-10-17"),
    named("sns-2010-03-31", "sns/2010-03-31"),
    equal("sqs-2012-11-05", "sqs/2012-11-05"),
    named("sts-2011-06-15", "sts/2011-06-15"),
    Twin {
        smithy: "transcribe-streaming-2017-10-26",
        // Streams in both directions need HTTP/2, which botocore does not speak.
        botocore: None,
        known: &[],
    },
    equal("wafv2-2019-07-29", "wafv2/2019-07-29"),
];

/// Twins without any difference.
const fn equal(smithy: &'static str, botocore: &'static str) -> Twin {
    Twin {
        smithy,
        botocore: Some(botocore),
        known: &[],
    }
}

/// Twins whose services have two names.
const fn named(smithy: &'static str, botocore: &'static str) -> Twin {
    Twin {
        smithy,
        botocore: Some(botocore),
        known: &[NAME],
    }
}
