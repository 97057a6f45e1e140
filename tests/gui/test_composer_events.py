"""The composer's list of events, used with keys and buttons, and its model."""

from __future__ import annotations

import random
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QToolButton, QWidget

from moeconsole.core.checking import Step
from moeconsole.core.document import Child, Kind, container, member, string
from moeconsole.core.issues import Issue
from moeconsole.core.rules import Level
from moeconsole.gui.models.action_model import LEVEL_ROLE, ActionModel
from moeconsole.gui.models.issue_model import IssueModel
from tests.helpers.composers import event, make_composer, session_of, value
from tests.helpers.documents import make_session

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from moeconsole.gui.panes.composer import Composer
    from moeconsole.gui.session import DocumentSession

Key = Qt.Key


@pytest.fixture
def open_composer(qtbot: QtBot) -> Callable[..., Composer]:
    return partial(make_composer, qtbot)


def step(issues: list[Issue]) -> Step:
    return Step(None, tuple(issues))


THREE = '{"customer_id": "jo", "actions": [{"action": "A"}, {"action": "B"}, {"action": "C"}]}'


def names(session: DocumentSession) -> list[str]:
    return [one["action"] for one in value(session)["actions"]]


class TestEvents:
    def test_adding_puts_a_new_event_behind_the_current_one_and_asks_its_name(
        self, open_composer: Callable[..., Composer]
    ) -> None:
        composer = open_composer(THREE)
        session = session_of(composer)
        composer.findChild(QToolButton, "addActionButton").click()
        assert event(session, 1) == {"action": "", "attributes": {}}
        assert session.current_action_id == session.actions().children[1].node.id
        assert composer.name_edit.hasFocus()
        QTest.keyClicks(composer.name_edit, "New")
        assert names(session) == ["A", "New", "B", "C"]
        session.undo_stack.setIndex(0)
        assert names(session) == ["A", "B", "C"]

    def test_the_list_chooses_the_current_event(self, open_composer: Callable[..., Composer]) -> None:
        composer = open_composer(THREE)
        view = composer.events.view
        view.setFocus()
        QTest.keyClick(view, Key.Key_Down)
        assert composer.name_edit.text() == "B"
        assert view.currentIndex().data() == "2   B"

    def test_moving_with_keys_keeps_the_event(self, open_composer: Callable[..., Composer]) -> None:
        composer = open_composer(THREE)
        session, view = session_of(composer), composer.events.view
        view.setFocus()
        QTest.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        QTest.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert names(session) == ["B", "C", "A"]
        assert composer.name_edit.text() == "A"
        assert view.currentIndex().row() == 2
        QTest.keyClick(view, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert names(session) == ["B", "A", "C"]

    def test_dropping_moves_an_event(self, open_composer: Callable[..., Composer]) -> None:
        composer = open_composer(THREE)
        model, session = composer.events.model, session_of(composer)
        data = model.mimeData([model.index(0, 0)])
        assert model.canDropMimeData(data, Qt.DropAction.MoveAction, 2, 0, QModelIndex())
        assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 2, 0, QModelIndex())
        assert names(session) == ["B", "A", "C"]
        model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, QModelIndex())
        assert names(session) == ["B", "C", "A"]

    def test_duplicate_and_remove(self, open_composer: Callable[..., Composer]) -> None:
        composer = open_composer(THREE)
        session = session_of(composer)
        composer.findChild(QToolButton, "duplicateActionButton").click()
        assert names(session) == ["A", "A", "B", "C"]
        assert composer.events.view.currentIndex().row() == 1
        for rest in (["A", "B", "C"], ["A", "C"], ["A"], []):
            composer.findChild(QToolButton, "removeActionButton").click()
            assert names(session) == rest
        assert composer.findChild(QWidget, "noEventLabel").isVisible()
        session.undo_stack.setIndex(0)
        assert names(session) == ["A", "B", "C"]
        assert composer.name_edit.isVisible()

    @pytest.mark.parametrize("text", ['{"customer_id": "jo"}', '{"customer_id": "jo", "actions": []}'])
    def test_without_an_event_one_can_be_added(
        self, open_composer: Callable[..., Composer], text: str
    ) -> None:
        composer = open_composer(text)
        label = composer.findChild(QWidget, "noEventLabel")
        assert label.isVisible()
        assert "no event yet" in label.text()
        composer.findChild(QWidget, "addFirstActionButton").click()
        assert value(session_of(composer))["actions"] == [{"action": "", "attributes": {}}]
        assert composer.name_edit.hasFocus()
        assert session_of(composer).undo_stack.count() == 1

    @pytest.mark.parametrize(
        ("actions", "after"),
        [('{"action": "A"}', [{"action": "A"}]), ("null", [{"action": "", "attributes": {}}])],
    )
    def test_actions_that_are_no_list_are_said_and_made_one(
        self, open_composer: Callable[..., Composer], actions: str, after: Any
    ) -> None:
        composer = open_composer(f'{{"actions": {actions}}}')
        assert "not a list" in composer.findChild(QWidget, "noEventLabel").text()
        assert not composer.findChild(QToolButton, "addActionButton").isEnabled()
        composer.findChild(QWidget, "addFirstActionButton").click()
        assert value(session_of(composer))["actions"] == after

    @pytest.mark.parametrize("text", ["[]", "3", '{"actions": [7]}'])
    def test_what_is_no_event_is_said(self, open_composer: Callable[..., Composer], text: str) -> None:
        composer = open_composer(text)
        assert composer.findChild(QWidget, "noEventLabel").text().startswith("This is not")
        composer.add_event()

    def test_levels_stand_at_the_events(self, open_composer: Callable[..., Composer]) -> None:
        composer = open_composer(THREE)
        session, model = session_of(composer), composer.events.model
        issues = session.findChild(IssueModel)
        worst = Issue("action-name-missing", "/actions/1", (0, 1))
        issues.take_step(step([Issue("null-dropped", "/actions/1/attributes/x", (0, 1, 0)), worst]))
        assert [model.index(row, 0).data(LEVEL_ROLE) for row in range(3)] == [None, Level.ERROR, None]
        spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == "Event 2: B, refused"


