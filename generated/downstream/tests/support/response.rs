//! What a scripted server does with one request: it answers, or fails in one
//! of the ways in which servers and networks fail.

use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::sync::Barrier;

/// What the server does with one request.
#[derive(Clone, Debug)]
pub(crate) struct Response {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    barrier: Option<Arc<Barrier>>,
    fault: Fault,
}

/// How a response goes wrong.
#[derive(Clone, Copy, Debug)]
enum Fault {
    /// It does not.
    None,
    /// The connection is reset before anything was sent.
    Reset,
    /// The connection is closed before anything was sent.
    Close,
    /// The connection is closed amid the headers.
    CutHead,
    /// The connection is closed amid the body.
    CutBody,
    /// The connection stays open and nothing is sent.
    Stall,
    /// The connection stays open after half of the body.
    StallBody,
}

impl Response {
    /// A response of this status and body.
    pub(crate) fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: body.into(),
            barrier: None,
            fault: Fault::None,
        }
    }

    /// An error of the service, named in a header.
    pub(crate) fn error(status: u16, code: &str) -> Self {
        Self::new(status, r#"{"message": "m"}"#).header("x-amzn-errortype", code)
    }

    /// Adds a header.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Waits until as many responses as the barrier has room for are ready.
    pub(crate) fn at(mut self, barrier: &Arc<Barrier>) -> Self {
        self.barrier = Some(Arc::clone(barrier));
        self
    }

    /// No response: the connection is reset.
    pub(crate) fn reset() -> Self {
        Self::faulty(Fault::Reset)
    }

    /// No response: the connection is closed.
    pub(crate) fn close() -> Self {
        Self::faulty(Fault::Close)
    }

    /// No response, until the client closes the connection.
    pub(crate) fn stall() -> Self {
        Self::faulty(Fault::Stall)
    }

    /// A success of which half of the headers arrive.
    pub(crate) fn cut_in_head() -> Self {
        Self::faulty(Fault::CutHead)
    }

    /// A success of which half of the body arrives.
    pub(crate) fn cut_in_body() -> Self {
        Self::faulty(Fault::CutBody)
    }

    /// A success of which half of the body arrives, until the client closes
    /// the connection.
    pub(crate) fn stall_in_body() -> Self {
        Self::faulty(Fault::StallBody)
    }

    fn faulty(fault: Fault) -> Self {
        Self {
            fault,
            ..Self::new(200, r#"{"Contact": {}}"#)
        }
    }

    /// Does what the response says; whether the connection can go on.
    pub(super) async fn send(self, stream: &mut BufReader<TcpStream>) -> bool {
        if let Some(barrier) = &self.barrier {
            barrier.wait().await;
        }
        let head = self.head();
        let half_of_body = [&head, &self.body[..self.body.len() / 2]].concat();
        // A client that gave up is no fault of the server's, so its errors in
        // writing only end the connection.
        match self.fault {
            Fault::None => {
                let whole = [head, self.body].concat();
                stream.write_all(&whole).await.is_ok()
            }
            Fault::Reset => stream.get_ref().set_zero_linger().is_err(),
            Fault::Close => false,
            Fault::CutHead => {
                let _ = stream.write_all(&head[..head.len() / 2]).await;
                false
            }
            Fault::CutBody => {
                let _ = stream.write_all(&half_of_body).await;
                false
            }
            Fault::Stall => wait_for_end(stream).await,
            Fault::StallBody => {
                let _ = stream.write_all(&half_of_body).await;
                wait_for_end(stream).await
            }
        }
    }

    fn head(&self) -> Vec<u8> {
        let mut head = format!("HTTP/1.1 {} Scripted\r\n", self.status);
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        head += "content-type: application/json\r\n";
        head += &format!("content-length: {}\r\n\r\n", self.body.len());
        head.into_bytes()
    }
}

/// Reads until the client closes the connection, which then cannot go on.
async fn wait_for_end(stream: &mut BufReader<TcpStream>) -> bool {
    let _ = stream.read_to_end(&mut Vec::new()).await;
    false
}
