"""A sum that somebody takes off a bill, or puts on an account, in the words of who does it now: `ich zieh Ihnen 50 € ab`.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_SUM = r"(?:[€£$] ?\d[\d.,]*|\d[\d.,]* ?(?:€|£|\$|(?:eur|euros?|pounds?|quid|dollars?)\b))"
_NEAR = r"[^.;:?!]{0,40}?"

_TAKES_OFF = QuickPattern(
    r"\b(?:i'll|we'll|i will|we will|i'm|we're|i am|we are|i|we) (?:also |just |then |going to )*"
    rf"(?:take|taking|knock|knocking|deduct|deducting|put|putting) {_NEAR}{_SUM}{_NEAR}\b(?:off|credit)\b|"
    rf"\b(?:(?:ik|we|wij) (?:haal|halen|trek|trekken|zet|zetten)|(?:haal|halen|trek|trekken|zet|zetten) (?:ik|we|wij))\b"
    rf"{_NEAR}{_SUM}{_NEAR}\b(?:af|tegoed|korting|(?:van|op) (?:de|het|je|uw))\b|"
    rf"\b(?:(?:ich|wir) (?:ziehe?n?|erlasse?n?)|(?:ziehe?n?|erlasse?n?) (?:ich|wir))\b{_NEAR}{_SUM}{_NEAR}(?:\bab\b|$|[,.])|"
    r"\b(?:je|on|nous) (?:vous |te )?(?:enleve|enlevons|retire|retirons|deduis|deduit|deduisons|mets|met|mettons|fais|fait|"
    rf"faisons)\b{_NEAR}{_SUM}|"
    r"\b(?:te|le|les|os) (?:quito|quitamos|descuento|descontamos|rebajo|rebajamos|pongo|ponemos|hago|hacemos)\b"
    rf"{_NEAR}{_SUM}|"
    rf"{_SUM} (?:off (?:your|the|this)(?: [^\W\d_]+){{0,2}} (?:bill|rent|invoice|balance|total|fee|statement)|"
    r"de moins (?:sur|a payer)|minder (?:op|aan)|weniger (?:auf|bei|an)|menos (?:en|de))\b",
    exact=True,
)
"""Who does it, and how much; or how much less it will be, with no verb: `40 € de moins sur votre loyer`."""


def takes_off(small: str) -> bool:
    """Whether words in small letters say that somebody takes a sum off what the person pays.

    >>> takes_off("ich zieh ihnen 50 € ab"), takes_off("i'll take £50 off the bill"), takes_off("we took £50 off your card")
    (True, True, False)
    >>> takes_off("£40 off your rent for the trouble"), takes_off("ich ziehe ihnen das vom stapel ab")
    (True, False)
    """
    return _TAKES_OFF.search(small) is not None
