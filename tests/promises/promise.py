"""What a promise's campaign hands back, and the tools that several of them use."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Sequence

MOST_PROBLEMS = 20
ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 1, 1, tzinfo=UTC)
"""The clock of campaigns that read answers."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a campaign found.

    Attributes:
        figure: what was measured, in a few words.
        problems: what broke the promise, the first few of it; empty: it held.
    """

    figure: str
    problems: tuple[str, ...] = ()

    @property
    def held(self) -> bool:
        return not self.problems


def verdict(figure: str, problems: Sequence[str]) -> Verdict:
    """With the first problems alone: the rest is seldom of another kind."""
    return Verdict(figure, tuple(problems[:MOST_PROBLEMS]))


def percentile_99(figures: Sequence[float]) -> float:
    return quantiles(figures, n=100, method="inclusive")[98]


def python(*arguments: str) -> list[str]:
    """The command of a Python process that finds the project."""
    return [sys.executable, *arguments]


def last_words(done: subprocess.CompletedProcess[str]) -> str:
    """Exit status and the end of standard error, for a problem."""
    return f"exit {done.returncode}: {done.stderr.strip()[-300:]}"
