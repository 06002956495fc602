"""Which promises were offers that the person declined: those are told as offered, never as agreed or as broken. Pure.

An event says that something was declined, in words or by a sum; which promise that was is read from both. In doubt it was
none: a promise that stands is never lost by an offer that only resembles it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from casebook.domain.offers_of_what import KINDS, is_only_of
from casebook.records.kinds import Entry, Event, Promise
from casebook.records.vocabularies import DECISIONS, OCCASIONS, EventKind, Promised, Verdict
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from decimal import Decimal

_OF_OFFERS = frozenset(
    "offer offered offers decline declined accept accepted refuse refused reject rejected not thanks thank want wanted "
    "aanbod aangeboden bod afgeslagen afgewezen geweigerd aangenomen geaccepteerd akkoord niet bedankt".split()
)
"""Words that say that something was offered, or what became of that, and not what it was."""


def declined_promises(promises: Sequence[Promise], events: Iterable[Event]) -> frozenset[int]:
    """The numbers of the promises that were declined after they were made, and not accepted after that.

    One that was kept, or withdrawn by whoever made it, was not declined. An event is about what was promised by a sum that the
    promise names, and in no words that it does not have; of the one offer of a sum that was declined, in any; and of the one
    promise of a kind that it calls otherwise, *the voucher* of *a gift card*. It is about no promise that only is of
    what it names: *the voucher* is not *a refund of the voucher*.
    """
    known = tuple(events)
    decisions = sorted((one for one in known if one.event in DECISIONS), key=_when)
    if not decisions:
        return frozenset()
    naming, offered = _by_what_they_name(promises), _offered_of(promises, known)
    decided: dict[int, EventKind] = {}
    for event in decisions:
        said = _words(_turned_down(event)) | sums_declined(event)
        about = min((naming.get(each, []) for each in said), key=len, default=[])
        kinds = _kinds_named(event)
        meant = [promise for promise, named in about if said <= named and _is_earlier(promise, event)]
        meant = [each for each in meant if not _is_only_of(kinds, each)]
        for promise in meant or _by_its_sum(naming, event, kinds) or _by_its_kind(offered, event, kinds):
            decided[promise.number] = event.event
    return frozenset(number for number, kind in decided.items() if kind is EventKind.DECLINED)


_OFFERED = QuickPattern(
    r"\b(?:if|when|provided|in case) (?:i|we)\b|\b(?:als|mits|wanneer) (?:ik|wij|we)\b|\b(?:wenn|falls|sofern) (?:ich|wir)\b"
    r"|\bsi (?:j['’]|je|nous|yo|me|lo|la)\b|\b(?:offer\w*|aanbod|angebot\w*|angeboten|offre|offert|oferta|ofrec\w+)\b"
)
"""How an offer reads, which is for the person to take: *90 EUR back if I keep it*."""


def _by_its_sum(
    naming: Mapping[str | Decimal, Sequence[tuple[Promise, object]]], event: Event, kinds: Sequence[QuickPattern]
) -> Sequence[Promise]:
    """The one offer of the very sum that was declined, whatever words say why; none where there are several, or none was for the
    person to take."""
    sums = sums_declined(event) if event.amount else ()
    found = (promise for each in sums for promise, _ in naming.get(each, ()))
    offers = [*islice((each for each in found if _is_earlier(each, event) and _OFFERED.search(each.text or "")), 2)]
    return offers if len(offers) == 1 and not _is_only_of(kinds, offers[0]) else ()


def _kinds_named(event: Event) -> list[QuickPattern]:
    """The kinds of what was declined."""
    text = _turned_down(event)
    return [kind for kind in KINDS if kind.search(text)]


def _is_only_of(kinds: Sequence[QuickPattern], promise: Promise) -> bool:
    """Whether the one kind that was declined is only what the promise is of: *the voucher* of *a refund of the voucher*."""
    return len(kinds) == 1 and is_only_of(kinds[0], promise.text or "")


def _by_its_kind(
    offered: Callable[[QuickPattern], Sequence[Promise]], event: Event, kinds: Sequence[QuickPattern]
) -> Sequence[Promise]:
    """The one earlier promise of the kind that was declined, by whatever name, where no other words say which it was; none where
    there are several, or an offer of that kind was noted by itself."""
    if len(kinds) != 1:
        return ()
    more = _words(kinds[0].sub(" ", _turned_down(event))) | sums_declined(event)
    found = [*islice((each for each in offered(kinds[0]) if _is_earlier(each, event)), 2)]
    is_it = len(found) == 1 and more <= _words(found[0].text or "") | sums_named(found[0].text or "")
    return found if is_it else ()


def _offered_of(promises: Iterable[Promise], events: Iterable[Event]) -> Callable[[QuickPattern], Sequence[Promise]]:
    """The promises of a kind that may have been declined, each kind looked for once; none where an offer of it was noted by
    itself."""

    @cache
    def offered(kind: QuickPattern) -> Sequence[Promise]:
        if any(each.event is EventKind.OFFERED and kind.search(each.text or "") for each in events):
            return ()
        standing = (each for each in promises if each.verdict not in (Verdict.KEPT, Verdict.WITHDRAWN))
        of_it = (each for each in standing if each.promised not in OCCASIONS and not is_only_of(kind, each.text or ""))
        return [each for each in of_it if not _A_DATE.search(each.text or "")]

    return offered


_A_DATE = QuickPattern(
    r"\b(?:appointment|slot|new (?:date|day|time)|afspraak|nieuwe (?:datum|dag|tijd)|termin|neue[rns]? (?:tag|zeit|datum)"
    r"|rendez-vous|nouvelle date|cita|nueva (?:fecha|hora))\b"
)
"""Another day is no other thing: *a new appointment*."""

_WANTS = QuickPattern(
    r"\b(?:i|we)(?:['’]d)? (?:still |only |just )?(?:want|wanted|would like|like|need|ask for|insist on)\b"
    r"(?! (?:no|none|nothing)\b)"
    r"|\b(?:ik|wij|we) (?:wil|willen|wilde|vraag|vragen)\b(?! (?:geen|niet|niets)\b)"
    r"|\b(?:ich|wir) (?:will|wollen|wollte|möchte|möchten|verlange|verlangen)\b(?! (?:kein\w*|nicht|nichts)\b)"
    r"|\b(?:je|nous) (?:veux|voulons|voulais|demande|demandons)\b(?! (?:pas|plus|rien)\b)"
    r"|\b(?<!no )(?:quiero|queremos|quería|pido|pedimos)\b"
)
"""What the person says they want, and so did not decline: *I want my money back*."""


def _turned_down(event: Event) -> str:
    """The words for what was declined: none of those for what is wanted in its place."""
    text = event.text or ""
    wanted = None if event.amount else _WANTS.search(text)
    return text[: wanted.start()] if wanted else text


def sums_declined(event: Event) -> set[str | Decimal]:
    """The sum that an event is about, or those that its words name."""
    from decimal import Decimal

    return {Decimal(event.amount.amount)} if event.amount else sums_named(event.text or "")


def _by_what_they_name(promises: Iterable[Promise]) -> dict[str | Decimal, list[tuple[Promise, set[str | Decimal]]]]:
    """The promises that may have been declined, with all words and sums that each names, by each of these."""
    naming: dict[str | Decimal, list[tuple[Promise, set[str | Decimal]]]] = {}
    for promise in promises:
        if promise.verdict not in (Verdict.KEPT, Verdict.WITHDRAWN):
            text = promise.text or ""
            named = _words(text) | sums_named(text)
            for each in named:
                naming.setdefault(each, []).append((promise, named))
    return naming


def _when(entry: Entry) -> tuple[str, int]:
    return entry.at.instant, entry.number


def _is_earlier(promise: Promise, event: Event) -> bool:
    """Whether it was made before; of one day, one of them without a time, the number decides."""
    if promise.at.day == event.at.day and not (promise.at.has_time and event.at.has_time):
        return promise.number < event.number
    return _when(promise) < _when(event)


def _words(text: str) -> set[str | Decimal]:
    """The words that say what it is about."""
    from casebook.domain.promised_things import tells_nothing
    from casebook.text.folding import folded
    from casebook.text.sums import sums_in

    plain = folded(text)
    for typed in sums_in(plain):
        plain = plain.replace(typed, " ")
    words = re.findall(r"[^\W\d_]+", plain)
    return {word for word in words if word not in _OF_OFFERS and not tells_nothing(Promised.OTHER, word)}


def sums_named(text: str) -> set[str | Decimal]:
    """The sums in a text, without their currencies, which are not always named."""
    from casebook.text.sums import sums

    return {each.value for each in sums(text)}
