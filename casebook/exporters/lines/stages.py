"""When there is room for the line of an entry: what whoever answers needs after the lead, in the order of `Stage`.

What they refused last stands first, then what the record answers it with, then who promised what the lead tells. What decides
nothing comes after: payments that nobody disputes, offers, courtesies.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from casebook.domain.paid_apart import TAKEN
from casebook.exporters.facts.asked.makes_the_sum import makes_the_sum, takes_what_is_owed
from casebook.exporters.facts.deciding.deciding import weights_of_evidence
from casebook.exporters.facts.evidence.evidence import carriers_of
from casebook.exporters.facts.evidence.shows import shows
from casebook.exporters.facts.promises.said_already import says_mostly, says_mostly_each, words_shared, words_unsaid
from casebook.exporters.facts.refusals.refusal_reasons import counts_days, says_why
from casebook.exporters.facts.refusals.refusals import refuses, seems_refused
from casebook.exporters.outline import Stage
from casebook.exporters.words.already_told import names_day, names_sum
from casebook.exporters.words.looked_into import only_looked_into
from casebook.exporters.words.statements import statements_of
from casebook.exporters.words.threats import threatens
from casebook.records.frozen import Frozen
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import EventKind, PromiseState, Role
from casebook.text.comparing import as_seen
from casebook.text.sums import sums

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Entry

MONEY = (*TAKEN, EventKind.REFUNDED, EventKind.CREDITED)

_DECIDES = 4
"""What weighs less tells little of who is right. Our own choice."""

_SPEAKS_OF = 2
"""What others say with so many words of what happened, or of why they refused, is about that. Our own choice."""

_LEAST_NEW = 3
"""What has fewer words beside as many and more of the lead says the same. Our own choice."""

_BEGINS = (EventKind.ORDERED, EventKind.DELIVERED, EventKind.RETURNED, EventKind.CANCELLED)
"""The days from which others are counted."""

_ON_RECORD = (EventKind.COMPLAINED, EventKind.ESCALATED, EventKind.DEADLOCK)
"""How far the complaint went: where the case stands, however long ago that was."""

_GIVEN_BACK = (EventKind.CANCELLED, EventKind.RETURNED)
"""What the person gave up or back: where the case stands, however long ago that was."""

_OFFERS = (EventKind.OFFERED, EventKind.DECLINED)
"""What the person would have none of decides nothing, however lately that was."""

NAMELESS = (*MONEY, *_ON_RECORD, *_OFFERS)
"""Of these the word alone tells nothing where something was noted."""


class Standing(Frozen):
    """What decides when an entry has its turn, by the numbers of entries: the contact in which what the lead tells was promised
    `since` that instant is the `key`, where more was said there; all `refusals`, and what they `refused` or threatened last after
    that; the `days` that answer a refusal for being late; where the case stands, `latest`; how much what is left to tell weighs
    that shows who is right, and which does so most, the `answer`; what came but was `wrong`, as the person noted; of which the
    lead has `told` most, and `wholly` all of each sentence but a word; in which a promise was made that was `broken` and that
    the lead does not tell; what the `carriers` of its parcels said since they refused; what says how the sum that is asked
    `makes` up; and whether the `key` contact is what answers them best."""

    since: str
    key: int | None
    refusals: frozenset[int]
    refused: frozenset[int]
    days: frozenset[int]
    latest: frozenset[int]
    weights: Mapping[int, int]
    answer: int | None
    wrong: frozenset[int]
    told: frozenset[int]
    wholly: frozenset[int]
    broken: frozenset[int]
    carriers: frozenset[int]
    makes: frozenset[int]
    key_answers: bool

    def rank_of(self, entry: Entry, rank: int, most: int) -> int:
        """Which of a stage comes first: what weighs more, of those the one with the lowest `rank`, of which there are `most`."""
        is_first = self.key_answers and entry.number == self.key
        return rank - most * (max(self.weights.values()) + 1 if is_first else self.weights.get(entry.number, 0))

    def decides(self, event: Event) -> bool:
        """Whether what was noted of it tells more than the day and the word for it, which alone tell nothing."""
        return event.event in NAMELESS or event.number in self.weights or event.number in self.wrong

    def of_contact(self, contact: Contact) -> tuple[Stage, Stage]:
        """When its first words have their turn, and when what else was said there."""
        if contact.key and contact.number not in self.wholly:
            return Stage.MARKED, Stage.MARKED
        if contact.number in self.refused:
            return Stage.REFUSAL, Stage.REFUSAL
        if contact.number in self.makes:
            return Stage.MONEY, Stage.MORE
        if contact.number == self.key or contact.number in self.broken:
            is_answer = contact.number == self.key and self.key_answers
            return Stage.ANSWER if is_answer else Stage.KEY_CONTACT, Stage.MORE
        if contact.number in self.refusals:
            return Stage.REFUSED_BEFORE, Stage.MORE
        if contact.number in self.carriers:
            return Stage.ANSWER, Stage.MORE
        if shown := self._of_evidence(contact):
            return shown, Stage.MORE
        if contact.party or contact.role in (Role.SUPERVISOR, Role.MANAGER):
            return Stage.OTHERS, Stage.MORE
        if contact.number in self.latest:
            return Stage.LATEST, Stage.DETAIL
        is_little = _is_bot(contact) or contact.number in self.told
        return (Stage.EVENT if is_little else Stage.CONTACT), Stage.DETAIL

    def of_event(self, event: Event, lead: str, *, is_sum_told: bool, is_noted: bool) -> Stage:
        """When what happened has its turn; of money whose sum is told above only what `is_noted` is new, which of a refund may
        say what for; and where the lead names what it is about, what was paid before it was promised back decides little."""
        if event.key:
            return Stage.MORE if event.number in self.wholly else Stage.MARKED
        if event.number in self.makes:
            return Stage.MONEY
        if event.event in MONEY:
            if is_sum_told and is_noted and event.event is EventKind.REFUNDED:
                return Stage.LATEST
            is_in_lead = event.amount is not None and names_sum(lead, event.amount)
            if is_sum_told or (is_in_lead and names_day(lead.casefold(), event.at.day)):
                return Stage.DETAIL
            if event.event is EventKind.CHARGED and self.since and event.at.instant > self.since:
                return Stage.PROBLEM
            is_owed = event.event in TAKEN and any(sums(lead))
            return Stage.ITEM if is_owed or is_in_lead else Stage.MONEY
        if event.number in self.refused:
            return Stage.REFUSAL
        if event.event in _ON_RECORD:
            return Stage.LATEST
        is_answer = event.event is EventKind.NOTE and event.number in self.latest and bool(self.latest & self.refused)
        is_answer = is_answer and event.number not in self.wholly
        if event.number in self.days or is_answer:  # what the person noted since they refused
            return Stage.ANSWER
        is_new = (event.number in self.latest and event.event not in _OFFERS) or event.event in _GIVEN_BACK
        later = Stage.PROBLEM if event.number in self.wrong else Stage.EVENT
        return self._of_evidence(event) or (Stage.LATEST if is_new else later)

    def _of_evidence(self, entry: Entry) -> Stage | None:
        """When what shows who is right has its turn: where they refused nothing since, it only tells what happened."""
        weight = self.weights.get(entry.number, 0)
        if entry.number == self.answer and (self.refused or weight > _DECIDES):
            answers = Stage.KEY_CONTACT if self.key_answers else Stage.ANSWER
            return answers if self.refused else Stage.PROBLEM
        return Stage.OTHERS if weight >= _DECIDES else None


def standing_of(wording: Wording, lead: Lead, left: Mapping[int, Sequence[str]]) -> Standing:
    """How the entries of the case stand to what the lead tells, of whose words these are `left` to tell."""
    facts, promise = wording.facts, lead.told_promise
    since, key = (promise.promise.at.instant, promise.promise.made_in) if promise else ("", None)
    asked = frozenset([key]) if key and only_looked_into(left.get(key, ())) else frozenset()
    if key in asked or not says_more(" ".join(left.get(key or 0, ())), lead):
        key = None
    later = [each for each in facts.contacts if each.at.instant > since]
    refusals = [each for each in facts.contacts if seems_refused(each) and not _is_bot(each)]
    last = [
        *_last_with_why(wording, [each for each in refusals if each.at.instant > since]),
        *[*filter(threatens, later)][-1:],
    ]
    final = [each for each in facts.events if each.event is EventKind.DEADLOCK][-1:]  # the last word of the company
    ended = final[0].at.instant if final else ""
    refused = frozenset(each.number for each in (*last, *final) if each.at.instant >= ended)
    numbers = frozenset(each.number for each in refusals)
    reasons = [" ".join(statements_of(each.text)[:1]) for each in last]
    weights = _weights(wording, lead, left, reasons)
    answers = [each for each, weight in weights.items() if weight >= _DECIDES and each not in {*refused, key}]
    answer = max(answers, key=lambda number: (weights[number], facts.entry(number).at.instant), default=None)
    key_answers = bool(refused) and weights.get(key or 0, 0) >= _DECIDES and _key_answers(reasons, left, key, answer)
    days = _began(facts) if any(map(counts_days, reasons)) else frozenset()
    wrong = frozenset(each.number for each in facts.events if _went_wrong(wording, each, left))
    told = asked | {number for number, said in left.items() if said and says_mostly(lead.text, " ".join(said))}
    latest, broken, carriers = _latest_of(facts), _broken_in(facts, lead), _said_by_carriers(facts, last)
    uncut = (each for each in told if [*left.get(each, ())] == statements_of(getattr(facts.entry(each), "text", None)))
    wholly = frozenset(each for each in uncut if says_mostly_each(lead.text, left[each]))
    owed = [balance.money(balance.owed) for balance in facts.balances if balance.owed]
    makes = makes_the_sum(facts.case.want or "", lead.text, left) | takes_what_is_owed(owed, left)
    known = (since, key, numbers, refused, days, latest, weights)
    return Standing(*known, answer, wrong, told, wholly, broken, carriers, makes, key_answers)


def _key_answers(
    reasons: Sequence[str], left: Mapping[int, Sequence[str]], key: int | None, answer: int | None
) -> bool:
    """Whether what is left of the `key` contact speaks of the `reasons` for which they refused, and the `answer` does not."""

    def speaks(number: int | None) -> bool:
        said = " ".join(left.get(number or 0, ()))
        return any(words_shared(reason, said) for reason in reasons)

    return speaks(key) and not speaks(answer)


def _said_by_carriers(facts: CaseFacts, refusals: Sequence[Contact]) -> frozenset[int]:
    """The contacts with a carrier of one of its parcels since the last refusal, in which that refused nothing itself."""
    carriers = carriers_of(facts.parcels)
    since = max((each.at.instant for each in refusals), default=None)
    of_carriers = (each for each in facts.contacts if each.party and as_seen(each.party) in carriers)
    return frozenset(each.number for each in of_carriers if since and each.at.instant > since and not refuses(each))


def _last_with_why(wording: Wording, refusals: Sequence[Contact]) -> list[Contact]:
    """The last refusal, behind the last by the same party that says why, where that one does not: *the file is closed* only says
    that it stays so."""
    last = refusals[-1:]
    of_them = (each for each in reversed(refusals) if each.party == last[0].party)
    why = (each for each in of_them if any(any(says_why(wording, said)[:2]) for said in statements_of(each.text)))
    return [*(each for each in islice(why, 1) if each not in last), *last]


def _broken_in(facts: CaseFacts, lead: Lead) -> frozenset[int]:
    """The contacts with the company in which the promises were made that were broken, or that the lead had no room for, without
    what it tells."""
    told, untold = lead.told_promise, lead.untold_promise
    broken = (each for each in facts.promises if each.state is PromiseState.BROKEN and each is not told)
    made_in = (each.made_in for each in filter(None, (*broken, untold)))
    return frozenset(contact.number for contact in made_in if contact and not contact.party)


def _went_wrong(wording: Wording, event: Event, left: Mapping[int, Sequence[str]]) -> bool:
    """Whether what was noted of what came says what was wrong with it."""
    came = event.event in (EventKind.DELIVERED, EventKind.SHIPPED)
    return came and any(map(wording.language.lead.complains.search, left.get(event.number, ())))


def _began(facts: CaseFacts) -> frozenset[int]:
    """The events from whose days others are counted: of what was delivered the day it was ordered counts for nothing."""
    kinds = {event.event for event in facts.events}.intersection(_BEGINS)
    counted = kinds - {EventKind.ORDERED} if EventKind.DELIVERED in kinds else kinds
    return frozenset(event.number for event in facts.events if event.event in counted)


def _weights(
    wording: Wording, lead: Lead, left: Mapping[int, Sequence[str]], reasons: Sequence[str]
) -> Mapping[int, int]:
    """How much what is left to tell of each entry weighs as evidence; what others say weighs more than what the company does, and
    does so where it speaks of the problem or of the `reasons` for which they refused."""
    promise = lead.told_promise
    found = weights_of_evidence(wording, promise).items()
    since = promise.promise.at.instant if promise else ""
    weights = {
        number: weight
        for number, weight in found
        if _tells_more(wording, lead, wording.facts.entry(number), left.get(number, ()), since)
    }
    about = [wording.facts.case.problem or "", *reasons]
    for each in wording.facts.contacts:
        if each.party and not refuses(each):
            said = " ".join(left.get(each.number, ()))
            speaks_of_it = any(words_shared(text, said) >= _SPEAKS_OF for text in about)
            weighs = max(weights.get(each.number, 0), _DECIDES if speaks_of_it else 0)
            weights |= {each.number: weighs + 1} if weighs else {}
    return weights


def _tells_more(wording: Wording, lead: Lead, entry: Entry, left: Sequence[str], since: str) -> bool:
    """Whether what is left to tell of it shows anything that the lead does not say; nothing of a bot does, nor that nobody came
    before what was promised, or where the lead says so."""
    if isinstance(entry, Contact) and _is_bot(entry):
        return False
    if any(shows(wording, each) and says_more(each, lead) for each in left):
        return True
    if not isinstance(entry, Event) or entry.event is not EventKind.MISSED or entry.at.instant < since:
        return False
    return wording.event(entry).casefold() not in lead.text.casefold()


def says_more(said: str, lead: Lead) -> bool:
    """Whether half of its words, or some, are not in the lead."""
    return words_unsaid(said, lead.text) >= min(_LEAST_NEW, words_shared(said, lead.text))


def _is_bot(contact: Contact) -> bool:
    return contact.role is Role.BOT and not contact.incoming


def _latest_of(facts: CaseFacts) -> frozenset[int]:
    """Where the case stands: the numbers of the contact with the company in which anybody answered last, and of all since."""
    told = [entry for entry in facts.entries if isinstance(entry, (Contact, Event))]
    answered = [place for place, entry in enumerate(told) if isinstance(entry, Contact) and _is_answer(entry)]
    return frozenset(entry.number for entry in told[answered[-1] :]) if answered else frozenset()


def _is_answer(contact: Contact) -> bool:
    return contact.answered and not contact.party
