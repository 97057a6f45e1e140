"""Takes an API key out of what is shown, written or copied: a server may send back what it was sent, and a user
may have put it where data belongs.

By value; that the `Authorization` header is dots is `PreparedRequest.shown_headers`' affair.
"""

from __future__ import annotations

import base64
import html
import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, overload
from urllib.parse import quote, quote_plus

from moeconsole.core.secret import DOTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from moeconsole.core.exchange import Exchange, Headers, PreparedRequest, Response
    from moeconsole.core.issues import Issue
    from moeconsole.core.records import SendRecord
    from moeconsole.core.secret import Credentials

SHORTEST: Final = 6
"""A shorter key is no secret, and to dot its every occurrence would spell it out; base64 of it still goes."""

_DOTS: Final = DOTS.encode()
_PERCENT: Final = re.compile("%[0-9A-F]{2}")
_ESCAPE: Final = re.compile(r"\\u[0-9a-f]{4}")


class Redactor:
    """Replaces one API key by dots, as it stands and as base64 of `app:key`, each also URL-, JSON- or
    HTML-escaped; without credentials nothing. Immutable, any thread; it holds the key, so it lives no longer
    than the send.
    """

    def __init__(self, credentials: Credentials | None) -> None:
        self._texts: tuple[str, ...] = ()
        self._bytes: tuple[bytes, ...] = ()
        if credentials is not None:
            self._look_for(credentials)

    def _look_for(self, credentials: Credentials) -> None:
        app_id, key = _sendable(credentials.app_id), _sendable(credentials.api_key.reveal())
        plain = {key} if len(key) >= SHORTEST else set()
        pair = base64.b64encode(f"{app_id}:{key}".encode()).decode("ascii").rstrip("=")
        forms = {form for text in (*plain, pair) for form in _forms(text)}
        forms |= {pair.translate(str.maketrans("+/", "-_"))}
        texts = forms | {_as_latin1(form) for form in forms}
        self._texts = tuple(sorted(texts, key=len, reverse=True))
        data = {encoded for form in forms for encoded in _encoded(form)}
        self._bytes = tuple(sorted(data, key=len, reverse=True))

    @overload
    def clean(self, text: str) -> str: ...
    @overload
    def clean(self, text: bytes) -> bytes: ...
    def clean(self, text: str | bytes) -> str | bytes:
        """The text without the key; the same object where it is not in it."""
        # one search after the other: in 10 MB that takes milliseconds, where one pattern for all takes a second
        if isinstance(text, str):
            for form in self._texts:
                text = text.replace(form, DOTS) if form in text else text
            return text
        for data in self._bytes:
            text = text.replace(data, _DOTS) if data in text else text
        return text

    def clean_exchange(self, exchange: Exchange) -> Exchange:
        """The exchange as it may be shown and recorded."""
        return replace(
            exchange,
            error=None if exchange.error is None else self.clean(exchange.error),
            response=None if exchange.response is None else self._clean_response(exchange.response),
        )

    def clean_request(self, request: PreparedRequest) -> PreparedRequest:
        """The request as it may be shown and copied; what goes over the wire is the other one."""
        given = request.credentials
        return replace(
            request,
            url=self.clean(request.url),
            headers=self._clean_pairs(request.headers),
            body=self.clean(request.body),
            credentials=replace(given, app_id=self.clean(given.app_id)) if given is not None else None,
        )

    def clean_issues(self, issues: tuple[Issue, ...]) -> tuple[Issue, ...]:
        """The issues without the key in what they quote and in the names on their way."""
        return tuple(
            replace(
                issue,
                pointer=self.clean(issue.pointer),
                params=tuple(
                    (name, self.clean(value) if isinstance(value, str) else value)
                    for name, value in issue.params
                ),
            )
            for issue in issues
        )

    def clean_record(self, record: SendRecord) -> SendRecord:
        """The record as it may be kept. `sent_bytes` stays that of the wire, by which
        `HistoryEntry.is_redacted` knows: so a body that was changed never keeps its length.
        """
        wire, body = record.request_body, self.clean(record.request_body)
        if body != wire and len(body) == len(wire):
            body += b" "
        return replace(
            record,
            connection_id=self.clean(record.connection_id),
            connection_name=self.clean(record.connection_name),
            url=self.clean(record.url),
            request_headers=self._clean_pairs(record.request_headers),
            request_body=body,
            customer_id=self.clean(record.customer_id),
            events=tuple(self.clean(name) for name in record.events),
            variables=self._clean_pairs(record.variables),
            template_name=self.clean(record.template_name),
            sent_bytes=len(wire) if record.sent_bytes is None else record.sent_bytes,
        )

    def _clean_response(self, response: Response) -> Response:
        return replace(
            response,
            reason=self.clean(response.reason),
            headers=self._clean_pairs(response.headers),
            body=self.clean(response.body),
        )

    def _clean_pairs(self, pairs: Headers) -> Headers:
        return tuple((self.clean(name), self.clean(value)) for name, value in pairs)


def _sendable(text: str) -> str:
    """Half of a surrogate pair is never sent, so no server sends it back."""
    return text.encode("utf-8", "replace").decode()


def _forms(text: str) -> Iterator[str]:
    yield text
    yield html.escape(text)
    for url in (quote(text, safe=""), quote(text), quote_plus(text)):
        yield url
        yield _PERCENT.sub(lambda match: match.group().lower(), url)
    for escaped in (json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1]):
        for slashed in (escaped, escaped.replace("/", "\\/")):
            yield slashed
            yield _ESCAPE.sub(lambda match: "\\u" + match.group()[2:].upper(), slashed)


def _as_latin1(text: str) -> str:
    """How UTF-8 looks in a header, which is read as latin-1."""
    return text.encode().decode("latin-1")


def _encoded(form: str) -> Iterator[bytes]:
    yield form.encode()
    if all(ord(character) < 256 for character in form):
        yield form.encode("latin-1")
