"""Who answered, where the name stands right behind where they sit, or before what they do: `school adm Marloes, geld terug`,
`telekom Julian schreibt 20 euro gut`, `Wendy corrigeert de nota`.

Only one that people are called, with its capital. Where they sit is told in a few small words, none of which joins, says what is
the person's own, or is a thing that may be called so: *parcel for Anna*, *my son Tom*. Nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.parsing.agent_words import CALLED, DEPARTMENT
from casebook.parsing.hurried_name_words import OWN, TOUCH
from casebook.parsing.organisations import ORGANISATIONS
from casebook.parsing.who_acts import acts
from casebook.text.quick_pattern import QuickPattern

_LED = QuickPattern(
    r"(?:\A[\"'“‘ ]*|[.,;:!?(\n…] ?| [-–—/|+] )(?P<lead>(?:(?-i:[a-zß-öø-ÿ0-9])[\w&@'’/-]* ){0,3}?)"
    r"(?P<name>(?-i:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:-[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)?))(?=[\"'”’]?(?: ?[.,;:!)\n]| ?\Z| [-–—/|] | ))"
)
"""A name behind at most three words in small letters that begin a part."""

_JOINS = QuickPattern(
    r"\b(?:for|to|at|from|by|about|of|in|on|off|w|with|without|via|and|or|but|like|as|than|is|was|are|were|has|had|been|no|not"
    r"|my|our|your|his|her|their|the|an?|this|that|i|we|he|she|they|you|me|us|him|them|told|tell|asked|ask|gave|give|sent|send"
    r"|rang|called|named|texted|emailed|phoned|visited|met|saw|left|need|want|wait|waiting|missed|dear|hi|hello|old|new|same"
    r"|after"
    r"|voor|naar|aan|van|bij|zonder|over|door|en|maar|mijn|onze|haar|zijn|hun|de|het|een|dit|dat|ik|wij|hij|ze|zij|geen"
    r"|niet"
    r"|beste|hallo|fur|zu|an|von|bei|mit|ohne|uber|durch|und|oder|aber|mein\w*|unser\w*|sein\w*|ihr\w*|der|die|das|dem|den|ein\w*"
    r"|ich|wir|er|sie|kein\w*|nicht|liebe[rs]?|pour|chez|avec|sans|par|sur|et|ou|mais|mon|ma|mes|notre|nos|son|sa|ses|leurs?"
    r"|le|la"
    r"|les|un|une|je|nous|il|elle|ils|pas|aucun\w*|cher|chere|bonjour|para|con|sin|por|y|o|pero|mi|mis|nuestr[oa]s?|su|sus|el|los"
    r"|las|una?|yo|ella|ellos|ningun\w*|querid[oa]|hola|estimad[oa]|du|d|l|a|au|aux|del?|al|size|model|product|colour"
    r"|order|bestelling|bestellung|commande|pedido|item|mattress|matras\w*|sofa|bed|tickets?|concert|flight|customer|klant"
    r"|kunde|kundin|clienta?|cliente|patient\w*|tenant|passenger|kids?|child|baby|dog|cat|twins|family)\b",
    exact=True,
)
"""Small words behind which a name is of no place where somebody sits, and who of the person's side is named behind them."""

_NAMES_ITS_THINGS = frozenset(("ikea",))
"""A company whose goods bear given names: *ikea Karin, two screws missing*."""

