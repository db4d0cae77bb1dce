"""Sends inputs through boto3 and through a driver, and compares the requests.

Each case file holds the cases of one operation, one line of JSON for each. A
case goes through boto3 first and through the driver then; both send to a server
of this script. Every line of standard output is JSON: a difference, or the
result of an operation.
"""

import argparse
import base64
import collections
import datetime
import hashlib
import json
import os
import re
import subprocess
import sys
import threading
import uuid
from http.server import ThreadingHTTPServer
from socketserver import StreamRequestHandler
from urllib.parse import parse_qsl

# Nothing of the machine's own setup may reach either client.
for name in list(os.environ):
    if name.startswith("AWS_") or name.lower().endswith("_proxy"):
        del os.environ[name]
os.environ["AWS_CONFIG_FILE"] = os.devnull
os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull

import boto3  # noqa: E402
import botocore  # noqa: E402
from botocore.auth import SigV4Auth  # noqa: E402
from botocore.awsrequest import AWSRequest  # noqa: E402
from botocore.config import Config  # noqa: E402
from botocore.credentials import Credentials  # noqa: E402

REGION = "us-east-1"
KEY, SECRET, TOKEN = "AKID", "secret", "session/token+="
AUTHORIZATION = re.compile(
    "AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})"
)

# Headers that say who calls, when, and how bytes are carried. What they must
# be is checked with the signature, or is each client's own business.
OWN_HEADERS = {
    "accept",
    "accept-encoding",
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "connection",
    "content-length",
    "user-agent",
    "x-amz-content-sha256",
    "x-amz-date",
    "x-amz-user-agent",
}


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


class Boto3:
    """The client of boto3."""

    def __init__(self, service, api_version, server):
        self.server = server
        config = Config(
            parameter_validation=False,
            retries={"total_max_attempts": 1},
            inject_host_prefix=False,
        )
        self.client = boto3.client(
            service,
            api_version=api_version,
            region_name=REGION,
            endpoint_url=server.url,
            aws_access_key_id=KEY,
            aws_secret_access_key=SECRET,
            aws_session_token=TOKEN,
            config=config,
        )
        self.model = self.client.meta.service_model

    def send(self, operation, value):
        shape = self.model.operation_model(operation).input_shape
        arguments = python(value, shape, "#") if shape else {}
        try:
            getattr(self.client, botocore.xform_name(operation))(**arguments)
        except Exception as error:
            raise Refused(f"{type(error).__name__}: {error}") from error
        return self.server.take()


class Driver:
    """The driver, which answers each case with one line."""

    def __init__(self, program, server):
        self.server = server
        command = [program, "--endpoint-url", server.url, "--region", REGION]
        command += ["--access-key-id", KEY, "--secret-access-key", SECRET]
        command += ["--session-token", TOKEN]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def send(self, line):
        self.process.stdin.write(line)
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            sys.exit("error: the driver stopped; its message stands above")
        refusal = json.loads(answer).get("refused")
        if refusal is not None:
            self.server.requests = []
            raise Refused(refusal)
        return self.server.take()


def python(value, shape, place):
    """The value as boto3 takes it. A member that boto3 lacks is an error."""
    if value is None or getattr(shape, "is_document_type", False):
        return value
    if shape.type_name == "structure":
        for name in value:
            if name not in shape.members:
                raise Refused(f"boto3's {shape.name} has no member {place}/{name}")
        members = value.items()
        return {
            name: python(member, shape.members[name], f"{place}/{name}")
            for name, member in members
        }
    if shape.type_name == "list":
        return [python(item, shape.member, f"{place}/{index}") for index, item in enumerate(value)]
    if shape.type_name == "map":
        return {key: python(item, shape.value, f"{place}/{key}") for key, item in value.items()}
    if shape.type_name == "timestamp":
        start = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
        return start + datetime.timedelta(milliseconds=round(value * 1000))
    if shape.type_name == "blob":
        is_text = isinstance(value, str)
        return value.encode() if is_text else base64.b64decode(value["base64"])
    if shape.type_name in ("float", "double"):
        return float(value)
    return value


def parts(request):
    """What of a request is compared."""
    path, _, query = request.target.partition("?")
    headers = {name for name, _ in request.headers if name not in OWN_HEADERS}
    return {
        "method": request.method,
        "path": path,
        "query": query,
        "query, parsed": sorted(parse_qsl(query, keep_blank_values=True)),
        "headers": {name: request.header(name) for name in sorted(headers)},
        "body": content(request),
    }


def content(request):
    """The body: parsed if it is JSON, as text or Base64 otherwise."""
    if not request.body:
        return None
    if "json" in (request.header("content-type") or ""):
        return json.loads(request.body, object_pairs_hook=unique)
    try:
        return request.body.decode()
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(request.body).decode()}


def unique(pairs):
    """An object, whose keys must differ."""
    value = dict(pairs)
    if len(value) != len(pairs):
        raise Refused("an object of the body has a key twice")
    return value


