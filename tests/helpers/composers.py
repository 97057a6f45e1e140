"""A composer in a window of its own, for tests of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from moeconsole.core.checking import CheckContext, Checker
from moeconsole.core.contract import Contract
from moeconsole.core.variables import ResolveContext
from moeconsole.gui.models.issue_model import IssueModel
from moeconsole.gui.panes.composer import Composer
from moeconsole.paths import resource
from tests.helpers.documents import FLIGHT, make_session

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from moeconsole.gui.session import DocumentSession


def value(session: DocumentSession) -> Any:
    return json.loads(session.tree.text)


def event(session: DocumentSession, index: int = 0) -> Any:
    return value(session)["actions"][index]


def make_composer(qtbot: QtBot, text: str = FLIGHT) -> Composer:
    """Shown and active, with an issue model, which is a child of its session."""
    session = make_session(text)
    composer = Composer(session, IssueModel(session, session))
    session.setParent(composer)
    qtbot.addWidget(composer)
    composer.resize(520, 700)
    composer.show()
    qtbot.waitExposed(composer)
    composer.activateWindow()
    qtbot.waitUntil(composer.isActiveWindow)
    return composer


def session_of(composer: Composer) -> DocumentSession:
    return composer.events.model.session


def check(session: DocumentSession) -> None:
    """Judge the document as the window does."""
    checker = Checker(Contract(resource("schemas", "event.schema.json").read_text("utf-8")))
    context = CheckContext(ResolveContext(datetime(2026, 11, 23, tzinfo=UTC)))
    issues = session.findChild(IssueModel)
    assert issues is not None
    issues.take_report(checker.check(session.tree.root, context))
