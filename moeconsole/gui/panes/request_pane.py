"""The exact request before it goes out: address, headers with the secret as dots, every byte of the body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from moeconsole.core.curl import curl_command
from moeconsole.gui import theme
from moeconsole.gui.widgets.code_view import CodeView

if TYPE_CHECKING:
    from moeconsole.core.exchange import PreparedRequest


class RequestPane(QWidget):
    """Shows one `PreparedRequest`; renders it only while it is seen. GUI thread; owned by the main window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._request: PreparedRequest | None = None
        self._note = ""
        self._is_stale = True
        self._note_label = QLabel(self)
        self._note_label.setObjectName("requestNoteLabel")
        self._note_label.setWordWrap(True)
        self._copy = QPushButton(self.tr("Copy as &cURL"), self)
        self._copy.setObjectName("copyCurlButton")
        self._copy.setAccessibleName(self.tr("Copy as cURL"))
        self._copy.setToolTip(
            self.tr(
                "cURL sends requests from a terminal. The command holds no secret: set MOECONSOLE_APP_ID and "
                "MOECONSOLE_API_KEY there first."
            )
        )
        self._copy.clicked.connect(self.copy_as_curl)
        self._view = CodeView(self)
        self._view.setObjectName("requestView")
        self._view.setAccessibleName(self.tr("The exact request"))
        self._view.setLineWrapMode(CodeView.LineWrapMode.WidgetWidth)
        self._view.setPlaceholderText(self.tr("The request that will be sent appears here."))
        top = QHBoxLayout()
        top.setContentsMargins(theme.GAP, theme.TIGHT, theme.TIGHT, theme.TIGHT)
        top.addWidget(self._note_label, 1)
        top.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._view, 1)
        self.show_request(None, "")

    def show_request(self, request: PreparedRequest | None, note: str) -> None:
        """Show a request, or None with a note that says why there is none."""
        if request == self._request and note == self._note and not self._is_stale:
            return
        self._request, self._note = request, note
        self._is_stale = True
        self._copy.setEnabled(request is not None)
        if self.isVisible():
            self._render()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._render()

    @Slot()
    def copy_as_curl(self) -> None:
        if self._request is not None:
            QGuiApplication.clipboard().setText(curl_command(self._request))

    def _render(self) -> None:
        self._is_stale = False
        request = self._request
        self._note_label.setText(self._note or self._size_note())
        position = self._view.verticalScrollBar().value()
        self._view.show_text(request_text(request) if request is not None else "")
        self._view.verticalScrollBar().setValue(position)

    def _size_note(self) -> str:
        if self._request is None:
            return ""
        return self.tr("Exactly this is sent: {size} bytes of body.").format(
            size=f"{len(self._request.body):,}"
        )


def request_text(request: PreparedRequest) -> str:
    """The request as it goes over the wire, as text; bytes that are not UTF-8 show as escapes."""
    head = [
        f"{request.method} {request.url}",
        *(f"{name}: {value}" for name, value in request.shown_headers()),
    ]
    return "\n".join([*head, "", request.body.decode("utf-8", "backslashreplace")])
