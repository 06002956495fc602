"""Of which kinds what was promised is, where its words hold several things, or nothing but a sum."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.facts.promises.promised_thing import CREDIT
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.sums import sum_in, sums
from casebook.text.words.joining_words import AND

if TYPE_CHECKING:
    from casebook.records.kinds import Promise

_FEW_WORDS = 2
"""A part of fewer words says no kind. Our own choice."""


def kinds_of(promise: Promise) -> list[Promised]:
    """Its kind; of what has parts of several kinds each, in their order: `a new one delivered and the old one collected`. No call
    and no news beside a thing is one, nor what is of no kind."""
    parts = [part for part in _parts_of(promise) if len(part.split()) >= _FEW_WORDS]
    if len(parts) < 2:  # as most are, for which nothing need be loaded
        return [promise.promised]
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    named = dict.fromkeys(promise_kind_in(part) for part in parts)
    things: list[Promised] = [kind for kind in named if kind not in (Promised.OTHER, *OCCASIONS)]
    return things if len(things) > 1 and promise.promised in things else [promise.promised]


def tells_several(promise: Promise) -> bool:
    """Whether more is promised than its kind says: `she'll cancel it now and refund February` is no mere refund."""
    parts = _parts_of(promise)
    if len(parts) < 2:
        return False
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    return any(promise_kind_in(part) is Promised.OTHER for part in parts if len(part.split()) >= _FEW_WORDS)


def _parts_of(promise: Promise) -> list[str]:
    return _parts_in(one_line(promise.text))


_AND_NO_TERM = re.compile(
    rf" (?:{AND}) (?!(?:unos |les |un plazo )?(?:\d+ )?(?:d[ií]as|horas|h\b|semanas|mes|jours|heures|semaines|mois|plazo))",
    re.IGNORECASE,
)
"""What joins two things; Spanish and French *en* before how long something takes does not."""


def _parts_in(text: str) -> list[str]:
    return _AND_NO_TERM.split(text)


def is_money_by_its_sum(text: str) -> bool:
    """Whether nothing but the one sum that it names says what was promised, `the other 186 GBP`, or that is a credit."""
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    named = list(sums(text))
    if any(len(part.split()) >= _FEW_WORDS and not sum_in(part) for part in _parts_in(text)):
        return False  # *the cancellation and the return of 45 EUR*
    plain = text.replace(named[0].typed, "") if len(named) == 1 else ""
    return bool(plain) and (CREDIT.search(plain) is not None or promise_kind_in(plain) is Promised.OTHER)
