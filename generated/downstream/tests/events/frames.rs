//! Messages as the server writes and reads them.

use aws_smithy_types::event_stream::{Header, HeaderValue, Message};

/// A message of this type, name and payload.
pub(crate) fn message(kind: &str, name: &str, payload: &str) -> Message {
    let text = |value: &str| HeaderValue::String(value.to_owned().into());
    Message::new(payload.to_owned())
        .add_header(Header::new(":message-type", text(kind)))
        .add_header(Header::new(format!(":{kind}-type"), text(name)))
        .add_header(Header::new(":content-type", text("application/json")))
}

/// An event of this name and payload.
pub(crate) fn event(name: &str, payload: &str) -> Message {
    message("event", name, payload)
}

/// The value of a header, which must be there.
pub(crate) fn header<'m>(message: &'m Message, name: &str) -> &'m HeaderValue {
    let mut headers = message.headers().iter();
    let header = headers.find(|header| header.name().as_str() == name);
    let header = header.unwrap_or_else(|| panic!("no header `{name}` in {message:?}"));
    header.value()
}

/// The text of a header.
pub(crate) fn text<'m>(message: &'m Message, name: &str) -> &'m str {
    let text = header(message, name).as_string();
    text.expect("a text").as_str()
}

/// The payload as text.
pub(crate) fn payload(message: &Message) -> &str {
    std::str::from_utf8(message.payload()).expect("UTF-8")
}
