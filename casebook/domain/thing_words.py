"""The words of a promise or an ask that say which thing it is of. Pure.

Words are compared in lower case, without accents and without their endings: *Wasserkocher* and *des Wasserkochers* are one.
What several words commonly stand for is one word of its own: see `meanings`.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache, lru_cache
from itertools import takewhile

from casebook.domain.meanings import meanings_in
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern, compiled
from casebook.text.sums import sum_in, sums
from casebook.text.words.calendar_words import MONTHS, WEEKDAYS, every_name

LONGEST_COMPARED = 1_000
"""So many characters of a promise or an ask are compared."""

_SHORTEST = 3
"""A shorter word says no thing. Our own choice."""

_SHORTEST_HEAD = 5
"""How long the last part of a compound is at least that says what it is. Our own choice."""

_ENDINGS = r"(?<=\w{3})(?:ings?|ies|es|en|ern|er|em|e|s|n|x|a|o|as|os|y)$"

_WHERE_PAID = QuickPattern(
    r"\b(?:to|on|onto|into|in|by|op|naar|per|auf|sur|par|en|a|por) (?:[^\W\d_]+ )?"
    r"(?:account|bank transfer|(?:bank)?rekening|(?:bank)?konto|compte|cuenta)\b"
    r"|\b(?:on|onto|off|with|op|bij|met|van|auf|mit|von|sur|avec|en|con) (?:[^\W\d_]+ ){0,2}"
    r"(?:bill|invoice|statement|(?:credit ?)?card|(?:eind)?rekening|\w*factuur|(?:credit)?kaart|(?:\w*ab)?rechnung"
    r"|(?:kredit)?karte|facture|releve|carte(?: bancaire)?|factura|recibo|tarjeta)\b"
)
"""Where a sum is paid to, or told, folded: on an account, on the next bill. In Dutch a *rekening* is a bill otherwise."""

_OF_WHEN = frozenset("receiving receipt ontvangst erhalt eingang reception recepcion recibir tras".split())
"""What follows these only says when."""

_SAYS_NO_THING = (
    "other others ubrig* autre* otro otra otros otras "
    "remaining remainder rest restlich* restant* resterend* overige* outstanding ausstehend* openstaand* appliances appliance "
    "devices device products product items item things thing machines machine apparaat apparaten toestel toestellen artikel* "
    "dings ding gerat* appareils appareil articles article produits produit aparatos aparato articulos articulo productos "
    "producto choses chose cosas cosa new nieuwe nieuw neuen neun neuem neum neuer neur neues neus neue neu nouve* nuev* "
    "missing ontbrekend* fehlend* manquant* faltan* falta "
    "right correct proper juiste juist richtige* richtig* bonne bonn correctea correcta correcteo correcto correcte want "
    "would like need without because since wegen weil ohne damit noch mich mir mein* dein* unser* sein* ihr* mes mon notre "
    "nos votre vos son ses leur leurs que qui pour par ici dans avec sans cette cett ces est sont ete avant apres del lo mis mi "
    "sus su nuestros nuestro nuestras nuestra con sin por esta este antes despues quiero quisiera veux voudrais mochte will "
    "wil graag montags dienstags mittwochs donnerstags freitags samstags sonntags morgen heute demain aujourd manana hoy "
    "uberm* deux trois quatre cinq zwei drei vier funf dos tres cuatro cinco schick* send* bekomm* erhalt* kommt kommen envo* "
    "envi* recev* recib* vient viene vienen reparatur* repara* sustitu* reembols* devol* integr* complet* total* restitu* "
    "entier* entero entera ganze* ganz* voll* gesamt* devuelv* back terug zuruck retour vuelta atras importe import betrag* "
    "montant somme dinero argent geld uitker* uitbetal* und oder "
    "nicht kein* nie niemals pas jamais aucun aucune nunca ningun* gilt geldt "
)
"""Words that say no thing: they would stand in a promise, or a wish, of any; `*` stands for the rest of one."""


@lru_cache(maxsize=128)  # what is wanted is compared with each promise, and each promise with what was said
def things_in(text: str) -> frozenset[str]:
    """The words that say which thing it is, without their endings: none that a promise of any kind may have."""
    plain = folded(text[:LONGEST_COMPARED])
    plain = without_where_paid(plain)
    for each in list(sums(plain)):
        plain = plain.replace(each.typed, " ")
    plain, meant = meanings_in(re.sub(r"[^\w']+|_", " ", plain))
    from casebook.domain.promise_words import CONDITIONS

    words = takewhile(lambda word: word not in CONDITIONS and word not in _OF_WHEN, re.findall(r"[^\W\d_]+", plain))
    exact, begun = _tells_nothing()
    telling = (word for word in words if len(word) >= _SHORTEST and word not in exact and not word.startswith(begun))
    return frozenset({*meant, *map(_stem, telling)})


def without_where_paid(plain: str) -> str:
    """Folded words without where a sum that they name is paid to, or told; all of them where they name none.

    >>> without_where_paid("the missing 90 eur on my next bill"), without_where_paid("the date on my next bill")
    ('the missing 90 eur  ', 'the date on my next bill')
    """
    return _WHERE_PAID.sub(" ", plain) if sum_in(plain) else plain


@cache
def _tells_nothing() -> tuple[frozenset[str], tuple[str, ...]]:
    """The words that say no thing, and the beginnings of others: those of every promise, of whatever kind."""
    from casebook.domain.promise_details import ANYWHERE, OWN_WORDS

    words = " ".join((ANYWHERE, *OWN_WORDS.values(), _SAYS_NO_THING, *every_name(MONTHS, WEEKDAYS))).split()
    exact = frozenset(word for word in words if not word.endswith("*"))
    return exact, tuple(word[:-1] for word in words if word.endswith("*"))


def _stem(word: str) -> str:
    ending = compiled(_ENDINGS)
    return ending.sub("", ending.sub("", word))  # kettles, and des Wasserkochers


def is_any_shared(first: Collection[str], second: Collection[str]) -> bool:
    """Whether any word of one is of the other too: *handdoek* is what a *badhanddoek* is, as the last part of a word says."""
    return not set(first).isdisjoint(second) or any(_is_kind_of(one, other) for one in first for other in second)


def _is_kind_of(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) >= _SHORTEST_HEAD and long.endswith(short)
