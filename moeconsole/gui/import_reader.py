"""Reads whatever was pasted or dropped: short texts here, long ones in a child, so that the window stays quick."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QProcess, QProcessEnvironment, Signal, Slot

import moeconsole
from moeconsole.core.interchange.carried import carried
from moeconsole.core.interchange.imported import InterchangeError
from moeconsole.core.interchange.reader import read_anything

READ_HERE: Final = 128 * 1024
"""Characters: the greatest body. It takes some 50 ms; a child takes 100 to begin."""

_CHILD: Final = "from moeconsole.workflows.importing import read_standard_input as r; r()"
_PACKAGES: Final = str(Path(moeconsole.__file__).parents[1])


class ImportReader(QObject):
    """Reads one text at a time; a new one takes the place of the one before. GUI thread; owned by the desk.

    Signals:
        understood: an `Imported`.
        failed: a sentence.
    """

    understood = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: QProcess | None = None

    @property
    def is_reading(self) -> bool:
        return self._child is not None

    def read(self, source: str | bytes) -> None:
        """Say what it is, now or later."""
        self.stop()
        if len(source) > READ_HERE:
            self._read_in_child(source.encode("utf-8", "replace") if isinstance(source, str) else source)
            return
        try:
            imported = read_anything(source)
        except InterchangeError as error:
            self.failed.emit(str(error))
        else:
            self.understood.emit(imported)

    @Slot()
    def stop(self) -> None:
        """Forget what is under way."""
        child, self._child = self._child, None
        if child is not None:
            child.blockSignals(True)
            child.kill()
            child.waitForFinished()
            child.deleteLater()

    def _read_in_child(self, data: bytes) -> None:
        child = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        known = environment.value("PYTHONPATH")
        environment.insert("PYTHONPATH", os.pathsep.join(filter(None, (_PACKAGES, known))))
        child.setProcessEnvironment(environment)
        child.finished.connect(self._on_finished)
        child.errorOccurred.connect(self._on_error)
        self._child = child
        child.start(sys.executable, ["-P", "-c", _CHILD])
        child.write(QByteArray(data))
        child.closeWriteChannel()

    @Slot()
    def _on_finished(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        answer = bytes(child.readAllStandardOutput().data())
        child.deleteLater()
        if child.exitCode() or child.exitStatus() is QProcess.ExitStatus.CrashExit:
            self.failed.emit(self.tr("The text could not be read: it may be too long for this computer."))
            return
        try:
            imported = carried(answer.decode("ascii"))
        except InterchangeError as error:
            self.failed.emit(str(error))
        else:
            self.understood.emit(imported)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._child is not None:
            self._child.deleteLater()
            self._child = None
            self.failed.emit(self.tr("Python could not be started to read so long a text."))
