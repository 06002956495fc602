"""What is told to whoever answers in the company's chat: one idea a line, nothing that a chat box could take for markup.

The paste opens the next contact, so it counts itself: after three contacts the person sought, it is "my 4th contact".
The ask, the numbers and the broken promises are in every state of it, however short; the stages of the fragments say in
which order the rest gives way. What happened before the first contact stands with the problem, the rest in order below.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from itertools import takewhile
from typing import TYPE_CHECKING

from casebook.exporters.errors import UnknownKind
from casebook.exporters.outline import Block, Countable, FoldStage, Fragment, Message
from casebook.exporters.wording import Wording, as_sentence, capitalised, join_heading, non_empty, one_line
from casebook.language.language import language_named
from casebook.records.kinds import Attachment, Contact, Event, Promise, Shipment
from casebook.records.vocabularies import PromiseState
from casebook.text.breaks import ellipsize

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.parcels import Parcel
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.options import ExportOptions

DAYS_TO_ANSWER = 7
"""The close asks for an answer within a week, by a date; our own choice, unless the ask names a day itself."""

EXCESSIVE = 600
"""A text longer than this is cut to it before anything else is folded."""

BRIEF = 160
"""What is left of a text before it is dropped."""

BRIEFER = (400, 250, 160, 100, 50)
"""The lengths the problem goes through, when all else has been folded."""


def outline(facts: CaseFacts, options: ExportOptions) -> Message:
    """What is told, and in which order it gives way. Raises `UnknownLanguage`, and `UnknownKind` for a strange entry."""
    wording = Wording(facts, language_named(options.language))
    return Message(
        tuple(_blocks(wording, options)), lambda left_out: _left_out(wording, left_out), tuple(_numbers(facts))
    )


def _numbers(facts: CaseFacts) -> list[str]:
    """The numbers by which a company finds the record; they are never broken."""
    return non_empty([*facts.case.orders, *facts.case_numbers, *(parcel.tracking or "" for parcel in facts.parcels)])


def _blocks(wording: Wording, options: ExportOptions) -> list[Block]:
    """The six blocks of the contract, in its order, and before the close a line on the files there are to show."""
    ask = one_line(options.ask) or (one_line(wording.facts.case.want) if wording.facts.case.closed is None else "")
    return [
        Block(_opening(wording)),
        Block((*_problem(wording, ask), *_background(wording))),
        Block((*_broken(wording), *_pending(wording))),
        Block(_history(wording), heading=wording.language.so_far, notice=True),
        Block(tuple(_parcel(wording, parcel) for parcel in wording.facts.parcels)),
        Block(_files(wording)),
        Block(_close(wording, ask)),
    ]


def _opening(wording: Wording) -> tuple[Fragment, ...]:
    """Who writes about what: company, order, which contact this is, all case numbers."""
    facts, language = wording.facts, wording.language
    orders = non_empty(facts.case.orders)
    if orders:
        greeting = language.in_number(
            language.greeting_orders, len(orders), company=wording.company, orders=language.listed(orders)
        )
    else:
        greeting = language.greeting.format(company=wording.company)
    fragments = [
        Fragment(as_sentence(greeting)),
        Fragment(wording.nth_contact(), ((FoldStage.COURTESY, ""),)),
        Fragment(wording.attempts(), ((FoldStage.CONTACTS, ""),)),
    ]
    numbers = non_empty(facts.case_numbers)
    if numbers:
        fragments.append(Fragment(language.in_number(language.case_numbers, len(numbers), numbers=", ".join(numbers))))
    return tuple(fragments)


def _problem(wording: Wording, ask: str) -> list[Fragment]:
    """The problem in the person's words (its title, where nothing else was written), the ask, what it is about."""
    case, language = wording.facts.case, wording.language
    fragments = []
    problem = one_line(case.problem) or one_line(case.title)
    if problem:
        briefer = tuple((FoldStage.PROBLEM, as_sentence(ellipsize(problem, most))) for most in BRIEFER)
        excess = (FoldStage.EXCESS, as_sentence(ellipsize(problem, EXCESSIVE)))
        fragments.append(Fragment(as_sentence(problem), (excess, *briefer, (FoldStage.PROBLEM, ""))))
    if case.closed:
        closed = language.closed_on.format(day=wording.date(case.closed))
        fragments.append(Fragment(join_heading([closed], one_line(case.outcome))))
    if ask:
        fragments.append(Fragment(as_sentence(language.wanted.format(what=ask)), ((FoldStage.REPEATED, ""),)))
    elif one_line(case.want):
        fragments.append(Fragment(as_sentence(language.wanted_before.format(what=one_line(case.want)))))
    if case.amount and case.amount.amount not in ask.replace(",", "."):
        amount = language.money(case.amount.amount, case.amount.currency)
        fragments.append(Fragment(as_sentence(language.at_stake.format(amount=amount)), ((FoldStage.STAKE, ""),)))
    if one_line(case.item):
        fragments.append(Fragment(as_sentence(language.item.format(item=one_line(case.item))), ((FoldStage.ITEM, ""),)))
    return fragments


