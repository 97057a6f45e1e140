"""Reading what the command line names: files, standard input, `--var`, `--plan`."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from moeconsole import paths
from moeconsole.cli.status import UsageError
from moeconsole.core import templates
from moeconsole.core.jsontext import JsonSyntaxError, decode
from moeconsole.core.plan import Plan, PlanError, parse_plan
from moeconsole.core.variables import VariableError, typed_value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from moeconsole.core.document import Node

STANDARD_INPUT: Final = "-"

# five hundred times what the service takes: more is a wrong file, or a device without an end
_MAX_BYTES: Final = 64 * 1024 * 1024
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")


def read_file(name: str) -> bytes:
    """The bytes of a file, or of standard input for `-`. Raises UsageError with the reason."""
    try:
        if name == STANDARD_INPUT:
            data = sys.stdin.buffer.read(_MAX_BYTES + 1)
        else:
            with Path(name).open("rb") as file:
                data = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise UsageError(f"{name} can't be read: {error.strerror or error}.") from None
    if len(data) > _MAX_BYTES:
        raise UsageError(f"{name} can't be read: it has more than {_MAX_BYTES:,} bytes.")
    return data


def read_plan_file(name: str | None) -> Plan | None:
    """The plan of `--plan`; None without one. Raises UsageError where it is none."""
    if name is None:
        return None
    try:
        schema = paths.resource("schemas", "plan.schema.json").read_text("utf-8")
        return parse_plan(decode(read_file(name)), schema)
    except (PlanError, JsonSyntaxError) as error:
        raise UsageError(f"{name}: {error}") from None


def given_values(arguments: Sequence[str], console: Node | None) -> dict[str, Node]:
    """The values of `--var K=V`, in the type that the template gives each variable. Raises UsageError."""
    defined = templates.variables(console)
    values: dict[str, Node] = {}
    for argument in arguments:
        name, equals, text = argument.partition("=")
        if not equals or not _NAME.fullmatch(name):
            raise UsageError(f"--var wants a name and a value, such as price=3999, not “{argument[:60]}”.")
        variable = defined.get(name)
        try:
            values[name] = typed_value(name, text, variable.value_type if variable else None)
        except VariableError as error:
            raise UsageError(str(error)) from None
    return values
