"""Which command runs, and with which exit status it ends."""

from __future__ import annotations

import contextlib
import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING

from moeconsole import __version__
from moeconsole.cli.arguments import COMMANDS, parser
from moeconsole.cli.output import finish, prepare_streams, result, result_json, say
from moeconsole.cli.status import ExitStatus, UsageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

_NEAR_ENOUGH = 0.7


def run(arguments: Sequence[str]) -> int:
    """Run the command line; the exit status. Nothing that user or machine does wrong ends in a traceback."""
    prepare_streams()
    as_json = "--json" in arguments
    try:
        status = _run(list(arguments))
        finish()
    except UsageError as error:
        status = ExitStatus.USAGE
        _fail(f"moeconsole: {error}", str(error), as_json=as_json)
    except KeyboardInterrupt:
        status = ExitStatus.INTERRUPTED
        _fail("Interrupted.", "Interrupted.", as_json=as_json)
    return status


def _fail(sentence: str, error: str, *, as_json: bool) -> None:
    """The end of a command that has printed nothing."""
    say(sentence)
    try:
        if as_json:
            result_json({"error": error})
        finish()
    except UsageError:
        pass  # this is the sentence that was said


def _run(arguments: list[str]) -> int:
    first = arguments[0] if arguments else "--"
    if first == "--":
        return _window(arguments[1:])
    if first not in COMMANDS and not first.startswith("-"):
        return _window(arguments)
    parsed = parser().parse_args(arguments)
    if parsed.version:
        result(f"moeconsole {__version__}")
        return ExitStatus.DONE
    if parsed.check:
        return _check()
    return _command(parsed) if parsed.command else _window([])


def _command(parsed: argparse.Namespace) -> int:
    if parsed.command == "sandbox":
        from moeconsole.cli import sandbox

        return sandbox.sandbox(parsed)
    with _without_collector(), _log_if_asked(parsed.command):
        return _short_command(parsed)


def _short_command(parsed: argparse.Namespace) -> int:
    # each command is imported when it runs, so that `validate` loads neither requests nor sqlite3
    if parsed.command in ("validate", "preview"):
        from moeconsole.cli import judge

        return judge.validate(parsed) if parsed.command == "validate" else judge.preview(parsed)
    if parsed.command == "send":
        from moeconsole.cli import sending

        return sending.send(parsed)
    if parsed.command == "export":
        from moeconsole.cli import exporting

        return exporting.export(parsed)
    if parsed.command == "import":
        from moeconsole.cli import importing

        return importing.import_(parsed)
    from moeconsole.cli import history

    return history.history(parsed)


@contextlib.contextmanager
def _log_if_asked(command: str) -> Iterator[None]:
    """The window's log also takes a command where `MOECONSOLE_LOG` is set."""
    if not os.environ.get("MOECONSOLE_LOG"):  # before its module is loaded, which `validate` does without
        yield
        return
    from moeconsole import paths
    from moeconsole.logs import LogFile, level_asked_for, log_path, logger

    with contextlib.closing(LogFile(log_path(paths.data_dir()), level_asked_for())):
        logger.info("command: %s, Moe Console %s", command, __version__)
        yield


@contextlib.contextmanager
def _without_collector() -> Iterator[None]:
    """A command is over before there is garbage to find; looking takes a tenth of a send, or of the imports."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _check() -> int:
    from moeconsole import paths
    from moeconsole.checkup import run_checks

    report = run_checks(paths.data_dir())
    result(report.text())
    return ExitStatus.DONE if report.ok else ExitStatus.USAGE


def _window(files: list[str]) -> int:
    """The window, or the same job on the command line where none can open."""
    from moeconsole.displays import explain_import_error, window_obstacle

    file = _file(files)
    obstacle = window_obstacle()
    if obstacle is None:
        try:
            with _without_collector():
                from moeconsole.app import run as run_window

            return run_window(file)
        except ImportError as error:
            if (error.name or "").startswith("moeconsole"):
                raise  # a bug of ours is no fault of the machine
            obstacle = explain_import_error(error)
    from moeconsole.cli import headless

    return headless.run(file, obstacle)


def _file(files: list[str]) -> str | None:
    if not files:
        return None
    first = files[0]
    if not Path(first).exists():
        raise UsageError(f"“{first}” is neither a command nor a file.{_meant(first)} See moeconsole --help.")
    if len(files) > 1:
        raise UsageError("The window opens one FILE at a time. See moeconsole --help.")
    return first


def _meant(word: str) -> str:
    import difflib  # for this sentence alone

    near = difflib.get_close_matches(word, COMMANDS, 1, _NEAR_ENOUGH)
    return f" Did you mean {near[0]}?" if near else f" The commands are {', '.join(COMMANDS)}."
