"""Run as a program: opens the window on a data folder, edits the open document, says so, and waits to be killed."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from moeconsole.app import create_application, create_window
from moeconsole.services import build_services
from moeconsole.store.files import TEMPORARY_PREFIX


def main(data_dir: str, text: str) -> None:
    app = create_application()
    window = create_window(build_services(data_dir))
    window.show()
    field = window.findChild(QLineEdit, "actionNameEdit")
    field.clear()
    QTest.keyClicks(field, text)
    watch = QTimer(interval=20)

    def look() -> None:
        folder = Path(data_dir) / "drafts"
        drafts = [path for path in folder.glob("*") if not path.name.startswith(TEMPORARY_PREFIX)]
        kept = any(text.encode() in draft.read_bytes() for draft in drafts if draft.is_file())
        settings = Path(data_dir) / "settings.json"
        if (
            kept
            and settings.exists()
            and window.bench.keeper.document.draft_id in settings.read_text("utf-8")
        ):
            watch.stop()
            print("kept", flush=True)

    watch.timeout.connect(look)
    watch.start()
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
