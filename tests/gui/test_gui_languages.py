"""Which language the window speaks, what is said in it, and the restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale, QObject
from PySide6.QtGui import QAction

from moeconsole.app import create_window
from moeconsole.gui import languages, numbers
from moeconsole.gui.sentences import said
from moeconsole.net.failures import DEADLINE, Circumstances
from moeconsole.services import build_services
from moeconsole.store.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def owner() -> Iterator[QObject]:
    """Who owns the translations of a test."""
    before, owner = QLocale(), QObject()
    yield owner
    shiboken6.delete(owner)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("setting", "system", "code"),
    [
        ("de", "hi_IN", "de"),
        ("", "hi_IN", "hi"),
        ("", "de_AT", "de"),
        ("", "fr_FR", "en"),
        ("xx", "de_DE", "de"),
        ("", "C", "en"),
    ],
)
def test_the_setting_counts_and_then_the_system(setting: str, system: str, code: str) -> None:
    assert languages.code_of(setting, QLocale(system)) == code


def test_english_installs_nothing(qapp: QApplication, owner: QObject) -> None:
    languages.install(qapp, "en", owner, QLocale("de_DE"))
    assert owner.children() == []
    assert QCoreApplication.translate("Docks", "History") == "History"
    assert numbers.whole(1_234_567) == "1,234,567"


def test_german_takes_the_place_of_english(qapp: QApplication, owner: QObject) -> None:
    assert languages.install(qapp, "", owner, QLocale("de_AT")) == "de"
    assert QCoreApplication.translate("Docks", "History") == "Verlauf"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"  # of Qt's own
    assert QLocale().name() == "de_AT"
    assert numbers.regrouped("131,072") == QLocale("de_AT").toString(131_072)
    assert numbers.decimal(1.5, 1) == "1,5"


def test_hindi_has_words_for_what_qt_lacks(qapp: QApplication, owner: QObject) -> None:
    languages.install(qapp, "hi", owner, QLocale("en_IN"))
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "रद्द करें"
    assert QLocale().name() == "hi_IN"


class TestSentences:
    """Sentences from below are read by their templates."""

    def test_in_english_they_stay_as_they_are(self) -> None:
        assert said("The API key is empty.") == "The API key is empty."

    def test_a_failure_of_the_network(self, qapp: QApplication, owner: QObject) -> None:
        languages.install(qapp, "de", owner)
        sentence = DEADLINE.sentence(Circumstances("api.example", 30.0, may_have_left=False))
        assert said(sentence).startswith(
            "Innerhalb von 30 Sekunden kam keine Verbindung zu api.example zustande"
        )
        after = DEADLINE.sentence(Circumstances("api.example", 2.5, may_have_left=True, status=200))
        assert said(after).startswith("Innerhalb von 2.5 Sekunden kam keine vollständige Antwort. Der Status")

    def test_parts_of_a_sentence_are_translated_too(self, qapp: QApplication, owner: QObject) -> None:
        languages.install(qapp, "de", owner)
        assert said("Could not save a.json: the disk is full.") == (
            "Nicht möglich: a.json speichern. Grund: der Datenträger ist voll."
        )

    def test_several_sentences_one_by_one(self, qapp: QApplication, owner: QObject) -> None:
        languages.install(qapp, "de", owner)
        assert said("The API key is empty. Nothing was sent.") == (
            "Der API-Schlüssel ist leer. Nichts wurde gesendet."
        )

    def test_what_nobody_knows_is_shown_as_it_came(self, qapp: QApplication, owner: QObject) -> None:
        languages.install(qapp, "de", owner)
        assert said("EOF occurred in violation of protocol") == "EOF occurred in violation of protocol"


class TestChoice:
    """The Language menu."""

    def test_another_language_is_kept_and_offers_a_restart(self, qtbot: QtBot, tmp_path: Path) -> None:
        with build_services(tmp_path) as services:
            window = create_window(services)
            qtbot.addWidget(window)
            window.show()
            german = window.findChild(QAction, "languageDeAction")
            german.trigger()
            assert window.bench.preferences.settings.language == "de"
            assert "Deutsch" in window.notices.text
            window.languages.restart()
            assert window.languages.restart_is_wanted
            assert not window.isVisible()
            assert services.settings.load().value.language == "de"

    def test_the_language_of_the_settings_is_shown(self, qtbot: QtBot, tmp_path: Path) -> None:
        with build_services(tmp_path) as services:
            services.settings.save(Settings(language="de"))
            window = create_window(services)
            qtbot.addWidget(window)
            assert window.menus.file.title() == "&Datei"
            assert window.findChild(QAction, "languageDeAction").isChecked()
            window.close()
