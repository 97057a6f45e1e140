"""Deleting for good what is in the trash of the templates: asked first, because nothing brings it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from moeconsole.gui.models.template_listing import Item
    from moeconsole.gui.panes.templates_pane import TemplatesPane

_MOST_NAMED: Final = 5


class TrashDesk(QObject):
    """Between the templates pane and the question. GUI thread; owned by the document desk."""

    def __init__(self, templates: TemplatesPane, window: QWidget) -> None:
        super().__init__(window)
        self._templates = templates
        self._window = window
        templates.forget_requested.connect(self.ask)

    @Slot(object)
    def ask(self, items: tuple[Item, ...]) -> None:
        """Ask whether these are to be deleted for good, and have it done."""
        from moeconsole.gui.dialogs.ask import AskDialog

        count, details = len(items), self._names(items)
        if count == 1:
            title = self.tr("Delete “{name}” for good?").format(name=items[0].name)
            text = self.tr(
                "It can still be restored from the trash. Once deleted, it can't: this can't be undone."
            )
            accept, details = self.tr("Delete for good"), ()
        else:
            title = self.tr("Empty the trash?")
            text = self.tr("{count} templates and folders are deleted for good. This can't be undone.")
            text = text.format(count=count)
            accept = self.tr("Empty trash")
        dialog = AskDialog(title, text, details, accept, danger=True, parent=self._window)
        dialog.accepted.connect(partial(self._templates.forget, items))
        dialog.open()

    def _names(self, items: tuple[Item, ...]) -> tuple[str, ...]:
        names = tuple(item.name for item in items[:_MOST_NAMED])
        more = len(items) - len(names)
        return (*names, self.tr("and {count} more").format(count=more)) if more else names
