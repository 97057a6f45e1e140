"""What the window copies and saves: a key that was typed as data is not in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from moeconsole.core.connections import Connection
from moeconsole.core.secret import DOTS, Secret
from tests.helpers.window import WAIT_MS, find, open_window, write

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

KEY = "canary-key-0042"


def test_a_key_in_the_body_is_dots_in_what_is_copied(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        bench = window.bench
        bench.book.edit(Connection("own", "Own", "OWNWORKSPACE", url="http://127.0.0.1:9"))
        bench.store_key(Secret(KEY))
        write(find(window, QLineEdit, "customerIdEdit"), KEY)

        def shown() -> bytes:
            report = bench.live_check.report
            return b"" if report is None else bench.shown_request(report).body

        qtbot.waitUntil(lambda: DOTS.encode() in shown(), timeout=WAIT_MS)
        assert KEY.encode() not in shown()
        assert KEY in bench.session.tree.text
        report = bench.live_check.report
        assert report is not None
        window.request.show_request(bench.shown_request(report), "")
        window.request.copy_as("curl")
        assert KEY not in QGuiApplication.clipboard().text()
        assert DOTS in QGuiApplication.clipboard().text()


def test_a_key_in_the_body_gets_into_no_template_and_no_draft(qtbot: QtBot, data_dir: Path) -> None:
    with open_window(qtbot, data_dir) as window:
        bench = window.bench
        bench.book.edit(Connection("own", "Own", "OWNWORKSPACE", url="http://127.0.0.1:9"))
        bench.store_key(Secret(KEY))
        qtbot.waitUntil(lambda: bench._redactor is not None, timeout=WAIT_MS)
        write(find(window, QLineEdit, "customerIdEdit"), KEY)

        def drafts() -> list[bytes]:
            return [path.read_bytes() for path in (data_dir / "drafts").rglob("*") if path.is_file()]

        qtbot.waitUntil(lambda: any(DOTS.encode() in data for data in drafts()), timeout=WAIT_MS)
        assert not any(KEY.encode() in data for data in drafts())
        bench.keeper.save_as("Mine.json")
        assert "Not saved: the event holds the connection's API key." in window.notices.text
        write(find(window, QLineEdit, "customerIdEdit"), "john")
        bench.keeper.save_as("Mine.json")
        saved = bench.templates.folder / "Mine.json"
        qtbot.waitUntil(saved.exists, timeout=WAIT_MS)
        assert b'"john"' in saved.read_bytes()


def test_a_key_that_was_in_the_draft_before_it_was_known_as_one_goes_from_all_its_files(
    qtbot: QtBot, data_dir: Path
) -> None:
    with open_window(qtbot, data_dir) as window:
        bench = window.bench
        bench.book.edit(Connection("own", "Own", "OWNWORKSPACE", url="http://127.0.0.1:9"))
        write(find(window, QLineEdit, "customerIdEdit"), KEY)

        def drafts() -> list[bytes]:
            return [path.read_bytes() for path in (data_dir / "drafts").rglob("*") if path.is_file()]

        qtbot.waitUntil(lambda: any(KEY.encode() in data for data in drafts()), timeout=WAIT_MS)
        bench.store_key(Secret(KEY))
        qtbot.waitUntil(lambda: any(DOTS.encode() in data for data in drafts()), timeout=WAIT_MS)
        bench.keeper.save_draft_now()
        assert not any(KEY.encode() in data for data in drafts())
