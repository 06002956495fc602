"""What is told to whoever answers in the company's chat: one idea a line, nothing that a chat box could take for markup.

The lead stands first and can stand alone, with a line above it that says who it is from where that is asked for. Below
it each thing is told once: what they contradict, the rest of the problem, which contact this is, what was said and
happened in order, parcels, files, and what is asked of whoever reads it. The paste opens the next contact, so it counts
itself: after three contacts the person sought, it is "my 4th contact".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from casebook.exporters.errors import UnknownKind
from casebook.exporters.facts.asked.stake_told import is_stake_a_price, stake_told
from casebook.exporters.facts.closed_case import outcome_left, wanted_before
from casebook.exporters.facts.own_effort import asked_by, attempts, time_lost
from casebook.exporters.facts.problem.items_told import items_line, notes_of_numbers, other_numbers
from casebook.exporters.facts.problem.lead_parts import MOST_ORDERS, says_since
from casebook.exporters.facts.problem.order_names import orders_named
from casebook.exporters.facts.refusals.told_apart import told_apart
from casebook.exporters.facts.refusals.told_forms import ToldApart
from casebook.exporters.identity import identity_line
from casebook.exporters.lead.lead import Lead, lead_of
from casebook.exporters.lines.apart import apart_fragment, proof_below
from casebook.exporters.lines.below_lead import below_lead, marked_first
from casebook.exporters.lines.contacts import contact_fragment
from casebook.exporters.lines.events import event_line, happening
from casebook.exporters.lines.files import file_fragments
from casebook.exporters.lines.leaned_on import in_time
from casebook.exporters.lines.left_noted import left_noted
from casebook.exporters.lines.loose_promises import loose_promise
from casebook.exporters.lines.number_below import number_below
from casebook.exporters.lines.numbers_once import numbers_once
from casebook.exporters.lines.offers import declined_offers, offer_fragment
from casebook.exporters.lines.parcels import parcel_fragment
from casebook.exporters.lines.stages import standing_of
from casebook.exporters.lines.sums_line import is_stake_paid, sums_line
from casebook.exporters.lines.times import timeless
from casebook.exporters.lines.told import Told, first_of_two, leans
from casebook.exporters.lines.when_and_how import only_left
from casebook.exporters.outline import Block, Fragment, Message, Stage
from casebook.exporters.wording import Wording
from casebook.exporters.words.already_told import is_told, names_sum
from casebook.exporters.words.left_to_tell import all_left_to_tell
from casebook.exporters.words.statements import growing, statements_of
from casebook.exporters.words.typed import as_sentence, capitalised, join_heading, non_empty, one_line
from casebook.language.language import language_named
from casebook.records.kinds import Attachment, Contact, Entry, Event, Item, Promise, Reference, Shipment
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.options import ExportOptions

_SEVERAL = 2
"""Beside so many contacts with others it is said that only those with the company are counted. Our own choice."""

_BEFORE_OTHERS = -99
"""The rank of what comes before all else of its stage: in few words the company finds the case by it."""

_APART = 4
"""The place of the block of what they contradict each other in."""


def outline(facts: CaseFacts, options: ExportOptions) -> Message:
    """What is told, and in which order it comes. Raises `UnknownLanguage`, and `UnknownKind` for a strange entry."""
    language = language_named(options.language, facts.case.country)
    if any(contact.also for contact in facts.contacts):
        # Most contacts have one who answered.
        from casebook.exporters.words.ranks_named import with_ranks_named

        facts = with_ranks_named(facts, language)
    wording = Wording(
        facts,
        language,
        years=False,
        timeless=timeless(facts),
        to_company=True,
    )
    first = lead_of(facts, options, identity_line(options))
    return _message(wording, options, first, [] if options.lead else told_apart(wording, first.in_full.text))


def _message(wording: Wording, options: ExportOptions, first: Lead, contradictions: Sequence[ToldApart]) -> Message:
    identity, facts = identity_line(options), wording.facts
    above = (Fragment(((Stage.IDENTITY, identity),)),) if identity else ()
    blocks = [Block((*above, Fragment(tuple((Stage.LEAD, form) for form in first.forms))))]
    if not options.lead:
        blocks += _after(wording, first.in_full, contradictions, asks=bool(options.ask) or facts.case.closed is None)
    retold = partial(_retold, wording, options, first, contradictions)
    return Message(first, tuple(blocks), partial(_left_out, wording), tuple(_numbers(facts)), retold)


def _retold(
    wording: Wording,
    options: ExportOptions,
    first: Lead,
    contradictions: Sequence[ToldApart],
    shown: Callable[[int, int], str],
) -> Message | None:
    """The message in which what was said stands with the contacts where the contradiction that tells it found no room, or none in
    their words; None where all did."""
    texts = [shown(_APART, place) for place in range(len(contradictions))]
    known = zip(contradictions, texts, strict=True)
    told = [each.as_far_as(text) for each, text in known if text or each.is_answered]
    return _message(wording, options, first, told) if told != list(contradictions) else None


def _numbers(facts: CaseFacts) -> list[str]:
    """The numbers by which a company finds the record; they are never broken."""
    others = [number for _, number in facts.other_numbers]
    of_contacts = [contact.case_number or "" for contact in facts.contacts]
    tracking = [parcel.tracking or "" for parcel in facts.parcels]
    return non_empty([*facts.case.orders, *facts.case_numbers, *of_contacts, *others, *tracking])


def _after(wording: Wording, first: Lead, contradictions: Sequence[ToldApart], *, asks: bool) -> list[Block]:
    """What is told after the lead; last what is asked of the reader, unless nothing is."""
    language = wording.language
    told = {sentence for each in contradictions for sentence in (*each.told, *each.worded, each.at_first, each.dated)}
    money, number = sums_line(wording, first), number_below(wording, first, contradictions)
    closing = [(Stage.COURTESY if place != 1 else Stage.REQUEST, form) for place, form in enumerate(language.closings)]
    counts = _counts(wording, first)
    above = replace(first, forms=(*first.forms, f"{first.text} {number}")) if number else first
    history = history_of(wording, above, told, money.summed, len(counts))
    key_lines, others = marked_first(wording, first, history, len(counts), money.whole)
    proof = proof_below(wording, first, key_lines, others)
    return [
        Block(below_lead(wording, first, asks=asks)),
        Block((_one(Stage.MARKED, number, _BEFORE_OTHERS),)),
        Block(key_lines),
        Block(tuple(apart_fragment(wording, first, each, proof, number) for each in contradictions)),
        Block(money.fragments),
        Block(_about(wording, first, money.told)),
        Block((*counts, *others), notice=True),
        Block(tuple(parcel_fragment(wording, parcel, first) for parcel in wording.facts.parcels)),
        Block(file_fragments(wording)),
        Block((Fragment(tuple(closing) if asks else ()),)),
    ]


def _one(stage: Stage, text: str, rank: int = 0) -> Fragment:
    """A fragment that is there or not."""
    return Fragment(((stage, text),) if text else (), rank)


def _about(wording: Wording, first: Lead, sums: Sequence[str]) -> tuple[Fragment, ...]:
    """What else the lead had no room for: how the case ended, the amount, the item, orders and other numbers, the title."""
    case, language = wording.facts.case, wording.language
    orders = non_empty(case.orders)[MOST_ORDERS:]
    amount = wording.amount_at_stake(first.text, case.problem or "", *sums)
    ended, wanted = outcome_left(wording, first.text), wanted_before(wording)
    title, outcome = one_line(case.title), f"{language.labels['outcome']}{language.colon}"
    is_title_told = set(_words(title)) <= set(_words(f"{first.text} {case.problem}"))
    return (
        Fragment(tuple((Stage.CONTRADICTION, f"{outcome}{text}") for text in growing(ended))),
        _one(Stage.PROBLEM, "" if is_told(wanted.rstrip(".").casefold(), first.text.casefold()) else wanted),
        _item_and_amount(wording, first, amount),
        _one(Stage.ITEM, as_sentence(orders_named(wording, orders)) if orders else ""),
        *_other_numbers(wording, first),
        _one(Stage.ASIDE, "" if is_title_told else as_sentence(language.subject.format(title=title))),
    )


def _item_and_amount(wording: Wording, first: Lead, amount: str) -> Fragment:
    """The amount where there is room for no more; then what it is about, with that. Where the lead tells what is still owed, how
    much all of it was waits for what it was; of what came back in part that explains the rest."""
    is_price = is_stake_a_price(wording.facts)
    items = items_line(wording, first.text, amount if is_price else "")
    is_owed_told = first.tells_owed or any(
        names_sum(first.text, balance.money(balance.owed)) for balance in wording.facts.balances if balance.owed
    )
    alone = "" if (items and is_owed_told) or is_stake_paid(wording, first) else amount
    told = as_sentence(stake_told(wording, alone)) if alone else ""
    if items and told and not is_price:
        items = f"{items} {told}"
    is_a_rest = is_owed_told and wording.facts.has_returned
    later = Stage.LATEST if is_a_rest and sum_in(items or alone) else Stage.ITEM
    return Fragment((*_one(later if is_owed_told else Stage.MONEY, told).forms, *_one(later, items).forms))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def _other_numbers(wording: Wording, first: Lead) -> Iterator[Fragment]:
    """The numbers that are not in the lead, each by its name, and what was noted of any."""
    notes = notes_of_numbers(wording)
    lead = first.text.casefold()
    for name, number in dict.fromkeys([*other_numbers(wording), *notes]):
        named, note = capitalised(f"{name} {number}".strip()), notes.get((name, number), "")
        is_named = not number or (is_told(name.casefold(), lead) and is_told(number.casefold(), lead))
        forms = [] if is_named else [(Stage.ITEM, as_sentence(named))]
        yield Fragment(
            (*forms, *([(Stage.ASIDE, join_heading([named], note, wording.language.colon))] if note else []))
        )


def _counts(wording: Wording, first: Lead) -> tuple[Fragment, ...]:
    """Which contact this is, unless the lead says so; the day that was asked for, who did not answer, the time it took."""
    nth, others = wording.nth_contact(), sum(bool(each.party) for each in wording.facts.contacts)
    counted = wording.nth_contact(wording.language.log.nth_with_you) if others >= _SEVERAL else nth
    return (
        _one(Stage.COUNT if says_since(wording, first.text) else Stage.ANSWER, "" if nth in first.text else counted),
        _one(Stage.LATEST, asked_by(wording)),
        _one(Stage.EVENT, attempts(wording)),
        _one(Stage.FILES, time_lost(wording, is_told_beside=True)),
    )


def history_of(
    wording: Wording,
    first: Lead,
    elsewhere: Collection[str],
    sums: Collection[int],
    before: int,
    *,
    promises: bool = True,
) -> tuple[Fragment, ...]:
    """What was said and happened, in order: contacts with what was promised there, events, other promises; `before` fragments
    stand above them. What is told `elsewhere` is left out, and all `promises` where they are told by themselves."""
    facts, lead, above = wording.facts, first.text.casefold(), " ".join((first.text, *elsewhere))
    made_in, twins = facts.promised_in if promises else {}, Counter(map(happening, facts.events))
    fragments, contacts = list[Fragment](), dict[int, tuple[Contact, Told]]()  # these by the places of their lines
    last: int | None = None  # the place of the last that told anything in words
    left = {entry.number: _left_of(wording, entry, elsewhere, lead) for entry in facts.entries}
    is_time_told = promises and bool(time_lost(wording, is_told_beside=True))
    standing, most, offers = standing_of(wording, first, left), len(left), declined_offers(facts.events, left)
    for place, entry in enumerate(facts.entries):
        said, rank = left[entry.number], standing.rank_of(entry, most - place, most)
        leans_on = last if said and leans(wording, entry, said) else first_of_two(said, fragments, before)
        told = Told(first, said, rank, standing, leans_on, above, is_time_told)
        match entry:
            case Contact():
                contacts[len(fragments)] = entry, told
                fragments.append(contact_fragment(wording, entry, made_in.get(entry.number, ()), told))
            case Event() if entry.number in offers or entry in offers.values():
                fragments.append(offer_fragment(wording, offers.get(entry.number), entry, rank))
            case Event():
                fragments.append(event_line(wording, entry, told, sums, twins[happening(entry)]))
            case Promise() if promises and facts.promise(entry.number).made_in is None:
                fragments.append(loose_promise(wording, facts.promise(entry.number), first, rank))
            case Promise() | Shipment() | Attachment() | Reference() | Item():
                pass  # they stand with their contact or the orders, or have blocks of their own
            case _:
                raise UnknownKind(entry, "the chat export")
        fragments[-1:] = (each._replace(entry=each.entry or entry.number) for each in fragments[-1:])
        last = before + len(fragments) - 1 if said else last
    told_once = only_left(numbers_once(wording, fragments, contacts, made_in)) if promises else fragments
    return in_time(told_once, before)


def _left_of(wording: Wording, entry: Entry, elsewhere: Collection[str], lead: str) -> list[str]:
    """The sentences of a contact or an event of which neither the lead, in small letters, nor anything `elsewhere` tells all."""
    match entry:
        case Contact():
            untold = (_before_told(each, elsewhere) for each in statements_of(entry.text) if each not in elsewhere)
            new = [each for each in untold if each]
            return all_left_to_tell(wording, entry, new, lead)
        case Event():
            return left_noted(wording, entry, lead)
    return []


def _before_told(statement: str, elsewhere: Collection[str]) -> str:
    """The statement without the sentences that it ends with and that are told `elsewhere`."""
    return next(
        (statement.removesuffix(f" {each}") for each in elsewhere if each and statement.endswith(f" {each}")), statement
    )


def _left_out(wording: Wording, entries: int, missed: int) -> list[str]:
    """`3 more entries left out, 1 promise past its day among them.`; then how many entries alone: no fewer."""
    language = wording.language
    among = [language.in_number(language.missed_among, missed)] if missed else []
    return (
        [language.in_number(language.entries_left_out, entries, among=each) for each in (*among, "")] if entries else []
    )
