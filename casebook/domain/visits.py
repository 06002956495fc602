"""Visits: somebody came to the person about the thing, to mend it, to look at it, to fetch it. Pure.

Whoever was visited did not get in touch: a visit is no contact that the person sought, whichever way it was written down.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from casebook.records.kinds import Contact, Promise
from casebook.records.vocabularies import Channel, Promised

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts

_COMES = (
    r"technici\w*|technicus|engineer|repair ?m[ae]n|repairer|mechanic|plumber|electrician|fitter|installer|surveyor"
    r"|assessor|adjuster|inspector|courier|delivery m[ae]n|driver|monteurs?|reparateur|loodgieter|elektricien|installateur"
    r"|taxateur"
    r"|koerier|bezorger|chauffeur|techniker\w*|handwerker\w*|klempner|elektriker|gutachter\w*|sachverständige\w*|kurier\w*|fahrer"
    r"|réparat(?:eur|rice)|plombi(?:er|ère)|livreu(?:r|se)|coursier|t[ée]cnic[oa]|reparador\w*|fontaner[oa]|repartidor\w*"
    r"|perit[oa]|instalador\w*|mensajer[oa]|mecánic[oa]|experte?|expert[oa]"
)
"""Who comes to people's homes, in English, Dutch, German, French and Spanish."""


def contacts_sought(facts: CaseFacts) -> tuple[Contact, ...]:
    """The contacts with the company that the person sought: none that the company did, and no visit."""
    visits = visits_among(facts.contacts, [each.promise for each in facts.promises])
    return tuple(each for each in facts.own_contacts if not each.incoming and each.number not in visits)


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
    is_named = _names_who_comes(promise.text) or (promise.text is not None and _coming().search(promise.text))
    return promise.promised in (Promised.REPAIR, Promised.COLLECTION) or bool(is_named)


def _tells_of_who_comes(contact: Contact) -> bool:
    return any(map(_names_who_comes, (contact.agent, contact.department, contact.text)))


def _names_who_comes(text: str | None) -> bool:
    return text is not None and _comes().search(text) is not None


@cache
def _coming() -> re.Pattern[str]:
    """Found in the words of a promise that somebody comes."""
    return re.compile(
        r"\b(?:come|comes|coming|visit|komt|langs|bezoek|kommt|vorbei|besuch|besichtigung|vient|passe|visite|viene|vendrá)\b",
        re.IGNORECASE,
    )


@cache
def _comes() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_COMES})\b", re.IGNORECASE)
