"""The text to paste into a company's chat: one idea a line, and nothing that a chat box could mistake for markup.

The paste opens the next contact, so it counts itself: after three contacts the person sought, it is "my 4th contact".
The ask, the numbers and the broken promises are in every state of it, however short; see `folding` for the order in
which the rest gives way. What happened before the first contact stands with the problem, the rest in order below.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import takewhile

from casebook.domain.case_facts import CaseFacts
from casebook.domain.parcels import Parcel
from casebook.domain.promises import PromiseFacts
from casebook.exporters.folding import PART_LIMIT, Block, FoldStage, Fragment, ellipsize, folded, split
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording, as_sentence, capitalised, join_heading, non_empty, one_line
from casebook.language.language import language_named
from casebook.records.kinds import Contact, Event, Promise
from casebook.records.vocabularies import PromiseState

DAYS_TO_ANSWER = 7
"""The close asks for an answer within a week, by a date; our own choice, unless the ask names a day itself."""

EXCESSIVE = 600
"""A text longer than this is cut to it before anything else is folded."""

BRIEF = 160
"""What is left of a text before it is dropped."""

BRIEFER = (400, 250, 160, 100, 50)
"""The lengths the problem goes through, when all else has been folded."""


def render(facts: CaseFacts, options: ExportOptions) -> str:
    """The text, folded to `options.limit`, or as numbered messages with a blank line between them.

    Raises `TooShortALimit`, `UnknownLanguage`.
    """
    return "\n\n".join(messages(facts, options)) + "\n"


def messages(facts: CaseFacts, options: ExportOptions) -> tuple[str, ...]:
    """What to send, in order: one text, or with `options.parts` as many as it takes.

    Each fits the limit with its mark and the line end after it; parts without a limit take `PART_LIMIT`.
    """
    teller = Wording(facts, language_named(options.language))
    blocks = _blocks(teller, options)
    if not options.parts:
        return (folded(blocks, options.limit, lambda left_out: _left_out(teller, left_out)),)
    whole = folded(blocks, None, lambda _: "")
    limit = PART_LIMIT if options.limit is None else options.limit
    return split(whole, limit, _numbers(facts))


def _numbers(facts: CaseFacts) -> list[str]:
    """The numbers by which a company finds the record; they are never broken."""
    return non_empty([*facts.case.orders, *facts.case_numbers, *(parcel.tracking or "" for parcel in facts.parcels)])


def _blocks(teller: Wording, options: ExportOptions) -> list[Block]:
    """The six blocks of the contract, in its order, and before the close a line on the files there are to show."""
    ask = one_line(options.ask) or (one_line(teller.facts.case.want) if teller.facts.case.closed is None else "")
    return [
        Block(_opening(teller)),
        Block((*_problem(teller, ask), *_background(teller))),
        Block((*_broken(teller), *_pending(teller))),
        Block(_history(teller), heading=teller.language.so_far, notice=True),
        Block(tuple(_parcel(teller, parcel) for parcel in teller.facts.parcels)),
        Block(_files(teller)),
        Block(_close(teller, ask)),
    ]


def _opening(teller: Wording) -> tuple[Fragment, ...]:
    """Who writes about what: company, order, which contact this is, all case numbers."""
    facts, language = teller.facts, teller.language
    orders = non_empty(facts.case.orders)
    if orders:
        greeting = language.in_number(
            language.greeting_orders, len(orders), company=teller.company, orders=language.listed(orders)
        )
    else:
        greeting = language.greeting.format(company=teller.company)
    sought = sum(not contact.incoming for contact in facts.contacts)
    nth = language.nth_contact.format(nth=language.ordinal(sought + 1)) if sought else language.first_contact
    pieces = [Fragment(as_sentence(greeting)), Fragment(nth, ((FoldStage.COURTESY, ""),))]
    numbers = non_empty(facts.case_numbers)
    if numbers:
        pieces.append(Fragment(language.in_number(language.case_numbers, len(numbers), numbers=", ".join(numbers))))
    return tuple(pieces)


def _problem(teller: Wording, ask: str) -> list[Fragment]:
    """The problem in the person's words (its title, where nothing else was written), the ask, what it is about."""
    case, language = teller.facts.case, teller.language
    pieces = []
    problem = one_line(case.problem) or one_line(case.title)
    if problem:
        briefer = tuple((FoldStage.PROBLEM, as_sentence(ellipsize(problem, most))) for most in BRIEFER)
        excess = (FoldStage.EXCESS, as_sentence(ellipsize(problem, EXCESSIVE)))
        pieces.append(Fragment(as_sentence(problem), (excess, *briefer, (FoldStage.PROBLEM, ""))))
    if case.closed:
        closed = language.closed_on.format(day=teller.when(case.closed))
        pieces.append(Fragment(join_heading([closed], one_line(case.outcome))))
    if ask:
        pieces.append(Fragment(as_sentence(language.wanted.format(what=ask)), ((FoldStage.REPEATED, ""),)))
    elif one_line(case.want):
        pieces.append(Fragment(as_sentence(language.wanted_before.format(what=one_line(case.want)))))
    if case.amount and case.amount.amount not in ask.replace(",", "."):
        amount = language.money(case.amount.amount, case.amount.currency)
        pieces.append(Fragment(as_sentence(language.at_stake.format(amount=amount)), ((FoldStage.STAKE, ""),)))
    if one_line(case.item):
        pieces.append(Fragment(as_sentence(language.item.format(item=one_line(case.item))), ((FoldStage.ITEM, ""),)))
    return pieces


