"""The widgets of the time control: which are there, where they stand, which of them a mode shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from moeconsole.core.timeform import CURRENT, OFFSET, USER, Basis, Mode, Style, TimeForm
from moeconsole.gui import theme
from moeconsole.gui.panes.zone_combo import ZoneCombo
from moeconsole.gui.widgets.calm_combo import CalmCombo
from moeconsole.gui.widgets.clock_edit import ClockEdit
from moeconsole.gui.widgets.field_edit import NUMBER, RAW, FieldEdit
from moeconsole.gui.widgets.labelled import Labelled
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from moeconsole.gui.session import DocumentSession

_OFFSET_WIDTH: Final = 92
_CLOCK_WIDTH: Final = 168


class TimeFieldsView(QWidget):
    """Shows what it is told; the control below it decides. GUI thread; a part of the composer."""

    def __init__(self, session: DocumentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeControl")
        self._make_combos()
        self._make_edits(session)
        self._lay_out()

    def show_mode(self, mode: Mode, *, can_edit: bool) -> None:
        """Show the fields of that mode."""
        self.mode_combo.setCurrentIndex(self.mode_combo.findData(mode.value))
        for field, modes in self._modes.items():
            field.setVisible(mode in modes)
        for widget in (self.mode_combo, self.basis_combo, self.style_combo, self.now_button):
            widget.setEnabled(can_edit)
        self.clock_edit.setReadOnly(not can_edit)
        self.relative_edit.setReadOnly(not can_edit)
        self.zone_combo.set_read_only(read_only=not can_edit)

    def show_at(self, form: TimeForm) -> None:
        self.basis_combo.setCurrentIndex(self.basis_combo.findData(form.basis.value))
        self.style_combo.setCurrentIndex(self.style_combo.findData(form.style.value))
        self.clock_edit.show_wall(form.wall_s)
        is_users = form.basis is Basis.USER or form.offset_s is not None
        self._clock_field.label.setText(self.tr("&User's clock") if is_users else self.tr("&UTC time"))

    def show_relative(self, text: str, style: Style, *, same: bool) -> None:
        """`same`: what stands in the line says it already, and stays."""
        self.style_combo.setCurrentIndex(self.style_combo.findData(style.value))
        if not same and self.relative_edit.text() != text:
            self.relative_edit.setText(text)

    def show_summary(self, rich_text: str, rule: str, plain_text: str) -> None:
        self.summary_label.setText(rich_text)
        self.summary_label.setToolTip(rule)
        self.summary_label.setAccessibleName(plain_text)

    def show_time_tip(self, text: str) -> None:
        """What is said of the time, above each field's own explanation."""
        for widget, help_text in self._help.items():
            widget.setToolTip(f"{text}\n{help_text}" if text else help_text)

    def _make_combos(self) -> None:
        self.mode_combo = CalmCombo("timeModeCombo", self.tr("When the event happened"), self)
        for mode, text, tip in (
            (Mode.LEAVE_OUT, self.tr("Leave out"), self.tr("No time is sent: MoEngage takes its own clock")),
            (Mode.WHEN_SENT, self.tr("When sent"), self.tr("The moment you press Send")),
            (Mode.AT, self.tr("At a time"), self.tr("A date and a clock time")),
            (Mode.RELATIVE, self.tr("Relative"), self.tr("Counted from the moment you press Send")),
            (Mode.AS_TYPED, self.tr("As typed"), self.tr("The three fields as they are sent")),
        ):
            self.mode_combo.addItem(text, mode.value)
            self.mode_combo.setItemData(self.mode_combo.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.basis_combo = CalmCombo("timeBasisCombo", self.tr("Which clock is sent"), self)
        self.basis_combo.addItem(self.tr("UTC time"), Basis.UTC.value)
        self.basis_combo.addItem(self.tr("User's clock"), Basis.USER.value)
        self.style_combo = CalmCombo("timeFormatCombo", self.tr("How the time is written"), self)
        self.style_combo.addItem(self.tr("Epoch seconds"), Style.EPOCH.value)
        self.style_combo.addItem(self.tr("ISO text"), Style.ISO.value)
        self.relative_edit = named(
            QLineEdit(self), "relativeTimeEdit", self.tr("Time before or after sending")
        )
        self.relative_edit.setPlaceholderText("-2h")
        self.clock_edit = ClockEdit("dateTimeEdit", self.tr("Date and time"), self)
        self.now_button = named(
            QPushButton(self.tr("Now"), self), "timeNowButton", self.tr("Set time to now")
        )
        self._help: dict[QWidget, str] = {
            self.mode_combo: self.tr("When the event happened. Without a time MoEngage takes its own clock."),
            self.relative_edit: self.tr("Such as -2h, -30m or -1d: counted from the moment you press Send"),
            self.clock_edit: self.tr("The clock in the chosen time zone. F4 opens a calendar."),
        }
        self.basis_combo.setToolTip(
            self.tr("Send the time in UTC (current_time), or the reading of the user's own clock (user_time)")
        )
        self.style_combo.setToolTip(
            self.tr("Seconds since 1970 as a number (1590404615), or text such as 2020-05-31T16:33:35Z")
        )
        self.now_button.setToolTip(self.tr("Set the time to this moment"))

    def _make_edits(self, session: DocumentSession) -> None:
        def owner() -> int | None:
            return session.current_action_id

        current, user = self.tr("UTC time as typed"), self.tr("User's clock as typed")
        self.current_edit = FieldEdit(session, CURRENT, owner, ("currentTimeEdit", current), RAW, self)
        self.user_edit = FieldEdit(session, USER, owner, ("userTimeEdit", user), RAW, self)
        self.zone_combo = ZoneCombo(self)
        offset = self.tr("Offset from UTC in seconds")
        self.offset_edit = FieldEdit(session, OFFSET, owner, ("offsetEdit", offset), NUMBER, self)
        help_text = self.tr('Digits are sent as a number; in quotes, such as "1433837969", as text')
        self.current_edit.describe(self.tr("left out"), f"current_time. {help_text}")
        self.user_edit.describe(self.tr("left out"), f"user_time. {help_text}")
        tip = self.tr("user_timezone_offset: local time minus UTC, in seconds. India (UTC+05:30) is 19800.")
        self.offset_edit.describe(self.tr("none"), tip)
        self.zone_combo.setToolTip(
            self.tr("Whose clock: a zone such as Asia/Kolkata sets the offset of that zone at that date")
        )

    def _lay_out(self) -> None:
        self.summary_label = QLabel(self)
        self.summary_label.setObjectName("timeSummaryLabel")
        self.summary_label.setWordWrap(True)
        self.summary_label.setTextFormat(Qt.TextFormat.RichText)
        self.summary_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.summary_label.setFont(theme.small_font())
        mode = Labelled(self.tr("&When"), self.mode_combo, self)
        basis = Labelled(self.tr("Sen&t as"), self.basis_combo, self)
        style = Labelled(self.tr("Written as"), self.style_combo, self)
        relative = Labelled(self.tr("Before or after sending"), self.relative_edit, self)
        self._clock_field = Labelled(self.tr("&UTC time"), self.clock_edit, self)
        now = Labelled(" ", self.now_button, self)
        current = Labelled(self.tr("UTC time"), self.current_edit, self)
        user = Labelled(self.tr("User's clock"), self.user_edit, self)
        zone = Labelled(self.tr("Time &zone"), self.zone_combo, self)
        offset = Labelled(self.tr("&Offset (s)"), self.offset_edit, self)
        self._modes: dict[QWidget, frozenset[Mode]] = {
            basis: frozenset({Mode.AT}),
            relative: frozenset({Mode.RELATIVE}),
            style: frozenset({Mode.AT, Mode.RELATIVE}),
            self._clock_field: frozenset({Mode.AT}),
            now: frozenset({Mode.AT}),
            current: frozenset({Mode.AS_TYPED}),
            user: frozenset({Mode.AS_TYPED}),
            zone: frozenset({Mode.AT, Mode.WHEN_SENT, Mode.RELATIVE}),
            offset: frozenset(Mode) - {Mode.LEAVE_OUT},
        }
        self.offset_edit.setFixedWidth(_OFFSET_WIDTH)
        self.clock_edit.setMinimumWidth(_CLOCK_WIDTH)
        for other in (self.clock_edit, self.now_button):  # as tall as the fields beside them
            other.setSizePolicy(other.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Ignored)
        for combo in (self.mode_combo, self.basis_combo, self.style_combo, self.zone_combo):
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        first, second = QHBoxLayout(), QHBoxLayout()
        for field in (mode, basis, relative, style):
            first.addWidget(field, 1)
        filler = QWidget(self)
        self._modes[filler] = frozenset({Mode.LEAVE_OUT, Mode.WHEN_SENT, Mode.AS_TYPED})
        first.addWidget(filler, 2)
        for field, stretch in (
            (self._clock_field, 0),
            (now, 0),
            (current, 1),
            (user, 1),
            (zone, 1),
            (offset, 0),
        ):
            second.addWidget(field, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        for row in (first, second):
            row.setSpacing(theme.GAP)
            column.addLayout(row)
        column.addWidget(self.summary_label)
