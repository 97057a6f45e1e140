"""The folders of a Postman collection come along with its requests."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from moeconsole.core.interchange.reader import read_anything

if TYPE_CHECKING:
    from moeconsole.core.interchange.imported import Imported

BODY = '{"type":"event","customer_id":"maria","actions":[{"action":"Paid","attributes":{}}]}'
URL = "https://api-03.moengage.com/v1/event/ABC123DEF456"
KEY = "canary-key-4711"


def request(name: str, body: str = BODY) -> dict[str, Any]:
    return {"name": name, "request": {"method": "POST", "url": URL, "body": {"raw": body}}}


def read(*items: dict[str, Any], name: str = "Shop") -> Imported:
    return read_anything(json.dumps({"info": {"name": name}, "item": items}))


def test_each_request_knows_the_folders_that_it_was_in() -> None:
    inner = {"name": "Checkout / Web", "item": [request("Paid")]}
    imported = read(request("Seen"), {"name": "Shop", "item": [inner, request("Added")]})
    assert imported.name == "Shop"
    assert [(one.folder, one.name) for one in imported.documents] == [
        ((), "Seen"),
        (("Shop", "Checkout / Web"), "Paid"),
        (("Shop",), "Added"),
    ]


def test_one_request_alone_needs_no_folder() -> None:
    (document,) = read({"name": "Shop", "item": [request("Paid")]}).documents
    assert document.folder == ()


def test_what_lies_too_deep_goes_into_the_deepest_that_is_kept() -> None:
    item = request("Paid")
    for level in range(40, 0, -1):
        item = {"name": f"level {level}", "item": [item]}
    imported = read(item, request("Seen"))
    assert imported.documents[0].folder == tuple(f"level {level}" for level in range(1, 9))
    assert imported.left_out == ("Folders in folders, more than 8 deep.",)


@pytest.mark.parametrize("name", ["", " \n ", None])
def test_a_folder_without_a_name(name: str | None) -> None:
    imported = read({"name": name, "item": [request("Paid")]}, request("Seen"))
    assert imported.documents[0].folder == ("Untitled",)


def test_a_key_in_the_name_of_a_folder_is_dots() -> None:
    auth = {
        "type": "basic",
        "basic": [{"key": "username", "value": "A1"}, {"key": "password", "value": KEY}],
    }
    folder = {"name": f"with {KEY}", "auth": auth, "item": [request("Paid")]}
    imported = read(folder, request("Seen"), name=KEY)
    assert KEY not in repr(imported)
    assert imported.credentials is not None
