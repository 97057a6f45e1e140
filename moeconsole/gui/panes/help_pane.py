"""Help beside the work: of a field, or of a rule and what it says of a value. The texts are the core's."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from moeconsole.core.field_help import TOPICS, dialogs, window
from moeconsole.core.rules import RULES, Level
from moeconsole.core.rules.help import help_of
from moeconsole.gui import theme
from moeconsole.gui.models.places import issue_text, place_of
from moeconsole.gui.widgets.named import named
from moeconsole.gui.widgets.sample import Sample

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from moeconsole.core.issues import Issue

_RULE: Final = "RuleHelp"  # contexts of the translations
_FIELD: Final = "FieldHelp"
_NOT_WRITTEN: Final = {*window.TOPICS, *dialogs.TOPICS, "connection"}  # what one uses, rather than fills in
_LEAST_WIDTH: Final = 230  # for reading, and for the names of the tabs below


class HelpPane(QScrollArea):
    """Shows one help after the other; built when its dock is first shown. GUI thread; owned by the help desk.

    Texts are shown as they are, never as markup.

    Signals:
        closed: Escape was pressed in it.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "helpPane", self.tr("Help"))
        self._level: Level | None = None
        self._topic = ""
        self._words = {
            Level.ERROR: self.tr("Refused"),
            Level.LOSS: self.tr("Changed silently"),
            Level.ADVICE: self.tr("Suspicious"),
        }
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setWidget(self._build())
        self._style()

    # What is shown

    def show_topic(self, key: str) -> None:
        """The help of a field or a pane.

        Raises:
            KeyError: there is no such topic.
        """
        topic = TOPICS[key]
        self._topic = key
        self._show_head(None, self._tr(_FIELD, topic.title), self._tr(_FIELD, topic.text), "", "")
        written = self.tr("Good to know") if key in _NOT_WRITTEN else self.tr("How it is written")
        self._form_label.setText(written)
        self._show_form(self._tr(_FIELD, topic.form))
        self._show_samples("", topic.example)
        self._show_rules(topic.rules)
        self._source.setText(self.tr("Source: {source}").format(source=self._tr(_FIELD, topic.source)))
        self._after_change()

    def show_issue(self, issue: Issue) -> None:
        """What is said of one value, and the help of its rule."""
        self._topic = ""
        self._show_rule(issue.rule, place_of(issue.pointer), issue_text(issue))

    def show_rule(self, rule_id: str) -> None:
        """The help of a rule.

        Raises:
            KeyError: there is no such rule.
        """
        self._show_rule(rule_id, "", "")

    def height_at(self, width: int) -> int:
        """What the whole help needs at that width."""
        body = self.widget()
        return body.heightForWidth(width) if body is not None else 0

    def _show_rule(self, rule_id: str, place: str, message: str) -> None:
        found = help_of(rule_id)
        level = RULES[rule_id].level
        self._show_head(level, self._tr(_RULE, found.title), self._tr(_RULE, found.text), place, message)
        self._show_form("")
        self._show_samples(found.example_wrong, found.example_right)
        self._show_rules(())
        source = self.tr("Source: {source} · Rule: {rule}")
        self._source.setText(source.format(source=found.source, rule=rule_id))
        self._after_change()

    def _show_head(self, level: Level | None, title: str, text: str, place: str, message: str) -> None:
        self._level = level
        self.setAccessibleDescription("\n".join(filter(None, (message, title, text))))
        self._title.setText(title)
        self._text.setText(text)
        self._place.setText(place)
        self._said.setText(message)
        self._message.setVisible(bool(message))
        self._kind.setVisible(level is not None)
        self._word.setText(self._words[level] if level is not None else "")
        self._back.setVisible(level is not None and bool(self._topic))

    def _show_form(self, form: str) -> None:
        self._form.setText(form)
        for label in (self._form_label, self._form):
            label.setVisible(bool(form))

    def _show_samples(self, wrong: str, right: str) -> None:
        self._wrong.show_text(wrong)
        self._right.show_text(right)
        self._right_label.setText(self.tr("Write") if wrong else self.tr("Example"))
        for widget in (self._wrong_label, self._wrong):
            widget.setVisible(bool(wrong))
        for widget in (self._right_label, self._right):
            widget.setVisible(bool(right))

    def _show_rules(self, rules: tuple[str, ...]) -> None:
        titles = ((rule_id, self._tr(_RULE, help_of(rule_id).title)) for rule_id in rules)
        links = (f'<a href="{rule_id}">{escape(title)}</a>' for rule_id, title in titles)
        self._links.setText("<br>".join(links))
        self._links.setVisible(bool(rules))
        self._links_label.setVisible(bool(rules))

    def _after_change(self) -> None:
        self._style()
        self.verticalScrollBar().setValue(0)

    @Slot()
    def _go_back(self) -> None:
        self.show_topic(self._topic)
        self.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # Building

    def _build(self) -> QWidget:
        self._title = _label("helpTitleLabel")
        font = theme.bold_font()
        font.setPointSizeF(font.pointSizeF() + 3)
        self._title.setFont(font)
        self._text = _label("helpTextLabel")
        self._form_label = _heading("")
        self._form = _label("helpFormLabel")
        self._wrong_label, self._right_label = _heading(self.tr("Instead of")), _heading("")
        self._wrong = named(Sample(), "helpWrongEdit", self.tr("Example: instead of"))
        self._right = named(Sample(), "helpRightEdit", self.tr("Example: write"))
        self._links_label = _heading(self.tr("Rules"))
        self._links = named(_label("helpRulesLabel"), "helpRulesLabel", self.tr("Rules"))
        self._links.setTextFormat(Qt.TextFormat.RichText)  # for the links; what they say is escaped
        self._links.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._links.linkActivated.connect(self.show_rule)
        self._source = _label("helpSourceLabel")
        self._source.setFont(theme.small_font())
        self._back = named(QPushButton(self.tr("Back to the field")), "helpBackButton", self.tr("Back"))
        self._back.clicked.connect(self._go_back)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._build_message())
        column.addWidget(self._build_kind())
        parts: tuple[QWidget, ...] = (
            *(self._title, self._text, self._form_label, self._form),
            *(self._wrong_label, self._wrong, self._right_label, self._right),
        )
        for part in parts:
            column.addWidget(part)
        column.addWidget(self._links_label)
        column.addWidget(self._links)
        column.addSpacing(theme.GAP)
        column.addWidget(self._source)
        column.addStretch(1)
        return body

    def _build_message(self) -> QFrame:
        self._message = QFrame()
        self._message.setObjectName("helpMessageFrame")
        self._place = _label("helpPlaceLabel")
        self._place.setFont(theme.bold_font())
        self._said = _label("helpMessageLabel")
        layout = QVBoxLayout(self._message)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.TIGHT)
        layout.addWidget(self._place)
        layout.addWidget(self._said)
        return self._message

    def _build_kind(self) -> QWidget:
        self._kind = QWidget()
        self._sign = QLabel()
        self._word = _label("helpLevelLabel")
        self._word.setFont(theme.bold_font())
        row = QHBoxLayout(self._kind)
        row.setContentsMargins(0, theme.TIGHT, 0, 0)
        row.setSpacing(theme.TIGHT)
        row.addWidget(self._sign)
        row.addWidget(self._word, 1)
        return self._kind

    # Looks

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_source"):
            self._style()

    def _style(self) -> None:
        scheme = theme.colors()
        if self._level is not None:
            level, soft = scheme.level(self._level), scheme.level_soft(self._level)
            size = QSize(theme.ICON_SIZE, theme.ICON_SIZE)
            self._sign.setPixmap(theme.level_icon(self._level).pixmap(size, self.devicePixelRatio()))
            self._message.setStyleSheet(
                f"#helpMessageFrame {{ background: {soft}; border: none; border-left: 3px solid {level}; }}"
            )
            self._word.setStyleSheet(f"color: {level};")
        for label in (self._form_label, self._links_label, self._source):
            label.setStyleSheet(f"color: {scheme.muted};")
        self._wrong_label.setStyleSheet(f"color: {scheme.error};")
        is_plain = self._wrong.isHidden()
        self._right_label.setStyleSheet(f"color: {scheme.muted if is_plain else scheme.ok};")

    @staticmethod
    def _tr(context: str, text: str) -> str:
        return QCoreApplication.translate(context, text) if text else ""


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(theme.small_font())
    label.setContentsMargins(0, theme.GAP, 0, 0)
    return label
