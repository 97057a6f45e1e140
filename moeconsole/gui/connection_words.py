"""What the window says of connections: what was understood, where the key is, what a test found out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from moeconsole.core.datacenters import DATA_CENTERS
from moeconsole.gui.answers import Tone
from moeconsole.gui.sentences import said

if TYPE_CHECKING:
    from moeconsole.core.app_ids import Workspace
    from moeconsole.core.connection_check import CheckResult
    from moeconsole.store.secrets import Kept

translate = QCoreApplication.translate


def understood_words(found: Workspace) -> str:
    """What was taken out of a pasted text; empty where it was just what the field asks for."""
    if not found.taken_apart:
        return ""
    parts = [part for part in (_place(found), _app_id(found), _project(found), _key(found)) if part]
    sentences = []
    if parts:
        sentences.append(
            translate("Connections", "Understood from what was pasted: {parts}.").format(
                parts=", ".join(parts)
            )
        )
    if found.lost_key:
        sentences.append(
            translate("Connections", "No API key could be read from it: enter the key in its own field.")
        )
    if not sentences:
        sentences.append(
            translate(
                "Connections", "Nothing in what was pasted is an APP_ID or an address that may be used."
            )
        )
    return " ".join(sentences)


def _place(found: Workspace) -> str:
    if found.address is None:
        return ""
    center = DATA_CENTERS.get(found.address.data_center or "")
    if center is not None:
        return translate("Connections", "data center {name}").format(name=center.label)
    return translate("Connections", "address {url}").format(url=found.address.url)


def _app_id(found: Workspace) -> str:
    return (
        translate("Connections", "APP_ID {app_id}").format(app_id=found.app_id[:40]) if found.app_id else ""
    )


def _project(found: Workspace) -> str:
    return (
        translate("Connections", "project code {code}").format(code=found.project_code[:40])
        if found.project_code
        else ""
    )


def _key(found: Workspace) -> str:
    return translate("Connections", "the API key (not shown)") if found.api_key is not None else ""


def key_words(kept: Kept | None) -> str:
    """Where a connection's key is, for the key's own field."""
    if kept is None:
        return translate("Connections", "enter the key")
    return (
        translate("Connections", "saved in the keyring")
        if kept.value == "keyring"
        else translate("Connections", "for this session only")
    )


def check_words(result: CheckResult) -> tuple[Tone, str]:
    """How the outcome of a connection test looks, and what it says."""
    from moeconsole.core.connection_check import Verdict

    if result.verdict is Verdict.RIGHT:
        if result.app_name:
            text = translate(
                "Connections", "Right: MoEngage knows these credentials. The workspace is “{name}”."
            )
            return Tone.OK, text.format(name=result.app_name)
        return Tone.OK, translate("Connections", "Right: MoEngage knows these credentials.")
    headline = {
        Verdict.WRONG_KEY: translate("Connections", "Wrong API key."),
        Verdict.WRONG_APP_ID: translate("Connections", "Wrong APP_ID or data center."),
        Verdict.REFUSED: translate("Connections", "MoEngage refused the test."),
        Verdict.NOT_THE_SERVICE: translate("Connections", "This is not MoEngage."),
        Verdict.NO_ANSWER: translate("Connections", "No answer."),
        Verdict.INCOMPLETE: translate("Connections", "Not yet complete."),
        Verdict.CANCELLED: translate("Connections", "The test was cancelled."),
    }[result.verdict]
    tone = {
        Verdict.NO_ANSWER: Tone.UNSURE,
        Verdict.INCOMPLETE: Tone.NEUTRAL,
        Verdict.CANCELLED: Tone.NEUTRAL,
    }.get(result.verdict, Tone.REFUSED)
    return tone, f"{headline} {said(result.sentence)}".strip()
