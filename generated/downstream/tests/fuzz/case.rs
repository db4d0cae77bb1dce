//! One case: a response by chance, and what has to become of it.

use fastrand::Rng;

use crate::valid::Writer;
use crate::{deep, json, model, mutate};

/// Whose response it is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Operation {
    DescribeContact,
    StartChatContact,
    StartContactEvaluation,
}

impl Operation {
    /// The operation's name in the model.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::DescribeContact => "DescribeContact",
            Self::StartChatContact => "StartChatContact",
            Self::StartContactEvaluation => "StartContactEvaluation",
        }
    }
}

/// What has to become of a response; an error never becomes an output nor an
/// output a modelled error, whatever the body.
#[derive(Clone, Debug)]
pub(crate) enum Expected {
    /// Whatever fits the status.
    Any,
    /// An output.
    Output,
    /// The error of this code.
    Error(String),
}

/// A response.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) operation: Operation,
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) expected: Expected,
}

/// The case of this number, which depends on nothing else.
pub(crate) fn case(seed: u64, number: u64) -> Case {
    let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let rng = &mut Rng::with_seed(seed ^ mixed);
    let operations = [
        Operation::DescribeContact,
        Operation::DescribeContact,
        Operation::DescribeContact,
        Operation::StartChatContact,
        Operation::StartContactEvaluation,
    ];
    let operation = *rng.choice(&operations).unwrap();
    let is_error = rng.u8(0..3) == 0;
    let valid = match is_error {
        true => error(rng, operation),
        false => output(rng, operation),
    };
    let body = match rng.u8(0..20) {
        0..7 => return valid,
        7..14 => mutate::mutate(rng, valid.body),
        14..16 => deep::body(rng),
        16..19 => json::odd_document(rng, 5),
        _ => (0..rng.usize(0..300)).map(|_| rng.u8(..)).collect(),
    };
    let mut headers = valid.headers;
    let status = match rng.u8(0..4) {
        0 => {
            headers.extend(odd_header(rng));
            rng.u16(200..=599)
        }
        _ => valid.status,
    };
    Case {
        operation,
        status,
        headers,
        body,
        expected: Expected::Any,
    }
}

/// A success as the model has it.
fn output(rng: &mut Rng, operation: Operation) -> Case {
    let shape = model::target(&model::operation(operation.name())["output"]);
    let body = match rng.u8(..) {
        0..4 => String::new(),
        _ => Writer::new(rng).body(shape),
    };
    Case {
        operation,
        status: rng.choice([200, 200, 200, 201, 202, 204, 299]).unwrap(),
        headers: request_id(rng),
        body: body.into_bytes(),
        expected: Expected::Output,
    }
}

/// An error as the model has it: of the operation, of another operation, or
/// of a code that is in no model.
fn error(rng: &mut Rng, operation: Operation) -> Case {
    let errors = model::shapes().filter(|(_, shape)| shape["exception"] == true);
    let errors: Vec<_> = errors.map(|(name, _)| name).collect();
    let shape = *rng.choice(&errors).unwrap();
    let code = match rng.u8(..) {
        0..230 => shape,
        _ => "AccessDeniedException",
    };
    let written = match rng.u8(0..4) {
        0 => format!("com.amazonaws.connect#{code}"),
        1 => format!("{code}:http://internal.amazon.com/coral/com.amazonaws.connect/"),
        _ => code.to_owned(),
    };
    let mut headers = request_id(rng);
    let mut members = Vec::new();
    match rng.u8(0..4) {
        0 => members.push(("__type".to_owned(), format!("\"{written}\""))),
        1 => members.push(("code".to_owned(), format!("\"{written}\""))),
        2 => headers.push(("x-amzn-errortype", written)),
        // The header has the last word.
        _ => {
            members.push(("__type".to_owned(), r#""Other""#.to_owned()));
            headers.push(("X-Amzn-ErrorType", written));
        }
    }
    let status = model::shape(shape)["error"]["httpStatusCode"].as_u64();
    let modelled = status.and_then(|status| u16::try_from(status).ok());
    let other = rng.u16(300..=599);
    Case {
        operation,
        status: modelled.filter(|_| rng.bool()).unwrap_or(other),
        headers,
        body: Writer::new(rng).error(shape, members).into_bytes(),
        expected: Expected::Error(code.to_owned()),
    }
}

fn request_id(rng: &mut Rng) -> Vec<(&'static str, String)> {
    match rng.u8(0..3) {
        0 => Vec::new(),
        _ => vec![("x-amzn-requestid", format!("{:032x}", rng.u128(..)))],
    }
}

/// A header that has a meaning, with any value that HTTP can carry.
fn odd_header(rng: &mut Rng) -> Option<(&'static str, String)> {
    let names = [
        "x-amzn-errortype",
        "x-amzn-query-error",
        "x-amzn-requestid",
        "x-amz-request-id",
        "content-type",
        "retry-after",
    ];
    let value = |rng: &mut Rng| {
        let texts = [
            ":",
            "#",
            "a#b#c",
            "#:",
            ";",
            "Throttling;Sender",
            "a;",
            "x;y;z",
        ];
        match rng.bool() {
            true => (*rng.choice(&texts).unwrap()).to_owned(),
            false => (0..rng.usize(0..40)).map(|_| rng.char(' '..='~')).collect(),
        }
    };
    let name = rng.choice(names).filter(|_| rng.bool())?;
    Some((name, value(rng)))
}
