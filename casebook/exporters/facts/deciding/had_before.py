"""What whoever promised had before them: the mail they read, the photo they saw, the number they found in their system.

People note it in the words of the day: *read him the tracking page*, *mit dem Vermerk ist die Sache klar*. What those words
share with something noted earlier is what turned it: that decides, whatever it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import dropwhile, islice, takewhile
from typing import TYPE_CHECKING

from casebook.domain.notes.messages_got import WRITTEN
from casebook.exporters.facts.deciding.shared_words import KINDS, PAPER_BEFORE, known_of, shared_with
from casebook.exporters.facts.deciding.telling import telling
from casebook.exporters.facts.evidence.evidence import carriers_of
from casebook.exporters.facts.evidence.shows import OWN_WEIGHT, weight_of_own
from casebook.exporters.words.typed import lines_of, one_line
from casebook.records.frozen import Frozen
from casebook.records.kinds import Contact, Event, Shipment
from casebook.records.vocabularies import EventKind, Outcome
from casebook.text.comparing import as_seen
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording

_LEAST, _MOST = 2, 4
"""How much two entries share at least, and from how much on more makes nothing surer. Our own choice."""

_MOST_SEEN, _MOST_LATER = 40, 8
"""So many entries are looked at, the latest, and so many contacts that may speak of them: of a long case more takes too long. Our
own choice."""

_NEVER = "9999"
"""Behind every instant."""

_TELLING = (EventKind.NOTE, EventKind.CANCELLED, EventKind.RETURNED, EventKind.COMPLAINED)
"""The events of which the words may show anything."""


class HadBefore(Frozen):
    """The `entry` that whoever promised had before them, and the sentence of it that `said` most."""

    entry: Contact | Event | Shipment
    said: str


def had_before(wording: Wording, promise: PromiseFacts | None, at: str = "") -> HadBefore | None:
    """What came to light after the last refusal, where nobody promised anything since; else what whoever made the promise, or
    said `at` that instant that something would come, had before them, or anybody spoke of later. Where the words of no contact
    share enough with anything before it: what came to light between a refusal and the promise. None where that is not known."""
    said = (each for each in wording.facts.contacts if at and each.at.instant == at)
    made_in = promise.made_in if promise else next(said, None)
    granted = made_in.at.instant if made_in else ""
    refused = [each.at.instant for each in wording.facts.contacts if each.outcome is Outcome.REFUSED]
    if max(refused, default="") > granted and (
        since := _between(wording, filter(_is_found, _seen(wording)), max(refused))
    ):
        return since
    if spoken_of := _spoken_of(wording, made_in):
        return spoken_of
    before = [each for each in refused if each < granted]
    if before:
        return _between(wording, _seen(wording), max(before), granted)
    return _between(wording, filter(_is_found, _seen(wording)), min(refused)) if refused else None


def _spoken_of(wording: Wording, made_in: Contact | None) -> HadBefore | None:
    """What the words of a later contact speak of, those of the promise's before others."""
    near, found = _latest(_seen(wording)), list[tuple[int, HadBefore]]()
    known, spoke = known_of(wording, near), [each for each in wording.facts.contacts if each.text][-_MOST_LATER:]
    if made_in and made_in.text and made_in not in spoke:
        spoke.append(made_in)
    for entry in near:
        later = [each for each in spoke if each.at.instant > entry.at.instant]
        shared = {each.number: shared_with(each, entry, known) for each in later}
        by = made_in if made_in and shared.get(made_in.number, 0) >= _LEAST else None
        by = by or max(later, key=lambda each: shared[each.number], default=None)
        if by is None or shared[by.number] < _LEAST or (by is not made_in and not _is_found(entry)):
            continue
        tells, said = telling(wording, entry, by.text or "", is_sure=shared[by.number] > _LEAST)
        is_sure = by is made_in or shared[by.number] > _LEAST or tells > _MOST
        if said and is_sure and tells + (by is made_in) >= _LEAST:
            worth = min(shared[by.number], _MOST) + min(tells, _MOST) + _LEAST * (by is made_in)
            found.append((worth, HadBefore(entry, said)))
    most = max((worth for worth, _ in found), default=0)
    return next((had for worth, had in reversed(found) if worth == most), None)


def _between(
    wording: Wording, seen: Iterable[Contact | Event | Shipment], since: str, until: str = _NEVER
) -> HadBefore | None:
    """What came to light in that time, and says most; of what says as much first what the carrier says."""
    known = dropwhile(lambda each: each.at.instant >= until, seen)
    near = _latest(takewhile(lambda each: each.at.instant > since, known))
    told = [(each, *telling(wording, each, is_sure=True)) for each in near]
    best = max((tells for _, tells, _ in told), default=0)
    found = [HadBefore(each, said) for each, tells, said in told if tells == best >= _LEAST]
    carriers = carriers_of(each for parcel in wording.facts.parcels for each in parcel.updates)
    of_carriers = (
        had for had in found if isinstance(had.entry, Contact) and as_seen(one_line(had.entry.party)) in carriers
    )
    return next(of_carriers, found[0] if found else None)


def _latest(seen: Iterable[Contact | Event | Shipment]) -> Sequence[Contact | Event | Shipment]:
    """So many of what was seen, the latest first, as may be looked at; the earliest first."""
    return [*islice(seen, _MOST_SEEN)][::-1]


def _is_found(entry: Contact | Event | Shipment) -> bool:
    return not isinstance(entry, Contact) or bool(entry.party)


def _seen(wording: Wording) -> Iterator[Contact | Event | Shipment]:
    """What was noted and may be looked at, the latest first: no refusal, nothing that the company only said or that is told as
    contradicted, and no parcel where the problem says already what shows who is right."""
    facts = wording.facts
    own = filter(KINDS["scan"].search, sentences(lines_of(facts.case.problem)))
    is_shown = any(weight_of_own(wording, each) >= OWN_WEIGHT for each in own)
    for each in reversed(facts.entries):
        if not one_line(getattr(each, "text", "")) or each.number in facts.contradicted:
            continue
        if isinstance(each, Contact):
            if each.outcome is not Outcome.REFUSED and facts.has_reached(each) and _may_be_seen(each):
                yield each
        elif isinstance(each, Shipment):
            yield from () if is_shown else (each,)
        elif isinstance(each, Event) and each.event in _TELLING:
            yield each


def _may_be_seen(contact: Contact) -> bool:
    """Whether the contact is something to look at: what another party said, anybody wrote, or a paper heads."""
    is_written = contact.incoming or contact.channel in WRITTEN
    return bool(contact.party) or is_written or PAPER_BEFORE.search(one_line(contact.text)) is not None
