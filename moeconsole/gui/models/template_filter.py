"""What a search leaves of the template tree: what has all words in its name, or was found by its content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Collection

    from moeconsole.gui.models.template_model import TemplateModel
    from moeconsole.gui.models.template_refs import RefKind

_Index = QModelIndex | QPersistentModelIndex


class TemplateFilter(QSortFilterProxyModel):
    """Folders above what was found stay, and all that is in a folder that was found. GUI thread; the tree's."""

    def __init__(self, model: TemplateModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._templates = model
        self._words: tuple[str, ...] = ()
        self._found: frozenset[tuple[RefKind, str]] = frozenset()
        self.setRecursiveFilteringEnabled(True)
        self.setAutoAcceptChildRows(True)
        self.setSourceModel(model)

    @property
    def words(self) -> tuple[str, ...]:
        return self._words

    def search(self, words: tuple[str, ...], found: Collection[tuple[RefKind, str]]) -> None:
        """Show what has all these words (in small letters) in its name, and these items besides."""
        if (words, frozenset(found)) != (self._words, self._found):
            self.beginFilterChange()
            self._words, self._found = words, frozenset(found)
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        if not self._words:
            return True
        item = self._templates.item(self._templates.index(source_row, 0, source_parent))
        if item is None:
            return False  # a heading, which stays above what it has
        name = item.name.casefold()
        return all(word in name for word in self._words) or (item.kind, item.path) in self._found
