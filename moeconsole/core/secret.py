"""A value that must not be seen: it prints as dots. Where secrets are kept is the store's affair."""

from __future__ import annotations

from dataclasses import dataclass, field

DOTS = "••••"


@dataclass(frozen=True, slots=True)
class Secret:
    """An API key on its way from the secret store to the request.

    Only the code that writes the request's bytes calls `reveal`.
    """

    _value: str = field(repr=False)

    def reveal(self) -> str:
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __str__(self) -> str:
        return DOTS

    def __repr__(self) -> str:
        return f"Secret({DOTS})"


class BadApiKeyError(ValueError):
    """Text that can't be an API key; the sentence never contains it."""


def check_api_key(text: str) -> Secret:
    """The key that was typed or pasted, without the white space around it.

    A line break inside would end the header it is written into, and HTTP headers hold latin-1 only.

    Raises:
        BadApiKeyError: with a ready sentence.
    """
    key = text.strip()
    if not key:
        raise BadApiKeyError("The API key is empty.")
    if any(ord(character) < 0x20 or 0x7F <= ord(character) < 0xA0 for character in key):
        raise BadApiKeyError("The API key contains a line break or another control character. Copy it again.")
    if any(ord(character) > 0xFF for character in key):
        raise BadApiKeyError("The API key contains a character that no HTTP header can hold. Copy it again.")
    return Secret(key)


@dataclass(frozen=True, slots=True)
class Credentials:
    """User name and password of the service's Basic authentication (event-api.md, section 1)."""

    app_id: str
    api_key: Secret
