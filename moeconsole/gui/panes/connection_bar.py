"""The bar above the composer: where events go, as whom, and the button that sends them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.core.connections import (
    SANDBOX_ID,
    AddressError,
    Connection,
    Environment,
    read_address,
)
from moeconsole.core.datacenters import DATA_CENTERS
from moeconsole.core.secret import BadApiKeyError, Secret, check_api_key
from moeconsole.gui import theme
from moeconsole.gui.panes.size_meter import SizeMeter
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from moeconsole.core.document import Node
    from moeconsole.gui.connection_book import ConnectionBook

_APP_ID_WIDTH: Final = 190


class ConnectionBar(QWidget):
    """Shows and edits the chosen connection. It never holds a key: what is typed goes out by a signal and is cleared.

    Signals:
        api_key_entered: a `Secret` for the chosen connection.
        save_requested: give the chosen connection a name.
        remove_requested: forget the chosen connection.
        problem: a sentence about what was typed.
        value_picked: the node id of a value that is among the largest.
    """

    api_key_entered = Signal(object)
    save_requested = Signal()
    remove_requested = Signal()
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
        self.api_key_edit.setPlaceholderText(text)
        self.api_key_edit.setToolTip(
            self.tr("{state}. What you type replaces it; it is never shown again.").format(state=text)
        )

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
        self._on_address_entered()
        self._on_app_id_entered()
        self._on_key_entered()

    # What the user does

    @Slot(int)
    def _on_connection_picked(self, index: int) -> None:
        self._book.choose(self.connection_combo.itemData(index))

    @Slot()
    def _on_address_entered(self) -> None:
        chosen = self._book.chosen
        text = self.data_center_combo.currentText()
        if text == self._address_text(chosen):
            return
        try:
            address = read_address(text)
        except AddressError as error:
            self.problem.emit(str(error))
            self.data_center_combo.setEditText(self._address_text(chosen))
            return
        self._book.edit(replace(chosen, data_center=address.data_center, url=address.url))

    @Slot()
    def _on_app_id_entered(self) -> None:
        text = "".join(self.app_id_edit.text().split())
        chosen = self._book.chosen
        if text != _shown_app_id(chosen):
            self._book.edit(replace(chosen, app_id=text, data_center=self._data_center(chosen)))

    @Slot()
    def _on_key_entered(self) -> None:
        text = self.api_key_edit.text()
        if not text:
            return
        self.api_key_edit.clear()
        try:
            key: Secret = check_api_key(text)
        except BadApiKeyError as error:
            self.problem.emit(str(error))
            return
        chosen = self._book.chosen
        if chosen.id == SANDBOX_ID:
            self._book.edit(replace(chosen, data_center=self._data_center(chosen), app_id=""))
        self.api_key_entered.emit(key)

    @staticmethod
    def _data_center(connection: Connection) -> str | None:
        """An unsaved connection that the bar starts goes to the first data center until another is picked."""
        return (
            connection.data_center if connection.url or connection.data_center else next(iter(DATA_CENTERS))
        )

    # Showing

    @Slot()
    def _show_list(self) -> None:
        combo = self.connection_combo
        combo.blockSignals(True)
        combo.clear()
        for connection in self._book.all:
            combo.addItem(self._book.name_of(connection), connection.id)
        combo.setCurrentIndex(combo.findData(self._book.chosen.id))
        combo.blockSignals(False)

    @Slot(object)
    def _show_chosen(self, chosen: Connection) -> None:
        self.connection_combo.setCurrentIndex(self.connection_combo.findData(chosen.id))
        self.data_center_combo.setEditText(self._address_text(chosen))
        shown = _shown_app_id(chosen)
        if self.app_id_edit.text() != shown:
            self.app_id_edit.setText(shown)
        is_sandbox = chosen.id == SANDBOX_ID
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

    def _address_text(self, connection: Connection) -> str:
        if connection.id == SANDBOX_ID:
            return self.tr("this machine")
        center = DATA_CENTERS.get(connection.data_center or "")
        return connection.url or (center.label if center else "")

    def _show_environment(self, environment: Environment) -> None:
        words = {
            Environment.SANDBOX: (
                self.tr("SANDBOX"),
                self.tr("A stand-in on this machine. Nothing leaves it."),
            ),
            Environment.TEST: (self.tr("TEST"), self.tr("The workspace's test environment (_DEBUG).")),
            Environment.LIVE: (
                self.tr("LIVE"),
                self.tr("Real users: events sent here can start real campaigns."),
            ),
        }
        text, tip = words[environment]
        color, ground = theme.colors().environment(environment)
        badge = self.environment_badge
        badge.setText(text)
        badge.setToolTip(tip)
        badge.setAccessibleName(self.tr("Environment: {name}").format(name=text))
        badge.setStyleSheet(
            f"color: {color}; background: {ground}; border: 1px solid {color}; border-radius: 4px;"
            " padding: 3px 8px; font-weight: 700;"
        )
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
        self.connection_combo = named(QComboBox(), "connectionCombo", self.tr("Connection"))
        self.connection_combo.setMinimumContentsLength(14)
        self.connection_combo.view().setAccessibleName(self.tr("Connections"))
        self.connection_combo.setToolTip(
            self.tr("Where events go. Edit the fields beside it to add a workspace of yours.")
        )
        self.connection_combo.activated.connect(self._on_connection_picked)

        self.data_center_combo = named(QComboBox(), "dataCenterCombo", self.tr("Data center"))
        self.data_center_combo.setEditable(True)
        self.data_center_combo.view().setAccessibleName(self.tr("Data centers"))
        self.data_center_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.data_center_combo.setMinimumContentsLength(14)
        self.data_center_combo.addItems([center.label for center in DATA_CENTERS.values()])
        self.data_center_combo.setToolTip(
            self.tr(
                "The number in your dashboard's address: dashboard-01.moengage.com is 01. "
                "You can paste that address here."
            )
        )
        editor = QLineEdit()
        self.data_center_combo.setLineEdit(editor)
        editor.setObjectName("dataCenterEdit")
        editor.setAccessibleName(self.tr("Data center or address"))
        editor.editingFinished.connect(self._on_address_entered)
        self.data_center_combo.activated.connect(self._on_address_entered)

        self.app_id_edit = named(QLineEdit(), "appIdEdit", self.tr("APP_ID"))
        self.app_id_edit.setMinimumWidth(_APP_ID_WIDTH)
        self.app_id_edit.setToolTip(self.tr("The workspace id: Settings > Account > APIs in the dashboard."))
        self.app_id_edit.editingFinished.connect(self._on_app_id_entered)

        self.api_key_edit = named(QLineEdit(), "apiKeyEdit", self.tr("API key"))
        self.api_key_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.api_key_edit.editingFinished.connect(self._on_key_entered)

        self.environment_badge = named(QLabel(), "environmentBadge", "")
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
            (self.tr("&Connection"), self.connection_combo, 1),
            (self.tr("&Data center"), self.data_center_combo, 1),
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


def _shown_app_id(connection: Connection) -> str:
    return "" if connection.id == SANDBOX_ID else connection.app_id
