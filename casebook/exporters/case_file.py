"""What is told to somebody who gets the whole case: what it is about, what was promised, what happened, what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.key_promise import standing_promise
from casebook.exporters.attached import lettered
from casebook.exporters.errors import UnknownKind
from casebook.exporters.facts.asked.all_refunded import all_refunded
from casebook.exporters.facts.asked.balance_told import balance_told
from casebook.exporters.facts.asked.request import Instead, request_of
from casebook.exporters.facts.evidence.evidence import became_of, came_instead, known_since, news_of, parcel_heads
from casebook.exporters.facts.problem.items_told import items_label, items_told, notes_of_numbers, other_numbers
from casebook.exporters.facts.problem.order_names import kind_of_orders
from casebook.exporters.facts.promises.overtaken import is_told_later
from casebook.exporters.facts.promises.promise_due import due_words, promised_due, words_with_day
from casebook.exporters.facts.promises.promised_thing import says_its_event, takes_place
from casebook.exporters.facts.refusals.told_apart import told_apart
from casebook.exporters.facts.said.whose_words import Voice, voice_of
from casebook.exporters.form_wording import FormWording
from casebook.exporters.identity import identity_items
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.lines.events import is_missed_appointment
from casebook.exporters.lines.noted import appointment_missed
from casebook.exporters.outline import Item, Report, Section
from casebook.exporters.wording import Wording
from casebook.exporters.words.counts import counted
from casebook.exporters.words.nothing_was_there import nothing_was_there
from casebook.exporters.words.statements import statements_of
from casebook.exporters.words.sums_told import note_told
from casebook.exporters.words.typed import as_sentence, capitalised, join_heading, lines_of, non_empty, one_line
from casebook.language.form_words import form_words
from casebook.language.language import language_named
from casebook.records.kinds import Attachment, Contact, Entry, Event, Promise, Reference, Shipment
from casebook.records.kinds import Item as ItemEntry
from casebook.records.vocabularies import AppointmentState, Outcome, Promised, PromiseState
from casebook.text.sizes import size_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.parcels import Parcel
    from casebook.domain.promises import BrokenPromises, PromiseFacts
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.options import ExportOptions

LONGEST_ITEM = 60
"""How long the name of a thing is at most that stands in the heading. Our own choice."""


def outline(facts: CaseFacts, options: ExportOptions) -> Report:
    """The whole case; `options.ask` takes the place of what is wanted, a limit does not apply.

    Raises `UnknownLanguage`, and `UnknownKind` for a strange entry.
    """
    language = language_named(options.language, facts.case.country)
    wording = FormWording(facts, language, words=form_words(language.code))
    labels, case, lead = language.labels, facts.case, lead_of(facts, options)
    return Report(
        title=tuple(filter(None, (wording.company, one_line(case.title) or _only_item(wording)))),
        as_of=_as_of(wording, to_the_day=options.to_the_day),
        lead=lead,
        colon=language.colon,
        known=_known(wording),
        sections=(
            Section(labels["who I am"], identity_items(options)),
            Section(labels["problem"], quotation=lines_of(case.problem)),
            Section(labels["wanted before" if case.closed else "wanted"], quotation=_wanted(wording, options)),
            Section(labels["otherwise"], quotation="" if _all_came(wording, options) else lines_of(case.otherwise)),
            Section(labels["contradictions"], _contradictions(wording)),
            Section(labels["broken"], tuple(Item(broken_line(wording, each)) for each in _missed(wording, lead))),
            Section(labels["promises"], tuple(_promise(wording, promise, lead) for promise in facts.promises)),
            Section(labels["timeline"], _timeline(wording)),
            Section(labels["parcels"], tuple(_parcel(wording, parcel) for parcel in facts.parcels)),
            Section(labels["attachments"], tuple(_attachments(wording))),
        ),
    )


def _wanted(wording: Wording, options: ExportOptions) -> str:
    """What is asked, as it was typed; since money came, what the lead asks in the place of that."""
    case = wording.facts.case
    if options.ask or case.closed or not case.want:
        return one_line(options.ask) or lines_of(case.want)
    request = request_of(wording, one_line(case.want), options.by, is_kept=False)
    told = as_sentence(request.of_all or request.text)
    return lines_of(case.want) if request.instead is Instead.NOTHING else told


def _all_came(wording: Wording, options: ExportOptions) -> bool:
    """Whether all of the money that is wanted came back, and nothing else is asked: then nothing follows otherwise."""
    want = one_line(wording.facts.case.want)
    return not options.ask and bool(want and all_refunded(wording, want))


def _only_item(wording: Wording) -> str:
    """What the case is about where that is one thing; a name that is too long for a heading is none."""
    items = [one_line(item.counted) for item in wording.facts.items]
    return items[0] if len(items) == 1 and len(items[0]) <= LONGEST_ITEM else ""


def _as_of(wording: Wording, *, to_the_day: bool) -> str:
    """Of when it is; without the hour, where it is to be the same all day."""
    language, now = wording.language, wording.facts.now
    day = language.day(now.date())
    at = form_words(language.code).with_time
    return language.as_of.format(day=day if to_the_day else at(day, f"{now:%H:%M}"))


def _known(wording: Wording) -> tuple[Item, ...]:
    """The facts of the case, those that are known."""
    case, at_stake, language = wording.facts.case, wording.facts.at_stake, wording.language
    values = {
        "company": wording.company,
        "order": ", ".join(non_empty(case.orders)),
        "balance": " ".join(filter(None, (balance_told(wording, each) for each in wording.facts.balances))),
        "item": language.semicolon.join(items_told(wording)),
        "amount": language.money(at_stake.amount, at_stake.currency) if at_stake else "",
        "case numbers": ", ".join(non_empty(wording.facts.case_numbers)),
        "opened": wording.date(case.opened),
        "closed": wording.date(case.closed) if case.closed else "",
        "outcome": one_line(case.outcome),
    }
    kind = kind_of_orders(wording, non_empty(case.orders))
    labels = {**language.labels, "item": items_label(wording), **({"order": kind} if kind else {})}
    known = [Item(value, labels[key]) for key, value in values.items() if value]
    notes = notes_of_numbers(wording)
    numbers = (
        Item(number, capitalised(name), quotations=(notes.get((name, number), ""),))
        for name, number in dict.fromkeys([*other_numbers(wording), *notes])
    )
    return (*known, *numbers)


def _contradictions(wording: Wording) -> tuple[Item, ...]:
    """What the person marked as two things that do not go together, without what is asked of a chat."""
    return tuple(Item(each.said) for each in told_apart(wording))


def _missed(wording: Wording, lead: Lead) -> Iterator[BrokenPromises]:
    """What was promised and did not happen, as far as anybody knows: not where a later line says how it went on, or the last time
    that it was promised again."""
    facts = wording.facts
    for broken in facts.broken:
        missed = (each for each in broken.promises if each.missed)
        if any(
            each.promise.verdict or not is_told_later(wording, standing_promise(facts, each), lead.promise)
            for each in missed
        ):
            yield broken


def broken_line(wording: Wording, broken: BrokenPromises) -> str:
    """`Refund promised 3 times, first due 2 Nov 2024, nothing on record, 18 days past that day.`, in its own words where
    that tells too little.

    What others than the company promised is told with who did.
    """
    language, first = wording.language, broken.promises[0]
    again = broken.times > 1
    by_others = bool(first.party)
    text = one_line(first.promise.text) if broken.one_of_several or by_others else ""
    if broken.promised is Promised.OTHER or by_others or (text and not again):
        heads = [capitalised(wording.promiser(first))]
    else:
        what = capitalised(wording.kind_of(broken.promised))
        heads = [counted(language, language.times_promised, broken.times, what=what)]
    if broken.first_due:
        is_then = not again and takes_place(wording, first.promise)
        due = (language.first_due if again else language.due).format(day=wording.date(broken.first_due))
        heads = promised_due(wording, first, heads[0], due_words(wording, first) if is_then else due)
    last = next((each for each in reversed(broken.promises) if each.missed), first)
    is_open = last.state is PromiseState.OVERDUE and not came_instead(wording, last)
    heads += [became_of(wording, last), _days_past(wording, broken.days_late) if is_open else ""]
    return join_heading(heads, text, language.colon)


def _days_past(wording: Wording, days: int | None) -> str:
    """`18 days past that day`, behind the day that something was due; nothing where there is none, or it is today's."""
    return wording.language.in_number(wording.language.days_past, days) if days else ""


