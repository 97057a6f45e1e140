"""Which widgets a screen reader would meet without a name: in the main window and in every dialog."""

from __future__ import annotations

import importlib
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from moeconsole.core.interchange.imported import Imported, ImportedDocument, ImportedKind
from moeconsole.core.records import Retention, Space
from moeconsole.core.templates import Variable
from moeconsole.gui import dialogs as gui_dialogs
from moeconsole.gui.dialogs.about import AboutDialog
from moeconsole.gui.dialogs.add_workspace import AddWorkspaceDialog
from moeconsole.gui.dialogs.ask import AskDialog
from moeconsole.gui.dialogs.compare import CompareWindow
from moeconsole.gui.dialogs.connections import ConnectionsDialog
from moeconsole.gui.dialogs.field_help import FieldHelpDialog
from moeconsole.gui.dialogs.history_storage import HistoryStorageDialog
from moeconsole.gui.dialogs.import_dialog import ImportDialog
from moeconsole.gui.dialogs.name import NameDialog
from moeconsole.gui.dialogs.save_template import SaveTemplateDialog
from moeconsole.gui.dialogs.send_values import SendValuesDialog
from moeconsole.gui.dialogs.shortcuts import ShortcutsDialog
from moeconsole.gui.dialogs.variables import VariablesDialog
from moeconsole.gui.panes.help_pane import HelpPane
from moeconsole.gui.widgets.long_text_window import LongTextWindow
from moeconsole.workflows.compare import Side

if TYPE_CHECKING:
    from moeconsole.gui.main_window import MainWindow


def nameless(window: MainWindow) -> tuple[list[str], int]:
    """The focusable widgets without an accessible name, and how many focusable ones there are.

    A dialog of the program that `all_dialogs` doesn't make counts as one.
    """
    dialogs = all_dialogs(window)
    made = {type(dialog).__name__ for dialog in dialogs}
    unknown = [f"a dialog that nobody opened: {name}" for name in sorted(dialog_classes() - made)]
    widgets = [widget for widget in window.findChildren(QWidget) if is_focusable(widget)]
    found = [f"{path_of(widget)}" for widget in widgets if not name_of(widget)]
    for dialog in dialogs:
        dialog.deleteLater()
    return found + unknown, len(widgets)


def all_dialogs(window: MainWindow) -> list[QDialog]:
    """One of each dialog of the program, not shown; a new one is added here."""
    side = Side('{"a": 1}')
    imported = Imported(ImportedKind.PAYLOAD, (ImportedDocument("Paid", "{}"),))
    return [
        AboutDialog(window.bench.services.data_dir, window),
        AddWorkspaceDialog("new", (), window),
        ConnectionsDialog(window.bench.book, window),
        HistoryStorageDialog(Space(0, 0, 0), Retention(), window),
        ImportDialog(imported, "pasted", (), None, window.bench.services.make_checker, window),
        SendValuesDialog((Variable("price"),), {}, window),
        VariablesDialog(window.bench.session, window),
        AskDialog("Send?", "Really?", ("one",), "Send", danger=True, parent=window),
        FieldHelpDialog(help_of_a_field(), window),
        CompareWindow(side, side, ("one", "other"), window),
        LongTextWindow(1, "run", window),
        NameDialog("Name", "Shop", window),
        SaveTemplateDialog("Name", ["Travel"], window),
        ShortcutsDialog(window),
        HelpPane(window),
    ]


def help_of_a_field() -> HelpPane:
    pane = HelpPane()
    pane.show_topic("customer_id")
    return pane


def dialog_classes() -> set[str]:
    """The names of the dialogs that the program has."""
    modules = [
        importlib.import_module(f"{gui_dialogs.__name__}.{name.name}")
        for name in iter_modules(gui_dialogs.__path__)
    ]
    return {
        name
        for module in modules
        for name, kind in vars(module).items()
        if isinstance(kind, type) and issubclass(kind, QDialog) and kind.__module__ == module.__name__
    }


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
