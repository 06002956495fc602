"""Money asked for by its sum alone, for a lead in which what decides would have no room else: what it is for is told above."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.domain.sums_taken_off import is_taken_off
from casebook.text.quick_pattern import QuickPattern, compiled
from casebook.text.sentences import sentences
from casebook.text.sums import sums
from casebook.text.words.rest_words import REST, REST_BEHIND

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_REFUND = (
    r"refund|repayment|reimbursement|terugbetaling|teruggave|(?:rück)?erstattung|rückzahlung|remboursement|restitution|versement"
    r"|paiement|devolución|reembolso|reintegro|pago|abono"
)
_MONEY = rf"{_REFUND}|money|price|cost|geld|prijs|kosten|preis|argent|prix|coût|dinero|importe|precio|coste"

_CREDIT = r"(?:(?!no\b|not\b)[\w-]+ )?(?:credits?|tegoed|gutschrift|avoir)"
"""Money on an account or a bill, of whatever it is: *the trade-in credit*."""

_IS_MONEY = QuickPattern(
    rf"(?:(?:a|the|my|our|de|het|mijn|onze|die|den|das|der|meine?n?|unsere?n?|eine|le|la|mon|notre|el|mi|nuestro|una?) )?"
    r"(?:(?:full|whole|complete|entire|volledige|hele|volle|vollständige|ganze[ns]?) )?"
    rf"(?:{_MONEY}|{_CREDIT})\b|que me (?:devuelvan|paguen|abonen) "
)
"""How an ask begins that is for money."""

_BACK = QuickPattern(
    r"\b(?:refund|repayment|reimbursement|back|terugbetaling|teruggave|terug|(?:rück)?erstattung|rückzahlung|zurück)\b"
)
"""By what it is wanted back, which takes a word of its own beside a sum, in the languages that have one."""

_BACK_WORD = {"en": " back", "nl": " terug", "de": " zurück"}

_HEAD = QuickPattern(rf"(?P<head>(?:le|la|el) (?:{_REFUND})) d")
"""What is asked for in French and Spanish before its sum: *le remboursement de*."""

_REST_BESIDE = (
    r"(?:(?P<article>the|my|de|der|die|den|des|les?|los|el|la) )?"
    rf"(?:(?P<before>(?:{REST}|other|andere[nrs]?|autres?|otros) {{sum}})|{{sum}} (?P<behind>{REST_BEHIND}|que sobran))(?!\w)"
)
"""A sum with its article, and with what says that it is what is left of another."""

_ARTICLES = {"en": "the", "nl": "de", "de": "die", "fr": "les", "es": "los"}

_MORE = {
    "en": QuickPattern(r"\b(?:and|or|plus|not|no|without)\b|[;&+]"),
    "nl": QuickPattern(r"\b(?:en|of|plus|niet|geen|zonder)\b|[;&+]"),
    "de": QuickPattern(r"\b(?:und|oder|sowie|plus|nicht|kein\w*|ohne)\b|[;&+]"),
    "fr": QuickPattern(r"\b(?:et|ou|plus|pas|ni|sans)\b|[;&+]"),
    "es": QuickPattern(r"\b(?:y|e|o|u|más|no|ni|sin)\b|[;&+]"),
}
"""What may begin another thing that is asked for, or says what is not, in each language."""

_LEAST_SAVED = 8
"""For less than this nothing is put in other words. Our own choice."""


def asked_by_sum(wording: Wording, what: str) -> str:
    """`240.00 GBP` of *the price of the coat, 240.00 GBP*, `les 100 € restants` of *le remboursement des 100 € restants*, `the
    remaining 90.00 EUR` of *my money back (still owed 90.00 EUR)*; nothing where it asks for more than one sum, or is not
    much shorter so."""
    named = [*sums(what)]
    if len(named) != 1 or len(sentences(what)) > 1 or not _IS_MONEY.match(what):
        return ""
    if _MORE[wording.language.code].search(what) or is_taken_off(what[: named[0].start]):
        return ""
    said = _rest_in_brackets(wording, what) or _sum_in(wording, what, named[0].typed)
    return said if said and len(said) + _LEAST_SAVED <= len(what) else ""


def _rest_in_brackets(wording: Wording, what: str) -> str:
    """What is still owed, where that stands in brackets behind the ask: the rest of it where a part came."""
    language = wording.language
    for balance in wording.facts.balances if what.endswith(")") else ():
        owed = balance.money(balance.owed)
        amount = language.money(owed.amount, owed.currency)
        forms = (language.still_owed, language.lead.still_owed)
        if what.endswith(tuple(f"({each.format(amount=amount)})" for each in forms)):
            back = _BACK_WORD.get(language.code, "") if _BACK.search(what) else ""
            return language.lead.the_rest_of_it.format(amount=amount) if balance.returned else f"{amount}{back}"
    return ""


def _sum_in(wording: Wording, what: str, typed: str) -> str:
    """The sum with what says that it is the rest, or with that it is wanted back; nothing where more follows."""
    code = wording.language.code
    rest = compiled(_REST_BESIDE.replace("{sum}", re.escape(typed))).search(what)
    end = rest.end() if rest else what.find(typed) + len(typed)
    if what[end:].strip(" .)") not in ("", "back", "terug", "zurück"):
        return ""
    if rest:
        return f"{_ARTICLES[code]} {rest['before'] or ' '.join((typed, rest['behind']))}"
    if code not in _BACK_WORD:
        head = _HEAD.match(what)
        return f"{head['head']} de {typed}" if head else ""
    return f"{typed}{_BACK_WORD[code] if _BACK.search(what) else ''}"
