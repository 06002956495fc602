"""A case for an ombudsman or a regulator: company, account, formal complaint and what came of it, remedy, log.

What they ask for: provider, account, the day of the formal complaint, a deadlock or the time that went by, the remedy wanted, and
a log with time, name and words (ombudsman-services.org, degeschillencommissie.nl; read in November 2026).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.days import days_since
from casebook.exporters.facts.own_effort import attempts, time_lost
from casebook.exporters.forms.amounts import in_dispute
from casebook.exporters.forms.complaint import agreed, items_of
from casebook.exporters.forms.letter import sender, signed
from casebook.exporters.forms.log import events_of, log_of
from casebook.exporters.forms.numbers import account_or_contract, numbers_of
from casebook.exporters.forms.sources import FormSources
from casebook.exporters.paper import Marker, Paper, Paragraph, Point, Points, headed
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import EventKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.options import ExportOptions
    from casebook.records.kinds import Event


def outline(facts: CaseFacts, options: ExportOptions) -> Paper:
    """The case. Raises `UnknownLanguage`, and `UnknownKind` for a strange entry."""
    told = FormSources(facts, options, in_letters=True)
    words = told.words
    parts = (
        sender(told),
        Points(tuple(_facts(told)), Marker.NONE),
        *headed(words.the_problem, told.problem()),
        *agreed(told),
        *headed(words.log, log_of(told)),
        *events_of(told),
        Paragraph(
            " ".join(filter(None, (told.sums(), attempts(told.wording, words.attempts_at), time_lost(told.wording))))
        ),
        *headed(words.remedy, Paragraph(told.request_or_blank())),
        *signed(told),
    )
    subject = words.wants_help.format(company=told.company)
    return told.paper(parts, subject=subject)


def _facts(told: FormSources) -> Iterator[Point]:
    words, facts = told.words, told.facts
    yield Point(told.company, words.provider)
    account = account_or_contract(told.wording)
    if not account:
        told.misses("your account with them", f'casebook ref {facts.case.handle} "account=…"')
    yield Point(account or words.account_blank, words.account_with_them)
    for name, number, refs in numbers_of(told.wording, told.words):
        if number != account.rpartition(" ")[2]:
            yield Point(number, name, refs)
    yield from items_of(told)
    complaint, deadlock = _last(told, EventKind.COMPLAINED), _last(told, EventKind.DEADLOCK)
    if complaint is None:
        what = "the day of your formal complaint"
        told.misses(what, f"casebook note {facts.case.handle} --kind complained --date WHEN --ref NUMBER")
        yield Point(words.day_blank, words.complained_on)
    else:
        weeks = days_since(complaint.at, facts.now) // 7
        since = told.language.in_number(words.weeks_since, weeks) if weeks and deadlock is None else ""
        yield Point(_when(told, complaint, since), words.complained_on, (told.ref(complaint),))
    if deadlock is not None:
        yield Point(_when(told, deadlock), words.deadlock_on, (told.ref(deadlock),))
    amount = in_dispute(told)
    if amount:
        yield Point(amount, words.sum_in_dispute)


def _last(told: FormSources, kind: EventKind) -> Event | None:
    return next((event for event in reversed(told.facts.events) if event.event is kind), None)


def _when(told: FormSources, event: Event, more: str = "") -> str:
    return ", ".join(filter(None, (told.wording.day(event.at), one_line(event.reference), more)))
