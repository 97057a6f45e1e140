"""What the window writes into the log: documents, sends, trouble. By signals; no part of the window knows it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QObject, Slot, qVersion

from moeconsole import __version__
from moeconsole.logs import logger, unquoted

if TYPE_CHECKING:
    from moeconsole.gui.open_document import OpenDocument
    from moeconsole.gui.sending import Sent
    from moeconsole.gui.workbench import Workbench


class Journal(QObject):
    """Listens to a workbench. GUI thread; owned by app.py. Sends themselves are logged by their workflow."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        logger.info(
            "start: Moe Console %s, Python %s, Qt %s, PySide6 %s, %s",
            __version__,
            sys.version.split()[0],
            qVersion(),
            pyside_version,
            sys.platform,
        )
        bench.keeper.opened.connect(self._on_opened)
        bench.transmitter.finished.connect(self._on_sent)
        bench.notice.connect(self._on_trouble)
        self._on_opened(bench.keeper.document)

    @Slot(object)
    def _on_opened(self, document: OpenDocument) -> None:
        """Its path only: a name may come from the document."""
        if document.ref is None:
            logger.info("document open: a draft without a file")
        else:
            logger.info("document open: %s", Path(document.folder or "", document.ref.path))

    @Slot(object)
    def _on_sent(self, sent: Sent) -> None:
        if sent.error is not None:
            self._on_trouble(sent.error)
        elif sent.result is not None and sent.result.notice is not None:
            self._on_trouble(sent.result.notice)

    @Slot(str)
    def _on_trouble(self, sentence: str) -> None:
        """Files, settings, history, keyring: the sentences for the user, without what they quote."""
        logger.warning("%s", unquoted(sentence))
