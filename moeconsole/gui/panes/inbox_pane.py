"""The sandbox of this window: its address, what it took, and what shall go wrong with the next request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QSplitter,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.core.jsontext import JsonSyntaxError, decode
from moeconsole.core.reindent import NotJsonError, reindent
from moeconsole.gui import theme
from moeconsole.gui.models.inbox_model import EVENTS_COLUMN, InboxModel
from moeconsole.gui.widgets.code_view import CodeView
from moeconsole.gui.widgets.lists import EmptyState
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from moeconsole.sandbox.faults import Fault
    from moeconsole.sandbox.inbox import InboxEntry
    from moeconsole.sandbox.server import SandboxServer

_FAULT_LOOK_MS: Final = 500
_WIDTHS: Final = {0: 78, 2: 170, 3: 112}


class InboxPane(QWidget):
    """Rows at the left, the chosen body at the right. GUI thread; owned by the main window.

    Signals:
        entry_selected: the `InboxEntry` of the chosen row.
    """

    entry_selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = InboxModel(self)
        self._server: SandboxServer | None = None
        # the sandbox's threads use faults up without a word
        self._fault_look = QTimer(self, interval=_FAULT_LOOK_MS)
        self._fault_look.timeout.connect(self._show_faults)
        self._make_view()
        self._make_top()
        self._make_faults()
        self._lay_out()
        for signal in (self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._on_rows_changed)
        self._view.selectionModel().currentChanged.connect(self._show_entry)
        self._on_rows_changed()
        self._show_address()
        self._restyle()

    def attach(self, server: SandboxServer) -> None:
        """Show this running sandbox; may be called again, for the same one as well."""
        self._server = server
        self.model.attach(server.inbox)
        self._show_address()
        self._show_faults()

    # Rows

    @Slot()
    def _on_rows_changed(self) -> None:
        rows = self.model.rowCount()
        self._clear.setEnabled(rows > 0)
        self._body.setVisible(rows > 0)
        self._empty.say(
            ""
            if rows
            else self.tr("The sandbox has received nothing yet. Send an event to it and it shows up here.")
        )
        if rows and not self._view.currentIndex().isValid():
            self._view.setCurrentIndex(self.model.index(0, 0))

    @Slot(QModelIndex)
    def _show_entry(self, index: QModelIndex) -> None:
        entry = self.model.entry(index)
        self._body.show_text(_pretty(entry) if entry is not None else "")
        if entry is not None:
            self.entry_selected.emit(entry)

    @Slot()
    def _clear_inbox(self) -> None:
        if self._server is not None:
            self._server.inbox.clear()

    # Address and faults

    def _show_address(self) -> None:
        url = self._server.url if self._server is not None else ""
        self._address.setText(url or self.tr("The sandbox starts with the first send to it."))
        self._copy.setEnabled(bool(url))
        self._faults.setEnabled(bool(url))

    @Slot()
    def _copy_address(self) -> None:
        if self._server is not None:
            QGuiApplication.clipboard().setText(self._server.url)

    @Slot(QAction)
    def _set_fault(self, action: QAction) -> None:
        from moeconsole.sandbox.faults import Fault
        from moeconsole.sandbox.messages import Drop

        if self._server is None:
            return
        faults: dict[str, Fault] = {
            "401": Fault(status=401),
            "429": Fault(status=429),
            "500": Fault(status=500),
            "503": Fault(status=503),
            "drop": Fault(drop=Drop.BEFORE_ANSWER),
            "cut": Fault(drop=Drop.IN_ANSWER),
            "late": Fault(delay_ms=2_000),
        }
        fault = faults.get(action.data())
        self._server.faults.set((fault,) if fault is not None else ())
        self._show_faults()

    @Slot()
    def _show_faults(self) -> None:
        """What is still to go wrong: read again while there is something."""
        left = self._server.faults.left() if self._server is not None else ()
        if left:
            self._fault_look.start()
            more = sum(fault.times for fault in left) - 1
            text = self.tr("Next: {what}").format(what=self._fault_words(left[0]))
            self._faults.setText(
                text if not more else self.tr("{text}, {count} more").format(text=text, count=more)
            )
        else:
            self._fault_look.stop()
            self._faults.setText(self.tr("Next: as usual"))
            self._usual.setChecked(True)
        self._faults.setProperty("armed", bool(left))
        self._restyle()

    def _fault_words(self, fault: Fault) -> str:
        parts = [
            self.tr("answer {status}").format(status=fault.status) if fault.status else "",
            self.tr("{seconds} s late").format(seconds=f"{fault.delay_ms / 1000:g}")
            if fault.delay_ms
            else "",
            self.tr("connection drops") if fault.drop else "",
        ]
        return ", ".join(filter(None, parts))

    # Making

    def _make_view(self) -> None:
        view = named(QTreeView(), "sandboxInboxView", self.tr("What the sandbox received"))
        view.setModel(self.model)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setStyleSheet(f"QTreeView::item {{ padding: 3px {theme.TIGHT}px; }}")
        view.setAllColumnsShowFocus(True)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = view.header()
        header.setObjectName("sandboxInboxHeader")
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(EVENTS_COLUMN, QHeaderView.ResizeMode.Stretch)
        self._view = view
        self._empty = EmptyState(view, self)
        self._body = named(CodeView(self), "sandboxBodyView", self.tr("Body that the sandbox received"))

    def _make_top(self) -> None:
        self._address = named(QLabel(), "sandboxAddressLabel", self.tr("Address of the sandbox"))
        self._address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._address.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._copy = self._button("copySandboxAddressButton", self.tr("Copy the sandbox's address"))
        self._copy.clicked.connect(self._copy_address)
        self._clear = self._button("clearInboxButton", self.tr("Clear the inbox"))
        self._clear.clicked.connect(self._clear_inbox)

    def _make_faults(self) -> None:
        self._faults = self._button("sandboxFaultsButton", self.tr("What goes wrong with the next request"))
        self._faults.setToolTip(
            self.tr("See how a client bears trouble: choose what goes wrong with the next request, once.")
        )
        self._faults.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._faults.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = named(QMenu(self._faults), "sandboxFaultsMenu", self._faults.accessibleName())
        menu.addSection(self.tr("Answer the next request…"))
        group = QActionGroup(self)
        for data, text in (
            ("", self.tr("as usual")),
            ("401", self.tr("with 401: wrong APP_ID or key")),
            ("429", self.tr("with 429: too many requests")),
            ("500", self.tr("with 500: server error")),
            ("503", self.tr("with 503: not available")),
            ("late", self.tr("2 seconds late")),
            ("drop", self.tr("not at all: take it, then drop the connection")),
            ("cut", self.tr("half: drop the connection within the answer")),
        ):
            action = menu.addAction(text)
            action.setData(data)
            action.setCheckable(True)
            group.addAction(action)
        self._usual = group.actions()[0]
        self._usual.setChecked(True)
        group.triggered.connect(self._set_fault)
        self._faults.setText(self.tr("Next: as usual"))
        self._faults.setMenu(menu)

    @staticmethod
    def _button(name: str, text: str) -> QToolButton:
        button = named(QToolButton(), name, text)
        button.setToolTip(text)
        button.setAutoRaise(True)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.TIGHT)
        top.addWidget(self._address)
        top.addWidget(self._copy)
        top.addStretch(1)
        top.addWidget(self._faults)
        top.addWidget(self._clear)
        split = named(QSplitter(Qt.Orientation.Horizontal), "sandboxSplitter", self.tr("Inbox and body"))
        split.addWidget(self._empty)
        split.addWidget(self._body)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.TIGHT, theme.GAP, theme.GAP)
        layout.setSpacing(theme.TIGHT)
        layout.addLayout(top)
        layout.addWidget(split, 1)

    def _restyle(self) -> None:
        self._copy.setIcon(theme.icon("duplicate"))
        self._clear.setIcon(theme.icon("trash"))
        self._faults.setIcon(theme.icon("fault"))
        scheme = theme.colors()
        armed = f"color: {scheme.loss}; background: {scheme.loss_soft}; border-color: {scheme.loss};"
        sheet = f"QToolButton {{ padding: 3px 6px; {armed if self._faults.property('armed') else ''} }}"
        if sheet != self._faults.styleSheet():
            self._faults.setStyleSheet(sheet)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_faults"):
            self._restyle()


def _pretty(entry: InboxEntry) -> str:
    """The body with a line for each value; as it came where that can't be."""
    try:
        text = decode(entry.body)
    except JsonSyntaxError:
        return entry.body.decode("utf-8", "replace")
    try:
        return "".join(reindent(text))
    except NotJsonError:
        return text
