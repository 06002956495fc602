"""One screen before a contact: every line begins with what it is for, the most pressing first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casebook.domain.brief import Brief
from casebook.domain.moment_words import due_words, moment_words
from casebook.errors import shortened
from casebook.records.company import Company
from casebook.records.kinds import Contact
from casebook.records.vocabularies import Promised
from casebook.terminal.lines import Line, Span, Style, row, separated, typed
from casebook.terminal.screens.contact_words import contact_words
from casebook.terminal.screens.entry_heads import GAP, check_piece, parcel_piece, ref_of
from casebook.terminal.screens.header import header
from casebook.terminal.screens.states import promiser, state_pieces, times_piece

LABELS = 9
"""Columns for labels: the longest of them and a space."""

MOST_NUMBERS = 3
"""How many of the case numbers are told, those that are the newest; the others are looked up."""

MOST_MISSED = 3
LONGEST_TOLD = 140
"""How many promises are told, and how many characters of what was said: two rows."""


def brief(
    brief: Brief, lead: str, phrases: Sequence[tuple[str, str]], company: Company | None, over_box: str = ""
) -> tuple[Line, ...]:
    """What the next agent asks for, what is overdue, said last and refused, the `lead`, the company, what to say.

    `over_box` says that the lead is longer than the box of the chat takes.
    """
    rest = _rest(brief, lead, phrases, company, over_box)
    return (*header(brief.facts, MOST_NUMBERS), *_parcels(brief), *_missed(brief), *_put_off(brief), *rest)


def pressing(brief: Brief, company: Company | None, over_box: str = "") -> tuple[Line, ...]:
    """The same without the lead and what to say, what is overdue right below which case it is."""
    first, *others = header(brief.facts, MOST_NUMBERS)
    return (
        first,
        *_missed(brief),
        *_put_off(brief),
        *others,
        *_parcels(brief),
        *_rest(brief, "", (), company, over_box),
    )


def _parcels(brief: Brief) -> Iterator[Line]:
    facts = brief.facts
    for parcel in facts.parcels:
        number = (typed(parcel.tracking, Style.NUMBER),) if parcel.tracking and not parcel.carrier else ()
        pieces = (number or parcel_piece(parcel.carrier, parcel.tracking), check_piece(parcel.check))
        yield row("parcel", separated(pieces), LABELS)


def _rest(
    brief: Brief, lead: str, phrases: Sequence[tuple[str, str]], company: Company | None, over_box: str = ""
) -> Iterator[Line]:
    if brief.last:
        yield _contact("last", brief, brief.last)
    if brief.refused and brief.refused != brief.last:
        yield _contact("refused", brief, brief.refused)
    yield from [row("paste", (typed(lead),), LABELS)] if lead else []
    yield from [row("", (typed(over_box, Style.WARNING),), LABELS)] if over_box else []
    yield from _company(company)
    yield from (row("say", (Span(f"{name}: ", Style.LABEL), typed(text)), LABELS) for name, text in phrases)


def _missed(brief: Brief) -> Iterator[Line]:
    """The promises that did not come true, each with its words; of many the first, and how many more there are."""
    facts = brief.facts
    for place, promise in enumerate(brief.missed[:MOST_MISSED]):
        state, *due = state_pieces(promise, facts.case, facts.now)
        text = promise.promise.text or ""
        words = (typed(shortened(text, LONGEST_TOLD)),) if text.strip() else ()
        ref = (ref_of(facts, promise.promise), GAP, *state)
        spans = separated((ref, *due, promiser(promise), times_piece(promise, facts), words))
        yield row("" if place else "promised", spans, LABELS)
    more = len(brief.missed) - MOST_MISSED
    if more > 0:
        yield row("", (typed(f"{more} more: casebook timeline {facts.case.handle}", Style.QUIET),), LABELS)


def _put_off(brief: Brief) -> Iterator[Line]:
    """What was promised again and again, in a line: `refund promised since 6 Nov, 22 times past its day, now due Wed 2 Dec`."""
    case = brief.facts.case
    for one in brief.put_off:
        made = one.standing.promise
        thing = shortened(made.text or "", 40) if made.promised is Promised.OTHER and made.text else made.promised.value
        times = "once" if one.times == 1 else f"{one.times} times"
        due = "without a day" if made.due is None else f"due {due_words(made.due, made.due_from, case.opened)}"
        told = (typed(f"{thing} promised since {moment_words(one.since, case.opened)}"),)
        late = (typed(f", {times} past its day, ", Style.WARNING), typed(f"now {due}"))
        yield row("" if brief.missed else "promised", (ref_of(brief.facts, made), GAP, *told, *late), LABELS)


def _contact(label: str, brief: Brief, contact: Contact) -> Line:
    """Who, when, whether they refused, and what was said."""
    facts = brief.facts
    when = (ref_of(facts, contact), GAP, Span(moment_words(contact.at, facts.case.opened), Style.WHEN))
    refused = (Span("refused", Style.WARNING),) if contact == brief.refused else ()
    said = (contact.text or "").strip()
    words = (typed(shortened(said, LONGEST_TOLD)),) if said else ()
    return row(label, separated((when, contact_words(contact).piece, refused, words)), LABELS)


def _company(company: Company | None) -> Iterator[Line]:
    """What is kept of how it is reached; nothing where nothing is."""
    if company is None:
        return
    named = ((name, getattr(company, name)) for name in ("contact", "chat", "phone", "hours", "limit"))
    reached = [
        (Span(f"{name} ", Style.LABEL), typed(f"{value} characters" if name == "limit" else value))
        for name, value in named
        if value
    ]
    if reached:
        yield row("company", separated(reached), LABELS)
    if company.human:
        yield row("human", (typed(company.human),), LABELS)
