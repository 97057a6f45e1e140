"""Payload files, runs, and a real sandbox over HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

import pytest

from moeconsole.sandbox.server import SandboxServer
from tests.helpers.command_line import Ended, as_process, in_process

if TYPE_CHECKING:
    from pathlib import Path

Run = Callable[..., Ended]


@pytest.fixture
def run_here(capsys: pytest.CaptureFixture[str], data_dir: Path) -> Run:
    return partial(in_process, capsys)


@pytest.fixture
def run_process(data_dir: Path) -> Run:
    return partial(as_process, data_dir)


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str | bytes, str], str]:
    """Writes a file and gives its path."""

    def written(content: str | bytes, name: str = "event.json") -> str:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    return written


@pytest.fixture
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        yield server
