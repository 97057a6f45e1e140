"""An X server of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def x_server() -> Iterator[str]:
    """The name of its display, on whatever number is free."""
    if shutil.which("Xvfb") is None:
        pytest.skip("there is no Xvfb on this machine")
    reader, writer = os.pipe()
    # without -noreset it begins anew when its last client leaves, and does not answer the next one meanwhile
    command = [
        "Xvfb",
        "-displayfd",
        str(writer),
        "-screen",
        "0",
        "1280x800x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    with subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as numbers:
            number = numbers.readline().strip()
        assert number, "Xvfb did not start"
        try:
            yield f":{number}"
        finally:
            server.terminate()
