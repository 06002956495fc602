"""The evidence that decides where the person marked none: what shows by its words who is right.

All of it is told with its day and whose it is, in its own words, of which nothing is taken for what anybody said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from heapq import nlargest
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING

from casebook.domain.deliveries import came_since_marked, delivery_of
from casebook.domain.notes.own_messages import is_own_message
from casebook.exporters.facts.deciding.answers_back import answers_back
from casebook.exporters.facts.deciding.deciding_parts import deciding_parts, finds_fault, short_enough, without_asides
from casebook.exporters.facts.deciding.deciding_told import entry_told
from casebook.exporters.facts.deciding.had_before import HadBefore, had_before
from casebook.exporters.facts.deciding.had_told import had_before_told
from casebook.exporters.facts.deciding.party_find import party_find_told
from casebook.exporters.facts.deciding.weak_evidence import is_told_by_problem, says_little, says_nothing
from casebook.exporters.facts.evidence.evidence import LONGEST_NEWS, latest_news, news_told, parcel_told
from casebook.exporters.facts.evidence.own_find import own_finds
from casebook.exporters.facts.evidence.own_proof import own_proofs
from casebook.exporters.facts.evidence.parcel_answers import answers_claim
from casebook.exporters.facts.evidence.shows import shows, shows_beside_asks
from casebook.exporters.facts.evidence.two_papers import forms_alone
from casebook.exporters.facts.noted.delivered import delivery_told
from casebook.exporters.facts.noted.nothing_came import (
    noted_that_nothing_came,
    says_more_than_nothing,
    says_only_nothing,
)
from casebook.exporters.facts.problem.own_account import own_account
from casebook.exporters.facts.refusals.said_against import is_of_their_own, shows_against
from casebook.exporters.facts.said.reached import short_of_who
from casebook.exporters.facts.said.their_words import behind_who
from casebook.exporters.facts.said.told_by_party import HAS_NONE
from casebook.exporters.words.already_told import is_known, is_told, names_sum
from casebook.exporters.words.statements import answer_in, statements_of
from casebook.exporters.words.threats import says_threat, threatens
from casebook.exporters.words.typed import lines_of, one_line
from casebook.records.frozen import Frozen
from casebook.records.kinds import Contact, Event, Shipment
from casebook.records.vocabularies import Channel, EventKind, Outcome, PromiseState
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.domain.parcels import Parcel
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Entry
    from casebook.records.values import Money

_MOST_EVIDENCE = 30
"""How much evidence is tried: what weighs less is told nowhere near the beginning. Our own choice."""

_TELLING = (EventKind.MISSED, EventKind.MARKED_DELIVERED)
"""The events that say who is right without a word."""

_LEAST_WEIGHT = 3
"""What weighs less is no evidence. Our own choice."""

_OWN_AGAINST = 3
"""What the person says to a refusal weighs as much as what was said since. Our own choice."""

_FIND = 5
"""What they found in a paper, or another party did, weighs as much as anything that is only said. Our own choice."""

_HAD = 8
"""What whoever promised had before them weighs more. Our own choice."""

_ANSWERS_CLAIM = 10
"""What is known of a parcel and denies what the company says of it weighs most of all."""

_CONCEDES = QuickPattern(
    r"\b(?:only|just|merely|alleen|slechts|nur|bloß|lediglich|juste|seulement|simplement|sólo|solo|solamente)\b"
)
"""What the person says so answers why they were refused, and alone reads like an admission."""


class Evidence(Frozen):
    """What shows who is right, in `forms` for the lead, the longest first; how much it `weighs`, and whether that was after what
    was promised or `is_early`, when the company first heard of it. `amount` is the money that it is about, `instant` when that
    was; it `is_found` by the person, in a paper, or by another party, and `answers` what the company claims."""

    forms: Sequence[str]
    weighs: int
    is_later: bool
    is_early: bool
    amount: Money | None = None
    instant: str = ""
    is_found: bool = False
    answers: bool = False

    def is_known(self, told: str) -> bool:
        """Whether most of it is told already, or the sum that it is of."""
        return is_known(self.forms[0], told) or (self.amount is not None and names_sum(told, self.amount))


class _Found(Frozen):
    """The same before it is worded: of a long case most is never asked for. `instant` is when it was, `entry` the number of the
    entry that tells it, of a parcel of the latest."""

    entry: int
    weighs: int
    instant: str
    word: Callable[[], Sequence[str]]
    amount: Money | None = None
    is_found: bool = False
    answers: bool = False


def evidence_in(
    wording: Wording,
    promise: PromiseFacts | None,
    *,
    beside: bool = False,
    noted: Entry | None = None,
    since: str = "",
) -> list[Evidence]:
    """What shows who is right, the weightiest first, and of those that weigh the same the latest.

    Left out are the note that nothing came, which is told of the promise (or is the `noted` one of what was said to come), and
    what was said where it was promised, if that stands `beside` it. Of a contact only what says something alone. Where no
    promise was recorded, `since` is when somebody said that something would come.
    """
    had = had_before(wording, promise, since)
    had = None if had and beside and isinstance(had.entry, Shipment) else had  # whoever promised says what came of it
    since = promise.promise.at.instant if promise else since
    noted = noted_that_nothing_came(wording, promise) if promise else noted
    told = [promise.made_in if promise and beside else None, None if says_more_than_nothing(noted) else noted]
    told.append(had.entry if had else None)
    found = nlargest(
        _MOST_EVIDENCE,
        (*_of_had(wording, had, promise), *_of_parcels(wording, had), *_of_entries(wording, told, since)),
        key=lambda each: (each.weighs, each.instant),
    )
    first = wording.contacts_sought[0].at.instant if wording.contacts_sought else ""
    return [
        Evidence(
            forms,
            each.weighs,
            bool(since) and each.instant > since,
            each.instant < first,
            each.amount,
            each.instant,
            each.is_found,
            each.answers,
        )
        for each in found
        if (forms := forms_alone(wording, each.word()))
    ]


def weights_of_evidence(wording: Wording, promise: PromiseFacts | None) -> dict[int, int]:
    """How much each entry that shows who is right weighs, by its number; of a parcel by that of its latest news."""
    since, had = promise.promise.at.instant if promise else "", had_before(wording, promise)
    known = [had.entry] if had else []
    told = (*_of_had(wording, had, promise), *_of_parcels(wording, had), *_of_entries(wording, known, since, str))
    found = sorted((each.weighs, each.entry) for each in told)
    return {entry: weighs for weighs, entry in found}


def _of_parcels(wording: Wording, had: HadBefore | None) -> Iterator[_Found]:
    for parcel in wording.facts.parcels:
        if had and had.entry in parcel.updates:
            continue
        news, latest = latest_news(wording, parcel).rstrip("."), parcel.latest
        answers = bool(news) and answers_claim(wording, parcel)
        if answers or (shown := shows(wording, news)):
            weighs = _ANSWERS_CLAIM if answers else 4 + shown
            word = partial(_parcel_told, wording, parcel, news)
            yield _Found(latest.number, weighs, latest.at.instant, word, is_found=answers, answers=answers)


def _parcel_told(wording: Wording, parcel: Parcel, news: str) -> list[str]:
    """What of it decides, then all of it: that stands with the parcel below."""
    parts = deciding_parts(wording, news_told(wording, parcel.latest.text).rstrip("."), of_parcel=True)
    return [*(parcel_told(wording, parcel, part) for part in parts), news]


def _of_had(wording: Wording, had: HadBefore | None, promise: PromiseFacts | None) -> list[_Found]:
    """What whoever promised it had before them, and that it was delivered after all."""
    word = partial(had_before_told, wording, had) if had else None
    found = [_Found(had.entry.number, _HAD, had.entry.at.instant, word, is_found=True)] if had and word else []
    return [*found, *_of_delivery(wording, promise)]


def _of_delivery(wording: Wording, promise: PromiseFacts | None) -> list[_Found]:
    """That it was delivered after all, unless what is told of the promise ends with that."""
    told = delivery_told(wording)
    if told is None or (promise and delivery_of(promise.promise, [told[0]])):
        return []
    event, forms = told
    return [_Found(event.number, _HAD, event.at.instant, partial(list[str], forms), is_found=True)]


def _of_entries(
    wording: Wording, told: Sequence[Entry | None], since: str, cut: Callable[[str], str] = short_enough
) -> Iterator[_Found]:
    """What was written down of a contact that did not end in a refusal, or of an event, in statements that are `cut`."""
    facts, leans = wording.facts, wording.language.log.leans.match
    own = () if one_line(facts.case.problem) else tuple(own_account(wording))  # what stands first of all already
    for entry in facts.entries:
        if not isinstance(entry, Contact | Event) or entry in told or _is_over(wording, entry):
            continue
        yield from (finds := _finds(wording, entry))
        if finds and (isinstance(entry, Event) or entry.party):
            continue
        if isinstance(entry, Contact) and entry.outcome is Outcome.REFUSED:
            yield from _said_against(wording, entry)
            continue
        yield from _owned(entry)
        if isinstance(entry, Contact) and (is_own_message(entry) or not facts.has_reached(entry)):
            continue
        tells = isinstance(entry, Event) and entry.event in _TELLING and not came_since_marked(entry, facts.events)
        warns = isinstance(entry, Contact) and entry.at.instant > since and threatens(entry)
        if not (tells or warns) and not (shows(wording, entry.text or "") or _speaks_of_it(entry, entry.text or "")):
            continue  # to look once through the whole is quicker than sentence by sentence
        if isinstance(entry, Event) and entry.event is EventKind.ORDERED:
            continue  # what was ordered shows nothing
        if tells and is_told_by_problem(wording, entry):
            continue
        told_there = filter(None, (without_asides(entry, each) for each in statements_of(entry.text)))
        alone = (each for each in told_there if not (leans(each) or each.startswith(own)))
        told_alone = (short_of_who(entry, each) for each in alone if not says_only_nothing(each))
        parts = chain.from_iterable((each, answer_in(each)) for each in told_alone)
        said = [each for each in map(cut, parts) if each and not says_nothing(wording, entry, each)]
        found = ((shows_beside_asks(wording, each) or _speaks_of_it(entry, each), each) for each in said)
        weighed = ((shown + 2 * (warns and says_threat(each)), each) for shown, each in found)
        shown, best = max(reversed([*weighed]), key=itemgetter(0), default=(0, ""))  # what stands last concludes
        weight = (3 if tells else 2) if isinstance(entry, Event) else _weight_of(entry, since) + 3 * warns
        weight -= 2 * says_little(wording, entry, best, since)
        if (shown or tells) and weight + shown >= _LEAST_WEIGHT:
            amount = entry.amount if isinstance(entry, Event) else None
            word = partial(entry_told, wording, entry, best)
            yield _Found(entry.number, weight + shown, entry.at.instant, word, amount)


def _is_over(wording: Wording, contact: Entry) -> bool:
    """Whether what it contradicts is told elsewhere, or all that was written down of it is what was promised there, and that
    was kept: who was to come has been."""
    if not isinstance(contact, Contact) or contact.number in wording.facts.contradicted:
        return contact.number in wording.facts.contradicted
    said = behind_who(contact, one_line(contact.text)).rstrip(" .")
    made = wording.facts.promised_in.get(contact.number, ())
    return any(each.state is PromiseState.KEPT and is_told(said, one_line(each.promise.text)) for each in made)


def _speaks_of_it(entry: Contact | Event, said: str) -> bool:
    """Whether another party says there what is wrong with the thing, or that they had nothing."""
    if not (isinstance(entry, Contact) and entry.party):
        return False
    return finds_fault(said) or any(map(HAS_NONE.fullmatch, sentences(lines_of(said))))


def _finds(wording: Wording, entry: Contact | Event) -> list[_Found]:
    """What they found in a paper, of which they wrote anywhere; or what another party found."""
    forms, more = list[str](), 0
    if isinstance(entry, Contact) and entry.party:
        forms, more = party_find_told(wording, entry)
    elif isinstance(entry, Contact) or entry.event is EventKind.NOTE:
        forms = own_finds(wording, entry)
    word = partial(list[str], forms)
    return [_Found(entry.number, _FIND + more, entry.at.instant, word, is_found=True)] if forms else []


def _owned(entry: Contact | Event) -> Iterator[_Found]:
    """What the person wrote down that they have to show for it, in a contact with the company."""
    for said in own_proofs(entry.text) if isinstance(entry, Contact) and not entry.party else ():
        yield _Found(entry.number, _OWN_AGAINST + 1, entry.at.instant, partial(list, [said]))


def _said_against(wording: Wording, refusal: Contact) -> Iterator[_Found]:
    """What the person wrote down behind why they refused, that shows that it is not so: *my photos show the camera intact*. Their
    own words need nobody's name, and no day; what only denies it stands behind why alone."""
    for said in sentences(lines_of(refusal.text))[1:]:
        is_theirs = is_of_their_own(said)
        shown = shows(wording, said) or int(is_theirs)
        is_weak = bool(wording.language.lead.handed_in.search(said) or _CONCEDES.search(said))
        is_weak |= not is_theirs and answers_back(wording, said)
        if shown and not is_weak and len(said) <= LONGEST_NEWS and shows_against(wording, said):
            told: Callable[[], list[str]] = partial(list, [said.rstrip(".")])
            yield _Found(refusal.number, _OWN_AGAINST + shown, refusal.at.instant, told)


def _weight_of(contact: Contact, since: str) -> int:
    """What the company writes of itself shows least, as does what the person wrote to them; more what was said to them after it
    was promised; most what others say."""
    if contact.party:
        return 3
    if contact.channel in (Channel.FORM, Channel.LETTER):
        return 0
    was_there = contact.channel is Channel.IN_PERSON  # what they found who looked at it
    return 0 if contact.incoming else 2 + (was_there or contact.at.instant >= since)
