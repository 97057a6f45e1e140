"""`bootstrap.py` and the lock file: what is installed, how it is repaired, what is said where it can't be."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import bootstrap

ROOT = Path(__file__).parent.parent
LOCK = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

# A project with a build backend of its own, so that pip installs it without a network.
BACKEND = """
import zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "tiny-1.0-py3-none-any.whl"
    with zipfile.ZipFile(f"{folder}/{name}", "w") as wheel:
        for module in ("moeconsole", "PySide6", "jsonschema", "keyring", "requests"):
            wheel.writestr(f"{module}.py", "")
        info = "tiny-1.0.dist-info"
        wheel.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\\nName: tiny\\nVersion: 1.0\\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(f"{info}/RECORD", "")
    return name
"""
TINY_PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[dependency-groups]
dev = []
"""


@pytest.fixture
def tiny(tmp_path: Path) -> bootstrap.Environment:
    """An environment to be made for a checkout that needs nothing from an index."""
    if find_spec("ensurepip") is None:
        pytest.skip("this Python has no ensurepip")
    root = tmp_path / "checkout"
    root.mkdir()
    (root / "pyproject.toml").write_text(TINY_PROJECT, encoding="utf-8")
    (root / "backend.py").write_text(BACKEND, encoding="utf-8")
    return bootstrap.Environment(root, root / ".venv")


class TestPythonVersion:
    """An unfit Python gets a sentence, not a traceback."""

    def test_the_file_is_valid_syntax_for_python_3_8(self) -> None:
        ast.parse((ROOT / "bootstrap.py").read_text(encoding="utf-8"), feature_version=(3, 8))

    @pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 14)])
    def test_fits(self, version: tuple[int, int]) -> None:
        assert bootstrap.python_obstacle(version) is None

    @pytest.mark.parametrize("version", [(3, 8), (3, 10), (3, 15)])
    def test_does_not_fit(self, version: tuple[int, int]) -> None:
        sentence = bootstrap.python_obstacle(version) or ""
        assert sentence.startswith(f"Moe Console needs Python 3.11 to 3.14, this is 3.{version[1]}; ")

    def test_the_range_is_that_of_pyproject(self) -> None:
        oldest, unknown = (
            ".".join(map(str, v)) for v in (bootstrap.OLDEST_PYTHON, bootstrap.FIRST_UNKNOWN_PYTHON)
        )
        assert PYPROJECT["project"]["requires-python"] == f">={oldest},<{unknown}"


