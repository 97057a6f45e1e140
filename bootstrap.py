#!/usr/bin/env python3
"""Set Moe Console up in this folder, once, and run it: the way in for a machine that has only Python.

    python3 bootstrap.py [ARGUMENTS]         opens Moe Console, or runs its command line with ARGUMENTS
    python3 bootstrap.py test [ARGUMENTS]    runs linters, type checker and tests (ARGUMENTS are pytest's)

Standard library only. Everything goes into `.venv` beside this file, in the versions of `uv.lock`; what a
Debian or an Ubuntu lacks is installed where that is allowed, and named where it is not. The syntax is that
of Python 3.8, so that an older Python says what is wrong instead of raising a SyntaxError.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if sys.version_info >= (3, 11):
    import tomllib

    from moeconsole import system_libraries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OLDEST_PYTHON = (3, 11)
FIRST_UNKNOWN_PYTHON = (3, 15)
NEEDED_MODULES = ("moeconsole", "PySide6", "jsonschema", "keyring", "requests")
ROOT = Path(__file__).resolve().parent
CANNOT_START = 2
APT_LOCK_TIMEOUT_S = 120

TEST_STEPS = (
    ("ruff check", ("-m", "ruff", "check", ".")),
    ("ruff format", ("-m", "ruff", "format", "--check", ".")),
    ("mypy", ("-m", "mypy")),
    ("lint-imports", ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")),
    ("pytest", ("-m", "pytest")),
)


class SetupError(Exception):
    """The set-up cannot go on; the text says why and what to do."""


def main(arguments: Sequence[str]) -> int:
    """Install what lacks, then become the program (or run the tests). Returns the exit status."""
    try:
        obstacle = python_obstacle(sys.version_info[:2])
        if obstacle is not None:
            raise SetupError(obstacle)
        wants_tests = list(arguments[:1]) == ["test"]
        environment = Environment(ROOT, ROOT / ".venv")
        if not environment.is_ready(with_dev=wants_tests):
            prepare_system(environment, wants_tests=wants_tests)
            environment.install(with_dev=wants_tests)
        elif wants_tests:
            prepare_system(environment, wants_tests=True)
        if wants_tests:
            return run_tests(environment.python, arguments[1:])
        return become(environment.python, ["-P", "-m", "moeconsole", *arguments])
    except SetupError as error:
        print(f"bootstrap: {error}", file=sys.stderr)
        return CANNOT_START
    except OSError as error:
        print(f"bootstrap: {error.filename or 'the set-up'}: {error.strerror}.", file=sys.stderr)
        return CANNOT_START
    except KeyboardInterrupt:
        return 130


def python_obstacle(version: tuple[int, int]) -> str | None:
    """Why this version of Python (major, minor) cannot run Moe Console, or None."""
    if OLDEST_PYTHON <= version < FIRST_UNKNOWN_PYTHON:
        return None
    names = [f"python3.{minor}" for minor in range(FIRST_UNKNOWN_PYTHON[1] - 1, OLDEST_PYTHON[1] - 1, -1)]
    found = [name for name in names if shutil.which(name)]
    hint = f"try: {found[0]} bootstrap.py" if found else "install one of them and run this file with it"
    return f"Moe Console needs Python 3.11 to 3.14, this is {version[0]}.{version[1]}; {hint}."


# ---- the system


def prepare_system(environment: Environment, *, wants_tests: bool) -> None:
    """Install the system's packages that lack, where this user may.

    Raises:
        SetupError: something lacks without which there is no way on.
    """
    libraries = lacking_window_packages()
    lacks_venv = environment.lacks_tools()
    packages = [f"python3.{sys.version_info[1]}-venv", *libraries] if lacks_venv else libraries
    proof = lacking_proof_packages() if wants_tests and root_prefix() is not None else []
    if not packages and not proof:
        return
    if system_libraries.has_apt() and apt_install([*packages, *proof]):
        importlib.invalidate_caches()
        return
    if lacks_venv and other_installer(environment.python) is None:
        raise SetupError(f"this Python has no venv module. {how_to_install(packages)}")
    if libraries and wants_tests:
        raise SetupError(f"the tests need libraries of the system. {how_to_install(libraries)}")
    if libraries:
        say(f"The window needs libraries of the system. {how_to_install(libraries)}")


def how_to_install(packages: Sequence[str]) -> str:
    """The sentence that names `packages` and, where there is apt, the command that installs them."""
    if system_libraries.has_apt():
        return f"Run this, then try again: {system_libraries.apt_command(packages)}"
    return f"Install what your system has for: {', '.join(packages)}. Then try again."


def lacking_window_packages() -> list[str]:
    """The packages of Debian and Ubuntu that the window needs and this machine has not."""
    wanted = list(system_libraries.BASE)
    if os.environ.get("DISPLAY"):
        wanted += system_libraries.X11
    if os.environ.get("WAYLAND_DISPLAY"):
        wanted += system_libraries.WAYLAND
    fonts = [system_libraries.FONT_PACKAGE] if system_libraries.lacks_fonts() else []
    return [*system_libraries.packages_of(system_libraries.missing(wanted)), *fonts]


def lacking_proof_packages() -> list[str]:
    """What the tests on a real display take; without it those are skipped."""
    programs = {"Xvfb": "xvfb", "xdotool": "xdotool", "dbus-run-session": "dbus-daemon"}
    lacking = [package for program, package in programs.items() if not shutil.which(program)]
    bus = [] if Path("/usr/libexec/at-spi-bus-launcher").exists() else ["at-spi2-core"]
    return [*lacking, *bus, *system_libraries.packages_of(system_libraries.missing(system_libraries.X11))]


def apt_install(packages: Sequence[str]) -> bool:
    """Install `packages` as root, or through a sudo that asks no password. Returns whether that worked."""
    as_root = root_prefix()
    if as_root is None:
        return False
    say(f"Installing with apt-get: {' '.join(packages)}")
    apt = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    install = [*apt, "-o", f"DPkg::Lock::Timeout={APT_LOCK_TIMEOUT_S}", "install", "-y"]
    install += ["--no-install-recommends", *packages]
    with installation_log() as log:
        # The package lists may be missing or stale: only then are they fetched.
        if log.run(install) or (log.run([*apt, "update"]) and log.run(install)):
            return True
        say(str(log.failure("apt-get failed")))
        return False


def root_prefix() -> list[str] | None:
    """What makes a command root's: nothing for root, `sudo -n` where it asks no password, else None."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    asked = subprocess.run([sudo, "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return [sudo, "-n"] if asked.returncode == 0 else None


