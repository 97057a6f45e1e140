"""The JSON view is the document: typing reaches the session, what happens elsewhere reaches the text."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QPushButton

from moeconsole.core.checking import Step
from moeconsole.core.document import DocumentState, Kind, member, number, string, walk
from moeconsole.core.issues import Issue
from moeconsole.core.jsontext import parse
from moeconsole.core.textedit import Span
from moeconsole.gui.models.issue_model import IssueModel
from moeconsole.gui.panes.json_pane import JsonPane
from moeconsole.gui.session import DocumentSession
from moeconsole.gui.widgets.text_offsets import displayable
from tests.helpers.documents import FLIGHT as SAMPLE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Desk:
    """A session, its issues and a JSON view that is shown."""

    def __init__(self, qtbot: QtBot, text: str = SAMPLE) -> None:
        self.session = DocumentSession(DocumentState(parse(text)))
        self.issues = IssueModel(self.session)
        self.pane = JsonPane(self.session, self.issues)
        qtbot.addWidget(self.pane)
        self.pane.resize(520, 420)
        self.pane.show()
        qtbot.waitExposed(self.pane)
        self.edit = self.pane.edit
        self.edit.setFocus()

    def put_cursor(self, before: str) -> None:
        """In front of the first place where that text stands."""
        self.pane.edit.select(type_span(self.edit.text.index(before)))

    @property
    def text(self) -> str:
        """What the widget really shows."""
        return self.edit.document().toRawText().replace("\u2029", "\n")

    def steps(self) -> int:
        return self.session.undo_stack.count()


def type_span(offset: int) -> Span:
    return Span(offset, offset)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_typing_changes_the_document_and_a_word_is_one_step(desk: Desk) -> None:
    desk.put_cursor('Flight Booked"')
    QTest.keyClicks(desk.edit, "My big ")
    assert (
        desk.session.tree.root.get("actions").children[0].node.get("action").string == "My big Flight Booked"
    )
    assert desk.session.tree.text == desk.text
    assert desk.steps() == 3  # My, big, and the space after it
    desk.session.undo_stack.undo()
    desk.session.undo_stack.undo()
    assert '"MyFlight Booked"' in desk.text


def test_deleting_is_a_step_of_its_own(desk: Desk) -> None:
    desk.put_cursor("3999")
    QTest.keyClick(desk.edit, Qt.Key.Key_Delete)
    QTest.keyClick(desk.edit, Qt.Key.Key_Delete)
    QTest.keyClicks(desk.edit, "55")
    assert '"price": 5599' in desk.text
    assert desk.steps() == 2
    desk.session.undo_stack.undo()
    assert '"price": 99' in desk.text


def test_an_edit_of_the_form_changes_only_its_value_and_keeps_cursor_and_scroll(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.pane.resize(520, 200)
    desk.put_cursor('"app_version"')
    bar = desk.edit.verticalScrollBar()
    bar.setValue(4)
    column, line = desk.edit.textCursor().positionInBlock(), desk.edit.textCursor().blockNumber()
    root = desk.session.tree.root
    desk.session.set_field(root.id, "customer_id", string("somebody else"), "Edit")
    assert '"customer_id": "somebody else"' in desk.text
    assert (desk.edit.textCursor().positionInBlock(), desk.edit.textCursor().blockNumber()) == (column, line)
    assert bar.value() == 4
    desk.session.insert(root.id, 1, member("device_id", string("d")), "Insert")
    assert desk.edit.textCursor().blockNumber() == line + 1
    assert bar.value() == 5  # the same line is on top


def test_text_that_is_no_json_stays_and_undo_restores_it(desk: Desk) -> None:
    desk.put_cursor("3999")
    QTest.keyClicks(desk.edit, "x")
    assert not desk.session.is_readable
    assert "x3999" in desk.text
    desk.session.undo_stack.undo()
    assert desk.text == SAMPLE
    desk.session.undo_stack.redo()
    assert "x3999" in desk.text


def test_the_banner_waits_and_leads_to_the_error_and_back(desk: Desk, qtbot: QtBot) -> None:
    banner = desk.pane.findChild(QFrame, "jsonBanner")
    desk.put_cursor("3999")
    QTest.keyClicks(desk.edit, "x")
    assert not banner.isVisible()
    qtbot.waitUntil(banner.isVisible)
    desk.put_cursor('"type"')
    QTest.mouseClick(desk.pane.findChild(QPushButton, "jsonGoToErrorButton"), Qt.MouseButton.LeftButton)
    assert desk.edit.text[desk.edit.cursor_offset :].startswith("x3999")
    QTest.mouseClick(desk.pane.findChild(QPushButton, "jsonRevertButton"), Qt.MouseButton.LeftButton)
    assert desk.text == SAMPLE
    assert not banner.isVisible()
    desk.session.undo_stack.undo()
    assert "x3999" in desk.text


@pytest.mark.parametrize(
    "pasted",
    [
        "[1,\r\n2]",
        '"\u00a0no-break"',
        '"\U0001f600 astral \U0001f680"',
        '"a\u2028b"',
        "{}\r\n",
        '"\x7f"',
        '"\ufdd0"',
    ],
)
def test_odd_text_is_pasted_and_stays_equal(desk: Desk, pasted: str) -> None:
    desk.put_cursor("3999")
    for _ in range(4):
        QTest.keyClick(desk.edit, Qt.Key.Key_Delete)
    data = QMimeData()
    data.setText(pasted)
    desk.edit.insertFromMimeData(data)
    assert desk.session.is_readable
    assert desk.text == desk.edit.text == desk.session.state.body_text
    QTest.keyClicks(desk.edit, " ")
    desk.put_cursor('"premium_seat"')
    QTest.keyClicks(desk.edit, " ")
    assert desk.text == desk.edit.text == desk.session.state.body_text


def test_half_a_character_does_not_break_the_text(desk: Desk) -> None:
    desk.put_cursor("Flight")
    desk.edit.textCursor().insertText("\ud83d")
    assert desk.edit.document().characterCount() - 1 == len(desk.edit.text)
    QTest.keyClicks(desk.edit, "ok")
    assert desk.text == desk.session.state.body_text


def test_places_after_characters_beyond_the_first_plane(qtbot: QtBot) -> None:
    desk = Desk(qtbot, '{"a": "\U0001f600\U0001f600", "b": 1}')
    desk.put_cursor("1}")
    QTest.keyClicks(desk.edit, "2")
    assert desk.session.tree.text == desk.text == '{"a": "\U0001f600\U0001f600", "b": 21}'
    root = desk.session.tree.root
    desk.session.set_field(root.id, "b", number("7"), "Edit")
    assert desk.text == '{"a": "\U0001f600\U0001f600", "b": 7}'
    desk.pane.reveal(root.get("b").id)
    assert desk.edit.textCursor().selectedText() == "7"


@pytest.mark.parametrize("text", ['{\r\n  "a": 1,\r\n  "b": "x\u2029y"\r\n}', '\ufeff{"a": 1, "b": 2}'])
def test_a_file_with_other_line_ends_is_shown_and_edited(qtbot: QtBot, text: str) -> None:
    desk = Desk(qtbot, text)
    before = desk.session.tree.text
    assert before == text  # showing it changes nothing
    root = desk.session.tree.root
    desk.pane.reveal(root.get("b").id)
    shown = desk.edit.textCursor().selectedText()
    assert shown in ('"x\\u2029y"', "2")
    desk.session.set_field(root.id, "a", number("5"), "Edit")
    assert desk.text == displayable(desk.session.tree.text)
    desk.put_cursor('"b"')
    QTest.keyClicks(desk.edit, " ")
    assert desk.session.tree.text == desk.text
    desk.session.undo_stack.undo()
    desk.session.undo_stack.undo()
    assert desk.session.tree.text == text
    assert desk.text == displayable(text)


def test_random_edits_from_both_sides_with_undo_and_redo(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    chance = random.Random(7)
    for _ in range(300):
        root = desk.session.tree.root
        nodes = [node for _, node in walk(root)]
        match chance.randrange(7):
            case 0:
                node = chance.choice(nodes)
                if not node.is_container:
                    desk.session.replace_node(
                        node.id, string(chance.choice(["é\u00a0", "\U0001f600", ""])), "a"
                    )
            case 1:
                node = chance.choice(nodes)
                if node.kind is Kind.OBJECT:
                    desk.session.insert(node.id, 0, member(chance.choice("abc"), number("1.0")), "b")
            case 2:
                node = chance.choice(nodes)
                if desk.session.path(node.id):
                    desk.session.set_enabled(node.id, "c", enabled=chance.random() < 0.6)
            case 3:
                node = chance.choice(nodes)
                if desk.session.path(node.id) and node.kind not in (Kind.ARRAY, Kind.OBJECT):
                    desk.session.remove([node.id], "d")
            case 4:
                offset = chance.randrange(len(desk.edit.text) + 1)
                desk.edit.select(type_span(offset))
                desk.edit.textCursor().insertText(chance.choice(["1", " ", '"', "}", "\n", ",é\U0001f600"]))
            case 5:
                desk.session.undo_stack.undo()
            case 6:
                desk.session.undo_stack.redo()
        assert desk.text == desk.edit.text == desk.session.state.body_text
    while desk.session.undo_stack.canUndo():
        desk.session.undo_stack.undo()
    assert desk.text == SAMPLE


def test_enter_indents_and_a_closing_bracket_steps_out(qtbot: QtBot) -> None:
    desk = Desk(qtbot, '{\n  "a": {}\n}')
    desk.edit.select(type_span(desk.edit.text.index("{}") + 1))
    QTest.keyClick(desk.edit, Qt.Key.Key_Return)
    assert desk.text == '{\n  "a": {\n    \n  }\n}'
    QTest.keyClicks(desk.edit, '"b": 1')
    assert desk.session.is_readable
    desk.session.load(DocumentState(parse('{\n  "a": 1\n}')))
    desk.edit.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(desk.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(desk.edit, "  }")
    assert desk.text.endswith("}\n}")
    assert "\u2028" not in desk.text


def test_tab_leaves_the_editor(desk: Desk) -> None:
    assert desk.edit.hasFocus()
    QTest.keyClick(desk.edit, Qt.Key.Key_Tab)
    assert desk.text == SAMPLE
    assert not desk.edit.hasFocus()


def test_tidy_up_is_one_step_and_keeps_rows_and_switched_off_ones(qtbot: QtBot) -> None:
    desk = Desk(qtbot, '{"a":1.0,"b":{"c":[1,2]},"d":"caf\\u00e9"}')
    root = desk.session.tree.root
    kept, off = root.get("b").id, root.get("d").id
    desk.session.set_enabled(off, "off", enabled=False)
    QTest.mouseClick(desk.pane.findChild(QPushButton, "jsonTidyButton"), Qt.MouseButton.LeftButton)
    assert desk.text == json.dumps(json.loads('{"a":1.0,"b":{"c":[1,2]}}'), indent=2)
    assert desk.session.node(kept) is desk.session.tree.root.get("b")
    assert [child.enabled for child in desk.session.tree.root.children] == [True, True, False]
    assert desk.steps() == 2


def test_the_node_at_the_cursor_is_told_once_and_only_for_the_user(desk: Desk, qtbot: QtBot) -> None:
    told: list[int] = []
    desk.pane.node_focused.connect(told.append)
    action = desk.session.tree.root.get("actions").children[0].node
    price = action.get("attributes").get("price")
    desk.pane.reveal(action.get("action").id)
    with qtbot.waitSignal(desk.pane.node_focused) as signal:
        desk.put_cursor("3999")
    assert signal.args == [price.id]
    assert told == [price.id]
    assert desk.edit.textCursor().hasSelection() is False


def waves(desk: Desk) -> list[tuple[str, str]]:
    style = QTextCharFormat.UnderlineStyle.WaveUnderline
    return [
        (selection.cursor.selectedText(), selection.format.underlineColor().name())
        for selection in desk.edit.extraSelections()
        if selection.format.underlineStyle() == style
    ]


def test_issues_are_underlined_at_their_values_and_say_why(desk: Desk, qtbot: QtBot) -> None:
    action = desk.session.tree.root.get("actions").children[0].node
    price, attributes = action.get("attributes").get("price"), action.get("attributes")
    desk.issues.take_step(
        Step(
            action.id,
            (
                Issue(
                    "attributes-not-object",
                    "/actions/0/attributes",
                    (2, 0, 1),
                    attributes.id,
                    (("kind", "a list"), ("found", "it is a list"), ("field", "attributes")),
                ),
                Issue(
                    "time-format",
                    "/p",
                    (2, 0, 1, 0),
                    price.id,
                    (("field", "price"), ("value", "3999"), ("found", "3999"), ("kind", "a number")),
                ),
            ),
        )
    )
    qtbot.waitUntil(lambda: len(waves(desk)) == 2)
    assert [text for text, _ in waves(desk)] == ['"attributes"', "3999"]
    offset = desk.edit.text.index("3999")
    assert "3999" in desk.edit.mark_text_at(offset + 1)
    assert desk.edit.mark_text_at(0) == ""
    desk.put_cursor('"type"')
    QTest.keyClicks(desk.edit, "  ")
    qtbot.waitUntil(lambda: [text for text, _ in waves(desk)] == ['"attributes"', "3999"])
    desk.issues.take_step(Step(action.id, ()))
    qtbot.waitUntil(lambda: waves(desk) == [])


def test_text_that_is_no_json_is_marked_where_reading_stopped(desk: Desk, qtbot: QtBot) -> None:
    desk.put_cursor("3999")
    QTest.keyClicks(desk.edit, "x")
    qtbot.waitUntil(lambda: [text for text, _ in waves(desk)] == ["x"])
    assert "Line 8" in desk.edit.mark_text_at(desk.edit.text.index("x3999"))


def test_brackets_at_the_cursor_are_shown_with_their_partner(desk: Desk) -> None:
    desk.edit.select(type_span(0))
    assert desk.edit._brackets == [0, SAMPLE.rindex("}")]
    desk.edit.select(type_span(SAMPLE.rindex("}") + 1))
    assert desk.edit._brackets == [0, SAMPLE.rindex("}")]
    desk.put_cursor("Flight")
    assert desk.edit._brackets == []


def test_the_lines_in_sight_are_coloured(desk: Desk, qtbot: QtBot) -> None:
    line = desk.edit.document().findBlockByNumber(7)
    formats = line.layout().formats()
    assert [line.text()[f.start : f.start + f.length] for f in formats] == ['"price"', "3999"]
    desk.put_cursor("3999")
    QTest.keyClicks(desk.edit, "1")
    formats = desk.edit.document().findBlockByNumber(7).layout().formats()
    assert [f.length for f in formats] == [7, 5]
