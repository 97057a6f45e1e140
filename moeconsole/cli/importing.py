"""`import`: whatever other programs wrote, as request bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moeconsole.cli.exact import result_exactly
from moeconsole.cli.inputs import read_file
from moeconsole.cli.output import body_json, one_line, result_json, say
from moeconsole.cli.status import ExitStatus, UsageError
from moeconsole.core.interchange.imported import InterchangeError
from moeconsole.core.interchange.reader import read_anything
from moeconsole.services import build_services
from moeconsole.store.files import StoreError
from moeconsole.workflows.importing import save_as_templates

if TYPE_CHECKING:
    import argparse

    from moeconsole.core.interchange.imported import Imported, ImportedDocument


def import_(arguments: argparse.Namespace) -> int:
    """The bodies on standard output, or each in a file of its own; nothing is written over."""
    try:
        imported = read_anything(read_file(arguments.file))
    except InterchangeError as error:
        raise UsageError(str(error)) from None
    files = _saved(imported, arguments.out) if arguments.out is not None else None
    _explain(imported)
    if arguments.json:
        result_json(_imported_json(imported, files))
    else:
        for line in files or [document.body_text for document in imported.documents]:
            result_exactly(line)
    return ExitStatus.DONE


def _explain(imported: Imported) -> None:
    count = len(imported.documents)
    say(f"This is {imported.kind.label}, with {count} request{'' if count == 1 else 's'}.")
    for document in imported.documents:
        name = " / ".join((*document.folder, document.name))
        say(f"  {one_line(name)}{_where(document)}")
    for sentence in imported.left_out:
        say(f"Left out: {one_line(sentence)}")
    if imported.credentials is not None:
        say(
            "Left out: the API key in it. Enter it in the window, which gives it to the keyring, or set "
            "MOECONSOLE_API_KEY."
        )


def _where(document: ImportedDocument) -> str:
    endpoint = document.endpoint
    address = f"--dc {endpoint.data_center}" if endpoint.data_center else ""
    if endpoint.url:
        address = f"--url {endpoint.url}"
    app_id = f"--app-id {endpoint.app_id}" if endpoint.app_id else ""
    project = f"--project {endpoint.project_code}" if endpoint.project_code else ""
    words = " ".join(filter(None, (address, app_id, project)))
    return f"  ({one_line(words)})" if words else ""


def _imported_json(imported: Imported, files: list[str] | None) -> dict[str, Any]:
    return {
        "kind": imported.kind.value,
        "documents": [
            {
                "name": document.name,
                "body": body_json(document.body_text.encode("utf-8")),
                "data_center": document.endpoint.data_center,
                "url": document.endpoint.url,
                "app_id": document.endpoint.app_id,
                "project_code": document.endpoint.project_code or None,
                "folder": list(document.folder),
                "file": files[index] if files is not None else None,
            }
            for index, document in enumerate(imported.documents)
        ],
        "left_out": list(imported.left_out),
        "credentials": imported.credentials is not None,
    }


def _saved(imported: Imported, folder: str) -> list[str]:
    """The paths of the files that were written."""
    store = build_services().templates(folder)
    try:
        saved = save_as_templates(store, imported.documents)
    except StoreError as error:
        raise UsageError(str(error)) from None
    return [str(store.folder / path) for path in saved.paths]
