"""Where the user's templates are: the usual folder, or one of the user's choice, such as a team's git checkout."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction

from moeconsole.gui.widgets.notice_bar import Choice, Notice, NoticeBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from moeconsole.gui.panes.templates_pane import TemplatesPane
    from moeconsole.gui.workbench import Workbench


class TemplateFolder(QObject):
    """Chooses it, remembers it, and says where it is not there. GUI thread; owned by the document desk."""

    def __init__(
        self, bench: Workbench, templates: TemplatesPane, notices: NoticeBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._bench = bench
        self._templates = templates
        self._notices = notices
        self._window = window
        self._choose = QAction(self.tr("Use another templates folder…"), self)
        self._choose.setObjectName("chooseTemplatesFolderAction")
        self._choose.triggered.connect(self.ask)
        self._usual = QAction(self.tr("Back to the usual templates folder"), self)
        self._usual.setObjectName("usualTemplatesFolderAction")
        self._usual.triggered.connect(self.use_usual)
        templates.folder_missing.connect(self._on_missing)
        templates.add_menu_actions(self.actions)
        templates.set_must_exist(must_exist=self._chosen is not None)
        self._update()

    @property
    def actions(self) -> Sequence[QAction]:
        """For the menus."""
        return (self._choose, self._usual)

    @property
    def _chosen(self) -> str | None:
        return self._bench.preferences.settings.templates_folder

    @Slot()
    def ask(self) -> None:
        """Let the user choose the folder."""
        from PySide6.QtWidgets import QFileDialog

        start = str(self._bench.templates.folder)
        dialog = QFileDialog(self._window, self.tr("Folder of your templates"), start)
        dialog.setObjectName("templatesFolderDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.use)
        dialog.open()

    @Slot(str)
    def use(self, folder: str) -> None:
        """Templates are there from now on; what is open stays open, with its own file."""
        usual = self._bench.services.templates().folder
        chosen = None if Path(folder) == usual else folder
        if chosen == self._chosen:
            return
        bench = self._bench
        bench.preferences.change(templates_folder=chosen)
        bench.templates = bench.services.templates(chosen)
        self._templates.set_store(bench.templates, must_exist=chosen is not None)
        bench.keeper.set_store(bench.templates)
        self._update()

    @Slot()
    def use_usual(self) -> None:
        self.use(str(self._bench.services.templates().folder))

    def _update(self) -> None:
        self._usual.setEnabled(self._chosen is not None)
        self._choose.setToolTip(
            self.tr("Your templates are in {folder}").format(folder=self._bench.templates.folder)
        )

    @Slot(str)
    def _on_missing(self, folder: str) -> None:
        text = self.tr(
            "Your templates folder {folder} is not there. It may have been moved, or its drive is not connected."
        ).format(folder=folder)
        choose = Choice(self.tr("Choose another…"), self.ask)
        notice = Notice(text, self.tr("Use the usual folder"), self.use_usual, lasting=True, more=(choose,))
        self._notices.show_notice(notice)
