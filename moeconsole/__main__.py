"""The program's entry: loads little, so that an interrupt while the rest loads is no traceback either."""

from __future__ import annotations

import gc
import sys

_INTERRUPTED = 130


def main() -> int:
    """The exit status of the command line or of the window."""
    try:
        from moeconsole.cli.main import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return _INTERRUPTED
    finally:
        gc.freeze()  # or the interpreter's end looks through everything for garbage: a tenth of a send


if __name__ == "__main__":
    sys.exit(main())
