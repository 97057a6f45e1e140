"""The desks, which nothing in sight needs: the main window imports them when the first paint is over."""

from __future__ import annotations

from moeconsole.gui.compare_desk import CompareDesk
from moeconsole.gui.connection_desk import ConnectionDesk
from moeconsole.gui.go_desk import GoDesk
from moeconsole.gui.help_desk import HelpDesk
from moeconsole.gui.history_desk import HistoryDesk
from moeconsole.gui.interchange_desk import InterchangeDesk
from moeconsole.gui.jumps import Jumps
from moeconsole.gui.language_desk import LanguageDesk
from moeconsole.gui.look_back_desk import LookBackDesk
from moeconsole.gui.palette_desk import PaletteDesk
from moeconsole.gui.plan_desk import PlanDesk
from moeconsole.gui.row_keys import RowKeys
from moeconsole.gui.send_desk import SendDesk
from moeconsole.gui.send_flow import SendFlow
from moeconsole.gui.upkeep_desk import UpkeepDesk
from moeconsole.gui.variables_desk import VariablesDesk

__all__ = [
    "CompareDesk",
    "ConnectionDesk",
    "GoDesk",
    "HelpDesk",
    "HistoryDesk",
    "InterchangeDesk",
    "Jumps",
    "LanguageDesk",
    "LookBackDesk",
    "PaletteDesk",
    "PlanDesk",
    "RowKeys",
    "SendDesk",
    "SendFlow",
    "UpkeepDesk",
    "VariablesDesk",
]
