"""How much room the history takes, and what it is to give up: nothing, unless the user says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from moeconsole.core.records import Retention
from moeconsole.gui import theme
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from moeconsole.core.records import Space

_MEGABYTE: Final = 1024 * 1024
_MOST: Final = 100_000_000


class HistoryStorageDialog(QDialog):
    """Three limits, each empty for none. Opened, never executed; gone when answered.

    Signals:
        chosen: the `Retention`.
    """

    chosen = Signal(object)

    def __init__(self, space: Space, policy: Retention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyStorageDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History storage"))
        taken = QLabel(self._space_text(space))
        taken.setObjectName("historySpaceLabel")
        taken.setFont(theme.bold_font())
        explained = QLabel(
            self.tr(
                "Everything is kept, unless you set a limit here. Starred sends always stay. "
                "What a limit takes away does not come back."
            )
        )
        explained.setWordWrap(True)
        megabytes = policy.max_bytes // _MEGABYTE if policy.max_bytes is not None else None
        self._days = self._field("historyDaysEdit", self.tr("Keep for days"), policy.max_age_days)
        self._rows = self._field("historyRowsEdit", self.tr("Keep this many sends"), policy.max_rows)
        self._size = self._field("historySizeEdit", self.tr("Keep this many megabytes"), megabytes)
        form = QFormLayout()
        form.setSpacing(theme.GAP)
        for text, field in (
            (self.tr("Keep for &days"), self._days),
            (self.tr("Keep this many &sends"), self._rows),
            (self.tr("Keep this many &megabytes"), self._size),
        ):
            form.addRow(text, field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for which in (QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Cancel):
            button = buttons.button(which)
            named(button, f"historyStorage{which.name}Button", button.text().replace("&", ""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.MARGIN + theme.TIGHT] * 4)
        layout.setSpacing(theme.GAP)
        layout.addWidget(taken)
        layout.addWidget(explained)
        layout.addSpacing(theme.TIGHT)
        layout.addLayout(form)
        layout.addSpacing(theme.TIGHT)
        layout.addWidget(buttons)
        self.setMinimumWidth(420)

    @override
    def accept(self) -> None:
        megabytes = _number(self._size)
        size = megabytes * _MEGABYTE if megabytes is not None else None
        self.chosen.emit(Retention(_number(self._days), _number(self._rows), size))
        super().accept()

    def _space_text(self, space: Space) -> str:
        locale = QLocale()
        size = locale.formattedDataSize(space.file_bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        if space.rows_at_most == 0:
            return self.tr("{size}, no sends yet").format(size=size)
        if space.rows_at_most == 1:
            return self.tr("{size} for 1 send").format(size=size)
        rows = locale.toString(space.rows_at_most)
        return self.tr("{size} for up to {count} sends").format(size=size, count=rows)

    def _field(self, name: str, accessible_name: str, value: int | None) -> QLineEdit:
        field = named(QLineEdit("" if value is None else str(value)), name, accessible_name)
        field.setPlaceholderText(self.tr("no limit"))
        field.setValidator(QIntValidator(1, _MOST, field))
        return field


def _number(field: QLineEdit) -> int | None:
    text = field.text().strip()
    return int(text) if text.isascii() and text.isdecimal() and int(text) > 0 else None
