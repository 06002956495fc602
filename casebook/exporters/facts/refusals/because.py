"""Why they refused, behind that they did: after a colon, or as one sentence where it begins with *because*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.said.said_that import SAID_THAT
from casebook.exporters.words.typed import inside_a_sentence
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


def with_reason(wording: Wording, head: str, why: str) -> str:
    """`Niall refused my request because the hotel was open`, `Niall refused my request: it was open`, `Niall refused my request:
    they say that it was open and that it is my own fault`."""
    says, that = _THEY_SAY[wording.language.code]
    if SAID_THAT.match(why):
        return f"{head}{wording.language.colon}{says} {why}"
    if _AND_THAT.search(why) and not _SAYS_SO.match(why):
        both = _VOWEL.sub("qu'", f"{that} {inside_a_sentence(why)}")
        return f"{head}{wording.language.colon}{says} {both}"
    because = _BEGINS_WITH_BECAUSE.match(why)
    if because is None:
        return f"{head}{wording.language.colon}{why}"
    return f"{head}{',' if because['clause'] else ''} {inside_a_sentence(why)}"
