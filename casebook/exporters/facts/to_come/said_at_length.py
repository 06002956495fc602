"""What was said that reads like a promise, where it is longer than a lead has room for: what comes of it, by which day; and the
day that its words mean."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from casebook.exporters.facts.problem.lead_parts import names_a_day
from casebook.exporters.facts.promises.promised_briefly import amounts_of, is_money, promised_briefly
from casebook.exporters.facts.promises.promised_thing import is_conditional
from casebook.exporters.facts.said.said_that import said_less, said_undated
from casebook.exporters.facts.said.their_words import behind_who
from casebook.exporters.words.case_clock import case_clock
from casebook.exporters.words.statements import may_turn
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in
from casebook.text.words.joining_words import AND
from casebook.text.words.relative_words import names_one_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casebook.exporters.wording import Wording
    from casebook.parsing.clock import Clock
    from casebook.parsing.due_dates import DueDate
    from casebook.records.kinds import Contact

LONGEST_SAID = 100
"""How long what was said may be and stand in the lead. Our own choice."""

_LONG = 64
"""What is shorter is told whole. Our own choice."""

_LEAST_WORDS = 4
"""What is promised in fewer words than these is no sentence alone. Our own choice."""

_PARTS = re.compile(r"[.,;] ")


def due_of(wording: Wording, contact: Contact, said: str) -> DueDate | None:
    """When it was said to come."""
    from casebook.parsing.due_dates import due_date_in

    return due_date_in(said, contact.at, case_clock(wording.facts))


def reads_like_a_promise(wording: Wording, contact: Contact, sentence: str) -> bool:
    """Whether a sentence of the contact does; of what went wrong nothing that came that day, *trip cancelled, email today*."""
    from casebook.parsing.promises.sentences import promise_in_text

    if not promise_in_text(sentence, contact.at, case_clock(wording.facts)):
        return False
    due = due_of(wording, contact, sentence)
    return due is None or due.last.day > contact.at.day or not wording.language.lead.complains.search(sentence)


def what_comes(wording: Wording, contact: Contact, said: str) -> str:
    """The last clauses of it that say what comes by which day: `118 GBP by 6 Nov` of *sorry, we cover it, 118 GBP by 6 Nov*;
    nothing where it hangs on what stands before them, or that could turn it."""
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    if len(said) <= _LONG:
        return ""
    clauses, due = said.split(", "), due_of(wording, contact, said)
    for place in range(len(clauses) - 1, 0, -1):
        before, end = ", ".join(clauses[:place]), ", ".join(clauses[place:])
        found = due_of(wording, contact, end)
        is_paid = is_money(end, amounts_of(wording))
        is_something = is_paid or promise_kind_in(end) not in (Promised.OTHER, *OCCASIONS)
        if found and due and found.last == due.last and is_something:
            return end if _stands_alone(wording, before, end) else ""
    return ""


def without_what_follows(wording: Wording, contact: Contact, said: str) -> str:
    """`a new bike by 15 june` of *a new bike by 15 june, she is sorry*: without the clauses behind the day that promise nothing;
    all of it where they could turn that, or it hangs on them."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    clauses, due = said.rstrip(".").split(", "), due_of(wording, contact, said)
    for place in range(1, len(clauses)):
        begun, rest = ", ".join(clauses[:place]), ", ".join(clauses[place:])
        found = due_of(wording, contact, begun)
        if found and due and found.last == due.last:
            is_more = kinds_named_in(rest) or any(map(str.isdigit, rest)) or due_of(wording, contact, rest)
            return said if is_more or is_conditional(rest) or may_turn(rest) else begun
    return said


_AND = re.compile(rf",? (?:{AND}) ", re.IGNORECASE)


