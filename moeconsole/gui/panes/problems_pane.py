"""The list of problems: in document order, with a filter for each kind and a fix where one is certain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSortFilterProxyModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.core.issues import Issue
from moeconsole.core.rules import Level
from moeconsole.gui import theme
from moeconsole.gui.models.issue_model import (
    FIX_COLUMN,
    ISSUE_ROLE,
    LEVEL_COLUMN,
    MESSAGE_COLUMN,
    PLACE_COLUMN,
    IssueModel,
    fix_words,
)
from moeconsole.gui.models.places import issue_text

if TYPE_CHECKING:
    from moeconsole.core.fixes import Fix
    from moeconsole.gui.session import DocumentSession

_CHECKING_DELAY_MS: Final = 250


class LevelFilter(QSortFilterProxyModel):
    """Lets the chosen levels through, in the model's order. Owned by its pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels = frozenset(Level)

    def set_levels(self, levels: frozenset[Level]) -> None:
        if levels != self._levels:
            self._levels = levels
            self.invalidate()

    @override
    def filterAcceptsRow(self, row: int, _parent: object) -> bool:
        source = self.sourceModel()
        return not isinstance(source, IssueModel) or source.issue(row).level in self._levels


class ProblemsPane(QWidget):
    """The view on an `IssueModel`. GUI thread; owned by the main window.

    Attributes:
        fix_action: puts the chosen problem right; for a menu, so that its keys work while the pane is hidden.

    Signals:
        issue_activated: an `Issue` whose place the user wants to see.
        help_requested: an `Issue` whose rule the user wants explained.
        title_changed: the dock's title, with the number of problems.
    """

    issue_activated = Signal(object)
    help_requested = Signal(object)
    title_changed = Signal(str)

    def __init__(self, session: DocumentSession, issues: IssueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._issues = issues
        self._offered: dict[QAction, Fix] = {}
        self._offered_for = session.state
        self._shown = LevelFilter(self)
        self._shown.setSourceModel(issues)
        self._build()
        self._late = QTimer(self, interval=_CHECKING_DELAY_MS, singleShot=True)
        self._late.timeout.connect(self._update)
        issues.counted.connect(self._update)
        issues.checking_changed.connect(self._on_checking)
        self._style()
        self._update()

    @property
    def title(self) -> str:
        count = len(self._issues.issues)
        return self.tr("Problems ({count})").format(count=count) if count else self.tr("Problems")

    def _build(self) -> None:
        self._filters = {level: self._build_filter(level) for level in Level}
        self._fix = QPushButton(self.tr("Fix"), self)
        self._fix.setObjectName("fixProblemButton")
        self._fix.setAccessibleName(self.tr("Fix the chosen problem"))
        self._fix.clicked.connect(self.fix_current)
        self._help = QPushButton(self.tr("Why?"), self)
        self._help.setObjectName("problemHelpButton")
        self._help.setAccessibleName(self.tr("Explain the chosen problem"))
        self._help.clicked.connect(self.explain_current)
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.GAP, theme.TIGHT, theme.GAP, theme.TIGHT)
        bar.setSpacing(theme.TIGHT)
        for button in self._filters.values():
            bar.addWidget(button)
        bar.addStretch(1)
        bar.addWidget(self._help)
        bar.addWidget(self._fix)
        self._view = self._build_view()
        self._empty = QLabel(self)
        self._empty.setObjectName("noProblemsLabel")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._detail = QLabel(self)
        self._detail.setObjectName("problemDetailLabel")
        self._detail.setWordWrap(True)
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setContentsMargins(theme.GAP, theme.TIGHT, theme.GAP, theme.TIGHT)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._view)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addLayout(self._pages, 1)
        layout.addWidget(self._detail)
        # from anywhere: F8 chooses a problem and goes to its field, so the focus is there
        self.fix_action = QAction(self._fix.accessibleName(), self._view)
        self.fix_action.setObjectName("fixProblemAction")
        self.fix_action.setShortcuts([QKeySequence("Alt+Return"), QKeySequence("Alt+Enter")])
        self.fix_action.triggered.connect(self.fix_current)
        self._view.addAction(self.fix_action)

    def _build_view(self) -> QTreeView:
        view = QTreeView(self)
        view.setObjectName("problemsView")
        view.setAccessibleName(self.tr("Problems"))
        view.setModel(self._shown)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        view.setStyleSheet(f"QTreeView::item {{ padding: {theme.TIGHT - 1}px 0; }}")
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(MESSAGE_COLUMN, QHeaderView.ResizeMode.Stretch)
        for column, width in ((LEVEL_COLUMN, 140), (PLACE_COLUMN, 180), (FIX_COLUMN, 140)):
            header.resizeSection(column, width)
        view.activated.connect(self._on_activated)
        view.clicked.connect(self._on_clicked)
        view.selectionModel().currentRowChanged.connect(self._on_current)
        return view

    def _build_filter(self, level: Level) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"{level.value}FilterButton")
        button.setCheckable(True)
        button.setChecked(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(
            {
                Level.ERROR: self.tr("MoEngage refuses the request because of these"),
                Level.LOSS: self.tr("MoEngage answers “accepted”, and then drops or changes these values"),
                Level.ADVICE: self.tr("These work, but are probably not what you meant"),
            }[level]
        )
        button.toggled.connect(self._on_filter)
        return button

    # What is shown

    @Slot()
    def _update(self) -> None:
        words = {
            Level.ERROR: self.tr("{count} refused"),
            Level.LOSS: self.tr("{count} changed silently"),
            Level.ADVICE: self.tr("{count} suspicious"),
        }
        total = 0
        for level, button in self._filters.items():
            count = self._issues.count(level)
            total += count
            text = words[level].format(count=count)
            button.setText(text)
            button.setAccessibleName(self.tr("Show: {kind}").format(kind=text))
        hidden = total > 0 and self._shown.rowCount() == 0
        self._pages.setCurrentIndex(0 if total and not hidden else 1)
        self._empty.setText(self._empty_text(hidden=hidden))
        self._on_current()
        self.title_changed.emit(self.title)

    def _empty_text(self, *, hidden: bool) -> str:
        if hidden:
            return self.tr("All problems are hidden by the filters above.")
        if self._issues.is_checking:
            return self.tr("Checking …")
        return self.tr("No problems found: by its documents MoEngage takes this request as you see it.")

    @Slot(bool)
    def _on_checking(self, checking: bool) -> None:
        # a check takes a few milliseconds: the word would only flicker
        if checking:
            self._late.start()
        else:
            self._late.stop()
            self._update()

    @Slot(bool)
    def _on_filter(self, _checked: bool) -> None:
        chosen = frozenset(level for level, button in self._filters.items() if button.isChecked())
        self._shown.set_levels(chosen)
        self._update()

    @Slot()
    def _on_current(self, _current: object = None, _previous: object = None) -> None:
        issue = self.current_issue()
        fixes = self._issues.fixes(issue) if issue is not None else ()
        self._help.setEnabled(issue is not None)
        self._fix.setEnabled(bool(fixes))
        self.fix_action.setEnabled(bool(fixes))
        self._fix.setToolTip("\n".join(map(fix_words, fixes)) or self.tr("Choose a problem that has a fix"))
        self._detail.setText(issue_text(issue) if issue is not None else "")
        self._detail.setVisible(issue is not None)

    @property
    def has_list_focus(self) -> bool:
        """The keys go to the list."""
        return self._view.hasFocus()

    def current_issue(self) -> Issue | None:
        index = self._view.currentIndex()
        issue = index.data(ISSUE_ROLE) if index.isValid() else None
        return issue if isinstance(issue, Issue) else None

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._style()

    def _style(self) -> None:
        for level, button in self._filters.items():
            button.setIcon(theme.level_icon(level))
        scheme = theme.colors()
        sheet = (
            f"QToolButton:checked {{ color: {scheme.text}; }}"
            f"QToolButton:!checked {{ background: transparent; color: {scheme.muted}; }}"
        )
        for button in self._filters.values():
            if sheet != button.styleSheet():
                button.setStyleSheet(sheet)

    # What the user does

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        issue = index.data(ISSUE_ROLE)
        if isinstance(issue, Issue):
            self.issue_activated.emit(issue)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == FIX_COLUMN:
            self.fix_current()

    @Slot()
    def go_to_next(self) -> None:
        """Choose the problem after the chosen one, round the end, and go to its field."""
        self._go(1)

    @Slot()
    def go_to_previous(self) -> None:
        """The same backwards."""
        self._go(-1)

    def _go(self, step: int) -> None:
        rows, current = self._shown.rowCount(), self._view.currentIndex()
        if rows:
            row = (current.row() + step) % rows if current.isValid() else 0 if step > 0 else rows - 1
            self._view.setCurrentIndex(self._shown.index(row, MESSAGE_COLUMN))
            self._on_activated(self._view.currentIndex())

    @Slot()
    def explain_current(self) -> None:
        issue = self.current_issue()
        if issue is not None:
            self.help_requested.emit(issue)

    @Slot()
    def fix_current(self) -> None:
        """Put the chosen problem right, as one undo step; where there are two ways, ask which."""
        issue = self.current_issue()
        fixes = self._issues.fixes(issue) if issue is not None else ()
        if len(fixes) == 1:
            self._apply(fixes[0])
        elif fixes:
            menu = QMenu(self)
            menu.setObjectName("fixMenu")
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for fix in fixes:
                menu.addAction(fix_words(fix))
            self._offered = dict(zip(menu.actions(), fixes, strict=True))
            self._offered_for = self._session.state
            menu.triggered.connect(self._on_fix_chosen)
            menu.setActiveAction(menu.actions()[0])
            menu.popup(self._place_of_menu())

    @Slot(QAction)
    def _on_fix_chosen(self, action: QAction) -> None:
        if self._session.state is self._offered_for:  # else another document came while the menu was open
            self._apply(self._offered[action])

    def _apply(self, fix: Fix) -> None:
        self._session.apply(fix.state, fix_words(fix))

    def _place_of_menu(self) -> QPoint:
        """Below the problem's own fix; below the field that has the focus while the list is hidden."""
        cell = self._view.currentIndex().siblingAtColumn(FIX_COLUMN)
        field = QApplication.focusWidget()
        if self._view.isVisible() or field is None:
            viewport = self._view.viewport()
            return viewport.mapToGlobal(self._view.visualRect(cell).bottomLeft())
        return field.mapToGlobal(field.rect().bottomLeft())
