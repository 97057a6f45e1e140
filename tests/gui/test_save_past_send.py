"""A send of the history becomes a template, by the dialog that saves the open document; which stays what it is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from moeconsole.gui.dialogs.save_template import SaveTemplateDialog
from tests.helpers.sends import add_send
from tests.helpers.window import WAIT_MS, click, find, open_window, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

BODY = b'{"customer_id":"maria","actions":[{"action":"Paid","attributes":{"price":1.0,"n":1e400}}]}'


@pytest.fixture
def window(qtbot: QtBot, data_dir: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, data_dir) as window:
        yield window


def ask(qtbot: QtBot, window: MainWindow, body: bytes = BODY, name: str = "Paid") -> SaveTemplateDialog:
    row_id = add_send(window.bench.services.open_history(), request_body=body, events=(name,))
    window.history.row_recorded(row_id)
    qtbot.waitUntil(lambda: window.history.model.index_of(row_id).isValid(), timeout=WAIT_MS)
    window.history.view.selectRow(window.history.model.index_of(row_id).row())
    action = window.findChild(QAction, "historySaveAction")
    assert action is not None and action.isEnabled()
    action.trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(SaveTemplateDialog)), timeout=WAIT_MS)
    return window.findChildren(SaveTemplateDialog)[-1]


def test_it_is_saved_with_a_line_for_each_value_and_the_draft_stays(
    qtbot: QtBot, window: MainWindow, data_dir: Path
) -> None:
    before = window.bench.session.state, window.bench.keeper.document
    dialog = ask(qtbot, window)
    name = find(dialog, QLineEdit, "templateNameEdit")
    assert name.text() == "Paid"
    write(name, "Paid once")
    click(find(dialog, QPushButton, "saveTemplateAcceptButton"))
    path = data_dir / "templates" / "Paid once.json"
    qtbot.waitUntil(path.exists, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "Paid once.json" in window.templates.taken_paths(), timeout=WAIT_MS)
    text = path.read_text("utf-8")
    assert json.loads(text) == json.loads(BODY)
    assert '"price": 1.0,' in text and '"n": 1e400\n' in text
    assert (window.bench.session.state, window.bench.keeper.document) == before
    assert "is in your templates now" in window.notices.text
    click(find(window.notices, QPushButton, "noticeActionButton"))
    qtbot.waitUntil(lambda: not path.exists(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "Paid once.json" not in window.templates.taken_paths(), timeout=WAIT_MS)


def test_nothing_is_written_over(qtbot: QtBot, window: MainWindow, data_dir: Path) -> None:
    dialog = ask(qtbot, window)
    path = data_dir / "templates" / "Paid.json"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"{}")  # while the dialog is open
    click(find(dialog, QPushButton, "saveTemplateAcceptButton"))
    qtbot.waitUntil(lambda: "already a template" in window.notices.text, timeout=WAIT_MS)
    assert path.read_bytes() == b"{}"


def test_a_taken_name_is_said_in_the_dialog(qtbot: QtBot, window: MainWindow, data_dir: Path) -> None:
    (data_dir / "templates").mkdir(exist_ok=True)
    (data_dir / "templates" / "Paid.json").write_bytes(b"{}")
    window.templates.refresh()
    qtbot.waitUntil(lambda: window.templates.taken_paths() == ("Paid.json",), timeout=WAIT_MS)
    dialog = ask(qtbot, window)
    assert "already a template" in find(dialog, QLabel, "templatePathLabel").text()
    dialog.reject()


def test_text_that_is_no_json_is_saved_as_it_stands(qtbot: QtBot, window: MainWindow, data_dir: Path) -> None:
    dialog = ask(qtbot, window, b'{"half": ')
    click(find(dialog, QPushButton, "saveTemplateAcceptButton"))
    path = data_dir / "templates" / "Paid.json"
    qtbot.waitUntil(path.exists, timeout=WAIT_MS)
    assert path.read_bytes() == b'{"half": '


@pytest.mark.parametrize(("body", "words"), [(b"\xff", "is no text"), (b"", "is lost")])
def test_what_can_be_no_template_is_said(
    qtbot: QtBot, window: MainWindow, data_dir: Path, body: bytes, words: str
) -> None:
    dialog = ask(qtbot, window, body)
    click(find(dialog, QPushButton, "saveTemplateAcceptButton"))
    qtbot.waitUntil(lambda: words in window.notices.text, timeout=WAIT_MS)
    assert not (data_dir / "templates" / "Paid.json").exists()
