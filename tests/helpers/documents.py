"""A document session for tests of the window's parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moeconsole.core.templates import read
from moeconsole.gui.session import DocumentSession

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

FLIGHT = """{
  "type": "event",
  "customer_id": "john@example.com",
  "actions": [
    {
      "action": "Flight Booked",
      "attributes": {
        "price": 3999,
        "departure_date": "2019-05-21T03:47:35Z",
        "premium_seat": true
      },
      "platform": "iOS",
      "app_version": "1.2.3",
      "current_time": 1433837969,
      "user_timezone_offset": 19800
    }
  ]
}
"""


def make_session(text: str = FLIGHT, parent: QObject | None = None) -> DocumentSession:
    """A session on that text, as if it had been read from a file; keep it, or give it a parent."""
    template = read(text.encode())
    session = DocumentSession(template.state, parent)
    if template.error is not None:
        session.load(template.state, template.error)
    return session
