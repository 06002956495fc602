"""Why they refused, behind that they did: after a colon, or as one sentence where it begins with *because*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.said.said_that import SAID_THAT
from casebook.exporters.words.typed import as_sentence, inside_a_sentence, join_heading
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_BEGINS_WITH_BECAUSE = QuickPattern(
    r"(?:(?P<clause>omdat|doordat|want|weil|da|denn)|because|due to|as (?:the|my|it|i)|since (?:the|my|it|i)|wegens|vanwege|wegen"
    r"|aufgrund|car|parce qu\w*|puisqu\w*|à cause|en raison|porque|ya que|puesto que|debido a|por)\b"
)
"""How why they refused begins where it goes on from that they did, behind a comma in Dutch and German where it is a clause."""

_AND_THAT = QuickPattern(
    r" (?:and|or|but) that (?:i|we|you|he|she|it|they|there|the|my|no|an?)\b|,? (?:et|ou|mais) qu(?:e\b|['’])"
    r"|,? (?:y|o|ni|pero) que\b"
)
"""How a second thing is said on in a language whose first is told without its *that*."""

_SAYS_SO = QuickPattern(r"(?:[^\s,;:]+ ){1,3}(?:that|dat|dass|que)\b|(?:[^\s,;:]+ ){1,3}qu['’]")
"""Who says on the first of two things that are said on: it stands as it is."""

_VOWEL = QuickPattern(r"\Aque (?=(?:ils?|elles?|on|une?|aucune?|en)\b)", exact=True)
"""What French joins the word before it to."""

_THEY_SAY = {
    "en": ("they say", "that"),
    "nl": ("ze zeggen", "dat"),
    "de": ("sie sagen,", "dass"),
    "fr": ("ils disent", "que"),
    "es": ("dicen", "que"),
}
"""Who says on what goes on from that, and how: behind a colon it would hang."""


_NAMES_WHO = QuickPattern(
    r"(?P<when>(?:now|then|also|nu|toen|dan|ook|jetzt|dann|maintenant|ensuite|puis|ahora|luego|después|también) )?"
    r"(?P<who>[^\s,;:]+(?: [^\s,;:]+){0,2}?) "
    r"(?P<says>(?:(?:me|nous|nos) |m['’])?(?:says|said|claims|claimed|tells me|told me|writes|wrote|zegt|zei|beweert|beweerde"
    r"|schrijft|vindt|sagte?|meinte?|behauptete?|schreibt|findet|(?:a )?(?:dit|écrit|affirmé)|affirme|prétend|écrit|dice|dijo"
    r"|afirma|afirmó|sostiene|escribe)\b.*)",
    exact=True,
)
"""Who says so, before what they say."""

_AND = {"en": "and", "nl": "en", "de": "und", "fr": "et", "es": "y"}


def behind_head(wording: Wording, head: str, said: str, *, refusing: str) -> str:
    """`Kyle refused it and says that it was open` of *Kyle says that it was open*, where the head is that he was `refusing`:
    else he would stand there twice; any other words behind a colon."""
    same = goes_on_from(wording, head, said) if head == refusing else ""
    return as_sentence(same) if same else join_heading([head], said, wording.language.colon)


def goes_on_from(wording: Wording, head: str, said: str) -> str:
    """`4 May, Kyle refused it and now says that it was open` of *now Kyle says that it was open* and the head that he refused;
    nothing where what was said does not begin with a name that stands in the head."""
    found = _NAMES_WHO.fullmatch(said)
    who = found["who"] if found else ""
    is_named = who[:1].isupper() and f" {who} " in f" {head}"
    return f"{head} {_AND[wording.language.code]} {found['when'] or ''}{found['says']}" if found and is_named else ""


def with_reason(wording: Wording, head: str, why: str) -> str:
    """`Niall refused my request because the hotel was open`, `Niall refused my request: it was open`, `Niall refused my request:
    they say that it was open and that it is my own fault`."""
    says, that = _THEY_SAY[wording.language.code]
    if SAID_THAT.match(why):
        return f"{head}{wording.language.colon}{says} {why}"
    if _AND_THAT.search(why) and not _SAYS_SO.match(why):
        both = _VOWEL.sub("qu'", f"{that} {inside_a_sentence(why)}")
        return f"{head}{wording.language.colon}{says} {both}"
    if same := goes_on_from(wording, head, why):
        return same
    because = _BEGINS_WITH_BECAUSE.match(why)
    if because is None:
        return f"{head}{wording.language.colon}{why}"
    return f"{head}{',' if because['clause'] else ''} {inside_a_sentence(why)}"
