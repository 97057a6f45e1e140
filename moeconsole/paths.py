"""Where things are: the user's data folder, and the resources that come with the program. Makes no folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

DATA_DIR_VARIABLE: Final = "MOECONSOLE_DATA_DIR"

_PACKAGE: Final = Path(__file__).resolve().parent


def data_dir() -> Path:
    """The folder of settings, history and drafts: `MOECONSOLE_DATA_DIR`, or else the platform's."""
    chosen = os.environ.get(DATA_DIR_VARIABLE)
    if chosen:
        return Path(chosen).expanduser().absolute()
    import platformdirs  # 5 ms that nobody pays who says where

    return platformdirs.user_data_path("moeconsole", appauthor=False)


def resource(*parts: str) -> Path:
    """A file or folder under `resources/`: inside the package in a wheel, beside it in a checkout."""
    packed = _PACKAGE / "resources"
    return (packed if packed.is_dir() else _PACKAGE.parent / "resources").joinpath(*parts)
