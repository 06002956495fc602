"""What was delivered, in the person's own word, and whether that tells that it came after all. Pure.

Whoever records *delivered* with what was in the box had it in their hands; that tracking says so is `marked-delivered`. Only
of the bare word, where the problem says that nothing came, nobody can say whose it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Optional

from casebook.domain.notes.denials import DENIED, DENIED_IN_A_WORD
from casebook.records.kinds import Event
from casebook.records.vocabularies import EventKind, Promised
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.records.kinds import Entry, Promise

DELIVERED_KINDS = (Promised.REPLACEMENT, Promised.DELIVERY)
"""What is promised so comes by being delivered."""

_ONLY_SAID = QuickPattern(
    r"\b(?:according|tracking|track\w*|system|marked|status|app says|volgens|laut|sendungsverfolgung|angeblich|zogenaamd|selon"
    r"|suivi|soi-disant|segun|seguimiento|supuestamente|allegedly|supposedly)\b"
    r"|\b(?:nothing|never|nobody|niets|niks|nooit|niemand|nichts|niemals?|nie|rien|jamais|personne|nada|nunca|nadie)\b"
)
"""What a note has that says that only somebody else says so, or that nothing was there, folded."""

_AMISS = QuickPattern(
    rf"\b(?:{DENIED}|only|just|still|wrong|another|instead|part of|half|missing|empty|alleen|slechts|nog|verkeerde?|andere?"
    r"|helft|deel|ontbreekt|leeg|nur|noch|falsch\w*|andere[rs]?|statt|halfte|teil|fehlt|leer|seulement|encore|mauvais\w*"
    r"|autre|moitie|partie|manque|vide|solo|todavia|aun|equivocad[oa]|otr[oa]|mitad|parte|falta|vaci[oa])\b"
    rf"|{DENIED_IN_A_WORD}"
)
"""What a note has that says that it was not what was to come, or not all of it, folded."""


def is_delivery(entry: Entry) -> bool:
    """Whether the person recorded there that something was delivered, and says nothing against it."""
    is_one = isinstance(entry, Event) and entry.event is EventKind.DELIVERED
    return is_one and not _ONLY_SAID.search(folded(entry.text or ""))


def is_whole_delivery(entry: Entry) -> bool:
    """Whether that may be all of what was to come, and nothing else in its place."""
    return is_delivery(entry) and not _AMISS.search(folded(entry.text or ""))


def is_amiss(entry: Entry) -> bool:
    """Whether what was delivered was not what was to come, or not all of it, as the person noted."""
    return is_delivery(entry) and not is_whole_delivery(entry)


def own_deliveries(events: Sequence[Event], promises: Iterable[Promise] = ()) -> tuple[Event, ...]:
    """Those of which the person says themselves that it came: with a note, later than tracking said so, or later than a delivery
    was promised."""
    marked = min((each.at.day for each in events if each.event is EventKind.MARKED_DELIVERED), default=None)
    promised = min((each.at.instant for each in promises if each.promised in DELIVERED_KINDS), default="")
    return tuple(
        each
        for each in events
        if is_delivery(each)
        and (each.text or (marked and marked < each.at.day) or (promised and promised < each.at.instant))
    )


def came_at_last(events: Sequence[Event], promises: Iterable[Promise] = ()) -> Optional[Event]:
    """The last of these; None where there is none, or it was only marked as delivered again since."""
    last = max(own_deliveries(events, promises), key=lambda each: each.at.instant, default=None)
    marked = (each.at.day for each in events if each.event is EventKind.MARKED_DELIVERED)
    return None if last is None or any(day > last.at.day for day in marked) else last


def is_only_marked(event: Event, events: Iterable[Event], never_came: Callable[[], bool]) -> bool:
    """Whether it is the company's word that it was delivered: the bare word for it where nothing came, and what tracking said
    before the person recorded on a later day that it came."""
    if event.event is EventKind.DELIVERED:
        return never_came() and not (event.text and is_delivery(event))
    is_marked = event.event is EventKind.MARKED_DELIVERED
    return is_marked and any(each.at.day > event.at.day for each in events if is_delivery(each))


def delivery_of(promise: Promise, entries: Iterable[Entry]) -> Optional[Event]:
    """What was delivered since this was promised, where it may be that: the first of all; None of another kind."""
    if promise.promised not in DELIVERED_KINDS:
        return None
    since = (each for each in entries if is_whole_delivery(each) and each.at.instant > promise.at.instant)
    return next((each for each in since if isinstance(each, Event)), None)
