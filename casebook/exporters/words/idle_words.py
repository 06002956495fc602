"""What somebody begins to tell with that says nothing: *So I cancelled*, *Nou, ik heb opgezegd*, *Alors j'ai résilié*."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from casebook.domain.case_facts import CaseFacts
from casebook.domain.gathered_anew import gathered_with, with_entries
from casebook.domain.notes.own_story import FIRST_ONES, is_own_story
from casebook.records.kinds import Contact
from casebook.text.quick_pattern import QuickPattern

_A_DAY = r"(?:(?:on|op|am|le|el) )?\d"

_IDLE = QuickPattern(
    r"(?:(?:(?:oh|ah|um|er|tja|hm+),? )?(?:"
    r"(?:(?:ok(?:ay)?|right|well|yeah),? )?so(?:,(?! far\b)| basically,?)?"
    r" (?=(?:i|i['’]\w+|we|we['’]\w+|my|our|they|they['’]\w+|the|an?|this)\b(?! (?:that|far|much|many|long|as)\b))"
    rf"|so,? (?=on \d)"
    r"|(?:well|anyway|basically|ok(?:ay)?|right|look|listen|alright)(?: then)?, (?:so )?"
    r"|(?:nou|tja|ok[ée]|kijk|nou ja)(?: dus)?, (?:dus )?"
    rf"|(?:nou|dus|nou ja|en dus) (?=(?:ik|we|wij|mijn|onze?|de|het|een|ze|zij|{_A_DAY})\b)"
    r"|(?:na ja|naja|nun|tja|okay|ok|so)(?: also)?, "
    rf"|also(?:,? (?=(?:ich|wir|mein\w*|unser\w*|der|die|das|sie|{_A_DAY})\b))"
    r"|(?:alors|bon|ben|bon ben|eh bien|donc|bref|voilà|alors voilà)(?: donc)?, "
    rf"|(?:alors|bon|ben|donc|bon ben|eh bien) (?=(?:je|nous|on|mon|ma|mes|notre|le|la|les|ils|{_A_DAY})\b|[jl]['’])"
    r"|(?:pues nada|pues bueno|bueno pues|bueno|pues|entonces|a ver|mira|nada), "
    r"|(?:pues|bueno pues) (?!que\b|sí\b|no\b(?=\W*$))"
    r"))"
)
"""A word that only begins, with its comma or before a subject. No *so far*, no *dus heb ik*, which has no subject first without
it, no *alors que*."""

_ALSO = QuickPattern(r"also(?:,| (?=(?:i|we|my|our|they|the)\b)) ?")
"""The same in English where nothing was told before."""


def without_idle_words(facts: CaseFacts) -> CaseFacts:
    """The facts with the problem, and what the person told in the first contacts, without what only begins them."""
    typed = facts.case.problem or ""
    told = without_idle(typed, is_first=True)
    known = facts if told == typed else gathered_with(facts, case=replace(facts.case, problem=told))
    return with_entries(known, {each.number: each for each in _told_plainly(known, is_first=not typed.strip())})


def _told_plainly(facts: CaseFacts, *, is_first: bool) -> Iterator[Contact]:
    """The first contacts whose text begins otherwise then; *also* goes where `is_first`, as nothing was told before."""
    told = [each for each in facts.own_contacts if each.text and (not each.incoming or is_own_story(each))]
    for place, contact in enumerate(told[:FIRST_ONES]):
        text = without_idle(contact.text or "", is_first=is_first and not place)
        if text != contact.text:
            yield replace(contact, text=text)


def without_idle(text: str, *, is_first: bool = False) -> str:
    """The text without a word at its beginning that says nothing; *also* in English where it `is_first` of all that is told.

    >>> without_idle("So I cancelled on 9 Feb"), without_idle("Nou, de bank is stuk"), without_idle("So far nothing came")
    ('I cancelled on 9 Feb', 'De bank is stuk', 'So far nothing came')
    """
    found = _IDLE.match(text) or (_ALSO.match(text) if is_first else None)
    rest = text[found.end() :].lstrip() if found else ""
    if not rest:
        return text
    return f"{rest[:1].upper()}{rest[1:]}" if text[:1].isupper() else rest