def _promise(wording: Wording, facts: PromiseFacts, lead: Lead) -> Item:
    """When it was promised, by whom, for when, and how that stands; then the words, and the note made on settling."""
    due = due_words(wording, facts, with_event=not says_its_event(facts.promise))
    heads = [
        wording.date(facts.promise.at),
        *promised_due(wording, facts, wording.promiser(facts), due),
        standing(wording, facts, lead),
    ]
    words = words_with_day(wording, facts.promise, wording.promise_text(facts))
    text = join_heading(heads, words, wording.language.colon)
    note = note_told(wording.language, one_line(facts.promise.settled_note))
    note = "" if note == became_of(wording, facts) else note
    return Item(text, ref=ref_of(wording, facts.promise), quotations=(note,))


def standing(wording: Wording, facts: PromiseFacts, lead: Lead) -> str:
    """What became of it, and how long its day is past where that is not known, nor told by a later line: of one that was settled
    as broken the days run to when that was noted, which is no day it came."""
    outcome = became_of(wording, facts)
    if is_told_later(wording, facts, lead.promise):
        return ""
    if outcome and facts.state is PromiseState.OVERDUE and not came_instead(wording, facts):
        return ", ".join(filter(None, [outcome, _days_past(wording, facts.days_late)]))
    return outcome


