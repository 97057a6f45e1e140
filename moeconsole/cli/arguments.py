"""What may stand on the command line."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from typing import Final, NoReturn

from typing_extensions import override

from moeconsole.cli.status import UsageError

COMMANDS: Final = ("validate", "preview", "send", "history", "export", "import", "sandbox")

# the keys of core's table of formats, which only `export` loads
EXPORT_FORMATS: Final = (
    *("curl", "curl-windows", "powershell", "python", "httpie", "har", "postman", "markdown"),
)

HISTORY_FORMATS: Final = ("jsonl", "csv", "har")

_USAGE: Final = """moeconsole [FILE]
       moeconsole validate FILE... [--plan PLAN] [--now ISO] [--var K=V]... [--json]
       moeconsole preview FILE [--plan PLAN] [--now ISO] [--var K=V]... [--json]
       moeconsole send FILE [CONNECTION] [--var K=V]... [--live] [--force] [--no-history] [--json]
       moeconsole history list|search|show|export ...
       moeconsole export FILE --as FORMAT [CONNECTION] [--var K=V]...
       moeconsole import FILE [--out DIR] [--json]
       moeconsole sandbox [--port N] ...
       moeconsole --check | --version | --help"""
_EPILOG: Final = """Each command has more to say: moeconsole send --help. A file that is named like a command
needs a path: moeconsole ./validate

exit status: 0 done, 1 the payload has errors, 2 wrong usage or an unreadable file, 3 the service
refused, 4 no answer, 130 interrupted."""
_SEND_EPILOG: Final = """The API key comes from the system's keyring, where the window keeps it, or from the
environment variable MOECONSOLE_API_KEY; never from an argument, which process lists show.

examples:
  moeconsole send event.json --sandbox
  moeconsole send event.json --connection Demo --var price=3999
  MOECONSOLE_API_KEY=... moeconsole send event.json --dc 01 --app-id YOUR_APP_ID_DEBUG"""
_VALIDATE_EPILOG: Final = (
    "exit status: 0 no errors (warnings are fine), 1 a payload has errors, 2 a file can't be read."
)
_EXPORT_EPILOG: Final = """Placeholders stand for the credentials: what is exported takes them from the
environment variables MOECONSOLE_APP_ID and MOECONSOLE_API_KEY when it runs. Variables are resolved
now, {{$now}} as well.

examples:
  moeconsole export event.json --as curl --dc 01 --app-id YOUR_APP_ID_DEBUG > event.sh
  moeconsole export event.json --as postman --connection Demo > event.postman_collection.json

exit status: 0 no errors, 1 the payload has errors (it is exported all the same), 2 wrong usage."""
_IMPORT_EPILOG: Final = """FILE may be a request body, a part of one, a command or script that sends one (cURL,
wget, HTTPie, PowerShell, fetch, Python), a Postman collection (v2.1), a HAR archive or a table
(CSV): it is recognised. A collection's folders become folders. What was left out is said; API keys are never
taken over.

examples:
  moeconsole import collection.json --out templates
  moeconsole import copied-from-browser.txt | moeconsole validate -"""
_QUERY_EPILOG: Final = """Days are those of this machine. Where the shell takes quotes away, the whole query goes
into single ones: moeconsole history search 'event:"Flight Booked" -status:200'
After -- a query may begin with a minus."""
_SANDBOX_EPILOG: Final = """The first line on standard output is {"url": ..., "app_id": ..., "api_key": ...}.
What was accepted: GET /sandbox/events. Faults for the next requests: PUT /sandbox/faults."""


class _Parser(argparse.ArgumentParser):
    """A parser that raises instead of ending the process."""

    @override
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}. See {self.prog} --help.")


class _QueryParser(_Parser):
    """Tells the history's grammar in its help, and loads it only then."""

    @override
    def format_help(self) -> str:
        if any(action.dest == "query" for action in self._actions):
            from moeconsole.core.history_query import HELP

            width = max(len(line.example) for line in HELP)
            lines = [f"  {line.example:{width}}  {line.meaning}" for line in HELP]
            self.epilog = "\n".join(["QUERY, all terms of which must hold:", *lines, "", _QUERY_EPILOG])
        return super().format_help()


