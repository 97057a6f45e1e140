"""The languages of the window: which one is shown, and its translations and number formats put into Qt.

English is what the code says and installs nothing. A change is seen after a restart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from moeconsole import paths

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

AS_THE_SYSTEM: Final = ""
ENGLISH: Final = "en"
NAMES: Final = {ENGLISH: "English", "de": "Deutsch", "hi": "हिन्दी"}
"""Each language by its code, in its own words: who can't read the window must find it."""

_OURS: Final = "moeconsole"
_QT: Final = "qtbase"


def code_of(setting: str, system: QLocale | None = None) -> str:
    """The language that a setting means; English where it names none of ours."""
    if setting in NAMES:
        return setting
    wished = (system or QLocale.system()).uiLanguages()
    return next((code for code in (one.split("-")[0] for one in wished) if code in NAMES), ENGLISH)


def install(app: QApplication, setting: str, owner: QObject, system: QLocale | None = None) -> str:
    """Show what is made from now on in the language of the settings, as long as `owner` lives; its code.

    GUI thread, before any widget.
    """
    code = code_of(setting, system)
    QLocale.setDefault(_locale(code, system or QLocale.system()))
    if code != ENGLISH:
        for name, folder in ((_QT, _qt_folder()), (_OURS, translations_folder())):
            translator = QTranslator(owner)
            if translator.load(f"{name}_{code}.qm", str(folder)):  # Qt itself does not speak Hindi: ours does
                app.installTranslator(translator)
    return code


def translations_folder() -> Path:
    return paths.resource("translations")


def _locale(code: str, system: QLocale) -> QLocale:
    """The system's, with its country, where it speaks the language; else that of the language's main country."""
    return system if system.name().split("_")[0] == code else QLocale(code)


def _qt_folder() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
