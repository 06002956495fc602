"""Who answered, the number they gave, how it took place, whether they refused and the day they were given, where the text of a
contact tells it and no option did."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple, Optional

from casebook.domain.notes.messages_got import is_message_got
from casebook.domain.notes.own_messages import is_own_message
from casebook.parsing.clock import Clock
from casebook.parsing.refusals.hints import may_refuse
from casebook.records.kinds import Case, Contact
from casebook.records.vocabularies import Channel, Role
from casebook.text.comparing import as_seen


class Noticed(NamedTuple):
    """What the text of a contact tells that was recorded nowhere; None for each that it does not."""

    agent: Optional[str] = None
    role: Optional[Role] = None
    case_number: Optional[str] = None
    party: Optional[str] = None
    channel: Optional[Channel] = None
    incoming: bool = False
    is_unanswered: bool = False
    is_refused: bool = False
    deadline: Optional[date] = None
    maybe: str = ""
    """Who may have answered, or a company that nobody knows of."""
    day: Optional[date] = None
    """On which day it was, where that is not the day on which it was typed."""

    waiting: Optional[int] = None
    minutes: Optional[int] = None
    """How long somebody waited, and how long it took in all."""


def details_noticed(case: Case, contact: Contact, clock: Clock, *, has_way: bool = True, own_name: str = "") -> Noticed:
    """What the text of a contact with the company tells, where nothing was typed for it; how it took place unless it `has_way`.

    Nothing of what the person wrote themselves, which names others, but how; and nobody of their `own_name` answered.
    """
    if contact.party or not contact.text:
        return Noticed()
    told = _way_noticed(case, contact, has_way=has_way)
    told = told._replace(deadline=_deadline_noticed(contact, clock), day=day_noticed(contact))
    if is_own_message(contact):
        return told._replace(party=None)
    party, named = told.party, Noticed() if told.is_unanswered else _names_noticed(case, contact, own_name)
    waiting, minutes = _lengths_noticed(contact, is_contact=bool(named.agent or contact.agent))
    told = told._replace(waiting=waiting, minutes=minutes)
    if told.is_unanswered:
        return told
    if named.agent and party and as_seen(named.agent) == as_seen(party):
        named = named._replace(agent=None, role=None)
    told = told._replace(is_refused=party is None and _refusal_noticed(contact, clock))
    return told._replace(agent=named.agent, role=named.role, case_number=named.case_number, maybe=named.maybe)


def _refusal_noticed(contact: Contact, clock: Clock) -> bool:
    """Whether the company refused what was asked, and promised nothing beside it; an outcome that was typed stands."""
    text = contact.text or ""
    if contact.outcome or not may_refuse(text):
        return False
    from casebook.parsing.refusals.hurried import refusal_in

    if not refusal_in(text):
        return False
    from casebook.parsing.promises.hurried import promises_in

    return all(map(refusal_in, promises_in(text, contact.at, clock)))


_OF_A_DEADLINE = tuple(
    " or |ombuds|otherwise|gave|give |geef|gegeven|anders|frist|zeit |sonst|délai|laissé|donné|accordé|sinon|plazo|hasta|si no"
    "| o |want|need|demand|asked|insist|wil|eis|verlang|verwacht|gevraagd|nodig|brauch|möchte|forder|erwart|veux|voudrais|exig"
    "|réclam|besoin|quiero|exij|pido|reclamo|necesit|solicit|until| til|from today|from now|tot |vanaf |bis |ab heute|ab jetzt"
    "|jusqu|aujourd| hoy".split("|")
)
"""Without a bit of these in it a text gives nobody a day, and nothing is loaded to look closer."""


def _deadline_noticed(contact: Contact, clock: Clock) -> Optional[date]:
    """The day that the person gave them."""
    text = (contact.text or "").casefold()
    if contact.deadline or contact.incoming or not any(map(text.__contains__, _OF_A_DEADLINE)):
        return None
    from casebook.parsing.deadlines_typed import deadline_in

    return deadline_in(contact, clock)


_OF_A_DAY = tuple(
    "yester|yday|last|day|gister|gestern|hier|ayer|anoche|lunes|martes|mi|jueves|viernes|lundi|mardi|jeudi|dag|tag|mittwoch"
    "|tue|wed|thu|fri| mon| sat| sun| op | am |0|1|2|3|4|5|6|7|8|9".split("|")
)
_OF_A_CONTACT = tuple(
    "spok|talk|rang|phon|call|mail|chat|wrote|text|through|gebel|belde|sprak|gespro|schr|angeruf|telef|"
    "appel|parl|téléph|écri|llam|habl|escri|ai eu|visit|went|gegang|passé|allé|fui a".split("|")
)
"""Without a bit of each of these in it a text tells of no contact on a day before, and nothing is loaded to look closer."""


def day_noticed(contact: Contact) -> Optional[date]:
    """The one day before that of typing on which the contact was that the text tells of; a day that was typed stands."""
    text = (contact.text or "").casefold()
    if contact.at.day != contact.logged.day or contact.incoming:
        return None
    if not all(any(map(text.__contains__, bits)) for bits in (_OF_A_CONTACT, _OF_A_DAY)):
        return None
    from casebook.parsing.past_days import day_of_contact

    return day_of_contact(contact.text or "", contact.at)


_OF_A_LENGTH = re.compile(
    r"\d ?(?:[mhu'’′]|st)|hour|uur|stund|heure|hora|kwartier|minut|(?:here|hier|da|venue?|aquí|chat|phone) \d|\bhold",
    re.I,
)
"""Without a bit of these in it a text tells of no length, and nothing is loaded to look closer."""


def _lengths_noticed(contact: Contact, *, is_contact: bool) -> tuple[Optional[int], Optional[int]]:
    """How many minutes the person waited, and how many it took; nothing where either was typed."""
    text = (contact.text or "").casefold()
    is_typed = contact.minutes is not None or contact.waiting is not None
    if is_typed or contact.incoming or not _OF_A_LENGTH.search(text):
        return None, None
    from casebook.parsing.hurried_lengths import LONGEST_LOOKED_AT, lengths_in

    return lengths_in(contact.text or "", is_contact=is_contact) if len(text) <= LONGEST_LOOKED_AT else (None, None)


BITS_OF_A_WAY = (
    *(
        "aangetekend accueil acer aerop agence allé answer antwoord apparat appel aquí ask assess atenci atendi aufgeleg "
        "autohaus averti avis bahnhof balie banco bank banque been bel bericht bescheid besproch bezoek billing blower boutique "
        "branch brought burofax busy buzz büro cabinet caisse caled call came carta chased chat checkout chez cld clinic clínic "
        "coge cogi colg comunicad concesionario contact contest corre council counter coup courriel courrier cut dealer dentist "
        "depot desk deur dm door dran dropp drove décroch dépann einer electri elektri eng enquir envi envoy escri espera essayé "
        "f2f face fb fil fit flughafen fontanero fui garage gare gave geappt gefahr gefragt gegaan gegangen gehang gemeld "
        "geschickt geschr geschäft gespr gestuurd gevraagd gewaarschuwd geweest gewesen geïnformeerd gimnasio giving guichet "
        "gutacht gym handwerk hausbesuch here hier hinge hold house hung händler ido informad informed informiert informé "
        "ingelicht insta intent joiner kam kantoor kassa kasse klantens kontaktiert kunden kwam laden langs letter lettre lijn "
        "line linked llam loodgieter lrar magasin mail mand markt mensaje messag monteur mostrador mp msg music musik musique "
        "muziek móvil música nachricht nadie nam neemt niet notified offic oficina ort pakketpunt pas perit person persönlich "
        "phon pick plaatse place plombier plumb popped post praktijk praxis presenc puerta raccroch rang recepción receptie "
        "reception recib reclamad recomm recorded reklamiert relanc repairman reply response respuesta reçu rief ring roofer "
        "round ruf rung répar réponse sav schalter schilder schleife school schreiben service shop showroom signal site spoke "
        "station store studio sucursal surgery survey talk taller taxat tech tel text tfno theke through thru tienda tiktok till "
        "tlf told tresen tried tweet twice twit técnico tél tür ventanilla venu vino visit vm vorbei wacht walked went werkstatt "
        "whatsapp while winkel zaak écri électri".split()
    ),
    *("on with ", "on to "),
)
"""Without a bit of these in it a text tells no way, and nothing is loaded to look closer."""


def _way_noticed(case: Case, contact: Contact, *, has_way: bool) -> Noticed:
    """How it took place, unless it `has_way`, and with whom else than the company."""
    text = contact.text or ""
    if not any(map(text.casefold().__contains__, BITS_OF_A_WAY)):
        return Noticed()
    from casebook.domain.notes.contact_told import nobody_answered, party_told, way_told

    if not contact.outcome and not contact.agent and nobody_answered(text):
        return Noticed(channel=None if has_way else Channel.PHONE, is_unanswered=True)
    channel, incoming = way_told(text)
    party = None if contact.incoming or incoming else party_told(text, case.company)
    if has_way:
        way = contact.channel if is_message_got(contact) else None
        return Noticed(party=party or None, channel=way, incoming=way is not None)
    return Noticed(party=party or None, channel=channel, incoming=incoming and not contact.incoming)


def _names_noticed(case: Case, contact: Contact, own_name: str) -> Noticed:
    """Who answered, and the number they gave."""
    text, nameless = contact.text or "", contact.agent is None and contact.role is not Role.BOT
    may_have_number = contact.case_number is None and any(letter.isdigit() for letter in text)
    if not (nameless or may_have_number):
        return Noticed()
    from casebook.parsing.agents_named import (
        LONGEST_LOOKED_AT,
        agent_in,
        maybe_agent_in,
        role_in,
        words_of_names,
    )
    from casebook.parsing.numbers_named import number_in

    if not 0 < len(text) <= LONGEST_LOOKED_AT:
        return Noticed()
    others = words_of_names((case.company, case.item, case.title, own_name))
    agent = agent_in(text, others) if nameless else ""
    maybe = maybe_agent_in(text, others) if nameless and not agent else ""
    number = number_in(text) if may_have_number else ""
    role = None if contact.role or not nameless else role_in(text, agent)
    return Noticed(agent or None, role, number or None, maybe=maybe)
