"""No test of the network leaves a worker behind."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def no_worker_left() -> Iterator[None]:
    yield
    for thread in threading.enumerate():
        if thread.name == "moeconsole-send":
            thread.join(5)
            assert not thread.is_alive()