def _timeline(wording: Wording) -> tuple[Item, ...]:
    """The contacts and the events in order."""
    items = []
    for entry in wording.facts.entries:
        match entry:
            case Contact():
                items.append(_contact(wording, entry))
            case Event():
                if not is_missed_appointment(wording, entry):
                    items.append(_event(wording, entry))
            case Promise() | Shipment() | Attachment() | Reference() | ItemEntry():
                pass  # they have sections of their own, or stand among what is known
            case _:
                raise UnknownKind(entry, "the case file")
    return tuple(items)


def _contact(wording: Wording, contact: Contact) -> Item:
    language = wording.language
    is_refused = contact.outcome is Outcome.REFUSED and bool(wording.who(contact))  # who it was stands before that
    is_claimed = not is_refused and voice_of(wording, contact, statements_of(contact.text)[:1]) is Voice.CLAIMED
    heads = [
        *wording.contact_heads(contact),
        language.log.according_to.format(who=one_line(contact.who) or wording.company) if is_claimed else "",
        language.in_number(language.minutes, contact.minutes) if contact.minutes is not None else "",
        language.in_number(language.waited, contact.waiting) if contact.waiting else "",
        language.asked_for_by.format(day=language.day(contact.deadline)) if contact.deadline else "",
        language.rating.format(rating=contact.rating) if contact.rating is not None else "",
    ]
    return _happening(wording, contact, heads, lines_of(contact.text), lines_of(contact.private_text))


def _event(wording: Wording, event: Event) -> Item:
    found = wording.facts.appointments.get(event.number)
    is_ahead = found is not None and found.state is AppointmentState.TO_COME
    to_come = wording.language.to_come if is_ahead else ""
    appointment = appointment_missed(wording, event)
    agreed = wording.sum_of(appointment) if appointment else ""
    name = nothing_was_there(wording.facts, wording.language, event) or wording.event(event)
    heads = [name or wording.language.events[event.event], to_come, agreed, wording.sum_of(event)]
    texts = [lines_of(each.text) for each in (appointment, event) if each is not None]
    # *nobody came: Nobody came.*
    texts = [each for each in texts if each.rstrip(".!").casefold() != heads[0].casefold()]
    covered = (appointment,) if appointment else ()
    return _happening(wording, event, heads, *texts, covered=covered)


def _happening(
    wording: Wording, entry: Entry, heads: list[str], *quotations: str, covered: tuple[Entry, ...] = ()
) -> Item:
    """A line of the timeline; what was written later is shown as written later."""
    language = wording.language
    later = (entry.logged.day - entry.at.day).days
    noted = language.in_number(language.noted_later, later) if later > 0 else ""
    text = ", ".join(filter(None, [*heads, noted]))
    covers = tuple(ref_of(wording, each) for each in covered)
    return Item(text, when=wording.date(entry.at), ref=ref_of(wording, entry), quotations=quotations, covers=covers)


def _parcel(wording: Wording, parcel: Parcel) -> Item:
    """A parcel, and below it all that was learnt of it."""
    told = [(entry, news_of(wording, parcel, entry)) for entry in parcel.updates]
    news = [Item(words, ref=ref_of(wording, entry)) for entry, words in told if words]
    covers = tuple(ref_of(wording, entry) for entry, words in told if not words)
    heads = [*parcel_heads(wording, parcel), known_since(wording, parcel)]
    return Item(join_heading(heads), items=tuple(news), covers=covers)


def _attachments(wording: Wording) -> Iterator[Item]:
    """Each file under its letter, which the same content has once."""
    letters = {file.sha256: letter for letter, file in lettered(wording.facts.attachments)}
    for file in wording.facts.attachments:
        yield _attachment(wording, file, letters.get(file.sha256, ""))


def _attachment(wording: Wording, attachment: Attachment, letter: str) -> Item:
    """A file's name and size, what it belongs to, and what was noted of it."""
    with_entry = ""
    if attachment.attached_to in {entry.number for entry in wording.facts.entries}:
        ref = f"{one_line(wording.facts.case.handle)}/{attachment.attached_to}"
        with_entry = wording.language.kept_with.format(ref=ref)
    size = size_words(attachment.size, wording.language.decimal_mark, wording.language.size_units)
    heads = [one_line(attachment.name) or "?", size, wording.date(attachment.at), with_entry]
    text = ", ".join(filter(None, heads))
    return Item(text, label=letter, ref=ref_of(wording, attachment), quotations=(lines_of(attachment.text),))


def ref_of(wording: Wording, entry: Entry) -> str:
    """The entry's name, which never changes: `towel/4`."""
    return f"{one_line(wording.facts.case.handle)}/{entry.number}"
