"""Connections: the address of each data center, and which of them reach live users."""

from __future__ import annotations

import pytest

from moeconsole.core.connections import (
    SANDBOX_ID,
    Address,
    AddressError,
    Connection,
    Environment,
    is_loopback,
    read_address,
)
from moeconsole.core.datacenters import DATA_CENTERS, base_url


@pytest.mark.parametrize("number", ["01", "02", "03", "04", "05", "06", "101"])
def test_each_data_center_has_its_address(number: str) -> None:
    connection = Connection("c", "Demo", "APP", data_center=number)
    assert connection.endpoint() == f"https://api-{number}.moengage.com/v1/event/APP"
    assert base_url(number) == connection.base_url
    assert DATA_CENTERS[number].label.startswith(f"{number} ")


def test_there_are_seven_data_centers() -> None:
    assert list(DATA_CENTERS) == ["01", "02", "03", "04", "05", "06", "101"]


def test_the_parts_of_an_endpoint_are_quoted() -> None:
    connection = Connection("c", "Demo", "A/../B?", url="http://127.0.0.1:80/", project_code="a b&c")
    assert connection.endpoint() == "http://127.0.0.1:80/v1/event/A%2F..%2FB%3F?project_code=a%20b%26c"


@pytest.mark.parametrize(
    "connection, environment",
    [
        (Connection(SANDBOX_ID, "Sandbox", "APP"), Environment.SANDBOX),
        (Connection("c", "Mine", "APP", url="http://localhost:8080"), Environment.SANDBOX),
        (Connection("c", "Demo", "APP_DEBUG", data_center="01"), Environment.TEST),
        (Connection("c", "Demo", "APP", data_center="01"), Environment.LIVE),
        (Connection("c", "Gate", "APP", url="https://gateway.example"), Environment.LIVE),
        (Connection("c", "Empty", "APP"), Environment.LIVE),
    ],
)
def test_the_environment_of_a_connection(connection: Connection, environment: Environment) -> None:
    assert connection.environment is environment


def test_the_sandbox_has_no_address_before_it_runs() -> None:
    assert Connection(SANDBOX_ID, "Sandbox", "APP").base_url == ""


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost",
        "https://LOCALHOST:1/x",
        "http://127.0.0.1:8080",
        "http://127.9.9.9",
        "http://[::1]:80",
    ],
)
def test_this_machine(url: str) -> None:
    assert is_loopback(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "127.0.0.1",
        "http://",
        "http://127.0.0.1.example",
        "http://localhost.example",
        "http://127.0.0.1@example.com",
        "http://example.com\\@127.0.0.1",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://[::1",
        "http://[x]",
    ],
)
def test_any_other_machine(url: str) -> None:
    assert not is_loopback(url)


@pytest.mark.parametrize(
    "text, address",
    [
        (" 03 ", Address("03")),
        ("101 region not published", Address("101")),
        ("https://dashboard-02.moengage.com/v4/#/apps", Address("02")),
        ("API-06.MoEngage.com", Address("06")),
        ("https://api-99.moengage.com", Address(url="https://api-99.moengage.com")),
        ("gateway.example:8443/path", Address(url="https://gateway.example:8443")),
        ("http://127.0.0.1:8080/", Address(url="http://127.0.0.1:8080")),
        ("http://[::1]:80", Address(url="http://[::1]:80")),
    ],
)
def test_what_is_typed_as_an_address(text: str, address: Address) -> None:
    assert read_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "http://",
        "ftp://gateway.example",
        "http://gateway.example",
        "https://user@gateway.example",
        "http://@127.0.0.1",
        "https://gateway.example\\@127.0.0.1",
        "https://[::1",
        "https://gateway.example:99999",
        "two words",
    ],
)
def test_what_is_no_address_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(AddressError) as caught:
        read_address(text)
    assert str(caught.value).endswith(".")


def test_what_is_no_character_still_makes_an_address() -> None:
    connection = Connection("c", "Shop", "APP\udcff", "01", project_code="\ud800")
    assert connection.endpoint().endswith("/v1/event/APP%3F?project_code=%3F")
