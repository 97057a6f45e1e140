"""The fields that no control of the form shows: unknown keys of the request and of the current event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from typing_extensions import override

from moeconsole.core import fields
from moeconsole.core.document import Kind, Node
from moeconsole.core.form import other_fields
from moeconsole.gui.models.attribute_model import AttributeModel, Column

if TYPE_CHECKING:
    from moeconsole.gui.session import DocumentSession


class OtherFieldsModel(AttributeModel):
    """Rows of two objects under one roof; the last column says which. GUI thread; owned by its pane."""

    def __init__(self, session: DocumentSession, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        session.current_action_changed.connect(self._on_current_action_changed)
        self.start_anew()

    @override
    def top_ids(self) -> list[int]:
        action_id = self.session.current_action_id
        # an event below a row that is shown here, such as a switched-off `actions`, shows there
        is_event = action_id is not None and self.session.action_of(action_id) == action_id
        action = (
            self.session.current_action
            if is_event and self.session.path(action_id or 0) is not None
            else None
        )
        return [*_others(self.session.tree.root, tuple(fields.TOP)), *_others(action, tuple(fields.ACTION))]

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if section == Column.STORED and orientation is Qt.Orientation.Horizontal:
            return self.tr("Where") if role == Qt.ItemDataRole.DisplayRole else None
        return super().headerData(section, orientation, role)

    @override
    def _display(self, node: Node, node_id: int, column: int) -> str:
        if column != Column.STORED:
            return super()._display(node, node_id, column)
        return self.tr("Request") if self.session.action_of(node_id) is None else self.tr("Event")

    @Slot(object)
    def _on_current_action_changed(self) -> None:
        self.start_anew()


def _others(node: Node | None, known: tuple[str, ...]) -> list[int]:
    if node is None or node.kind is not Kind.OBJECT:
        return []
    return [child.node.id for child in other_fields(node, known)]
