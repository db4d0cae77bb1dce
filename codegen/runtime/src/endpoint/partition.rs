//! AWS's partitions: which region belongs to which, and their DNS suffixes.

/// A partition.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Partition {
    pub(super) name: &'static str,
    /// The beginnings of its regions' names, with the hyphen.
    prefixes: &'static [&'static str],
    pub(super) dns_suffix: &'static str,
    pub(super) dual_stack_dns_suffix: &'static str,
}

/// The partitions, the standard one first; it also has every region that
/// looks like no other's.
const PARTITIONS: &[Partition] = &[
    Partition {
        name: "aws",
        prefixes: &[
            "us-", "eu-", "ap-", "sa-", "ca-", "me-", "af-", "il-", "mx-",
        ],
        dns_suffix: "amazonaws.com",
        dual_stack_dns_suffix: "api.aws",
    },
    Partition {
        name: "aws-cn",
        prefixes: &["cn-"],
        dns_suffix: "amazonaws.com.cn",
        dual_stack_dns_suffix: "api.amazonwebservices.com.cn",
    },
    Partition {
        name: "aws-eusc",
        prefixes: &["eusc-de-"],
        dns_suffix: "amazonaws.eu",
        dual_stack_dns_suffix: "api.amazonwebservices.eu",
    },
    Partition {
        name: "aws-iso",
        prefixes: &["us-iso-"],
        dns_suffix: "c2s.ic.gov",
        dual_stack_dns_suffix: "api.aws.ic.gov",
    },
    Partition {
        name: "aws-iso-b",
        prefixes: &["us-isob-"],
        dns_suffix: "sc2s.sgov.gov",
        dual_stack_dns_suffix: "api.aws.scloud",
    },
    Partition {
        name: "aws-iso-e",
        prefixes: &["eu-isoe-"],
        dns_suffix: "cloud.adc-e.uk",
        dual_stack_dns_suffix: "api.cloud-aws.adc-e.uk",
    },
    Partition {
        name: "aws-iso-f",
        prefixes: &["us-isof-"],
        dns_suffix: "csp.hci.ic.gov",
        dual_stack_dns_suffix: "api.aws.hci.ic.gov",
    },
    Partition {
        name: "aws-us-gov",
        prefixes: &["us-gov-"],
        dns_suffix: "amazonaws.com",
        dual_stack_dns_suffix: "api.aws",
    },
];

/// The partition of a region: behind the prefix come a word, a hyphen and a
/// number, as in `eu-west-1`.
pub(super) fn of_region(region: &str) -> &'static Partition {
    let matches = |partition: &&Partition| {
        partition.prefixes.iter().any(|prefix| {
            let Some((word, number)) = region
                .strip_prefix(prefix)
                .and_then(|rest| rest.split_once('-'))
            else {
                return false;
            };
            let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
            !word.is_empty()
                && word.chars().all(is_word)
                && !number.is_empty()
                && number.chars().all(|c| c.is_ascii_digit())
        })
    };
    let global = |partition: &&Partition| {
        region
            .strip_suffix("-global")
            .is_some_and(|name| name == partition.name)
    };
    let found = PARTITIONS
        .iter()
        .find(|partition| matches(partition) || global(partition));
    found.unwrap_or(&PARTITIONS[0])
}
