"""One entry of a case: its head in a line, what was said under it, or all its fields one by one.

No number is ever shortened here, and what nobody wrote down is said to be missing where it will be missed.
"""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.domain.moment_words import moment_words
from casebook.domain.promises import PromiseFacts
from casebook.records.kinds import Attachment, Contact, Entry, Event, Promise, Shipment
from casebook.records.vocabularies import Check, Outcome, Role
from casebook.terminal.lines import (
    GUTTER,
    GUTTER_INDENT,
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
from casebook.terminal.screens.contact_words import channel_words, connecting_word, opening, role_of, role_with_article
from casebook.terminal.screens.dates import days
from casebook.terminal.screens.states import MARKS, due_words, promiser, state_pieces, state_words
from casebook.text.sizes import size_words

LATE_NOTE_DAYS = 2
"""Written down this many days later, an entry says so. Below that it is the same evening, or the next morning."""

UNKNOWN = Span("not recorded", Style.QUIET)


def head(facts: CaseFacts, entry: Entry, *, dated: bool = True) -> Line:
    """`towel/3  Thu 31 Oct 2024 14:05 · chat with Maria (representative) · case A-1234`.

    `dated=False` leaves out the moment, and when it was written down, where the line above has just said both.
    """
    when = (Span(moment_words(entry.at, facts.case.opened), Style.WHEN),) if dated else ()
    late = _late_note(entry) if dated else ()
    first, *others = [piece for piece in (when, *_pieces(facts, entry), late) if piece]
    others += [_kept_with(facts, entry)] if isinstance(entry, Attachment) and entry.attached_to and dated else []
    others += [(Span("private", Style.WARNING),)] if entry.private else []
    spans = separated([(ref_of(facts, entry), Span("  "), *first), *others])
    return Line(spans, mark_of(facts, entry), GUTTER)


def body(entry: Entry) -> tuple[Line, ...]:
    """What the entry says, a line for each that was typed."""
    said = paragraphs(entry.text, GUTTER_INDENT, 2) if entry.text and entry.text.strip() else ()
    own = entry.private_text if isinstance(entry, Contact) else None
    return (*said, *paragraphs(f"private: {own}", GUTTER_INDENT, 2)) if own else said


def ref_of(facts: CaseFacts, entry: Entry) -> Span:
    """`towel/3`."""
    return typed(f"{facts.case.handle}/{entry.number}", Style.REF)


def mark_of(facts: CaseFacts, entry: Entry) -> Span:
    """The mark in the gutter: what kind of entry it is, and how a promise fares."""
    if isinstance(entry, Promise):
        return MARKS[facts.promise(entry.number).state]
    marks = {Contact: "● ", Shipment: "□ "}
    return Span(marks.get(type(entry), "○ "), Style.CONTACT)


def contact_words(contact: Contact) -> Piece:
    """How and with whom: `chat with Maria (representative)`, `incoming phone call from a bot`."""
    how, role = Span(opening(contact) + connecting_word(contact)), role_of(contact)
    if contact.agent:
        name = typed(contact.agent, Style.AGENT)
        return (how, name, Span(f" ({role.value})")) if role else (how, name)
    return (Span(how.text + role_with_article(role.value)),) if role else (Span(opening(contact)),)


def parcel_piece(carrier: str | None, tracking: str | None) -> Piece:
    """Carrier and number, the number whole."""
    named = (typed(carrier),) if carrier else ()
    if not tracking:
        return (*named, Span(" parcel without a number" if named else "parcel without a number"))
    return (*named, Span(" " if named else "parcel "), typed(tracking, Style.NUMBER))


def check_piece(check: Check) -> Piece:
    """A remark where the check digit does not fit; silence otherwise, since a fitting one proves little."""
    return (Span("one digit of this number looks wrong", Style.WARNING),) if check is Check.INVALID else ()


def entry_lines(facts: CaseFacts, entry: Entry) -> tuple[Line, ...]:
    """Everything recorded of one entry, field by field, and what was said under it."""
    home = facts.case.opened
    rows: list[tuple[str, Piece]] = [("when", (Span(moment_words(entry.at, home), Style.WHEN),))]
    if isinstance(entry, Contact):
        rows += _contact_rows(entry)
    elif isinstance(entry, Promise):
        rows += _promise_rows(facts, facts.promise(entry.number))
    elif isinstance(entry, Shipment):
        rows += _shipment_rows(entry)
    elif isinstance(entry, Event):
        rows.append(("event", (Span(entry.event.value),)))
    elif isinstance(entry, Attachment):
        rows += _attachment_rows(facts, entry)
    if entry.private:
        rows.append(("private", (Span("in no export"),)))
    rows.append(("logged", (Span(moment_words(entry.logged, home)),)))
    title = Line((ref_of(facts, entry), Span("  "), Span(type(entry).__name__.lower(), Style.HEADING)))
    width = max(len(label) for label, _ in rows) + 2
    text = (Line(), *(Line(line.spans, MARGIN, MARGIN, 2) for line in body(entry)))
    return (title, *(row(label, value, width) for label, value in rows), *(text if len(text) > 1 else ()))


def _pieces(facts: CaseFacts, entry: Entry) -> tuple[Piece, ...]:
    if isinstance(entry, Contact):
        return _contact_pieces(entry)
    if isinstance(entry, Promise):
        promise = facts.promise(entry.number)
        return (promiser(promise), *state_pieces(promise, facts.case, facts.now), *_note_of(entry))
    if isinstance(entry, Shipment):
        back = (Span("going back"),) if entry.returning else ()
        return (parcel_piece(entry.carrier, entry.tracking), back, check_piece(entry.check))
    if isinstance(entry, Event):
        return ((Span(entry.event.value),),)
    if isinstance(entry, Attachment):
        return ((typed(entry.name, Style.HEADING),), (Span(size_words(entry.size)),))
    return ((Span(type(entry).__name__.lower()),),)


def _contact_pieces(contact: Contact) -> tuple[Piece, ...]:
    """Who and how, their number, and only those outcomes that are news; a name that is missing is missed aloud."""
    outcome = contact.outcome if contact.outcome is not Outcome.REACHED else None
    nameless = not contact.agent and contact.role is not Role.BOT and outcome is not Outcome.NO_ANSWER
    return (
        contact_words(contact),
        (Span("no name given", Style.QUIET),) if nameless else (),
        (Span("case "), typed(contact.case_number, Style.NUMBER)) if contact.case_number else (),
        (Span(_spaced(outcome.value), Style.WARNING),) if outcome else (),
        (Span(_minutes(contact.minutes)),) if contact.minutes is not None else (),
        (Span(f"rated {contact.rating} of 5"),) if contact.rating is not None else (),
    )


def _note_of(promise: Promise) -> tuple[Piece, ...]:
    return ((typed(promise.settled_note),),) if promise.settled_note else ()


def _late_note(entry: Entry) -> Piece:
    """What was written later is shown as written later."""
    later = (entry.logged.day - entry.at.day).days
    return (Span(f"logged {days(later)} later", Style.QUIET),) if later >= LATE_NOTE_DAYS else ()


def _contact_rows(contact: Contact) -> list[tuple[str, Piece]]:
    return [
        ("channel", (Span(channel_words(contact.channel)),)),
        ("direction", (Span("from the company" if contact.incoming else "to the company"),)),
        ("agent", _or_unknown(contact.agent, Style.AGENT)),
        ("role", _or_unknown(contact.role.value if contact.role else None)),
        ("case number", _or_unknown(contact.case_number, Style.NUMBER)),
        ("outcome", _or_unknown(_spaced(contact.outcome.value) if contact.outcome else None)),
        ("lasted", _or_unknown(None if contact.minutes is None else _minutes(contact.minutes))),
        ("rating", _or_unknown(None if contact.rating is None else f"{contact.rating} of 5")),
    ]


def _promise_rows(facts: CaseFacts, promise: PromiseFacts) -> list[tuple[str, Piece]]:
    made_in = promise.made_in
    words = state_words(promise, facts.case, facts.now)
    return [
        ("about", (Span(promise.promise.promised.value),)),
        ("made by", _or_unknown(promise.made_by, Style.AGENT)),
        ("made in", (ref_of(facts, made_in), Span("  "), *contact_words(made_in)) if made_in else (UNKNOWN,)),
        ("due", (Span(due_words(promise, facts.case)),)),
        ("state", (Span(words, Style(promise.state.value)),)),
        ("remark", _or_unknown(promise.promise.settled_note)),
    ]


def _shipment_rows(shipment: Shipment) -> list[tuple[str, Piece]]:
    check = {Check.VALID: "fits", Check.INVALID: "one digit of this number looks wrong", Check.NONE: "none to check"}
    style = Style.WARNING if shipment.check is Check.INVALID else Style.PLAIN
    return [
        ("carrier", _or_unknown(shipment.carrier)),
        ("tracking", _or_unknown(shipment.tracking, Style.NUMBER)),
        ("check digit", (Span(check[shipment.check], style),)),
        ("direction", (Span("back to the company" if shipment.returning else "to you"),)),
    ]


def _attachment_rows(facts: CaseFacts, attachment: Attachment) -> list[tuple[str, Piece]]:
    changed = moment_words(attachment.modified, facts.case.opened) if attachment.modified else None
    return [
        ("file", (typed(attachment.name, Style.HEADING),)),
        ("type", _or_unknown(attachment.media_type)),
        ("size", (Span(f"{size_words(attachment.size)} ({attachment.size:,} bytes)"),)),
        ("SHA-256", (Span(attachment.sha256, Style.NUMBER),)),
        ("last changed", _or_unknown(changed)),
        ("kept with", _kept_with(facts, attachment)[1:] if attachment.attached_to else (Span("the case"),)),
    ]


def _kept_with(facts: CaseFacts, attachment: Attachment) -> Piece:
    """The entry a file belongs to."""
    return Span("with "), typed(f"{facts.case.handle}/{attachment.attached_to}", Style.REF)


def _or_unknown(value: str | None, style: Style = Style.PLAIN) -> Piece:
    return (typed(value, style),) if value else (UNKNOWN,)


def _minutes(count: int) -> str:
    return "1 minute" if count == 1 else f"{count} minutes"


def _spaced(value: str) -> str:
    return value.replace("-", " ")
