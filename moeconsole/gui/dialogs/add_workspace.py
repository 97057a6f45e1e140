"""A workspace in three fields: data center, APP_ID, key; tested, then added."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.core.connection_check import Verdict
from moeconsole.core.connection_fields import read_name
from moeconsole.core.connection_files import free_name
from moeconsole.core.connections import Connection
from moeconsole.gui import theme
from moeconsole.gui.dialogs.check_line import CheckLine
from moeconsole.gui.dialogs.workspace_part import WorkspacePart, labelled
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from collections.abc import Collection

    from moeconsole.core.connection_check import CheckResult
    from moeconsole.core.secret import Secret

_WIDTH: Final = 600


class AddWorkspaceDialog(QDialog):
    """Opened with `open()`; gone when it is answered. GUI thread; the connection desk's.

    It holds the key until then, and nobody keeps it where it is called off.

    Signals:
        test_requested: the `Connection`, and its `Secret` or None.
        cancel_test_requested: without more.
        finished_with: the `Connection` to add, and its `Secret` or None.
    """

    test_requested = Signal(object, object)
    cancel_test_requested = Signal()
    finished_with = Signal(object, object)

    def __init__(self, connection_id: str, taken: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("addWorkspaceDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add your workspace"))
        self._taken = taken
        self._connection = Connection(connection_id, "", "")
        self._key: Secret | None = None
        self._is_testing = False
        self._make_widgets()
        self._lay_out()
        self._show()
        self._judge()
        self._part.place.setFocus()

    @property
    def connection(self) -> Connection:
        """What the fields stand for, with a name of its own."""
        name = read_name(self._name.text()) or self._suggested_name
        return replace(self._connection, name=free_name(name, self._taken))

    def show_testing(self) -> None:
        self._is_testing = True
        self._check.show_testing()
        self._judge()

    def show_result(self, result: CheckResult) -> None:
        """Right credentials end the dialog; with others it says what is wrong, and adds only when told to."""
        self._is_testing = False
        self._check.show_result(result)
        if result.verdict is Verdict.RIGHT:
            if not self._name.text().strip() and result.app_name:
                self._name.setText(result.app_name)
            self._finish()
            return
        self._anyway.setVisible(True)
        self._judge()

    # What the user does

    @Slot(object)
    def _on_edited(self, connection: Connection) -> None:
        self._connection = connection
        self._show()
        self._on_typed()

    @Slot(object)
    def _on_key(self, key: Secret) -> None:
        self._key = key
        self._part.key.show_state(self.tr("entered; kept when the workspace is added"))
        self._on_typed()

    @Slot()
    def _on_typed(self) -> None:
        if not self._is_testing:
            self._check.clear()
        self._judge()

    @Slot()
    def _ask_test(self) -> None:
        self._part.commit()
        self.test_requested.emit(self.connection, self._key)

    @Slot()
    def _finish(self) -> None:
        self._part.commit()
        self.finished_with.emit(self.connection, self._key)
        self.accept()

    @override
    def done(self, result: int) -> None:
        if self._is_testing:
            self.cancel_test_requested.emit()
        super().done(result)

    @property
    def _suggested_name(self) -> str:
        app_id = self._connection.app_id
        return self.tr("Workspace {app_id}").format(app_id=app_id[:8]) if app_id else self.tr("My workspace")

    def _show(self) -> None:
        self._part.show_connection(self._connection)
        self._name.setPlaceholderText(self.tr("the workspace's own, once it is known"))

    def _judge(self) -> None:
        complete = bool(self._connection.base_url or self._part.place.currentText().strip()) and bool(
            self._connection.app_id or self._part.app_id.text().strip()
        )
        has_key = self._key is not None or bool(self._part.key.text())
        self._check.button.setEnabled(self._is_testing or (complete and has_key))
        self._anyway.setEnabled(complete and not self._is_testing)

    # Making

    def _make_widgets(self) -> None:
        self._part = WorkspacePart("addWorkspace", self)
        self._part.place.show_text("")
        self._part.forget.hide()
        self._part.key.show_state(self.tr("the “Data” key, in the same place"))
        self._part.edited.connect(self._on_edited)
        self._part.key_entered.connect(self._on_key)
        self._part.typed.connect(self._on_typed)
        self._name = named(QLineEdit(), "addWorkspaceNameEdit", self.tr("Name of the connection"))
        self._check = CheckLine("addWorkspace", self.tr("&Test and add"), button_inside=False)
        self._check.button.setProperty("primary", True)
        self._check.button.setDefault(True)
        self._check.test_requested.connect(self._ask_test)
        self._check.cancel_requested.connect(self.cancel_test_requested)
        self._anyway = named(
            QPushButton(self.tr("&Add without a good test")),
            "addWorkspaceAnywayButton",
            self.tr("Add anyway"),
        )
        self._anyway.setAutoDefault(False)
        self._anyway.setVisible(False)
        self._anyway.clicked.connect(self._finish)
        self._cancel = named(QPushButton(self.tr("Cancel")), "addWorkspaceCancelButton", self.tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        words = QLabel(
            self.tr(
                "Open your MoEngage dashboard. Its address and the page Settings > Account > APIs have all that "
                "is asked for here. Nothing is sent but a test of the key, which records no event."
            )
        )
        words.setWordWrap(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setHorizontalSpacing(theme.MARGIN)
        form.setVerticalSpacing(theme.GAP)
        self._part.add_to(form)
        form.addRow(labelled(self.tr("&Name"), self._name), self._name)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._anyway)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._check.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.MARGIN + theme.TIGHT] * 4)
        layout.setSpacing(theme.MARGIN)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(self._check)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setMinimumWidth(_WIDTH)
