"""Promises that stand alone: made outside a logged contact, or all that a contact brought."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.exporters.facts.promises.promised_kinds import kinds_promised
from casebook.exporters.lines.promises import BRIEF, each_longer, promise_line
from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import join_heading, one_line
from casebook.records.vocabularies import PromiseState
from casebook.text.breaks import ellipsize

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact


def loose_promise(wording: Wording, promise: PromiseFacts, lead: Lead, rank: int) -> Fragment:
    """A promise made outside a logged contact, with its day: by whom, then all of it but for what the lead tells; of one that the
    lead tells whole, that it is the one above."""
    at, is_untold = promise.promise.at, promise is not lead.promise
    kind = ", ".join(kinds_promised(wording, [promise], ended=is_untold))
    soon = Stage.KEY_CONTACT if is_untold and promise.state is PromiseState.BROKEN else Stage.EVENT
    when, clock = wording.date_told(at), wording.date(at)
    line = _behind_a_day(wording, promise, lead, with_range=False)
    # Of none but the one that the lead tells is a range left out.
    whole = _behind_a_day(wording, promise, lead, with_range=True) if promise is lead.promise else line
    lines = [line, whole]
    told = [f"{when}, {line}" if line else "" for line in lines]
    forms = [(soon, ellipsize(told[0], BRIEF)), (Stage.DETAIL, told[0]), (Stage.ASIDE, told[1])]
    if not lines[1]:
        is_day_told = when == wording.day(at) and is_told(when, lead.text)
        told_there = join_heading([when, wording.promiser(promise)])
        if kind and not one_line(promise.made_by):  # *promised* alone would say nothing
            told_there = join_heading([when], kind, wording.language.colon)
        forms = [] if is_day_told else [(Stage.ASIDE, told_there)]
        told = [told_there]
    elif lines[0] and kind:
        forms.insert(0, (soon, join_heading([when, one_line(promise.made_by)], kind, wording.language.colon)))
    if clock != when:
        forms.append((Stage.CLOCK, f"{clock}{told[-1].removeprefix(when)}"))
    return Fragment(
        tuple(each_longer(forms)), rank, bool(lines[0]), int(promise.missed and promise is not lead.promise)
    )


def _behind_a_day(wording: Wording, promise: PromiseFacts, lead: Lead, *, with_range: bool) -> str:
    """The line as it goes on from a day: without its capital, unless it begins with a name or a noun that keeps it."""
    language, line = wording.language, promise_line(wording, promise, lead, with_range=with_range)
    alone = promise_line(wording, promise, lead, with_range=with_range, alone=one_line(promise.made_by))
    is_verb = line.casefold().startswith((language.promised_plain, language.offered_plain))
    if alone != line or (language.nouns_have_capitals and not is_verb):
        return alone
    return f"{line[:1].lower()}{line[1:]}"


def promised_there(
    wording: Wording,
    contact: Contact,
    promises: Sequence[PromiseFacts],
    lead: Lead,
    lines: Sequence[str],
    *,
    with_range: bool,
) -> tuple[str, Sequence[str], str]:
    """The `lines` of what was promised in a contact that brought nothing else: what stands behind its head, the other lines, and
    the head, where the first is a sentence with that."""
    facts = next(each for each in promises if promise_line(wording, each, lead, contact, with_range=with_range))
    is_theirs = one_line(facts.made_by) in ("", one_line(contact.who)) and facts.promise.at.day == contact.at.day
    who = "" if contact.incoming else wording.who_answered(contact)
    alone = promise_line(wording, facts, lead, contact, with_range=with_range, alone=who) if is_theirs else lines[0]
    if alone == lines[0]:
        return lines[0], lines[1:], ""
    day = wording.day(contact.at)
    heads = [wording.day_of_sentence(day)] if who else [day, wording.contact(contact)]
    return "", lines[1:], join_heading([*heads, alone])


_WITH_DAY = 16
"""How much more room a promise with its day may take than the word for what it is. Our own choice."""


def promised_briefly(
    wording: Wording, left: Sequence[PromiseFacts], lead: Lead, made_in: Contact, said: str
) -> list[str]:
    """What was promised in a contact in the fewest words; the one promise that is `left` with its day where that takes little
    more room: that an engineer was promised says less than for which day."""
    spoken_to = one_line(made_in.who)
    kinds = kinds_promised(wording, left, ended=True, spoken_to=spoken_to)
    if len(left) != 1 or left[0].promise.due is None or kinds != kinds_promised(wording, left, spoken_to=spoken_to):
        return kinds  # what came of it says more than its day
    line = promise_line(wording, left[0], lead, made_in, said, with_range=False)
    return [line] if line and len(line) <= len("".join(kinds)) + _WITH_DAY else kinds
