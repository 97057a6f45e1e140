"""What an import understood: the requests in it, what was left out, and what to do with them. Doing is the desk's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from moeconsole.core.interchange.imported import ImportedKind
from moeconsole.core.reindent import NotJsonError, reindent
from moeconsole.gui import theme
from moeconsole.gui.import_checks import ImportChecks
from moeconsole.gui.models.import_model import EVENTS_COLUMN, NAME_COLUMN, PROBLEMS_COLUMN, ImportModel
from moeconsole.gui.sentences import said
from moeconsole.gui.widgets.calm_combo import CalmCombo
from moeconsole.gui.widgets.code_view import CodeView
from moeconsole.gui.widgets.lists import RowTable
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from moeconsole.core.checking import Checker, Report
    from moeconsole.core.interchange.imported import Imported, ImportedDocument

_ROW_HEIGHT: Final = 26
_MOST_ROWS: Final = 7
_MOST_LINES: Final = 5
_LONGEST_NAME: Final = 28


@dataclass(frozen=True, slots=True)
class ConnectionOffer:
    """What the text says of a connection, in words.

    Attributes:
        name: to begin with; empty where the connection is known already, and only its key is new.
        words: data center, APP_ID.
        has_key: there is a key in the text.
    """

    name: str
    words: str
    has_key: bool


@dataclass(frozen=True, slots=True)
class ImportChoice:
    """What the user decided.

    Attributes:
        folder: of the templates; None: the one document is opened.
        connection_name: None where no connection, and no key, is to be kept.
    """

    documents: tuple[ImportedDocument, ...]
    folder: str | None = None
    connection_name: str | None = None


class ImportDialog(QDialog):
    """Opened with `open()`; gone when it is answered. GUI thread.

    Signals:
        chosen: the `ImportChoice`.
    """

    chosen = Signal(object)

    def __init__(
        self,
        imported: Imported,
        source: str,
        folders: Sequence[str],
        offer: ConnectionOffer | None,
        make_checker: Callable[[], Checker],
        parent: QWidget | None = None,
    ) -> None:
        """Show what was understood.

        Args:
            source: where it came from, in words.
            folders: those of the templates.
            offer: None where the text says nothing of a connection that could be kept.
        """
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bring in"))
        self._imported = imported
        self._offer = offer
        self.model = ImportModel(imported.documents, self)
        self._make_view()
        self._preview = named(CodeView(), "importPreview", self.tr("The request that is chosen"))
        self._make_connection_part()
        self._make_buttons(folders)
        self._lay_out(source)
        self._connect()
        self.checks = ImportChecks(make_checker, self)
        self.checks.checked.connect(self._on_checked)
        self.checks.run(imported.documents)
        self.resize(760, 580)

    # What is chosen

    def _current(self) -> ImportedDocument:
        return self.model.document(max(self.view.currentIndex().row(), 0))

    def _selected(self) -> tuple[ImportedDocument, ...]:
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return tuple(self.model.document(row) for row in rows)

    def _connection_name(self) -> str | None:
        if self._offer is None or not self._keep.isChecked():
            return None
        return self._name.text().strip() or self._offer.name

    @Slot()
    def _open(self) -> None:
        self.chosen.emit(ImportChoice((self._current(),), None, self._connection_name()))
        self.accept()

    @Slot()
    def _save(self) -> None:
        folder = self._folder.currentText().strip()
        self.chosen.emit(ImportChoice(self._selected(), folder, self._connection_name()))
        self.accept()

    @Slot()
    def _show_current(self) -> None:
        document = self._current()
        self._preview.show_text(_readable(document.body_text))
        if self.model.rowCount() > 1:
            name = document.name
            short = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
            self._open_button.setText(self.tr("Open “{name}”").format(name=short.replace("&", "&&")))
            self._open_button.setAccessibleName(self.tr("Open “{name}”").format(name=name))

    @Slot()
    def _say_counts(self) -> None:
        count = len(self._selected())
        self._save_button.setEnabled(count > 0)
        many = self.tr("Save {count} as templates").format(count=count)
        self._save_button.setText(self.tr("Save as a template") if count == 1 else many)
        self._save_button.setAccessibleName(self._save_button.text())

    @Slot(int, object, str)
    def _on_checked(self, row: int, report: Report, names: str) -> None:
        self.model.set_report(row, report, names)

    # Making

    def _make_view(self) -> None:
        view = named(RowTable(), "importView", self.tr("Requests that were found"))
        view.setModel(self.model)
        view.set_row_height(_ROW_HEIGHT)
        header = view.horizontalHeader()
        header.show()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(NAME_COLUMN, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(EVENTS_COLUMN, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(PROBLEMS_COLUMN, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(EVENTS_COLUMN, 150)
        header.resizeSection(PROBLEMS_COLUMN, 264)
        rows = min(max(self.model.rowCount(), 1), _MOST_ROWS)
        view.setFixedHeight(rows * _ROW_HEIGHT + header.sizeHint().height() + 4)
        view.setStyleSheet("#importView { outline: none; }")  # whole rows: no frame about one of their cells
        view.selectAll()
        view.selectionModel().setCurrentIndex(
            self.model.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        self.view = view

    def _make_connection_part(self) -> None:
        self._keep = named(QCheckBox(), "importConnectionCheck", self.tr("Keep the connection"))
        self._name = named(QLineEdit(), "importConnectionEdit", self.tr("Name of the connection"))
        self._name.setEnabled(False)
        offer = self._offer
        if offer is None:
            return
        self._name.setText(offer.name)
        self._name.setVisible(bool(offer.name))
        text = self.tr("Save the connection, and choose it:") if offer.name else self.tr("Keep the API key")
        self._keep.setText(text)
        self._keep.setAccessibleName(text)
        self._keep.toggled.connect(self._name.setEnabled)

    def _connection_words(self, offer: ConnectionOffer) -> str:
        if not offer.has_key:
            return offer.words
        return self.tr(
            "{connection}. The API key in it goes to the system's keyring. Without the tick it is forgotten."
        ).format(connection=offer.words)

    def _make_buttons(self, folders: Sequence[str]) -> None:
        self._folder = CalmCombo("importFolderCombo", self.tr("Folder of the templates"))
        editor = self._folder.make_editable()
        editor.setPlaceholderText(self.tr("no folder"))
        self._folder.addItems(["", *folders])
        self._folder.setEditText(self._imported.name.replace("/", " ") or self.tr("Imported"))
        self._folder.setMinimumContentsLength(14)
        self._save_button = named(QPushButton(), "importSaveButton", self.tr("Save as templates"))
        self._save_button.setAutoDefault(False)
        open_text = self.tr("Open as a draft")
        self._open_button = named(QPushButton(open_text), "importOpenButton", open_text)
        self._open_button.setProperty("primary", True)
        self._open_button.setDefault(True)
        self._cancel = named(QPushButton(self.tr("Cancel")), "importCancelButton", self.tr("Cancel"))
        self._cancel.setAutoDefault(False)

    def _lay_out(self, source: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.MARGIN] * 4)
        layout.setSpacing(theme.GAP)
        heading = self._label("importHeading", _heading(self._imported.kind))
        font = theme.bold_font()
        font.setPointSizeF(font.pointSizeF() + 2)
        heading.setFont(font)
        layout.addWidget(heading)
        count = self.model.rowCount()
        requests = self.tr("1 request") if count == 1 else self.tr("{count} requests").format(count=count)
        folders = len({one.folder for one in self._imported.documents if one.folder})
        words = [source, requests]
        if folders:
            many = self.tr("{count} folders").format(count=folders)
            words.append(self.tr("1 folder") if folders == 1 else many)
        layout.addWidget(self._muted("importSourceLabel", " · ".join(words)))
        layout.addWidget(self.view)
        layout.addWidget(self._preview, 1)
        if self._imported.left_out:
            layout.addWidget(self._left_out(self._imported.left_out))
        if self._offer is not None:
            row = QHBoxLayout()
            row.addWidget(self._keep)
            row.addWidget(self._name, 1)
            layout.addLayout(row)
            layout.addWidget(self._muted("importConnectionLabel", self._connection_words(self._offer)))
        layout.addSpacing(theme.TIGHT)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addWidget(self._save_button)
        buttons.addWidget(QLabel(self.tr("in")))
        buttons.addWidget(self._folder)
        buttons.addStretch(1)
        box = QDialogButtonBox()
        box.addButton(self._open_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        buttons.addWidget(box)
        layout.addLayout(buttons)

    def _left_out(self, sentences: Sequence[str]) -> QWidget:
        """A box as high as it needs to be, but for very many."""
        label = self._label("importLeftOutLabel", "\n".join(f"•  {said(sentence)}" for sentence in sentences))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setMargin(theme.TIGHT)
        area = named(QScrollArea(), "importLeftOutArea", self.tr("What was left out"))
        area.setWidget(label)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines = min(len(sentences), _MOST_LINES)
        area.setFixedHeight(lines * label.fontMetrics().lineSpacing() + 3 * theme.TIGHT)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        title = QLabel(self.tr("Left out"))
        title.setFont(theme.small_font())
        column.addWidget(title)
        column.addWidget(area)
        return whole

    @staticmethod
    def _label(name: str, text: str) -> QLabel:
        label = named(QLabel(text), name, text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _muted(self, name: str, text: str) -> QLabel:
        label = self._label(name, text)
        label.setStyleSheet(f"color: {theme.colors().muted};")
        return label

    def _connect(self) -> None:
        selection = self.view.selectionModel()
        selection.currentChanged.connect(self._show_current)
        selection.selectionChanged.connect(self._say_counts)
        self.view.doubleClicked.connect(self._on_double_click)
        self._open_button.clicked.connect(self._open)
        self._save_button.clicked.connect(self._save)
        self._show_current()
        self._say_counts()

    @Slot(QModelIndex)
    def _on_double_click(self, _index: QModelIndex) -> None:
        self._open()


def _readable(text: str) -> str:
    """With a line for each value, where it is JSON."""
    try:
        return "".join(reindent(text))
    except NotJsonError:
        return text


def _heading(kind: ImportedKind) -> str:
    texts = {
        ImportedKind.PAYLOAD: QT_TRANSLATE_NOOP("ImportDialog", "A request body"),
        ImportedKind.FRAGMENT: QT_TRANSLATE_NOOP("ImportDialog", "A part of a request, made whole"),
        ImportedKind.CURL: QT_TRANSLATE_NOOP("ImportDialog", "A cURL command"),
        ImportedKind.POWERSHELL: QT_TRANSLATE_NOOP("ImportDialog", "A PowerShell script"),
        ImportedKind.FETCH: QT_TRANSLATE_NOOP("ImportDialog", "A fetch call (JavaScript)"),
        ImportedKind.HTTPIE: QT_TRANSLATE_NOOP("ImportDialog", "An HTTPie command"),
        ImportedKind.PYTHON: QT_TRANSLATE_NOOP("ImportDialog", "A Python script"),
        ImportedKind.WGET: QT_TRANSLATE_NOOP("ImportDialog", "A wget command"),
        ImportedKind.POSTMAN: QT_TRANSLATE_NOOP("ImportDialog", "A Postman collection"),
        ImportedKind.HAR: QT_TRANSLATE_NOOP("ImportDialog", "A HAR archive"),
        ImportedKind.CSV: QT_TRANSLATE_NOOP("ImportDialog", "A table: one event a row"),
    }
    return QCoreApplication.translate("ImportDialog", str(texts[kind]))
