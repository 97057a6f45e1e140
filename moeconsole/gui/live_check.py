"""Checking while somebody edits: slices of a few milliseconds on the GUI thread, the changed event first.

Not in a thread: beside a busy thread a repaint of a Python model waits for the interpreter lock, for seconds.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moeconsole.core.templates import defaults
from moeconsole.core.variables import ResolveContext

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from moeconsole.core.checking import CheckContext, Checker, Report, Step
    from moeconsole.core.plan import Plan
    from moeconsole.core.plan_learning import SentType
    from moeconsole.gui.session import DocumentChange, DocumentSession

SLICE_S: Final = 0.004
_CLOCK_MS: Final = 30_000


class LiveCheck(QObject):
    """Keeps the issues of the session's document up to date. GUI thread; owned by the main window.

    Signals:
        stepped: a `Step`; its issues replace those of the same part.
        finished: the `Report` of the whole document; None while there is none.
    """

    stepped = Signal(object)
    finished = Signal(object)

    def __init__(
        self, session: DocumentSession, make_checker: Callable[[], Checker], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._make_checker = make_checker
        self._checker: Checker | None = None
        self._context: CheckContext | None = None
        self._steps: Generator[Step, None, Report] | None = None
        self._report: Report | None = None
        self._seed = 0
        self._plan: Plan | None = None
        self._last_types: Mapping[str, Mapping[str, SentType]] = {}
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._run_slice)
        self._clock = QTimer(self, interval=_CLOCK_MS)
        self._clock.timeout.connect(self.renew)
        session.changed.connect(self._on_changed)
        session.loaded.connect(self.renew)
        session.values_changed.connect(self.renew)

    @property
    def report(self) -> Report | None:
        """The last finished report; None until the first one, and while an edit is being judged."""
        return self._report

    @property
    def seed(self) -> int:
        """Of the random variables that the report was made with."""
        return self._seed

    @property
    def plan(self) -> Plan | None:
        return self._plan

    @property
    def last_types(self) -> Mapping[str, Mapping[str, SentType]]:
        """What `type-drift` compares with: by event and attribute name."""
        return self._last_types

    @Slot()
    def start(self) -> None:
        """Compile the contract (100 ms: called at idle, after the first paint) and begin."""
        if self._checker is None:
            self._checker = self._make_checker()
            self._clock.start()
            self.renew()

    @Slot()
    def renew(self) -> None:
        """Judge everything anew, with the clock as it is now."""
        self._context = None
        self._restart(None)

    @Slot(object)
    def set_plan(self, plan: Plan | None) -> None:
        """Judge by this plan from now on."""
        if plan is not self._plan:
            self._plan = plan
            self.renew()

    def set_last_types(self, last_types: Mapping[str, Mapping[str, SentType]]) -> None:
        """Compare types with these from now on."""
        if last_types != self._last_types:
            self._last_types = last_types
            self.renew()

    def new_seed(self) -> None:
        """After a send the random variables change."""
        self._seed += 1
        self.renew()

    @Slot(object)
    def _on_changed(self, change: DocumentChange) -> None:
        if change.before.console is not change.after.console:
            self._context = None
        changed = self._session.current_action_id
        for operation in change.operations:
            node_id = getattr(operation, "parent_id", None)
            action_id = self._session.action_of(node_id) if node_id is not None else None
            changed = action_id if action_id is not None else changed
        self._restart(changed)

    def _restart(self, first: int | None) -> None:
        if self._checker is None:
            return
        from moeconsole.core.checking import CheckContext, report_of_text  # loaded with the checker

        self._report = None
        state = self._session.state
        if state.text is not None and self._session.error is not None:
            self._steps = None
            self._slices.stop()
            self._finish(report_of_text(state.text, self._session.error))
            return
        if self._context is None:
            values = defaults(state.console) | dict(self._session.given_values)
            resolve = ResolveContext(datetime.now(UTC), self._seed, values)
            self._context = CheckContext(resolve, self._plan, self._last_types)
        self._steps = self._checker.steps(state.tree.root, self._context, first)
        self._slices.start()

    @Slot()
    def _run_slice(self) -> None:
        end = time.perf_counter() + SLICE_S
        while self._steps is not None and time.perf_counter() < end:
            try:
                self.stepped.emit(next(self._steps))
            except StopIteration as stop:
                self._steps = None
                self._slices.stop()
                self._finish(stop.value)

    def _finish(self, report: Report) -> None:
        self._report = report
        self.finished.emit(report)
