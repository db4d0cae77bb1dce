//! Reads botocore's protocol suites, and ours, which try what those leave out.
//!
//! A file is an array of suites: a piece of a model, without operations, and
//! cases, each of which brings the operation that it is about.

use std::path::Path;

use serde_json::{Map, Value};

use shapesmith_model::json::{self, Source};
use shapesmith_model::{Problem, Problems};

use crate::{files, models};

/// Where the suites lie in botocore.
const FOLDER: &str = "tests/unit/protocols";

/// What stands before the names of our own files.
const OURS: &str = "ours/";

/// The folders of suites.
const PARTS: [(&str, Direction); 4] = [
    ("input", Direction::Input),
    ("output", Direction::Output),
    ("legacy/input", Direction::Input),
    ("legacy/output", Direction::Output),
];

/// What a suite tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    /// From parameters to requests.
    Input,
    /// From responses to results.
    Output,
}

/// A piece of a model with its cases.
#[derive(Clone, Debug)]
pub(crate) struct Suite {
    /// The file without its ending, for instance `legacy/input/ec2`.
    pub(crate) file: String,
    /// The last part of it.
    pub(crate) protocol: String,
    /// Its place in the file.
    pub(crate) index: usize,
    pub(crate) direction: Direction,
    pub(crate) metadata: Map<String, Value>,
    pub(crate) shapes: Map<String, Value>,
    pub(crate) endpoint: Option<String>,
    /// Whether the shapes are those of a service, not a piece of a model.
    pub(crate) is_service: bool,
    pub(crate) cases: Vec<Case>,
}

/// One thing to try.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) id: String,
    /// The operation.
    pub(crate) given: Value,
    /// The whole case.
    pub(crate) value: Value,
}

impl Suite {
    /// A name for the suite that is a module's, unique in its protocol.
    pub(crate) fn module(&self) -> String {
        let folder = self.file.rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{}{:02}", folder.replace('/', "_"), self.index)
    }
}

/// What the suites of a file are called as a whole.
pub(crate) fn protocol(file: &str) -> &str {
    let (folder, stem) = file.rsplit_once('/').unwrap_or(("", file));
    match folder {
        "response_parsing" => super::responses::NAME,
        "cbor" => super::cbor::NAME,
        _ => stem,
    }
}

/// Reads all suites of a botocore, and those of ours.
pub(crate) fn read(botocore: &Path, ours: &Path) -> Result<Vec<Suite>, Problems> {
    let folder = botocore.join(FOLDER);
    if !folder.is_dir() {
        return Err(
            Problem::new(files::shown(&folder), "there are no protocol suites")
                .help(models::UNPACK_BOTOCORE)
                .into(),
        );
    }
    if !ours.is_dir() {
        let problem = Problem::new(files::shown(ours), "there is no such folder");
        return Err(problem
            .help("pass a folder with `input` and `output`, or leave --suites out")
            .into());
    }
    let mut suites = Vec::new();
    let mut problems = Problems::default();
    for (folder, prefix) in [(folder.as_path(), ""), (ours, OURS)] {
        for (part, direction) in PARTS {
            let folder = folder.join(part);
            if !folder.is_dir() {
                continue;
            }
            let part = format!("{prefix}{part}");
            for path in files::entries(&folder)? {
                match read_file(&part, direction, &path) {
                    Ok(found) => suites.extend(found),
                    Err(problem) => problems.push(problem),
                }
            }
        }
    }
    problems.finish(suites)
}

/// Reads the suites of a file.
fn read_file(part: &str, direction: Direction, path: &Path) -> Result<Vec<Suite>, Problem> {
    let Source { file: place, text } = files::read(path)?;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let file = format!("{part}/{stem}");
    let source = Source {
        file: place.clone(),
        text,
    };
    let Value::Array(suites) = json::parse(&source)? else {
        return Err(Problem::new(place, "is no array of suites").help("pass another botocore"));
    };
    let suites = suites.into_iter().enumerate();
    let suites = suites.map(|(index, mut suite)| {
        let object = |value: &mut Value| match value.take() {
            Value::Object(object) => object,
            _ => Map::new(),
        };
        let Value::Array(cases) = suite["cases"].take() else {
            return Err(Problem::new(format!("{place}#/{index}"), "has no cases")
                .help("pass another botocore"));
        };
        let cases = cases.into_iter().enumerate();
        let cases = cases.map(|(number, value)| Case {
            id: match value["id"].as_str() {
                Some(id) => id.to_owned(),
                None => format!("{file}:{index}:{number}"),
            },
            given: value["given"].clone(),
            value,
        });
        Ok(Suite {
            protocol: stem.clone().into_owned(),
            index,
            direction,
            metadata: object(&mut suite["metadata"]),
            shapes: object(&mut suite["shapes"]),
            endpoint: suite["clientEndpoint"].as_str().map(str::to_owned),
            is_service: false,
            cases: cases.collect(),
            file: file.clone(),
        })
    });
    suites.collect()
}
