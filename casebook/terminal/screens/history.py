"""Every state of a case or an entry in the order it was written: what was done, and what that changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from casebook.domain.moment_words import moment_words
from casebook.records.kind import Field, Kind
from casebook.records.kinds import SUBJECTS
from casebook.records.revision import Revision
from casebook.records.values import as_typed
from casebook.terminal.lines import MARGIN, Line, Piece, Span, Style, separated, typed
from casebook.terminal.screens.dates import days

State = Mapping[str, Any]
"""The columns as a revision has them."""

_GOES_ON = Span("    ")

_NOT_SHOWN = ("uuid", "number")
"""The identity of an entry, which never changes."""


def history(revisions: Sequence[Revision]) -> tuple[Line, ...]:
    """A line a state, and under it a line for every field that it changed."""
    lines: list[Line] = []
    before: dict[str, Mapping[str, Any] | None] = {}
    home = revisions[0].written if revisions else None
    for revision in revisions:
        assert home is not None
        words = Span(revision.action.value, Style.HEADING)
        pieces: list[Piece] = [
            (typed(revision.ref, Style.REF), Span("  "), Span(moment_words(revision.written, home), Style.WHEN))
        ]
        pieces.append((words,))
        if revision.author:
            pieces.append((Span("by "), typed(revision.author, Style.AGENT)))
        late = _late(revision)
        if late:
            pieces.append((Span(late, Style.QUIET),))
        lines.append(Line(separated(pieces)))
        handle = revision.ref.rpartition("/")[0]
        lines += _changes(SUBJECTS[revision.subject], handle, before.get(revision.uuid), revision.body)
        before[revision.uuid] = revision.body
    return tuple(lines)


def _late(revision: Revision) -> str:
    """`logged 3 days later`, where a first state was written down on a later day than it tells of."""
    at = (revision.body or {}).get("at")
    if revision.action.value != "recorded" or not at:
        return ""
    late = (revision.written.day - date.fromisoformat(at[:10])).days
    return f"logged {days(late)} later" if late >= 1 else ""


def _changes(kind: Kind[Any], handle: str, before: State | None, after: State | None) -> Iterator[Line]:
    if after is None:
        yield Line((Span("its words were erased for good", Style.QUIET),), MARGIN, MARGIN, 2)
        return
    for field in kind.fields:
        if field.name in _NOT_SHOWN or (before is None and not after.get(field.telling_columns[0])):
            continue
        old, new = _words(field, before or {}, handle), _words(field, after, handle)
        if old == new:
            continue
        label = Span(f"{field.label}: ", Style.LABEL)
        was = () if before is None else (typed(old), Span(" → "))
        yield Line((label, *was, typed(new)), MARGIN, _GOES_ON, 2)


def _words(field: Field, state: State, handle: str) -> str:
    """What a state said of a field; of another entry its ref, in the case with this handle.

    What casebook would not have written there is shown as it stands: the history is where one looks what happened to a book.
    """
    cells = [state.get(column.name) for column in field.columns] or [state.get(field.name)]
    if cells[0] in (None, "", []):
        return "nothing"
    if isinstance(cells[0], list):
        return ", ".join(cells[0])
    try:
        value = field.codec.reader(field.spec)(*cells)
    except (KeyError, TypeError, ValueError):
        return ", ".join(map(str, cells))
    if field.spec.relation:
        return ", ".join(f"{handle}/{number}" for number in (value if isinstance(value, tuple) else (value,)))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return as_typed(value)