def same(left, right):
    """Whether two values are equal: numbers by value, but truth is no number."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
        return len(left) == len(right) and all(map(same, left, right))
    return left == right


def token_faults(operation, value, sides):
    """Tokens that the input lacks, but that are not sent as random UUIDs.

    Those that are sent so are made equal on both sides.
    """
    faults = []
    for member in operation.idempotent_members:
        if value.get(member) is not None:
            continue
        traits = operation.input_shape.members[member].serialization
        for name, side in zip(("boto3", "driver"), sides):
            if not is_random_uuid(replace_token(side, traits, member)):
                faults.append(f"{name}: {member} is not filled with a random UUID")
    return faults


def replace_token(side, traits, member):
    """The token of a request, which gets a fixed one instead."""
    name, fixed = traits.get("name", member), "a random token"
    location = traits.get("location")
    if location == "querystring":
        query = dict(side["query, parsed"])
        token, query[name] = query.get(name), fixed
        side["query, parsed"] = query
        side["query"] = side["query"].replace(f"{name}={token}", f"{name}={fixed}")
        return token
    holder = side["headers"] if location == "header" else side["body"]
    if not isinstance(holder, dict):
        return None
    name = name.lower() if location == "header" else name
    token, holder[name] = holder.get(name), fixed
    return token


def is_random_uuid(text):
    """Whether the text is a UUID of version 4 in its usual spelling."""
    try:
        found = uuid.UUID(text)
    except (AttributeError, TypeError, ValueError):
        return False
    return found.version == 4 and found.variant == uuid.RFC_4122 and str(found) == text


def check_signature(request, operation):
    """What is wrong with the signature by botocore's own signer, and a note."""
    header = request.header("authorization")
    if operation.auth_type == "none":
        is_signed = header is not None
        return ["the operation is not signed, but the request is"] if is_signed else [], None
    match = AUTHORIZATION.fullmatch(header or "")
    if not match:
        return [f"the header `authorization` is not as it should be: {header}"], None
    date = request.header("x-amz-date") or ""
    model = operation.service_model
    scope = f"{KEY}/{date[:8]}/{REGION}/{model.signing_name}/aws4_request"
    signed = match[2].split(";")
    faults = []
    if match[1] != scope:
        faults.append(f"the scope of the signature is {match[1]} instead of {scope}")
    for name in ("host", "x-amz-date", "x-amz-security-token"):
        if name not in signed:
            faults.append(f"the header `{name}` is not signed")
    digest = request.header("x-amz-content-sha256")
    if digest not in (None, "UNSIGNED-PAYLOAD", hashlib.sha256(request.body).hexdigest()):
        faults.append("the header `x-amz-content-sha256` is not the hash of the body")
    usual, other = (
        signature(request, signed, date, kind(Credentials(KEY, SECRET, TOKEN), model.signing_name, REGION))
        for kind in (SigV4Auth, Rfc3986)
    )
    if match[3] == usual:
        return faults, None
    if match[3] == other:
        return faults, Rfc3986.NOTE
    return faults + [f"the signature is {match[3]} instead of {usual}"], None


class Rfc3986(SigV4Auth):
    """Keeps the slash before a dot segment at the end of the path.

    Section 5.2.4 of the RFC turns `/a/.` and `/a/b/..` into `/a/`, and so does
    the signer of AWS's own Rust SDK, which our clients use. Botocore's makes
    `/a` of them. Which of both a service takes is not documented.
    """

    NOTE = "signed with the path of RFC 3986, which botocore cuts after a final `.` or `..`"

    def _normalize_url_path(self, path):
        ends_with_dots = path.endswith(("/.", "/.."))
        return super()._normalize_url_path(path + "/" if ends_with_dots else path)


def signature(request, signed, date, signer):
    """The signature that a signer gives a request with these signed headers."""
    url = f"http://{request.header('host')}{request.target}"
    headers = {name: request.header(name) or "" for name in signed}
    copy = AWSRequest(request.method, url, headers=headers, data=request.body)
    copy.context["timestamp"] = date
    text = signer.string_to_sign(copy, signer.canonical_request(copy))
    return signer.signature(text, copy)


def compare(operation, line, boto, driver):
    """The differences of one case, a note, and what each side sent."""
    value = json.loads(line)["input"]
    sides, faults, signatures, note = [], [], [], None
    for name, send in (
        ("boto3", lambda: boto.send(operation.name, value)),
        ("driver", lambda: driver.send(line)),
    ):
        try:
            request = send()
            sides.append(parts(request))
            # Boto3's is looked at too, so that this script is known to be right.
            found, note = check_signature(request, operation)
            signatures += [f"{name}: {fault}" for fault in found]
        except Refused as refusal:
            sides.append(None)
            faults.append(f"{name} sent nothing: {refusal}")
    if None not in sides:
        faults = token_faults(operation, value, sides)
        left, right = sides
        faults += [f"{part}: not equal" for part in left if not same(left[part], right[part])]
    return faults + signatures, note, sides


def run(path, boto, driver):
    """Compares the cases of one file and tells the result."""
    with open(path, "rb") as file:
        lines = file.readlines()
    name = json.loads(lines[0])["operation"]
    if name not in boto.model.operation_names:
        sys.exit(f"error: boto3's service has no operation {name}")
    operation = boto.model.operation_model(name)
    different, notes = 0, collections.Counter()
    for index, line in enumerate(lines):
        faults, note, (left, right) = compare(operation, line, boto, driver)
        if faults:
            different += 1
            difference = {"case": index, "faults": faults, "boto3": left, "driver": right}
            print(json.dumps({"operation": name, "difference": difference}), flush=True)
        elif note:
            notes[note] += 1
    result = {"inputs": len(lines), "different": different, "notes": notes}
    print(json.dumps({"operation": name, "result": result}), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--service", required=True, help="boto3's name of the service")
    parser.add_argument("--api-version", required=True)
    parser.add_argument("--driver", required=True, help="the program to compare with boto3")
    parser.add_argument("cases", nargs="+", help="one file for each operation")
    arguments = parser.parse_args()
    server = Server()
    boto = Boto3(arguments.service, arguments.api_version, server)
    driver = Driver(arguments.driver, server)
    for path in arguments.cases:
        run(path, boto, driver)


if __name__ == "__main__":
    main()
