"""The form before a send: a value for each variable that the document uses. What is done with them is the desk's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.core.variable_edits import value_from_text
from moeconsole.core.variables import VariableError
from moeconsole.gui import theme
from moeconsole.gui.models.template_refs import starter_text
from moeconsole.gui.models.variable_model import type_words
from moeconsole.gui.sentences import said
from moeconsole.gui.variables import looks_secret
from moeconsole.gui.widgets.calm_combo import CalmCombo
from moeconsole.gui.widgets.named import named
from moeconsole.gui.yes_no import shown_for_edit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from moeconsole.core.templates import Variable

_MAX_LENGTH: Final = 2**20
_WIDTH: Final = 520
_MAX_SHOWN: Final = 7  # more than so many scroll


class _Question:
    """One variable's row: its input and the line below it. Owned by the dialog."""

    def __init__(self, variable: Variable, text: str, line_text: str, field: QLineEdit | CalmCombo) -> None:
        self.variable = variable
        self.field = field
        self.said = line_text
        self.line = QLabel(line_text)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setWordWrap(True)
        self.line.setFont(theme.small_font())
        if isinstance(field, QLineEdit):
            field.setText(text)
        else:
            field.setCurrentIndex(max(field.findData(text), 0))

    @property
    def text(self) -> str:
        return self.field.text() if isinstance(self.field, QLineEdit) else str(self.field.currentData())

    def problem(self) -> str:
        """Why the text can't be the variable's value; empty where it can."""
        try:
            value = value_from_text(self.variable, self.text)
        except VariableError as error:
            return said(error)
        return "" if value is not None else "-"


class SendValuesDialog(QDialog):
    """Opened with `open()`; gone when it is answered. Enter sends, Escape calls off.

    Signals:
        answered: the texts by variable, empty where the default is meant; and whether to ask the next time.
    """

    answered = Signal(object, bool)

    def __init__(
        self, variables: tuple[Variable, ...], texts: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        """A form with what was given last time."""
        super().__init__(parent)
        self.setObjectName("sendValuesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Values for this send"))
        self._questions = [self._question(variable, texts.get(variable.name, "")) for variable in variables]
        self._lay_out()
        for question in self._questions:
            field = question.field
            changed = field.textChanged if isinstance(field, QLineEdit) else field.currentIndexChanged
            changed.connect(self._judge)
        self._judge()
        first = next((one for one in self._questions if one.problem()), self._questions[0])
        first.field.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def accept(self) -> None:
        if not self._send.isEnabled():
            return
        texts = {question.variable.name: question.text for question in self._questions}
        self.answered.emit(texts, not self._silent.isChecked())
        super().accept()

    @Slot()
    def _judge(self) -> None:
        scheme = theme.colors()
        can_send = True
        for question in self._questions:
            problem = question.problem()
            can_send = can_send and not problem
            is_wrong = problem not in ("", "-")
            words = problem if is_wrong else question.said
            question.line.setText(words)
            question.line.setVisible(bool(words))
            question.line.setStyleSheet(f"color: {scheme.error if is_wrong else scheme.muted};")
            question.field.setAccessibleDescription(words)
        self._send.setEnabled(can_send)

    def _question(self, variable: Variable, text: str) -> _Question:
        name = self.tr("Value of {name}").format(name=variable.name)
        object_name = f"variable_{variable.name}_Edit"
        default = "" if variable.value is None else shown_for_edit(variable.value)
        words = starter_text(variable.note)
        if looks_secret(variable.name):
            words = self.tr("{note} Not remembered.").format(note=words).strip()
        if variable.value_type == "Boolean":
            answers = {"yes": self.tr("Yes"), "no": self.tr("No")}
            default = answers.get(default, default)
            combo = named(CalmCombo(object_name, name), object_name, name)
            combo.addItem(self.tr("{value} (default)").format(value=default) if default else "", "")
            for answer, text_of_it in answers.items():
                combo.addItem(text_of_it, answer)
            return _Question(variable, text, words, combo)
        line = named(QLineEdit(), object_name, name)
        line.setMaxLength(_MAX_LENGTH)
        if variable.value is not None:
            line.setPlaceholderText(self.tr("{value} (default)").format(value=default))
        else:
            line.setPlaceholderText(self.tr("needed"))
        return _Question(variable, text, words, line)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.MARGIN] * 4)
        layout.setSpacing(theme.MARGIN)
        intro = QLabel(self.tr("This event has variables. An empty field takes the default."), self)
        intro.setWordWrap(True)
        layout.addWidget(intro)
        layout.addWidget(self._form(), 1)
        self._silent = named(
            QCheckBox(self.tr("&Don’t ask again for this event until Moe Console is closed")),
            "sendValuesSilentCheck",
            self.tr("Don’t ask again for this event until Moe Console is closed"),
        )
        layout.addWidget(self._silent)
        box = QDialogButtonBox()
        self._send = named(QPushButton(self.tr("Send")), "sendValuesAcceptButton", self.tr("Send"))
        self._send.setProperty("primary", True)
        cancel = named(QPushButton(self.tr("Cancel")), "sendValuesCancelButton", self.tr("Cancel"))
        box.addButton(self._send, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self._send.setDefault(True)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout.addWidget(box)
        self.setMinimumWidth(max(_WIDTH, layout.minimumSize().width()))  # a language may need more

    def _form(self) -> QWidget:
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.MARGIN)
        grid.setVerticalSpacing(theme.TIGHT)
        grid.setColumnStretch(1, 1)
        for row, question in enumerate(self._questions):
            name = QLabel(question.variable.name, form)
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setFont(theme.bold_font())
            name.setBuddy(question.field)
            kind = QLabel(type_words(question.variable.value_type), form)
            kind.setStyleSheet(f"color: {theme.colors().muted};")
            grid.addWidget(name, 2 * row, 0)
            grid.addWidget(question.field, 2 * row, 1)
            grid.addWidget(kind, 2 * row, 2)
            grid.addWidget(question.line, 2 * row + 1, 1, 1, 2)
        grid.setRowStretch(2 * len(self._questions), 1)
        if len(self._questions) <= _MAX_SHOWN:
            return form
        area = QScrollArea(self)
        area.setObjectName("sendValuesArea")
        area.setAccessibleName(self.tr("Values"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(form)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(360)
        return area
