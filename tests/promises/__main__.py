"""Runs the promises of the program as campaigns: `python -m tests.promises [--quick] [--only N] [--markdown]`.

Each prints a line with its figure. Exit 1 where one was not kept. Minutes long, by hand; the tests run a few of
them with `--quick`.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import time
import traceback

from tests.promises.promise import Verdict

os.environ["QT_QPA_PLATFORM"] = os.environ.get("MOECONSOLE_TEST_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ.pop("MOECONSOLE_API_KEY", None)

PROMISES = {
    1: (
        "p01_files",
        "Every I/O call of saving template, draft, setting and send fails: old or new is readable",
    ),
    2: ("p02_kills", "Kills during template saves and history writes: 0 torn, 0 acknowledged rows lost"),
    3: ("p03_faults", "Network faults: one final row each, no uncaught exception, no request sent twice"),
    4: ("p04_cancel", "Cancel: 99 of 100 within 50 ms, TLS too; deadline overshoot under 200 ms"),
    5: ("p05_fuzz", "Fuzzed inputs to every reader: nothing but our own errors escapes"),
    6: ("p06_canary", "A canary key in four encodings: 0 hits in every byte that the program wrote"),
    7: ("p07_quits", "Start and quit with a request in flight: exit 0, nothing on stderr"),
    8: ("p08_stalls", "The window never stalls over 100 ms: sending, 10,000 history rows, a 5 MB answer"),
    9: ("p09_keyboard", "No focusable widget without a name; a whole send by keyboard alone"),
    10: ("p10_undo", "Random edit sequences: undo all is the start, redo all the end"),
    11: ("p11_silence", "No connection before the first send"),
}


def run(number: int, *, quick: bool) -> Verdict:
    """One campaign; what it raises is a promise not kept."""
    try:
        module = importlib.import_module(f"tests.promises.{PROMISES[number][0]}")
        verdict: Verdict = module.run(quick=quick)
    except Exception as error:  # noqa: BLE001  # the border: the other campaigns go on
        traceback.print_exc()
        return Verdict("the campaign did not end", (repr(error),))
    return verdict


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.promises", description=__doc__)
    parser.add_argument("--only", type=int, action="append", choices=PROMISES, metavar="N")
    parser.add_argument("--quick", action="store_true", help="a tenth or less of each campaign")
    parser.add_argument("--markdown", action="store_true", help="a table for the README")
    arguments = parser.parse_args()
    if arguments.markdown:
        print("| | Promise | Measured | Held |\n|---|---|---|---|")
    all_held = True
    for number in arguments.only or PROMISES:
        start = time.monotonic()
        found = run(number, quick=arguments.quick)
        seconds = time.monotonic() - start
        held = "yes" if found.held else "NO"
        words = PROMISES[number][1]
        if arguments.markdown:
            print(f"| {number} | {words} | {found.figure} | {held} |", flush=True)
        else:
            print(f"{number:2} {held:3} {words}\n       {found.figure} ({seconds:.0f} s)", flush=True)
        for problem in found.problems:
            print(f"       ! {problem}", file=sys.stderr, flush=True)
        all_held = all_held and found.held
    return 0 if all_held else 1


if __name__ == "__main__":
    sys.exit(main())
