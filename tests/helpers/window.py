"""The real window on real services, and what a person's hands do with it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from moeconsole.app import begin_window, create_window
from moeconsole.services import build_services

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
WAIT_MS = 15_000


@contextmanager
def open_window(qtbot: QtBot, data_dir: Path, file: str | None = None) -> Iterator[MainWindow]:
    """The window as it stands when everything that waits for the first paint is done; closed at the end."""
    with build_services(data_dir) as services:
        window = create_window(services, file)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(lambda: window.bench.live_check.report is not None, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: window.bench.idle.is_done, timeout=WAIT_MS)
        yield window
        window.close()


@contextmanager
def begun_window(qtbot: QtBot, data_dir: Path) -> Iterator[MainWindow]:
    """The window as the program itself starts it, at its first paint: what is out of sight is still to come."""
    with build_services(data_dir) as services:
        window = begin_window(services)
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.painted, timeout=WAIT_MS):
            window.show()
            window.activateWindow()
        assert not window.is_complete
        yield window
        window.close()


def find(window: QWidget, kind: type[W], name: str) -> W:
    """The one widget of that name that is there."""
    found = window.findChildren(kind, name)
    assert found, f"no {kind.__name__} named {name}"
    return found[-1]


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def write(widget: QWidget, text: str) -> None:
    """Click into a field, take out what is there, type."""
    click(widget)
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(widget, Qt.Key.Key_Delete)
    QTest.keyClicks(widget, text)


def focused(name: str) -> bool:
    widget = QApplication.focusWidget()
    return widget is not None and widget.objectName() == name