def parser() -> argparse.ArgumentParser:
    """The whole grammar; `command` is None where the window is meant. Wrong usage raises UsageError."""
    top = _Parser(
        prog="moeconsole",
        description="Compose, check, send and replay events for the MoEngage Event API.\n"
        "Without a command the window opens, with the template FILE where one is given.",
        usage=_USAGE,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    top.add_argument("--check", action="store_true", help="say what this machine lacks; exit status 0 or 2")
    top.add_argument("--version", action="store_true", help="print the program's version")
    commands = top.add_subparsers(dest="command", metavar="command", prog="moeconsole")
    _validate(_command(commands, "validate", "say what is wrong with payloads", _VALIDATE_EPILOG))
    _preview(_command(commands, "preview", "say what MoEngage will store", _VALIDATE_EPILOG))
    _send(_command(commands, "send", "check a payload, send it, record it in the history", _SEND_EPILOG))
    _history(_command(commands, "history", "look at what was sent, from the window and from here"))
    _export(_command(commands, "export", "write a payload as a request of another program", _EXPORT_EPILOG))
    _import(_command(commands, "import", "read what other programs wrote", _IMPORT_EPILOG))
    _sandbox(_command(commands, "sandbox", "serve a local stand-in for the Event API", _SANDBOX_EPILOG))
    return top


def _command(
    commands: argparse._SubParsersAction[_Parser],  # argparse has no public name for it
    name: str,
    does: str,
    epilog: str = "",
) -> _Parser:
    return commands.add_parser(
        name,
        help=does,
        description=f"{does[0].upper()}{does[1:]}.",
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _checked_payload(command: argparse.ArgumentParser) -> None:
    command.add_argument("--plan", metavar="PLAN", help="a plan file: events, attributes and their types")
    command.add_argument(
        "--now", metavar="ISO", type=_now, help="the clock to judge by, such as 2026-01-31T12:00:00Z"
    )
    _variables(command)
    _json(command)


def _variables(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--var", metavar="K=V", action="append", default=[], help="a variable's value; may be given again"
    )


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON document and nothing else")


def _validate(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "files", metavar="FILE", nargs="+", help="a payload or template; - is standard input"
    )
    _checked_payload(command)


def _preview(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", help="a payload or template; - is standard input")
    _checked_payload(command)


def _send(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", help="a payload or template; - is standard input")
    where = command.add_argument_group(
        "connection", "a saved one, a data center, a URL, or the sandbox; by default the template's own"
    )
    _connection(where)
    where.add_argument("--sandbox", action="store_true", help="start a sandbox for this command")
    command.add_argument("--live", action="store_true", help="allow sending to a live workspace")
    command.add_argument("--force", action="store_true", help="send although the payload has errors")
    command.add_argument("--no-history", action="store_true", help="do not record the send")
    _variables(command)
    _json(command)


def _connection(where: argparse._ArgumentGroup) -> None:
    where.add_argument("--connection", metavar="NAME", help="a connection saved in the window")
    where.add_argument("--dc", metavar="NN", help="data center, such as 01; with --app-id")
    where.add_argument("--url", metavar="URL", help="a sandbox or gateway of your own; with --app-id")
    where.add_argument("--app-id", metavar="ID", help="APP_ID of the workspace")
    where.add_argument("--project", metavar="CODE", default="", help="project code, with Portfolio on")


def _export(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", help="a payload or template; - is standard input")
    command.add_argument(
        "--as", dest="format", metavar="FORMAT", choices=EXPORT_FORMATS, required=True,
        help=", ".join(EXPORT_FORMATS),
    )  # fmt: skip
    _connection(command.add_argument_group("connection", "a saved one, a data center, or a URL"))
    command.set_defaults(sandbox=False)
    _variables(command)


def _import(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", help="what to read; - is standard input")
    command.add_argument(
        "--out", metavar="DIR", help="save each request there, in its folders; nothing is written over"
    )
    _json(command)


def _history(command: argparse.ArgumentParser) -> None:
    verbs = command.add_subparsers(
        dest="verb", metavar="list|search|show|export", required=True, parser_class=_QueryParser
    )
    plain = argparse.RawDescriptionHelpFormatter
    listing = verbs.add_parser("list", help="the newest sends", allow_abbrev=False, formatter_class=plain)
    searching = verbs.add_parser(
        "search", help="the newest sends that a query finds", allow_abbrev=False, formatter_class=plain
    )
    for one, count in ((listing, "*"), (searching, "+")):
        _query(one, count)
        one.add_argument("--limit", metavar="N", type=_positive, default=50, help="how many (50)")
        _json(one)
    showing = verbs.add_parser("show", help="one send, request and response", allow_abbrev=False)
    showing.add_argument("id", metavar="ID", type=_positive, help="the number in the list")
    _json(showing)
    exporting = verbs.add_parser(
        "export", help="sends with all that is kept of them", allow_abbrev=False, formatter_class=plain
    )
    _query(exporting, "*")
    exporting.add_argument("--out", metavar="FILE", default="-", help="a new file; - is standard output (-)")
    exporting.add_argument(
        "--as", dest="format", metavar="FORMAT", choices=HISTORY_FORMATS, default="jsonl",
        help="jsonl: a line of JSON for each send; csv; har (jsonl)",
    )  # fmt: skip
    exporting.set_defaults(json=False)


def _query(command: argparse.ArgumentParser, count: str) -> None:
    command.add_argument(
        "query", metavar="QUERY", nargs=count, help="what to look for; by default everything"
    )


def _sandbox(command: argparse.ArgumentParser) -> None:
    command.add_argument("--host", default="127.0.0.1", help="a loopback address (127.0.0.1)")
    command.add_argument("--port", metavar="N", type=_port, default=0, help="0 for a free one (0)")
    command.add_argument("--app-id", metavar="ID", help="with --api-key: take only this pair")
    command.add_argument("--api-key", metavar="KEY", help="a made-up key for the sandbox, never a real one")
    command.add_argument("--state", metavar="FILE", help="keep the inbox in this file across runs")


def _positive(text: str) -> int:
    return _number(text, 1, 2**63 - 1)


def _port(text: str) -> int:
    return _number(text, 0, 65_535)


def _number(text: str, least: int, most: int) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 20 and least <= int(text) <= most):
        raise argparse.ArgumentTypeError(f"“{text[:40]}” is no number from {least} to {most:,}")
    return int(text)


def _now(text: str) -> datetime:
    try:
        value = datetime.fromisoformat(text)
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    except (ValueError, OverflowError):
        sentence = f"“{text[:40]}” is no ISO 8601 time such as 2026-01-31T12:00:00Z"
        raise argparse.ArgumentTypeError(sentence) from None
