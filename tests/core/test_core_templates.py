"""Template files: what was not edited keeps every byte, what was keeps all the rest; nothing in `$console`
gets lost.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moeconsole.core import edits, pointer
from moeconsole.core.document import (
    DocumentState,
    Kind,
    Node,
    Tree,
    node_at,
    null,
    number,
    walk,
)
from moeconsole.core.jsontext import JsonSyntaxError, parse
from moeconsole.core.templates import (
    Template,
    defaults,
    read,
    variables,
    write,
)
from tests.helpers.trees import SEQUENCES, everything, json_values, objects, random_edit, spaces

FILE = """{
  "$console": {
    "name": "Booking",
    "disabled": [
      {"parent": "/actions/0/attributes", "after": "price", "name": "coupon", "value": "X", "why": "kept"},
      {"parent": "/actions/0/attributes", "after": "price", "name": "tax", "value": [1.0, {"a": {}}]}
    ],
    "variables": {"price": {"type": "Numeric", "default": 3999, "note": "in euro"}},
    "hints": { "/actions/0/current_time": {"zone": "Asia/Kolkata"} }
  },
  "type": "event",
  "actions": [
    {"action": "Flight", "attributes": {"price": 1.0, "seat": true}, "current_time": 1433837969}
  ]
}
"""


def state_of(data: str | bytes) -> DocumentState:
    return read(data.encode() if isinstance(data, str) else data).state


def with_tree(state: DocumentState, tree: Tree) -> DocumentState:
    return DocumentState(tree, None, state.console, state.zones)


def saved(state: DocumentState, origin: Template | None = None) -> Any:
    return json.loads(write(state, origin))


def path(tree: Tree, text: str) -> tuple[int, ...]:
    found = pointer.path_of(tree, text)
    assert found is not None
    return found


def zones_by_pointer(state: DocumentState) -> dict[str | None, str]:
    found = (
        (pointer.pointer_of(state.tree, p), state.zones.get(node.id)) for p, node in walk(state.tree.root)
    )
    return {place: zone for place, zone in found if zone}


def test_a_file_is_read_into_rows_zones_and_the_rest() -> None:
    state = state_of(FILE)
    attributes = node_at(state.tree, path(state.tree, "/actions/0/attributes"))
    assert [(c.name, c.enabled) for c in attributes.children] == [
        ("price", True),
        ("coupon", False),
        ("tax", False),
        ("seat", True),
    ]
    assert zones_by_pointer(state) == {"/actions/0/current_time": "Asia/Kolkata"}
    assert "$console" not in state.body_text
    assert json.loads(state.body_text) == {k: v for k, v in json.loads(FILE).items() if k != "$console"}
    assert variables(state.console)["price"].note == "in euro"


def test_saving_a_change_keeps_all_other_text() -> None:
    origin = read(FILE.encode())
    tree = origin.state.tree
    changed = edits.replace_node(tree, path(tree, "/actions/0/attributes/price"), number("2.50"))
    assert write(with_tree(origin.state, changed), origin).decode() == FILE.replace(
        "1.0, ", "2.50, ", 2
    ).replace("[2.50, ", "[1.0, ")


def test_saving_a_switched_on_row_moves_it_into_the_body_and_keeps_the_other_entry() -> None:
    origin = read(FILE.encode())
    attributes = path(origin.state.tree, "/actions/0/attributes")
    on = edits.set_enabled(origin.state.tree, (*attributes, 2), enabled=True)
    data = write(with_tree(origin.state, on), origin).decode()
    assert '"attributes": {"price": 1.0, "tax": [1.0, {"a": {}}], "seat": true}' in data
    console = json.loads(data)["$console"]
    assert list(console) == ["name", "disabled", "variables", "hints"]
    assert console["disabled"] == [json.loads(FILE)["$console"]["disabled"][0]]
    both = edits.set_enabled(on, (*attributes, 1), enabled=True)
    assert list(saved(with_tree(origin.state, both), origin)["$console"]) == ["name", "variables", "hints"]


def test_saving_a_removed_row_removes_its_entry() -> None:
    origin = read(FILE.encode())
    attributes = path(origin.state.tree, "/actions/0/attributes")
    state = with_tree(origin.state, edits.remove(origin.state.tree, attributes))
    assert "disabled" not in saved(state, origin)["$console"]
    gone = with_tree(origin.state, edits.remove(origin.state.tree, attributes[:2]))
    assert list(saved(gone, origin)["$console"]) == ["name", "variables"]


def test_a_console_of_which_nothing_is_left_goes() -> None:
    data = b'{"a": 1, "$console": {"disabled": [{"parent": "", "after": "a", "name": "b", "value": 2}]}}'
    origin = read(data)
    on = edits.set_enabled(origin.state.tree, (1,), enabled=True)
    assert write(with_tree(origin.state, on), origin) == b'{"a": 1, "b": 2}'
    empty = read(b'{"a": 1, "$console": {}}')
    changed = edits.replace_node(empty.state.tree, (0,), null())
    assert write(with_tree(empty.state, changed), empty) == b'{"a": null, "$console": {}}'


consoles = st.one_of(
    json_values,
    st.fixed_dictionaries(
        {},
        optional={
            "name": json_values,
            "disabled": st.one_of(
                json_values,
                st.lists(
                    st.one_of(
                        json_values,
                        st.fixed_dictionaries(
                            {"value": json_values},
                            optional={
                                "parent": st.sampled_from(["", "/a", "/b/0", "/0", "x", "/none", 5, None]),
                                "after": st.one_of(st.sampled_from(["a", "0", 0, 7, "none"]), json_values),
                                "name": st.one_of(st.sampled_from(["a", "x"]), json_values),
                                "disabled": json_values,
                                "hints": json_values,
                            },
                        ),
                    ),
                    max_size=4,
                ),
            ),
            "hints": st.one_of(
                json_values,
                st.dictionaries(
                    st.sampled_from(["", "/a", "/b/0", "x", "/none"]),
                    st.one_of(json_values, st.just({"zone": "Europe/Berlin"})),
                ),
            ),
            "variables": st.one_of(
                json_values, st.dictionaries(st.text(max_size=3), json_values, max_size=3)
            ),
        },
    ),
)


@st.composite
def files(draw: st.DrawFn) -> bytes:
    """A body in any layout with any `$console` anywhere, in three kinds of line ends, with and without a
    mark.
    """
    text = draw(objects)
    console = json.dumps(draw(consoles), indent=draw(st.sampled_from([None, 1, 2])))
    if draw(st.booleans()):
        cut = text.index("{") + 1
        comma = "," if text[cut:].strip() != "}" else ""
        text = (
            f'{text[:cut]}{draw(spaces)}"$console"{draw(spaces)}: {console}{draw(spaces)}{comma}{text[cut:]}'
        )
    else:
        cut = text.rindex("}")
        comma = "," if text[:cut].strip() != "{" else ""
        text = f'{text[:cut]}{comma}{draw(spaces)}"$console": {console}{draw(spaces)}{text[cut:]}'
    text = draw(spaces) + text + draw(spaces)
    if draw(st.booleans()):
        text = text.replace("\r", "").replace("\n", "\r\n")
    mark = draw(st.sampled_from([b"", b"\xef\xbb\xbf"]))
    return mark + text.encode()


@settings(max_examples=2 * SEQUENCES)
@given(files())
def test_saving_what_did_not_change_gives_the_same_bytes(data: bytes) -> None:
    template = read(data)
    variables(template.state.console)
    defaults(template.state.console)
    assert template.error is None
    assert write(template.state, template) == data


@settings(max_examples=SEQUENCES)
@given(files(), st.data())
def test_what_is_saved_reads_as_what_was_edited(data: bytes, draw: st.DataObject) -> None:
    origin = read(data)
    tree = origin.state.tree
    for _ in range(draw.draw(st.integers(1, 5))):
        changed = random_edit(tree, draw.draw)
        # a key that stands twice has no pointer of its own, and so no place to come back to
        if (
            changed.root.kind is Kind.OBJECT
            and not _has_twins(changed.root)
            and not _has_console(changed.root)
        ):
            tree = changed
    if _has_twins(tree.root) or _has_console(tree.root):
        return
    state = with_tree(origin.state, tree)
    again = read(write(state, origin))
    assert everything(again.state.tree.root) == everything(tree.root)
    # a hint that fitted nowhere may fit now
    assert zones_by_pointer(again.state).items() >= zones_by_pointer(state).items()
    assert unplaced(again.state.console) == unplaced(state.console)


def unplaced(console: Node | None) -> Any:
    """What nothing else than `$console` holds; a part of a wrong kind makes way where there is something to
    keep.
    """
    value = json.loads(Tree(console).text) if console is not None else {}
    if not isinstance(value, dict):
        return {}
    kinds = {"disabled": list, "hints": dict}
    return {
        key: part for key, part in value.items() if key not in kinds or (part and type(part) is kinds[key])
    }


def _has_twins(node: Node) -> bool:
    names = [child.name for child in node.children if child.name is not None]
    return len(names) != len(set(names)) or any(_has_twins(child.node) for child in node.children)


def _has_console(root: Node) -> bool:
    return any(child.name == "$console" for child in root.children)


def test_rows_inside_rows_inside_lists_come_back() -> None:
    tree = parse('{"a": [1, {"b": {"c": 1, "d": 2}}, 3], "e": {"f": 1}}')
    for off in ("/a/1/b/c", "/a/1/b/d", "/a/1/b", "/a/1", "/a/0", "/e"):
        tree = edits.set_enabled(tree, path(tree, off), enabled=False)
    state = DocumentState(tree)
    data = write(state)
    assert json.loads(data)["a"] == [3]
    again = read(data)
    assert everything(again.state.tree.root) == everything(tree.root)
    assert write(again.state) == data


def test_zones_inside_a_switched_off_row_come_back() -> None:
    tree = parse('{"actions": [{"action": "a", "current_time": 1}]}')
    time = node_at(tree, path(tree, "/actions/0/current_time"))
    state = DocumentState(edits.set_enabled(tree, (0, 0), enabled=False), zones={time.id: "Asia/Kolkata"})
    again = read(write(state)).state
    assert list(again.zones.values()) == ["Asia/Kolkata"]
    on = DocumentState(edits.set_enabled(again.tree, (0, 0), enabled=True), zones=again.zones)
    assert zones_by_pointer(on) == {"/actions/0/current_time": "Asia/Kolkata"}
    alone = DocumentState(edits.set_enabled(tree, (0, 0, 1), enabled=False), zones={time.id: "Asia/Kolkata"})
    assert list(read(write(alone)).state.zones.values()) == ["Asia/Kolkata"]


def test_a_zone_that_changes_is_saved_and_one_of_a_time_that_is_gone_is_not() -> None:
    origin = read(FILE.encode())
    state = origin.state
    (time_id,) = state.zones
    moved = DocumentState(state.tree, None, state.console, {time_id: "Europe/Berlin"})
    assert saved(moved, origin)["$console"]["hints"] == {"/actions/0/current_time": {"zone": "Europe/Berlin"}}
    none = DocumentState(state.tree, None, state.console, {})
    assert "hints" not in saved(none, origin)["$console"]
    gone = edits.remove(state.tree, path(state.tree, "/actions/0/current_time"))
    assert "hints" not in saved(with_tree(state, gone), origin)["$console"]


@pytest.mark.parametrize(
    "entry",
    [
        '{"parent": "/none", "name": "x", "value": 1}',
        '{"parent": "/a", "name": "x", "value": 1}',
        '{"parent": "bad", "name": "x", "value": 1}',
        '{"parent": "", "value": 1}',
        '{"parent": "", "name": 5, "value": 1}',
        '{"parent": "", "name": "x"}',
        '{"name": "x", "value": 1}',
        '"x"',
        "null",
    ],
)
def test_an_entry_that_fits_nowhere_is_kept(entry: str) -> None:
    data = f'{{"a": 1, "$console": {{"disabled": [{entry}]}}}}'.encode()
    origin = read(data)
    assert len(origin.state.tree.root.children) == 1
    changed = edits.replace_node(origin.state.tree, (0,), number(2))
    assert write(with_tree(origin.state, changed), origin) == data.replace(b'"a": 1', b'"a": 2')
    off = edits.set_enabled(changed, (0,), enabled=False)
    kept = saved(with_tree(origin.state, off), origin)["$console"]["disabled"]
    assert kept == [{"parent": "", "name": "a", "value": 2}, json.loads(entry)]


@pytest.mark.parametrize(
    "after, expected",
    [("null", "x a b"), ('"a"', "a x b"), ('"none"', "a b x"), ("[]", "x a b"), (None, "x a b")],
)
def test_a_row_that_follows_nothing_comes_first_and_one_that_follows_what_is_gone_last(
    after: str | None, expected: str
) -> None:
    said = "" if after is None else f'"after": {after}, '
    entry = f'{{"parent": "", {said}"name": "x", "value": 1}}'
    state = state_of(f'{{"a": 1, "b": 2, "$console": {{"disabled": [{entry}]}}}}')
    assert " ".join(child.name or "" for child in state.tree.root.children) == expected


@pytest.mark.parametrize("console", ["5", '"x"', "[1]", "null", "true", '{"disabled": 5, "hints": [1]}'])
def test_a_console_of_another_kind_is_kept(console: str) -> None:
    data = f'{{"a": 1, "$console": {console}}}'.encode()
    origin = read(data)
    assert variables(origin.state.console) == {}
    changed = edits.replace_node(origin.state.tree, (0,), number(2))
    assert write(with_tree(origin.state, changed), origin) == data.replace(b'"a": 1', b'"a": 2')
    off = edits.set_enabled(changed, (0,), enabled=False)
    entry = {"parent": "", "name": "a", "value": 2}
    assert saved(with_tree(origin.state, off), origin)["$console"]["disabled"] == [entry]


def test_a_new_document_gets_a_console_only_where_it_needs_one() -> None:
    tree = parse('{\n  "a": 1,\n  "b": 2\n}')
    assert write(DocumentState(tree)) == tree.text.encode()
    off = DocumentState(edits.set_enabled(tree, (1,), enabled=False))
    assert write(off).decode() == json.dumps(
        {"a": 1, "$console": {"disabled": [{"parent": "", "after": "a", "name": "b", "value": 2}]}}, indent=2
    )


def test_a_document_that_is_no_object_has_no_console() -> None:
    template = read(b"[1, 2]")
    assert template.console is None
    assert write(template.state, template) == b"[1, 2]"
    off = DocumentState(edits.set_enabled(template.state.tree, (0,), enabled=False))
    assert write(off, template) == b"[2]"


def test_text_that_is_no_json_is_kept_as_it_stands() -> None:
    data = b'\xef\xbb\xbf{"a": 1,\r\n'
    template = read(data)
    assert template.error is not None
    assert template.error.line == 2
    assert template.state.body_text == '{"a": 1,\n'
    assert write(template.state, template) == data
    assert write(DocumentState(template.state.tree, "{\n", None), template) == b"\xef\xbb\xbf{\r\n"
    assert write(DocumentState(template.state.tree, "{\n")) == b"{\n"
    with pytest.raises(JsonSyntaxError):
        read(b"\xff")


def test_what_is_written_can_always_be_read() -> None:
    assert read(write(DocumentState(parse("{}"), '{"a": "\ud800'))).state.text == '{"a": "?'


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_line_ends_and_mark_of_the_file_are_kept(newline: str) -> None:
    data = b"\xef\xbb\xbf" + f'{{{newline}  "a": 1{newline}}}{newline}'.encode()
    origin = read(data)
    assert origin.state.body_text == '{\n  "a": 1\n}\n'
    grown = edits.insert(origin.state.tree, (1,), edits.member("b", null()))
    expected = f'{{{newline}  "a": 1,{newline}  "b": null{newline}}}{newline}'.encode()
    assert write(with_tree(origin.state, grown), origin) == b"\xef\xbb\xbf" + expected


def test_mixed_line_ends_stay_mixed() -> None:
    data = b'{\r\n  "a": 1,\n  "b": 2\r}'
    origin = read(data)
    changed = edits.replace_node(origin.state.tree, (0,), number(3))
    assert write(with_tree(origin.state, changed), origin) == data.replace(b"1", b"3")
