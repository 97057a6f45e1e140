"""PowerShell scripts taken apart: texts, tables and the few calls that put a request together. Nothing is run;
what would have to be is `None`.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from moeconsole.core.interchange.imported import InterchangeError

if TYPE_CHECKING:
    from collections.abc import Callable

    from moeconsole.core.interchange.known import Known

Value = str | dict[str, "Value"] | None
"""A text, a table, or what is not known without running the script. Texts hold UTF-16 halves until the end."""

_MAX_DEPTH: Final = 50

# single and double quotes each have typographic ones that PowerShell takes for the same
_SINGLE: Final = "'‘’‚‛"
_DOUBLE: Final = '"“”„'
_LETTERS: Final = {"0": "\0", "a": "\a", "b": "\b", "e": "\x1b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_BLANK: Final = re.compile(r"(?:[ \t]|`\r?\n|<#.*?#>)+", re.DOTALL)
_LINES: Final = re.compile(r"(?:[ \t\r\n;,]|`\r?\n|<#.*?#>|#[^\n]*)+", re.DOTALL)
_HERE: Final = re.compile(
    r"@(?:'[ \t]*\n(?P<single>(?:.*?\n)??)'@|\"[ \t]*\n(?P<double>(?:.*?\n)??)\"@)", re.DOTALL
)
_VARIABLE: Final = re.compile(r"\$(?:\{([^}]+)\}|((?:\w+:)?\w+))")
_CODE: Final = re.compile(r"\[char\](?:0x([0-9a-f]{1,4})|([0-9]{1,5}))", re.IGNORECASE)
_CALL: Final = re.compile(
    r"\[(?:system\.)?(?:(?P<utf32>char)\]::convertfromutf32\(\s*(?:0x(?P<hex>[0-9a-f]{1,6})|(?P<number>[0-9]{1,7}))\s*\)"
    r"|(?:text\.)?(?P<utf8>encoding)\]::utf8\.getbytes\(|(?P<base64>convert)\]::frombase64string\()",
    re.IGNORECASE,
)
_KEY: Final = re.compile(r"[\w-]+")
_WORD: Final = re.compile(r"""(?:[^\s'"`;|(){}&<>,$@#]|`.|[$@#](?![\w({"'])|(?<=\S)[#@])+""", re.DOTALL)
_PLAIN: Final = re.compile(f"[{_SINGLE}][^{_SINGLE}]*(?:[{_SINGLE}]{{2}}[^{_SINGLE}]*)*[{_SINGLE}]")
_DOUBLED: Final = re.compile(f"([{_SINGLE}])[{_SINGLE}]")
_ESCAPED: Final = re.compile(r"`(.)", re.DOTALL)
_MEMBERS: Final = re.compile(r"(?:\.\w+|\[[^\]\n]*\])+")
_OTHER_CALL: Final = re.compile(r"\[[\w.,\[\]]*\](?:::\w+)?|[\w.-]+")
_PARAMETER: Final = re.compile(r"-([A-Za-z]\w*):?")
_END_OF_ENTRY: Final = re.compile(r"[ \t]*[\n;}#]")
_TEXT: Final = re.compile(r'[^`$"“”„]+')

_OPEN: Final = InterchangeError(
    "The PowerShell script ends inside quotes or brackets: a part of it is missing."
)


@dataclass(frozen=True, slots=True)
class Parameter:
    """The name of a parameter: `-Body`, in lower case and without what follows a colon."""

    name: str


def whole(text: str) -> str:
    """The text with pairs of UTF-16 halves as the characters that they are."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class Reader:
    """One pass over a script. Line ends are `\\n`."""

    def __init__(self, text: str, variables: Known[str | dict[str, Value]]) -> None:
        self.text = text
        self.at = 0
        self._variables = variables
        self._depth = 0

    @property
    def mark(self) -> str:
        return self.text[self.at : self.at + 1]

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Go over what matches here."""
        match = pattern.match(self.text, self.at)
        if match:
            self.at = match.end()
        return match

    def skip_blank(self) -> None:
        self.take(_BLANK)

    def argument(self) -> Value | Parameter:
        """The next word of a command: a parameter's name, or a value."""
        if self.mark == "-" and (match := self.take(_PARAMETER)):
            return Parameter(match.group(1).lower())
        if self.mark in ("$", "(", "@", "[", *_SINGLE, *_DOUBLE):
            start = self.at
            value = self._single()
            self.at += self.at == start  # a mark that begins nothing
            return value
        match = self.take(_WORD)
        if match is None:
            self.at += 1
            return None
        return _ESCAPED.sub(r"\1", match.group())

    def expression(self) -> Value:
        """Values that are added up; `None` where one of them, or what is done to it, is not known."""
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise InterchangeError("The PowerShell script has too many brackets inside each other.")
        total = self._single()
        self.skip_blank()
        while self.mark == "+":
            self.at += 1
            self.take(_LINES)
            other = self._single()
            total = total + other if isinstance(total, str) and isinstance(other, str) else None
            self.skip_blank()
        self._depth -= 1
        return total

    def _single(self) -> Value:
        mark = self.mark
        if mark and mark in _SINGLE:
            return self._plain()
        if mark and mark in _DOUBLE:
            return self._quoted()
        if mark == "@":
            return self._at_sign()
        if mark == "(":
            return self._bracketed()
        if code := self.take(_CODE):
            return _character(code)
        if mark == "$" and self.text.startswith("$(", self.at):
            self.at += 1
            return self._bracketed()
        if variable := self.take(_VARIABLE):
            known = self._variables.get((variable.group(1) or variable.group(2)).lower())
            return None if self._goes_on() else known
        return self._call()

    def _goes_on(self) -> bool:
        """True before a member or an index, whose value is not known; it is gone over."""
        if self.mark not in (".", "["):
            return False
        self.take(_MEMBERS)
        if self.mark == "(":
            self._bracketed()
        return True

    def _bracketed(self, *, in_text: bool = False) -> Value:
        """What is in round brackets; an expression that ends before them is not known.

        Args:
            in_text: what follows them is text, and no member or index.
        """
        self.at += 1
        self.take(_LINES)
        value = self.expression()
        self.take(_LINES)
        if self.mark == ")":
            self.at += 1
            return value if in_text or not self._goes_on() else None
        self._leave_brackets()
        return None

    def _leave_brackets(self) -> None:
        """To the end of the brackets that are open here, over the texts in them."""
        depth = 1
        while depth:
            if self.at >= len(self.text):
                raise _OPEN
            mark = self.mark
            if mark in _SINGLE:
                self._plain()
            elif mark in _DOUBLE:
                self._quoted()
            else:
                depth += (mark in "({") - (mark in ")}")
                self.at += 1

    def _plain(self) -> str:
        match = self.take(_PLAIN)
        if match is None:
            raise _OPEN
        return _DOUBLED.sub(r"\1", match.group()[1:-1])

    def _quoted(self) -> Value:
        self.at += 1
        return self._text_until(self._ends_quote)

    def _ends_quote(self) -> bool:
        """True past the quote that ends the text; of a doubled one the second is left, and meant."""
        if not self.mark or self.mark not in _DOUBLE:
            return False
        self.at += 1
        return not self.mark or self.mark not in _DOUBLE

    def _ends_here(self) -> bool:
        return self.at >= len(self.text)

    def _text_until(self, ends: Callable[[], bool]) -> Value:
        parts: list[str] = []
        is_known = True
        while True:
            if match := self.take(_TEXT):
                parts.append(match.group())
            if ends():
                return "".join(parts) if is_known else None
            if self._ends_here():
                raise _OPEN
            value = self._part()
            is_known = is_known and isinstance(value, str)
            parts.append(value if isinstance(value, str) else "")

    def _part(self) -> Value:
        """A backtick with its character, a variable, an expression, or a mark that is plain here."""
        mark = self.mark
        if mark == "`":
            following = self.text[self.at + 1 : self.at + 2]
            self.at += 2
            return _LETTERS.get(following, following)
        if mark == "$":
            if self.text.startswith("$(", self.at):
                self.at += 1
                return self._bracketed(in_text=True)
            if variable := self.take(_VARIABLE):
                return self._variables.get((variable.group(1) or variable.group(2)).lower())
        self.at += 1
        return mark

    def _at_sign(self) -> Value:
        if match := self.take(_HERE):
            single, double = match.group("single"), match.group("double")
            if single is not None:
                return single.removesuffix("\n")
            inner = Reader(double.removesuffix("\n"), self._variables)
            return inner._text_until(inner._ends_here)
        if self.text.startswith("@{", self.at):
            self.at += 2
            return self._table()
        self.at += 1
        if self.mark == "(":
            self._bracketed()
        return None

    def _table(self) -> Value:
        table: dict[str, Value] = {}
        while True:
            self.take(_LINES)
            if self.mark == "}":
                self.at += 1
                return table
            key = self._key()
            self.skip_blank()
            if key is None or self.mark != "=":
                self._leave_brackets()
                return None
            self.at += 1
            self.skip_blank()
            table[key] = self.expression()
            if not _END_OF_ENTRY.match(self.text, self.at):
                self._leave_brackets()
                return table

    def _key(self) -> str | None:
        if self.mark and self.mark in _SINGLE + _DOUBLE:
            value = self._single()
            return value if isinstance(value, str) else None
        match = self.take(_KEY)
        return match.group() if match else None

    def _call(self) -> Value:
        """`[Text.Encoding]::UTF8.GetBytes(…)` is the text itself; others are not known."""
        match = self.take(_CALL)
        if match is None:
            self.take(_OTHER_CALL)
            if self.mark == "(":
                self._bracketed()
            return None
        if match.group("utf32"):
            return _character(match)
        self.at -= 1
        value = self._bracketed()
        if match.group("utf8") or not isinstance(value, str):
            return value
        try:
            return base64.b64decode(value, validate=True).decode("utf-8")
        except (binascii.Error, ValueError):
            raise InterchangeError("The body in the PowerShell script is not UTF-8.") from None


def _character(match: re.Match[str]) -> str:
    groups = match.groupdict()
    first, second = (groups["hex"], groups["number"]) if groups else match.groups()
    code = int(first, 16) if first else int(second)
    try:
        return chr(code)
    except ValueError:
        raise InterchangeError("The PowerShell script has a number in it that is no character.") from None
