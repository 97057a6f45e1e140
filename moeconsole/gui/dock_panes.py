"""The panes of the docks: each is imported and made when its dock is first seen, or somebody asks for it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from moeconsole.gui.guide_desk import GuideDesk
    from moeconsole.gui.panes.history_pane import HistoryPane
    from moeconsole.gui.panes.inbox_pane import InboxPane
    from moeconsole.gui.panes.json_pane import JsonPane
    from moeconsole.gui.panes.problems_pane import ProblemsPane
    from moeconsole.gui.panes.request_pane import RequestPane
    from moeconsole.gui.panes.response_pane import ResponsePane
    from moeconsole.gui.panes.stored_pane import StoredPane
    from moeconsole.gui.panes.templates_pane import TemplatesPane
    from moeconsole.gui.workbench import Workbench


class DockPanes:
    """A part of the main window, which has the bench and the guide. GUI thread."""

    bench: Workbench
    guide: GuideDesk

    @cached_property
    def templates(self) -> TemplatesPane:
        from moeconsole.gui.panes.templates_pane import TemplatesPane

        return TemplatesPane(self.bench.templates, self.bench.services.drafts, self.bench.files)

    @cached_property
    def history(self) -> HistoryPane:
        from moeconsole.gui.panes.history_pane import HistoryPane

        return HistoryPane(self.bench.history_lane)

    @cached_property
    def json(self) -> JsonPane:
        from moeconsole.gui.panes.json_pane import JsonPane

        return JsonPane(self.bench.session, self.bench.issues)

    @cached_property
    def stored(self) -> StoredPane:
        from moeconsole.gui.panes.stored_pane import StoredPane

        return StoredPane()

    @cached_property
    def request(self) -> RequestPane:
        from moeconsole.gui.panes.request_pane import RequestPane

        return RequestPane()

    @cached_property
    def problems(self) -> ProblemsPane:
        from moeconsole.gui.panes.problems_pane import ProblemsPane

        return ProblemsPane(self.bench.session, self.bench.issues)

    @cached_property
    def response(self) -> ResponsePane:
        from moeconsole.gui.panes.response_pane import ResponsePane

        pane = ResponsePane()
        self.guide.show_in(pane)
        return pane

    @cached_property
    def inbox(self) -> InboxPane:
        from moeconsole.gui.panes.inbox_pane import InboxPane

        return InboxPane()

    def make_pane(self, name: str) -> QWidget | None:
        """That of a dock of this name; the help is its desk's affair."""
        pane: QWidget | None = None if name == "help" else getattr(self, name)
        return pane
