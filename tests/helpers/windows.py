"""Windows as processes of their own, as users start them; ended at the end of the test whatever happens."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.helpers.command_line import TIMEOUT_S, environment

if TYPE_CHECKING:
    from collections.abc import Iterator

SCRIPT = Path(__file__).with_name("run_window.py")


class WindowProcess:
    """A window with `run_window.py`'s plant in it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def line(self) -> dict[str, Any]:
        """What it says next."""
        assert self.process.stdout is not None
        text = self.process.stdout.readline()
        assert text, "the window ended without a word"
        said: dict[str, Any] = json.loads(text)
        return said

    def end(self, signal_number: int | None = None) -> tuple[int, str]:
        """Its exit status and what it wrote to standard error, after that signal."""
        if signal_number is not None:
            self.process.send_signal(signal_number)
        _, err = self.process.communicate(timeout=TIMEOUT_S)
        return self.process.returncode, err


@contextmanager
def window_process(data_dir: Path, plant: str, *file: str, **changes: str) -> Iterator[WindowProcess]:
    process = subprocess.Popen(
        [sys.executable, str(SCRIPT), plant, *file],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(data_dir, QT_QPA_PLATFORM="offscreen", **changes),
    )
    with process:
        try:
            yield WindowProcess(process)
        finally:
            if process.poll() is None:
                process.kill()
