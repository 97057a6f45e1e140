"""A refusal is explained in words, leads to the field or setting that it is about, and says how long to wait."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from moeconsole.core.connections import Environment
from moeconsole.core.exchange import Exchange, Outcome, Response, Timings
from moeconsole.core.explain import explain
from moeconsole.core.records import HistoryEntry, HistoryRow
from moeconsole.core.templates import read
from moeconsole.gui.explained import explained, steps_of
from moeconsole.gui.panes.response_pane import ResponsePane
from moeconsole.sandbox import responses
from tests.helpers.window import WAIT_MS, click, find, focused, open_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.main_window import MainWindow
    from moeconsole.sandbox.responses import Rejection

NOW = datetime(2026, 11, 23, 16, 40, tzinfo=UTC)


def answer(status: int, body: bytes = b"", *headers: tuple[str, str]) -> Response:
    return Response(status, "", headers, body)


def refused(row: Rejection, *headers: tuple[str, str]) -> Exchange:
    response = answer(row.status, responses.rejected_body(row, "abc"), *headers)
    return Exchange(Outcome.ANSWERED, 12.0, response)


def naming(attribute: str) -> Exchange:
    row = responses.field_invalid(attribute)
    return refused(row)


def entry(response: Response, sent_at: datetime) -> HistoryEntry:
    sent_at_ms = int(sent_at.timestamp() * 1000)
    status = response.status
    row = HistoryRow(
        1, sent_at_ms, "c", "C", Environment.TEST, "u", "x", 1, (), Outcome.ANSWERED, status, 12.0, 3
    )
    return HistoryEntry(row, "POST", (), b"", response, Timings(), None, None, *(True, (), "", "", True))


@pytest.fixture
def pane(qtbot: QtBot) -> ResponsePane:
    result = ResponsePane()
    qtbot.addWidget(result)
    result.resize(700, 320)
    result.show()
    qtbot.waitExposed(result)
    return result


def label(pane: QWidget, name: str = "responseExplanationLabel") -> QLabel:
    return pane.findChild(QLabel, name)


def button(pane: QWidget) -> QAbstractButton:
    return pane.findChild(QAbstractButton, "jumpToCauseButton")


class TestWords:
    @pytest.mark.parametrize("row", responses.DOCUMENTED, ids=lambda row: f"{row.status} {row.message}")
    def test_every_documented_row_is_shown(self, row: Rejection, pane: ResponsePane) -> None:
        exchange = refused(row)
        pane.show_exchange(exchange)
        found = explain(exchange.response)
        assert label(pane).isVisible()
        assert label(pane).text() == found.sentence
        assert button(pane).isVisible() == bool(row.attribute or found.about)

    @pytest.mark.parametrize(
        ("row", "words", "target"),
        [
            (responses.CUSTOMER_ID_MISSING, "Go to Customer ID", "customer_id"),
            (responses.ACTION_MISSING, "Go to Event name", "action"),
            (responses.ACTIONS_EMPTY, "Go to Events", "actions"),
            (responses.MALFORMED_JSON, "Go to Event name", "action"),
            (responses.WRONG_KEY, "Go to the API key", "api_key"),
            (responses.APP_ID_INVALID, "Go to the APP_ID", "app_id"),
            (responses.SUSPENDED, "Go to the connection", "connection"),
            (
                responses.field_invalid("/actions/0/attributes/a~1b"),
                "Go to “a/b”",
                "/actions/0/attributes/a~1b",
            ),
            (responses.field_invalid("x" * 90), f"Go to “{'x' * 29}…”", "x" * 90),
        ],
    )
    def test_the_button_says_where_it_leads(
        self, row: Rejection, words: str, target: str, pane: ResponsePane, qtbot: QtBot
    ) -> None:
        pane.show_exchange(refused(row))
        assert button(pane).text() == button(pane).accessibleName() == words
        with qtbot.waitSignal(pane.jump_requested) as jump:
            click(button(pane))
        assert jump.args == [target]

    @pytest.mark.parametrize(
        "response",
        [answer(400), answer(404, b"<html>"), answer(418, b"{}"), answer(307), answer(400, b'{"error": 5}')],
    )
    def test_what_no_document_lists_is_shown_as_it_is(self, response: Response, pane: ResponsePane) -> None:
        pane.show_exchange(Exchange(Outcome.ANSWERED, 1, response))
        assert label(pane).text().startswith("MoEngage's documents do not list this answer.")
        assert not button(pane).isVisible()

    @pytest.mark.parametrize(
        "exchange",
        [
            Exchange(Outcome.ANSWERED, 1, answer(200, responses.accepted_body("r"))),
            Exchange(Outcome.NOT_SENT, 1, error="No."),
            Exchange(Outcome.UNKNOWN, 1, error="It broke."),
        ],
    )
    def test_nothing_is_explained_where_nothing_was_refused(
        self, exchange: Exchange, pane: ResponsePane
    ) -> None:
        pane.show_exchange(refused(responses.WRONG_KEY))
        pane.show_exchange(exchange)
        assert not label(pane).isVisible()
        assert not button(pane).isVisible()

    def test_long_words_are_never_cut_off(self, pane: ResponsePane, qtbot: QtBot) -> None:
        pane.show_exchange(refused(responses.WRONG_KEY))
        for width in (700, 320, 900):
            pane.resize(width, 240)
            text = label(pane)
            qtbot.waitUntil(lambda text=text: text.height() >= text.heightForWidth(text.width()))

    def test_gone_while_the_next_is_sent(self, pane: ResponsePane) -> None:
        pane.show_exchange(refused(responses.WRONG_KEY))
        pane.show_sending()
        assert not label(pane).isVisible()
        assert not button(pane).isVisible()

    @pytest.mark.parametrize(
        ("target", "steps"),
        [
            ("customer_id", ("customer_id",)),
            ("actions[0].attributes.price", ("actions", "0", "attributes", "price")),
            ("/actions/0/a~1b", ("actions", "0", "a/b")),
            ("actions.0.action", ("actions", "0", "action")),
            ("['actions'][0]", ("actions", "0")),
            (" . ", ()),
        ],
    )
    def test_names_and_paths(self, target: str, steps: tuple[str, ...]) -> None:
        assert steps_of(target) == steps


class TestWaiting:
    def test_counts_down_to_the_reset(self, pane: ResponsePane, qtbot: QtBot) -> None:
        pane.show_exchange(refused(responses.RATE_LIMITED, ("x-ratelimit-reset", "42")))
        countdown = label(pane, "rateLimitResetLabel")
        assert countdown.text() == "The window resets in 42 s"
        qtbot.waitUntil(lambda: countdown.text() == "The window resets in 41 s")

    def test_ends_at_the_reset(self, pane: ResponsePane, qtbot: QtBot) -> None:
        pane.show_exchange(refused(responses.RATE_LIMITED, ("x-ratelimit-reset", "0.3")))
        countdown = label(pane, "rateLimitResetLabel")
        assert countdown.text() == "The window resets in 1 s"
        qtbot.waitUntil(lambda: countdown.text() == "The window has reset: you can send again.")

    def test_the_other_reading_of_the_header(self, pane: ResponsePane) -> None:
        epoch = int(datetime.now(UTC).timestamp()) + 100
        pane.show_exchange(refused(responses.RATE_LIMITED, ("x-ratelimit-reset", str(epoch))))
        text = label(pane, "rateLimitResetLabel").text()
        assert text in {f"The window resets in {seconds} s" for seconds in range(90, 101)}

    def test_the_header_of_the_proxy(self, pane: ResponsePane) -> None:
        headers = (("x-envoy-ratelimited", "true"), ("x-ratelimit-reset", "1000"))
        pane.show_exchange(Exchange(Outcome.ANSWERED, 1, answer(503, b"busy", *headers)))
        assert "30,000 a minute" in label(pane).text()
        assert label(pane, "rateLimitResetLabel").text() == "The window resets in 17 min"

    @pytest.mark.parametrize(
        "headers", [(), (("x-ratelimit-reset", "9" * 13),), (("x-ratelimit-reset", "x"),)]
    )
    def test_no_countdown_without_a_credible_header(
        self, headers: tuple[tuple[str, str], ...], pane: ResponsePane
    ) -> None:
        pane.show_exchange(refused(responses.RATE_LIMITED, *headers))
        assert "Wait until the minute's window resets" in label(pane).text()
        assert not label(pane, "rateLimitResetLabel").isVisible()

    @pytest.mark.parametrize(("passed_s", "left_s"), [(0, 42.0), (40, 2.0), (43, None)])
    def test_looking_back_counts_from_when_the_answer_came(self, passed_s: int, left_s: float | None) -> None:
        response = answer(429, b"", ("x-ratelimit-reset", "42"))
        found = explained(response, NOW, NOW + timedelta(seconds=passed_s))
        assert found is not None
        assert found.reset_in_s == left_s

    def test_a_send_of_the_history_is_explained(self, pane: ResponsePane) -> None:
        limited = answer(429, b"", ("x-ratelimit-reset", "42"))
        pane.show_entry(entry(limited, NOW - timedelta(days=900)))
        assert label(pane).isVisible()
        assert not label(pane, "rateLimitResetLabel").isVisible()
        pane.show_entry(entry(limited, datetime.now(UTC)))
        assert label(pane, "rateLimitResetLabel").isVisible()
        pane.show_entry(entry(answer(401, responses.rejected_body(responses.WRONG_KEY, "r")), NOW))
        assert button(pane).text() == "Go to the API key"


def request(*actions: Any, **fields: Any) -> dict[str, Any]:
    return {"type": "event", "customer_id": "john@example.com", "actions": list(actions), **fields}


GOOD = {"action": "Booked", "attributes": {"price": 1}, "platform": "iOS", "user_timezone_offset": 0}


def load(qtbot: QtBot, window: MainWindow, document: Any) -> None:
    text = document if isinstance(document, str) else json.dumps(document)
    template = read(text.encode())
    window.bench.session.load(template.state, template.error)
    check = window.bench.live_check
    qtbot.waitUntil(
        lambda: check.report is not None and window.bench.issues.issues == check.report.issues,
        timeout=WAIT_MS,
    )


def jump(window: MainWindow, exchange: Exchange) -> None:
    window.docks["response"].raise_()
    window.response.show_exchange(exchange)
    find(window, QAbstractButton, "jumpToCauseButton").click()


def current_event(window: MainWindow) -> int:
    session = window.bench.session
    return [child.node.id for child in session.actions().children].index(session.current_action_id)


class TestJumps:
    def test_lead_to_settings_and_fields(self, qtbot: QtBot, data_dir: Path) -> None:
        with open_window(qtbot, data_dir) as window:
            for row, name in (
                (responses.WRONG_KEY, "apiKeyEdit"),
                (responses.APP_ID_INVALID, "appIdEdit"),
                (responses.SUSPENDED, "connectionCombo"),
                (responses.CUSTOMER_ID_EMPTY, "customerIdEdit"),
                (responses.ACTION_MISSING, "actionNameEdit"),
                (responses.field_invalid("platform"), "platformCombo"),
                (responses.field_invalid("user_timezone_offset"), "offsetEdit"),
                (responses.field_invalid("device_id"), "deviceIdEdit"),
                (responses.ACTIONS_EMPTY, "actionList"),
                (responses.field_invalid("actions[0].action"), "actionNameEdit"),
                (responses.field_invalid("/actions/0/platform"), "platformCombo"),
            ):
                jump(window, refused(row))
                assert focused(name), row
            for name in ("price", "actions[0].attributes.price", "attributes.price"):
                window.bar.app_id_edit.setFocus()
                jump(window, naming(name))
                assert window.attributes.view.currentIndex().siblingAtColumn(0).data() == "price", name
                assert window.attributes.isAncestorOf(window.focusWidget()), name

    def test_lead_to_the_event_that_is_meant(self, qtbot: QtBot, data_dir: Path) -> None:
        with open_window(qtbot, data_dir) as window:
            nameless = {**GOOD, "action": 5}
            wrong_zone = {**GOOD, "user_timezone_offset": 90_000}
            odd = {**GOOD, "attributes": {"weight": None}}
            load(qtbot, window, request(GOOD, GOOD, {**GOOD, "platform": 7}, nameless, wrong_zone, odd))
            for target, event in (
                ("action", 3),
                ("user_timezone_offset", 4),
                ("platform", 2),
                ("weight", 5),
                ("actions[1].attributes.price", 1),
                ("attributes.price", 1),  # the current one has it
                ("actions.action", 3),
            ):
                jump(window, naming(target))
                assert current_event(window) == event, target
            jump(window, refused(responses.MALFORMED_JSON))
            assert current_event(window) == 3
            assert focused("actionNameEdit")

    def test_lead_to_the_nearest_where_the_field_is_missing(self, qtbot: QtBot, data_dir: Path) -> None:
        with open_window(qtbot, data_dir) as window:
            load(qtbot, window, {"type": "event", "actions": [{}]})
            for target, name in (
                ("customer_id", "customerIdEdit"),
                ("device_id", "deviceIdEdit"),
                ("action", "actionNameEdit"),
                ("platform", "platformCombo"),
                ("current_time", "timeModeCombo"),
                ("/actions/0/user_timezone_offset", "timeModeCombo"),
                ("actions[0].attributes.price", "actionNameEdit"),
            ):
                window.bar.api_key_edit.setFocus()
                jump(window, naming(target))
                assert focused(name), target
            load(qtbot, window, request())
            jump(window, refused(responses.ACTIONS_EMPTY))
            assert focused("addFirstActionButton")
            load(qtbot, window, {"type": "event"})
            jump(window, refused(responses.ACTIONS_EMPTY))
            assert focused("addFirstActionButton")

    def test_never_fail(self, qtbot: QtBot, data_dir: Path) -> None:
        with open_window(qtbot, data_dir) as window:
            for document in (request(GOOD), request(5), {"actions": 5}, {}, 5):
                load(qtbot, window, document)
                for target in (
                    "nowhere",
                    "a.b",
                    "/actions/99/action",
                    "actions[5]",
                    "/",
                    "actions[x].y",
                    "٣",
                ):
                    jump(window, naming(target))

    def test_go_to_the_error_of_text_that_is_no_json(self, qtbot: QtBot, data_dir: Path) -> None:
        with open_window(qtbot, data_dir) as window:
            load(qtbot, window, '{"customer_id": "x",\n"actions": [}')
            jump(window, refused(responses.MALFORMED_JSON))
            assert focused("jsonEdit")
            assert window.json.edit.textCursor().blockNumber() == 1
