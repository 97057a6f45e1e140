"""The wheel as pipx and uv install it: built from this checkout, put into an empty folder, run from there."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from moeconsole import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parent.parent
RESOURCES = ROOT / "resources"
NOT_THE_PROGRAMS = {"desktop", "screenshots"}  # the desktop's, and the documentation's
SHARED = {
    "share/applications/moeconsole.desktop": RESOURCES / "desktop" / "moeconsole.desktop",
    "share/icons/hicolor/scalable/apps/moeconsole.svg": RESOURCES / "icons" / "moeconsole.svg",
}


def run(command: Sequence[str | Path], folder: Path, **environment: str) -> str:
    """What the command writes, where it succeeds."""
    done = subprocess.run(
        command, cwd=folder, env=os.environ | environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the program and nothing else; what it depends on is found in the environment of the tests."""
    folder = tmp_path_factory.mktemp("installed")
    if find_spec("pip") is not None:
        installer = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check"]
    elif (uv := shutil.which("uv")) is not None:
        installer = [uv, "pip", "install", "--python", sys.executable]
    else:
        pytest.skip("this environment has neither pip nor uv to install with")
    run([*installer, "--no-index", "--no-deps", "--target", folder, wheel], folder)
    return folder


def moeconsole(installed: Path, *arguments: str | Path) -> str:
    """What the installed program answers. `-P` keeps the checkout out of its path."""
    return run([sys.executable, "-P", "-m", "moeconsole", *arguments], installed, PYTHONPATH=str(installed))


def test_the_wheel_has_every_file_that_the_program_has(wheel: Path) -> None:
    needed = {
        f"moeconsole/resources/{file.relative_to(RESOURCES).as_posix()}": file
        for file in RESOURCES.rglob("*")
        if file.is_file() and file.relative_to(RESOURCES).parts[0] not in NOT_THE_PROGRAMS
    }
    needed |= {file.relative_to(ROOT).as_posix(): file for file in (ROOT / "moeconsole").rglob("*.py")}
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
        assert sorted(needed.keys() - packed) == []
        assert all(archive.read(name) == file.read_bytes() for name, file in needed.items())
    assert not [name for name in packed if name.startswith("tests/") or "screenshots" in name]


def test_the_desktop_finds_its_entry_and_its_icon(installed: Path) -> None:
    for name, source in SHARED.items():
        assert (installed / name).read_bytes() == source.read_bytes()


def test_the_installed_program_is_the_one_that_answers(installed: Path) -> None:
    code = "import moeconsole, sys; sys.stdout.write(moeconsole.__file__)"
    found = run([sys.executable, "-P", "-c", code], installed, PYTHONPATH=str(installed))
    assert Path(found).is_relative_to(installed)
    assert __version__ in moeconsole(installed, "--version")


@pytest.mark.parametrize("script", ["moeconsole", "moeconsole-gui"])
def test_its_commands_start(installed: Path, script: str) -> None:
    command = shutil.which(script, path=installed / "bin")
    assert command is not None
    assert __version__ in run([command, "--version"], installed, PYTHONPATH=str(installed))


def test_it_checks_a_starter_of_its_own(installed: Path) -> None:
    code = "from moeconsole.paths import resource; print(next(resource('templates').rglob('*.json')))"
    starter = run([sys.executable, "-P", "-c", code], installed, PYTHONPATH=str(installed)).strip()
    assert Path(starter).is_relative_to(installed)
    moeconsole(installed, "validate", starter)


def test_the_desktop_entry_starts_a_command_that_there_is() -> None:
    parser = configparser.RawConfigParser()
    parser.optionxform = str
    parser.read(RESOURCES / "desktop" / "moeconsole.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    assert entry["Exec"].split() == [entry["TryExec"], "%f"]
    assert entry["TryExec"] in scripts
    assert {"Comment", "Comment[de]", "Comment[hi]"} <= entry.keys()
