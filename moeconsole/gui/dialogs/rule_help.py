"""Help for one rule: what MoEngage does, what to do about it, and an example. The texts are the core's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QTextBlock, QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.core.rules import RULES, Level
from moeconsole.core.rules.help import help_of
from moeconsole.gui import theme
from moeconsole.gui.models.places import issue_text, place_of
from moeconsole.gui.widgets.json_colors import JsonColors
from moeconsole.gui.widgets.named import named

if TYPE_CHECKING:
    from moeconsole.core.issues import Issue

_WIDTH: Final = 600
_MARGIN: Final = theme.MARGIN + theme.TIGHT
_CONTEXT: Final = "RuleHelp"  # of the translations of titles and texts


class RuleHelpDialog(QDialog):
    """Shows the help of one rule after the other, beside the window that owns it. GUI thread.

    Closed, it is only hidden. All texts are shown as they are, never as markup.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ruleHelpDialog")
        self.setWindowTitle(self.tr("What this means"))
        self._level = Level.ADVICE
        self._words = {
            Level.ERROR: self.tr("Refused"),
            Level.LOSS: self.tr("Changed silently"),
            Level.ADVICE: self.tr("Suspicious"),
        }
        self._title = _label("ruleHelpTitleLabel")
        font = theme.bold_font()
        font.setPointSizeF(font.pointSizeF() + 3)
        self._title.setFont(font)
        self._sign = QLabel()
        self._word = _label("ruleHelpLevelLabel", wraps=False)
        self._word.setFont(theme.bold_font())
        self._text = _label("ruleHelpTextLabel")
        self._source = _label("ruleHelpSourceLabel")
        self._source.setFont(theme.small_font())
        self._message = self._build_message()
        self._examples = self._build_examples()
        self._body = self._build_body()
        self._scroll = named(QScrollArea(), "ruleHelpScrollArea", self.tr("Help"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._body)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._close = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        named(self._close, "ruleHelpCloseButton", self.tr("Close")).setDefault(True)
        self._buttons.rejected.connect(self.reject)
        self._buttons.setContentsMargins(_MARGIN, theme.GAP, _MARGIN, theme.MARGIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._buttons)
        self.resize(_WIDTH, 400)
        self._style()

    def _build_message(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("ruleHelpMessageFrame")
        self._place = _label("ruleHelpPlaceLabel")
        self._place.setFont(theme.bold_font())
        self._said = _label("ruleHelpMessageLabel")
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(self._place)
        layout.addWidget(self._said)
        return frame

    def _build_examples(self) -> QWidget:
        self._wrong_label = QLabel(self.tr("Instead of"))
        self._right_label = QLabel(self.tr("Write"))
        self._wrong = named(_Sample(), "ruleHelpWrongEdit", self.tr("Example: instead of"))
        self._right = named(_Sample(), "ruleHelpRightEdit", self.tr("Example: write"))
        area = QWidget()
        layout = QVBoxLayout(area)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.TIGHT)
        for label, sample in ((self._wrong_label, self._wrong), (self._right_label, self._right)):
            label.setFont(theme.bold_font())
            label.setBuddy(sample)
            layout.addWidget(label)
            layout.addWidget(sample)
            layout.addSpacing(theme.TIGHT if sample is self._wrong else 0)
        return area

    def _build_body(self) -> QWidget:
        kind = QHBoxLayout()
        kind.setSpacing(theme.TIGHT)
        kind.addWidget(self._sign)
        kind.addWidget(self._word)
        kind.addStretch(1)
        head = QVBoxLayout()
        head.setSpacing(theme.TIGHT)
        head.addLayout(kind)
        head.addWidget(self._title)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, theme.TIGHT)
        layout.setSpacing(theme.MARGIN)
        layout.addWidget(self._message)
        layout.addLayout(head)
        for widget in (self._text, self._examples, self._source):
            layout.addWidget(widget)
        layout.addStretch(1)
        return body

    # What the caller asks for

    def show_issue(self, issue: Issue) -> None:
        """Show what is said of one value, and the help of its rule."""
        self._fill(issue.rule, place_of(issue.pointer), issue_text(issue))

    def show_rule(self, rule_id: str) -> None:
        """Show the help of a rule.

        Raises:
            KeyError: there is no such rule.
        """
        self._fill(rule_id, "", "")

    def _fill(self, rule_id: str, place: str, message: str) -> None:
        found = help_of(rule_id)
        self._level = RULES[rule_id].level
        title = QCoreApplication.translate(_CONTEXT, found.title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(message)
        self._title.setText(title)
        self._word.setText(self._words[self._level])
        self._text.setText(QCoreApplication.translate(_CONTEXT, found.text))
        self._place.setText(place)
        self._said.setText(message)
        self._message.setVisible(bool(message))
        self._wrong.show_text(found.example_wrong)
        self._right.show_text(found.example_right)
        self._examples.setVisible(bool(found.example_wrong))
        source = self.tr("Source: {source} · Rule: {rule}")
        self._source.setText(source.format(source=found.source, rule=rule_id))
        self._style()
        self._fit()
        self._close.setFocus()
        self.show()
        self.activateWindow()

    def _fit(self) -> None:
        """As high as the text needs at the width that the window has, as far as the screen goes."""
        for widget in (self._message, self._examples, self._body):  # else they answer for the last text
            layout = widget.layout()
            if layout is not None:
                layout.activate()
        width = max(self.width(), self._body.minimumSizeHint().width())
        height = self._body.heightForWidth(width) + self._buttons.sizeHint().height()
        self.resize(width, min(height, self.screen().availableSize().height() * 4 // 5))
        self._scroll.verticalScrollBar().setValue(0)

    # Looks

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._style()

    def _style(self) -> None:
        scheme = theme.colors()
        level, soft = scheme.level(self._level), scheme.level_soft(self._level)
        size = QSize(theme.ICON_SIZE, theme.ICON_SIZE)
        self._sign.setPixmap(theme.level_icon(self._level).pixmap(size, self.devicePixelRatio()))
        self._message.setStyleSheet(
            f"#ruleHelpMessageFrame {{ background: {soft}; border: none; border-left: 3px solid {level};"
            " border-top-right-radius: 4px; border-bottom-right-radius: 4px; }"
        )
        for label, color in (
            (self._word, level),
            (self._wrong_label, scheme.error),
            (self._right_label, scheme.ok),
            (self._source, scheme.muted),
        ):
            label.setStyleSheet(f"color: {color};")


class _Sample(QPlainTextEdit):
    """A few lines of JSON that may be selected and copied, as high as they are."""

    def __init__(self) -> None:
        super().__init__()
        self._colors = JsonColors()
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)
        self.setFont(theme.mono_font())
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        self.setPlainText(text)
        self._color()
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        margins = 2 * (self.document().documentMargin() + self.frameWidth() + 1)
        widest = max(map(self.fontMetrics().horizontalAdvance, self.toPlainText().split("\n")))
        lines = self.blockCount() * self.fontMetrics().lineSpacing()
        return QSize(int(widest + margins), int(lines + margins))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colors.renew()
            self._color()

    def _color(self) -> None:
        self._colors.color(self._blocks())
        self.document().markContentsDirty(0, self.document().characterCount())

    def _blocks(self) -> list[QTextBlock]:
        return [self.document().findBlockByNumber(number) for number in range(self.blockCount())]


def _label(name: str, *, wraps: bool = True) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
