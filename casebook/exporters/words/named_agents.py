"""Who answered and under which number, where that stands in the text of a contact alone: people in a hurry type it all there.

`called, Marisol. refund by fri she said. ref CX-40417` is Marisol's promise, as if `--agent` and `--case-number` had said so. Of
two names nobody knows which is meant, and where a capital may be that of any word none is taken for a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from casebook.domain.case_facts import CaseFacts, gather
from casebook.exporters.words.typed import capitalised
from casebook.records.kinds import CaseWithEntries, Contact, Shipment
from casebook.text.comparing import as_seen
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

LONGEST_LOOKED_AT = 600
"""How long a text may be, in characters, to be looked through: of more nobody says in a line who it was. Our own choice."""

_TITLE = (
    r"(?:mr|mrs|ms|miss|dhr|mw|mevr|mevrouw|meneer|frau|herrn?|fr|hr|mme|madame|mlle|monsieur|sra|sr|srta|señora|señor|do[nñ]a?"
    r"|(?-i:M))\.?"
)

_WORD = r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ'’]+(?:-[A-Z][a-z]+)?"
_NAME = rf"(?P<name>(?:{_TITLE} )?(?-i:{_WORD}(?: (?:van |de |der |von )*{_WORD})?))"

_WHERE = (
    r"(?: ?\([^)]{2,30}\)| (?:on|in|at|from|of|am|im|vom|aan|op|bij|van|au|à|du|de|del|en|por)(?: (?:the|de|het|der|la|le"
    r"|el))? (?-i:[a-zß-öø-ÿ]+))?"
)
"""Where somebody sits, behind their name: *Mel in accounts*."""

_SAYS = (
    r"(?:(?:(?:also|just|again|dann|nun|nu|nog|a|ha|m['’]a|me ha|me|has|hat|hat mir|heeft|heeft me) )?(?:zugesagt|versprochen"
    r"|gesagt|gezegd|beloofd|toegezegd|says?|said|tells|told|claims?|claimed|thinks?|promis\w+|confirm\w*|admit\w*|agree[sd]?"
    r"|accept\w*|offer\w*|refus\w+|den(?:y|ies|ied)|reckons?|checks?|checked|sees|saw|will|asks?|asked|calls|called|rang|wrote"
    r"|writes|ok with|zegt|zei|beloo?f\w*|bevestig\w*|erken\w*|geeft|gaf|vraagt|vroeg|belt|belde|stuurt|stuurde|ziet|zag"
    r"|weiger\w*|biedt|bood|denkt|gaat|zal|zoekt|schreef|sagt|sagte|meint|meinte|versprach|verspricht|bestätig\w*|bietet|bot"
    r"|lehnt|ruft|rief|schickt|schickte|sieht|sah|will|wird|prüft|fragt|fragte|schrieb|schreibt|dit|promet|reconna[iî]t"
    r"|confirme|admet|accepte|refuse|propose|voit|rappelle|envoie|transmet|vérifie|écrit|dice|dijo|promete|prometió|confirma"
    r"|confirmó|reconoce|reconoció|acepta|rechaza|rechazó|ofrece|ofreció|ve|llama|llamó|envía|escribe|escribió|prometido|dicho"
    r"|admis|promis|dit|confirmé|reconnu))\b"
)

_SPOKEN_TO = (
    r"(?:(?:e-?)?mail|call|chat|tel|phone|phoned|rang|called|told|asked|spoke|got|telefoon|gebeld|gesproken|gemaild|anruf"
    r"|telefonat|gesprochen|appel|rappel|téléphone|parlé|courriel|llamada|correo|teléfono|hablé|hablado|gemailt)(?: (?:from"
    r"|with|w/|to|by|van|met|door|von|mit|an|de|avec|par|à|con|a|al))?"
)
"""What stands before the name of whom somebody was in touch with: *email from Brandt*, *tel Karim*."""

_IN_CHARGE = (
    r"(?:sup|supervisor|manager|boss|owner|teamleid(?:er|ster)|leidinggevende|bedrijfsleider|chef(?:in)?|teamleit(?:er|erin)"
    r"|filialleit(?:er|erin)"
    r"|vorgesetzte[r]?|leiter(?:in)?|inhaber(?:in)?|responsable|directeur|directrice|patron(?:ne)?|gérante?|encargad[oa]"
    r"|gerente|jef[ea]"
    r"|director[a]?|supervisor[a]?)(?: (?:de|du|of|van|von|del) \w+)?"
)

_MAILED = r"(?:(?:by|per|via|par|por) (?:e-?)?mail|(?:e-?)?mailed|gemailt|gemaild|geschickt|gestuurd)"

_FORMS = tuple(
    QuickPattern(form)
    for form in (
        rf"(?:^|[.,;:!] ){_NAME}{_WHERE}(?: ?:| {_SAYS})",
        rf"(?:^|[.,;:!] )(?:(?:the|la|el|de|der|die|le) )?(?P<titled>{_IN_CHARGE} |(?={_TITLE} )){_NAME}{_WHERE}(?: ?:| {_SAYS})",
        rf"\b{_SPOKEN_TO},? {_NAME}\b(?= ?[.,:;(]| (?:that|again|on|from|today|now|vandaag|heute|aujourd|hoy|{_SAYS})\b|$)",
        rf"\b(?:mit|met) {_NAME} (?:telefoniert|gesprochen|gebeld|gesproken|gechat|gechattet)\b",
        rf"\b(?:an|to|aan|à|a) {_NAME} {_MAILED}\b",
    )
)

_SMALL_NAME = r"(?P<name>[a-zß-öø-ÿ][a-zß-öø-ÿ'’-]{2,14})"

_SOMEBODY = (
    r"(?:man|woman|guy|lady|lad|girl|bloke|chap|person|someone|somebody|one|vrouw|man|dame|heer|jongen|meisje|iemand|typ"
    r"|herr|frau|dame|mann|jemand|type|gars|femme|homme|monsieur|personne|chic[oa]|señora?|hombre|mujer|alguien)"
)

_CALLED = r"(?:called|named|heißt|heisst|namens|genaamd|heet|die|qui s['’]appelle|nommée?|appelée?|llamad[oa])"
_ON_THE_LINE = r"(?:on|in|at|im|am|op|aan|bij|au|sur|en|del?) (?:the |chat|support|tel\w*|phone|hotline)+"
_SMALL_TITLE = r"(?:frau|herrn?|mrs?|ms|meneer|mevrouw|mevr|mme|madame|señora?|sra?)\.?"

_SMALL_FORMS = tuple(
    QuickPattern(form)
    for form in (
        rf"(?:^|[.;:!,] ){_SMALL_NAME}(?:: (?!\d)| (?!say\b){_SAYS})",
        rf"\b{_SOMEBODY} {_CALLED} {_SMALL_NAME}\b",
        rf"\b{_SOMEBODY} {_ON_THE_LINE} {_SMALL_NAME} {_SAYS}",
        rf"\b(?P<name>{_SMALL_TITLE} [a-zß-öø-ÿ'’-]{{3,15}})(?=[,.;:]| {_SAYS}|$)",
        rf"\b(?:got|spoke (?:to|with)|talked to|chatted with) {_SMALL_NAME}(?=[,.;]| {_SAYS})",
    )
)
"""How names stand in a text without any capital: before what they say, behind a title or *somebody called*."""

_WITH_CAPITAL = QuickPattern(r"(?-i:\b[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])")
"""A word with a capital: whoever writes one writes names so."""

_NO_SMALL_NAMES = frozenset(
    "woman man guy lady lad girl bloke chap person one vrouw dame heer jongen meisje typ mann type gars femme homme "
    "chico chica señor señora hombre mujer tracking website site app web page shop depot branch head office desk team "
    "vet garage plumber builder landlord neighbour wife husband mum dad son daughter tel sms whatsapp msg text voicemail "
    "status info note item total price cost sum day time last first new old again nochmal ticket zahlung konto post "
    "verkäufer buren man winkelier bezorging zending factuur bon filiaal site vendeur voisin facture colis suivi "
    "tienda vecino paquete factura seguimiento".split()
)
"""What stands so in a text without capitals and is no name either."""

_NO_NAMES = frozenset(
    "i he she they it we you nobody noone someone somebody nothing still then so and but also now today no not yes my "
    "the a an this that there same chat support service hotline customer bank shop store warehouse manager supervisor "
    "agent bot courier driver tech technician engineer mail email phone call letter reply answer update ik ze zij hij "
    "het wij je niemand niets iemand nog dan maar nu ja nee mijn de een dit dat daar klantenservice winkel monteur "
    "bezorger medewerker brief telefoon chatbot er ich sie es wir man keiner nichts immer noch dann aber jetzt nein "
    "mein die der das ein eine dies kundenservice laden werkstatt techniker fahrer mitarbeiter anruf antwort "
    "nachricht il elle on nous vous ils elles personne rien toujours encore puis mais non oui mon ma la le les un une "
    "ce cela ça boutique banque livreur technicien conseiller conseillère courrier réponse appel yo él ella ellos "
    "nadie nada aún todavía pero ahora sí mi el los una uno esto eso tienda banco repartidor técnico correo respuesta "
    "llamada atención dice dicen me se lo monday tuesday wednesday thursday friday saturday sunday refused refusé "
    "abgelehnt geweigerd rechazado promised note ref case order day days".split()
)
"""What begins a sentence with a capital and is nobody's name."""

