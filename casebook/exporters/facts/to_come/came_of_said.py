"""Whether what was said to come came since, as the person wrote: that it is there, so much money, or that nobody came."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from casebook.domain.notes.nobody_came import nobody_came as nobody_came_at_all
from casebook.domain.notes.told_kept import clause_of_kind
from casebook.exporters.facts.noted.money_words import is_paid
from casebook.exporters.facts.noted.nothing_came import is_own
from casebook.exporters.facts.noted.who_came import comes_to_somebody
from casebook.exporters.facts.to_come.said_at_length import due_of
from casebook.exporters.words.nothing_was_there import NO_VISIT, nobody_was_to_come
from casebook.exporters.words.statements import may_turn
from casebook.exporters.words.typed import lines_of
from casebook.parsing.sums import money_in
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import EventKind, Promised
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.sums import sum_in, sums
from casebook.text.words.joining_words import AND_OR_BUT

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Entry

_CAME = (
    r"(?:came|arrived|was here|has been|kwam|was er|is gekomen|is geweest|langs geweest|kam|war da|ist gekommen|est venue?"
    r"|est passée?"
    r"|est arrivée?|vino|llegó|pasó)"
)


_NEW_ONE = ("new", "replacement", "nieuwe", "neu", "ersatz", "nouve", "remplacement", "nuev")
"""What a thing is called that came in the place of the first, as it begins."""


def came_since(wording: Wording, contact: Contact, said: str, until: date) -> bool:
    """Whether the person wrote since, and not after that day, that what was said to come came: *Dane the tech came*."""
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    kind, words = promise_kind_in(said), re.findall(r"[^\W\d_]{4,}", said.casefold())
    things = "|".join([*words, *(_NEW_ONE if kind is Promised.REPLACEMENT else ())])
    later = (each for each in wording.facts.entries if each.at.instant > contact.at.instant and each.at.day <= until)
    texts = [getattr(each, "text", "") or "" for each in later if _is_told_by_me(each)]
    if kind is Promised.COLLECTION and any(clause_of_kind(each, kind) for each in texts):
        return True  # whoever has it knows; of a repair or a delivery may follow what is amiss with it
    if not things:
        return False
    came = re.compile(rf"\b(?:{things})\w* (?:\w+ )?{_CAME}\b", re.IGNORECASE)
    clauses = (clause for each in texts for clause in re.split(r"[,;.] ", each))
    found = (
        come for clause in clauses if (come := came.search(clause)) and not nobody_came_at_all(clause.rstrip(" .!"))
    )
    return any(not may_turn(come.string[: come.end()]) for come in found)  # *it came, but in the wrong colour*


def came_in_time(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether it came by the day that was said."""
    due = due_of(wording, contact, said)
    return due is not None and came_since(wording, contact, said, due.last.day)


_GOT = QuickPattern(
    r"\b(?:got|received|came|arrived|gekregen|ontvangen|binnen|gekomen|bekommen|erhalten|eingegangen|gekommen|reçue?s?"
    r"|arrivée?s?|recibid\w+"
    r"|recibí|llegaron|llegó)\b"
)
"""What the person notes of money that came."""


def has_come(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether so much money as was said to come came since, as a refund or as the person noted."""
    code = wording.language.code
    named = [each for each in money_in(sum_in(said), wording.facts.case.currency or "EUR", code) if each.minor]
    if len(named) != 1:
        return False
    refunded = (each.amount for each in wording.facts.refunds if each.at.day >= contact.at.day)
    is_in = next(sums(said)).may_be_in  # a sum in another currency is not so much
    if any(each is not None and is_in(each.currency) and each.minor >= named[0].minor for each in refunded):
        return True
    later = (each for each in wording.facts.entries if each.at.day > contact.at.day and is_own(each))
    clauses = (clause for each in later for clause in re.split(r"[,;] ", getattr(each, "text", "") or ""))
    return any(
        _GOT.search(each) and not may_turn(each) and named[0] in money_in(each, named[0].currency, code)
        for each in clauses
    )


def _is_told_by_me(entry: Entry) -> bool:
    return not (isinstance(entry, Contact) and entry.incoming)


_NOBODY = QuickPattern(
    rf"(?:(?:{AND_OR_BUT}|still|again|weer|wieder|toujours|encore|otra vez) )*"
    r"(?:nobody|no[ -]?one|niemand|keiner|personne|nadie)"
)
"""A clause that says no more than that nobody was there: *30 oct came and went, nobody*."""


def nobody_came(wording: Wording, contact: Contact, said: str) -> Entry | None:
    """What was noted on the day that it was said to be, or since, where that is that nobody came."""
    due = due_of(wording, contact, said)
    if due is None:
        return None
    later = (each for each in wording.facts.entries if each.at.day >= due.last.day)
    return next((each for each in later if _is_nobody(wording, each, said, due.last.day)), None)


def _is_nobody(wording: Wording, entry: Entry, said: str, day: date) -> bool:
    """Whether it says that nobody came; of a visit missed its kind does, where it was on that day and somebody was to come."""
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    if isinstance(entry, Event) and entry.event is EventKind.MISSED:
        if nobody_was_to_come(wording.facts, entry):
            return False
        comes = promise_kind_in(said) not in NO_VISIT and not is_paid(said)
        return comes and wording.happened_at(entry).day == day
    return is_own(entry) and _says_nobody(wording, getattr(entry, "text", "") or "", said)


def _says_nobody(wording: Wording, text: str, said: str) -> bool:
    """Whether it begins with that nobody came, or its first sentence ends with it; nobody says that of money."""
    if wording.language.log.nobody_came.match(text):
        return True
    first = next(iter(sentences(lines_of(text))), "").rstrip(" .!")
    if any(map(comes_to_somebody, _words_of(said) & _words_of(first.partition(", ")[0]))) and nobody_came_at_all(first):
        return True  # *engineer never came, waited in all morning*, of an engineer
    return _NOBODY.fullmatch(first.rpartition(", ")[2]) is not None and not is_paid(said)


def _words_of(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text.casefold()))
