"""`sandbox`: the stand-in for the Event API by itself."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from moeconsole.cli.status import UsageError
from moeconsole.core.secret import BadApiKeyError, check_api_key
from moeconsole.sandbox.command import serve
from moeconsole.services import build_services

if TYPE_CHECKING:
    import argparse


def sandbox(arguments: argparse.Namespace) -> int:
    """Serve until the process is ended."""
    if (arguments.app_id is None) != (arguments.api_key is None):
        raise UsageError("--app-id and --api-key go together; without them the sandbox takes any pair.")
    try:
        key = check_api_key(arguments.api_key) if arguments.api_key is not None else None
    except BadApiKeyError as error:
        raise UsageError(str(error)) from None
    with build_services() as services:
        return serve(
            host=arguments.host,
            port=arguments.port,
            app_id=arguments.app_id,
            api_key=key,
            state=Path(arguments.state) if arguments.state else None,
            out=sys.stdout,
            err=sys.stderr,
            store=services.stored_text,
        )
