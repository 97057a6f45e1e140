"""Faults on demand: what goes wrong with the next event requests, in the order in which it was asked for."""

from __future__ import annotations

import json
import threading
from collections import deque
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from moeconsole.sandbox import responses
from moeconsole.sandbox.messages import Drop

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_DELAY_MS: Final = 600_000
MAX_TIMES: Final = 1_000_000
MAX_FAULTS: Final = 1_000

_KEYS: Final = ("status", "type", "form", "delay_ms", "drop", "times")


class Form(StrEnum):
    """What the body of a status fault looks like: event-api.md, section 5, names all four."""

    ERROR = "error"
    TITLE = "title"
    HTML = "html"
    EMPTY = "empty"


class FaultError(ValueError):
    """Faults that can't be had; the message is a sentence for the user."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong, a number of times. Parts combine: a delay, then a 503, cut in its middle.

    Attributes:
        status: 400 to 599, answered in place of any judgement: the request is not recorded. Without a status
            it is judged and recorded as ever, and the answer is late or lost.
        type: of section 5's rows for the status the one of that type; None: the usual one.
        times: how many requests it is for.

    Raises:
        FaultError: the parts make no sense.
    """

    status: int | None = None
    type: str | None = None
    form: Form = Form.ERROR
    delay_ms: int = 0
    drop: Drop | None = None
    times: int = 1

    def __post_init__(self) -> None:
        if self.status is None and not self.delay_ms and self.drop is None:
            raise FaultError("A fault needs at least one of status, delay_ms and drop.")
        _in_range("status", 400 if self.status is None else self.status, 400, 599)
        _in_range("delay_ms", self.delay_ms, 0, MAX_DELAY_MS)
        _in_range("times", self.times, 1, MAX_TIMES)
        if self.status is None and (self.type is not None or self.form is not Form.ERROR):
            raise FaultError("type and form describe the body of a status: give a status too.")
        if self.type is not None and responses.documented(self.status or 0, self.type) is None:
            raise FaultError(f"The service documents no error {self.status} of the type “{self.type[:60]}”.")

    def as_json(self) -> dict[str, object]:
        """What `parse` reads, without the parts that are not set."""
        parts: dict[str, object] = {
            "status": self.status,
            "type": self.type,
            "delay_ms": self.delay_ms or None,
        }
        parts["form"] = None if self.form is Form.ERROR else self.form.value
        parts["drop"] = self.drop.value if self.drop else None
        return {key: value for key, value in parts.items() if value is not None} | {"times": self.times}


class FaultQueue:
    """The faults that are left. Owned by the sandbox; any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: deque[Fault] = deque()

    def set(self, faults: Iterable[Fault]) -> None:
        """These in place of what is left."""
        fresh = deque(faults)
        with self._lock:
            self._faults = fresh

    def clear(self) -> None:
        self.set(())

    def take(self) -> Fault | None:
        """The fault of the next request."""
        with self._lock:
            if not self._faults:
                return None
            fault = self._faults.popleft()
            if fault.times > 1:
                self._faults.appendleft(replace(fault, times=fault.times - 1))
            return fault

    def left(self) -> tuple[Fault, ...]:
        with self._lock:
            return tuple(self._faults)


def parse(body: bytes) -> tuple[Fault, ...]:
    """Read `{"faults": [{"status": 503, "delay_ms": 500, "drop": "in_answer", "times": 2}]}`.

    Raises:
        FaultError: with a sentence that names the fault.
    """
    try:
        document: Any = json.loads(body)
    except (ValueError, RecursionError):
        raise FaultError("The body is not JSON.") from None
    faults = document.get("faults") if isinstance(document, dict) else None
    if not isinstance(faults, list) or len(document) != 1:
        raise FaultError('The body must be {"faults": [...]}.')
    if len(faults) > MAX_FAULTS:
        raise FaultError(f"At most {MAX_FAULTS:,} faults at a time; use times to repeat one.")
    return tuple(_fault(index, part) for index, part in enumerate(faults))


def _fault(index: int, parts: object) -> Fault:
    try:
        return _read(parts)
    except FaultError as error:
        raise FaultError(f"Fault {index}: {error}") from None


def _read(parts: object) -> Fault:
    if not isinstance(parts, dict):
        raise FaultError("A fault is an object.")
    unknown = next((key for key in parts if key not in _KEYS), None)
    if unknown is not None:
        raise FaultError(f"“{unknown[:60]}” is no part of a fault. There are {', '.join(_KEYS)}.")
    return Fault(
        status=_integer(parts, "status"),
        type=_text(parts, "type"),
        form=Form(_choice(parts, "form", tuple(Form)) or Form.ERROR),
        delay_ms=_integer(parts, "delay_ms") or 0,
        drop=Drop(drop) if (drop := _choice(parts, "drop", tuple(Drop))) else None,
        times=1 if (times := _integer(parts, "times")) is None else times,
    )


def _integer(parts: dict[str, Any], key: str) -> int | None:
    value = parts.get(key)
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise FaultError(f"{key} must be a whole number.")


def _text(parts: dict[str, Any], key: str) -> str | None:
    value = parts.get(key)
    if value is None or isinstance(value, str):
        return value
    raise FaultError(f"{key} must be text.")


def _choice(parts: dict[str, Any], key: str, choices: tuple[str, ...]) -> str | None:
    value = _text(parts, key)
    if value is None or value in choices:
        return value
    raise FaultError(f"{key} must be one of {', '.join(choices)}.")


def _in_range(key: str, value: int, least: int, most: int) -> None:
    if not least <= value <= most:
        raise FaultError(f"{key} must be between {least} and {most:,}.")
