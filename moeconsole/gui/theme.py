"""The one design system: colours for light and dark, spacing, type sizes, icons that follow the palette.

Widgets ask here, and ask again on `QEvent.PaletteChange`; no other file names a colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from moeconsole.core.connections import Environment
from moeconsole.core.rules import Level
from moeconsole.gui import icons
from moeconsole.paths import resource
from moeconsole.store.settings import Theme

# Spacing in device-independent pixels: within a group, between controls, around a pane
TIGHT: Final = 4
GAP: Final = 8
MARGIN: Final = 12
ICON_SIZE: Final = icons.ICON_SIZE


@dataclass(frozen=True, slots=True)
class Colors:
    """One scheme. Text colours have a contrast of at least 4.5:1 on `base`, `window` and their own soft ground."""

    window: str
    base: str
    raised: str
    border: str
    handle: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    error: str
    error_soft: str
    loss: str
    loss_soft: str
    advice: str
    advice_soft: str
    ok: str
    ok_soft: str
    code_key: str
    code_string: str
    code_number: str
    code_word: str

    def level(self, level: Level) -> str:
        return {Level.ERROR: self.error, Level.LOSS: self.loss, Level.ADVICE: self.advice}[level]

    def level_soft(self, level: Level) -> str:
        return {Level.ERROR: self.error_soft, Level.LOSS: self.loss_soft, Level.ADVICE: self.advice_soft}[
            level
        ]

    def environment(self, environment: Environment) -> tuple[str, str]:
        """Text and ground of the environment's badge."""
        return {
            Environment.SANDBOX: (self.ok, self.ok_soft),
            Environment.TEST: (self.advice, self.advice_soft),
            Environment.LIVE: (self.error, self.error_soft),
        }[environment]


LIGHT: Final = Colors(
    window="#f3f4f6",
    base="#ffffff",
    raised="#e8eaee",
    border="#c5cad3",
    handle="#8d95a3",
    text="#1b1f27",
    muted="#5a6270",
    accent="#1f5fbf",
    on_accent="#ffffff",
    selection="#d5e4fb",
    error="#b3202c",
    error_soft="#fde8e8",
    loss="#8a4b00",
    loss_soft="#fdf0dc",
    advice="#1f5a8c",
    advice_soft="#e3effa",
    ok="#1c6b3a",
    ok_soft="#e0f4e7",
    code_key="#1f4f9c",
    code_string="#1c6b3a",
    code_number="#8a4b00",
    code_word="#8b2a8f",
)
DARK: Final = Colors(
    window="#1e2127",
    base="#16181d",
    raised="#2a2e36",
    border="#434956",
    handle="#6d7584",
    text="#e6e8ec",
    muted="#a0a8b5",
    accent="#7fb0ff",
    on_accent="#10141b",
    selection="#243b5b",
    error="#ff8d8d",
    error_soft="#43252a",
    loss="#f2b35e",
    loss_soft="#403222",
    advice="#8cc4f5",
    advice_soft="#22364a",
    ok="#7fd39b",
    ok_soft="#203a2a",
    code_key="#8fbcff",
    code_string="#8fd6a5",
    code_number="#f2b35e",
    code_word="#e0a3e6",
)


def is_dark() -> bool:
    return QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def colors() -> Colors:
    """The scheme in force."""
    return DARK if is_dark() else LIGHT


def apply(app: QApplication, theme: Theme) -> None:
    """Show the program in that theme."""
    app.setStyleSheet("")  # under the old sheet the new palette would take as long again
    apply_palette(app, theme)
    app.setStyleSheet(_style_sheet(colors()))


def apply_palette(app: QApplication, theme: Theme) -> None:
    """The colours alone, for widgets that are about to be made: under a style sheet each of them would be
    polished anew for every parent that it gets. Of our own: Qt's own switch does nothing on plain X11.
    """
    dark = theme is Theme.DARK
    if theme is Theme.SYSTEM:
        dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    app.setPalette(_palette(DARK if dark else LIGHT))


def mono_font() -> QFont:
    """The font of JSON, bytes and identifiers."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def small_font() -> QFont:
    font = QApplication.font()
    font.setPointSizeF(max(font.pointSizeF() - 1, 7))
    return font


def bold_font() -> QFont:
    font = QApplication.font()
    font.setBold(True)
    return font


def icon(name: str) -> QIcon:
    """An icon of resources/icons in the palette's text colour; ask again when the palette changes."""
    scheme = colors()
    return _icon(name, scheme.text, scheme.muted)


def level_icon(level: Level) -> QIcon:
    """The sign of a level: told apart by shape as well as by colour."""
    color = colors().level(level)
    return _icon(f"level-{level.value}", color, color)


@lru_cache(maxsize=256)
def _icon(name: str, color: str, disabled: str) -> QIcon:
    return QIcon(icons.SvgIcon(name, color, disabled))


def _palette(scheme: Colors) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, value in (
        (role.Window, scheme.window),
        (role.WindowText, scheme.text),
        (role.Base, scheme.base),
        (role.AlternateBase, scheme.window),
        (role.Text, scheme.text),
        (role.Button, scheme.raised),
        (role.ButtonText, scheme.text),
        (role.BrightText, scheme.error),
        (role.ToolTipBase, scheme.raised),
        (role.ToolTipText, scheme.text),
        (role.PlaceholderText, scheme.muted),
        (role.Highlight, scheme.selection),
        (role.HighlightedText, scheme.text),
        (role.Link, scheme.accent),
        (role.LinkVisited, scheme.accent),
        (role.Accent, scheme.accent),
        (role.Light, scheme.raised),
        (role.Midlight, scheme.raised),
        (role.Mid, scheme.border),
        (role.Dark, scheme.border),
        (role.Shadow, scheme.border),
    ):
        palette.setColor(target, QColor(value))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(scheme.muted))
    return palette


