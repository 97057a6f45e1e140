"""What was imported as one line of JSON, and back: the way from the process that reads long texts to the window's."""

from __future__ import annotations

import json
from typing import Any

from moeconsole.core.interchange.imported import (
    Endpoint,
    Imported,
    ImportedDocument,
    ImportedKind,
    InterchangeError,
)
from moeconsole.core.secret import Credentials, Secret


def carry(imported: Imported) -> str:
    """Everything, the key as well: this goes into a pipe between our own processes, and nowhere else."""
    found = imported.credentials
    return json.dumps(
        {
            "kind": imported.kind.value,
            "documents": [
                [one.name, one.body_text, one.folder, *_places(one.endpoint)]
                for one in imported.documents
            ],
            "left_out": imported.left_out,
            "name": imported.name,
            "credentials": [found.app_id, found.api_key.reveal()] if found is not None else None,
        }
    )  # fmt: skip


def carry_error(error: InterchangeError) -> str:
    return json.dumps({"error": str(error)})


def carried(text: str) -> Imported:
    """What `carry` was given.

    Raises:
        InterchangeError: that which `carry_error` was given.
    """
    value: Any = json.loads(text)
    if "error" in value:
        raise InterchangeError(value["error"])
    found = value["credentials"]
    return Imported(
        ImportedKind(value["kind"]),
        tuple(
            ImportedDocument(name, body, Endpoint(*places), tuple(folder))
            for name, body, folder, *places in value["documents"]
        ),
        tuple(value["left_out"]),
        Credentials(found[0], Secret(found[1])) if found is not None else None,
        value["name"],
    )


def _places(endpoint: Endpoint) -> tuple[str | None, ...]:
    return endpoint.data_center, endpoint.url, endpoint.app_id, endpoint.project_code
