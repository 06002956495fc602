"""What was read out of a transcript, in words: each value with the line it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from casebook.actions.transcript import ANSWERED_BY
from casebook.actions.transcript_numbers import called_as
from casebook.errors import shortened
from casebook.parsing.transcripts.findings import OF_THE_NAME, Became, What
from casebook.records.vocabularies import Channel
from casebook.text.sanitise import for_screen
from casebook.text.words.day_names import full_day

if TYPE_CHECKING:
    from casebook.actions.transcript import TranscriptRead
    from casebook.parsing.transcripts.findings import Finding

_LONGEST_QUOTED = 120
"""So much of a line is shown, in characters."""

_RECORDED = (*ANSWERED_BY, What.OFFER, What.REFUSAL)
"""What of a transcript stands in the record; the rest is shown by a dry run."""


_UNLESS_SAID = (What.CHANNEL, Channel.CHAT.value)
"""What a contact is where nothing says otherwise."""


def finding_words(one: Finding) -> str:
    """`case number K2210 (line 12: “Your ref is K2210”)`; of a file's name, `start 2026-11-24 (name: “2026-11-24.vtt”)`."""
    line = for_screen(shortened(one.line.text, _LONGEST_QUOTED), lines=False)
    where = f"line {one.line.number}" if one.line.number != OF_THE_NAME else "name"
    return f"{_value(one)} ({where}: “{line}”)"


def _value(one: Finding) -> str:
    said = one.value if one.what is What.AGENT else one.value.rstrip(".")  # Rocío G.
    value = for_screen(shortened(said, _LONGEST_QUOTED), lines=False)
    if one.what is What.AGENT:
        return f"agent {value}, {one.role.value}" if one.role else f"agent {value}"
    if one.what is What.PROMISE:
        return f"{one.kind.value if one.kind else 'other'} promised{_due(one)}: {value}"
    if one.what is What.REFUSAL:
        return f"refused: {value}"
    if one.what is What.OFFER:
        return f"offered{'' if one.became in (None, Became.OFFERED) else f' and {one.became.value}'}: {value}"
    if one.what is What.SUM and one.became is not None:
        return f"sum {one.became.value} {value}"
    return f"{called_as(one)} {value.replace('T', ' ') if one.what in (What.START, What.END) else value}"


def _due(one: Finding) -> str:
    """When a promise is due, or what it waits for, which its words alone say."""
    from casebook.parsing.promises.hanging import waits_for

    if one.due:
        return f", due {full_day(date.fromisoformat(one.due))}"
    waits = waits_for(one.value)
    return f", waits for “{for_screen(shortened(waits.after, _LONGEST_QUOTED), lines=False)}”" if waits else ""


def taken_words(read: TranscriptRead) -> Iterator[str]:
    """A sentence for each value that is recorded."""
    for one in read.taken:
        if is_recorded(one):
            yield f"read in '{read.name}': {finding_words(one)}."


def is_recorded(one: Finding) -> bool:
    """Whether the value stands in the record, and says more than every contact does."""
    return one.what in _RECORDED and (one.what, one.value) != _UNLESS_SAID


def likely_words(read: TranscriptRead) -> Iterator[str]:
    """A sentence for each value that is only likely, with the option that records it."""
    for one in read.likely:
        option = f"--{ANSWERED_BY[one.what].replace('_', '-')}"
        yield f"likely, and not taken: {finding_words(one)}; {option} records it."
