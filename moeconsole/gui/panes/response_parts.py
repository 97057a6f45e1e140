"""Parts of the response pane: the box with the outcome, and the body with its formatting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from moeconsole.core.reindent import NotJsonError, reindent
from moeconsole.gui import theme
from moeconsole.gui.answers import Tone
from moeconsole.gui.panes.explanation import Explanation, prose_label
from moeconsole.gui.widgets.code_view import CodeView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from moeconsole.core.exchange import Response
    from moeconsole.gui.explained import Explained

FORMATTED_AT_ONCE: Final = 64 * 1024
"""Characters of a body that are formatted before it is shown; a longer one shows as it came first."""

_CHARSET: Final = re.compile(r"charset=\"?([A-Za-z0-9._-]+)", re.IGNORECASE)


class StatusBox(QFrame):
    """The outcome: sign, sentence, the reason, what it means, and the facts below. GUI thread; owned by its pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("responseStatusBox")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._tone: Tone | None = None
        self.icon = QLabel(self)
        self.status = prose_label(self, "responseStatusLabel")
        self.detail = prose_label(self, "responseDetailLabel")
        self.explanation: Explanation = Explanation(self)
        self.facts = prose_label(self, "responseFactsLabel")
        self.facts.setWordWrap(False)
        self.request_id = prose_label(self, "requestIdLabel")
        self.request_id.setFont(theme.mono_font())
        self.request_id.setWordWrap(False)
        self.copy_id = QPushButton(self.tr("Copy"), self)
        self.copy_id.setObjectName("copyRequestIdButton")
        self.copy_id.setAccessibleName(self.tr("Copy the request id"))
        self.copy_id.setToolTip(self.tr("Copy the request id: MoEngage's support finds the request by it"))
        facts = QHBoxLayout()
        facts.setSpacing(theme.GAP)
        facts.addWidget(self.facts)
        facts.addWidget(self.request_id)
        facts.addWidget(self.copy_id)
        facts.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(theme.TIGHT)
        texts.addWidget(self.status)
        texts.addWidget(self.detail)
        texts.addWidget(self.explanation)
        texts.addLayout(facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
        row.setSpacing(theme.GAP)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self.explanation.button, 0, Qt.AlignmentFlag.AlignTop)

    def say(
        self,
        status: str,
        detail: str,
        facts: str,
        request_id: str = "",
        explained: Explained | None = None,
    ) -> None:
        self.explanation.explain(explained)
        shown_id = f"request_id {request_id}" if request_id else ""
        texts = (
            (self.status, status),
            (self.detail, detail),
            (self.facts, facts),
            (self.request_id, shown_id),
        )
        for label, text in texts:
            label.setText(text)
            label.setAccessibleName(text)
            label.setVisible(bool(text))
        self.copy_id.setVisible(bool(request_id))
        self._fit()

    def _fit(self) -> None:
        """Ask for the height of the wrapped text: a dock only knows the least height, of one line each."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def set_tone(self, tone: Tone | None) -> None:
        """Colour and sign; None while there is nothing to judge."""
        self._tone = tone
        self.status.setFont(theme.bold_font() if tone is not None else self.font())
        scheme = theme.colors()
        color, ground = {
            Tone.OK: (scheme.ok, scheme.ok_soft),
            Tone.REFUSED: (scheme.error, scheme.error_soft),
            Tone.UNSURE: (scheme.loss, scheme.loss_soft),
            Tone.NEUTRAL: (scheme.text, scheme.raised),
            None: (scheme.text, scheme.window),
        }[tone]
        sheet = (
            f"#responseStatusBox {{ background: {ground}; }}"
            f"#responseStatusLabel {{ color: {color}; }}"
            f"#responseExplanationLabel, #rateLimitResetLabel {{ color: {scheme.text}; }}"
            f"#responseDetailLabel, #responseFactsLabel, #requestIdLabel {{ color: {scheme.text}; }}"
        )
        if sheet != self.styleSheet():  # a style sheet changes the palette, which leads here again
            self.setStyleSheet(sheet)
        self.icon.setVisible(tone is not None)
        if tone is not None:
            icon = theme.icon(f"answer-{tone}")
            self.icon.setPixmap(icon.pixmap(theme.ICON_SIZE, theme.ICON_SIZE))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.set_tone(self._tone)


class BodyView(QWidget):
    """The body: formatted where it is JSON and short, else as it came, with a button. Owned by its pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.view = CodeView(self)
        self.view.setObjectName("responseBodyView")
        self.view.setAccessibleName(self.tr("Body of the answer"))
        self.view.setPlaceholderText(self.tr("The answer has no body."))
        self._note = QLabel(self)
        self._note.setObjectName("responseBodyNote")
        self._format = QPushButton(self.tr("Format"), self)
        self._format.setObjectName("formatBodyButton")
        self._format.setAccessibleName(self.tr("Format the body"))
        self._format.setToolTip(self.tr("Show the JSON with a line for each value; no value changes"))
        self._format.clicked.connect(self.format_body)
        self._bar = QWidget(self)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(theme.GAP, theme.TIGHT, theme.GAP, theme.TIGHT)
        row.addWidget(self._note, 1)
        row.addWidget(self._format)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self.view, 1)
        self._forming: Iterator[str] | None = None
        self._formed: list[str] = []
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._form)

    def show_body(self, response: Response | None) -> None:
        self._turns.stop()
        self._forming = None
        self._text = body_text(response) if response is not None else ""
        looks_like_json = self._text.lstrip()[:1] in ("{", "[")
        is_short = len(self._text) <= FORMATTED_AT_ONCE
        shown = self._text
        is_formatted = False
        if looks_like_json and is_short:
            try:
                shown = "".join(reindent(self._text))
                is_formatted = True
            except NotJsonError:
                looks_like_json = False
        self._bar.setVisible(looks_like_json and not is_short)
        self._note.setText(self.tr("A long answer, shown as it came."))
        self._format.setEnabled(True)
        self._show(shown, is_json=looks_like_json, wrap=not is_formatted)

    def _show(self, text: str | list[str], *, is_json: bool, wrap: bool) -> None:
        # with a million lines a wrapping view takes half a second for each change of its width
        mode = CodeView.LineWrapMode.WidgetWidth if wrap else CodeView.LineWrapMode.NoWrap
        self.view.clear()
        self.view.setLineWrapMode(mode)
        self.view.show_text(text, is_json=is_json)

    @Slot()
    def format_body(self) -> None:
        """Format a long body, a little at each turn of the event loop."""
        self._forming = reindent(self._text)
        self._formed = []
        self._format.setEnabled(False)
        self._note.setText(self.tr("Formatting …"))
        self._turns.start()

    @Slot()
    def _form(self) -> None:
        # all of it before any is shown: only at its end is it certain that the text is JSON
        if self._forming is None:
            return
        try:
            for _ in range(5):
                self._formed.append(next(self._forming))
        except StopIteration:
            self._note.setText(self.tr("A long answer, formatted."))
            self._show(self._formed, is_json=True, wrap=False)
        except NotJsonError:
            self._note.setText(self.tr("This answer is not JSON. It is shown as it came."))
        else:
            return
        self._turns.stop()
        self._forming = None
        self._formed = []


def body_text(response: Response) -> str:
    """The body's characters; bytes that its charset does not know show as �."""
    match = _CHARSET.search(response.header("content-type") or "")
    charset = match.group(1) if match else "utf-8-sig"
    try:
        return response.body.decode(charset, "replace")
    except LookupError:
        return response.body.decode("utf-8-sig", "replace")
