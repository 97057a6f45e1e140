"""A draft's long name makes room for its time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView

from moeconsole.gui import theme
from moeconsole.gui.delegates.template_delegate import TemplateDelegate
from moeconsole.gui.models.template_model import ASIDE_ROLE, SECTION_ROLE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def shown(view: QTreeView, index: QModelIndex) -> tuple[str, QRect]:
    """The text that is drawn, and from where it is."""
    delegate, option = TemplateDelegate(view), QStyleOptionViewItem()
    option.widget, option.rect = view, QRect(0, 0, 200, 24)
    delegate.initStyleOption(option, index)
    return option.text, view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view)


def test_a_long_name_ends_before_the_time(qtbot: QtBot) -> None:
    view = QTreeView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    model.appendRow([QStandardItem("Product viewed in the summer sale")])
    index = model.index(0, 0)
    view.setModel(model)
    assert shown(view, index)[0] == "Product viewed in the summer sale"
    model.setData(index, "12:34", ASIDE_ROLE)
    text, place = shown(view, index)
    assert text.endswith("…")
    time_width = QFontMetrics(theme.small_font()).horizontalAdvance("12:34")
    assert place.left() + view.fontMetrics().horizontalAdvance(text) + time_width < 200
    assert index.data(Qt.ItemDataRole.DisplayRole) == "Product viewed in the summer sale"


def test_what_stands_beside_a_heading_makes_room_for_its_name(qtbot: QtBot) -> None:
    view = QTreeView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    model.appendRow([QStandardItem("Eigene")])
    index = model.index(0, 0)
    view.setModel(model)
    words = "noch keine Vorlage, denn Speichern legt erst eine an, und noch viel mehr Text"
    model.setData(index, words, ASIDE_ROLE)
    model.setData(index, "mine", SECTION_ROLE)
    delegate, option = TemplateDelegate(view), QStyleOptionViewItem()
    option.widget, option.rect = view, QRect(0, 0, 240, 24)
    assert shown(view, index)[0] == "Eigene"
    aside = delegate.aside(option, index)
    assert words.startswith(aside[:-1])
    assert aside.endswith("…")
    model.setData(index, "noch keine: Speichern legt eine an", ASIDE_ROLE)
    assert delegate.aside(option, index) == "noch keine", "what stands before a colon is a sentence by itself"
    option.rect = QRect(0, 0, 80, 24)
    assert delegate.aside(option, index) == "", "a few letters say nothing"
