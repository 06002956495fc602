"""What a form is about: the order, the contract, or the thing itself, as it stands inside a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.facts.asked.stake_told import is_stake_a_price
from casebook.exporters.facts.problem.items_told import item_names
from casebook.exporters.facts.problem.lead_parts import about_orders, is_about_a_purchase
from casebook.exporters.forms.numbers import is_customers
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import non_empty

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.language.form_words import FormWords

_LONGEST_THING = 60
"""So long a name of a thing stands at most behind a number, inside a sentence. Our own choice."""

_IN_BRACKETS = re.compile(r" ?\([^()]*\)")
"""What is said of a thing beside its name: what it costs, its colour."""

_OF_A_PERSON = re.compile(
    r"(?:user|player|seller|buyer|host|driver|member|profile)[ -]?(?:id|name|tag)?\b|(?:id|login|username|usuario|identifiant)\b"
    r"|(?:gebruikers|spelers|benutzer|spieler|verkäufer)[ -]?(?:id|name|naam|nummer)\b"
    r"|(?:nom|numéro|nombre|número) d(?:e |['’])(?:utilisateur|joueur|vendeur|usuario|jugador|vendedor)\b",
    re.IGNORECASE,
)
"""What a number or a name is called that somebody has with a company, whatever they bought: nobody complains about that."""


_ITS_NUMBER = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<of>contract|policy|invoice|bill|booking|reservation|ticket|claim|subscription|agreement) (?:number|n[or]\.?|id) ",
        r"(?P<of>contract|polis|factuur|boeking|reservering|dossier|abonnement|ticket|vergunning)s?(?:nummer|nr\.?) ",
        r"(?P<of>vertrag|rechnung|buchung|reservierung|police|auftrag|ticket|schaden|versicherung)(?:s|n)?(?:nummer|-?nr\.?) ",
        r"n(?:um[ée]ro|[°ºo]) (?:de |d['’])(?P<of>contrat|facture|réservation|dossier|police|abonnement|billet|ticket|sinistre) ",
        r"(?:n[úu]mero|n\.?[°º]|núm\.?) de (?P<of>contrato|factura|reserva|póliza|billete|ticket|siniestro|expediente) ",
    )
)
"""What a number is called by whose it is: nobody complains about a contract number, but about the contract. By language."""


def _of_its_number(named: str) -> str:
    """`contract WM-2` of `contract number WM-2`, `Vertrag V-1` of `Vertragsnummer V-1`."""
    found = next(filter(None, (pattern.match(named) for pattern in _ITS_NUMBER)), None)
    return f"{found['of']} {named[found.end() :]}" if found else named


def about_of(wording: Wording, words: FormWords) -> str:
    """`my order 302-1234567-1234567`, `my contract (fibre 500, customer number 0281447199)`, `my purchase (kettle, serial number
    K-7)`; the thing itself where there is no number, and nothing where nobody said."""
    named, item = _inside(wording, about_orders(wording)), item_of(wording)
    if not named:
        return words.about_thing(item) if item else ""
    numbers, is_ordered = wording.language.numbers, bool(non_empty(wording.facts.case.orders))
    if is_customers(named):
        return words.about_contract.format(what=", ".join(filter(None, (item, named))))
    if not is_ordered and _is_called(named, numbers["serial number"]):
        return words.about_thing(", ".join(filter(None, (item, named))))
    if not is_ordered and _is_called(named, wording.language.tracking_number.format(number="").strip()):
        return words.about_named(f"{words.parcel} ({named})")
    if not is_ordered and _OF_A_PERSON.match(named):
        return words.about_named(f"{numbers['account']} ({named})")
    return words.about_named(_of_its_number(named))


def about_with_amount(wording: Wording, words: FormWords, told: str) -> str:
    """`my order BS-300871 (879.00 GBP)`: the same with what a purchase came to, unless that was `told`, or is not known."""
    amount = wording.amount_at_stake(told) if is_about_a_purchase(wording) and is_stake_a_price(wording.facts) else ""
    return _with(about_of(wording, words), amount)


def about_with_thing(wording: Wording, words: FormWords, told: str) -> str:
    """`my order BS-300871 (Kestrel 14 laptop)`: the same with the thing that it is, where that is one and was not `told`."""
    about, names = about_of(wording, words), item_names(wording)
    thing = re.split(r"[,;] ", _IN_BRACKETS.sub("", names[0]), maxsplit=1)[0] if len(names) == 1 else ""
    is_new = len(thing) <= _LONGEST_THING and not is_told(thing.casefold(), f"{about} {told}".casefold())
    return _with(about, thing if is_new else "")


def _with(about: str, more: str) -> str:
    if not about or not more:
        return about
    return f"{about[:-1]}, {more})" if about.endswith(")") else f"{about} ({more})"


def item_of(wording: Wording) -> str:
    """What was bought; nothing where nobody said."""
    names = non_empty(each.counted for each in wording.facts.items)
    return wording.language.listed(names) if names else ""


def _is_called(named: str, name: str) -> bool:
    return named.casefold().startswith(name.casefold())


def _inside(wording: Wording, named: str) -> str:
    """The same with a small letter, where its first word is none that has a capital of its own."""
    first, _, rest = named.partition(" ")
    is_word = first[1:] == first[1:].lower()
    if not named or wording.language.nouns_have_capitals or not is_word:
        return named
    return f"{first[:1].lower()}{first[1:]} {rest}"
