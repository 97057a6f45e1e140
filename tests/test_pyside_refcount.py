"""PySide6 6.12 drops a reference to None with each void call on Python 3.11, until the interpreter dies."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from PySide6.QtCore import QObject

PYPROJECT = Path(__file__).parent.parent / "pyproject.toml"
CALLS = 500


def test_void_calls_keep_the_references_to_none() -> None:
    # From Python 3.12 on None is immortal: its count does not move, and this passes whatever Qt does.
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("name")
    assert before - sys.getrefcount(None) < CALLS // 5


def test_the_release_that_crashes_is_not_allowed_on_python_3_11() -> None:
    dependencies = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    qt = [Requirement(text) for text in dependencies if text.startswith("PySide6-Essentials")]
    for version, allowed in (("3.11", False), ("3.12", True), ("3.13", True), ("3.14", True)):
        environment = {"python_version": version, "python_full_version": f"{version}.0"}
        (applies,) = [r for r in qt if r.marker is None or r.marker.evaluate(environment)]
        assert applies.specifier.contains("6.12.0") is allowed
        assert applies.specifier.contains("6.11.3")
