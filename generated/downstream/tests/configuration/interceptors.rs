//! Interceptors, of a client and of one request: what they see, what they
//! can change, and what becomes of their errors.

use std::sync::{Arc, Mutex};

use aws_sdk_connect::Client;
use aws_sdk_connect::config::interceptors::{
    AfterDeserializationInterceptorContextRef, BeforeSerializationInterceptorContextRef,
    BeforeTransmitInterceptorContextMut, FinalizerInterceptorContextRef,
};
use aws_sdk_connect::config::{Config, ConfigBag, Intercept, RuntimeComponents};
use aws_sdk_connect::error::{BoxError, DisplayErrorContext, SdkError};
use aws_sdk_connect::operation::describe_contact::{
    DescribeContactError, DescribeContactInput, DescribeContactOutput,
};

use super::support::{Response, Server};
use super::{Described, customizable, describe, server, signature, text};

/// Notes what it is shown, and adds a header to the request.
#[derive(Clone, Debug)]
struct Notes {
    header: &'static str,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Notes {
    fn new(header: &'static str) -> Self {
        let lines = Arc::default();
        Self { header, lines }
    }

    fn push(&self, line: impl Into<String>) {
        self.lines.lock().unwrap().push(line.into());
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.lines.lock().unwrap())
    }
}

impl Intercept for Notes {
    fn name(&self) -> &'static str {
        "Notes"
    }

    fn read_before_serialization(
        &self,
        context: &BeforeSerializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let input = context.input().downcast_ref::<DescribeContactInput>();
        let input = input.ok_or("another input")?;
        self.push(format!("input {}", input.contact_id().unwrap()));
        Ok(())
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.push(format!("request {}", context.request().method()));
        let headers = context.request_mut().headers_mut();
        headers.insert(self.header, "noted");
        Ok(())
    }

    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.push(format!("response {}", context.response().status()));
        match context.output_or_error() {
            Ok(output) => {
                let output = output.downcast_ref::<DescribeContactOutput>();
                let contact = output.ok_or("another output")?.contact();
                self.push(format!(
                    "output {:?}",
                    contact.and_then(|contact| contact.id())
                ));
            }
            Err(error) => {
                let error = error.as_operation_error();
                let error = error.and_then(|error| error.downcast_ref::<DescribeContactError>());
                self.push(format!("error {}", error.ok_or("another error")?));
            }
        }
        Ok(())
    }

    fn read_after_execution(
        &self,
        _: &FinalizerInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.push("end");
        Ok(())
    }
}

#[tokio::test]
async fn an_interceptor_sees_input_request_response_and_output() {
    let server = server().await;
    let notes = Notes::new("x-notes");
    let config = server.config().interceptor(notes.clone());
    let client = Client::from_conf(config.build());
    describe(&client).await.unwrap();
    let expected = [
        "input c",
        "request GET",
        "response 200",
        "output Some(\"c\")",
        "end",
    ];
    assert_eq!(notes.take(), expected);
    let request = server.take_request();
    assert_eq!(request.header("x-notes"), "noted");
    let signed = request.header("authorization");
    assert!(signed.contains("x-notes") && signature::fits(&server.url, &request));

    let request = client
        .describe_contact()
        .instance_id("i")
        .contact_id("other");
    request.send().await.unwrap();
    assert_eq!(notes.take()[0], "input other");
}

#[tokio::test]
async fn an_interceptor_sees_the_error_and_every_attempt() {
    let failures = [
        Response::new(503, ""),
        Response::error(404, "ResourceNotFoundException"),
    ];
    let server = Server::start(failures).await;
    let notes = Notes::new("x-notes");
    let config = server.config().interceptor(notes.clone());
    describe(&Client::from_conf(config.build()))
        .await
        .unwrap_err();
    let expected = [
        "input c",
        "request GET",
        "response 503",
        "error unknown error (HTTP 503)",
        "request GET",
        "response 404",
        "error ResourceNotFoundException: m (HTTP 404)",
        "end",
    ];
    assert_eq!(notes.take(), expected);
}

