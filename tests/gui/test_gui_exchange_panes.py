"""Request and answer: shown exactly, in words, and without a stall however long they are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QProgressBar, QPushButton, QTabWidget

from moeconsole.core.connections import Environment
from moeconsole.core.exchange import Exchange, Outcome, PreparedRequest, Response, Timings
from moeconsole.core.interchange.formats import FORMATS
from moeconsole.core.records import HistoryEntry, HistoryRow
from moeconsole.core.secret import Credentials, Secret
from moeconsole.gui.panes.request_pane import RequestPane
from moeconsole.gui.panes.response_pane import ResponsePane
from moeconsole.gui.widgets.code_view import LONGEST_LINE, break_lines

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

ACCEPTED = (
    b'{"status": "success", "message": "ok", "request_id": "kXwpDESb", "n": 1.0, "big": 9007199254740993}'
)
JSON = (("Content-Type", "application/json"),)
REQUEST = PreparedRequest(
    "POST",
    "https://api-01.moengage.com/v1/event/A",
    JSON,
    '{"a":"é"}'.encode(),
    Credentials("A", Secret("canary")),
)


def answered(status: int, body: bytes = b"", headers: tuple[tuple[str, str], ...] = JSON) -> Exchange:
    return Exchange(
        Outcome.ANSWERED, 123.4, Response(status, "OK", headers, body), timings=Timings(1, 2, 3, 4, 5)
    )


def label(pane: QWidget, name: str) -> QLabel:
    return pane.findChild(QLabel, name)


def body_of(pane: QWidget) -> QPlainTextEdit:
    return pane.findChild(QPlainTextEdit, "responseBodyView")


@pytest.fixture
def pane(qtbot: QtBot) -> ResponsePane:
    result = ResponsePane()
    qtbot.addWidget(result)
    result.resize(700, 320)
    result.show()
    qtbot.waitExposed(result)
    return result


class TestRequest:
    def test_is_rendered_only_while_it_is_seen(self, qtbot: QtBot) -> None:
        pane = RequestPane()
        qtbot.addWidget(pane)
        view = pane.findChild(QPlainTextEdit, "requestView")
        pane.show_request(REQUEST, "")
        assert view.toPlainText() == ""
        pane.show()
        assert view.toPlainText().splitlines() == [
            "POST https://api-01.moengage.com/v1/event/A",
            "Authorization: Basic ••••",
            "Content-Type: application/json",
            "",
            '{"a":"é"}',
        ]
        assert "10 bytes" in label(pane, "requestNoteLabel").text()

    def test_shows_copies_and_saves_every_format_without_the_secret(self, qtbot: QtBot) -> None:
        pane = RequestPane()
        qtbot.addWidget(pane)
        pane.show()
        pane.show_request(REQUEST, "")
        combo = pane.findChild(QComboBox, "requestFormatCombo")
        view = pane.findChild(QPlainTextEdit, "requestView")
        copy, save = (pane.findChild(QPushButton, f"{name}RequestButton") for name in ("copy", "save"))
        assert not save.isEnabled()
        assert combo.count() == len(FORMATS) + 1
        for index, one in enumerate(FORMATS.values()):
            combo.setCurrentIndex(index + 1)
            assert combo.currentText() == one.label
            assert view.toPlainText() == one.write(REQUEST).replace("\r\n", "\n")
            QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
            assert QGuiApplication.clipboard().text() == one.write(REQUEST)
            assert "canary" not in view.toPlainText()
            with qtbot.waitSignal(pane.save_requested) as asked:
                QTest.mouseClick(save, Qt.MouseButton.LeftButton)
            assert asked.args == [REQUEST, one.id]

    def test_a_copy_as_it_is_sent_has_dots(self, qtbot: QtBot) -> None:
        pane = RequestPane()
        qtbot.addWidget(pane)
        pane.show_request(REQUEST, "")
        pane.copy()
        assert "Basic ••••" in QGuiApplication.clipboard().text()
        pane.copy_as("curl")
        assert QGuiApplication.clipboard().text().startswith("curl -X POST")

    def test_says_why_there_is_none(self, qtbot: QtBot) -> None:
        pane = RequestPane()
        qtbot.addWidget(pane)
        pane.show()
        pane.show_request(None, "The APP_ID is missing.")
        assert label(pane, "requestNoteLabel").text() == "The APP_ID is missing."
        assert not pane.findChild(QPushButton, "copyRequestButton").isEnabled()


class TestResponse:
    def test_begins_with_what_to_do(self, pane: ResponsePane) -> None:
        assert label(pane, "responseStatusLabel").text().startswith("Send the event (Ctrl+Enter)")
        assert not pane.findChild(QTabWidget, "responseTabs").isVisible()

    def test_accepted_in_words_with_the_exact_numbers_of_the_body(self, pane: ResponsePane) -> None:
        pane.show_exchange(answered(200, ACCEPTED))
        assert label(pane, "responseStatusLabel").text().startswith("200 Accepted.")
        text = body_of(pane).toPlainText()
        assert text.splitlines()[4:6] == ['  "n": 1.0,', '  "big": 9007199254740993']
        assert "123 ms" in label(pane, "responseFactsLabel").text()
        headers = pane.findChild(QPlainTextEdit, "responseHeadersView").toPlainText()
        assert headers.splitlines() == ["200 OK", "Content-Type: application/json"]

    def test_the_request_id_is_copied(self, pane: ResponsePane) -> None:
        pane.show_exchange(answered(200, ACCEPTED))
        assert label(pane, "requestIdLabel").text().endswith("kXwpDESb")
        QTest.mouseClick(pane.findChild(QPushButton, "copyRequestIdButton"), Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == "kXwpDESb"

    def test_that_accepted_is_not_processed_is_said_once_a_session(self, pane: ResponsePane) -> None:
        note = label(pane, "acceptedNoteLabel")
        pane.show_exchange(answered(401, b""))
        assert not note.isVisible()
        pane.show_exchange(answered(200, ACCEPTED))
        assert note.isVisible()
        pane.show_exchange(answered(200, ACCEPTED))
        assert not note.isVisible()

    @pytest.mark.parametrize(
        ("exchange", "begins", "detail"),
        [
            (answered(204), "204 Accepted", ""),
            (answered(307, b"", (("Location", "https://x"),)), "307 Redirected", "https://x"),
            (
                answered(401, b'{"error": {"type": "Auth", "message": "wrong key", "request_id": "r"}}'),
                "401 Refused",
                "Auth: wrong key",
            ),
            (answered(429, b'{"title": "Slow", "description": "down"}'), "429 Refused for now", "Slow: down"),
            (answered(418), "418 Refused", ""),
            (answered(503, b"<html>busy</html>"), "503 Server error", ""),
            (Exchange(Outcome.NOT_SENT, 1, error="No address. Nothing was sent."), "Not sent", "No address."),
            (Exchange(Outcome.UNKNOWN, 1, error="It broke."), "Outcome unknown", "It broke."),
            (
                Exchange(Outcome.CANCELLED, 1, error="Cancelled. Nothing was sent."),
                "Cancelled.",
                "Nothing was sent.",
            ),
        ],
    )
    def test_every_end_has_words(
        self, pane: ResponsePane, exchange: Exchange, begins: str, detail: str
    ) -> None:
        pane.show_exchange(exchange)
        assert label(pane, "responseStatusLabel").text().startswith(begins)
        assert label(pane, "responseDetailLabel").text().startswith(detail)
        assert body_of(pane).isVisible() == (exchange.response is not None)

    def test_what_is_no_json_is_shown_as_text(self, pane: ResponsePane) -> None:
        page = "<html>\n<b>Not  found</b></html>"
        pane.show_exchange(answered(404, page.encode(), (("Content-Type", "text/html"),)))
        assert body_of(pane).toPlainText() == page
        pane.show_exchange(answered(400, b"{broken", JSON))
        assert body_of(pane).toPlainText() == "{broken"
        pane.show_exchange(
            answered(400, "naïve".encode("latin-1"), (("Content-Type", "text/plain; charset=latin-1"),))
        )
        assert body_of(pane).toPlainText() == "naïve"
        pane.show_exchange(answered(400, b"\xff\x00ok", (("Content-Type", "text/plain; charset=nonsense"),)))
        assert "ok" in body_of(pane).toPlainText()

    def test_sending_ticks_and_says_so(self, pane: ResponsePane, qtbot: QtBot) -> None:
        pane.show_sending()
        status = label(pane, "responseStatusLabel")
        first = status.text()
        assert first.startswith("Sending")
        assert pane.findChild(QProgressBar, "sendingProgress").isVisible()
        qtbot.waitUntil(lambda: status.text() != first)
        pane.show_exchange(answered(200, ACCEPTED))
        assert not pane.findChild(QProgressBar, "sendingProgress").isVisible()

    def test_looks_back_at_a_send(self, pane: ResponsePane) -> None:
        row = HistoryRow(1, 0, "c", "C", Environment.TEST, "u", "x", 1, (), Outcome.ANSWERED, 200, 12.0, 3)
        response = Response(200, "OK", JSON, ACCEPTED)
        entry = HistoryEntry(row, "POST", (), b"", response, Timings(), None, None, *(True, (), "", "", True))
        pane.show_entry(entry)
        assert label(pane, "responseStatusLabel").text().startswith("200 Accepted")
        assert not label(pane, "acceptedNoteLabel").isVisible()

    def test_clear_begins_anew(self, pane: ResponsePane) -> None:
        pane.show_exchange(answered(200, ACCEPTED))
        pane.clear()
        assert label(pane, "responseStatusLabel").text().startswith("Send the event")
        assert not pane.findChild(QPushButton, "copyRequestIdButton").isVisible()

    def test_a_long_answer_comes_bit_by_bit(self, pane: ResponsePane, qtbot: QtBot) -> None:
        body = json.dumps([{"name": f"event {i}", "value": i} for i in range(60_000)]).encode()
        pane.show_exchange(answered(200, body))
        view = body_of(pane)
        assert view.document().characterCount() > 1000  # at once
        qtbot.waitUntil(lambda: not view.is_filling, timeout=60_000)
        assert view.toPlainText().replace("\n", "") == body.decode()
        button = pane.findChild(QPushButton, "formatBodyButton")
        assert button.isVisible()
        button.click()
        note = label(pane, "responseBodyNote")
        qtbot.waitUntil(lambda: note.text() == "A long answer, formatted.", timeout=60_000)
        qtbot.waitUntil(lambda: not view.is_filling, timeout=60_000)
        assert view.document().findBlockByNumber(2).text() == '    "name": "event 0",'

    def test_another_answer_stops_a_long_one(self, pane: ResponsePane, qtbot: QtBot) -> None:
        pane.show_exchange(answered(200, b"[" + b"1," * 500_000 + b"1]"))
        pane.findChild(QPushButton, "formatBodyButton").click()
        pane.show_exchange(answered(200, b"[1]"))
        qtbot.waitUntil(lambda: not body_of(pane).is_filling)
        assert body_of(pane).toPlainText() == "[\n  1\n]"


@pytest.mark.parametrize("column", [0, 5, LONGEST_LINE])
def test_no_line_is_longer_than_the_limit_and_nothing_is_lost(column: int) -> None:
    text = "a" * 25_000 + "\nb\n" + "c" * LONGEST_LINE + "d"
    broken, last = break_lines(text, column)
    lines = broken.split("\n")
    assert len(lines[0]) + column <= LONGEST_LINE
    assert all(len(line) <= LONGEST_LINE for line in lines)
    assert broken.replace("\n", "") == text.replace("\n", "")
    assert last == len(lines[-1])
