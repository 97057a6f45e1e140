"""Yes and no as the window says them: shown, edited and read in its words; true, false, yes and no always count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from moeconsole.core.document import Kind
from moeconsole.core.values import ValueType, node_from_text, text_for_edit

if TYPE_CHECKING:
    from moeconsole.core.document import Node


def word(*, yes: bool) -> str:
    tr = QCoreApplication.translate
    return tr("AttributeModel", "Yes") if yes else tr("AttributeModel", "No")


def is_yes(text: str) -> bool:
    return in_english(text).strip().casefold() in ("yes", "true")


def in_english(text: str) -> str:
    """The text that the core reads: “Ja” is yes where the window says so."""
    words = {word(yes=True).casefold(): "yes", word(yes=False).casefold(): "no"}
    return words.get(text.strip().casefold(), text)


def shown_for_edit(node: Node) -> str:
    """What an editor begins with."""
    return word(yes=node.raw == "true") if node.kind is Kind.BOOLEAN else text_for_edit(node)


def read(text: str, value_type: ValueType) -> Node:
    """What the text in the editor of a row of that type stands for."""
    return node_from_text(in_english(text) if value_type is ValueType.YES_NO else text, value_type)
