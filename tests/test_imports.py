"""What each part of the program loads: the core stays free of Qt and of the network, also at run time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# Imports each module in turn and names the first one after which something unwanted is loaded.
SCRIPT = """
import importlib, sys
unwanted = set(sys.argv[1].split(","))
for name in sys.argv[2:]:
    importlib.import_module(name)
    loaded = unwanted & sys.modules.keys()
    if loaded:
        sys.exit(f"{name} loads {', '.join(sorted(loaded))}")
"""


def modules_under(*parts: str) -> list[str]:
    """The dotted names of the modules in folders or files of the package."""
    files: list[Path] = []
    for part in parts:
        path = ROOT / "moeconsole" / part
        files += sorted(path.rglob("*.py")) if path.is_dir() else [path]
    relative = [file.relative_to(ROOT).with_suffix("") for file in files if file.is_file()]
    return [".".join(path.parts).removesuffix(".__init__") for path in relative]


@pytest.mark.parametrize(
    ("parts", "unwanted"),
    [
        (("core",), "PySide6,shiboken6,requests,urllib3,keyring,platformdirs"),
        (
            ("net", "store", "sandbox", "workflows", "services.py", "cli.py", "__main__.py"),
            "PySide6,shiboken6",
        ),
        (
            ("checkup.py", "displays.py", "system_libraries.py"),
            "PySide6,shiboken6,requests,keyring,jsonschema",
        ),
    ],
    ids=["core", "without-qt", "before-qt"],
)
def test_modules_load_nothing_that_is_not_theirs(parts: tuple[str, ...], unwanted: str) -> None:
    command = [sys.executable, "-c", SCRIPT, unwanted, *modules_under(*parts)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
