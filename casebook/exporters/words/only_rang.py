"""What says no more of a contact than that it took place: that they rang, or that the person got through to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import Channel
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_RANG_ME = QuickPattern(
    r"(?:[^\s,;]+ ){1,4}(?:rang|called|phoned|e-?mailed) (?:me|us)(?: back| up)?"
    r"|(?:[^\s,;]+ ){1,4}(?:belde|mailde)(?: me| mij| ons)?(?: terug)?"
    r"|(?:[^\s,;]+ ){1,4}rief (?:mich |uns )?(?:an|zurück)"
    r"|(?:[^\s,;]+ ){1,4}(?:m['’]a|nous a) r?appelée?s?|(?:me|nos) llamó(?: [^\s,;]+){1,4}"
)
"""That they got in touch: *mgr Lorna rang me*."""


def only_rang(contact: Contact, said: str) -> bool:
    """Whether it says that they got in touch, and nothing else, where how they did is recorded: as what nobody said otherwise is
    a chat, of which the words for a call say more."""
    return contact.channel is not Channel.CHAT and _RANG_ME.fullmatch(said.rstrip(" .")) is not None


def only_how(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether it says no more than that they rang, that the person got through to them, or who it was, before a colon."""
    got_through, typed = wording.language.log.got_through, one_line(contact.text).casefold()
    each = (sentence.rstrip(" .!") for sentence in sentences(said))
    return all(_RANG_ME.fullmatch(one) or got_through.fullmatch(one) or f"{one.casefold()}: " in typed for one in each)