def _background(wording: Wording) -> list[Fragment]:
    """What happened before the first contact."""
    before = takewhile(lambda entry: not isinstance(entry, Contact), wording.facts.entries)
    return [_event(wording, entry) for entry in before if isinstance(entry, Event)]


def _broken(wording: Wording) -> list[Fragment]:
    """What was promised and did not happen."""
    return [Fragment(wording.broken(promises)) for promises in wording.facts.broken]


def _pending(wording: Wording) -> list[Fragment]:
    """What is promised and may still come true, the most pressing first; nothing is awaited in a closed case."""
    language, broken = wording.language, _numbers_broken(wording.facts)
    fragments = []
    for facts in _awaited(wording.facts):
        agent = one_line(facts.made_by)
        head = language.still_promised_by.format(agent=agent) if agent else language.still_promised
        line = join_heading([head, wording.due(facts)], wording.promise_text(facts))
        counts_as = None if facts.promise.number in broken else Countable.PROMISE
        fragments.append(Fragment(line, ((FoldStage.PENDING, ""),), counts_as))
    return fragments


def _numbers_broken(facts: CaseFacts) -> set[int]:
    """The entries counted among the broken promises; nothing of them is lost while that line stands."""
    return {promise.promise.number for broken in facts.broken for promise in broken.promises}


def _awaited(facts: CaseFacts) -> list[PromiseFacts]:
    if facts.case.closed:
        return []
    return [promise for promise in facts.open_promises if promise.state in (PromiseState.OPEN, PromiseState.DUE)]


def _history(wording: Wording) -> tuple[Fragment, ...]:
    """The contacts in order, with what was promised there, and what happened since the first of them."""
    stated_above = _numbers_broken(wording.facts) | {facts.promise.number for facts in _awaited(wording.facts)}
    promises = {facts.promise.number: facts for facts in wording.facts.promises}
    made_in: dict[int, list[PromiseFacts]] = {}
    for facts in wording.facts.promises:
        if facts.made_in and facts.promise.made_in is not None:
            made_in.setdefault(facts.promise.made_in, []).append(facts)
    fragments = []
    met = False
    for entry in wording.facts.entries:
        match entry:
            case Contact():
                met = True
                fragments.append(_contact(wording, entry, made_in.get(entry.number, ())))
            case Event():
                fragments += [_event(wording, entry)] if met else []  # else it stands with the problem
            case Promise():
                promise = promises[entry.number]
                # What stands above as well is not lost.
                counts_as = None if entry.number in stated_above else Countable.PROMISE
                fragments += [_loose_promise(wording, promise, counts_as)] if promise.made_in is None else []
            case Shipment() | Attachment():
                pass  # they have blocks of their own
            case _:
                raise UnknownKind(entry, "the chat export")
    return tuple(fragments)


def _contact(wording: Wording, contact: Contact, promises: Sequence[PromiseFacts]) -> Fragment:
    """A contact with the promises made in it."""
    heads = [wording.date(contact.at), *wording.contact_heads(contact)]

    def in_full(most: int | None) -> str:
        lines = [join_heading(heads, _shortened(one_line(contact.text), most))]
        for facts in promises:
            lines.append(
                capitalised(join_heading(_promise_heads(wording, facts), _shortened(wording.promise_text(facts), most)))
            )
        return "\n".join(lines)

    forms = (
        (FoldStage.EXCESS, in_full(EXCESSIVE)),
        (FoldStage.DETAIL, in_full(BRIEF)),
        (FoldStage.DETAIL, wording.short_contact(contact)),
        (FoldStage.CONTACTS, ""),
    )
    # An attempt is no contact, and how many there were stands above.
    return Fragment(in_full(None), forms, Countable.CONTACT if wording.facts.has_reached(contact) else None)


