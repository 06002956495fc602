"""Of how much the rest is asked for that the person reckoned themselves: *the remaining 265.00 of 385.00 GBP*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.facts.asked.owed_ask import amount_owed
from casebook.exporters.facts.asked.part_came import part_refunded
from casebook.parsing.sums import money_in
from casebook.text.quick_pattern import compiled
from casebook.text.sums import sums_in
from casebook.text.words.rest_words import REST, REST_BEHIND

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording


def own_rest_of_all(wording: Wording, ask: str) -> str:
    """`the remaining 265.00 of 385.00 GBP` of *the remaining 265.00 GBP*, where that is what is still owed of what was at stake;
    nothing where it is another sum, or the ask names two."""
    part, named = part_refunded(wording.facts), sums_in(ask)
    if part is None or not part.whole or len(named) != 1 or wording.facts.left_out:
        return ""
    language, typed = wording.language, named[0]
    if money_in(typed, part.currency, language.code) != [part.money(part.owed)]:
        return ""
    if part.whole != part.owed + part.returned:
        return ""  # something else was taken off, of which nothing is said here
    stake = part.money(part.whole)
    whole, figure = language.money(stake.amount, stake.currency), re.escape(typed)
    if found := compiled(rf"(?:\b(?:{REST})) (?P<sum>{figure})").search(ask):
        return f"{ask[: found.start('sum')]}{amount_owed(wording, part, of_all=True)}{ask[found.end() :]}"
    if found := compiled(rf"{figure} (?:{REST_BEHIND})(?!\w)").search(ask):
        return f"{ask[: found.start()]}{language.lead.part_of.format(part=found[0], whole=whole)}{ask[found.end() :]}"
    return ""
