"""“Stored as” follows every check without a reset, leads to the value, and says what is lost by colour and word."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTreeView

from moeconsole.core.checking import CheckContext, Checker, Report
from moeconsole.core.contract import Contract
from moeconsole.core.ingestion import Change
from moeconsole.core.jsontext import JsonSyntaxError, parse
from moeconsole.core.variables import ResolveContext
from moeconsole.gui import theme
from moeconsole.gui.models.stored_model import Column, StoredModel
from moeconsole.gui.models.stored_rows import change_word, stored_words
from moeconsole.gui.panes.stored_pane import StoredPane
from moeconsole.paths import resource
from tests.helpers.window import WAIT_MS, find, open_window

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

WARNING = QAbstractItemModelTester.FailureReportingMode.Warning  # which fails the test
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
CHECKER = Checker(Contract(resource("schemas", "event.schema.json").read_text("utf-8")))
ATTRIBUTES = {
    "price": 3999,
    "note": "x" * 600,
    "nothing": None,
    "when": "2019-15-12",
    "shop": {"city": "Pune", "gone": None, "in": {"deep": {"deeper": 1}}},
}
SOME_VALUES: list[Any] = [1, "text", None, True, [], [1, "a"], {"a": None}, "y" * 700, "2019-05-21", {"b": 1}]


def report_of(value: Any) -> Report:
    return CHECKER.check(parse(json.dumps(value)).root, CheckContext(ResolveContext(NOW)))


def take(model: StoredModel, report: Report) -> None:
    """All steps at once."""
    for _ in model.take_report(report):
        pass


def request(*actions: Any) -> dict[str, Any]:
    return {"type": "event", "customer_id": "john@example.com", "actions": list(actions)}


def event(attributes: Any = None, **fields: Any) -> dict[str, Any]:
    return {
        "action": "Flight Booked",
        "attributes": ATTRIBUTES if attributes is None else attributes,
        **fields,
    }


def texts(model: StoredModel, row: int = 0) -> list[list[Any]]:
    parent = model.index(row, 0)
    rows, columns = model.rowCount(parent), model.columnCount()
    return [[model.index(r, c, parent).data() for c in range(columns)] for r in range(rows)]


def line(model: StoredModel, name: str) -> QModelIndex:
    parent = model.index(0, 0)
    indexes = (model.index(row, 0, parent) for row in range(model.rowCount(parent)))
    return next(index for index in indexes if index.data() == name)


@pytest.fixture
def pane(qtbot: QtBot) -> StoredPane:
    result = StoredPane()
    qtbot.addWidget(result)
    result.resize(420, 400)
    result.show()
    qtbot.waitExposed(result)
    result.activateWindow()
    return result


class TestModel:
    @pytest.mark.parametrize("seed", range(6))
    def test_follows_random_reports_in_steps(self, seed: int, qtbot: QtBot, qapp: QObject) -> None:
        model = StoredModel(qapp)
        tester = QAbstractItemModelTester(model, WARNING, model)
        view = QTreeView()
        qtbot.addWidget(view)
        view.setModel(model)
        view.show()
        chance = random.Random(seed)
        with qtbot.assertNotEmitted(model.modelReset):
            for _ in range(40):
                events = [
                    chance.choice(
                        [
                            5,
                            {},
                            event({f"k{i}": chance.choice(SOME_VALUES) for i in range(chance.randrange(5))}),
                        ]
                    )
                    for _ in range(chance.randrange(5))
                ]
                report = report_of(chance.choice([request(*events), request(*events), {}, 5]))
                take(model, report)
                view.expandAll()
                fresh = StoredModel(model)
                take(fresh, report)
                assert model.rowCount() == fresh.rowCount() == len(report.stored)
                for row in range(model.rowCount()):
                    assert model.index(row, 0).data() == fresh.index(row, 0).data()
                    assert texts(model, row) == texts(fresh, row)
        assert tester.model() is model
        model.deleteLater()

    def test_lines_that_say_the_same_stay(self, qapp: QObject, qtbot: QtBot) -> None:
        model = StoredModel(qapp)
        root = parse(json.dumps(request(event(), event({"a": 1})))).root
        context = CheckContext(ResolveContext(NOW))
        take(model, CHECKER.check(root, context))
        with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.rowsInserted):
            take(model, CHECKER.check(root, context))
        model.deleteLater()

    def test_a_verdict_for_all_events_comes_event_by_event(self, qapp: QObject, qtbot: QtBot) -> None:
        model = StoredModel(qapp)
        events = [event({"a": number}) for number in range(20)]
        take(model, report_of(request(*events)))
        changes: list[int] = []
        model.dataChanged.connect(lambda top, _bottom: changes.append(top.row()))
        for _ in model.take_report(report_of(request(*events, event({}, action="")))):
            assert len(changes) <= 2, "no more than the lines of one event in a step"
            changes.clear()
        assert "Not accepted" in model.index(0, 0).data()
        assert "Not accepted" in model.index(19, 0).data()
        model.deleteLater()

    def test_steps_that_are_given_up_leave_nothing_wrong(self, qapp: QObject) -> None:
        model, fresh = StoredModel(qapp), StoredModel(qapp)
        events = [event({"a": number}) for number in range(9)]
        refused = report_of(request(*events, event({}, action="")))
        last = report_of(request(*events[1:]))
        for steps in range(25):
            take(model, report_of(request(*events)))
            given_up = model.take_report(refused)
            for _ in zip(range(steps), given_up, strict=False):
                pass
            take(model, last)
            take(fresh, last)
            assert model.rowCount() == 8
            assert [texts(model, row) for row in range(8)] == [texts(fresh, row) for row in range(8)]
            assert [model.index(row, 0).data() for row in range(8)] == ["Flight Booked"] * 8
        model.deleteLater()
        fresh.deleteLater()

    def test_text_that_is_no_json_leaves_nothing(self, qapp: QObject) -> None:
        from moeconsole.core.checking import report_of_text

        model = StoredModel(qapp)
        take(model, report_of(request(event())))
        with pytest.raises(JsonSyntaxError) as error:
            parse("{")
        take(model, report_of_text("{", error.value))
        assert model.rowCount() == 0
        model.deleteLater()

    def test_what_is_stored_and_what_changes(self, qapp: QObject) -> None:
        model = StoredModel(qapp)
        take(model, report_of(request(event())))
        assert model.index(0, 0).data() == "Flight Booked"
        rows = {row[0]: row[1:] for row in texts(model)}
        assert list(rows)[:4] == ["User", "UTC time", "User's clock", "Offset"]
        assert rows["User"][1] == "john@example.com"
        assert rows["price"] == ["Numeric", "3999", ""]
        assert rows["note"] == ["String", "x" * 300 + "…", "Cut"]
        assert rows["nothing"] == ["", "", "Not stored"]
        assert rows["when"] == ["String", "2019-15-12", "Other type"]
        assert rows["shop"][0] == "Object"
        model.deleteLater()

    def test_times_are_said_with_their_rule(self, qapp: QObject) -> None:
        model = StoredModel(qapp)
        take(model, report_of(request(event({}, current_time=1433837969, user_timezone_offset=19800))))
        rows = {row[0]: row for row in texts(model)}
        assert rows["UTC time"][2] == "2015-06-09 08:19:29"
        assert rows["User's clock"][2] == "2015-06-09 13:49:29"
        assert rows["Offset"][2] == "19800 s"
        assert line(model, "Offset").data(Qt.ItemDataRole.ToolTipRole)
        model.deleteLater()

    @pytest.mark.parametrize(
        ("value", "verdict"),
        [
            (request(event({}, current_time="2099-01-01")), "its time has not come yet"),
            ({"actions": [event({})]}, "the request is refused"),
        ],
    )
    def test_an_event_that_is_not_accepted_says_so(self, value: Any, verdict: str, qapp: QObject) -> None:
        model = StoredModel(qapp)
        take(model, report_of(value))
        index = model.index(0, 0)
        assert index.data().startswith("Flight Booked · Not accepted")
        assert verdict in index.data()
        assert index.data(Qt.ItemDataRole.ForegroundRole).name() == theme.colors().error
        model.deleteLater()

    def test_a_dropped_value_is_told_by_colour_and_by_word(self, qapp: QObject) -> None:
        model = StoredModel(qapp)
        take(model, report_of(request(event())))
        dropped, kept, cut = line(model, "nothing"), line(model, "price"), line(model, "note")
        color = Qt.ItemDataRole.ForegroundRole
        for column in Column:
            assert dropped.siblingAtColumn(column).data(color).name() == theme.colors().loss
            assert kept.siblingAtColumn(column).data(color) is None
        assert dropped.siblingAtColumn(Column.CHANGE).data() == "Not stored"
        assert cut.siblingAtColumn(Column.CHANGE).data(color).name() == theme.colors().loss
        assert cut.data(color) is None
        tip = cut.siblingAtColumn(Column.VALUE).data(Qt.ItemDataRole.ToolTipRole)
        assert tip.startswith("x" * 512 + "\n\n")
        assert "512" in tip.split("\n\n")[1]
        model.deleteLater()


class TestPane:
    def test_begins_with_what_will_be_here(self, pane: StoredPane) -> None:
        empty = pane.findChild(QLabel, "storedViewEmpty")
        assert empty.isVisible()
        take(pane.model, report_of(request(event())))
        assert not empty.isVisible()
        take(pane.model, report_of({}))
        assert empty.isVisible()

    def test_events_are_open_and_have_the_line_to_themselves(self, pane: StoredPane) -> None:
        take(pane.model, report_of(request(event(), event())))
        for row in range(2):
            assert pane.view.isExpanded(pane.model.index(row, 0))
            assert pane.view.isFirstColumnSpanned(row, QModelIndex())

    def test_enter_and_double_click_lead_to_the_value(self, pane: StoredPane, qtbot: QtBot) -> None:
        report = report_of(request(event()))
        take(pane.model, report)
        attributes = report.payload.get("actions").children[0].node.get("attributes")
        index = line(pane.model, "note")
        pane.view.setFocus()
        pane.view.setCurrentIndex(index)
        with qtbot.waitSignal(pane.node_activated) as activated:
            QTest.keyClick(pane.view, Qt.Key.Key_Return)
        assert activated.args == [attributes.get("note").id]
        place = pane.view.visualRect(line(pane.model, "price")).center()
        viewport = pane.view.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        with qtbot.waitSignal(pane.node_activated) as activated:
            QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
        assert activated.args == [attributes.get("price").id]

    def test_what_the_service_derives_leads_nowhere(self, pane: StoredPane, qtbot: QtBot) -> None:
        take(pane.model, report_of(request(event())))
        pane.view.setFocus()
        pane.view.setCurrentIndex(line(pane.model, "User"))
        with qtbot.assertNotEmitted(pane.node_activated):
            QTest.keyClick(pane.view, Qt.Key.Key_Return)

    def test_why_follows_the_row_and_the_check(self, pane: StoredPane) -> None:
        why = pane.findChild(QLabel, "storedReasonLabel")
        take(pane.model, report_of(request(event({"a": "z" * 513}))))
        assert not why.isVisible()
        pane.view.setCurrentIndex(line(pane.model, "a"))
        assert why.isVisible()
        assert "513" in why.text()
        take(pane.model, report_of(request(event({"a": "z" * 514}))))
        assert "514" in why.text()
        take(pane.model, report_of(request(event({"a": "z" * 512}))))
        assert not why.isVisible()

    def test_every_change_but_none_has_a_word(self) -> None:
        assert {change for change in Change if not change_word(change)} == {Change.KEPT}

    def test_has_names(self, pane: StoredPane) -> None:
        assert pane.view.accessibleName()
        assert pane.view.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers


class TestWords:
    def test_for_the_attribute_tree(self) -> None:
        report = report_of(request(event()))
        words = stored_words(report.stored)
        attributes = report.payload.get("actions").children[0].node.get("attributes")
        shop = attributes.get("shop")
        assert words[attributes.get("price").id] == ("Numeric", "")
        assert words[attributes.get("note").id] == ("String", "Cut")
        assert words[attributes.get("nothing").id] == ("", "Not stored")
        assert words[attributes.get("when").id] == ("String", "Other type")
        assert words[shop.id][0] == "Object"
        assert words[shop.get("gone").id] == ("", "Not stored")
        assert words[shop.get("in").get("deep").id] == ("", "Made text")
        assert shop.get("city").id not in words

    def test_stand_in_the_window_beside_the_value(self, qtbot: QtBot, data_dir: Path) -> None:
        with open_window(qtbot, data_dir) as window:
            view = find(window, QAbstractItemView, "attributeView")

            def said() -> dict[str, str]:
                model = view.model()
                return {
                    model.index(row, 0).data(): model.index(row, 3).data() for row in range(model.rowCount())
                }

            wanted = {"price": "Numeric", "departure_date": "Datetime", "premium_seat": "Boolean"}
            qtbot.waitUntil(lambda: said() == wanted, timeout=WAIT_MS)
            session = window.bench.session
            price = session.current_action.get("attributes").get("price")
            session.replace_node(price.id, parse("null").root, "Change")
            qtbot.waitUntil(lambda: said()["price"] == "Not stored", timeout=WAIT_MS)


def test_in_a_narrow_dock_the_value_keeps_its_share_and_nothing_is_remembered_of_that(
    qtbot: QtBot, data_dir: Path
) -> None:
    with open_window(qtbot, data_dir) as window:
        window.resize(1024, 700)
        window.docks["stored"].raise_()
        view = find(window, QTreeView, "storedView")
        qtbot.waitUntil(view.isVisible, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: view.header().sectionSize(Column.VALUE) >= 90, timeout=WAIT_MS)
        columns = window.docks._columns
        assert not columns._is_by_hand("storedView", view.header())
