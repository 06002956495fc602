"""How often the person got in touch. Pure.

Not by a visit: somebody came to them about the thing, to mend it, to look at it or to fetch it, however that was written down.
But by a complaint that they sent and by cancelling it, in writing or aloud, for which no contact stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.domain.notes.no_contact import reached_nobody_of
from casebook.records.kinds import Contact, Event, Promise
from casebook.records.vocabularies import Channel, EventKind, Promised
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.visitors import VISITORS

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts

_IN_WRITING = QuickPattern(
    r"\b(?:letter|e-?mail|fax|registered|certified|in writing|brief|aangetekend\w*|schriftelijk|einschreiben|kündigung\w*"
    r"|rücktritt|courrier|lettre|recommandée?|courriel|carta|correo|burofax|certificad[oa])\b"
)
"""Found in what was cancelled by a message to the company, and not by the company."""

_ALOUD = QuickPattern(
    r"\b(?:(?:by|on|over) (?:the )?(?:tele)?phone|(?:tele)?phoned|rang|called (?:them|to)|(?:by|on|in|over) (?:the |a )?chat"
    r"|telefonisch|(?:per|aan de|via de) (?:telefoon|chat)|(?:op)?gebeld|belde"
    r"|(?:per|am) telefon|angerufen|(?:per|im) chat"
    r"|(?:par|au) téléphone|téléphoné|appelé|par (?:le )?chat"
    r"|(?:por|al) teléfono|telefónicamente|llamé|llamando|por (?:el )?chat)\b"
)
"""The same of what was said to them: it was cancelled with somebody there."""

_BY_THEM = QuickPattern(
    r"\b(?:they|he|she|(?:called|rang|phoned|emailed|e-mailed|told|wrote) me|ze|zij|(?:belde|belden|mailde|mailden) (?:mij|me)"
    r"|sie haben|(?:mich|mir) (?:angerufen|geschrieben)|(?:riefen|rief) mich|ils|elles?|m['’]ont|m['’]a"
    r"|ellos|ellas|me (?:llamaron|llamó|escribieron|escribió))\b"
)
"""Found in what the company cancelled."""

_TO_OTHERS = QuickPattern(
    r"\b(?:ombuds\w*|regulator|court|police|bank|arbitrat\w*|geschillencommissie|kifid|toezichthouder|politie|rechter"
    r"|schlichtung\w*|schiedsstelle|verbraucherzentrale|bundesnetzagentur|gericht|polizei|médiat\w*|mediat\w*|tribunal|banque"
    r"|consumo|banco|policía)\b"
)
"""Found in what was sent to somebody else than the company."""

_SALES = QuickPattern(
    r"\b(?:sales|salesman|saleswoman|verkoop\w*|verkoper|verkaufs?\w*|verkäufer\w*|vertrieb\w*|vente|ventes|vendeu\w+"
    r"|ventas|vendedor\w*|comercial)\b"
)
"""Found in what was said with who sold it."""

_COMING = QuickPattern(
    r"\b(?:come|comes|coming|visit|komt|langs|bezoek|kommt|vorbei|besuch|besichtigung|vient|passe|visite|viene|vendrá)\b"
)
"""Found in the words of a promise that somebody comes."""

_WHO_COMES = QuickPattern(rf"\b(?:{VISITORS})\b")
"""Found where somebody is named who comes to people's homes."""


def contacts_sought(facts: CaseFacts) -> tuple[Contact, ...]:
    """The contacts with the company that the person sought: none that the company did, no visit, none before it was ordered or
    with who sold it, and none whose words say that it was with somebody else, or that nobody was reached."""
    visits = visits_among(facts.contacts, [each.promise for each in facts.promises])
    sought = (each for each in facts.own_contacts if not each.incoming and each.number not in visits)
    asked = (each for each in sought if not _is_of_the_sale(facts, each))
    return tuple(each for each in asked if not reached_nobody_of(each, facts.case.company))


def _is_of_the_sale(facts: CaseFacts, contact: Contact) -> bool:
    """Whether it was before anything was ordered, or on that day with sales: nothing had gone wrong yet."""
    ordered = [each.at.day for each in facts.events if each.event is EventKind.ORDERED]
    if not ordered or contact.at.day > min(ordered):
        return False
    said = f"{contact.department or ''} {contact.agent or ''} {contact.text or ''}"
    return contact.at.day < min(ordered) or _SALES.search(said) is not None


def times_in_touch(facts: CaseFacts) -> tuple[Contact | Event, ...]:
    """The contacts that the person sought, with the messages that were sent besides, in order."""
    return tuple(sorted((*contacts_sought(facts), *messages_sent(facts)), key=lambda each: each.at.instant))


def messages_sent(facts: CaseFacts) -> tuple[Event, ...]:
    """The complaints that were sent to the company, and what was cancelled in writing or aloud, each where no contact of that
    day or the next stands for it: it was got in touch with then too. None that went to others."""
    written = [each for each in facts.contacts if not (each.incoming or each.party)]
    return tuple(
        each
        for each in facts.events
        if _is_sent(each) and not any(0 <= (contact.at.day - each.at.day).days <= 1 for contact in written)
    )


def _is_sent(event: Event) -> bool:
    text = event.text or ""
    if event.event not in (EventKind.COMPLAINED, EventKind.CANCELLED) or _TO_OTHERS.search(text):
        return False
    by_me = _IN_WRITING.search(text) or _ALOUD.search(text)
    return event.event is EventKind.COMPLAINED or (by_me is not None and not _BY_THEM.search(text))


def visits_among(contacts: Sequence[Contact], promises: Sequence[Promise]) -> frozenset[int]:
    """The numbers of the contacts in which somebody came: in person, on a day for which that was promised, or somebody who comes
    to people's homes, or came to this one before."""
    in_person = [contact for contact in contacts if contact.channel is Channel.IN_PERSON]
    if not in_person:
        return frozenset()
    days = {promise.due.day for promise in promises if promise.due is not None and _is_of_a_visit(promise)}
    visits = [each for each in in_person if each.at.day in days or _tells_of_who_comes(each)]
    names = {each.agent for each in visits} - {None}
    return frozenset(each.number for each in in_person if each in visits or each.agent in names)


def _is_of_a_visit(promise: Promise) -> bool:
    is_named = names_who_comes(promise.text) or (promise.text is not None and _COMING.search(promise.text))
    return promise.promised in (Promised.REPAIR, Promised.COLLECTION) or bool(is_named)


def _tells_of_who_comes(contact: Contact) -> bool:
    return any(map(names_who_comes, (contact.agent, contact.department, contact.text)))


def names_who_comes(text: str | None) -> bool:
    """Whether it names somebody who comes to people's homes."""
    return text is not None and _WHO_COMES.search(text) is not None
