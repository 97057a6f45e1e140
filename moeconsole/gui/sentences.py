"""Sentences from below the window, which speak English, said in the window's language.

Files, network and core hand up ready sentences, and the history keeps those of earlier days. Which template one was
made from is found by reading it; resources/translations/sentences.json lists the templates. A sentence that none of
them fits is shown as it came.
"""

from __future__ import annotations

import json
import re
from functools import cache
from string import Formatter
from typing import Final

from PySide6.QtCore import QCoreApplication

from moeconsole import paths

CONTEXT: Final = "Sentences"
_PROBE: Final = "Nothing was sent."
_FORMAT: Final = re.compile(r"\{(\w+):[^{}]*\}")
_BETWEEN_SENTENCES: Final = re.compile(r"(?<=[.:]) (?=[^a-z ])")


def said(sentence: object) -> str:
    """The sentence in the window's language; an exception stands for what it says."""
    text = str(sentence)
    return text if _tr(_PROBE) == _PROBE else _said(text)


def _said(text: str) -> str:
    translated = _tr(text)
    if translated != text:
        return translated
    for pattern, template in _templates():
        match = pattern.fullmatch(text)
        if match is not None:
            filled = {name: _said(part) for name, part in match.groupdict().items()}
            return _FORMAT.sub(r"{\1}", _tr(template)).format_map(filled)
    parts = _BETWEEN_SENTENCES.split(text)
    return " ".join(map(_said, parts)) if len(parts) > 1 else text


@cache
def _templates() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Those with gaps, the ones with most words of their own first: they are the surest."""
    file = paths.resource("translations", "sentences.json")
    found = [(_pattern(one), one) for one in json.loads(file.read_text(encoding="utf-8"))]
    return tuple(sorted(found, key=lambda pair: -len(_FORMAT.sub("", pair[1]))))


def _pattern(template: str) -> re.Pattern[str]:
    parts: list[str] = []
    for literal, name, _, _ in Formatter().parse(template):
        parts.append(re.escape(literal))
        if name:
            parts.append(f"(?P<{name}>.*?)")
    return re.compile("".join(parts), re.DOTALL)


def _tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
