"""The house keeps its order: arrows that point down, one home for each library, one door to the world outside.

Each rule is one test that looks at every file and names all offences at once, as `file: what`.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from casebook.text.folding import folded
from casebook.text.words.calendar_words import LANGUAGES, MONTHS, WEEKDAYS, every_name
from tests import source_tree
from tests.source_tree import NAMES, functions_of, imports_of, nodes_of, public_of, room_of

LAYERS = {
    "cli": 8,
    "terminal": 7,
    "api": 7,
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
"""A room imports from lower layers, and from itself; never from its neighbours, never from above."""

TOP = frozenset(
    (
        ".ci",
        ".gitignore",
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "casebook",
        "docs",
        "examples",
        "pyproject.toml",
        "tests",
    )
)
"""What stands at the top of the project."""

HOMES = {
    "typst": ("exporters/formats/pdf.py",),
    "typer": ("cli/",),
    "rich": ("terminal/ansi.py",),
    "prompt_toolkit": (
        *("terminal/live_screen.py", "terminal/asking/question_screen.py"),
        *("terminal/asking/pasted_input.py", "terminal/asking/seen_typing.py", "terminal/live_line.py"),
    ),
    "babel": ("exporters/forms/long_days.py",),
    "icalendar": ("exporters/formats/ics.py",),
    "dateutil": ("parsing/",),
    "holidays": ("parsing/",),
    "stdnum": ("masking/",),
    "sqlmodel": ("store/tables.py",),
    "sqlalchemy": ("store/tables.py",),
    "pydantic": ("store/tables.py",),
    "pydantic_core": ("store/tables.py",),
    "sqlite3": ("store/",),
    "pyrage": ("store/sqlite/encryption.py",),
    "jinja2": ("exporters/template.py",),
    "PIL": ("masking/metadata.py",),
    "pikepdf": ("masking/metadata.py", "text/documents/pdf_texts.py"),
    "pypdf": ("text/documents/pdf_texts.py",),
    "pillow_heif": ("masking/metadata.py",),
    "platformdirs": ("cli/", "terminal/"),
    "pyperclip": ("terminal/clipboard.py",),
    "tzlocal": ("terminal/",),
}
"""Where each library may be imported: in files that begin so."""

PURE_ROOMS = {"records", "domain", "exporters", "masking", "language", "text"}
"""Values in, values out."""

OUTSIDE = {"os", "sys", "io", "time", "socket", "subprocess", "shutil", "tempfile", "getpass", "logging", "random"}
"""What a pure room has no use for; text buffers aside, which `csv` writes into."""

READS_ITS_SURROUNDINGS = {"terminal/context.py", "terminal/shells.py", "terminal/shell_request.py"}
READS_ITS_SURROUNDINGS |= {"cli/app.py", "__main__.py", "api.py", "files/console.py"}
"""The context of a command, what a shell asks when Tab is pressed, the places
where the program starts and ends, the clock of whoever calls from Python, and what kind of terminal a stream is."""

SYSTEM_CALLS = {"fsync", "fdatasync", "link", "O_EXCL", "O_NOFOLLOW", "O_NONBLOCK", "replace", "rename"}
"""Of `os`: what each system does in its own way, or durability depends on; they and `fcntl` are used in `files/` alone."""

EMPTY_NAMES = {
    *("utils", "util", "helpers", "helper", "common", "manager", "handler", "data", "info", "process", "misc", "base_")
}
"""Names that say nothing."""

OVERRIDES = {
    "get_params",
    "list_commands",
    "get_command",
    "format_commands",
    "format_options",
    "parse_args",
    "resolve_command",
    "invoke",
    *("column_names", "columns", "reader", "encode", "keys", "to_json", "from_json"),
}
"""Methods of Typer's, and of codecs, that are explained where they are first defined."""

LONGEST_FILE, LONGEST_FUNCTION = 300, 40


@pytest.fixture(scope="module", autouse=True)
def _parsed_for_this_module() -> Iterator[None]:
    yield
    source_tree.forget()


def nothing_in(offences: Iterable[str]) -> None:
    """Fails with every offence, a line each."""
    found = list(offences)
    assert not found, "\n".join(["", *found])


