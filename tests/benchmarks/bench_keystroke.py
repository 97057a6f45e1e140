"""From a key stroke to its event's issues, in a document of 100 events with 10 attributes, against a full check.

Run by hand: python tests/benchmarks/bench_keystroke.py
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from datetime import UTC, datetime

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measuring import ROOT, report

sys.path.insert(0, str(ROOT))

from moeconsole.core import edits
from moeconsole.core.checking import CheckContext, Checker
from moeconsole.core.contract import Contract
from moeconsole.core.document import Tree, number
from moeconsole.core.jsontext import parse
from moeconsole.core.pointer import path_of
from moeconsole.core.variables import ResolveContext
from moeconsole.paths import resource

ROUNDS = 200


def document(events: int = 100) -> Tree:
    action = {
        "action": "Flight Booked",
        "attributes": {f"attribute_{i}": i if i % 2 else f"text value {i}" for i in range(10)},
        "platform": "iOS",
        "current_time": 1433837969,
        "user_timezone_offset": 19800,
    }
    return parse(
        json.dumps(
            {"type": "event", "customer_id": "john@example.com", "actions": [action] * events}, indent=2
        )
    )


def main() -> None:
    tree = document()
    path = path_of(tree, "/actions/50/attributes/attribute_3")
    assert path is not None
    contract = Contract(resource("schemas", "event.schema.json").read_text("utf-8"))
    context = CheckContext(ResolveContext(datetime.now(UTC)))
    checker = Checker(contract)
    changed_ms, slices_ms, full_ms = [], [], []
    for count in range(ROUNDS):
        tree = edits.replace_node(tree, path, number(str(count)))
        action = tree.root.children[2].node.children[50].node
        start = time.perf_counter()
        steps = checker.steps(tree.root, context, action.id)
        for step in steps:
            if step.action_id == action.id:
                break
        changed_ms.append((time.perf_counter() - start) * 1000)
        for _ in steps:
            pass
        if count % 40 == 0:
            start = time.perf_counter()
            Checker(contract).check(tree.root, context)
            full_ms.append((time.perf_counter() - start) * 1000)
        fresh = Checker(contract).steps(tree.root, context) if count % 40 == 0 else iter(())
        while True:
            start = time.perf_counter()
            if next(fresh, None) is None:
                break
            slices_ms.append((time.perf_counter() - start) * 1000)
    changed_ms = changed_ms[1:]
    report(
        "key stroke to its event's issues",
        statistics.median(changed_ms),
        statistics.median(full_ms),
        "ms",
        "1/25",
    )
    print(
        f"p95 {sorted(changed_ms)[int(len(changed_ms) * 0.95)]:.2f} ms (goal 10); one step of a full pass: median "
        f"{statistics.median(slices_ms):.2f} ms, longest {max(slices_ms):.2f} ms"
    )


def full_pass() -> None:
    """The first check of a body of the greatest size, in steps as the window makes them."""
    tree = document(386)
    checker = Checker(Contract(resource("schemas", "event.schema.json").read_text("utf-8")))
    context = CheckContext(ResolveContext(datetime.now(UTC)))
    steps, longest_ms = checker.steps(tree.root, context), 0.0
    begin = time.perf_counter()
    while True:
        start = time.perf_counter()
        step = next(steps, None)
        longest_ms = max(longest_ms, (time.perf_counter() - start) * 1000)
        if step is None:
            break
    total_ms = (time.perf_counter() - begin) * 1000
    size = checker.check(tree.root, context).size
    print(
        f"full pass of {size:,} bytes: {total_ms:.0f} ms (goal 300), longest step {longest_ms:.1f} ms (goal 4)"
    )


if __name__ == "__main__":
    main()
    full_pass()
