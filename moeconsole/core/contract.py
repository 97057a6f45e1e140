"""The contract: what the service refuses (level error). A JSON Schema says most of it; the rest is here.

jsonschema is imported when the first contract is compiled, which the window does at idle after its first
paint.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from moeconsole.core import times
from moeconsole.core.document import Kind, Node, Path
from moeconsole.core.issues import Issue, Params
from moeconsole.core.jsontext import has_lone_surrogate, is_number
from moeconsole.core.payload_text import compact
from moeconsole.core.pointer import token

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jsonschema.exceptions import ValidationError

MAX_BODY_BYTES: Final = 131_072

RESERVED_CUSTOMER_IDS: Final = frozenset(
    [
        "unknown",
        "guest",
        "null",
        "0",
        "1",
        "true",
        "false",
        "user_attribute_unique_id",
        "(empty)",
        "na",
        "n/a",
        "dummy_seller_code",
        "user_id",
        "id",
        "customer_id",
        "uid",
        "userid",
        "none",
        "-2",
        "-1",
        "2",
    ]
)
"""event-api.md, section 2; compared after trimming, in lower case."""

_WORDS: Final = {
    Kind.OBJECT: "an object",
    Kind.ARRAY: "a list",
    Kind.STRING: "text",
    Kind.NUMBER: "a number",
    Kind.BOOLEAN: "a yes/no value",
    Kind.NULL: "null",
}
_TIME_FIELDS: Final = {"current_time": times.read_current_time, "user_time": times.read_user_time}
# the elements of `actions` are judged one by one, attributes by ingestion
_OPAQUE: Final = frozenset({"actions", "attributes"})
_LONE_SURROGATE: Final = "A lone surrogate (“\\ud800” to “\\udfff”) is not a character."


class Contract:
    """The compiled contract. Immutable; one serves every check of the process.

    What is judged are payloads (payload.py): nothing is switched off in them, and no key stands twice.
    """

    def __init__(self, schema_text: str) -> None:
        """Compile `event.schema.json`, whose text the caller has read."""
        from jsonschema import Draft202012Validator
        from referencing import Registry

        schema = json.loads(schema_text)
        # without a registry of ours jsonschema would fetch remote references
        registry: Registry[Any] = Registry()
        self._envelope = Draft202012Validator(schema["$defs"]["envelope"], registry=registry)
        self._action = Draft202012Validator(schema["$defs"]["action"], registry=registry)

    def envelope_issues(
        self, root: Node, unresolved: frozenset[int], action_count: int | None = None
    ) -> list[Issue]:
        """Errors of the document without its actions' contents.

        Args:
            unresolved: node ids of strings with an open variable; no rule but `variable-unresolved` applies
                to them.
            action_count: how many actions there are, where `root` has been built without them.
        """
        plain = _plain(root)
        if action_count is not None and isinstance(plain, dict) and isinstance(plain.get("actions"), list):
            plain["actions"] = [None] * action_count
        issues = [_issue(error, root) for error in self._envelope.iter_errors(plain)]
        return _without([*issues, *_reserved(root)], unresolved)

    def action_issues(self, action: Node, unresolved: frozenset[int]) -> list[Issue]:
        """Errors of one element of `actions`; pointers and positions are relative to it."""
        issues = [_issue(error, action) for error in self._action.iter_errors(_plain(action))]
        return _without([*issues, *_times(action)], unresolved)


def size_issues(size: int, root: Node) -> list[Issue]:
    """`body-too-large` for a body of that many encoded bytes (event-api.md, section 1)."""
    if size <= MAX_BODY_BYTES:
        return []
    return [
        Issue(
            "body-too-large", "", (), root.id, (("size", f"{size:,}"), ("over", f"{size - MAX_BODY_BYTES:,}"))
        )
    ]


def invalid_numbers(root: Node) -> list[Issue]:
    """`json-syntax` for what a tree can hold and JSON can't: a number whose text is none, as while it is
    typed in the form, and text with a lone surrogate.
    """
    issues: list[Issue] = []
    _collect_invalid(root, "", (), issues)
    return issues


def describe(node: Node) -> str:
    """The kind in a marketer's words."""
    return _WORDS[node.kind]


