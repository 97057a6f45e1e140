"""One window for a data folder: a later start hands over its file and ends; nothing else gets through."""

from __future__ import annotations

import os
import signal
import socket
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from moeconsole.gui.single_instance import MAX_PATH_BYTES, Standing, WindowPlace
from tests.helpers.command_line import as_process
from tests.helpers.windows import window_process

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowPlace]:
    place = WindowPlace(tmp_path)
    assert place.take(None) is Standing.FIRST
    place.listen()
    yield place
    place.close()


def address(folder: Path) -> str:
    return (folder / "window.address").read_text()


def test_a_second_start_opens_its_file_in_the_first_window_and_ends(data_dir: Path, tmp_path: Path) -> None:
    file = tmp_path / "späte Änderung.json"
    file.write_text('{"type": "event"}')
    with window_process(data_dir, "wait") as window:
        window.line()
        for arguments in ((), (str(file),)):
            second = as_process(data_dir, *arguments, QT_QPA_PLATFORM="offscreen")
            assert (second.status, second.out, second.err) == (0, "", "")
        assert window.end(signal.SIGTERM) == (0, "")
    log = (data_dir / "logs" / "moeconsole.log").read_text()
    assert f"document open: {file}" in log


def test_a_killed_window_is_in_nobodys_way(data_dir: Path) -> None:
    with window_process(data_dir, "wait") as window:
        window.line()
        left_behind = Path(address(data_dir))
        window.end(signal.SIGKILL)
    assert left_behind.exists()
    with window_process(data_dir, "wait") as window:
        window.line()
        assert not left_behind.exists()
        second = as_process(data_dir, QT_QPA_PLATFORM="offscreen")
        assert (second.status, second.err) == (0, "")
        assert window.end(signal.SIGTERM) == (0, "")


def test_other_data_is_another_window(first: WindowPlace, tmp_path: Path) -> None:
    other = WindowPlace(tmp_path / "other")
    assert other.take(None) is Standing.FIRST
    other.close()


def test_a_window_that_does_not_answer_is_said(first: WindowPlace, tmp_path: Path) -> None:
    # the first one's event loop stands still: this is its thread
    second = WindowPlace(tmp_path)
    assert second.take(None, patience_s=0.2) is Standing.NO_ANSWER
    second.close()
    assert address(tmp_path), "closing the second takes nothing from the first"


def test_the_place_is_free_after_the_first_has_left(tmp_path: Path, qtbot: QtBot) -> None:
    one, two = WindowPlace(tmp_path), WindowPlace(tmp_path)
    assert one.take(None) is Standing.FIRST
    one.listen()
    folder = Path(address(tmp_path)).parent
    one.close()
    assert not folder.exists()
    assert two.take(None) is Standing.FIRST
    two.close()


def test_the_socket_is_this_users_alone(first: WindowPlace, tmp_path: Path) -> None:
    path = Path(address(tmp_path))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "sent",
    [
        b"relative.json\0",
        b"/a\0/b\0",
        b"/" + b"a" * MAX_PATH_BYTES + b"\0",
        b"/" + b"a" * (4 * MAX_PATH_BYTES),
        b"/unfinished",
    ],
    ids=["relative", "two", "long", "endless", "unfinished"],
)
def test_what_is_no_path_is_dropped(qtbot: QtBot, first: WindowPlace, tmp_path: Path, sent: bytes) -> None:
    heard: list[object] = []
    first.file_requested.connect(heard.append)
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(address(tmp_path))
        client.sendall(sent)
        if b"\0" not in sent:
            client.shutdown(socket.SHUT_WR)
        client.setblocking(False)

        def dropped() -> bool:
            try:
                return client.recv(16) == b""
            except BlockingIOError:
                return False
            except ConnectionResetError:
                return True

        qtbot.waitUntil(dropped)
    assert heard == []


def test_a_silent_visitor_is_sent_away(qtbot: QtBot, first: WindowPlace, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(address(tmp_path))
        qtbot.waitUntil(lambda: len(first._visitors) == 1)
        qtbot.waitUntil(lambda: not first._visitors, timeout=10_000)
        assert client.recv(1) == b""


def test_a_path_arrives_as_it_is(qtbot: QtBot, first: WindowPlace, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path / "ä b.json")
    with socket.socket(socket.AF_UNIX) as client, qtbot.waitSignal(first.file_requested) as heard:
        client.connect(address(tmp_path))
        client.sendall(path + b"\0")
    assert heard.args == [str(tmp_path / "ä b.json")]
