"""Which address answers what: the event endpoint, the connection test, the sandbox's own pages."""

from __future__ import annotations

import json
import secrets
import string
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from moeconsole.core.document import Kind
from moeconsole.sandbox import checks, faults, inbox, responses
from moeconsole.sandbox.checks import Rejected
from moeconsole.sandbox.faults import Fault, FaultQueue, Form
from moeconsole.sandbox.inbox import Inbox, Received
from moeconsole.sandbox.messages import HTML_TYPE, Reply, Request
from moeconsole.sandbox.ratelimit import RateLimit, Usage
from moeconsole.sandbox.responses import Headers, Rejection

if TYPE_CHECKING:
    from moeconsole.core.secret import Credentials

Store = Callable[[bytes], str | None]
"""From an accepted body to the JSON text of what the service stores of it."""

APP_NAME: Final = "Moe Console Sandbox"

_ID_CHARACTERS: Final = string.ascii_letters + string.digits
_SECRET_HEADERS: Final = frozenset({"authorization", "proxy-authorization", "cookie"})
_TEST_FIELDS: Final = ("app_id", "app_secret", "source", "region")


class Service:
    """Judges requests and fills the inbox. Owned by the server; any thread."""

    def __init__(
        self, known: Credentials | None, box: Inbox, queue: FaultQueue, store: Store | None, limit: RateLimit
    ) -> None:
        self._known = known
        self._inbox = box
        self._faults = queue
        self._store = store
        self._limit = limit

    def reply(self, request: Request) -> Reply:
        """The answer to one request; never raises for anything that a client can send."""
        methods = self._methods(request.path)
        if not methods:
            return rejected(responses.NOT_FOUND)
        answer = methods.get(request.method)
        if answer is None:
            return rejected(responses.METHOD_NOT_ALLOWED, (("Allow", ", ".join(methods)),))
        return answer(request)

    def _methods(self, path: tuple[str, ...]) -> dict[str, Callable[[Request], Reply]]:
        if path[:2] == ("v1", "event") and len(path) <= 3:
            return {"POST": self._event}
        if path == ("v1", "integrations", "authentication"):
            return {"POST": self._connection_test}
        if path == ("sandbox", "events"):
            return {"GET": self._list_events, "DELETE": self._clear_events}
        if path == ("sandbox", "faults"):
            return {"GET": self._list_faults, "PUT": self._set_faults, "DELETE": self._clear_faults}
        return {}

    # the event endpoint

    def _event(self, request: Request) -> Reply:
        fault = self._faults.take()
        if fault is not None and fault.status is not None:
            reply = self._fault_reply(request, fault)
        else:
            reply = self._judged(request)
        return replace(reply, delay_ms=fault.delay_ms, drop=fault.drop) if fault else reply

    def _judged(self, request: Request) -> Reply:
        app_id = _claimed_app_id(request)
        try:
            checks.check_media_type(request)
            app_id = checks.check_event_credentials(request, self._known).app_id
            accepted = checks.check_body(request.body)
        except Rejected as verdict:
            return rejected(verdict.rejection, self._limit.use(app_id, 0).headers())
        usage = self._limit.use(app_id, len(accepted.event_names))
        if not usage.allowed:
            return rejected(responses.RATE_LIMITED, usage.headers())
        request_id = new_request_id()
        self._inbox.add(
            Received(
                app_id,
                accepted.customer_id,
                accepted.event_names,
                request.body,
                tuple(pair for pair in request.headers if pair[0].lower() not in _SECRET_HEADERS),
                request_id,
                self._store(request.body) if self._store else None,
            )
        )
        return Reply(200, responses.accepted_body(request_id), usage.headers())

    def _fault_reply(self, request: Request, fault: Fault) -> Reply:
        status = fault.status or 500
        row = responses.documented(status, fault.type) or Rejection(
            status, "Fault", "A fault that was asked for.", documented=False
        )
        usage = self._limit.use(_claimed_app_id(request), 0)
        if status == 429:
            usage = Usage(allowed=False, remaining=0, reset_s=usage.reset_s)
        reply = rejected(row, usage.headers())
        if fault.form is Form.TITLE:
            return replace(reply, body=responses.titled_body(row))
        if fault.form is Form.HTML:
            return replace(reply, body=responses.html_body(row), content_type=HTML_TYPE)
        return replace(reply, body=b"") if fault.form is Form.EMPTY else reply

    # the connection test: event-api.md, section 7

    def _connection_test(self, request: Request) -> Reply:
        try:
            checks.check_media_type(request)
            self._check_connection(request)
        except Rejected as verdict:
            return rejected(verdict.rejection)
        return Reply(200, responses.connected_body(APP_NAME))

    def _check_connection(self, request: Request) -> None:
        given = checks.read_credentials(request)
        checks.check_user(given, self._known)
        key_header = request.header("moe-appkey")
        if not key_header:
            raise Rejected(responses.NO_USER_NAME)
        root = checks.read_object(request.body)
        values: dict[str, str] = {}
        for name in _TEST_FIELDS:
            node = root.get(name)
            if node is None or node.kind is not Kind.STRING or not node.string:
                raise Rejected(responses.field_missing(name))
            values[name] = node.string
        if key_header != given.app_id or values["app_id"] != given.app_id:
            raise Rejected(responses.WRONG_USER_NAME)
        if values["app_secret"] != given.api_key.reveal():
            raise Rejected(responses.WRONG_KEY)

    # the sandbox's own pages

    def _list_events(self, request: Request) -> Reply:  # noqa: ARG002 - one signature for all
        return Reply(200, inbox.as_json(self._inbox.entries()))

    def _clear_events(self, request: Request) -> Reply:  # noqa: ARG002 - as above
        self._inbox.clear()
        return Reply(200, inbox.as_json(()))

    def _list_faults(self, request: Request) -> Reply:  # noqa: ARG002 - as above
        return self._faults_left()

    def _set_faults(self, request: Request) -> Reply:
        try:
            self._faults.set(faults.parse(request.body))
        except faults.FaultError as error:
            return rejected(responses.bad_faults(str(error)))
        return self._faults_left()

    def _clear_faults(self, request: Request) -> Reply:  # noqa: ARG002 - as above
        self._faults.clear()
        return self._faults_left()

    def _faults_left(self) -> Reply:
        left = [fault.as_json() for fault in self._faults.left()]
        return Reply(200, json.dumps({"faults": left}, ensure_ascii=False).encode("utf-8", "replace"))


def rejected(rejection: Rejection, headers: Headers = ()) -> Reply:
    """The refusal with a request id of its own."""
    return Reply(rejection.status, responses.rejected_body(rejection, new_request_id()), headers)


def new_request_id() -> str:
    return "".join(secrets.choice(_ID_CHARACTERS) for _ in range(8))


def _claimed_app_id(request: Request) -> str:
    """Whose window to show in the headers of a refusal."""
    claimed = request.path[2] if len(request.path) > 2 else ""
    return claimed if checks.is_app_id(claimed) else ""
