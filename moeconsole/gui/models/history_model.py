"""The history as rows: pages come when somebody scrolls to them, without bodies or a count up front."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot
from typing_extensions import override

from moeconsole.core.history_query import EVERYTHING, HistoryQuery
from moeconsole.core.records import HistoryRow
from moeconsole.gui.models import history_words as words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from moeconsole.gui.tasks import Lane
    from moeconsole.store.history import DeletedRows, History

PAGE: Final = 200
EVENT_COLUMN: Final = 0
STATUS_COLUMN: Final = 1
WHEN_COLUMN: Final = 2
USER_COLUMN: Final = 3
CONNECTION_COLUMN: Final = 4
DURATION_COLUMN: Final = 5
ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_TOP: Final = QModelIndex()

Page = Callable[..., tuple[HistoryRow, ...]]
"""`History.page` for the query of now."""

_Index = QModelIndex | QPersistentModelIndex


def local_now() -> datetime:
    """Now, in the zone of this machine."""
    return datetime.now().astimezone()


class HistoryModel(QAbstractTableModel):
    """The sends that pass a filter, newest first. GUI thread; owned by the history pane.

    Every call of the store goes through the lane. A new filter is a new query: what comes back for an older
    one is dropped. New and completed rows take their place without a reset.

    Signals:
        settled: the query's first page is there, or could not be had.
        failed: a sentence.
        deleted: the `DeletedRows`, for `restore`.
    """

    settled = Signal()
    failed = Signal(str)
    deleted = Signal(object)

    def __init__(
        self, lane: Lane, parent: QObject | None = None, *, now: Callable[[], datetime] = local_now
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._now = now
        self._history: History | None = None
        self._wanted = EVERYTHING
        self._generation = 0
        self._rows: list[HistoryRow] = []
        self._reached: int | None = None  # the id that the next page begins below
        self._exhausted = True
        self._is_querying = False
        self._is_fetching = False
        self._has_newer = False  # recorded while a query was under way, and perhaps not in what it read
        self._headings = (
            self.tr("Event"),
            self.tr("Status"),
            self.tr("When"),
            self.tr("User"),
            self.tr("Connection"),
            self.tr("Duration"),
        )

    # What is asked

    @property
    def wanted(self) -> HistoryQuery:
        return self._wanted

    @property
    def is_querying(self) -> bool:
        """The rows are still those of the filter before."""
        return self._is_querying

    def attach(self, history: History) -> None:
        """Show the rows of this history."""
        self._history = history
        self._query()

    def show(self, wanted: HistoryQuery) -> None:
        """Narrow the list to these; the rows before stay until the first page has come."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._query()

    def reload(self) -> None:
        """Read the first page again: rows went without this list's doing."""
        if self._history is not None:
            self._query()

    @Slot(object)
    def row_recorded(self, _row_id: int) -> None:
        """A send was written, by the window or by another program: read what is new at the top."""
        if self._is_querying:
            self._has_newer = True
        else:
            self._read_newest()

    @Slot(object)
    def row_completed(self, row_id: int) -> None:
        """Something about a row is other than before."""
        self._read_again((row_id,))

    # What is done to rows

    def set_star(self, ids: Sequence[int], *, starred: bool) -> None:
        def work(history: History) -> None:
            for row_id in ids:
                history.set_star(row_id, starred)

        self._change(work, tuple(ids))

    def set_note(self, row_id: int, note: str) -> None:
        self._change(lambda history: history.set_note(row_id, note), (row_id,))

    def set_tags(self, row_id: int, tags: Sequence[str]) -> None:
        kept = tuple(tags)
        self._change(lambda history: history.set_tags(row_id, kept), (row_id,))

    def delete(self, ids: Sequence[int]) -> None:
        """Take the rows out of the history; `deleted` says when that is done."""
        history, wanted = self._history, tuple(ids)
        if history is None or not wanted:
            return

        def done(deleted: DeletedRows) -> None:
            self._remove(wanted)
            self.deleted.emit(deleted)

        self._lane.run(lambda: history.delete(wanted), done, self.failed.emit)

    def restore(self, deleted: DeletedRows) -> None:
        """Bring deleted rows back."""
        names, rows = deleted.sends
        place = names.index("id")
        ids = tuple(int(str(row[place])) for row in rows)
        self._change(lambda history: history.restore(deleted), ids)

    # Rows

    def row(self, index: _Index) -> HistoryRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, row_id: int) -> QModelIndex:
        """The row of that send; invalid where it is not among those that were fetched."""
        place = self._place(row_id)
        return self.index(place, 0) if self._is_at(place, row_id) else QModelIndex()

    @override
    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._headings)

    @override
    def canFetchMore(self, parent: _Index) -> bool:
        return not (parent.isValid() or self._exhausted or self._is_fetching or self._is_querying)

    @override
    def fetchMore(self, parent: _Index) -> None:
        """Ask for the next page; its rows come with a later turn of the event loop."""
        if self.canFetchMore(parent):
            self._is_fetching = True
            before_id = self._reached
            self._ask(lambda page: page(before_id=before_id, limit=PAGE), self._take_page)

    @override
    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if role == ROW_ROLE:
            return self._rows[index.row()]
        if role == _DISPLAY:
            return self._text(self._rows[index.row()], index.column()) if index.isValid() else None
        if role == _TOOLTIP:
            return words.tooltip_of(self._rows[index.row()], self._now())
        if role == _ACCESSIBLE and index.column() == EVENT_COLUMN:
            return words.sentence_of(self._rows[index.row()], self._now())
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and orientation is Qt.Orientation.Horizontal and section < len(self._headings):
            return self._headings[section]
        return None

    def _text(self, row: HistoryRow, column: int) -> str:
        if column == EVENT_COLUMN:
            return words.event_text(row)
        if column == STATUS_COLUMN:
            return words.status_text(row)
        if column == WHEN_COLUMN:
            return words.when_text(row, self._now())
        if column == USER_COLUMN:
            return words.user_text(row)
        return words.connection_text(row) if column == CONNECTION_COLUMN else words.duration_text(row)

    # To and from the lane

    def _ask(
        self,
        read: Callable[[Page], tuple[HistoryRow, ...]],
        take: Callable[[tuple[HistoryRow, ...]], None],
    ) -> None:
        """Read rows by the query of now; where there is another one meanwhile, the search is given up."""
        history, wanted, generation = self._history, self._wanted, self._generation
        if history is None:
            return

        def stopped() -> bool:
            # reading a number of another thread: at worst one search goes on a little longer
            return generation != self._generation

        def work() -> tuple[HistoryRow, ...]:
            from moeconsole.store.history_search import SearchStoppedError

            try:
                return read(partial(history.page, wanted, stopped=stopped))
            except SearchStoppedError:
                return ()

        def done(rows: tuple[HistoryRow, ...]) -> None:
            if generation == self._generation:
                take(rows)

        def failed(sentence: str) -> None:
            if generation == self._generation:
                self._is_fetching = False
                if self._is_querying:
                    self._is_querying = False
                    self.settled.emit()
                self.failed.emit(sentence)

        self._lane.run(work, done, failed)

    def _query(self) -> None:
        if self._history is None:
            return
        self._generation += 1
        self._is_querying = True
        self._is_fetching = False
        self._ask(lambda page: page(limit=PAGE), self._start_anew)

    def _start_anew(self, rows: tuple[HistoryRow, ...]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self._end_page(rows)
        self._is_querying = False
        self.endResetModel()
        self.settled.emit()
        if self._has_newer:
            self._has_newer = False
            self._read_newest()

    def _take_page(self, rows: tuple[HistoryRow, ...]) -> None:
        self._is_fetching = False
        if rows:
            first = len(self._rows)
            self.beginInsertRows(_TOP, first, first + len(rows) - 1)
            self._rows.extend(rows)
            self._end_page(rows)
            self.endInsertRows()
        else:
            self._exhausted = True

    def _end_page(self, rows: tuple[HistoryRow, ...]) -> None:
        self._exhausted = len(rows) < PAGE
        self._reached = rows[-1].id if rows else None

    def _read_newest(self) -> None:
        self._ask(lambda page: page(limit=PAGE), self._take_newest)

    def _take_newest(self, rows: tuple[HistoryRow, ...]) -> None:
        top = self._rows[0].id if self._rows else 0
        if len(rows) == PAGE and rows[-1].id > top:
            self._query()  # more came than fit into one page
            return
        for row in reversed(rows):
            self._put(row)

    def _change(self, work: Callable[[History], None], ids: tuple[int, ...]) -> None:
        history = self._history
        if history is not None:
            self._lane.run(lambda: work(history), None, self.failed.emit)
            self._read_again(ids)

    def _read_again(self, ids: tuple[int, ...]) -> None:
        def read(page: Page) -> tuple[HistoryRow, ...]:
            pages = [page(before_id=row_id + 1, limit=1) for row_id in ids]
            return tuple(row for page in pages for row in page)

        def take(rows: tuple[HistoryRow, ...]) -> None:
            found = {row.id: row for row in rows}
            for row_id in ids:
                if row_id in found:
                    self._put(found[row_id])
            self._remove([row_id for row_id in ids if row_id not in found])

        self._ask(read, take)

    # Places

    def _place(self, row_id: int) -> int:
        return bisect_left(self._rows, -row_id, key=_descending)

    def _is_at(self, place: int, row_id: int) -> bool:
        return place < len(self._rows) and self._rows[place].id == row_id

    def _put(self, row: HistoryRow) -> None:
        place = self._place(row.id)
        if self._is_at(place, row.id):
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, DURATION_COLUMN))
        elif self._exhausted or self._reached is None or row.id >= self._reached:
            # an older one comes with its page
            self.beginInsertRows(_TOP, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()

    def _remove(self, ids: Sequence[int]) -> None:
        """Take these out of the list, neighbours together; those that are not in it are passed over."""
        places = {self._place(row_id) for row_id in ids if self._is_at(self._place(row_id), row_id)}
        for last in sorted((place for place in places if place + 1 not in places), reverse=True):
            first = last
            while first - 1 in places:
                first -= 1
            self.beginRemoveRows(_TOP, first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()


def _descending(row: HistoryRow) -> int:
    return -row.id
