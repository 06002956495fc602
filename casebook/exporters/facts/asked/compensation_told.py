"""Compensation that is asked for without its sum, with the amount of the case: that is how much is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.compensation_wanted import compensation_in
from casebook.exporters.words.compensation_stake import is_compensation_at_stake

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_OF = {"en": "of", "nl": "van", "de": "von", "fr": "de", "es": "de"}


def with_sum_of_compensation(wording: Wording, ask: str) -> str:
    """`compensation of 400.00 EUR for the delay` of *compensation for the delay*; the ask itself where it is for more."""
    amount, asked = wording.facts.case.amount, compensation_in(ask)
    if amount is None or asked is None or asked.sum is not None or not is_compensation_at_stake(wording.facts):
        return ask
    language = wording.language
    said = f"{_OF[language.code]} {language.money(amount.amount, amount.currency)}"
    return f"{ask[: asked.end]} {said}{ask[asked.end :]}"