def _background(teller: Wording) -> list[Fragment]:
    """What happened before the first contact."""
    before = takewhile(lambda entry: not isinstance(entry, Contact), teller.facts.entries)
    return [_event(teller, entry) for entry in before if isinstance(entry, Event)]


def _broken(teller: Wording) -> list[Fragment]:
    """What was promised and did not happen."""
    return [Fragment(teller.broken(word)) for word in teller.facts.broken]


def _pending(teller: Wording) -> list[Fragment]:
    """What is promised and may still come true, the most pressing first; nothing is awaited in a closed case."""
    language = teller.language
    pieces = []
    for facts in _awaited(teller.facts):
        agent = one_line(facts.made_by)
        head = language.still_promised_by.format(agent=agent) if agent else language.still_promised
        line = join_heading([head, teller.due(facts)], teller.what(facts))
        counted = None if facts.promise.number in _numbers_broken(teller.facts) else "promise"
        pieces.append(Fragment(line, ((FoldStage.PENDING, ""),), counted))
    return pieces


def _numbers_broken(facts: CaseFacts) -> set[int]:
    """The entries counted among the broken promises; nothing of them is lost while that line stands."""
    return {promise.promise.number for word in facts.broken for promise in word.promises}


def _awaited(facts: CaseFacts) -> list[PromiseFacts]:
    if facts.case.closed:
        return []
    return [promise for promise in facts.open_promises if promise.state in (PromiseState.OPEN, PromiseState.DUE)]


def _history(teller: Wording) -> tuple[Fragment, ...]:
    """The contacts in order, with what was promised there, and what happened since the first of them."""
    promises = {facts.promise.number: facts for facts in teller.facts.promises}
    told = _numbers_broken(teller.facts) | {facts.promise.number for facts in _awaited(teller.facts)}
    pieces = []
    met = False
    for entry in teller.facts.entries:
        met = met or isinstance(entry, Contact)
        if isinstance(entry, Contact):
            pieces.append(_contact(teller, entry))
        elif isinstance(entry, Event) and met:
            pieces.append(_event(teller, entry))
        elif isinstance(entry, Promise) and promises[entry.number].made_in is None:
            counted = None if entry.number in told else "promise"  # what stands above as well is not lost
            pieces.append(_loose_promise(teller, promises[entry.number], counted))
    return tuple(pieces)


def _contact(teller: Wording, contact: Contact) -> Fragment:
    heads = [teller.when(contact.at), *teller.contact_heads(contact)]
    promises = [facts for facts in teller.facts.promises if facts.made_in and facts.promise.made_in == contact.number]

    def in_full(most: int | None) -> str:
        lines = [join_heading(heads, _shortened(one_line(contact.text), most))]
        for facts in promises:
            lines.append(capitalised(join_heading(_promise_heads(teller, facts), _shortened(teller.what(facts), most))))
        return "\n".join(lines)

    forms = (
        (FoldStage.EXCESS, in_full(EXCESSIVE)),
        (FoldStage.DETAIL, in_full(BRIEF)),
        (FoldStage.DETAIL, teller.short_contact(contact)),
        (FoldStage.CONTACTS, ""),
    )
    return Fragment(in_full(None), forms, counted="contact")


