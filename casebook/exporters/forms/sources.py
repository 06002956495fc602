"""What the forms are put together of: the same facts as the chat export tells, each as a part of a paper.

A day has its year here: what is filed away is read again in another one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from casebook.domain.parcels import went_back
from casebook.exporters.attached import lettered
from casebook.exporters.facts.asked.all_refunded import all_refunded
from casebook.exporters.facts.asked.balance_told import balance_told, is_unchanged, sum_asked
from casebook.exporters.facts.asked.owed_ask import (
    all_but_what_came,
    ask_with_owed,
    rest_asked,
    said_to_them,
    with_currency,
)
from casebook.exporters.facts.asked.request import request_of
from casebook.exporters.facts.problem.lead_parts import DAYS_TO_ANSWER, instead_of_problem
from casebook.exporters.facts.problem.own_account import own_account
from casebook.exporters.facts.problem.own_problem import problem_of
from casebook.exporters.facts.promises.overtaken import is_told_in_order
from casebook.exporters.facts.promises.promise_sentence import PromiseSentence
from casebook.exporters.facts.promises.promise_shown import Shown
from casebook.exporters.facts.refusals.told_apart import told_apart
from casebook.exporters.form_wording import FormWording
from casebook.exporters.forms.about import about_of
from casebook.exporters.forms.long_days import months_in_full
from casebook.exporters.forms.numbers import account_told, numbers_beside
from casebook.exporters.forms.so_far import NOTHING_TOLD, so_far
from casebook.exporters.identity import identity_of
from casebook.exporters.lead.lead import Lead, lead_of
from casebook.exporters.lines.parcels import parcel_fragment
from casebook.exporters.paper import Paper, Paragraph, Part, Point
from casebook.exporters.words.statements import with_capitals
from casebook.exporters.words.typed import as_sentence, capitalised, inside_a_sentence, lines_of, one_line
from casebook.language.form_words import form_words
from casebook.language.language import language_named
from casebook.parsing.promises.arrivals import says_nothing_came
from casebook.records.vocabularies import Outcome, PromiseState
from casebook.text.sizes import size_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.options import ExportOptions
    from casebook.records.kinds import Attachment, Contact, Entry

_SETTLED = (PromiseState.KEPT, PromiseState.WITHDRAWN)
"""What nobody waits for any more, and was not broken."""

WHOLE = Shown()
"""All there is to tell of a promise."""


class FormSources:
    """The facts of a case, worded for forms in the language of the options. Raises `UnknownLanguage`.

    `in_letters` months are told in full.
    """

    def __init__(self, facts: CaseFacts, options: ExportOptions, *, in_letters: bool = False) -> None:
        self.facts, self.options = facts, options
        self.language = language_named(options.language, facts.case.country)
        self.words = form_words(self.language.code)
        if in_letters:
            months = months_in_full(self.words.locale)
            self.language = replace(self.language, months=months, with_time=self.words.with_time)
        self.wording = FormWording(facts, self.language, words=self.words, is_of_any_channel=in_letters)
        self.missing: list[str] = []

    def paper(self, parts: tuple[Part, ...], subject: str = "", title: str = "") -> Paper:
        """The form of these parts, with what was found to be missing; its title is what it is about unless it has one."""
        title = subject or title or self.language.colon.join(filter(None, (self.company, self.about)))
        colon, missing = self.language.colon, tuple(self.missing)
        return Paper(parts, self.lead, subject=subject, title=title, missing=missing, colon=colon)

    @cached_property
    def lead(self) -> Lead:
        """What every text about the case begins with."""
        return lead_of(self.facts, self.options)

    @property
    def company(self) -> str:
        """The company's name."""
        return self.wording.company

    def ref(self, entry: Entry) -> str:
        """The entry's name, which never changes: `towel/4`."""
        return f"{self.facts.case.handle}/{entry.number}"

    # What it is about

    @property
    def about(self) -> str:
        """`my order 302-1234567-1234567`, as it stands inside a sentence."""
        return about_of(self.wording, self.words)

    @cached_property
    def statements(self) -> list[str]:
        """What went wrong, in sentences that can be told alone: the problem, else what they told the company of it first."""
        return problem_of(self.wording) or own_account(self.wording)

    @cached_property
    def never_came(self) -> bool:
        """Whether what was ordered never came, by what was typed of it, and none of it was sent back."""
        typed = not self.facts.case.problem and any(map(says_nothing_came, self.statements))
        return self.wording.never_came or (typed and not went_back(self.facts.events, self.facts.parcels))

    @property
    def told_first(self) -> frozenset[int]:
        """The places of those that the lead tells, which are what decides."""
        return self.lead.problem if self.facts.case.problem else frozenset()

    def problem(self) -> Paragraph:
        """What went wrong, in the person's own words, whole; what was bought where nobody told it, else a blank."""
        told = lines_of(self.facts.case.problem) or " ".join(map(as_sentence, self.statements))
        told = told or next(iter(instead_of_problem(self.wording)), "")
        if not told:
            self.misses("what went wrong", f'casebook edit {self.facts.case.handle} --problem "…"')
        return Paragraph(as_sentence(with_capitals(told)) if told else self.words.problem_blank)

    # What was promised, and what was said

    @property
    def promised_by_company(self) -> list[PromiseFacts]:
        """The promises that the company can be asked about: not those that a shop or a carrier made."""
        return [each for each in self.facts.agreed_promises if not each.party]

    @property
    def last_refusal(self) -> Contact | None:
        """The last contact in which the company itself refused."""
        return next((each for each in reversed(self.facts.own_contacts) if each.outcome is Outcome.REFUSED), None)

    def promises(self, *, settled: bool = False) -> Iterator[Point]:
        """Each promise that was not kept, or may still be: who made it, when, for when, and what came of it; those that were
        `settled` otherwise too, where that is asked for."""
        for promise in self.facts.agreed_promises:
            if settled or promise.state not in _SETTLED:
                # What happened stands below, in order, and tells how it went on.
                is_told = promise is not self.lead.promise and is_told_in_order(self.wording, promise)
                yield Point(self.promised(promise, Shown(ended=not is_told)), refs=(self.ref(promise.promise),))

    def promised(self, promise: PromiseFacts, shown: Shown = WHOLE) -> str:
        """What was promised, as a sentence, and what came of it: that the same was promised again later, where it was."""
        said = PromiseSentence(self.wording, promise).text(shown)
        if promise.state in _SETTLED:
            note = one_line(promise.promise.settled_note)
            said = f"{self.wording.with_outcome(said, promise)}{f'. {capitalised(note)}' if note else ''}"
        later = self.facts.replaced.get(promise.promise.number)
        if later is not None:
            again = self.facts.promise(later)
            day, who = self.wording.day(again.promise.at), one_line(again.made_by)
            form = self.words.promised_again_by if who else self.words.promised_again
            said += self.language.semicolon + form.format(day=day, who=who)
        return as_sentence(capitalised(said))

    def contradictions(self) -> list[str]:
        """What the person marked as things that do not go together, in a sentence each."""
        return [each.said for each in told_apart(self.wording)]

    def sums(self, *, is_owed_told: bool = False) -> str:
        """What was paid, came back and is still owed; nothing of a payment that is asked for as it was made."""
        asked = is_owed_told or sum_asked(self.wording, self.wanted)
        balances = self.facts.balances
        told = () if all(map(is_unchanged, balances)) else balances
        return " ".join(filter(None, (balance_told(self.wording, each, is_owed_told=bool(asked)) for each in told)))

    def history(self, *, after_problem: bool = False) -> Iterator[Point]:
        """What was said and happened, in order, a line for each contact and event; the time it took is summed elsewhere.
        `after_problem` without what that told in the words of a contact."""
        told = [] if self.facts.case.problem or not after_problem else self.statements
        return so_far(self.wording, told)

    def parcels(self) -> Iterator[Point]:
        """Each parcel with its number, and what was learnt of it."""
        for parcel in self.facts.parcels:
            refs = tuple(self.ref(update) for update in parcel.updates)
            yield Point(parcel_fragment(self.wording, parcel, NOTHING_TOLD).whole, refs=refs)

    # What is asked

    @property
    def day(self) -> date:
        """Until when an answer is asked for: the day named for this text, else the one they were given, else in a week."""
        given, today = self.facts.deadline, self.facts.now.date()
        last = given.deadline if given else None
        ahead = last if last is not None and last >= today else today + timedelta(days=DAYS_TO_ANSWER)
        return self.options.by or ahead

    @property
    def wanted(self) -> str:
        """What is wanted in this text, as it was typed."""
        return one_line(self.options.ask) or one_line(self.facts.case.want)

    def brief_ask(self) -> str:
        """What is wanted with the sum it is about, as a part of a sentence; nothing where nobody said what, or all of it came."""
        if self.all_came:
            return ""
        request = next(one for one in self.language.requests if one.begins.match(self._asked))
        return inside_a_sentence(self._asked[:1].lower() + self._asked[1:] if request.lowered else self._asked)

    @cached_property
    def all_came(self) -> bool:
        """Whether all of the money that is wanted came back: no more is asked then than to confirm that."""
        return not self.options.ask and bool(self.wanted and all_refunded(self.wording, self.wanted))

    @cached_property
    def _asked(self) -> str:
        """What is wanted with its sum, the rest of it where a part came; what was typed for this text is never put otherwise."""
        wording, wanted = self.wording, self.wanted
        if self.options.ask or not wanted:
            return (wanted and ask_with_owed(wording, wanted)).rstrip(". ")
        wanted = with_currency(wording, said_to_them(wording, wanted))
        left = rest_asked(wording, wanted) or all_but_what_came(wording, wanted)
        return ask_with_owed(wording, left).rstrip(". ")

    def plain_request(self) -> str:
        """What is asked, as a sentence without a day, but where all came and no more than a confirmation is asked."""
        if self.all_came:
            return self.request()
        if not (wanted := self._asked):
            return ""
        request = next(one for one in self.language.requests if one.begins.match(wanted))
        if "{by}" not in request.form:
            return as_sentence(capitalised(wanted))
        what = wanted[:1].lower() + wanted[1:] if request.lowered else wanted
        return as_sentence(capitalised(request.form.format(what=what, by="")))

    def request_or_blank(self) -> str:
        """What is asked, as a sentence without a day; a blank where nobody said what is wanted, which is remarked on of
        every text."""
        return self.plain_request() or self.words.ask_blank

    def request(self) -> str:
        """What is asked, as a sentence, and by which day."""
        wanted = self.wanted if self.options.ask else with_currency(self.wording, self.wanted)
        request = request_of(self.wording, wanted, self.options.by, is_kept=bool(self.options.ask))
        return as_sentence(capitalised(request.with_sum or request.text))

    # Who and with what

    @cached_property
    def name(self) -> str:
        """Who it is from."""
        return self.person("name", self.words.your_name, "--name")

    def reached_at(self) -> str:
        """How somebody else than the company reaches the person, or a blank for that."""
        return self.words.email_is.format(email=self.person("email", self.words.your_email, "--email"))

    def account(self) -> str:
        """How the company finds the account: its e-mail address, else its number, or a blank, and what else is kept; and the
        numbers of the thing that are told nowhere above."""
        known = identity_of(self.options.person) if self.options.person else {}
        number = "" if known.get("email") else account_told(self.wording, self.words)
        account = number or self.words.account_is.format(value=self.person("email", self.words.your_email, "--email"))
        forms = {**self.language.identity, "name": "", "email": ""}
        beside = numbers_beside(self.wording, f"{self.about} {account}")
        kept = (forms[name].format(value=value) for name, value in known.items())
        return ", ".join(filter(None, (account, *kept, *beside)))

    def of_company(self, name: str, blank: str) -> str:
        """What is kept of the company; the blank, and a remark on how to keep it, where it is not known."""
        known = lines_of(getattr(self.options.company, name, None))
        if not known:
            what = {"address": "address", "merchant": "name on statements"}[name]
            self.misses(f"the {what} of {self.company}", f"casebook company '{self.company}' --{name} \"…\"")
        return known or blank

    def person(self, name: str, blank: str, option: str) -> str:
        """A detail of who keeps the book; the blank, and a remark on how to keep it, where it is not known."""
        known = lines_of(getattr(self.options.person, name, None))
        if not known:
            self.misses(f"your {option.removeprefix('--')}", f'casebook me {option} "…"')
        return known or blank

    def misses(self, what: str, command: str) -> None:
        """That the form has a blank for `what`, and the command that keeps it."""
        self.missing.append(f"it has a blank for {what}; to fill it: {command}.")

    @cached_property
    def files(self) -> list[tuple[str, Attachment]]:
        """The files kept with the case, each once, with its letter."""
        return lettered(self.facts.attachments)

    def enclosures(self) -> Iterator[Point]:
        """The files kept with the case, as points of a list."""
        for letter, file in self.files:
            size = size_words(file.size, self.language.decimal_mark, self.language.size_units)
            yield Point(f"{self.wording.file([file])}, {size}", label=letter, refs=(self.ref(file),))
