"""Rows that are seen at one look to be sound are so when they are looked at closely, whatever stands in them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from casebook.records.codec_of_type import OpaqueCodec
from casebook.records.kind import Field
from casebook.records.kinds import SUBJECTS
from casebook.store.checking.sound_rows import sound_field, teach
from tests.records.every_field import record_of
from tests.store.test_damaged_values import WRONG

FIELDS = [field for kind in SUBJECTS.values() for field in kind.fields if field.columns]
WORDS = sorted({word for field in FIELDS for column in field.columns for word in column.words})
MOMENTS = ["2024-10-31", "2024-10-31T14:05:00+01:00", "2024-10-31T13:05:00Z", "Europe/Amsterdam"]

cells = (
    st.none()
    | st.sampled_from([*MOMENTS, "EUR", "4 7", *(word for word in WRONG if word != "[" * 50_000)])
    | st.sampled_from(WORDS)
    | st.integers(-3, 7)
    | st.floats(allow_nan=False)  # which SQLite keeps as nothing
    | st.text(max_size=4)
    | st.binary(max_size=3)
    | st.from_regex(r"\A[0-3 ]{1,4}\Z")
    | st.from_regex(r"\A[0-2][0-9]{3}-[01][0-9]-[0-3][0-9](T[0-2][0-9]:[0-6][0-9]:[0-6][0-9]([+-][0-2]\d:\d\d|Z)?)?\Z")
)


def is_sound(connection: sqlite3.Connection, field: Field, row: list[Any]) -> bool:
    """Whether the cells of the field are seen to be sound."""
    teach(connection)
    named = ", ".join(f'? AS "{column.name}"' for column in field.columns)
    return bool(connection.execute(f"SELECT {sound_field(field)} FROM (SELECT {named}) AS its", row).fetchone()[0])


def is_read(field: Field, row: list[Any]) -> bool:
    """Whether the codec makes a value of them, or nothing where there may be nothing."""
    if row[0] is None:
        return not field.required and not any(row)
    try:
        field.codec.reader(field.spec)(*row)
    except (KeyError, TypeError, ValueError):
        return False
    return True


@given(st.lists(cells, min_size=3, max_size=3))
@example(["2024-02-30", "UTC", "2024-02-30T00:00:00Z"])
@example(["2024-10-31", "UTC", "2024-02-30T00:00:00Z"])
@example(["2024-10-31T24:00:00+01:00", "UTC", "2024-10-31T23:00:00Z"])
@example(["2024-10-31T14:05:00+01:00\0", "UTC", "2024-10-31T13:05:00Z"])
@example(["2024-10-31\0x", "UTC", "2024-10-31T13:05:00Z"])
@example(["0000-10-31", "UTC", "0000-10-31T00:00:00Z"])
@example(["now", "UTC", "now"])
@example(["2460000.5", "UTC", "2460000.5"])
@example([5, "EU\0R", None])
@example([5.0, "EUR", None])
@example(["4  7", None, None])
@example(["4 7 ", None, None])
@example(["\0" * 600, None, None])
def test_cells_that_are_seen_to_be_sound_are_read(row: list[Any]) -> None:
    """Of any field: no cell is taken for sound that its codec refuses."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for field in FIELDS:
            its = row[: len(field.columns)]
            if None not in its[1:]:  # half a value is damage of another kind
                assert not is_sound(connection, field, its) or is_read(field, its), (field.name, its)


def test_what_is_recorded_is_seen_to_be_sound() -> None:
    """Every field that holds something, or nothing where it may; but for what nobody here understands."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for kind in SUBJECTS.values():
            for encoded in (kind.encode(record_of(kind, turn)) for turn in (0, 1)):
                for field in filter(lambda field: field.columns, kind.fields):
                    row = [encoded[column.name] for column in field.columns]
                    nothing = [None for _ in row]
                    assert is_sound(connection, field, row) is not isinstance(field.codec, OpaqueCodec), field.name
                    assert is_sound(connection, field, nothing) is not field.required, field.name