_SITS = QuickPattern(
    rf"\b(?:{TOUCH}|{DEPARTMENT}|{'|'.join(sorted(ORGANISATIONS - _NAMES_ITS_THINGS))}|\w*(?:bank|versicherung|verzekeraar"
    rf"|verzekering|werke|amt"
    r"|verwaltung|praxis|winkel|laden|dienst|bureau|beheer|versorger|maatschappij|bedrijf|firma|werkstatt|gesellschaft)"
    r"|school|college|uni|nursery|council|housing|gym|pool|library|insurance|insurer|broker|clinic|surgery|dentist|dental|vet"
    r"|vets"
    r"|hospital|pharmacy|optician|garage|dealer|shop|store|branch|depot|warehouse|airline|hotel|agency|agents?|lettings?"
    r"|landlord|office"
    r"|helpdesk|desk|front desk|support|service|services|claims|fraud|retentions|refunds|collections|bookings|enquiries|admin|adm"
    r"|reception|energy|water|gas|electric|broadband|telecoms?|mobile|marketplace|seller|courier co|removals?|parking|pension"
    r"|payroll"
    r"|gemeente|kliniek|tandarts|huisarts|dierenarts|apotheek|makelaar|verhuurder|woningcorp\w*|sportschool|balie|receptie"
    r"|kantoor"
    r"|opvang|administratie|boekhouding|storing|vermieter|makler|hausarzt|zahnarzt|tierarzt|apotheke"
    r"|fitnessstudio"
    r"|studio|sekretariat|buro|empfang|schule|kita|stadt|gemeinde|krankenkasse|kasse|mairie|ecole|creche|assurance|mutuelle"
    r"|banque"
    r"|agence|syndic|regie|bailleur|clinique|cabinet|pharmacie|compta\w*|accueil|salle de sport|gaz|electricite|boutique"
    r"|magasin|caf"
    r"|ayuntamiento|colegio|guarderia|banco|seguros?|aseguradora|mutua|clinica|dentista|farmacia|taller|tienda|inmobiliaria"
    r"|casero"
    r"|administracion|recepcion|oficina|gimnasio|aerolinea|luz|agua)\b",
    exact=True,
)
"""Where somebody sits who answers, by their trade or department."""

_MRS = QuickPattern(
    r"(?P<before>\A|[.,;:(] ?|(?-i:[a-zß-öø-ÿ]) )(?P<name>(?-i:fr|hr) (?-i:[A-ZÄÖÜ][a-zß-öø-ÿ]{2,}))(?=[,.;:)]"
    r"| (?-i:[a-zß-öø-ÿ])|\Z)"
)
"""German for *Mrs* and *Mr* without a point, which else is a Friday."""

_OWN = QuickPattern(rf"\b(?:{OWN}|{CALLED})\b", exact=True)


def led_names(text: str) -> Iterator[tuple[int, str]]:
    """Where such names stand in the text, and each as it was typed."""
    from casebook.parsing.promises.note_parts import plain

    at = 0
    while found := _LED.search(text, at):
        at = found.start("name") + 1
        lead = plain(found["lead"]).strip()
        if not _is_no_place(lead) and _is_told_so(text, found, lead):
            yield found.start("name"), found["name"]


def mrs_named(text: str) -> str:
    """The name behind a German *fr* or *hr*, in a text where nothing else has a capital; nothing where there is none.

    >>> mrs_named("rechnung storniert, erledigt. fr Nowak"), mrs_named("Techniker kommt fr Vormittag")
    ('fr Nowak', '')
    """
    found = _MRS.search(text)
    if found is None or len(re.findall(r"\b[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]", text)) > 1:
        return ""
    from casebook.parsing.languages.detection import foreign_language_of
    from casebook.parsing.promises.note_parts import plain

    if foreign_language_of(set(re.findall(r"[a-z]+", plain(text)))) != "de":
        return ""
    is_begun = not found["before"].rstrip(" ") or found["before"].rstrip(" ")[-1] in ".,;:("
    lead = re.split(r"[.,;:]", text[: found.start("name")])[-1]
    return found["name"] if is_begun or _SITS.search(plain(lead)) else ""


def _is_no_place(lead: str) -> bool:
    """Whether these words before a name, folded, say that nobody sits there who answers."""
    from casebook.parsing.promises.bare_words import THING

    return any(pattern.search(lead) for pattern in (_JOINS, _OWN, THING))


def _is_told_so(text: str, found: re.Match[str], lead: str) -> bool:
    """Whether what stands behind the name, or before it, says that it is of who answered."""
    from casebook.parsing.promises.bare_acts import DOES_FIRST
    from casebook.parsing.promises.note_parts import plain

    behind = plain(text[found.end("name") :])
    if behind.startswith(" "):
        return DOES_FIRST.match(behind.lstrip()) is not None or (not lead and acts(behind.lstrip()))
    if not lead:
        return False
    return behind.startswith(":") or (found.start() == 0 and _SITS.search(lead) is not None)
