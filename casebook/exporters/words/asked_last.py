"""What the person asked for last in a contact, where they wrote nowhere what they want: that comes before an older promise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from casebook.domain.case_facts import CaseFacts, gather
from casebook.domain.nearness import is_a_new_thing
from casebook.exporters.words.typed import lines_of, one_line
from casebook.records.frozen import Frozen
from casebook.records.kinds import CaseWithEntries, Contact, Event
from casebook.records.vocabularies import OCCASIONS, Channel, EventKind, Promised
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.language.language import Language
    from casebook.records.kinds import Entry

LONGEST_LOOKED_AT = 2000
"""How long a text may be, in characters, to be looked through for what was asked. Our own choice."""

_NO_SUM = r"(?! ?(?:[€$£] ?\d|\d[\d.,]* ?(?:[€$£]|eur|gbp|usd|chf)))"
"""Behind a comma that parts no sum from what it is of."""

_CLAUSES = rf"(?:,{_NO_SUM}|[;:]) | [–—-] |\.\.\.|…| \("

_ENDS = QuickPattern(
    rf",{_NO_SUM}.*"
    r"| (?:now|again|please|nu|alsjeblieft|jetzt|sofort|bitte|maintenant|svp|ahora|ya)$"
    r"| (?:but|because|since|maar|omdat|want|aber|weil|denn|mais|car|parce|pero|porque)\b.*"
    r"| (?:and|en|und|et|y) (?!(?:an?|the|my|our|een|de|het|mijn|onze?|eine?\w?|die|das|den|mein\w*|unser\w*|une?|l[ea]s?|mon|mes"
    r"|un[ao]?|el|l[ao]s?|mis?)\b|[\d€£$]).*"
)
"""Where what was asked ends: what follows says why, or what else was done."""

_RATHER = QuickPattern(
    r"(?:no|not|geen|niet|kein\w*|nicht|pas (?:de |d['’])?|ningún|ninguna|no) .*?\b(?:but|maar|sondern|mais|sino) (.+)"
)
"""*No voucher but my money*: what is asked is what follows."""

_NO_ASK = QuickPattern(
    r"(?:to|zu|te) (?!(?:be|get|have|cancel)\b)|(?:when|why|where|what|how|whether|if|that|about|no|not|geen|niet|kein\w*|nicht"
    r"|wann|warum|wo|ob|dass|quand|pourquoi|où|pas|cuándo|por qué|si|no|ningún|ninguna)\b"
    r"|.*\b(?:he|she|they|him|her|them|hij|zij|ze|hem|er|ihm|ihr|ils?|elles?|él|ella|ellos)\b"
)
"""What is no thing that can be asked for, or speaks of others."""

_WHAT_FOR = QuickPattern(r" (?:to|for|om|voor|für|zum|zur|pour|para|por)\b.*")
"""What follows says what something is for: an account number for the refund is none."""


class AskedLast(Frozen):
    """What was asked for, in the words it was written down with, and in which entry."""

    what: str
    entry: Entry


def no_want_typed(facts: CaseFacts) -> bool:
    """Whether nobody wrote what is wanted of a case that is open."""
    return facts.case.closed is None and not one_line(facts.case.want)


def with_ask(facts: CaseFacts, language: Language) -> CaseFacts:
    """The facts with what the person asked for last as what is wanted; the same where they wrote what they want, or nothing was
    asked since the last promise."""
    last = asked_last(facts, language)
    if last is None:
        return facts
    case = replace(facts.case, want=last.what)
    return gather(CaseWithEntries(case, facts.entries, facts.left_out), facts.now)


def asked_last(facts: CaseFacts, language: Language) -> AskedLast | None:
    """What the person asked for last; None where they wrote what they want, or what was promised then or since may be the answer
    to it."""
    if not no_want_typed(facts):
        return None
    made = [each.promise for each in facts.agreed_promises if each.promise.promised not in OCCASIONS]
    promised = max((each.at.instant for each in made), default="")
    for entry in reversed(facts.entries):
        if _is_own(entry) and entry.at.instant > promised:
            found = list(_asks_in(entry, language))
            if found:
                return AskedLast(found[-1], entry)
    return None


def _is_own(entry: Entry) -> bool:
    """Whether the person may have asked the company for something there."""
    if isinstance(entry, Event):
        return entry.event in (EventKind.NOTE, EventKind.DECLINED)
    if not isinstance(entry, Contact) or entry.party:
        return False
    return not entry.incoming or entry.channel in (Channel.PHONE, Channel.IN_PERSON)


def _asks_in(entry: Entry, language: Language) -> Iterator[str]:
    """What is asked for in it, as something that would end it."""
    text = getattr(entry, "text", None) or ""
    for sentence in sentences(lines_of(text)) if len(text) <= LONGEST_LOOKED_AT else ():
        if not sentence.endswith("?"):
            for clause in re.split(_CLAUSES, sentence):
                yield from filter(_would_end_it, _asked_in(clause.strip(), language))


def _asked_in(clause: str, language: Language) -> Iterator[str]:
    for pattern, form in language.log.own_asks:
        if found := pattern.fullmatch(clause.rstrip(" .!)")):
            what = " ".join(found.expand(form).split())
            rather = _RATHER.fullmatch(what)
            yield _ENDS.sub("", rather[1] if rather else what)
            return


def _would_end_it(what: str) -> bool:
    """Whether money, a thing, a repair or a cancellation is asked for: no call, no answer, no news."""
    from casebook.parsing.promises.kinds import kinds_named_in

    if not what or _NO_ASK.match(what):
        return False
    head = _WHAT_FOR.sub("", what)
    kinds = kinds_named_in(head) - {Promised.OTHER, *OCCASIONS}
    return bool(kinds) or is_a_new_thing(head) or _CANCELS.search(head) is not None


_CANCELS = QuickPattern(r"\b(?:cancel|annul|opzeg|kündig|storn|résili|resili|dar de baja)\w*")


def without_asks(statement: str, language: Language) -> str:
    """A sentence without the clauses in which the person asked for something."""
    clauses = re.split(_CLAUSES, statement)
    return ", ".join(each for each in clauses if not any(_asked_in(each, language)))
