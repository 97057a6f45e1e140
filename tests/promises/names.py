"""Which widgets a screen reader would meet without a name: in the main window and in every dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from moeconsole.gui.dialogs.about import AboutDialog
from moeconsole.gui.dialogs.ask import AskDialog
from moeconsole.gui.dialogs.name import NameDialog
from moeconsole.gui.dialogs.save_template import SaveTemplateDialog
from moeconsole.gui.dialogs.shortcuts import ShortcutsDialog
from moeconsole.gui.panes.help_pane import HelpPane

if TYPE_CHECKING:
    from moeconsole.gui.main_window import MainWindow


def nameless(window: MainWindow) -> tuple[list[str], int]:
    """The focusable widgets without an accessible name, and how many focusable ones there are."""
    dialogs: list[QWidget] = [
        AboutDialog(window.bench.services.data_dir, window),
        AskDialog("Send?", "Really?", ("one",), "Send", danger=True, parent=window),
        NameDialog("Name", "Shop", window),
        SaveTemplateDialog("Name", ["Travel"], window),
        ShortcutsDialog(window),
        HelpPane(window),
    ]
    widgets = [widget for widget in window.findChildren(QWidget) if is_focusable(widget)]
    found = [f"{path_of(widget)}" for widget in widgets if not name_of(widget)]
    for dialog in dialogs:
        dialog.deleteLater()
    return found, len(widgets)


def is_focusable(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and not widget.text():
        return False  # a label is its text, and there is none yet
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None


def name_of(widget: QWidget) -> str:
    """What a screen reader says: our name, or the one that Qt makes of a button's text or of a label."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return widget.accessibleName() or (interface.text(QAccessible.Text.Name) if interface else "")


def path_of(widget: QWidget) -> str:
    parts = []
    current: QWidget | None = widget
    while current is not None and len(parts) < 4:
        parts.append(current.objectName() or type(current).__name__)
        current = current.parentWidget()
    return " < ".join(parts)
