"""How near a promise is to what is asked: by its kind, and by the words that say which thing it is. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from decimal import Decimal
from typing import TYPE_CHECKING

from casebook.domain.thing_words import LONGEST_COMPARED, is_any_shared, things_in, without_where_paid
from casebook.records.frozen import Frozen
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern, compiled
from casebook.text.sums import sum_in, sums
from casebook.text.words.joining_words import AND

if TYPE_CHECKING:
    from casebook.records.kinds import Promise

FOR_WHAT = QuickPattern(r"\b(?:for|voor|für|pour|para|por)\b")
"""What follows these in an ask is what it is about: compensation for a suitcase is no suitcase."""

_A_BILL = (
    r"\w*bill\b|\w*invoice|statement|nota\b|\w*rekening|\w*factuur|\w*rechnung|bescheid|facture|releve|avis\b|factura|recibo"
    r"|liquidacion"
)
"""What is asked for by a company, folded."""

_NEW = QuickPattern(
    r"\b(?:(?:(?:a|an|the|my|our) )?(?:(?:brand )?new|another|working)|(?:een )?(?:nieuwe?|andere?)|(?:eine?[nmrs]? )?neue[nmrs]?"
    r"|andere[nmrs]?|werkende?|funktionierende?[nmrs]?|nouve(?:au|l|lle)|une? autre|otr[oa]|nuev[oa]"
    r"|(?:the|my|our) (?:right|correct|proper)|(?:de|het) (?:juiste|goede)|(?:die|den|das|der) richtigen?|(?:la|les) bonnes?"
    r"|(?:le|les) bons?(?! d['’]| de\b)|(?:el|la|los|las) (?:buen[oa]s?|correct[oa]s?|[^\W\d_]+ (?:correct|buen)[oa]s?))\b"
)
"""What asks for, or promises, a thing in the place of the first, or of one that was wrong: where it is said of a thing that has
a name."""

_NEW_BILL = QuickPattern(
    rf"{_NEW.pattern} (?:{_A_BILL})|\b(?:{_A_BILL}) (?:nouvelle|nueva|nuevo|corrigee|corregid[oa]|rectifiee|rectificad[oa])\b"
)
"""The same of a bill."""

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

_AND = QuickPattern(rf" (?:{AND}) ")

_OR_IN_ENGLISH = r",? or(?: else)? "
_ENGLISH = QuickPattern(r"\b(?:the|and|my|our|by|with|for|to|from|back)\b")
"""Where one of these stands, *of* is no Dutch *or*: *the fee of 45 GBP*."""

_BESIDE_A_SUM = 2
"""So many words beside a sum tell nothing else that is asked for. Our own choice."""


class Wanted(Frozen):
    """What is asked for: the `kinds` of promises that would give it, the words `things` that say what it is, and the `sums`;
    `kinds_in` tells the kinds of things that a promise of several names."""

    kinds: Collection[Promised] = ()
    things: frozenset[str] = frozenset()
    sums: frozenset[Decimal] = frozenset()
    kinds_in: Callable[[str], Collection[Promised]] | None = None


def wanted_of(
    ask: str, kinds: Collection[Promised], kinds_in: Callable[[str], Collection[Promised]] | None = None
) -> Wanted:
    """What these words ask for, where they name these kinds."""
    more = {Promised.REPLACEMENT} if is_a_new_thing(ask) else set()
    is_paid_out = _PAYS.search(folded(ask)) or pays_for_something(ask) or any(map(_is_a_mere_sum, either_of(ask)))
    is_for_money = is_paid_out or (not {*kinds, *more} - {Promised.OTHER} and sum_in(ask))
    more |= {Promised.REFUND} if is_for_money else set()
    about = FOR_WHAT.search(ask)
    head = things_in(ask[: about.start()] if about else ask)
    named = frozenset(each.value for each in sums(ask))
    return Wanted(frozenset({*kinds, *more}), head or things_in(ask), named, kinds_in)


_WHAT_I_PAID = QuickPattern(
    r"\b(?:(?:that |which )?(?:i|we)(?:['’]ve| have| had)? (?:\w+ )?(?:paid|spent|laid out)"
    r"|(?:die|dat|wat) (?:ik|wij|we) (?:\w+ ){0,4}?(?:betaald\w*|kwijt)"
    r"|(?:die|was) (?:ich|wir) (?:\w+ ){0,4}?(?:bezahlt\w*|gezahlt)"
    r"|que (?:j['’]ai|nous avons) (?:\w+ )?pay[ée]\w*|que (?:he |hemos )?(?:pagu[ée]|pagado|pagamos))\b"
)
"""What somebody paid, for whatever it was: *the 312 GBP I paid for the repair* is money, and no repair."""


def money_only(ask: str) -> str:
    """An ask without what money was paid for, where it begins with a sum: *the 312 GBP*; as it is elsewhere.

    >>> money_only("the 312 GBP I paid for the repair"), money_only("the repair that I paid for")
    ('the 312 GBP', 'the repair that I paid for')
    """
    paid = _WHAT_I_PAID.search(ask)
    return ask[: paid.start()].rstrip(" ,") if paid and sum_in(ask[: paid.start()]) else ask


def either_of(ask: str) -> list[str]:
    """The things that these words ask for of which one is enough: *another washer or the 529 EUR*; none where it is only one."""
    parts = compiled(_OR if _ENGLISH.search(ask) is None else _OR_IN_ENGLISH).split(ask)
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
    kinds = set(kinds_of(text, kind, wanted))
    if Promised.REFUND in wanted.kinds and (sum_in(text) or _PAYS.search(folded(text))):
        kinds.add(Promised.REFUND)
    theirs = things_in(text)
    is_fitted = kind is Promised.REPAIR and is_a_new_thing(text) and is_any_shared(theirs, wanted.things)
    if promises_a_new_thing(text, kind) or is_fitted:  # *a fitter puts the new window in*
        kinds.add(Promised.REPLACEMENT)
    if Promised.REPLACEMENT in kinds:
        kinds.add(Promised.REPAIR)  # who wants it repaired is helped by a new one
    is_same_sum = any(each.value in wanted.sums for each in sums(text))
    is_shared = is_same_sum or is_any_shared(theirs, wanted.things)
    if kinds.isdisjoint(wanted.kinds):
        return 2 * is_shared
    if kind not in wanted.kinds and kinds.intersection(wanted.kinds) == {Promised.REPAIR}:
        return 2
    return 3 if is_shared or not theirs or not wanted.things else 2


def kinds_of(text: str, kind: Promised, wanted: Wanted) -> Collection[Promised]:
    """That kind, or each that these words promise where it is several things at once: *a free repair, and the fee back*."""
    if kind is not Promised.OTHER or wanted.kinds_in is None or either_of(text) or not _AND.search(text):
        return {kind}
    named = {*wanted.kinds_in(text)} - {Promised.OTHER, *OCCASIONS}
    return named if len(named) > 1 else {kind}


def promises_a_new_thing(text: str, kind: Promised) -> bool:
    """Whether words that promise that kind of thing are of one in the place of the first: *a new aid, he rings me*."""
    return kind in (Promised.OTHER, *OCCASIONS) and is_a_new_thing(text)


_OF_MONEY = QuickPattern(
    r"half|payments?|charges?|instal?ments?|helft|deel|betaling|afschrijving|termijn|halfte|zahlung|abbuchung|rate|moitie|partie"
    r"|paiement|prelevement|versement|mensualite|mitad|parte|pago|cobro|cargo|cuota"
)
"""What the other of two is that is money: *de andere helft*; folded."""


def is_a_new_thing(text: str) -> bool:
    """Whether these words are of a thing in the place of the first: a new kettle, but not a new appointment."""
    plain = folded(text[:LONGEST_COMPARED])
    found = _NEW.search(plain)
    rest = re.findall(r"[^\W_]+", plain[found.end() :])[:2] if found else []
    return found is not None and not any(map(_NO_THING.match, rest)) and not any(map(_OF_MONEY.fullmatch, rest[:1]))


def is_a_new_bill(text: str) -> bool:
    """Whether these words are of a bill in the place of the first, which is more than news of one."""
    return _NEW_BILL.search(folded(text[:LONGEST_COMPARED])) is not None


def is_on_the_way(text: str, wanted: Wanted) -> bool:
    """Whether these words are of what only leads to what is wanted: a form, a label, a visit, an engineer; a corrected bill
    does where none is asked for."""
    plain = without_where_paid(folded(text[:LONGEST_COMPARED]))
    leads_on = filter(_NO_THING.fullmatch, re.findall(r"[^\W_]+", plain))
    return any(not is_any_shared(things_in(each), wanted.things) for each in leads_on)
