"""Postman collections (v2.0 and v2.1) read as request bodies. Variables stay as they stand: `{{name}}` is ours
too, and folders are kept. Scripts and answers are not taken over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from moeconsole.core.annotations import text_member
from moeconsole.core.document import Kind, Node
from moeconsole.core.interchange.documents import is_body, named_document, short_name
from moeconsole.core.interchange.endpoints import (
    credentials_of,
    credentials_of_header,
    endpoint_of,
    is_event_address,
)
from moeconsole.core.interchange.gathered import PLAIN_HEADERS
from moeconsole.core.interchange.imported import Imported, ImportedDocument, ImportedKind, InterchangeError
from moeconsole.core.jsontext import JsonSyntaxError, parse
from moeconsole.core.variables import VARIABLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from moeconsole.core.secret import Credentials

# a string, or a variable that stands where a value belongs
_BARE_VARIABLE: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|\{\{[^{}"\s]+\}\}', re.DOTALL)
_ANY_VARIABLE: Final = re.compile(r"\{\{([^{}\"\n]+)\}\}")
_BUILT_IN: Final = ("$now", "$uuid", "$random.int", "$offset.")
_OURS: Final = {
    "$guid": "{{$uuid}}",
    "$randomUUID": "{{$uuid}}",
    "$timestamp": "{{$now}}",
    "$isoTimestamp": "{{$now.iso}}",
    "$randomInt": "{{$random.int}}",
}
_MOST_LEVELS: Final = 8  # of folders; whole paths are short on Windows
# Postman takes comments out of a JSON body before it sends it
_COMMENT: Final = re.compile(r'("[^"\\]*(?:\\.[^"\\]*)*")|//[^\n]*|/\*.*?\*/', re.DOTALL)


@dataclass(slots=True)
class _Found:
    """What one pass over a collection gathers."""

    variables: Mapping[str, str]
    documents: list[ImportedDocument] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    credentials: Credentials | None = None


def collection_in(root: Node) -> Node | None:
    """The collection, also in the wrapper that Postman's own API puts around it; None where it is none."""
    for candidate in (root, root.get("collection") if root.kind is Kind.OBJECT else None):
        if candidate is None or candidate.kind is not Kind.OBJECT:
            continue
        info, items = candidate.get("info"), candidate.get("item")
        if info is not None and info.kind is Kind.OBJECT and items is not None and items.kind is Kind.ARRAY:
            return candidate
    return None


def read_postman(collection: Node) -> Imported:
    """The bodies of the collection's Event API requests.

    Raises:
        InterchangeError: it has none.
    """
    variables = {
        text_member(one, "key"): text_member(one, "value") for one in _objects(collection, "variable")
    }
    found = _Found(variables)
    if _has_scripts(collection):
        found.left_out.append("The scripts of the collection.")
    _read_items(collection, _auth(collection, found), found, ())
    if not found.documents:
        raise InterchangeError("The Postman collection has no request with a body for the Event API.")
    used = {match.group(1) for one in found.documents for match in VARIABLE.finditer(one.body_text)}
    named = sorted(used & variables.keys())
    if named:
        found.left_out.append(f"The collection's values of {', '.join(f'{{{{{name}}}}}' for name in named)}.")
    found.left_out += _unknown_here(found.documents)
    info = collection.get("info")
    return Imported(
        ImportedKind.POSTMAN,
        _with_folders(found),
        tuple(dict.fromkeys(found.left_out)),
        found.credentials,
        short_name(text_member(info, "name")) if info is not None else "",
    )


def _with_folders(found: _Found) -> tuple[ImportedDocument, ...]:
    """One request alone needs none; what lies too deep goes into the deepest that is kept."""
    if len(found.documents) == 1:
        return (replace(found.documents[0], folder=()),)
    if any(len(one.folder) > _MOST_LEVELS for one in found.documents):
        found.left_out.append(f"Folders in folders, more than {_MOST_LEVELS} deep.")
    return tuple(replace(one, folder=one.folder[:_MOST_LEVELS]) for one in found.documents)


def _unknown_here(documents: Sequence[ImportedDocument]) -> Iterator[str]:
    """A sentence for each variable in the bodies that means nothing to us."""
    names = {match.group(1) for one in documents for match in _ANY_VARIABLE.finditer(one.body_text)}
    for name in sorted(names):
        if name in _OURS:
            yield f"Postman's {{{{{name}}}}} is not known here: write {_OURS[name]}."
        elif name.startswith("$") and not name.startswith(_BUILT_IN):
            yield f"Postman's {{{{{name[:60]}}}}} is not known here."
        elif VARIABLE.fullmatch(f"{{{{{name}}}}}") is None:
            yield f"The variable {{{{{name[:60]}}}}} needs another name: letters, digits, _ and periods only."


