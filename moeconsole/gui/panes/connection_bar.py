"""The bar above the composer: where events go, as whom, and the button that sends them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.core.connections import SANDBOX_ID, Connection, Environment
from moeconsole.core.datacenters import DATA_CENTERS
from moeconsole.gui import theme
from moeconsole.gui.connection_words import understood_words
from moeconsole.gui.panes.size_meter import SizeMeter
from moeconsole.gui.widgets.connection_combo import ConnectionCombo
from moeconsole.gui.widgets.environment_badge import EnvironmentBadge
from moeconsole.gui.widgets.named import named
from moeconsole.gui.widgets.workspace_edits import ApiKeyEdit, AppIdEdit, PlaceCombo, place_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from moeconsole.core.app_ids import Workspace
    from moeconsole.core.document import Node
    from moeconsole.gui.connection_book import ConnectionBook

_APP_ID_WIDTH: Final = 190


class ConnectionBar(QWidget):
    """Shows and edits the chosen connection. It never holds a key: what is typed goes out by a signal and is cleared.

    Signals:
        api_key_entered: a `Secret` for the chosen connection.
        save_requested: give the chosen connection a name.
        remove_requested: forget the chosen connection.
        add_requested: set up a workspace of the user's own.
        problem: a sentence about what was typed or pasted.
        value_picked: the node id of a value that is among the largest.
    """

    api_key_entered = Signal(object)
    save_requested = Signal()
    remove_requested = Signal()
    add_requested = Signal()
    problem = Signal(str)
    value_picked = Signal(object)

    def __init__(self, book: ConnectionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._make_widgets()
        self._lay_out()
        book.changed.connect(self._show_list)
        book.chosen_changed.connect(self._show_chosen)
        self._show_list()
        self._show_chosen(book.chosen)

    # What others tell the bar

    def show_key_state(self, text: str) -> None:
        """Say where the key of the chosen connection is: in the keyring, for this session, nowhere."""
        self.api_key_edit.show_state(text)

    def show_size(self, size: int, events: int, payload: Node | None = None) -> None:
        """Show the encoded size of the body against the service's limit; see `SizeMeter.show_size`."""
        self.payload_size_label.show_size(size, events, payload)

    def show_endpoint(self, connection: Connection) -> None:
        to_sandbox = self.tr("POST to the sandbox on this machine: nothing leaves it")
        text = f"POST {connection.endpoint()}" if connection.base_url else to_sandbox
        self.endpoint_label.setText(text)
        self.endpoint_label.setToolTip(text)

    def set_sending(self, *, sending: bool) -> None:
        self.send_button.setEnabled(not sending)
        self.cancel_button.setEnabled(sending)

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """More that can be done with the chosen connection, below what the menu has."""
        menu = self.menu_button.menu()
        menu.addSeparator()
        menu.addActions(actions)

    def commit(self) -> None:
        """Take over what was typed and not yet left: a click on Send may come first."""
        self.data_center_combo.take()
        self.app_id_edit.take()
        self.api_key_edit.take()

    # What the user does

    @Slot(object)
    def _take(self, found: Workspace) -> None:
        """Put what was typed or pasted into the chosen connection; a key goes on to who keeps it."""
        from moeconsole.core.app_ids import applied, doubt_of

        before = self._book.chosen
        edited = applied(before, found)
        is_new = before.id == SANDBOX_ID and (edited != before or found.api_key is not None)
        if is_new:  # an unsaved one, which goes to the first data center until another is picked
            edited = replace(edited, app_id=found.app_id or "")
            if not edited.base_url:
                edited = replace(edited, data_center=next(iter(DATA_CENTERS)))
        self._book.edit(edited)
        if found.api_key is not None:
            self.api_key_entered.emit(found.api_key)
        doubt = doubt_of(self._book.chosen) if edited.app_id != before.app_id or is_new else None
        said = " ".join(filter(None, (understood_words(found), doubt)))
        if said:
            self.problem.emit(said)

    # Showing

    @Slot()
    def _show_list(self) -> None:
        book = self._book
        self.connection_combo.show_list([(book.name_of(one), one.id) for one in book.all], book.chosen.id)

    @Slot(object)
    def _show_chosen(self, chosen: Connection) -> None:
        self.connection_combo.show_chosen(chosen.id)
        is_sandbox = chosen.id == SANDBOX_ID
        self.data_center_combo.show_text(self.tr("this machine") if is_sandbox else place_text(chosen))
        self.app_id_edit.show_app_id("" if is_sandbox else chosen.app_id)
        self.api_key_edit.set_app_id(chosen.app_id)
        self.app_id_edit.setPlaceholderText(
            self.tr("any, in the sandbox") if is_sandbox else self.tr("APP_ID")
        )
        self.remove_action.setEnabled(not is_sandbox)
        self.save_action.setEnabled(not is_sandbox)
        self.save_action.setText(
            self.tr("Rename connection…") if chosen.name else self.tr("Save connection as…")
        )
        self._show_environment(chosen.environment)
        self.show_endpoint(chosen)

    def _show_environment(self, environment: Environment) -> None:
        self.environment_badge.show_environment(environment)
        color, _ground = theme.colors().environment(environment)
        frame = color if environment is Environment.LIVE else "transparent"
        self.setStyleSheet(f"ConnectionBar {{ border-bottom: 3px solid {frame}; }}")

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "send_button"):
            self.menu_button.setIcon(theme.icon("more"))
            self._show_environment(self._book.chosen.environment)

    # Making

    def _make_widgets(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.connection_combo = ConnectionCombo("connectionCombo")
        self.connection_combo.picked.connect(self._book.choose)
        self.connection_combo.add_requested.connect(self.add_requested)

        self.data_center_combo = PlaceCombo("dataCenterCombo", "dataCenterEdit")
        self.app_id_edit = AppIdEdit("appIdEdit")
        self.app_id_edit.setMinimumWidth(_APP_ID_WIDTH)
        self.api_key_edit = ApiKeyEdit("apiKeyEdit")
        for edit in (self.data_center_combo, self.app_id_edit, self.api_key_edit):
            edit.found.connect(self._take)
        self.data_center_combo.problem.connect(self.problem)
        self.api_key_edit.problem.connect(self.problem)

        self.environment_badge = EnvironmentBadge("environmentBadge")
        self.send_button = named(QPushButton(self.tr("Send")), "sendButton", self.tr("Send"))
        self.send_button.setProperty("primary", True)
        self.send_button.setToolTip(self.tr("Send the events (Ctrl+Enter)"))
        self.cancel_button = named(QPushButton(self.tr("Cancel")), "cancelButton", self.tr("Cancel sending"))
        self.cancel_button.setEnabled(False)

        self.menu_button = named(QToolButton(), "connectionMenuButton", self.tr("More about the connection"))
        self.menu_button.setIcon(theme.icon("more"))
        self.menu_button.setAutoRaise(True)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.menu_button)
        self.save_action = menu.addAction(self.tr("Save connection as…"))
        self.save_action.triggered.connect(self.save_requested)
        self.remove_action = menu.addAction(self.tr("Forget this connection"))
        self.remove_action.triggered.connect(self.remove_requested)
        self.menu_button.setMenu(menu)

        self.endpoint_label = named(QLabel(), "endpointLabel", self.tr("Address that the request goes to"))
        self.endpoint_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.endpoint_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.endpoint_label.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.payload_size_label = SizeMeter()
        self.payload_size_label.value_picked.connect(self.value_picked)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.GAP)
        fields = (
            (self.tr("Connect&ion"), self.connection_combo, 1),
            (self.tr("Data cente&r"), self.data_center_combo, 1),
            (self.tr("&APP_ID"), self.app_id_edit, 2),
            (self.tr("API &key"), self.api_key_edit, 1),
        )
        for text, widget, stretch in fields:
            label = QLabel(text)
            label.setBuddy(widget)
            label.setFont(theme.small_font())
            label.setForegroundRole(self.palette().ColorRole.PlaceholderText)
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(label)
            column.addWidget(widget)
            top.addLayout(column, stretch)
        for button in (self.menu_button, self.environment_badge, self.send_button, self.cancel_button):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        bottom = QHBoxLayout()
        bottom.addWidget(self.endpoint_label, 1)
        bottom.addWidget(self.payload_size_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
        layout.setSpacing(theme.TIGHT)
        layout.addLayout(top)
        layout.addLayout(bottom)
