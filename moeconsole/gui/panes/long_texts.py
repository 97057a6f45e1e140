"""The windows in which long texts of attributes are edited; they follow the document while they are open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from moeconsole.core.document import Kind, string

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from moeconsole.gui.models.row_edits import RowEdits
    from moeconsole.gui.session import DocumentSession
    from moeconsole.gui.widgets.long_text_window import LongTextWindow


class LongTexts(QObject):
    """One window a text. GUI thread; owned by the attributes pane."""

    def __init__(self, session: DocumentSession, edits: RowEdits, pane: QWidget) -> None:
        super().__init__(pane)
        self._session = session
        self._edits = edits
        self._pane = pane
        self._windows: dict[int, LongTextWindow] = {}
        session.changed.connect(self._follow)
        session.loaded.connect(self._close_all)

    @Slot(object)
    def open(self, node_id: int) -> None:
        """Show the window of that text; nothing where the row is none."""
        node, child = self._session.node(node_id), self._session.child(node_id)
        if node is None or node.kind is not Kind.STRING:
            return
        window = self._windows.get(node_id)
        if window is None:
            from moeconsole.gui.widgets.long_text_window import LongTextWindow

            window = LongTextWindow(node_id, f"window:{node_id}:{self._session.revision}", self._pane)
            window.setWindowTitle((child.name if child is not None else None) or self.tr("Text"))
            window.edited.connect(self._on_edited)
            window.closed.connect(self._on_closed)
            self._windows[node_id] = window
            window.show_text(node.string)
        window.show()
        window.activateWindow()

    @Slot(object)
    def _follow(self) -> None:
        for node_id, window in list(self._windows.items()):
            node = self._session.node(node_id)
            if node is None or node.kind is not Kind.STRING or self._session.path(node_id) is None:
                window.close()
            elif window.text != node.string:
                window.show_text(node.string)

    @Slot()
    def _close_all(self) -> None:
        for window in list(self._windows.values()):
            window.close()

    @Slot(object)
    def _on_edited(self, window: LongTextWindow) -> None:
        self._edits.set_value(window.node_id, string(window.text), window.run.key(window.text))

    @Slot(object)
    def _on_closed(self, window: LongTextWindow) -> None:
        self._windows.pop(window.node_id, None)
