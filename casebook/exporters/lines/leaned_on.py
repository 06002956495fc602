"""The lines that others go on from: what was said there has its turn no later than what waits for it."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.exporters.outline import Fragment, Stage


def in_time(fragments: Sequence[Fragment], before: int) -> tuple[Fragment, ...]:
    """The same lines, above which `before` others stand: what was said in one that another goes on from comes as early as
    that would, unless that has anything to say alone."""
    found = list(fragments)
    for place in reversed(range(len(found))):  # what it goes on from may go on from another
        line = found[place]
        if line.leans_on is not None and line.forms and not line.alone:
            on = line.leans_on - before
            found[on] = _no_later(found[on], line.forms[0][0], line.rank)
    return tuple(found)


def _no_later(line: Fragment, soon: Stage, rank: int) -> Fragment:
    """The line with all that was said there no later than that stage, and then before others of a higher rank."""
    waited_for = line.said or len(line.forms)
    forms = tuple(
        (stage if stage.is_aside or place >= waited_for else min(stage, soon), form)
        for place, (stage, form) in enumerate(line.forms)
    )
    return line if forms == line.forms else line._replace(forms=forms, rank=min(line.rank, rank))
