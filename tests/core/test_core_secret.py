"""A secret prints as dots, and a key that can't be used is refused without being shown."""

from __future__ import annotations

import pytest

from moeconsole.core.secret import BadApiKeyError, Secret, check_api_key


def test_a_secret_shows_itself_to_nobody_but_reveal() -> None:
    secret = Secret("k-123")
    assert "k-123" not in f"{secret} {secret!r} {[secret]}"
    assert secret.reveal() == "k-123"
    assert secret
    assert not Secret("")


@pytest.mark.parametrize("text", ["abc", " abc ", "abc\r\n", "\u00a0abc\t"])
def test_space_around_a_pasted_key_is_dropped(text: str) -> None:
    assert check_api_key(text).reveal() == "abc"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "empty"),
        ("  \n", "empty"),
        ("CANARY\nX-Evil: 1", "line break"),
        ("CANARY\x00", "control"),
        ("CANARY\x7f", "control"),
        ("CANARY\x85x", "control"),
        ("“CANARY”", "header"),
        ("CANARY\ud800", "header"),
    ],
)
def test_what_cannot_be_a_key_is_refused_without_being_shown(text: str, word: str) -> None:
    with pytest.raises(BadApiKeyError, match=word) as caught:
        check_api_key(text)
    assert "CANARY" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_latin_1_is_fine() -> None:
    assert check_api_key("clé:ÿ").reveal() == "clé:ÿ"
