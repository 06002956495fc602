"""Nothing that JSON has as a fact is missing where a person reads: every field of every kind, in the whole paste and case file.

What is looked at is read off the kinds. A new field is looked for by its type, in its own words; where it is told
otherwise it gets a line in `_OTHERWISE`, and where it is no fact for a reader one in `NO_FACTS`, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.domain.case_facts import CaseFacts, gather
from casebook.exporters.facts.evidence.evidence import news_told
from casebook.exporters.facts.own_effort import time_lost
from casebook.exporters.facts.promises.promised_thing import without_due_words
from casebook.exporters.facts.promises.said_already import says_news
from casebook.exporters.facts.refusals.refusal_reasons import done_by_nobody
from casebook.exporters.facts.refusals.refusals import kind_refused, no_in_words
from casebook.exporters.facts.refusals.told_statements import statements_told
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.exporters.wording import Wording
from casebook.exporters.words.case_clock import is_hour_of_noting
from casebook.exporters.words.statements import may_turn, statements_of
from casebook.exporters.words.typed import one_line
from casebook.language.language import Language, language_named
from casebook.records.codec import Codec, DayCodec, MomentCodec, MoneyCodec, NumberCodec, TextCodec, TextsCodec
from casebook.records.kind import Field
from casebook.records.kinds import Case, Contact, Entry, Event, Promise, Shipment, in_timeline_order, kind_of
from casebook.records.values import Moment
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role, Verdict
from casebook.text.sentences import sentences
from casebook.text.sizes import size_words
from tests.builders import NOW, Entries, case, facts_of
from tests.conftest import each, examples
from tests.exporters.page_tree import page_tree
from tests.records import every_field
from tests.strategies import gathered_cases

SMALL = settings(examples(15, long=3000), deadline=None, database=None, suppress_health_check=list(HealthCheck))

NO_FACTS: Mapping[str, str] = {
    "case.handle": "the person's own short name for it",
    "case.uuid": "an identity for books",
    "case.unknown": "keys of a newer casebook, of which nobody knows what they mean",
    "case.language": "which language it is told in",
    "case.country": "whose holidays are reckoned with: its due days are told",
    "entry.uuid": "an identity for books",
    "entry.unknown": "keys of a newer casebook, of which nobody knows what they mean",
    "entry.number": "its place in the person's book",
    "entry.logged": "when it was typed, not when it happened",
    "entry.private": "what is private is not exported at all",
    "entry.key": "what is told first",
    "contact.private_text": "for the person alone",
    "contact.compatible_with": "that nothing is contradicted there, which tells nobody anything",
    "promise.compatible_with": "the same",
    "promise.made_in": "it stands in the line of that contact, or names who made it",
    "promise.day_said": "whether the day is told on which it came",
    "shipment.check": "whether the number was typed without a slip; the number is told",
    "item.at": "when the item was written down, which it says of nothing",
    "reference.at": "when a number was written down, which it says of nothing",
    "attachment.sha256": "tells a file to a machine",
    "attachment.media_type": "the ending of its name",
    "attachment.modified": "what a file system said of a copy",
}
"""Fields that tell a reader nothing, of all entries under `entry`, each with why."""

NO_FACTS_IN: Mapping[str, Mapping[str, str]] = {
    "text": {
        "case.company": "who reads it",
        "case.otherwise": "a chat is asked for help; what follows without it is for letters",
        "case.opened": "when the case was first written down; the days of all that happened are told",
        "contact.also": "whoever reads it asks who decided: their rank is told where they did, or promised something",
        "attachment.size": "of a file that is there to be shown",
        "attachment.attached_to": "named by the person's own numbers, which nobody else has",
    },
    "markdown": {},
    "html": {},
}

Told = list[tuple[str, ...]]
"""What must stand in a text: one of each."""


def _as_a_sentence(wording, event):
    """What an event without another word is called: *the order was placed*."""
    form = wording.language.log.event_alone.get(event.event, "")
    return [part.strip() for part in form.split("{day}") if len(part.split()) > 1]


def _happened(wording: Wording, event: Event) -> Told:
    """By the word for it, as a sentence, or by the word for its sum in the line of all sums: *credited 5.00 EUR*."""
    language, kind = wording.language, event.event
    of_sums = {EventKind.CREDITED: language.credited_sum, EventKind.COST: language.costs_sum}
    sums = [of_sums[kind].partition("{")[0]] if kind in of_sums and event.amount else []
    is_offer = kind in (EventKind.OFFERED, EventKind.DECLINED)
    of_offers = (language.log.offer_declined, language.log.offer_declined.partition(";")[0], language.log.declined)
    offers = [part.strip() for form in of_offers for part in form.split("{what}") if is_offer and len(part.split()) > 1]
    marked = [language.marked_delivered] if kind is EventKind.MARKED_DELIVERED else []  # where it came at last
    told = (language.events[kind], *_as_a_sentence(wording, event), *sums, *offers, *marked)
    return [] if kind is EventKind.NOTE else [told]


def _words(text: str) -> str:
    """The words alone, parted by blanks: marks and markup aside, capitals as well."""
    return " ".join(["", *re.findall(r"[^\W_]+", text.casefold()), ""])


def _own_words(text: str) -> Told:
    return [(statement,) for statement in statements_of(text)]


def _day(language: Language, moment: Moment, *, clock: bool = False) -> Told:
    at = moment.clock
    return [(language.day(moment.day, year=False),), *([(f"{at:%H:%M}",)] if clock and at else [])]


_BY_TYPE: Mapping[type[Codec], Callable[[Language, Any], Told]] = {
    TextCodec: lambda _, text: _own_words(text),
    TextsCodec: lambda _, texts: [(one_line(each),) for each in texts],
    NumberCodec: lambda _, number: [(str(number),)] if number else [],
    MoneyCodec: lambda language, money: [
        # A whole sum in a lead that has no room for its cents is told without them.
        tuple(
            re.sub(r"[.,]00$", end, each)
            for each in (money.amount, language.plain(money.amount))
            for end in (r"\g<0>", "")
        )
    ],
    DayCodec: lambda language, day: [(language.day(day, year=False),)],
    MomentCodec: lambda language, moment: _day(language, moment),
}
"""How a value is told in its own words."""


def _channel(wording: Wording, contact: Contact) -> Told:
    language = wording.language
    if contact.incoming:
        how = language.channels[contact.channel]
        who = wording.who(contact, how) if wording.who(contact) else f"{wording.company} ({how})"
        # What they wrote and only they hold, or why they refused, stands behind their name with how it came.
        says_nothing = contact.channel is Channel.OTHER  # then that they say so is enough
        said = [language.log.according_to.partition("{who}")[0] + wording.company, *_refusing(wording, contact)]
        said = said if says_nothing else []
        refused = [f"{each} ({how})" for each in _told_to_them(wording) if contact.outcome is Outcome.REFUSED]
        return [(language.channels_from[contact.channel].partition("{who}")[0], who, *said, *refused)]
    says_nothing = contact.channel in (Channel.CHAT, Channel.OTHER)
    alone, with_whom = wording.channel_alone(contact), language.channels_with[contact.channel][:-5]
    return [] if says_nothing else [(language.channels[contact.channel], alone, with_whom)]


def _role(wording: Wording, contact: Contact) -> Told:
    role = contact.role
    told = role is None or role is Role.OTHER
    return [] if told else [(wording.language.roles[role], wording.language.nameless[role])]


def _outcome(wording: Wording, contact: Contact) -> Told:
    language, outcome = wording.language, contact.outcome
    if outcome is None or outcome is Outcome.REACHED:
        return []
    of_kinds = [language.kind_refused.format(what=wording.kind_of(kind)) for kind in Promised]
    of_kinds += _refusing(wording, contact)
    of_kinds += [] if wording.who(contact) else _told_to_them(wording)
    of_kinds += no_in_words(wording, contact, kind_refused(wording, contact), contact.text or "")
    refused = [*of_kinds, *_refused_in_the_lead(wording, contact)]
    refused = refused if outcome is Outcome.REFUSED else []
    passed_on = [language.log.then_transferred] if outcome is Outcome.TRANSFERRED else []
    return [(language.outcomes[outcome], *passed_on, language.call_broke_off, language.broke_off, *refused)]


def _refusing(wording: Wording, contact: Contact) -> list[str]:
    """That they refused, or one of the things that are promised, as the line of the contact begins."""
    log, whats = wording.language.log, wording.language.promised_as.values()
    who_did = _names_of(wording, contact)
    of_whats = [log.refusing_what.format(who=who, what=what) for who in who_did for what in whats]
    return [*of_whats, *(log.refusing.format(who=who) for who in who_did)]


def _told_to_them(wording: Wording) -> list[str]:
    """That the company refused, as it is told to it."""
    log, whats = wording.language.log, wording.language.promised_as.values()
    return [log.you_refused, *(log.you_refused_what.format(what=what) for what in whats)]


def _names_of(wording: Wording, contact: Contact) -> tuple[str, str]:
    """Who refused, with how: as far as they are known, else the company."""
    return wording.who_answered(contact), wording.company_and_how(contact)


def _notes_nothing(event: Event) -> bool:
    """Whether it is a note of which everything was erased: there is nothing that was on its day."""
    what = (one_line(event.text), event.amount, one_line(event.method), one_line(event.reference))
    return event.event is EventKind.NOTE and not any(what)


def _refused_in_the_lead(wording: Wording, contact: Contact) -> list[str]:
    """That they refused, as a sentence: of my request, of each kind of thing, of what was told before; before why they
    did the verb alone; and where nobody is named, what they did in its place that day."""
    language, who = wording.language, one_line(contact.who)
    days = [language.day(contact.at.day, year=year) for year in (False, True)]
    if not who:
        plainly = (language.refused_plainly_on.format(day=day) for day in days)
        return [language.lead.refused_by_nobody, *plainly, *done_by_nobody(wording, contact)]
    forms = (language.refused_on, language.refused_it_on, language.refused_undated, language.refused_what_on)
    forms += (language.lead.refused_alone_on, language.lead.refused_alone)
    whats = language.promised_as.values()
    return [form.format(who=who, day=day, what=what) for form in forms for day in days for what in whats]


def _verdict(wording: Wording, promise: Promise) -> Told:
    language = wording.language
    match promise.verdict:
        case Verdict.KEPT:
            return [(language.kept_on.partition(" ")[0], language.states["kept"])]
        case Verdict.WITHDRAWN:
            return [(language.states["withdrawn"],)]
        case Verdict.BROKEN:
            came = [language.came.partition("{")[0], language.came.partition("}")[2]]
            return [(language.not_kept, language.did_not[promise.promised], *filter(None, came))]
    return []


def _promise_text(wording: Wording, promise: Promise) -> Told:
    """Its words, or what they say without the day that they name, which is told as the day it is due."""
    return [(each, without_due_words(wording, promise)) for each in statements_of(promise.text)]


def _settled(wording: Wording, promise: Promise) -> Told:
    """That something did not come has no day of its own but the one it was due; when it came is told where that was said."""
    told = promise.settled_on if promise.verdict is not Verdict.BROKEN else None
    return _day(wording.language, told) if told else []


def _promised(wording: Wording, promise: Promise) -> Told:
    """Read from its words, where it has any."""
    language, kind = wording.language, promise.promised
    is_told = kind is Promised.OTHER or one_line(promise.text)
    return [] if is_told else [(language.promised[kind], language.promised_as[kind])]


def _contradicts(wording: Wording, entry: Contact | Promise) -> Told:
    """What is told in the same words on both sides nobody can tell apart."""
    others = [wording.facts.entry(number) for number in wording.facts.contradicted.get(entry.number, ())]
    is_told = any(len({one.text for one in statements_told(wording, (each, entry), "")}) > 1 for each in others)
    return [(wording.language.told_apart.partition("{")[0],)] if is_told else []


def _contact_at(wording: Wording, contact: Contact) -> Told:
    """Its day and its time of day, but for the time of a chat with nobody in which no more was said than stands elsewhere: of
    that no line is left."""
    case, said = wording.facts.case, _words(contact.text or "")
    others = (entry.text for entry in wording.facts.entries if entry is not contact)
    told = (case.title, case.item, case.problem, *(item.name for item in wording.facts.items), *others)
    is_nobodys = contact.channel is Channel.CHAT and not (contact.incoming or wording.who(contact))
    is_elsewhere = is_nobodys and any(said.strip() and said in _words(each or "") for each in told)
    return _day(wording.language, contact.at, clock=not is_elsewhere)


def _minutes(wording: Wording, count: int | None) -> Told:
    """How long it took, unless a sentence tells how long all of them did."""
    return [(str(count),)] if count and not time_lost(wording, is_told_beside=True) else []


def _contact_text(_: Wording, contact: Contact) -> Told:
    """Each of its statements, or that without the sentences of an earlier one: what somebody said twice is told once."""
    told: Told = []
    before: set[str] = set()
    for statement in statements_of(contact.text):
        said = sentences(statement)
        new = " ".join(each for each in said if each.casefold() not in before)
        told.append((statement, new) if new else (statement, said[0]))
        before.update(each.casefold() for each in said)
    return told


def _event_text(wording: Wording, event: Event) -> Told:
    """Its words, unless they are its sum with words that say nothing beside it: *24.99 came*, of which the sum is looked for."""
    figures = {f"{event.amount.amount}"} if event.amount else set()
    words = set(one_line(event.text).casefold().split())
    is_its_sum = bool(words & figures) and words - figures <= wording.language.lead.says_nothing_more
    return [] if is_its_sum and not may_turn(one_line(event.text)) else _own_words(event.text)


def _is_alone(wording: Wording, shipment: Shipment) -> bool:
    """Whether nothing else was recorded of that parcel."""
    return any(parcel.updates == (shipment,) for parcel in wording.facts.parcels)


_OTHERWISE: Mapping[str, Callable[[Wording, Any], Told]] = {
    "case.title": lambda _, case: [(word,) for word in _words(one_line(case.title)).split()],
    "contact.at": _contact_at,
    "promise.due_from": lambda wording, promise: (
        []
        if re.search(r"\d-\d", promise.text or "")
        # *Tussen 8 en 12 nov* names the month of both once.
        else [
            (
                wording.language.day(promise.due_from, year=False),
                f"{promise.due_from.day}{wording.language.last_of_list}",
            )
        ]
    ),
    "promise.at": lambda wording, promise: _day(wording.language, promise.at, clock=not promise.made_in),
    "event.at": lambda wording, event: (
        # When it was typed that nobody came is not when that happened.
        [] if _notes_nothing(event) else _day(wording.language, event.at, clock=not is_hour_of_noting(event))
    ),
    "attachment.at": lambda wording, file: _day(wording.language, file.at) if file.at.day != file.logged.day else [],
    "contact.channel": _channel,
    "contact.incoming": lambda wording, contact: _channel(wording, contact) if contact.incoming else [],
    "contact.role": _role,
    "contact.also": lambda wording, contact: [(one_line(one.agent),) for one in contact.also if one.agent],
    "contact.outcome": _outcome,
    "contact.contradicts": _contradicts,
    "promise.contradicts": _contradicts,
    "promise.promised": _promised,
    "promise.text": _promise_text,
    "promise.verdict": _verdict,
    "promise.settled": _settled,
    "shipment.at": lambda wording, parcel: (
        # What is in a parcel is so on no day.
        _day(wording.language, parcel.at) if news_told(wording, parcel.text) or _is_alone(wording, parcel) else []
    ),
    "shipment.returning": lambda wording, parcel: [(wording.language.return_parcel,)] if parcel.returning else [],
    "contact.text": _contact_text,
    "event.text": _event_text,
    "event.event": _happened,
    "attachment.attached_to": lambda wording, file: (
        [(f"{wording.facts.case.handle}/{file.attached_to}",)] if file.attached_to in wording.facts.positions else []
    ),
    "attachment.size": lambda _, file: [(size_words(file.size),)],
    "reference.name": lambda wording, number: (
        [(wording.language.numbers.get(number.name, number.name),)] if number.reference else []
    ),
}
"""What is not told in its own words, by how it is."""

_IN_A_PASTE: Mapping[str, Callable[[Wording, Any], Told]] = {
    # The hour of what the lead tells is nothing that whoever answers needs; of all others it is asked for below.
    "contact.at": lambda wording, contact: _day(wording.language, contact.at),
    "contact.minutes": lambda wording, contact: _minutes(wording, contact.minutes),
    "contact.waiting": lambda wording, contact: _minutes(wording, contact.waiting),
    # From which day on it might have come tells nothing once the last has passed, which the lead may name.
    "promise.due_from": lambda wording, promise: (
        [] if wording.facts.promise(promise.number).missed else _OTHERWISE["promise.due_from"](wording, promise)
    ),
}
"""What a paste tells otherwise than every other form."""


def _fields(wording: Wording, form: str) -> Iterator[tuple[str, Told]]:
    """Every field that holds something, and what has to be told of it."""
    for record in (wording.facts.case, *wording.facts.entries):
        kind = kind_of(record)
        for field in kind.fields:
            name, value = f"{kind.name}.{field.name}", getattr(record, field.name)
            if value is not None and not _is_no_fact(name, form, record):
                yield name, _told(wording, name, field, record, form)


def _is_no_fact(name: str, form: str, record: Case | Entry) -> bool:
    of_all = f"entry.{name.partition('.')[2]}" if isinstance(record, Entry) else name
    return name in NO_FACTS or of_all in NO_FACTS or name in NO_FACTS_IN[form]


def _told(wording: Wording, name: str, field: Field, record: Case | Entry, form: str) -> Told:
    if form == "text" and name in _IN_A_PASTE:
        return _IN_A_PASTE[name](wording, record)
    if name in _OTHERWISE:
        return _OTHERWISE[name](wording, record)
    assert type(field.codec) in _BY_TYPE, f"{name} has a type of which nobody said here how it is told"
    return _BY_TYPE[type(field.codec)](wording.language, getattr(record, field.name))


def _missing(facts: CaseFacts, language: str, form: str) -> list[str]:
    """The names of the fields that the text does not tell, each with what was looked for."""
    written = renderer("chat", form)(facts, ExportOptions(language))
    plain = page_tree(written).text if form == "html" else written
    # The role or department of somebody whom a sentence begins with stands in brackets behind the name.
    words = f"{_words(plain)} {_words(re.sub(r' [(][^()]*[)]', '', plain))}"
    return [
        f"{name}: {one_of}"
        for name, told in _fields(Wording(facts, language_named(language)), form)
        for one_of in told
        if not any(_words(each) in words or _is_told_in_two(name, each, words) for each in one_of)
        if not (name == "shipment.text" and says_news(plain, one_of[0]))  # in a sentence with more words
    ]


def _is_told_in_two(name: str, text: str, words: str) -> bool:
    """Whether the beginning of what was typed stands somewhere, in the ask for one, and what it adds to that on its own line."""
    if name not in ("contact.text", "case.problem", "case.item", "item.item"):
        return False
    least = 0 if name in ("case.item", "item.item") else LEAST_TOLD
    # The beginning of a name stands in the lead, and the rest of it as a line of its own.
    ends = [end for end in re.finditer(r",? (?:and|en) |[,;] |(?<=[.!?…。？！])", text) if end.start() >= least]
    return any(_words(text[: end.start()]) in words and _words(text[end.end() :]) in words for end in ends)


LEAST_TOLD = 15
"""A shorter beginning may be told of something else."""


FORMS = st.sampled_from(["text", "markdown", "html"])


@SMALL
@given(gathered_cases(), st.sampled_from(["en", "nl"]), FORMS)
def test_every_fact_of_a_case_is_told(facts, language, form):
    """In the whole paste, and in the case file: whatever else the case has, and whatever it lacks."""
    assert [] == _missing(facts, language, form)


@each("turn", [0, 1])
@each("form", ["text", "markdown", "html"])
def test_every_field_is_told_where_it_holds_something(turn, form):
    """A field that was stated and is told nowhere is found by its name, whether or not anybody thought of it."""
    recorded = every_field.recorded(turn)
    shown = [replace(entry, private=False) for entry in recorded.entries]
    facts = gather(replace(recorded, entries=in_timeline_order(shown)), NOW)

    assert [] == _missing(facts, "en", form)


def test_what_is_no_fact_is_a_field():
    """No reason stays in the lists when its field has gone."""
    names = {f"{kind.name}.{field.name}" for kind, field in every_field.fields()}
    shared = {f"entry.{name.partition('.')[2]}" for name in names}

    listed = {*NO_FACTS, *_OTHERWISE, *(name for names in NO_FACTS_IN.values() for name in names)}
    assert set() == listed - names - shared


@each("channel", ["chat", "phone", "email", "letter"])
def test_the_hour_of_a_contact_with_a_line_of_its_own_is_told(channel):
    """In the whole paste, and of everything in the case file; a letter has no hour, and what the lead tells needs none."""
    entries = Entries()
    entries.contact("2024-11-02 10:07", "She looks into it.", agent="Bea", channel=Channel(channel))
    facts = facts_of(case(problem="The lamp never came."), entries)
    paste, file = (renderer("chat", form)(facts, ExportOptions()) for form in ("text", "markdown"))

    assert "10:07" in file
    assert ("10:07" in paste) is (channel != "letter")
