"""What a person does with documents: new, open, save, and what is said when the disk has other plans."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from moeconsole.core.annotations import text_member
from moeconsole.gui.models.template_refs import starter_text
from moeconsole.gui.recent_files import RecentFiles
from moeconsole.gui.template_folder import TemplateFolder
from moeconsole.gui.trash_desk import TrashDesk
from moeconsole.gui.widgets.notice_bar import Choice, Notice, NoticeBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from moeconsole.gui.models.template_refs import TemplateRef
    from moeconsole.gui.open_document import OpenDocument
    from moeconsole.gui.panes.composer import Composer
    from moeconsole.gui.panes.templates_pane import TemplatesPane
    from moeconsole.gui.session import DocumentChange
    from moeconsole.gui.workbench import Workbench


class DocumentDesk(QObject):
    """Between the document keeper, the templates pane and the window's title. GUI thread; the main window's.

    Attributes:
        folder: where the templates are; its actions are for the menus. `recent`: what was opened last.
    """

    def __init__(
        self,
        bench: Workbench,
        templates: TemplatesPane,
        composer: Composer,
        notices: NoticeBar,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._bench = bench
        self._keeper = bench.keeper
        self._templates = templates
        self._composer = composer
        self._notices = notices
        self._window = window
        keeper = bench.keeper
        keeper.opened.connect(self._on_opened)
        keeper.modified_changed.connect(self._show_modified)
        keeper.conflict.connect(self._on_conflict)
        keeper.stored.connect(templates.refresh)
        templates.open_requested.connect(keeper.open_ref)
        templates.new_requested.connect(self.new)
        templates.moved.connect(keeper.follow_move)
        templates.changed_outside.connect(self._on_changed_outside)
        templates.save_requested.connect(self.save)
        templates.save_as_requested.connect(self.save_as)
        bench.session.changed.connect(self._on_changed)
        self.folder = TemplateFolder(bench, templates, notices, window)
        self._trash = TrashDesk(templates, window)
        self.recent = RecentFiles(bench.preferences, bench.keeper, window)
        templates.moved.connect(self.recent.follow_move)

    @Slot()
    def new(self) -> None:
        self._bench.open_new()
        self._composer.focus_first()

    @Slot()
    def ask_for_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        kinds = self.tr("JSON files (*.json);;All files (*)")
        dialog = QFileDialog(self._window, self.tr("Open a template"), "", kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._open_file)
        dialog.open()

    @Slot()
    def save(self) -> None:
        """Write the file; a document that has none yet asks for its name."""
        if self._keeper.document.ref is None:
            self.save_as()
        else:
            self._keeper.save()

    @Slot()
    def save_as(self) -> None:
        from moeconsole.gui.dialogs.save_template import SaveTemplateDialog

        dialog = SaveTemplateDialog(
            self._keeper.document.name,
            self._templates.folders(),
            self._window,
            taken=self._templates.taken_paths(),
        )
        dialog.accepted_path.connect(self._keeper.save_as)
        dialog.open()

    @Slot(str)
    def _open_file(self, path: str) -> None:
        self._keeper.open_file(Path(path))

    @Slot(object)
    def _on_opened(self, document: OpenDocument) -> None:
        self._templates.set_open_draft(document.draft_id)
        self._show_note()
        self._show_modified()

    @Slot(object)
    def _on_changed(self, change: DocumentChange) -> None:
        if change.before.console is not change.after.console:
            self._show_note()

    def _show_note(self) -> None:
        """What the template says it is for, such as the campaign that it would trigger."""
        self._templates.set_note(starter_text(text_member(self._bench.session.state.console, "note")))

    @Slot()
    def _show_modified(self) -> None:
        document, modified = self._keeper.document, self._keeper.is_modified
        self._window.setWindowTitle(f"{document.name or self.tr('New event')}[*]")
        self._window.setWindowModified(modified)
        ref = document.ref if document.folder is None else None
        self._templates.set_open(ref, modified, document.saved_hash)

    # When others write the file

    @Slot(str)
    def _on_conflict(self, sentence: str) -> None:
        overwrite = Choice(self.tr("Overwrite it"), self._keeper.overwrite)
        self._offer_choice(sentence, overwrite, Choice(self.tr("Load theirs"), self._keeper.reload))

    @Slot(object)
    def _on_changed_outside(self, ref: TemplateRef) -> None:
        text = self.tr("“{name}” was changed on disk by another program.").format(name=ref.name)
        load = Choice(self.tr("Load theirs"), self._keeper.reload)
        self._offer_choice(text, load, Choice(self.tr("Keep mine"), self._keeper.keep_mine))

    def _offer_choice(self, text: str, first: Choice, second: Choice) -> None:
        compare = Choice(self.tr("Compare"), self._compare, stays=True)
        notice = Notice(text, first.text, first.action, lasting=True, more=(second, compare))
        self._notices.show_notice(notice)

    def _compare(self) -> None:
        self._keeper.both_versions(self._show_both)

    def _show_both(self, theirs: bytes, mine: bytes) -> None:
        from moeconsole.gui.dialogs.compare import CompareWindow
        from moeconsole.workflows.compare import Side, readable

        titles = (self.tr("On the disk"), self.tr("Here"))
        CompareWindow(Side(readable(theirs)), Side(readable(mine)), titles, self._window).show()
