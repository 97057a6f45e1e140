"""All keyboard shortcuts on one page, made of the actions themselves, with a search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSortFilterProxyModel, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QMainWindow,
    QTreeView,
    QVBoxLayout,
)
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.action_registry import shortcuts_of
from moeconsole.gui.models.shortcut_model import ShortcutModel
from moeconsole.gui.widgets.lists import EmptyState, name_clear_button
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from moeconsole.gui.models.shortcut_model import Group

_KEYS_WIDTH: Final = 190
_BETWEEN: Final = "   "
_MOST_KEYS: Final = 2  # the platform has more for undo and redo, which nobody knows


class ShortcutsDialog(QDialog):
    """Opened with `open()` by the help desk, gone when it is closed. GUI thread."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("shortcutsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAccessibleName(self.windowTitle())
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(ShortcutModel([*_of_actions(window), *self._others()], self))
        self._shown.setRecursiveFilteringEnabled(True)
        self._shown.setAutoAcceptChildRows(True)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown.setFilterKeyColumn(-1)
        self._search = named(QLineEdit(), "shortcutSearchEdit", self.tr("Search the shortcuts"))
        self._search.setPlaceholderText(self.tr("Search by what it does, or by its keys"))
        name_clear_button(self._search, self.tr("Clear the search"))
        self._search.textChanged.connect(self._on_search)
        self._search.installEventFilter(self)
        self._view = self._make_view()
        self._empty = EmptyState(self._view, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        named(close, "shortcutsCloseButton", self.tr("Close"))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.MARGIN] * 4)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._search)
        layout.addWidget(self._empty, 1)
        layout.addWidget(buttons)
        self.setTabOrder(self._search, self._view)
        self.setTabOrder(self._view, close)
        self.resize(620, 620)
        self._search.setFocus()

    def _make_view(self) -> QTreeView:
        view = named(QTreeView(), "shortcutsView", self.tr("Keyboard shortcuts"))
        view.setModel(self._shown)
        view.setRootIsDecorated(False)
        view.setItemsExpandable(False)
        view.setIndentation(theme.MARGIN)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setStyleSheet(f"QTreeView::item {{ padding: {theme.TIGHT - 1}px 0; }}")
        view.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(1, _KEYS_WIDTH)
        view.expandAll()
        return view

    def _others(self) -> list[Group]:
        """Keys that are no action's, in the order in which one meets them."""
        rows = self.tr("In a table of attributes")
        keys = (
            (self.tr("Edit the cell, and go to the next one"), self.tr("Enter")),
            (self.tr("Next cell, previous cell"), self.tr("Tab   Shift+Tab")),
            (self.tr("Leave the cell as it was"), self.tr("Esc")),
            (self.tr("Open or close an object or a list"), self.tr("Right   Left")),
        )
        fields = (
            (self.tr("Calendar, in a field for dates"), "F4"),
            (self.tr("Go to the field of a problem, or open what is chosen"), self.tr("Enter")),
            (self.tr("Leave the JSON editor"), self.tr("Tab")),
        )
        return [(rows, keys), (self.tr("In fields and lists"), fields)]

    @Slot(str)
    def _on_search(self, text: str) -> None:
        self._shown.setFilterFixedString(text.strip())
        self._view.expandAll()
        found = self._shown.rowCount() > 0
        self._empty.say("" if found else self.tr("No shortcut of that name. Try another word for it."))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down walk the list without leaving the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pages = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, *pages):
                QApplication.sendEvent(self._view, event)
                return True
        return super().eventFilter(watched, event)


def _of_actions(window: QMainWindow) -> list[Group]:
    groups: dict[str, list[tuple[str, str]]] = {}
    for command in shortcuts_of(window):
        heading = command.path[0] if command.path else window.windowTitle()
        groups.setdefault(heading, []).append((command.text, _BETWEEN.join(command.keys[:_MOST_KEYS])))
    return [(heading, tuple(rows)) for heading, rows in groups.items()]