def _style_sheet(scheme: Colors) -> str:
    # only what the palette can't say: room inside controls, one focus ring, quiet frames
    tick = "check-dark" if scheme is DARK else "check-light"
    arrow, close, float_, check = (
        resource("icons", f"{name}.svg").as_posix()
        for name in ("drop-down", "dock-close", "dock-float", tick)
    )
    return f"""
    QLineEdit, QComboBox, QDateTimeEdit {{
        background: {scheme.base}; border: 1px solid {scheme.border}; border-radius: 4px;
        padding: 3px 6px; min-height: 18px; selection-background-color: {scheme.selection};
        selection-color: {scheme.text};
    }}
    QLineEdit:focus, QComboBox:focus, QDateTimeEdit:focus {{ border: 1px solid {scheme.accent}; }}
    QComboBox:!editable {{ padding-left: 8px; }}
    QComboBox QLineEdit, QDateTimeEdit QLineEdit {{ border: none; padding: 0; background: transparent; min-height: 0; }}
    QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: none; width: 18px; }}
    QComboBox::down-arrow, QDateTimeEdit::down-arrow {{ image: url({arrow}); width: 12px; height: 12px; }}
    QToolBar {{ background: {scheme.window}; border: none; padding: 0; }}
    QLineEdit:disabled, QComboBox:disabled {{ background: {scheme.window}; color: {scheme.muted}; }}
    QPushButton, QToolButton {{
        background: {scheme.raised}; border: 1px solid {scheme.border}; border-radius: 4px; padding: 4px 10px;
    }}
    QToolButton {{ padding: 3px; }}
    QToolButton[flat="true"], QToolButton[autoRaise="true"] {{
        background: transparent; border: 1px solid transparent;
    }}
    QToolButton#qt_calendar_monthbutton {{ padding-right: 16px; }}
    QToolButton#qt_calendar_monthbutton::menu-indicator {{
        image: url({arrow}); width: 10px; height: 10px; subcontrol-position: right center; right: 4px;
    }}
    QToolButton[popupMode="2"] {{ padding-right: 16px; }}
    QToolButton[popupMode="2"]::menu-indicator {{
        image: url({arrow}); width: 10px; height: 10px; subcontrol-position: right center; right: 3px;
    }}
    QPushButton:hover, QToolButton:hover {{ border-color: {scheme.accent}; }}
    QPushButton:focus, QToolButton:focus {{ border: 1px solid {scheme.accent}; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {scheme.muted}; }}
    QPushButton[primary="true"] {{
        background: {scheme.accent}; color: {scheme.on_accent}; border-color: {scheme.accent}; font-weight: 600;
    }}
    QPushButton[primary="true"]:disabled {{
        background: {scheme.raised}; color: {scheme.muted}; border-color: {scheme.border};
    }}
    QCheckBox::indicator:unchecked {{
        border: 1px solid {scheme.muted}; border-radius: 3px; background: {scheme.base}; width: 12px; height: 12px;
    }}
    QCheckBox::indicator:checked {{
        border: 1px solid {scheme.accent}; border-radius: 3px; background: {scheme.accent}; width: 12px; height: 12px;
        image: url({check});
    }}
    QCheckBox::indicator:checked:disabled {{ border-color: {scheme.muted}; background: {scheme.muted}; }}
    QPushButton[primary="true"]:focus {{ border: 2px solid {scheme.text}; }}
    QTreeView, QTableView, QListView, QPlainTextEdit, QTextEdit {{
        background: {scheme.base}; border: 1px solid {scheme.border}; border-radius: 4px;
        selection-background-color: {scheme.selection}; selection-color: {scheme.text};
    }}
    QTreeView:focus, QTableView:focus, QListView:focus, QPlainTextEdit:focus {{ border: 1px solid {scheme.accent}; }}
    QHeaderView::section {{
        background: {scheme.window}; color: {scheme.muted}; border: none; border-bottom: 1px solid {scheme.border};
        padding: 4px 3px;
    }}
    QTabWidget::pane {{ border: none; }}
    QTabBar::tab {{
        background: transparent; color: {scheme.muted}; padding: 6px 12px; border-bottom: 2px solid transparent;
    }}
    QTabBar::tab:selected {{ color: {scheme.text}; border-bottom: 2px solid {scheme.accent}; }}
    QTabBar::tab:focus {{ color: {scheme.accent}; }}
    QDockWidget {{ titlebar-close-icon: url({close}); titlebar-normal-icon: url({float_}); }}
    QDockWidget::title {{ background: {scheme.window}; padding: 6px 8px; }}
    QMainWindow::separator {{ background: {scheme.window}; width: 6px; height: 6px; }}
    QScrollBar {{ background: transparent; border: none; margin: 0; }}
    QScrollBar:vertical {{ width: 12px; }}
    QScrollBar:horizontal {{ height: 12px; }}
    QScrollBar::handle {{ background: {scheme.handle}; border-radius: 4px; margin: 2px; }}
    QScrollBar::handle:vertical {{ min-height: 28px; }}
    QScrollBar::handle:horizontal {{ min-width: 28px; }}
    QScrollBar::handle:hover {{ background: {scheme.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QToolTip {{ background: {scheme.raised}; color: {scheme.text}; border: 1px solid {scheme.border}; padding: 4px; }}
    """
