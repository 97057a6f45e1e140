"""What one test of the window leaves behind must not reach the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget

FONT = (
    "DejaVu Sans"  # what the set-up installs on a machine without fonts; others have more room between lines
)


@pytest.fixture(scope="session", autouse=True)
def _one_font_on_every_machine(qapp: QApplication) -> None:
    from PySide6.QtGui import QFont

    font = QFont(qapp.font())
    font.setFamily(FONT)
    qapp.setFont(font)


@pytest.fixture(autouse=True)
def _looks_of_the_application(qapp: QApplication) -> Iterator[None]:
    """A window puts its theme on the application; the next test begins without."""
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield
    if qapp.styleSheet() != sheet:
        qapp.setStyleSheet(sheet)
    if qapp.palette() != palette:
        qapp.setPalette(palette)


@pytest.fixture(autouse=True)
def _widgets_live_until_they_are_closed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """pytest-qt knows widgets by weak references: between a test's last line and the closing of its widgets the
    collector could empty them while Qt still paints them, which ends in a crash.
    """
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QObject, QTranslator
    from pytestqt.qtbot import QtBot

    kept: list[object] = []
    add_widget = QtBot.addWidget

    def add(bot: QtBot, widget: QWidget, **options: Any) -> None:
        kept.append(widget)
        add_widget(bot, widget, **options)

    monkeypatch.setattr(QtBot, "addWidget", add)
    yield
    for widget in kept:  # its language ends with it, and that may be some time after the test
        if isinstance(widget, QObject) and shiboken6.isValid(widget):
            for translator in widget.findChildren(QTranslator):
                QCoreApplication.removeTranslator(translator)
    kept.clear()
