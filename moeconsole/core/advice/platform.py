"""Advice on `platform` and `moe_os_type` (event-api.md, section 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moeconsole.core.document import Kind
from moeconsole.core.fields import OS_TYPES, platform_of
from moeconsole.core.ingestion.effects import shown
from moeconsole.core.payload_text import compact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from moeconsole.core.advice.subject import Subject
    from moeconsole.core.issues import Issue


def advise(subject: Subject) -> Iterator[Issue]:
    platform = subject.text("platform")
    expected = platform_of(platform) if platform is not None else None
    if expected and expected != platform:
        yield subject.issue("platform-case", "platform", value=platform or "", expected=expected)
    os_type = subject.node("moe_os_type")
    if os_type is None:
        return
    is_open = "platform" in subject.fields and subject.node("platform") is None
    if expected != "TV" and not is_open:
        yield subject.issue("os-type-without-tv", "moe_os_type")
    text = os_type.string if os_type.kind is Kind.STRING else compact(os_type)
    if os_type.kind is not Kind.STRING or text not in OS_TYPES:
        yield subject.issue("os-type-unknown", "moe_os_type", value=shown(text), allowed=", ".join(OS_TYPES))
