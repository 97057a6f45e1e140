"""What one test of the window leaves behind must not reach the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

FONT = (
    "DejaVu Sans"  # what the set-up installs on a machine without fonts; others have more room between lines
)


@pytest.fixture(scope="session", autouse=True)
def _one_font_on_every_machine(qapp: QApplication) -> None:
    from PySide6.QtGui import QFont

    font = QFont(qapp.font())
    font.setFamily(FONT)
    qapp.setFont(font)


@pytest.fixture(autouse=True)
def _looks_of_the_application(qapp: QApplication) -> Iterator[None]:
    """A window puts its theme on the application; the next test begins without."""
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield
    if qapp.styleSheet() != sheet:
        qapp.setStyleSheet(sheet)
    if qapp.palette() != palette:
        qapp.setPalette(palette)
