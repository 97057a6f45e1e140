"""What a command gets by a pipe, or from a file that the text itself writes; files of the machine are never read."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Final

from moeconsole.core.interchange.imported import InterchangeError
from moeconsole.core.interchange.shellwords import HereDocument

if TYPE_CHECKING:
    from moeconsole.core.interchange.shellwords import Command

IN_A_FILE: Final = (
    "The body is in a file ({name} @…), and files that a text names are not read. Import the file itself."
)

_QUOTED: Final = r"""(?:'[^']*'|"[^"\\]*(?:\\.[^"\\]*)*"|\\')+"""
_WRITES: Final = rf"(?:(?:printf[ \t]+'%[bs]'|echo(?:[ \t]+-n)?)[ \t]+{_QUOTED}|cat[ \t]+(?:-[ \t]+)?<<-?\S+)"
_PROMPT: Final = r"[ \t]*(?:[$>][ \t]+)?"
_PIPE: Final = rf"{_PROMPT}{_WRITES}(?:[ \t]|\\\n)*\|\s*"

# what comes through it: `printf '%s' '…' | curl -d @-`
_PIPED: Final = {"%s": False, "%b": True}
_BACKSLASHED: Final = re.compile(r"\\(?:0([0-7]{1,3})|(\\))")

# what our own batch files do: base64 by `echo`, made into the body by certutil
_ECHOED: Final = re.compile(r'^> "([^"\n]+)" \(\r?\n((?:echo [A-Za-z0-9+/=]+\r?\n)+)\)', re.MULTILINE)
_DECODED: Final = re.compile(r'^certutil -f -decode "([^"\n]+)" "([^"\n]+)"', re.MULTILINE)


class Start:
    """Where a command begins, with what it gets by a pipe.

    Args:
        alone, piped: the patterns of the command at the start of a line, and behind a pipe.
    """

    def __init__(self, alone: str, piped: str) -> None:
        self._alone = re.compile(rf"^{alone}", re.MULTILINE)
        self._any = re.compile(rf"^(?:(?P<found>{alone}|{_PIPE}{piped})|{_PROMPT}{_WRITES})", re.MULTILINE)

    def find(self, text: str) -> int | None:
        """Of the first one in the text; None where it has none."""
        # lines in what is written are no starts: looked at each by itself, they would take the square of the time
        found = (match.start() for match in self._any.finditer(text) if match["found"] is not None)
        start = next(found, None)
        if start is None and (match := self._alone.search(text)):  # below a quote that nobody closed
            return match.start()
        return start


def input_of(command: Command, before: Command) -> str | None:
    """What a command reads from its standard input; None where that is not known.

    Args:
        before: the command that stands before it in the text, with a pipe between.
    """
    here = next((word for word in command if isinstance(word, HereDocument)), None)
    return _written_by(before) if here is None else str(here)


def _written_by(command: Command) -> str | None:
    """What `echo`, `printf` or `cat` write; None for every other program."""
    match command[1:] if command[:1] in (("$",), (">",)) else command:
        case ("echo", text) | ("echo", "-n", text):
            return text
        case ("printf", form, text) if form in _PIPED:
            return _unescaped(text) if _PIPED[form] else text
        case ("cat", HereDocument() as here) | ("cat", "-", HereDocument() as here):
            return str(here)
        case _:
            return None


def _unescaped(text: str) -> str:
    """As `printf '%b'` writes it: bytes that stand as numbers are UTF-8."""
    try:
        data = _BACKSLASHED.sub(_byte, text).encode("utf-8", "surrogateescape")
        return data.decode("utf-8")
    except UnicodeError:
        raise InterchangeError("The body that printf writes is not UTF-8.") from None


def _byte(match: re.Match[str]) -> str:
    code = int(match.group(1), 8) & 0xFF if match.group(1) else ord("\\")
    return chr(code) if code < 0x80 else chr(0xDC00 + code)


def files_of_batch(text: str) -> dict[str, str]:
    """What a batch file of ours puts into files before it calls cURL, by their names as it writes them."""
    encoded = {name: "".join(lines.replace("echo ", "").split()) for name, lines in _ECHOED.findall(text)}
    found: dict[str, str] = {}
    for source, target in _DECODED.findall(text):
        try:
            found[target] = base64.b64decode(encoded.get(source, ""), validate=True).decode("utf-8")
        except (binascii.Error, ValueError):
            raise InterchangeError("The body that the batch file writes is not UTF-8.") from None
    return found
