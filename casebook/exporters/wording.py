"""What the facts of a case are called in a language: moments, contacts, promises and parcels as parts of a line.

Shared by the outlines of what people read. Everything here is without anything unseen in it, and one line unless it
says otherwise.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from functools import cache, cached_property

from casebook.domain.case_facts import CaseFacts
from casebook.domain.deliveries import came_since_marked, is_bare_word
from casebook.domain.moment_words import time_words
from casebook.domain.promises import PromiseFacts
from casebook.domain.visits import contacts_sought, times_in_touch
from casebook.exporters.facts.noted.not_known import no_record_brief
from casebook.exporters.facts.problem.contract_ended import ends_a_contract
from casebook.exporters.words.already_told import bare_sum_in, is_told, names_day, names_sum
from casebook.exporters.words.case_clock import is_hour_of_noting
from casebook.exporters.words.charged_back import charged_back
from casebook.exporters.words.compensation_stake import is_compensation_at_stake
from casebook.exporters.words.event_words import is_declined_later
from casebook.exporters.words.money_words import money_words_of
from casebook.exporters.words.named_parties import may_be_of_others
from casebook.exporters.words.nothing_was_there import word_of_missed
from casebook.exporters.words.typed import as_sentence, capitalised, non_empty, one_line
from casebook.language.language import Language
from casebook.language.log_words import MoneyWords
from casebook.records.frozen import Frozen
from casebook.records.kinds import Attachment, Contact, Entry, Event
from casebook.records.values import Moment
from casebook.records.vocabularies import AppointmentState, Channel, EventKind, Outcome, Promised, PromiseState, Role
from casebook.text.brackets import in_brackets, named_and_what


class Wording(Frozen):
    """Tells the facts of one case in one language; the year of a day where it is not the present one, or where `years`; the
    time of day of the moments that are `timeless` decides nothing. Where it is told `to_company`, that is not named to itself."""

    facts: CaseFacts
    language: Language
    years: bool = True
    timeless: frozenset[Moment] = frozenset()
    to_company: bool = False

    @property
    def company(self) -> str:
        """The company's name; the case's own where nothing of that can be seen."""
        return one_line(self.facts.case.company) or one_line(self.facts.case.handle)

    def nth_contact(self, form: str = "") -> str:
        """Which contact this is among those the person sought and that reached somebody; nothing where it is the first."""
        if not self.contacts_sought:
            return ""
        sought = times_in_touch(self.facts)
        nth, day = self.language.ordinal(len(sought) + 1), self.day(sought[0].at)
        return as_sentence((form or self.language.nth_contact).format(nth=nth, day=day))

    @cached_property
    def contacts_sought(self) -> Sequence[Contact]:
        """The contacts that are counted: none of a case that is closed, or where any may have been with somebody else."""
        if self.facts.case.closed or may_be_of_others(self.facts):
            return ()
        return contacts_sought(self.facts)

    def date(self, moment: Moment) -> str:
        """`31 Oct 2024`, with ` 14:05` where a time was given, and its offset where that could be misread."""
        day = self.day(moment)
        return self.language.with_time(day, time_words(moment, self.facts.case.opened)) if moment.has_time else day

    def date_told(self, moment: Moment) -> str:
        """`31 Oct 2024`, with its time of day unless that decides nothing."""
        return self.day(moment) if moment in self.timeless else self.date(moment)

    def day(self, moment: Moment) -> str:
        """`31 Oct 2024`, or `31 Oct`."""
        return self.day_named(moment.day)

    def day_named(self, day: datetime.date) -> str:
        """`31 Oct 2024`, or `31 Oct`, of a day that was only named."""
        return self.language.day(day, year=self.years or day.year != self.facts.now.year)

    def day_of_sentence(self, day: str) -> str:
        """This day before a whole sentence: `Le 26 novembre`, where the language has an article there."""
        return capitalised(self.language.listed_day.format(day=day))

    def amount_at_stake(self, *told: str) -> str:
        """What is at stake; nothing where that is not known, or one of the texts names it already."""
        amount = self.facts.at_stake
        if amount is None or self.tells_stake(*told) or is_compensation_at_stake(self.facts):
            return ""
        return self.language.money(amount.amount, amount.currency)

    def tells_stake(self, *told: str) -> bool:
        """Whether one of the texts names what is at stake."""
        return any(map(self._names_stake, told))

    @cached_property
    def _names_stake(self) -> Callable[[str], bool]:
        """Whether a text does, found once for each: the same few lines are asked for in each order in which a lead grows."""
        amount = self.facts.at_stake
        return cache(lambda text: bool(amount and (names_sum(text, amount) or bare_sum_in(text, amount))))

    def sum_of(self, event: Event) -> str:
        """What an event is about in money, how it went, and its number; nothing of it that its text says already."""
        amount, text = event.amount, one_line(event.text)
        is_named = amount is None or names_sum(text, amount)
        said = "" if amount is None or is_named else self.language.money(amount.amount, amount.currency)
        more = [each for each in map(one_line, (event.method, event.reference)) if not is_told(each, text)]
        return ", ".join(filter(None, [said, *more]))

    def contact(self, contact: Contact) -> str:
        """`chat with Maria (representative)`, `phone call`, `email from Amazon`."""
        language, who = self.language, self.who(contact)
        if contact.incoming:
            sender = language.log.reader[0] if self.to_company else self.company
            return language.channels_from[contact.channel].format(who=who or sender)
        return language.channels_with[contact.channel].format(who=who) if who else self.channel_alone(contact)

    def channel_alone(self, contact: Contact) -> str:
        """How it took place, where nobody is told beside it."""
        is_call = contact.channel is Channel.PHONE
        return self.language.log.call_alone if is_call else self.language.channels[contact.channel]

    def contact_heads(self, contact: Contact) -> list[str]:
        """How the contact took place, the company's number, and how it ended unless somebody was simply reached."""
        return [self.contact(contact), self.case_number(contact), self.ended(contact)]

    def case_number(self, contact: Contact) -> str:
        """`case C-341777`: the number that was given there; nothing where none was."""
        number = one_line(contact.case_number)
        return self.language.case_number.format(number=number) if number else ""

    def number_beside(self, contact: Contact, *, is_labelled: bool = True) -> str:
        """`, case C-341777`, as it goes on, or ` (C-341777)`; nothing where none was given. Figures alone need their label."""
        number, form = one_line(contact.case_number), self.language.lead.number_beside
        if number and (is_labelled or number.isdecimal()):
            return form.format(number=self.case_number(contact))
        return f" ({number})" if number else ""

    def ended(self, contact: Contact) -> str:
        """How it ended; `the call broke off` of one that was disconnected when people had talked."""
        language, outcome = self.language, contact.outcome
        if outcome is None or outcome is Outcome.REACHED:
            return ""
        if outcome is Outcome.DISCONNECTED and self.facts.has_reached(contact):
            return language.call_broke_off if contact.channel is Channel.PHONE else language.broke_off
        return language.outcomes[outcome]

    def who_and_how(self, contact: Contact) -> str:
        """`Marcus (supervisor, phone call)`, how it took place where nobody is known; a chat goes without saying."""
        return self.contact(contact) if contact.incoming or not self.who(contact) else self.who_answered(contact)

    def who_answered(self, contact: Contact) -> str:
        """`Marcus (supervisor, phone call)`, whoever wrote to whom; nothing where nobody is known."""
        return self.who(contact, self._how(contact)) if self.who(contact) else ""

    def company_and_how(self, contact: Contact) -> str:
        """`Amazon (letter)`: of a contact of which no more is known; `you (letter)` to the company."""
        name = self.language.log.reader[1] if self.to_company else self.company
        return self.with_how(name, contact)

    def with_how(self, told: str, contact: Contact) -> str:
        """`you refused my request (letter)`: behind it how it took place, where that says anything."""
        return in_brackets(told, how) if (how := self._how(contact)) else told

    def _how(self, contact: Contact) -> str:
        """How it took place, where that is known; of a chat that goes without saying, unless they began it."""
        says_nothing = contact.channel is Channel.OTHER or (contact.channel is Channel.CHAT and not contact.incoming)
        return "" if says_nothing else self.language.channels[contact.channel]

    def who(self, contact: Contact, how: str = "") -> str:
        """`Maria (representative, Refunds)`, `Nikhil (FlyCheap)`, or as much of that as is known."""
        role = None if contact.role is Role.OTHER else contact.role
        agent, party = one_line(contact.agent), one_line(contact.party)
        agent, party = ("", party) if is_told(agent, party) else (agent, "" if is_told(party, agent) else party)
        name = agent or party or (self.language.nameless[role] if role else "")
        also = [party if name != party else "", self.role_beside(role, agent or party)]
        name, what = named_and_what(name)  # a verb may follow the name
        known = ", ".join(filter(None, [what, *also, one_line(contact.department), how]))
        return in_brackets(name, known) if name and known else name or known

    def role_beside(self, role: Role | None, name: str) -> str:
        """What somebody is, told beside their name: nothing where nobody is named, or the name says it."""
        what = "" if role is None or role is Role.OTHER or not name else self.language.roles[role]
        return "" if is_told(what.casefold(), name.casefold()) else what

    def file(self, kept: Sequence[Attachment]) -> str:
        """`label.jpg (6 Nov, the label on the box)`: its day where that is not the one it was kept on, and its notes.

        It may have been kept more than once.
        """
        days = (self.day(file.at) for file in kept if file.at.day != file.logged.day)
        notes = (one_line(file.text).rstrip(".") for file in kept)
        name, more = one_line(kept[0].name), ", ".join(non_empty([*days, *notes]))
        return f"{name} ({more})" if more else name

    def event(self, event: Event) -> str:
        """What happened in a word; nothing for a note, which is only its text, and where that says itself who did not come."""
        if event.event is EventKind.MISSED:
            return word_of_missed(self.facts, self.language, self.date, event)
        if came_since_marked(event, self.facts.events) or (is_bare_word(event) and self.never_came):
            return self.language.marked_delivered
        if event.number in self.charged_back:
            return self.language.log.charged_back.event
        if event.event is EventKind.REFUNDED and event.amount and self.money_words:
            return self.money_words.event
        if event.event is EventKind.CANCELLED and self.language.log.contract_ended and ends_a_contract(event):
            return self.language.log.contract_ended
        if is_declined_later(self.facts, event):
            return self.language.log.accepted_first
        return "" if event.event is EventKind.NOTE else self.language.events[event.event]

    @cached_property
    def charged_back(self) -> frozenset[int]:
        """The numbers of the refunds that a bank took back."""
        return charged_back(self.facts)

    @cached_property
    def money_words(self) -> MoneyWords | None:
        """What the money that comes from the company is called: a payout, compensation; None of a refund, or where nobody can
        say that it is that."""
        return money_words_of(self.facts, self.language.log)

    def kind_of(self, promised: Promised) -> str:
        """`refund`, or what that money is called here."""
        is_other = promised is Promised.REFUND and self.money_words
        return is_other.kind if is_other else self.language.promised[promised]

    @cached_property
    def last_refusal(self) -> Contact | None:
        """The last contact in which anybody refused; contacts come in the order of time."""
        return next((each for each in reversed(self.facts.contacts) if each.outcome is Outcome.REFUSED), None)

    @cached_property
    def never_came(self) -> bool:
        """Whether the person says that nothing came: that it was delivered is the company's word then. What went back came."""
        from casebook.exporters.words.never_came import never_came

        return never_came(self.facts)

    def happened_at(self, entry: Entry) -> Moment:
        """When it happened: that nobody came on the day of the appointment, whenever that was noted."""
        appointment = self.facts.appointments.get(entry.number)
        return appointment.event.at if appointment else entry.at

    def event_heads(self, event: Event, *, clock: bool = False) -> list[str]:
        """An event before what is said of it: `14 Nov, nobody came`, or what names its day: `An appointment is set for …`; the
        time of day where it decides, or `clock`; never that of noting that nobody came, nor a day that a note is headed by."""
        typed, colon, _ = one_line(event.text).partition(": ")
        if event.event is EventKind.NOTE and colon and names_day(typed, event.at.day):
            return []
        told = self.day if is_hour_of_noting(event) else self.date if clock else self.date_told
        day = told(event.at)
        if event.event is not EventKind.APPOINTMENT:
            set_for = self.facts.appointments.get(event.number)
            is_same_day = event.event is EventKind.MISSED and set_for and set_for.event.at.day == event.at.day
            return [capitalised(self.event(event))] if is_same_day else [day, self.event(event)]
        is_ahead = self.facts.appointments[event.number].state is AppointmentState.TO_COME
        form = self.language.appointment_set if is_ahead else self.language.appointment_was_set
        return [form.format(day=day)]

    def outcome(self, facts: PromiseFacts) -> str:
        """What became of a promise: `not kept`, `kept on 3 Nov 2024`, no record; nothing while it may still come true, or where
        what was said later says it: that it was promised again, or may have been kept."""
        if facts.state is PromiseState.OVERDUE:
            kind, is_awaited = facts.promise.promised, facts.promise.number not in self.facts.not_awaited
            return no_record_brief(self.language, kind) if is_awaited else ""
        if facts.missed:
            return self.language.not_kept
        if facts.state is PromiseState.KEPT and facts.promise.settled_on:
            return self.language.kept_on.format(day=self.date(facts.promise.settled_on))
        if facts.state is PromiseState.WITHDRAWN and facts.promise.settled_on:
            return self.language.withdrawn_on.format(day=self.date(facts.promise.settled_on))
        if facts.state in (PromiseState.KEPT, PromiseState.WITHDRAWN, PromiseState.DECLINED):
            return self.language.states[facts.state]
        return ""

    def promise_text(self, facts: PromiseFacts) -> str:
        """What was promised: in the words it was written down in, else its kind."""
        promised = facts.promise.promised
        kind = "" if promised is Promised.OTHER else self.kind_of(promised)
        return one_line(facts.promise.text) or kind

    def promiser(self, facts: PromiseFacts) -> str:
        """`promised by Maria`, or `promised` where nobody knows by whom; `offered` what was declined."""
        return self.promised_by(facts, one_line(facts.made_by))

    def promised_by(self, facts: PromiseFacts, agent: str) -> str:
        """`promised by Maria` of this agent, `promised` where there is no name; `offered` what was declined."""
        language = self.language
        if facts.state is PromiseState.DECLINED:
            return language.offered_by.format(agent=agent) if agent else language.offered_plain
        return language.promised_by.format(agent=agent) if agent else language.promised_plain
