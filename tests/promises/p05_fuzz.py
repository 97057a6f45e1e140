"""Promise 5: damaged inputs to every reader of the program; only our own errors, each with a sentence."""

from __future__ import annotations

import math
import random
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.promises.mutations import mutated
from tests.promises.promise import Verdict, verdict
from tests.promises.readers import Reader, readers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

SHARES = {
    "history": 0.02,
    "settings": 0.05,
    "draft": 0.05,
    "command line": 0.05,
    "import on the command line": 0.05,
    "exports": 0.03,
    "journal": 0.05,
}
"""Of the slow ones; what is left is shared by the others in equal parts."""


def run(
    *, quick: bool = False, count: int | None = None, others: Mapping[str, Reader] | None = None
) -> Verdict:
    """`others`: readers to try in place of ours."""
    count = count or (2_000 if quick else 20_000)
    problems: list[str] = []
    refused: Counter[str] = Counter()
    with TemporaryDirectory() as folder:
        all_readers = dict(others or readers(Path(folder)))
        rest = (1 - sum(SHARES.get(name, 0) for name in all_readers)) / max(
            1, len(all_readers.keys() - SHARES.keys())
        )
        total = 0
        for name, reader in all_readers.items():
            random_ = random.Random(f"{name} 5")
            rounds = math.ceil(count * SHARES.get(name, rest))
            total += rounds
            for _ in range(rounds):
                data = mutated(random_.choice(reader.seeds), random_)
                problem = tried(reader, data, refused, name)
                if problem is not None:
                    problems.append(f"{name}: {problem} for {data[:80]!r} ({len(data)} bytes)")
    figure = (
        f"{total:,} inputs to {len(all_readers)} readers: {sum(refused.values()):,} refused with a sentence, "
        f"{len(problems)} escapes"
    )
    return verdict(figure, problems)


def tried(reader: Reader, data: bytes, refused: Counter[str], name: str) -> str | None:
    """What escaped that must not; None where all is well."""
    read: Callable[[bytes], object] = reader.read
    try:
        read(data)
    except reader.errors as error:
        refused[name] += 1
        return None if str(error).strip() else f"{type(error).__name__} without a sentence"
    except Exception as error:  # noqa: BLE001  # the very thing that is looked for
        return repr(error)[:200]
    return None
