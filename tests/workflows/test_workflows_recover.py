"""The history at start: rows of a crash, damage, and whose business each is."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from moeconsole.core.exchange import Outcome
from moeconsole.services import build_services
from moeconsole.store.files import StoreError
from moeconsole.store.sqlite_errors import DamagedDatabaseError
from moeconsole.workflows.recover import look_through, open_at_start, own, with_repair
from tests.helpers.sends import record

if TYPE_CHECKING:
    from pathlib import Path


def begin(data_dir: Path) -> None:
    with build_services(data_dir) as services:
        services.open_history().begin(record())


def overwrite(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:8192] = b"\xa5" * (8192 - 100)
    path.write_bytes(bytes(data))


def test_what_a_crash_left_is_unknown_after_the_start(data_dir: Path) -> None:
    begin(data_dir)
    with build_services(data_dir) as services:
        (row,) = open_at_start(services).page()
        assert row.outcome is Outcome.UNKNOWN
        assert services.lock.held
        assert services.take_notices() == ()


def test_beside_a_window_nothing_is_touched(data_dir: Path) -> None:
    begin(data_dir)
    with build_services(data_dir) as window, build_services(data_dir) as command:
        assert own(window)
        assert not own(command)
        (row,) = open_at_start(command).page()
        assert row.outcome is None


def test_a_damaged_file_is_repaired_by_who_may(data_dir: Path) -> None:
    begin(data_dir)
    with build_services(data_dir) as services:
        overwrite(services.history_path)
        open_at_start(services).page()
        (notice,) = services.take_notices()
        assert "damaged" in notice


def garble_the_last_page(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-4096:] = b"\xa5" * 4096
    path.write_bytes(bytes(data))


def test_damage_that_nobody_met_is_found_by_a_look_through_it(data_dir: Path) -> None:
    with build_services(data_dir) as services:
        for _ in range(200):
            services.open_history().begin(record(request_body=b"x" * 500))
    with build_services(data_dir) as services:
        open_at_start(services)
        look_through(services)
        assert services.take_notices() == ()
    garble_the_last_page(data_dir / "history.sqlite3")
    with build_services(data_dir) as services:
        open_at_start(services)
        assert services.take_notices() == ()
        look_through(services)
        (notice,) = services.take_notices()
        assert "set aside as history.sqlite3.damaged" in notice
        assert len(services.open_history().page()) > 100


def test_who_has_not_the_lock_looks_through_nothing(data_dir: Path) -> None:
    begin(data_dir)
    with build_services(data_dir) as window, build_services(data_dir) as command:
        assert own(window)
        open_at_start(command)
        garble_the_last_page(command.history_path)
        look_through(command)
        assert command.take_notices() == ()


def test_damage_beside_a_window_is_said(data_dir: Path) -> None:
    begin(data_dir)
    with build_services(data_dir) as window, build_services(data_dir) as command:
        assert own(window)
        overwrite(command.history_path)
        with pytest.raises(DamagedDatabaseError):
            open_at_start(command)


def test_damage_met_on_the_way_is_repaired_and_the_work_done(data_dir: Path) -> None:
    with build_services(data_dir) as services:
        for _ in range(300):
            services.open_history().begin(record(request_body=b"x" * 2000))
    with build_services(data_dir) as services:
        history = services.open_history()
        path = services.history_path
        with sqlite3.connect(path) as connection:
            (page_size,) = connection.execute("PRAGMA page_size").fetchone()
            (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'send'").fetchone()
        connection.close()
        data = bytearray(path.read_bytes())
        start = (root - 1) * page_size
        data[start : start + page_size] = b"\xa5" * page_size
        path.write_bytes(bytes(data))
        row_id = with_repair(services, lambda history: history.begin(record(customer_id="new")))
        assert any("damaged" in notice for notice in services.take_notices())
        entry = services.open_history().get(row_id)
        assert entry is not None
        assert entry.row.customer_id == "new"
        assert history.database.owner


def test_a_folder_that_can_not_be_had(data_dir: Path) -> None:
    (data_dir / "file").touch()
    with build_services(data_dir / "file" / "data") as services:
        assert not own(services)
        with pytest.raises(StoreError):
            open_at_start(services)
