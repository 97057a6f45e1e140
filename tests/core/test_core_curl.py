"""The cURL command, taken apart by the shells that would run it, is the request again, without its secret."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core.curl import curl_command
from moeconsole.core.exchange import PreparedRequest
from moeconsole.core.secret import Credentials, Secret

if TYPE_CHECKING:
    from pathlib import Path

KEY = "canary-key-4711"
URL = "https://api-01.moengage.com/v1/event/ABC?project_code=a%20b"
HEADERS = (("Content-Type", "application/json"), ("User-Agent", "MoeConsole/1"), ("Accept", "*/*"))


def request_with(body: bytes, headers: tuple[tuple[str, str], ...] = HEADERS) -> PreparedRequest:
    return PreparedRequest("POST", URL, headers, body, Credentials("ABC", Secret(KEY)))


def words_of(command: str) -> list[str]:
    """As a shell splits it; shlex makes a word of each line end that a shell leaves out."""
    return shlex.split(command)


def after(words: list[str], option: str) -> list[str]:
    return [words[index + 1] for index, word in enumerate(words) if word == option]


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1))
def test_any_text_survives_the_quoting(text: str) -> None:
    words = words_of(curl_command(request_with(text.encode())))
    assert after(words, "--data-raw") == [text]
    assert after(words, "-X") == ["POST"]
    assert URL in words


def test_the_key_is_a_placeholder() -> None:
    command = curl_command(request_with(b"{}"))
    assert KEY not in command
    assert '-u "$MOECONSOLE_APP_ID:$MOECONSOLE_API_KEY"' in command


def test_headers_are_those_of_the_request_and_no_others() -> None:
    words = words_of(curl_command(request_with(b"{}", (("X-Forwarded-For", "1.2.3.4"), ("X-Empty", "")))))
    assert after(words, "-H") == [
        "X-Forwarded-For: 1.2.3.4",
        "X-Empty;",
        "Content-Type:",
        "User-Agent:",
        "Accept:",
    ]


def test_compression_is_left_to_curl() -> None:
    words = words_of(
        curl_command(request_with(b"{}", (("Accept-Encoding", "gzip"), ("Content-Length", "2"))))
    )
    assert "--compressed" in words
    assert not any("Encoding" in word or "Length" in word for word in words)


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
@pytest.mark.parametrize(
    "body",
    [
        b'{"name": "O\'Brien $HOME `id` \\n !! \\\\"}',
        '{\n  "emoji": "\U0001f600"\n}'.encode(),
        b"@/etc/passwd",
        b"\x00\xff'%\\ 1 \x80 %s \\n",
    ],
)
def test_bash_gives_curl_exactly_the_body(body: bytes, tmp_path: Path) -> None:
    """A stand-in for curl writes down what bash gives it: arguments and standard input."""
    stub = tmp_path / "curl"
    stub.write_text(
        '#!/bin/bash\nprintf "%s\\0" "$@" > "$OUT/args"\n[[ "$*" == *@- ]] && cat > "$OUT/stdin"\nexit 0\n'
    )
    stub.chmod(0o755)
    environment = {
        "PATH": f"{tmp_path}:/usr/bin:/bin",
        "OUT": str(tmp_path),
        "MOECONSOLE_APP_ID": "ABC",
        "MOECONSOLE_API_KEY": "typed in the shell",
    }
    command = curl_command(request_with(body))
    subprocess.run(["bash", "-c", command], check=True, env=environment)
    arguments = (tmp_path / "args").read_bytes().split(b"\0")[:-1]
    assert b"ABC:typed in the shell" in arguments
    if b"--data-raw" in arguments:
        assert arguments[arguments.index(b"--data-raw") + 1] == body
    else:
        assert (tmp_path / "stdin").read_bytes() == body
