"""No letter with Alt is meant twice, in the window and in each dialog, in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from moeconsole.gui.languages import NAMES
from moeconsole.services import build_services
from moeconsole.store.settings import Settings
from tests.helpers.mnemonics import clashes, clashes_in_menus
from tests.helpers.window import WAIT_MS, open_window
from tests.promises.names import all_dialogs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

ONE = '{{"type": "event", "customer_id": "a", "actions": [{{"action": "A", "current_time": {}}}]}}'
DOCUMENTS = {
    "with everything": """{"type": "event", "customer_id": "", "user_identifiers": {"mobile": "+49"}, "more": 1,
        "actions": [{"action": "A", "platform": "TV", "moe_os_type": "APPLE_TV", "current_time": 1708939453,
        "user_timezone_offset": 19800, "attributes": {"a": 1}}, {"action": "B"}]}""",
    "at a time": ONE.format("1708939453"),
    "relative": ONE.format('"{{$now-2h}}"'),
    "as typed": ONE.format('"17 o\'clock"'),
    "no event": '{"type": "event", "customer_id": "a", "actions": []}',
    "no JSON": '{"type": "event", "customer_id": "a", ',
}


@pytest.fixture(params=NAMES)
def window(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    with build_services(tmp_path) as services:
        services.settings.save(Settings(language=request.param))
    with open_window(qtbot, tmp_path) as window:
        yield window


def test_in_the_window(qtbot: QtBot, window: MainWindow) -> None:
    assert clashes(window) == {}, "as it is at the first start"
    for dock in window.docks.all:
        dock.show()
        dock.raise_()
        qtbot.waitUntil(dock.widget().isVisible if dock.widget() is not None else dock.isVisible)
    found = {}
    for name, text in DOCUMENTS.items():
        window.bench.keeper.open_bytes(text.encode(), name)
        qtbot.waitUntil(lambda: window.bench.live_check.report is not None, timeout=WAIT_MS)
        found |= clashes(window)
    assert found == {}
    assert clashes_in_menus(window) == {}


def test_in_each_dialog(window: MainWindow) -> None:
    found = {}
    for dialog in all_dialogs(window):
        found |= {f"{type(dialog).__name__} {key}": texts for key, texts in clashes(dialog).items()}
        dialog.deleteLater()
    assert found == {}
