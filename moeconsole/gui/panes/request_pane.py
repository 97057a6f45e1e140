"""The exact request: as it is sent, or was, with the secret as dots, or as another program's command."""

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
from moeconsole.gui.widgets.look_back_line import LookBackLine
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from moeconsole.core.exchange import PreparedRequest
    from moeconsole.gui.past_send import PastSend

AS_SENT: Final = ""
"""The id of what is no export."""


class RequestPane(QWidget):
    """Shows the open document's request, or a past one; renders it only while it is seen. GUI thread; owned by the
    main window.

    Attributes:
        line: says which send is shown, where it is not the open document.

    Signals:
        save_requested: the `PreparedRequest`, and the id of the format to save it in.
    """

    save_requested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._request: PreparedRequest | None = None
        self._note = ""
        self._past: PastSend | None = None
        self._is_stale = True
        self.line = LookBackLine("request")
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
        """The open document's, whichever is shown."""
        return self._request

    @property
    def shown(self) -> PreparedRequest | None:
        """What it shows, or will show when it is seen."""
        return self._past.request if self._past is not None else self._request

    @property
    def format_id(self) -> str:
        """That which is chosen."""
        chosen: str = self._format.currentData()
        return chosen

    @property
    def can_export(self) -> bool:
        """The open document has a request that has an address: the sandbox gets one when it starts."""
        return _has_address(self._request)

    def show_request(self, request: PreparedRequest | None, note: str) -> None:
        """Show the open document's request, or None with a note that says why there is none; after a past one."""
        if request == self._request and note == self._note and not self._is_stale:
            return
        self._request, self._note = request, note
        if self._past is None:
            self._restart()

    def look_back(self, past: PastSend) -> None:
        """Show this one until `show_draft`, whatever becomes of the open document meanwhile."""
        self._past = past
        self.line.say(past.line)
        self._view.setAccessibleName(self.tr("The request as it was sent. {line}").format(line=past.line))
        self._view.verticalScrollBar().setValue(0)
        self._restart()

    def show_draft(self) -> None:
        """Show the open document's request again."""
        if self._past is not None:
            self._past = None
            self.line.say("")
            self._view.setAccessibleName(self.tr("The exact request"))
            self._restart()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._render()

    @Slot()
    def copy(self) -> None:
        """Put what is shown into the clipboard."""
        self._put_into_clipboard(self.shown, self.format_id)

    @Slot(str)
    def copy_as(self, format_id: str) -> None:
        """Put the open document's request into the clipboard in that format, whatever is shown."""
        self._put_into_clipboard(self._request, format_id)

    def _put_into_clipboard(self, request: PreparedRequest | None, format_id: str) -> None:
        if request is not None and (_has_address(request) or format_id == AS_SENT):
            QGuiApplication.clipboard().setText(self._text(request, format_id))

    @Slot()
    def _ask_to_save(self) -> None:
        if self.shown is not None:
            self.save_requested.emit(self.shown, self.format_id)

    @Slot()
    def _restart(self) -> None:
        self._is_stale = True
        is_export, can_export = self.format_id != AS_SENT, _has_address(self.shown)
        self._copy.setEnabled(can_export if is_export else self.shown is not None)
        self._save.setEnabled(can_export and is_export)
        if self.isVisible():
            self._render()

    def _render(self) -> None:
        self._is_stale = False
        request = self.shown
        note = self._note if self._past is None else self._past_note(self._past)
        self._note_label.setText(note or self._said_of(request))
        position = self._view.verticalScrollBar().value()
        has_text = request is not None and (_has_address(request) or self.format_id == AS_SENT)
        self._view.show_text(self._text(request, self.format_id) if request and has_text else "")
        self._view.verticalScrollBar().setValue(position)

    @staticmethod
    def _text(request: PreparedRequest, format_id: str) -> str:
        return request_text(request) if format_id == AS_SENT else written_as(format_id, request)

    def _past_note(self, past: PastSend) -> str:
        """What is said of it as it was sent; an export says of itself what it is."""
        return past.request_note if self.format_id == AS_SENT or past.request is None else ""

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
        if not _has_address(request):
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
        layout.addWidget(self.line)
        layout.addLayout(head)
        layout.addWidget(self._view, 1)


def _has_address(request: PreparedRequest | None) -> bool:
    return request is not None and "://" in request.url


def request_text(request: PreparedRequest) -> str:
    """The request as it goes over the wire, as text; bytes that are not UTF-8 show as escapes."""
    head = [
        f"{request.method} {request.url}",
        *(f"{name}: {value}" for name, value in request.shown_headers()),
    ]
    return "\n".join([*head, "", request.body.decode("utf-8", "backslashreplace")])
