"""PowerShell's web commands, as browsers and Postman write them for Windows, read as request bodies."""

from __future__ import annotations

import re
from typing import Final

from moeconsole.core.interchange.gathered import ScriptCall, gather
from moeconsole.core.interchange.imported import Imported, ImportedKind, InterchangeError
from moeconsole.core.interchange.known import Known
from moeconsole.core.interchange.powershell_words import Parameter, Reader, Value, whole

_COMMAND: Final = r"(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)"
_SCRIPT: Final = re.compile(rf"^(?:[^\n#'\"]*[\s=(|])?{_COMMAND}\s", re.IGNORECASE | re.MULTILINE)
_CALL: Final = re.compile(rf"{_COMMAND}(?=\s)", re.IGNORECASE)
_SET: Final = re.compile(r"\$(\w+)\s*=\s*")
_APPEND: Final = re.compile(r"\$(\w+)\s*\+=\s*")
_ADD: Final = re.compile(r"\$(\w+)(?:\.Add\(\s*|\[)", re.IGNORECASE)
_NEW: Final = re.compile(
    r"New-Object\b[^\n]*Dictionary[^\n]*|\[\w*(?:ordered|hashtable)\w*\](?=@)", re.IGNORECASE
)
_NEXT: Final = re.compile(r"""[^\s'"$@(\[iI#]+|\s+|#[^\n]*""")
_END_OF_LINE: Final = re.compile(r"[ \t]*(?:[\n;#]|$)")
_BETWEEN: Final = re.compile(r"\s*(?:,|\]\s*=)\s*")
_END: Final = "\n;|)}&#"

_SWITCHES: Final = frozenset(
    {"usebasicparsing", "disablekeepalive", "allowunencryptedauthentication", "verbose"}
)
_SILENT: Final = frozenset(
    {"contenttype", "useragent", "timeoutsec", "maximumredirection", "outfile", "httpversion", "erroraction"}
    | {"outvariable", "statuscodevariable", "responseheadersvariable"}
)
_DROPPED_SWITCHES: Final = frozenset({"skipcertificatecheck", "usedefaultcredentials", "passthru", "noproxy"})
_MAX_NAME: Final = 60


def start_of(text: str) -> int | None:
    """Where the first line stands that calls one of PowerShell's web commands; None where none does."""
    match = _SCRIPT.search(text)
    return match.start() if match else None


def read_powershell(text: str) -> Imported:
    """The bodies of all web calls in the script; variables that it sets to a text are put in.

    Raises:
        InterchangeError: none has a body that stands in the script.
    """
    requests = _Script(text.replace("\r\n", "\n")).requests()
    documents, left_out, credentials = gather(requests)
    if any(request.has_unknown_body for request in requests):
        sentence = "A body that the PowerShell script puts together by itself: only texts are read."
        if not documents:
            raise InterchangeError(f"{sentence} Run the script, and import what it sends.")
        left_out = (*left_out, sentence)
    if not documents:
        raise InterchangeError("There is no body in the PowerShell script: nothing after -Body.")
    return Imported(ImportedKind.POWERSHELL, documents, left_out, credentials)


class _Script:
    """Finds the statements that matter; everything else is gone over."""

    def __init__(self, text: str) -> None:
        self._variables: Known[str | dict[str, Value]] = Known(text)
        self._reader = Reader(text, self._variables)

    def requests(self) -> list[ScriptCall]:
        reader, found = self._reader, list[ScriptCall]()
        while reader.at < len(reader.text):
            if reader.take(_CALL):
                found.append(self._call())
            elif match := reader.take(_SET):
                self._set(match.group(1).lower())
            elif match := reader.take(_APPEND):
                self._append(match.group(1).lower())
            elif match := reader.take(_ADD):
                self._add(match.group(1).lower())
            elif reader.mark in ("'", '"', "@"):
                reader.argument()
            elif not reader.take(_NEXT):
                reader.at += 1
        return found

    def _set(self, name: str) -> None:
        reader = self._reader
        if reader.take(_NEW) and reader.mark != "@":
            self._variables.set(name, {})
        else:
            self._variables.set(name, self._next_value())

    def _append(self, name: str) -> None:
        before, value = self._variables.before(name), self._next_value()
        both = isinstance(before, str) and isinstance(value, str)
        self._variables.set(name, f"{before}{value}" if both else None)

    def _next_value(self) -> Value:
        """What is done to a value makes it another one; a call's answer is not known."""
        reader = self._reader
        if _CALL.match(reader.text, reader.at) is not None:
            return None
        value = reader.expression()
        return value if _END_OF_LINE.match(reader.text, reader.at) else None

    def _add(self, name: str) -> None:
        """`$headers.Add("Name", "value")`, `$headers["Name"] = "value"`."""
        reader, table = self._reader, self._variables.get(name)
        key = reader.expression()
        if reader.take(_BETWEEN):
            value = reader.expression()
            if isinstance(table, dict) and isinstance(key, str):
                table[key] = value

    def _call(self) -> ScriptCall:
        request, reader = ScriptCall(), self._reader
        name: str | None = None
        positional = 0
        while True:
            reader.skip_blank()
            if not reader.mark or reader.mark in _END:
                break
            word = reader.argument()
            if isinstance(word, Parameter):
                name = None if word.name in _SWITCHES | _DROPPED_SWITCHES else word.name
                if word.name in _DROPPED_SWITCHES:
                    request.left_out.append(f"The option -{word.name}.")
            elif name is not None:
                _apply(request, name, word)
                name = None
            else:
                positional += 1
                if positional == 1 and isinstance(word, str):
                    request.take_address(whole(word))
        return request


def _apply(request: ScriptCall, name: str, value: Value) -> None:
    match name, value:
        case "uri", str():
            request.take_address(whole(value))
        case "method", str():
            request.take_method(value)
        case "body", str():
            request.data = [whole(value)]
        case "body", _:
            request.has_unknown_body = True
        case "headers", dict():
            for header, text in value.items():
                if isinstance(text, str):
                    request.take_header(whole(header), whole(text))
        case (("websession" | "sessionvariable"), _):
            request.left_out.append("Cookies, and what else the script keeps in its session.")
        case (("infile" | "form"), _):
            request.left_out.append(f"-{name}: files that a text names are not read.")
        case _ if name not in _SILENT and name not in ("uri", "method", "headers"):
            request.left_out.append(f"The option -{name[:_MAX_NAME]}.")
        case _:
            pass
