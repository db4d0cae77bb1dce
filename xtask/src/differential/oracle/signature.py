"""What is right about the signature of a request: botocore's own signer tells."""

import hashlib
import re

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

REGION = "us-east-1"
KEY, SECRET, TOKEN = "AKID", "secret", "session/token+="
AUTHORIZATION = re.compile(
    "AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})"
)


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
    credentials = Credentials(KEY, SECRET, TOKEN)
    signers = (kind(credentials, model.signing_name, REGION) for kind in (SigV4Auth, Rfc3986))
    usual, other = (signature(request, signed, date, signer) for signer in signers)
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
