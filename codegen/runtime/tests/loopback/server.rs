//! An HTTP/1.1 server that keeps what it was asked and answers by script.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Result, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// What the server answers.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    status: u16,
    headers: Vec<(&'static str, &'static str)>,
    body: &'static str,
}

impl Reply {
    pub(crate) fn new(status: u16, body: &'static str) -> Self {
        Self {
            status,
            headers: vec![("x-amzn-requestid", "request-1")],
            body,
        }
    }

    pub(crate) fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }
}

/// What the server was asked.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) method: String,
    pub(crate) target: String,
    headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Received {
    /// The value of a header; the name is in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// A server on a free port of loopback; it lives until the process ends.
pub(crate) struct Server {
    url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// Starts a server that gives these answers, one for each request; after
    /// them, it answers with status 500 and the code `ScriptEnded`.
    pub(crate) fn start(replies: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("the port's address");
        let replies = Arc::new(Mutex::new(replies.into_iter().collect::<VecDeque<_>>()));
        let received = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&received);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (replies, log) = (Arc::clone(&replies), Arc::clone(&log));
                thread::spawn(move || serve(stream, &replies, &log));
            }
        });
        Self {
            url: format!("http://{address}"),
            received,
        }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// All requests so far.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.received
            .lock()
            .expect("no panic in the server")
            .clone()
    }

    /// The only request so far.
    pub(crate) fn only(&self) -> Received {
        let [request] = <[Received; 1]>::try_from(self.received()).expect("one request");
        request
    }
}

/// Answers the requests of one connection until the client closes it.
fn serve(
    mut stream: TcpStream,
    replies: &Mutex<VecDeque<Reply>>,
    log: &Mutex<Vec<Received>>,
) -> Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    while let Some(request) = receive(&mut reader)? {
        log.lock().expect("no panic in the server").push(request);
        let scripted = replies.lock().expect("no panic in the server").pop_front();
        let reply = scripted.unwrap_or_else(|| Reply::new(500, r#"{"__type":"ScriptEnded"}"#));
        let mut text = format!("HTTP/1.1 {} Scripted\r\n", reply.status);
        for (name, value) in reply.headers {
            text += &format!("{name}: {value}\r\n");
        }
        text += &format!("content-length: {}\r\n\r\n{}", reply.body.len(), reply.body);
        stream.write_all(text.as_bytes())?;
    }
    Ok(())
}

/// Reads a request; `None` at the end of the connection.
fn receive(reader: &mut impl BufRead) -> Result<Option<Received>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace().map(str::to_owned);
    let method = words.next().unwrap_or_default();
    let target = words.next().unwrap_or_default();
    let mut headers = Vec::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else {
            break;
        };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length = length.map_or(0, |(_, value)| value.parse().expect("a length"));
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(Some(Received {
        method,
        target,
        headers,
        body: String::from_utf8(body).expect("text"),
    }))
}
