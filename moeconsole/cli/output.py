"""Results on standard output, everything else on standard error; a reader that has gone is no error."""

from __future__ import annotations

import codecs
import contextlib
import errno
import json
import os
import re
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from moeconsole.cli.status import UsageError
from moeconsole.core.rules import Level

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.core.issues import Issue

_SIGNS: Final = {Level.ERROR: "refused", Level.LOSS: "changed", Level.ADVICE: "advice"}
_NOT_ASCII: Final = re.compile(r"[^\x00-\x7f]")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")


class JsonText(str):
    """A part of a document that is JSON text already: a body, whose numbers must not go through floats."""

    __slots__ = ()


def prepare_streams() -> None:
    """Standard streams that take every text, and are there: they may have been closed, or never been."""
    # opened before any file of ours can get their numbers
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - as long as we run
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def say(text: str) -> None:
    """A sentence for people, on standard error."""
    with contextlib.suppress(OSError):  # there is nobody left to tell
        print(text, file=sys.stderr, flush=True)


def result(text: str) -> None:
    """A part of the result. Raises UsageError where it can't be written."""
    _written(lambda: print(text))


def result_json(value: Any) -> None:
    """The one JSON document that `--json` prints. `JsonText` in it stands as it is."""
    text = json_text(value)
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    if codecs.lookup(encoding).name != "utf-8":
        text = _NOT_ASCII.sub(lambda match: json.dumps(match.group())[1:-1], text)
    result(text)


def finish() -> None:
    """Everything is out when this returns. Raises UsageError where it can't be written."""
    _written(sys.stdout.flush)


def json_text(value: Any, indent: str = "\n") -> str:
    """As `json.dumps` with an indent of two, but for `JsonText`."""
    if isinstance(value, JsonText):
        return str(value)
    inner = f"{indent}  "
    if isinstance(value, Mapping) and value:
        members = [f"{json.dumps(key, ensure_ascii=False)}: {json_text(value[key], inner)}" for key in value]
        return f"{{{inner}{f',{inner}'.join(members)}{indent}}}"
    if isinstance(value, Sequence) and not isinstance(value, str) and value:
        return f"[{inner}{f',{inner}'.join(json_text(element, inner) for element in value)}{indent}]"
    return json.dumps(value, ensure_ascii=False)


def body_json(body: bytes) -> JsonText:
    """A body as JSON: its own text where that is JSON, exact to the digit; else that text as a string."""
    text = body.decode("utf-8-sig", "replace")
    try:
        # numbers aren't made: 5,000 digits would be refused, and NaN is no JSON
        json.loads(text, parse_int=str, parse_float=str, parse_constant=_no_json)
    except (ValueError, RecursionError):
        return JsonText(json.dumps(text, ensure_ascii=False))
    return JsonText(text.strip())


def headers_json(headers: Sequence[tuple[str, str]]) -> dict[str, str]:
    """By name; what came in several headers of one name is one list (RFC 9110, section 5.3)."""
    by_name: dict[str, str] = {}
    spelled: dict[str, str] = {}
    for name, value in headers:
        known = spelled.setdefault(name.lower(), name)
        by_name[known] = f"{by_name[known]}, {value}" if known in by_name else value
    return by_name


def issue_line(issue: Issue) -> str:
    return f"  {_SIGNS[issue.level]:8} {issue.pointer or '(document)'}: {issue.message} [{issue.rule}]"


def one_line(text: str) -> str:
    """The text without what would break a table's line, or tell the terminal something."""
    return _CONTROL.sub(lambda match: f"\\x{ord(match.group()):02x}", text)


def _no_json(word: str) -> None:
    raise ValueError(word)


def _written(write: Callable[[], object]) -> None:
    try:
        write()
    except OSError as error:
        _drop_stdout()
        if not _reader_has_gone(error):
            reason = error.strerror or str(error)
            raise UsageError(f"The result can't be written: {reason}.") from None


def _reader_has_gone(error: OSError) -> bool:
    """`| head` has read enough: the command still does its work and ends with its own status."""
    return isinstance(error, BrokenPipeError) or (sys.platform == "win32" and error.errno == errno.EINVAL)


def _drop_stdout() -> None:
    """Whatever is still to come goes nowhere; else Python complains of it once more at its end."""
    with contextlib.suppress(OSError, ValueError):
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)
