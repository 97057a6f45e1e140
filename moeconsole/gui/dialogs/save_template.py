"""Where to save a template: its name, and a folder that is there or a new one. Saving is the keeper's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.widgets.named import named
from moeconsole.store.templates import SUFFIX, safe_name

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


class SaveTemplateDialog(QDialog):
    """Opened with `open()`; gone when it is answered.

    Signals:
        accepted_path: the path inside the templates folder, with `/` and `.json`.
    """

    accepted_path = Signal(str)

    def __init__(
        self,
        name: str,
        folders: Sequence[str],
        parent: QWidget | None = None,
        *,
        taken: Collection[str] = (),
        folder: str = "",
    ) -> None:
        """Ask where to save.

        Args:
            name: to begin with.
            folders: those there are, as paths inside the templates folder; `folder` is the one to begin with.
            taken: paths of the templates there are; none of them is offered to be overwritten.
        """
        super().__init__(parent)
        self._taken = {path.casefold() for path in taken}
        self.setObjectName("saveTemplateDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save as template"))
        self._name = named(QLineEdit(name), "templateNameEdit", self.tr("Name of the template"))
        self._name.selectAll()
        self._folder = self._folder_combo(folders, folder)
        self._sentence = named(QLabel(), "templatePathLabel", self.tr("Where it is saved"))
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._lay_out()
        self._name.textChanged.connect(self._say)
        self._folder.editTextChanged.connect(self._say)
        self._say()
        self._name.setFocus()

    @property
    def path(self) -> str:
        """What the fields stand for; empty without a name."""
        if not self._name.text().strip():
            return ""
        parts = [part for part in self._folder.currentText().split("/") if part.strip()]
        return "/".join([*map(safe_name, parts), safe_name(self._name.text()) + SUFFIX])

    @override
    def accept(self) -> None:
        if self._save.isEnabled():
            self.accepted_path.emit(self.path)
            super().accept()

    @Slot()
    def _say(self) -> None:
        path = self.path
        is_taken = path.casefold() in self._taken
        if not path:
            text = self.tr("Give it a name. Signs that file names can't have are left out.")
        elif is_taken:
            text = self.tr("There is already a template “{path}”. Choose another name.").format(path=path)
        else:
            text = self.tr("Saved as “{path}” in your templates folder. The API key is never saved.").format(
                path=path
            )
        self._sentence.setText(text)
        color = theme.colors().error if is_taken else theme.colors().muted
        self._sentence.setStyleSheet(f"color: {color};")
        self._save.setEnabled(bool(path) and not is_taken)

    def _folder_combo(self, folders: Sequence[str], chosen: str) -> QComboBox:
        combo = named(QComboBox(), "templateFolderCombo", self.tr("Folder"))
        editor = named(QLineEdit(), "templateFolderEdit", self.tr("Folder, or the name of a new one"))
        editor.setPlaceholderText(self.tr("no folder"))
        editor.setStyleSheet("border: none; padding: 0; min-height: 0; background: transparent;")
        combo.setLineEdit(editor)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        combo.addItems(["", *folders])
        combo.view().setAccessibleName(self.tr("Folders"))
        combo.setEditText(chosen)
        combo.setToolTip(self.tr("Pick a folder, or type the name of a new one. “A/B” is B inside of A."))
        return combo

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("&Folder"), self._folder)
        box = QDialogButtonBox()
        self._save = named(QPushButton(self.tr("Save")), "saveTemplateAcceptButton", self.tr("Save"))
        self._save.setProperty("primary", True)
        cancel = named(QPushButton(self.tr("Cancel")), "saveTemplateCancelButton", self.tr("Cancel"))
        box.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self._save.setDefault(True)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.MARGIN] * 4)
        layout.setSpacing(theme.MARGIN)
        layout.addLayout(form)
        layout.addWidget(self._sentence)
        layout.addWidget(box)
        self.setMinimumWidth(440)
