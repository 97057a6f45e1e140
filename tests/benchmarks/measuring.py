"""How the benchmarks measure: two commands or functions in turn, in one run, and the ratio of their medians."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).resolve().parents[2]


def in_turn(ours: Callable[[], float], yardstick: Callable[[], float], rounds: int) -> tuple[float, float]:
    """The medians of both, measured A B A B …, after one round that is not counted."""
    ours()
    yardstick()
    first, second = [], []
    for _ in range(rounds):
        first.append(ours())
        second.append(yardstick())
    return statistics.median(first), statistics.median(second)


def report(what: str, ours: float, yardstick: float, unit: str, goal: str) -> None:
    """One line: both medians, the ratio, the goal."""
    ratio = ours / yardstick
    print(f"{what}: {ours:.2f} {unit} against {yardstick:.2f} {unit}, ratio {ratio:.2f} (goal {goal})")


def process_figure(arguments: Sequence[str]) -> Callable[[], float]:
    """A measurement that a fresh Python process prints as its last line."""

    def measure() -> float:
        done = subprocess.run(
            [sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
        )
        return float(done.stdout.strip().splitlines()[-1])

    return measure


def wall_ms(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def work_ms(work: Callable[[], object]) -> float:
    """The processor time of this thread: on a busy machine the clock tells of others."""
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000
