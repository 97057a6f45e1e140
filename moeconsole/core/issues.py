"""An issue: one rule at one place of one payload. Rules and their wording are in rules/."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from moeconsole.core.rules import RULES, Level

if TYPE_CHECKING:
    from moeconsole.core.document import Path

Params = tuple[tuple[str, str | int], ...]


@dataclass(frozen=True, slots=True)
class Issue:
    """What the console says of one value.

    Attributes:
        pointer: of the value concerned (rules.md); `""` for the whole document.
        position: where the value stands in the payload, as child indexes: what issues are ordered by.
        node_id: the value's node in the document, for marks; None where it has none.
        params: what the rule's message is formatted with.
    """

    rule: str
    pointer: str
    position: Path = ()
    node_id: int | None = None
    params: Params = ()

    @property
    def level(self) -> Level:
        return RULES[self.rule].level

    @property
    def message(self) -> str:
        return RULES[self.rule].message.format(**dict(self.params))

    @property
    def source(self) -> str:
        return RULES[self.rule].source

    def below(self, pointer: str, position: Path) -> Issue:
        """The same issue where its payload part stands at `pointer` of the whole."""
        return replace(self, pointer=pointer + self.pointer, position=position + self.position)


def in_order(issues: list[Issue]) -> tuple[Issue, ...]:
    """Document order; at one place errors before losses before advice."""
    return tuple(sorted(issues, key=lambda issue: (issue.position, issue.level.rank)))


def has_errors(issues: tuple[Issue, ...]) -> bool:
    return any(issue.level is Level.ERROR for issue in issues)
