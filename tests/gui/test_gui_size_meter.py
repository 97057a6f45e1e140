"""The size is counted to the byte against the limit; over it the largest values are named and lead to their rows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from moeconsole.core.document import DocumentState
from moeconsole.core.jsontext import parse
from moeconsole.core.payload_text import compact, encoded_size
from moeconsole.gui import theme
from moeconsole.gui.panes.size_meter import SizeMeter
from moeconsole.store.settings import Theme
from tests.helpers.window import WAIT_MS, find, open_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.core.document import Node

LIMIT = 131_072


def payload(size: int) -> Node:
    """A request of exactly that many bytes, which are not as many characters."""
    value = {"type": "event", "actions": [{"action": "A", "attributes": {"big & wide": "é", "price": 1}}]}
    root = parse(json.dumps(value)).root
    missing = size - encoded_size(compact(root))
    value["actions"][0]["attributes"]["big & wide"] = "é" + "x" * missing
    return parse(json.dumps(value)).root


@pytest.fixture
def meter(qtbot: QtBot) -> SizeMeter:
    result = SizeMeter()
    qtbot.addWidget(result)
    result.resize(500, 24)
    result.show()
    qtbot.waitExposed(result)
    return result


def show(meter: SizeMeter, root: Node) -> None:
    meter.show_size(encoded_size(compact(root)), 1, root)


def test_within_the_limit_it_only_counts(meter: SizeMeter) -> None:
    show(meter, payload(LIMIT))
    assert meter.text() == "131,072 B of 128 KB · 1 event"
    assert meter.largest == ()
    assert meter.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert "131,072" in meter.toolTip()


def test_one_byte_over_it_names_the_largest_values(meter: SizeMeter) -> None:
    root = payload(LIMIT + 1)
    show(meter, root)
    assert "Too large: 131,073 B of 128 KB · 1 event" in meter.text()
    assert "Too large: 131,073 B" in meter.accessibleName()
    lines = meter.toolTip().splitlines()
    assert lines[0] == "MoEngage refuses a body of more than 131,072 bytes."
    assert lines[2] == "Event 1 · big & wide: 131,004 B"
    assert meter.largest[0].pointer == "/actions/0/attributes/big & wide"
    show(meter, payload(LIMIT))
    assert meter.text() == "131,072 B of 128 KB · 1 event", "and back"


@pytest.mark.parametrize(
    ("size", "events", "text"),
    [(312, 2, "312 B of 128 KB · 2 events"), (20_480, 1, "20.0 KB of 128 KB · 1 event")],
)
def test_words(meter: SizeMeter, size: int, events: int, text: str) -> None:
    meter.show_size(size, events, None)
    assert meter.text() == text


def test_text_that_is_no_json_has_no_values_to_name(meter: SizeMeter) -> None:
    meter.show_size(LIMIT + 1, 0, None)
    assert meter.text().startswith("Too large")
    assert "href" not in meter.text()


def test_the_keyboard_opens_the_list_and_picks(meter: SizeMeter, qtbot: QtBot) -> None:
    root = payload(LIMIT + 5_000)
    show(meter, root)
    meter.activateWindow()
    meter.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(meter.hasFocus)
    QTest.keyClick(meter, Qt.Key.Key_Tab)
    QTest.keyClick(meter, Qt.Key.Key_Return)
    menu = meter.findChild(QMenu, "largestValuesMenu")
    qtbot.waitUntil(menu.isVisible)
    assert menu.actions()[0].text().startswith("Event 1 · big && wide: 132")
    with qtbot.waitSignal(meter.value_picked) as picked:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert picked.args == [root.get("actions").children[0].node.get("attributes").get("big & wide").id]


def test_the_colours_follow_the_theme(meter: SizeMeter, qapp: QApplication) -> None:
    theme.apply(qapp, Theme.LIGHT)
    show(meter, payload(LIMIT + 1))
    assert theme.LIGHT.error in meter.styleSheet()
    assert theme.LIGHT.accent in meter.text()
    theme.apply(qapp, Theme.DARK)
    assert theme.DARK.error in meter.styleSheet()
    assert theme.DARK.accent in meter.text()


def test_in_the_window_a_picked_value_is_edited(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        window.bench.session.load(DocumentState(parse(compact(payload(LIMIT + 1)))))
        label = find(window, QLabel, "payloadSizeLabel")
        qtbot.waitUntil(lambda: "Too large" in label.text(), timeout=WAIT_MS)
        label.linkActivated.emit("largest")
        menu = find(window, QMenu, "largestValuesMenu")
        menu.actions()[0].trigger()
        menu.close()
        view = window.attributes.view
        assert view.currentIndex().siblingAtColumn(0).data() == "big & wide"
