"""The exact request before it goes out: as it is sent, with the secret as dots, or as another program's command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from moeconsole.core.interchange.names import FORMAT_NAMES
from moeconsole.gui import numbers, theme
from moeconsole.gui.copying import written_as
from moeconsole.gui.widgets.calm_combo import CalmCombo
from moeconsole.gui.widgets.code_view import CodeView
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from moeconsole.core.exchange import PreparedRequest

AS_SENT: Final = ""
"""The id of what is no export."""


class RequestPane(QWidget):
    """Shows one `PreparedRequest`; renders it only while it is seen. GUI thread; owned by the main window.

    Signals:
        save_requested: the `PreparedRequest`, and the id of the format to save it in.
    """

    save_requested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._request: PreparedRequest | None = None
        self._note = ""
        self._is_stale = True
        self._note_label = QLabel()
        self._note_label.setObjectName("requestNoteLabel")
        self._note_label.setWordWrap(True)
        self._format = CalmCombo("requestFormatCombo", self.tr("Show and copy the request as"))
        self._format.addItem(self.tr("As it is sent"), AS_SENT)
        for format_id, name in FORMAT_NAMES.items():
            self._format.addItem(name, format_id)
        self._copy = named(QPushButton(self.tr("Copy")), "copyRequestButton", self.tr("Copy what is shown"))
        self._save = named(QPushButton(self.tr("Save…")), "saveRequestButton", self.tr("Save as a file"))
        self._view = named(CodeView(), "requestView", self.tr("The exact request"))
        self._view.setLineWrapMode(CodeView.LineWrapMode.WidgetWidth)
        self._view.setPlaceholderText(self.tr("The request that will be sent appears here."))
        self._lay_out()
        self._format.currentIndexChanged.connect(self._restart)
        self._copy.clicked.connect(self.copy)
        self._save.clicked.connect(self._ask_to_save)
        self.show_request(None, "")

    @property
    def request(self) -> PreparedRequest | None:
        """What it shows, or will show when it is seen."""
        return self._request

    @property
    def format_id(self) -> str:
        """That which is chosen."""
        chosen: str = self._format.currentData()
        return chosen

    @property
    def can_export(self) -> bool:
        """There is a request, and it has an address: the sandbox gets one when it starts."""
        return self._request is not None and "://" in self._request.url

    def show_request(self, request: PreparedRequest | None, note: str) -> None:
        """Show a request, or None with a note that says why there is none."""
        if request == self._request and note == self._note and not self._is_stale:
            return
        self._request, self._note = request, note
        self._restart()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._render()

    @Slot()
    def copy(self) -> None:
        """Put what is shown into the clipboard."""
        self.copy_as(self.format_id)

    @Slot(str)
    def copy_as(self, format_id: str) -> None:
        """Put the request into the clipboard in that format, whichever is shown."""
        if self._request is not None and (self.can_export or format_id == AS_SENT):
            QGuiApplication.clipboard().setText(self._text(self._request, format_id))

    @Slot()
    def _ask_to_save(self) -> None:
        if self._request is not None:
            self.save_requested.emit(self._request, self.format_id)

    @Slot()
    def _restart(self) -> None:
        self._is_stale = True
        is_export = self.format_id != AS_SENT
        self._copy.setEnabled(self.can_export if is_export else self._request is not None)
        self._save.setEnabled(self.can_export and is_export)
        if self.isVisible():
            self._render()

    def _render(self) -> None:
        self._is_stale = False
        request = self._request
        self._note_label.setText(self._note or self._said_of(request))
        position = self._view.verticalScrollBar().value()
        has_text = request is not None and (self.can_export or self.format_id == AS_SENT)
        self._view.show_text(self._text(request, self.format_id) if request and has_text else "")
        self._view.verticalScrollBar().setValue(position)

    @staticmethod
    def _text(request: PreparedRequest, format_id: str) -> str:
        return request_text(request) if format_id == AS_SENT else written_as(format_id, request)

    def _said_of(self, request: PreparedRequest | None) -> str:
        if request is None:
            return ""
        size = numbers.whole(len(request.body))
        if self.format_id == AS_SENT:
            one, many = (
                self.tr("Exactly this is sent: 1 byte of body."),
                self.tr("Exactly this is sent: {size} bytes of body."),
            )
            return one if size == "1" else many.format(size=size)
        if not self.can_export:
            return self.tr("The sandbox has an address once it runs: send the event, then come back.")
        return self.tr(
            "The same, byte by byte ({size}). No secret in it: set MOECONSOLE_APP_ID and MOECONSOLE_API_KEY first."
        ).format(size=size)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.TIGHT)
        top.addWidget(self._format, 1)
        top.addWidget(self._copy)
        top.addWidget(self._save)
        head = QVBoxLayout()
        head.setContentsMargins(theme.GAP, theme.TIGHT, theme.GAP, theme.TIGHT)
        head.setSpacing(theme.TIGHT)
        head.addLayout(top)
        head.addWidget(self._note_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._view, 1)


def request_text(request: PreparedRequest) -> str:
    """The request as it goes over the wire, as text; bytes that are not UTF-8 show as escapes."""
    head = [
        f"{request.method} {request.url}",
        *(f"{name}: {value}" for name, value in request.shown_headers()),
    ]
    return "\n".join([*head, "", request.body.decode("utf-8", "backslashreplace")])
