"""The part of a form that says which workspace: data center, APP_ID, environment, key. Two dialogs have it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QPushButton, QWidget

from moeconsole.core.app_ids import applied, doubt_of, is_test, with_test
from moeconsole.gui.connection_words import understood_words
from moeconsole.gui.widgets.environment_badge import EnvironmentBadge
from moeconsole.gui.widgets.form_field import FormField
from moeconsole.gui.widgets.named import named
from moeconsole.gui.widgets.workspace_edits import ApiKeyEdit, AppIdEdit, PlaceCombo, place_text

if TYPE_CHECKING:
    from moeconsole.core.app_ids import Workspace
    from moeconsole.core.connections import Connection


class WorkspacePart(QObject):
    """Its fields are in the form that it was given. GUI thread; owned by its dialog.

    Signals:
        edited: the `Connection` after a change.
        key_entered: a `Secret`; the connection that it belongs to was emitted before.
        typed: something in a field changed, whether it was taken over or not.
    """

    edited = Signal(object)
    key_entered = Signal(object)
    typed = Signal()

    def __init__(self, prefix: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._connection: Connection | None = None
        self.place = PlaceCombo(f"{prefix}PlaceCombo", f"{prefix}PlaceEdit")
        self.place.editor.setPlaceholderText(self.tr("03 India, or the address of your dashboard"))
        self.app_id = AppIdEdit(f"{prefix}AppIdEdit")
        self.app_id.setPlaceholderText(self.tr("Settings > Account > APIs in the dashboard"))
        self.test = named(
            QCheckBox(self.tr("Use the Test en&vironment")),
            f"{prefix}TestCheck",
            self.tr("Use the Test environment"),
        )
        self.test.setToolTip(self.tr("Adds _DEBUG to the APP_ID. Test and Live have keys of their own."))
        self.badge = EnvironmentBadge(f"{prefix}Badge")
        self.key = ApiKeyEdit(f"{prefix}KeyEdit")
        self.forget = named(
            QPushButton(self.tr("Forget key")), f"{prefix}ForgetKeyButton", self.tr("Forget the API key")
        )
        self._place_field = FormField(self.place)
        self._app_id_field = FormField(self.app_id)
        self.key_field = FormField(self.key, self.forget)
        self._connect()

    def add_to(self, form: QFormLayout) -> None:
        """Put the fields in, with their labels."""
        for text, field, row in (
            (self.tr("&Data center"), self.place, self._place_field),
            (self.tr("A&PP_ID"), self.app_id, self._app_id_field),
        ):
            form.addRow(labelled(text, field), row)
        form.addRow(labelled(self.tr("Environment"), self.test), FormField(self.test, self.badge))
        form.addRow(labelled(self.tr("API &key"), self.key), self.key_field)

    def show_connection(self, connection: Connection) -> None:
        """Show a connection; what others said of the one before goes."""
        is_other = self._connection is None or self._connection.id != connection.id
        self._connection = connection
        if is_other:
            for field in (self._place_field, self._app_id_field, self.key_field):
                field.say("")
            self.key.clear()
        self.place.show_text(place_text(connection))
        self.app_id.show_app_id(connection.app_id)
        self.key.set_app_id(connection.app_id)
        self.test.setChecked(is_test(connection.app_id))
        self.badge.show_environment(connection.environment)
        self.badge.setVisible(bool(connection.app_id))
        if is_other:
            self._app_id_field.say(doubt_of(connection) or "")

    def show_key_state(self, text: str, hint: str, *, is_kept: bool) -> None:
        """Say where the key is; the hint stands below the field."""
        self.key.show_state(text)
        self.key_field.say(hint)
        self.forget.setEnabled(is_kept)

    def commit(self) -> None:
        """Take over what was typed and not yet left."""
        self.place.take()
        self.app_id.take()
        self.key.take()

    def _connect(self) -> None:
        self.place.found.connect(self._on_place)
        self.place.problem.connect(self._on_place_problem)
        self.app_id.found.connect(self._on_app_id)
        self.key.found.connect(self._on_key)
        self.key.problem.connect(self._on_key_problem)
        self.test.clicked.connect(self._on_test)
        for edit in (self.place.editor, self.app_id, self.key):
            edit.textEdited.connect(self.typed)

    # What the user does

    @Slot(object)
    def _on_place(self, found: Workspace) -> None:
        self._place_field.say(understood_words(found))
        self._take(found)

    @Slot(object)
    def _on_app_id(self, found: Workspace) -> None:
        self._take(found)
        doubt = doubt_of(self._connection) if self._connection is not None else None
        self._app_id_field.say(" ".join(filter(None, (understood_words(found), doubt))))

    @Slot(object)
    def _on_key(self, found: Workspace) -> None:
        self.key_field.say(understood_words(found))
        self._take(found)

    @Slot(str)
    def _on_place_problem(self, sentence: str) -> None:
        self._place_field.say(sentence, problem=True)

    @Slot(str)
    def _on_key_problem(self, sentence: str) -> None:
        self.key_field.say(sentence, problem=True)

    @Slot(bool)
    def _on_test(self, checked: bool) -> None:
        self.app_id.take()
        if self._connection is None:
            return
        app_id = with_test(self._connection.app_id, test=checked)
        self._emit(replace(self._connection, app_id=app_id))
        doubt = doubt_of(self._connection) if app_id else self.tr("Enter the APP_ID first.")
        self._app_id_field.say(doubt or "")

    def _take(self, found: Workspace) -> None:
        if self._connection is None:
            return
        self._emit(applied(self._connection, found))
        if found.api_key is not None:
            self.key_entered.emit(found.api_key)

    def _emit(self, connection: Connection) -> None:
        self.show_connection(connection)
        self.edited.emit(connection)


def labelled(text: str, buddy: QWidget) -> QLabel:
    """A label that leads to its field."""
    label = QLabel(text)
    label.setBuddy(buddy)
    return label
