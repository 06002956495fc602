"""Which of several sums that are asked for came already: *187 for the tickets and 94 for the hotel* of which the 187 came; and
whether what is wanted names one at all."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from casebook.parsing.sums import money_in
from casebook.records.values import Money
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in
from casebook.text.words.joining_words import AND

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_BETWEEN = rf"(?:, (?:(?:{AND}|plus) )?| (?:{AND}|plus|[&+]) )(?=\D{{0,40}}\d)"
"""Between two sums that are asked for."""


def sums_to_come(wording: Wording, what: str) -> str:
    """What is asked without those of its sums that came, each whole and for itself; nothing where it names fewer than two, none
    of them came, or other sums did.

    What stands before the first is asked with whichever is left: `refund me 94 EUR for the hotel`; of a total that was named
    before them with a colon the rest: `45,00 EUR zurück (Mahnkosten)`.
    """
    total = _total_before(wording, what)
    if total is not None:
        return _rest_of_total(wording, what, total)
    parts, came = _parts_of(wording, what), [event.amount for event in wording.facts.refunds_of_it]
    if not parts or not came or wording.facts.left_out:
        return ""
    left = _without([*parts], came)
    if not left or len(left) == len(parts):
        return ""
    begun = parts[0][0]
    first, *others = left
    lead_in = "" if first == begun else begun.partition(sum_in(begun))[0]
    return f"{lead_in}{wording.language.listed([first, *others])}"


def all_sums_came(wording: Wording, what: str) -> Money | None:
    """What came, where several sums are asked for, each of them came, whole and for itself, and no other did; else None."""
    asked, came = [each for _, each in _parts_of(wording, what)], [each.amount for each in wording.facts.refunds_of_it]
    is_each = bool(asked) and Counter(asked) == Counter(came) and len({each.currency for each in asked}) == 1
    if not is_each or wording.facts.left_out:
        return None
    return Money(sum(each.minor for each in asked), asked[0].currency)


def _parts_of(wording: Wording, what: str) -> list[tuple[str, Money]]:
    """The parts of what is asked, each with its sum; none where it is no more than one, or one of them is something else."""
    parts = re.split(_BETWEEN, what)
    named = [money_in(part, wording.facts.case.currency, wording.language.code) for part in parts]
    if len(parts) < 2 or any(len(sums) != 1 for sums in named):
        return []
    return list(zip(parts, chain.from_iterable(named), strict=True))


def _total_before(wording: Wording, what: str) -> Money | None:
    """The sum before a colon that those behind it come to; None where none is named so."""
    head, colon, behind = what.partition(":")
    totals, addends = (money_in(each, wording.facts.case.currency, wording.language.code) for each in (head, behind))
    if not colon or len(totals) != 1 or len(addends) < 2 or {each.currency for each in addends} != {totals[0].currency}:
        return None
    return totals[0] if sum(each.minor for each in addends) == totals[0].minor else None


def _rest_of_total(wording: Wording, what: str, total: Money) -> str:
    """The ask for what is left of the total, and for which of the sums that is; nothing where none of them came."""
    head, _, behind = what.partition(":")
    to_come = sums_to_come(wording, behind.strip())
    left = money_in(to_come, wording.facts.case.currency, wording.language.code)
    if not left:
        return ""
    rest = Money(sum(each.minor for each in left), total.currency)
    typed, language = sum_in(head), wording.language
    alone = " ".join(to_come.replace(sum_in(to_come), "").split()) if len(left) == 1 else to_come
    return f"{head.replace(typed, language.money(rest.amount, rest.currency))} ({alone})"


def _without(parts: list[tuple[str, Money]], came: list[Money | None]) -> list[str]:
    """The parts whose sums did not come; none at all where something came that is none of these sums."""
    for amount in came:
        found = next((part for part in parts if part[1] == amount), None)
        if found is None:
            return []
        parts.remove(found)
    return [words for words, _ in parts]


_FIGURES = QuickPattern(
    r"(?<![\w.,:/-])(?:the|de|het|die|das|les?|los|las|el|my|mijn|meine|mes) \d{2,}"
    r"(?= (?:i|we|that|back|from|for|you|they|die|dat|ik|terug|voor|ich|zurück|für|que|de|por|pour)\b|[,.]?$)"
)
"""A sum without its currency, as what is asked for names it; no day."""


def names_figures(want: str) -> bool:
    """Whether what is wanted is so much in figures: *the 420 I was quoted*."""
    return _FIGURES.search(want) is not None
