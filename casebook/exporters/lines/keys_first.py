"""What the person marked, right below the lead where it would find no room behind all that is shorter."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from casebook.exporters.outline import Fragment, Stage

_BEFORE = 10_000
"""So much less than its length is the rank of what comes before others of its stage, the shortest first: a longer one has its
room behind that, at whatever limit. Our own choice."""


def marked_in(lines: Sequence[Fragment]) -> frozenset[int]:
    """The entries whose lines have their turn as what the person marked has."""
    return frozenset(each.entry for each in lines if each.forms and each.forms[0][0] is Stage.MARKED)


def at_once(lines: Sequence[Fragment], entries: Collection[int]) -> tuple[Fragment, ...]:
    """The lines, those of these entries with what was marked before all that is shorter."""
    return tuple(_first(each) if each.entry in entries else each for each in lines)


def _first(line: Fragment) -> Fragment:
    forms = ((Stage.PLEADED if stage is Stage.MARKED else stage, form) for stage, form in line.forms)
    return line._replace(forms=tuple(forms), rank=len(line.forms[0][1]) - _BEFORE)


def shown_of(lines: Sequence[Fragment], shown: Callable[[int], str]) -> frozenset[int]:
    """The entries of which all is shown that has its turn as what the person marked, or before; by their places among these."""
    return frozenset(each.entry for place, each in enumerate(lines) if _is_shown(each, shown(place)))


def _is_shown(line: Fragment, text: str) -> bool:
    forms = [form for _, form in line.forms]
    due = sum(stage <= Stage.MARKED for stage, _ in line.forms)
    return text in forms and forms.index(text) + 1 >= due
