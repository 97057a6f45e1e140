"""The About dialog shows the program's mark beside what it says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from moeconsole import __version__
from moeconsole.gui.dialogs.about import AboutDialog
from tests.helpers.window import find

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_the_mark_stands_beside_the_words(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = AboutDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    mark = find(dialog, QLabel, "aboutMarkLabel")
    assert (
        mark.pixmap().deviceIndependentSize().width() == mark.pixmap().deviceIndependentSize().height() > 40
    )
    image = mark.pixmap().toImage()
    assert len({image.pixel(x, image.height() // 2) for x in range(image.width())}) > 1, "it is drawn"
    assert any(__version__ in label.text() for label in dialog.findChildren(QLabel))
