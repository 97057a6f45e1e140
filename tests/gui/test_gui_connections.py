"""The connections dialog: every field, refusals in place, duplicates, deletes with a way back, files, the test."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from moeconsole.core.connections import SANDBOX_ID, Connection, Environment, ProxyMode
from moeconsole.core.secret import Secret
from moeconsole.gui.connection_book import ConnectionBook
from moeconsole.gui.models.connection_model import ConnectionModel
from moeconsole.sandbox.server import SandboxServer
from tests.helpers.connection_desk import open_manager, save_connections
from tests.helpers.fault_server import FaultServer, hangs
from tests.helpers.rows import press
from tests.helpers.window import WAIT_MS, click, find, open_window, write

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.dialogs.connections import ConnectionsDialog

APP_ID = "ABCDEFGHIJ0123456789KL"
CANARY = "canary-key-of-the-tests"
SHOP = Connection("c", "Shop", APP_ID, "03")
OTHER = Connection("d", "Other", f"{APP_ID}_DEBUG", "01")


def enter(dialog: ConnectionsDialog, name: str, text: str) -> QLineEdit:
    """Type into a field and leave it."""
    edit = find(dialog, QLineEdit, name)
    write(edit, text)
    press(Qt.Key.Key_Return)
    return edit


def test_every_field_is_taken_over_and_kept(qtbot: QtBot, data_dir: Path) -> None:
    save_connections(data_dir, SHOP, OTHER)
    with open_window(qtbot, data_dir) as window:
        dialog = open_manager(qtbot, window)
        enter(dialog, "connectionNameEdit", " Shop  India ")
        enter(dialog, "connectionPlaceEdit", "dashboard-02.moengage.com")
        enter(dialog, "connectionProjectEdit", "retail")
        enter(dialog, "connectionTimeoutEdit", "12,5")
        enter(dialog, "connectionForwardedEdit", "203.0.113.7 2001:db8::1")
        enter(dialog, "connectionCaBundleEdit", "/etc/ca.pem")
        proxy = find(dialog, QComboBox, "connectionProxyCombo")
        assert not find(dialog, QLineEdit, "connectionProxyEdit").isEnabled()
        proxy.setFocus()
        QTest.keyClicks(proxy, "This")
        enter(dialog, "connectionProxyEdit", "proxy.example:3128")
        users = find(dialog, QPlainTextEdit, "connectionUsersEdit")
        click(users.viewport())
        press("maria@example.com", Qt.Key.Key_Return, "john")
        find(dialog, QCheckBox, "connectionTestCheck").setFocus()
        press(Qt.Key.Key_Space)
        expected = Connection(
            "c",
            "Shop India",
            f"{APP_ID}_DEBUG",
            "02",
            None,
            "retail",
            "203.0.113.7, 2001:db8::1",
            ProxyMode.MANUAL,
            "http://proxy.example:3128",
            "/etc/ca.pem",
            12.5,
            ("maria@example.com", "john"),
        )
        assert window.bench.book.find("c") == expected
        assert find(dialog, QLabel, "connectionBadge").text() == "TEST"
        assert find(window, QComboBox, "connectionCombo").currentText() == "Shop India"
    with open_window(qtbot, data_dir) as window:
        assert window.bench.book.find("c") == expected
        assert window.bench.book.find("d") == OTHER


@pytest.mark.parametrize(
    "name, text, part",
    [
        ("connectionTimeoutEdit", "0", "1 to 600"),
        ("connectionForwardedEdit", "my machine", "IP address"),
        ("connectionProjectEdit", "a b", "letters, digits"),
    ],
)
def test_what_cannot_be_used_stays_with_a_sentence(
    name: str, text: str, part: str, qtbot: QtBot, data_dir: Path
) -> None:
    save_connections(data_dir, SHOP)
    with open_window(qtbot, data_dir) as window:
        dialog = open_manager(qtbot, window)
        edit = enter(dialog, name, text)
        assert edit.text() == text
        assert part in find(dialog, QLabel, f"{name}Note").text()
        assert part in edit.accessibleDescription()
        assert window.bench.book.find("c") == SHOP
        enter(dialog, name, "60" if "Timeout" in name else "")
        assert find(dialog, QLabel, f"{name}Note").text() == ""


def test_an_address_that_is_none_is_said_and_the_last_one_is_back(qtbot: QtBot, data_dir: Path) -> None:
    save_connections(data_dir, SHOP)
    with open_window(qtbot, data_dir) as window:
        dialog = open_manager(qtbot, window)
        edit = enter(dialog, "connectionPlaceEdit", "http://gateway.example")
        assert "https" in find(dialog, QLabel, "connectionPlaceComboNote").text()
        assert edit.text() == "03 India"


def test_what_was_typed_and_not_left_counts_when_the_dialog_or_the_window_closes(
    qtbot: QtBot, data_dir: Path
) -> None:
    save_connections(data_dir, SHOP)
    with open_window(qtbot, data_dir) as window:
        dialog = open_manager(qtbot, window)
        write(find(dialog, QLineEdit, "connectionProjectEdit"), "one")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert window.bench.book.chosen.project_code == "one"
        dialog = open_manager(qtbot, window)
        write(find(dialog, QLineEdit, "connectionProjectEdit"), "two")
    with open_window(qtbot, data_dir) as window:
        assert window.bench.book.chosen.project_code == "two"


def test_a_name_that_stands_twice_is_doubted(qtbot: QtBot, data_dir: Path) -> None:
    save_connections(data_dir, SHOP, OTHER)
    with open_window(qtbot, data_dir) as window:
        dialog = open_manager(qtbot, window)
        enter(dialog, "connectionNameEdit", "Other")
        assert "command line" in find(dialog, QLabel, "connectionNameEditNote").text()
        enter(dialog, "connectionNameEdit", "Shop")
        assert find(dialog, QLabel, "connectionNameEditNote").text() == ""


def test_a_delete_takes_the_key_along_and_both_come_back(qtbot: QtBot, data_dir: Path) -> None:
    save_connections(data_dir, SHOP, OTHER)
    with open_window(qtbot, data_dir) as window:
        secrets = window.bench.services.secrets
        secrets.set("c", Secret(CANARY))
        dialog = open_manager(qtbot, window)
        view = find(dialog, QListView, "connectionList")
        view.setFocus()
        press(Qt.Key.Key_Delete)
        assert window.bench.book.saved == (OTHER,)
        assert window.bench.book.chosen.id == SANDBOX_ID
        qtbot.waitUntil(lambda: "“Shop” is deleted" in dialog.notices.text, timeout=WAIT_MS)
        assert secrets.where("c") is None
        click(find(dialog, QPushButton, "noticeActionButton"))
        qtbot.waitUntil(lambda: secrets.get("c") == Secret(CANARY), timeout=WAIT_MS)
        assert window.bench.book.saved == (SHOP, OTHER), "where it was"
        assert window.bench.book.chosen == SHOP


def test_the_bars_menu_deletes_with_a_way_back_too(qtbot: QtBot, data_dir: Path) -> None:
    save_connections(data_dir, SHOP)
    with open_window(qtbot, data_dir) as window:
        window.bar.remove_action.trigger()
        qtbot.waitUntil(lambda: "“Shop” is deleted" in window.notices.text, timeout=WAIT_MS)
        click(find(window.notices, QPushButton, "noticeActionButton"))
        assert window.bench.book.chosen == SHOP


def test_a_duplicate_has_a_name_a_place_and_the_key(qtbot: QtBot, data_dir: Path) -> None:
    save_connections(data_dir, SHOP, OTHER)
    with open_window(qtbot, data_dir) as window:
        secrets = window.bench.services.secrets
        secrets.set("c", Secret(CANARY))
        dialog = open_manager(qtbot, window)
        click(find(dialog, QAbstractButton, "connectionDuplicateButton"))
        assert [one.name for one in window.bench.book.saved] == ["Shop", "Shop 2", "Other"]
        copy = window.bench.book.saved[1]
        assert copy.id not in ("c", "d")
        assert find(dialog, QLineEdit, "connectionNameEdit").text() == "Shop 2"
        qtbot.waitUntil(lambda: secrets.get(copy.id) == Secret(CANARY), timeout=WAIT_MS)


def test_the_key_is_write_only_and_can_be_forgotten(
    qtbot: QtBot, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOECONSOLE_API_KEY", CANARY)
    save_connections(data_dir, SHOP)
    with open_window(qtbot, data_dir) as window:
        secrets = window.bench.services.secrets
        dialog = open_manager(qtbot, window)
        key = find(dialog, QLineEdit, "connectionKeyEdit")
        qtbot.waitUntil(lambda: key.placeholderText() == "enter the key", timeout=WAIT_MS)
        note = find(dialog, QLabel, "connectionKeyEditNote")
        assert "MOECONSOLE_API_KEY is set: the command line" in note.text()
        forget = find(dialog, QAbstractButton, "connectionForgetKeyButton")
        assert not forget.isEnabled()
        enter(dialog, "connectionKeyEdit", f" {CANARY} ")
        assert key.text() == ""
        qtbot.waitUntil(lambda: key.placeholderText() == "for this session only", timeout=WAIT_MS)
        assert secrets.get("c") == Secret(CANARY)
        qtbot.waitUntil(forget.isEnabled, timeout=WAIT_MS)
        click(forget)
        qtbot.waitUntil(lambda: "is forgotten" in dialog.notices.text, timeout=WAIT_MS)
        assert secrets.where("c") is None
        click(find(dialog, QPushButton, "noticeActionButton"))
        qtbot.waitUntil(lambda: secrets.get("c") == Secret(CANARY), timeout=WAIT_MS)


def test_a_keyring_that_does_not_answer_is_not_said_to_have_forgotten(
    qtbot: QtBot, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_connections(data_dir, SHOP)
    with open_window(qtbot, data_dir) as window:
        secrets = window.bench.services.secrets
        secrets.set("c", Secret(CANARY))
        dialog = open_manager(qtbot, window)
        forget = find(dialog, QAbstractButton, "connectionForgetKeyButton")
        qtbot.waitUntil(forget.isEnabled, timeout=WAIT_MS)
        monkeypatch.setattr(secrets, "delete", lambda _id: False)  # as when it is locked
        click(forget)
        qtbot.waitUntil(lambda: "may still be in it" in dialog.notices.text, timeout=WAIT_MS)
        assert forget.isEnabled(), "it can be done again"
        dialog.notices.dismiss()
        click(find(dialog, QAbstractButton, "connectionDeleteButton"))
        qtbot.waitUntil(lambda: "it still is" in dialog.notices.text, timeout=WAIT_MS)
        click(find(dialog, QPushButton, "noticeActionButton"))
        assert window.bench.book.saved == (SHOP,)


def test_export_has_no_key_and_import_brings_it_in_under_new_ids(
    qtbot: QtBot, data_dir: Path, tmp_path: Path
) -> None:
    save_connections(data_dir, SHOP, OTHER)
    target = tmp_path / "connections.json"
    with open_window(qtbot, data_dir) as window:
        window.bench.services.secrets.set("c", Secret(CANARY))
        dialog = open_manager(qtbot, window)
        desk = window._connections
        desk.export(window.bench.book.saved, str(target))
        qtbot.waitUntil(lambda: "2 connections written" in dialog.notices.text, timeout=WAIT_MS)
        assert CANARY not in target.read_text()
        document = json.loads(target.read_text())
        document["connections"][0]["api_key"] = CANARY
        target.write_text(json.dumps(document))
        dialog.notices.dismiss()
        desk.import_file(str(target))
        qtbot.waitUntil(lambda: "2 connections imported" in dialog.notices.text, timeout=WAIT_MS)
        assert "key or password in the file was left out" in dialog.notices.text
        assert [one.name for one in window.bench.book.saved] == ["Shop", "Other", "Shop 2", "Other 2"]
        assert len({one.id for one in window.bench.book.saved}) == 4
        dialog.notices.dismiss()
        desk.import_file(str(tmp_path / "nowhere.json"))
        qtbot.waitUntil(lambda: "not there" in dialog.notices.text, timeout=WAIT_MS)


def test_the_file_dialogs_open_without_holding_the_program_up(qtbot: QtBot, data_dir: Path) -> None:
    save_connections(data_dir, SHOP)
    with open_window(qtbot, data_dir) as window:
        dialog = open_manager(qtbot, window)
        for button, name in (
            ("connectionImportButton", "importConnectionsDialog"),
            ("connectionExportButton", "exportConnectionsDialog"),
            ("connectionCaBundleButton", "caBundleDialog"),
        ):
            click(find(dialog, QAbstractButton, button))
            opened = find(dialog, QWidget, name)
            qtbot.waitUntil(opened.isVisible, timeout=WAIT_MS)
            opened.close()


def test_the_test_is_answered_in_words_and_cancelled_by_its_own_button(qtbot: QtBot, data_dir: Path) -> None:
    with SandboxServer(app_id="SHOPAPP", api_key=Secret(CANARY)) as server, FaultServer(hangs) as silent:
        good = Connection("c", "Shop", "SHOPAPP", url=server.url)
        mute = Connection("d", "Silent", "SHOPAPP", url=silent.url.split("/v1/")[0])
        save_connections(data_dir, good, mute)
        with open_window(qtbot, data_dir) as window:
            for one in (good, mute):
                window.bench.services.secrets.set(one.id, Secret(CANARY))
            dialog = open_manager(qtbot, window)
            button = find(dialog, QAbstractButton, "connectionTestButton")
            label = find(dialog, QLabel, "connectionTestLabel")
            click(button)
            qtbot.waitUntil(lambda: "Right" in label.text(), timeout=WAIT_MS)
            dialog.select("d")
            assert label.text() == "", "that was another connection's"
            click(button)
            qtbot.waitUntil(lambda: "Asking MoEngage" in label.text(), timeout=WAIT_MS)
            assert "Cancel" in button.text()
            dialog.select("c")
            assert not button.isEnabled(), "one test at a time"
            dialog.select("d")
            click(button)
            qtbot.waitUntil(lambda: "cancelled" in label.text(), timeout=WAIT_MS)
            assert "Cancel" not in button.text()


def test_the_window_closes_while_a_test_is_under_way(qtbot: QtBot, data_dir: Path) -> None:
    with FaultServer(hangs) as silent:
        save_connections(data_dir, Connection("d", "Silent", "SHOPAPP", url=silent.url.split("/v1/")[0]))
        with open_window(qtbot, data_dir) as window:
            window.bench.services.secrets.set("d", Secret(CANARY))
            window._connections.test_chosen()
            qtbot.waitUntil(silent.accepted.is_set, timeout=WAIT_MS)


def test_every_field_has_a_name_and_a_label_that_leads_to_it(qtbot: QtBot, data_dir: Path) -> None:
    save_connections(data_dir, SHOP)
    with open_window(qtbot, data_dir) as window:
        dialog = open_manager(qtbot, window)
        focusable = [
            widget
            for widget in dialog.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        ]
        assert len(focusable) > 20
        nameless = [widget for widget in focusable if not widget.objectName() or not widget.accessibleName()]
        assert nameless == []
        buddies = {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy() is not None}
        fields = [w for w in focusable if isinstance(w, QLineEdit | QComboBox | QPlainTextEdit)]
        inner = [combo.lineEdit() for combo in dialog.findChildren(QComboBox) if combo.isEditable()]
        assert [w.objectName() for w in fields if w not in buddies and w not in inner] == []
        keys = [
            label.text().split("&")[1][:1].lower()
            for label in dialog.findChildren(QLabel)
            if "&" in label.text()
        ]
        keys += [
            b.text().split("&")[1][:1].lower()
            for b in dialog.findChildren(QAbstractButton)
            if "&" in b.text()
        ]
        assert sorted(keys) == sorted(set(keys)), "no two fields have one key"


def test_tab_reaches_everything_and_comes_round(qtbot: QtBot, data_dir: Path) -> None:
    save_connections(data_dir, SHOP)
    with open_window(qtbot, data_dir) as window:
        dialog = open_manager(qtbot, window)
        find(dialog, QListView, "connectionList").setFocus()
        seen: list[str] = []
        for _ in range(40):
            press(Qt.Key.Key_Tab)
            focus = QApplication.focusWidget()
            assert focus is not None
            seen.append(focus.objectName())
        for name in (
            "connectionNameEdit",
            "connectionUsersEdit",
            "connectionTestButton",
            "connectionCloseButton",
        ):
            assert name in seen
        assert "connectionList" in seen, "it comes round"


def test_the_model_follows_the_book_row_by_row(qtbot: QtBot) -> None:
    book = ConnectionBook((SHOP, OTHER), "c")
    model: QAbstractItemModel = ConnectionModel(book)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    third = Connection("e", "Third", "A", "01")
    book.put(third, 1)
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Shop", "Third", "Other"]
    book.choose("e")
    assert "in use" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "LIVE" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    book.remove("e")
    book.put(Connection("c", "Renamed", APP_ID, "03"))
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Renamed", "Other"]
    assert resets == []
    assert model.index(0, 0).data(-1) is None
    assert model.data(QModelIndex(), 0) is None
    assert book.chosen.environment is Environment.SANDBOX
    del tester
