"""Python scripts for `requests` or `httpx`, as we and Postman write them, read as request bodies. Nothing is run:
the script is taken apart, and what would have to be run is not known.
"""

from __future__ import annotations

import ast
import base64
import re
import warnings
from typing import Final

from moeconsole.core.document import (
    Child,
    Kind,
    Node,
    boolean,
    container,
    member,
    null,
    number,
    string,
    text_of,
)
from moeconsole.core.interchange.endpoints import credentials_of
from moeconsole.core.interchange.gathered import ScriptCall, gather
from moeconsole.core.interchange.imported import Imported, ImportedKind, InterchangeError
from moeconsole.core.interchange.js_words import whole
from moeconsole.core.interchange.known import Known, with_member
from moeconsole.core.jsontext import is_number

_METHODS: Final = frozenset({"request", "post", "put", "patch", "get", "delete"})
_START: Final = re.compile(
    r"^(?:(?:>>> )?(?:import|from)[ \t]+(?:requests|httpx|json|os)\b"
    r"|[^\n#'\"`,]*\b(?:requests|httpx|session)\.(?:post|put|patch|request)\s*\()",
    re.MULTILINE,
)
_CALLS: Final = re.compile(r"\b(?:requests|httpx|session|client)\.(?:post|put|patch|request)\s*\(")
_CHANGES: Final = frozenset(
    {
        "append",
        "clear",
        "extend",
        "insert",
        "pop",
        "popitem",
        "remove",
        "reverse",
        "setdefault",
        "sort",
        "update",
    }
)
_PROMPT: Final = re.compile(r"^(?:>>>|\.\.\.)(?: |$)", re.MULTILINE)
_SILENT: Final = frozenset({"timeout", "allow_redirects", "follow_redirects", "stream"})
_MAX_CHARACTERS: Final = 4_000_000
_MAX_DEPTH: Final = 150
_MAX_NAME: Final = 60

_Value = str | Node | tuple["_Value", ...] | None
"""A text (bytes are the text that they are in UTF-8), a value as JSON has it, a tuple; None is not known."""


def start_of(text: str) -> int | None:
    """Where the first line stands of a script that posts; None where it is none."""
    match = _START.search(text)
    return match.start() if match and _CALLS.search(text) else None


def read_python(text: str) -> Imported:
    """The bodies of all calls in the script; names that it sets to what can be known are put in.

    Raises:
        InterchangeError: it is no Python, or none has a body that stands in the script.
    """
    if len(text) > _MAX_CHARACTERS:
        raise InterchangeError("The Python script is too long.")
    text = _PROMPT.sub("", text[start_of(text) or 0 :])
    try:
        with warnings.catch_warnings():  # of escapes that mean nothing
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise InterchangeError(
            "The text looks like Python, but is not, or a part of it is missing."
        ) from None
    script = _Script(text)
    for statement in tree.body:
        script.run_over(statement)
    documents, left_out, credentials = gather(script.requests)
    if any(request.has_unknown_body for request in script.requests):
        sentence = "A body that the Python script puts together by itself: only what stands in it is read."
        if not documents:
            raise InterchangeError(f"{sentence} Run the script, and import what it sends.")
        left_out = (*left_out, sentence)
    if not documents:
        raise InterchangeError("There is no body in the Python script: no data= or json=.")
    return Imported(ImportedKind.PYTHON, documents, left_out, credentials)


