"""Promise 10: random edits through the session; undo of all is the start, redo of all the end."""

from __future__ import annotations

import random

from PySide6.QtWidgets import QApplication

from moeconsole.core.document import walk
from tests.gui.test_session import random_edit
from tests.helpers.documents import make_session
from tests.promises.promise import Verdict, verdict

MOST_EDITS = 30


def run(*, quick: bool = False, sequences: int | None = None) -> Verdict:
    sequences = sequences or (100 if quick else 2_000)
    app = QApplication.instance() or QApplication([])
    random_ = random.Random(10)
    edits, problems = 0, []
    for sequence in range(sequences):
        steps = [(random_.randrange(9), random_.randrange(51)) for _ in range(random_.randint(1, MOST_EDITS))]
        edits += len(steps)
        problem = undone_and_redone(steps)
        if problem is not None:
            problems.append(f"sequence {sequence}: {problem} after {steps}")
    del app
    return verdict(
        f"{sequences:,} sequences, {edits:,} edits: {len(problems)} not undone or redone", problems
    )


def undone_and_redone(steps: list[tuple[int, int]]) -> str | None:
    """What is not as it was; None where all is."""
    session = make_session()
    start, stack = session.state, session.undo_stack
    for choice, seed in steps:
        random_edit(session, choice, seed)
    end = session.state
    while stack.canUndo():
        stack.undo()
    if session.state != start:
        return "undo is not the start"
    while stack.canRedo():
        stack.redo()
    if session.state != end:
        return "redo is not the end"
    if any(session.path(node.id) != path for path, node in walk(session.tree.root)):
        return "the ids lead elsewhere"
    return None
