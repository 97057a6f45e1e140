"""Bringing anything in by one paste, drop or file, and taking the open request out, in the real window."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from moeconsole.core.connections import Connection
from moeconsole.core.interchange.carried import carried, carry, carry_error
from moeconsole.core.interchange.formats import FORMATS
from moeconsole.core.interchange.imported import InterchangeError
from moeconsole.core.interchange.reader import read_anything
from moeconsole.core.secret import Secret
from moeconsole.gui.dialogs.import_dialog import ImportDialog
from moeconsole.gui.import_reader import READ_HERE, ImportReader
from moeconsole.gui.models.import_model import ImportModel
from moeconsole.gui.widgets.drop_overlay import DropOverlay
from tests.helpers.window import WAIT_MS, click, find, open_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

APP_ID = "ABC123DEF456"
URL = f"https://api-03.moengage.com/v1/event/{APP_ID}"
KEY = "canary-key-4711"
BODY = (
    '{"type":"event","customer_id":"maria@example.com",'
    '"actions":[{"action":"Bought","attributes":{"price":1.50}}]}'
)
CURL = f"curl '{URL}' -u '{APP_ID}:{KEY}' -H 'Cookie: {KEY}' -d '{BODY}'"
TABLE = "customer_id\tevent\tprice\nmaria\tBought\t3\njohn\tSold\t4\n"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(qtbot, tmp_path / "data") as window:
        yield window


def paste(window: MainWindow, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    find_action(window, "pasteAnythingAction").trigger()


def find_action(window: MainWindow, name: str) -> QAction:
    action = window.findChild(QAction, name)
    assert action is not None
    return action


def dialog_of(qtbot: QtBot, window: MainWindow) -> ImportDialog:
    """The dialog, when every request in it is checked."""
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog, "importDialog")), timeout=WAIT_MS)
    dialog = window.findChildren(ImportDialog, "importDialog")[-1]
    last = dialog.model.index(dialog.model.rowCount() - 1, 2)
    qtbot.waitUntil(lambda: last.data() != "…", timeout=WAIT_MS)
    return dialog


def texts(dialog: ImportDialog) -> list[list[str]]:
    model = dialog.model
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def test_a_pasted_command_is_shown_and_opened_as_a_draft(qtbot: QtBot, window: MainWindow) -> None:
    window.bench.session.undo_stack.setClean()
    before = window.bench.session.state
    paste(window, CURL)
    dialog = dialog_of(qtbot, window)
    assert find(dialog, QLabel, "importHeading").text() == "A cURL command"
    assert find(dialog, QLabel, "importSourceLabel").text() == "From the clipboard · 1 request"
    assert texts(dialog)[0][:2] == ["Bought", "1 event"]
    assert find(dialog, QLabel, "importLeftOutLabel").text() == "•  The header Cookie."
    assert '"price": 1.50' in find(dialog, QPlainTextEdit, "importPreview").toPlainText()
    everything = [*dialog.findChildren(QLabel), *dialog.findChildren(QLineEdit)]
    assert KEY not in " ".join(one.text() for one in everything)
    assert window.bench.session.state is before
    with qtbot.waitSignal(window.bench.keeper.opened):
        click(find(dialog, QPushButton, "importOpenButton"))
    assert window.bench.keeper.document.name == "Bought"
    assert window.bench.keeper.is_modified
    assert "1.50" in window.bench.session.state.tree.text
    assert window.bench.book.saved == ()


def test_opening_leaves_unsaved_work_on_the_shelf(qtbot: QtBot, window: MainWindow) -> None:
    bench = window.bench
    bench.open_new()
    window.composer.add_event()
    draft_id = bench.keeper.document.draft_id
    paste(window, BODY)
    with qtbot.waitSignal(bench.keeper.opened):
        QTest.keyClick(dialog_of(qtbot, window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(one.id == draft_id for one in bench.services.drafts.load_all().value))


def test_the_connection_and_its_key_are_kept_where_that_is_wanted(qtbot: QtBot, window: MainWindow) -> None:
    paste(window, CURL)
    dialog = dialog_of(qtbot, window)
    name = find(dialog, QLineEdit, "importConnectionEdit")
    assert not name.isEnabled()
    click_check(find(dialog, QCheckBox, "importConnectionCheck"))
    assert name.text() == f"03 India · {APP_ID[:8]}"
    assert "keyring" in find(dialog, QLabel, "importConnectionLabel").text()
    name.setText("Demo")
    with qtbot.waitSignal(window.bench.keeper.opened):
        click(find(dialog, QPushButton, "importOpenButton"))
    chosen = window.bench.book.chosen
    assert (chosen.name, chosen.data_center, chosen.app_id) == ("Demo", "03", APP_ID)
    qtbot.waitUntil(lambda: window.bench.services.secrets.where(chosen.id) is not None)
    kept = window.bench.services.secrets.get(chosen.id)
    assert kept is not None and kept.reveal() == KEY
    # the same again: the connection is known, its key may be kept anew
    paste(window, CURL)
    again = dialog_of(qtbot, window)
    assert find(again, QCheckBox, "importConnectionCheck").text() == "Keep the API key"
    assert "“Demo”" in find(again, QLabel, "importConnectionLabel").text()
    again.reject()
    paste(window, CURL.replace(f"-u '{APP_ID}:{KEY}'", ""))
    assert not dialog_of(qtbot, window).findChildren(QLabel, "importConnectionLabel")


def click_check(box: QCheckBox) -> None:
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert box.isChecked()


def test_several_are_saved_as_templates_and_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    paste(window, TABLE)
    dialog = dialog_of(qtbot, window)
    assert [row[0] for row in texts(dialog)] == ["Bought", "Sold"]
    save = find(dialog, QPushButton, "importSaveButton")
    assert save.text() == "Save 2 as templates"
    assert find(dialog, QPushButton, "importOpenButton").text() == "Open “Bought”"
    dialog.view.selectRow(1)
    assert save.text() == "Save as a template"
    assert find(dialog, QPushButton, "importOpenButton").text() == "Open “Sold”"
    dialog.view.selectAll()
    find(dialog, QComboBox, "importFolderCombo").setEditText("From Excel/2026")
    click(save)
    folder = window.bench.templates.folder / "From Excel" / "2026"
    qtbot.waitUntil((folder / "Sold.json").is_file)
    assert json.loads((folder / "Bought.json").read_text("utf-8"))["customer_id"] == "maria"
    qtbot.waitUntil(lambda: window.notices.text == "2 templates saved.")
    click(find(window, QPushButton, "noticeActionButton"))
    qtbot.waitUntil(lambda: not (folder / "Sold.json").exists() and not (folder / "Bought.json").exists())


def test_what_holds_the_key_as_data_becomes_no_template(qtbot: QtBot, window: MainWindow) -> None:
    window.bench.book.edit(Connection("own", "Own", "OWNWORKSPACE", url="http://127.0.0.1:9"))
    window.bench.store_key(Secret(KEY))
    paste(window, TABLE.replace("john", KEY))
    dialog = dialog_of(qtbot, window)
    qtbot.waitUntil(lambda: window.bench.holds_key(f"x{KEY}x"), timeout=WAIT_MS)
    click(find(dialog, QPushButton, "importSaveButton"))
    qtbot.waitUntil(lambda: "holds the connection's API key" in window.notices.text, timeout=WAIT_MS)
    assert list(window.bench.templates.folder.rglob("*.json")) == []


def test_a_collection_keeps_its_folders_and_is_taken_back_with_them(qtbot: QtBot, window: MainWindow) -> None:
    request = {"method": "POST", "url": URL, "body": {"raw": BODY}}
    folder = {"name": "Checkout", "item": [{"name": "Paid", "request": request}]}
    items = [folder, {"name": "Seen", "request": request}]
    paste(window, json.dumps({"info": {"name": "Shop 1/2"}, "item": items}))
    dialog = dialog_of(qtbot, window)
    assert [row[0] for row in texts(dialog)] == ["Paid  ·  Checkout", "Seen"]
    assert find(dialog, QLabel, "importSourceLabel").text() == "From the clipboard · 2 requests · 1 folder"
    assert find(dialog, QComboBox, "importFolderCombo").currentText() == "Shop 1 2"
    root = window.bench.templates.folder
    window.bench.templates.save("Shop 1 2/Seen.json", BODY.encode(), expected=None)
    click(find(dialog, QPushButton, "importSaveButton"))
    qtbot.waitUntil((root / "Shop 1 2" / "Checkout" / "Paid.json").is_file)
    qtbot.waitUntil(lambda: window.notices.text == "1 template saved.")
    click(find(window, QPushButton, "noticeActionButton"))
    qtbot.waitUntil(lambda: not (root / "Shop 1 2" / "Checkout").exists())
    assert (root / "Shop 1 2" / "Seen.json").is_file(), "it was there before"


def test_what_can_not_be_imported_is_said(qtbot: QtBot, window: MainWindow) -> None:
    paste(window, "Dear Sir or Madam")
    assert window.notices.text.startswith("This is nothing that can be imported")
    window.notices.dismiss()
    paste(window, " \n")
    assert window.notices.text.startswith("There is no text in the clipboard")
    assert not window.findChildren(QDialog, "importDialog")


def test_files_are_dropped_anywhere(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(BODY, "utf-8")
    (tmp_path / "b.csv").write_text("event,n\nSold,1\n", "utf-8")
    (tmp_path / "c.txt").write_text("hello", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.json", "b.csv", "c.txt")])
    drop(window.json.edit.viewport(), data)
    dialog = dialog_of(qtbot, window)
    assert [row[0] for row in texts(dialog)] == ["Bought", "Sold"]
    assert find(dialog, QLabel, "importSourceLabel").text() == "a.json, b.csv · 2 requests"
    assert "c.txt: This is nothing" in find(dialog, QLabel, "importLeftOutLabel").text()


def test_while_files_are_dragged_the_window_says_what_a_drop_would_do(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def over(widget: QWidget, data: QMimeData) -> str:
        """Come in, move, and what is said."""
        for kind in (QDragEnterEvent, QDragMoveEvent):
            event = kind(QPoint(5, 5), action, data, button, none)
            QApplication.sendEvent(widget, event)
        overlay = window.findChild(DropOverlay)
        return overlay.text if overlay is not None else ""

    files, text = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "name & co.json"))])
    text.setText(BODY)
    editor = window.json.edit.viewport()
    assert over(window, files) == "Drop to bring in: name & co.json"
    QApplication.sendEvent(window, QDragLeaveEvent())
    overlay = find(window, DropOverlay, "dropOverlay")
    assert overlay.text == ""
    assert over(editor, files) == "Drop to bring in: name & co.json"
    QApplication.sendEvent(editor, QDragLeaveEvent())
    assert over(window, text) == "Drop to bring in this text"
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert over(editor, text) == "", "the editor shows where it goes in"
    QApplication.sendEvent(editor, QDragLeaveEvent())
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / f"{number}.json")) for number in range(7)])
    words = "Drop to bring in 7 files: 0.json, 1.json, 2.json, 3.json, 4.json…"
    assert over(window, files) == words
    assert overlay.geometry() == window.rect()
    drop(window, text)
    assert overlay.text == ""
    dialog_of(qtbot, window).reject()


def test_dropped_text_is_imported_by_the_window_alone(qtbot: QtBot, window: MainWindow) -> None:
    data = QMimeData()
    data.setText(BODY)
    assert drop(window, data)
    dialog_of(qtbot, window).reject()
    shown = window.json.edit.toPlainText()
    drop(window.json.edit.viewport(), data)
    assert window.json.edit.toPlainText() != shown, "the editor takes text as it always did"


def drop(widget: QWidget, data: QMimeData) -> bool:
    """As a drag from another program ends."""
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, button, none)
    QApplication.sendEvent(widget, enter)
    event = QDropEvent(QPointF(5, 5), action, data, button, none)
    QApplication.sendEvent(widget, event)
    return enter.isAccepted() and event.isAccepted()


def test_a_file_that_is_not_there_and_a_folder(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    desk = window._interchange
    with qtbot.waitSignal(desk.notice) as said:
        desk.import_files([str(tmp_path / "none.json")])
    assert "none.json" in said.args[0]
    with qtbot.waitSignal(desk.notice) as said:
        desk.import_files([str(tmp_path)])
    assert "is a folder" in said.args[0]
    find_action(window, "importAction").trigger()
    find(window, QFileDialog, "importFileDialog").reject()


def test_long_texts_are_read_by_a_child(qtbot: QtBot, window: MainWindow) -> None:
    entries = [
        {"request": {"method": "POST", "url": URL, "postData": {"text": BODY}}, "pad": "x" * 2_000}
        for _ in range(100)
    ]
    text = json.dumps({"log": {"entries": entries}})
    assert len(text) > READ_HERE
    paste(window, text)
    assert window._interchange._reader is not None
    assert window._interchange._reader.is_reading
    dialog = dialog_of(qtbot, window)
    assert dialog.model.rowCount() == 100


def test_the_child_says_what_is_wrong_and_can_be_stopped(qtbot: QtBot) -> None:
    reader = ImportReader()
    with qtbot.waitSignal(reader.failed, timeout=WAIT_MS) as said:
        reader.read("{" + "x" * READ_HERE)
    assert said.args[0].startswith("The text looks like JSON")
    with qtbot.assertNotEmitted(reader.failed):
        reader.read("{" + "x" * READ_HERE)
        reader.stop()
    assert not reader.is_reading
    with qtbot.waitSignal(reader.understood) as understood:
        reader.read(BODY)
    assert understood.args[0].documents[0].body_text == BODY


def test_what_the_child_hands_over_is_the_same() -> None:
    imported = read_anything(CURL)
    assert carried(carry(imported)) == imported
    with pytest.raises(InterchangeError, match="too bad"):
        carried(carry_error(InterchangeError("too bad.")))


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    model = ImportModel(read_anything(TABLE).documents)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.index(0, 0).data() == "Bought"
    assert model.index(0, 1).data() == "…"


def test_the_open_request_is_copied_and_saved(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    window.menus.edit.aboutToShow.emit()
    action = find_action(window, "copyAsCurlAction")
    assert not action.isEnabled(), "the sandbox has no address yet"
    click(find(window, QPushButton, "sendButton"))
    qtbot.waitUntil(lambda: window.request.can_export, timeout=WAIT_MS)
    window.menus.edit.aboutToShow.emit()
    for format_id in FORMATS:
        find_action(window, f"copyAs{format_id.title().replace('-', '')}Action").trigger()
        assert window.request.request is not None
        assert clipboard.text() == FORMATS[format_id].write(window.request.request)
    assert "127.0.0.1" in clipboard.text()
    window.docks["request"].raise_()
    combo = find(window, QComboBox, "requestFormatCombo")
    combo.setCurrentIndex(combo.findData("powershell"))
    click(find(window, QPushButton, "saveRequestButton"))
    dialog = find(window, QFileDialog, "exportFileDialog")
    assert dialog.selectedFiles()[0].endswith("Flight Booked.ps1")
    dialog.reject()
    window._interchange.save(window.request.request, "powershell", str(tmp_path / "x.ps1"))
    qtbot.waitUntil(lambda: window.notices.text == "“x.ps1” was written. It holds no secret.")
    assert b"Invoke-RestMethod" in (tmp_path / "x.ps1").read_bytes()


def test_a_send_of_the_history_is_copied(qtbot: QtBot, window: MainWindow) -> None:
    click(find(window, QPushButton, "sendButton"))
    qtbot.waitUntil(lambda: window.history.model.rowCount() == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.bench.transmitter.is_sending, timeout=WAIT_MS)
    clipboard = QGuiApplication.clipboard()
    for format_id in ("curl", "har", "python"):
        clipboard.clear()
        window._desk.copy_as(1, format_id)
        qtbot.waitUntil(lambda: bool(clipboard.text()), timeout=WAIT_MS)
        assert "MOECONSOLE_API_KEY" in clipboard.text()
        assert "Flight Booked" in clipboard.text()
