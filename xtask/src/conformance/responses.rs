//! Reads botocore's corpus of responses: what services answered, and what of it
//! is read by the services' own models.
//!
//! A file is called after a service and an operation, `ec2-run-instances#2.xml`;
//! beside it is what is read, as JSON with times as they stand in the response.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value, json};

use shapesmith_model::json::{self, Source};
use shapesmith_model::{Problem, Problems};

use crate::files;
use crate::sources::{self, Found};

use super::suites::{Case, Direction, Suite};

/// Where the corpus lies in botocore.
const FOLDER: &str = "tests/unit/response_parsing";

/// The suites as a whole.
pub(crate) const NAME: &str = "responses";

/// The folders of responses, each with that of what is read and the status.
const PARTS: [(&str, &str, u16); 3] = [
    ("xml/responses", "xml/responses", 200),
    ("xml/errors", "xml/errors", 400),
    ("json/errors", "json/expected", 200),
];

/// A response.
struct Response {
    /// The file, without its ending and with the folders of the corpus.
    id: String,
    /// Its operation, in lower case and without dashes.
    operation: String,
    status: u16,
    body: String,
    expected: Value,
}

/// Reads the corpus, a suite for each service; none where there is no corpus,
/// which is told.
pub(crate) fn read(botocore: &Path) -> Result<Vec<Suite>, Problems> {
    let folder = botocore.join(FOLDER);
    if !folder.is_dir() {
        println!("note: no responses, there is no {}", files::shown(&folder));
        return Ok(Vec::new());
    }
    let mut services: BTreeMap<String, Vec<Response>> = BTreeMap::new();
    for part in PARTS {
        for path in files::entries(&folder.join(part.0))? {
            if let Some((service, response)) = response(&folder, part, &path)? {
                services.entry(service).or_default().push(response);
            }
        }
    }
    let source = sources::Source::open(botocore)?;
    let mut suites = Vec::new();
    for (index, (service, responses)) in services.into_iter().enumerate() {
        let model = match source.files(&service)? {
            Found::Botocore(files) => json::parse(&files.service)?,
            Found::Smithy(model) => json::parse(&model)?,
        };
        suites.push(suite(index, &service, &model, &responses)?);
    }
    Ok(suites)
}

/// Reads a response and what is read of it, if the file is one. botocore kept
/// what was read of some responses that it dropped.
fn response(
    folder: &Path,
    (part, expected, status): (&str, &str, u16),
    path: &Path,
) -> Result<Option<(String, Response)>, Problem> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let is_json = path.extension().is_some_and(|ending| ending == "json");
    let Some((service, operation)) = stem.split_once('-') else {
        return Ok(None);
    };
    if is_json && part == expected {
        return Ok(None);
    }
    let expected = folder.join(expected).join(format!("{stem}.json"));
    let operation = operation.split('#').next().unwrap_or_default();
    Ok(Some((
        service.to_owned(),
        Response {
            id: format!("{part}/{stem}"),
            operation: operation.replace('-', ""),
            status,
            body: timed(files::read(path)?).text,
            expected: json::parse(&timed(files::read(&expected)?))?,
        },
    )))
}

/// Puts a time where a response only tells how one is written: botocore's own
/// test reads none.
fn timed(source: Source) -> Source {
    let text = source
        .text
        .replace("YYYY-MM-DDTHH:MM:SS.000Z", "2012-01-19T16:10:38.000Z");
    Source { text, ..source }
}

