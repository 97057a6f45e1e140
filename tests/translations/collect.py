"""Every text that the window can show, as (context, English source): read off the program itself."""

from __future__ import annotations

import ast
import importlib
import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from moeconsole.gui.sentences import CONTEXT as SENTENCES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).resolve().parents[2]
Text = tuple[str, str]

# whose sentences come up to the window in English, ready to be shown
_BELOW_THE_WINDOW: Final = (
    *("core", "net", "store", "workflows", "services.py"),
    *("sandbox/server.py", "sandbox/journal.py"),
)
_OTHER_TEXTS: Final = (
    *("core/rules/", "core/field_help/", "core/explain.py", "core/times.py"),
    *("core/interchange/page.py", "core/bundle.py"),  # what goes into files speaks English
)
_PHRASE_CALLS: Final = {"plain_errors", "sqlite_errors"}
_PHRASE_METHODS: Final = re.compile(r"database\.(read|write|between_writes)")
_PHRASE_TABLES: Final = {"_REASONS", "_ENVIRONMENT"}
_SENTENCE: Final = re.compile(r"[A-Z“{'][^\n]* [^\n]*[.:]\s?")
_PLACEHOLDER: Final = re.compile(r"\{(\w*)[^{}]*\}")
_LONE_BRACE: Final = re.compile(r"\{(?!\w+(?::\w+)?\})|(?<!\w)\}")
_PHRASE_NAMES: Final = {"damage", "taken_over"}
_PHRASE_FUNCTIONS: Final = {"_described", "_set_aside_in_words", "_sends"}


_WORDS: Final = (
    "it is “{value}”",
    "it is {value}",
    "it is missing",
    "the draft",
    "stores it as that",
    "drops it",
    "another time",
    "a year before 1",
    "Line {line}, column {column}: {reason}",
)


