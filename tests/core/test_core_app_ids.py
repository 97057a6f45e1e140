"""What is pasted where an APP_ID, a key or an address belongs: taken apart, cleaned, doubted, never refused."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moeconsole.core.app_ids import (
    Workspace,
    applied,
    doubt_of,
    is_test,
    read_key,
    read_place,
    read_workspace,
    with_test,
)
from moeconsole.core.connections import SANDBOX_ID, Address, AddressError, Connection
from moeconsole.core.secret import BadApiKeyError, Secret

APP_ID = "ABCDEFGHIJ0123456789KL"
KEY = "k3y-Of_the-tests-1234"
BASIC = base64.b64encode(f"{APP_ID}:{KEY}".encode()).decode()
INDIA = Address("03")


@pytest.mark.parametrize(
    "text, expected",
    [
        (APP_ID, Workspace(APP_ID)),
        (f"  {APP_ID}\n", Workspace(APP_ID)),
        ("ABCDEFGHIJ \r\n0123456789KL\u200b", Workspace(APP_ID)),
        (f'"{APP_ID}"', Workspace(APP_ID)),
        (f"APP ID: {APP_ID}", Workspace(APP_ID)),
        (f"MOE-APPKEY: {APP_ID}", Workspace(APP_ID)),
        ("", Workspace("")),
        ("shop_debug", Workspace("shop_debug")),
        (
            f"https://api-03.moengage.com/v1/event/{APP_ID}",
            Workspace(APP_ID, INDIA, taken_apart=True),
        ),
        (
            f"POST https://api-03.moengage.com/v1/event/{APP_ID}?project_code=shop HTTP/1.1",
            Workspace(APP_ID, INDIA, "shop", taken_apart=True),
        ),
        (f"https://api-03.moengage.com/v1/event?app_id={APP_ID}", Workspace(APP_ID, INDIA, taken_apart=True)),
        (
            "https://dashboard-03.moengage.com/v4/#/settings/account",
            Workspace(None, INDIA, taken_apart=True),
        ),
        ("dashboard-101.moengage.com", Workspace(None, Address("101"), taken_apart=True)),
        (
            "https://gateway.example/moe/v1/event/SHOP",
            Workspace(None, Address(url="https://gateway.example"), taken_apart=True),
        ),
        ("http://gateway.example/", Workspace(None, None, taken_apart=True)),
        (f"{APP_ID}:{KEY}", Workspace(APP_ID, api_key=Secret(KEY), taken_apart=True)),
        (f"{APP_ID} : {KEY}\n", Workspace(APP_ID, api_key=Secret(KEY), taken_apart=True)),
        (f"{APP_ID}\t{KEY}", Workspace(APP_ID, api_key=Secret(KEY), taken_apart=True)),
        (f"{APP_ID}:short", Workspace(APP_ID, lost_key=True, taken_apart=True)),
        (f"{APP_ID}:ключ-ключ-ключ", Workspace(APP_ID, lost_key=True, taken_apart=True)),
        (f"Basic {BASIC}", Workspace(APP_ID, api_key=Secret(KEY), taken_apart=True)),
        (f"Authorization: Basic {BASIC}", Workspace(APP_ID, api_key=Secret(KEY), taken_apart=True)),
        (
            f"authorization: basic {BASIC[:20]}\n {BASIC[20:]}",
            Workspace(APP_ID, api_key=Secret(KEY), taken_apart=True),
        ),
        ("Authorization: Basic ####", Workspace(lost_key=True, taken_apart=True)),
        (
            f"curl https://api-03.moengage.com/v1/event/{APP_ID} -H 'Authorization: Basic {BASIC}' -d '{{}}'",
            Workspace(APP_ID, INDIA, api_key=Secret(KEY), taken_apart=True),
        ),
        (
            f"curl -u '{APP_ID}:{KEY}' https://api-03.moengage.com/v1/event/{APP_ID}",
            Workspace(APP_ID, INDIA, api_key=Secret(KEY), taken_apart=True),
        ),
        (
            f"https://{APP_ID}:{KEY}@api-03.moengage.com/v1/event",
            Workspace(APP_ID, INDIA, api_key=Secret(KEY), taken_apart=True),
        ),
    ],
)
def test_what_is_pasted_is_taken_apart(text: str, expected: Workspace) -> None:
    assert read_workspace(text) == expected


@given(st.text(max_size=80), st.from_regex(r"[A-Za-z0-9_-]{12,40}", fullmatch=True))
def test_what_follows_a_colon_is_never_part_of_the_app_id(noise: str, key: str) -> None:
    found = read_workspace(f"{APP_ID}:{key}{noise}")
    assert key not in (found.app_id or "")
    assert key not in repr(found)


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    read_workspace(text)
    for read, error in ((read_key, BadApiKeyError), (read_place, AddressError)):
        try:
            read(text)
        except error as refused:
            assert str(refused)


def test_a_key_may_come_with_its_app_id() -> None:
    assert read_key(f" {KEY}\n") == Workspace(api_key=Secret(KEY))
    assert read_key(f"{KEY[:8]}\n{KEY[8:]}") == Workspace(api_key=Secret(KEY))
    for text in (f"{APP_ID}:{KEY}", f"Basic {BASIC}", f"Authorization: Basic {BASIC}"):
        assert read_key(text) == Workspace(APP_ID, api_key=Secret(KEY), taken_apart=True)
    assert read_key(f"shop:{KEY}", "shop") == Workspace("shop", api_key=Secret(KEY), taken_apart=True)
    assert read_key("with:colon") == Workspace(api_key=Secret("with:colon"))
    with pytest.raises(BadApiKeyError, match="no API key"):
        read_key("https://dashboard-01.moengage.com/")
    with pytest.raises(BadApiKeyError, match="empty"):
        read_key(" ")


def test_an_address_may_come_with_its_app_id() -> None:
    assert read_place("03 India") == Workspace(address=INDIA)
    assert read_place("dashboard-03.moengage.com") == Workspace(address=INDIA)
    found = read_place(f"https://api-03.moengage.com/v1/event/{APP_ID}")
    assert found == Workspace(APP_ID, INDIA, taken_apart=True)
    assert read_place("https://gateway.example") == Workspace(address=Address(url="https://gateway.example"))
    with pytest.raises(AddressError):
        read_place("nowhere at all")


def test_what_was_found_goes_into_the_connection_and_nothing_else_changes() -> None:
    before = Connection("c", "Shop", "OLD", "01", project_code="p", timeout_s=5)
    assert applied(before, Workspace()) == before
    assert applied(before, Workspace(APP_ID)) == replace(before, app_id=APP_ID)
    url = Workspace(address=Address(url="https://gateway.example"))
    assert applied(before, url) == replace(before, data_center=None, url="https://gateway.example")


def test_the_test_environment_is_a_switch() -> None:
    assert with_test("SHOP", test=True) == "SHOP_DEBUG"
    assert with_test("SHOP_DEBUG", test=True) == "SHOP_DEBUG"
    assert with_test("SHOP_DEBUG", test=False) == "SHOP"
    assert with_test("", test=True) == ""
    assert is_test("SHOP_DEBUG") and not is_test("SHOP")


@pytest.mark.parametrize(
    "app_id, part",
    [
        (APP_ID, None),
        (f"{APP_ID}_DEBUG", None),
        ("", None),
        (f"{APP_ID}_debug", "counts as LIVE"),
        (APP_ID.lower(), "capital letters"),
        ("SHOP", "20 to 24"),
        (APP_ID + "ABC", "20 to 24"),
        ("SHOP/EVENT", "letters and digits"),
    ],
)
def test_odd_app_ids_are_doubted(app_id: str, part: str | None) -> None:
    doubt = doubt_of(Connection("c", "Shop", app_id, "01"))
    assert doubt is None if part is None else doubt is not None and part in doubt


def test_servers_of_ones_own_have_app_ids_of_their_own() -> None:
    assert doubt_of(Connection(SANDBOX_ID, "Sandbox", "any", "01")) is None
    assert doubt_of(Connection("c", "Mine", "shop", url="http://127.0.0.1:80")) is None
    assert doubt_of(Connection("c", "Gateway", "shop", url="https://gateway.example")) is None
    assert doubt_of(Connection("c", "Gateway", "shop_debug", url="https://gateway.example")) is not None


ID = "ABCDEFGHIJKLMNOPQRST"
PASTED = "secretkey12345678"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (f"{ID} {PASTED}", PASTED),
        (f"App ID {ID} API Key {PASTED}", PASTED),
        (f"Data {ID} {PASTED}", PASTED),
        (f"App ID: {ID}\nAPI Key: {PASTED}", PASTED),
        (f"API Key: {PASTED}\nApp ID: {ID}", None),
        (f"-u {ID}:{PASTED}", PASTED),
        (f'curl -u "{ID}:{PASTED}"', PASTED),
    ],
)
def test_what_stands_beside_an_app_id_is_never_joined_to_it(text: str, key: str | None) -> None:
    found = read_workspace(text)
    assert found.app_id == ID
    assert (found.api_key.reveal() if found.api_key else None) == key


def test_an_app_id_that_a_line_break_has_split_is_joined() -> None:
    assert read_workspace(f"{ID[:17]}\n{ID[17:]}").app_id == ID


@pytest.mark.parametrize("label", ["API Key: ", "Data API key=", "secret key : "])
def test_the_label_of_a_key_is_no_part_of_it(label: str) -> None:
    found = read_key(f"{label}{PASTED}")
    assert found.api_key is not None and found.api_key.reveal() == PASTED
