"""Three small widgets, pixel by pixel, as somebody looked at them and found them good.

Renewed with `MOECONSOLE_RENEW_GOLDEN=1`, then looked at. Letters are drawn by FreeType, which other versions
smooth a little differently: a pixel may differ somewhat, and a few pixels altogether.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontInfo, QImage
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from moeconsole.core.connections import Environment
from moeconsole.core.exchange import Timings
from moeconsole.core.rules import Level
from moeconsole.gui import theme
from moeconsole.gui.widgets.environment_badge import EnvironmentBadge
from moeconsole.gui.widgets.waterfall import Waterfall
from moeconsole.store.settings import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

GOLDEN = Path(__file__).parent.parent / "golden"
FONT_PX = 12
CHANNEL_TOLERANCE = 48  # of 255: how a letter's edge is smoothed
MOST_DIFFERENT = 0.01  # of all pixels


@pytest.fixture(autouse=True)
def _light_and_of_one_size(qapp: QApplication) -> Iterator[None]:
    before, font = qapp.font(), QFont(qapp.font())
    font.setPixelSize(FONT_PX)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # which each machine sets its own way
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    if QFontInfo(font).family() != font.family():
        pytest.skip(f"this machine lacks the font {font.family()}")
    qapp.setFont(font)
    theme.apply(qapp, Theme.LIGHT)
    yield
    qapp.setFont(before)


def in_a_row(widgets: Sequence[QWidget]) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
    for widget in widgets:
        layout.addWidget(widget)
    return row


def badge(environment: Environment) -> QWidget:
    result = EnvironmentBadge(f"{environment.value}Badge")
    result.show_environment(environment)
    return result


def chip(level: Level) -> QWidget:
    result = QToolButton()
    result.setIcon(theme.level_icon(level))
    return result


def waterfall() -> QWidget:
    result = Waterfall()
    result.show_timings(Timings(dns_ms=3.1, connect_ms=11.4, tls_ms=24.8, first_byte_ms=41.9, body_ms=0.6))
    return result


WIDGETS = {
    "badges": (lambda: in_a_row([badge(one) for one in Environment]), QSize(260, 44)),
    "levels": (lambda: in_a_row([chip(one) for one in Level]), QSize(120, 44)),
    "waterfall": (waterfall, QSize(480, 120)),
}


def drawn(widget: QWidget, size: QSize) -> QImage:
    widget.resize(size)
    widget.ensurePolished()
    image = QImage(size, QImage.Format.Format_RGB32)
    widget.render(image)
    return image


def share_different(one: QImage, other: QImage) -> float:
    """Of the pixels of two images of one size: how many differ by more than smoothing explains."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    beyond = bytearray(abs(left - right) > CHANNEL_TOLERANCE for left, right in pairs)
    different = sum(any(beyond[at : at + 3]) for at in range(0, len(beyond), 4))
    return different / (one.width() * one.height())


@pytest.mark.parametrize("name", WIDGETS)
def test_it_looks_as_it_did(name: str, qtbot: QtBot, tmp_path: Path) -> None:
    make, size = WIDGETS[name]
    widget = make()
    qtbot.addWidget(widget)
    image, path = drawn(widget, size), GOLDEN / f"{name}.png"
    if os.environ.get("MOECONSOLE_RENEW_GOLDEN"):
        assert image.save(str(path))
    golden = QImage(str(path)).convertToFormat(image.format())
    assert golden.size() == size
    seen = tmp_path / f"{name}.png"
    image.save(str(seen))
    assert share_different(image, golden) <= MOST_DIFFERENT, f"{seen} is not {path}"


def test_a_widget_of_another_colour_is_noticed(qtbot: QtBot, qapp: QApplication) -> None:
    make, size = WIDGETS["badges"]
    light = make()
    qtbot.addWidget(light)
    before = drawn(light, size)
    theme.apply(qapp, Theme.DARK)
    assert share_different(drawn(light, size), before) > MOST_DIFFERENT
