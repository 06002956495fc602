"""What the forms are put together of: the same facts as the chat export tells, each as a part of a paper.

A day has its year here: what is filed away is read again in another one.
"""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from casebook.exporters.balance_told import balance_told
from casebook.exporters.chat import history_of, parcel_fragment
from casebook.exporters.lead import Lead, lead_of
from casebook.exporters.lead_parts import DAYS_TO_ANSWER, about_orders, instead_of_problem
from casebook.exporters.outline import Stage
from casebook.exporters.owed_ask import ask_with_owed
from casebook.exporters.paper import Paragraph, Point
from casebook.exporters.promise_sentence import PromiseSentence, Shown
from casebook.exporters.request import request_of
from casebook.exporters.told_apart import told_apart
from casebook.exporters.typed_text import as_sentence, capitalised, inside_a_sentence, lines_of, non_empty, one_line
from casebook.exporters.wording import Wording
from casebook.language.form_words import form_words
from casebook.language.language import language_named
from casebook.records.vocabularies import PromiseState
from casebook.text.sizes import size_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.options import ExportOptions
    from casebook.records.kinds import Entry

_NOTHING_TOLD = Lead(("",), frozenset(), None)
"""A form tells everything in its own place: nothing of it was told before."""


class FormSources:
    """The facts of a case, worded for forms in the language of the options. Raises `UnknownLanguage`."""

    def __init__(self, facts: CaseFacts, options: ExportOptions) -> None:
        self.facts, self.options = facts, options
        self.language = language_named(options.language)
        self.words = form_words(self.language.code)
        self.wording = Wording(facts, self.language)
        self.missing: list[str] = []

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
        """`order 302-1234567-1234567`, as it stands inside a sentence; the thing itself, or nothing, where there is no number."""
        named = about_orders(self.wording)
        if not named or self.words.nouns_keep_capitals:
            return named or self.item
        first, _, rest = named.partition(" ")
        return f"{first[:1].lower()}{first[1:]} {rest}" if first[1:] == first[1:].lower() else named

    @property
    def item(self) -> str:
        """What was bought; nothing where nobody said."""
        return self.language.listed(names) if (names := non_empty(each.counted for each in self.facts.items)) else ""

    def number(self, name: str) -> str:
        """The number that was recorded under this name, `card ending`; nothing where there is none."""
        return next((one_line(number) for kind, number in self.facts.other_numbers if kind.casefold() == name), "")

    def problem(self) -> Paragraph:
        """What went wrong, in the person's own words, whole; what was bought where nobody told it."""
        told = lines_of(self.facts.case.problem) or next(iter(instead_of_problem(self.wording)), "")
        return Paragraph(as_sentence(told) if told else "")

    # What was promised, and what was said

    def promises(self) -> Iterator[Point]:
        """Each promise that was not kept, or may still be: who made it, when, for when, and what came of it."""
        for promise in self.facts.agreed_promises:
            if promise.state not in (PromiseState.KEPT, PromiseState.WITHDRAWN):
                yield Point(self.promised(promise), refs=(self.ref(promise.promise),))

    def promised(self, promise: PromiseFacts) -> str:
        """What was promised, as a sentence."""
        return as_sentence(capitalised(PromiseSentence(self.wording, promise).text(Shown())))

    def contradictions(self) -> list[str]:
        """What the person marked as things that do not go together, in a sentence each."""
        return [each.said for each in told_apart(self.wording)]

    def sums(self) -> str:
        """What was paid, came back and is still owed."""
        return " ".join(filter(None, (balance_told(self.wording, each) for each in self.facts.balances)))

    def history(self) -> Iterator[Point]:
        """What was said and happened, in order, a line for each contact and event; the time it took is summed elsewhere."""
        handle = self.facts.case.handle
        for fragment in history_of(self.wording, _NOTHING_TOLD, (), (), 0, promises=False):
            told = [form for stage, form in fragment.forms if stage is not Stage.ASIDE]
            if told:
                yield Point(told[-1], refs=(f"{handle}/{fragment.entry}",))

    def parcels(self) -> Iterator[Point]:
        """Each parcel with its number, and what was learnt of it."""
        for parcel in self.facts.parcels:
            refs = tuple(self.ref(update) for update in parcel.updates)
            yield Point(parcel_fragment(self.wording, parcel, _NOTHING_TOLD).whole, refs=refs)

    # What is asked

    @property
    def day(self) -> date:
        """Until when an answer is asked for: the day named for this text, else the one they were given, else in a week."""
        given = self.facts.deadline
        last = given.deadline if given else None
        is_ahead = last is not None and last >= self.facts.now.date()
        week = (self.facts.now + timedelta(days=DAYS_TO_ANSWER)).date()
        return self.options.by or (last if is_ahead and last else week)

    @property
    def wanted(self) -> str:
        """What is wanted in this text, as it was typed."""
        return one_line(self.options.ask) or one_line(self.facts.case.want)

    def brief_ask(self) -> str:
        """The same with the sum it is about, as a part of a sentence; nothing where nobody said what is wanted."""
        wanted = ask_with_owed(self.wording, self.wanted) if self.wanted else ""
        return inside_a_sentence(wanted.rstrip(". "))

    def plain_request(self) -> str:
        """What is asked, as a sentence without a day."""
        wanted = ask_with_owed(self.wording, self.wanted).rstrip(". ") if self.wanted else ""
        request = next(one for one in self.language.requests if one.begins.match(wanted))
        if not wanted or "{by}" not in request.form:
            return as_sentence(capitalised(wanted)) if wanted else ""
        what = wanted[:1].lower() + wanted[1:] if request.lowered else wanted
        return as_sentence(capitalised(request.form.format(what=what, by="")))

    def request(self) -> str:
        """What is asked, as a sentence, and by which day."""
        request = request_of(self.wording, self.wanted, self.options.by, is_kept=bool(self.options.ask))
        return as_sentence(request.with_sum or request.text)

    # Who and with what

    def person(self, name: str, blank: str, option: str) -> str:
        """A detail of who keeps the book; the blank, and a remark on how to keep it, where it is not known."""
        known = lines_of(getattr(self.options.person, name, None))
        if not known:
            self.misses(f"your {option.removeprefix('--')}", f'casebook me {option} "…"')
        return known or blank

    def misses(self, what: str, command: str) -> None:
        """That the form has a blank for `what`, and the command that keeps it."""
        self.missing.append(f"it has a blank for {what}; to fill it: {command}.")

    def enclosures(self) -> Iterator[Point]:
        """The files kept with the case, each once, under a letter."""
        seen: set[str] = set()
        for file in self.facts.attachments:
            if file.sha256 in seen or not one_line(file.name):
                continue
            letter = letter_of(len(seen))
            seen.add(file.sha256)
            named = self.wording.file([file])
            yield Point(f"{named}, {size_words(file.size)}", label=letter, refs=(self.ref(file),))


def letter_of(place: int) -> str:
    """`A`, `B` … `Z`, `AA`: the letter of an enclosure by its place, from 0."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def long_day(words_locale: str, day: date) -> str:
    """`20 November 2024`, as the language writes a day in full."""
    from babel.dates import format_date

    return str(format_date(day, format="long", locale=words_locale))
