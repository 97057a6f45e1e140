"""Dragging in the template tree: what takes the row is framed, what can't refuses, and a ghost has its name."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QIcon,
    QPixmap,
)
from PySide6.QtWidgets import QApplication

from moeconsole.gui.models.template_refs import RefKind
from moeconsole.gui.panes.templates_pane import TemplatesPane
from moeconsole.gui.tasks import Lane
from moeconsole.gui.widgets.dragging import ghost
from moeconsole.store.drafts import DraftStore
from moeconsole.store.templates import TemplateStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

MINE = RefKind.MINE
MOVE, LEFT, NONE = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def pane(qtbot: QtBot, tmp_path: Path) -> Iterator[TemplatesPane]:
    store = TemplateStore(tmp_path / "mine", tmp_path / "trash")
    for path in ("Shop/Paid.json", "Shop/Sold.json", "Else/Other.json", "Booked.json"):
        store.save(path, b"{}", expected=None)
    lane = Lane("test")
    pane = TemplatesPane(store, DraftStore(tmp_path / "drafts"), lane)
    qtbot.addWidget(pane)
    pane.resize(280, 420)
    pane.show()
    qtbot.waitUntil(lambda: pane.model.index_of(RefKind.STARTER, "").isValid())
    pane.view.expand(pane.view.place_of(MINE, "Shop"))
    yield pane
    lane.close()


class Hand:
    """Moves a row over others, as Qt tells the view of it while its own drag runs."""

    def __init__(self, pane: TemplatesPane) -> None:
        self.view = pane.view
        self.data = QMimeData()

    def drag(self, path: str, moves: Callable[[], None]) -> QPixmap | None:
        """Take the row, make the moves, let go; the ghost, or None where there was no drag."""
        found: list[QPixmap] = []

        def run(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
            found.append(drag.pixmap())
            self.data = drag.mimeData()
            place = self.view.visualRect(self.view.currentIndex()).center()
            entered = QDragEnterEvent(place, action, self.data, LEFT, NONE)
            QApplication.sendEvent(self.view.viewport(), entered)
            assert entered.isAccepted()
            moves()
            return Qt.DropAction.IgnoreAction

        self.view.setCurrentIndex(self.view.place_of(MINE, path))
        with patch.object(QDrag, "exec", run):
            self.view.startDrag(MOVE)
        return found[0] if found else None

    def over(self, index: QModelIndex, edge: int = 0) -> tuple[bool, object]:
        """Whether the row takes it, and the name of the folder that is framed."""
        place = self.view.visualRect(index).center()
        if edge:
            rect = self.view.visualRect(index)
            place.setY(rect.top() if edge < 0 else rect.bottom())
        event = QDragMoveEvent(place, MOVE, self.data, LEFT, NONE)
        QApplication.sendEvent(self.view.viewport(), event)
        return event.isAccepted(), self.view.drop_target.data()

    def leave(self) -> None:
        QApplication.sendEvent(self.view.viewport(), QDragLeaveEvent())

    def drop(self, index: QModelIndex) -> None:
        place = QPointF(self.view.visualRect(index).center())
        QApplication.sendEvent(self.view.viewport(), QDropEvent(place, MOVE, self.data, LEFT, NONE))


def test_the_folder_that_takes_it_is_framed(pane: TemplatesPane) -> None:
    place, hand = pane.view.place_of, Hand(pane)

    def moves() -> None:
        for edge in (-1, 0, 1):
            assert hand.over(place(MINE, "Shop"), edge) == (True, "Shop"), (
                "there is no place between two rows"
            )
        assert hand.over(place(MINE, "Shop/Sold.json")) == (True, "Shop"), "a template stands for its folder"
        assert hand.over(place(MINE, "Else")) == (True, "Else")
        assert hand.over(place(MINE, "")) == (False, None), "it is there already"
        assert hand.over(place(RefKind.STARTER, "")) == (False, None)
        hand.over(place(MINE, "Shop"))
        hand.leave()
        assert not pane.view.drop_target.isValid()
        hand.over(place(MINE, "Shop"))

    assert hand.drag("Booked.json", moves) is not None
    assert not pane.view.drop_target.isValid(), "let go over nothing, or with Escape"


def test_a_folder_does_not_go_into_itself(pane: TemplatesPane) -> None:
    place, hand = pane.view.place_of, Hand(pane)

    def moves() -> None:
        assert hand.over(place(MINE, "Shop/Paid.json")) == (False, None)
        assert hand.over(place(MINE, "Else")) == (True, "Else")

    assert hand.drag("Shop", moves) is not None


def test_what_is_dropped_moves(qtbot: QtBot, pane: TemplatesPane) -> None:
    place, hand = pane.view.place_of, Hand(pane)

    def moves() -> None:
        assert hand.over(place(MINE, "Booked.json")) == (True, "Mine")
        hand.over(place(MINE, "Else"))
        hand.drop(place(MINE, "Else"))
        assert not pane.view.drop_target.isValid()

    with qtbot.waitSignal(pane.moved) as moved:
        hand.drag("Shop/Paid.json", moves)
    assert moved.args is not None
    assert moved.args[1].path == "Else/Paid.json"


def test_the_frame_is_drawn_around_the_folder_and_what_is_in_it(pane: TemplatesPane) -> None:
    view, hand = pane.view, Hand(pane)

    def moves() -> None:
        before = view.viewport().grab().toImage()
        hand.over(view.place_of(MINE, "Shop"))
        after = view.viewport().grab().toImage()
        first, last = (view.visualRect(view.place_of(MINE, path)) for path in ("Shop", "Shop/Sold.json"))
        ratio = after.devicePixelRatio()
        for y, is_in in ((first.center().y(), True), (last.center().y(), True), (last.bottom() + 8, False)):
            place = QPoint(int((view.viewport().width() - 20) * ratio), int(y * ratio))
            assert (before.pixelColor(place) != after.pixelColor(place)) is is_in

    hand.drag("Booked.json", moves)


def test_a_drag_has_a_ghost_that_names_the_row(pane: TemplatesPane) -> None:
    short, long = (Hand(pane).drag(path, list) for path in ("Else", "Booked.json"))
    assert short is not None and long is not None
    assert 40 < short.width() < long.width() < 240 * long.devicePixelRatio()


def test_what_is_not_the_users_is_not_dragged(pane: TemplatesPane) -> None:
    starter = next(one for one in pane.model.items if one.kind is RefKind.STARTER)
    pane.view.expandAll()
    pane.view.setCurrentIndex(pane.view.place_of(RefKind.STARTER, starter.path))
    with patch.object(QDrag, "exec", side_effect=AssertionError):
        pane.view.startDrag(MOVE)


def test_what_another_program_drags_is_left_to_the_window(pane: TemplatesPane) -> None:
    data = pane.view.model().mimeData([pane.view.place_of(MINE, "Booked.json")])
    event = QDragEnterEvent(QPoint(5, 5), MOVE, data, LEFT, NONE)
    QApplication.sendEvent(pane.view.viewport(), event)
    assert not event.isAccepted()


def test_a_long_name_is_cut_in_the_ghost(qapp: object) -> None:
    assert ghost(QIcon(), "x" * 500, 2.0).deviceIndependentSize().width() <= 241
