"""Promise 9: every focusable widget has a name, and a send needs no mouse."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.promises.promise import Verdict, last_words, verdict
from tests.promises.window_process import drive, said


def run(*, quick: bool = False, driver: str = "keyboard") -> Verdict:
    with TemporaryDirectory() as folder:
        done = drive(driver, Path(folder) / "data")
    found = said(done)
    if done.returncode != 0 or found is None:
        return Verdict("the window did not run", (last_words(done),))
    problems = [f"no name: {widget}" for widget in found["nameless"]]
    if not found["reached"]:
        problems.append("Tab does not get from the customer to the event's name")
    if found["sent"] != [["maria@example.com", ["Order Placed"]]]:
        problems.append(f"the keys sent {found['sent']}")
    return verdict(
        f"{found['widgets']} focusable widgets, {len(found['nameless'])} without a name; "
        f"{len(found['sent'])} event sent by keys alone",
        problems,
    )
