"""The evidence that decides where the person marked none: what shows by its words who is right.

A parcel's news, an appointment to which nobody came, what was noted or said in a contact: told with its day and whose it is,
in the words it was written down in, of which nothing is taken for what anybody said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from casebook.exporters.already_told import names_sum
from casebook.exporters.evidence import LONGEST_NEWS, latest_news, news_told
from casebook.exporters.statements import statements_of
from casebook.exporters.typed_text import join_heading, one_line
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import EventKind, Outcome

if TYPE_CHECKING:
    from casebook.domain.parcels import Parcel
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording

_TELLING = (EventKind.MISSED, EventKind.MARKED_DELIVERED)
"""The events that say who is right without a word."""

_LEAST_TOLD = 0.6
"""So much of its words in what is told already, and it is no news. Our own choice."""

_LEAST_WORD = 4
"""How many letters a word has that tells something. Our own choice."""


class Evidence(NamedTuple):
    """What shows who is right: how much it `weighs`, when it was, and whether that was after what was promised.

    `told` gives the forms of it for the lead, the longest first: of a long case most is never asked for.
    """

    weighs: int
    instant: str
    is_later: bool
    told: Callable[[], Sequence[str]]


def evidence_of(wording: Wording, promise: PromiseFacts | None, told: str) -> Iterator[tuple[Sequence[str], bool]]:
    """What there is, the weightiest first and of those the latest; nothing of what is `told` already.

    Each in its forms, the longest first, and whether it was after what was promised.
    """
    since, known = promise.promise.at.instant if promise else "", _words(told)
    found = [*_of_parcels(wording, since), *_of_entries(wording, since, told)]
    found.sort(key=lambda each: (each.weighs, each.instant), reverse=True)
    for each in found:
        forms = each.told()
        if not _are_known(forms[0], known):
            yield forms, each.is_later


def _of_parcels(wording: Wording, since: str) -> Iterator[Evidence]:
    for parcel in wording.facts.parcels:
        news = latest_news(wording, parcel).rstrip(".")
        shown = shows(wording, news)
        if shown:
            instant, is_later = parcel.latest.at.instant, bool(since) and parcel.latest.at.instant > since
            yield Evidence(3 + shown, instant, is_later, partial(_parcel_told, wording, parcel, news))


def _parcel_told(wording: Wording, parcel: Parcel, news: str) -> list[str]:
    short = _deciding_part(wording, news_told(wording, parcel.latest.text))
    return [news, *([short] if short and not parcel.returning else [])]


def _deciding_part(wording: Wording, news: str) -> str:
    """What of the news decides, from its first clause that does: `Getekend door Bakker` of `afgeleverd, getekend door Bakker`."""
    clauses = news.rstrip(".").split(", ")
    first = next((place for place, each in enumerate(clauses) if shows(wording, each)), 0)
    return ", ".join(clauses[first:]) if first else ""


def _of_entries(wording: Wording, since: str, told: str) -> Iterator[Evidence]:
    """What was written down of a contact that did not end in a refusal, or of an event; nothing of money that is told."""
    facts = wording.facts
    for entry in facts.entries:
        if not isinstance(entry, Contact | Event) or entry.number in facts.contradicted:
            continue
        if isinstance(entry, Contact) and (entry.outcome is Outcome.REFUSED or not facts.has_reached(entry)):
            continue
        if isinstance(entry, Event) and entry.amount and names_sum(told, entry.amount):
            continue
        tells = isinstance(entry, Event) and entry.event in _TELLING
        if not tells and not shows(wording, entry.text or ""):
            continue  # to look once through the whole is quicker than sentence by sentence
        said = (each for each in statements_of(entry.text) if len(each) <= LONGEST_NEWS)
        shown, best = max(((shows(wording, each), each) for each in said), key=itemgetter(0), default=(0, ""))
        if shown or tells:
            weight = (3 if tells else 1) if isinstance(entry, Event) else 2 if entry.party else 3
            instant, is_later = entry.at.instant, bool(since) and entry.at.instant > since
            yield Evidence(weight + shown, instant, is_later, partial(_entry_told, wording, entry, best))


def _entry_told(wording: Wording, entry: Contact | Event, said: str) -> list[str]:
    return [join_heading(_heads(wording, entry, said), said).rstrip(".")]


def _heads(wording: Wording, entry: Contact | Event, said: str) -> list[str]:
    """The day, and whose words they are or what happened; what nobody is said to have said may be what they were told."""
    day = wording.day(entry.at)
    if isinstance(entry, Contact):
        is_hearsay = entry.party or wording.language.lead.hearsay.search(said)
        return [day, (one_line(entry.who) or wording.company) if is_hearsay else ""]
    return wording.event_heads(entry) if entry.event is EventKind.APPOINTMENT else [day, wording.event(entry)]


def shows(wording: Wording, text: str) -> int:
    """How many different words in it show who is right."""
    return len({found[0].casefold() for found in wording.language.lead.decides.finditer(text)})


def is_known(text: str, told: str) -> bool:
    """Whether most of it is told already, in whatever order."""
    return _are_known(text, _words(told))


def _are_known(text: str, known: set[str]) -> bool:
    words = _words(text)
    return len(words & known) >= _LEAST_TOLD * len(words)


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W_]+", text.casefold()) if len(word) >= _LEAST_WORD}
