"""A question that does not stop the program: the caller opens it and hears the answer by a signal."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from moeconsole.gui import theme
from moeconsole.gui.action_registry import plain
from moeconsole.gui.widgets.named import named


class AskDialog(QDialog):
    """Opened with `open()`, gone when it is answered: `accepted` or `rejected`, Escape being the latter.

    The texts are shown as they are, never as markup: names of events and connections stand in them.
    """

    def __init__(
        self,
        title: str,
        text: str,
        details: tuple[str, ...] = (),
        accept: str = "",
        *,
        danger: bool = False,
        option: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """A question.

        Args:
            details: lines below the text, such as the problems in question.
            accept: what the button does, as a verb, with & before the letter of its key.
            danger: Enter cancels; only the button itself, or its key, accepts.
            option: what may be done as well; unchecked to begin with.
        """
        super().__init__(parent)
        self.setObjectName("askDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription("\n".join((text, *details)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.MARGIN + theme.TIGHT] * 4)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._heading(title))
        layout.addWidget(self._label("askTextLabel", text))
        if details:
            layout.addWidget(self._details(details))
        self._option = self._option_check(option) if option else None
        if self._option is not None:
            layout.addWidget(self._option)
        layout.addSpacing(theme.TIGHT)
        layout.addWidget(self._buttons(accept or self.tr("OK"), danger=danger))
        self.setMinimumWidth(420)

    @property
    def option_is_checked(self) -> bool:
        return self._option is not None and self._option.isChecked()

    @staticmethod
    def _option_check(option: str) -> QCheckBox:
        return named(QCheckBox(option.replace("&", "&&")), "askOptionCheck", option)

    def _heading(self, title: str) -> QLabel:
        heading = self._label("askTitleLabel", title)
        font = theme.bold_font()
        font.setPointSizeF(font.pointSizeF() + 2)
        heading.setFont(font)
        return heading

    def _details(self, details: tuple[str, ...]) -> QLabel:
        label = self._label("askDetailsLabel", "\n".join(f"•  {line}" for line in details))
        scheme = theme.colors()
        label.setStyleSheet(
            f"background: {scheme.base}; border: 1px solid {scheme.border}; border-radius: 4px; padding: 8px;"
        )
        return label

    @staticmethod
    def _label(name: str, text: str) -> QLabel:
        label = named(QLabel(text), name, text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _buttons(self, accept: str, *, danger: bool) -> QDialogButtonBox:
        box = QDialogButtonBox()
        yes = named(QPushButton(accept), "askAcceptButton", plain(accept))
        no = named(QPushButton(self.tr("Cancel")), "askCancelButton", self.tr("Cancel"))
        box.addButton(yes, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(no, QDialogButtonBox.ButtonRole.RejectRole)
        yes.setAutoDefault(not danger)  # else it becomes the default one as soon as it has the focus
        default = no if danger else yes
        default.setDefault(True)
        default.setFocus()
        if danger:
            scheme = theme.colors()
            yes.setStyleSheet(
                f"QPushButton {{ color: {scheme.error}; background: {scheme.error_soft};"
                f" border: 1px solid {scheme.error}; font-weight: 600; }}"
                f"QPushButton:focus {{ border: 2px solid {scheme.error}; }}"
            )
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box
