"""How much room the history takes, and what it is to give up: nothing, unless the user says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.core.records import Retention
from moeconsole.gui import theme
from moeconsole.gui.widgets.named import named
from moeconsole.store.history_upkeep import MUCH_FREE

if TYPE_CHECKING:
    from moeconsole.core.records import Space

_MEGABYTE: Final = 1024 * 1024
_MOST: Final = 100_000_000


class HistoryStorageDialog(QDialog):
    """Three limits, each empty for none; and a file that can be made smaller. Opened, never executed; gone when
    answered.

    Signals:
        chosen: the `Retention`.
        shrink_requested: the file is to be made smaller. `shrink_stopped`: it is not.
    """

    chosen = Signal(object)
    shrink_requested = Signal()
    shrink_stopped = Signal()

    def __init__(self, space: Space, policy: Retention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyStorageDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History storage"))
        self._taken = named(QLabel(), "historySpaceLabel", self.tr("Space taken"))
        self._taken.setFont(theme.bold_font())
        self._free = named(QLabel(), "historyFreeLabel", self.tr("Free space"))
        self._free.setWordWrap(True)
        self._make_shrinking()
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
        shrinking = QHBoxLayout()
        shrinking.setSpacing(theme.GAP)
        shrinking.addWidget(self._shrink)
        shrinking.addWidget(self._progress, 1)
        shrinking.addWidget(self._stop)
        shrinking.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.MARGIN + theme.TIGHT] * 4)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._taken)
        layout.addWidget(self._free)
        layout.addLayout(shrinking)
        layout.addSpacing(theme.TIGHT)
        layout.addWidget(explained)
        layout.addSpacing(theme.TIGHT)
        layout.addLayout(form)
        layout.addSpacing(theme.TIGHT)
        layout.addWidget(buttons)
        self.setMinimumWidth(420)
        self._show_space(space)
        self._days.setFocus()

    @Slot(int)
    def show_progress(self, percent: int) -> None:
        """The file is being made smaller."""
        self._progress.setValue(percent)

    def show_end(self, space: Space, sentence: str) -> None:
        """How that went, and the space that is taken now."""
        self._set_shrinking(on=False)
        self._show_space(space)
        self._free.setText(sentence)
        self._free.setAccessibleName(sentence)
        self._free.show()

    @Slot()
    def _ask_to_shrink(self) -> None:
        self._set_shrinking(on=True)
        self.shrink_requested.emit()

    def _make_shrinking(self) -> None:
        text = self.tr("Make the file sma&ller")
        self._shrink = named(QPushButton(text), "historyShrinkButton", text.replace("&", ""))
        self._shrink.setToolTip(
            self.tr("Takes seconds, and room on the disk for two copies meanwhile. A send calls it off.")
        )
        self._shrink.setAutoDefault(False)
        self._shrink.clicked.connect(self._ask_to_shrink)
        self._progress = named(QProgressBar(), "historyShrinkProgress", self.tr("Making the file smaller"))
        self._progress.setRange(0, 100)
        self._stop = named(QPushButton(self.tr("Stop")), "historyShrinkStopButton", self.tr("Stop"))
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self.shrink_stopped)
        self._progress.hide()
        self._stop.hide()

    def _set_shrinking(self, *, on: bool) -> None:
        had_focus = self._shrink.hasFocus() or self._stop.hasFocus()
        self._progress.setValue(0)
        self._shrink.setVisible(not on)
        self._progress.setVisible(on)
        self._stop.setVisible(on)
        if had_focus:
            (self._stop if on else self._days).setFocus()

    def _show_space(self, space: Space) -> None:
        self._taken.setText(self._space_text(space))
        text = self._free_text(space)
        self._free.setText(text)
        self._free.setAccessibleName(text)
        self._free.setVisible(bool(text))
        self._shrink.setVisible(not space.gives_back and space.free_bytes >= _MEGABYTE)

    def _free_text(self, space: Space) -> str:
        if space.free_bytes < _MEGABYTE:
            return ""
        if not space.gives_back:
            text = self.tr(
                "{free} of it are free: later sends fill them, but this file does not shrink by itself."
            )
        elif space.free_bytes >= MUCH_FREE:
            text = self.tr("{free} of it are free, and go back to the disk little by little.")
        else:
            text = self.tr("{free} of it are free: later sends fill them.")
        return text.format(free=_size_text(space.free_bytes))

    @override
    def accept(self) -> None:
        megabytes = _number(self._size)
        size = megabytes * _MEGABYTE if megabytes is not None else None
        self.chosen.emit(Retention(_number(self._days), _number(self._rows), size))
        super().accept()

    def _space_text(self, space: Space) -> str:
        size = _size_text(space.file_bytes)
        if space.rows_at_most == 0:
            return self.tr("{size}, no sends yet").format(size=size)
        if space.rows_at_most == 1:
            return self.tr("{size} for 1 send").format(size=size)
        rows = QLocale().toString(space.rows_at_most)
        return self.tr("{size} for up to {count} sends").format(size=size, count=rows)

    def _field(self, name: str, accessible_name: str, value: int | None) -> QLineEdit:
        field = named(QLineEdit("" if value is None else str(value)), name, accessible_name)
        field.setPlaceholderText(self.tr("no limit"))
        field.setValidator(QIntValidator(1, _MOST, field))
        return field


def _size_text(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def _number(field: QLineEdit) -> int | None:
    text = field.text().strip()
    return int(text) if text.isascii() and text.isdecimal() and int(text) > 0 else None
