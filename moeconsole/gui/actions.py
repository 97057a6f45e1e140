"""The window's own actions and their shortcuts. What they do is connected by the main window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack

from moeconsole.gui.action_registry import NO_COMMAND
from moeconsole.gui.undo_keys import PALETTE_KEYS
from moeconsole.store.settings import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

_KEYS = QKeySequence.StandardKey
_THEMES: Final = (Theme.SYSTEM, Theme.LIGHT, Theme.DARK)


@dataclass(frozen=True, slots=True)
class Actions:
    """Every action of the menus, by what it does."""

    new: QAction
    open_file: QAction
    save: QAction
    save_as: QAction
    close: QAction
    undo: QAction
    redo: QAction
    send: QAction
    cancel: QAction
    add_event: QAction
    next_problem: QAction
    previous_problem: QAction
    palette: QAction
    reset_layout: QAction
    themes: QActionGroup
    field_help: QAction
    shortcuts: QAction
    data_folder: QAction
    log_file: QAction
    about: QAction


def make_actions(window: QMainWindow, undo_stack: QUndoStack) -> Actions:
    """The actions with their texts and shortcuts, as children of the window."""
    tr = window.tr
    undo = undo_stack.createUndoAction(window)
    undo.setShortcuts(_KEYS.Undo)
    redo = undo_stack.createRedoAction(window)
    redo.setShortcuts(_KEYS.Redo)
    themes = QActionGroup(window)
    for theme, text in zip(_THEMES, (tr("As the system"), tr("Light"), tr("Dark")), strict=True):
        action = themes.addAction(text)
        action.setCheckable(True)
        action.setData(theme.value)
    return Actions(
        new=_action(window, "newAction", tr("New event"), _KEYS.New),
        open_file=_action(window, "openAction", tr("Open…"), _KEYS.Open),
        save=_action(window, "saveAction", tr("Save"), _KEYS.Save),
        save_as=_action(window, "saveAsAction", tr("Save as…"), QKeySequence("Ctrl+Shift+S")),
        close=_action(window, "closeAction", tr("Close"), _KEYS.Quit),
        undo=undo,
        redo=redo,
        send=_action(
            window, "sendAction", tr("Send"), QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")
        ),
        cancel=_action(window, "cancelAction", tr("Cancel sending"), QKeySequence("Ctrl+.")),
        add_event=_action(window, "addEventAction", tr("Add an event"), QKeySequence("Ctrl+Shift+E")),
        next_problem=_action(window, "nextProblemAction", tr("Next problem"), QKeySequence("F8")),
        previous_problem=_action(
            window, "previousProblemAction", tr("Previous problem"), QKeySequence("Shift+F8")
        ),
        palette=_palette_action(window),
        reset_layout=_action(window, "resetLayoutAction", tr("Reset the layout")),
        themes=themes,
        field_help=_action(window, "fieldHelpAction", tr("Help for this field"), QKeySequence("F1")),
        shortcuts=_action(window, "shortcutsAction", tr("Keyboard shortcuts"), QKeySequence("Ctrl+/")),
        data_folder=_action(window, "dataFolderAction", tr("Show the data folder")),
        log_file=_action(window, "logFileAction", tr("Show the log file")),
        about=_action(window, "aboutAction", tr("About Moe Console")),
    )


def _palette_action(window: QMainWindow) -> QAction:
    action = _action(window, "paletteAction", window.tr("Find a command…"), PALETTE_KEYS)
    action.setProperty(NO_COMMAND, True)  # in the palette itself
    return action


def _action(
    window: QMainWindow, name: str, text: str, *keys: QKeySequence | QKeySequence.StandardKey
) -> QAction:
    action = QAction(text, window)
    action.setObjectName(name)
    sequences = [sequence for key in keys for sequence in _sequences(key)]
    action.setShortcuts(sequences)
    return action


def _sequences(key: QKeySequence | QKeySequence.StandardKey) -> list[QKeySequence]:
    return [key] if isinstance(key, QKeySequence) else QKeySequence.keyBindings(key)
