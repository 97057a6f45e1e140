"""JavaScript taken apart as far as a `fetch` needs it: texts, numbers, objects and the few calls that put a request
together. Nothing is run; what would have to be is `None`.
"""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, Final

from moeconsole.core.document import (
    Child,
    Kind,
    Node,
    boolean,
    container,
    member,
    null,
    number,
    string,
    text_of,
)
from moeconsole.core.interchange.imported import InterchangeError
from moeconsole.core.jsontext import is_number

if TYPE_CHECKING:
    from moeconsole.core.interchange.known import Known

Value = Node | None
"""A value as JSON has it, numbers with their text; `None` is what is not known without running the script."""

_MAX_DEPTH: Final = 150  # a document may have 200 levels, with those of its envelope
_MAX_DIGITS: Final = 400
_LEAST_AGAIN, _TIMES_AGAIN = 4_000_000, 16  # characters that are read once more
_BLANK: Final = re.compile(r"(?:[\s\ufeff]|//[^\n]*|/\*.*?\*/)+", re.DOTALL)
_BLANK_AT_LAST: Final = re.compile(r"(?:[\s\ufeff]|//[^\n]*)+")  # where no comment ends any more
_QUOTED: Final = {
    mark: re.compile(rf"{mark}([^{mark}\\{end}]*(?:\\.[^{mark}\\{end}]*)*){mark}", re.DOTALL)
    for mark, end in (("'", r"\n"), ('"', r"\n"), ("`", ""))
}
_ESCAPE: Final = re.compile(
    r"\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\s\S]))"
)
_LETTERS: Final = {"0": "\0", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_NUMBER: Final = re.compile(
    r"[-+]?(?:0[xX][0-9a-fA-F_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?)n?(?![\w$])"
)
_NAME: Final = re.compile(r"[A-Za-z_$][\w$]*")
_CALL: Final = re.compile(r"(JSON\s*\.\s*stringify|new\s+Headers|btoa)\s*\(\s*")
_BUFFER: Final = re.compile(r"Buffer\s*\.\s*from\s*\(\s*")
_TO_BASE64: Final = re.compile(
    r"\s*(?:,\s*(['\"])utf-?8\1\s*)?\)\s*\.\s*toString\s*\(\s*(['\"])base64\2\s*\)"
)
_WORDS: Final = {"true": boolean(True), "false": boolean(False), "null": null()}
_REST: Final = re.compile(r"""[^'"`/()\[\]{},;\\]+|\\.""", re.DOTALL)
_GOES_ON: Final = re.compile(r"[.(\[?*/%&|<>=!-]|instanceof\b|in\b")
_OPENING, _CLOSING, _ENDS = "([{", ")]}", ",;"

_OPEN: Final = InterchangeError("The script ends inside quotes or brackets: a part of it is missing.")


class Reader:
    """One pass over a script.

    Args:
        variables: what the script has set so far; the reader's owner fills it.
    """

    def __init__(self, text: str, variables: Known[Node]) -> None:
        self.text = text
        self.at = 0
        self._variables = variables
        self._left = max(_LEAST_AGAIN, _TIMES_AGAIN * len(text))
        self._last_comment = text.rfind("*/")
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

    def go_back(self, start: int) -> None:
        """To read what was read once more.

        Raises:
            InterchangeError: that was done too often for the script's length.
        """
        self._left -= self.at - start
        if self._left < 0:
            raise InterchangeError("The script has too much inside each other to be read.")
        self.at = start

    def skip_blank(self) -> bool:
        """White space and comments; False where there are none."""
        return self.take(_BLANK if self.at < self._last_comment else _BLANK_AT_LAST) is not None

    def skip_quoted(self) -> None:
        """A text, whatever is in it."""
        if self.take(_QUOTED[self.mark]) is None:
            self.at += 1  # an apostrophe in a regular expression or a comment

    def expression(self) -> Value:
        """A value, or texts that are added up; `None` where it, or what is done to it, is not known.

        Ends before the mark that ends the expression.
        """
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise InterchangeError("The script has too many brackets inside each other.")
        total = self._single()
        self.skip_blank()
        while self.mark == "+":
            self.at += 1
            other = self._single()
            total = joined(total, other)
            self.skip_blank()
        if _GOES_ON.match(self.text, self.at):
            total = None
            self._leave_expression()
        self._depth -= 1
        return total

    def arguments(self) -> list[Value]:
        """Those of a call, behind its opening bracket; the closing one is gone over."""
        found: list[Value] = []
        while not self._ends(")"):
            found.append(self.expression())
            self._next_element(")")
        return found

    def _single(self) -> Value:
        self.skip_blank()
        mark = self.mark
        if mark in _QUOTED:
            return self._text()
        if mark == "{":
            return self._object()
        if mark == "[":
            return self._array()
        if mark == "(":
            self.at += 1
            (*_, last) = self.arguments() or [None]
            return last
        if match := self.take(_NUMBER):
            return _number(match.group())
        if match := self.take(_CALL):
            return self._call(match.group(1))
        if self.take(_BUFFER):
            return self._base64()
        if match := self.take(_NAME):
            return _WORDS.get(match.group()) or self._variables.get(match.group())
        self._leave_expression()
        return None

    def _text(self) -> Value:
        mark = self.mark
        match = self.take(_QUOTED[mark])
        if match is None:
            raise _OPEN
        if mark == "`" and "${" in match.group(1):
            return self._template(match.group(1))
        return string(_plain(match.group(1)))

    def _template(self, inside: str) -> Value:
        """Variables that are put in are known, or the whole is not."""
        parts = re.split(r"(?<!\\)\$\{\s*([A-Za-z_$][\w$]*)\s*\}", inside)
        texts: list[str] = []
        for index, part in enumerate(parts):
            value = self._variables.get(part) if index % 2 else None
            if index % 2 == 0 and not re.search(r"(?<!\\)\$\{", part):
                texts.append(_plain(part))
            elif value is not None and value.kind is Kind.STRING:
                texts.append(value.string)
            else:
                return None
        return string("".join(texts))

    def _object(self) -> Value:
        """A name that comes twice has its last value, in its first place."""
        self.at += 1
        members: dict[str, Node] = {}
        is_known = True
        while not self._ends("}"):
            name, value = self._member()
            if name is None or value is None:
                is_known = False
            else:
                members[name] = value
            self._next_element("}")
        if not is_known:  # the options of a request may hold anything besides
            members[UNKNOWN] = null()
        return container(Kind.OBJECT, tuple(member(name, value) for name, value in members.items()))

    def _member(self) -> tuple[str | None, Value]:
        if self.mark in ("'", '"'):
            key = self._text()
            name = key.string if key is not None else None
        elif match := self.take(_NUMBER) or self.take(_NAME):
            name = match.group()
        else:  # a computed name, or what `...` spreads
            self._leave_expression()
            return None, None
        self.skip_blank()
        if self.mark == ":":
            self.at += 1
            return name, self.expression()
        if self.mark in (",", "}"):
            return name, self._variables.get(name or "")
        self._leave_expression()
        return None, None

    def _array(self) -> Value:
        self.at += 1
        elements: list[Value] = []
        while not self._ends("]"):
            elements.append(self.expression())
            self._next_element("]")
        unknown = container(Kind.OBJECT, (member(UNKNOWN, null()),))
        return container(Kind.ARRAY, tuple(Child(unknown if one is None else one) for one in elements))

    def _ends(self, closing: str) -> bool:
        self.skip_blank()
        if not self.mark:
            raise _OPEN
        if self.mark != closing:
            return False
        self.at += 1
        return True

    def _next_element(self, closing: str) -> None:
        """To the next element, or before the bracket that closes them."""
        self.skip_blank()
        if self.mark == ",":
            self.at += 1
        elif self.mark != closing:
            start = self.at
            self._leave_expression()
            self.at += self.at == start  # a mark that has no business here

    def _call(self, name: str) -> Value:
        first, *_ = self.arguments() or [None]
        if first is None:
            return container(Kind.OBJECT) if name.endswith("Headers") else None
        if name.endswith("stringify"):
            return None if is_partly_known(first) else string(self._variables.made(text_of(first)))
        if name.endswith("Headers"):
            return first
        return self._in_base64(first)

    def _base64(self) -> Value:
        value = self.expression()
        if self.take(_TO_BASE64):
            return self._in_base64(value) if value is not None else None
        self._leave_expression()
        return None

    def _in_base64(self, value: Node) -> Value:
        if value.kind is not Kind.STRING:
            return None
        encoded = base64.b64encode(value.string.encode("utf-8", "replace")).decode("ascii")
        return string(self._variables.made(encoded))

    def _leave_expression(self) -> None:
        """To the mark that ends the expression, over everything that is in brackets."""
        depth = 0
        while self.at < len(self.text):
            mark = self.mark
            if mark in _QUOTED:
                self.skip_quoted()
            elif mark in _OPENING:
                depth += 1
                self.at += 1
            elif mark in _CLOSING:
                if not depth:
                    return
                depth -= 1
                self.at += 1
            elif mark in _ENDS and not depth:
                return
            elif not (self.skip_blank() or self.take(_REST)):
                self.at += 1


UNKNOWN: Final = "\0unknown"
"""The name of a member that says: this object has more, which is not known."""


def is_partly_known(value: Node) -> bool:
    """True where something in it is not known."""
    if value.kind is Kind.OBJECT and value.get(UNKNOWN) is not None:
        return True
    return any(is_partly_known(child.node) for child in value.children)


def whole(text: str) -> str:
    """The text with pairs of UTF-16 halves as the characters that they are."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def joined(one: Value, other: Value) -> Value:
    """What `+` makes of them; `None` where that is no text that is known."""
    if one is None or other is None or Kind.STRING not in (one.kind, other.kind):
        return None
    texts = [part.string if part.kind is Kind.STRING else part.raw for part in (one, other)]
    return string(texts[0] + texts[1]) if all(not part.children for part in (one, other)) else None


def _number(text: str) -> Value:
    """As it is written where JSON can say it so; else what it means."""
    plain = text.replace("_", "").removesuffix("n").removeprefix("+")
    if is_number(plain):
        return number(plain)
    try:
        if plain.lstrip("-")[:2].lower() == "0x" and len(plain) < _MAX_DIGITS:
            return number(int(plain, 16))
    except ValueError:
        return None
    sign, digits = ("-", plain[1:]) if plain.startswith("-") else ("", plain)
    mantissa, mark, exponent = digits.lower().partition("e")
    before, _, after = mantissa.partition(".")
    fixed = sign + (before or "0") + (f".{after}" if after else "") + mark + exponent
    return number(fixed) if is_number(fixed) else None


def _plain(inside: str) -> str:
    return whole(_ESCAPE.sub(_character, inside))


def _character(match: re.Match[str]) -> str:
    braced, four, two, other = match.groups()
    if braced or four or two:
        code = int(braced or four or two, 16)
        if code > 0x10FFFF:
            raise InterchangeError("The script has a number in it that is no character.")
        return chr(code)
    if other in ("\n", "\r\n", "\u2028", "\u2029"):
        return ""
    return _LETTERS.get(other, other)
