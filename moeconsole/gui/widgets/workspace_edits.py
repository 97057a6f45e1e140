"""Fields for APP_ID, API key and data center: whatever is pasted into one of them is taken apart by the core."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from moeconsole.core.connections import AddressError, Connection
from moeconsole.core.datacenters import DATA_CENTERS
from moeconsole.core.secret import BadApiKeyError
from moeconsole.gui.widgets.named import named


class AppIdEdit(QLineEdit):
    """The APP_ID. A key that was pasted along is out of sight at once. GUI thread; owned by its pane or dialog.

    Signals:
        found: a `Workspace`, when the field is left or something was pasted.
    """

    found = Signal(object)

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, object_name, self.tr("APP_ID"))
        self.setToolTip(
            self.tr(
                "The workspace id: Settings > Account > APIs in the dashboard. "
                "You can paste an API address or a whole Authorization header as well."
            )
        )
        self._shown = ""
        self._length = 0
        self.textChanged.connect(self._on_text_changed)
        self.editingFinished.connect(self.take)

    def show_app_id(self, app_id: str) -> None:
        """What stands in the connection."""
        self._shown = app_id
        if self.text() != app_id:
            self.setText(app_id)

    @Slot()
    def take(self) -> None:
        """Hand over what was typed, if it is new."""
        text = self.text()
        if text == self._shown:
            return
        from moeconsole.core.app_ids import Workspace, read_workspace

        found = read_workspace(text)
        before = self._shown
        self.show_app_id(before if found.app_id is None else found.app_id)
        if found != Workspace(before):
            self.found.emit(found)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        was_pasted = len(text) - self._length > 1
        self._length = len(text)
        if was_pasted and text != self._shown:
            from moeconsole.core.app_ids import read_workspace

            if read_workspace(text).taken_apart:
                self.take()


class ApiKeyEdit(QLineEdit):
    """Write only: what is typed goes out by a signal and is cleared; the placeholder says where the key is.

    GUI thread; owned by its pane or dialog.

    Signals:
        found: a `Workspace` with a key.
        problem: a sentence.
    """

    found = Signal(object)
    problem = Signal(str)

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, object_name, self.tr("API key"))
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._app_id = ""
        self.editingFinished.connect(self.take)

    def set_app_id(self, app_id: str) -> None:
        """The APP_ID whose `APP_ID:KEY` may be pasted."""
        self._app_id = app_id

    def show_state(self, text: str) -> None:
        """Say where the key is: in the keyring, for this session, nowhere."""
        self.setPlaceholderText(text)
        self.setAccessibleDescription(text)
        self.setToolTip(
            self.tr("{state}. What you type replaces it; it is never shown again.").format(state=text)
        )

    @Slot()
    def take(self) -> None:
        """Hand over what was typed."""
        text = self.text()
        if not text:
            return
        self.clear()
        from moeconsole.core.app_ids import read_key

        try:
            found = read_key(text, self._app_id)
        except BadApiKeyError as error:
            self.problem.emit(str(error))
            return
        self.found.emit(found)


class PlaceCombo(QComboBox):
    """A data center to choose, or an address to type or paste. GUI thread; owned by its pane or dialog.

    Attributes:
        editor: the line edit in it.

    Signals:
        found: a `Workspace` with an address.
        problem: a sentence; what was there before is back.
    """

    found = Signal(object)
    problem = Signal(str)

    def __init__(self, object_name: str, edit_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, object_name, self.tr("Data center"))
        self.setEditable(True)
        self.view().setAccessibleName(self.tr("Data centers"))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(14)
        self.addItems([center.label for center in DATA_CENTERS.values()])
        self.setToolTip(
            self.tr(
                "The number in your dashboard's address: dashboard-01.moengage.com is 01. "
                "You can paste that address here."
            )
        )
        self.editor = named(QLineEdit(), edit_name, self.tr("Data center or address"))
        self.setLineEdit(self.editor)
        self._shown = ""
        self.editor.editingFinished.connect(self.take)
        self.activated.connect(self.take)

    def show_text(self, text: str) -> None:
        """What stands in the connection."""
        self._shown = text
        self.setEditText(text)

    @Slot()
    def take(self) -> None:
        """Hand over what was typed or chosen, if it is new."""
        text = self.currentText()
        if text == self._shown:
            return
        from moeconsole.core.app_ids import read_place

        try:
            found = read_place(text)
        except AddressError as error:
            self.setEditText(self._shown)
            self.problem.emit(str(error))
            return
        self.show_text(text)
        self.found.emit(found)


def place_text(connection: Connection) -> str:
    """A connection's data center or address, as the combo shows it."""
    center = DATA_CENTERS.get(connection.data_center or "")
    return connection.url or (center.label if center else "")
