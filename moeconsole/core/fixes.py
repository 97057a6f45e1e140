"""Fixes: what one press of a button puts right, only where the right value is certain."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from moeconsole.core import edits, times
from moeconsole.core.document import (
    Child,
    DocumentState,
    Kind,
    Node,
    Path,
    Tree,
    boolean,
    child_at,
    container,
    member,
    node_at,
    number,
    string,
    with_id,
)
from moeconsole.core.fields import ACTION, OS_TYPES, PLATFORMS, TOP
from moeconsole.core.ingestion.limits import MAX_NAME, MAX_TEXT
from moeconsole.core.jsontext import is_number
from moeconsole.core.pointer import path_of, pointer_of

if TYPE_CHECKING:
    from moeconsole.core.issues import Issue

_MILLISECONDS: Final = re.compile(r"([0-9]{10})[0-9]{3}(?:\.[0-9]+)?")
_ALIKE: Final = 0.8
_WHOLE: Final = re.compile(r"-?(?:0|[1-9][0-9]*)")


@dataclass(frozen=True, slots=True)
class Fix:
    """What one press does.

    Attributes:
        label: for the button and the undo step; `{value}` stands for `value`.
        state: the document after it.
        value: the text that is written.
    """

    label: str
    state: DocumentState
    value: str = ""


def fix_for(issue: Issue, state: DocumentState) -> Fix | None:
    """What puts that issue right; None where nothing is certain, or while the text is no JSON."""
    fixes = fixes_for(issue, state)
    return fixes[0] if len(fixes) == 1 else None


def fixes_for(issue: Issue, state: DocumentState) -> tuple[Fix, ...]:
    """The same, and two where one of two is what was meant: the user chooses."""
    candidates = _FIXES.get(issue.rule, ())
    path = path_of(state.tree, issue.pointer) if candidates and state.text is None else None
    if path is None:
        return ()
    changed = ((label, change(state, path)) for label, change in candidates)
    fixes = (_fix(label, state, tree, path) for label, tree in changed if tree is not None)
    return tuple(fixes if issue.rule in _OFFERED_TOGETHER else islice(fixes, 1))


def _fix(label: str, state: DocumentState, tree: Tree, path: Path) -> Fix:
    return Fix(label, replace(state, tree=tree), node_at(tree, path).string if "{value}" in label else "")


_Change = Callable[[DocumentState, Path], Tree | None]


def _value(convert: Callable[[Node], Node | None]) -> _Change:
    """A change of the value alone; the row keeps its id."""

    def change(state: DocumentState, path: Path) -> Tree | None:
        old = node_at(state.tree, path)
        new = convert(old)
        return None if new is None else edits.replace_node(state.tree, path, with_id(new, old.id))

    return change


def _seconds(node: Node) -> Node | None:
    text = node.string if node.kind is Kind.STRING else node.raw
    match = _MILLISECONDS.fullmatch(text)
    if match is None:
        return None
    return string(match.group(1)) if node.kind is Kind.STRING else number(match.group(1))


def _to_number(node: Node) -> Node | None:
    text = node.string.strip() if node.kind is Kind.STRING else ""
    return number(text) if is_number(text) else None


def _to_whole_number(node: Node) -> Node | None:
    text = node.string.strip() if node.kind is Kind.STRING else ""
    return number(text) if _WHOLE.fullmatch(text) else None


def _to_boolean(node: Node) -> Node | None:
    text = node.string.strip().lower() if node.kind is Kind.STRING else ""
    return boolean(text == "true") if text in ("true", "false") else None


def _to_text(node: Node) -> Node | None:
    return string(node.raw) if node.kind is Kind.NUMBER and is_number(node.raw) else None


def _cut(node: Node) -> Node | None:
    return string(node.string[:MAX_TEXT]) if node.kind is Kind.STRING else None


def _dated(place: int, *, utc_assumed: bool) -> Callable[[Node], Node | None]:
    """One of the dates that a text may mean."""

    def convert(node: Node) -> Node | None:
        from moeconsole.core.date_readings import readings  # its patterns are for the few who ask

        found = readings(node.string)[place : place + 1] if node.kind is Kind.STRING else ()
        return string(found[0].text) if found and found[0].is_utc_assumed is utc_assumed else None

    return convert


def _cased_like(values: tuple[str, ...]) -> Callable[[Node], Node | None]:
    by_fold = {value.casefold(): value for value in values}

    def convert(node: Node) -> Node | None:
        wanted = by_fold.get(node.string.strip().casefold()) if node.kind is Kind.STRING else None
        return None if wanted is None else string(wanted)

    return convert


def _type_event(state: DocumentState, path: Path) -> Tree | None:
    tree = state.tree
    node = node_at(tree, path)
    if path:
        return edits.replace_node(tree, path, string("event", node.id))
    if node.kind is not Kind.OBJECT or node.member("type") is not None:
        return None
    return edits.insert(tree, (0,), member("type", string("event")))


def _name(convert: Callable[[str], str]) -> _Change:
    """A change of a name: of an event that is the value of `action`, of an attribute its key."""

    def change(state: DocumentState, path: Path) -> Tree | None:
        child = child_at(state.tree, path) if path else None
        if child is None or child.name is None:
            return None
        if child.name == "action" and child.node.kind is Kind.STRING:
            text = convert(child.node.string)
            return edits.replace_node(state.tree, path, string(text, child.node.id)) if text else None
        return _renamed(state.tree, path, convert(child.name))

    return change


def _renamed(tree: Tree, path: Path, name: str) -> Tree | None:
    """None where the name is empty or taken: two members of one name would be worse."""
    others = node_at(tree, path[:-1]).children
    if not name or any(other.name == name for other in others):
        return None
    return edits.replace_child(tree, path, child_at(tree, path).renamed(name))


def _cut_name(name: str) -> str:
    return name[:MAX_NAME]


def _known_name(state: DocumentState, path: Path) -> Tree | None:
    """A misspelt key gets the name of the field that it looks like, and whose kind of value it has."""
    child = child_at(state.tree, path) if path else None
    if child is None or child.name is None:
        return None
    fields = TOP if len(path) == 1 else ACTION
    folded = {name.lower(): name for name in fields}
    close = difflib.get_close_matches(child.name[:100].lower(), folded, 1, cutoff=_ALIKE)
    if not close or child.node.kind not in fields[folded[close[0]]].kinds:
        return None
    return _renamed(state.tree, path, folded[close[0]])


def _into_attributes(state: DocumentState, path: Path) -> Tree | None:
    """A key of an event that looks like no field is an attribute in the wrong place."""
    tree, child = state.tree, child_at(state.tree, path)
    if len(path) != 3 or child.name is None:
        return None
    attributes = path_of(tree, f"{pointer_of(tree, path[:-1])}/attributes")
    if attributes is None:
        tree = edits.append(tree, path[:-1], member("attributes", container(Kind.OBJECT)))
        attributes = (*path[:-1], len(node_at(tree, path[:-1]).children) - 1)
    home = node_at(tree, attributes)
    if home.kind is not Kind.OBJECT or any(other.name == child.name for other in home.children):
        return None
    return edits.remove(edits.append(tree, attributes, child), path)


def _offset_of_zone(state: DocumentState, path: Path) -> Tree | None:
    """The offset of the zone that the time was picked in, at that time."""
    node = node_at(state.tree, path)
    zone = state.zones.get(node.id)
    if zone is None or not path:
        return None
    is_wall = child_at(state.tree, path).name == "user_time"
    moment = times.read_user_time(node) if is_wall else times.read_current_time(node)
    if moment is None:
        return None
    try:
        offset_s = (
            times.local_to_utc(moment.instant.naive, zone).offset_s
            if is_wall
            else times.zone_offset_s(zone, moment.instant.epoch_s)
        )
    except times.UnknownZoneError:
        return None
    return edits.set_member(state.tree, path[:-1], "user_timezone_offset", number(offset_s))


def _without_null(state: DocumentState, path: Path) -> Tree | None:
    return edits.remove(state.tree, path) if path and node_at(state.tree, path).kind is Kind.NULL else None


def _without_earlier(state: DocumentState, path: Path) -> Tree | None:
    """Of a key that stands twice the last is sent; the others go."""
    if not path:
        return None
    tree = state.tree
    parent, kept = node_at(tree, path[:-1]).children, path[-1]
    for index in range(len(parent) - 1, -1, -1):
        other: Child = parent[index]
        if index != kept and other.enabled and other.name == parent[kept].name:
            tree = edits.remove(tree, (*path[:-1], index))
    return tree


_ONE: Final[dict[str, tuple[str, _Change]]] = {
    "type-not-event": ("Write “event”", _type_event),
    "customer-id-not-string": ("Make it text", _value(_to_text)),
    "device-id-not-string": ("Make it text", _value(_to_text)),
    "app-version-not-string": ("Make it text", _value(_to_text)),
    "action-name-not-string": ("Make it text", _value(_to_text)),
    "offset-not-number": ("Make it a number", _value(_to_whole_number)),
    "duplicate-key": ("Keep only the last", _without_earlier),
    "null-dropped": ("Remove it", _without_null),
    "time-milliseconds": ("Use seconds", _value(_seconds)),
    "time-as-string": ("Make it a number", _value(_to_whole_number)),
    "platform-case": ("Correct the spelling", _value(_cased_like(PLATFORMS))),
    "os-type-unknown": ("Correct the spelling", _value(_cased_like(OS_TYPES))),
    "name-whitespace": ("Trim the name", _name(str.strip)),
    "value-truncated": ("Cut it to 512 characters", _value(_cut)),
    "array-element-truncated": ("Cut it to 512 characters", _value(_cut)),
    "event-name-truncated": ("Cut the name to 200 characters", _name(_cut_name)),
    "attribute-name-truncated": ("Cut the name to 200 characters", _name(_cut_name)),
    "time-without-offset": ("Add the zone's offset", _offset_of_zone),
    "numeric-string": ("Make it a number", _value(_to_number)),
    "boolean-string": ("Make it yes/no", _value(_to_boolean)),
}

_OFFERED_TOGETHER: Final = frozenset({"date-format"})
# of the others the first that gives a document is offered
_FIXES: Final[dict[str, tuple[tuple[str, _Change], ...]]] = {
    **{rule: (fix,) for rule, fix in _ONE.items()},
    "unknown-field": (
        ("Write the known name", _known_name),
        ("Move it into the attributes", _into_attributes),
    ),
    "date-format": tuple(
        (label, _value(_dated(place, utc_assumed=assumed)))
        for place in (0, 1)
        for label, assumed in (("Write {value}", False), ("Write {value}, read as UTC", True))
    ),
}