def behind_and(wording: Wording, contact: Contact, said: str) -> str:
    """What it says behind its last *and* where that is all that is promised: `the 84 comes back in 7 days` of *it is ended
    and the 84 comes back in 7 days*; nothing where what stands before it promises something too."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    is_in = wording.language.code in ("fr", "es")  # *en 48 horas*
    joints = [each for each in _AND.finditer(said) if not (is_in and each[0].strip(" ,").casefold() == "en")]
    due = due_of(wording, contact, said)
    if not joints or due is None:
        return ""
    before, end = said[: joints[-1].start()], said[joints[-1].end() :]
    found = due_of(wording, contact, end)
    if found is None or found.last != due.last or len(end.split()) < _LEAST_WORDS:
        return ""
    is_apart = not (kinds_named_in(before) or sum_in(before) or due_of(wording, contact, before))
    return end if is_apart and _stands_alone(wording, before, end) else ""


_NOT_TO_BE_HAD = QuickPattern(r"\b(?:n['’]est|ne sont) (?:plus|pas) (?:en stock|disponibles?|fabriquée?s?|vendue?s?)\b")
"""That a thing cannot be had any more: what comes in its place is as true without. In other languages no sentence that says so
reads like a promise."""


def _stands_alone(wording: Wording, before: str, end: str) -> bool:
    """Whether the end neither hangs on what stands before it, nor could that turn it."""
    turns = is_conditional(before) or may_turn(_NOT_TO_BE_HAD.sub("", before))
    return not (wording.language.lead.leans.match(end) or turns)


def end_of(wording: Wording, said: str, contact: Contact, clock: Clock) -> str:
    """The end of what is too long to be told, from where it says who said so, that still reads like a promise: *on for 50 min.
    Supervisor Bev says sorry, 118 GBP by 6 Nov*."""
    from casebook.parsing.promises.sentences import promise_in_text

    ends = (said[found.end() :] for found in _PARTS.finditer(said))
    hearsay = wording.language.lead.hearsay
    short = (each for each in ends if len(each) <= LONGEST_SAID)
    theirs = (each for each in short if hearsay.search(_PARTS.split(each)[0]) or behind_who(contact, each) != each)
    return next((each for each in theirs if promise_in_text(each, contact.at, clock) == each), "")


def with_its_day(wording: Wording, contact: Contact, said: str) -> str:
    """`refund by fri (18 Sep)`: what was said with the day that it begins or ends with, where that means another when read."""
    plain = wording.language.lead.ends_with_who.sub("", said.rstrip(" .")).rstrip(" ,")
    due = due_of(wording, contact, plain)
    if due is None or names_a_day(wording, due.words):
        return said
    if not plain.endswith(due.words) and not (plain.startswith(due.words) and names_one_day(due.words)):
        return said
    is_of_that_month = due.last.day.replace(day=1) == contact.at.day.replace(day=1)
    if is_of_that_month and _names_day_of_month(due.words, due.last.day.day):
        return said  # behind the day of the contact
    return f"{plain} ({wording.day(due.last)})"


def _names_day_of_month(words: str, day: int) -> bool:
    """Whether they name the day of the month alone, or the next that it comes before: *by friday 15th*, *antes del 30*."""
    return any(
        re.search(
            rf"\b{each}(?:st|nd|rd|th)\b|\b(?:the|de|den|dem|le|del?|el) {each}\.?$",
            words,
            re.IGNORECASE,
        )
        for each in (day, day + 1)
    )


def shorter(wording: Wording, contact: Contact, said: str) -> list[str]:
    """What of it is promised alone, in a few forms of which the last is the shortest."""
    end = what_comes(wording, contact, said) or _alone(wording, contact, said)
    last = behind_and(wording, contact, end or said)
    alone = [each for each in (end, last) if each]
    begun = without_what_follows(wording, contact, (alone or [said])[-1])
    return alone if begun in (said, *alone) else [*alone, begun]


def _alone(wording: Wording, contact: Contact, said: str) -> str:
    """What of it is promised alone, where it ends with that and nobody is named in it."""
    if ", " not in said:
        return ""
    alone = promised_briefly(contact, case_clock(wording.facts), amounts_of(wording))
    is_end = bool(alone) and said.rstrip(".").endswith(f", {alone}")
    return alone if is_end and not wording.language.lead.hearsay.search(_WILL.sub("", alone)) else ""


_SOMEBODY = "(?:he|she|we|i|er|sie|man|wir|ich|ze|zij|hij|wij|ik|il|elle|on|je|nous)"
_A_THING = rf"(?:(?:the|das|die|der|het|de|le|la) )?(?-i:(?!{_SOMEBODY}\b)[a-zà-ÿ][\w-]*) "
_WILL = QuickPattern(rf"\A(?:.+ (?:{AND}) )?(?:they |{_A_THING})?(?:will|zal|wordt|wird|werden|worden|va|vont|van) ")
"""How it begins that they, whoever they are, or a thing will: *taxi wird bis 30.4. überwiesen*."""


def in_fewer_words(
    wording: Wording, contact: Contact, said: str, less: Sequence[str], forms: Sequence[str]
) -> tuple[str, ...]:
    """Each of the forms, then with less of what was said, and last without the day of the contact, where another is named."""
    code, colon = wording.language.code, wording.language.colon
    ends = (said, *less)
    told = [(each, *(said_less(code, colon, each, said, end) for end in less)) for each in forms]
    day = wording.day(contact.at) if names_a_day(wording, said) else ""
    undated = (said_undated(form, end, day) for each in told for form, end in zip(each, ends, strict=True) if day)
    return tuple(dict.fromkeys((*chain.from_iterable(told), *undated)))
