"""What the facts of a case are called in a language: moments, contacts, promises and parcels as parts of a line.

Shared by the outlines of what people read. Everything here is without anything unseen in it, and one line unless it
says otherwise.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from casebook.domain.case_facts import CaseFacts
from casebook.domain.days import offset_if_needed
from casebook.domain.parcels import Parcel
from casebook.domain.promises import BrokenPromises, PromiseFacts
from casebook.language.language import Language
from casebook.records.frozen import Frozen
from casebook.records.kinds import Contact, Event
from casebook.records.values import Moment
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, PromiseState, Role
from casebook.text.sanitise import for_paste


def one_line(text: str | None) -> str:
    """What was typed, on one line and safe to paste; empty where there is nothing."""
    return for_paste(text, lines=False).strip() if text else ""


def lines_of(text: str | None) -> str:
    """What was typed, safe to paste, its lines kept; empty where there is nothing."""
    return for_paste(text).strip() if text else ""


def non_empty(texts: Iterable[str]) -> list[str]:
    """Those that have anything in them, each once."""
    return list(dict.fromkeys(filter(None, map(one_line, texts))))


def as_sentence(text: str) -> str:
    """The text as a sentence: with a full stop, unless it ends in a mark or a picture of its own.

    >>> as_sentence("It never came"), as_sentence('He said "no."'), as_sentence("没有收到。")
    ('It never came.', 'He said "no."', '没有收到。')
    """
    last = text.rstrip("\"'”’»)]）」 \ufe0f")[-1:]
    pictured = unicodedata.category(last) in ("So", "Sk", "Cf") if last else False
    return text if last in ".!?…,;:。！？؟।،：；" or pictured else f"{text}."


def join_heading(heads: Iterable[str], text: str = "") -> str:
    """A line: what it is about, parted by commas, then what there is to say of it."""
    head = ", ".join(filter(None, heads))
    return as_sentence(f"{head}: {text}" if head and text else head or text)


def capitalised(text: str) -> str:
    """With a capital at the start, the rest as it is."""
    return text[:1].upper() + text[1:]


class Wording(Frozen):
    """Tells the facts of one case in one language."""

    facts: CaseFacts
    language: Language

    @property
    def company(self) -> str:
        """The company's name; the case's own where nothing of that can be seen."""
        return one_line(self.facts.case.company) or one_line(self.facts.case.handle)

    def nth_contact(self) -> str:
        """Which contact this is among those the person sought and that reached somebody.

        Not that it is the first where something was promised already: that was in a contact which nobody logged.
        """
        sought = sum(not contact.incoming for contact in self.facts.contacts)
        if sought:
            return self.language.nth_contact.format(nth=self.language.ordinal(sought + 1))
        return "" if self.facts.promises else self.language.first_contact

    def attempts(self) -> str:
        """How often the person tried to reach them and nobody answered; nothing where somebody always did."""
        attempts = sum(not contact.incoming for contact in self.facts.attempts)
        return self.language.in_number(self.language.attempts, attempts) if attempts else ""

    def date(self, moment: Moment) -> str:
        """`31 Oct 2024`, with ` 14:05` where a time was given, and its offset where that could be misread."""
        text = self.language.day(moment.day)
        clock, offset = moment.clock, offset_if_needed(moment, self.facts.case.opened)
        if clock is None:
            return text
        text = f"{text} {clock:%H:%M}"
        return f"{text} ({offset})" if offset else text

    def short_date(self, moment: Moment) -> str:
        """`31 Oct`, with the year where it is not the present one."""
        return self.language.day(moment.day, year=moment.day.year != self.facts.now.year)

    def contact(self, contact: Contact) -> str:
        """`chat with Maria (representative)`, `phone call`, `email from Amazon`."""
        language = self.language
        who = self._who(one_line(contact.agent), contact.role, one_line(contact.department))
        if contact.incoming:
            return language.channels_from[contact.channel].format(who=who or self.company)
        if who:
            return language.channels_with[contact.channel].format(who=who)
        return language.channels[contact.channel]

    def contact_heads(self, contact: Contact) -> list[str]:
        """How the contact took place, the company's number, and how it ended unless somebody was simply reached."""
        number = one_line(contact.case_number)
        return [
            self.contact(contact),
            self.language.case_number.format(number=number) if number else "",
            self._ended(contact),
        ]

    def _ended(self, contact: Contact) -> str:
        """How it ended; `the call broke off` of one that was disconnected when people had talked."""
        language, outcome = self.language, contact.outcome
        if outcome is None or outcome is Outcome.REACHED:
            return ""
        if outcome is Outcome.DISCONNECTED and self.facts.has_reached(contact):
            return language.call_broke_off if contact.channel is Channel.PHONE else language.broke_off
        return language.outcomes[outcome]

    def _who(self, agent: str, role: Role | None, department: str) -> str:
        """`Maria (representative, Refunds)`, or as much of that as is known."""
        role = None if role is Role.OTHER else role
        name = agent or (self.language.nameless[role] if role else "")
        also = ", ".join(filter(None, [self.language.roles[role] if agent and role else "", department]))
        return f"{name} ({also})" if name and also else name or also

    def short_contact(self, contact: Contact) -> str:
        """`2 Nov Maria A-1234`."""
        who = one_line(contact.agent) or self.language.channels[contact.channel]
        return " ".join(filter(None, [self.short_date(contact.at), who, one_line(contact.case_number)]))

    def event(self, event: Event) -> str:
        """What happened in a word; nothing for a note, which is only its text."""
        return "" if event.event is EventKind.NOTE else self.language.events[event.event]

    def due(self, facts: PromiseFacts) -> str:
        """`due 2 Nov 2024`, or both ends of a range; nothing where no day was named."""
        due, first = facts.promise.due, facts.promise.due_from
        if due is None:
            return ""
        if facts.state is PromiseState.DUE:
            return self.language.due_today.format(day=self.date(due))
        if first and first < due.day:
            start = self.language.day(first, year=first.year != due.day.year)
            return self.language.due_between.format(first=start, last=self.date(due))
        return self.language.due.format(day=self.date(due))

    def outcome(self, facts: PromiseFacts) -> str:
        """What became of a promise: `not kept`, `kept on 3 Nov 2024`; nothing while it may still come true."""
        if facts.missed:
            return self.language.not_kept
        if facts.state is PromiseState.KEPT and facts.promise.settled:
            return self.language.kept_on.format(day=self.date(facts.promise.settled))
        if facts.state in (PromiseState.KEPT, PromiseState.WITHDRAWN):
            return self.language.states[facts.state]
        return ""

    def promise_text(self, facts: PromiseFacts) -> str:
        """What was promised: in the words it was written down in, else its kind."""
        promised = facts.promise.promised
        kind = "" if promised is Promised.OTHER else self.language.promised[promised]
        return one_line(facts.promise.text) or kind

    def promiser(self, facts: PromiseFacts) -> str:
        """`promised by Maria`, or `promised` where nobody knows by whom."""
        agent = one_line(facts.made_by)
        return self.language.promised_by.format(agent=agent) if agent else self.language.promised_plain

    def broken(self, broken: BrokenPromises) -> str:
        """`Refund promised 3 times, first due 2 Nov 2024, 18 days late.`, in its own words where that tells too little."""
        language = self.language
        again = broken.times > 1
        text = one_line(broken.promises[0].promise.text) if broken.one_of_several else ""
        if broken.promised is Promised.OTHER or (text and not again):
            heads = [capitalised(self.promiser(broken.promises[0]))]
        else:
            what = capitalised(language.promised[broken.promised])
            heads = [language.in_number(language.times_promised, broken.times, what=what)]
        if broken.first_due:
            heads.append((language.first_due if again else language.due).format(day=self.date(broken.first_due)))
        late = broken.days_late
        heads.append(language.in_number(language.late, late) if late else language.not_kept)
        return join_heading(heads, text)

    def parcel_heads(self, parcel: Parcel) -> list[str]:
        """`Return parcel with UPS`, and its number."""
        language = self.language
        carrier, number = one_line(parcel.carrier), one_line(parcel.tracking)
        if parcel.returning:
            name = language.return_parcel_with if carrier else language.return_parcel
        else:
            name = language.parcel_with if carrier else language.parcel
        tracking = language.tracking_number.format(number=number) if number else ""
        return [name.format(carrier=carrier), tracking]
