"""The entries of many cases in JSON, told straight from the cells of their rows: of most no record need be made for it.

It is for rows that were looked at: nothing here checks again what a cell holds. A case with something in it that is not told as
it stands in its cells (what is private, what a newer casebook said) is left to those who read its records.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import count, groupby, repeat
from operator import itemgetter
from typing import Any, NamedTuple

from casebook.domain.case_numbers import EVENTS_WITH_NUMBERS
from casebook.domain.promises import PromiseFacts, promises_of
from casebook.exporters.document import keys_of, told_of_promises
from casebook.exporters.formats.json_text import Batch, Picked
from casebook.records.codec import Codec, DayCodec, MomentCodec, NumberCodec, TextCodec, VocabularyCodec, YesNoCodec
from casebook.records.kind import Field
from casebook.records.kinds import Attachment, Case, Contact, Event, Promise, in_timeline_order
from casebook.records.row_batch import Cells
from casebook.records.rows_of_kind import RowsOfKind
from casebook.text.comparing import unique


class ToldCase(NamedTuple):
    """A case whose entries are told: these, in the order of the timeline, the numbers that the company gave, its files."""

    case: Case
    entries: Picked
    case_numbers: tuple[str, ...]
    attachments: tuple[Attachment, ...]


Promised = Mapping[tuple[str, int], PromiseFacts]
"""How the promises stand, by the uuid of their case and their number."""


def told_cases(
    cases: Sequence[Case], rows: Sequence[RowsOfKind], now: datetime, *, with_private: bool
) -> dict[str, ToldCase]:
    """Those of the cases, by uuid, whose entries, all of which are in `rows`, can be told straight from their cells."""
    told = {case.uuid: case for case in cases}
    for some in rows:
        for case in _not_as_they_stand(some, with_private=with_private):
            told.pop(case, None)
    rows = [own for some in rows for own in (some.of_cases(told) if len(told) < len(cases) else [some])]
    promised = _promised(told, rows, now)
    entries: dict[str, Picked] = {uuid: Picked([]) for uuid in told}
    numbers: dict[str, tuple[str, ...]] = {}
    batches = [_batch(some, told, promised) for some in rows]
    given = list(map(_numbers_given, rows))
    for uuid, its in groupby(_in_timeline_order(rows), itemgetter(0)):
        places = [(kind, place) for *_, kind, place in its]
        entries[uuid] = Picked([(batches[kind], place) for kind, place in places])
        numbers[uuid] = unique([given[kind][place] for kind, place in places])
    files: dict[str, list[Attachment]] = {uuid: [] for uuid in told}
    for some in rows:
        if some.kind.record is Attachment:
            for uuid, attachment in some.records():
                files[uuid].append(attachment)
    return {
        uuid: ToldCase(case, entries[uuid], numbers.get(uuid, ()), tuple(files[uuid])) for uuid, case in told.items()
    }


def _in_timeline_order(rows: Sequence[RowsOfKind]) -> list[tuple[Any, ...]]:
    """Each row by the uuid of its case, in the order of `in_timeline_order`; last stands which of `rows` it is in, and where."""
    keys: list[tuple[Any, ...]] = []
    for kind, some in enumerate(rows):
        cells = some.columns
        has_time = [len(at) > 10 for at in cells["at"]]
        keys += zip(some.cases, cells["instant"], has_time, cells["number"], repeat(kind), count())
    keys.sort()
    return keys


def _not_as_they_stand(rows: RowsOfKind, *, with_private: bool) -> Iterator[str]:
    """The cases of which a row is not told, or not as it stands in its cells."""
    kind, names = rows.kind, []
    for field in kind.fields:
        if not field.columns:
            yield from rows.cases
        elif field.spec.opaque or (field.name in ("private", "private_text") and not with_private):
            names.append(field.columns[0].name)
    for cells in map(rows.columns.__getitem__, names):
        if any(cells):
            yield from (case for case, cell in zip(rows.cases, cells, strict=True) if cell)


def _numbers_given(rows: RowsOfKind) -> Sequence[str | None]:
    """The number that the company gave in each, as `CaseFacts` has them."""
    cells = rows.columns
    if rows.kind.record is Contact:
        numbers = zip(cells["case_number"], cells["party"], strict=True)
        return [None if party else number for number, party in numbers]
    if rows.kind.record is Event:
        events = zip(cells["event"], cells["reference"], strict=True)
        return [number if event in EVENTS_WITH_NUMBERS else None for event, number in events]
    return [None] * len(rows.cases)


def _promised(cases: Mapping[str, Case], rows: Sequence[RowsOfKind], now: datetime) -> Promised:
    made: dict[str, list[Promise]] = {}
    events: dict[str, list[Event]] = {}
    for some in rows:
        if some.kind.record is Promise:
            for case, promise in some.records():
                made.setdefault(case, []).append(promise)
    for some in rows:
        if some.kind.record is Event:
            for case, event in (each for own in some.of_cases(made) for each in own.records()):
                events.setdefault(case, []).append(event)
    return {
        (uuid, facts.promise.number): facts
        for uuid, promises in made.items()
        for facts in promises_of(cases[uuid], in_timeline_order(promises), in_timeline_order(events.get(uuid, ())), now)
    }


def _batch(rows: RowsOfKind, cases: Mapping[str, Case], promised: Promised) -> Batch:
    """The rows as objects of a document."""
    handles = [cases[uuid].handle for uuid in rows.cases]
    numbers = rows.columns["number"]
    columns: dict[str, Cells] = {key: [None] * len(handles) for key in keys_of(rows.kind)}
    columns["kind"] = [rows.kind.name] * len(handles)
    columns["ref"] = list(map("{}/{}".format, handles, numbers))
    for field in rows.kind.fields:
        if field.spec.in_json:
            cells = [rows.columns[column.name] for column in field.columns]
            columns.update(zip(field.keys, _told_by(field, cells, handles), strict=True))
    if rows.kind.record is Promise:
        columns.update(told_of_promises([promised[which] for which in zip(rows.cases, numbers, strict=True)]))
    return Batch(columns)


def _told_by(field: Field, cells: Sequence[Cells], handles: Sequence[str]) -> Sequence[Cells]:
    """What stands under the keys of a field in each row."""
    codec = type(field.codec)
    if codec in _AS_IN_CELLS:
        return cells[: len(field.keys)]
    if codec is YesNoCodec:
        return [list(map({0: False, 1: True}.get, cells[0]))]
    read, empty = field.codec.reader(field.spec), field.codec.empty
    nothing = (None,) * len(field.keys) if empty is None else field.codec.to_json(empty, "")
    told = [nothing] * len(handles)
    if any(cell is not None for cell in cells[0]):
        rows = enumerate(zip(*cells, strict=True))
        for place, row in ((place, row) for place, row in rows if row[0] is not None):
            told[place] = field.codec.to_json(read(*row), handles[place])
    return list(zip(*told, strict=True))


_AS_IN_CELLS: frozenset[type[Codec]] = frozenset((TextCodec, NumberCodec, VocabularyCodec, DayCodec, MomentCodec))
"""The types of values whose JSON is what stands in their cells, those for sorting aside."""
