"""The window's own process: `python -m tests.promises.driven MODULE DRIVER …`. Listens before it loads anything."""

from __future__ import annotations

import importlib
import sys

from tests.promises import audit

if __name__ == "__main__":
    audit.listen()
    module = importlib.import_module(f"tests.promises.{sys.argv.pop(1)}")
    sys.exit(module.main())