_MONTHS = frozenset(
    "january february march april may june july august september october november december januar februar märz mai "
    "juni juli oktober dezember jänner januari februari maart mei augustus janvier février mars avril juin juillet "
    "août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre diciembre jan feb mar apr jun jul aug sep sept oct nov dec dez okt montag dienstag mittwoch donnerstag "
    "freitag samstag sonntag".split()
)
"""What stands behind the point of a day."""

_PARTICLES = frozenset(("de", "den", "der", "van", "von"))
"""What stands in names as well."""

_NUMBER = QuickPattern(
    r"\b(?:ref(?:erence)?|réf(?:érence)?|case|job|dossier|reklamation|vorgang(?:snummer)?|ticket|zaak(?:nummer)?|melding"
    r"|kenmerk|incidencia|expediente|reclamación|referencia|claim|complaint|aktenzeichen|fallnummer|referentie"
    r"|incident)(?: (?:number|nummer|numéro|número|no\.?|nr\.?|n[°º]|is))?[ :#.]{1,2}(?P<number>(?=[\w/-]*\d{3})(?!(?:19"
    r"|20)\d\d\b(?!-))[a-z0-9][\w/-]{2,}\w)\b"
)


_OF_ANOTHER = QuickPattern(
    r"\b(?:police|politie|polizei|policía|bank|banque|banco|court|ombuds\w*|insurance|order|booking|tracking|parcel|customer"
    r"|account|invoice"
    r"|bestelling|boeking|zending|klant|factuur|bestell\w*|buchung\w*|sendung\w*|kunden?|rechnung\w*|commande|réservation|colis"
    r"|client|facture"
    r"|pedido|reserva|envío|cliente|factura)['’]?s? (?:\w+ )?$"
)
"""What stands before a number that others gave, or that is of something else: *police ref*, *order ref*."""


