"""What Python's own audit events say of connections. Listening cannot be undone: in processes of their own only."""

from __future__ import annotations

import sys

CONNECTED: list[str] = []
"""Connects and look-ups since `listen`, in words."""


def listen() -> None:
    sys.addaudithook(_note)


def _note(event: str, arguments: tuple[object, ...]) -> None:
    if event in {"socket.connect", "socket.sendto"}:
        CONNECTED.append(f"{event} {arguments[1]}")
    elif event == "socket.getaddrinfo":
        CONNECTED.append(f"{event} {arguments[0]}")
