"""The word and the colour of an environment: SANDBOX, TEST or LIVE."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from moeconsole.core.connections import Environment
from moeconsole.gui import theme
from moeconsole.gui.widgets.named import named


def environment_words(environment: Environment) -> tuple[str, str]:
    """The word, and what it means."""
    return {
        Environment.SANDBOX: (
            QCoreApplication.translate("Environments", "SANDBOX"),
            QCoreApplication.translate("Environments", "A stand-in on this machine. Nothing leaves it."),
        ),
        Environment.TEST: (
            QCoreApplication.translate("Environments", "TEST"),
            QCoreApplication.translate("Environments", "The workspace's test environment (_DEBUG)."),
        ),
        Environment.LIVE: (
            QCoreApplication.translate("Environments", "LIVE"),
            QCoreApplication.translate(
                "Environments", "Real users: events sent here can start real campaigns."
            ),
        ),
    }[environment]


class EnvironmentBadge(QLabel):
    """Follows the palette by itself. GUI thread; owned by its pane."""

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, object_name, "")
        self._environment = Environment.SANDBOX
        self.show_environment(self._environment)

    def show_environment(self, environment: Environment) -> None:
        self._environment = environment
        text, tip = environment_words(environment)
        self.setText(text)
        self.setToolTip(tip)
        self.setAccessibleName(self.tr("Environment: {name}").format(name=text))
        color, ground = theme.colors().environment(environment)
        sheet = (
            f"color: {color}; background: {ground}; border: 1px solid {color}; border-radius: 4px;"
            " padding: 3px 8px; font-weight: 700;"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_environment"):
            self.show_environment(self._environment)
