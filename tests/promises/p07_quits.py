"""Promise 7: the window starts, sends to a server that does not answer, and quits."""

from __future__ import annotations

import random
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.helpers.fault_server import FaultServer, answers_and_hangs
from tests.promises.promise import Verdict, last_words, verdict
from tests.promises.window_process import drive, use_server

OF_THE_PLATFORM = "This plugin does not support "


def run(*, quick: bool = False, driver: str = "quit_in_flight", cycles: int | None = None) -> Verdict:
    cycles = cycles or (5 if quick else 50)
    random_ = random.Random(7)
    problems = []
    with TemporaryDirectory() as folder, FaultServer(answers_and_hangs(b"")) as server:
        data_dir = Path(folder) / "data"
        use_server(data_dir, server.port)
        for cycle in range(cycles):
            done = drive(driver, data_dir, str(random_.randrange(20)))
            if done.returncode != 0 or words_of_ours(done.stderr):
                problems.append(f"cycle {cycle}: {last_words(done)}")
        in_flight = len(server.received)
    figure = f"{cycles} cycles, {in_flight} requests had arrived: {cycles - len(problems)} with exit 0 and in silence"
    if in_flight == 0:
        problems.append("no request was in flight")
    return verdict(figure, problems)


def words_of_ours(stderr: str) -> list[str]:
    """What was said, but for what Qt's offscreen platform says of itself to every program."""
    return [line for line in stderr.splitlines() if not line.startswith(OF_THE_PLATFORM)]
