"""The name of a person in what stands beside the address of a mail, apart from the company they write for.

`BAKER, Tom` is Tom Baker; of `Gemma @ Lampworld`, `Tom Baker (Lampworld)` that part is the person which the domain does not name.
"""

from __future__ import annotations

import re

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.people.names import CAPITAL, is_title

_NAME = rf"{CAPITAL}[^\W\d_]*(?:['’-][^\W\d_]+)*"
_LAST_FIRST = re.compile(
    rf"(?P<last>(?:(?:van|de|der|den|von|du|del|la|le) )*{_NAME}(?: {_NAME})?), (?P<first>{_NAME}(?: {_NAME})?\.?)"
    r"(?: ?[(\[].*[)\]])?"
)
_PERSON = re.compile(rf"{_NAME}(?: (?:(?:van|de|der|den|von|du|del|la|le) )*{_NAME}\.?){{0,2}}")
_PARTED = re.compile(
    r"(?i)(?P<one>.+?)(?P<mark>\s*@\s*|\s+(?:from|at|van|von|vom|bij|bei|de chez|chez|de|del)\s+|\s+(?:via|[-–—•·|])\s+|\s*[(\[])"
    r"(?P<other>.+?)[)\]]?"
)
_SURE = re.compile(r"(?i)\s*(?:@|(?:from|at|van|von|vom|bij|bei|de chez|chez)\b)\s*")
"""Marks between somebody and whom they are of: behind others one word may be anything (`Orders | Lampworld`)."""

_NO_PEOPLE = frozenset(
    "news newsletter order orders return returns refund refunds service services support help team care info sales sale "
    "deals offers billing account accounts payment payments delivery deliveries shipping hello contact updates update "
    "alerts notification notifications customer customers client clients online store shop outlet inc ltd llc plc bv nv "
    "gmbh ag sa sarl sl nieuws nieuwsbrief bestelling bestellingen klantenservice aanbiedingen retour retouren facturen "
    "levering winkel bestellung bestellungen rechnung rechnungen angebote neuigkeiten versand kundenservice kundendienst "
    "lieferung commande commandes nouvelles offres livraison facture factures boutique pedido pedidos noticias ofertas "
    "facturas tienda envios atencion equipo reply noreply mail post office desk department benefits rewards club magazine".split()
)
"""What stands beside addresses, with a capital, and is nobody."""

_TEAM = re.compile(
    r"\w*(?:service|dienst|abteilung|betreuung|afdeling|administratie|administration|verwaltung|sekretariat|secretariaat|secretariat|"
    r"buchhaltung|boekhouding|rezeption|reception|receptie|beheer)|accueil|comptabilite|recepcion|secretaria|administracion|"
    r"contabilidad|facturacion|facturation|reservations?|reservierung(?:en)?|reserveringen|reservas|complaints|claims|bookings"
)
"""A team, by how its name ends or as a whole: `Gästeservice`, `Secrétariat`."""


def person_beside(name: str, address: str) -> str:
    """The person in the name beside an address; empty where the whole of it is their name, or it names nobody.

    >>> person_beside("BAKER, Tom", "tom@lampworld.example"), person_beside("Gemma @ Lampworld", "help@lampworld.example")
    ('Tom Baker', 'Gemma')
    >>> person_beside("Orders @ Lampworld", "help@lampworld.example"), person_beside("Maria", "help@lampworld.example")
    ('', '')
    >>> person_beside("Hotel Amber, Gästeservice", "desk@hotel-amber.example")
    ''
    """
    bare = _bare_domain(address)
    turned = _LAST_FIRST.fullmatch(name)
    if turned and _is_somebody(name.partition("(")[0].replace(",", ""), bare):
        last = turned["last"].title() if turned["last"].isupper() else turned["last"]
        return f"{turned['first']} {last}"
    return _person_and_other(name, bare)[0]


def company_beside(name: str, address: str) -> str:
    """The company in the name beside an address, where somebody who writes for it is named with it; else the whole name.

    >>> company_beside("Tom Baker (Lampworld)", "help@lampworld.example"), company_beside("Gemma @ Lampworld", "a@lampworld.nl")
    ('Lampworld', 'Lampworld')
    """
    return _person_and_other(name, _bare_domain(address))[1] or name


def _bare_domain(address: str) -> str:
    return re.sub(r"[^a-z0-9]", "", plain(address.rpartition("@")[2]))


def _person_and_other(name: str, bare: str) -> tuple[str, str]:
    """The person in a name of two parts, and the part that the domain names; nothing where it does not say so."""
    parted = _PARTED.fullmatch(name)
    if parted is None:
        return "", ""
    parts = [parted["one"].strip(), parted["other"].strip()]
    others = [part for part in parts if not _is_of_domain(part, bare)]
    if len(others) != 1 or not _PERSON.fullmatch(others[0]) or not _is_somebody(others[0], bare):
        return "", ""
    is_sure = _SURE.fullmatch(parted["mark"]) is not None and others[0] == parts[0]
    return (others[0], parts[others[0] == parts[0]]) if is_sure or " " in others[0] else ("", "")


def names_nobody(name: str) -> bool:
    """Whether a word of it stands beside addresses and is nobody's name: `Order Service`."""
    return not _NO_PEOPLE.isdisjoint(re.findall(r"[^\W\d_]+", plain(name)))


def _is_of_domain(part: str, bare: str) -> bool:
    return any(word in bare for word in re.findall(r"[a-z0-9]{3,}", plain(part)))


def _is_somebody(name: str, bare: str) -> bool:
    """Whether it may be a person's: no part of the domain, no team, nothing that somebody is."""
    words = re.findall(r"[^\W\d_]+", plain(name))
    is_nobody = _is_of_domain(name, bare) or is_title(name) or any(map(is_title, words))
    return not is_nobody and _NO_PEOPLE.isdisjoint(words) and not any(map(_TEAM.fullmatch, words))
