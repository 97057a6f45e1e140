"""Icons: sharp at every ratio of pixels, in the palette's colours, and whole when Qt copies them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap

from moeconsole.gui import icons, theme
from moeconsole.store.settings import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SIZE = QSize(theme.ICON_SIZE, theme.ICON_SIZE)


def middle(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
    """The colour where the two lines of the plus sign cross."""
    return icon.pixmap(SIZE, 1.0, mode).toImage().pixelColor(8, 8).name()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_has_a_pixel_for_each_of_the_screen(ratio: float, qapp: QApplication) -> None:
    pixmap = theme.icon("plus").pixmap(SIZE, ratio)
    assert pixmap.size() == SIZE * ratio
    assert pixmap.devicePixelRatio() == ratio


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_painted_as_sharp_as_the_device(ratio: float, qapp: QApplication) -> None:
    image = QImage(SIZE * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    theme.icon("plus").paint(painter, 0, 0, 16, 16)
    painter.end()
    expected = theme.icon("plus").pixmap(SIZE, ratio).toImage()
    expected.convertTo(image.format())
    assert [image.pixel(8, y) for y in range(16)] == [expected.pixel(8, y) for y in range(16)]


@pytest.mark.parametrize("chosen", [Theme.LIGHT, Theme.DARK])
def test_an_icon_has_the_colours_of_the_palette(chosen: Theme, qapp: QApplication) -> None:
    theme.apply_palette(qapp, chosen)
    icon = theme.icon("plus")
    assert middle(icon) == QColor(theme.colors().text).name()
    assert middle(icon, QIcon.Mode.Disabled) == QColor(theme.colors().muted).name()


def test_a_copy_of_an_icon_that_somebody_adds_to_stays_whole(qapp: QApplication) -> None:
    icon = theme.icon("plus")
    copy = QIcon(icon)
    copy.addPixmap(QPixmap(4, 4))  # here Qt clones the engine
    assert middle(copy) == middle(icon)
    del copy
    assert middle(icon) == QColor(theme.colors().text).name()


def test_an_icon_makes_no_row_of_a_list_taller(qapp: QApplication) -> None:
    assert theme.icon("plus").actualSize(QSize(24, 24)) == SIZE


@pytest.mark.parametrize("side", [16, 32, 64, 256])
def test_the_mark_of_the_program_is_its_own_blue_at_every_size(side: int, qapp: QApplication) -> None:
    mark = icons.app_icon()
    assert mark.actualSize(QSize(side, side)) == QSize(side, side)
    image = mark.pixmap(QSize(side, side), 1.0).toImage()
    assert image.pixelColor(side // 2, side // 6).name() == theme.LIGHT.accent
    assert image.pixelColor(side * 44 // 64, side // 2).name() == "#ffffff"
