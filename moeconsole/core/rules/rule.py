"""What a rule is, and what its help says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """`ERROR`: the service refuses. `LOSS`: it accepts, then drops, cuts, retypes. `ADVICE`: works today."""

    ERROR = "error"
    LOSS = "loss"
    ADVICE = "advice"

    @property
    def rank(self) -> int:
        return _RANKS[self]


_RANKS = {Level.ERROR: 0, Level.LOSS: 1, Level.ADVICE: 2}


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        message: English template for `str.format` with an issue's parameters; the window translates it first.
        source: where the service says so, for people.
    """

    id: str
    level: Level
    message: str
    source: str


@dataclass(frozen=True, slots=True)
class RuleHelp:
    """What there is to know of a rule, for somebody who never read the service's documents.

    Attributes:
        title: a few words, without an end mark; English, as `text` is.
        text: what the service does, why it matters, what to do; two to five sentences.
        example_wrong: JSON that breaks the rule: a whole request, or members of a request, of an event or of
            `attributes`. Empty where it would have to be long, or where a plan or earlier sends decide.
        example_right: the same put right; empty where the other is.
        source: that of the rule; `help_of` puts it in.
    """

    title: str
    text: str
    example_wrong: str = ""
    example_right: str = ""
    source: str = ""
