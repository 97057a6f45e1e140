"""The templates pane by keyboard and mouse, on real folders that others change as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QTreeView

from moeconsole.gui.models.template_model import ITEM_ROLE
from moeconsole.gui.models.template_refs import RefKind, TemplateRef
from moeconsole.gui.panes.templates_pane import TemplatesPane
from moeconsole.gui.tasks import Lane
from moeconsole.store.drafts import DraftStore
from moeconsole.store.templates import TemplateStore, content_hash

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

MINE = RefKind.MINE
BODY = b'{"type":"event"}'


@pytest.fixture
def store(tmp_path: Path) -> TemplateStore:
    store = TemplateStore(tmp_path / "mine", tmp_path / "trash")
    store.save("Shop/Paid.json", BODY, expected=None)
    store.save("Booked.json", BODY, expected=None)
    return store


@pytest.fixture
def drafts(tmp_path: Path) -> DraftStore:
    return DraftStore(tmp_path / "drafts")


@pytest.fixture
def pane(qtbot: QtBot, store: TemplateStore, drafts: DraftStore) -> Iterator[TemplatesPane]:
    lane = Lane("test")
    pane = TemplatesPane(store, drafts, lane)
    qtbot.addWidget(pane)
    pane.resize(280, 420)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(lambda: "Starters" in names(pane))
    yield pane
    lane.close()


def view_of(pane: TemplatesPane) -> QTreeView:
    view = pane.findChild(QTreeView, "templateView")
    assert view is not None
    return view


def names(pane: TemplatesPane) -> list[str]:
    """What can be seen, from top to bottom."""
    view = view_of(pane)
    found, index = [], view.model().index(0, 0)
    while index.isValid():
        found.append(index.data())
        index = view.indexBelow(index)
    return found


def index_of(pane: TemplatesPane, name: str) -> QModelIndex:
    view = view_of(pane)
    index = view.model().index(0, 0)
    while index.isValid() and index.data() != name:
        index = view.indexBelow(index)
    assert index.isValid(), name
    return index


def click(pane: TemplatesPane, name: str) -> None:
    view_of(pane).scrollTo(index_of(pane, name))
    place = view_of(pane).visualRect(index_of(pane, name)).center()
    QTest.mouseClick(view_of(pane).viewport(), Qt.MouseButton.LeftButton, pos=place)


def trigger(pane: TemplatesPane, name: str) -> None:
    action = pane.findChild(QAction, name)
    assert action is not None and action.isEnabled()
    action.trigger()


def undo_of(qtbot: QtBot, pane: TemplatesPane, deed: Callable[[], None]) -> Callable[[], None]:
    with qtbot.waitSignal(pane.undo_offered) as offered:
        deed()
    assert offered.args is not None
    undo: Callable[[], None] = offered.args[1]
    return undo


def test_the_tree_opens_by_double_click_and_enter(qtbot: QtBot, pane: TemplatesPane) -> None:
    assert names(pane)[:3] == ["Mine", "Shop", "Booked"]
    click(pane, "Booked")
    with qtbot.waitSignal(pane.open_requested) as asked:
        QTest.keyClick(view_of(pane), Qt.Key.Key_Return)
    assert asked.args == [TemplateRef(MINE, "Booked.json", "Booked")]
    view_of(pane).expand(index_of(pane, "Shop"))
    click(pane, "Paid")
    with qtbot.waitSignal(pane.open_requested) as asked:
        place = view_of(pane).visualRect(index_of(pane, "Paid")).center()
        QTest.mouseDClick(view_of(pane).viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args[0].path == "Shop/Paid.json"


def test_the_search_keeps_the_folders_above_and_what_was_open(qtbot: QtBot, pane: TemplatesPane) -> None:
    before = names(pane)
    QTest.keyClicks(pane.search_edit, "pai")
    assert names(pane) == ["Mine", "Shop", "Paid"]
    QTest.keyClicks(pane.search_edit, "zz")
    label = pane.findChild(QLabel, "templateViewEmpty")
    assert label is not None and label.isVisible()
    qtbot.waitUntil(lambda: label.text() == "No template has that in its name or in what it holds.")
    pane.search_edit.clear()
    assert names(pane) == before
    assert not label.isVisible()


def test_rename_in_place(qtbot: QtBot, pane: TemplatesPane, store: TemplateStore) -> None:
    click(pane, "Booked")
    QTest.keyClick(view_of(pane), Qt.Key.Key_F2)
    editor = pane.findChild(QLineEdit, "templateRenameEdit")
    assert editor is not None
    editor.selectAll()
    with qtbot.waitSignal(pane.moved) as moved:
        QTest.keyClicks(editor, "Flight: booked")
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert moved.args == [TemplateRef(MINE, "Booked.json", ""), TemplateRef(MINE, "Flight booked.json", "")]
    qtbot.waitUntil(lambda: "Flight booked" in names(pane))
    assert store.read("Flight booked.json") == BODY
    assert view_of(pane).currentIndex().data() == "Flight booked"


def test_a_renamed_folder_takes_its_templates_along_and_stays_open(qtbot: QtBot, pane: TemplatesPane) -> None:
    view_of(pane).expand(index_of(pane, "Shop"))
    with qtbot.waitSignal(pane.moved) as moved:
        view_of(pane).model().setData(index_of(pane, "Shop"), "Store")
    assert [ref.path for ref in moved.args] == ["Shop/Paid.json", "Store/Paid.json"]
    qtbot.waitUntil(lambda: names(pane)[:4] == ["Mine", "Store", "Paid", "Booked"])


def test_a_name_that_is_taken_is_said(qtbot: QtBot, pane: TemplatesPane) -> None:
    with qtbot.waitSignal(pane.notice) as said:
        view_of(pane).model().setData(index_of(pane, "Booked"), "../Booked")
        view_of(pane).model().setData(index_of(pane, "Shop"), "Booked.json")
    assert "already" in said.args[0]
    assert "Shop" in names(pane)


def test_duplicate(qtbot: QtBot, pane: TemplatesPane, store: TemplateStore) -> None:
    click(pane, "Booked")
    trigger(pane, "templateDuplicateAction")
    qtbot.waitUntil(lambda: view_of(pane).currentIndex().data() == "Booked 2")
    assert store.read("Booked 2.json") == BODY


def test_a_new_folder_gets_its_name_at_once(qtbot: QtBot, pane: TemplatesPane, store: TemplateStore) -> None:
    click(pane, "Shop")
    trigger(pane, "templateFolderAction")
    qtbot.waitUntil(lambda: pane.findChild(QLineEdit, "templateRenameEdit") is not None)
    editor = pane.findChild(QLineEdit, "templateRenameEdit")
    assert editor is not None and editor.text() == "New folder"
    QTest.keyClicks(editor, "Refunds")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Refunds" in names(pane))
    assert (store.folder / "Shop" / "Refunds").is_dir()
    assert pane.folders() == ("Shop", "Shop/Refunds")
    assert pane.taken_paths() == ("Shop/Paid.json", "Booked.json")


def test_delete_and_undo(qtbot: QtBot, pane: TemplatesPane, store: TemplateStore) -> None:
    click(pane, "Shop")
    undo = undo_of(qtbot, pane, lambda: QTest.keyClick(view_of(pane), Qt.Key.Key_Delete))
    qtbot.waitUntil(lambda: "Shop" not in names(pane))
    undo()
    qtbot.waitUntil(lambda: "Shop" in names(pane))
    assert store.read("Shop/Paid.json") == BODY


def test_drafts_are_on_the_shelf_and_come_back(qtbot: QtBot, pane: TemplatesPane, drafts: DraftStore) -> None:
    drafts.save("one", b'{"actions":[{"action":"Half done"}]}')
    drafts.save("open", b'{"actions":[{"action":"Open one"}]}')
    pane.set_open_draft("open")
    pane.refresh()
    qtbot.waitUntil(lambda: names(pane)[:2] == ["Drafts", "Half done"])
    assert "Open one" not in names(pane)
    click(pane, "Half done")
    with qtbot.waitSignal(pane.open_requested) as asked:
        QTest.keyClick(view_of(pane), Qt.Key.Key_Return)
    assert asked.args == [TemplateRef(RefKind.DRAFT, "one", "")]
    undo = undo_of(qtbot, pane, lambda: QTest.keyClick(view_of(pane), Qt.Key.Key_Delete))
    qtbot.waitUntil(lambda: "Drafts" not in names(pane))
    undo()
    qtbot.waitUntil(lambda: "Half done" in names(pane))


def test_what_others_put_into_the_folder_shows(
    qtbot: QtBot, pane: TemplatesPane, store: TemplateStore
) -> None:
    (store.folder / "From git.json").write_bytes(BODY)
    qtbot.waitUntil(lambda: "From git" in names(pane))
    (store.folder / "New").mkdir()
    qtbot.waitUntil(lambda: "New" in names(pane))
    view_of(pane).expand(index_of(pane, "New"))
    (store.folder / "New" / "Deep.json").write_bytes(BODY)
    qtbot.waitUntil(lambda: "New" in names(pane) and pane.model.index_of(MINE, "New/Deep.json").isValid())
    (store.folder / "From git.json").unlink()
    qtbot.waitUntil(lambda: "From git" not in names(pane))


@pytest.mark.parametrize("in_place", [True, False])
def test_a_change_of_the_open_file_by_others_is_told_once(
    qtbot: QtBot, pane: TemplatesPane, store: TemplateStore, in_place: bool
) -> None:
    told: list[TemplateRef] = []
    pane.changed_outside.connect(told.append)
    ref = TemplateRef(MINE, "Booked.json", "Booked")
    pane.set_open(ref, modified=False, saved_hash=content_hash(BODY))
    target = store.folder / "Booked.json"
    if in_place:
        target.write_bytes(b"theirs")
    else:
        store.save("Booked.json", b"theirs", expected=content_hash(BODY))
    qtbot.waitUntil(lambda: told == [ref])
    with qtbot.waitSignal(pane._files.listed):
        pane.refresh()
    assert told == [ref]


def test_our_own_save_is_no_change_by_others(qtbot: QtBot, pane: TemplatesPane, store: TemplateStore) -> None:
    told: list[TemplateRef] = []
    pane.changed_outside.connect(told.append)
    ref = TemplateRef(MINE, "Booked.json", "Booked")
    pane.set_open(ref, modified=True, saved_hash=content_hash(BODY))
    store.save("Booked.json", b"ours", expected=content_hash(BODY))
    pane.set_open(ref, modified=False, saved_hash=content_hash(b"ours"))
    with qtbot.waitSignal(pane._files.listed):  # the watch has seen it
        pass
    assert told == []


def test_reveal_shows_the_folder(qtbot: QtBot, pane: TemplatesPane, store: TemplateStore) -> None:
    class FileManager(QObject):
        shown = ""

        @Slot(QUrl)
        def open(self, url: QUrl) -> None:
            self.shown = url.toLocalFile()

    manager = FileManager()
    QDesktopServices.setUrlHandler("file", manager, "open")
    try:
        view_of(pane).expand(index_of(pane, "Shop"))
        click(pane, "Paid")
        trigger(pane, "templateRevealAction")
        assert manager.shown == str(store.folder / "Shop")
    finally:
        QDesktopServices.unsetUrlHandler("file")


def test_starters_are_read_only(qtbot: QtBot, pane: TemplatesPane) -> None:
    view_of(pane).expandAll()
    click(pane, "Flight Booked")
    enabled = {
        name: pane.findChild(QAction, name).isEnabled()
        for name in ("templateOpenAction", "templateRenameAction", "templateDeleteAction")
    }
    assert enabled == {
        "templateOpenAction": True,
        "templateRenameAction": False,
        "templateDeleteAction": False,
    }
    assert view_of(pane).currentIndex().data(ITEM_ROLE).kind is RefKind.STARTER


def test_the_buttons_wish(qtbot: QtBot, pane: TemplatesPane) -> None:
    for name in ("new", "save", "save_as"):
        button = pane.findChild(QToolButton, f"template{name.title().replace('_', '')}Button")
        assert button is not None and button.accessibleName()
        with qtbot.waitSignal(getattr(pane, f"{name}_requested")):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_is_no_name_is_said(qtbot: QtBot, pane: TemplatesPane, store: TemplateStore) -> None:
    with qtbot.waitSignal(pane.notice) as said:
        view_of(pane).model().setData(index_of(pane, "Booked"), "...")
    assert said.args == ["“...” can't be the name of a file."]
    assert store.read("Booked.json") == BODY
