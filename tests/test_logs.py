"""The log: what stands in it, what never does, and that it disturbs nobody."""

from __future__ import annotations

import logging
import stat
import threading
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

import pytest

from moeconsole.logs import LOG_VARIABLE, LogFile, level_asked_for, log_path, logger, unquoted
from tests.helpers.command_line import GOOD, as_process
from tests.helpers.run_window import CANARY
from tests.helpers.windows import window_process

if TYPE_CHECKING:
    from pathlib import Path


def written(data_dir: Path) -> str:
    return log_path(data_dir).read_text()


def test_a_send_from_the_window_is_logged_without_its_values(data_dir: Path) -> None:
    with window_process(data_dir, "send") as window:
        window.line()
        assert window.line() == {"sent": True}
        status, err = window.end()
    assert (status, err) == (0, "")
    log = written(data_dir)
    for words in ("start: Moe Console ", "document open: ", "send started: connection ", "send ended: "):
        assert words in log
    assert "status 200" in log
    assert "Line 1, column 2: “…” is no JSON value." in log
    everything = b"".join(path.read_bytes() for path in (data_dir / "logs").iterdir())
    assert CANARY.encode() not in everything
    assert stat.S_IMODE(log_path(data_dir).stat().st_mode) == 0o600


@pytest.mark.parametrize("asked", [False, True])
def test_a_command_writes_a_log_only_where_it_is_asked_for(data_dir: Path, asked: bool) -> None:
    changes = {LOG_VARIABLE: "debug"} if asked else {}
    ended = as_process(data_dir, "validate", "-", stdin=GOOD.encode(), **changes)
    assert (ended.status, ended.err) == (0, "")
    assert log_path(data_dir).exists() is asked
    assert not asked or "command: validate" in written(data_dir)


@pytest.mark.expect_logs
def test_lines_of_any_moment_are_written_in_order(tmp_path: Path) -> None:
    log = LogFile(log_path(tmp_path), logging.INFO)
    logger.warning("before")
    log.begin()
    logger.debug("too fine")
    try:
        raise ValueError(CANARY)
    except ValueError:
        logger.exception("after")
    log.close()
    logger.warning("too late")
    lines = written(tmp_path).splitlines()
    assert [line.rpartition(" ")[2] for line in lines] == ["before", "after"]
    assert logger.level == logging.NOTSET


def test_the_file_is_written_on_a_thread_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    writers: list[threading.Thread] = []
    emit = RotatingFileHandler.emit

    def noted(handler: RotatingFileHandler, line: logging.LogRecord) -> None:
        writers.append(threading.current_thread())
        emit(handler, line)

    monkeypatch.setattr(RotatingFileHandler, "emit", noted)
    log = LogFile(log_path(tmp_path), logging.INFO)
    log.begin()
    for _ in range(20):
        logger.info("line")
    log.close()
    assert len(writers) == 20
    assert threading.current_thread() not in writers


SECRETIVE = (
    '{"type":"event","customer_id":"customer-value","actions":[{"action":"event-value",'
    '"attributes":{"name-value":"text-value","other":12345678}}]}'
)


@pytest.mark.parametrize("level", ["debug", "info"])
@pytest.mark.parametrize("command", ["validate", "preview", "send", "export", "import"])
def test_no_level_logs_a_payloads_values(data_dir: Path, command: str, level: str) -> None:
    options = {"send": ("--sandbox",), "export": ("--as", "curl")}.get(command, ())
    ended = as_process(data_dir, command, "-", *options, stdin=SECRETIVE.encode(), **{LOG_VARIABLE: level})
    assert ended.status == 0, ended.err
    log = written(data_dir)
    assert f"command: {command}" in log
    assert not [word for word in ("customer-value", "event-value", "name-value", "12345678") if word in log]


def test_the_log_is_cut_into_three_files_of_a_megabyte(tmp_path: Path) -> None:
    log = LogFile(log_path(tmp_path), logging.INFO)
    log.begin()
    for _ in range(4000):
        logger.info("%s", "x" * 1000)
    log.close()
    sizes = [path.stat().st_size for path in log_path(tmp_path).parent.iterdir()]
    assert len(sizes) == 3
    assert max(sizes) <= 1_000_000


def test_where_no_log_can_be_written_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be")
    log = LogFile(log_path(tmp_path), logging.INFO)
    logger.info("lost")
    log.close()


@pytest.mark.parametrize(
    ("word", "level"),
    [("", logging.INFO), ("debug", logging.DEBUG), ("WARNING", logging.WARNING), ("1", logging.INFO)],
)
def test_the_level_is_the_environments(monkeypatch: pytest.MonkeyPatch, word: str, level: int) -> None:
    monkeypatch.setenv(LOG_VARIABLE, word)
    assert level_asked_for() == level


def test_what_a_sentence_quotes_is_left_out() -> None:
    assert unquoted("“a” and “b” are no files.") == "“…” are no files."
