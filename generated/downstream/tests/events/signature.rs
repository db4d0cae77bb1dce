//! The chain of signatures: each event's has that of the one before in it,
//! the first that of the request.

use aws_credential_types::Credentials;
use aws_sigv4::event_stream::{sign_empty_message, sign_message};
use aws_sigv4::sign::v4;
use aws_smithy_eventstream::frame::read_message_from;
use aws_smithy_types::event_stream::Message;

use crate::frames::header;
use crate::server::Exchange;
use crate::{CREDENTIALS, REGION};

/// What came before.
pub(crate) struct Chain {
    last: String,
    service: &'static str,
}

impl Chain {
    /// The chain that begins with the signature of a request to a service.
    pub(crate) fn of(exchange: &Exchange, service: &'static str) -> Self {
        let sum = exchange.header("x-amz-content-sha256");
        assert_eq!(sum, "STREAMING-AWS4-HMAC-SHA256-EVENTS");
        let authorization = exchange.header("authorization");
        assert!(
            authorization.contains("x-amz-content-sha256"),
            "{authorization}"
        );
        let signature = authorization.rsplit_once("Signature=");
        let (_, signature) = signature.expect("a signature");
        Self {
            last: signature.to_owned(),
            service,
        }
    }

    /// The event inside of a signed message, whose signature must be right.
    pub(crate) fn open(&mut self, signed: &Message) -> Message {
        let event = read_message_from(&signed.payload()[..]).expect("an event");
        self.check(signed, Some(&event));
        event
    }

    /// Checks that a message is the last one.
    pub(crate) fn end(&mut self, signed: &Message) {
        assert!(signed.payload().is_empty(), "{signed:?}");
        self.check(signed, None);
    }

    /// Signs the same anew.
    fn check(&mut self, signed: &Message, event: Option<&Message>) {
        let time = header(signed, ":date").as_timestamp().expect("a time");
        let (id, secret) = CREDENTIALS;
        let identity = Credentials::new(id, secret, None, None, "test").into();
        let parameters = v4::SigningParams::builder()
            .identity(&identity)
            .region(REGION)
            .name(self.service)
            .time(time.try_into().expect("a time after 1970"))
            .settings(())
            .build()
            .expect("all parameters");
        let expected = match event {
            Some(event) => sign_message(event, &self.last, &parameters),
            None => sign_empty_message(&self.last, &parameters),
        };
        let (expected, signature) = expected.expect("a signature").into_parts();
        let name = ":chunk-signature";
        assert_eq!(header(signed, name), header(&expected, name));
        self.last = signature;
    }
}
