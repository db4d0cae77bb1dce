//! The body of a request that sends events.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use aws_smithy_eventstream::frame::{SignMessage, write_message_to};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::http::Request;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};
use aws_smithy_types::event_stream::{DeferredSignerReceiver, DeferredSignerSender, Message};
use bytes::Bytes;
use http_body::{Body, Frame};

use super::{CONTENT_TYPE, EventStreamError, MAX_MESSAGE, Outgoing, initial, write};
use crate::operation::{Operation, Output as _};
use crate::serde::Members as _;

/// Gives a request the body that is made of its events.
pub(crate) fn attach<O: Operation>(
    request: &mut Request,
    events: Outgoing,
    cfg: &mut ConfigBag,
) -> Result<(), BoxError> {
    let protocol = cfg.load::<SharedClientProtocol>().cloned();
    let protocol = protocol.ok_or("the configuration has no protocol")?;
    let members = request.body().bytes().unwrap_or_default().to_vec();
    let initial = initial::is_needed(O::Input::SHAPE.schema()).then(|| {
        let media_type = protocol.event_stream_media_type();
        write::of_type("initial-request", media_type, members)
    });
    let (receiver, sender) = DeferredSignerSender::new();
    let signers = SignerSource(Arc::new(receiver));
    cfg.interceptor_state()
        .store_put(sender)
        .store_put(signers.clone());
    *request.body_mut() = SdkBody::from_body_1_x(EventBody {
        events,
        protocol,
        signers,
        signer: None,
        state: State::Beginning(initial),
    });
    let headers = request.headers_mut();
    headers.remove("content-length");
    headers.try_insert("content-type", CONTENT_TYPE)?;
    Ok(())
}

/// Says that the answer may be events, where a request says what it may be.
pub(crate) fn accept<O: Operation>(request: &mut Request) -> Result<(), BoxError> {
    let headers = request.headers_mut();
    if O::Output::HAS_EVENTS && headers.get("accept").is_some() {
        headers.try_insert("accept", CONTENT_TYPE)?;
    }
    Ok(())
}

/// Where the signer comes from, once the request itself is signed. The
/// configuration keeps it too: the signer is sent even if an interceptor has
/// replaced the body, and must find somebody there.
#[derive(Clone, Debug)]
struct SignerSource(Arc<DeferredSignerReceiver>);

impl Storable for SignerSource {
    type Storer = StoreReplace<Self>;
}

/// Signs messages.
type Signer = Box<dyn SignMessage + Send + Sync>;

/// Events as they go, written and signed when the connection asks for them.
struct EventBody {
    events: Outgoing,
    protocol: SharedClientProtocol,
    signers: SignerSource,
    signer: Option<Signer>,
    state: State,
}

/// What comes next.
enum State {
    /// The message with the other members of the input, if there is one.
    Beginning(Option<Message>),
    /// Events.
    Events,
    /// Nothing.
    End,
}

impl EventBody {
    /// The bytes that come next; `None` at the end.
    fn poll_bytes(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        if let State::Beginning(initial) = &mut self.state {
            let initial = initial.take();
            self.state = State::Events;
            // An operation without authorization has no signer.
            self.signer = self.signers.0.recv::<Signer>().ok();
            if let Some(message) = initial {
                return Poll::Ready(Some(self.signed(message)));
            }
        }
        if let State::End = self.state {
            return Poll::Ready(None);
        }
        self.events
            .poll_message(context, &self.protocol)
            .map(|message| match message {
                Some(message) => Some(message.and_then(|message| self.signed(message))),
                None => {
                    self.state = State::End;
                    // A signed stream ends with an empty message.
                    let last = self.signer.as_mut()?.sign_empty()?;
                    Some(last.and_then(|last| bytes(&last)))
                }
            })
    }

    /// The bytes of a message, signed.
    fn signed(&mut self, message: Message) -> Result<Bytes, BoxError> {
        match &mut self.signer {
            Some(signer) => bytes(&signer.sign(message)?),
            None => bytes(&message),
        }
    }
}

/// The bytes of a message.
fn bytes(message: &Message) -> Result<Bytes, BoxError> {
    let mut bytes = Vec::new();
    write_message_to(message, &mut bytes).map_err(EventStreamError::Frame)?;
    if bytes.len() > MAX_MESSAGE {
        return Err(EventStreamError::TooLong(bytes.len()).into());
    }
    Ok(bytes.into())
}

impl Body for EventBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let next = self.poll_bytes(context);
        if let Poll::Ready(Some(Err(_))) = next {
            self.state = State::End;
        }
        next.map_ok(Frame::data)
    }
}

impl fmt::Debug for EventBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventBody").finish_non_exhaustive()
    }
}
