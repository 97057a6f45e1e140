"""The fields of a connection as they are typed: read, or refused with a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core import connection_fields as reading
from moeconsole.core.connection_fields import FieldError

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    "read, text, value",
    [
        (reading.read_name, "  Shop\n India ", "Shop India"),
        (reading.read_project_code, " shop-1.a_b ", "shop-1.a_b"),
        (reading.read_project_code, "", ""),
        (reading.read_forwarded_for, "203.0.113.7", "203.0.113.7"),
        (
            reading.read_forwarded_for,
            "203.0.113.7,2001:db8::1\n198.51.100.1",
            "203.0.113.7, 2001:db8::1, 198.51.100.1",
        ),
        (reading.read_forwarded_for, " ", ""),
        (reading.read_proxy_url, "proxy.example:3128", "http://proxy.example:3128"),
        (reading.read_proxy_url, "https://user:pw@proxy.example:3128/", "https://user:pw@proxy.example:3128"),
        (reading.read_proxy_url, "http://[::1]:3128", "http://[::1]:3128"),
        (reading.read_proxy_url, "", ""),
        (reading.read_timeout, "30", 30.0),
        (reading.read_timeout, " 2,5 s", 2.5),
        (reading.read_timeout, "600", 600.0),
        (reading.read_ca_bundle, '"C:\\certs\\ca.pem" ', "C:\\certs\\ca.pem"),
        (reading.read_test_users, " a \n\nb b\r\na\n", ("a", "b b")),
    ],
)
def test_what_can_be_used_is_cleaned(read: Callable[[str], object], text: str, value: object) -> None:
    assert read(text) == value


@pytest.mark.parametrize(
    "read, text, part",
    [
        (reading.read_project_code, "my shop", "letters, digits"),
        (reading.read_project_code, "a\r\nX: y", "letters, digits"),
        (reading.read_forwarded_for, "my-machine", "IP address"),
        (reading.read_forwarded_for, "203.0.113.7:80", "IP address"),
        (reading.read_proxy_url, "socks5://proxy.example", "http://host:port"),
        (reading.read_proxy_url, "http://proxy.example:port", "http://host:port"),
        (reading.read_proxy_url, "http://", "http://host:port"),
        (reading.read_timeout, "", "1 to 600"),
        (reading.read_timeout, "0.5", "1 to 600"),
        (reading.read_timeout, "601", "1 to 600"),
        (reading.read_timeout, "nan", "1 to 600"),
        (reading.read_ca_bundle, "a\nb", "line break"),
    ],
)
def test_what_cannot_is_refused_with_a_sentence(read: Callable[[str], object], text: str, part: str) -> None:
    with pytest.raises(FieldError, match=part):
        read(text)


@given(st.text(max_size=60))
def test_nothing_but_our_own_error_escapes(text: str) -> None:
    for read in (
        reading.read_name,
        reading.read_project_code,
        reading.read_forwarded_for,
        reading.read_proxy_url,
        reading.read_timeout,
        reading.read_ca_bundle,
        reading.read_test_users,
    ):
        try:
            read(text)  # type: ignore[operator]
        except FieldError as error:
            assert str(error).endswith(".")
        except ValueError as error:  # pragma: no cover
            raise AssertionError(read) from error


@pytest.mark.parametrize("seconds, text", [(30.0, "30"), (2.5, "2.5"), (600.0, "600")])
def test_a_time_limit_reads_as_it_is_typed(seconds: float, text: str) -> None:
    assert reading.timeout_text(seconds) == text
    assert reading.read_timeout(text) == seconds


def test_a_proxys_password_can_be_left_out() -> None:
    assert reading.without_password("http://u:p@proxy.example:1") == "http://proxy.example:1"
    assert reading.without_password("u:p@proxy.example:1") == "proxy.example:1"
    assert reading.without_password("http://proxy.example:1") == "http://proxy.example:1"