#[tokio::test]
async fn an_interceptor_of_a_request_runs_beside_those_of_the_client() {
    let server = server().await;
    let (of_client, of_request) = (Notes::new("x-client"), Notes::new("x-request"));
    let in_override = Notes::new("x-override");
    let config = server.config().interceptor(of_client.clone());
    let client = Client::from_conf(config.build());
    let settings = Config::builder().interceptor(in_override.clone());
    let request = customizable(&client).config_override(settings);
    request
        .interceptor(of_request.clone())
        .send()
        .await
        .unwrap();
    let request = server.take_request();
    for header in ["x-client", "x-request", "x-override"] {
        assert_eq!(request.header(header), "noted");
    }
    for notes in [&of_client, &of_request, &in_override] {
        assert_eq!(notes.take().len(), 5);
    }

    describe(&client).await.unwrap();
    let request = server.take_request();
    assert!(request.has_header("x-client"));
    assert!(!request.has_header("x-request") && !request.has_header("x-override"));
    assert_eq!(of_client.take().len(), 5);
    assert!(of_request.take().is_empty() && in_override.take().is_empty());
}

#[tokio::test]
async fn a_request_can_be_mapped_and_mutated() {
    let server = server().await;
    let client = server.client();
    let request = customizable(&client)
        .map_request(|mut request| {
            request.headers_mut().insert("x-mapped", "1");
            Ok::<_, std::fmt::Error>(request)
        })
        .mutate_request(|request| {
            let mapped = request.headers().get("x-mapped").unwrap_or("-").to_owned();
            request.headers_mut().insert("x-mutated", mapped + "2");
        });
    request.send().await.unwrap();
    let request = server.take_request();
    assert_eq!(request.header("x-mapped"), "1");
    assert_eq!(request.header("x-mutated"), "12");
    assert!(signature::fits(&server.url, &request));
}

/// Fails in the phase of this name.
#[derive(Debug)]
struct Fails(&'static str);

impl Fails {
    fn check(&self, phase: &str) -> Result<(), BoxError> {
        if self.0 == phase {
            return Err(format!("refused {phase}").into());
        }
        Ok(())
    }
}

impl Intercept for Fails {
    fn name(&self) -> &'static str {
        "Fails"
    }

    fn read_before_execution(
        &self,
        _: &BeforeSerializationInterceptorContextRef<'_>,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.check("before execution")
    }

    fn read_before_serialization(
        &self,
        _: &BeforeSerializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.check("before serialization")
    }

    fn modify_before_signing(
        &self,
        _: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.check("before signing")
    }

    fn read_after_deserialization(
        &self,
        _: &AfterDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.check("after deserialization")
    }
}

/// The class of an error, in one word.
fn class(result: &Described) -> &'static str {
    match result {
        Err(SdkError::ConstructionFailure(_)) => "construction",
        Err(SdkError::DispatchFailure(_)) => "dispatch",
        Err(SdkError::ResponseError(_)) => "response",
        other => panic!("another result: {other:?}"),
    }
}

/// As in the official SDK, the phase decides what class of error it is.
#[tokio::test]
async fn an_interceptor_that_fails_ends_the_request_with_its_error() {
    for (phase, expected, requests) in [
        ("before execution", "construction", 0),
        ("before serialization", "construction", 0),
        ("before signing", "dispatch", 0),
        ("after deserialization", "response", 1),
    ] {
        let server = server().await;
        let config = server.config().interceptor(Fails(phase));
        let of_client = describe(&Client::from_conf(config.build())).await;
        let client = server.client();
        let of_request = customizable(&client).interceptor(Fails(phase)).send().await;
        for result in [of_client, of_request] {
            assert_eq!(class(&result), expected, "{phase}");
            let text = text(result);
            assert!(text.contains(&format!("refused {phase}")), "{text}");
            assert!(text.contains("Fails"), "{text}");
        }
        assert_eq!(server.take_requests().len(), 2 * requests, "{phase}");
    }
}

#[tokio::test]
async fn a_mapping_that_fails_ends_the_request_with_its_error() {
    let server = server().await;
    let client = server.client();
    let request = customizable(&client).map_request(|_| Err(std::fmt::Error));
    let error = request.send().await.unwrap_err();
    let text = DisplayErrorContext(&error).to_string();
    assert!(text.contains("error occurred when formatting"), "{text}");
    assert_eq!(server.connections(), 0);
}
