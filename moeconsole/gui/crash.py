"""Bugs that reach the hooks: the draft is saved, a report is kept, one notice says so, and a counter goes on.

What a report holds is crashes.py's affair; nothing is sent anywhere.
"""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import (
    QObject,
    Qt,
    QThread,
    QTimer,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QGuiApplication

from moeconsole import crashes
from moeconsole.gui.widgets.notice_bar import Notice, NoticeBar
from moeconsole.logs import logger
from moeconsole.store.files import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from PySide6.QtCore import QMessageLogContext

    from moeconsole.crashes import CrashFolder, CrashReport

MAX_REPORTS: Final = 10
"""Different bugs of one run that get a report; more would say nothing new."""

_COUNT_EVERY_MS: Final = 1000

_qt_log: Final = logging.getLogger("moeconsole.qt")
_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def qt_words() -> str:
    """The versions of Qt, for a report's header."""
    platform = QGuiApplication.platformName() if QGuiApplication.instance() else "no platform yet"
    return f"{qVersion()}, PySide6 {pyside_version}, {platform}"


class CrashGuard(QObject):
    """Holds the hooks of Python and Qt between `__enter__` and `__exit__`. Owned by app.py.

    The hooks run on any thread; draft and notices are the GUI thread's, where this object lives.
    """

    _first_of_its_kind = Signal(object)

    def __init__(self, folder: CrashFolder) -> None:
        super().__init__()
        self._folder = folder
        self._guard = threading.RLock()
        self._is_reporting = False
        self._counts: Counter[tuple[str, tuple[str, int]]] = Counter()
        self._save_draft: Callable[[], str | None] | None = None
        self._notices: NoticeBar | None = None
        self._trouble: str | None = None
        self._report: CrashReport | None = None
        self._text = ""
        self._said = ""
        self._counter = QTimer(self, interval=_COUNT_EVERY_MS)
        self._counter.timeout.connect(self._show_count)
        # queued, also on this thread: a paint event may be under way
        self._first_of_its_kind.connect(self._on_first, Qt.ConnectionType.QueuedConnection)

    def __enter__(self) -> Self:
        self._folder.begin_watch(crashes.header(qt_words()))
        self._excepthook, sys.excepthook = sys.excepthook, self._on_exception
        self._thread_hook, threading.excepthook = threading.excepthook, self._on_thread_exception
        self._unraisable_hook, sys.unraisablehook = sys.unraisablehook, self._on_unraisable
        self._message_handler = qInstallMessageHandler(self._on_qt_message)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            self._take(error, "while the window was made or taken apart")
        self._counter.stop()
        self._save_draft = self._notices = None
        qInstallMessageHandler(self._message_handler)
        sys.excepthook = self._excepthook
        threading.excepthook = self._thread_hook
        sys.unraisablehook = self._unraisable_hook
        self._folder.end_watch()

    def attach(self, save_draft: Callable[[], str | None], notices: NoticeBar) -> None:
        """From here on there is a draft to save (a sentence where that fails) and a window to say it in."""
        self._save_draft, self._notices = save_draft, notices

    @Slot()
    def show_last_time(self) -> None:
        """Say what the last run left behind, if anything."""
        reports = self._folder.take_unseen()
        if reports and self._notices is not None:
            text = self.tr(
                "Moe Console had a problem last time. Your draft was kept, and nothing was sent to anybody. "
                "Report: {path}"
            ).format(path=reports[-1].path)
            words = "\n\n".join(report.text for report in reports)
            self._notices.show_notice(self._notice(text, words))

    # The hooks: any thread

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception):  # Ctrl+C and exit() are nobody's bug
            self._excepthook(kind, error, trace)
            return
        self._take(error, f"on the thread {threading.current_thread().name}")

    def _on_thread_exception(self, hooked: threading.ExceptHookArgs) -> None:
        if not isinstance(hooked.exc_value, Exception):
            self._thread_hook(hooked)
            return
        self._take(hooked.exc_value, f"ended the thread {hooked.thread.name if hooked.thread else '?'}")

    def _on_unraisable(self, hooked: sys.UnraisableHookArgs) -> None:
        if not isinstance(hooked.exc_value, Exception):
            self._unraisable_hook(hooked)
            return
        self._take(
            hooked.exc_value, f"in {getattr(hooked.object, '__qualname__', type(hooked.object).__name__)}"
        )

    def _on_qt_message(self, kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", message)
        if kind is QtMsgType.QtFatalMsg:  # Qt aborts next
            self._folder.note(f"Qt: {message}")

    def _take(self, error: Exception, where: str) -> None:
        """Count it; the first of its kind is kept and said. May itself meet a bug, which must not come back here."""
        with self._guard:
            if self._is_reporting:
                return
            self._is_reporting = True
            try:
                self._count(error, where)
            except Exception:  # noqa: BLE001 - the hook's border: there is nobody left to tell but the old hook
                self._excepthook(*sys.exc_info())
            finally:
                self._is_reporting = False

    def _count(self, error: Exception, where: str) -> None:
        kind = (type(error).__qualname__, crashes.place(error.__traceback__))
        self._counts[kind] += 1
        if self._counts[kind] > 1 or len(self._counts) > MAX_REPORTS:
            return
        if QThread.currentThread() is self.thread():
            self._keep_draft()
        text = f"{crashes.header(qt_words())}\n\nAn error {where}\n\n{crashes.describe(error)}\n"
        logger.error("error %s: %s at %s:%d", where, kind[0], *kind[1])
        if sys.stderr is not None:
            sys.stderr.write(text)
        with contextlib.suppress(StoreError):
            self._report = self._folder.write(text)
            logger.error("report kept in %s", self._report.path)
        self._first_of_its_kind.emit(text)

    # The GUI thread

    def _keep_draft(self) -> None:
        if self._save_draft is not None:
            self._trouble = self._save_draft()

    @Slot(object)
    def _on_first(self, text: str) -> None:
        self._keep_draft()  # what another thread's bug left, or what was typed since
        if self._notices is not None:
            self._text, self._said = text, self._sentence()
            self._notices.show_notice(self._notice(self._said, text))
            self._counter.start()

    @Slot()
    def _show_count(self) -> None:
        said, self._said = self._said, self._sentence()
        if self._notices is not None and said != self._said:
            self._notices.reword(said, self._notice(self._said, self._text))

    def _notice(self, text: str, report: str) -> Notice:
        return Notice(text, self.tr("Copy report"), partial(_copy, report), lasting=True)

    def _sentence(self) -> str:
        count = self._counts.total()
        sentences = [self.tr("Something went wrong inside Moe Console.")]
        if count > 1:
            sentences[0] = self.tr("Something went wrong inside Moe Console ({count} times).").format(
                count=count
            )
        sentences.append(self._trouble or self.tr("Your draft is saved."))
        if self._report is not None:
            sentences.append(self.tr("Report: {path}").format(path=self._report.path))
        return " ".join(sentences)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
