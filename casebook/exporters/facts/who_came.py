"""Who came to the door, of whom the person may have written by what that is: no name is told before it as if another said so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import Channel
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_WHO_COMES = QuickPattern(
    r"(?:the |de |der |die |le |la |l['’]|el )?(?:technician|engineer|fitter|plumber|electrician|mechanic|repair ?man|inspector"
    r"|surveyor|adjuster|driver|courier|monteur|technicus|reparateur|loodgieter|elektricien|bezorger|chauffeur|inspecteur"
    r"|techniker(?:in)?|monteurin|handwerker(?:in)?|klempner|elektriker(?:in)?|fahrer(?:in)?|gutachter(?:in)?"
    r"|technicien(?:ne)?|réparateur|plombier|électricien|livreur|expert"
    r"|técnico|fontanero|electricista|mecánico|repartidor|perito)\b"
)
"""How a sentence begins that tells of whoever came to the door."""


def tells_of_who_came(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether it tells of whoever came, of a contact that took place there: who was met may be that person, and no name stands
    before it as if another had said so."""
    facts = wording.facts
    # A line with little room has the contact without the way it took place.
    way = facts.entry(contact.number) if contact.number in facts.positions else contact
    is_there = (
        getattr(way, "channel", None) is Channel.IN_PERSON and not contact.incoming and bool(one_line(contact.agent))
    )
    return is_there and _WHO_COMES.match(said.casefold()) is not None
