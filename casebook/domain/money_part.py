"""The one part of what a case asks for that is money, where all beside it is none: *my money back*, of *my money back and a
confirmation of the cancellation*. Pure."""

from __future__ import annotations

import re

from casebook.domain.costs_wanted import JOINED
from casebook.domain.paper_wanted import is_paper
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in

_PARTS = re.compile(rf"{JOINED.pattern}|, ", re.IGNORECASE)
"""Between the things that are asked for."""

_MONEY = QuickPattern(
    r"\b(?:\w*refund\w*|money|repa(?:y|id)\w*|reimburs\w*|pa(?:y|id|ys|ying|yments?)|cash|compensat\w*|damages|goodwill|discount"
    r"|reduction|vouchers?|credit\w*|deposit|\w*fees?|costs?|expenses|\w*charges?|price|amounts?|sum|difference|rest|balance"
    r"|bills?|back|owed?|value|interest|half"
    r"|\w*geld|terug\w*|\w*vergoed\w*|betal\w*|\w*compensatie|schade\w*|\w*korting|bon|tegoed\w*|borg|\w*kosten|prijs\w*|bedrag\w*"
    r"|verschil|rekening|waarde|rente|helft|afschrijving\w*"
    r"|zurück\w*|\w*erstatt\w*|rückzahlung\w*|\w*zahl\w*|\w*entschädig\w*|schaden\w*|\w*minderung|nachlass|rabatt|gutschein\w*"
    r"|gutschrift|wert|kaution|\w*gebühr\w*|betr[aä]g\w*|differenz|rechnung|zinsen|hälfte|\w*buchung\w*"
    r"|rembours\w*|argent|indemni\w*|d[ée]dommag\w*|pa(?:ie|yer|iement)\w*|r[ée]duction|rabais|remise|avoir|bons? d['’]achat"
    r"|valeur|caution|frais|prix|montants?|sommes?|diff[ée]rence|facture|intérêts|moitié|prélèvements?"
    r"|reembols\w*|dinero|devol\w*|devuel\w*|indemni\w*|compens\w*|pag(?:os?|ar|uen?)|descuento|rebaja|vale|abon\w*|fianza|gastos"
    r"|valor|precio|importes?|diferencia|factura|intereses|mitad|cargos?|cobros?)\b"
)
"""What asks for money, whatever it is called."""


def money_part(want: str) -> str:
    """That part; all of it, where it asks for one thing, for no money, or for money twice.

    >>> money_part("my money back and a confirmation of the refund"), money_part("mein Geld zurück und eine Entschuldigung")
    ('my money back', 'mein Geld zurück')
    >>> money_part("my money back and compensation"), money_part("a refund")
    ('my money back and compensation', 'a refund')
    """
    parts = _PARTS.split(want.rstrip(" .!"))
    of_money = [each for each in parts if not is_paper(each) and (sum_in(each) or _MONEY.search(each))]
    return of_money[0] if len(parts) > 1 and len(of_money) == 1 else want
