"""A contact on one line: the day, who it was, what was said and promised, and the company's number.

It grows from the gist (`18 Oct, Marcus (supervisor): refund promised, C-341777.`) by whole sentences to all that is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from casebook.exporters.already_told import is_told
from casebook.exporters.outline import Countable, Fragment, Stage
from casebook.exporters.promise_due import due_words
from casebook.exporters.statements import growing, joined
from casebook.exporters.sums_told import note_told
from casebook.exporters.wording import as_sentence, capitalised, join_heading, one_line
from casebook.records.vocabularies import Outcome, Promised, PromiseState, Role
from casebook.text.breaks import ellipsize

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.lead import Lead
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

BRIEF = 160
"""How much of a text stands alone where there is no room for all of it. Our own choice."""

_GIST = 60
"""How long what was said may be and still be the gist of a contact, whole."""

_RANGE = re.compile(r"\d ?(?:-|–|to|or|tot|of|à) ?\d")
"""A promise that gives two days or numbers of them in its own words: `3-5 business days`."""

_LONGEST_SENTENCE = 300
"""A longer sentence is cut as long as there is no room for all of the text."""


def contact_fragment(
    wording: Wording,
    contact: Contact,
    said: Sequence[str],
    promises: Sequence[PromiseFacts],
    lead: Lead,
    rank: int,
) -> Fragment:
    """A contact, what was `said` in it in sentences, and the promises made in it, without what the `lead` tells of them."""
    is_key = lead.promise is not None and lead.promise.promise.made_in == contact.number
    brief, detail = _stages(contact, is_key)
    # An attempt is no contact, and how many there were stands above.
    counts_as = Countable.CONTACT if contact.answered else None
    others = [promise for promise in promises if promise is not lead.promise]
    forms = [(brief, _name_alone(wording, contact)), (brief, _gist(wording, contact, said, others))]
    head, ended, kinds = _head(wording, contact), _ended_sentence(wording, contact), _kinds(wording, others)
    for text in growing((ellipsize(statement, _LONGEST_SENTENCE) for statement in said), by_clauses=True):
        forms.append((detail, _line(head, _after(ended, text), kinds, contact)))
        detail = Stage.DETAIL
    forms.append((detail, _whole(wording, contact, said, promises, lead)))
    whole = _whole(wording, contact, said, promises, lead, with_range=True)
    forms += [(Stage.ASIDE, f"{whole} {each}".strip()) for each in ("", *growing(_asides(wording, contact)))]
    return Fragment(tuple(each_longer(forms)), rank, counts_as)


def each_longer(forms: Sequence[tuple[Stage, str]]) -> Iterator[tuple[Stage, str]]:
    """The forms without those that are no longer than one before, nor shorter than the last; the last is always there."""
    longest = 0
    for stage, form in forms[:-1]:
        if longest < len(form) < len(forms[-1][1]):
            longest = len(form)
            yield stage, form
    if forms:
        # The last comes as soon as the first that says the same.
        yield next(form for form in forms if form[1] == forms[-1][1])


def _stages(contact: Contact, is_key: bool) -> tuple[Stage, Stage]:
    if is_key:
        return Stage.KEY_CONTACT, Stage.KEY_DETAIL
    if contact.outcome is Outcome.REFUSED:
        return Stage.REFUSAL, Stage.REFUSAL_DETAIL
    if contact.role in (Role.SUPERVISOR, Role.MANAGER):
        return Stage.SUPERVISOR, Stage.SUPERVISOR_DETAIL
    return Stage.CONTACT, Stage.DETAIL


def _head(wording: Wording, contact: Contact, *, with_time: bool = False) -> str:
    """`18 Oct, Marcus (supervisor)`."""
    when = wording.date(contact.at) if with_time else wording.day(contact.at)
    return f"{when}, {wording.who_and_how(contact)}"


def _name_alone(wording: Wording, contact: Contact) -> str:
    """`18 Oct, Marcus, C-341777.`"""
    who = one_line(contact.who) or wording.who_and_how(contact)
    return join_heading([wording.day(contact.at), who, one_line(contact.case_number)])


def _gist(wording: Wording, contact: Contact, said: Sequence[str], promises: Sequence[PromiseFacts]) -> str:
    """What it brought in a few words: how it ended, what was promised; else what was said, where that is short."""
    ended = wording.ended(contact)
    brought = [*([ended] if ended else []), *_kinds(wording, promises)]
    if not brought and said and len(said[0]) <= _GIST:
        return _line(_head(wording, contact), as_sentence(said[0]), [], contact)
    number, head = one_line(contact.case_number), _head(wording, contact)
    return (
        join_heading([head], ", ".join(filter(None, [*brought, number]))) if brought else join_heading([head, number])
    )


def _ended_sentence(wording: Wording, contact: Contact) -> str:
    ended = wording.ended(contact)
    return as_sentence(capitalised(ended)) if ended else ""


def _kinds(wording: Wording, promises: Sequence[PromiseFacts]) -> list[str]:
    """`refund promised`, of each kind once; what was declined as offered."""
    language = wording.language
    made = [each for each in promises if each.promise.promised is not Promised.OTHER]
    kinds = dict.fromkeys((each.promise.promised, each.state is PromiseState.DECLINED) for each in made)
    return [
        (language.kind_declined if declined else language.kind_promised).format(what=language.promised[kind])
        for kind, declined in kinds
    ]


def _line(head: str, text: str, promised: Sequence[str], contact: Contact) -> str:
    """All of it on one line, each part a sentence."""
    number = one_line(contact.case_number)
    told = [as_sentence(capitalised(each)) for each in promised]
    if text.endswith("…") and promised:  # what was cut is the end of the line
        text, told = " ".join([as_sentence(promised[0]), *told[1:], capitalised(text)]), []
    parts = [join_heading([head], text), *told]
    return " ".join([*parts, *([as_sentence(number)] if number else [])])


def _whole(
    wording: Wording,
    contact: Contact,
    said: Sequence[str],
    promises: Sequence[PromiseFacts],
    lead: Lead,
    *,
    with_range: bool = False,
) -> str:
    """What was said and promised, but for what the lead told; it told one day where a promise was due in a range."""
    text = joined(said)
    ended = _ended_sentence(wording, contact) if text else wording.ended(contact)
    told = [_promise_line(wording, each, lead, contact, text, with_range=with_range) for each in promises]
    return _line(_head(wording, contact, with_time=True), _after(ended, text), list(filter(None, told)), contact)


def _after(ended: str, text: str) -> str:
    """What was said after how it ended, which is a sentence of its own, unless what was said begins with just that."""
    if ended and text.casefold().startswith(ended.rstrip(".").casefold()):
        return text
    return f"{ended} {capitalised(text)}" if ended and text else ended or text


def _asides(wording: Wording, contact: Contact) -> list[str]:
    """The day that the person named there, unless that is told above, how long it took, and how it was."""
    language, last = wording.language, contact.deadline
    asked = ""
    if last and contact is not wording.facts.deadline:
        asked = language.asked_for_by.format(day=wording.day_named(last))
    rated = language.rating.format(rating=contact.rating) if contact.rating is not None else ""
    return [capitalised(each) for each in (asked, wording.time_taken(contact), rated) if each]


def loose_promise(wording: Wording, promise: PromiseFacts, lead: Lead, rank: int) -> Fragment:
    """A promise made outside a logged contact, with its day: by whom, then all of it but for what the lead tells."""
    when, by = wording.date(promise.promise.at), wording.promiser(promise)
    lines = [_promise_line(wording, promise, lead, with_range=ranged) for ranged in (False, True)]
    told = [f"{when}, {line[:1].lower()}{line[1:]}" if line else "" for line in lines]
    forms = [(Stage.EVENT, ellipsize(told[0], BRIEF)), (Stage.DETAIL, told[0]), (Stage.ASIDE, told[1])]
    if not lines[1]:
        forms = [(Stage.ASIDE, join_heading([when, by]))] if promise.promise.at.clock else []
    elif lines[0]:
        forms.insert(0, (Stage.EVENT, join_heading([when, by])))
    return Fragment(tuple(each_longer(forms)), rank, Countable.PROMISE if lines[0] else None)


def _promise_line(
    wording: Wording,
    facts: PromiseFacts,
    lead: Lead,
    made_in: Contact | None = None,
    said: str = "",
    *,
    with_range: bool,
) -> str:
    """`Promised, due 23 Oct, not kept: full refund.`, and the note made on settling it.

    Its words are left out where they stand in what was `said`. Of the promise that the lead tells, what stands there is left
    out too, and of one that should have come by now that it did not; where nothing is left of that, there is no line.
    """
    language, is_key = wording.language, facts is lead.promise
    told = lead.text if is_key else ""
    words, due = wording.promise_text(facts), due_words(wording, facts)
    note = note_told(language, one_line(facts.promise.settled_note))
    words = "" if is_told(words, said) or is_told(words, told) else words
    is_range_told = not with_range or _RANGE.search(words) is not None
    if facts.promise.due and is_range_told and is_told(language.due.format(day=wording.date(facts.promise.due)), told):
        due = ""
    due, note = ("" if is_told(each, told) else each for each in (due, note))
    is_missed_key = is_key and facts.missed
    if is_missed_key and not (words or due or note):
        return ""
    by, agent = one_line(facts.made_by), one_line(made_in.who) if made_in else ""
    promiser = wording.promised_by(facts, by if by != agent else "")
    is_later = made_in is not None and facts.promise.at.day != made_in.at.day
    heads = [
        promiser,
        wording.day(facts.promise.at) if is_later else "",
        due,
        "" if is_missed_key else wording.outcome(facts),
    ]
    line = capitalised(join_heading(heads, words))
    return f"{line} {as_sentence(capitalised(note))}" if note else line
