"""The rules by the letter, at their borders and beside each other: of each payload, all that is said of it.

What a rule does by itself is tested with its topic; here no rule may be missing, and none may come along.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from moeconsole import paths
from moeconsole.core.checking import CheckContext, Checker
from moeconsole.core.contract import Contract
from moeconsole.core.jsontext import parse
from moeconsole.core.variables import ResolveContext

CHECKER = Checker(Contract(paths.resource("schemas", "event.schema.json").read_text("utf-8")))
CONTEXT = CheckContext(ResolveContext(datetime(2026, 1, 1, tzinfo=UTC)))
NOW_S = 1_767_225_600
N512, N513 = "n" * 512, "n" * 513
ASTRAL_512, ASTRAL_513 = "😀" * 512, "😀" * 513
TODAY = '"type": "event", "customer_id": "maria", "actions": [{"action": "Added to cart"}]'


def said(text: str) -> list[str]:
    """Everything that is said of the document, as `rule pointer`."""
    report = CHECKER.check(parse(text).root, CONTEXT)
    return sorted(f"{issue.rule} {issue.pointer}".strip() for issue in report.issues)


def listed(*values: object) -> str:
    return json.dumps(values, ensure_ascii=False)


def members(count: int, first: int = 0) -> str:
    return ", ".join(f'"k{number}": 1' for number in range(first, first + count))


def beginnings(table: dict[str, list[str]]) -> list[str]:
    return [text[:40] for text in table]


# a document without its brackets; where it has no actions of its own, a harmless one is there
DOCUMENT = {
    TODAY: [],
    '"type": "Event"': ["type-not-event /type"],
    '"type": " event"': ["type-not-event /type"],
    '"type": null': ["type-not-event /type"],
    '"type": ["event"]': ["type-not-event /type"],
    '"customer_id": null': ["customer-id-not-string /customer_id"],
    '"customer_id": 1': ["customer-id-not-string /customer_id"],
    '"customer_id": ""': ["customer-id-empty /customer_id"],
    r'"customer_id": "\u00a0\t"': ["customer-id-empty /customer_id"],
    '"customer_id": "😀"': ["customer-id-too-short /customer_id"],
    '"customer_id": " a "': ["customer-id-too-short /customer_id"],
    '"customer_id": "👩\u200d👩"': [],
    '"customer_id": "1"': ["customer-id-reserved /customer_id", "customer-id-too-short /customer_id"],
    '"customer_id": "-1"': ["customer-id-reserved /customer_id"],
    '"customer_id": " (EMPTY) "': ["customer-id-reserved /customer_id"],
    '"customer_id": "N/A"': ["customer-id-reserved /customer_id"],
    '"customer_id": "-3"': [],
    '"customer_id": "empty"': [],
    '"customer_id": "", "user_identifiers": {"u": "x"}': ["customer-id-empty /customer_id"],
    '"user_identifiers": {}': ["user-identifiers-invalid /user_identifiers"],
    '"user_identifiers": null': ["user-identifiers-invalid /user_identifiers"],
    '"user_identifiers": {"u": "x", "v": 1}': ["user-identifiers-invalid /user_identifiers/v"],
    '"user_identifiers": {"u": ""}': [],
    '"device_id": null': ["device-id-not-string /device_id"],
    '"device_id": ""': [],
    '"actions": null': ["actions-missing /actions"],
    '"actions": {"action": "Added to cart"}': ["actions-missing /actions"],
    '"actions": []': ["actions-empty /actions"],
    '"actions": [null, [], "x", 1]': [f"action-not-object /actions/{index}" for index in range(4)],
    '"actions": [{}]': ["action-name-missing /actions/0"],
    '"actions": [{"action": "  "}]': ["action-name-missing /actions/0/action"],
    '"actions": [{"action": null}]': ["action-name-not-string /actions/0/action"],
    '"Type": 1, "": 2, "a/b~": 3': ["unknown-field /", "unknown-field /Type", "unknown-field /a~1b~0"],
    '"price": "{{price}}"': ["unknown-field /price", "variable-unresolved /price"],
    '"$console": {"note": "{{x}}", "note": 1}': [],
    '"type": 1, "type": "event"': ["duplicate-key /type"],
    '"customer_id": "maria", "customer_id": 1': [
        "customer-id-not-string /customer_id",
        "duplicate-key /customer_id",
    ],
    '"user_identifiers": {"u": 1, "u": "x"}': ["duplicate-key /user_identifiers/u"],
    '"customer_id": "{{x}}"': ["variable-unresolved /customer_id"],
    '"type": "{{x}}", "user_identifiers": "{{x}}", "device_id": "{{x}}"': [
        *(
            "variable-unresolved /device_id",
            "variable-unresolved /type",
            "variable-unresolved /user_identifiers",
        )
    ],
}

# members of an action beside a harmless name
ACTION = {
    '"attributes": {}, "app_version": "", "real_time_action": "true"': [],
    '"attributes": null': ["attributes-not-object /attributes"],
    '"attributes": [{}]': ["attributes-not-object /attributes"],
    '"platform": null, "app_version": 1': [
        "app-version-not-string /app_version",
        "platform-not-string /platform",
    ],
    '"platform": "TV"': [],
    '"platform": "Tv"': ["platform-case /platform"],
    '"platform": "web "': ["platform-not-allowed /platform"],
    '"platform": ""': ["platform-not-allowed /platform"],
    '"platform": "tv", "moe_os_type": "tvOS"': ["platform-case /platform"],
    '"platform": "TV", "moe_os_type": "TVOS"': ["os-type-unknown /moe_os_type"],
    '"moe_os_type": "Xbox"': ["os-type-without-tv /moe_os_type"],
    '"moe_os_type": null': ["os-type-unknown /moe_os_type", "os-type-without-tv /moe_os_type"],
    # times
    f'"current_time": {NOW_S + 60}': [],
    f'"current_time": {NOW_S + 60}.001': ["future-time /current_time"],
    f'"current_time": {NOW_S + 61}000': ["future-time /current_time", "time-milliseconds /current_time"],
    '"current_time": "2026-01-01T05:31:00+05:30"': [],
    '"current_time": "2026-01-01T05:31:01+05:30"': ["future-time /current_time"],
    f'"user_time": {NOW_S + 3600}, "user_timezone_offset": 3600': [],
    f'"user_time": {NOW_S + 3600}, "user_timezone_offset": 900': ["future-time /user_time"],
    f'"user_time": {NOW_S * 2}': ["time-without-offset /user_time"],
    '"current_time": 946684800': [],
    '"current_time": 946684799.999': ["time-old /current_time"],
    '"user_time": 946684800, "user_timezone_offset": 900': ["time-old /user_time"],
    '"current_time": -0': ["time-old /current_time"],
    '"current_time": 1.70928e9': [],
    '"current_time": 1.70928E+12': ["time-milliseconds /current_time"],
    '"current_time": "1709280000.5"': ["time-as-string /current_time"],
    '"current_time": "1709280000000"': ["time-as-string /current_time", "time-milliseconds /current_time"],
    '"current_time": -1709280000000': ["time-milliseconds /current_time", "time-old /current_time"],
    '"current_time": 1e400': ["time-format /current_time"],
    '"current_time": 99999999999999': ["time-format /current_time"],
    '"current_time": "9999-12-31T23:59:59-00:01"': ["time-format /current_time"],
    '"current_time": "1e9"': ["time-format /current_time"],
    '"current_time": "١٧٠٩٢٨٠٠٠٠"': ["time-format /current_time"],
    '"current_time": " 1709280000"': ["time-format /current_time"],
    '"current_time": null, "user_time": false': ["time-format /current_time", "time-format /user_time"],
    '"current_time": "2024-02-29T10:00Z"': [],
    '"current_time": "2023-02-29T10:00Z"': ["time-format /current_time"],
    '"current_time": "2024-02-29 10:00:00.5+0530"': ["time-format /current_time"],
    '"current_time": "2024-02-29t10:00:00z"': ["time-format /current_time"],
    '"current_time": "2024-02-29"': ["time-without-offset /current_time"],
    '"current_time": "2024-02-29 10:00", "user_timezone_offset": 0': ["time-without-offset /current_time"],
    '"user_time": "2024-02-29 10:00", "user_timezone_offset": 0': [],
    '"user_time": "2024-02-29", "current_time": 1709164800': [],
    '"current_time": 1700000000, "user_time": 1700003601, "user_timezone_offset": 3600': [],
    '"current_time": 1700000000, "user_time": 1700003601.1, "user_timezone_offset": 3600': [
        "time-inconsistent /user_time"
    ],
    '"current_time": "2020-05-31T10:00:00Z", "user_time": "2020-05-31T15:30:00-08:00", '
    '"user_timezone_offset": 19800': [],
    '"user_timezone_offset": 54000': [],
    '"user_timezone_offset": 54000.5': ["offset-out-of-range /user_timezone_offset"],
    '"user_timezone_offset": -54001': ["offset-out-of-range /user_timezone_offset"],
    '"user_timezone_offset": 1e400': ["offset-out-of-range /user_timezone_offset"],
    '"user_timezone_offset": 1.98e4': [],
    '"user_timezone_offset": 330': ["offset-not-quarter-hour /user_timezone_offset"],
    '"user_timezone_offset": 0.5': ["offset-not-quarter-hour /user_timezone_offset"],
    '"user_timezone_offset": "19800"': ["offset-not-number /user_timezone_offset"],
    '"user_timezone_offset": "{{x}}", "current_time": "{{x}}"': [
        *("variable-unresolved /current_time", "variable-unresolved /user_timezone_offset")
    ],
    '"current_time": "{{$now}}", "user_timezone_offset": "{{$offset.Asia/Kolkata}}"': [],
    '"current_time": "{{$now.iso+1m}}"': [],
    '"current_time": "{{$now+61s}}"': ["future-time /current_time"],
    '"current_time": " {{$now}}"': ["time-format /current_time"],
    # names
    '"action": "aaaaa", "action": "moe_"': [
        *("duplicate-key /action", "event-name-short /action", "reserved-prefix /action")
    ],
    '"attributes": {"": 1, " a": 2, "MOE_a": 3, "moeb": 4}': [
        *("attribute-name-empty /attributes/", "name-whitespace /attributes/ a"),
        "reserved-prefix /attributes/MOE_a",
    ],
    '"attributes": {"Price": 1, "price": 2, "É": 1, "é": 2}': [
        *("attribute-name-case /attributes/price", "attribute-name-case /attributes/é")
    ],
    f'"attributes": {{"{"n" * 200}": 1}}': [],
    f'"attributes": {{"{"n" * 201}": 1}}': [f"attribute-name-truncated /attributes/{'n' * 201}"],
    f'"attributes": {{{members(100)}}}': [],
    f'"attributes": {{{members(101)}}}': ["attribute-count /attributes"],
    '"attributes": {"moe_x": "{{x}}"}': [
        "reserved-prefix /attributes/moe_x",
        "variable-unresolved /attributes/moe_x",
    ],
    '"attributes": {"n": null, "n": 1}': ["duplicate-key /attributes/n"],
    r'"attributes": {"n": 1, "\u006e": null}': ["duplicate-key /attributes/n", "null-dropped /attributes/n"],
    '"attributes": {"a/b~c": null}': ["null-dropped /attributes/a~1b~0c"],
    '"attributes": {"{{x}}": 1}': [],
    '"price": "{{price}}"': ["unknown-field /price", "variable-unresolved /price"],
    '"customer_id": "maria"': ["unknown-field /customer_id"],
}

NAME = {
    "abcde": [],
    "abcd": ["event-name-short"],
    "𝒳" * 200: [],
    "𝒳" * 201: ["event-name-truncated"],
    "cart.add": ["event-name-period"],
    "cart. add": ["event-name-period"],
    "." + "n" * 198: ["event-name-period"],
    "." + "n" * 199: ["event-name-period", "event-name-truncated"],
    "MOE_event": ["reserved-prefix"],
    " moe_event": ["name-whitespace"],
    "moe": ["event-name-moe", "event-name-short"],
    "Moengage": [],
    "moe.x$": ["event-name-character", "event-name-moe", "event-name-period"],
    "event ✅": ["event-name-character"],
    "event ❤ © ☎ ^~-_,;()[]": [],
    "event {{ x }}": ["event-name-character"],
    "moe_$ {{x}}": ["variable-unresolved"],
    "Added\u3000": ["name-whitespace"],
}

# the value of an attribute; pointers below it. That an object is one is left out: object-feature
VALUE = {
    "5": [],
    "null": ["null-dropped"],
    f'"{N512}"': [],
    f'"{N513}"': ["value-truncated"],
    f'"{ASTRAL_512}"': [],
    f'"{ASTRAL_513}"': ["value-truncated"],
    f'"https://{"p" * 504}"': [],
    f'"https://{"p" * 505}"': ["url-dropped"],
    f'"see https://{N512}"': ["value-truncated"],
    '"19.90"': ["numeric-string"],
    '"123456789012345"': ["numeric-string"],
    '"1234567890123456"': [],
    '"12345678.12345678"': [],
    '"007"': [],
    '"+5"': [],
    '"tRuE"': ["boolean-string"],
    '"true "': [],
    "9223372036854775807": [],
    "9223372036854775808": ["number-out-of-range"],
    "-9223372036854775809": ["number-out-of-range"],
    "9223372036854775808.0": [],
    "-1e400": ["number-out-of-range"],
    "1e-400": [],
    '"{{x}} and 2024-13-01"': ["variable-unresolved"],
    f'"{{{{x}}}}{N513}"': ["variable-unresolved"],
    '"{{ x }} {{1x}} {{é}} {{}} {x}"': [],
    '"{{$now-2h}} {{$uuid}} {{$random.int}}"': [],
    '"2024-13-01 10:00"': ["date-not-on-calendar"],
    '"2024-03-01T10:00:00"': ["date-format"],
    '"20240301"': ["numeric-string"],
    '"01.03.24"': [],
    '"31/12/24"': ["date-format"],
    # arrays
    "[]": [],
    "[null]": ["null-dropped /0"],
    "[[1]]": ["array-nested"],
    listed(*range(50), None): ["null-dropped /50"],
    listed([1], *range(50)): ["array-nested"],
    listed(*range(50), "x"): ["array-too-long"],
    listed(*range(50), "7"): ["array-too-long"],
    listed(*["a"] * 50, N513): ["array-too-long"],
    listed(None, 1, "2"): ["array-cast /2", "null-dropped /0"],
    listed([1], 2, "3"): ["array-cast /2", "array-nested"],
    '["a", 1.50, true]': ["array-cast /1", "array-cast /2"],
    '[true, "FALSE"]': ["array-cast /1"],
    '[1, " 2"]': ["array-mixed-types"],
    "[true, 0]": ["array-mixed-types"],
    '[1, "2", "x"]': ["array-mixed-types"],
    '["2024-01-01", 5]': ["array-cast /1"],
    '["5", "true"]': [],
    f'["{ASTRAL_512}", "{ASTRAL_513}"]': ["array-element-truncated /1"],
    f'["https://{N513}"]': ["array-element-truncated /0"],
    "[1, 1e400]": ["number-out-of-range /1"],
    f'["a", {"1" * 600}]': ["array-cast /1", "array-element-truncated /1"],
    '["a", "{{x}}"]': ["variable-unresolved /1"],
    # arrays of objects
    listed(*[{"a": 1}] * 100, "x"): ["object-array-mixed"],
    listed(*[{"a": 1}] * 101): ["object-array-too-long"],
    listed({}, *[{"a": 1}] * 100): ["object-empty /0"],
    listed({"a": 1}, None, [1]): ["array-nested", "null-dropped /1"],
    '[{"a": null}]': ["object-empty /0", "object-member-dropped /0/a"],
    f"[{{{members(100)}}}, {{{members(101)}}}]": ["object-too-many-keys /1"],
    # objects
    "{}": ["object-empty"],
    '{"a": {"b": null}}': ["object-empty", "object-member-dropped /a", "object-member-dropped /a/b"],
    '{"a": "", "b": [], "c": {}}': ["object-member-dropped /a", "object-member-dropped /c"],
    '{"a": {"b": 1}}': [],
    '{"a": {"b": {"c": {"$": null}}}}': ["object-too-deep /a/b"],
    '{"a": {"b": {}, "c": 1}}': ["object-member-dropped /a/b"],
    f'{{"a": {{"b": {{"c": "{N513}"}}}}}}': ["object-too-deep /a/b", "value-truncated /a/b"],
    '{"a": [{"b": 1}]}': [],
    '{"a": [{"b": {"c": 1}}]}': ["object-too-deep /a/0/b"],
    '{"$a": null, "": 1, "a.b": 2, "n": 3}': ["object-key /", "object-key /$a", "object-key /a.b"],
    '{"n": {"#": 1}}': ["object-empty", "object-key /n/#", "object-member-dropped /n"],
    f'{{"{"k" * 200}": 1, "a b@é": 2}}': [],
    f'{{"{"k" * 201}": 1, "n": 2}}': [f"object-key /{'k' * 201}"],
    f'{{"o": {{{members(99)}}}}}': [],
    f'{{"o": {{{members(100)}}}}}': ["object-too-many-keys"],
    f'{{{members(100)}, "n": null}}': ["object-member-dropped /n"],
    f'{{"a": "{N513}", "b": "01.03.2024", "c": "5"}}': ["date-format /b", "value-truncated /a"],
    f'{{"a": "https://{N513}"}}': ["object-empty", "url-dropped /a"],
    '{"a": [1, "x"], "b": [1, "2"], "c": [1, null]}': [
        *("array-cast /b/1", "array-mixed-types /a", "null-dropped /c/1")
    ],
    '{"n": 1, "n": 2}': ["duplicate-key /n"],
    '{"A": "true", "a": "{{x}}"}': ["variable-unresolved /a"],
}


@pytest.mark.parametrize(("text", "rules"), DOCUMENT.items(), ids=beginnings(DOCUMENT))
def test_a_document(text: str, rules: list[str]) -> None:
    harmless = {key: value for key, value in json.loads(f"{{{TODAY}}}").items() if f'"{key}"' not in text}
    rest = json.dumps(harmless)[1:-1]
    assert said(f"{{{', '.join(filter(None, (text, rest)))}}}") == sorted(rules)


@pytest.mark.parametrize(("text", "rules"), ACTION.items(), ids=beginnings(ACTION))
def test_an_action(text: str, rules: list[str]) -> None:
    whole = TODAY.replace('"Added to cart"', f'"Added to cart", {text}')
    assert said(f"{{{whole}}}") == sorted(rule.replace(" ", " /actions/0", 1) for rule in rules)


@pytest.mark.parametrize(("name", "rules"), NAME.items(), ids=beginnings(NAME))
def test_an_event_name(name: str, rules: list[str]) -> None:
    whole = TODAY.replace('"Added to cart"', json.dumps(name))
    assert said(f"{{{whole}}}") == [f"{rule} /actions/0/action" for rule in rules]


@pytest.mark.parametrize(("value", "rules"), VALUE.items(), ids=beginnings(VALUE))
def test_the_value_of_an_attribute(value: str, rules: list[str]) -> None:
    whole = TODAY.replace('"Added to cart"', f'"Added to cart", "attributes": {{"v": {value}}}')
    found = [issue for issue in said(f"{{{whole}}}") if not issue.startswith("object-feature ")]
    below = (rule.partition(" ") for rule in rules)
    assert found == sorted(f"{rule} /actions/0/attributes/v{place}" for rule, _, place in below)


@pytest.mark.parametrize(
    ("over", "rules"), [(0, []), (1, ["object-too-large /actions/0/attributes/v"])], ids=["at", "over"]
)
def test_the_size_of_an_object_is_that_of_its_compact_bytes(over: int, rules: list[str]) -> None:
    # a member takes 512 bytes with its comma
    text = ",".join(f'"k{number}":"{"é" * 251}n"' for number in range(10, 59))
    size = len(f'{{{text},"z":""}}'.encode())
    value = f'{{{text},  "z": "{"n" * (25_600 + over - size)}"}}'
    whole = TODAY.replace('"Added to cart"', f'"Added to cart", "attributes": {{"v": {value}}}')
    assert said(f"{{{whole}}}") == sorted(["object-feature /actions/0/attributes/v", *rules])


def test_a_document_that_is_none() -> None:
    for text in ("[]", '"x"', "1e400", "null", '[{"type": "event"}]'):
        assert said(text) == ["not-an-object"]
    assert said("{}") == ["actions-missing", "customer-id-missing", "type-not-event"]
