"""The two clients: boto3 and the driver."""

import base64
import datetime
import json
import os
import subprocess
import sys

import boto3
import botocore
from botocore.config import Config
from server import Refused
from signature import KEY, REGION, SECRET, TOKEN


def forget_the_machine():
    """Keeps the setup of this machine from reaching either client."""
    for name in list(os.environ):
        if name.startswith("AWS_") or name.lower().endswith("_proxy"):
            del os.environ[name]
    os.environ["AWS_CONFIG_FILE"] = os.devnull
    os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull


class Boto3:
    """The client of boto3."""

    def __init__(self, service, api_version, server):
        self.server = server
        config = Config(
            parameter_validation=False,
            retries={"total_max_attempts": 1},
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
