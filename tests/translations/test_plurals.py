"""Every text with a count has a sibling for one, but where there are always several."""

from __future__ import annotations

import re
from typing import Final

from tests.translations.collect import texts

_SEVERAL: Final = re.compile(r"\{(?:\w+)\} (?:as |old )?([a-z]{3,}s)\b")
# said of what is over a limit, or only from two on
_ALWAYS_SEVERAL: Final = re.compile(
    r"MoEngage (?:keeps|drops|takes|stores|goes)|MoEngage refuses (?:it|a body|the request)|\{count\} times"
    r"|Drop to bring in|templates and folders|bytes of body (?:were sent|\.)|: \{size\} bytes of body"
    r"|different object attributes|lines of values|over \{value\} connections|files named|deeper than|at least"
)
_NO_NOUNS: Final = frozenset(
    {"has", "was", "goes", "leads", "holds", "does", "waits", "comes", "suspicious", "needs"}
)
_ONE_BY_ITS_NAME: Final = frozenset(
    {"{count} users", "Save {count} as templates", "A list of {children} values", "{count} sends"}
)


def test_one_of_a_thing_is_not_said_in_the_plural() -> None:
    by_context: dict[str, set[str]] = {}
    for context, source in texts():
        by_context.setdefault(context, set()).add(source)
    lacking = [
        (context, source)
        for context, sources in by_context.items()
        for source in sources
        for found in [_SEVERAL.search(source)]
        if found is not None
        and found[1] not in _NO_NOUNS
        and source not in _ONE_BY_ITS_NAME
        and not _ALWAYS_SEVERAL.search(source)
        and not any(re.search(rf"\b1 (?:old )?{found[1][:-1]}\b", other) for other in sources)
    ]
    assert sorted(lacking) == []


def test_no_text_leaves_its_number_to_qt() -> None:
    """A catalogue without plural forms has no translation for `%n` but for one."""
    assert [text for text in texts() if "%n" in text[1]] == []
