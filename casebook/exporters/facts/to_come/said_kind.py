"""What kind of thing a sentence says will come, where it says other things too: *he says the receipt is here, the taxi is paid by
30 April* is money, and no information."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.parsing.clock import Clock
    from casebook.records.values import Moment


_OFF_A_BILL = QuickPattern(
    r"\b(?:comes?|taken?|takes?|deducted|knocked) (?:it |them |both |that |this )?(?:off|from) (?:the|my|your|our|next)\b"
    r"|\b(?:geht|gehen|kommt|kommen|zieht|ziehen)\b[^,;.]*\bvon (?:der|meiner) \w*rechnung\b"
)
"""What comes off a bill, beside a sum: money, and no news, as a bill is in English and German."""


def kind_said(said: str, made: Moment, clock: Clock) -> Promised:
    """What was said at that moment to come: a call, an answer or news only where its words say nothing beside that."""
    from casebook.parsing.promises.hurried import promises_in
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    kind = promise_kind_in(said)
    if kind not in OCCASIONS:
        return kind
    if sum_in(said) and _OFF_A_BILL.search(said):
        return Promised.REFUND
    others = (promise_kind_in(each) for each in promises_in(said, made, clock))
    return next((each for each in others if each not in (*OCCASIONS, Promised.OTHER)), kind)
