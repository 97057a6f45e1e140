"""Every reader of what other programs and people write: its sound inputs, and the errors that are its own."""

from __future__ import annotations

import contextlib
import io
import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from moeconsole.cli.main import run as run_command
from moeconsole.cli.status import ExitStatus
from moeconsole.core import explain, templates
from moeconsole.core.connections import AddressError, Connection, is_loopback, read_address
from moeconsole.core.curl import curl_command
from moeconsole.core.document import Kind
from moeconsole.core.drafts import read_draft, write_draft
from moeconsole.core.exchange import Response
from moeconsole.core.interchange.imported import InterchangeError
from moeconsole.core.interchange.reader import read_anything
from moeconsole.core.jsontext import JsonSyntaxError
from moeconsole.core.pasting import rows_from_text, text_of_rows
from moeconsole.core.plan import PlanError, parse_plan
from moeconsole.core.redaction import Redactor
from moeconsole.core.reindent import NotJsonError, reindent
from moeconsole.core.request import prepare
from moeconsole.core.secret import BadApiKeyError, check_api_key
from moeconsole.core.values import ConversionError
from moeconsole.core.variables import Place, ResolveContext, VariableError, resolve, typed_value
from moeconsole.net.failures import RefusedError
from moeconsole.net.outgoing import outgoing
from moeconsole.paths import resource
from moeconsole.sandbox import faults
from moeconsole.sandbox.journal import Journal
from moeconsole.store.drafts import DraftStore
from moeconsole.store.files import StoreError
from moeconsole.store.history import History
from moeconsole.store.settings import Settings, SettingsStore
from tests.helpers.documents import FLIGHT
from tests.helpers.sends import add_send
from tests.promises.import_seeds import exports, import_seeds

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOW = datetime(2026, 1, 1, tzinfo=UTC)
TEMPLATE = (
    b'{"type": "event", "customer_id": "{{user}}", "actions": [{"action": "Paid", "attributes":'
    b' {"n": 1.0, "t": "{{$now-2h}}", "o": {"a": ["x", null]}}, "current_time": 1433837969}],'
    b' "$console": {"note": "n", "variables": {"user": {"type": "String", "default": "maria"}},'
    b' "off": [{"at": "/actions/0/attributes", "name": "gone", "value": 5, "index": 1}]}}'
)
PLAN = (
    b'{"events": {"*": {"attributes": {}}, "Paid": {"attributes": {"n": {"type": "Numeric"}}, "note": "x"}}}'
)
SETTINGS = (
    b'{"version": 1, "theme": "dark", "chosen_connection": "c", "ui": {"geometry": "AA=="},'
    b' "connections": [{"id": "c", "name": "Shop", "app_id": "APP", "data_center": "01", "timeout_s": 30}]}'
)
ANSWER = b'{"status": "fail", "error": {"message": "key mismatch", "type": "401", "attribute": "app_id"}}'
FAULTS = b'{"faults": [{"status": 503, "delay_ms": 500, "drop": "in_answer", "times": 2}]}'
JOURNAL = (
    b'{"id": 1, "received_at": "2026-01-01T00:00:00+00:00", "app_id": "A", "customer_id": "m",'
    b' "event_names": ["Paid"], "request_id": "r", "headers": [["A", "b"]], "body": "{}", "stored": null}\n'
)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads bytes, and may raise its own errors alone."""

    read: Callable[[bytes], object]
    errors: tuple[type[Exception], ...]
    seeds: tuple[bytes, ...]


def readers(folder: Path) -> dict[str, Reader]:
    """All of them; those of files work in the folder."""
    schema = resource("schemas", "plan.schema.json").read_text("utf-8")
    draft = write_draft(templates.read(TEMPLATE).state)
    (folder / "drafts").mkdir()
    DraftStore(folder / "drafts").save("d", draft)
    return {
        "template": Reader(_template, (JsonSyntaxError,), (TEMPLATE, FLIGHT.encode())),
        "settings": Reader(
            lambda data: _settings(folder / "settings.json", data), (StoreError,), (SETTINGS,)
        ),
        "history": Reader(
            lambda data: _history(folder / "history" / "h.sqlite3", data),
            (StoreError,),
            (_a_history(folder / "seed.sqlite3"),),
        ),
        "draft": Reader(
            lambda data: _drafts(folder / "drafts", data),
            (StoreError,),
            ((folder / "drafts" / "d.draft").read_bytes(),),
        ),
        "draft's content": Reader(read_draft, (JsonSyntaxError,), (draft, b'{"$draft": {"text": "{"}}')),
        "response": Reader(_response, (), (ANSWER, b"<html>", b'{"title": "x"}')),
        "reindent": Reader(
            lambda data: list(reindent(data.decode("utf-8", "replace"))), (NotJsonError,), (ANSWER, TEMPLATE)
        ),
        "plan": Reader(
            lambda data: parse_plan(data.decode("utf-8", "replace"), schema), (PlanError,), (PLAN,)
        ),
        "address": Reader(
            _address, (AddressError,), (b"https://gateway.example:8443/x", b"dashboard-02.moengage.com")
        ),
        "APP_ID": Reader(_app_id, (RefusedError,), (b"DEMOWORKSPACE_DEBUG", b"https://a/b?c=d")),
        "key": Reader(lambda data: check_api_key(_text(data)), (BadApiKeyError,), (b" abcDEF0123/+= ",)),
        "variables": Reader(_variables, (VariableError,), (b"{{$now.iso+30m}}", b"{{user}} {{$uuid}}")),
        "faults": Reader(faults.parse, (faults.FaultError,), (FAULTS,)),
        "journal": Reader(lambda data: _journal(folder / "inbox.jsonl", data), (), (JOURNAL * 2,)),
        "command line": Reader(
            lambda data: _command_line(folder / "input.json", data), (), (TEMPLATE, FLIGHT.encode())
        ),
        "import on the command line": Reader(
            lambda data: _import_command(folder / "import.txt", data), (), tuple(import_seeds().values())
        ),
        "pasted rows": Reader(_pasted, (ConversionError,), (b'"a": 1, "b": {"c": []}', b"name\tvalue")),
        "exports": Reader(exports, (), (TEMPLATE, FLIGHT.encode())),
    } | {
        f"import of {kind}": Reader(read_anything, (InterchangeError,), (seed,))
        for kind, seed in import_seeds().items()
    }


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _template(data: bytes) -> None:
    template = templates.read(data)
    templates.variables(template.state.console)
    templates.defaults(template.state.console)
    templates.write(template.state, template)
    write_draft(template.state, template)


def _settings(path: Path, data: bytes) -> None:
    path.with_name("settings.json.bak").unlink(missing_ok=True)
    path.write_bytes(data)
    store = SettingsStore(path)
    loaded = store.load()
    assert isinstance(loaded.value, Settings)
    store.save(loaded.value)
    _forget_damaged(path.parent)


def _drafts(folder: Path, data: bytes) -> None:
    (folder / "d.draft").write_bytes(data)
    (folder / "d.draft.bak").unlink(missing_ok=True)
    DraftStore(folder).load_all()
    _forget_damaged(folder)


def _history(path: Path, data: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    try:
        history = History.open(path, owner=True).value
        try:
            history.database.check_and_repair()
            for row in history.page():
                history.get(row.id)
            history.recover_interrupted()
        finally:
            history.close()
    finally:
        for file in path.parent.iterdir():
            file.unlink()


def _a_history(path: Path) -> bytes:
    history = History.open(path, owner=True).value
    for number in range(20):
        add_send(history, request_body=b"%d" % number * 200)
    history.close()
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return path.read_bytes()


def _response(data: bytes) -> None:
    for status in (200, 400, 401, 429, 503):
        headers = (("X-RateLimit-Reset", data[:30].decode("latin-1")), ("Content-Type", "text/html"))
        response = Response(status, "", headers, data)
        explain.explain(response, NOW)
        explain.error_attribute(response)
        explain.seconds_to_reset(response, NOW)
        if hasattr(explain, "request_id_of"):
            explain.request_id_of(response)


def _address(data: bytes) -> None:
    address = read_address(_text(data))
    connection = Connection("c", "C", "APP", address.data_center, address.url)
    assert connection.endpoint()
    assert connection.environment


def _app_id(data: bytes) -> None:
    text = data.decode("utf-8", "surrogateescape")  # as the command line's arguments come
    is_loopback(text)
    request = prepare(Connection("c", "C", text, "01"), b"{}", check_api_key("key-of-fuzz"))
    curl_command(request)
    assert request.credentials is not None
    Redactor(request.credentials)
    outgoing(request)


def _variables(data: bytes) -> None:
    text = _text(data)
    context = ResolveContext(NOW, 1)
    tree = templates.read(json.dumps([text]).encode()).state.tree
    for child in tree.root.children:
        resolve(child.node, context, Place("/0", lambda _zone: 0))
    for kind in ("Numeric", "Boolean", "String", "Date", None):
        typed_value("name", text, kind)


def _journal(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    Journal(path, lambda sentence: None).load(100)
    path.with_name(f"{path.name}.bad").unlink(missing_ok=True)


def _command_line(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        status = run_command(["validate", str(path), "--json"])
    assert status in {ExitStatus.DONE, ExitStatus.PAYLOAD_ERRORS, ExitStatus.USAGE}, status
    json.loads(out.getvalue())


def _pasted(data: bytes) -> None:
    for kind in (Kind.OBJECT, Kind.ARRAY):
        text_of_rows(rows_from_text(_text(data), kind))


def _import_command(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        status = run_command(["import", str(path), "--json"])
    assert status in {ExitStatus.DONE, ExitStatus.USAGE}, status
    if status is ExitStatus.DONE:
        json.loads(out.getvalue())


def _forget_damaged(folder: Path) -> None:
    for file in folder.glob("*.damaged*"):
        file.unlink()
