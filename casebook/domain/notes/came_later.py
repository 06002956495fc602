"""Whether a promise that was not kept, or of which nobody said what became, seems to have come after all, too late or not as it
should be. Pure.

*The technician came. The part is missing* says more than that there is no record of a technician: nobody is waiting for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from casebook.domain.deliveries import DeliveriesPromised
from casebook.domain.notes.denials import DENIED, DENIED_IN_A_WORD
from casebook.domain.thing_words import things_in
from casebook.records.kinds import Contact, Event, Shipment
from casebook.records.vocabularies import OCCASIONS, EventKind, Promised, PromiseState
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.joining_words import AND_OR_BUT
from casebook.text.words.visitors import CRAFTSMEN

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.records.kinds import Entry

_LOOKED_AT, _LONGEST = 20, 1_000
"""In how many entries since it was promised, and in how much of each. Our own choice."""

_CAME = QuickPattern(
    r"\b(?:came|has come|(?:is|was|has been) (?:here|in|there)|arrived"
    r"|(?:was|were|got|been) delivered|turned up|showed up|received"
    r"|i (?:have )?got|is (?:gekomen|geweest|binnen|er|geleverd|bezorgd|langs)|kwam|was er|gekregen|ontvangen|geleverd|bezorgd"
    r"|kam|ist (?:gekommen|da|angekommen)|war (?:da|hier)|angekommen|erhalten|bekommen|geliefert|zugestellt"
    r"|est (?:venue?|passee?|arrivee?|la)|(?:ai|avons) recue?|recue?|livree?|vino|vinieron|llego|(?:ha|han) (?:venido|llegado)"
    r"|recibi|recibido|entregad[oa])\b"
)
"""How something is said to have come, folded."""

_NOT = QuickPattern(
    rf"\b(?:{DENIED}|still|nog|noch|todavia|aun|according|tracking|system|marked|laut|volgens|selon|disent|segun)\b"
    rf"|{DENIED_IN_A_WORD}"
)
"""What says in the same clause that it did not, is still to come, or is only what somebody says."""

_CLAUSES = rf"[.,;:!?]|\b(?:{AND_OR_BUT})\b"

_VISITS = QuickPattern(rf"\b(?:{CRAFTSMEN})\b")


_LABEL = QuickPattern(
    r"\b(?:\w*label|\w*etiket|\w*etikett|\w*aufkleber|rucksendeschein|retoureschein|etiquette|bordereau|etiqueta)s?\b"
)
"""What is needed to send something back, folded."""

_OF_THE_GOODS = (Promised.REFUND, Promised.REPLACEMENT, Promised.DELIVERY, Promised.REPAIR)


class CameLater:
    """What tells of the promises of a case that they came after all, read once for all of them."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._deliveries = DeliveriesPromised(entries)

    def overdue(self, promise: PromiseFacts) -> bool:
        """Whether what is overdue, and nobody settled, came all the same, as far as the record tells."""
        return promise.state is PromiseState.OVERDUE and self.all_the_same(promise)

    def all_the_same(self, promise: PromiseFacts) -> bool:
        """Whether a contact or an event since says of the thing itself that it came, or what was sent back since that its label
        did, whatever was settled. No call, reply or news is a thing."""
        made = promise.promise
        if made.promised not in _OF_THE_GOODS and _LABEL.search(folded(made.text or "")):
            return any(_went_back(entry) and entry.at.day >= made.at.day for entry in self._entries)
        if made.promised in (*OCCASIONS, Promised.REFUND):
            return False
        since = tuple(_since(promise, self._entries))
        if self._deliveries.may_have_come(made, since):
            return True
        things = things_in(made.text or "")
        is_visit = made.promised is Promised.REPAIR and _VISITS.search(folded(made.text or "")) is not None
        if not things and not is_visit:
            return False
        came = (_what_came(each.text[:_LONGEST]) for each in since if _is_own(each) and each.text)
        return any(named & things or (is_visit and visited) for named, visited in came)


def _went_back(entry: Entry) -> bool:
    is_return = isinstance(entry, Shipment) and bool(entry.returning)
    return is_return or (isinstance(entry, Event) and entry.event is EventKind.RETURNED)


def _since(promise: PromiseFacts, entries: Sequence[Entry]) -> Iterator[Contact | Event]:
    """The last contacts and events since it was promised."""
    for entry in entries[: -_LOOKED_AT - 1 : -1]:
        if entry.at.instant <= promise.promise.at.instant:
            return
        if isinstance(entry, (Contact, Event)):
            yield entry


def _is_own(entry: Contact | Event) -> bool:
    """Whether the person wrote it down of what came: what the company writes is its word."""
    return entry.event in (EventKind.NOTE, EventKind.DELIVERED) if isinstance(entry, Event) else not entry.incoming


@lru_cache(maxsize=64)  # the same few texts are read for every promise
def _what_came(text: str) -> tuple[frozenset[str], bool]:
    """The words of the things that these words say came, and whether a technician or the like did."""
    plain = folded(text)
    if not _CAME.search(plain):
        return frozenset(), False
    clauses = [each for each in re.split(_CLAUSES, plain) if _CAME.search(each) and not _NOT.search(each)]
    return frozenset().union(*map(things_in, clauses)), any(map(_VISITS.search, clauses))
