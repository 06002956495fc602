"""What is told to whoever answers in the company's chat: one idea a line, nothing that a chat box could take for markup.

The lead stands first and can stand alone, with a line above it that says who it is from where that is asked for. Below
it each thing is told once: what they contradict, the rest of the problem, which contact this is, what was said and
happened in order, parcels, files, and what is asked of whoever reads it. The paste opens the next contact, so it counts
itself: after three contacts the person sought, it is "my 4th contact".
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from casebook.exporters.contact_lines import contact_fragment, loose_promise_line
from casebook.exporters.errors import UnknownKind
from casebook.exporters.evidence import news_told
from casebook.exporters.identity import identity_line
from casebook.exporters.lead import MOST_ORDERS, Lead, closed_line, lead_of
from casebook.exporters.outline import Block, Countable, Fragment, Message, Stage
from casebook.exporters.statements import growing, statements_of
from casebook.exporters.two_things import two_things
from casebook.exporters.wording import Wording, as_sentence, capitalised, join_heading, non_empty, one_line
from casebook.language.language import language_named
from casebook.records.kinds import Attachment, Contact, Event, Promise, Reference, Shipment
from casebook.records.vocabularies import EventKind
from casebook.text.breaks import ellipsize

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.parcels import Parcel
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.options import ExportOptions

BRIEF = 160
"""How much of a text stands alone where there is no room for all of it. Our own choice."""

_MONEY = (EventKind.CHARGED, EventKind.PAID, EventKind.REFUNDED, EventKind.CREDITED)


def outline(facts: CaseFacts, options: ExportOptions) -> Message:
    """What is told, and in which order it comes. Raises `UnknownLanguage`, and `UnknownKind` for a strange entry."""
    wording = Wording(facts, language_named(options.language), years=False)
    identity = identity_line(options)
    first = lead_of(facts, options, identity)
    above = (Fragment(((Stage.IDENTITY, identity),)),) if identity else ()
    blocks = [Block((*above, Fragment(tuple((Stage.LEAD, form) for form in first.forms))))]
    if not options.lead:
        blocks += _after(wording, first, asks=bool(options.ask) or facts.case.closed is None)
    return Message(tuple(blocks), lambda left_out: _left_out(wording, left_out), tuple(_numbers(facts)))


def _numbers(facts: CaseFacts) -> list[str]:
    """The numbers by which a company finds the record; they are never broken."""
    others = [number for _, number in facts.other_numbers]
    tracking = [parcel.tracking or "" for parcel in facts.parcels]
    return non_empty([*facts.case.orders, *facts.case_numbers, *others, *tracking])


def _after(wording: Wording, first: Lead, *, asks: bool) -> list[Block]:
    """What is told after the lead; last what is asked of the reader, unless nothing is."""
    language = wording.language
    contradictions = [two_things(wording, *pair) for pair in wording.facts.contradictions]
    told = {sentence for each in contradictions for sentence in each.told}
    closing = ((Stage.COURTESY, language.closing_brief), (Stage.COURTESY, language.closing)) if asks else ()
    return [
        Block(tuple(Fragment(tuple((Stage.CONTRADICTION, form) for form in each.forms)) for each in contradictions)),
        Block(tuple(_one(Stage.MONEY, wording.balance(each, first.text)) for each in wording.facts.balances)),
        Block(_rest_of_problem(wording, first)),
        Block((*_counts(wording, first), *_history(wording, first, told)), notice=True),
        Block(tuple(_parcel(wording, parcel, first) for parcel in wording.facts.parcels)),
        Block(_files(wording)),
        Block((Fragment(closing),)),
    ]


def _one(stage: Stage, text: str) -> Fragment:
    """A fragment that is there or not."""
    return Fragment(((stage, text),) if text else ())


def _rest_of_problem(wording: Wording, first: Lead) -> tuple[Fragment, ...]:
    """What the lead had no room for: sentences of the problem, orders, the item, the amount, how the case ended."""
    case, language = wording.facts.case, wording.language
    problem = tuple((Stage.PROBLEM, text) for text in growing(statements_of(case.problem)[first.problem :]))
    orders = non_empty(case.orders)[MOST_ORDERS:]
    item = one_line(case.item)
    amount = wording.amount_at_stake(first.text, case.problem or "")
    closed = closed_line(wording)
    ended = [(Stage.LEAD, as_sentence(closed)), (Stage.COUNT, join_heading([closed], one_line(case.outcome)))]
    untold_numbers = [each for each in wording.other_numbers() if each[1] not in first.text]
    wanted = one_line(case.want) if case.closed else ""
    return (
        Fragment(problem),
        Fragment(tuple(ended if closed else ())),
        _one(Stage.PROBLEM, as_sentence(language.wanted_before.format(what=wanted)) if wanted else ""),
        _one(Stage.MONEY, as_sentence(language.amount_is.format(amount=amount)) if amount else ""),
        _one(Stage.ITEM, "" if not item or item in first.text else as_sentence(language.item.format(item=item))),
        _one(Stage.ITEM, _more_orders(wording, orders)),
        *(_one(Stage.ITEM, as_sentence(capitalised(f"{name} {number}"))) for name, number in untold_numbers),
    )


def _more_orders(wording: Wording, orders: Sequence[str]) -> str:
    language = wording.language
    if not orders:
        return ""
    return as_sentence(language.in_number(language.about_orders, len(orders), orders=language.listed(orders)))


def _counts(wording: Wording, first: Lead) -> tuple[Fragment, ...]:
    """Which contact this is, unless the lead says so; the day that was asked for, who did not answer, the time it took."""
    nth = wording.nth_contact()
    return (
        _one(Stage.COUNT, "" if nth in first.text else nth),
        _one(Stage.PROBLEM, wording.deadline()),
        _one(Stage.EVENT, wording.attempts()),
        _one(Stage.FILES, wording.time_lost()),
    )


def _history(wording: Wording, first: Lead, told: Collection[str]) -> tuple[Fragment, ...]:
    """What was said and happened, in order: contacts with what was promised there, events, other promises."""
    facts = wording.facts
    made_in: dict[int, list[PromiseFacts]] = {}
    for promise in facts.promises:
        if promise.made_in is not None:
            made_in.setdefault(promise.made_in.number, []).append(promise)
    fragments = []
    for place, entry in enumerate(facts.entries):
        rank = len(facts.entries) - place
        match entry:
            case Contact():
                said = [statement for statement in statements_of(entry.text) if statement not in told]
                promises = made_in.get(entry.number, ())
                fragments.append(contact_fragment(wording, entry, said, promises, first.promise, rank))
            case Event():
                fragments.append(_event(wording, entry, rank))
            case Promise():
                promise = facts.promise(entry.number)
                if promise.made_in is None:
                    line = loose_promise_line(wording, promise, first.promise)
                    fragments.append(_growing(line, Stage.EVENT, rank, Countable.PROMISE))
            case Shipment() | Attachment() | Reference():
                pass  # they have blocks of their own, or stand with the orders
            case _:
                raise UnknownKind(entry, "the chat export")
    return tuple(fragments)


def _growing(line: str, stage: Stage, rank: int, counts_as: Countable | None) -> Fragment:
    """A line that is short for a while where it is long."""
    brief = ellipsize(line, BRIEF)
    return Fragment(((stage, brief), *(((Stage.DETAIL, line),) if brief != line else ())), rank, counts_as)


def _event(wording: Wording, event: Event, rank: int) -> Fragment:
    name, text = wording.event(event), one_line(event.text)
    if name and text == one_line(wording.facts.case.item):
        text = ""  # the item has a line of its own
    if not name and not text:
        return Fragment(())
    stage = Stage.MONEY if event.event in _MONEY else Stage.EVENT
    said = ". ".join(filter(None, [wording.sum_of(event), text]))
    return _growing(join_heading([wording.date(event.at), name], said), stage, rank, Countable.EVENT)


def _parcel(wording: Wording, parcel: Parcel, first: Lead) -> Fragment:
    """A parcel's carrier and number; then what was last known of it."""
    heads = wording.parcel_heads(parcel)
    news = news_told(wording, parcel.latest.text)
    news = "" if news in first.text else news
    forms = [(Stage.PARCEL, join_heading(heads))]
    if news:
        known = [*heads, wording.language.last_known.format(day=wording.date(parcel.latest.at))]
        forms += [(Stage.NEWS, join_heading(known, ellipsize(news, BRIEF))), (Stage.DETAIL, join_heading(known, news))]
    return Fragment(tuple(forms), counts_as=Countable.PARCEL)


def _files(wording: Wording) -> tuple[Fragment, ...]:
    """How many files are kept with the case, and their names. One kept twice is one."""
    language = wording.language
    once: dict[str, str] = {}
    for attachment in wording.facts.attachments:
        once.setdefault(attachment.sha256, one_line(attachment.name))
    names = list(filter(None, once.values()))
    if not names:
        return ()
    count = language.in_number(language.files_count, len(names))
    named = as_sentence(language.in_number(language.files, len(names), names=", ".join(names)))
    return (Fragment(((Stage.FILES, count), (Stage.FILES, named))),)


def _left_out(wording: Wording, left_out: Mapping[Countable, int]) -> str:
    """`3 contacts and 1 parcel left out.`"""
    language = wording.language
    forms = {
        Countable.CONTACT: language.contacts_count,
        Countable.EVENT: language.events_count,
        Countable.PROMISE: language.promises_count,
        Countable.PARCEL: language.parcels_count,
    }
    counts = [language.in_number(forms[kind], left_out[kind]) for kind in Countable if left_out.get(kind)]
    return language.left_out.format(what=language.listed(counts))
