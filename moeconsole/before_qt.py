"""What the window needs and Qt does not: imported before PySide6, which reads the source of each later module.

Only those that import most of the others; nothing of `gui`.
"""

from __future__ import annotations

# ruff: noqa: F401
import logging
import queue
import zoneinfo

import typing_extensions

import moeconsole.core.drafts
import moeconsole.core.form
import moeconsole.core.index
import moeconsole.core.rawtext
import moeconsole.core.records
import moeconsole.core.reindent
import moeconsole.core.spans
import moeconsole.core.timeedits
import moeconsole.core.values
import moeconsole.crashes
import moeconsole.logs
import moeconsole.services
import moeconsole.store.drafts
import moeconsole.store.lock
import moeconsole.store.settings
import moeconsole.store.templates
