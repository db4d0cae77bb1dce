//! Requests and responses without a network: a case says what the server
//! answers and learns what was sent.

use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpClient, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::base64;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use serde_json::{Value, json};

use crate::clients::{self, Client, text, told};
use crate::run::answer_lines;
use crate::{Answer, Error, Place, Settings};

/// Answers the cases of standard input one after the other.
///
/// A case is a line `{"client": "…", "operation": "…", "input": {…},
/// "endpoint": "…", "token": "…", "response": {"status": …, "headers": {…},
/// "body": Base64}}`. It is answered by a line with `request`, what was sent or
/// null, and one of `output`, `error`, and `refused`, a text.
pub fn exchange(clients: &[Client]) -> ExitCode {
    answer_lines(|runtime, case| {
        let record = Record::default();
        let mut line = told(runtime, answer(clients, case, &record));
        line["request"] = record.take();
        line
    })
}

/// Sends one case.
async fn answer(clients: &[Client], case: &Value, record: &Record) -> Result<Answer, Error> {
    let connector = Connector {
        response: case["response"].clone(),
        record: record.clone(),
    };
    let settings = Settings {
        idempotency_token: Some(text(case, "token")?.to_owned()),
        ..Settings::new(connector.http_client())
    };
    clients::send(clients, settings, case).await
}

/// The request that was sent last.
#[derive(Clone, Debug, Default)]
struct Record(Arc<Mutex<Option<Value>>>);

impl Record {
    fn put(&self, request: Value) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
    }

    fn take(&self) -> Value {
        let request = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        request.unwrap_or(Value::Null)
    }
}

/// Keeps each request and always answers the same.
#[derive(Clone, Debug)]
struct Connector {
    response: Value,
    record: Record,
}

impl Connector {
    /// The connector as the HTTP client of a configuration.
    fn http_client(self) -> SharedHttpClient {
        let connector = SharedHttpConnector::new(self);
        http_client_fn(move |_, _| connector.clone())
    }
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let Self { response, record } = self.clone();
        HttpConnectorFuture::new(async move {
            let failed = |error: String| ConnectorError::other(error.into(), None);
            let request = described(request).await.map_err(failed)?;
            record.put(request);
            made(&response).map_err(|error| failed(error.to_string()))
        })
    }
}

/// A request as JSON.
async fn described(mut request: HttpRequest) -> Result<Value, String> {
    let body = std::mem::replace(request.body_mut(), SdkBody::taken());
    let body = ByteStream::new(body).collect().await;
    let body = body.map_err(|error| error.to_string())?.into_bytes();
    let headers = request.headers().iter();
    let headers: Vec<_> = headers.map(|(name, value)| json!([name, value])).collect();
    Ok(json!({
        "method": request.method(),
        "uri": request.uri(),
        "headers": headers,
        "body": base64::encode(body),
    }))
}

/// A response made of JSON.
fn made(response: &Value) -> Result<HttpResponse, Error> {
    let place = Place::Root;
    let at = place.key("response");
    let status = response["status"].as_u64();
    let status = status.and_then(|status| u16::try_from(status).ok());
    let status = status.ok_or_else(|| at.key("status").error("pass a status code"))?;
    let body = base64::decode(response["body"].as_str().unwrap_or_default())
        .map_err(|error| at.key("body").error(format!("pass Base64: {error}")))?;
    let status = status
        .try_into()
        .map_err(|error| at.key("status").error(error))?;
    let mut made = HttpResponse::new(status, SdkBody::from(body));
    for (name, value) in response["headers"].as_object().into_iter().flatten() {
        // A list is a header that stands more than once.
        let values = match value {
            Value::Array(values) => values.as_slice(),
            value => std::slice::from_ref(value),
        };
        for value in values.iter().filter_map(Value::as_str) {
            made.headers_mut()
                .try_append(name.clone(), value.to_owned())
                .map_err(|error| at.key("headers").key(name).error(error))?;
        }
    }
    Ok(made)
}
