"""`--check` and the question before each window: what lacks is found without Qt, and said with its remedy."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from moeconsole import checkup, displays, system_libraries

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOWHERE = system_libraries.Library("libnowhere-at-all.so.7", "libnowhere7")
LINUX_ONLY = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays as Linux has them")
DISPLAY_VARIABLES = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XDG_SESSION_TYPE")


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """The environment of a server; returns the patch for what a test adds."""
    for name in DISPLAY_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.fixture
def x_display() -> Iterator[str]:
    """A real X server on a display number of its own choice."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL) as server:
        os.close(write_end)
        with os.fdopen(read_end) as answer:
            number = answer.readline().strip()
        yield f":{number}"
        server.terminate()


def item(report: checkup.CheckReport, name: str) -> checkup.CheckItem:
    return next(item for item in report.items if item.name == name)


class TestWindowObstacle:
    """The quick answer before Qt is imported."""

    def test_none_offscreen(self, no_display: pytest.MonkeyPatch) -> None:
        no_display.setenv("QT_QPA_PLATFORM", "offscreen")
        assert displays.window_obstacle() is None

    @LINUX_ONLY
    def test_says_how_to_get_a_display(self, no_display: pytest.MonkeyPatch) -> None:
        sentence = displays.window_obstacle() or ""
        assert sentence.startswith("There is no display: neither WAYLAND_DISPLAY nor DISPLAY is set.")
        assert "ssh -X" in sentence

    @LINUX_ONLY
    def test_names_a_display_that_does_not_answer(self, no_display: pytest.MonkeyPatch) -> None:
        no_display.setenv("DISPLAY", ":4711")
        no_display.setattr(system_libraries, "X11", ())
        assert "':4711' (DISPLAY) does not answer" in (displays.window_obstacle() or "")

    @LINUX_ONLY
    def test_names_a_wayland_display_that_does_not_answer(
        self, no_display: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        no_display.setenv("WAYLAND_DISPLAY", "wayland-7")
        no_display.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        no_display.setattr(system_libraries, "WAYLAND", ())
        assert "'wayland-7' does not answer" in (displays.window_obstacle() or "")

    @LINUX_ONLY
    def test_none_on_a_display_that_answers(self, no_display: pytest.MonkeyPatch, x_display: str) -> None:
        no_display.setenv("DISPLAY", x_display)
        no_display.setattr(system_libraries, "X11", ())
        assert displays.window_obstacle() is None

    @LINUX_ONLY
    def test_one_display_that_works_is_enough(self, no_display: pytest.MonkeyPatch, x_display: str) -> None:
        no_display.setenv("DISPLAY", x_display)
        no_display.setenv("WAYLAND_DISPLAY", "/nowhere/wayland-7")
        no_display.setattr(system_libraries, "X11", ())
        assert displays.window_obstacle() is None

    @LINUX_ONLY
    @pytest.mark.parametrize(
        ("table", "display"), [("BASE", "offscreen"), ("X11", "xcb"), ("WAYLAND", "wayland")]
    )
    def test_names_a_missing_library_and_its_package(
        self, no_display: pytest.MonkeyPatch, table: str, display: str
    ) -> None:
        no_display.setenv("QT_QPA_PLATFORM", display)
        no_display.setattr(system_libraries, table, (NOWHERE,))
        no_display.setattr(system_libraries, "has_apt", lambda: True)
        sentence = displays.window_obstacle() or ""
        assert "missing: libnowhere-at-all.so.7" in sentence
        assert "apt-get install -y --no-install-recommends libnowhere7" in sentence

    @LINUX_ONLY
    def test_names_the_library_where_there_is_no_apt(self, no_display: pytest.MonkeyPatch) -> None:
        no_display.setenv("QT_QPA_PLATFORM", "offscreen")
        no_display.setattr(system_libraries, "BASE", (NOWHERE,))
        no_display.setattr(system_libraries, "has_apt", lambda: False)
        assert "packages of your system that bring libnowhere-at-all.so.7" in (
            displays.window_obstacle() or ""
        )


class TestReport:
    """What `moeconsole --check` prints."""

    def test_is_fine_on_a_machine_that_runs_the_tests(self, tmp_path: Path) -> None:
        report = checkup.run_checks(tmp_path / "not" / "made" / "yet")
        assert report.ok, report.text()
        assert item(report, "Qt starts").ok
        assert item(report, "Data folder").ok
        assert not (tmp_path / "not").exists(), "a check changes nothing"
        assert report.text().endswith("Everything that Moe Console needs is here.")

    def test_a_keyring_is_wanted_but_not_required(self, tmp_path: Path) -> None:
        keyring = item(checkup.run_checks(tmp_path), "Keyring")  # the tests run with the backend that fails
        assert (keyring.ok, keyring.required) == (False, False)
        assert "MOECONSOLE_API_KEY" in keyring.remedy

    def test_a_data_folder_that_cannot_be_written_is_required(self, tmp_path: Path) -> None:
        in_the_way = tmp_path / "file"
        in_the_way.write_text("", encoding="utf-8")
        report = checkup.run_checks(in_the_way)
        assert not report.ok
        assert "MOECONSOLE_DATA_DIR" in item(report, "Data folder").remedy

    @LINUX_ONLY
    def test_qt_is_not_tried_where_a_library_lacks(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(system_libraries, "BASE", (NOWHERE,))
        report = checkup.run_checks(tmp_path)
        assert not report.ok
        assert "Qt starts" not in [item.name for item in report.items]
        assert "Something that Moe Console needs is missing." in report.text()

    @LINUX_ONLY
    def test_a_server_without_a_display_is_fine(self, tmp_path: Path, no_display: pytest.MonkeyPatch) -> None:
        report = checkup.run_checks(tmp_path)
        assert report.ok
        assert not item(report, "Display").ok
