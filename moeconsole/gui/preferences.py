"""What the window remembers: connections, theme, geometry, the open document. Saved off the GUI thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QTimer, Slot

if TYPE_CHECKING:
    from moeconsole.gui.tasks import Lane
    from moeconsole.store.settings import Settings, SettingsStore

_SAVE_DELAY_MS = 300


class Preferences(QObject):
    """The settings in force, and their way to the file. GUI thread; owned by the main window."""

    def __init__(
        self, store: SettingsStore, settings: Settings, lane: Lane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._lane = lane
        self.settings = settings
        self._timer = QTimer(self, singleShot=True, interval=_SAVE_DELAY_MS)
        self._timer.timeout.connect(self.save)

    def change(self, **parts: Any) -> None:
        """Change fields of the settings; they are saved soon."""
        self.settings = replace(self.settings, **parts)
        self._timer.start()

    def remember(self, key: str, value: Any) -> None:
        """Change what the window remembers under that key, any JSON."""
        self.change(ui={**self.settings.ui, key: value})

    def recall(self, key: str) -> Any:
        return self.settings.ui.get(key)

    @Slot()
    def save(self) -> None:
        self._timer.stop()
        settings = self.settings
        self._lane.run(lambda: self._store.save(settings))


def to_text(data: QByteArray) -> str:
    """Qt's opaque bytes as text for the settings file."""
    return bytes(data.toBase64().data()).decode("ascii")


def from_text(text: object) -> QByteArray:
    """The bytes that `to_text` wrote; empty where the text is anything else."""
    if not isinstance(text, str) or not text.isascii():
        return QByteArray()
    return QByteArray.fromBase64(text.encode("ascii"))
