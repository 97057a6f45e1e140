"""Drafts: whatever state a document is in, it comes back as it was."""

from __future__ import annotations

import pytest

from moeconsole.core import edits
from moeconsole.core.document import DocumentState
from moeconsole.core.drafts import read_draft, write_draft
from moeconsole.core.jsontext import parse
from moeconsole.core.templates import read, variables, write
from tests.helpers.trees import everything

FILE = '\ufeff{\r\n  "a": 1,\r\n  "b": 2,\r\n  "$console": {"variables": {"v": {"default": 5}}}\r\n}\r\n'


@pytest.mark.parametrize("text", ['{"a": 1,', "", "\n{\u00a0\u2028", "x"])
def test_text_that_is_no_json_comes_back_with_all_that_stood_behind_it(text: str) -> None:
    origin = read(FILE.encode())
    tree = edits.set_enabled(origin.state.tree, (1,), enabled=False)
    state = DocumentState(tree, text, origin.state.console, {tree.root.children[0].node.id: "Europe/Berlin"})
    again = read_draft(write_draft(state, origin))
    assert again.state.text == text
    assert again.error is not None
    assert everything(again.state.tree.root) == everything(tree.root)
    assert variables(again.state.console)["v"].value is not None
    assert list(again.state.zones.values()) == ["Europe/Berlin"]


def test_half_a_character_comes_back_as_a_question_mark() -> None:
    state = DocumentState(parse("{}"), '{"a": "\ud800', None)
    again = read_draft(write_draft(state))
    assert again.error is not None
    assert again.state.text == '{"a": "?'


def test_a_document_that_reads_is_kept_as_its_file() -> None:
    origin = read(FILE.encode())
    assert write_draft(origin.state, origin) == FILE.encode()
    again = read_draft(FILE.encode())
    assert again.error is None
    assert write(again.state, again) == FILE.encode()


@pytest.mark.parametrize(
    "data", [b"[1]", b"{", b'{"$draft": 5}', b'{"$draft": {"text": "{}", "document": "{}"}}']
)
def test_any_file_is_some_draft(data: bytes) -> None:
    write_draft(read_draft(data).state)
