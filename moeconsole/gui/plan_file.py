"""A plan on the disk, read again whenever the file changes. Which one is wanted is the desk's affair."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from moeconsole import paths
from moeconsole.core.jsontext import JsonSyntaxError, decode
from moeconsole.gui.sentences import said
from moeconsole.store import files

if TYPE_CHECKING:
    from moeconsole.core.plan import Plan
    from moeconsole.gui.tasks import Lane

_LARGEST_PLAN: Final = 4_000_000  # bytes
_SETTLE_MS: Final = 150  # a program that saves a file may write it in pieces


@dataclass(frozen=True, slots=True)
class _Read:
    """What the lane read; `data` is None where there is no such file."""

    data: bytes | None
    schema: str


class PlanFile(QObject):
    """Follows one file and keeps the last plan in it that could be read. GUI thread; owned by the plan desk.

    Signals:
        plan_changed: the `Plan`, or None.
        notice: a sentence, said once for each thing that is wrong.
    """

    plan_changed = Signal(object)
    notice = Signal(str)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._path = ""
        self._plan: Plan | None = None
        self._data: bytes | None = None
        self._complaint = ""
        self._watcher: QFileSystemWatcher | None = None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._load)

    @property
    def path(self) -> str:
        """Empty where no file is followed."""
        return self._path

    @property
    def plan(self) -> Plan | None:
        return self._plan

    def follow(self, path: str) -> None:
        """Follow this file from now on; an empty path ends it. The plan of another file is forgotten."""
        if path != self._path:
            self._path = path
            self._watch()
            self._set_plan(None)
            self.reload()

    def reload(self) -> None:
        """Read it again, and say again what is wrong with it."""
        self._data, self._complaint = None, ""
        self._load()

    def _watch(self) -> None:
        """The file, and its folder: a file that is replaced is another one."""
        if self._watcher is None:
            if not self._path:
                return
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._on_changed)
            self._watcher.directoryChanged.connect(self._on_changed)
        wanted = {self._path, str(Path(self._path).parent)} if self._path else set()
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))

    @Slot(str)
    def _on_changed(self, _path: str) -> None:
        self._settle.start()

    @Slot()
    def _load(self) -> None:
        path = self._path
        if path:
            self._lane.run(
                partial(_read, Path(path)), partial(self._on_read, path), partial(self._complain, path)
            )

    def _on_read(self, path: str, file: _Read) -> None:
        if path != self._path:
            return
        self._watch()
        if file.data is None:
            self._data = None
            self._complain(path, self.tr("There is no such file any more."))
        elif len(file.data) > _LARGEST_PLAN:
            self._complain(path, self.tr("It is too large for a plan."))
        elif file.data != self._data:
            self._data = file.data
            self._parse(path, file.data, file.schema)

    def _parse(self, path: str, data: bytes, schema: str) -> None:
        from moeconsole.core.plan import PlanError, parse_plan

        try:
            plan = parse_plan(decode(data), schema)
        except (PlanError, JsonSyntaxError) as error:
            self._complain(path, str(error))
            return
        self._complaint = ""
        self._set_plan(plan)

    def _complain(self, path: str, reason: str) -> None:
        """Say it once; the plan as it was stays in force."""
        if path != self._path or reason == self._complaint:
            return
        self._complaint = reason
        sentence = self.tr("The plan “{name}” can't be used. {reason}")
        if self._plan is not None:
            sentence = self.tr("The plan “{name}” can't be used: it stays as it was before. {reason}")
        self.notice.emit(sentence.format(name=Path(path).name, reason=said(reason)))

    def _set_plan(self, plan: Plan | None) -> None:
        if plan is not self._plan:
            self._plan = plan
            self.plan_changed.emit(plan)


def _read(path: Path) -> _Read:
    return _Read(files.read(path), paths.resource("schemas", "plan.schema.json").read_text("utf-8"))