def test_arrows_point_down() -> None:
    """cli → terminal → actions → importers, exporters → masking, parsing, store → domain → records, and no neighbour."""
    up = [
        f"{name}: {module}"
        for name in NAMES
        for module in imports_of(name)
        if room_of(name) in LAYERS and module.startswith("casebook.") and module != "casebook.__version__"
        if (there := module.split(".")[1]) != (here := room_of(name)) and LAYERS[there] >= LAYERS[here]
    ]

    nothing_in(up)


def test_every_room_has_a_layer() -> None:
    """A new room is given its place in the house here before anything is put into it."""
    nothing_in({room_of(name) for name in NAMES} - {"__init__", "__main__", *LAYERS})


def test_what_is_suggested_of_a_company_reaches_no_export() -> None:
    """It is read where it is shown, completed and taken: by nothing that writes a text for others."""
    readers = {name for name in NAMES if "casebook.domain.company_suggestions" in imports_of(name)}

    assert {"actions/company.py", "cli/completion.py", "store/used_values.py"} == readers


def test_no_modules_import_each_other() -> None:
    """Followed over all imports, also those inside functions and for types, no way leads back to where it began."""
    nothing_in(source_tree.circles())


def test_every_library_has_one_home() -> None:
    """Typer is imported in cli alone, Rich in terminal, SQL in store, dateutil in parsing: each can be replaced there."""
    away = [
        f"{name}: {library}"
        for name in NAMES
        for library in sorted(map(_library, imports_of(name, for_types=False)))
        if not name.startswith(HOMES.get(library, ""))
    ]

    nothing_in(away)


def _library(module: str) -> str:
    return module.partition(".")[0]


def test_pure_rooms_know_no_system() -> None:
    """Records, domain, exporters, masking, language and text import no system, no database, no terminal."""
    allowed = {
        "exporters/formats/csv.py: io",
        "exporters/formats/ics.py: icalendar",
        "exporters/formats/pdf.py: tempfile",
        "exporters/template.py: jinja2",
        "exporters/formats/pdf.py: typst",
        "exporters/forms/long_days.py: babel",
        "masking/ibans.py: stdnum",
        *(f"masking/metadata.py: {name}" for name in ("io", "PIL", "pikepdf", "pillow_heif")),
        # What reads PDFs tells of damage in a log of its own, kept silent there, and may be made to work without end.
        *(f"text/documents/pdf_texts.py: {name}" for name in ("io", "logging", "time", "pypdf", "pikepdf")),
    }
    foreign = {
        f"{name}: {library}"
        for name in NAMES
        for library in map(_library, imports_of(name))
        if room_of(name) in PURE_ROOMS and library in (OUTSIDE | set(HOMES))
    }

    nothing_in(foreign - allowed)


def readings(name: str) -> list[str]:
    """Every place where a file reads the clock, the environment or a standard stream."""
    return [
        f"{owner}.{what}"
        for owner, what, called in source_tree.attributes_of(name)
        if (owner == "sys" and (what.startswith("std") or what == "argv"))
        or (owner == "os" and what in ("environ", "environb", "getenv", "isatty", "get_terminal_size"))
        or (called and owner in ("datetime", "date") and what in ("now", "utcnow", "today"))
        or (called and owner == "time" and what in ("time", "time_ns", "localtime", "strftime"))
    ]


def test_surroundings_are_read_in_one_place() -> None:
    """Nothing but `terminal/context.py` reads the clock, the environment or the standard streams."""
    elsewhere = [f"{name}: {what}" for name in NAMES if name not in READS_ITS_SURROUNDINGS for what in readings(name)]

    nothing_in(elsewhere)


def test_the_app_only_ends_on_stderr() -> None:
    """`cli/app.py` touches the streams to say why it ends; the start may set what libraries read."""
    assert {"sys.stderr", "sys.stdout"} >= set(readings("cli/app.py"))
    assert {"os.environ"} >= set(readings("__main__.py"))


def test_what_depends_on_the_system_is_in_files() -> None:
    """Locking, syncing, giving a name without replacing: only `files/` calls for them, so only it is carried elsewhere."""
    calls = [
        f"{name}: {owner}.{what}"
        for name in NAMES
        for owner, what, _ in source_tree.attributes_of(name)
        if room_of(name) != "files" and (owner == "fcntl" or (owner == "os" and what in SYSTEM_CALLS))
    ]

    nothing_in(calls)


