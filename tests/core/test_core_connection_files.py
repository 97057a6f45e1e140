"""Connections as a file for others: nothing secret in it, and whatever comes back is validated and said."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core.connection_files import ConnectionFileError, free_name, read_text, to_text
from moeconsole.core.connections import Connection, ProxyMode

FULL = Connection(
    "secret-id",
    "Shop “India”",
    "SHOP_DEBUG",
    "03",
    None,
    "code",
    "203.0.113.7",
    ProxyMode.MANUAL,
    "http://user:canary-password@proxy.example:3128",
    "/etc/ca.pem",
    12.5,
    ("maria@example.com", "जॉन"),
    "plans/shop.json",
)
OWN = Connection("other", "Gateway", "SHOP", url="https://gateway.example")


def text_with(**fields: object) -> str:
    return json.dumps({"kind": "moeconsole-connections", "version": 1, "connections": [fields]})


def test_a_round_trip_keeps_everything_but_ids_and_secrets() -> None:
    text = to_text([FULL, OWN])
    assert "canary-password" not in text and "secret-id" not in text
    found = read_text(text)
    assert found.notes == ()
    assert found.connections == (
        replace(FULL, id="", proxy_url="http://proxy.example:3128"),
        replace(OWN, id=""),
    )


@pytest.mark.parametrize(
    "fields, note",
    [
        ({"colour": "red"}, "does not know: colour"),
        ({"api_key": "canary"}, "key or password in the file was left out"),
        ({"app_id": "SHOP:canary-canary"}, "a key in the file was left out"),
        ({"data_center": "99"}, "no such data center"),
        ({"url": "http://gateway.example"}, "address can't be used"),
        ({"proxy_mode": "magic"}, "proxy"),
        ({"proxy_url": "socks5://x"}, "http://host:port"),
        ({"timeout_s": 0}, "1 to 600"),
        ({"timeout_s": True}, "1 to 600"),
        ({"forwarded_for": "me"}, "IP address"),
        ({"test_users": "maria"}, "no list"),
        ({"project_code": ["x"]}, "no text"),
    ],
)
def test_what_cannot_be_used_is_left_out_and_said(fields: dict[str, object], note: str) -> None:
    found = read_text(text_with(name="Shop", **({"app_id": "SHOP"} | fields)))
    (connection,) = found.connections
    assert (connection.name, connection.app_id) == ("Shop", "SHOP")
    assert any(note in said and said.startswith("“Shop”") for said in found.notes), found.notes
    assert "canary" not in repr(found)


@pytest.mark.parametrize(
    "text, part",
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "not exported"),
        ('{"connections": 1}', "not exported"),
        ('{"version": 2, "connections": []}', "newer version"),
        ('{"connections": [1]}', "no connection"),
    ],
)
def test_other_files_are_refused_with_a_sentence(text: str, part: str) -> None:
    with pytest.raises(ConnectionFileError, match=part):
        read_text(text)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
names = st.sampled_from(
    [
        *("name", "app_id", "data_center", "url", "proxy_mode", "proxy_url"),
        *("timeout_s", "test_users", "plan", "ca_bundle", "forwarded_for", "\ud800"),
    ]
)


@given(st.dictionaries(names, values, max_size=8))
def test_any_entry_is_read_or_said(fields: dict[str, object]) -> None:
    found = read_text(text_with(**fields))
    to_text(found.connections).encode()
    "".join(found.notes).encode()


def test_names_stay_apart() -> None:
    assert free_name("Shop", ["Other"]) == "Shop"
    assert free_name("Shop", ["Shop", "Shop 2"]) == "Shop 3"
