"""A case at a glance, for the minute before a contact: the facts, the numbers, the parcels, what is promised."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casebook.domain.case_facts import CaseFacts
from casebook.domain.moment_words import moment_words
from casebook.domain.parcels import Parcel
from casebook.records.kinds import Entry
from casebook.records.values import as_typed
from casebook.records.vocabularies import EventKind
from casebook.terminal.lines import (
    EMPTY,
    INDENT,
    MARGIN,
    Line,
    Piece,
    Span,
    Style,
    paragraphs,
    row,
    separated,
    typed,
)
from casebook.terminal.screens.balance import balance_pieces
from casebook.terminal.screens.contact_words import attempts_words, contact_words, time_lost_words
from casebook.terminal.screens.dates import days
from casebook.terminal.screens.entry_heads import (
    CONTACT_MARK,
    GAP,
    PARCEL_MARK,
    appointment_piece,
    check_piece,
    parcel_piece,
    ref_of,
)
from casebook.terminal.screens.header import promise_lines, title_lines
from casebook.terminal.screens.item_words import item_words
from casebook.terminal.screens.states import NONE_WAITING

LABELS = 13
"""Columns for labels: the longest of them and a space or two."""


def summary(
    facts: CaseFacts, lead: str, seeming: Sequence[tuple[Entry, Entry]] = (), over_box: str = ""
) -> tuple[Line, ...]:
    """All that one should have at hand, the unsettled promises worst first; last the `lead`, to be sent as it is, and whether it
    is longer than the box of their chat takes.

    `seeming` are pairs of statements that may contradict each other, which only the person can say.
    """
    lines = list(title_lines(facts))
    if known := tuple(_facts(facts)):
        lines += [EMPTY, *known]
    if facts.parcels:
        lines += _section("Parcels")
        lines += [line for parcel in facts.parcels for line in _parcel(facts, parcel)]
    lines += _section("Promises")
    for promise in facts.open_promises:
        lines += promise_lines(facts, promise)
    if not facts.open_promises:
        lines.append(Line((Span(NONE_WAITING, Style.QUIET),), MARGIN, MARGIN, 2))
    lines += [*_section("Contact"), *_last_contact(facts)]
    if seeming:
        lines += [*_section("Two things said?"), *(line for pair in seeming for line in _contradiction(facts, *pair))]
    if lead:
        lines += [*_section("To paste"), *paragraphs(lead, MARGIN, 2)]
    if over_box:
        lines.append(Line((typed(over_box, Style.WARNING),), MARGIN, MARGIN, 2))
    return tuple(lines)


def _facts(facts: CaseFacts) -> Iterator[Line]:
    case = facts.case
    for item in facts.items:
        if item.entry is None:
            yield from _text_row("item", item.name)
        else:
            yield row("item", separated([(typed(item_words(item)),), (ref_of(facts, item.entry),)]), LABELS)
    yield from _text_row("problem", case.problem)
    yield from _text_row("wanted", case.want)
    yield from _text_row("otherwise", case.otherwise)
    if facts.at_stake:
        of_items = () if case.amount else (Span("the items together"),)
        yield row("at stake", separated([(Span(as_typed(facts.at_stake), Style.NUMBER),), of_items]), LABELS)
    for pieces in filter(None, (balance_pieces(balance, case.opened) for balance in facts.balances)):
        yield row("balance", separated(pieces), LABELS)
    for event in facts.events:
        if event.event is not EventKind.NOTE:
            when = Span(moment_words(event.at, case.opened), Style.WHEN)
            yield row(
                event.event.value,
                separated([(when,), (ref_of(facts, event),), appointment_piece(facts, event)]),
                LABELS,
            )
    for label, numbers in (("order", case.orders), ("case number", facts.case_numbers)):
        yield from (row(label, (typed(number, Style.NUMBER),), LABELS) for number in numbers)
    for name, number in facts.other_numbers:
        yield row("number", (typed(f"{name} "), typed(number, Style.NUMBER)), LABELS)
    minutes, waiting = facts.time_lost
    if minutes:
        yield row("time lost", (Span(time_lost_words(minutes, waiting)),), LABELS)
    yield from _text_row("language", case.language)
    yield from _text_row("country", case.country)
    yield from _text_row("outcome", case.outcome)


def _text_row(label: str, text: str | None) -> Iterator[Line]:
    """A labelled text, its further lines under its first."""
    if text and text.strip():
        first, *others = paragraphs(text, MARGIN, 2 + LABELS)
        yield row(label, first.spans, LABELS)
        under = Span(" " * (2 + LABELS))
        yield from (Line(line.spans, under, under, line.indent) for line in others)


def _section(title: str) -> tuple[Line, ...]:
    return EMPTY, Line((Span(title, Style.HEADING),))


def _parcel(facts: CaseFacts, parcel: Parcel) -> Iterator[Line]:
    last = parcel.latest
    when = (Span(f"last heard of on {moment_words(last.at, facts.case.opened)}"),)
    pieces: tuple[Piece, ...] = (
        (ref_of(facts, last), GAP, *parcel_piece(parcel.carrier, parcel.tracking)),
        (Span("going back"),) if parcel.returning else (),
        check_piece(parcel.check),
        when,
    )
    yield Line(separated(pieces), PARCEL_MARK, MARGIN)
    if last.text and last.text.strip():
        yield from paragraphs(last.text, INDENT, 2)


def _contradiction(facts: CaseFacts, first: Entry, second: Entry) -> Iterator[Line]:
    """Both entries, and what to type if they do not go together, or if they do."""
    command = f"casebook contradict {facts.case.handle}/{second.number} {facts.case.handle}/{first.number}"
    both = (ref_of(facts, first), Span(" and "), ref_of(facts, second))
    yield Line((*both, Span(" may not go together; if so: "), typed(command)), MARGIN, MARGIN, 2)
    yield Line((Span("if they do: "), typed(f"{command} --not")), MARGIN, MARGIN, 4)


def _last_contact(facts: CaseFacts) -> Iterator[Line]:
    attempts = (Span(attempts_words(len(facts.attempts)), Style.QUIET),) if facts.attempts else ()
    own = facts.own_contacts
    others = len(facts.contacts) - len(own)
    with_others = (Span(f"{others} with others", Style.QUIET),) if others else ()
    if not own:
        none = "no contact with the company is recorded" if others else "no contact is recorded"
        pieces: tuple[Piece, ...] = ((Span(none, Style.QUIET),), with_others, attempts)
        yield Line(separated(pieces), MARGIN, MARGIN, 2)
        return
    last, count = own[-1], len(own)
    silent = facts.silent_days or 0
    pieces = (
        (ref_of(facts, last), GAP, Span(moment_words(last.at, facts.case.opened), Style.WHEN)),
        contact_words(last).piece,
        (Span("the only contact" if count == 1 else f"the last of {count} contacts"),),
        (Span(f"silent for {days(silent)}", Style.QUIET),) if silent > 0 and not facts.case.closed else (),
        with_others,
        attempts,
    )
    yield Line(separated(pieces), CONTACT_MARK, MARGIN)
