"""The house keeps its order: arrows that point down, one home for each library, the world behind one door."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import casebook

PACKAGE = Path(casebook.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))
NAMES = [str(path.relative_to(PACKAGE)) for path in FILES]

FLOORS = {
    "cli": 8,
    "terminal": 7,
    "actions": 6,
    "exporters": 5,
    "importers": 5,
    "masking": 4,
    "parsing": 4,
    "store": 4,
    "domain": 3,
    "language": 3,
    "records": 2,
    "text": 1,
    "files": 1,
    "errors": 0,
}
"""A room imports from lower floors, and from itself; never from its neighbours, never from above."""

HOMES = {
    "typer": {"cli"},
    "rich": {"terminal"},
    "dateutil": {"parsing"},
    "holidays": {"parsing"},
    "sqlmodel": {"store"},
    "sqlalchemy": {"store"},
    "sqlite3": {"store"},
    "pydantic": {"store"},
    "alembic": {"store"},
    "platformdirs": {"cli", "terminal"},
    "tzlocal": {"cli", "terminal"},
}
"""Where each library may be imported."""

BARE_ROOMS = {"records", "domain", "exporters", "masking", "language", "text"}
"""Pure rooms: values in, values out."""

WORLDLY = {"os", "sys", "io", "time", "socket", "subprocess", "shutil", "tempfile", "getpass", "logging", "random"}
"""What a pure room has no use for; text buffers aside, which `csv` writes into."""

MAY_SEE_THE_WORLD = {"terminal/context.py", "cli/app.py", "__main__.py"}
"""The world, and the place where the program ends on stderr."""

NO_NAMES = {
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "manager",
    "handler",
    "data",
    "info",
    "process",
    "misc",
    "base_",
}

LONGEST_FILE, LONGEST_FUNCTION = 320, 60


@cache
def tree(name: str) -> ast.Module:
    """The module, parsed."""
    return ast.parse((PACKAGE / name).read_text(encoding="utf-8"))


def imports(name: str, *, for_types: bool = True) -> Iterator[str]:
    """Every module that is imported anywhere in this one, by its full name; those for types alone only if asked for."""
    for node in ast.walk(tree(name)):
        if not for_types and id(node) in types_only(name):
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name} imports by a relative name"
            yield from (
                [f"casebook.{alias.name}" for alias in node.names] if node.module == "casebook" else [str(node.module)]
            )


@cache
def types_only(name: str) -> frozenset[int]:
    """The nodes below `if TYPE_CHECKING:`, which import nothing when the program runs."""
    return frozenset(
        id(node)
        for branch in ast.walk(tree(name))
        if isinstance(branch, ast.If) and isinstance(branch.test, ast.Name) and branch.test.id == "TYPE_CHECKING"
        for node in ast.walk(branch)
    )


def room(name: str) -> str:
    """The room a file is in."""
    return name.partition("/")[0].removesuffix(".py")


@pytest.mark.parametrize("name", [name for name in NAMES if room(name) in FLOORS])
def test_arrows_point_down(name: str) -> None:
    """cli → terminal → actions → importers, exporters → masking, parsing, store → domain → records, and no neighbour."""
    here = room(name)

    rooms = {
        module.split(".")[1]
        for module in imports(name)
        if module.startswith("casebook.") and module != "casebook.__version__"
    }
    wrong = {there for there in rooms - {here} if FLOORS[there] >= FLOORS[here]}

    assert set() == wrong


def test_every_room_has_a_floor() -> None:
    """A new room is given its place in the house here before anything is put into it."""
    assert {room(name) for name in NAMES} - {"__init__", "__main__"} <= set(FLOORS)


@pytest.mark.parametrize("name", NAMES)
def test_every_library_has_one_home(name: str) -> None:
    """Typer is imported in cli alone, Rich in terminal, SQL in store, dateutil in parsing: each can be replaced there."""
    away = {
        library
        for library in map(_library, imports(name, for_types=False))
        if library in HOMES and room(name) not in HOMES[library]
    }

    assert set() == away


def _library(module: str) -> str:
    return module.partition(".")[0]


@pytest.mark.parametrize("name", [name for name in NAMES if room(name) in BARE_ROOMS])
def test_pure_rooms_know_no_world(name: str) -> None:
    """Records, domain, exporters, masking, language and text import no system, no database, no terminal."""
    allowed = {"io"} if name == "exporters/csv.py" else set()

    assert set() == {_library(module) for module in imports(name)} & (WORLDLY | set(HOMES)) - allowed


def looks_at_the_world(name: str) -> list[str]:
    """Every place where a module reads the clock, the environment or a standard stream."""
    seen = []
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            owner, what = node.value.id, node.attr
            if (owner == "sys" and (what.startswith("std") or what == "argv")) or (
                owner == "os" and what in ("environ", "environb", "getenv", "isatty", "get_terminal_size")
            ):
                seen.append(f"{owner}.{what}")
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
        ):
            owner, what = node.func.value.id, node.func.attr
            if (owner in ("datetime", "date") and what in ("now", "utcnow", "today")) or (
                owner == "time" and what in ("time", "time_ns", "localtime", "strftime")
            ):
                seen.append(f"{owner}.{what}()")
        if isinstance(node, ast.ImportFrom) and node.module in ("os", "sys"):
            seen += [
                alias.name
                for alias in node.names
                if alias.name.startswith("std") or alias.name in ("environ", "getenv")
            ]
    return seen


@pytest.mark.parametrize("name", [name for name in NAMES if name not in MAY_SEE_THE_WORLD])
def test_the_world_enters_through_one_door(name: str) -> None:
    """Nothing but `terminal/context.py` reads the clock, the environment or the standard streams."""
    assert [] == looks_at_the_world(name)


def test_the_app_only_ends_on_stderr() -> None:
    """`cli/app.py` touches the streams to say why it ends; the start may set what libraries read."""
    assert {"sys.stderr", "sys.stdout"} >= set(looks_at_the_world("cli/app.py"))
    assert {"os.environ"} >= set(looks_at_the_world("__main__.py"))


@pytest.mark.parametrize("name", NAMES)
def test_every_module_says_what_it_is_for(name: str) -> None:
    """A module begins with a sentence, and its name is a noun of the book's own words."""
    said = ast.get_docstring(tree(name))

    assert said
    assert said.strip().split("\n\n")[0].endswith((".", ":"))
    assert not NO_NAMES & {part.removesuffix(".py") for part in Path(name).parts}