@pytest.mark.parametrize("seed", range(12))
def test_the_events_model_stays_true_under_random_edits(qtbot: QtBot, seed: int) -> None:
    rnd = random.Random(seed)
    session = make_session(THREE)
    model = ActionModel(session)
    session.setParent(model)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for _ in range(60):
        random_edit(rnd, session)
        actions = session.actions()
        wanted = [child.node.id for child in actions.children] if actions is not None else []
        assert [model.index(row, 0).internalId() for row in range(model.rowCount())] == wanted
    del tester


def random_edit(rnd: random.Random, session: DocumentSession) -> None:
    actions, stack = session.actions(), session.undo_stack
    choice = rnd.choice(
        ["insert", "remove", "move", "switch", "name", "undo", "undo", "redo", "list", "load"]
    )
    if choice == "undo":
        stack.undo()
    elif choice == "redo":
        stack.redo()
    elif choice == "load" and rnd.random() < 0.1:
        session.load(make_session(THREE, session).state)
    elif choice == "list" and rnd.random() < 0.3:
        node = rnd.choice([None, string("x"), container(Kind.ARRAY, (Child(container(Kind.OBJECT)),))])
        session.set_field(session.tree.root.id, "actions", node, "")
    elif actions is None:
        return
    elif choice == "insert" or not actions.children:
        made = container(Kind.OBJECT, (member("action", string(str(rnd.random()))),))
        session.insert(actions.id, rnd.randint(0, len(actions.children)), Child(made), "")
    else:
        node_id = rnd.choice(actions.children).node.id
        if choice == "remove":
            session.remove([node_id], "")
        elif choice == "move":
            session.move(node_id, rnd.randrange(len(actions.children)), "")
        elif choice == "switch":
            session.set_enabled(node_id, "", enabled=rnd.random() < 0.5)
        elif choice == "name" and actions.children[0].node.kind is Kind.OBJECT:
            session.set_field(node_id, "action", string(str(rnd.random())), "")
