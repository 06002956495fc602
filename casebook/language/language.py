"""What every language must be able to say. A language is one `Language`, filled in; only the one asked for is imported.
Templates are filled with `str.format`: what people typed is only ever put in, never read as a template. A word for a
value of a vocabulary stands in a table that `words.words` has found complete: none is ever missing when a text is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from casebook.language.language_names import UnknownLanguage, code_of_language
from casebook.language.lead_words import LeadWords
from casebook.language.log_words import LogWords
from casebook.language.request import Request
from casebook.records.frozen import Frozen
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, PromiseState, Role
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sizes import UNITS, Units

if TYPE_CHECKING:
    from casebook.language.page_words import PageWords

Forms = tuple[str, ...]
"""One template for the counts of the `singular`, one for others: `("{count} day", "{count} days")`."""

LANGUAGES: Mapping[str, str] = {"en": "english", "nl": "dutch", "de": "german", "fr": "french", "es": "spanish"}
"""The codes that are known, each with the folder of this package that holds it."""


class Language(Frozen, kw_only=True):
    """All that is said to people in one language."""

    code: str
    months: tuple[str, ...]
    day_number: Callable[[int], str] = str
    """How the number of a day is written before its month: `31`, `31.`."""
    day_forms: tuple[str, str]
    with_time: Callable[[str, str], str] = "{} {}".format
    """A day, with or without its year, and the time on it, `14:05`."""
    listed_day: str = "{day}"
    """How a day stands in a list of them within a sentence: with an article where the language needs one."""
    nouns_have_capitals: bool = False
    """Whether a noun keeps its capital inside a sentence."""
    colon: str = ": "
    semicolon: str = "; "
    """Between a head and what is said of it, and between the parts of a sentence: the blanks that the language has there."""
    size_units: Units = UNITS
    quoted: str = '"{text}"'
    """Words of somebody else."""
    decimal_mark: str
    group_mark: str
    last_of_list: str
    """Between the last two of several, blanks included: `" and "`; it may hang on how the `{last}` begins."""
    ordinal: Callable[[int], str]
    singular: tuple[int, ...]
    lead: LeadWords
    log: LogWords
    deadline: QuickPattern
    """Found in an ask that names the day or the span it is for (*by*, *before*, *within*), so that none is put beside it."""

    channels: Mapping[Channel, str]
    channels_with: Mapping[Channel, str]
    """A contact the person sought, with `{who}` answered."""
    channels_from: Mapping[Channel, str]
    """A contact that `{who}` sought."""
    roles: Mapping[Role, str]
    roles_beside: Mapping[Role, str]
    """The same behind a name in running text, with the marks that part it: `, a supervisor,`."""
    nameless: Mapping[Role, str]
    """Somebody of that role whose name is not known: `a representative`."""
    erased: str
    """What stands where a text was erased for good."""
    outcomes: Mapping[Outcome, str]
    call_broke_off: str
    """How a call ended that was disconnected when people had talked."""
    broke_off: str
    """The same of a chat, or anything else."""
    events: Mapping[EventKind, str]
    promised: Mapping[Promised, str]
    states: Mapping[PromiseState, str]
    currencies: Mapping[str, str]

    about_orders: Forms
    """What it is about, before the problem: the order numbers."""
    numbers: Mapping[str, str]
    """Kinds of number that have an option of their own, by their English names; others stay as they are typed."""
    about_company: str
    """The same where there is no problem to tell, and no order."""
    problem_with: str
    """The problem where nobody told it, but what was bought is known."""

    somebody_promised: str
    """`{who}` promised `{what}`, and `{on}` which day, where that is told."""
    was_promised: str
    """The same where nobody knows who did."""
    somebody_promised_that: str
    """`{who}` promised something in words of its own, `{text}`."""
    was_promised_that: str
    on_day: str
    """The day on which it was promised, with the blank that parts it from what follows."""
    for_day: str
    """The day on which something that was promised takes place, after it."""
    promised_as: Mapping[Promised, str]
    """What is promised, as the object of a sentence."""
    of_amount: str
    did_not: Mapping[Promised, str]
    """That it did not come true, as a sentence of its own without a mark."""
    no_record: str
    """The same where nobody said what became of it."""
    no_record_brief: str
    others_missed: Forms
    """How many promises more did not come true, as far as is known."""
    only_came: str
    """That less came than was promised."""
    came: str
    refused_on: str
    """That somebody refused what was asked of them, and no more."""
    refused_what_on: str
    """The same where the record knows what was refused, `{what}`."""
    refused_it_on: str
    """The same of what was just told."""
    refused_undated: str
    """That somebody refused what was asked of them, without the day."""
    refused_plainly_on: str
    """That what was asked was refused, where nobody is known who did: the company may be who reads it."""
    asked_by: str
    """On a `{day}` the person asked for an answer until `{last}`."""
    asked_by_and_passed: str
    marked_delivered: str
    """What was delivered in their words alone."""
    appointment_set: str
    appointment_was_set: str
    """Of one that has passed: whether anybody came is not said."""
    missed_appointment: str
    to_come: str
    hours_spent: Forms
    """How many whole hours it took the person."""
    paid_sum: str
    charged_sum: str
    """What was paid, and where the company took all of it, in a list that ends with what is `still_owed`."""
    refunded_sum: str
    refunded_of: str
    """The same alone, with all that is at stake."""
    credited_sum: str
    costs_sum: str
    still_owed: str
    number_words: tuple[str, ...]
    """Two, three and so on as words; what is more is told in figures."""
    told_apart: str
    """Statements that do not go together: how many, and each a sentence without a mark."""
    said_on: str
    wrote_on: str
    """The same of what they wrote."""
    was_told_on: str
    """The same where nobody is named who said it: the company may be who reads it."""
    follow_what: str
    """Of statements of which some refused, that the others are to be followed."""
    which_holds: str

    requests: tuple[Request, ...]
    """How a request is asked for, by how it begins: the first that fits."""
    by_day: str
    """Behind a request, when it is wanted by."""
    answer_by: str
    solve_by: str
    wanted_before: str
    case_is: str
    amount_is: str
    happened_on: Mapping[EventKind, str]
    """Events whose day starts a clock: a sentence without a mark."""

    nth_contact: str
    attempts: Forms
    """How often the person tried before, and nobody answered."""
    subject: str
    """What the person calls the case."""
    items: Forms
    """What the things are called that it is about, by how many pieces there are."""
    booked: str
    """What they are called where they were booked, not ordered."""
    at_price: Forms
    """One of them with the price of one piece, by how many pieces of it there are."""
    closed_on: str

    times_promised: Forms
    due: str
    first_due: str
    due_between: str
    due_today: str
    after_event: Callable[[str], str]
    """That something comes after what has to happen first, in the words of whoever said that."""
    within: str
    """How long after that it may take: `{span}` of `{after}`, which `after_event` gives."""
    spans: Mapping[str, Forms]
    """An amount of time by its unit; `{count}` can be a range."""
    happened_then: str
    """What has to happen first, `{after}`, and the day it did."""
    days_past: Forms
    not_kept: str
    kept_on: str
    withdrawn_on: str
    promised_plain: str
    promised_by: str
    offered_plain: str
    """What was promised and then declined, so that it was no more than an offer."""
    offered_by: str
    kind_declined: str
    kind_promised: str
    """What a contact brought, in two words: a promise of a kind."""
    kind_refused: str

    case_number: str
    parcel: str
    parcel_with: str
    return_parcel: str
    return_parcel_with: str
    tracking_number: str
    last_known: str
    before_that: str
    """What was known of a parcel before that: `{news}` in sentences."""

    entries_left_out: Forms
    """How many contacts, events and others had no room, `{among}` them promises past their day."""
    missed_among: Forms
    files: Forms
    """Which files the person can show, `{names}`."""
    files_count: Forms
    kept_with: str
    """The entry a file belongs to."""

    closings: tuple[str, ...]
    """A name and a number, or somebody who can decide, each but little longer than the one before: they fill what is left."""

    identity: Mapping[str, str]
    """Who the person is, a part of a sentence for each field of it that is told; the first begins it."""
    labels: Mapping[str, str]
    """Headings and names of facts in a document; the keys are English."""
    minutes: Forms
    took: str
    """How long a contact took, `{time}` of `minutes`."""
    waited_of_them: tuple[str, str]
    """How many of those minutes were waiting; and where all of them were."""
    waited: Forms
    asked_for_by: str
    """The day that the person named in a contact."""
    rating: str
    noted_later: Forms
    as_of: str
    written_on: str

    def day(self, day: date, *, year: bool = True) -> str:
        """A day that cannot be misread, without blanks in front: `31 Oct 2024`, or `31 Oct`."""
        number, month = self.day_number(day.day), self.months[day.month - 1]
        return self.day_forms[year].format(day=number, month=month, year=day.year)

    def plain(self, amount: str) -> str:
        """A plain decimal (`1649.00`) with the marks of the language: `1,649.00`, `1.649,00`."""
        whole, _, cents = amount.partition(".")
        grouped = f"{int(whole):,}".replace(",", self.group_mark)
        return f"{grouped}{self.decimal_mark}{cents}" if cents else grouped

    def money(self, amount: str, currency: str) -> str:
        """A plain decimal (`24.99`) and an ISO 4217 code as people write them."""
        pattern = self.currencies.get(currency, "{amount} {currency}")
        return pattern.format(amount=self.plain(amount), currency=currency)

    @cached_property
    def page(self) -> PageWords:
        """What only a page says, which is loaded for one."""
        words: PageWords = import_module(f"casebook.language.{LANGUAGES[self.code]}.page").PAGE
        return words

    def plural(self, count: int) -> int:
        """Which of the `Forms` goes with a number."""
        return 0 if count in self.singular else 1

    def in_number(self, forms: Forms, count: int, **values: str) -> str:
        """The form that goes with `count`, filled in."""
        return forms[self.plural(count)].format(count=count, **values)

    def listed(self, parts: Sequence[str]) -> str:
        """`a`, `a and b`, `a, b and c`."""
        *most, last = parts
        return f"{', '.join(most)}{self.last_of_list.format(last=last)}{last}" if most else last


def language_named(code: str, country: str | None = None) -> Language:
    """The language with this ISO 639 code (`en`, `NL`, `nl-BE`) or name, its days as in the country; raises `UnknownLanguage`."""
    module = LANGUAGES.get(re.split("[-_]", code.strip())[0].lower()) or LANGUAGES.get(code_of_language(code) or "")
    if module is None:
        raise UnknownLanguage(code, LANGUAGES)
    language: Language = import_module(f"casebook.language.{module}.language").LANGUAGE
    # English has the month first in the United States: `MMM d`, `MMM d, y` of CLDR 49.
    is_american = language.code == "en" and (country or "").startswith("US")
    return replace(language, day_forms=("{month} {day}", "{month} {day}, {year}")) if is_american else language
