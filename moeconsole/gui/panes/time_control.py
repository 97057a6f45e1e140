"""One control for the three time fields of the current event; its mode is read off the fields, never stored.

What a form is and how it is edited: core/timeform.py, core/timeedits.py. Its meaning in words: time_words.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QTimer, Slot
from typing_extensions import override

from moeconsole.core import edits, times
from moeconsole.core.document import Kind
from moeconsole.core.rules import Level
from moeconsole.core.templates import defaults
from moeconsole.core.timeedits import (
    Meaning,
    converted,
    meaning_of,
    shift_of,
    shift_text,
    with_basis,
    with_now,
    with_style,
    with_wall,
    with_zone,
)
from moeconsole.core.timeform import Basis, Mode, Style, TimeFields, TimeForm, fields_of, read, with_times
from moeconsole.core.variables import ResolveContext
from moeconsole.gui import theme
from moeconsole.gui.commands import TypingRun
from moeconsole.gui.panes.time_fields import TimeFieldsView
from moeconsole.gui.time_words import offset_words, summary
from moeconsole.gui.widgets.field_edit import MarkSource, show_level
from moeconsole.gui.widgets.rich_text import escaped
from moeconsole.gui.widgets.zone_cities import zone_of_city

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from moeconsole.core.document import Node
    from moeconsole.gui.session import DocumentSession

_REFRESH_MS: Final = 20_000

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The computer's clock."""
    return datetime.now(UTC)