def with_named_agents(facts: CaseFacts) -> CaseFacts:
    """The facts with who answered, and the number that they gave, of each contact with the company whose text alone says so."""
    named = {contact.number: contact for contact in _with_agent(facts)}
    if not named:
        return facts
    entries = tuple(named.get(entry.number, entry) for entry in facts.entries)
    return gather(CaseWithEntries(facts.case, entries, facts.left_out, facts.typed), facts.now)


def _with_agent(facts: CaseFacts) -> Iterator[Contact]:
    others = _other_names(facts)
    is_small = any((each.text or "")[:1].islower() for each in facts.contacts if not each.incoming)
    for contact in facts.contacts:
        text = contact.text or ""
        if contact.party or contact.agent or contact.incoming or not 0 < len(text) <= LONGEST_LOOKED_AT:
            continue
        agent, number = agent_in(text, others, is_small=is_small), contact.case_number or number_in(text)
        if agent or number != contact.case_number:
            yield replace(contact, agent=agent or contact.agent, case_number=number or None)


def agent_in(text: str, others: frozenset[str] = frozenset(), *, is_small: bool = False) -> str:
    """The one name in the text that whoever answered goes by, none of those of `others`, in small letters; nothing where there is
    none, or more than one. Who begins sentences small, `is_small`, begins one with a capital where that is a name."""
    is_small = is_small or any(each[0].islower() for each in sentences(text))
    found = dict.fromkeys(
        each["name"]
        for form in _FORMS
        for each in form.finditer(text)
        if is_small
        or "titled" in each.groupdict()
        or (each.start("name") - each.start() > 1 and text[each.start()] not in ".!")
    )
    none = (others | _NO_NAMES | _MONTHS) - _PARTICLES
    if not found and _WITH_CAPITAL.search(text) is None:
        found = dict.fromkeys(each["name"] for form in _SMALL_FORMS for each in form.finditer(text))
        none |= _NO_SMALL_NAMES
    names = [name for name in found if not {as_seen(word) for word in name.split()} & none]
    return (
        " ".join(map(capitalised, max(names, key=len).split()))
        if len({name.split()[-1] for name in names}) == 1
        else ""
    )


def number_in(text: str) -> str:
    """The one number in the text that is called that of a case; nothing where there is none, or more than one."""
    told = (each for each in _NUMBER.finditer(text) if not _OF_ANOTHER.search(text[: each.start()]))
    found = {each["number"] for each in told}
    return found.pop() if len(found) == 1 else ""


def number_alone(text: str) -> str:
    """The number of a case, where the text says nothing else; nothing where it does."""
    found = _NUMBER.fullmatch(text)
    return found["number"] if found else ""


def _other_names(facts: CaseFacts) -> frozenset[str]:
    """The words of the names that are none of whoever answered: of the company, of others, of what was bought."""
    case = facts.case
    carriers = (one.carrier for one in facts.entries if isinstance(one, Shipment))
    parties = (one.party for one in facts.contacts)
    texts = (case.company, case.item, case.title, *parties, *carriers, *(item.name for item in facts.items))
    return frozenset(as_seen(word) for text in texts if text for word in re.findall(r"[^\W\d_]+", text))
