"""A repaint of the history's list with 40 rows in sight, against a C++ QStandardItemModel with as many rows of text.

Run by hand: python tests/benchmarks/bench_repaint.py [rounds]
"""

from __future__ import annotations

import os
import sys
import tempfile
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measuring import ROOT, in_turn, report, work_ms

sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTableView

from moeconsole.app import create_application
from moeconsole.gui import theme
from moeconsole.gui.panes.history_pane import HistoryPane
from moeconsole.gui.tasks import Lane
from moeconsole.services import build_services
from moeconsole.store.settings import Theme
from tests.helpers.sends import add_many

ROWS = 40
WIDTH = 320
COLUMNS = 6


def yardstick(row_height: int) -> QTableView:
    table = QTableView()
    model = QStandardItemModel(1_000, COLUMNS, table)
    for row in range(1_000):
        for column in range(COLUMNS):
            model.setItem(row, column, QStandardItem(f"Event {row}, {column}"))
    table.setModel(model)
    table.horizontalHeader().setDefaultSectionSize(WIDTH // COLUMNS)
    table.verticalHeader().setDefaultSectionSize(row_height)
    return table


def shown(view: QAbstractItemView, row_height: int) -> QAbstractItemView:
    view.setParent(None)
    view.resize(WIDTH, ROWS * row_height + 40)
    view.show()
    return view


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 51
    app = create_application()
    with tempfile.TemporaryDirectory() as folder, build_services(folder) as services:
        services.lock.try_acquire()
        add_many(services.open_history(), 1_000)
        lane = Lane("history")
        pane = HistoryPane(lane)
        loop = QEventLoop()
        pane.model.settled.connect(loop.quit)
        pane.attach(services.open_history())
        loop.exec()
        theme.apply(app, Theme.LIGHT)
        height = pane.view.rowHeight(0)
        ours, standard = shown(pane.view, height), shown(yardstick(height), height)
        app.processEvents()
        figures = in_turn(
            partial(work_ms, ours.viewport().repaint), partial(work_ms, standard.viewport().repaint), rounds
        )
        report(f"repaint of {ROWS} rows of history", *figures, "ms", "at most 2")
        lane.close()


if __name__ == "__main__":
    main()