class TimeControl(TimeFieldsView):
    """Follows the session's current event. GUI thread; a part of the composer.

    While somebody types in the raw fields, or chose them, they stay, even where a better view is possible.
    A clock that was typed stays as it reads while nothing but its zone is changed; any other time is a moment,
    which stays, so that its clock moves.
    """

    def __init__(
        self, session: DocumentSession, clock: Clock = utc_now, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self._session = session
        self._clock = clock
        self._form = TimeForm(Mode.LEAVE_OUT)
        self._fields = TimeFields()
        self._is_held = False
        self._source: tuple[TimeForm, TimeFields] | None = None
        self._is_switching = False
        self._run = TypingRun("time")
        self._typed_wall_s: int | None = None
        self._visits = 0
        self._unknown_zone = ""
        self._marks: MarkSource | None = None
        self._leaving = QTimer(self, singleShot=True, interval=0)
        self._leaving.timeout.connect(self._release)
        self._ticking = QTimer(self, interval=_REFRESH_MS)
        self._ticking.timeout.connect(self._show_summary)
        self._connect()
        self._show()

    @property
    def mode(self) -> Mode:
        """What is shown."""
        return Mode.AS_TYPED if self._is_held else self._form.mode

    def set_marks(self, marks: MarkSource) -> None:
        """Where to ask what is said of a node."""
        self._marks = marks
        for edit in (self.current_edit, self.user_edit, self.offset_edit):
            edit.binding.set_marks(marks)
        self._show_marks()

    def marks_changed(self, node_ids: Iterable[int]) -> None:
        ids = set(node_ids)
        for edit in (self.current_edit, self.user_edit, self.offset_edit):
            edit.binding.show_marks(ids)
        self._show_marks()

    def reveal(self, node_id: int) -> bool:
        """Put the focus into the field of that node. False where it is none of the three."""
        fields = self._fields
        time_edit = {Mode.AT: self.clock_edit, Mode.RELATIVE: self.relative_edit}.get(
            self.mode, self.mode_combo
        )
        raw = self.mode is Mode.AS_TYPED
        for node, edit in (
            (fields.current, self.current_edit if raw else time_edit),
            (fields.user, self.user_edit if raw else time_edit),
            (fields.offset, self.offset_edit),
        ):
            if node is not None and node.id == node_id:
                edit.setFocus()
                return True
        return False

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_summary()
            self._show_marks()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self._is_held:
            self._leaving.start()  # where the focus goes is known a moment later
        elif event.type() == QEvent.Type.FocusIn:
            self._visits += 1
            self._run.restart(self.relative_edit.text())
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        session = self._session
        session.changed.connect(self._on_changed)
        session.loaded.connect(self._on_other_event)
        session.current_action_changed.connect(self._on_other_event)
        session.values_changed.connect(self._show_summary)
        self.mode_combo.currentIndexChanged.connect(self._on_mode)
        self.basis_combo.currentIndexChanged.connect(self._on_basis)
        self.style_combo.currentIndexChanged.connect(self._on_style)
        self.relative_edit.textChanged.connect(self._on_relative)
        self.clock_edit.dateTimeChanged.connect(self._on_clock)
        self.now_button.clicked.connect(self._on_now)
        self.zone_combo.zone_chosen.connect(self._on_zone)
        self.zone_combo.unknown_changed.connect(self._on_unknown_zone)
        self.offset_edit.binding.store = self._store_offset
        for edit in (self.current_edit, self.user_edit):
            edit.textEdited.connect(self._hold)
        for widget in (self.current_edit, self.user_edit, self.offset_edit, self.mode_combo, self.clock_edit):
            widget.installEventFilter(self)
        self.relative_edit.installEventFilter(self)

    # What the user does

    @Slot(int)
    def _on_mode(self, index: int) -> None:
        mode = Mode(self.mode_combo.itemData(index))
        if mode is Mode.AS_TYPED:
            self._is_held = True
            self._show()
            return
        self._is_held = False
        self._typed_wall_s = None
        # from one mode to the next with the arrow keys: what the first one said is not lost on the way
        form, fields = self._source or (self._form, self._fields)
        now = self._clock()
        self._is_switching = True
        self._apply(converted(form, mode, self._meaning(fields, now), now), self.tr("Change kind of time"))
        self._is_switching = False
        self._source = (form, fields)
        self._show()

    @Slot(int)
    def _on_basis(self, index: int) -> None:
        basis = Basis(self.basis_combo.itemData(index))
        self._apply(with_basis(self._form, basis), self.tr("Change given clock"))

    @Slot(int)
    def _on_style(self, index: int) -> None:
        style = Style(self.style_combo.itemData(index))
        self._apply(with_style(self._form, style), self.tr("Change format of time"))

    @Slot(str)
    def _on_relative(self, text: str) -> None:
        form = replace(self._form, shift=shift_of(text, self._form.style))
        self._apply(form, self.tr("Change time"), self._run.key(text))

    @Slot()
    def _on_clock(self) -> None:
        key = f"time-clock:{self._visits}:{self.clock_edit.currentSectionIndex()}"
        self._typed_wall_s = self.clock_edit.wall_s
        self._apply(with_wall(self._form, self._typed_wall_s), self.tr("Change time"), key)

    @Slot()
    def _on_now(self) -> None:
        self._typed_wall_s = None
        self._apply(with_now(self._form, self._clock()), self.tr("Set time to now"))

    @Slot(object)
    def _on_zone(self, zone: str | None) -> None:
        wall_s = self._wall_to_keep()
        form = with_zone(self._form, zone)
        self._apply(form if wall_s is None else with_wall(form, wall_s), self.tr("Change time zone"))

    @Slot(str)
    def _on_unknown_zone(self, text: str) -> None:
        zone = zone_of_city(text) if text else None
        if zone is not None:
            self._on_zone(zone)
            text = ""
        if text != self._unknown_zone:
            self._unknown_zone = text
            self._show_summary()

    @Slot()
    def _hold(self) -> None:
        self._is_held = True

    @Slot()
    def _release(self) -> None:
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._is_held = False
            self._show()

    def _apply(self, form: TimeForm, label: str, merge_key: str | None = None) -> None:
        action_id = self._session.current_action_id
        path = self._session.path(action_id) if action_id is not None else None
        if path is None or not self._session.is_readable:
            self._show()
            return
        key = f"{merge_key}:{action_id}" if merge_key is not None else None
        self._session.apply(with_times(self._session.state, path, form), label, key)

    def _store_offset(
        self, owner_id: int, name: str, node: Node | None, label: str, merge_key: str | None
    ) -> None:
        """An offset by hand is no zone's any more."""
        wall_s = self._wall_to_keep()
        if wall_s is not None and (node is None or node.kind is Kind.NUMBER):
            form = replace(self._form, offset=None if node is None else node.raw, zone=None)
            self._apply(with_wall(form, wall_s), label, merge_key)
            return
        state, path = self._session.state, self._session.path(owner_id)
        if path is None or not self._session.is_readable:
            return
        given = {time.id for time in (self._fields.current, self._fields.user) if time is not None}
        zones = {node_id: zone for node_id, zone in state.zones.items() if node_id not in given}
        tree = edits.set_member(state.tree, path, name, node)
        self._session.apply(replace(state, tree=tree, zones=zones), label, merge_key)

    def _wall_to_keep(self) -> int | None:
        """The clock that was typed, if it is still the one that is shown."""
        form = self._form
        return self._typed_wall_s if form.mode is Mode.AT and form.wall_s == self._typed_wall_s else None

    # What the document says

    @Slot(object)
    def _on_changed(self) -> None:
        if not self._is_switching:
            self._source = None
        self._show()

    @Slot()
    def _on_other_event(self) -> None:
        self._is_held = False
        self._source = None
        self._typed_wall_s = None
        self._run.restart("")
        self._show()

    def _show(self) -> None:
        session = self._session
        action_id = session.current_action_id
        is_there = action_id is not None and session.path(action_id) is not None
        self._fields = fields_of(session.current_action if is_there else None)
        self._form = form = read(self._fields, session.state.zones)
        blockers = [QSignalBlocker(w) for w in (self.mode_combo, self.basis_combo, self.style_combo)]
        blockers += [QSignalBlocker(self.clock_edit), QSignalBlocker(self.relative_edit)]
        self.show_mode(self.mode, can_edit=is_there and session.is_readable)
        if form.mode is Mode.AT:
            self.show_at(form)
        elif form.mode is Mode.RELATIVE:
            self.show_relative(shift_text(form), form.style, same=self._same_shift(form))
        del blockers
        self._show_zone(form)
        self._show_summary()
        self._show_marks()

    def _same_shift(self, form: TimeForm) -> bool:
        return (
            bool(self.relative_edit.hasFocus())
            and shift_of(self.relative_edit.text(), form.style) == form.shift
        )

    def _show_zone(self, form: TimeForm) -> None:
        at_s = form.clock_s if form.mode is Mode.AT else int(times.epoch_of(self._clock()))
        if form.basis is Basis.USER:
            at_s -= form.offset_s or 0
        if form.zone is not None:
            offset = form.offset_s if form.mode is Mode.AT else times.zone_offset_s(form.zone, at_s)
            title = f"{form.zone}  {offset_words(offset or 0)}"
        elif form.offset is None:
            title = self.tr("No offset")
        else:
            known = form.offset_s
            title = self.tr("By seconds") if known is None else self.tr("By seconds  {offset}")
            title = title.format(offset=offset_words(known or 0))
        used = tuple(dict.fromkeys(self._session.state.zones.values()))
        self.zone_combo.show_zone(form.zone, title, at_s, used)

    def _meaning(self, fields: TimeFields, now: datetime) -> Meaning:
        values = defaults(self._session.state.console) | dict(self._session.given_values)
        return meaning_of(fields, ResolveContext(now, 0, values))

    @Slot()
    def _show_summary(self) -> None:
        now = self._clock()
        time = self._fields.current or self._fields.user
        hint = self._session.state.zones.get(time.id) if time is not None else None
        said = summary(self._form, self._meaning(self._fields, now), times.epoch_of(now), hint)
        warnings = list(said.warnings)
        if self._unknown_zone:
            unknown = self.tr(
                "There is no time zone “{name}”. Type a large city in it, such as Mumbai or Berlin."
            )
            warnings.append((Level.ADVICE, unknown.format(name=self._unknown_zone)))
        colors = theme.colors()
        lines = [f'<span style="color:{colors.muted}">{escaped(said.facts)}</span>']
        lines += [
            f'<span style="color:{colors.level(level)}">{escaped(text)}</span>' for level, text in warnings
        ]
        self.show_summary(
            "<br>".join(lines), said.rule, "\n".join([said.facts, *(text for _, text in warnings)])
        )
        wants_ticks = self._form.mode in (Mode.RELATIVE, Mode.AT, Mode.AS_TYPED)
        if wants_ticks != self._ticking.isActive():
            self._ticking.start() if wants_ticks else self._ticking.stop()

    def _show_marks(self) -> None:
        time = self._fields.current or self._fields.user
        mark = self._marks(time.id) if self._marks is not None and time is not None else None
        for widget in (self.clock_edit, self.relative_edit, self.mode_combo):
            plain = widget is self.mode_combo and self.mode is not Mode.WHEN_SENT
            show_level(widget, mark.level if mark is not None and not plain else None)
        self.show_time_tip(mark.text if mark is not None else "")
