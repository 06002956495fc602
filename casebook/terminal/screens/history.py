"""Every state of a case or an entry in the order it was written: what was done, and what that changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from casebook.domain.moment_words import moment_words
from casebook.records.revision import Revision
from casebook.terminal.lines import Line, Piece, Span, Style, separated, typed
from casebook.terminal.screens.dates import days

_NOT_SHOWN = ("uuid", "number", "handle_key", "last_number", "case_number_bare", "tracking_bare", "removed_at")
_PARTS_OF_MOMENTS = ("zone", "instant", "_zone", "_instant")


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
        late = _late(revision)
        if late:
            pieces.append((Span(late, Style.QUIET),))
        lines.append(Line(separated(pieces)))
        lines += _changes(before.get(revision.uuid), revision.body)
        before[revision.uuid] = revision.body
    return tuple(lines)


def _late(revision: Revision) -> str:
    """`logged 3 days later`, where a first state was written down on a later day than it tells of."""
    at = (revision.body or {}).get("at")
    if revision.action.value != "recorded" or not at:
        return ""
    late = (revision.written.day - date.fromisoformat(at[:10])).days
    return f"logged {days(late)} later" if late >= 1 else ""


def _changes(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> Iterator[Line]:
    if after is None:
        yield Line((Span("its words were erased for good", Style.QUIET),), indent=2)
        return
    for name, value in after.items():
        if name in _NOT_SHOWN or name.endswith(_PARTS_OF_MOMENTS) or (before is None and not value):
            continue
        if before is None:
            yield Line((Span(f"{_label(name)}: ", Style.LABEL), typed(_value_words(value))), indent=2)
        elif before.get(name) != value:
            old, new = typed(_value_words(before.get(name))), typed(_value_words(value))
            yield Line((Span(f"{_label(name)}: ", Style.LABEL), old, Span(" → "), new), indent=2)


def _label(name: str) -> str:
    return name.removesuffix("_at").removeprefix("is_").replace("_", " ")


def _value_words(value: Any) -> str:
    if value in (None, "", []):
        return "nothing"
    return ", ".join(value) if isinstance(value, list) else str(value)