def public(name: str) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    """The functions, methods and classes of a module that others may use, not those inside functions."""
    inside: list[ast.AST] = [tree(name)]
    while inside:
        for node in ast.iter_child_nodes(inside.pop()):
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
                yield node
                if isinstance(node, ast.ClassDef):
                    inside.append(node)


OVERRIDES = {"get_params", "list_commands", "get_command", "format_commands", "parse_args", "resolve_command", "invoke"}
"""Methods of Typer's that are explained where they are first defined."""


@pytest.mark.parametrize("name", NAMES)
def test_everything_public_says_what_it_gives(name: str) -> None:
    """A public function or class has a docstring that ends its first sentence."""
    silent = [node.name for node in public(name) if not ast.get_docstring(node) and node.name not in OVERRIDES]

    assert [] == silent


def lines_of(function: ast.FunctionDef) -> int:
    """How long a function is; of a command only what it does, as its signature is the list of its options."""
    is_command = any(argument.arg == "context" for argument in function.args.args) and function.name.endswith("_")
    first = function.body[0] if is_command else function
    return (function.end_lineno or 0) - first.lineno + 1


@pytest.mark.parametrize("name", NAMES)
def test_nothing_has_outgrown_its_subject(name: str) -> None:
    """No file over 320 lines, no function over 60; but the list of all refusals is one subject, however long."""
    functions = [node for node in ast.walk(tree(name)) if isinstance(node, ast.FunctionDef)]

    assert [] == [node.name for node in functions if lines_of(node) > LONGEST_FUNCTION]
    if name != "errors.py":
        assert len((PACKAGE / name).read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


def test_no_test_patches_the_program() -> None:
    """Time and place are given, never patched: no test reaches for mock or monkeypatch's setattr."""
    here = Path(__file__).parent
    words = ("unittest" + ".mock", "mock" + "er.", "monkeypatch" + ".setattr", "freeze" + "gun")
    patching = [
        str(path.relative_to(here))
        for path in sorted(here.rglob("*.py"))
        if any(word in path.read_text(encoding="utf-8") for word in words)
    ]

    assert [] == patching
