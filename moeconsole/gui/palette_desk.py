"""The command palette's contents: the window's commands, connections to switch to, templates to open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

from moeconsole.gui.action_registry import Command, commands_of
from moeconsole.gui.models.template_refs import RefKind
from moeconsole.gui.panes.command_palette import CommandPalette

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

    from moeconsole.gui.panes.templates_pane import TemplatesPane
    from moeconsole.gui.workbench import Workbench

RECENT: Final = "palette_recent"
_MOST_RECENT: Final = 8


class PaletteDesk(QObject):
    """Shows the palette and does what is chosen in it. GUI thread; owned by the main window."""

    def __init__(
        self, action: QAction, bench: Workbench, templates: TemplatesPane, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._window = window
        self._bench = bench
        self._templates = templates
        self._is_listed = False
        self.palette = CommandPalette(window)
        self.palette.chosen.connect(self._run)
        action.triggered.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """Show the palette; a second time hides it."""
        if self.palette.isVisible():
            self.palette.dismiss()
            return
        if not self._is_listed and not self._templates.model.items:
            self._is_listed = True
            self._templates.refresh()  # for the next time: the pane itself was never shown
        self.palette.ask(self.commands(), self.recent)

    @property
    def recent(self) -> tuple[str, ...]:
        """The keys of the commands that were chosen last, the newest first."""
        remembered = self._bench.preferences.recall(RECENT)
        return (
            tuple(key for key in remembered if isinstance(key, str)) if isinstance(remembered, list) else ()
        )

    def commands(self) -> list[Command]:
        """All that can be done now."""
        return [*commands_of(self._window), *self._connections(), *self._documents()]

    @Slot(object)
    def _run(self, command: Command) -> None:
        keys = (command.key, *(key for key in self.recent if key != command.key))
        self._bench.preferences.remember(RECENT, list(keys[:_MOST_RECENT]))
        command.run()

    def _connections(self) -> list[Command]:
        book = self._bench.book
        path = (self.tr("Switch to"), self.tr("Connection"))
        return [
            Command(
                key=f"connection:{one.id}",
                text=book.name_of(one),
                path=path,
                run=partial(book.choose, one.id),
                checked=one.id == book.chosen.id,
            )
            for one in book.all
        ]

    def _documents(self) -> list[Command]:
        keeper = self._bench.keeper
        return [
            Command(
                key=f"template:{item.kind}:{item.path}",
                text=item.name,
                path=(self.tr("Open"), self._shelf(item.kind), *filter(None, item.parent.split("/"))),
                run=partial(keeper.open_ref, item.ref),
            )
            for item in self._templates.model.items
            if item.ref is not None and item.path != keeper.document.draft_id
        ]

    def _shelf(self, kind: RefKind) -> str:
        return {
            RefKind.DRAFT: self.tr("Draft"),
            RefKind.MINE: self.tr("Template"),
            RefKind.STARTER: self.tr("Starter"),
        }[kind]
