"""Going about by keyboard: to each pane, round the panes, from event to event."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QTabBar, QWidget

from moeconsole.gui.docks import titles
from moeconsole.gui.widgets.search_keys import SearchKeys
from moeconsole.gui.widgets.tab_order import step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from moeconsole.gui.docks import Docks
    from moeconsole.gui.session import DocumentSession

# Each place: its dock (none for what always stands in the middle) and the widgets that take the focus,
# the first of them that is there.
_PLACES: Final = (
    ("customer", None, ("customerIdEdit",), "Ctrl+1"),
    ("attributes", None, ("attributeView", "addFirstActionButton"), "Ctrl+2"),
    ("json", "json", ("jsonEdit",), "Ctrl+3"),
    ("stored", "stored", ("storedView",), "Ctrl+4"),
    ("request", "request", ("requestView",), "Ctrl+5"),
    ("problems", "problems", ("problemsView", "errorFilterButton"), "Ctrl+6"),
    ("response", "response", ("responseBodyView", "guideDoneButton", "responseStatusLabel"), "Ctrl+7"),
    ("history", "history", ("historyView",), "Ctrl+8"),
    ("templates", "templates", ("templateView",), "Ctrl+9"),
    ("inbox", "inbox", ("sandboxInboxView",), "Ctrl+0"),
    ("connection", None, ("connectionCombo",), "Ctrl+L"),
)
_SEARCHES: Final = (("historySearchEdit", "historyView"), ("templateSearchEdit", "templateView"))
_REGIONS: Final = ("composer", "connectionToolBar")  # of F6, beside the docks in sight


class GoDesk(QObject):
    """Actions that move the focus. GUI thread; owned by the main window.

    Attributes:
        places: to each pane. `steps`: to the next pane and event. `searches`: into a search field.
    """

    def __init__(self, window: QMainWindow, docks: Docks, session: DocumentSession) -> None:
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._session = session
        self._last: dict[str, str] = {}  # names, as editors in tables come and go
        self.places = self._make_places()
        self.steps = (
            self._action("nextPaneAction", self.tr("Next pane"), "F6", self.go_to_next_pane),
            self._action(
                "previousPaneAction", self.tr("Previous pane"), "Shift+F6", self.go_to_previous_pane
            ),
            self._action("nextEventAction", self.tr("Next event"), "Ctrl+PgDown", self.go_to_next_event),
            self._action(
                "previousEventAction", self.tr("Previous event"), "Ctrl+PgUp", self.go_to_previous_event
            ),
        )
        self.searches = (
            self._action(
                "searchHistoryAction",
                self.tr("Search the history"),
                "Ctrl+F",
                partial(self._go, "history", ("historySearchEdit",)),
            ),
            self._action(
                "searchTemplatesAction",
                self.tr("Search the templates"),
                "Ctrl+T",
                partial(self._go, "templates", ("templateSearchEdit",)),
            ),
        )
        for edit, view in _SEARCHES:
            field, found = window.findChild(QLineEdit, edit), window.findChild(QAbstractItemView, view)
            if field is not None and found is not None:
                SearchKeys(field, found)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._remember)

    # Panes

    def _go(self, dock: str | None, names: tuple[str, ...]) -> None:
        """Bring the pane up and put the focus into the first of these widgets that is there."""
        if dock is not None:
            self._docks[dock].show()
            self._docks[dock].raise_()
        for name in names:
            widget = self._window.findChild(QWidget, name)
            if widget is not None and widget.isVisible() and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                if isinstance(widget, QLineEdit):
                    widget.selectAll()  # where it had the focus already, too: what is typed replaces it
                return

    @Slot()
    def go_to_next_pane(self) -> None:
        self._step(1)

    @Slot()
    def go_to_previous_pane(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        regions = self._regions()
        current = self._region_of(QApplication.focusWidget())
        start = regions.index(current) if current in regions else -1 if step > 0 else 0
        self._enter(regions[(start + step) % len(regions)])

    def _regions(self) -> list[QWidget]:
        """What is in sight, as the eye goes round: the middle, the docks, the bar."""
        docks = [dock for dock in self._docks.all if dock.isVisible() and not dock.visibleRegion().isEmpty()]
        places = [self._window.findChild(QWidget, name) for name in _REGIONS]
        middle, bar = places
        middle_x = middle.x() if middle is not None else 0
        docks.sort(key=lambda dock: (dock.x() < middle_x, dock.y()))
        return [region for region in (middle, *docks, bar) if region is not None]

    def _region_of(self, widget: QWidget | None) -> QWidget | None:
        names = {*_REGIONS, *(dock.objectName() for dock in self._docks.all)}
        while widget is not None and widget.objectName() not in names:
            widget = widget.parentWidget()
        return widget

    def _enter(self, region: QWidget) -> None:
        """Where the focus was in it last, else its first place."""
        name = self._last.get(region.objectName())
        last = region.findChild(QWidget, name) if name else None
        if last is not None and _takes_focus(last):
            last.setFocus(Qt.FocusReason.TabFocusReason)
            return
        for key, dock, names, _keys in _PLACES:
            if region.objectName() in (f"{dock}Dock", {"customer": "composer"}.get(key)):
                self._go(dock, names)
                return
        first = next((one for one in region.findChildren(QWidget) if _takes_focus(one)), region)
        first.setFocus(Qt.FocusReason.TabFocusReason)

    # Tab

    def step_focus(self, *, forward: bool) -> bool:
        """The focus to the next widget: part by part as F6 goes, the bar first; never to a dock at the back."""
        *parts, bar = self._regions()
        ranks: dict[QWidget, float] = {part: place for place, part in enumerate([bar, *parts])}
        for tabs in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            ranks[tabs] = max((ranks[dock] for dock in parts if _belong(tabs, dock)), default=0.0) + 0.5
        return step(self._window, sorted(ranks, key=ranks.__getitem__), forward=forward)

    @Slot()
    def close(self) -> None:
        """The window goes, and the focus goes on through what is left of it."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._remember)

    @Slot(QWidget, QWidget)
    def _remember(self, _old: QWidget | None, new: QWidget | None) -> None:
        region = self._region_of(new)
        if region is not None and new is not None and new.objectName() and _takes_focus(new):
            self._last[region.objectName()] = new.objectName()

    # Events

    @Slot()
    def go_to_next_event(self) -> None:
        self._step_event(1)

    @Slot()
    def go_to_previous_event(self) -> None:
        self._step_event(-1)

    def _step_event(self, step: int) -> None:
        actions = self._session.actions()
        ids = [child.node.id for child in actions.children] if actions is not None else []
        current = self._session.current_action_id
        if current in ids and len(ids) > 1:
            self._session.set_current_action(ids[(ids.index(current) + step) % len(ids)])

    # Making

    def _make_places(self) -> tuple[QAction, ...]:
        names = {
            "customer": self.tr("Customer"),
            "attributes": self.tr("Attributes"),
            "connection": self.tr("Connection"),
            **titles(),
        }
        return tuple(
            self._action(
                f"go{key.capitalize()}Action",
                self.tr("Go to {place}").format(place=names[key]),
                keys,
                partial(self._go, dock, widgets),
            )
            for key, dock, widgets, keys in _PLACES
        )

    def _action(self, name: str, text: str, keys: str, slot: object) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(slot)
        return action


def _belong(tabs: QTabBar, dock: QWidget) -> bool:
    """The tabs stand below the dock, and are as wide."""
    return (
        dock.geometry().bottom() <= tabs.y() + 1
        and dock.x() <= tabs.geometry().center().x() <= dock.geometry().right()
    )


def _takes_focus(widget: QWidget) -> bool:
    policy = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(policy) and widget.isVisible() and widget.isEnabled()
