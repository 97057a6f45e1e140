"""Where the data folder and the resources are."""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path

import pytest

from moeconsole import paths


def test_the_environment_variable_replaces_the_platforms_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, str(tmp_path / "mine"))
    assert paths.data_dir() == tmp_path / "mine"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(paths.DATA_DIR_VARIABLE, "here")
    assert paths.data_dir() == tmp_path / "here"


@pytest.mark.parametrize("value", ["", None])
def test_without_it_the_platforms_folder(monkeypatch: pytest.MonkeyPatch, value: str | None) -> None:
    monkeypatch.delenv(paths.DATA_DIR_VARIABLE, raising=False)
    if value is not None:
        monkeypatch.setenv(paths.DATA_DIR_VARIABLE, value)
    assert paths.data_dir().is_absolute()
    assert paths.data_dir().name == "moeconsole"


def test_resources_are_found_beside_the_package_and_inside_it(tmp_path: Path) -> None:
    checkout = Path(paths.__file__).resolve().parent.parent
    assert paths.resource("schemas") == checkout / "resources" / "schemas"
    installed = tmp_path / "moeconsole"
    (installed / "resources").mkdir(parents=True)
    shutil.copy(paths.__file__, installed)
    spec = importlib.util.spec_from_file_location("installed_paths", installed / "paths.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.resource("schemas", "a.json") == installed / "resources" / "schemas" / "a.json"
