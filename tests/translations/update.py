"""Brings resources/translations/ up to date with the program's texts. Run by hand, from the root of the checkout.

python -m tests.translations.update                    rewrite the .ts files, compile the .qm files
python -m tests.translations.update --missing de       print what is not translated yet, as JSON
python -m tests.translations.update --take de FILE     take translations in: {source: translation}, where
                                                       one context differs {source: {context: translation}}
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from tests.translations.collect import ROOT, Text, templates, texts

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER: Final = ROOT / "resources" / "translations"
TEMPLATES: Final = FOLDER / "sentences.json"
CODES: Final = ("de", "hi")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--missing", metavar="LANGUAGE", choices=CODES)
    parser.add_argument("--take", nargs=2, metavar=("LANGUAGE", "FILE"))
    given = parser.parse_args()
    if given.take:
        code, file = given.take
        save(code, taken(code, load(code), json.loads(Path(file).read_text(encoding="utf-8"))))
        compile_(code)
    elif given.missing:
        print(in_json(missing(given.missing)), end="")
    else:
        TEMPLATES.write_text(in_json(templates()), encoding="utf-8", newline="\n")
        for code in CODES:
            save(code, carried_over(code, load(code)))
            compile_(code)
            print(f"{code}: {len(missing(code))} not translated")


def in_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=0) + "\n"


def ts_file(code: str) -> Path:
    return FOLDER / f"moeconsole_{code}.ts"


def qm_file(code: str) -> Path:
    return FOLDER / f"moeconsole_{code}.qm"


def load(code: str) -> dict[Text, str]:
    """The translations of a language; empty where one is missing."""
    if not ts_file(code).exists():
        return {}
    found: dict[Text, str] = {}
    for context in ET.parse(ts_file(code)).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            text = (context.findtext("name", ""), message.findtext("source", ""))
            found[text] = message.findtext("translation", "")
    return found


def save(code: str, translations: Mapping[Text, str]) -> None:
    """Write the .ts file with exactly the texts of the program, in a fixed order and without line numbers."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for name, source in texts(code):
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        translation.text = translations.get((name, source), "")
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, " " * 4)
    FOLDER.mkdir(parents=True, exist_ok=True)
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts_file(code).write_text(f"{head}{body}\n", encoding="utf-8", newline="\n")


def missing(code: str) -> dict[str, list[str]]:
    """The sources without a translation, each with the contexts that it stands in."""
    translations, found = load(code), dict[str, list[str]]()
    for context, source in texts(code):
        if not translations.get((context, source)):
            found.setdefault(source, []).append(context)
    return found


def carried_over(code: str, before: Mapping[Text, str]) -> dict[Text, str]:
    """The translations, with those of a text that stands elsewhere too, or has moved, taken for its new place."""
    by_source = {source: translation for (_, source), translation in before.items() if translation}
    return {text: before.get(text) or by_source.get(text[1], "") for text in texts(code)}


def taken(
    code: str, before: Mapping[Text, str], news: Mapping[str, str | Mapping[str, str]]
) -> dict[Text, str]:
    """The translations with the new ones among them; one without a context is for those that have none yet."""
    after = dict(before)
    for context, source in texts(code):
        new = news.get(source)
        if isinstance(new, str):
            after[context, source] = after.get((context, source)) or new
        elif new is not None and context in new:
            after[context, source] = new[context]
    unknown = set(news) - {source for _, source in texts(code)}
    if unknown:
        print("no such text:", *sorted(unknown), sep="\n  ", file=sys.stderr)
    return after


def compile_(code: str) -> None:
    """Make the .qm file, which the program loads."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    command = [tool, "-silent", "-nounfinished", "-removeidentical", ts_file(code), "-qm", qm_file(code)]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
