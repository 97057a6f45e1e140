"""Icons of resources/icons as Qt asks for them: rendered when first painted, at that size and that ratio of pixels."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImageReader, QPainter, QPixmap
from typing_extensions import override

from moeconsole.paths import resource

ICON_SIZE: Final = 16
"""Device-independent pixels; what the files are drawn on."""

_LARGEST_MARK: Final = 512

_clones: Final[list[QIconEngine]] = []
"""Qt asks for a copy where somebody adds to an icon, which nobody here does. PySide would free it on return."""


class SvgIcon(QIconEngine):
    """An icon whose file draws with `currentColor`. Owned by its QIcon, which copies share; GUI thread.

    Rendering all sizes in advance took 80 ms of the start, most of it for icons that nobody sees.
    """

    def __init__(self, name: str, color: str, disabled: str, largest: int = ICON_SIZE) -> None:
        super().__init__()
        self._name = name
        self._color = color
        self._disabled = disabled
        self._largest = largest

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.pixmap(rect.size() * ratio, mode, state))

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        color = self._disabled if mode is QIcon.Mode.Disabled else self._color
        side = min(size.width(), size.height())
        if size.width() == size.height():
            return _rendered(self._name, color, side)
        result = QPixmap(size)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        picture = _rendered(self._name, color, side)
        painter.drawPixmap((size.width() - side) // 2, (size.height() - side) // 2, picture)
        painter.end()
        return result

    @override
    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        # never larger than it is drawn for: Fusion would make a list's rows taller for icons of 24
        side = min(size.width(), size.height(), self._largest)
        return QSize(side, side)

    @override
    def clone(self) -> QIconEngine:
        copy = SvgIcon(self._name, self._color, self._disabled, self._largest)
        _clones.append(copy)
        return copy


def app_icon() -> QIcon:
    """The program's own mark, in colours of its own and in any size that a desktop asks for."""
    return QIcon(SvgIcon("moeconsole", "", "", _LARGEST_MARK))


@lru_cache(maxsize=512)
def _rendered(name: str, color: str, side: int) -> QPixmap:
    """A square of that many pixels. By the image plugin, which the style sheet's arrows load anyway: not QtSvg."""
    buffer = QBuffer()
    buffer.setData(QByteArray(_source(name).replace("currentColor", color).encode()))
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side))
    return QPixmap.fromImage(reader.read())


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")