class _Script:
    """Goes over the statements in their order."""

    def __init__(self, text: str) -> None:
        self.requests: list[ScriptCall] = []
        self._lines = text.encode("utf-8", "surrogatepass").splitlines(keepends=True)
        self._names: Known[_Value] = Known(text)

    def run_over(self, statement: ast.stmt) -> None:
        ahead: list[ast.AST] = [statement]
        while ahead:
            node = ahead.pop()
            ahead += reversed(list(ast.iter_child_nodes(node)))
            if isinstance(node, ast.Call) and _is_call(node):
                self.requests.append(self._request(node))
            else:
                self._follow(node)

    def _follow(self, node: ast.AST) -> None:
        """What a statement does to names: taken over, or they are not known any more."""
        match node:
            case ast.Assign():
                for target in node.targets:
                    self._assign(target, node.value)
            case ast.AnnAssign(value=ast.expr() as value):
                self._assign(node.target, value)
            case ast.AugAssign(target=ast.Name(id=name), op=ast.Add()):
                before, added = self._names.before(name), self._value(node.value, 0)
                both = isinstance(before, str) and isinstance(added, str)
                self._names.set(name, f"{before}{added}" if both else None)
            case ast.AugAssign() | ast.For() | ast.AsyncFor():
                self._forget(node.target)
            case ast.Delete():
                for target in node.targets:
                    self._forget(target)
            case ast.Call(func=ast.Attribute(value=changed, attr=name)) if name in _CHANGES:
                self._forget(changed)
            case _:
                pass

    def _assign(self, target: ast.expr, value: ast.expr) -> None:
        match target:
            case ast.Name(id=name):
                self._names.set(name, self._value(value, 0))
            case ast.Subscript(value=ast.Name(id=name)):
                table, key = self._names.get(name), self._value(target.slice, 0)
                self._names.set(name, _changed(table, key, self._value(value, 0)))
            case _:
                self._forget(target)

    def _forget(self, changed: ast.expr) -> None:
        for node in ast.walk(changed):
            if isinstance(node, ast.Name):
                self._names.set(node.id, None)

    def _request(self, call: ast.Call) -> ScriptCall:
        request = ScriptCall()
        given = list(call.args)
        name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        keywords = {one.arg or "**": one.value for one in call.keywords}
        order = ["method", "url"] if name == "request" else ["url", "data", "json"]
        keywords |= dict(zip(order, given, strict=False))
        if name not in ("request", "post"):
            request.take_method(name)
        for key, expression in keywords.items():
            self._take(request, key, self._value(expression, 0))
        return request

    def _take(self, request: ScriptCall, key: str, value: _Value) -> None:
        match key, value:
            case "url", str():
                request.take_address(value)
            case "method", str():
                request.take_method(value)
            case (("data" | "content"), str()):
                request.data = [value]
            case "json", (str() | Node()):
                request.data = [text_of(string(value) if isinstance(value, str) else value)]
            case (("data" | "content" | "json" | "**"), _):
                request.has_unknown_body = True
            case "headers", Node():
                for child in value.children:
                    if child.node.kind is Kind.STRING:
                        request.take_header(child.name or "", child.node.string)
            case "auth", (str(app_id), str(api_key)):
                request.credentials = request.credentials or credentials_of(app_id, api_key)
            case "verify", _:
                request.left_out.append("The option verify: certificates are always checked.")
            case _ if key not in _SILENT and key not in ("url", "method", "headers", "auth"):
                request.left_out.append(f"The option {key[:_MAX_NAME]}.")
            case _:
                pass

    # What an expression stands for

    def _value(self, node: ast.expr, depth: int) -> _Value:
        if depth > _MAX_DEPTH:
            raise InterchangeError("The Python script has too many brackets inside each other.")
        match node:
            case ast.Constant():
                return self._constant(node)
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant() as operand):
                value = self._constant(operand)
                is_positive = isinstance(value, Node) and value.kind is Kind.NUMBER
                return number(f"-{value.raw}") if isinstance(value, Node) and is_positive else None
            case ast.Name():
                return self._names.get(node.id)
            case ast.Tuple():
                return tuple(self._value(one, depth + 1) for one in node.elts)
            case ast.Dict():
                return self._dictionary(node, depth)
            case ast.List():
                return self._list(node, depth)
            case ast.BinOp(op=ast.Add()):
                left, right = self._value(node.left, depth + 1), self._value(node.right, depth + 1)
                return left + right if isinstance(left, str) and isinstance(right, str) else None
            case ast.Call():
                return self._call(node, depth)
            case _:
                return None

    def _constant(self, node: ast.Constant) -> _Value:
        value = node.value
        if isinstance(value, str):
            return whole(value)  # no file and no request takes half a character
        if isinstance(value, bytes):
            return _decoded(value)
        if isinstance(value, bool):
            return boolean(value)
        if value is None:
            return null()
        if isinstance(value, int | float):
            return self._number(node, value)
        return None

    def _number(self, node: ast.Constant, value: float) -> _Value:
        """As it is written where JSON can say it so; else what it means."""
        line = self._lines[node.lineno - 1] if node.lineno <= len(self._lines) else b""
        written = line[node.col_offset : node.end_col_offset].decode("utf-8", "replace")
        if is_number(written):
            return number(written)
        try:
            meant = repr(value)
        except ValueError:  # thousands of digits
            return None
        return number(meant) if is_number(meant) else None

    def _dictionary(self, node: ast.Dict, depth: int) -> _Value:
        members: dict[str, Node] = {}
        for key, expression in zip(node.keys, node.values, strict=True):
            name = self._value(key, depth + 1) if key is not None else None
            value = _as_node(self._value(expression, depth + 1))
            if not isinstance(name, str) or value is None:
                return None
            members[name] = value
        return container(Kind.OBJECT, tuple(member(name, value) for name, value in members.items()))

    def _list(self, node: ast.List, depth: int) -> _Value:
        elements = [_as_node(self._value(one, depth + 1)) for one in node.elts]
        known = [element for element in elements if element is not None]
        return container(Kind.ARRAY, tuple(map(Child, known))) if len(known) == len(elements) else None

    def _call(self, node: ast.Call, depth: int) -> _Value:
        """`json.dumps(…)`, `"…".encode()`, `base64.b64encode(…)`, `HTTPBasicAuth(…)`: others are not known."""
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in ("encode", "decode") and isinstance(node.func, ast.Attribute):
            return self._value(node.func.value, depth + 1)
        values = [self._value(one, depth + 1) for one in node.args]
        match name, values:
            case "dumps", [str() | Node() as value]:
                found = _as_node(value)
                return self._names.made(text_of(found)) if found is not None else None
            case "b64encode", [str() as text]:
                return self._names.made(base64.b64encode(text.encode("utf-8", "replace")).decode("ascii"))
            case (("HTTPBasicAuth" | "BasicAuth"), [str() as user, str() as key]):
                return (user, key)
            case _:
                return None


def _is_call(node: ast.Call) -> bool:
    function = node.func
    if not isinstance(function, ast.Attribute) or function.attr not in _METHODS:
        return False
    return _CALLS.search(f"{getattr(function.value, 'id', '')}.post(") is not None


def _changed(table: _Value, key: _Value, value: _Value) -> _Value:
    """The dictionary with another value under that key."""
    node = _as_node(value)
    if (
        not isinstance(table, Node)
        or table.kind is not Kind.OBJECT
        or not isinstance(key, str)
        or node is None
    ):
        return None
    return with_member(table, key, node)


def _as_node(value: _Value) -> Node | None:
    if isinstance(value, str):
        return string(value)
    return value if isinstance(value, Node) else None


def _decoded(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None
