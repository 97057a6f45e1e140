"""The form of one connection. Each field is taken over when it is left; what can't be used stays, with a sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from moeconsole.core import connection_fields as reading
from moeconsole.core.connections import ProxyMode
from moeconsole.gui import theme
from moeconsole.gui.dialogs.workspace_part import WorkspacePart, labelled
from moeconsole.gui.widgets.calm_combo import CalmCombo
from moeconsole.gui.widgets.form_field import FormField
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.core.connections import Connection

_USER_LINES: Final = 3


@dataclass(frozen=True, slots=True)
class _Line:
    """A field of one line.

    Attributes:
        read: from what was typed to the value; raises FieldError.
        shown: from the value to what is typed.
    """

    name: str
    row: FormField
    edit: QLineEdit
    read: Callable[[str], Any]
    shown: Callable[[Any], str]


class ConnectionForm(QWidget):
    """Shows one connection and says what becomes of it. GUI thread; owned by the connections dialog.

    Signals:
        edited: the `Connection` after a change.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._connection: Connection | None = None
        self._taken_names: frozenset[str] = frozenset()
        self._lines: list[_Line] = []
        self.workspace = WorkspacePart("connection", self)
        self.workspace.edited.connect(self._on_workspace_edited)
        self._make_widgets()
        self._lay_out()

    @property
    def connection(self) -> Connection | None:
        """As far as what was typed could be taken over."""
        return self._connection

    def show_connection(self, connection: Connection, other_names: frozenset[str]) -> None:
        """Show a connection; what was typed for the one before is taken over first."""
        is_other = self._connection is None or self._connection.id != connection.id
        if is_other:
            self.commit()
        self._connection = connection
        self._taken_names = other_names
        self.workspace.show_connection(connection)
        for line in self._lines:
            text = line.shown(getattr(connection, line.name))
            was_refused = bool(line.row.text) and line.name != "name"
            if is_other or (not was_refused and not line.edit.isModified()):
                line.edit.setText(text)
                line.row.say("")
        self._doubt_the_name()
        self._proxy.setCurrentIndex(self._proxy.findData(connection.proxy_mode.value))
        self._proxy_url.setEnabled(connection.proxy_mode is ProxyMode.MANUAL)
        if is_other or reading.read_test_users(self._users.toPlainText()) != connection.test_users:
            self._users.setPlainText("\n".join(connection.test_users))

    def commit(self) -> None:
        """Take over what was typed and not yet left."""
        if self._connection is not None:
            for line in self._lines:
                self._take(line)
            self.workspace.commit()

    # What the user does

    def _take(self, line: _Line) -> None:
        connection = self._connection
        if connection is None or not line.edit.isModified():
            return
        try:
            value = line.read(line.edit.text())
        except reading.FieldError as error:
            line.row.say(str(error), problem=True)
            return
        line.row.say("")
        line.edit.setText(line.shown(value))  # as it was understood; it counts as not modified now
        self._change(**{line.name: value})

    @Slot(object)
    def _on_workspace_edited(self, connection: Connection) -> None:
        self._connection = connection
        self.edited.emit(connection)

    @Slot(int)
    def _on_proxy(self, index: int) -> None:
        self._change(proxy_mode=ProxyMode(self._proxy.itemData(index)))

    @Slot()
    def _on_users(self) -> None:
        users = reading.read_test_users(self._users.toPlainText())
        if self._connection is not None and users != self._connection.test_users:
            self._change(test_users=users)

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a CA bundle"), self._ca_bundle.text())
        dialog.setObjectName("caBundleDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Certificates (*.pem *.crt *.cer *.ca-bundle)"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(self._on_bundle_chosen)
        dialog.open()

    @Slot(str)
    def _on_bundle_chosen(self, path: str) -> None:
        self._ca_bundle.setText(path)
        self._change(ca_bundle=path)

    def _change(self, **fields: Any) -> None:
        if self._connection is None:
            return
        connection = replace(self._connection, **fields)
        if connection != self._connection:
            self._connection = connection
            self.workspace.show_connection(connection)
            self._proxy_url.setEnabled(connection.proxy_mode is ProxyMode.MANUAL)
            self._doubt_the_name()
            self.edited.emit(connection)

    def _doubt_the_name(self) -> None:
        connection = self._connection
        if connection is not None and connection.name in self._taken_names:
            self._name_row.say(
                self.tr("Another connection has this name: the command line can't tell them apart.")
            )
        elif not self._name.isModified():
            self._name_row.say("")

    # Making

    def _line(
        self,
        name: str,
        edit: QLineEdit,
        read: Callable[[str], Any],
        *beside: QWidget,
        shown: Callable[[Any], str] = str,
    ) -> FormField:
        row = FormField(edit, *beside)
        line = _Line(name, row, edit, read, shown)
        self._lines.append(line)
        edit.editingFinished.connect(partial(self._take, line))
        return row

    def _make_widgets(self) -> None:
        self._name = named(QLineEdit(), "connectionNameEdit", self.tr("Name of the connection"))
        self._name.setPlaceholderText(self.tr("What you call it; the command line finds it by this name"))
        self._name_row = self._line("name", self._name, reading.read_name)

        self._project = named(QLineEdit(), "connectionProjectEdit", self.tr("Project code"))
        self._project.setPlaceholderText(self.tr("only for workspaces with Portfolio"))
        self._project_row = self._line("project_code", self._project, reading.read_project_code)

        self._users = named(QPlainTextEdit(), "connectionUsersEdit", self.tr("Test users, one on each line"))
        self._users.setTabChangesFocus(True)
        self._users.setFixedHeight(
            QFontMetrics(self._users.font()).lineSpacing() * _USER_LINES + theme.MARGIN
        )
        self._users.textChanged.connect(self._on_users)
        self._users_row = FormField(self._users)
        self._users_row.say(
            self.tr("One customer ID on each line: sending to these alone never asks, even to LIVE.")
        )

        self._proxy: QComboBox = CalmCombo("connectionProxyCombo", self.tr("Proxy"))
        for mode, text in (
            (ProxyMode.NONE, self.tr("None")),
            (ProxyMode.SYSTEM, self.tr("As the system says")),
            (ProxyMode.MANUAL, self.tr("This one:")),
        ):
            self._proxy.addItem(text, mode.value)
        self._proxy.setMinimumContentsLength(16)
        self._proxy.activated.connect(self._on_proxy)
        self._proxy_url = named(QLineEdit(), "connectionProxyEdit", self.tr("Address of the proxy"))
        self._proxy_url.setPlaceholderText("http://proxy.example:3128")
        self._proxy_row = self._line("proxy_url", self._proxy_url, reading.read_proxy_url)

        self._ca_bundle = named(QLineEdit(), "connectionCaBundleEdit", self.tr("CA bundle"))
        self._ca_bundle.setPlaceholderText(self.tr("only where your company inspects TLS traffic"))
        browse = named(
            QPushButton(self.tr("Browse…")), "connectionCaBundleButton", self.tr("Browse for a CA bundle")
        )
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self._ca_row = self._line("ca_bundle", self._ca_bundle, reading.read_ca_bundle, browse)

        self._timeout = named(QLineEdit(), "connectionTimeoutEdit", self.tr("Time limit in seconds"))
        self._timeout.setFixedWidth(80)
        self._timeout_row = self._line(
            "timeout_s",
            self._timeout,
            reading.read_timeout,
            QLabel(self.tr("seconds for a whole send")),
            shown=reading.timeout_text,
        )

        self._forwarded = named(QLineEdit(), "connectionForwardedEdit", self.tr("X-Forwarded-For"))
        self._forwarded.setPlaceholderText(self.tr("the end user's IP address, such as 203.0.113.7"))
        self._forwarded_row = self._line("forwarded_for", self._forwarded, reading.read_forwarded_for)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setHorizontalSpacing(theme.MARGIN)
        form.setVerticalSpacing(theme.GAP)
        form.addRow(_heading(self.tr("Workspace")))
        form.addRow(labelled(self.tr("&Name"), self._name), self._name_row)
        self.workspace.add_to(form)
        form.addRow(labelled(self.tr("Pro&ject code"), self._project), self._project_row)
        form.addRow(labelled(self.tr("Test &users"), self._users), self._users_row)
        form.addRow(_heading(self.tr("Network")))
        form.addRow(labelled(self.tr("Pro&xy"), self._proxy), self._proxy)
        form.addRow(labelled(self.tr("Proxy add&ress"), self._proxy_url), self._proxy_row)
        form.addRow(labelled(self.tr("CA &bundle"), self._ca_bundle), self._ca_row)
        form.addRow(labelled(self.tr("T&ime limit"), self._timeout), self._timeout_row)
        form.addRow(labelled(self.tr("X-&Forwarded-For"), self._forwarded), self._forwarded_row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, 0)
        layout.addLayout(form)
        layout.addStretch(1)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(theme.bold_font())
    label.setContentsMargins(0, theme.GAP, 0, 0)
    return label
