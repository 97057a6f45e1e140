"""What is said of a value inside a closed row shows at the row that hides it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyleOptionViewItem

from moeconsole.core.rules import Level
from moeconsole.gui.delegates.row_delegates import RowDelegate
from moeconsole.gui.models.attribute_model import Column
from tests.helpers.rows import open_pane

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from pytestqt.qtbot import QtBot

    from moeconsole.gui.panes.attributes_pane import AttributesPane

NESTED = '{"actions": [{"attributes": {"a": 1, "o": {"p": {"q": 1, "r": 2}}}}]}'


def has_sign(pane: AttributesPane, index: QModelIndex) -> bool:
    delegate = pane.view.itemDelegateForIndex(index)
    assert isinstance(delegate, RowDelegate)
    option = QStyleOptionViewItem()
    option.widget = pane.view
    delegate.initStyleOption(option, index)
    return not option.icon.isNull()


def mark(pane: AttributesPane, levels: dict[int, Level]) -> None:
    pane.model.set_marks(lambda node_id: (levels.get(node_id), "said" if node_id in levels else ""))


def test_a_closed_row_shows_the_sign_of_what_is_in_it(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, NESTED)
    model = pane.model
    outer = model.index(1, Column.NAME)
    middle = model.index(0, Column.NAME, outer)
    deep = model.index(0, Column.NAME, middle)
    mark(pane, {deep.internalId(): Level.LOSS})
    assert not has_sign(pane, outer)
    assert has_sign(pane, deep)
    pane.view.collapse(outer)
    assert has_sign(pane, outer)
    assert not has_sign(pane, model.index(0, Column.NAME))
    pane.view.expand(outer)
    pane.view.collapse(middle)
    assert not has_sign(pane, outer)
    assert has_sign(pane, middle)


def test_the_sign_goes_with_what_it_is_said_of(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, NESTED)
    model = pane.model
    outer = model.index(1, Column.NAME)
    middle = model.index(0, Column.NAME, outer)
    levels = {model.index(0, Column.NAME, middle).internalId(): Level.LOSS}
    mark(pane, levels)
    pane.view.collapse(outer)
    assert has_sign(pane, outer)
    marked = list(levels)
    levels.clear()
    model.marks_changed(marked)
    assert not has_sign(pane, outer)


def test_a_value_that_is_removed_takes_its_sign_along(qtbot: QtBot) -> None:
    pane = open_pane(qtbot, NESTED)
    model = pane.model
    outer = model.index(1, Column.NAME)
    deep = model.index(0, Column.NAME, model.index(0, Column.NAME, outer)).internalId()
    mark(pane, {deep: Level.ERROR})
    pane.view.collapse(outer)
    assert has_sign(pane, outer)
    model.session.remove([deep], "remove")
    assert not has_sign(pane, model.index(1, Column.NAME))
    model.session.undo_stack.undo()
    assert has_sign(pane, model.index(1, Column.NAME))
