"""What is compared: the rows of the table, group by group, each with what it is measured against and what is aimed at."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.bench import books, programs
from tests.bench.measure import Comparison, Run, Subject, clean_environment

NOW = "2024-11-20T12:00:00+01:00"
MEGABYTE = 1 << 20

HEAVY = ("sqlmodel", "sqlalchemy", "pydantic", "pydantic_core")
"""What no everyday command imports."""

PLAIN = """\
import typer

app = typer.Typer()


@app.command()
def main(agent: str = "", channel: str = "", date: str = "") -> None:
    print("a line", agent, channel, date)


app()
"""
"""The plain Typer program: one command with three string options, which prints a line."""


@dataclass
class Bench:
    """What all groups share: the program, a folder that goes away, the sizes, and the other programs if there are any."""

    program: str
    folder: Path
    runs: int
    contacts: int
    bulk: int
    large: int
    others: programs.Programs | None
    world: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.world = clean_environment(self.folder, CASEBOOK_NOW=NOW)

    def book(self, name: str, contacts: int, spares: int = 0) -> Path:
        """A book of its own with that many contacts."""
        path = self.folder / f"{name}.db"
        books.build(self.program, path, contacts, spares)
        return path

    def casebook(self, book: Path, words: Sequence[str], name: str = "", prints: str = "") -> Subject:
        """This command line on this book."""
        world = {**self.world, "CASEBOOK_BOOK": str(book)}
        return Subject(name or f"`{words[0]}`", [self.program, *words], world, prints)


def writing(bench: Bench) -> list[Comparison]:
    """The commands that record, with options, against showing a case of the same book."""
    book = bench.book("writing", bench.contacts, spares=bench.runs + 1)
    timeline = bench.casebook(book, ["timeline", books.HANDLE], "`timeline` of the same book", prints="towel/2")
    contact = ["The refund is on its way.", "--agent", "Maria", "--role", "representative", "--case-number", "A-1234"]
    rows: list[tuple[float | None, str, list[str]]] = [
        (1.3, "", ["add", books.HANDLE, *contact]),
        (1.3, "", ["note", books.HANDLE, "A grey bathrobe was in the box.", "--kind", "delivered"]),
        (1.3, "", ["ship", books.HANDLE, "1Z{turn}", "--carrier", "UPS", "--status", "in the depot"]),
        (1.3, "", ["promise", books.HANDLE, "a call back", "--agent", "Maria", "--by", "2024-11-25"]),
        (None, "`promise` with a date in words", ["promise", books.HANDLE, "a refund within 5 business days"]),
        (1.3, "", ["settle", "spare-{turn}/1", "broken", "--note", "No refund came."]),
        (1.3, "", ["close", "spare-{turn}", "--outcome", "refunded in full"]),
        (1.3, "", ["edit", "towel/2", "--agent", "Maria {turn}", "--case-number", "A-{turn}"]),
        (1.3, "", ["undo"]),
    ]
    return [Comparison(bench.casebook(book, words, name), timeline, aim=aim) for aim, name, words in rows]


def reading(bench: Bench) -> list[Comparison]:
    """What starts and shows, against a plain Typer program."""
    book = bench.book("reading", bench.contacts)
    script = bench.folder / "plain.py"
    script.write_text(PLAIN, encoding="utf-8")
    plain = Subject("a plain Typer program", [sys.executable, str(script)], bench.world, "a line")
    imports_typer = Subject("`import typer`", [sys.executable, "-c", "import typer"], bench.world)
    pressed = {"_CASEBOOK_COMPLETE": "complete_bash", "COMP_WORDS": "casebook timeline to", "COMP_CWORD": "2"}
    world = {**bench.world, **pressed, "CASEBOOK_BOOK": str(book)}
    shown = [
        bench.casebook(book, ["timeline", books.HANDLE], prints="towel/2"),
        bench.casebook(book, ["export", books.HANDLE], prints="302-"),
        bench.casebook(book, ["show", books.HANDLE], prints="302-"),
        bench.casebook(book, ["due"], prints="call back"),
        bench.casebook(book, ["cases"], prints=books.HANDLE),
        Subject("completion of a handle", [bench.program], world, books.HANDLE),
    ]
    started = [bench.casebook(book, [word], prints="casebook") for word in ("--version", "--help")]
    return [
        *(Comparison(subject, plain, aim=0.5) for subject in shown),
        *(Comparison(subject, imports_typer, aim=1.3) for subject in started),
    ]


def beside_others(bench: Bench) -> list[Comparison]:
    """Logging an entry and showing them, against each of the other programs, whose books hold next to nothing."""
    if bench.others is None:
        return []
    book = bench.book("beside", bench.contacts)
    add = bench.casebook(book, ["add", books.HANDLE, "The refund is on its way.", "--agent", "Maria"])
    timeline = bench.casebook(book, ["timeline", books.HANDLE])
    each = programs.everyday(bench.others, bench.folder)
    return [
        *(Comparison(add, logs) for logs, _ in each),
        *(Comparison(timeline, shows) for _, shows in each),
    ]


def bulk(bench: Bench) -> list[Comparison]:
    """What goes through a whole book, in units of what sqlite-utils takes to put the same rows into a file."""
    if bench.others is None:
        return []
    document, rows = bench.folder / "document.json", bench.folder / "rows.json"
    books.write_document(document, books.disputes(bench.bulk))
    books.write_rows(rows, books.disputes(bench.bulk))
    unit = programs.insert(bench.others, rows, bench.folder)
    new = bench.folder / "imported.db"
    size = f"{bench.bulk:,} contacts, {document.stat().st_size / 1e6:.1f} MB"
    imports = replace(bench.casebook(new, ["import", str(document)], f"`import` of {size}"), fresh=new)
    book = books.cached_book(bench.program, bench.bulk)
    exports = bench.casebook(book, ["export", "--all", "--format", "json"], "`export --all --format json`", '"cases"')
    timeline = bench.casebook(book, ["timeline", "--all"], "`timeline --all`, piped", "towel/2")
    checks = bench.casebook(book, ["check"])
    one = bench.casebook(bench.book("first-line", 1), ["timeline", books.HANDLE], "`timeline` of one contact")

    def row(subject: Subject, aim: float, megabytes: int) -> Comparison:
        return Comparison(subject, unit, "processor", aim, megabytes * MEGABYTE, warm=False)

    first = replace(timeline, name="`timeline --all`, until its first line")
    return [
        row(imports, 3, 150),
        row(exports, 1, 100),
        row(timeline, 1.2, 100),
        row(checks, 1.5, 100),
        Comparison(first, one, "first_line", warm=False),
    ]


def one_case(bench: Bench) -> list[Comparison]:
    """One case shown, exported and added to in a large book, against the same in a book that has no other case."""
    large, small = bench.folder / "large.db", bench.book("small", books.CONTACTS_A_CASE)
    shutil.copy(books.cached_book(bench.program, bench.large), large)
    commands = (
        ["timeline", books.HANDLE],
        ["export", books.HANDLE],
        ["add", books.HANDLE, "The refund is on its way.", "--agent", "Maria", "--case-number", "A-1234"],
    )
    other = "the same in a book of one case"
    return [
        Comparison(bench.casebook(large, words), bench.casebook(small, words, other), aim=1.15) for words in commands
    ]


ENTRIES = (1, 1_000, 10_000)
"""How many entries the one case has in which every everyday command is run."""

COMMANDS = (
    "timeline towel",
    "show towel",
    "show towel/1",
    "export towel",
    "export towel --limit 300",
    "export towel --limit 5000",
    "export towel --parts",
    "export towel --format markdown",
    "export towel --format csv",
    "export towel --format json",
    "export towel --format json --redact",
    "due",
    "cases",
    "find refund",
    "history towel/1",
    "add towel Hello. --agent Maria --case-number A-1",
    "note towel Hello.",
    "ship towel 1Z1 --carrier UPS",
    "promise towel refund --by 2024-12-01",
    "edit towel/1 --text refund",
    "settle towel/1 broken",
    "undo",
    "remove towel/1 --yes",
    "check",
    "backup {copy}",
    "close towel",
)
"""The everyday commands in the order in which they are run, as they are typed."""


def commands(bench: Bench) -> list[tuple[str, list[Run]]]:
    """Every everyday command, with what one run of it costs in a case of each size. Raises CommandFailed.

    A text that cannot be so short is a refusal, which costs what the text does.
    """
    found: dict[str, list[Run]] = {typed: [] for typed in COMMANDS}
    for entries in ENTRIES:
        book, copy = bench.folder / f"{entries}.db", bench.folder / f"{entries}-copy.db"
        books.build_long(bench.program, book, entries)
        for typed in COMMANDS:
            subject = bench.casebook(book, typed.format(copy=copy).split())
            found[typed].append(replace(subject, statuses=(0, 2) if "--limit" in typed else (0,)).run(bench.folder))
    return list(found.items())


def modules(bench: Bench) -> list[Subject]:
    """What must import nothing heavy, in the order in which it has to be run."""
    book = bench.book("modules", 1)
    note = ["note", books.HANDLE, "A grey bathrobe was in the box."]
    return [
        bench.casebook(book, ["check"]),
        bench.casebook(book, ["backup", str(bench.folder / "copy.db")]),
        bench.casebook(book, note, "the day's first change"),
        bench.casebook(book, note, "a further change of that day"),
    ]


GROUPS: Mapping[str, tuple[str, Callable[[Bench], list[Comparison]]]] = {
    "writing": ("Recording, wall time", writing),
    "reading": ("Starting and showing, wall time", reading),
    "others": ("Beside other programs, wall time", beside_others),
    "bulk": ("A whole book at once, processor time", bulk),
    "size": ("One case in a large book, wall time", one_case),
}
"""The groups of rows that are timed, by the name that `--only` takes, each with its heading."""