def _promise_heads(wording: Wording, facts: PromiseFacts) -> list[str]:
    return [wording.promiser(facts), wording.due(facts), wording.outcome(facts)]


def _loose_promise(wording: Wording, facts: PromiseFacts, counts_as: Countable | None) -> Fragment:
    """A promise made outside a logged contact."""
    heads = [wording.date(facts.promise.at), *_promise_heads(wording, facts)]
    return _foldable(heads, wording.promise_text(facts), counts_as)


def _event(wording: Wording, event: Event) -> Fragment:
    heads = [wording.date(event.at), wording.event(event)]
    text = one_line(event.text)
    if not text and not heads[1]:
        return Fragment("")
    short = f"{wording.short_date(event.at)} {heads[1]}" if heads[1] else None
    return _foldable(heads, text, Countable.EVENT, short)


def _foldable(heads: list[str], text: str, counts_as: Countable | None, short: str | None = None) -> Fragment:
    """A line of the history that is no contact; without a short form it stays brief until it is left out."""
    brief = join_heading(heads, ellipsize(text, BRIEF))
    forms = (
        (FoldStage.EXCESS, join_heading(heads, ellipsize(text, EXCESSIVE))),
        (FoldStage.DETAIL, brief),
        (FoldStage.DETAIL, short or brief),
        (FoldStage.EVENTS, ""),
    )
    return Fragment(join_heading(heads, text), forms, counts_as)


def _parcel(wording: Wording, parcel: Parcel) -> Fragment:
    heads = wording.parcel_heads(parcel)
    news = one_line(parcel.latest.text)
    known = [*heads, wording.language.last_known.format(day=wording.date(parcel.latest.at)) if news else ""]
    forms = (
        (FoldStage.EXCESS, join_heading(known, ellipsize(news, EXCESSIVE))),
        (FoldStage.NEWS, join_heading(known, ellipsize(news, BRIEF))),
        (FoldStage.NEWS, join_heading(heads)),
        (FoldStage.PARCELS, ""),
    )
    return Fragment(join_heading(known, news), forms, counts_as=Countable.PARCEL)


def _files(wording: Wording) -> tuple[Fragment, ...]:
    """The names of the files kept with the case; how many they are, where that is too long. One kept twice is one."""
    language = wording.language
    once: dict[str, str] = {}
    for attachment in wording.facts.attachments:
        once.setdefault(attachment.sha256, one_line(attachment.name))
    names = list(filter(None, once.values()))
    if not names:
        return ()

    def sentence(listed: str) -> str:
        return as_sentence(language.in_number(language.files, len(names), names=listed))

    listed = ", ".join(names)
    short = min(sentence(listed), language.in_number(language.files_count, len(names)), key=len)
    forms = (
        (FoldStage.EXCESS, sentence(ellipsize(listed, EXCESSIVE))),
        (FoldStage.FILES, short),
        (FoldStage.FILES, ""),
    )
    return (Fragment(sentence(listed), forms),)


def _close(wording: Wording, ask: str) -> tuple[Fragment, ...]:
    """The ask again with a day, and the request for a name and a number."""
    facts, language = wording.facts, wording.language
    day = language.day(facts.now.date() + timedelta(days=DAYS_TO_ANSWER))
    fragments = []
    if ask:
        form = language.ask if language.deadline.search(ask) else language.ask_by
        fragments.append(Fragment(as_sentence(form.format(day=day, what=ask))))
    elif facts.case.closed is None:
        fragments.append(Fragment(language.solve_by.format(day=day)))
    return (*fragments, Fragment(language.confirm, ((FoldStage.COURTESY, ""),)))


def _left_out(wording: Wording, left_out: Mapping[Countable, int]) -> str:
    """`3 earlier contacts and 1 parcel left out.`"""
    language = wording.language
    forms = {
        Countable.CONTACT: language.contacts_count,
        Countable.EVENT: language.events_count,
        Countable.PROMISE: language.promises_count,
        Countable.PARCEL: language.parcels_count,
    }
    counts = [language.in_number(forms[kind], left_out[kind]) for kind in Countable if left_out.get(kind)]
    return language.left_out.format(what=language.listed(counts))


def _shortened(text: str, most: int | None) -> str:
    return text if most is None else ellipsize(text, most)
