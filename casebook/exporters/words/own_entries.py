"""In which entries the person may have asked the company for something: in their own words, not in what came in."""

from __future__ import annotations

from casebook.domain.notes.messages_got import tells_of_message_got
from casebook.records.kinds import Contact, Entry, Event
from casebook.records.vocabularies import Channel, EventKind
from casebook.text.quick_pattern import QuickPattern


def may_have_asked(entry: Entry) -> bool:
    """Whether the person may have asked the company for something there."""
    if isinstance(entry, Event):
        return entry.event in (EventKind.NOTE, EventKind.DECLINED)
    if not isinstance(entry, Contact) or entry.party:
        return False
    is_talk = not entry.incoming or entry.channel in (Channel.PHONE, Channel.IN_PERSON)
    # Who tells of a message says beside it what they want.
    return is_talk or _I_ANSWERED.search(entry.text or "") is not None or tells_of_message_got(entry.text or "")


_I_ANSWERED = QuickPattern(
    r"\b(?:i (?:said|say|told (?:them|her|him)|wrote back|replied|answered|refused)|ik (?:zei|schreef terug|antwoordde|heb (?:nee"
    "|geweigerd|geantwoord|gezegd))|(?:ich )?(?:habe?) (?:nein|abgelehnt|geantwortet|gesagt)|j['’]ai (?:dit|répondu"
    r"|refusé)|(?:(?:les?|he) )?(?:digo|dicho|dije|contesté|respondí|rechacé) (?:que )?no|told (?:them|her|him) no"
    r"|je (?:leur |lui )?dis non)\b"
)
"""What the person did about what came in, which is noted with it."""
