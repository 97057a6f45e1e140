"""The figures of event-api.md, section 4. Lengths count code points, sizes bytes of compact UTF-8."""

from __future__ import annotations

from typing import Final

MAX_NAME: Final = 200
MAX_ATTRIBUTES: Final = 100
MAX_TEXT: Final = 512
MAX_ELEMENTS: Final = 50
MAX_OBJECTS: Final = 100
MAX_OBJECT_BYTES: Final = 25 * 1024
MAX_KEYS: Final = 100
MAX_KEY: Final = 200
MAX_LEVELS: Final = 2
KEY_CHARACTERS: Final = "$.%#"
CLOCK_DIFFERENCE_S: Final = 60
