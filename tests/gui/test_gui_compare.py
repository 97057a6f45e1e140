"""Comparing sends in the real window, with each other and with the draft; a support bundle in a real file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPlainTextEdit

from moeconsole.core.compare import compare
from moeconsole.core.jsontext import parse
from moeconsole.gui.dialogs.compare import CompareWindow
from moeconsole.gui.models.compare_model import Column, CompareModel, CompareRow
from moeconsole.gui.panes.history_actions import HistoryActions
from moeconsole.workflows.compare import Side, readable
from tests.helpers.sends import add_send
from tests.helpers.window import WAIT_MS, click, find, open_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow

OLD = (
    b'{"type":"event","customer_id":"maria","actions":[{"action":"Paid",'
    b'"attributes":{"price":3999,"Cur":"INR"},"current_time":1}]}'
)
NEW = OLD.replace(b"3999", b'"3999"').replace(b"Cur", b"cur").replace(b":1}", b":2}")


def shown(window: CompareWindow) -> list[tuple[str, ...]]:
    model = window.model
    return [tuple(model.index(row, column).data() for column in Column) for row in range(model.rowCount())]


def trigger(window: MainWindow, name: str) -> None:
    action = window.findChild(QAction, name)
    assert action is not None
    assert action.isEnabled()
    action.trigger()


def compared(qtbot: QtBot, window: MainWindow) -> CompareWindow:
    qtbot.waitUntil(lambda: bool(window.findChildren(CompareWindow)), timeout=WAIT_MS)
    return window.findChildren(CompareWindow)[-1]


@pytest.fixture
def window_of_two(qtbot: QtBot) -> CompareWindow:
    sides = Side(readable(OLD), '{"status":"success"}', 200), Side(readable(NEW), "", None)
    window = CompareWindow(*sides, ("Before", "After"))
    qtbot.addWidget(window)
    window.show()
    return window


def test_differences_are_named(window_of_two: CompareWindow) -> None:
    assert shown(window_of_two) == [
        ("Other type: number → text", "Event 1 · price", "3999", '"3999"'),
        ("Renamed", "Event 1 · cur", "Cur", "cur"),
    ]
    verdict = find(window_of_two, QLabel, "compareVerdictLabel").text()
    assert "2 differences, and 1 in times and ids" in verdict, "as many as the list shows"
    assert "200 → none" in verdict


def test_times_and_ids_fold_out(window_of_two: CompareWindow) -> None:
    fold = find(window_of_two, QCheckBox, "compareFoldCheck")
    assert "(1)" in fold.text()
    click(fold)
    fold.setChecked(False)
    assert ("Changed", "Event 1 · UTC time", "1", "2") in shown(window_of_two)
    assert find(window_of_two, QLabel, "compareVerdictLabel").text().startswith("3 differences  ·")


def test_where_only_times_differ_the_verdict_says_so(qtbot: QtBot) -> None:
    later = OLD.replace(b":1}", b":2}")
    window = CompareWindow(
        Side(readable(OLD), "", None), Side(readable(later), "", None), ("Before", "After")
    )
    qtbot.addWidget(window)
    assert find(window, QLabel, "compareVerdictLabel").text() == "No difference but in times and ids."


def test_the_chosen_difference_is_selected_in_both_texts(window_of_two: CompareWindow) -> None:
    window_of_two.view.selectRow(0)
    texts = [
        find(window_of_two, QPlainTextEdit, name).textCursor().selectedText()
        for name in ("compareBeforeView", "compareAfterView")
    ]
    assert texts == ["3999", '"3999"']


def test_text_that_is_no_json_is_said_to_be_none(qtbot: QtBot) -> None:
    window = CompareWindow(Side("{"), Side("{}"), ("Before", "After"))
    qtbot.addWidget(window)
    assert "no JSON" in find(window, QLabel, "compareVerdictLabel").text()


def test_the_same_twice(qtbot: QtBot) -> None:
    window = CompareWindow(Side("{}"), Side("{}"), ("Before", "After"))
    qtbot.addWidget(window)
    assert "No difference" in find(window, QLabel, "compareVerdictLabel").text()


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    model = CompareModel(("Before", "After"))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows = [CompareRow(one) for one in compare(parse(OLD.decode()).root, parse(NEW.decode()).root)]
    model.show(rows)
    model.fold(False)
    assert model.rowCount() == len(rows)
    model.show([])
    assert model.rowCount() == 0


def test_two_sends_and_a_send_with_the_draft(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        history = window.bench.services.open_history()
        for body in (OLD, NEW):
            window.history.row_recorded(add_send(history, request_body=body, events=("Paid",)))
        view = window.history.view
        qtbot.waitUntil(lambda: view.model().rowCount() == 2, timeout=WAIT_MS)
        view.selectAll()
        assert window.findChild(QAction, "historyCompareAction").text() == "Compare the two"
        trigger(window, "historyCompareAction")
        both = compared(qtbot, window)
        assert shown(both)[0] == ("Other type: number → text", "Event 1 · price", "3999", '"3999"')
        both.close()

        flags = QItemSelectionModel.SelectionFlag
        view.selectionModel().select(view.model().index(0, 0), flags.ClearAndSelect | flags.Rows)
        trigger(window, "historyCompareAction")
        qtbot.waitUntil(
            lambda: any(one is not both for one in window.findChildren(CompareWindow)), timeout=WAIT_MS
        )
        draft = compared(qtbot, window)
        heading = draft.model.headerData(Column.AFTER, Qt.Orientation.Horizontal)
        assert heading == "The open draft"
        assert ("Changed", "Customer ID", '"maria"', '"john@example.com"') in shown(draft)
        assert "Status" not in find(draft, QLabel, "compareVerdictLabel").text(), (
            "a draft has no answer to compare"
        )


@pytest.mark.parametrize("kind", ["md", "json"])
def test_a_support_bundle_is_written(qtbot: QtBot, data_dir: Path, tmp_path: Path, kind: str) -> None:
    with open_window(qtbot, data_dir) as window:
        history = window.bench.services.open_history()
        row_id = add_send(history, request_body=OLD, events=("Paid",))
        window.history.row_recorded(row_id)
        view = window.history.view
        qtbot.waitUntil(lambda: view.model().rowCount() == 1, timeout=WAIT_MS)
        view.selectAll()
        trigger(window, "historyBundleAction")
        path = tmp_path / f"bundle.{kind}"
        dialog = window.findChildren(QFileDialog)[-1]
        dialog.fileSelected.emit(str(path))
        dialog.reject()
        qtbot.waitUntil(path.exists, timeout=WAIT_MS)
        text = path.read_text("utf-8")
        if kind == "json":
            assert json.loads(text)["sends"][0]["request"]["body"] == OLD.decode()
        else:
            assert f"## Send {row_id}: Paid" in text
            assert OLD.decode() in text
        qtbot.waitUntil(lambda: "The API key is not in it" in window.notices.findChildren(QLabel)[0].text())


def bundle(qtbot: QtBot, window: MainWindow, ids: tuple[int, ...], path: Path) -> None:
    qtbot.waitUntil(lambda: window._comparing._history is not None, timeout=WAIT_MS)
    window._comparing.ask_for_file(ids)
    dialog = window.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(path))
    dialog.reject()


@pytest.mark.parametrize("kind", ["md", "json"])
def test_a_bundle_of_very_many_has_them_all(qtbot: QtBot, data_dir: Path, tmp_path: Path, kind: str) -> None:
    with open_window(qtbot, data_dir) as window:
        history = window.bench.services.open_history()
        ids = tuple(add_send(history, request_body=OLD) for _ in range(350))
        path = tmp_path / f"bundle.{kind}"
        with qtbot.waitSignal(window._comparing.notice):
            bundle(qtbot, window, ids, path)
        assert window.notices.text == "Saving 350 sends…"
        qtbot.waitUntil(path.exists, timeout=WAIT_MS)
        text = path.read_text("utf-8")
        count = len(json.loads(text)["sends"]) if kind == "json" else text.count("## Send ")
        assert count == 350


def test_a_bundle_says_how_many_are_gone(qtbot: QtBot, data_dir: Path, tmp_path: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        history = window.bench.services.open_history()
        ids = tuple(add_send(history, request_body=OLD) for _ in range(5))
        history.delete(ids[:2])
        path = tmp_path / "bundle.md"
        bundle(qtbot, window, ids, path)
        qtbot.waitUntil(lambda: "3 of 5 sends" in window.notices.text, timeout=WAIT_MS)
        assert path.read_text("utf-8").startswith("# 3 of 5 sends of Moe Console")


def test_a_bundle_of_nothing_is_no_file(qtbot: QtBot, data_dir: Path, tmp_path: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        history = window.bench.services.open_history()
        ids = (add_send(history, request_body=OLD),)
        history.delete(ids)
        path = tmp_path / "bundle.md"
        bundle(qtbot, window, ids, path)
        qtbot.waitUntil(lambda: "so no file was written" in window.notices.text, timeout=WAIT_MS)
        assert list(tmp_path.glob("*bundle*")) == []


def test_sends_that_go_while_a_bundle_is_written_leave_no_half_of_it(
    qtbot: QtBot, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_window(qtbot, data_dir) as window:
        history = window.bench.services.open_history()
        ids = tuple(add_send(history, request_body=OLD) for _ in range(5))
        get = history.get

        def get_and_delete(row_id: int) -> object:
            history.delete(ids[3:])
            return get(row_id)

        monkeypatch.setattr(history, "get", get_and_delete)
        path = tmp_path / "bundle.md"
        path.write_text("old")
        bundle(qtbot, window, ids, path)
        qtbot.waitUntil(lambda: "deleted while they were being saved" in window.notices.text, timeout=WAIT_MS)
        assert path.read_text() == "old"
        assert not list(tmp_path.glob(".moeconsole-*"))


def test_what_fits_the_number_of_rows_is_enabled(window_of_two: CompareWindow) -> None:
    actions = HistoryActions(window_of_two.view)
    enabled = {}
    for count in (0, 1, 2, 3):
        actions.show_selection(count)
        enabled[count] = (actions.compare.isEnabled(), actions.open.isEnabled(), actions.bundle.isEnabled())
    assert enabled == {
        0: (False, False, False),
        1: (True, True, True),
        2: (True, False, True),
        3: (False, False, True),
    }
