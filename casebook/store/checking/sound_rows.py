"""Which rows SQLite sees at one look to be sound: each cell holds what its field can hold, and the whole row what was last
written of it.

What is not seen to be sound may be so all the same: `check` looks at that row by row, with the codecs themselves, and says what
is wrong. Here only what is sound for certain is, whoever made the file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from casebook.records.codec import (
    Codec,
    DayCodec,
    MomentCodec,
    MoneyCodec,
    NumberCodec,
    TextCodec,
    VocabularyCodec,
    YesNoCodec,
)
from casebook.records.codec_of_type import AgentsCodec, ReferenceCodec, ReferencesCodec
from casebook.records.field import HIGHEST_NUMBER, LARGEST_INTEGER
from casebook.records.kind import Field, Kind
from casebook.records.kinds import CASE, KINDS
from casebook.records.values import matches, may_be_zone
from casebook.records.vocabularies import Role
from casebook.store.rows import body_of, whole_row


def are_sound(
    connection: sqlite3.Connection, kind: Kind[Any], columns: Sequence[str], which: str, values: Sequence[Any]
) -> bool:
    """Whether all the rows of this kind that fulfil the condition `which` are, whose `columns` are all there are."""
    newest = "(SELECT max(id) FROM revisions WHERE revisions.uuid = its.uuid)"
    unsound = f"CASE WHEN {_condition(kind, columns)} THEN 0 ELSE 1 END"
    try:
        teach(connection)
        linked = f"SELECT 1 FROM {kind.table} JOIN links USING (case_id, number) WHERE {which} LIMIT 1"
        are_linked = bool(kind.relations) and connection.execute(linked, values).fetchone() is not None
        rows = f"SELECT {whole_row(kind.name, are_linked=are_linked)} FROM {kind.table} WHERE {which}"
        found = (
            f"SELECT 1 FROM ({rows}) AS its LEFT JOIN revisions AS last ON last.id = {newest} WHERE {unsound} LIMIT 1"
        )
        return connection.execute(found, values).fetchone() is None
    except sqlite3.Error:  # bytes, which JSON has not, a text that is none, a SQLite that knows no JSON
        return False


def teach(connection: sqlite3.Connection) -> None:
    """Give SQLite the functions that the conditions of fields need: a pattern that a text matches whole, and a zone."""
    functions: Mapping[str, tuple[int, Callable[..., bool]]] = {
        "matches": (2, lambda form, cell: type(cell) is str and matches(form, cell)),
        "may_be_zone": (1, lambda cell: type(cell) is str and may_be_zone(cell)),
    }
    for name, (count, function) in functions.items():
        connection.create_function(name, count, function, deterministic=True)


def _condition(kind: Kind[Any], columns: Sequence[str]) -> str:
    """The SQL of a row that is sound, of which nothing was erased; `last` is the newest revision of what has its identity."""
    says = f"last.body = {body_of(kind, columns)}"
    counts = ["typeof(its.last_number) = 'integer'"] if kind is CASE else []  # which no field states
    case = [stands_in_its_case("its")] if kind.name in KINDS else []
    return " AND ".join([f"last.subject = '{kind.name}'", says, *case, *counts, *_sound_fields(kind)])


def stands_in_its_case(row: str) -> str:
    """The SQL of whether the `row` of an entry is in the case that its newest revision, `last`, was written in: a body does
    not say which that is."""
    return f"last.case_uuid = (SELECT uuid FROM cases WHERE cases.id = {row}.case_id)"


def _sound_fields(kind: Kind[Any]) -> Iterator[str]:
    """The SQL of each field. Most is written down when it happens: moments that repeat the one before them are not looked at."""
    before: list[str] = []
    for field in kind.fields:
        sound, cells = sound_field(field), [f'its."{column.name}"' for column in field.columns]
        if isinstance(field.codec, MomentCodec):
            repeats = " AND ".join(map("{} = {}".format, cells, before))
            sound, before = f"({repeats} OR {sound})" if repeats else sound, cells
        yield sound


def sound_field(field: Field) -> str:
    """The SQL of a row whose cells are such as the codec of this field reads; of none where that takes more than SQL."""
    cells = [f'its."{column.name}"' for column in field.columns]
    if not cells:
        return "1"
    known = _SOUND.get(type(field.codec))
    sound = known(field, *cells) if known else "0"
    return f"({sound})" if field.required else f"(coalesce({', '.join([*cells, 'NULL'])}) IS NULL OR {sound})"


def _text(field: Field, cell: str) -> str:
    spec, conditions = field.spec, [f"typeof({cell}) = 'text'", f"instr({cell}, char(0)) = 0"]
    if spec.least:
        conditions.append(f"length({cell}) >= {spec.least}")
    if spec.most is not None:
        conditions.append(f"length(CAST({cell} AS BLOB)) <= {spec.most}")
    if spec.form[0] and not spec.as_typed:
        conditions.append(f"matches('{spec.form[0]}', {cell})")
    return " AND ".join(conditions)


def _number(field: Field, cell: str) -> str:
    least = -LARGEST_INTEGER if field.spec.least is None else field.spec.least
    most = LARGEST_INTEGER if field.spec.most is None else field.spec.most
    return f"typeof({cell}) = 'integer' AND {cell} BETWEEN {least} AND {most}"


def _linked(_: Field, cell: str) -> str:
    # Of several, few entries have any: their codec says whether they stand in order.
    return f"typeof({cell}) = 'integer' AND {cell} BETWEEN 1 AND {HIGHEST_NUMBER}"


def _yes_no(_: Field, cell: str) -> str:
    return f"typeof({cell}) = 'integer' AND {cell} IN (0, 1)"


def _word(field: Field, cell: str) -> str:
    assert isinstance(field.codec, VocabularyCodec)
    words = (f"'{word.value}'" for word in field.codec.words)
    return f"{cell} IN ({', '.join(words)})"


def _agents(_: Field, cell: str) -> str:
    roles = "|".join(Role)
    line = rf"(?:(?:{roles})(?: [^\n]+)?|- [^\n]+)"
    return f"typeof({cell}) = 'text' AND instr({cell}, char(0)) = 0 AND matches('{line}(?:\\n{line})*', {cell})"


def _day(_: Field, cell: str) -> str:
    return f"typeof({cell}) = 'text' AND {_is_written(cell, _DATE, 10)} AND julianday({cell}) IS NOT NULL"


def _moment(_: Field, at: str, zone: str, instant: str) -> str:
    # What SQLite makes of a time is written as casebook writes an instant.
    with_time = f"{_is_written(at, _TIME, 25)} AND strftime('%Y-%m-%dT%H:%M:%SZ', {at}) = {instant}"
    # Less than the 16 hours that `FURTHEST_OFFSET` has, as SQLite reckons in fractions of days.
    near = f"abs(julianday({instant}) - julianday({at})) < 0.666"
    alone = f"{_day(_, at)} AND {_is_written(instant, _INSTANT, 20)} AND {near}"
    return f"typeof({zone}) = 'text' AND may_be_zone({zone}) AND CASE length({at}) WHEN 10 THEN {alone} ELSE {with_time} END"


_DATE = "[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]"
_INSTANT = f"{_DATE}T[012][0-9]:[0-5][0-9]:[0-5][0-9]Z"
_TIME = f"{_INSTANT[:-1]}[+-][01][0-9]:[0-5][0-9]"


def _is_written(cell: str, form: str, length: int) -> str:
    """The SQL of a text of this form and no more, whose day and hour there are, if its month is one.

    SQLite takes 30 February for 1 March; of days that every month has it is not asked.
    """
    date, time = f"substr({cell}, 1, 10)", f" AND substr({cell}, 12, 2) < '24'" if length > 10 else ""
    there_is = f"(substr({cell}, 9, 2) <= '28' OR date({date}, '+0 days') = {date})"
    return f"{cell} GLOB '{form}' AND length(CAST({cell} AS BLOB)) = {length} AND {there_is}{time}"


def _money(_: Field, minor: str, currency: str) -> str:
    is_code = f"typeof({currency}) = 'text' AND {currency} GLOB '[A-Z][A-Z][A-Z]'"
    is_code += f" AND length(CAST({currency} AS BLOB)) = 3"  # a pattern is looked for up to a NUL
    return f"typeof({minor}) = 'integer' AND {minor} >= 0 AND {is_code}"


_SOUND: Mapping[type[Codec], Callable[..., str]] = {
    TextCodec: _text,
    NumberCodec: _number,
    ReferenceCodec: _linked,
    ReferencesCodec: _linked,
    YesNoCodec: _yes_no,
    VocabularyCodec: _word,
    AgentsCodec: _agents,
    DayCodec: _day,
    MomentCodec: _moment,
    MoneyCodec: _money,
}
"""What is sound by the type of a value. A JSON object that nobody here understands is looked at closely."""
