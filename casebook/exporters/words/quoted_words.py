"""What came in from the other side and speaks to the person, told as a quotation.

Whoever reads a paste is spoken to as *you*: without quotation marks *please ask your neighbours* would ask that of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_I = QuickPattern(r"(?:i|ik|ich|yo|je)\b|j['’]")


_AS_TOLD = QuickPattern(
    r"\bich (?:hätte|sei|wäre)\b(?! gern)|\bik zou\b(?! (?:u|je|jullie)\b)|\bj['’]aurais\b(?! besoin)|\bje serais\b|\byo habría\b"
)
"""Found in what is told of what somebody said, whose *I* is the person: *rejected, I had entered it wrong*."""

_MARKS = tuple("'‘’\"“”„«")
_QUOTED = QuickPattern(r"^(?:['‘’\"“”„«] ?)([^'‘’\"“”„«»]+)(?: ?['‘’\"“”»])(?=\.?$)")
"""Words that the person put in quotation marks: they are not quoted twice."""


def quoted(wording: Wording, contact: Contact, said: str) -> str:
    """The words of a message that came in, in quotation marks up to the last sentence that speaks to the person.

    Without any where no sentence does, or one of them is told by the person.
    """
    said = _QUOTED.sub(r"\1", said) if said.startswith(_MARKS) else said
    parts = sentences(said) if contact.incoming else []
    theirs = next((end for end in range(len(parts), 0, -1) if _speaks_to(wording, parts[end - 1])), 0)
    if not theirs or any(_is_told(wording, each) for each in parts[:theirs]):
        return said
    text = wording.language.quoted.format(text=" ".join(parts[:theirs]))
    return " ".join([text, *parts[theirs:]])


def _speaks_to(wording: Wording, sentence: str) -> bool:
    """Whether it speaks to somebody, by more than that it begins with who speaks."""
    first, _, others = sentence.partition(" ")
    return not _AS_TOLD.search(sentence) and any(
        wording.language.log.spoken.search(each) for each in (first, others) if each
    )


def _is_told(wording: Wording, sentence: str) -> bool:
    """Whether the person may tell it: it begins with *I*, what they did, what is theirs, or who said it."""
    lead, log = wording.language.lead, wording.language.log
    begins = (log.own_doing, log.told_to_do, lead.own_things, lead.says_first, lead.hearsay)
    return _I.match(sentence) is not None or any(words.match(sentence) is not None for words in begins)
