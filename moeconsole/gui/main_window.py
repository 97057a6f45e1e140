"""The main window: makes the panes, places them and connects them. What they do is theirs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QToolBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.actions import Actions, fill_menus, make_actions
from moeconsole.gui.document_desk import DocumentDesk
from moeconsole.gui.help_desk import HelpDesk
from moeconsole.gui.history_desk import HistoryDesk
from moeconsole.gui.jumps import Jumps
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
from moeconsole.gui.preferences import from_text, to_text
from moeconsole.gui.send_flow import SendFlow
from moeconsole.gui.undo_keys import UndoKeys
from moeconsole.gui.widgets.notice_bar import Notice, NoticeBar
from moeconsole.gui.workbench import Workbench
from moeconsole.store.settings import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.core.checking import Report
    from moeconsole.core.issues import Issue
    from moeconsole.gui.dialogs.rule_help import RuleHelpDialog
    from moeconsole.services import Services
    from moeconsole.workflows.send import SendResult

_DEFAULT_SIZE: Final = QSize(1280, 800)
_GEOMETRY: Final = "geometry"
_DOCKS: Final = "docks"
_DOCKS_VERSION: Final = 1
_REQUEST_DELAY_MS: Final = 150  # after the last key: the whole body is written anew


class MainWindow(QMainWindow):
    """One window, one open document. Owned by app.py; GUI thread.

    Signals:
        painted: the first paint is over.
    """

    painted = Signal()

    def __init__(self, services: Services, app: QApplication, file: str | None = None) -> None:
        super().__init__()
        self.bench = Workbench(services, self)
        self._app = app
        self._was_painted = False
        self._request_timer = QTimer(self, singleShot=True, interval=_REQUEST_DELAY_MS)
        self._request_timer.timeout.connect(self._show_request)
        self._close_anyway = False
        self._help: RuleHelpDialog | None = None
        self.actions_: Actions = make_actions(self, self.bench.session.undo_stack)
        chosen_theme = self.bench.preferences.settings.theme
        theme.apply_palette(app, chosen_theme)
        self._make_panes()
        self._place_panes()
        self._make_desks()
        UndoKeys(app, self)
        self._connect()
        docks = [dock.toggleViewAction() for dock in self._docks.values()]
        fill_menus(self, self.actions_, docks, self._plans.actions)
        self.bar.add_actions(self._plans.actions)
        self._show_connections()
        self._apply_theme(chosen_theme)
        self._restore_geometry()
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
            bench.session, bench.issues, self.bar, self.composer, self.json, self._docks["json"], self
        )
        self._flow = SendFlow(
            bench.transmitter, bench.session, bench.keeper, bench.book, bench.live_check, self
        )
        self._desk = HistoryDesk(self.history, self.response, bench.keeper, self._flow, lane, self)
        self._documents = DocumentDesk(bench, self.templates, self.composer, self.notices, self)
        HelpDesk(self.actions_, bench.services.data_dir, self)
        self._plans = PlanDesk(
            bench.book, bench.preferences, bench.live_check, bench.drift, bench.files, self
        )

    def _place_panes(self) -> None:
        self.setObjectName("mainWindow")
        self.setDockOptions(self.dockOptions() | QMainWindow.DockOption.AllowTabbedDocks)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.notices)
        toolbar = QToolBar(self.tr("Connection"))
        toolbar.setObjectName("connectionToolBar")
        toolbar.setMovable(False)
        toolbar.toggleViewAction().setEnabled(False)
        toolbar.addWidget(head)
        self.addToolBar(toolbar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setCentralWidget(self.composer)
        areas = Qt.DockWidgetArea
        self.setCorner(Qt.Corner.BottomLeftCorner, areas.LeftDockWidgetArea)
        docks = {
            "templates": self._dock(
                "templatesDock", self.tr("Templates"), self.templates, areas.LeftDockWidgetArea
            ),
            "history": self._dock("historyDock", self.tr("History"), self.history, areas.LeftDockWidgetArea),
            "json": self._dock("jsonDock", self.tr("JSON"), self.json, areas.RightDockWidgetArea),
            "stored": self._dock("storedDock", self.tr("Stored as"), self.stored, areas.RightDockWidgetArea),
            "request": self._dock("requestDock", self.tr("Request"), self.request, areas.RightDockWidgetArea),
            "problems": self._dock(
                "problemsDock", self.tr("Problems"), self.problems, areas.BottomDockWidgetArea
            ),
            "response": self._dock(
                "responseDock", self.tr("Response"), self.response, areas.BottomDockWidgetArea
            ),
            "inbox": self._dock(
                "inboxDock", self.tr("Sandbox inbox"), self.inbox, areas.BottomDockWidgetArea
            ),
        }
        self._docks = docks
        self.tabifyDockWidget(docks["templates"], docks["history"])
        self.tabifyDockWidget(docks["json"], docks["stored"])
        self.tabifyDockWidget(docks["stored"], docks["request"])
        self.tabifyDockWidget(docks["problems"], docks["response"])
        self.tabifyDockWidget(docks["response"], docks["inbox"])
        for name in ("templates", "json", "problems"):
            docks[name].raise_()

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self.addDockWidget(area, dock)
        return dock

    def _connect(self) -> None:
        bench, bar = self.bench, self.bar
        self._connect_actions()
        bench.notice.connect(self.notices.say)
        bench.key_state_changed.connect(bar.show_key_state)
        bench.history_opened.connect(self._desk.attach)
        bench.history_opened.connect(self.history.attach)
        bench.history_opened.connect(bench.drift.attach)
        bench.history_opened.connect(self._plans.attach)
        bench.book.changed.connect(self._show_connections)
        self._plans.notice.connect(self.notices.say)
        self._plans.open_offered.connect(self._offer_plan)
        self._plans.names_changed.connect(self.composer.set_known_names)
        bench.live_check.finished.connect(self._on_checked)
        bench.book.chosen_changed.connect(self._show_request)

        bar.send_button.clicked.connect(self.send)
        bar.cancel_button.clicked.connect(bench.transmitter.cancel)
        bar.api_key_entered.connect(bench.store_key)
        bar.problem.connect(self.notices.say)
        bar.save_requested.connect(self._name_connection)
        bar.remove_requested.connect(bench.forget_connection)

        bench.transmitter.started.connect(self._on_sending)
        bench.transmitter.recorded.connect(self.history.row_recorded)
        bench.transmitter.finished.connect(self._on_send_over)
        self._flow.asking.connect(self.response.clear)
        self._flow.answered.connect(self._on_answered)
        self._flow.problem.connect(self._on_send_problem)

        self.composer.set_attributes_widget(self.attributes)
        self.attributes.set_name_provider(self._plans.attribute_names)
        self.composer.set_identifiers_widget(self.identifiers)
        self.composer.set_other_fields_widget(self.others)
        self.attributes.model.set_marks(bench.mark_of)
        bench.issues.marks_changed.connect(self.attributes.model.marks_changed)
        bench.live_check.finished.connect(self.stored.model.take_report)
        bar.value_picked.connect(self._jumps.reveal_node)
        self.stored.node_activated.connect(self._jumps.reveal_node)
        self.problems.issue_activated.connect(self._jumps.reveal)
        self.response.jump_requested.connect(self._jumps.go)
        self.problems.help_requested.connect(self._show_help)
        self.problems.title_changed.connect(self._docks["problems"].setWindowTitle)
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
        actions.send.triggered.connect(self.send)
        actions.cancel.triggered.connect(self.bench.transmitter.cancel)
        actions.add_event.triggered.connect(self.composer.add_event)
        actions.next_problem.triggered.connect(self.problems.go_to_next)
        actions.themes.triggered.connect(self._pick_theme)

    # Sending

    @Slot()
    def send(self) -> None:
        """Send the open document: the button, the shortcut and the menu come here."""
        self.bar.commit()
        self._flow.send()

    @Slot(object)
    def _on_sending(self, _job: object) -> None:
        self.bar.set_sending(sending=True)
        self.response.show_sending()
        self._docks["response"].raise_()

    @Slot(object)
    def _on_send_over(self, _sent: object) -> None:
        self.bar.set_sending(sending=False)

    @Slot(object)
    def _on_answered(self, result: SendResult) -> None:
        if result.exchange is not None:
            self.response.show_exchange(result.exchange)
        if result.row_id is not None:
            self.history.row_completed(result.row_id)
            self.bench.drift.refresh()
        if result.notice:
            self.notices.say(result.notice)
        if self.bench.sandbox_is_chosen:
            self.inbox.attach(self.bench.services.sandbox())
            self._show_request()

    @Slot(str)
    def _on_send_problem(self, sentence: str) -> None:
        self.response.clear()
        self.notices.say(sentence)

    # Checks

    @Slot(object)
    def _on_checked(self, report: Report) -> None:
        from moeconsole.gui.models.stored_rows import stored_words  # with the simulation behind it

        self.bar.show_size(report.size, report.events, report.payload)
        self.attributes.model.set_stored(stored_words(report.stored))
        self._request_timer.start()

    @Slot()
    def _show_request(self, _connection: object = None) -> None:
        report = self.bench.live_check.report
        if report is not None:
            self.request.show_request(self.bench.shown_request(report), "")

    @Slot(str, object)
    def _offer_plan(self, text: str, open_it: Callable[[], None]) -> None:
        self.notices.show_notice(Notice(text, self.tr("Open it"), open_it))

    @Slot()
    def _show_connections(self) -> None:
        book = self.bench.book
        self.history.set_connections([(one.id, book.name_of(one)) for one in book.all])

    @Slot(object)
    def _show_help(self, issue: Issue) -> None:
        """What a rule means, why, and what to do; one window for all of them."""
        if self._help is None:
            from moeconsole.gui.dialogs.rule_help import RuleHelpDialog

            self._help = RuleHelpDialog(self)
        self._help.show_issue(issue)

    @Slot(str, object)
    def _offer_undo(self, text: str, undo: Callable[[], None]) -> None:
        self.notices.show_notice(Notice(text, self.tr("Undo"), undo))

    # Connections, looks, help

    @Slot()
    def _name_connection(self) -> None:
        from moeconsole.gui.dialogs.name import NameDialog

        dialog = NameDialog(self.tr("Name of the connection"), self.bench.book.chosen.name, self)
        dialog.named.connect(self.bench.book.rename)
        dialog.open()

    @Slot(QAction)
    def _pick_theme(self, action: QAction) -> None:
        chosen = Theme(action.data())
        self.bench.preferences.change(theme=chosen)
        self._apply_theme(chosen)

    def _apply_theme(self, chosen: Theme) -> None:
        theme.apply(self._app, chosen)
        for action in self.actions_.themes.actions():
            action.setChecked(action.data() == chosen.value)

    @Slot()
    def _follow_system(self) -> None:
        if self.bench.preferences.settings.theme is Theme.SYSTEM:
            theme.apply(self._app, Theme.SYSTEM)

    # The window's own life

    def _restore_geometry(self) -> None:
        self.resize(_DEFAULT_SIZE)
        recall = self.bench.preferences.recall
        if not self.restoreGeometry(from_text(recall(_GEOMETRY))):
            sizes = (
                (("templates",), (250,), Qt.Orientation.Horizontal),
                (("json",), (400,), Qt.Orientation.Horizontal),
            )
            for names, lengths, orientation in (*sizes, (("problems",), (228,), Qt.Orientation.Vertical)):
                self.resizeDocks([self._docks[name] for name in names], list(lengths), orientation)
        self.restoreState(from_text(recall(_DOCKS)), _DOCKS_VERSION)
        self._docks["problems"].setWindowTitle(self.problems.title)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
            self.bench.idle.add(self.bench.start)
            self.bench.idle.add(self._plans.start)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the draft and ask nothing; where that fails stay open and say so: a second close goes without it."""
        preferences = self.bench.preferences
        preferences.remember(_GEOMETRY, to_text(self.saveGeometry()))
        preferences.remember(_DOCKS, to_text(self.saveState(_DOCKS_VERSION)))
        trouble = self.bench.end(without_draft=self._close_anyway)
        if trouble is not None:
            self._close_anyway = True
            self.notices.say(
                self.tr("{reason} Close again to leave without the draft.").format(reason=trouble)
            )
            event.ignore()
            return
        event.accept()
