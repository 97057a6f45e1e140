"""A language that nobody speaks: each text in brackets, with accents and a third longer, and what lacks it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDockWidget,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterator

_ACCENTS: Final = str.maketrans("aeiouAEIOUcnsy", "àéîöûÀÉÎÖÛçñšý")
_KEPT: Final = re.compile(r"(\{[^{}]*\}|%n|%\d|&\w)")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
# names, of ours and of others, that are the same in every language; times and paths are no words at all
_NAMES: Final = re.compile(
    r"\b(JSON|APP_ID|API|MoEngage|Moe Console|Sandbox|POST|UTC|KB|English|Deutsch)\b|हिन्दी"
    r"|<code>[^<]*</code>|<(?!code)[^<>]*>|&nbsp;|https?://\S+"
    r"|\b(India|Singapore|Indonesia|US|EU|region not published)\b|\b\w+_\w+\b|(/[\w.-]+)+"
    r"|\b(cURL \(\w+(, \w+)?\)|PowerShell|Python \(requests\)|HTTPie|HAR|Postman collection|Markdown)"
    r"|\b(ANDROID|iOS|web|TV|unknown|ROKU|WebOS|AndroidTV|tvOS|Tizen|FireOS|VizioTV|Xbox)\b"
)


def pseudo(text: str) -> str:
    """`Save` becomes `[Šàvé~~]`; gaps and accelerators stay."""
    parts = [
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text) if part
    ]
    return f"[{''.join(parts)}{'~' * (len(text) * 35 // 100)}]"


class PseudoTranslator(QTranslator):
    """Answers every question for a translation."""

    @override
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return pseudo(source) if source and context.isidentifier() else source

    @override
    def isEmpty(self) -> bool:
        return False


def untranslated(root: QWidget) -> Iterator[str]:
    """What a user reads or hears in that window and its menus, and that is in no brackets."""
    for widget in (root, *root.findChildren(QWidget)):
        for kind, text in _texts(widget):
            rest = _NAMES.sub("", re.sub(r"\[.*\]", "", text, flags=re.DOTALL))
            if _WORD.search(rest):
                yield f"{_name(widget)} {kind}: {text!r}"


def clipped(root: QWidget) -> Iterator[str]:
    """Labels, buttons and headings in sight that are smaller than their text needs."""
    for widget in root.findChildren(QWidget):
        # behind another tab a dock's view has the size of some time before
        if isinstance(widget, QHeaderView) and not widget.visibleRegion().isEmpty():
            yield from _clipped_headings(widget)
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton):
            continue
        if not widget.text() or (isinstance(widget, QLabel) and widget.wordWrap()):
            continue
        short = widget.sizeHint().width() - widget.width()
        if short > 1:
            yield f"{_name(widget)} lacks {short} px: {widget.text()!r}"


def _clipped_headings(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        text = header.model().headerData(section, header.orientation())
        short = header.fontMetrics().horizontalAdvance(str(text or "")) - header.sectionSize(section)
        if short > 0 and not header.isSectionHidden(section):
            yield f"{_name(header)} lacks {short} px: {text!r}"


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tool tip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QDockWidget):
        yield "title", widget.windowTitle()
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(index)) for index in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(index)) for index in range(min(widget.count(), 20)))
    if isinstance(widget, QMenu):
        yield "title", widget.title()
        for action in widget.actions():
            yield "action", action.text()
            yield "action's tool tip", action.toolTip()
    if isinstance(widget, QHeaderView):
        for section in range(widget.count()):
            header = widget.model().headerData(section, widget.orientation())
            yield "header", header if isinstance(header, str) else ""


def _name(widget: QWidget) -> str:
    named: QWidget | None = widget
    while named is not None and not named.objectName():
        named = named.parentWidget()
    return f"{type(widget).__name__} in {named.objectName() if named else '-'}"
