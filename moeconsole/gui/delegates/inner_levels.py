"""The worst that is said of the values inside a row: what a closed row shows of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot

from moeconsole.core.rules import Level
from moeconsole.gui.models.attribute_model import Column, Role

if TYPE_CHECKING:
    from moeconsole.gui.models.attribute_model import AttributeModel


class InnerLevels(QObject):
    """Follows the model's levels; counts only when asked. GUI thread; owned by its pane.

    Signals:
        changed: a row may have to show something else.
    """

    changed = Signal()

    def __init__(self, model: AttributeModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._levels: dict[int, Level] | None = None  # by row; None until they are asked for
        self._worst: dict[int, Level] | None = None
        model.dataChanged.connect(self._on_data_changed)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.rowsMoved):
            signal.connect(self._on_rows_changed)

    def inside(self, node_id: int) -> Level | None:
        """The worst level of any row below that one."""
        if self._levels is None:
            found = {one: self._level(self._model.index_of(one)) for one in self._model.shown_ids()}
            self._levels = {one: level for one, level in found.items() if level is not None}
        if self._worst is None:
            self._worst = self._carry_up(self._levels)
        return self._worst.get(node_id)

    def _carry_up(self, levels: dict[int, Level]) -> dict[int, Level]:
        worst: dict[int, Level] = {}
        for node_id, level in levels.items():
            above = self._model.session.parent_id(node_id)
            while above is not None and (above not in worst or level.rank < worst[above].rank):
                worst[above] = level
                above = self._model.session.parent_id(above)
        return worst

    def _level(self, index: QModelIndex) -> Level | None:
        level = self._model.data(index, int(Role.LEVEL))
        return level if isinstance(level, Level) else None

    @Slot(QModelIndex, QModelIndex, "QList<int>")
    def _on_data_changed(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        if self._levels is None or (roles and int(Role.LEVEL) not in roles):
            return
        for row in range(first.row(), last.row() + 1):
            index = first.sibling(row, Column.NAME)
            level, node_id = self._level(index), index.internalId()
            if level is self._levels.get(node_id):
                continue
            if level is None:
                del self._levels[node_id]
            else:
                self._levels[node_id] = level
            self._worst = None
        if self._worst is None:
            self.changed.emit()

    @Slot()
    def _on_rows_changed(self) -> None:
        self._levels = self._worst = None
