"""What is known at a glance is what the codec says: no value is taken that it would refuse, or make another of."""

from __future__ import annotations

from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from casebook.importers.documents.quick_columns import TakesACloserLook, quick_columns
from casebook.records.json_values import Given, JsonPlace, Unfit
from casebook.records.kind import Field
from casebook.records.kinds import SUBJECTS
from casebook.records.values import moment_cells_from_iso

PLACE = JsonPlace("Europe/Amsterdam", "towel")
FIELDS = [field for kind in SUBJECTS.values() for field in kind.fields]
WORDS = sorted(
    {word for field in FIELDS for word in getattr(field.codec, "words", ())}
    | {
        "towel/1",
        "NL",
        "2024-10-31",
        "2024-10-31T14:05+01:00",
        "2024-10-31T14:05:00+01:00",
        "Europe/Amsterdam",
        "+01:00",
    }
)

values = (
    st.sampled_from(WORDS)
    | st.booleans()
    | st.floats()
    | st.integers()
    | st.integers(-2, 6)
    | st.text(max_size=5)
    | st.lists(st.text(max_size=3), max_size=2)
    | st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2)
)


def closely(field: Field, row: tuple[Any, ...]) -> Any:
    """The cells that the codec makes of what stands under the keys of the field. Raises Unfit."""
    value = field.codec.from_json(Given(row, field.keys, field.spec, PLACE))
    return field.codec.encode(value) if field.columns else (value,)


@given(st.lists(values, min_size=1, max_size=3), values | st.none())
@example([""], None)
@example(["a", "a\0b"], None)
@example(["a", "\ud83d"], None)
@example(["José"], None)
@example([True, 1], None)
@example([100_001], None)
@example([1 << 63], None)
@example(["2024-10-31T14:05:00-00:00"], "UTC")
@example(["2024-02-30T14:05:00+01:00", "2024-10-31T14:05:00+17:00"], None)
@example(["2024-10-31T14:05:00+01:00"], "Nowhere/There")
def test_values_taken_at_a_glance_are_what_the_codec_makes_of_each(column: list[Any], second: Any) -> None:
    """Of any field; where the codec refuses one none is taken."""
    for field in FIELDS:
        columns = [column, [second] * len(column)][: len(field.keys)]
        try:
            at_once = list(zip(*quick_columns(field)(columns, PLACE), strict=True))
        except TakesACloserLook:
            continue
        try:
            found = [closely(field, row) for row in zip(*columns, strict=True)]
        except Unfit as unfit:
            raise AssertionError(f"{field.name} takes {column}, but {unfit.why}") from unfit
        assert [tuple(map(plain, cells)) for cells in found] == [tuple(map(plain, cells)) for cells in at_once]


def plain(cell: Any) -> Any:
    """A cell with its type, a word of a vocabulary being a text."""
    return str(cell) if isinstance(cell, str) else (type(cell), cell)


def test_plain_values_are_taken_at_a_glance() -> None:
    """A text, a word of a vocabulary, a number, a yes and a time of every contact are."""
    contact = {field.name: field for field in SUBJECTS["contact"].fields}
    taken = {"text": "They said so.", "channel": "chat", "minutes": 12, "incoming": False, "agent": "José"}

    for name, value in taken.items():
        assert [[value, value]] == [list(column) for column in quick_columns(contact[name])([[value] * 2], PLACE)]
    [moment] = zip(*quick_columns(contact["at"])([["2024-10-31T14:05:00+01:00"], [None]], PLACE), strict=True)
    assert ("2024-10-31T14:05:00+01:00", "+01:00", "2024-10-31T13:05:00Z") == moment


@given(st.datetimes(), st.integers(-23 * 60, 23 * 60))
def test_a_time_as_a_book_keeps_it_is_read_as_any_other(clock: Any, minutes: int) -> None:
    """The short way to a time as a book keeps it gives what the long one gives of the same time written otherwise."""
    sign, (hours, rest) = "-" if minutes < 0 else "+", divmod(abs(minutes), 60)
    start, offset = clock.isoformat(timespec="seconds"), f"{sign}{hours:02}:{rest:02}"

    short, long = (moment_cells_from_iso(f"{text}{offset}", None, "UTC") for text in (start, f"{start}.000"))

    assert long == short
