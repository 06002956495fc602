"""The package's source as the tests of its architecture read it: names, imports, functions; nothing of it is run."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import casebook

PACKAGE = Path(casebook.__file__).parent
NAMES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))
"""Every file of the package: `store/reader.py`."""

MODULES = {".".join(["casebook", *Path(name).with_suffix("").parts]).removesuffix(".__init__"): name for name in NAMES}
"""The file of every module: `casebook.store.reader`."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def text_of(name: str) -> str:
    """What a file says."""
    return (PACKAGE / name).read_text(encoding="utf-8")


@cache
def tree_of(name: str) -> ast.Module:
    """A file, parsed."""
    return ast.parse(text_of(name))


@cache
def nodes_of(name: str) -> tuple[ast.AST, ...]:
    """Everything in a file."""
    return tuple(ast.walk(tree_of(name)))


def forget() -> None:
    """Let go of what was parsed: a million objects, through which the garbage collector would look at the end of a run."""
    tree_of.cache_clear()
    nodes_of.cache_clear()


def room_of(name: str) -> str:
    """The room a file is in: the folder below the package, or the file's own name where it stands beside them."""
    return name.partition("/")[0].removesuffix(".py")


@cache
def _for_types_only(name: str) -> frozenset[int]:
    """The nodes below `if TYPE_CHECKING:`, which import nothing when the program runs."""
    return frozenset(
        id(node)
        for branch in nodes_of(name)
        if isinstance(branch, ast.If) and isinstance(branch.test, ast.Name) and branch.test.id == "TYPE_CHECKING"
        for node in ast.walk(branch)
    )


@cache
def imports_of(name: str, *, for_types: bool = True) -> frozenset[str]:
    """The full name of every module imported anywhere in a file, also by `import_module("…")`.

    Those for types alone only if asked for.
    """
    stated = {
        module
        for node in nodes_of(name)
        if isinstance(node, ast.Import | ast.ImportFrom)
        if for_types or id(node) not in _for_types_only(name)
        for module in _imported(name, node)
    }
    return frozenset(stated | {str(module) for module in _by_name(name)})


def _by_name(name: str) -> Iterator[object]:
    for node in nodes_of(name):
        match node:
            case ast.Call(func=ast.Name("import_module"), args=[ast.Constant(module)]):
                yield module


def _imported(name: str, node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
        return
    assert node.level == 0, f"{name} imports by a relative name"
    for alias in node.names:
        whole = f"{node.module}.{alias.name}"
        yield whole if whole in MODULES or node.module == "casebook" else str(node.module)


def circles() -> list[str]:
    """The modules that import each other, late imports and those for types included: `a → b → a`, a circle a line.

    The package itself is left out: what it gives again (`casebook.open_book`) it imports when it is asked for.
    """
    arrows = {
        module: sorted(imports_of(name) & set(MODULES) - {"casebook", module})
        for module, name in MODULES.items()
        if module != "casebook"
    }
    found, done = [], set()
    for module in arrows:
        way = _way_back(module, arrows)
        if way and not done & set(way):
            found.append(" → ".join(way))
            done |= set(way)
    return found


def _way_back(start: str, arrows: dict[str, list[str]]) -> list[str]:
    """A shortest way from a module over its imports to itself, or nothing."""
    ways, seen = [[start]], set()
    for way in ways:
        for there in arrows[way[-1]]:
            if there == start:
                return [*way, start]
            if there not in seen:
                seen.add(there)
                ways.append([*way, there])
    return []


def functions_of(name: str) -> list[Function]:
    """Every function and method of a file, those inside others included."""
    return [node for node in nodes_of(name) if isinstance(node, Function)]


def public_of(name: str) -> Iterator[Function | ast.ClassDef]:
    """The functions, methods and classes of a file that others may use, not those inside functions."""
    inside: list[ast.AST] = [tree_of(name)]
    while inside:
        for node in ast.iter_child_nodes(inside.pop()):
            if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
                yield node
                if isinstance(node, ast.ClassDef):
                    inside.append(node)


def lines_of(name: str, function: Function) -> int:
    """How long a function is; of a command only what it does, as its signature is the list of its options."""
    is_command = room_of(name) == "cli" and "typer.Context" in ast.unparse(function.args)
    first = function.body[0] if is_command else function
    return (function.end_lineno or 0) - first.lineno + 1


def attributes_of(name: str) -> Iterator[tuple[str, str, bool]]:
    """Every `owner.name` in a file and whether it is called: `("os", "replace", True)`."""
    called = {id(node.func) for node in nodes_of(name) if isinstance(node, ast.Call)}
    for node in nodes_of(name):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield node.value.id, node.attr, id(node) in called
        elif isinstance(node, ast.ImportFrom) and node.module in ("os", "sys", "time"):
            yield from ((node.module, alias.name, True) for alias in node.names)
