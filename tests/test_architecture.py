"""The house rules of which a machine can see that they are kept: layers, sizes, Qt's place, banned calls."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
MAX_LINES = 400

# The borders where a bug must not end the program: everywhere else `except` names what it expects.
MAY_CATCH_EVERYTHING = {
    "moeconsole/net/client.py": "the border of the sending thread, which hands the exception on to be sorted",
    "moeconsole/store/secrets.py": "the border of the keyring's thread: backends raise anything, keys in it",
    "moeconsole/gui/tasks.py": "the border of the worker threads: a bug there reaches the crash report",
    "moeconsole/gui/cancellable.py": "the border of the threads that send and test, from where nothing may be lost",
    "moeconsole/gui/crash.py": "the exception hook: a fault while a fault is reported must not raise again",
}
MAY_IMPORT_QT = ("moeconsole/gui/", "moeconsole/app.py")
MAY_CALL_EXEC = (
    "moeconsole/app.py",  # the application's own event loop
    "moeconsole/gui/widgets/dragging.py",  # a drag has no other way to begin
)
BANNED_CLASSES = {"QTableWidget", "QTreeWidget", "QListWidget", "QStandardItemModel"}
FIXED_WAITS = {"sleep", "qWait", "qSleep", "msleep", "usleep"}


def files_of(*folders: str) -> list[str]:
    return sorted(
        path.relative_to(ROOT).as_posix()
        for folder in folders
        for path in (ROOT / folder).rglob("*.py")
        if "__pycache__" not in path.parts
    )


@cache
def tree_of(file: str) -> ast.Module:
    return ast.parse((ROOT / file).read_text(encoding="utf-8"))


def calls_in(file: str) -> Iterator[tuple[str, ast.Call]]:
    """Each call in `file` with the last part of the called name."""
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node.func.attr, node
            elif isinstance(node.func, ast.Name):
                yield node.func.id, node


def imported_modules(file: str) -> Iterator[str]:
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def uses_self(node: ast.expr) -> bool:
    return any(isinstance(part, ast.Name) and part.id == "self" for part in ast.walk(node))


def swallows_everything(handler: ast.ExceptHandler) -> bool:
    """Whether any exception ends here; one that is raised on after tidying up does not."""
    last = handler.body[-1]
    if isinstance(last, ast.Raise) and last.exc is None:
        return False
    if handler.type is None:
        return True
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(isinstance(name, ast.Name) and name.id in {"Exception", "BaseException"} for name in caught)


PACKAGE = files_of("moeconsole")
TESTS = files_of("tests")


def test_the_import_contracts_of_pyproject_hold() -> None:
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", code, "--no-cache"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.parametrize("file", [*PACKAGE, *TESTS, "bootstrap.py"])
def test_no_file_is_too_long(file: str) -> None:
    with (ROOT / file).open(encoding="utf-8") as lines:
        assert sum(1 for _ in lines) <= MAX_LINES


@pytest.mark.parametrize("file", PACKAGE)
class TestPackage:
    """One test of each rule for each file, so that a failure names the file."""

    def test_says_what_is_in_it(self, file: str) -> None:
        assert not tree_of(file).body or ast.get_docstring(tree_of(file))

    def test_qt_stays_in_the_window(self, file: str) -> None:
        if not file.startswith(MAY_IMPORT_QT):
            qt = [name for name in imported_modules(file) if name.split(".")[0] in {"PySide6", "shiboken6"}]
            assert qt == []

    def test_catches_only_what_it_expects(self, file: str) -> None:
        handlers = [node for node in ast.walk(tree_of(file)) if isinstance(node, ast.ExceptHandler)]
        broad = [handler.lineno for handler in handlers if swallows_everything(handler)]
        assert broad == [] or file in MAY_CATCH_EVERYTHING

    def test_connects_no_lambda_that_holds_self(self, file: str) -> None:
        found = [
            call.lineno
            for name, call in calls_in(file)
            if name == "connect" and any(isinstance(arg, ast.Lambda) and uses_self(arg) for arg in call.args)
        ]
        assert found == []

    def test_keeps_domain_data_in_models_of_its_own(self, file: str) -> None:
        names = {node.id for node in ast.walk(tree_of(file)) if isinstance(node, ast.Name)}
        names |= {node.attr for node in ast.walk(tree_of(file)) if isinstance(node, ast.Attribute)}
        assert names.isdisjoint(BANNED_CLASSES)

    def test_starts_no_inner_event_loop(self, file: str) -> None:
        loops = {"processEvents"} if file in MAY_CALL_EXEC else {"processEvents", "exec", "exec_"}
        assert [(name, call.lineno) for name, call in calls_in(file) if name in loops] == []


@pytest.mark.parametrize("file", [file for file in TESTS if not file.startswith("tests/benchmarks/")])
def test_tests_wait_for_conditions_not_for_time(file: str) -> None:
    waits = [(name, call.lineno) for name, call in calls_in(file) if name in FIXED_WAITS]
    assert waits + [call.lineno for name, call in calls_in(file) if name == "wait" and is_qtbot(call)] == []


def is_qtbot(call: ast.Call) -> bool:
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    return isinstance(owner, ast.Name) and owner.id == "qtbot"
