"""The chosen connection's plan: opened, closed, learned from the history; and the names that it knows."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction

from moeconsole.core.connections import SANDBOX_ID
from moeconsole.gui.plan_file import PlanFile
from moeconsole.gui.sent_reader import Extent
from moeconsole.store import files

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget

    from moeconsole.core.plan import Plan
    from moeconsole.core.plan_learning import Learned
    from moeconsole.gui.connection_book import ConnectionBook
    from moeconsole.gui.drift import DriftWatch
    from moeconsole.gui.live_check import LiveCheck
    from moeconsole.gui.preferences import Preferences
    from moeconsole.gui.sent_reader import SentReader
    from moeconsole.gui.tasks import Lane
    from moeconsole.store.history import History

SANDBOX_PLAN: Final = "sandbox_plan"
"""The sandbox is no saved connection: the path of its plan is among what the window remembers."""

_LEARNED_FROM: Final = Extent(sends=2_000, size=40_000_000)


class PlanDesk(QObject):
    """Gives checks and completion the plan of the connection that is chosen. GUI thread; the main window's.

    Attributes:
        actions: open, close, learn; for menus.

    Signals:
        notice: a sentence.
        open_offered: a sentence, and what opens the plan that was just learned.
        plan_changed: the `Plan` in force, or None.
        names_changed: the event names known, a tuple; attribute names may be others as well.
    """

    notice = Signal(str)
    open_offered = Signal(str, object)
    plan_changed = Signal(object)
    names_changed = Signal(object)

    def __init__(
        self,
        book: ConnectionBook,
        preferences: Preferences,
        live_check: LiveCheck,
        drift: DriftWatch,
        lane: Lane,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._book = book
        self._preferences = preferences
        self._drift = drift
        self._lane = lane
        self._window = window
        self._history: History | None = None
        self._file = PlanFile(lane, self)
        self._open = self._action("openPlanAction", self.tr("Open a plan for this connection…"))
        self._close = self._action("closePlanAction", self.tr("Close the plan"))
        self._learn = self._action("learnPlanAction", self.tr("Learn a plan from history…"))
        self._open.setToolTip(self.tr("A plan lists the events and attributes that there should be."))
        self._close.setToolTip(self.tr("Check without a plan; the file stays."))
        self._learn.setToolTip(self.tr("Write a plan from what this connection has sent so far."))
        self._open.triggered.connect(self.ask_for_plan)
        self._close.triggered.connect(self.close_plan)
        self._learn.triggered.connect(self.ask_where_to_learn)
        self._close.setEnabled(False)
        self._learn.setEnabled(False)
        self._file.notice.connect(self.notice)
        self._file.plan_changed.connect(live_check.set_plan)
        self._file.plan_changed.connect(self.plan_changed)
        self._file.plan_changed.connect(self._say_names)
        book.chosen_changed.connect(self._follow)
        drift.learned_changed.connect(self._say_names)

    @property
    def actions(self) -> tuple[QAction, ...]:
        return (self._open, self._close, self._learn)

    @property
    def plan(self) -> Plan | None:
        return self._file.plan

    @property
    def event_names(self) -> tuple[str, ...]:
        """Those of the plan, then others that were sent."""
        planned = self.plan.events if self.plan is not None else ()
        learned = self._drift.learned
        return tuple(dict.fromkeys((*planned, *(learned.events if learned is not None else ()))))

    def attribute_names(self, event: str) -> tuple[str, ...]:
        """Those that the plan has for the event, then others that were sent with it."""
        expected = self.plan.event(event) if self.plan is not None else None
        learned = self._drift.learned
        sent = learned.attribute_names(event) if learned is not None else ()
        return tuple(dict.fromkeys((*(expected.attributes if expected is not None else ()), *sent)))

    @Slot()
    def start(self) -> None:
        """Load the chosen connection's plan; at idle after the first paint."""
        self._follow()

    @Slot(object)
    def attach(self, history: History) -> None:
        """There is a history to learn from."""
        self._history = history
        self._learn.setEnabled(True)

    # Opening and closing

    @Slot()
    def ask_for_plan(self) -> None:
        dialog = self._dialog("openPlanDialog", self.tr("Open a plan"))
        dialog.setFileMode(dialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_plan)
        dialog.open()

    @Slot(str)
    def open_plan(self, path: str) -> None:
        """Use this file for the chosen connection from now on; one that is in use is read again."""
        if path == self._file.path:
            self._file.reload()
        elif self._book.chosen.id == SANDBOX_ID:
            self._preferences.remember(SANDBOX_PLAN, path)
            self._follow()
        else:
            self._book.edit(replace(self._book.chosen, plan=path))

    @Slot()
    def close_plan(self) -> None:
        if self._file.path:
            self.open_plan("")

    # Following

    def _wanted_path(self) -> str:
        if self._book.chosen.id != SANDBOX_ID:
            return self._book.chosen.plan
        remembered = self._preferences.recall(SANDBOX_PLAN)
        return remembered if isinstance(remembered, str) else ""

    @Slot(object)
    def _follow(self, _connection: object = None) -> None:
        path = self._wanted_path()
        self._close.setEnabled(bool(path))
        self._file.follow(path)

    @Slot(object)
    def _say_names(self, _source: object = None) -> None:
        self.names_changed.emit(self.event_names)

    # Learning

    @Slot()
    def ask_where_to_learn(self) -> None:
        dialog = self._dialog("learnPlanDialog", self.tr("Write a plan from the history"))
        dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
        dialog.setFileMode(dialog.FileMode.AnyFile)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("plan.json")
        dialog.fileSelected.connect(self.learn)
        dialog.open()

    @Slot(str)
    def learn(self, path: str) -> None:
        """Write a plan from the chosen connection's sends to that file."""
        if self._history is None:
            return
        from moeconsole.core.plan_learning import Learned

        self._learn.setEnabled(False)
        reader = self._drift.new_reader(self)  # a new one: what it knows of each send goes with it
        reader.read(
            self._history,
            self._book.chosen.id,
            Learned(),
            _LEARNED_FROM,
            partial(self._on_learned, reader, path),
            partial(self._on_learning_failed, reader),
        )

    def _on_learned(self, reader: SentReader, path: str, learned: Learned) -> None:
        self._end_learning(reader)
        if not learned.events:
            self.notice.emit(
                self.tr("There is nothing to learn from: no send of this connection was accepted.")
            )
            return
        from moeconsole.core.plan_learning import to_plan_text

        data = to_plan_text(learned).encode("utf-8", "backslashreplace")
        self._lane.run(
            partial(files.write_atomic, Path(path), data),
            partial(self._on_written, path, len(learned.events)),
            self.notice.emit,
        )

    def _on_learning_failed(self, reader: SentReader, sentence: str) -> None:
        self._end_learning(reader)
        self.notice.emit(sentence)

    def _end_learning(self, reader: SentReader) -> None:
        reader.deleteLater()
        self._learn.setEnabled(True)

    def _on_written(self, path: str, events: int, _nothing: None) -> None:
        sentence = (
            self.tr("“{name}” was written: a plan of 1 event.")
            if events == 1
            else self.tr("“{name}” was written: a plan of {count} events.")
        )
        sentence = sentence.format(name=Path(path).name, count=events)
        if path == self._file.path:
            self._file.reload()
            self.notice.emit(sentence)
        else:
            self.open_offered.emit(sentence, partial(self.open_plan, path))

    def _action(self, name: str, text: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        return action

    def _dialog(self, name: str, title: str) -> QFileDialog:
        from PySide6.QtWidgets import QFileDialog

        folder = str(Path(self._file.path).parent) if self._file.path else ""
        dialog = QFileDialog(self._window, title, folder, self.tr("Plans (*.json);;All files (*)"))
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog
