"""Templates at work: found by content, dragged, restored, shared with others on the disk, from another folder."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton

from moeconsole.gui.models.template_filter import TemplateFilter
from moeconsole.gui.models.template_listing import Item, Listing
from moeconsole.gui.models.template_model import TemplateModel
from moeconsole.gui.models.template_refs import RefKind, TemplateRef
from moeconsole.gui.panes.templates_pane import TemplatesPane
from moeconsole.gui.recent_files import MOST
from moeconsole.gui.tasks import Lane
from moeconsole.gui.template_search import searchable
from moeconsole.store.drafts import DraftStore
from moeconsole.store.templates import TemplateStore, content_hash
from tests.helpers.window import WAIT_MS, find, open_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

MINE = RefKind.MINE
BODY = b'{\n  "type": "event",\n  "customer_id": "jo@example.com",\n  "actions": []\n}\n'
MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def store(tmp_path: Path) -> TemplateStore:
    store = TemplateStore(tmp_path / "mine", tmp_path / "trash")
    store.save("Shop/Paid.json", BODY, expected=None)
    store.save("Shop/Late/Old.json", b'{"city": "M\\u00fcnchen"}', expected=None)
    store.save("Booked.json", b'{"$console": {"note": "For the zebra campaign"}}', expected=None)
    return store


@pytest.fixture
def pane(qtbot: QtBot, store: TemplateStore, tmp_path: Path) -> Iterator[TemplatesPane]:
    lane = Lane("test")
    pane = TemplatesPane(store, DraftStore(tmp_path / "drafts"), lane)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: pane.model.index_of(RefKind.STARTER, "").isValid())
    yield pane
    lane.close()


def names(pane: TemplatesPane) -> list[str]:
    found, index = [], pane.view.model().index(0, 0)
    while index.isValid():
        found.append(index.data())
        index = pane.view.indexBelow(index)
    return found


def choose(pane: TemplatesPane, kind: RefKind, path: str) -> None:
    pane.view.setCurrentIndex(pane.view.place_of(kind, path))


def trigger(owner: object, name: str) -> None:
    action = owner.findChild(QAction, name)  # type: ignore[attr-defined]
    assert action is not None and action.isEnabled()
    action.trigger()


# Searching


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("jo@example.com", ["Mine", "Shop", "Paid"]),
        ("ZEBRA camp", ["Mine", "Booked"]),
        ("münchen", ["Mine", "Shop", "Late", "Old"]),
        ("paid jo@example", ["Mine", "Shop", "Paid"]),
        ("no such words", []),
    ],
)
def test_templates_are_found_by_what_they_hold(
    qtbot: QtBot, pane: TemplatesPane, words: str, expected: list[str]
) -> None:
    before = names(pane)
    pane.search_edit.setText(words)
    qtbot.waitUntil(lambda: names(pane) == expected and not pane._inside.is_running)
    pane.search_edit.clear()
    qtbot.waitUntil(lambda: names(pane) == before)


def test_drafts_and_starters_are_searched_too(qtbot: QtBot, pane: TemplatesPane, tmp_path: Path) -> None:
    DraftStore(tmp_path / "drafts").save("one", b'{"actions":[{"action":"Half","attributes":{"q":"gnu7"}}]}')
    pane.refresh()
    qtbot.waitUntil(lambda: "Half" in names(pane))
    pane.search_edit.setText("gnu7")
    qtbot.waitUntil(lambda: names(pane) == ["Drafts", "Half"])
    pane.search_edit.setText("abandonment")
    qtbot.waitUntil(lambda: "Product Viewed" in names(pane) and "Half" not in names(pane))
    assert "Browse abandonment" in pane.view.place_of(RefKind.STARTER, "E-commerce/Product Viewed.json").data(
        Qt.ItemDataRole.ToolTipRole
    )


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b'"\\u00e9"', '"é"'),
        (b'"\\ud83d\\ude00"', '"\U0001f600"'),
        (b"\xff\\ud83d", "\ufffd\ufffd"),
        (b"", ""),
    ],
)
def test_escaped_characters_are_searched_as_what_they_mean(data: bytes, text: str) -> None:
    assert searchable(data) == text


# Moving


def test_a_template_is_dragged_into_a_folder_and_back(
    qtbot: QtBot, pane: TemplatesPane, store: TemplateStore
) -> None:
    model = pane.view.model()
    data = model.mimeData([pane.view.place_of(MINE, "Booked.json")])
    target = pane.view.place_of(MINE, "Shop/Late")
    assert model.canDropMimeData(data, MOVE, -1, -1, target)
    starter = pane.view.place_of(RefKind.STARTER, "Travel")
    assert not model.canDropMimeData(data, MOVE, -1, -1, starter)
    assert not model.canDropMimeData(data, MOVE, -1, -1, pane.view.place_of(MINE, ""))
    with qtbot.waitSignal(pane.undo_offered) as offered, qtbot.waitSignal(pane.moved) as moved:
        model.dropMimeData(data, MOVE, -1, -1, target)
    offer = offered.args
    assert offer is not None
    assert tuple(moved.args or ()) == (
        TemplateRef(MINE, "Booked.json", ""),
        TemplateRef(MINE, "Shop/Late/Booked.json", ""),
    )
    assert "Shop/Late" in offer[0]
    qtbot.waitUntil(lambda: pane.model.index_of(MINE, "Shop/Late/Booked.json").isValid())
    with qtbot.waitSignal(pane.moved):
        offer[1]()
    assert store.read("Booked.json")
    qtbot.waitUntil(lambda: pane.model.index_of(MINE, "Booked.json").isValid())


def test_a_folder_goes_into_another_but_not_into_itself(
    qtbot: QtBot, pane: TemplatesPane, store: TemplateStore
) -> None:
    store.create_folder("Else")
    pane.refresh()
    qtbot.waitUntil(lambda: pane.model.index_of(MINE, "Else").isValid())
    model = pane.model
    data = model.mimeData([model.index_of(MINE, "Shop")])
    assert not model.canDropMimeData(data, MOVE, -1, -1, model.index_of(MINE, "Shop"))
    assert not model.canDropMimeData(data, MOVE, -1, -1, model.index_of(MINE, "Shop/Late"))
    moved: list[str] = []
    pane.moved.connect(lambda _old, new: moved.append(new.path))
    model.dropMimeData(data, MOVE, -1, -1, model.index_of(MINE, "Else"))
    qtbot.waitUntil(lambda: model.index_of(MINE, "Else/Shop/Late/Old.json").isValid())
    assert sorted(moved) == ["Else/Shop/Late/Old.json", "Else/Shop/Paid.json"]


def test_moving_by_the_menu(qtbot: QtBot, pane: TemplatesPane, store: TemplateStore) -> None:
    pane.view.expand(pane.view.place_of(MINE, "Shop"))
    choose(pane, MINE, "Shop/Paid.json")
    pane._show_menu(pane.view.visualRect(pane.view.currentIndex()).center())
    menu = pane.findChild(QMenu, "templateMoveMenu")
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Mine (no folder)", "Shop/Late"]
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: pane.model.index_of(MINE, "Paid.json").isValid())
    assert store.read("Paid.json") == BODY


# Trash


def test_what_was_deleted_is_restored_from_the_trash(
    qtbot: QtBot, pane: TemplatesPane, store: TemplateStore
) -> None:
    choose(pane, MINE, "Shop")
    trigger(pane, "templateDeleteAction")
    qtbot.waitUntil(lambda: "Trash" in names(pane))
    assert "Shop" not in names(pane), "the trash is folded"
    pane.view.expand(pane.view.place_of(RefKind.TRASH, ""))
    (item,) = [one for one in pane.model.items if one.kind is RefKind.TRASH]
    choose(pane, RefKind.TRASH, item.path)
    action = pane.findChild(QAction, "templateOpenAction")
    assert action is not None and action.text() == "Restore"
    opened: list[object] = []
    pane.open_requested.connect(opened.append)
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.model.index_of(MINE, "Shop/Paid.json").isValid())
    assert store.read("Shop/Paid.json") == BODY
    assert "Trash" not in names(pane)
    assert not opened


# The model with its filter


@pytest.mark.parametrize("seed", range(4))
def test_any_search_on_any_listing(qapp: object, seed: int) -> None:
    chance = random.Random(seed)
    model = TemplateModel()
    proxy = TemplateFilter(model)
    for watched in (model, proxy):
        QAbstractItemModelTester(watched, QAbstractItemModelTester.FailureReportingMode.Warning, watched)
    for _ in range(40):
        items: list[Item] = []
        for name in sorted(chance.sample("abc", chance.randrange(4))):
            items.append(Item(MINE, name, name))
            for inner in sorted(chance.sample("xyz", chance.randrange(4))):
                path = f"{name}/{inner}.json"
                items.append(Item(MINE, path, inner, TemplateRef(MINE, path, inner), name))
        deleted = sorted(chance.sample("pq", chance.randrange(3)))
        items += [Item(RefKind.TRASH, one, one, TemplateRef(RefKind.TRASH, one, one)) for one in deleted]
        model.show(Listing(tuple(items)))
        found = {(MINE, item.path) for item in items if chance.random() < 0.2}
        proxy.search(chance.choice([(), ("x",), ("a",), ("zz",)]), found)
        shown = [index.data() for index in _all(proxy)]
        fresh = TemplateFilter(model)
        fresh.search(proxy.words, found)
        assert shown == [index.data() for index in _all(fresh)]


def _all(model: TemplateFilter, parent: QModelIndex | None = None) -> list[QModelIndex]:
    found: list[QModelIndex] = []
    above = parent or QModelIndex()
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        found += [index, *_all(model, index)]
    return found


# In the window


def save(qtbot: QtBot, window: MainWindow, path: str) -> None:
    window.bench.keeper.save_as(path)
    qtbot.waitUntil(lambda: window.bench.keeper.path is not None and not window.bench.keeper.is_modified)
    qtbot.waitUntil(lambda: window.templates.model.index_of(MINE, path).isValid())


def change(window: MainWindow, text: str) -> None:
    session = window.bench.session
    root = session.tree.root
    from moeconsole.core.document import string

    session.set_field(root.id, "customer_id", string(text), "change")


def choice(window: MainWindow, text: str) -> QPushButton:
    (button,) = [one for one in window.notices.findChildren(QPushButton) if one.text() == text]
    return button


def test_a_change_by_others_is_kept_compared_or_loaded(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        save(qtbot, window, "A.json")
        target = data_dir / "templates" / "A.json"
        theirs = target.read_bytes().replace(b"john@example.com", b"theirs@example.com")
        change(window, "mine@example.com")
        target.write_bytes(theirs)
        qtbot.waitUntil(lambda: "another program" in window.notices.text, timeout=WAIT_MS)
        choice(window, "Compare").click()
        qtbot.waitUntil(lambda: bool(window.findChildren(QDialog, "compareWindow")), timeout=WAIT_MS)
        window.findChildren(QDialog, "compareWindow")[0].close()
        assert "another program" in window.notices.text
        choice(window, "Keep mine").click()
        assert target.read_bytes() == theirs
        qtbot.waitUntil(lambda: window.bench.keeper.document.saved_hash == content_hash(theirs))
        window._documents.save()
        qtbot.waitUntil(lambda: b"mine@example.com" in target.read_bytes(), timeout=WAIT_MS)
        target.write_bytes(theirs)
        qtbot.waitUntil(lambda: "another program" in window.notices.text, timeout=WAIT_MS)
        title = window.windowTitle()
        choice(window, "Load theirs").click()
        qtbot.waitUntil(lambda: "theirs@example.com" in window.bench.session.tree.text, timeout=WAIT_MS)
        assert window.windowTitle() == title
        assert target.read_bytes() == theirs


def test_recent_files_survive_a_restart_and_follow_moves(
    qtbot: QtBot, data_dir: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "Outside.json"
    outside.write_bytes(BODY)
    with open_window(qtbot, data_dir) as window:
        for number in range(MOST + 1):
            save(qtbot, window, f"T{number}.json")
        window.bench.keeper.open_file(outside)
        qtbot.waitUntil(lambda: window.bench.keeper.document.name == "Outside", timeout=WAIT_MS)
        item = window.templates.model.item(window.templates.model.index_of(MINE, "T9.json"))
        window.templates._files.rename(item, "Nine")
        folder = data_dir / "templates"
        qtbot.waitUntil(lambda: str(folder / "Nine.json") in window._documents.recent.paths)
    with open_window(qtbot, data_dir) as window:
        recent = window._documents.recent
        assert recent.paths[:3] == (str(outside), str(folder / "T10.json"), str(folder / "Nine.json"))
        assert len(recent.paths) == MOST
        menu = find(window, QMenu, "openRecentMenu")
        assert [action.text() for action in menu.actions()][1:3] == ["T10", "Nine"]
        menu.actions()[2].trigger()
        qtbot.waitUntil(lambda: window.bench.keeper.document.name == "Nine", timeout=WAIT_MS)
        assert window.bench.keeper.document.folder is None
        find(window, QAction, "clearRecentAction").trigger()
        assert recent.paths == ()


def test_another_templates_folder_and_back(qtbot: QtBot, data_dir: Path, tmp_path: Path) -> None:
    team = tmp_path / "team"
    team.mkdir()
    (team / "Theirs.json").write_bytes(BODY)
    with open_window(qtbot, data_dir) as window:
        save(qtbot, window, "A.json")
        window._documents.folder.use(str(team))
        qtbot.waitUntil(lambda: window.templates.model.index_of(MINE, "Theirs.json").isValid())
        assert not window.templates.model.index_of(MINE, "A.json").isValid()
        change(window, "later@example.com")
        window._documents.save()
        old = data_dir / "templates" / "A.json"
        qtbot.waitUntil(lambda: b"later@example.com" in old.read_bytes(), timeout=WAIT_MS)
        assert not (team / "A.json").exists()
    (team / "Theirs.json").unlink()
    team.rmdir()
    with open_window(qtbot, data_dir) as window:
        qtbot.waitUntil(lambda: "is not there" in window.notices.text, timeout=WAIT_MS)
        choice(window, "Use the usual folder").click()
        qtbot.waitUntil(lambda: window.templates.model.index_of(MINE, "A.json").isValid(), timeout=WAIT_MS)
        assert window.bench.keeper.document.folder is None
        assert not find(window, QAction, "usualTemplatesFolderAction").isEnabled()
    assert json.loads((data_dir / "settings.json").read_text("utf-8"))["templates_folder"] is None


def test_the_note_of_the_open_template_is_shown(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        label = find(window, QLabel, "templateNoteLabel")
        assert "booking confirmation" in label.text()
        window.bench.open_new()
        assert not label.isVisible()
