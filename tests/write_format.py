"""Writes the tables of fields in FORMAT.md as the kinds state them: `python -m tests.write_format`. Read it then."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

import casebook.store
from casebook.exporters.document import keys_of
from casebook.records.codec import TextCodec
from casebook.records.codec_of_type import AgentsCodec
from casebook.records.kind import Field
from casebook.records.kinds import CASE, COMPANY, CONTACT, KINDS, PERSON, Entry
from tests.command_words import command_words

FORMAT = Path(casebook.store.__file__).with_name("FORMAT.md")

EVERY_ENTRY = "every entry"
SECTIONS: dict[str, Sequence[Field]] = {
    "cases": CASE.fields,
    EVERY_ENTRY: [CONTACT.field(each.name) for each in fields(Entry)],
    **{kind.table: kind.fields[len(fields(Entry)) :] for kind in KINDS.values()},
    PERSON.table: PERSON.fields,
    COMPANY.table: COMPANY.fields,
}
"""The fields of each table, by the heading that the table stands under; those of all entries once."""

IN_JSON = (CASE, *KINDS.values())
"""The kinds that the JSON of a case has."""


def with_tables(text: str) -> str:
    """The text of FORMAT.md with the first table under each of these headings written anew."""
    for heading, stated in SECTIONS.items():
        rows = "".join(f"| {_columns(field)} | {_holds(field)} |\n" for field in stated)
        text, count = re.subn(
            rf"(?im)^(#+ {heading}\b[^\n]*\n(?:(?!\|).*\n)*\| column \| holds \|\n\| --- \| --- \|\n)(?:\|.*\n)*",
            lambda found, rows=rows: f"{found[1]}{rows}",
            text,
        )
        assert count == 1, f"FORMAT.md has no table of columns under the heading {heading}"
    keys = "".join(f"| `{kind.name}` | {', '.join(f'`{key}`' for key in keys_of(kind))} |\n" for kind in IN_JSON)
    text, count = re.subn(r"(\| of \| keys \|\n\| --- \| --- \|\n)(?:\|.*\n)*", lambda found: f"{found[1]}{keys}", text)
    assert count == 1, "FORMAT.md has no table of the keys of JSON"
    return text


def _columns(field: Field) -> str:
    if field.spec.relation:
        return f"in `links`, `{field.spec.relation}`"
    if not field.columns:
        return f"in `{field.name}`"
    names = [column.name for column in field.columns] + [field.found_by or ""]
    return ", ".join(f"`{name}`" for name in names if name)


def _holds(field: Field) -> str:
    """What the field means, what its column may hold, and whether it may hold nothing: what is not said twice."""
    bounds = _bounds(field) if field.columns else ""
    empty = "" if field.required or "nothing" in field.spec.help else "Or nothing."
    is_other = bool(field.spec.relation) or field.keys[:1] != ((field.spec.column or field.name),)
    key = f"In JSON `{field.keys[0]}`." if is_other and field.spec.in_json else ""
    sentences = [field.spec.help, "" if bounds.lower() in field.spec.help else bounds, _words(field.codec), empty, key]
    return " ".join(filter(None, sentences))


def _words(codec: object) -> str:
    words = [word.value for word in getattr(codec, "words", ())]
    return f"One of {', '.join(f'`{word}`' for word in words)}." if words else ""


def _bounds(field: Field) -> str:
    column = field.columns[0]
    if column.type == "BOOLEAN":
        return "1 if so, else 0."
    if isinstance(field.codec, AgentsCodec):
        return f"A line for each, with a name of at most {field.longest:,} characters."
    if column.most is None:
        is_typed = isinstance(field.codec, TextCodec) and not field.spec.opaque and not field.spec.form[0]
        return f"Typed with at most {field.longest:,} characters." if is_typed else ""
    range_ = f"{column.most}" if column.least == column.most else f"{column.least or 0:,} to {column.most:,}"
    return f"{range_} characters." if column.type == "TEXT" else f"{range_}."


def main() -> None:
    """Rewrite the tables in place."""
    command_words()
    FORMAT.write_text(with_tables(FORMAT.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
