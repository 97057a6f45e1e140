"""Every command of the program in one list: the window's actions wherever they stand, its buttons, and more.

Nobody registers an action: whatever has a text and lives under the window is found, with its way there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDialog,
    QDockWidget,
    QMainWindow,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable

NO_COMMAND: Final = "noCommand"
"""Property of an action or a button that makes sense only where it stands, such as the palette's own."""

_MNEMONIC: Final = re.compile(r"&(.)")
_BY_CJK: Final = re.compile(r"\(&.\)")


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done.

    Attributes:
        key: what it is remembered by.
        path: where it stands, from the outside in: menus, or its pane.
        keys: its shortcuts as people read them; the first is the one to learn.
        reason: why it can't be done now; empty where it can.
        checked: for what is on or off.
    """

    key: str
    text: str
    path: tuple[str, ...]
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    reason: str = ""
    checked: bool | None = None


def commands_of(window: QMainWindow) -> list[Command]:
    """The actions of the menus in their order, then those of the panes, then the buttons that have no action."""
    actions = [
        action for action in _in_menu_order(window, _actions_of(window)) if not action.property(NO_COMMAND)
    ]
    found = [_of_action(action) for action in actions]
    in_menus = {plain(action.text()) for action in actions if menu_of(action) is not None}
    in_panes = {(command.path[:1], command.text) for command in found}
    buttons = filter(None, map(_of_button, window.findChildren(QAbstractButton)))
    return [
        *found,
        *(
            button
            for button in buttons
            if button.text not in in_menus and (button.path[:1], button.text) not in in_panes
        ),
    ]


def shortcuts_of(window: QMainWindow) -> list[Command]:
    """Every action with a shortcut, as `commands_of` orders them."""
    actions = _in_menu_order(window, _actions_of(window))
    return [_of_action(action) for action in actions if keys_of(action)]


def is_command(action: QAction) -> bool:
    """Whether the action is something to do, and of the window itself rather than of a dialog in front of it."""
    if not action.text() or action.isSeparator() or action.menu() is not None or not action.isVisible():
        return False
    owner: QObject | None = action.parent()
    while owner is not None and not isinstance(owner, QDialog):
        owner = owner.parent()
    return owner is None


def _actions_of(window: QMainWindow) -> list[QAction]:
    return [action for action in window.findChildren(QAction) if is_command(action)]


def plain(text: str) -> str:
    """A label without the signs of its mnemonic."""
    return _MNEMONIC.sub(r"\1", _BY_CJK.sub("", text)).strip()


def keys_of(action: QAction) -> tuple[str, ...]:
    """The shortcuts as they stand on the keyboard, those that every keyboard has first."""
    return tuple(
        dict.fromkeys(
            shortcut.toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")
            for shortcut in action.shortcuts()
            if shortcut.toString() and not _is_special_key(shortcut)
        )
    )


def menu_of(action: QAction) -> QMenu | None:
    """The menu that the action stands in, of those that stay; what is done to the rows of a view belongs there."""
    if action.shortcutContext() is Qt.ShortcutContext.WidgetShortcut:
        return None
    menus = [owner for owner in action.associatedObjects() if isinstance(owner, QMenu)]
    return menus[0] if menus else None


def _in_menu_order(window: QMainWindow, actions: list[QAction]) -> list[QAction]:
    order: dict[QAction, int] = {}

    def walk(listed: list[QAction]) -> None:
        for action in listed:
            menu = action.menu()
            if isinstance(menu, QMenu):
                walk(menu.actions())
            elif menu_of(action) is not None:
                order.setdefault(action, len(order))

    walk(window.menuBar().actions())
    return sorted(actions, key=lambda action: order.get(action, len(order)))


def _of_action(action: QAction) -> Command:
    path = _path_of(action)
    text = plain(action.text())
    return Command(
        key=action.objectName() or " > ".join((*path, text)),
        text=text,
        path=path,
        run=_Trigger(action),
        keys=keys_of(action),
        reason="" if action.isEnabled() else _reason(action),
        checked=action.isChecked() if action.isCheckable() else None,
    )


def _of_button(button: QAbstractButton) -> Command | None:
    """A button that does something at once, and is to be seen where its pane is."""
    if not isinstance(button, (QPushButton, QToolButton)) or button.property(NO_COMMAND):
        return None
    if isinstance(button, QToolButton) and (button.defaultAction() is not None or button.menu() is not None):
        return None
    dock = _dock_of(button)
    if dock is None or not button.accessibleName() or not button.isVisibleTo(dock):
        return None
    name = button.accessibleName()
    path = (dock.accessibleName() or dock.windowTitle(),)
    reason = "" if button.isEnabled() else QCoreApplication.translate("Commands", "not possible now")
    checked = button.isChecked() if button.isCheckable() else None
    return Command(button.objectName() or name, name, path, _Click(button), (), reason, checked)


def _path_of(action: QAction) -> tuple[str, ...]:
    menu = menu_of(action)
    if menu is not None:
        return _path_of_menu(menu)
    view = _view_of(action)
    dock = _dock_of(view) if view is not None else None
    if dock is not None:
        return (dock.accessibleName() or dock.windowTitle(),)
    return (view.accessibleName() or plain(view.windowTitle()),) if view is not None else ()


def _path_of_menu(menu: QMenu) -> tuple[str, ...]:
    opener = menu.menuAction()
    for owner in opener.associatedObjects():
        if isinstance(owner, QMenu):
            return (*_path_of_menu(owner), plain(menu.title()))
    title = plain(menu.title())
    if title:
        return (title,)
    button = menu.parentWidget()
    dock = _dock_of(button) if button is not None else None
    name = (button.accessibleName() if button is not None else "") or menu.accessibleName()
    outer = (dock.accessibleName() or dock.windowTitle(),) if dock is not None else ()
    return (*outer, name) if name else outer


def _view_of(action: QAction) -> QWidget | None:
    """The widget that the action belongs to: the view that it acts on before a button that shows it."""
    owners = [owner for owner in action.associatedObjects() if isinstance(owner, QWidget)]
    views = [owner for owner in owners if not isinstance(owner, QAbstractButton)]
    parent = action.parent()
    while parent is not None and not isinstance(parent, QWidget):
        parent = parent.parent()
    return next(iter([*views, *owners]), parent)


def _dock_of(widget: QWidget) -> QDockWidget | None:
    current: QWidget | None = widget
    while current is not None and not isinstance(current, QDockWidget):
        current = current.parentWidget()
    return current


def _reason(action: QAction) -> str:
    view = _view_of(action)
    if isinstance(view, QAbstractItemView) and not view.selectionModel().hasSelection():
        text = QCoreApplication.translate("Commands", "choose a row first")
    else:
        text = QCoreApplication.translate("Commands", "not possible now")
    return text


def _is_special_key(shortcut: QKeySequence) -> bool:
    """Keys such as "Undo" and "New", which few keyboards have."""
    return shortcut.toString() in {
        QKeySequence(key).toString() for key in ("Undo", "Redo", "New", "Open", "Save", "Close")
    }


@dataclass(frozen=True, slots=True)
class _Trigger:
    """Does an action where it belongs: its pane comes to the front, and its view has the focus."""

    action: QAction

    def __call__(self) -> None:
        view = _view_of(self.action) if menu_of(self.action) is None else None
        if view is not None:
            _bring_up(view)
            view.setFocus()
        self.action.trigger()


@dataclass(frozen=True, slots=True)
class _Click:
    button: QAbstractButton

    def __call__(self) -> None:
        _bring_up(self.button)
        self.button.click()


def _bring_up(widget: QWidget) -> None:
    dock = _dock_of(widget)
    if dock is not None:
        dock.show()
        dock.raise_()
