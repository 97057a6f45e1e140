"""Whatever is read, hypothesis may write it: nothing but our own errors escapes, each with a sentence."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.promises.import_seeds import import_seeds
from tests.promises.mutations import NASTY, mutated
from tests.promises.p05_fuzz import tried
from tests.promises.readers import readers

if TYPE_CHECKING:
    import random

    from tests.promises.readers import Reader

SLOW = {
    "history": 10,
    "settings": 25,
    "draft": 25,
    "command line": 25,
    "import on the command line": 25,
    "exports": 25,
}
NAMES = [
    "template", "settings", "history", "draft", "draft's content", "response", "reindent", "plan", "address",
    "APP_ID", "key", "variables", "faults", "journal", "command line", "import on the command line",
    "pasted rows", "exports", *(f"import of {kind}" for kind in import_seeds()),
]  # fmt: skip
WRITTEN = st.binary(max_size=300) | st.text(max_size=200).map(
    lambda text: text.encode("utf-8", "surrogatepass")
)
ACCIDENTS = st.lists(st.sampled_from(NASTY), min_size=1, max_size=3).map(b"".join)


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Reader]:
    return readers(tmp_path_factory.mktemp("readers"))


def test_every_reader_is_tried(ours: dict[str, Reader]) -> None:
    assert sorted(ours) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_but_our_own_errors_escapes(name: str, ours: dict[str, Reader]) -> None:
    reader = ours[name]

    @settings(
        max_examples=SLOW.get(name, 100),
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    @given(
        st.randoms(use_true_random=False),
        st.sampled_from(reader.seeds),
        WRITTEN,
        ACCIDENTS,
        st.integers(0, 3),
    )
    def check(dice: random.Random, seed: bytes, written: bytes, nasty: bytes, way: int) -> None:
        at = dice.randint(0, len(seed))
        data = (mutated(seed, dice), written, seed[:at] + nasty + seed[at:], nasty + written)[way]
        assert tried(reader, data, Counter(), name) is None, data[:200]

    check()
