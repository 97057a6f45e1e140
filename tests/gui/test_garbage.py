"""Python looks for garbage in the pauses; what it is told is recorded here, as it would hold for all tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, QTimer

from moeconsole.gui import garbage
from moeconsole.gui.garbage import Garbage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


class Collector:
    """Stands in for the module `gc`."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.thresholds = (700, 10, 10)

    def __getattr__(self, name: str) -> Callable[[], None]:
        return lambda: self.told.append(name)

    def get_threshold(self) -> tuple[int, int, int]:
        return self.thresholds

    def set_threshold(self, *thresholds: int) -> None:
        self.thresholds = (thresholds[0], thresholds[1], thresholds[2])


@pytest.fixture
def collector(monkeypatch: pytest.MonkeyPatch) -> Collector:
    stand_in = Collector()
    monkeypatch.setattr(garbage, "gc", stand_in)
    return stand_in


@pytest.fixture
def owner(qapp: QApplication, collector: Collector) -> QObject:
    return QObject()


def begun(qapp: QApplication, owner: QObject) -> Garbage:
    found = Garbage(qapp, owner)
    found.begin()
    return found


def test_by_itself_python_looks_through_what_is_new(
    qapp: QApplication, owner: QObject, collector: Collector
) -> None:
    begun(qapp, owner)
    assert collector.told == ["freeze", "enable"]
    assert collector.thresholds[:2] == (700, 10)
    assert collector.thresholds[2] > 1_000_000


def test_in_a_pause_through_the_rest(
    qtbot: QtBot, qapp: QApplication, owner: QObject, collector: Collector
) -> None:
    found = begun(qapp, owner)
    collector.told.clear()
    pause = found.findChild(QTimer)
    assert pause is not None
    pause.setInterval(0)
    found.put_off()
    assert collector.told == []
    qtbot.waitUntil(lambda: collector.told == ["collect", "freeze"])


def test_through_everything_while_the_user_is_elsewhere(
    qapp: QApplication, owner: QObject, collector: Collector
) -> None:
    begun(qapp, owner)
    collector.told.clear()
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert collector.told == ["unfreeze", "collect", "freeze"]
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert collector.told == ["unfreeze", "collect", "freeze"]