class TestEnvironment:
    """Real environments, made by the real venv and pip."""

    def test_is_made_once_repaired_and_brought_up_to_date(self, tiny: bootstrap.Environment) -> None:
        assert not tiny.is_ready(with_dev=False)
        tiny.install(with_dev=True)
        assert tiny.is_ready(with_dev=True)
        assert tiny.is_ready(with_dev=False)

        (tiny.root / "pyproject.toml").write_text(TINY_PROJECT + "\n# changed\n", encoding="utf-8")
        assert not tiny.is_ready(with_dev=False), "what it depends on has changed"
        tiny.install(with_dev=False)
        assert tiny.is_ready(with_dev=True), "the tools of the tests stay"

        next(tiny.folder.rglob("requests.py")).unlink()
        assert not tiny.is_ready(with_dev=False), "a part is missing"
        tiny.install(with_dev=False)
        assert tiny.is_ready(with_dev=False)

    def test_an_installation_that_fails_names_its_log_and_is_not_ready(
        self, tiny: bootstrap.Environment, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        (tiny.root / "backend.py").write_text("raise SystemExit('no such luck')", encoding="utf-8")
        with pytest.raises(bootstrap.SetupError, match=r"the installation failed.*The full log: ") as caught:
            tiny.install(with_dev=False)
        log = Path(str(caught.value).rpartition("The full log: ")[2])
        assert "no such luck" in log.read_text(encoding="utf-8")
        assert not tiny.is_ready(with_dev=False)

    def test_an_older_stamp_or_a_torn_one_counts_for_nothing(self, tiny: bootstrap.Environment) -> None:
        tiny.folder.mkdir()
        for text in ("", "{", "[]", '{"for": "something else", "dev": true}'):
            tiny.stamp.write_text(text, encoding="utf-8")
            assert not tiny.is_ready(with_dev=False)


class TestSystemPackages:
    """What is said and done where the system lacks something."""

    def test_an_ordinary_user_without_venv_is_told_the_command(
        self, tiny: bootstrap.Environment, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.lack(monkeypatch, window=["libgl1"], venv=True)
        with pytest.raises(bootstrap.SetupError) as caught:
            bootstrap.prepare_system(tiny, wants_tests=False)
        packages = f"python3.{sys.version_info[1]}-venv libgl1"
        assert f"apt-get install -y --no-install-recommends {packages}" in str(caught.value)

    def test_the_program_goes_on_without_the_window_and_says_so(
        self,
        tiny: bootstrap.Environment,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        self.lack(monkeypatch, window=["libgl1"], venv=False)
        bootstrap.prepare_system(tiny, wants_tests=False)
        assert "The window needs libraries of the system." in capsys.readouterr().err

    def test_the_tests_do_not_go_on_without_the_window(
        self, tiny: bootstrap.Environment, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.lack(monkeypatch, window=["libgl1"], venv=False)
        with pytest.raises(bootstrap.SetupError, match="libgl1"):
            bootstrap.prepare_system(tiny, wants_tests=True)

    def test_a_machine_that_lacks_nothing_is_left_alone(
        self, tiny: bootstrap.Environment, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.lack(monkeypatch, window=[], venv=False)
        bootstrap.prepare_system(tiny, wants_tests=True)

    @staticmethod
    def lack(monkeypatch: pytest.MonkeyPatch, *, window: list[str], venv: bool) -> None:
        """A Debian on which this user may install nothing."""
        monkeypatch.setattr(bootstrap, "lacking_window_packages", lambda: window)
        monkeypatch.setattr(bootstrap.Environment, "lacks_tools", lambda _self: venv)
        monkeypatch.setattr(bootstrap, "root_prefix", lambda: None)
        monkeypatch.setattr(bootstrap, "other_installer", lambda _python: None)
        monkeypatch.setattr(bootstrap.system_libraries, "has_apt", lambda: True)


class TestLock:
    """`uv.lock`: the versions that bootstrap.py and uv install."""

    def test_locks_what_pyproject_asks_for(self) -> None:
        (project,) = [package for package in LOCK["package"] if package["name"] == "moeconsole"]
        locked = {self.normal(entry) for entry in project["metadata"]["requires-dist"]}
        assert locked == {self.wanted(text) for text in PYPROJECT["project"]["dependencies"]}
        tools = {self.normal(entry) for entry in project["metadata"]["requires-dev"]["dev"]}
        assert tools == {self.wanted(text) for text in PYPROJECT["dependency-groups"]["dev"]}

    def test_names_one_public_index_and_no_file_of_a_workplace(self) -> None:
        sources = [package["source"] for package in LOCK["package"]]
        assert {key for source in sources for key in source} == {"registry", "editable"}
        registries = {source["registry"] for source in sources if "registry" in source}
        assert len(registries) == 1
        assert all(registry.startswith("https://") for registry in registries)

    def test_becomes_constraints_that_pip_understands(self) -> None:
        lines = bootstrap.constraints_of((ROOT / "uv.lock").read_text(encoding="utf-8"))
        requirements = [Requirement(line) for line in lines]
        assert len(requirements) == len(LOCK["package"]) - 1
        for version in ("3.11", "3.12", "3.14"):
            environment = {"python_version": version, "python_full_version": f"{version}.1"}
            qt = [r for r in requirements if r.name == "pyside6-essentials"]
            assert sum(1 for r in qt if r.marker is None or r.marker.evaluate(environment)) == 1

    @staticmethod
    def normal(entry: dict[str, str]) -> tuple[str, str]:
        return entry["name"], entry.get("specifier", "")

    @staticmethod
    def wanted(text: str) -> tuple[str, str]:
        requirement = Requirement(text)
        bounds = sorted(str(bound) for bound in requirement.specifier)
        return requirement.name.lower().replace("_", "-"), ",".join(reversed(bounds))


@pytest.mark.skipif(sys.platform == "win32", reason="a script of the shell")
def test_the_ci_script_is_valid_and_needs_no_arguments() -> None:
    subprocess.run(["bash", "-n", str(ROOT / ".ci" / "run")], check=True)
    text = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "bootstrap.py test" in text
