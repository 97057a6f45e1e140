"""The connections, to look after: a list on the left, the form of the selected one on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.connection_words import check_words, key_words
from moeconsole.gui.delegates.connection_delegate import ConnectionDelegate
from moeconsole.gui.dialogs.check_line import CheckLine
from moeconsole.gui.dialogs.connection_form import ConnectionForm
from moeconsole.gui.dialogs.no_connection import NoConnection
from moeconsole.gui.models.connection_model import CONNECTION_ROLE, ConnectionModel
from moeconsole.gui.widgets.lists import EmptyState
from moeconsole.gui.widgets.named import named
from moeconsole.gui.widgets.notice_bar import Notice, NoticeBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.core.connection_check import CheckResult
    from moeconsole.core.connections import Connection
    from moeconsole.core.secret import Secret
    from moeconsole.gui.connection_book import ConnectionBook
    from moeconsole.store.secrets import Kept

_WIDTH: Final = 900
_HEIGHT: Final = 680
_LIST_WIDTH: Final = 280


class ConnectionsDialog(QDialog):
    """Beside the window that owns it; closed, it is only hidden. Changes go into the book as they are made.

    GUI thread. What it can't do itself it asks the connection desk for.

    Signals:
        key_entered: a connection's id, and a `Secret`.
        key_wanted: the id of a connection whose key's place is to be shown.
        forget_key_requested, test_requested, duplicate_requested, delete_requested: the `Connection`.
        use_requested: the id of the connection to send by.
        cancel_test_requested, add_requested, import_requested: without more.
        export_requested: a tuple of `Connection`s.
    """

    key_entered = Signal(object, object)
    key_wanted = Signal(object)
    forget_key_requested = Signal(object)
    test_requested = Signal(object)
    cancel_test_requested = Signal()
    duplicate_requested = Signal(object)
    delete_requested = Signal(object)
    use_requested = Signal(object)
    add_requested = Signal()
    import_requested = Signal()
    export_requested = Signal(object)

    def __init__(self, book: ConnectionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connectionsDialog")
        self.setWindowTitle(self.tr("Connections"))
        self._book = book
        self._testing_id = ""
        self._model = ConnectionModel(book, self)
        self.notices = NoticeBar()
        self.notices.setObjectName("connectionNoticeBar")
        self._make_list()
        self._make_right()
        self._lay_out()
        self._connect()
        self.resize(_WIDTH, _HEIGHT)
        self._follow()

    # What the desk says

    def select(self, connection_id: str) -> None:
        """Show this connection's form; where it is not there (the sandbox), the first one's."""
        row = max(self._model.row_of(connection_id), 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self._list.selectionModel().setCurrentIndex(self._model.index(row), flags)
        self._follow()

    def show_key_state(self, connection_id: str, kept: Kept | None, hint: str = "") -> None:
        """Say where the key is; the hint stands below the field."""
        connection = self._selected()
        if connection is not None and connection.id == connection_id:
            self._form.workspace.show_key_state(key_words(kept), hint, is_kept=kept is not None)

    def show_testing(self, connection: Connection) -> None:
        self._testing_id = connection.id
        self._show_check()

    def show_result(self, connection: Connection, result: CheckResult) -> None:
        """What a test came to; of a connection that is not looked at any more it is said in the notice bar."""
        self._testing_id = ""
        self._show_check()
        selected = self._selected()
        if selected is not None and selected.id == connection.id:
            self._check.show_result(result)
            return
        _tone, text = check_words(result)
        name = self._book.name_of(connection)
        self.say(self.tr("Test of “{name}”: {outcome}").format(name=name, outcome=text))

    def offer_undo(self, text: str, undo: Callable[[], None]) -> None:
        self.notices.show_notice(Notice(text, self.tr("Undo"), undo))

    def say(self, text: str) -> None:
        self.notices.say(text)

    def commit(self) -> None:
        """Take over what was typed and not yet left."""
        self._form.commit()

    # What the user does

    def _selected(self) -> Connection | None:
        found: Connection | None = self._list.currentIndex().data(CONNECTION_ROLE)
        return found

    @Slot()
    def _follow(self, _current: QModelIndex | None = None, _previous: QModelIndex | None = None) -> None:
        """Show what is selected now, as the book has it now."""
        connection = self._selected()
        if connection is None and self._model.rowCount() and self.isVisible():
            self.select(self._book.chosen.id)
            return
        has_one = connection is not None
        self._pages.setCurrentIndex(0 if has_one else 1)
        for widget in (self._right, self._duplicate, self._delete, self._export, self._use):
            widget.setEnabled(has_one)
        self._empty.say("" if has_one else self.tr("No workspace yet"))
        if connection is None:
            return
        self._use.setEnabled(connection.id != self._book.chosen.id)
        others = frozenset(one.name for one in self._book.all if one.id != connection.id)
        shown = self._form.connection
        is_other = shown is None or shown.id != connection.id
        self._form.show_connection(connection, others)
        if is_other:
            self._show_check()
            self._form.workspace.show_key_state("", "", is_kept=False)
            self.key_wanted.emit(connection.id)

    def _show_check(self) -> None:
        """A test under way shows at its own connection, and keeps the others from beginning one."""
        connection = self._selected()
        is_mine = connection is not None and self._testing_id == connection.id
        if is_mine:
            self._check.show_testing()
        else:
            self._check.clear()
        self._check.button.setEnabled(is_mine or not self._testing_id)

    @Slot(object)
    def _on_edited(self, connection: Connection) -> None:
        if not self._testing_id:
            self._check.clear()
        self._book.put(connection)

    @Slot(object)
    def _on_key(self, key: Secret) -> None:
        connection = self._form.connection
        if connection is not None:
            self.key_entered.emit(connection.id, key)

    @Slot()
    def _ask_test(self) -> None:
        self.commit()
        connection = self._selected()
        if connection is not None:
            self.test_requested.emit(connection)

    @Slot()
    def _ask_forget_key(self) -> None:
        connection = self._selected()
        if connection is not None:
            self.forget_key_requested.emit(connection)

    @Slot()
    def _ask_duplicate(self) -> None:
        self.commit()
        connection = self._selected()
        if connection is not None:
            self.duplicate_requested.emit(connection)

    @Slot()
    def _ask_delete(self) -> None:
        connection = self._selected()
        if connection is not None:
            self.delete_requested.emit(connection)

    @Slot()
    def _ask_export(self) -> None:
        self.commit()
        self.export_requested.emit(self._book.saved)

    @Slot()
    def _ask_use(self, _index: QModelIndex | None = None) -> None:
        connection = self._selected()
        if connection is not None:
            self.use_requested.emit(connection.id)

    @override
    def done(self, result: int) -> None:
        self.commit()
        super().done(result)

    # Making

    def _make_list(self) -> None:
        self._list = named(QListView(), "connectionList", self.tr("Connections"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(ConnectionDelegate(self._list))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = EmptyState(self._list)
        self._add = self._button("connectionAddButton", self.tr("&Add…"), self.tr("Add your workspace"))
        self._duplicate = self._button("connectionDuplicateButton", self.tr("Dup&licate"))
        self._delete = self._button("connectionDeleteButton", self.tr("Delet&e"))
        self._import = self._button("connectionImportButton", self.tr("Imp&ort…"))
        self._export = self._button("connectionExportButton", self.tr("Export…"))
        self._import.setToolTip(self.tr("Take connections from a file; keys are never in it."))
        self._export.setToolTip(
            self.tr("Write all connections to a file for others, without keys and passwords.")
        )
        self._delete_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self._list)
        self._delete_key.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _make_right(self) -> None:
        self._form = ConnectionForm()
        self._scroll = named(QScrollArea(), "connectionScrollArea", self.tr("Fields of the connection"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._form)
        self._check = CheckLine("connection", self.tr("&Test connection"))
        self._use = self._button("connectionUseButton", self.tr("U&se for sending"))
        self._close = self._button("connectionCloseButton", self.tr("&Close"))

    def _button(self, object_name: str, text: str, accessible_name: str = "") -> QPushButton:
        button = named(QPushButton(text), object_name, accessible_name or text.replace("&", ""))
        button.setAutoDefault(False)  # Enter in a field takes the field over and does nothing else
        return button

    def _lay_out(self) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(theme.GAP)
        for place, button in enumerate((self._add, self._duplicate, self._delete)):
            buttons.addWidget(button, 0, place)
        files = QHBoxLayout()
        files.setSpacing(theme.GAP)
        files.addWidget(self._import)
        files.addWidget(self._export)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, theme.TIGHT, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self._empty, 1)
        column.addLayout(buttons)
        column.addLayout(files)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(theme.TIGHT, 0, 0, 0)
        right.setSpacing(theme.GAP)
        right.addWidget(self._scroll, 1)
        self._check.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 0)
        right.addWidget(self._check)
        self._none = NoConnection()
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self._right)
        self._pages.addWidget(self._none)
        splitter = QSplitter()
        splitter.setObjectName("connectionSplitter")
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(pages)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST_WIDTH, _WIDTH - _LIST_WIDTH])
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(self._use)
        bottom.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.MARGIN] * 4)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.notices)
        layout.addWidget(splitter, 1)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self._list.selectionModel().currentChanged.connect(self._follow)
        self._list.activated.connect(self._ask_use)
        self._book.changed.connect(self._follow)
        self._book.chosen_changed.connect(self._follow)
        self._form.edited.connect(self._on_edited)
        self._form.workspace.key_entered.connect(self._on_key)
        self._form.workspace.forget.clicked.connect(self._ask_forget_key)
        self._check.test_requested.connect(self._ask_test)
        self._check.cancel_requested.connect(self.cancel_test_requested)
        self._add.clicked.connect(self.add_requested)
        self._none.add_requested.connect(self.add_requested)
        self._duplicate.clicked.connect(self._ask_duplicate)
        self._delete.clicked.connect(self._ask_delete)
        self._delete_key.activated.connect(self._ask_delete)
        self._import.clicked.connect(self.import_requested)
        self._export.clicked.connect(self._ask_export)
        self._use.clicked.connect(self._ask_use)
        self._close.clicked.connect(self.accept)
