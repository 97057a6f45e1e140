"""Run as a program in a D-Bus session, on a real display: a send as somebody with a screen reader does it.

Starts the window as users do, reads the tree that it gives to assistive tools (AT-SPI, over D-Bus), and types
real key strokes (XTest, by the registry of AT-SPI). Prints one JSON line of what the tree said.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jeepney.io.blocking import DBusConnection

REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi.Accessible"
LIMIT_S = 60.0

# of AT-SPI's enumerations
STATE_FOCUSED, STATE_FOCUSABLE, STATE_SHOWING = 12, 11, 25
KEY_PRESS, KEY_RELEASE, KEY_SYMBOL, KEY_STRING = 0, 1, 3, 4
CONTROL_KEYCODE, RETURN_SYMBOL, TAB_SYMBOL = 37, 0xFF0D, 0xFF09


@dataclass(frozen=True, slots=True)
class Accessible:
    """One node of the tree, as an assistive tool sees it."""

    name: str
    role: str
    states: int
    place: tuple[str, str]

    def has(self, state: int) -> bool:
        return bool(self.states >> state & 1)


class Tree:
    """The tree of the one application on the bus of assistive tools."""

    def __init__(self) -> None:
        session = open_dbus_connection("SESSION")
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        (address,) = session.send_and_get_reply(new_method_call(bus, "GetAddress")).body
        session.close()
        self._bus: DBusConnection = open_dbus_connection(address)

    def _call(self, place: tuple[str, str], interface: str, method: str, *arguments: Any) -> Any:
        address = DBusAddress(place[1], place[0], interface)
        signature = arguments[0] if arguments else None
        message = new_method_call(address, method, signature, arguments[1:])
        return self._bus.send_and_get_reply(message, timeout=LIMIT_S).body

    def children(self, place: tuple[str, str]) -> list[tuple[str, str]]:
        (found,) = self._call(place, ACCESSIBLE, "GetChildren")
        return [(str(name), str(path)) for name, path in found]

    def read(self, place: tuple[str, str]) -> Accessible:
        address = DBusAddress(place[1], place[0], ACCESSIBLE)
        ((_, name),) = self._bus.send_and_get_reply(Properties(address).get("Name"), timeout=LIMIT_S).body
        (role,) = self._call(place, ACCESSIBLE, "GetRoleName")
        ((low, high),) = self._call(place, ACCESSIBLE, "GetState")
        return Accessible(name, role, low | high << 32, place)

    def walk(self, place: tuple[str, str] = (REGISTRY, ROOT), depth: int = 0) -> Iterator[Accessible]:
        """Cells of tables are left out: a row of each would do, and there may be thousands."""
        for child in self.children(place):
            node = self.read(child)
            yield node
            if depth < 25 and node.role not in (
                "table",
                "tree",
                "tree table",
                "list",
                "menu bar",
                "menu item",
            ):
                yield from self.walk(child, depth + 1)

    def focused(self) -> Accessible | None:
        """What has the focus. Qt's tabs say of themselves that they have it where they are the chosen one."""
        nodes = (node for node in self.walk() if node.has(STATE_FOCUSED) and node.has(STATE_FOCUSABLE))
        return next((node for node in nodes if node.role != "page tab"), None)

    def text(self, node: Accessible) -> str:
        """What stands in a text field, or on a label."""
        (text,) = self._call(node.place, "org.a11y.atspi.Text", "GetText", "ii", 0, -1)
        return str(text)

    # Keys

    def key(self, code: int, kind: int, text: str = "") -> None:
        place = (REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller")
        interface = "org.a11y.atspi.DeviceEventController"
        self._call(place, interface, "GenerateKeyboardEvent", "isu", code, text, kind)

    def type(self, text: str) -> None:
        for character in text:
            self.key(ord(character), KEY_SYMBOL)

    def control_return(self) -> None:
        self.key(CONTROL_KEYCODE, KEY_PRESS)
        self.key(RETURN_SYMBOL, KEY_SYMBOL)
        self.key(CONTROL_KEYCODE, KEY_RELEASE)


def wait_for(what: Callable[[], Any]) -> Any:
    """What it gives once that is something; another process decides when, and each look asks it."""
    give_up_at = time.monotonic() + LIMIT_S
    while time.monotonic() < give_up_at:
        found = what()
        if found:
            return found
    raise TimeoutError(what)


def main() -> None:
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    tree = Tree()
    with subprocess.Popen([sys.executable, "-m", "moeconsole"], env=environment) as window:
        try:
            print(json.dumps(_send(tree)))
        finally:
            window.terminate()
        window.wait(LIMIT_S)


def _send(tree: Tree) -> dict[str, object]:
    wait_for(lambda: any(node.name == "Send" and node.role == "push button" for node in tree.walk()))
    nodes = [node for node in tree.walk() if node.has(STATE_SHOWING)]
    nameless = [
        f"{node.role} {node.place[1]}" for node in nodes if node.has(STATE_FOCUSABLE) and not node.name
    ]
    # what a window manager does at a start; there is none on this display
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--class", "moeconsole"]
    subprocess.run([*search, "windowfocus", "--sync"], check=True, stdout=subprocess.DEVNULL)
    reached: list[str] = []
    for _ in range(40):
        focus = wait_for(tree.focused)
        reached.append(f"{focus.role}: {focus.name}")
        if focus.name == "Customer ID":
            break
        tree.key(TAB_SYMBOL, KEY_SYMBOL)
        before = focus.place
        wait_for(lambda old=before: (now := tree.focused()) is not None and now.place != old)
    customer = wait_for(tree.focused)
    tree.key(CONTROL_KEYCODE, KEY_PRESS)
    tree.key(ord("a"), KEY_SYMBOL)
    tree.key(CONTROL_KEYCODE, KEY_RELEASE)
    tree.type("maria")
    wait_for(lambda: tree.text(customer) == "maria")
    tree.control_return()
    status = wait_for(lambda: next((node.name for node in tree.walk() if "200 Accepted" in node.name), ""))
    return {"nodes": len(nodes), "nameless": nameless, "reached": reached, "status": status}


if __name__ == "__main__":
    main()
