"""Notices: the newest is seen at once, and none that somebody has to answer is lost behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from moeconsole.gui.widgets.notice_bar import Notice, NoticeBar
from tests.helpers.window import click, find

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


def close(bar: NoticeBar) -> None:
    click(find(bar, QToolButton, "noticeCloseButton"))


def older(bar: NoticeBar) -> str:
    label = find(bar, QLabel, "noticeCountLabel")
    return label.text() if label.isVisible() else ""


def test_the_newest_shows_and_the_older_ones_come_back(bar: NoticeBar) -> None:
    for text in ("one", "two", "three"):
        bar.say(text)
    assert (bar.text, older(bar)) == ("three", "+2")
    close(bar)
    assert (bar.text, older(bar)) == ("two", "+1")
    close(bar)
    assert (bar.text, older(bar)) == ("one", "")
    close(bar)
    assert bar.text == ""
    assert not bar.isVisible()


def test_what_is_said_again_moves_to_the_top_and_stands_there_once(bar: NoticeBar) -> None:
    for text in ("one", "two", "one"):
        bar.say(text)
    assert (bar.text, older(bar)) == ("one", "+1")
    close(bar)
    close(bar)
    assert bar.text == ""


def test_an_offer_to_undo_ends_with_the_next_notice_a_lasting_one_does_not(bar: NoticeBar) -> None:
    done: list[str] = []
    bar.show_notice(Notice("a report", "Copy", lambda: done.append("copied"), lasting=True))
    bar.show_notice(Notice("deleted", "Undo", lambda: done.append("undone")))
    bar.say("not sent")
    assert (bar.text, older(bar)) == ("not sent", "+1")
    close(bar)
    assert bar.text == "a report"
    click(find(bar, QPushButton, "noticeActionButton"))
    assert done == ["copied"]


def test_a_notice_is_reworded_where_it_waits(bar: NoticeBar) -> None:
    bar.say("one")
    bar.say("two")
    bar.reword("one", Notice("one, twice"))
    bar.reword("closed long ago", Notice("back"))
    close(bar)
    assert bar.text == "one, twice"


def test_sentences_that_nobody_closes_do_not_pile_up(bar: NoticeBar) -> None:
    bar.show_notice(Notice("a report", "Copy", lambda: None, lasting=True))
    for number in range(50):
        bar.say(f"sentence {number}")
    assert (bar.text, older(bar)) == ("sentence 49", "+20")
    for _ in range(20):
        close(bar)
    assert bar.text == "a report", "what asks for an answer stays"