def _promise_heads(teller: Wording, facts: PromiseFacts) -> list[str]:
    return [teller.by(facts), teller.due(facts), teller.standing(facts)]


def _loose_promise(teller: Wording, facts: PromiseFacts, counted: str | None) -> Fragment:
    """A promise made outside a logged contact."""
    heads = [teller.when(facts.promise.at), *_promise_heads(teller, facts)]
    return _foldable(heads, teller.what(facts), counted)


def _event(teller: Wording, event: Event) -> Fragment:
    heads = [teller.when(event.at), teller.event(event)]
    text = one_line(event.text)
    if not text and not heads[1]:
        return Fragment("")
    short = f"{teller.shortly(event.at)} {heads[1]}" if heads[1] else None
    return _foldable(heads, text, "event", short)


def _foldable(heads: list[str], text: str, counted: str | None, short: str | None = None) -> Fragment:
    """A line of the history that is no contact; without a short form it stays brief until it is left out."""
    brief = join_heading(heads, ellipsize(text, BRIEF))
    forms = (
        (FoldStage.EXCESS, join_heading(heads, ellipsize(text, EXCESSIVE))),
        (FoldStage.DETAIL, brief),
        (FoldStage.DETAIL, short or brief),
        (FoldStage.EVENTS, ""),
    )
    return Fragment(join_heading(heads, text), forms, counted)


def _parcel(teller: Wording, parcel: Parcel) -> Fragment:
    heads = teller.parcel_heads(parcel)
    news = one_line(parcel.latest.text)
    known = [*heads, teller.language.last_known.format(day=teller.when(parcel.latest.at)) if news else ""]
    forms = (
        (FoldStage.EXCESS, join_heading(known, ellipsize(news, EXCESSIVE))),
        (FoldStage.NEWS, join_heading(known, ellipsize(news, BRIEF))),
        (FoldStage.NEWS, join_heading(heads)),
        (FoldStage.PARCELS, ""),
    )
    return Fragment(join_heading(known, news), forms, counted="parcel")


def _files(teller: Wording) -> tuple[Fragment, ...]:
    """The names of the files kept with the case; how many they are, where that is too long. One kept twice is one."""
    language = teller.language
    once: dict[str, str] = {}
    for attachment in teller.facts.attachments:
        once.setdefault(attachment.sha256, one_line(attachment.name))
    names = list(filter(None, once.values()))
    if not names:
        return ()

    def told(listed: str) -> str:
        return as_sentence(language.in_number(language.files, len(names), names=listed))

    listed = ", ".join(names)
    short = min(told(listed), language.in_number(language.files_count, len(names)), key=len)
    forms = ((FoldStage.EXCESS, told(ellipsize(listed, EXCESSIVE))), (FoldStage.FILES, short), (FoldStage.FILES, ""))
    return (Fragment(told(listed), forms),)


def _close(teller: Wording, ask: str) -> tuple[Fragment, ...]:
    """The ask again with a day, and the request for a name and a number."""
    facts, language = teller.facts, teller.language
    day = language.day(facts.now.date() + timedelta(days=DAYS_TO_ANSWER))
    pieces = []
    if ask:
        form = language.ask if language.deadline.search(ask) else language.ask_by
        pieces.append(Fragment(as_sentence(form.format(day=day, what=ask))))
    elif facts.case.closed is None:
        pieces.append(Fragment(language.solve_by.format(day=day)))
    return (*pieces, Fragment(language.confirm, ((FoldStage.COURTESY, ""),)))


def _left_out(teller: Wording, left_out: Counter[str]) -> str:
    """`3 earlier contacts and 1 parcel left out.`"""
    language = teller.language
    kinds = {
        "contact": language.contacts_count,
        "event": language.events_count,
        "promise": language.promises_count,
        "parcel": language.parcels_count,
    }
    counts = [language.in_number(forms, left_out[kind]) for kind, forms in kinds.items() if left_out[kind]]
    return language.left_out.format(what=language.listed(counts))


def _shortened(text: str, most: int | None) -> str:
    return text if most is None else ellipsize(text, most)
