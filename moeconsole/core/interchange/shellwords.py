"""Command lines taken apart as the shells do it that they were written for: POSIX shells with `$'…'`, and
Windows' cmd with `^`. Nothing is expanded: `$NAME` stays as it stands.
"""

from __future__ import annotations

import re
from typing import Final

from moeconsole.core.interchange.imported import InterchangeError

Command = tuple[str, ...]

_BLANK: Final = " \t\r"
_ENDS: Final = "\n;&|"
_PLAIN: Final = re.compile(r"[^ \t\r\n;&|'\"\\$#<>]+")
_DOUBLE: Final = re.compile(r'[^"\\]+')
_C_ESCAPE: Final = re.compile(
    r"""\\(?:u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|([abeEfnrtv\\'"?])|([0-7]{1,3})|x([0-9a-fA-F]{1,2})"""
    r"""|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|(.))""",
    re.DOTALL,
)
_C_LETTERS: Final = dict(zip("abeEfnrtv\\'\"?", "\a\b\x1b\x1b\f\n\r\t\v\\'\"?", strict=True))
_BACKSLASHES: Final = re.compile(r"((?:\^\\)+)(?=(\^?[`$])|(\^?\")|)")
_CMD_STEP: Final = re.compile(r'[^"^\n&|]+')
_RUNTIME_PART: Final = re.compile(r'(\\*)"|[ \t]+|\\+|[^ \t"\\]+')
_ANSI: Final = re.compile(r"[^'\\]*(?:\\.[^'\\]*)*", re.DOTALL)
_HERE: Final = re.compile(r"""<<(-?)[ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|(\\?)([^\s'"\\<>|;&]+))""")
_HERE_ESCAPE: Final = re.compile(r"\\([$`\\])|\\\n")
_TABS: Final = re.compile(r"^\t+", re.MULTILINE)
_OTHER_END: Final = re.compile(r"(?<!\r)\n")
_OPEN_QUOTE: Final = InterchangeError("The command ends inside quotes: a part of it is missing.")


class HereDocument(str):
    """A word that is no argument: what `<<EOF` or `<<<` give the command as standard input."""

    __slots__ = ()


def posix_commands(text: str) -> tuple[Command, ...]:
    """The words of each command in the text, one after another.

    Raises:
        InterchangeError: a quote is open at the end.
    """
    if not _OTHER_END.search(
        text
    ):  # all line ends are those of Windows: of a file or a clipboard, not of the body
        text = text.replace("\r\n", "\n")
    return _Posix(text).commands()


def cmd_commands(text: str) -> tuple[Command, ...]:
    """As `posix_commands`, for text that was copied for Windows' command prompt."""
    text = _BACKSLASHES.sub(_as_meant, text.replace("\r\n", "\n"))
    return tuple(words for line in _cmd_lines(text) if (words := _runtime_words(line)))