def _read_items(folder: Node, inherited: Credentials | None, found: _Found, place: tuple[str, ...]) -> None:
    for item in _objects(folder, "item"):
        auth = _auth(item, found) or inherited
        if _has_scripts(item):
            found.left_out.append(f"The scripts of “{_name(item)}”.")
        request = item.get("request")
        if request is None:
            _read_items(item, auth, found, (*place, _name(item)))
        elif request.kind is Kind.OBJECT:
            _read_request(item, request, _auth(request, found) or auth, found, place)
        else:
            found.left_out.append(f"“{_name(item)}”: it has no body.")


def _read_request(
    item: Node, request: Node, auth: Credentials | None, found: _Found, place: tuple[str, ...]
) -> None:
    name, url = _name(item), _url(request)
    body = request.get("body")
    text = ""
    if body is not None and body.kind is Kind.OBJECT and not _is_disabled(body):
        text = _as_sent(text_member(body, "raw"), name, found)
    if not text or not (is_event_address(url) or _is_body_text(text)):
        found.left_out.append(f"“{name}”: it is no request to the Event API with a JSON body.")
        return
    for header in _objects(request, "header"):
        key = text_member(header, "key") if not _is_disabled(header) else ""
        if key.lower() == "authorization":
            auth = auth or credentials_of_header(_put_in(text_member(header, "value"), found.variables))
        elif key and key.lower() not in PLAIN_HEADERS:
            found.left_out.append(f"The header {key[:60]} of “{name}”.")
    found.credentials = found.credentials or auth
    endpoint = endpoint_of(_put_in(url, found.variables))
    found.documents.append(named_document(text, endpoint, name, place))


def _auth(holder: Node, found: _Found) -> Credentials | None:
    """Basic authentication, in the form of v2.1 (a list) or of v2.0 (an object). Other kinds are said."""
    auth = holder.get("auth")
    if auth is None or auth.kind is not Kind.OBJECT:
        return None
    kind, basic = text_member(auth, "type").lower(), auth.get("basic")
    if kind not in ("", "basic", "noauth"):
        found.left_out.append(f"The authorization by {kind[:20]}: the Event API takes Basic.")
        return None
    if basic is None:
        return None
    if basic.kind is Kind.ARRAY:
        entries = [child.node for child in basic.children if child.node.kind is Kind.OBJECT]
        pair = {text_member(entry, "key"): text_member(entry, "value") for entry in entries}
    elif basic.kind is Kind.OBJECT:
        pair = {key: text_member(basic, key) for key in ("username", "password")}
    else:
        return None
    values = [_put_in(pair.get(key, ""), found.variables) for key in ("username", "password")]
    return credentials_of(values[0], values[1])


def _put_in(text: str, variables: Mapping[str, str]) -> str:
    """The text with the collection's own values, once; others stay."""
    return VARIABLE.sub(lambda match: variables.get(match.group(1)) or match.group(), text)


def _url(request: Node) -> str:
    url = request.get("url")
    if url is None:
        return ""
    if url.kind is Kind.STRING:
        return url.string
    return text_member(url, "raw") if url.kind is Kind.OBJECT else ""


def _name(item: Node) -> str:
    return short_name(text_member(item, "name")) or "Untitled"


def _objects(holder: Node, key: str) -> Iterator[Node]:
    values = holder.get(key)
    if values is not None and values.kind is Kind.ARRAY:
        yield from (child.node for child in values.children if child.node.kind is Kind.OBJECT)


def _is_body_text(text: str) -> bool:
    try:
        return is_body(parse(text).root)
    except JsonSyntaxError:
        return False


def _has_scripts(holder: Node) -> bool:
    """Also where Postman left an empty one behind: nobody can tell what it was for."""
    return holder.get("event") is not None


def _is_disabled(part: Node) -> bool:
    switch = part.get("disabled")
    return switch is not None and switch.raw == "true"


def _as_sent(text: str, name: str, found: _Found) -> str:
    """The body as JSON: in Postman a variable may stand without quotes, and `"{{price}}"` is a number for us.

    Comments go as well, where JSON is left. What is none stays as it is.
    """
    for candidate in (text, _BARE_VARIABLE.sub(_quoted, text)):
        if _is_json(candidate):
            return candidate
    bare = _BARE_VARIABLE.sub(_quoted, _COMMENT.sub(lambda match: match.group(1) or "", text))
    if _is_json(bare):
        found.left_out.append(f"The comments in the body of “{name}”.")
        return bare
    return text


def _is_json(text: str) -> bool:
    try:
        parse(text)
    except JsonSyntaxError:
        return False
    return True


def _quoted(match: re.Match[str]) -> str:
    part = match.group()
    return part if part.startswith('"') else f'"{part}"'