/// The responses of a service as a suite of its model.
fn suite(
    index: usize,
    service: &str,
    model: &Value,
    responses: &[Response],
) -> Result<Suite, Problem> {
    let operations = model["operations"].as_object().into_iter().flatten();
    let operations: BTreeMap<String, &Value> = operations
        .map(|(name, operation)| (name.to_lowercase(), operation))
        .collect();
    let cases = responses.iter().map(|response| {
        let given = operations.get(&response.operation).ok_or_else(|| {
            Problem::new(
                format!("{FOLDER}/{}", response.id),
                format!("`{service}` has no such operation"),
            )
            .help("pass a botocore whose models and tests are of one version")
        })?;
        Ok(case(response, given))
    });
    let object = |key: &str| model[key].as_object().cloned().unwrap_or_default();
    let mut metadata = object("metadata");
    let mut protocols = model["metadata"]["protocols"]
        .as_array()
        .into_iter()
        .flatten();
    if protocols.any(|protocol| protocol == "json") {
        // That is what botocore reads, whatever the service prefers.
        metadata.insert("protocol".to_owned(), json!("json"));
    }
    Ok(Suite {
        file: format!("response_parsing/{service}"),
        protocol: NAME.to_owned(),
        index,
        direction: Direction::Output,
        metadata,
        shapes: undocumented(object("shapes")),
        endpoint: None,
        is_service: true,
        cases: cases.collect::<Result<_, Problem>>()?,
    })
}

/// Shapes without their prose, which would only have to be compiled.
fn undocumented(mut shapes: Map<String, Value>) -> Map<String, Value> {
    for shape in shapes.values_mut().filter_map(Value::as_object_mut) {
        shape.remove("documentation");
        let members = shape.get_mut("members").and_then(Value::as_object_mut);
        let members = members.into_iter().flat_map(Map::values_mut);
        for member in members.filter_map(Value::as_object_mut) {
            member.remove("documentation");
        }
    }
    shapes
}

/// A response as a case.
fn case(response: &Response, given: &Value) -> Case {
    let (headers, body) = parts(&response.body);
    let mut value = json!({
        "response": {"status_code": response.status, "headers": headers, "body": body},
    });
    let mut result = response.expected.clone();
    if let Some(result) = result.as_object_mut() {
        // botocore's own, about the exchange.
        result.remove("ResponseMetadata");
    }
    match result.get("Error") {
        Some(error) => {
            value["errorCode"] = error["Code"].clone();
            value["errorMessage"] = error["Message"].clone();
            // Its members are not told.
            value["error"] = Value::Null;
            // An error tells its status.
            if response.status == 200 {
                value["response"]["status_code"] = json!(400);
            }
        }
        None => value["result"] = result,
    }
    Case {
        id: response.id.clone(),
        given: given.clone(),
        value,
    }
}

/// The headers and the body of a response; some have their headers in the body.
fn parts(body: &str) -> (Map<String, Value>, String) {
    const KEY: &str = "__headers__";
    let text = Source {
        file: String::new(),
        text: body.to_owned(),
    };
    if let Ok(Value::Object(mut object)) = json::parse(&text)
        && let Some(Value::Object(headers)) = object.remove(KEY)
    {
        return (headers, Value::Object(object).to_string());
    }
    (Map::new(), body.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Response, case, parts};

    #[test]
    fn headers_may_stand_in_the_body() {
        let (headers, body) = parts(r#"{"__headers__": {"a": "b"}, "c": 1}"#);
        assert_eq!(
            (json!(headers), body.as_str()),
            (json!({"a": "b"}), r#"{"c":1}"#)
        );
        let (headers, body) = parts("<a/>");
        assert_eq!((json!(headers), body.as_str()), (json!({}), "<a/>"));
    }

    #[test]
    fn what_is_expected_decides_what_a_response_is() {
        let response = |expected| Response {
            id: "json/errors/a-b".to_owned(),
            operation: "b".to_owned(),
            status: 200,
            body: String::new(),
            expected,
        };
        let error = json!({"Error": {"Code": "Gone", "Message": "m"}, "ResponseMetadata": {}});
        let error = case(&response(error), &json!({})).value;
        assert_eq!(error["errorCode"], "Gone");
        assert_eq!(error["response"]["status_code"], 400);
        let output = json!({"A": 1, "ResponseMetadata": {"RequestId": "r"}});
        let output = case(&response(output), &json!({})).value;
        assert_eq!(output["result"], json!({"A": 1}));
        assert_eq!(output["response"]["status_code"], 200);
    }
}
