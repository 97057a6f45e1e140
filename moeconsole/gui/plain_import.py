"""Qt for the first time, and Python's own import after it.

PySide puts a function of its own in place of Python's import. It reads the source of every module that is imported
later, to see whether that asks for another way to call Qt (`from __feature__ import snake_case`). Nobody here does,
and it took a fourteenth of the start and 3 MB.
"""

from __future__ import annotations

import builtins

_plain_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - between the two

builtins.__import__ = _plain_import