def test_every_module_says_what_it_is_for() -> None:
    """A module begins with a sentence, and its name is a noun of the book's own words."""
    silent = [name for name in NAMES if not _has_a_sentence(ast.get_docstring(source_tree.tree_of(name)))]
    empty = [name for name in NAMES if EMPTY_NAMES & {part.removesuffix(".py") for part in Path(name).parts}]

    nothing_in(silent + empty)


def _has_a_sentence(docstring: str | None) -> bool:
    return bool(docstring) and str(docstring).strip().split("\n\n")[0].endswith((".", ":"))


def test_everything_public_says_what_it_gives() -> None:
    """A public function or class has a docstring."""
    silent = [
        f"{name}: {node.name}"
        for name in NAMES
        for node in public_of(name)
        if not ast.get_docstring(node, clean=False) and node.name not in OVERRIDES
    ]

    nothing_in(silent)


def test_every_error_has_a_name_of_its_own() -> None:
    """Whoever reads that something raises it finds one class of that name."""
    raised: set[str] = set()
    homes: dict[str, list[str]] = {}
    for name in NAMES:
        for node in nodes_of(name):
            match node:
                case ast.Raise(exc=ast.Call(func=ast.Name(id=error))):
                    raised.add(error)
                case ast.ClassDef(name=error):
                    homes.setdefault(error, []).append(name)

    nothing_in(f"{error}: {', '.join(homes[error])}" for error in sorted(raised) if len(homes.get(error, ())) > 1)


def test_nothing_lies_about_at_the_top() -> None:
    """What somebody tried there and kept by mistake would be what a reader sees first."""
    root = Path(__file__).parent.parent
    if not (root / ".git").exists() or shutil.which("git") is None:
        pytest.skip("only a checkout says what is kept")
    kept = subprocess.run(("git", "ls-files"), cwd=root, capture_output=True, text=True, check=True).stdout
    assert {path.partition("/")[0] for path in kept.splitlines()} <= TOP


def test_no_file_is_too_long() -> None:
    """No file over 300 lines: what is longer has found a second subject."""
    long = [
        f"{name}: {lines} lines"
        for name in NAMES
        if (lines := len(source_tree.text_of(name).splitlines())) > LONGEST_FILE
    ]

    nothing_in(long)


def test_no_function_is_too_long() -> None:
    """No function over 40 lines, the list of a command's options aside."""
    long = [
        f"{name}: {function.name} {lines} lines"
        for name in NAMES
        for function in functions_of(name)
        if (lines := source_tree.lines_of(name, function)) > LONGEST_FUNCTION
    ]

    nothing_in(long)


def test_no_test_patches_the_program() -> None:
    """Time and place are given, never patched: no test reaches for mock or monkeypatch's setattr."""
    here = Path(__file__).parent
    words = (
        "unittest" + ".mock",
        "unittest" + " import mock",
        "mock" + "er.",
        "monkeypatch" + ".setattr",
        "freeze" + "gun",
    )
    patching = [
        str(path.relative_to(here))
        for path in sorted(here.rglob("*.py"))
        if any(word in path.read_text(encoding="utf-8") for word in words)
    ]

    nothing_in(patching)


LISTED = {"weekdays": (WEEKDAYS, 6), "months": (MONTHS, 9)}
"""From so many names on they are a list of them: English and Dutch months have four in common."""


def test_weekdays_and_months_of_several_languages_are_listed_once() -> None:
    """Whoever needs what more than one language calls them takes it from `text/words/calendar_words.py`; `cldr.py` is babel's."""
    called = {
        (what, language): frozenset(map(folded, every_name(table, languages=(language,))))
        for what, (table, _) in LISTED.items()
        for language in LANGUAGES
    }
    again = []
    for name in NAMES:
        texts = [
            node.value for node in nodes_of(name) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
        words = set(re.findall(r"[^\W\d_]+", folded(" ".join(texts))))
        listed = [what for (what, _), names in called.items() if len(names & words) >= LISTED[what][1]]
        if name not in ("text/words/calendar_words.py", "language/cldr.py"):
            again += [f"{name}: {what}" for what in LISTED if listed.count(what) > 1]

    nothing_in(again)
