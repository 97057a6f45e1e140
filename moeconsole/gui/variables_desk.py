"""Variables in the window: the form before a send, the table of definitions, and the actions that open them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from moeconsole.core.variable_edits import asked
from moeconsole.gui.variables import GivenValues

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from moeconsole.core.templates import Variable
    from moeconsole.gui.dialogs.variables import VariablesDialog
    from moeconsole.gui.workbench import Workbench


class VariablesDesk(QObject):
    """Asks before a send, shows the table. GUI thread; owned by the main window.

    Signals:
        called_off: a sentence: nothing was sent.
    """

    called_off = Signal(str)

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench = bench
        self._window = window
        self._given = GivenValues(bench.session, bench.book, bench.preferences, self)
        self._silent: set[tuple[str, str, tuple[str, ...]]] = set()
        self._go_on: Callable[[], None] | None = None
        self._dialog: VariablesDialog | None = None
        self._show = QAction(self.tr("Variables and note…"), self)
        self._show.setObjectName("variablesAction")
        self._show.triggered.connect(self.show_table)
        self._ask_again = QAction(self.tr("Ask for values before sending"), self)
        self._ask_again.setObjectName("askForValuesAction")
        self._ask_again.setEnabled(False)
        self._ask_again.triggered.connect(self._forget_silence)

    @property
    def actions(self) -> Sequence[QAction]:
        """For the menus."""
        return (self._show, self._ask_again)

    @Slot()
    def show_table(self) -> None:
        """The variables of the open document; one table, which stays open beside the window."""
        if self._dialog is None:
            from moeconsole.gui.dialogs.variables import VariablesDialog

            self._dialog = VariablesDialog(self._bench.session, self._window)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def ask(self, go_on: Callable[[], None]) -> None:
        """Go on at once where the document has no variables, else when the form is answered."""
        questions = asked(self._bench.session.state)
        if not questions or (self._key(questions) in self._silent and self._all_known(questions)):
            go_on()
            return
        from moeconsole.gui.dialogs.send_values import SendValuesDialog

        self._go_on = go_on
        dialog = SendValuesDialog(questions, self._given.texts, self._window)
        dialog.answered.connect(self._on_answered)
        dialog.rejected.connect(self._call_off)
        dialog.open()

    @Slot(object, bool)
    def _on_answered(self, texts: dict[str, str], ask_again: bool) -> None:
        if not ask_again:
            self._silent.add(self._key(asked(self._bench.session.state)))
            self._ask_again.setEnabled(True)
        self._given.take(texts)
        go_on, self._go_on = self._go_on, None
        if go_on is not None:
            go_on()

    @Slot()
    def _call_off(self) -> None:
        self._go_on = None
        self.called_off.emit(self.tr("Nothing was sent."))

    @Slot()
    def _forget_silence(self) -> None:
        self._silent.clear()
        self._ask_again.setEnabled(False)

    def _key(self, questions: tuple[Variable, ...]) -> tuple[str, str, tuple[str, ...]]:
        """Not to be asked again holds for these questions of this document on this connection."""
        names = tuple(question.name for question in questions)
        return self._bench.keeper.document.draft_id, self._bench.book.chosen.id, names

    def _all_known(self, questions: tuple[Variable, ...]) -> bool:
        given = self._bench.session.given_values
        return all(question.name in given or question.value is not None for question in questions)
