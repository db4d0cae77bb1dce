//! A small HTTP/1.1 server on loopback that answers as scripted and keeps
//! every request it was sent.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use super::Response;

/// A request as it came over the wire.
#[derive(Debug)]
pub(crate) struct Request {
    /// The method.
    pub(crate) method: String,
    /// Path and query, to the byte.
    pub(crate) target: String,
    /// The headers in their order, with names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    /// The body.
    pub(crate) body: Vec<u8>,
}

impl Request {
    /// The value of a header, which must be there once.
    pub(crate) fn header(&self, name: &str) -> &str {
        let mut values = self.headers.iter().filter(|header| header.0 == name);
        match (values.next(), values.next()) {
            (Some((_, value)), None) => value,
            (None, _) => panic!("no header `{name}` in {:?}", self.headers),
            _ => panic!("more than one header `{name}` in {:?}", self.headers),
        }
    }

    /// Whether there is a header of this name.
    pub(crate) fn has_header(&self, name: &str) -> bool {
        self.headers.iter().any(|header| header.0 == name)
    }

    /// The body as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("a JSON body")
    }
}

/// The server: lives as long as the runtime of its test.
pub(crate) struct Server {
    /// Where the server listens.
    pub(crate) url: String,
    shared: Arc<Shared>,
}

/// What the connections of a server share.
struct Shared {
    answer: Box<Answer>,
    requests: Mutex<Vec<Request>>,
    connections: AtomicUsize,
}

/// What the server does with a request; without a response it closes.
type Answer = dyn Fn(&Request) -> Option<Response> + Send + Sync;

impl Server {
    /// Starts a server that sends these responses in their order.
    pub(crate) async fn start(responses: impl IntoIterator<Item = Response>) -> Self {
        let script: VecDeque<_> = responses.into_iter().collect();
        let script = Mutex::new(script);
        Self::bind("127.0.0.1:0", move |_| script.lock().unwrap().pop_front()).await
    }

    /// Starts a server that answers each request by this function.
    pub(crate) async fn answering(
        answer: impl Fn(&Request) -> Response + Send + Sync + 'static,
    ) -> Self {
        Self::bind("127.0.0.1:0", move |request| Some(answer(request))).await
    }

    /// Starts a server at this address.
    pub(crate) async fn bind(
        address: &str,
        answer: impl Fn(&Request) -> Option<Response> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(address).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let shared = Arc::new(Shared {
            answer: Box::new(answer),
            requests: Mutex::default(),
            connections: AtomicUsize::new(0),
        });
        let accepting = Arc::clone(&shared);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                accepting.connections.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(serve(stream, Arc::clone(&accepting)));
            }
        });
        Self { url, shared }
    }

    /// The requests so far; the server forgets them.
    pub(crate) fn take_requests(&self) -> Vec<Request> {
        std::mem::take(&mut *self.shared.requests.lock().unwrap())
    }

    /// The only request so far; the server forgets it.
    pub(crate) fn take_request(&self) -> Request {
        let requests = <[Request; 1]>::try_from(self.take_requests());
        let [request] = requests.expect("one request");
        request
    }

    /// How many connections were accepted so far.
    pub(crate) fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::Relaxed)
    }
}

/// Answers the requests of one connection until the client closes it or the
/// script ends.
async fn serve(stream: TcpStream, shared: Arc<Shared>) {
    let mut stream = BufReader::new(stream);
    while let Some(request) = read_request(&mut stream).await {
        let response = (shared.answer)(&request);
        shared.requests.lock().unwrap().push(request);
        let Some(response) = response else {
            return;
        };
        if !response.send(&mut stream).await {
            return;
        }
    }
}

/// Reads one request, whose body has a length; `None` at the end.
async fn read_request(stream: &mut BufReader<TcpStream>) -> Option<Request> {
    let mut line = String::new();
    stream.read_line(&mut line).await.ok()?;
    let mut words = line.split_whitespace().map(str::to_owned);
    let (method, target) = (words.next()?, words.next()?);
    let mut headers = Vec::new();
    let mut length = 0;
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else {
            break;
        };
        let header = (name.to_ascii_lowercase(), value.trim().to_owned());
        if header.0 == "content-length" {
            length = header.1.parse().unwrap();
        }
        headers.push(header);
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    Some(Request {
        method,
        target,
        headers,
        body,
    })
}
