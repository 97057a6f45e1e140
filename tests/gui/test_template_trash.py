"""The trash of the templates: emptied, or one thing of it deleted for good, by keyboard and only after a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from moeconsole.gui.dialogs.ask import AskDialog
from moeconsole.gui.models.template_model import ASIDE_ROLE
from moeconsole.gui.models.template_refs import RefKind
from tests.helpers.window import WAIT_MS, find, open_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

TRASH = RefKind.TRASH


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """With three things in the trash and one template."""
    with open_window(qtbot, tmp_path / "data") as window:
        store = window.bench.templates
        for path in ("Shop/Paid.json", "Booked.json", "Sold & gone.json", "Kept.json"):
            store.save(path, b"{}", expected=None)
        for path in ("Shop", "Booked.json", "Sold & gone.json"):
            store.delete(path)
        window.templates.refresh()
        qtbot.waitUntil(lambda: len(trashed(window)) == 3, timeout=WAIT_MS)
        window.activateWindow()
        window.docks["templates"].show()
        window.docks["templates"].raise_()
        yield window


def trashed(window: MainWindow) -> list[str]:
    return [one.name for one in window.templates.model.items if one.kind is TRASH]


def choose(window: MainWindow, name: str = "") -> None:
    """The heading, or what has that name."""
    items = [one.path for one in window.templates.model.items if one.kind is TRASH and one.name == name]
    view = window.templates.view
    view.expand(view.place_of(TRASH, ""))
    view.setCurrentIndex(view.place_of(TRASH, items[0] if items else ""))
    view.setFocus()


def question(qtbot: QtBot, window: MainWindow) -> AskDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(AskDialog)), timeout=WAIT_MS)
    return window.findChildren(AskDialog)[-1]


def test_the_trash_is_emptied_by_keyboard_after_a_question(qtbot: QtBot, window: MainWindow) -> None:
    heading = window.templates.view.place_of(TRASH, "")
    assert heading.data(ASIDE_ROLE) == "3"
    choose(window)
    QTest.keyClick(window.templates.view, Qt.Key.Key_Delete)
    dialog = question(qtbot, window)
    assert find(dialog, QLabel, "askTitleLabel").text() == "Empty the trash?"
    text = find(dialog, QLabel, "askTextLabel").text()
    assert text == "3 templates and folders are deleted for good. This can't be undone."
    assert "Sold & gone" in find(dialog, QLabel, "askDetailsLabel").text()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Return)  # the key that is pressed without reading does no harm
    assert len(window.bench.templates.trashed()) == 3
    QTest.keyClick(window.templates.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(window.findChildren(AskDialog)) == 1)
    dialog = question(qtbot, window)
    accept = find(dialog, QPushButton, "askAcceptButton")
    assert accept.text() == "Empty trash"
    accept.setFocus()
    QTest.keyClick(accept, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not trashed(window), timeout=WAIT_MS)
    assert window.bench.templates.trashed() == ()
    assert window.bench.templates.read("Kept.json") == b"{}"
    assert not action(window, "templateEmptyTrashAction").isEnabled()


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert found is not None
    return found


def test_one_thing_is_deleted_for_good(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, "Shop")
    assert action(window, "templateDeleteAction").text() == "Delete for good…"
    QTest.keyClick(window.templates.view, Qt.Key.Key_Delete)
    dialog = question(qtbot, window)
    assert find(dialog, QLabel, "askTitleLabel").text() == "Delete “Shop” for good?"
    assert not dialog.findChildren(QLabel, "askDetailsLabel")
    assert "can't be undone" in dialog.accessibleDescription()
    dialog.accept()
    qtbot.waitUntil(lambda: len(trashed(window)) == 2, timeout=WAIT_MS)
    assert "Shop" not in trashed(window)
    assert window.templates.view.place_of(TRASH, "").data(ASIDE_ROLE) == "2"


def test_the_menu_of_the_trash(qtbot: QtBot, window: MainWindow) -> None:
    view = window.templates.view
    for name, wanted in (("Booked", ["Restore", "Delete for good…", "Empty trash…"]), ("", ["Empty trash…"])):
        choose(window, name)
        place = view.visualRect(view.currentIndex()).center()
        with qtbot.waitSignal(view.customContextMenuRequested):
            view.customContextMenuRequested.emit(place)
        menus = [one for one in view.findChildren(QMenu) if one.isVisible()]
        shown = [one.text() for one in menus[-1].actions() if not one.isSeparator()]
        assert shown[: len(wanted)] == wanted
        menus[-1].close()


def test_what_was_emptied_can_not_be_undone_and_says_so(qtbot: QtBot, window: MainWindow) -> None:
    (trashed_booked,) = [one for one in window.bench.templates.trashed() if one.name == "Booked"]
    choose(window, "Booked")
    QTest.keyClick(window.templates.view, Qt.Key.Key_Delete)
    question(qtbot, window).accept()
    qtbot.waitUntil(lambda: "Booked" not in trashed(window), timeout=WAIT_MS)
    window.templates._files._restore(trashed_booked)  # as the notice of the delete before would
    qtbot.waitUntil(lambda: "bring back" in window.notices.text, timeout=WAIT_MS)
