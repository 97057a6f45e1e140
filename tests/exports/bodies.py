"""Bodies with everything that shells, scripts and other programs are known to change on the way."""

from __future__ import annotations

import json

TRICKY = {
    "quotes and backslashes": 'O\'Brien "quoted" \\ back\\\\slash \\n \\u0041 \\" \\\'',
    "shell marks": "$HOME ${PATH} $(id) `id` !! !history %PATH% 100% %% %20 ^caret & | < > ; * ? ~ # \\$",
    "at sign first": "@file.json",
    "other scripts": "\U0001f600 \U0001f469‍\U0001f469‍\U0001f467 naïve ‘typographic’ ‚quotes‛ “”„ हिन्दी e\u0301",
    "spaces and line ends of Unicode": "\u00a0|\u2028|\u2029|\u0085|\u200b|\ufeff|\u202e|\ufffd",
    "lines": "two\nlines\r\nand\ta tab, a space at the end ",
    "controls": "".join(map(chr, range(1, 32))) + "\x7f\x80\x9f",
    "markup": "#{x} <b> &amp; {0} %s %d -n -- =x [1] (2) /* // --",
    "long": "é%\\'\"$`!" * 3_000,
}
"""Values by what is special about them."""

VARIABLES = "{{name}} {{$guid}} {{{{x}}}}"
"""Postman takes these for its own, wherever they stand; every other program leaves them alone."""


def body_with(value: str, *, indent: int | None = None, ascii_only: bool = False) -> bytes:
    """A body that has the value as one, and a name that is hard to quote."""
    event = {"action": "Quote Tested", "attributes": {"value": value, "'name' $\"": 1.0}}
    body = {"type": "event", "customer_id": "maria@example.com", "actions": [event]}
    return json.dumps(body, ensure_ascii=ascii_only, indent=indent).encode()


def all_bodies() -> dict[str, bytes]:
    """Each value in one line and laid out, and one whose controls stand unescaped between the values."""
    bodies = {}
    for name, value in TRICKY.items():
        bodies[name] = body_with(value)
        bodies[f"{name}, laid out"] = body_with(value, indent=2)
        bodies[f"{name}, escaped"] = body_with(value, ascii_only=True)
    bodies["blanks around"] = b"\r\n\t " + body_with("a") + b" \t\r\n\n"
    bodies["variables"] = body_with(VARIABLES)
    room = 131_072 - len(body_with(""))
    greatest = body_with("%é" * (room // 3))
    bodies["128 KB"] = greatest + b" " * (131_072 - len(greatest))
    return bodies