# Qt has no Hindi: what menus of text fields, buttons of dialogs and the undo stack say
OF_QT: Final = (
    *(("QLineEdit", text) for text in ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")),
    *(
        ("QWidgetTextControl", text)
        for text in (
            "&Undo",
            "&Redo",
            "Cu&t",
            "&Copy",
            "Copy &Link Location",
            "&Paste",
            "Delete",
            "Select All",
        )
    ),
    *(
        ("QPlatformTheme", text)
        for text in ("OK", "Save", "Cancel", "Close", "&Yes", "&No", "Open", "Apply", "Reset", "Help")
    ),
    ("QUndoStack", "Undo %1"),
    ("QUndoStack", "Redo %1"),
    ("QUndoStack", "Undo"),
    ("QUndoStack", "Redo"),
)


def texts(code: str = "") -> dict[Text, None]:
    """All that a language needs, in the order of the alphabet, so that a new one changes one place of a .ts file."""
    found = {*_of_the_window(), *_of_tables(), *_of_starters(), *((SENTENCES, one) for one in sentences())}
    return dict.fromkeys(sorted(found | set(OF_QT) if code == "hi" else found))


def templates() -> list[str]:
    """The sentences in which something is filled in: what the window must know to read them."""
    return [one for one in sentences() if placeholders(one)]


def placeholders(text: str) -> list[str]:
    return sorted(_PLACEHOLDER.findall(text))


@cache
def sentences() -> tuple[str, ...]:
    """The sentences of core, files and network, each as a template with a name for what is filled in."""
    found = {*_WORDS, *_words_of_tables()}
    for file in _files(_BELOW_THE_WINDOW):
        name = file.relative_to(ROOT / "moeconsole").as_posix()
        if not name.startswith(_OTHER_TEXTS):
            found.update(_Sentences(file).found)
    return tuple(sorted(found))


def _files(parts: tuple[str, ...]) -> Iterator[Path]:
    for part in parts:
        path = ROOT / "moeconsole" / part
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


# What stands in the window's own code


def _of_the_window() -> Iterator[Text]:
    for file in _files(("gui", "app.py")):
        yield from _Calls(file).found


class _Calls(ast.NodeVisitor):
    """The literal texts of `self.tr`, of a `tr` or `_tr` of the module, and of QT_TRANSLATE_NOOP."""

    def __init__(self, file: Path) -> None:
        self.found: list[Text] = []
        self._file = file
        self._class = ""
        tree = ast.parse(file.read_text(encoding="utf-8"))
        self._own_context = _context_of(tree)
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        before, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = before

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called = ast.unparse(node.func)
        if called == "self.tr":
            self._take(self._class, node.args[0])
        elif called == "window.tr":
            self._take("MainWindow", node.args[0])
        elif called.endswith(".tr"):
            raise ValueError(f"{self._file}:{node.lineno}: the context of {called} is not to be seen here")
        elif called == "_tr":
            self._take(self._own_context, node.args[0], may_be_dynamic=True)
        elif called == "tr" and len(node.args) == 1:
            self._take(
                "MainWindow", node.args[0]
            )  # `tr = window.tr`, of what the main window is furnished with
        elif called in {"QT_TRANSLATE_NOOP", "QCoreApplication.translate", "translate", "tr"}:
            context, text = node.args[0], node.args[1]
            if isinstance(context, ast.Name):  # a constant of the module: what it says is in a table
                context = ast.Constant(self._own_context)
            assert isinstance(context, ast.Constant), ast.unparse(node)
            self._take(context.value, text, may_be_dynamic=called != "QT_TRANSLATE_NOOP")

    def _take(self, context: Any, node: ast.expr, *, may_be_dynamic: bool = False) -> None:
        if isinstance(node, ast.IfExp):
            self._take(context, node.body, may_be_dynamic=may_be_dynamic)
            self._take(context, node.orelse, may_be_dynamic=may_be_dynamic)
        elif isinstance(node, ast.Constant):
            assert context, f"{self._file}:{node.lineno}: a text without a context"
            self.found.append((context, node.value))
        elif not may_be_dynamic:
            raise ValueError(f"{self._file}:{node.lineno}: not a literal text: {ast.unparse(node)}")


def _context_of(tree: ast.Module) -> str:
    """What the module's `_CONTEXT` says, or else the context that its `_tr` names."""
    for node in tree.body:
        if isinstance(node, ast.AnnAssign | ast.Assign) and ast.unparse(node).startswith("_CONTEXT"):
            assert isinstance(node.value, ast.Constant)
            return str(node.value.value)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and isinstance(call.args[0], ast.Constant):
                    return str(call.args[0].value)
    return ""


# The core's tables, which the window translates by their English


def _of_tables() -> Iterator[Text]:
    from moeconsole.core import explain, fixes
    from moeconsole.core.field_help import TOPICS
    from moeconsole.core.history_query import HELP
    from moeconsole.core.rules import RULES
    from moeconsole.core.rules.help import help_of
    from moeconsole.core.times import TimeRule

    for rule in RULES.values():
        yield "Rules", rule.message
        help_ = help_of(rule.id)
        yield "RuleHelp", help_.title
        yield "RuleHelp", help_.text
    for topic in TOPICS.values():  # not their sources: under those names one finds them
        yield from (("FieldHelp", text) for text in (topic.title, topic.text, topic.form) if text)
    for row in explain._TABLE:
        yield "Explanations", row.sentence.replace("{wait}", explain._WAIT)
    yield "Explanations", explain._SERVER_ERROR
    for offered in fixes._FIXES.values():
        yield from (("Fixes", label) for label, _ in offered)
    yield from (("Times", rule.words) for rule in TimeRule)
    yield from (("HistoryQuery", line.meaning) for line in HELP)


def _of_starters() -> Iterator[Text]:
    """What the starter templates are called and say of themselves; event names in their bodies stay English."""
    from moeconsole.gui.models.template_refs import starters_folder

    for file in sorted(starters_folder().rglob("*.json")):
        yield from (("Starters", name) for name in (file.parent.name, file.stem))
        console = json.loads(file.read_text("utf-8"))["$console"]
        for holder in (console, *console.get("variables", {}).values()):
            if holder.get("note"):
                yield "Starters", holder["note"]


def _words_of_tables() -> Iterator[str]:
    """Words that are filled into a rule's message."""
    from moeconsole.core import contract, plan_learning
    from moeconsole.core.ingestion import arrays

    for table in (contract._WORDS, plan_learning._WORDS, arrays._TYPES):
        yield from table.values()


# Sentences that come up from below


class _Sentences(ast.NodeVisitor):
    """Literals that read like a sentence, with the module's constants filled in; and parts of sentences."""

    def __init__(self, file: Path) -> None:
        self.found: set[str] = set()
        self._function = ""
        name = ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        self._module = importlib.import_module(name)
        self.visit(ast.parse(file.read_text(encoding="utf-8")))

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        called = ast.unparse(node.func)
        if node.args and (called in _PHRASE_CALLS or _PHRASE_METHODS.search(called)):
            self._take(node.args[0])
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        if ast.unparse(node.targets[0]) in _PHRASE_NAMES:
            self._take(node.value)
        self.generic_visit(node)

    def visit_Return(self, node: ast.Return) -> None:
        if node.value is not None and self._function in _PHRASE_FUNCTIONS:
            self._take(node.value)
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        before, self._function = self._function, node.name
        self.generic_visit(node)
        self._function = before

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if ast.unparse(node.target) in _PHRASE_TABLES:
            self.found.update(getattr(self._module, ast.unparse(node.target)).values())
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._take_sentence(node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._take_sentence(self._template(node))

    def _take(self, node: ast.expr) -> None:
        if isinstance(node, ast.IfExp):
            self._take(node.body)
            self._take(node.orelse)
        elif isinstance(node, ast.Constant):
            self.found.add(str(node.value))
        elif isinstance(node, ast.JoinedStr):
            self.found.add(self._template(node))
        elif isinstance(node, ast.Name) and isinstance(getattr(self._module, node.id, None), str):
            self.found.add(getattr(self._module, node.id))

    def _take_sentence(self, text: str) -> None:
        if _SENTENCE.fullmatch(text) and len(_PLACEHOLDER.sub("", text).strip(" .:")) > 5:
            self.found.add(text.rstrip())

    def _template(self, node: ast.JoinedStr) -> str:
        parts: list[str] = []
        names: list[str] = []
        for part in node.values:
            if isinstance(part, ast.Constant):
                parts.append(_LONE_BRACE.sub(r"\g<0>\g<0>", part.value))
                continue
            assert isinstance(part, ast.FormattedValue)
            constant = getattr(self._module, ast.unparse(part.value), None)
            if isinstance(constant, str):
                parts.append(constant)
                continue
            name = _name_of(part.value)
            while name in names:
                name += "_"
            names.append(name)
            parts.append(f"{{{name}}}")
        return "".join(parts)


def _name_of(node: ast.expr) -> str:
    """A word for what is filled in: the last name of the expression."""
    if isinstance(node, ast.Call):
        return _name_of(node.args[0]) if node.args else _name_of(node.func)
    words = re.findall(r"[a-z]+", ast.unparse(node).split("[", maxsplit=1)[0])
    return words[-1] if words else "value"