def shown(node: Node, limit: int = 60) -> str:
    """A value for a message, cut where it is long."""
    text = node.string if node.kind is Kind.STRING else compact(node)
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _issue(error: ValidationError, root: Node) -> Issue:
    """The issue of the constraint that failed: each has its rule beside it in the schema."""
    assert isinstance(error.schema, dict)  # noqa: S101 - for the type checker
    node, pointer = root, ""
    position: Path = ()
    for key in error.absolute_path:
        index, node = _child(node, key)
        pointer, position = pointer + token(key), (*position, index)
    field = str(error.absolute_path[-1]) if error.absolute_path else ""
    missing = error.validator in ("required", "anyOf")
    return Issue(error.schema["x-rule"], pointer, position, node.id, _params(node, field, missing=missing))


def _params(node: Node, field: str, *, missing: bool) -> Params:
    found = {Kind.STRING: f"it is “{shown(node)}”", Kind.NUMBER: f"it is {shown(node)}"}.get(
        node.kind, f"it is {describe(node)}"
    )
    return (
        ("field", field),
        ("kind", describe(node)),
        ("found", "it is missing" if missing else found),
        ("value", shown(node)),
    )


def _reserved(root: Node) -> Iterator[Issue]:
    node = root.get("customer_id")
    if node is not None and node.kind is Kind.STRING and node.string.strip().lower() in RESERVED_CUSTOMER_IDS:
        index, _ = _child(root, "customer_id")
        yield Issue("customer-id-reserved", "/customer_id", (index,), node.id, (("value", shown(node)),))


def _times(action: Node) -> Iterator[Issue]:
    for field, read in _TIME_FIELDS.items():
        node = action.get(field)
        if node is not None and _is_time_text(node) and read(node) is None:
            index, _ = _child(action, field)
            params = _params(node, field, missing=False)
            yield Issue("time-format", token(field), (index,), node.id, params)


def _is_time_text(node: Node) -> bool:
    """Other kinds are the schema's to refuse; a number whose text is none is `json-syntax`."""
    return node.kind is Kind.STRING or (node.kind is Kind.NUMBER and is_number(node.raw))


def _without(issues: list[Issue], unresolved: frozenset[int]) -> list[Issue]:
    return [issue for issue in issues if issue.node_id not in unresolved]


def _child(node: Node, key: str | int) -> tuple[int, Node]:
    """Index and node of a child of the payload, where no key stands twice."""
    index = key if isinstance(key, int) else [child.name for child in node.children].index(key)
    return index, node.children[index].node


def _plain(node: Node) -> Any:
    """The value as jsonschema takes it; in outline what the parts of the schema don't look into."""
    kind = node.kind
    if kind is Kind.STRING:
        return node.string
    if kind is Kind.OBJECT:
        return {c.name: _outline(c.node) if c.name in _OPAQUE else _plain(c.node) for c in node.children}
    if kind is Kind.ARRAY:
        return [_plain(child.node) for child in node.children]
    if kind is Kind.NUMBER:
        return _number(node.raw)
    return None if kind is Kind.NULL else node.raw == "true"


def _outline(node: Node) -> Any:
    """The kind, and how many elements."""
    if not node.is_container:
        return _plain(node)
    return {} if node.kind is Kind.OBJECT else [None] * len(node.children)


def _number(raw: str) -> int | float:
    if not is_number(raw):
        return 0  # said as json-syntax
    if len(raw) < 300 and raw.lstrip("-").isdigit():
        return int(raw)
    return float(raw)


def _collect_invalid(node: Node, pointer: str, position: Path, issues: list[Issue]) -> None:
    reason = _invalid(node)
    if reason:
        issues.append(Issue("json-syntax", pointer, position, node.id, (("reason", reason),)))
    for index, child in enumerate(node.children):
        place = pointer + token(index if child.name is None else child.name)
        if has_lone_surrogate(child.name_raw):
            params = (("reason", _LONE_SURROGATE),)
            issues.append(Issue("json-syntax", place, (*position, index), child.node.id, params))
        _collect_invalid(child.node, place, (*position, index), issues)


def _invalid(node: Node) -> str | None:
    """Why the scalar is no JSON, in a sentence."""
    if node.kind is Kind.NUMBER and not is_number(node.raw):
        return f"“{node.raw[:40]}” is no number." if node.raw.strip() else "The number is empty."
    if node.kind is Kind.STRING and has_lone_surrogate(node.raw):
        return _LONE_SURROGATE
    return None
