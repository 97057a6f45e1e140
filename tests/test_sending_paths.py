"""Every way to the network goes through one gate: who may call what, read off the source.

A new way of sending makes a test here fail until it is listed, and tests/gui/test_gui_live_gate.py drives it.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "moeconsole"
FILES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))

TRANSPORT = {
    "workflows/send.py": "behind the gate",
    "workflows/check_connection.py": "the vendor's check, which records no event",
}
WORKFLOW = {"gui/sending.py": "the window's one sender", "cli/sending.py": "`moeconsole send`"}
JOBS = {
    "workflows/send.py": "an entry of the history again",
    "gui/send_flow.py": "the open document",
    "cli/sending.py": "`moeconsole send`",
}
YES = {"gui/send_flow.py": "who answered the question", "cli/sending.py": "who gave --live"}
LOCAL_SOCKETS = {"app.py", "displays.py", "gui/single_instance.py"}
"""Of this machine: signals, the X server, the other window."""
FLOW = {
    "gui/send_desk.py": "button, shortcut, menu",
    "gui/history_desk.py": "send again, from the history",
}


def tree_of(file: str) -> ast.Module:
    return ast.parse((PACKAGE / file).read_text("utf-8"))


def imports(file: str) -> set[str]:
    """Full names of everything that is imported, at the top or inside a function."""
    found: set[str] = set()
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{name.name}" for name in node.names}
        elif isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
    return found


def calls(file: str) -> list[ast.Call]:
    return [node for node in ast.walk(tree_of(file)) if isinstance(node, ast.Call)]


def who(test: object) -> set[str]:
    return {file for file in FILES if test(file)}  # type: ignore[operator]


def test_the_transport_is_called_from_two_places() -> None:
    assert who(lambda file: "moeconsole.net.client" in imports(file)) == set(TRANSPORT)
    lower = ("moeconsole.net.transport", "requests", "urllib3", "http.client", "socket", "urllib.request")
    outside = who(
        lambda file: (
            not file.startswith(("net/", "sandbox/"))
            and any(name.startswith(lower) for name in imports(file))
        )
    )
    assert outside <= LOCAL_SOCKETS, "a way past the client"


def test_the_workflow_is_called_from_two_places() -> None:
    assert who(lambda file: "moeconsole.workflows.send.send" in imports(file)) == set(WORKFLOW)


def test_jobs_are_made_in_three_places() -> None:
    def makes_a_job(file: str) -> bool:
        return any(isinstance(call.func, ast.Name) and call.func.id == "SendJob" for call in calls(file))

    assert who(makes_a_job) == set(JOBS)


def test_a_yes_to_live_is_given_in_two_places() -> None:
    given = {
        file: [ast.unparse(keyword.value) for call in calls(file) for keyword in call.keywords]
        for file in FILES
        if any(keyword.arg == "live_confirmed" for call in calls(file) for keyword in call.keywords)
    }
    assert set(given) == set(YES)
    assert "arguments.live" in given["cli/sending.py"]
    flow = tree_of("gui/send_flow.py")
    functions = [node for node in ast.walk(flow) if isinstance(node, ast.FunctionDef)]
    confirming = [node.name for node in functions if "live_confirmed=True" in ast.unparse(node)]
    assert confirming == ["_ask_live"]


def test_the_window_has_one_sender_and_one_flow() -> None:
    def sends_by(name: str) -> set[str]:
        return who(
            lambda file: (
                any(
                    isinstance(call.func, ast.Attribute)
                    and call.func.attr in ("send", "send_again")
                    and ast.unparse(call.func.value).endswith(name)
                    for call in calls(file)
                )
                or f"{name}.send_again" in (PACKAGE / file).read_text("utf-8")
            )
        )

    assert sends_by("_sender") == {"gui/send_flow.py"}
    assert sends_by("transmitter") == set()
    assert sends_by("_flow") == set(FLOW)


def test_the_gate_stands_before_everything_that_goes_out() -> None:
    """In `workflows.send.send` the refusal returns before key, row and transport are touched."""
    (send,) = [
        node
        for node in tree_of("workflows/send.py").body
        if isinstance(node, ast.FunctionDef) and node.name == "send"
    ]
    text = ast.unparse(send)
    gate = text.index("return SendResult(report, refusal)")
    for later in ("api_key(", "prepare(", "_send_and_record("):
        assert text.index(later) > gate


@pytest.mark.parametrize("place", [*TRANSPORT, *WORKFLOW, *JOBS, *YES, *FLOW])
def test_the_places_are_there(place: str) -> None:
    assert (PACKAGE / place).is_file()
