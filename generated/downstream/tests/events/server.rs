//! A server for one request, which a test reads and answers bit by bit.

use std::collections::BTreeMap;

use aws_smithy_eventstream::frame::{read_message_from, write_message_to};
use aws_smithy_types::event_stream::Message;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

/// A server on a free port of loopback.
pub(crate) struct Server(TcpListener);

impl Server {
    pub(crate) async fn start() -> Self {
        Self(TcpListener::bind("127.0.0.1:0").await.expect("a free port"))
    }

    pub(crate) fn url(&self) -> String {
        let address = self.0.local_addr().expect("the port's address");
        format!("http://{address}")
    }

    /// The next request, of which only the head was read.
    pub(crate) async fn accept(&self) -> Exchange {
        let (stream, _) = self.0.accept().await.expect("a connection");
        Exchange::of(stream).await
    }
}

/// A request that comes and a response that goes.
pub(crate) struct Exchange {
    reader: BufReader<OwnedReadHalf>,
    writer: OwnedWriteHalf,
    /// The first line.
    pub(crate) line: String,
    /// The headers by their names in lower case.
    pub(crate) headers: BTreeMap<String, String>,
    /// What came of the body and was not looked at.
    body: Vec<u8>,
}

impl Exchange {
    async fn of(stream: TcpStream) -> Self {
        let (reader, writer) = stream.into_split();
        let mut reader = BufReader::new(reader);
        let line = line(&mut reader).await;
        let mut headers = BTreeMap::new();
        loop {
            let line = self::line(&mut reader).await;
            let Some((name, value)) = line.split_once(':') else {
                break;
            };
            headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
        }
        Self {
            reader,
            writer,
            line,
            headers,
            body: Vec::new(),
        }
    }

    /// A header that must be there.
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name);
        value.unwrap_or_else(|| panic!("no header `{name}` in {:?}", self.headers))
    }

    /// The next message of the request's body; `None` at its end, or when the
    /// client has broken it off.
    pub(crate) async fn message(&mut self) -> Option<Message> {
        loop {
            let length = self
                .body
                .first_chunk()
                .map(|bytes| u32::from_be_bytes(*bytes));
            let length = length.and_then(|length| usize::try_from(length).ok());
            if let Some(length) = length.filter(|length| *length <= self.body.len()) {
                let message: Vec<u8> = self.body.drain(..length).collect();
                return Some(read_message_from(&message[..]).expect("a message"));
            }
            let chunk = self.chunk().await?;
            self.body.extend(chunk);
        }
    }

    /// The next chunk of the body.
    async fn chunk(&mut self) -> Option<Vec<u8>> {
        let length = line(&mut self.reader).await;
        let length = usize::from_str_radix(&length, 16).ok()?;
        let mut chunk = vec![0; length + 2];
        self.reader.read_exact(&mut chunk).await.ok()?;
        chunk.truncate(length);
        (length > 0).then_some(chunk)
    }

    /// Begins a response that ends with the connection.
    pub(crate) async fn respond(&mut self, status: u16, headers: &str) {
        let head = format!("HTTP/1.1 {status} Scripted\r\nconnection: close\r\n{headers}\r\n");
        self.write(head.as_bytes()).await;
    }

    /// Sends a message.
    pub(crate) async fn send(&mut self, message: &Message) {
        let mut bytes = Vec::new();
        write_message_to(message, &mut bytes).expect("a message");
        self.write(&bytes).await;
    }

    /// Sends bytes.
    pub(crate) async fn write(&mut self, bytes: &[u8]) {
        self.writer.write_all(bytes).await.expect("a connection");
        self.writer.flush().await.expect("a connection");
    }
}

/// A line without its end.
async fn line(reader: &mut BufReader<OwnedReadHalf>) -> String {
    let mut line = String::new();
    // At the end of a broken connection it is empty.
    let _ = reader.read_line(&mut line).await;
    line.trim_end().to_owned()
}
