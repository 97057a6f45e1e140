"""A file keeps its layout around `$console`, wherever that stands and however it is written."""

from __future__ import annotations

import pytest

from moeconsole.core import edits, templates
from moeconsole.core.document import DocumentState, string

CONSOLE = '"$console": {"note":"x", "variables": {"v": {"type":"Numeric", "default": 1.50}}}'
BODY = '"type":"event","customer_id":"a",  "actions":[]'


@pytest.mark.parametrize(
    "text",
    [
        f"{{{CONSOLE},\n{BODY}}}",
        f"{{{CONSOLE}, {BODY}}}",
        f"{{\n\t{CONSOLE},{BODY}\n}}",
        f"{{\n  {CONSOLE},\n\n  {BODY}}}\n",
        f"{{{BODY},\n{CONSOLE}}}",
        f"{{ {BODY} ,{CONSOLE} }}",
        f'{{"type":"event",\n {CONSOLE}, \n"customer_id":"a","actions":[]}}',
    ],
)
def test_a_change_leaves_everything_else_as_it_was(text: str) -> None:
    template = templates.read(text.encode())
    tree = edits.set_member(template.state.tree, (), "customer_id", string("john"))
    changed = DocumentState(tree, None, template.state.console, template.state.zones)
    assert templates.write(changed, template).decode() == text.replace('"a"', '"john"')
