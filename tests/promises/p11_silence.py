"""Promise 11: nothing connects, and no name is looked up, before the first send."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.helpers.fault_server import OK, FaultServer, answers
from tests.promises.promise import Verdict, last_words, verdict
from tests.promises.window_process import drive, said, use_server


def run(*, quick: bool = False, driver: str = "silence") -> Verdict:
    with TemporaryDirectory() as folder, FaultServer(answers(OK)) as server:
        data_dir = Path(folder) / "data"
        use_server(data_dir, server.port)
        done = drive(driver, data_dir)
    found = said(done)
    if done.returncode != 0 or found is None:
        return Verdict("the window did not run", (last_words(done),))
    before, after = found["before"], found["after"]
    problems = [f"before the first send: {event}" for event in before]
    if not after:
        problems.append("the send itself was not seen: the audit is deaf")
    return verdict(
        f"{len(before)} connections before the click, {len(after)} audited events after it", problems
    )
