"""The starter templates are examples that can be trusted: all rules are clean, and each says what it is for."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from moeconsole import paths
from moeconsole.core import templates
from moeconsole.core.annotations import text_member
from moeconsole.core.checking import CheckContext, Checker
from moeconsole.core.contract import Contract
from moeconsole.core.variables import ResolveContext

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = paths.resource("templates")
STARTERS = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.json"))
INDUSTRIES = {"E-commerce", "Travel", "Media", "Finance", "Food delivery", "Education"}
WITH_OBJECTS = {"E-commerce/Order Placed.json", "Education/Quiz Submitted.json"}
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(Contract(paths.resource("schemas", "event.schema.json").read_text("utf-8")))


def test_there_are_enough_of_them_for_every_industry() -> None:
    assert len(STARTERS) >= 20
    assert {starter.split("/")[0] for starter in STARTERS} == INDUSTRIES


@pytest.mark.parametrize("starter", STARTERS)
def test_no_rule_has_a_word_to_say(starter: str, checker: Checker) -> None:
    template = templates.read((FOLDER / starter).read_bytes())
    context = ResolveContext(NOW, 1, templates.defaults(template.state.console))
    report = checker.check(template.state.tree.root, CheckContext(context))
    assert [issue.rule for issue in report.issues] == (["object-feature"] if starter in WITH_OBJECTS else [])


@pytest.mark.parametrize("starter", STARTERS)
def test_it_says_what_it_is_and_which_campaign_it_starts(starter: str) -> None:
    path: Path = FOLDER / starter
    template = templates.read(path.read_bytes())
    console = template.state.console
    assert text_member(console, "name") == path.stem
    assert text_member(console, "note").endswith(".")
    assert templates.write(template.state, template) == path.read_bytes()
    for variable in templates.variables(console).values():
        assert variable.type
        assert variable.note
        assert variable.default is not None


def test_times_are_those_of_the_moment_that_it_is_sent() -> None:
    """But for the sample of the vendor's documents, which stays as it is there."""
    fixed = [
        name for name in STARTERS if '"current_time": "{{$now}}"' not in (FOLDER / name).read_text("utf-8")
    ]
    assert fixed == ["Travel/Flight Booked.json"]
