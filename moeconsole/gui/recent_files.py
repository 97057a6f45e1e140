"""The template files that were open last, kept through restarts: File > Open recent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from moeconsole.gui.documents import DocumentKeeper
    from moeconsole.gui.models.template_refs import TemplateRef
    from moeconsole.gui.preferences import Preferences

RECENT: Final = "recent"
MOST: Final = 10


class RecentFiles(QObject):
    """The list and its menu. GUI thread; owned by the document desk."""

    def __init__(self, preferences: Preferences, keeper: DocumentKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._keeper = keeper
        found = preferences.recall(RECENT)
        known = found if isinstance(found, list) else []
        self._paths = [path for path in known if isinstance(path, str)][:MOST]
        self._menu = QMenu(self.tr("Open recent"), window)
        self._menu.setObjectName("openRecentMenu")
        self._menu.setToolTipsVisible(True)
        self._menu.triggered.connect(self._on_triggered)
        self.action.setObjectName("openRecentAction")
        keeper.opened.connect(self._on_opened)
        self._fill()

    @property
    def action(self) -> QAction:
        """The menu's own, for the File menu."""
        return self._menu.menuAction()

    @property
    def paths(self) -> tuple[str, ...]:
        """The last one first."""
        return tuple(self._paths)

    @Slot(object, object)
    def follow_move(self, old: TemplateRef, new: TemplateRef) -> None:
        """A template got another path: the list names it there."""
        folder = self._keeper.templates_folder
        before, after = str(folder / old.path), str(folder / new.path)
        if before in self._paths:
            kept = [path for path in self._paths if path != after]
            self._keep([after if path == before else path for path in kept])

    @Slot()
    def _on_opened(self) -> None:
        path = self._keeper.path
        if path is not None and (not self._paths or self._paths[0] != str(path)):
            self._keep([str(path), *(one for one in self._paths if one != str(path))][:MOST])

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        path = action.data()
        if path:
            self._keeper.open_file(Path(str(path)))
        else:
            self._keep([])

    def _keep(self, paths: list[str]) -> None:
        self._paths = paths
        self._preferences.remember(RECENT, paths)
        self._fill()

    def _fill(self) -> None:
        self._menu.clear()
        for path in self._paths:
            action = self._menu.addAction(self._shown(Path(path)).replace("&", "&&"))
            action.setData(path)
            action.setToolTip(path)
        if self._paths:
            self._menu.addSeparator()
            self._menu.addAction(self.tr("Clear this list")).setObjectName("clearRecentAction")
        self.action.setEnabled(bool(self._paths))

    def _shown(self, path: Path) -> str:
        """A template by its folder and name, another file with the folder that it is in."""
        folder = self._keeper.templates_folder
        if path.is_relative_to(folder):
            return path.relative_to(folder).with_suffix("").as_posix()
        return f"{path.stem}  ({path.parent})"
