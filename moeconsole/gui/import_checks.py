"""The checks of what was imported, one request after the other, in slices on the GUI thread."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from moeconsole.core import templates
from moeconsole.core.checking import CheckContext, report_of_text
from moeconsole.core.interchange.parts import events_name
from moeconsole.core.variables import ResolveContext
from moeconsole.gui.slices import Slices

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from moeconsole.core.checking import Checker, Report
    from moeconsole.core.interchange.imported import ImportedDocument


class ImportChecks(QObject):
    """Owned by the dialog, with which it ends. GUI thread.

    Signals:
        checked: the number of a request, its `Report`, and the names of its events.
        finished: all are checked.
    """

    checked = Signal(int, object, str)
    finished = Signal()

    def __init__(self, make_checker: Callable[[], Checker], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_checker = make_checker
        self._slices = Slices(self)

    def run(self, documents: tuple[ImportedDocument, ...]) -> None:
        self._slices.run(self._steps(documents), self._on_done)

    def _on_done(self, _nothing: None) -> None:
        self.finished.emit()

    def _steps(self, documents: tuple[ImportedDocument, ...]) -> Generator[None, None, None]:
        yield
        checker = self._make_checker()
        for number, document in enumerate(documents):
            template = templates.read(document.body_text.encode("utf-8"))
            yield
            if template.error is not None:
                self.checked.emit(number, report_of_text(document.body_text, template.error), "")
                continue
            root = template.state.tree.root
            values = templates.defaults(template.state.console)
            context = CheckContext(ResolveContext(datetime.now(UTC), values=values))
            steps = checker.steps(root, context)
            report: Report | None = None
            while report is None:
                try:
                    next(steps)
                except StopIteration as end:
                    report = end.value
                yield
            self.checked.emit(number, report, events_name(root))
