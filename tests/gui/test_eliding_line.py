"""What is too long for a combo ends in three dots, and is whole in the tooltip and for who types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QToolTip

from moeconsole.gui import theme
from moeconsole.gui.widgets.calm_combo import CalmCombo
from moeconsole.gui.widgets.eliding_line import ElidingLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ZONE = "America/Argentina/ComodRivadavia  -03:00"


def test_a_long_text_is_elided_until_it_has_the_focus(qtbot: QtBot) -> None:
    combo = CalmCombo("timeZoneCombo", "Time zone")
    line = combo.make_editable()
    assert isinstance(line, ElidingLine)
    qtbot.addWidget(combo)
    combo.resize(140, 28)
    combo.setToolTip("Where the user is")
    combo.show()
    qtbot.waitExposed(combo)
    line.setText(ZONE)
    assert line.shown_text.endswith("…")
    assert line.text() == ZONE
    assert line.fontMetrics().horizontalAdvance(line.shown_text) <= line.width()
    place = QPoint(5, 5)
    QApplication.sendEvent(line, QHelpEvent(QHelpEvent.Type.ToolTip, place, line.mapToGlobal(place)))
    assert QToolTip.text() == f"{ZONE}\nWhere the user is"
    QToolTip.hideText()
    combo.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert line.shown_text == ZONE
    assert not combo.grab().isNull()


def test_a_short_text_is_as_it_is(qtbot: QtBot) -> None:
    combo = CalmCombo("timeZoneCombo", "Time zone")
    line = combo.make_editable()
    qtbot.addWidget(combo)
    combo.resize(300, 28)
    line.setText("UTC")
    assert isinstance(line, ElidingLine)
    assert line.shown_text == "UTC"


def test_a_field_with_a_frame_and_a_sign_elides_left_of_the_sign(qtbot: QtBot) -> None:
    line = ElidingLine()
    qtbot.addWidget(line)
    sign = line.addAction(theme.icon("raw-value"), QLineEdit.ActionPosition.TrailingPosition)
    assert sign is not None
    line.resize(120, 28)
    line.show()
    qtbot.waitExposed(line)
    line.setText("maria.magdalena@example.com")
    (button,) = line.findChildren(QToolButton)
    assert line.shown_text.endswith("…")
    assert line.fontMetrics().horizontalAdvance(line.shown_text) < button.x()
    assert not line.grab().isNull()
