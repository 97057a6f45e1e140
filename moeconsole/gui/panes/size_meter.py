"""A part of the connection bar: the size of the request against the limit, and over it what takes the room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QLabel, QMenu, QWidget
from typing_extensions import override

from moeconsole.core.contract import MAX_BODY_BYTES
from moeconsole.gui import numbers, theme
from moeconsole.gui.models.places import place_of
from moeconsole.gui.widgets.named import named
from moeconsole.gui.widgets.rich_text import escaped

if TYPE_CHECKING:
    from moeconsole.core.document import Node
    from moeconsole.core.sizes import SizedValue

_LINK: Final = "largest"
_SHOWN_IN_BYTES: Final = 10_000
_LONGEST_PLACE: Final = 60


class SizeMeter(QLabel):
    """Counts the encoded bytes. GUI thread; owned by the connection bar.

    Signals:
        value_picked: the node id of one of the largest values.
    """

    value_picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "payloadSizeLabel", self.tr("Size of the request"))
        self._is_over = False
        self._plain = ""
        self._largest: tuple[SizedValue, ...] = ()
        self._menu = named(QMenu(self), "largestValuesMenu", self.tr("Largest values"))
        self._menu.triggered.connect(self._on_picked)
        self.linkActivated.connect(self._open_menu)

    @property
    def largest(self) -> tuple[SizedValue, ...]:
        """What takes the room, largest first; empty within the limit."""
        return self._largest

    def show_size(self, size: int, events: int, payload: Node | None) -> None:
        """Show the bytes of the encoded body.

        Args:
            payload: the JSON value that they are of; None where the text is no JSON.
        """
        self._is_over = size > MAX_BODY_BYTES
        self._largest = _largest(payload) if self._is_over and payload is not None else ()
        count = (
            self.tr("1 event")
            if events == 1
            else self.tr("{count} events").format(count=numbers.whole(events))
        )
        text = self.tr("{amount} of {limit} KB · {events}").format(
            amount=_amount(size), limit=MAX_BODY_BYTES // 1024, events=count
        )
        self._plain = self.tr("Too large: {text}").format(text=text) if self._is_over else text
        self.setToolTip(self._tip())
        self._show()

    def _show(self) -> None:
        """Again after a change of the palette: the link's colour stands in the text."""
        scheme = theme.colors()
        flag = Qt.TextInteractionFlag
        text, flags = self._plain, flag.NoTextInteraction
        if self._largest:
            words = escaped(self.tr("Largest values"))
            text = f'{escaped(text)} · <a href="{_LINK}" style="color: {scheme.accent}">{words}</a>'
            flags = flag.LinksAccessibleByMouse | flag.LinksAccessibleByKeyboard
        self.setTextFormat(Qt.TextFormat.RichText if self._largest else Qt.TextFormat.PlainText)
        if self.textInteractionFlags() != flags:
            self.setTextInteractionFlags(flags)
        self.setText(text)
        self.setAccessibleName(self.tr("Size of the request: {size}").format(size=self._plain))
        sheet = f"QLabel {{ color: {scheme.error if self._is_over else scheme.muted}; }}"
        if sheet != self.styleSheet():  # a style sheet changes the palette, which leads here again
            self.setStyleSheet(sheet)

    def _tip(self) -> str:
        if not self._is_over:
            return self.tr("Bytes of the request's body. MoEngage refuses more than {limit}.").format(
                limit=numbers.whole(MAX_BODY_BYTES)
            )
        head = self.tr("MoEngage refuses a body of more than {limit} bytes.").format(
            limit=numbers.whole(MAX_BODY_BYTES)
        )
        if not self._largest:
            return head
        return "\n".join([head, self.tr("The largest values:"), *map(_line, self._largest)])

    @Slot(str)
    def _open_menu(self, _link: str) -> None:
        self._menu.clear()
        for value in self._largest:
            action = self._menu.addAction(_line(value).replace("&", "&&"))
            action.setData(value.node_id)
        at_mouse = QCursor.pos()
        is_over = self.rect().contains(self.mapFromGlobal(at_mouse))
        self._menu.popup(at_mouse if is_over else self.mapToGlobal(self.rect().bottomLeft()))

    @Slot(QAction)
    def _on_picked(self, action: QAction) -> None:
        self.value_picked.emit(action.data())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_plain"):
            self._show()


def _largest(payload: Node) -> tuple[SizedValue, ...]:
    from moeconsole.core.sizes import largest_attributes

    return largest_attributes(payload)


def _amount(size: int) -> str:
    """In bytes where they are few, or so near the limit that kilobytes would not tell them apart."""
    if size < _SHOWN_IN_BYTES or abs(size - MAX_BODY_BYTES) < 1024:
        return f"{numbers.whole(size)} B"
    return f"{numbers.decimal(size / 1024, 1)} KB"


def _line(value: SizedValue) -> str:
    place = place_of(value.pointer)
    if len(place) > _LONGEST_PLACE:
        place = f"{place[: _LONGEST_PLACE - 1]}…"
    return f"{place}: {_amount(value.size)}"
