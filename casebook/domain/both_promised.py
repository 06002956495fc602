"""How much is promised by who promises both payments back, and names no sum. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from casebook.domain.paid_apart import TAKEN
from casebook.records.values import Money
from casebook.records.vocabularies import PromiseState
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.records.kinds import Event

_BOTH = QuickPattern(
    r"\b(?:both(?! (?:of us|agents?))|the two|beide[rns]?|(?:les |toutes les )deux|tous les deux|ambos|ambas|(?:los|las) dos)\b"
)
"""What says that it is of two payments."""

_TWO = 2


def sum_of_both(text: str | None, events: Iterable[Event]) -> Money | None:
    """What the two payments or charges come to, where a promise is of both and they are all there are; else None."""
    if not text or sum_in(text) or not _BOTH.search(text):
        return None
    known = [event.amount for event in events if event.event in TAKEN and event.amount]
    if len(known) != _TWO or known[0].currency != known[1].currency:
        return None
    return Money(known[0].minor + known[1].minor, known[0].currency)


def is_one_of_both(promises: Iterable[PromiseFacts], events: Sequence[Event], came: Mapping[str, int]) -> bool:
    """Whether both payments were promised back and less `came`, in its currency."""
    standing = (each for each in promises if each.state is not PromiseState.WITHDRAWN)
    found = filter(None, (sum_of_both(each.promise.text, events) for each in standing))
    return any(0 < came.get(both.currency, 0) < both.minor for both in found)
