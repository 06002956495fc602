"""What a person's words tell of that may be what somebody promised."""

from __future__ import annotations

from typing import Optional

from casebook.domain.notes.told_kept import tells_of
from casebook.records.kinds import Contact, Promise
from casebook.records.vocabularies import Channel, Promised
from tests.builders import Entries
from tests.conftest import each

TELLS = (
    ("someone rang me", Promised.CALLBACK, "Jodie"),
    ("Gemma called me back", Promised.CALLBACK, "Gemma"),
    ("she called!", Promised.CALLBACK, "Gemma"),
    ("gemma rang", Promised.CALLBACK, "Gemma"),
    ("Gemma finally rang me back, no news", Promised.CALLBACK, "Gemma"),
    ("Kevin heeft teruggebeld", Promised.CALLBACK, "Kevin"),
    ("Kevin belde terug", Promised.CALLBACK, "Kevin"),
    ("ze belden vandaag", Promised.CALLBACK, None),
    ("Timo hat zurückgerufen", Promised.CALLBACK, "Timo"),
    ("Timo rief mich an", Promised.CALLBACK, "Timo"),
    ("Thomas m'a rappelé", Promised.CALLBACK, "Thomas"),
    ("Carmen me llamó", Promised.CALLBACK, "Carmen"),
    ("me han llamado", Promised.CALLBACK, None),
    ("the new one arrived", Promised.REPLACEMENT, None),
    ("new kettle came today", Promised.REPLACEMENT, None),
    ("nieuwe waterkoker is binnen", Promised.REPLACEMENT, None),
    ("das neue gerät ist da", Promised.REPLACEMENT, None),
    ("le nouveau est arrivé", Promised.REPLACEMENT, None),
    ("reçu le nouveau pied", Promised.REPLACEMENT, None),
    ("ha llegado el nuevo", Promised.REPLACEMENT, None),
    ("technician came and fixed it", Promised.REPAIR, None),
    ("monteur is geweest, werkt nu", Promised.REPAIR, None),
    ("techniker war da", Promised.REPAIR, None),
    ("le technicien est passé", Promised.REPAIR, None),
    ("vino el técnico y lo arregló", Promised.REPAIR, None),
    ("they collected it", Promised.COLLECTION, None),
    ("is vandaag opgehaald", Promised.COLLECTION, None),
    ("wurde abgeholt", Promised.COLLECTION, None),
    ("abgeholt, fahrer hat quittiert", Promised.COLLECTION, None),
    ("finally picked up this morning", Promised.COLLECTION, None),
    ("opgehaald", Promised.COLLECTION, None),
    ("enlevé ce matin, bon signé", Promised.COLLECTION, None),
    ("gerepareerd, factuur volgt", Promised.REPAIR, None),
    ("they finally replied", Promised.REPLY, None),
    ("heard back from them", Promised.REPLY, None),
    ("antwoord gekregen", Promised.REPLY, None),
    ("ont répondu", Promised.REPLY, None),
    ("han contestado", Promised.REPLY, None),
)

TELLS_NOT = (
    ("abgeholt wird am freitag, sagt sie", Promised.COLLECTION, None),
    ("not collected", Promised.COLLECTION, None),
    ("collected my papers", Promised.COLLECTION, None),
    ("Tom called me a liar", Promised.CALLBACK, "Tom"),
    ("chat with someone called jodie", Promised.CALLBACK, None),
    ("chat with a man called Jodie", Promised.CALLBACK, "Jodie"),
    ("Gemma never called me back", Promised.CALLBACK, "Gemma"),
    ("I called back", Promised.CALLBACK, "Gemma"),
    ("rang again", Promised.CALLBACK, "Gemma"),
    ("rang back, no answer", Promised.CALLBACK, "Gemma"),
    ("weer gebeld", Promised.CALLBACK, "K"),
    ("Kevin heeft niet gebeld", Promised.CALLBACK, "Kevin"),
    ("no one called. phoned them", Promised.CALLBACK, None),
    ("Dave rang me", Promised.CALLBACK, "Gemma"),
    ("Gemma will call me back", Promised.CALLBACK, "Gemma"),
    ("she said she called", Promised.CALLBACK, "Gemma"),
    ("new one arrived but wrong model", Promised.REPLACEMENT, None),
    ("gerät kam gestern, aber falsches modell", Promised.REPLACEMENT, None),
    ("the new one has not come", Promised.REPLACEMENT, None),
    ("technician never turned up", Promised.REPAIR, None),
    ("engineer came, fixed router but still drops", Promised.REPAIR, None),
    ("monteur niet gekomen", Promised.REPAIR, None),
    ("monteur is geweest, onderdeel nodig, duurt nog 2 wk", Promised.REPAIR, None),
    ("no reply", Promised.REPLY, None),
    ("i collected it", Promised.COLLECTION, None),
    ("ich habe angerufen", Promised.CALLBACK, "Timo"),
    ("j'ai rappelé", Promised.CALLBACK, "T"),
    ("ik heb gebeld", Promised.CALLBACK, "K"),
    ("llamé otra vez", Promised.CALLBACK, "C"),
    ("called to complain", Promised.CALLBACK, "C"),
    ("emailed and rang", Promised.CALLBACK, "C"),
    ("hotline angerufen", Promised.CALLBACK, "T"),
    ("heute angerufen", Promised.CALLBACK, "T"),
    ("gestern nochmal angerufen", Promised.CALLBACK, "T"),
)


def _told(text: str, kind: Promised, promiser: Optional[str], **values: object) -> bool:
    entries = Entries()
    entries.promise("2024-11-01", "what was promised", promised=kind, agent=promiser)
    entries.contact("2024-11-02", text, **values)
    promise, contact = entries
    assert isinstance(promise, Promise)
    assert isinstance(contact, Contact)
    return tells_of(contact, promise, promiser)


@each(("text", "kind", "promiser"), TELLS)
def test_everyday_words_tell_that_what_was_promised_came(text: str, kind: Promised, promiser: Optional[str]) -> None:
    """A call back by whoever promised it, a new one, a visit, a reply: in five languages."""
    assert _told(text, kind, promiser)


@each(("text", "kind", "promiser"), TELLS_NOT)
def test_what_did_not_come_or_not_as_it_should_is_not_kept(text: str, kind: Promised, promiser: Optional[str]) -> None:
    """Nor what the person did themselves, what is still to come, what somebody said, or a call of somebody else."""
    assert not _told(text, kind, promiser)


def test_an_incoming_call_may_be_the_call_back() -> None:
    """Where it was recorded that they called, no words have to say it."""
    assert _told("she was kind", Promised.CALLBACK, "Gemma", incoming=True, channel=Channel.PHONE)
