"""The texts of the help: complete, of rules that exist, with examples that are what they say."""

from __future__ import annotations

import pytest

from moeconsole.core.field_help import TOPICS
from moeconsole.core.jsontext import parse
from moeconsole.core.rules import RULES


@pytest.mark.parametrize("key", TOPICS)
def test_each_topic_says_what_it_is_and_who_says_so(key: str) -> None:
    topic = TOPICS[key]
    assert topic.title
    assert not topic.title.endswith(".")
    assert topic.text.endswith(".")
    assert topic.source
    assert set(topic.rules) <= set(RULES)


@pytest.mark.parametrize(
    "key", [key for key, topic in TOPICS.items() if topic.example.startswith(('"', "{"))]
)
def test_examples_are_json(key: str) -> None:
    example = TOPICS[key].example
    if example.startswith("{{"):
        return  # variables, as they are typed
    members = (
        example if example.startswith("{") else "{" + example.replace("\n", ",").replace(",,", ",") + "}"
    )
    parse(members)
