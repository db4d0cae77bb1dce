"""Sends inputs through boto3 and through a driver, and compares the requests.

Each case file holds the cases of one operation, one line of JSON for each. A
case goes through boto3 first and through the driver then; both send to a server
of this script. Every line of standard output is JSON: a difference, or the
result of an operation.
"""

import argparse
import base64
import collections
import json
import socket
import sys
import uuid
from urllib.parse import parse_qsl

from clients import Boto3, Driver, forget_the_machine
from server import Refused, Server, find_on_this_machine
from signature import check_signature

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
        pairs = side["query, parsed"]
        token = dict(pairs).get(name)
        side["query, parsed"] = [(key, fixed if key == name else value) for key, value in pairs]
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
    forget_the_machine()
    server = Server()
    socket.getaddrinfo = find_on_this_machine
    boto = Boto3(arguments.service, arguments.api_version, server)
    driver = Driver(arguments.driver, server)
    for path in arguments.cases:
        run(path, boto, driver)


if __name__ == "__main__":
    main()