def _as_meant(match: re.Match[str]) -> str:
    """All backslashes that stand together, as many as were meant."""
    run, before_powershell, before_quote = match.groups()
    if before_quote:  # Windows undoes these
        return run
    count = len(run) // 2
    # Firefox puts one before what PowerShell would take for its own, which neither cmd nor Windows undoes;
    # Chrome doubles every one, which Windows undoes before quotes alone
    return "^\\" * (count // 2 if before_powershell else (count + 1) // 2)


class _Posix:
    """One pass over one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._commands: list[Command] = []
        self._words: list[str] = []
        self._word: list[str] | None = None
        self._is_here_string = False

    def commands(self) -> tuple[Command, ...]:
        while self._at < len(self._text):
            mark = self._text[self._at]
            if mark in _BLANK:
                self._end_word()
                self._at += 1
            elif mark in _ENDS:
                self._end_command()
                self._at += 1
            elif self._text.startswith("<<<", self._at):
                self._end_word()
                self._is_here_string = True
                self._at += 3
            elif mark == "<" and (here := _HERE.match(self._text, self._at)):
                self._end_word()
                self._at = here.end()
                self._take_here_document(here)
            elif mark == "#" and self._word is None:
                self._at = _found(self._text.find("\n", self._at), len(self._text))
            else:
                self._part(mark)
        self._end_command()
        return tuple(self._commands)

    def _part(self, mark: str) -> None:
        text = self._text
        if mark == "\\":
            if text[self._at + 1 : self._at + 2] != "\n":
                self._add(text[self._at + 1 : self._at + 2])
            self._at += 2
        elif mark == "'":
            end = self._closing("'", self._at + 1)
            self._add(text[self._at + 1 : end])
            self._at = end + 1
        elif mark == '"':
            self._double()
        elif text.startswith("$'", self._at):
            self._ansi()
        else:
            match = _PLAIN.match(text, self._at)
            self._add(match.group() if match else mark)
            self._at = match.end() if match else self._at + 1

    def _double(self) -> None:
        text = self._text
        self._add("")
        self._at += 1
        while not text.startswith('"', self._at):
            if text.startswith("\\", self._at):
                following = text[self._at + 1 : self._at + 2]
                if following != "\n":
                    self._add(following if following in '$`"\\' else "\\" + following)
                self._at += 2
                continue
            match = _DOUBLE.match(text, self._at)
            if match is None:
                raise _OPEN_QUOTE
            self._add(match.group())
            self._at = match.end()
        self._at += 1

    def _ansi(self) -> None:
        match = _ANSI.match(self._text, self._at + 2)
        end = match.end() if match else len(self._text)
        if match is None or self._text[end : end + 1] != "'":
            raise _OPEN_QUOTE
        self._add(_ansi_text(match.group()))
        self._at = end + 1

    def _closing(self, mark: str, start: int) -> int:
        end = self._text.find(mark, start)
        if end < 0:
            raise _OPEN_QUOTE
        return end

    def _add(self, part: str) -> None:
        if self._word is None:
            self._word = []
        self._word.append(part)

    def _end_word(self) -> None:
        if self._word is not None:
            word = "".join(self._word)
            self._words.append(HereDocument(word) if self._is_here_string else word)
            self._word = None
            self._is_here_string = False

    def _take_here_document(self, here: re.Match[str]) -> None:
        """Cut it out of the text: from the next line on, to the one that holds the mark alone."""
        tabs, single, double, escaped, bare = here.groups()
        mark = single or double or bare
        head, newline, below = self._text[self._at :].partition("\n")
        end = re.search(rf"^{chr(9) + '*' if tabs else ''}{re.escape(mark)}$", below, re.MULTILINE)
        if end is None:
            raise InterchangeError(
                f"The text that follows <<{mark[:20]} has no end: a part of it is missing."
            )
        content = below[: end.start()]
        if tabs:
            content = _TABS.sub("", content)
        if bare and not escaped:
            content = _HERE_ESCAPE.sub(r"\1", content)
        self._words.append(HereDocument(content))
        self._text = self._text[: self._at] + head + newline + below[end.end() :]

    def _end_command(self) -> None:
        self._end_word()
        self._is_here_string = False
        if self._words:
            self._commands.append(tuple(self._words))
            self._words = []


def _found(position: int, otherwise: int) -> int:
    return otherwise if position < 0 else position


def _ansi_text(inside: str) -> str:
    """The characters of `$'…'`; bytes that are written as numbers are UTF-8."""
    try:
        text = _C_ESCAPE.sub(_c_character, inside)
        return text.encode("utf-8", "surrogateescape").decode("utf-8")
    except (UnicodeError, ValueError):
        raise InterchangeError("The command has an escape that is no character.") from None


def _c_character(match: re.Match[str]) -> str:
    high, low, letter, octal, byte, four, eight, other = match.groups()
    if high:  # browsers write a character past U+FFFF as two
        return bytes.fromhex(high + low).decode("utf-16-be")
    if letter:
        return _C_LETTERS[letter]
    if other:
        return f"\\{other}"
    if four or eight:
        character = chr(int(four or eight, 16))
        character.encode()
        return character
    code = int(octal, 8) & 0xFF if octal else int(byte, 16)
    return chr(code) if code < 0x80 else chr(0xDC00 + code)


def _cmd_lines(text: str) -> list[str]:
    """What cmd hands on for each command: carets are gone, line ends only where they were marked."""
    lines: list[str] = []
    line, quoted, at = [""], False, 0
    while at < len(text):
        match = _CMD_STEP.match(text, at)
        if match:
            line.append(match.group())
            at = match.end()
            continue
        mark = text[at]
        at += 1
        if mark == '"':
            # cmd knows no escaped quote, but who writes one means it
            quoted = not quoted or line[-1].endswith("\\")
            line.append(mark)
        elif mark == "^" and not quoted:
            # a marked line end is gone, and marks the character after it in turn
            at += text.startswith("\n", at)
            line.append(text[at : at + 1])
            at += 1
        elif quoted and mark != "\n":
            line.append(mark)
        else:
            quoted = False
            lines.append("".join(line))
            line = [""]
    return [*lines, "".join(line)]


def _runtime_words(line: str) -> Command:
    """As the C runtime takes a Windows command line apart."""
    words: list[str] = []
    word: list[str] | None = None
    quoted, at = False, 0
    while at < len(line):
        match = _RUNTIME_PART.match(line, at)
        part = match.group() if match else line[at]
        at += len(part)
        if part.isspace() and not quoted and "\n" not in part:
            if word is not None:
                words.append("".join(word))
            word = None
            continue
        word = [] if word is None else word
        if not part.endswith('"'):
            word.append(part)
            continue
        backslashes = len(part) - 1
        word.append("\\" * (backslashes // 2))
        if backslashes % 2:
            word.append('"')
        elif quoted and line.startswith('"', at):
            word.append('"')
            at += 1
        else:
            quoted = not quoted
    if quoted:
        raise _OPEN_QUOTE
    if word is not None:
        words.append("".join(word))
    return tuple(words)
