"""What there is to say of a field or a part of the window."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """Help for somebody who never read the service's documents; English, translated by whoever shows it.

    Attributes:
        title: a few words.
        text: what it is and when it matters.
        form: how it is written; empty where nothing is written.
        example: JSON, or what is typed into the field; shown as code.
        rules: ids of the rules that are about it.
        source: where the service says so, for people; the program itself where the service has no say.
    """

    title: str
    text: str
    form: str = ""
    example: str = ""
    rules: tuple[str, ...] = ()
    source: str = "Moe Console"
