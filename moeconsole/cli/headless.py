"""The first command on a machine where no window can open: the same job on the command line."""

from __future__ import annotations

from moeconsole.cli.arguments import parser
from moeconsole.cli.output import say
from moeconsole.cli.sending import send
from moeconsole.services import sample_template


def run(file: str | None, obstacle: str) -> int:
    """Send the file, or the sample event, to a sandbox; say what it takes to open the window."""
    say(obstacle)
    what = "the file" if file else "the sample event “Flight Booked”"
    say(f"Sending {what} to the built-in sandbox instead.")
    status = send(parser().parse_args(["send", "--sandbox", "--", file or str(sample_template())]))
    say("See what was sent: moeconsole history list. All commands: moeconsole --help")
    return status
