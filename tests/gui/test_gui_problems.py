"""The problem list follows the check without a reset, leads to the place, and fixes in one step."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton, QTreeView

from moeconsole.core.checking import Checker, Report, Step
from moeconsole.core.contract import Contract
from moeconsole.core.document import DocumentState, number, string
from moeconsole.core.issues import Issue, in_order
from moeconsole.core.jsontext import parse
from moeconsole.core.rules import Level
from moeconsole.gui.live_check import LiveCheck
from moeconsole.gui.models.issue_model import FIX_COLUMN, ISSUE_ROLE, IssueModel
from moeconsole.gui.models.places import place_of
from moeconsole.gui.panes.problems_pane import ProblemsPane
from moeconsole.gui.session import DocumentSession
from moeconsole.paths import resource

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = '{"type": "event", "actions": [{"platform": "Android"}, {"x": "5"}, {}]}'
OTHERS = (("expected", "ANDROID"), ("name", "x"), ("kind", "a number"), ("what", "x"))
RULES_OF_EACH_LEVEL = ("action-name-missing", "null-dropped", "platform-case")


def make_checker() -> Checker:
    return Checker(Contract(resource("schemas", "event.schema.json").read_text("utf-8")))


class Desk:
    def __init__(self, qtbot: QtBot) -> None:
        self.session = DocumentSession(DocumentState(parse(TEXT)))
        self.model = IssueModel(self.session)
        self.tester = QAbstractItemModelTester(
            self.model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        self.resets = 0
        self.model.modelReset.connect(self.note_reset)
        self.pane = ProblemsPane(self.session, self.model)
        qtbot.addWidget(self.pane)
        self.pane.resize(800, 260)
        self.pane.show()
        qtbot.waitExposed(self.pane)
        self.view = self.pane.findChild(QTreeView, "problemsView")

    def note_reset(self) -> None:
        self.resets += 1

    def action(self, index: int) -> int:
        return self.session.actions().children[index].node.id

    def report(self, *issues: Issue) -> Report:
        return Report(in_order(list(issues)), self.session.tree.root, 0)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def issue(desk: Desk, index: int, rule: str = "platform-case", member: str = "platform") -> Issue:
    node = desk.session.actions().children[index].node.get(member)
    return Issue(
        rule,
        f"/actions/{index}/{member}",
        (1, index, 0),
        node.id if node else None,
        (("value", "Android"), *OTHERS),
    )


def rows(model: QAbstractItemModel) -> list[Issue]:
    return [model.index(row, 0).data(ISSUE_ROLE) for row in range(model.rowCount())]


def test_a_part_replaces_its_own_issues_in_document_order(desk: Desk) -> None:
    second, first = issue(desk, 1, member="x"), issue(desk, 0)
    desk.model.take_step(Step(desk.action(1), (second,)))
    desk.model.take_step(Step(desk.action(0), (first,)))
    top = Issue("customer-id-missing", "")
    desk.model.take_step(Step(None, (top,)))
    assert rows(desk.model) == [top, first, second]
    desk.model.take_step(Step(desk.action(0), ()))
    assert rows(desk.model) == [top, second]
    assert desk.resets == 0


def test_a_finished_check_leaves_nothing_of_an_action_that_is_gone(desk: Desk) -> None:
    desk.model.take_step(Step(desk.action(0), (issue(desk, 0),)))
    desk.session.remove([desk.action(0)], "Remove")
    assert desk.model.is_checking
    desk.model.take_report(desk.report())
    assert rows(desk.model) == []
    assert not desk.model.is_checking


def test_an_unreadable_text_has_its_one_issue_and_gives_way_to_the_next_check(desk: Desk) -> None:
    syntax = Issue("json-syntax", "", params=(("reason", "x"),))
    desk.model.take_step(Step(desk.action(0), (issue(desk, 0),)))
    desk.model.take_report(Report((syntax,), None, 0))
    assert rows(desk.model) == [syntax]
    desk.model.take_step(Step(None, ()))
    desk.model.take_step(Step(desk.action(0), (issue(desk, 0),)))
    assert rows(desk.model) == [issue(desk, 0)]


def test_marks_tell_which_nodes_changed_and_the_worst_level(desk: Desk, qtbot: QtBot) -> None:
    mild, bad = issue(desk, 0), issue(desk, 0, "platform-not-string")
    bad = Issue(bad.rule, bad.pointer, bad.position, bad.node_id, (("kind", "a number"),))
    with qtbot.waitSignal(desk.model.marks_changed) as signal:
        desk.model.take_step(Step(desk.action(0), (bad, mild)))
    assert signal.args == [{mild.node_id}]
    mark = desk.model.issues_at(mild.node_id)
    assert mark is not None
    assert (mark.level, len(mark.issues)) == (Level.ERROR, 2)
    assert len(mark.text.splitlines()) == 2
    with qtbot.assertNotEmitted(desk.model.marks_changed):
        desk.model.take_step(Step(desk.action(0), (bad, mild)))


def test_random_steps_keep_views_right_and_a_selection_alive(desk: Desk) -> None:
    chance = random.Random(3)
    current: dict[int | None, tuple[Issue, ...]] = {}
    for _ in range(80):
        index = chance.randrange(3)
        found = [
            Issue(
                rule,
                f"/actions/{index}/{n}",
                (1, index, n),
                1000 * index + n,
                (("value", str(chance.randrange(2))), *OTHERS),
            )
            for n in range(4)
            for rule in RULES_OF_EACH_LEVEL
            if chance.random() < 0.4
        ]
        current[desk.action(index)] = in_order(found)
        desk.model.take_step(Step(desk.action(index), in_order(found)))
        everything = in_order([one for part in current.values() for one in part])
        assert tuple(rows(desk.model)) == everything
        if chance.random() < 0.2:
            desk.model.take_report(desk.report(*everything))
    assert desk.resets == 0


def test_a_selected_row_stays_selected_while_others_come_and_its_text_changes(desk: Desk) -> None:
    kept = issue(desk, 1, member="x")
    desk.model.take_step(Step(desk.action(1), (kept,)))
    desk.view.setCurrentIndex(desk.view.model().index(0, 0))
    other = Issue(kept.rule, kept.pointer, kept.position, kept.node_id, (("value", "ios"), *OTHERS))
    desk.model.take_step(Step(desk.action(0), (issue(desk, 0),)))
    desk.model.take_step(Step(desk.action(1), (other,)))
    assert desk.pane.current_issue() == other


def test_filters_count_and_hide_their_kind(desk: Desk) -> None:
    titles: list[str] = []
    desk.pane.title_changed.connect(titles.append)
    desk.model.take_step(Step(desk.action(0), (issue(desk, 0),)))
    desk.model.take_step(Step(None, (Issue("customer-id-missing", ""),)))
    assert titles[-1] == "Problems (2)"
    button = desk.pane.findChild(QToolButton, "adviceFilterButton")
    assert button.text() == "1 suspicious"
    assert desk.pane.findChild(QToolButton, "errorFilterButton").text() == "1 refused"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [one.rule for one in rows(desk.view.model())] == ["customer-id-missing"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.view.model().rowCount() == 2


def test_enter_and_double_click_lead_to_the_place(desk: Desk, qtbot: QtBot) -> None:
    desk.model.take_step(Step(desk.action(0), (issue(desk, 0),)))
    desk.view.setCurrentIndex(desk.view.model().index(0, 0))
    with qtbot.waitSignal(desk.pane.issue_activated) as signal:
        QTest.keyClick(desk.view, Qt.Key.Key_Return)
    assert signal.args == [issue(desk, 0)]
    spot = desk.view.visualRect(desk.view.model().index(0, 1)).center()
    QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    with qtbot.waitSignal(desk.pane.issue_activated):
        QTest.mouseDClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


@pytest.mark.parametrize("way", ["button", "keys", "click"])
def test_a_fix_is_one_step(desk: Desk, way: str) -> None:
    desk.model.take_step(Step(desk.action(0), (issue(desk, 0),)))
    desk.view.setCurrentIndex(desk.view.model().index(0, 0))
    assert desk.view.model().index(0, FIX_COLUMN).data() == "Correct the spelling"
    if way == "button":
        QTest.mouseClick(desk.pane.findChild(QPushButton, "fixProblemButton"), Qt.MouseButton.LeftButton)
    elif way == "keys":
        desk.view.setFocus()
        QTest.keyClick(desk.view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    else:
        spot = desk.view.visualRect(desk.view.model().index(0, FIX_COLUMN)).center()
        QTest.mouseClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert '"ANDROID"' in desk.session.tree.text
    assert desk.session.undo_stack.count() == 1
    desk.session.undo_stack.undo()
    assert desk.session.tree.text == TEXT


def test_a_problem_without_a_certain_fix_offers_none(desk: Desk) -> None:
    desk.model.take_step(Step(None, (Issue("customer-id-missing", ""),)))
    desk.view.setCurrentIndex(desk.view.model().index(0, 0))
    assert desk.view.model().index(0, FIX_COLUMN).data() == ""
    assert not desk.pane.findChild(QPushButton, "fixProblemButton").isEnabled()


def test_the_empty_list_says_only_what_is_known(desk: Desk, qtbot: QtBot) -> None:
    label = desk.pane.findChild(QLabel, "noProblemsLabel")
    assert label.text() == "Checking …"
    desk.model.take_report(desk.report())
    assert label.text().startswith("No problems")
    desk.session.set_field(desk.session.tree.root.id, "a", number("1"), "Edit")
    assert label.text().startswith("No problems")  # no flicker while a key is judged
    qtbot.waitUntil(lambda: label.text() == "Checking …")
    desk.model.take_report(desk.report())
    assert label.text().startswith("No problems")


def test_with_the_real_check_a_fixed_problem_goes(desk: Desk, qtbot: QtBot) -> None:
    live = LiveCheck(desk.session, make_checker, desk.pane)
    live.stepped.connect(desk.model.take_step)
    live.finished.connect(desk.model.take_report)
    live.start()
    qtbot.waitUntil(lambda: not desk.model.is_checking)
    assert "platform-case" in [one.rule for one in rows(desk.model)]
    row = [one.rule for one in rows(desk.view.model())].index("platform-case")
    desk.view.setCurrentIndex(desk.view.model().index(row, 0))
    desk.pane.fix_current()
    qtbot.waitUntil(lambda: not desk.model.is_checking)
    assert "platform-case" not in [one.rule for one in rows(desk.model)]
    assert desk.model.issues == live.report.issues
    assert desk.resets == 0


def test_another_document_begins_with_an_empty_list(desk: Desk) -> None:
    desk.model.take_step(Step(desk.action(0), (issue(desk, 0),)))
    desk.session.load(DocumentState(parse("{}")))
    assert rows(desk.model) == []
    assert desk.model.marked_nodes == frozenset()


def test_where_two_fixes_are_possible_the_user_chooses(qtbot: QtBot, desk: Desk) -> None:
    desk.session.load(DocumentState(parse('{"d": "5/6/2019"}')))
    node = desk.session.tree.root.children[0].node
    values = (("name", "d"), ("value", "5/6/2019"), ("field", "d"))
    desk.model.take_report(desk.report(Issue("date-format", "/d", (0,), node.id, values)))
    assert desk.view.model().index(0, FIX_COLUMN).data() == "Choose…"
    desk.view.setCurrentIndex(desk.view.model().index(0, 0))
    desk.pane.fix_current()
    menu = desk.pane.findChild(QMenu, "fixMenu")
    qtbot.waitUntil(menu.isVisible)
    assert [action.text() for action in menu.actions()] == ["Write 2019-06-05", "Write 2019-05-06"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert desk.session.tree.text == '{"d": "2019-05-06"}'
    assert desk.session.undo_stack.undoText() == "Write 2019-05-06"


def test_a_fix_that_was_offered_for_another_document_changes_nothing(qtbot: QtBot, desk: Desk) -> None:
    desk.session.load(DocumentState(parse('{"d": "5/6/2019"}')))
    node = desk.session.tree.root.children[0].node
    values = (("name", "d"), ("value", "5/6/2019"), ("field", "d"))
    desk.model.take_report(desk.report(Issue("date-format", "/d", (0,), node.id, values)))
    desk.view.setCurrentIndex(desk.view.model().index(0, 0))
    desk.pane.fix_current()
    menu = desk.pane.findChild(QMenu, "fixMenu")
    qtbot.waitUntil(menu.isVisible)
    desk.session.load(DocumentState(parse('{"other": 1}')))  # it came from the disk while the menu was open
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert desk.session.tree.text == '{"other": 1}'
    assert not desk.session.undo_stack.canUndo()


def test_a_known_value_is_not_looked_for_twice(desk: Desk) -> None:
    desk.model.take_step(Step(desk.action(0), (issue(desk, 0),)))
    node = desk.session.actions().children[0].node.get("platform")
    desk.session.replace_node(node.id, string("Windows"), "Edit")
    assert desk.model.fix(issue(desk, 0)) is None


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        ("", "Whole request"),
        ("/customer_id", "Customer ID"),
        ("/actions", "Events"),
        ("/actions/0", "Event 1"),
        ("/actions/1/action", "Event 2 · Event name"),
        ("/actions/0/attributes", "Event 1 · Attributes"),
        ("/actions/0/attributes/price", "Event 1 · price"),
        ("/actions/0/attributes/7/2/a~1b", "Event 1 · 7 · 3 · a/b"),
        ("/user_identifiers/moe_mobile", "User identifiers · moe_mobile"),
        ("/other", "other"),
    ],
)
def test_places_in_words(pointer: str, place: str) -> None:
    assert place_of(pointer) == place
