"""The main window: makes the panes, places them and connects them. What they do is theirs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QToolBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.gui import languages, theme
from moeconsole.gui.actions import Actions, make_actions
from moeconsole.gui.compare_desk import CompareDesk
from moeconsole.gui.connection_desk import ConnectionDesk
from moeconsole.gui.docks import Docks
from moeconsole.gui.document_desk import DocumentDesk
from moeconsole.gui.go_desk import GoDesk
from moeconsole.gui.guide_desk import GuideDesk
from moeconsole.gui.help_desk import HelpDesk
from moeconsole.gui.history_desk import HistoryDesk
from moeconsole.gui.interchange_desk import InterchangeDesk
from moeconsole.gui.jumps import Jumps
from moeconsole.gui.language_desk import LanguageDesk
from moeconsole.gui.look_back_desk import LookBackDesk
from moeconsole.gui.looks_desk import LooksDesk
from moeconsole.gui.menus import Menus
from moeconsole.gui.palette_desk import PaletteDesk
from moeconsole.gui.panes.attributes_pane import AttributesPane
from moeconsole.gui.panes.composer import Composer
from moeconsole.gui.panes.connection_bar import ConnectionBar
from moeconsole.gui.panes.history_pane import HistoryPane
from moeconsole.gui.panes.inbox_pane import InboxPane
from moeconsole.gui.panes.json_pane import JsonPane
from moeconsole.gui.panes.problems_pane import ProblemsPane
from moeconsole.gui.panes.raw_fields import OtherFieldsPane, UserIdentifiersPane
from moeconsole.gui.panes.request_pane import RequestPane
from moeconsole.gui.panes.response_pane import ResponsePane
from moeconsole.gui.panes.stored_pane import StoredPane
from moeconsole.gui.panes.templates_pane import TemplatesPane
from moeconsole.gui.plan_desk import PlanDesk
from moeconsole.gui.row_keys import RowKeys
from moeconsole.gui.send_desk import SendDesk
from moeconsole.gui.send_flow import SendFlow
from moeconsole.gui.undo_keys import UndoKeys
from moeconsole.gui.upkeep_desk import UpkeepDesk
from moeconsole.gui.variables_desk import VariablesDesk
from moeconsole.gui.widgets.notice_bar import Notice, NoticeBar
from moeconsole.gui.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from moeconsole.core.checking import Report
    from moeconsole.services import Services


class MainWindow(QMainWindow):
    """One window, one open document. Owned by app.py; GUI thread.

    Signals:
        painted: the first paint is over.
    """

    painted = Signal()

    def __init__(self, services: Services, app: QApplication, file: str | None = None) -> None:
        super().__init__()
        loaded = services.settings.load()
        languages.install(app, loaded.value.language, self)
        self.bench = Workbench(services, loaded, self)
        self._app = app
        self._was_painted = False
        self._close_anyway = False
        self.actions_: Actions = make_actions(self, self.bench.session.undo_stack)
        bench = self.bench
        theme.apply_palette(app, bench.preferences.settings.theme)
        self._make_panes()
        self._place_panes()
        self._make_desks()
        UndoKeys(app, self)
        self._connect()
        self.menus = Menus(self, self.actions_, self.docks.toggle_actions)
        self.menus.go.addAction(self.problems.fix_action)
        self.menus.view.addMenu(self.languages.menu)
        self.menus.add_rows(self.tr("Attri&butes"), self.attributes.view.actions())
        paste, import_ = self._interchange.actions
        self.menus.add_section(self.menus.file, [import_])
        self.menus.add_section(self.menus.edit, [paste])
        self._interchange.add_copies(self.menus.edit)
        self.menus.add_section(self.menus.edit, self._plans.actions)
        self.menus.add_section(self.menus.view, self._upkeep.actions)
        self.menus.add_section(self.menus.send, self._connections.actions)
        self.bar.add_actions(self._connections.actions)
        self.menus.add_section(self.menus.edit, self._variables.actions)
        self.menus.add_section(self.menus.file, [self._documents.recent.action])
        self.menus.add_section(self.menus.file, self._documents.folder.actions)
        for actions in (self._go.places, self._go.steps, self._go.searches, self._look_back.actions):
            self.menus.add_section(self.menus.go, actions)
        self.bar.add_actions(self._plans.actions)
        self._show_connections()
        self._looks.apply()
        self.docks.restore(bench.preferences)
        GuideDesk(bench.preferences, self.response, self.docks, self._flow, bench.book, self)
        self.docks["problems"].setWindowTitle(self.problems.title)
        self.bench.open_first_document()
        if file is not None:
            self.bench.keeper.open_file(Path(file))

    # Making and placing

    def _make_panes(self) -> None:
        bench = self.bench
        self.bar = ConnectionBar(bench.book)
        self.notices = NoticeBar()
        self.composer = Composer(bench.session, bench.issues)
        self.attributes = AttributesPane(bench.session)
        RowKeys(self.attributes.view)
        self.identifiers = UserIdentifiersPane(bench.session)
        self.others = OtherFieldsPane(bench.session)
        self.json = JsonPane(bench.session, bench.issues)
        self.stored = StoredPane()
        self.request = RequestPane()
        self.problems = ProblemsPane(bench.session, bench.issues)
        self.response = ResponsePane()
        self.inbox = InboxPane()
        self.history = HistoryPane(bench.history_lane)
        self.templates = TemplatesPane(bench.templates, bench.services.drafts, bench.files)

    def _make_desks(self) -> None:
        bench, lane = self.bench, self.bench.history_lane
        self._jumps = Jumps(
            bench.session, bench.issues, self.bar, self.composer, self.json, self.docks["json"], self
        )
        self._flow = SendFlow(
            bench.transmitter, bench.session, bench.keeper, bench.book, bench.live_check, self
        )
        self._variables = VariablesDesk(bench, self)
        self._flow.ask_first(self._variables.ask)
        self._desk = HistoryDesk(bench, self._flow, self.history, self.templates, self)
        self._look_back = LookBackDesk(
            bench, self._flow, self.history, self.request, self.stored, self.response, self.docks, self
        )
        self._comparing = CompareDesk(self.history, bench.session, lane, self)
        self._upkeep = UpkeepDesk(bench, self.history, self)
        self._documents = DocumentDesk(bench, self.templates, self.composer, self.notices, self)
        self._sending = SendDesk(
            bench,
            self._flow,
            self.bar,
            self.request,
            self.response,
            self.history,
            self.inbox,
            self.docks,
        )
        self._looks = LooksDesk(self._app, bench.preferences, self.actions_.themes, self)
        self._connections = ConnectionDesk(bench, self.bar, self)
        self.languages = LanguageDesk(bench.preferences, self)
        self.languages.notice_offered.connect(self.notices.show_notice)
        self._interchange = InterchangeDesk(bench, self.templates, self.request, self)
        HelpDesk(self.actions_, bench.services.data_dir, self.docks["help"], self.problems, self)
        self._go = GoDesk(self, self.docks, bench.session)
        self._palette = PaletteDesk(self.actions_.palette, bench, self.templates, self)
        self._plans = PlanDesk(
            bench.book, bench.preferences, bench.live_check, bench.drift, bench.files, self
        )

    def _place_panes(self) -> None:
        self.setObjectName("mainWindow")
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.notices)
        toolbar = QToolBar(self.tr("Connection"))
        toolbar.setObjectName("connectionToolBar")
        toolbar.setMovable(False)
        toolbar.toggleViewAction().setVisible(False)
        toolbar.addWidget(head)
        self.addToolBar(toolbar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setCentralWidget(self.composer)
        self.docks = Docks(
            self,
            {
                "templates": self.templates,
                "history": self.history,
                "json": self.json,
                "stored": self.stored,
                "request": self.request,
                "problems": self.problems,
                "response": self.response,
                "inbox": self.inbox,
            },
        )

    def _connect(self) -> None:
        bench, bar = self.bench, self.bar
        self._connect_actions()
        bench.notice.connect(self.notices.say)
        bench.key_state_changed.connect(bar.show_key_state)
        bench.history_opened.connect(self._desk.attach)
        bench.history_opened.connect(self._look_back.attach)
        bench.history_opened.connect(self._comparing.attach)
        bench.history_opened.connect(self._upkeep.attach)
        bench.history_opened.connect(self.history.attach)
        bench.history_opened.connect(bench.drift.attach)
        bench.history_opened.connect(self._plans.attach)
        bench.book.changed.connect(self._show_connections)
        self._plans.notice.connect(self.notices.say)
        self._sending.notice.connect(self.notices.say)
        self._comparing.notice.connect(self.notices.say)
        bench.closed.connect(self._comparing.close)
        self._desk.notice.connect(self.notices.say)
        self._desk.undo_offered.connect(self._offer_undo)
        self._upkeep.notice.connect(self.notices.say)
        self._interchange.notice.connect(self.notices.say)
        self._interchange.undo_offered.connect(self._offer_undo)
        self._variables.called_off.connect(self.notices.say)
        self._plans.open_offered.connect(self._offer_plan)
        self._plans.names_changed.connect(self.composer.set_known_names)
        bench.live_check.finished.connect(self._on_checked)

        bar.api_key_entered.connect(bench.store_key)
        bar.problem.connect(self.notices.say)
        bar.save_requested.connect(self._name_connection)
        self._connections.notice.connect(self.notices.say)
        self._connections.undo_offered.connect(self._offer_undo)

        self.composer.set_attributes_widget(self.attributes)
        self.attributes.set_name_provider(self._plans.attribute_names)
        self.composer.set_identifiers_widget(self.identifiers)
        self.composer.set_other_fields_widget(self.others)
        self.attributes.model.set_marks(bench.mark_of)
        bench.issues.marks_changed.connect(self.attributes.model.marks_changed)
        bench.live_check.finished.connect(self.stored.take_report)
        bar.value_picked.connect(self._jumps.reveal_node)
        self.stored.node_activated.connect(self._jumps.reveal_node)
        self.problems.issue_activated.connect(self._jumps.reveal)
        self.response.jump_requested.connect(self._jumps.go)
        self.problems.title_changed.connect(self.docks["problems"].setWindowTitle)
        self.json.node_focused.connect(self._jumps.follow)

        self.templates.undo_offered.connect(self._offer_undo)
        self.history.undo_offered.connect(self._offer_undo)
        self.templates.notice.connect(self.notices.say)
        self.history.notice.connect(self.notices.say)

    def _connect_actions(self) -> None:
        actions = self.actions_
        actions.new.triggered.connect(self._documents.new)
        actions.open_file.triggered.connect(self._documents.ask_for_file)
        actions.save.triggered.connect(self._documents.save)
        actions.save_as.triggered.connect(self._documents.save_as)
        actions.close.triggered.connect(self.close)
        actions.send.triggered.connect(self._sending.send)
        actions.cancel.triggered.connect(self.bench.transmitter.cancel)
        actions.add_event.triggered.connect(self.composer.add_event)
        actions.next_problem.triggered.connect(self.problems.go_to_next)
        actions.previous_problem.triggered.connect(self.problems.go_to_previous)
        actions.reset_layout.triggered.connect(self.docks.reset)

    # Checks

    @Slot(object)
    def _on_checked(self, report: Report) -> None:
        from moeconsole.gui.models.stored_rows import stored_words  # with the simulation behind it

        self.bar.show_size(report.size, report.events, report.payload)
        self.attributes.model.set_stored(stored_words(report.stored))

    @Slot(str, object)
    def _offer_plan(self, text: str, open_it: Callable[[], None]) -> None:
        self.notices.show_notice(Notice(text, self.tr("Open it"), open_it))

    @Slot()
    def _show_connections(self) -> None:
        book = self.bench.book
        self.history.set_connections([book.name_of(one) for one in book.all])

    @Slot(str, object)
    def _offer_undo(self, text: str, undo: Callable[[], None]) -> None:
        self.notices.show_notice(Notice(text, self.tr("Undo"), undo))

    # Connections

    @Slot()
    def _name_connection(self) -> None:
        from moeconsole.gui.dialogs.name import NameDialog

        dialog = NameDialog(self.tr("Name of the connection"), self.bench.book.chosen.name, self)
        dialog.named.connect(self.bench.book.rename)
        dialog.open()

    # The window's own life

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return self._go.step_focus(forward=next) if self.isVisible() else super().focusNextPrevChild(next)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
            self.bench.idle.add(self.bench.start)
            self.bench.idle.add(self._plans.start)
            self.bench.idle.add(partial(self._interchange.watch_drops, self.json.edit))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the draft and ask nothing; where that fails stay open and say so: a second close goes without it."""
        self._look_back.leave()  # what it brought to the front is not what was left
        self.docks.remember(self.bench.preferences)
        trouble = self.bench.end(without_draft=self._close_anyway)
        if trouble is not None:
            self._close_anyway = True
            self.notices.say(
                self.tr("{reason} Close again to leave without the draft.").format(reason=trouble)
            )
            event.ignore()
            return
        event.accept()
