"""What happened on a day, as a sentence of the lead: `On 23 Jul nobody came`. A note of a log is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.words.typed import inside_a_sentence

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.values import Moment


def dated(wording: Wording, at: Moment, said: str) -> str:
    """The words with their day, where they are a sentence that a day can stand with; else nothing."""
    lead = wording.language.lead
    if lead.told_now.match(said):
        return f"{said.rstrip('.')} ({wording.day(at)})"
    if lead.stands_with_day.match(said) is None:
        return ""
    return lead.said_with_day.format(day=wording.day(at), said=inside_a_sentence(said))