def other_installer(python: Path) -> list[str] | None:
    """The command with which a pip or uv of the system installs into the environment of `python`, or None."""
    if importlib.util.find_spec("pip") is not None:
        return [sys.executable, "-m", "pip", "--python", str(python), "install"]
    uv = shutil.which("uv")
    return None if uv is None else [uv, "pip", "install", "--python", str(python)]


# ---- the environment


@dataclass(frozen=True)
class Environment:
    """The virtual environment in `folder` for the checkout in `root`.

    The stamp in it says for which lock file, pyproject and place it was filled. While it is being filled the
    stamp is empty, so that an installation which was interrupted is done again from the start.
    """

    root: Path
    folder: Path

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    @property
    def stamp(self) -> Path:
        """The file that says what is installed."""
        return self.folder / "moeconsole-installed.json"

    def is_ready(self, *, with_dev: bool) -> bool:
        """Whether everything is installed, and still runs."""
        stamp = self._read_stamp()
        wanted = stamp.get("for") == self.fingerprint() and (stamp.get("dev") or not with_dev)
        return bool(wanted) and self._runs(*NEEDED_MODULES)

    def fingerprint(self) -> str:
        """A hash of what the installation depends on."""
        digest = hashlib.sha256(str(self.root).encode())
        for name in ("pyproject.toml", "uv.lock"):
            path = self.root / name
            digest.update(path.read_bytes() if path.is_file() else b"")
        return digest.hexdigest()

    def lacks_tools(self) -> bool:
        """Whether this Python cannot make an environment with a pip in it, and there is none yet."""
        return importlib.util.find_spec("ensurepip") is None and not self._runs("pip")

    def install(self, *, with_dev: bool) -> None:
        """Make, bring up to date or repair the environment.

        Raises:
            SetupError: the text names the log.
        """
        with_dev = with_dev or bool(self._read_stamp().get("dev"))
        say(f"Setting up {self.folder} (once; about {'500' if with_dev else '350'} MB) ...")
        with installation_log() as log:
            installer = self._make(log)
            self._write_stamp({})
            if not self._fill(log, installer, with_dev=with_dev):
                raise log.failure("the installation failed")
        self._write_stamp({"for": self.fingerprint(), "dev": with_dev})
        say("Done.")

    def _read_stamp(self) -> dict[str, object]:
        try:
            stamp = json.loads(self.stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return stamp if isinstance(stamp, dict) else {}

    def _write_stamp(self, stamp: dict[str, object]) -> None:
        self.stamp.write_text(json.dumps(stamp), encoding="utf-8")

    def _make(self, log: InstallationLog) -> list[str]:
        """Make sure that there is an environment; returns the command that installs into it."""
        has_ensurepip = importlib.util.find_spec("ensurepip") is not None
        # One of ours that is not whole is made anew; one of somebody else's (uv's has no pip) is used.
        broken = self.stamp.exists() and not (self._read_stamp() and self._runs(*NEEDED_MODULES))
        usable = self._runs("sys") and not broken
        if usable and has_ensurepip and not self._runs("pip"):
            usable = log.run([str(self.python), "-m", "ensurepip"]) and self._runs("pip")
        if not usable:
            options = [] if has_ensurepip else ["--without-pip"]
            usable = log.run([sys.executable, "-m", "venv", "--clear", *options, str(self.folder)])
        own_pip = [str(self.python), "-m", "pip", "install"] if self._runs("pip") else None
        installer = own_pip or other_installer(self.python)
        if installer is None or not usable:
            raise log.failure(f"{self.folder} could not be made")
        return installer

    def _fill(self, log: InstallationLog, installer: Sequence[str], *, with_dev: bool) -> bool:
        wanted = ["--editable", str(self.root)]
        if with_dev:
            wanted += dev_requirements((self.root / "pyproject.toml").read_text(encoding="utf-8"))
        lock = self.root / "uv.lock"
        if not lock.is_file():
            return log.run([*installer, *wanted], heading=True)
        constraints = self.folder / "moeconsole-constraints.txt"
        lines = constraints_of(lock.read_text(encoding="utf-8"))
        constraints.write_text("\n".join(lines) + "\n", encoding="utf-8")
        if log.run([*installer, "--constraint", str(constraints), *wanted], heading=True):
            return True
        if not log.lacks_a_version():
            return False
        say("This package index lacks a version of uv.lock: taking the newest that are allowed ...")
        return log.run([*installer, *wanted], heading=True)

    def _runs(self, *modules: str) -> bool:
        """Whether the environment's interpreter starts and finds `modules`."""
        look = f"import importlib.util as u, sys; sys.exit(not all(map(u.find_spec, {modules!r})))"
        try:
            ended = subprocess.run([str(self.python), "-I", "-c", look], capture_output=True, check=False)
        except OSError:
            return False
        return ended.returncode == 0


def dev_requirements(pyproject: str) -> list[str]:
    """The requirements of the `dev` group in the text of a pyproject.toml."""
    return [str(requirement) for requirement in tomllib.loads(pyproject)["dependency-groups"]["dev"]]


def constraints_of(lock: str) -> list[str]:
    """The versions in the text of a uv.lock as lines of a pip constraints file."""
    lines = []
    for package in tomllib.loads(lock)["package"]:
        if "registry" not in package["source"]:
            continue  # this project itself
        line = f"{package['name']}=={package['version']}"
        markers = package.get("resolution-markers", [])
        condition = " or ".join(f"({marker})" for marker in markers)
        lines.append(f"{line} ; {condition}" if condition else line)
    return lines


def run_tests(python: Path, arguments: Sequence[str]) -> int:
    """Run every step of the test command, also after one that failed. Returns 0 or 1."""
    failed = []
    for name, command in TEST_STEPS:
        extra = arguments if name == "pytest" else ()
        print(f"\n== {name}", flush=True)
        if subprocess.run([str(python), *command, *extra], cwd=ROOT, check=False).returncode:
            failed.append(name)
    print(f"\nFailed: {', '.join(failed)}." if failed else "\nEverything passed.", flush=True)
    return 1 if failed else 0


def become(python: Path, arguments: Sequence[str]) -> int:
    """Replace this process by `python` with `arguments`; on Windows, which cannot, run it and wait."""
    command = [str(python), *arguments]
    if sys.platform != "win32":
        os.execv(command[0], command)
    else:
        return subprocess.run(command, check=False).returncode


class InstallationLog:
    """Runs commands with their whole output in a file, which is kept only where something failed."""

    def __init__(self, path: Path) -> None:
        """Write to `path`, an empty file."""
        self.path = path
        self._kept = False

    def run(self, command: Sequence[str], *, heading: bool = False) -> bool:
        """Run `command`; on a terminal and with `heading`, say what is being fetched. Returns success."""
        shows = heading and sys.stderr.isatty()
        with self.path.open("a", encoding="utf-8", errors="replace") as file:
            file.write(f"\n$ {' '.join(command)}\n")
            file.flush()
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                errors="replace",
            )
            with process:
                for line in process.stdout or ():
                    file.write(line)
                    if shows and line.startswith("Collecting "):
                        print(f"\r  {line.split()[1][:60]:<60}", end="", file=sys.stderr, flush=True)
        if shows:
            print(f"\r{'':<62}\r", end="", file=sys.stderr, flush=True)
        return process.returncode == 0

    def failure(self, what: str) -> SetupError:
        """The error that says `what` and the last error in the file, which from now on is kept."""
        self._kept = True
        lines = self.path.read_text(encoding="utf-8").splitlines()
        errors = [line for line in lines if line.lower().startswith(("error:", "e:"))]
        reason = f": {errors[-1].partition(':')[2].strip().rstrip('.')}" if errors else ""
        return SetupError(f"{what}{reason}. The full log: {self.path}")

    def close(self) -> None:
        """Remove the file, unless something failed."""
        if not self._kept:
            self.path.unlink(missing_ok=True)

    def lacks_a_version(self) -> bool:
        """Whether the index did not have a version that was asked for."""
        text = self.path.read_text(encoding="utf-8")
        return "No matching distribution found" in text or "No solution found" in text


@contextlib.contextmanager
def installation_log() -> Iterator[InstallationLog]:
    """A new log in the system's folder for temporary files."""
    handle, name = tempfile.mkstemp(prefix="moeconsole-setup-", suffix=".log")
    os.close(handle)
    log = InstallationLog(Path(name))
    try:
        yield log
    finally:
        log.close()


def say(text: str) -> None:
    """Report progress; standard output belongs to the program that is started."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
