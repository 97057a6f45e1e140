"""Templates that come from elsewhere: nothing that was there before goes with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from moeconsole.core.interchange.imported import ImportedDocument
from moeconsole.store.files import StoreError
from moeconsole.store.templates import TemplateStore
from moeconsole.workflows.importing import save_as_templates, save_body, take_back

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> TemplateStore:
    return TemplateStore(tmp_path / "templates", tmp_path / "trash")


def test_a_body_is_not_saved_where_the_same_template_is_as_undo_would_delete_that(
    store: TemplateStore,
) -> None:
    save_body(store, b'{"type":"event"}', "Paid.json")
    with pytest.raises(StoreError, match="already a template"):
        save_body(store, b'{"type":"event"}', "Paid.json")
    assert [entry.path for entry in store.list()] == ["Paid.json"]


def test_what_was_moved_meanwhile_keeps_nothing_else_from_being_taken_back(store: TemplateStore) -> None:
    saved = save_as_templates(store, [ImportedDocument("One", "{}"), ImportedDocument("Two", "[]")], "New")
    store.rename("New/One.json", "Mine.json")
    with pytest.raises(StoreError, match="One"):
        take_back(store, saved)
    assert [entry.path for entry in store.list()] == ["Mine.json"]
