//! How often each feature occurs, as read, beside how often its key stands in
//! the models' texts.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde::de::IgnoredAny;

use shapesmith_model::shape::{Location, Member, Shape, ShapeKind, Simple, Target};
use shapesmith_model::{Model, Operation};

use crate::Corpus;

/// How often each feature occurs in a model.
pub(crate) type Counts = BTreeMap<&'static str, usize>;

/// What is counted, how often it occurs in botocore 1.44.5, and how to tell it.
type Row<T> = (&'static str, usize, fn(&T) -> bool);

/// What is counted of each member.
const MEMBERS: &[Row<Member>] = &[
    // 260,672 in the texts, and the 9 `SourceRegion` that extras add to rds, neptune and docdb.
    ("members", 260_681, |_| true),
    ("idempotency tokens", 1_528, |member| {
        member.idempotency_token
    }),
    ("host labels", 102, |member| member.host_label),
    ("deprecated members", 386, |member| {
        member.deprecated.is_some()
    }),
    ("XML attributes", 1, |member| member.xml.attribute),
    ("query names", 9, |member| member.xml.query_name.is_some()),
    ("labels", 9_841, |member| member.location == Location::Label),
    // 10 of the 6,601 in the texts are maps, each entry of which is a query.
    ("queries", 6_591, |member| {
        matches!(member.location, Location::Query(_))
    }),
    ("maps of queries", 10, |member| {
        member.location == Location::QueryParams
    }),
    ("headers", 2_679, |member| {
        matches!(member.location, Location::Header(_))
    }),
    ("maps of headers", 8, |member| {
        matches!(member.location, Location::PrefixHeaders(_))
    }),
    ("status codes", 250, |member| {
        member.location == Location::StatusCode
    }),
    ("payloads", 1_232, |member| {
        member.location == Location::Payload
    }),
    ("context parameters", 432, |member| {
        member.other.contains_key("smithy.rules#contextParam")
    }),
    ("JSON values", 50, |member| {
        member.other.contains_key("smithy.api#mediaType")
    }),
    // The texts have 90 shapes; simple ones have no identity here, so members are counted.
    ("documents", 204, |member| {
        member.target == Target::Simple(Simple::Document)
    }),
    // 25 shapes and 7 references in the texts; again members are counted.
    ("streaming members", 43, |member| member.streaming),
];

/// What is counted of each shape.
const SHAPES: &[Row<Shape>] = &[
    // 78,956 in the texts, less unions, event streams and the 90 documents.
    ("structures", 77_693, |shape| {
        matches!(shape.kind, ShapeKind::Structure(_))
    }),
    ("unions", 1_143, |shape| {
        matches!(shape.kind, ShapeKind::Union(_))
    }),
    ("event streams", 30, |shape| {
        matches!(shape.kind, ShapeKind::EventStream(_))
    }),
    ("enums", 12_625, |shape| {
        matches!(shape.kind, ShapeKind::Enum(_))
    }),
    ("lists", 17_207, |shape| {
        matches!(shape.kind, ShapeKind::List(_))
    }),
    ("maps", 1_298, |shape| {
        matches!(shape.kind, ShapeKind::Map(_))
    }),
    ("sparse lists and maps", 13, |shape| match &shape.kind {
        ShapeKind::List(list) => list.sparse,
        ShapeKind::Map(map) => map.sparse,
        _ => false,
    }),
    ("errors", 7_044, |shape| error(shape).is_some()),
    ("retryable errors", 237, |shape| {
        error(shape).is_some_and(|error| error.retryable.is_some())
    }),
    ("errors with a status", 4_608, |shape| {
        error(shape).is_some_and(|error| error.status.is_some())
    }),
    ("errors with a code", 895, |shape| {
        error(shape).is_some_and(|error| error.code.is_some())
    }),
    ("events", 100, |shape| {
        shape.other.contains_key("shapesmith.botocore#event")
    }),
];

/// What is counted of each operation.
const OPERATIONS: &[Row<Operation>] = &[
    ("operations", 21_851, |_| true),
    ("host prefixes", 718, |operation| {
        operation.host_prefix.is_some()
    }),
    ("host prefixes with labels", 98, |operation| {
        !operation.host_labels().is_empty()
    }),
    ("deprecated operations", 293, |operation| {
        operation.deprecated.is_some()
    }),
    ("operations without authorization", 49, |operation| {
        operation.auth.none
    }),
    ("operations that leave out the body", 6, |operation| {
        operation.auth.unsigned_payload
    }),
    ("operations of another wire name", 682, |operation| {
        operation.name != operation.wire_name
    }),
    ("operations without input", 88, |operation| {
        operation.input.is_none()
    }),
    ("operations without output", 2_019, |operation| {
        operation.output.is_none()
    }),
    ("greedy labels", 133, |operation| {
        operation.http.uri.contains("+}")
    }),
    ("literal queries", 233, |operation| {
        operation.http.uri.contains('?')
    }),
    ("idempotent operations", 2_635, |operation| {
        operation.other.contains_key("smithy.api#idempotent")
    }),
    ("operations that only read", 2_312, |operation| {
        operation.other.contains_key("smithy.api#readonly")
    }),
    ("static context parameters", 367, |operation| {
        operation
            .other
            .contains_key("smithy.rules#staticContextParams")
    }),
    ("discovered endpoints", 78, |operation| {
        operation
            .other
            .contains_key("aws.api#clientDiscoveredEndpoint")
    }),
    ("checksums", 35, |operation| {
        operation.other.contains_key("aws.protocols#httpChecksum")
    }),
    ("required checksums", 37, |operation| {
        operation
            .other
            .contains_key("smithy.api#httpChecksumRequired")
    }),
];

/// What is counted otherwise.
const OTHERS: &[(&str, usize)] = &[
    ("shapes in the text", 136_775),
    ("values of enums", 58_892),
    ("members of unions", 2_971),
];

/// What makes a structure an error.
fn error(shape: &Shape) -> Option<&shapesmith_model::shape::ErrorFacts> {
    match &shape.kind {
        ShapeKind::Structure(structure) => structure.error.as_ref(),
        _ => None,
    }
}

/// Counts a model.
pub(crate) fn of(model: &Model, text: &str) -> Counts {
    let mut counts = Counts::new();
    let mut add = |name, count| *counts.entry(name).or_default() += count;
    for (name, _, holds) in OPERATIONS {
        add(
            name,
            model
                .operations
                .values()
                .filter(|operation| holds(operation))
                .count(),
        );
    }
    for (name, _, holds) in SHAPES {
        add(
            name,
            model.shapes.values().filter(|shape| holds(shape)).count(),
        );
    }
    for shape in model.shapes.values() {
        match &shape.kind {
            ShapeKind::Union(members) => add("members of unions", members.len()),
            ShapeKind::Enum(values) => add("values of enums", values.len()),
            // What they hold is no member that somebody has named.
            ShapeKind::List(_) | ShapeKind::Map(_) => continue,
            ShapeKind::Structure(_) | ShapeKind::EventStream(_) => {}
        }
        for (name, _, holds) in MEMBERS {
            let members = shape.members().into_iter();
            add(name, members.filter(|member| holds(member)).count());
        }
    }
    add("shapes in the text", shapes(text));
    counts
}

/// How many shapes a text has, those of simple values too.
fn shapes(text: &str) -> usize {
    #[derive(Deserialize)]
    struct Main {
        shapes: BTreeMap<String, IgnoredAny>,
    }
    let main: Main = serde_json::from_str(text).expect("a model");
    main.shapes.len()
}

/// The sums over all models.
pub(crate) fn check(corpus: &Corpus) {
    let expected = MEMBERS.iter().map(|(name, count, _)| (*name, *count));
    let expected = expected.chain(SHAPES.iter().map(|(name, count, _)| (*name, *count)));
    let expected = expected.chain(OPERATIONS.iter().map(|(name, count, _)| (*name, *count)));
    let expected: Counts = expected.chain(OTHERS.iter().copied()).collect();
    let mut sums = Counts::new();
    for (name, count) in corpus.facts.iter().flat_map(|facts| &facts.counts) {
        *sums.entry(name).or_default() += count;
    }
    if corpus.is_counted {
        let services: BTreeSet<&str> = corpus.facts.iter().map(|facts| facts.service()).collect();
        assert_eq!((corpus.facts.len(), services.len()), (472, 439));
        assert_eq!(sums, expected);
    }
}
