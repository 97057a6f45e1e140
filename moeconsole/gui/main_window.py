"""The main window: makes the panes, places them and connects them. What they do is theirs.

At first it is what is in sight. The rest (the panes behind others, the desks, the entries of the menus) follows in
idle turns after the first paint, or all at once before the first key or click; imported here where it is made.
"""

from __future__ import annotations

from collections import deque
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
from moeconsole.gui.dock_panes import DockPanes
from moeconsole.gui.docks import PLACES, Docks
from moeconsole.gui.document_desk import DocumentDesk
from moeconsole.gui.early_input import EarlyInput
from moeconsole.gui.guide_desk import GuideDesk
from moeconsole.gui.looks_desk import LooksDesk
from moeconsole.gui.menus import Menus
from moeconsole.gui.panes.attributes_pane import AttributesPane
from moeconsole.gui.panes.composer import Composer
from moeconsole.gui.panes.connection_bar import ConnectionBar
from moeconsole.gui.panes.raw_fields import OtherFieldsPane, UserIdentifiersPane
from moeconsole.gui.startup import WINDOW_MODULES
from moeconsole.gui.undo_keys import UndoKeys
from moeconsole.gui.widgets.notice_bar import Notice, NoticeBar
from moeconsole.gui.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from moeconsole.core.checking import Report
    from moeconsole.services import Services


class MainWindow(DockPanes, QMainWindow):
    """One window, one open document. Owned by app.py; GUI thread.

    Signals:
        painted: the first paint is over.
    """

    painted = Signal()

    def __init__(self, services: Services, app: QApplication, file: str | None = None) -> None:
        """What is in sight; `complete` makes the rest at once."""
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
        self._documents = DocumentDesk(bench, self.templates, self.composer, self.notices, self)
        self._looks = LooksDesk(app, bench.preferences, self.actions_.themes, self)
        self.menus = Menus(self, self.actions_, self.docks.toggle_actions)
        UndoKeys(app, self)
        bench.notice.connect(self.notices.say)
        self._looks.apply()
        self.docks.restore(bench.preferences)
        self.guide = GuideDesk(bench.preferences, self.docks, bench.book, self)
        self._later: deque[Callable[[], object]] = deque(partial(self.docks.fill, name) for name in PLACES)
        self._later.extend((self._make_desks, self._connect, self._fill_menus))
        bench.open_first_document()
        if file is not None:
            bench.keeper.open_file(Path(file))

    # Making and placing

    def _make_panes(self) -> None:
        session = self.bench.session
        self.bar = ConnectionBar(self.bench.book)
        self.notices = NoticeBar()
        self.composer = Composer(session, self.bench.issues)
        self.attributes = AttributesPane(session)
        self.identifiers = UserIdentifiersPane(session)
        self.others = OtherFieldsPane(session)
        self.composer.set_attributes_widget(self.attributes)
        self.composer.set_identifiers_widget(self.identifiers)
        self.composer.set_other_fields_widget(self.others)

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
        self.docks = Docks(self, self.make_pane)

    # The rest

    @property
    def is_complete(self) -> bool:
        """Everything is there, in sight or not."""
        return not self._later

    def complete(self) -> None:
        """Make at once what is not there yet."""
        while self._later:
            self._later.popleft()()

    @Slot()
    def _make_next(self) -> None:
        if self._later:
            self._later.popleft()()

    def _make_desks(self) -> None:
        from moeconsole.gui import desks

        bench, lane = self.bench, self.bench.history_lane
        desks.RowKeys(self.attributes.view)
        self._jumps = desks.Jumps(
            bench.session, bench.issues, self.bar, self.composer, self.json, self.docks["json"], self
        )
        self._flow = desks.SendFlow(
            bench.transmitter, bench.session, bench.keeper, bench.book, bench.live_check, self
        )
        self._variables = desks.VariablesDesk(bench, self)
        self._flow.ask_first(self._variables.ask)
        self._desk = desks.HistoryDesk(bench, self._flow, self.history, self.templates, self)
        self._look_back = desks.LookBackDesk(
            bench, self._flow, self.history, self.request, self.stored, self.response, self.docks, self
        )
        self._comparing = desks.CompareDesk(self.history, bench.session, lane, self)
        self._upkeep = desks.UpkeepDesk(bench, self.history, self)
        self._sending = desks.SendDesk(
            bench,
            self._flow,
            self.bar,
            self.request,
            self.response,
            self.history,
            self.inbox,
            self.docks,
        )
        self._connections = desks.ConnectionDesk(bench, self.bar, self)
        self.languages = desks.LanguageDesk(bench.preferences, self)
        self.languages.notice_offered.connect(self.notices.show_notice)
        self._interchange = desks.InterchangeDesk(bench, self.templates, self.request, self)
        self._help = desks.HelpDesk(
            self.actions_, bench.services.data_dir, self.docks["help"], self.problems, self
        )
        self._go = desks.GoDesk(self, self.docks, bench.session)
        self._palette = desks.PaletteDesk(self.actions_.palette, bench, self.templates, self)
        self._plans = desks.PlanDesk(
            bench.book, bench.preferences, bench.live_check, bench.drift, bench.files, self
        )

    def _connect(self) -> None:
        bench, bar = self.bench, self.bar
        self._connect_actions()
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
        for desk in (self._comparing, self._go, self._help):
            bench.closed.connect(desk.close)
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

        self.attributes.set_name_provider(self._plans.attribute_names)
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
        self._flow.answered.connect(self.guide.end)
        self._show_connections()
        self.docks["problems"].setWindowTitle(self.problems.title)

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

    def _fill_menus(self) -> None:
        menus = self.menus
        menus.go.addAction(self.problems.fix_action)
        menus.view.addMenu(self.languages.menu)
        menus.add_rows(self.tr("Attri&butes"), self.attributes.view.actions())
        paste, import_ = self._interchange.actions
        menus.add_section(menus.file, [import_])
        menus.add_section(menus.edit, [paste])
        self._interchange.add_copies(menus.edit)
        menus.add_section(menus.edit, self._plans.actions)
        menus.add_section(menus.view, self._upkeep.actions)
        menus.add_section(menus.send, self._connections.actions)
        self.bar.add_actions(self._connections.actions)
        menus.add_section(menus.edit, self._variables.actions)
        menus.add_section(menus.file, [self._documents.recent.action])
        menus.add_section(menus.file, self._documents.folder.actions)
        for actions in (self._go.places, self._go.steps, self._go.searches, self._look_back.actions):
            menus.add_section(menus.go, actions)
        self.bar.add_actions(self._plans.actions)

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
        if self.isVisible() and self.is_complete:
            return self._go.step_focus(forward=next)
        return super().focusNextPrevChild(next)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
            if not self.is_complete:
                self._complete_bit_by_bit()
            self.bench.idle.add(self.bench.start)
            self.bench.idle.add(self._start_desks)

    def _complete_bit_by_bit(self) -> None:
        idle, early = self.bench.idle, EarlyInput(self._app, self.complete, self)
        self._later.append(early.end)
        idle.add_modules(WINDOW_MODULES)
        for _ in self._later:
            idle.add(self._make_next)

    @Slot()
    def _start_desks(self) -> None:
        self._plans.start()
        self._interchange.watch_drops(self.json.edit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the draft and ask nothing; where that fails stay open and say so: a second close goes without it."""
        self.complete()  # what is remembered, is of all of it
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
