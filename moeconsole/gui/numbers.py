"""Numbers for people, in the window's language. The payload and everything that is sent never comes here."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QLocale

_GROUPED: Final = re.compile(r"\d{1,3}(?:,\d{3})+")


def whole(value: int) -> str:
    """`1,234,567` as the language groups it."""
    return _locale().toString(value)


def decimal(value: float, places: int) -> str:
    return _locale().toString(value, "f", places)


def regrouped(text: str) -> str:
    """A text of the core that is a number in groups, in the language's own groups; any other as it is."""
    return whole(int(text.replace(",", ""))) if _GROUPED.fullmatch(text) else text


def _locale() -> QLocale:
    """The C locale, which a program has before its window, groups nothing."""
    locale = QLocale()
    return QLocale("en") if locale.language() is QLocale.Language.C else locale
