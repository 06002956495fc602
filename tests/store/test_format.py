"""FORMAT.md says of the file what is in it: the fields as the kinds state them, every table and every column."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from casebook.records.kinds import KINDS
from casebook.store.sqlite.opening import empty_database
from casebook.store.versions.migrations import VERSION
from tests.conftest import record
from tests.write_format import FORMAT, with_tables


def test_the_tables_of_fields_are_what_the_kinds_say() -> None:
    """A field that is stated is documented; where this fails, run `python -m tests.write_format` and read the change."""
    written = FORMAT.read_text(encoding="utf-8")

    assert with_tables(written) == written


def test_every_table_and_column_of_a_book_is_documented() -> None:
    """Each under the heading of its table, those of every entry once for all kinds."""
    sections = re.split(r"(?m)^#+ ", FORMAT.read_text(encoding="utf-8"))
    of_entries = next(text for text in sections if text.startswith("Every entry"))
    with closing(empty_database()) as book:
        tables = [row[0] for row in book.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        columns = {table: [row[1] for row in book.execute(f"PRAGMA table_info({table})")] for table in tables}
    missing = []
    for table in tables:
        text = next((text for text in sections if text.startswith(f"{table}\n")), "")
        text += of_entries if table in {kind.table for kind in KINDS.values()} else ""
        missing += [f"{table}.{column}" for column in columns[table] if f"`{column}`" not in text]

    assert [] == missing
    assert f"is the version of this format, {VERSION}." in sections[1]
    assert f"| {VERSION} |" in sections[-1]


_OF_EVERY_KIND = (
    ("add", "towel", "Hello.", "--promise", "a refund by 25 Nov", "--tracking", "1Z999AA10123456784"),
    ("note", "towel", "I paid.", "--kind", "paid", "--amount", "5 EUR"),
    ("item", "towel", "2 x towel"),
    ("ref", "towel", "customer number=77"),
    ("company", "Amazon", "--phone", "0800 1234567"),
)


def test_every_key_of_the_json_is_listed_and_no_other(towel: Any, tmp_path: Path) -> None:
    """Of one case, of all, in a ZIP, with who recorded it: each that is written stands at its kind, and no other."""
    record(towel, *_OF_EVERY_KIND, ("attach", "towel", str(FORMAT)), warns=True)
    towel("export", "towel", "--format", "zip", "--output", str(tmp_path / "towel.zip"))
    with ZipFile(tmp_path / "towel.zip") as packed:
        documents = [json.loads(packed.read("casebook.json"))]
    for words in (("towel",), ("--all",), ("--all", "--include-author")):
        documents.append(json.loads(towel("export", *words, "--format", "json").stdout))

    written = defaultdict[str, set[str]](set)
    for document in documents:
        written["the document"] |= document.keys()
        for each in document.get("cases", [document]):
            written["case"] |= each["case"].keys()
            for entry in each["entries"]:
                written[entry["kind"]] |= entry.keys()

    text = FORMAT.read_text(encoding="utf-8").partition("## The JSON of a case")[2]
    listed = {
        kind: set(re.findall(r"`(\w+)`", keys))
        for kind, keys in re.findall(r"(?m)^\| `(\w+)` \| ((?:`\w+`(?:, )?)+) \|$", text)
    }
    listed["the document"] = set(re.findall(r'"(format|as_of|cases?|entries)":', text))
    for key, of in re.findall(r"(?m)^\| `(\w+)` \| (`case`[^|]*|the document) \| w", text):
        for kind in listed:
            if kind in of or ("each entry" in of and kind in KINDS):
                listed[kind].add(key)
    assert listed == written
