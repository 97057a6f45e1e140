"""Help: of the focused field in a dock, or in front of its dialog; the list of shortcuts, data, log, and about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from moeconsole.gui.help_topics import HELP_ACTION, topic_of
from moeconsole.gui.widgets.focus import focus_to_keep
from moeconsole.logs import log_path

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDockWidget

    from moeconsole.core.issues import Issue
    from moeconsole.gui.actions import Actions
    from moeconsole.gui.panes.help_pane import HelpPane
    from moeconsole.gui.panes.problems_pane import ProblemsPane


class HelpDesk(QObject):
    """Does the actions of the Help menu; the help dock follows the focus while it is in sight.

    GUI thread; owned by the main window.
    """

    def __init__(
        self,
        actions: Actions,
        data_dir: Path,
        dock: QDockWidget,
        problems: ProblemsPane,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._data_dir = data_dir
        self._dock = dock
        self._problems = problems
        self._window = window
        self._pane: HelpPane | None = None
        self._asked_from: QWidget | None = None
        actions.data_folder.setToolTip(str(data_dir))
        actions.log_file.setToolTip(str(log_path(data_dir)))
        actions.data_folder.triggered.connect(self._show_data_folder)
        actions.log_file.triggered.connect(self._show_log_file)
        actions.about.triggered.connect(self._show_about)
        actions.field_help.triggered.connect(self.show_field_help)
        actions.shortcuts.triggered.connect(self._show_shortcuts)
        problems.help_requested.connect(self.show_issue)
        dock.visibilityChanged.connect(self._on_visible)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        if dock.isVisible() and not dock.visibleRegion().isEmpty():  # it was left open: the window is older
            self._built()

    # In dialogs

    def _answer_f1_in(self, dialog: QDialog) -> None:
        """A dialog hears no key of the window behind it: it gets its own, once."""
        if dialog.findChild(QAction, HELP_ACTION) is None:
            action = QAction(dialog)
            action.setObjectName(HELP_ACTION)
            action.setShortcut(QKeySequence("F1"))
            action.triggered.connect(self._show_help_in_front)
            dialog.addAction(action)

    @Slot()
    def _show_help_in_front(self) -> None:
        from moeconsole.gui.dialogs.field_help import FieldHelpDialog
        from moeconsole.gui.panes.help_pane import HelpPane

        dialog = QApplication.activeWindow()
        if isinstance(dialog, QDialog):
            pane = HelpPane()
            pane.show_topic(topic_of(focus_to_keep() or dialog))
            FieldHelpDialog(pane, dialog).open()

    # Help of fields and rules

    @Slot()
    def show_field_help(self) -> None:
        """The help of what has the focus; of a chosen problem, that of its rule."""
        focused = QApplication.focusWidget()
        if focused is not None and self._dock.isAncestorOf(focused):
            return
        self._asked_from = focus_to_keep()
        issue = self._problems.current_issue() if self._problems.has_list_focus else None
        if issue is not None:
            self.show_issue(issue)
        else:
            self._show().show_topic(topic_of(focused))

    @Slot(object)
    def show_issue(self, issue: Issue) -> None:
        """What a rule means, why, and what to do."""
        self._show().show_issue(issue)

    def _show(self) -> HelpPane:
        pane = self._built()
        self._dock.show()
        self._dock.raise_()
        return pane

    def _built(self) -> HelpPane:
        if self._pane is None:
            from moeconsole.gui.panes.help_pane import HelpPane

            self._pane = HelpPane()
            self._pane.show_topic(topic_of(QApplication.focusWidget()))
            self._pane.closed.connect(self._close)
            self._dock.setWidget(self._pane)
        return self._pane

    @Slot(bool)
    def _on_visible(self, visible: bool) -> None:
        if visible:
            self._built()

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        outermost = new.window() if new is not None else None
        if isinstance(outermost, QDialog):
            self._answer_f1_in(outermost)
        if self._pane is None or not self._dock.isVisible() or new is None:
            return
        if self._window.isAncestorOf(new) and not self._dock.isAncestorOf(new):
            self._pane.show_topic(topic_of(new))

    @Slot()
    def close(self) -> None:
        """The window goes, and the focus goes on through what is left of it."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._follow)

    @Slot()
    def _close(self) -> None:
        self._dock.hide()
        if self._asked_from is not None and self._asked_from.isVisible():
            self._asked_from.setFocus()

    # The rest of the menu

    @Slot()
    def _show_shortcuts(self) -> None:
        from moeconsole.gui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window).open()

    @Slot()
    def _show_data_folder(self) -> None:
        _open(self._data_dir)

    @Slot()
    def _show_log_file(self) -> None:
        _open(log_path(self._data_dir))

    @Slot()
    def _show_about(self) -> None:
        from moeconsole.gui.dialogs.about import AboutDialog

        AboutDialog(self._data_dir, self._window).open()


def _open(path: Path) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
