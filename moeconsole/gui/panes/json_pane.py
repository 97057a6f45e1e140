"""The JSON view: the document's text, equal to the form, with marks where something is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from moeconsole.core.document import node_at
from moeconsole.core.reindent import reindent
from moeconsole.core.rules import Level
from moeconsole.core.spans import nodes_between, tree_edit
from moeconsole.core.textedit import Replacement, Span, path_at, replacement, span_of
from moeconsole.gui import theme
from moeconsole.gui.marked_spans import marked_below, marked_span
from moeconsole.gui.models.places import issue_text
from moeconsole.gui.sentences import said
from moeconsole.gui.variable_words import suggestions_of
from moeconsole.gui.widgets.code_edit import CodeEdit, TextMark
from moeconsole.gui.widgets.text_offsets import displayable
from moeconsole.gui.widgets.variable_completion import VariableCompletion

if TYPE_CHECKING:
    from moeconsole.core.jsontext import JsonSyntaxError
    from moeconsole.gui.models.issue_model import IssueModel
    from moeconsole.gui.session import DocumentChange, DocumentSession

BANNER_DELAY_MS: Final = 400
_CURSOR_DELAY_MS: Final = 60


@dataclass(slots=True)
class _TypingSteps:
    """Merge keys of edits amid a text: characters side by side are a step, up to the next word."""

    _count: int = 0
    _next: int = -1
    _deleting: bool = False

    def key(self, edit: Replacement) -> str:
        typed = edit.start == edit.end and len(edit.text) == 1
        deleted = not edit.text and edit.end - edit.start == 1
        goes_on = (typed and not self._deleting and edit.start == self._next and not edit.text.isspace()) or (
            deleted and self._deleting and self._next in (edit.start, edit.end)
        )
        if not goes_on:
            self._count += 1
        self._deleting = deleted
        self._next = edit.start + len(edit.text) if typed or deleted else -1
        return f"json:{self._count}"

    def interrupt(self) -> None:
        """Something else changed the document: the next key begins a step."""
        self._next = -1


class JsonPane(QWidget):
    """The editor, the cursor's place above, below a banner while the text is no JSON. GUI thread.

    Signals:
        node_focused: the id of the node at the cursor, when the user put it there.
    """

    node_focused = Signal(object)

    def __init__(self, session: DocumentSession, issues: IssueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._issues = issues
        self._steps = _TypingSteps()
        self._is_typing = False
        self._is_revealing = False
        self._is_aligned = True  # the text shown is the document's to the character
        self._focused: int | None = None
        self._build()
        self._banner_delay = QTimer(self, interval=BANNER_DELAY_MS, singleShot=True)
        self._banner_delay.timeout.connect(self._show_banner)
        self._marking = QTimer(self, interval=0, singleShot=True)
        self._marking.timeout.connect(self._mark)
        self._looking = QTimer(self, interval=_CURSOR_DELAY_MS, singleShot=True)
        self._looking.timeout.connect(self._tell_node)
        self.edit.edited.connect(self._on_edited)
        self.edit.cursorPositionChanged.connect(self._on_cursor_moved)
        self.edit.scrolled.connect(self._mark_soon)
        session.changed.connect(self._on_changed)
        session.loaded.connect(self._on_loaded)
        session.error_changed.connect(self._on_error)
        issues.marks_changed.connect(self._mark_soon)
        self._on_loaded()

    def _build(self) -> None:
        self.edit = CodeEdit(self)
        self.edit.setObjectName("jsonEdit")
        self.edit.setAccessibleName(self.tr("Request as JSON"))
        VariableCompletion(self.edit, partial(suggestions_of, self._session))
        self._position = QLabel(self)
        self._position.setObjectName("jsonPositionLabel")
        self._tidy = QPushButton(self.tr("Tidy up"), self)
        self._tidy.setObjectName("jsonTidyButton")
        self._tidy.setAccessibleName(self.tr("Tidy up"))
        self._tidy.setToolTip(self.tr("Indent the whole text anew, one value a line; no value changes"))
        self._tidy.clicked.connect(self.tidy_up)
        top = QHBoxLayout()
        top.setContentsMargins(theme.GAP, theme.TIGHT, theme.TIGHT, theme.TIGHT)
        top.addWidget(self._position, 1)
        top.addWidget(self._tidy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self._build_banner())
        self._tidy_action = QAction(self.tr("Tidy up"), self)
        self._tidy_action.setShortcut(QKeySequence("Ctrl+Shift+F"))
        self._tidy_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._tidy_action.triggered.connect(self.tidy_up)
        self.addAction(self._tidy_action)

    def _build_banner(self) -> QFrame:
        # below the text, so that no line moves when it comes
        self._banner = QFrame(self)
        self._banner.setObjectName("jsonBanner")
        self._banner_icon = QLabel(self._banner)
        self._banner_icon.setAccessibleName(self.tr("Error"))
        self._banner_text = QLabel(self._banner)
        self._banner_text.setObjectName("jsonBannerLabel")
        self._banner_text.setWordWrap(True)
        self._banner_text.setTextFormat(Qt.TextFormat.PlainText)
        go = QPushButton(self.tr("Go to the error"), self._banner)
        go.setObjectName("jsonGoToErrorButton")
        go.setAccessibleName(self.tr("Go to the error"))
        go.clicked.connect(self.go_to_error)
        back = QPushButton(self.tr("Back to the last valid state"), self._banner)
        back.setObjectName("jsonRevertButton")
        back.setAccessibleName(self.tr("Back to the last valid state"))
        back.setToolTip(
            self.tr("Takes back what was typed since the text was last JSON; undo brings it again")
        )
        back.clicked.connect(self._revert)
        buttons = QHBoxLayout()
        buttons.addWidget(go)
        buttons.addWidget(back)
        buttons.addStretch(1)
        texts = QVBoxLayout()
        texts.addWidget(self._banner_text)
        texts.addLayout(buttons)
        row = QHBoxLayout(self._banner)
        row.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        row.addWidget(self._banner_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self._banner.hide()
        self._style_banner()
        return self._banner

    def _style_banner(self) -> None:
        scheme = theme.colors()
        self._banner.setStyleSheet(
            f"#jsonBanner {{ background: {scheme.error_soft}; border-top: 1px solid {scheme.error}; }}"
            f"#jsonBannerLabel {{ color: {scheme.text}; }}"
        )
        icon = theme.level_icon(Level.ERROR)
        self._banner_icon.setPixmap(icon.pixmap(theme.ICON_SIZE, theme.ICON_SIZE))

    # Between the text and the session

    @Slot(object)
    def _on_edited(self, edit: Replacement) -> None:
        """The user changed the text."""
        if not self._is_aligned:
            edit = Replacement(0, len(self._session.state.body_text), self.edit.text)
        self._is_typing = True
        try:
            self._session.edit_text(
                self.edit.text,
                edit,
                self.tr("Edit the JSON text"),
                self._steps.key(edit),
            )
        finally:
            self._is_typing = False
        self._is_aligned = True
        self._mark_soon()

    @Slot(object)
    def _on_changed(self, change: DocumentChange) -> None:
        """The document changed; by another hand the text follows, by the smallest edit."""
        if self._is_typing:
            return
        self._steps.interrupt()
        edit: Replacement | None
        if self._is_aligned and change.before.text is None and change.after.text is None:
            edit = tree_edit(change.before.tree, change.after.tree)
        else:
            edit = self._edit_to(change.after.body_text)
        if edit is not None and displayable(edit.text) != edit.text:
            edit = self._edit_to(change.after.body_text)
        if edit is not None:
            self.edit.splice(edit)
        self._mark_soon()

    def _edit_to(self, text: str) -> Replacement | None:
        shown = displayable(text)
        self._is_aligned = shown == text
        return replacement(self.edit.text, shown)

    @Slot()
    def _on_loaded(self) -> None:
        text = self._session.state.body_text
        shown = displayable(text)
        self._is_aligned = shown == text
        self._steps.interrupt()
        self._focused = None
        self.edit.load(shown)
        self._on_error(self._session.error)
        self._show_position()
        self._mark_soon()

    @Slot()
    def tidy_up(self) -> None:
        """Indent the whole text anew, as one undo step."""
        if not self._session.is_readable:
            return
        text = self._session.state.body_text
        tidy = "".join(reindent(text.removeprefix("\ufeff")))
        if tidy != text:
            self._session.edit_text(tidy, Replacement(0, len(text), tidy), self.tr("Tidy up the JSON text"))

    # Text that is no JSON

    @Slot(object)
    def _on_error(self, error: JsonSyntaxError | None) -> None:
        self._tidy.setEnabled(error is None)
        self._tidy_action.setEnabled(error is None)
        if error is None:
            self._banner_delay.stop()
            self._banner.hide()
        elif self._banner.isVisibleTo(self):
            self._show_banner()
        elif not self._banner_delay.isActive():
            self._banner_delay.start()
        self._mark_soon()

    @Slot()
    def _show_banner(self) -> None:
        error = self._session.error
        if error is not None:
            message = self.tr("This is not JSON yet, so the form waits. {error}")
            self._banner_text.setText(message.format(error=said(error)))
            self._banner.show()

    @Slot()
    def go_to_error(self) -> None:
        """Put the cursor where reading the text stopped."""
        error = self._session.error
        if error is not None:
            offset = min(self._shown(error.offset), len(self.edit.text))
            self.edit.select(Span(offset, offset))
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _revert(self) -> None:
        self._session.revert_to_readable(self.tr("Back to the last valid state"))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # Places

    def _shown(self, offset: int) -> int:
        """From an offset in the document's text to the one in the text shown."""
        return offset if self._is_aligned else len(displayable(self._session.state.body_text[:offset]))

    def _in_document(self, offset: int) -> int:
        """The other way round: by halves, as it happens only until the first edit of such a text."""
        if self._is_aligned:
            return offset
        low, high = 0, len(self._session.state.body_text)
        while low < high:
            middle = (low + high + 1) // 2
            if self._shown(middle) <= offset:
                low = middle
            else:
                high = middle - 1
        return low

    def reveal(self, node_id: int, rule: str = "") -> None:
        """Select the node's text, or of what the rule says what is marked of it; the focus stays where it is."""
        path = self._session.path(node_id)
        span = span_of(self._session.tree, path) if path is not None and self._session.is_readable else None
        if span is not None:
            if rule:
                span = marked_below(self._session.tree, node_id, span, rule)
            self._is_revealing = True
            self.edit.select(Span(self._shown(span.start), self._shown(span.end)))
            self._is_revealing = False
            self._looking.stop()
            self._focused = node_id

    @Slot()
    def _on_cursor_moved(self) -> None:
        self._show_position()
        if not self._is_revealing and self.edit.hasFocus():
            self._looking.start()

    def _show_position(self) -> None:
        cursor = self.edit.textCursor()
        text = self.tr("Line {line}, column {column}")
        self._position.setText(
            text.format(line=cursor.blockNumber() + 1, column=cursor.positionInBlock() + 1)
        )

    @Slot()
    def _tell_node(self) -> None:
        if self._session.is_readable:
            tree = self._session.tree
            node = node_at(tree, path_at(tree, self._in_document(self.edit.cursor_offset)))
            if node.id != self._focused:
                self._focused = node.id
                self.node_focused.emit(node.id)

    # Marks

    @Slot()
    def _mark_soon(self, _changed: object = None) -> None:
        if self.isVisible():
            self._marking.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._mark_soon()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._style_banner()

    @Slot()
    def _mark(self) -> None:
        error = self._session.error
        if error is not None:
            offset = self._shown(error.offset)
            self.edit.set_marks([TextMark(offset, offset + 1, Level.ERROR, said(error))])
        elif self._issues.marked_nodes:
            self.edit.set_marks(self._marks_in_sight())
        else:
            self.edit.set_marks(())

    def _marks_in_sight(self) -> list[TextMark]:
        sight = self.edit.visible_span()
        start, end = self._in_document(sight.start), self._in_document(sight.end)
        marks = []
        for placed in nodes_between(self._session.tree, start, end):
            found = self._issues.issues_at(placed.node.id)
            for issue in found.issues if found is not None else ():
                span = marked_span(placed, issue.rule)
                marks.append(
                    TextMark(self._shown(span.start), self._shown(span.end), issue.level, issue_text(issue))
                )
        return marks
