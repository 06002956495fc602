"""The number by which the company finds the case, right below a lead that had no room for any."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import as_sentence, one_line

if TYPE_CHECKING:
    from casebook.exporters.facts.refusals.told_forms import ToldApart
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.wording import Wording


def number_below(wording: Wording, first: Lead, contradictions: Sequence[ToldApart]) -> str:
    """`Case C-341777.`: the number that goes with the promise that the lead tells, else the latest that the company gave; nothing
    where the lead has one, or what they contradict each other in has that."""
    numbers = [one_line(each) for each in wording.facts.case_numbers]
    if any(is_told(each, first.text) for each in numbers if each):
        return ""
    made_in = first.told_promise.made_in if first.told_promise else None
    own = one_line(made_in.case_number) if made_in and not made_in.party else ""
    number = own or next(filter(None, reversed(numbers)), "")
    is_elsewhere = any(is_told(number, form) for each in contradictions for form in (*each.forms, *each.against))
    return "" if not number or is_elsewhere else as_sentence(wording.language.case_is.format(number=number))
