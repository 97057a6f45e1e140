"""The tree of templates: drafts, the user's files, starters, trash. Kept in step with listings by small changes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QDate,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from moeconsole.gui import theme
from moeconsole.gui.models.template_listing import Item, Listing
from moeconsole.gui.models.template_refs import RefKind, TemplateRef

if TYPE_CHECKING:
    from collections.abc import Sequence

ITEM_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
ASIDE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2
"""A few words at the right of a row: the time of a draft."""
MODIFIED_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 3
"""True for the open template where it is not as on disk."""
SECTION_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 4
"""The kind of a section's heading; None for what is in it."""

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_EDIT: Final = int(Qt.ItemDataRole.EditRole)
_DECORATION: Final = int(Qt.ItemDataRole.DecorationRole)
_FONT: Final = int(Qt.ItemDataRole.FontRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_TOP: Final = 0
_NOWHERE: Final = QModelIndex()
_ORDER: Final = (RefKind.DRAFT, RefKind.MINE, RefKind.STARTER, RefKind.TRASH)
_MIME: Final = "application/x-moeconsole-templates"

_Index = QModelIndex | QPersistentModelIndex
_Key = tuple[RefKind, str]  # kind and path; an empty path is the section itself


class TemplateModel(QAbstractItemModel):
    """Sections, folders, templates. GUI thread; owned by the templates pane.

    A row keeps its id from listing to listing, so expansion and selection hang on. The model writes nothing:
    a new name that was typed, and a row that was dropped, go out as wishes.

    Signals:
        rename_requested: the `Item` and the name that was typed.
        move_requested: the `Item` and the path of the folder that it was dropped on; empty for the top.
    """

    rename_requested = Signal(object, str)
    move_requested = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = {
            RefKind.DRAFT: self.tr("Drafts"),
            RefKind.MINE: self.tr("Mine"),
            RefKind.STARTER: self.tr("Starters"),
            RefKind.TRASH: self.tr("Trash"),
        }
        self._tips = {
            RefKind.DRAFT: self.tr("Work that was not saved when something else was opened"),
            RefKind.MINE: self.tr("Your templates: a folder of JSON files"),
            RefKind.STARTER: self.tr("Examples to begin with; saving one puts a copy under Mine"),
            RefKind.TRASH: self.tr("What you deleted; open one to put it back where it was"),
        }
        self._ids: dict[_Key, int] = {}
        self._keys: dict[int, _Key] = {}
        self._items: dict[int, Item] = {}
        self._children: dict[int, list[int]] = {_TOP: []}
        self._parents: dict[int, int] = {}
        self._last_id = _TOP
        self._listing = Listing()
        self._open: TemplateRef | None = None
        self._is_modified = False
        self._hidden_draft = ""

    # What is shown

    def show(self, listing: Listing) -> None:
        """Show what was read, by removing, moving and inserting rows."""
        self._listing = listing
        self._update()

    def set_open(self, ref: TemplateRef | None, *, modified: bool) -> None:
        """Mark the open template."""
        before, self._open, self._is_modified = self._open, ref, modified
        for one in {before, ref} - {None}:
            index = self.index_of(one.kind, one.path) if one is not None else QModelIndex()
            if index.isValid():
                self.dataChanged.emit(index, index)

    def hide_draft(self, draft_id: str) -> None:
        """Leave the open document's own draft out."""
        if draft_id != self._hidden_draft:
            self._hidden_draft = draft_id
            self._update()

    @property
    def items(self) -> tuple[Item, ...]:
        """What was read last."""
        return self._listing.items

    def item(self, index: _Index) -> Item | None:
        """None for a section's heading."""
        return self._items.get(index.internalId()) if index.isValid() else None

    def section(self, index: _Index) -> RefKind | None:
        """The section that the row is in, or heads."""
        return self._keys[index.internalId()][0] if index.isValid() else None

    def index_of(self, kind: RefKind, path: str) -> QModelIndex:
        """The row of that item, or with an empty path of the section; invalid where it is not shown."""
        return self._index(self._ids.get((kind, path)))

    # Keeping in step

    def _update(self) -> None:
        wanted: dict[_Key | None, list[_Key]] = {None: []}
        items: dict[_Key, Item] = {}
        shown = [item for item in self._listing.items if item.path != self._hidden_draft]
        for kind in _ORDER:
            if kind is RefKind.MINE or any(item.kind is kind for item in shown):
                wanted[None].append((kind, ""))
        for item in shown:
            items[item.kind, item.path] = item
            wanted.setdefault((item.kind, item.parent), []).append((item.kind, item.path))
        self._arrange(_TOP, None, wanted, items)
        for heading in map(self._index, self._children[_TOP]):  # what stands beside them counts
            self.dataChanged.emit(heading, heading)

    def _arrange(
        self, parent: int, key: _Key | None, wanted: dict[_Key | None, list[_Key]], items: dict[_Key, Item]
    ) -> None:
        keys = wanted.get(key, [])
        self._remove_others(parent, set(keys))
        for row, child in enumerate(keys):
            self._place(parent, row, child, items.get(child))
            self._arrange(self._ids[child], child, wanted, items)

    def _remove_others(self, parent: int, keep: set[_Key]) -> None:
        rows = self._children.get(parent, [])
        for row in range(len(rows) - 1, -1, -1):
            if self._keys[rows[row]] not in keep:
                self.beginRemoveRows(self._index(parent), row, row)
                self._forget(rows.pop(row))
                self.endRemoveRows()

    def _place(self, parent: int, row: int, key: _Key, item: Item | None) -> None:
        rows = self._children.setdefault(parent, [])
        if row < len(rows) and self._keys[rows[row]] == key:
            self._refresh(rows[row], item)
            return
        if key in self._ids:  # further down: another one took its place
            source = rows.index(self._ids[key], row)
            above = self._index(parent)
            self.beginMoveRows(above, source, source, above, row)
            rows.insert(row, rows.pop(source))
            self.endMoveRows()
            self._refresh(rows[row], item)
            return
        self.beginInsertRows(self._index(parent), row, row)
        self._last_id += 1
        node = self._last_id
        self._ids[key], self._keys[node], self._parents[node] = node, key, parent
        if item is not None:
            self._items[node] = item
        rows.insert(row, node)
        self.endInsertRows()

    def _refresh(self, node: int, item: Item | None) -> None:
        if item is not None and self._items[node] != item:
            self._items[node] = item
            index = self._index(node)
            self.dataChanged.emit(index, index)

    def _forget(self, node: int) -> None:
        for child in self._children.pop(node, []):
            self._forget(child)
        self._items.pop(node, None)
        self._parents.pop(node)
        self._ids.pop(self._keys.pop(node))

    def _index(self, node: int | None) -> QModelIndex:
        if not node:
            return QModelIndex()
        return self.createIndex(self._children[self._parents[node]].index(node), 0, node)

    # For views

    @override
    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        rows = self._children.get(parent.internalId() if parent.isValid() else _TOP, [])
        if column != 0 or not 0 <= row < len(rows):
            return QModelIndex()
        return self.createIndex(row, 0, rows[row])

    @override
    def parent(self, index: _Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # QObject.parent() is another
        # the other overload, QObject.parent(), is not used on models
        return self._index(self._parents.get(index.internalId())) if index.isValid() else QModelIndex()

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return len(self._children.get(parent.internalId() if parent.isValid() else _TOP, ()))

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 1

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.section(index) is not RefKind.MINE:
            return flags
        flags |= Qt.ItemFlag.ItemIsDropEnabled
        if self.item(index) is None:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        item = self._items.get(index.internalId())
        if item is None:
            return self._section_data(self._keys[index.internalId()][0], role)
        if role == _DISPLAY:
            return item.name or self.tr("Untitled draft")
        if role == _EDIT:
            return item.name
        if role == ITEM_ROLE:
            return item
        if role == _DECORATION:
            return theme.icon(_icon(item))
        if role == _FONT:
            return theme.bold_font() if self._is_open(item) else None
        return self._seldom_asked(item, role)

    def _seldom_asked(self, item: Item, role: int) -> Any:
        if role == MODIFIED_ROLE:
            return self._is_modified and self._is_open(item)
        if role == ASIDE_ROLE:
            return _time_text(item.modified_ns)
        if role == _TOOLTIP:
            return self._tip(item)
        return self._spoken(item) if role == _ACCESSIBLE else None

    @override
    def setData(self, index: _Index, value: Any, role: int = _EDIT) -> bool:
        item = self.item(index)
        name = str(value).strip()
        if role == _EDIT and item is not None and name and name != item.name:
            self.rename_requested.emit(item, name)
        return False  # the row changes when the file has its new name

    def _tip(self, item: Item) -> str:
        if item.kind is RefKind.DRAFT:
            return self._tips[RefKind.DRAFT]
        if item.kind is RefKind.TRASH:
            return self.tr("It was at {path}. Open it to put it back there.").format(path=item.note)
        return item.note or item.path

    # Dragging: a template or a folder goes into a folder

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        paths = [item.path for item in map(self.item, indexes) if item is not None]
        data = QMimeData()
        data.setData(_MIME, "\n".join(paths).encode("utf-8", "surrogatepass"))
        return data

    @override
    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        folder, item = self.drop_folder(parent), self._dragged(data)
        if folder is None or item is None or item.parent == folder:
            return False
        return not f"{folder}/".startswith(f"{item.path}/")  # not into itself

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        folder, item = self.drop_folder(parent), self._dragged(data)
        if item is not None and self.canDropMimeData(data, action, row, column, parent):
            self.move_requested.emit(item, folder)
        return False  # the rows move when the files have

    def drop_folder(self, parent: _Index) -> str | None:
        """The folder that is meant: the row itself, or the one that the row is in; None where there is none."""
        if self.section(parent) is not RefKind.MINE:
            return None
        item = self.item(parent)
        if item is None:
            return ""
        return item.path if item.ref is None else item.parent

    def _dragged(self, data: QMimeData) -> Item | None:
        path = bytes(data.data(_MIME).data()).decode("utf-8", "surrogatepass").split("\n")[0]
        return self.item(self.index_of(RefKind.MINE, path)) if path else None

    def _section_data(self, kind: RefKind, role: int) -> Any:
        if role == _DISPLAY:
            return self._titles[kind]
        if role == SECTION_ROLE:
            return kind
        if role == _FONT:
            return theme.small_font()
        if role == ASIDE_ROLE:
            return self._section_aside(kind)
        return self._tips[kind] if role == _TOOLTIP else None

    def _section_aside(self, kind: RefKind) -> str | None:
        count = sum(one.kind is kind for one in self.items)
        if kind is RefKind.MINE and not count:
            return self.tr("none yet: Save makes one")
        return str(count) if kind is RefKind.TRASH else None

    def _is_open(self, item: Item) -> bool:
        return item.ref is not None and item.ref == self._open

    def _spoken(self, item: Item) -> str:
        words = [item.name or self.tr("Untitled draft")]
        if item.ref is None:
            words.append(self.tr("folder"))
        if item.kind is RefKind.TRASH:
            words.append(self.tr("in the trash"))
        if self._is_open(item):
            words.append(self.tr("open, modified") if self._is_modified else self.tr("open"))
        if item.modified_ns:
            words.append(_time_text(item.modified_ns))
        return ", ".join(words)


def _icon(item: Item) -> str:
    if item.kind is RefKind.DRAFT:
        return "draft"
    return "folder" if item.ref is None else "template"


def _time_text(modified_ns: int) -> str:
    """Local day and time, short; empty for 0."""
    if not modified_ns:
        return ""
    then = datetime.fromtimestamp(modified_ns / 1e9, UTC).astimezone()
    today = datetime.now(UTC).astimezone().date()
    if then.date() == today:
        return f"{then:%H:%M}"
    if (today - then.date()).days == 1:
        return QCoreApplication.translate("TemplateModel", "Yesterday")
    return QLocale().toString(QDate(then.year, then.month, then.day), "d MMM")
