"""The other programs that a person could keep such records with, as they are run beside casebook.

Each is installed by pip into one environment of its own, which stays for the next run, and is given a home of its own.
What one of them logs is a line with a name and a time; what it shows is what it logged here, so that its book is the
smallest there can be.
"""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.books import cache_folder
from tests.bench.measure import Subject, clean_environment

PACKAGES = {"jrnl": "jrnl", "buku": "buku", "sqlite-utils": "sqlite-utils", "Watson": "td-watson"}
"""The programs by name, and what the package is called that brings each."""

_JRNL_CONFIG = """\
colors: {body: none, date: none, tags: none, title: none}
default_hour: 9
default_minute: 0
editor: ''
encrypt: false
highlight: false
indent_character: '|'
journals: {default: {journal: JOURNAL}}
linewrap: 79
tagsymbols: '#@'
template: false
timeformat: '%F %H:%M'
version: VERSION
"""

_VERSIONS = "from importlib.metadata import version; import sys; print(*map(version, sys.argv[1:]))"


class NotInstalled(Exception):
    """pip could not bring the other programs; the message is its last word."""


@dataclass(frozen=True)
class Programs:
    """Where the programs are, and which version of each was found."""

    bin: Path
    versions: dict[str, str]


def installed() -> Programs:
    """The other programs, installed where they were not yet. Raises NotInstalled."""
    home = cache_folder() / f"programs-{sys.version_info[0]}.{sys.version_info[1]}"
    python = home / "bin" / "python"
    if not (home / "complete").exists():
        print("installing " + ", ".join(PACKAGES) + " into an environment of their own …", file=sys.stderr)
        venv.create(home, with_pip=True, clear=True)
        _output_of([str(python), "-m", "pip", "install", "--quiet", *PACKAGES.values()])
        (home / "complete").touch()
    versions = _output_of([str(python), "-c", _VERSIONS, *PACKAGES.values()]).split()
    return Programs(home / "bin", dict(zip(PACKAGES, versions, strict=True)))


def insert(programs: Programs, rows: Path, folder: Path) -> Subject:
    """The unit of what is done in bulk: these rows put into a new SQLite file by sqlite-utils."""
    database = folder / "inserted.db"
    arguments = [str(programs.bin / "sqlite-utils"), "insert", str(database), "contacts", str(rows)]
    return Subject("`sqlite-utils insert`", arguments, clean_environment(folder), fresh=database)


def everyday(programs: Programs, folder: Path) -> list[tuple[Subject, Subject]]:
    """Of each program what logs an entry, and what shows the entries there are."""
    home = folder / "others"
    home.mkdir()
    config, row = home / "jrnl.yaml", home / "row.json"
    journal = home / "journal.txt"
    journal.touch()
    jrnl_config = _JRNL_CONFIG.replace("JOURNAL", str(journal)).replace("VERSION", f"v{programs.versions['jrnl']}")
    config.write_text(jrnl_config, encoding="utf-8")
    row.write_text('{"agent": "Maria", "case_number": "A-1234", "text": "The refund is on its way."}', encoding="utf-8")
    jrnl = ("--config-file", str(config))
    buku = ("--nostdin", "--np", "--nc", "--offline", "--db", str(home / "buku.db"))
    watson = ("--from", "2024-11-20 14:00", "--to", "2024-11-20 14:05")
    link = ("--add", "https://example.org/{turn}", "refund", "--title", "The refund is on its way.")
    words: dict[str, tuple[Sequence[str], Sequence[str]]] = {
        "jrnl": ([*jrnl, "2024-11-20 14:05: The refund is on its way. Maria, A-1234."], [*jrnl, "-n", "20"]),
        "buku": ([*buku, *link], [*buku, "--print"]),
        "sqlite-utils": (["insert", str(home / "s.db"), "log", str(row)], ["rows", str(home / "s.db"), "log"]),
        "Watson": (["add", *watson, "refund", "+Maria"], ["log", "--all", "--no-pager"]),
    }
    world = clean_environment(home)
    found = []
    for name, (logs, shows) in words.items():
        program = str(programs.bin / name.lower())
        found.append((Subject(name, [program, *logs], world), Subject(name, [program, *shows], world)))
    return found


def _output_of(arguments: Sequence[str]) -> str:
    result = subprocess.run(arguments, capture_output=True, text=True, check=False)
    if result.returncode:
        raise NotInstalled((result.stderr.strip() or f"pip ended with {result.returncode}").splitlines()[-1])
    return result.stdout
