"""How near a promise is to what is asked: by its kind, and by the words that say which thing it is. Pure.

Words are compared in lower case, without accents and without their endings: *Wasserkocher* and *des Wasserkochers* are one.
What several words commonly stand for is one word of its own: see `meanings`.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from decimal import Decimal
from functools import cache, lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from casebook.domain.meanings import meanings_in
from casebook.records.frozen import Frozen
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern, compiled
from casebook.text.sums import sum_in, sums
from casebook.text.words.calendar_words import MONTHS, WEEKDAYS, every_name

if TYPE_CHECKING:
    from casebook.records.kinds import Promise

_LONGEST_COMPARED = 1_000

_SHORTEST = 3
"""A shorter word says no thing. Our own choice."""

_SHORTEST_HEAD = 5
"""How long the last part of a compound is at least that says what it is. Our own choice."""

_ENDINGS = r"(?<=\w{3})(?:ings?|ies|es|en|ern|er|em|e|s|n|x|a|o|as|os|y)$"

_ON_AN_ACCOUNT = QuickPattern(
    r"\b(?:to|on|onto|into|in|by|op|naar|per|auf|sur|par|en|a|por) (?:[^\W\d_]+ )?"
    r"(?:account|bank transfer|(?:bank)?rekening|(?:bank)?konto|compte|cuenta)\b"
)
"""Where a sum is paid to, folded: in Dutch a *rekening* is a bill otherwise."""

_OF_WHEN = frozenset("receiving receipt ontvangst erhalt eingang reception recepcion recibir tras".split())
"""What follows these only says when."""

_SAYS_NO_THING = (
    "remaining remainder rest restlich* restant* resterend* overige* outstanding ausstehend* openstaand* appliances appliance "
    "devices device products product items item things thing machines machine apparaat apparaten toestel toestellen artikel* "
    "dings ding gerat* appareils appareil articles article produits produit aparatos aparato articulos articulo productos "
    "producto choses chose cosas cosa new nieuwe nieuw neuen neun neuem neum neuer neur neues neus neue neu nouve* nuev* "
    "right correct proper juiste juist richtige* richtig* bonne bonn correctea correcta correcteo correcto correcte want "
    "would like need without because since wegen weil ohne damit noch mich mir mein* dein* unser* sein* ihr* mes mon notre "
    "nos votre vos son ses leur leurs que qui pour par dans avec sans cette cett ces est sont ete avant apres del lo mis mi "
    "sus su nuestros nuestro nuestras nuestra con sin por esta este antes despues quiero quisiera veux voudrais mochte will "
    "wil graag montags dienstags mittwochs donnerstags freitags samstags sonntags morgen heute demain aujourd manana hoy "
    "uberm* deux trois quatre cinq zwei drei vier funf dos tres cuatro cinco schick* send* bekomm* erhalt* kommt kommen envo* "
    "envi* recev* recib* vient viene vienen reparatur* repara* sustitu* reembols* devol* integr* complet* total* restitu* "
    "entier* entero entera ganze* ganz* voll* gesamt* devuelv* back terug zuruck retour vuelta atras importe import betrag* "
    "montant somme dinero argent geld uitker* uitbetal* und oder "
)
"""Words that say no thing: they would stand in a promise, or a wish, of any; `*` stands for the rest of one."""

FOR_WHAT = QuickPattern(r"\b(?:for|voor|für|pour|para|por)\b")
"""What follows these in an ask is what it is about: compensation for a suitcase is no suitcase."""

_NEW = QuickPattern(
    r"\b(?:(?:(?:a|an|the|my|our) )?(?:(?:brand )?new|another|working)|(?:een )?(?:nieuwe?|andere?)|(?:eine?[nmrs]? )?neue[nmrs]?"
    r"|andere[nmrs]?|werkende?|funktionierende?[nmrs]?|nouve(?:au|l|lle)|une? autre|otr[oa]|nuev[oa]"
    r"|(?:the|my|our) (?:right|correct|proper)|(?:de|het) (?:juiste|goede)|(?:die|den|das|der) richtigen?|(?:la|les) bonnes?"
    r"|(?:le|les) bons?(?! d['’]| de\b)|(?:el|la|los|las) (?:buen[oa]s?|correct[oa]s?|[^\W\d_]+ (?:correct|buen)[oa]s?))\b"
)
"""What asks for, or promises, a thing in the place of the first, or of one that was wrong: where it is said of a thing that has
a name."""

_THE_THING = QuickPattern(
    r"(?:the|my|our|het|de|mijn|onze?|die|den|das|mein\w*|unser\w*|les?|la|l['’]|mon|ma|mes|notre|nos|el|los|las|mis?|nuestr\w+)\b"
)
"""How an ask begins that is for a thing that one had a right to: the couch, my parcel."""

_WHEN_OR_ELSE = QuickPattern(
    r"\b(?:by|before|within|on|at|this|next|or|and|voor|binnen|uiterlijk|op|of|en|bis|vor|am|oder|und|avant|d['’]ici|sous|le|ou|et|antes"
    r"|para|en|o|y)\b"
)
"""What follows these in an ask says when, or asks for more."""

_NO_THING = QuickPattern(
    r"(?:appointment|date|time|slot|label|link|code|invoice|bill|form|password|contract|offer|day|visit|engineer|technician|parcel"
    r"|afspraak|datum|dag|tijd|rekening|factuur|formulier|wachtwoord|bezoek|monteur|termin|rechnung|techniker|besuch|rendez"
    r"|facture|technicien|visite|cita|fecha|factura|tecnico|visita|department|team|person|address|number|amount|price|rate\b|place\b"
    r"|afdeling|adres|nummer|bedrag|prijs|tarief|abteilung|stelle|adresse|betrag|preis|tarif|service|montant|numero|prix"
    r"|personne|departamento|direccion|importe|precio|tarifa|persona|news|nieuws|nachricht|noticia"
    r"|(?:way|moment|side|reden|weg|zeit|raison|voie)\b)"
)
"""Of these a new one, or the right one, is no replacement of what was bought."""


_PAYS = QuickPattern(
    r"\b(?:pay(?:s|ing)?[ -]?(?:out|me)|payouts?|payment|settle(?:ment)?|uitbeta\w+|uitker\w+|auszahl\w+|zahlung|versement"
    r"|verser\w*|indemnis\w+|indemniz\w+|pagar\w*|pago|buy(?:ing|s)?[ -]?(?:it )?back|terugkoop\w*|terugkop\w+|ruckkauf\w*"
    r"|zuruckkauf\w*|rachat\w*|rachet\w+|recompra\w*|devolucion)\b"
)
"""What pays money out, folded: whoever is insured wants and is promised that in the place of money back, or that what was bought
is bought back."""

_PAYS_FOR = QuickPattern(
    r"\b(?:pays? for|paying for|betal\w+|vergoed\w*|bezahl\w+|zahl(?:en|t)|ubernehm\w+|ubernahme|pai(?:ent|e|er)"
    r"|pay(?:er|ez|iez|ent)|pris\w* en charge|pren\w+ en charge|pagu?\w+|se hagan? cargo)\b"
)
"""What pays for something, folded: a repair that is to be paid for is money."""


_OR = r",? (?:or(?: else)?|of(?: anders)?|oder|ou(?: bien)?|o(?: bien)?) "
"""What stands between things of which one is enough."""

_BESIDE_A_SUM = 2
"""So many words beside a sum tell nothing else that is asked for. Our own choice."""


class Wanted(Frozen):
    """What is asked for: the `kinds` of promises that would give it, the words `things` that say what it is, and the `sums`."""

    kinds: Collection[Promised] = ()
    things: frozenset[str] = frozenset()
    sums: frozenset[Decimal] = frozenset()


def wanted_of(ask: str, kinds: Collection[Promised]) -> Wanted:
    """What these words ask for, where they name these kinds."""
    more = {Promised.REPLACEMENT} if is_a_new_thing(ask) else set()
    is_paid_out = _PAYS.search(folded(ask)) or pays_for_something(ask) or any(map(_is_a_mere_sum, either_of(ask)))
    is_for_money = is_paid_out or (not {*kinds, *more} - {Promised.OTHER} and sum_in(ask))
    more |= {Promised.REFUND} if is_for_money else set()
    about = FOR_WHAT.search(ask)
    head = things_in(ask[: about.start()] if about else ask)
    return Wanted(frozenset({*kinds, *more}), head or things_in(ask), frozenset(each.value for each in sums(ask)))


def either_of(ask: str) -> list[str]:
    """The things that these words ask for of which one is enough: *another washer or the 529 EUR*; none where it is only one."""
    parts = compiled(_OR).split(ask)
    return parts if len(parts) > 1 else []


def _is_a_mere_sum(words: str) -> bool:
    """Whether they name a sum, with an article or *back* beside it at most."""
    typed = sum_in(words)
    return bool(typed) and len(words.replace(typed, "").split()) <= _BESIDE_A_SUM


def pays_for_something(ask: str) -> bool:
    """Whether these words ask that something be paid for: the repair, the damage."""
    return _PAYS_FOR.search(folded(ask)) is not None


def thing_asked_for(ask: str, items: str) -> str:
    """The words that ask for one of the `items` as such, *the couch* of *the couch by Friday*; nothing where it begins with
    none of these things, or says more of it than when."""
    if not _THE_THING.match(ask):
        return ""
    behind = next(_WHEN_OR_ELSE.finditer(ask), None)
    thing = ask[: behind.start()] if behind else ask
    named = things_in(thing)
    return thing if named and named <= things_in(items) else ""


def nearness(promise: Promise, wanted: Wanted) -> int:
    """How near a promise is to what is wanted."""
    return nearness_of(promise.text or "", promise.promised, wanted)


def nearness_of(text: str, kind: Promised, wanted: Wanted) -> int:
    """How near these words, which promise that kind of thing, are to what is wanted: 3, 2 or 0.

    3: of a kind that is wanted and of no other thing, or of that very sum. 2: of such a kind, or with a word or the sum of what
    is wanted. 0: neither. Whoever wants money back was promised it by a sum too: `206.30 EUR within 14 days`.
    """
    kinds = {kind}
    if Promised.REFUND in wanted.kinds and (sum_in(text) or _PAYS.search(folded(text))):
        kinds.add(Promised.REFUND)
    if promises_a_new_thing(text, kind):
        kinds.add(Promised.REPLACEMENT)
    if Promised.REPLACEMENT in kinds:
        kinds.add(Promised.REPAIR)  # who wants it repaired is helped by a new one
    theirs = things_in(text)
    is_same_sum = any(each.value in wanted.sums for each in sums(text))
    is_shared = is_same_sum or is_any_shared(theirs, wanted.things)
    if kinds.isdisjoint(wanted.kinds):
        return 2 * is_shared
    if kind not in wanted.kinds and kinds.intersection(wanted.kinds) == {Promised.REPAIR}:
        return 2
    return 3 if is_shared or not theirs or not wanted.things else 2


def promises_a_new_thing(text: str, kind: Promised) -> bool:
    """Whether words that promise that kind of thing are of one in the place of the first: *a new aid, he rings me*."""
    return kind in (Promised.OTHER, *OCCASIONS) and is_a_new_thing(text)


def is_a_new_thing(text: str) -> bool:
    """Whether these words are of a thing in the place of the first: a new kettle, but not a new appointment."""
    plain = folded(text[:_LONGEST_COMPARED])
    found = _NEW.search(plain)
    rest = re.findall(r"[^\W_]+", plain[found.end() :])[:2] if found else []
    return found is not None and not any(map(_NO_THING.match, rest))


def is_on_the_way(text: str, wanted: Wanted) -> bool:
    """Whether these words are of what only leads to what is wanted: a form, a label, a visit, an engineer; a corrected bill
    does where none is asked for."""
    leads_on = filter(_NO_THING.fullmatch, re.findall(r"[^\W_]+", folded(text[:_LONGEST_COMPARED])))
    return any(not is_any_shared(things_in(each), wanted.things) for each in leads_on)


@lru_cache(maxsize=128)  # what is wanted is compared with each promise, and each promise with what was said
def things_in(text: str) -> frozenset[str]:
    """The words that say which thing it is, without their endings: none that a promise of any kind may have."""
    plain = folded(text[:_LONGEST_COMPARED])
    plain = _ON_AN_ACCOUNT.sub(" ", plain) if sum_in(plain) else plain
    for each in list(sums(plain)):
        plain = plain.replace(each.typed, " ")
    plain, meant = meanings_in(re.sub(r"[^\w']+|_", " ", plain))
    from casebook.domain.promise_words import CONDITIONS

    words = takewhile(lambda word: word not in CONDITIONS and word not in _OF_WHEN, re.findall(r"[^\W\d_]+", plain))
    exact, begun = _tells_nothing()
    telling = (word for word in words if len(word) >= _SHORTEST and word not in exact and not word.startswith(begun))
    return frozenset({*meant, *map(_stem, telling)})


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
