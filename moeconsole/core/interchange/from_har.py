"""HAR archives, as browsers' developer tools save them: the posts to the Event API, and nothing else."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from moeconsole.core.annotations import text_member
from moeconsole.core.document import Kind, Node
from moeconsole.core.interchange.documents import named_document
from moeconsole.core.interchange.endpoints import credentials_of_header, endpoint_of, is_event_address
from moeconsole.core.interchange.imported import Imported, ImportedDocument, ImportedKind, InterchangeError

if TYPE_CHECKING:
    from moeconsole.core.secret import Credentials


def log_in(root: Node) -> Node | None:
    """The archive's log; None where the text is no archive."""
    log = root.get("log") if root.kind is Kind.OBJECT else None
    if log is None or log.kind is not Kind.OBJECT:
        return None
    entries = log.get("entries")
    return log if entries is not None and entries.kind is Kind.ARRAY else None


def read_har(log: Node) -> Imported:
    """The bodies of the archive's posts to the Event API.

    Raises:
        InterchangeError: it has none.
    """
    documents: list[ImportedDocument] = []
    credentials: Credentials | None = None
    entries = log.get("entries")
    requests = [_member(child.node, "request") for child in entries.children] if entries else []
    for request in requests:
        document = _document(request) if request is not None else None
        if request is not None and document is not None:
            documents.append(document)
            credentials = credentials or _credentials(request)
    if not documents:
        raise InterchangeError("The archive has no post to the Event API (an address with /v1/event/).")
    others = len(requests) - len(documents)
    left_out = (f"{others:,} other request{'' if others == 1 else 's'}.",) if others else ()
    return Imported(ImportedKind.HAR, tuple(documents), left_out, credentials)


def _document(request: Node) -> ImportedDocument | None:
    url, data = text_member(request, "url"), _member(request, "postData")
    if text_member(request, "method").upper() != "POST" or data is None or not is_event_address(url):
        return None
    text = text_member(data, "text")
    if text_member(data, "encoding") == "base64":
        try:
            text = base64.b64decode(text, validate=True).decode("utf-8", "replace")
        except (binascii.Error, ValueError):
            return None
    return named_document(text, endpoint_of(url)) if text else None


def _credentials(request: Node) -> Credentials | None:
    headers = request.get("headers")
    for child in headers.children if headers is not None else ():
        if child.node.kind is Kind.OBJECT and text_member(child.node, "name").lower() == "authorization":
            return credentials_of_header(text_member(child.node, "value"))
    return None


def _member(node: Node, name: str) -> Node | None:
    value = node.get(name) if node.kind is Kind.OBJECT else None
    return value if value is not None and value.kind is Kind.OBJECT else None
