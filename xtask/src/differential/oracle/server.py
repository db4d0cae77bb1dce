"""A server that keeps each request to the byte."""

import socket
import threading
from http.server import ThreadingHTTPServer
from socketserver import StreamRequestHandler


class Request:
    """A request as it came over the wire."""

    def __init__(self, method, target, headers, body):
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body

    def header(self, name):
        values = [value for key, value in self.headers if key == name]
        return ",".join(values) if values else None


class Handler(StreamRequestHandler):
    """Keeps each request to the byte and answers it with an empty object."""

    disable_nagle_algorithm = True
    ANSWER = (
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"
    )

    def handle(self):
        while line := self.rfile.readline():
            method, target, _ = line.decode("latin-1").split(" ", 2)
            headers = []
            while (header := self.rfile.readline()) not in (b"\r\n", b"\n", b""):
                name, _, value = header.decode("latin-1").partition(":")
                headers.append((name.lower(), value.strip()))
            request = Request(method, target, headers, b"")
            request.body = self.rfile.read(int(request.header("content-length") or 0))
            self.server.requests.append(request)
            self.wfile.write(self.ANSWER)


def find_on_this_machine(_, *arguments, resolve=socket.getaddrinfo, **named):
    """Finds every host here: some operations put a prefix before the endpoint's."""
    return resolve("127.0.0.1", *arguments, **named)


class Server(ThreadingHTTPServer):
    """The server that both clients send to."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.requests = []
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def take(self):
        """The one request since the last call."""
        requests, self.requests = self.requests, []
        if len(requests) != 1:
            raise Refused(f"{len(requests)} requests arrived instead of one")
        return requests[0]


class Refused(Exception):
    """An input that a client does not send."""
