"""That a sum of which somebody speaks by a pronoun comes off a bill, and that what one is owed as compensation comes.

`And the £75 you took? – That gets taken off your next payment, on 15 December` promises £75 back. Patterns over text in small
letters without accents, for any language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from casebook.parsing.sums import money_said_in
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.standing.made import Made
from casebook.records.vocabularies import Promised

_PRONOUN = re.compile(
    r"\W*(?:(?:yes|ok|okay|ja|oui|si|vale|claro|so|well|also|nou),? )?"
    r"(?:that|those|they|it|die|dat|deze|dit|das|den|diese|ils|elles|ca|cela|(?:se )?l[oa]s?)(?= )"
)
_OFF = re.compile(
    r"\b(?:(?:taken|knocked|comes?|coming|take|knock) (?:it |that |them )?off|deducted|verrekend|verrekenen|afgetrokken|"
    r"in mindering|verrechnet|verrechnen|abgezogen|angerechnet|deduite?s?|deduisons|deduis|descontamos|descontaremos|"
    r"descuento|descontad[oa]s?|descontaran?)\b"
)
_BILL = re.compile(
    r"\b(?:bills?|payments?|invoices?|instal?ments?|direct debit|statement|rent|\w*factuur|"
    r"afschrijving|\w*rekening|\w*nota|termijn|"
    r"\w*abbuchung|\w*rechnung|abschlag|rate|miete|lastschrift|prelevement|facture|echeance|loyer|recibo|factura|cuota|alquiler)\b"
)
_SUM = re.compile(r"[€£$] ?\d[\d.,]*\d|[€£$] ?\d|\d[\d.,]* ?(?:€|£|\$|(?:eur|euros?|pounds?|quid)\b)", re.IGNORECASE)
_COMPENSATED = re.compile(
    r"\b(?:compensation|goodwill payment|vergoeding|schadevergoeding|compensatie|entschadigung|indemnisation|indemnite|"
    r"compensacion|indemnizacion)\b"
)
_COMES = re.compile(
    r"\b(?:receive|get|have|ontvangt|krijgt|hebt|erhalten|bekommen|haben|recevrez|recevez|aurez|recibira|recibe|tendra)\b"
)
_PAPER = re.compile(r"\b(?:e-?mails?|letter|sms|brief|bericht|formul\w+|form|courrier|carta|correo|formulario)\b")


def with_sum_meant(made: Made, before: str, heard: Sequence[str]) -> Made:
    """The same with the sum that a pronoun in it means, which is given back off a bill; and of no kind of its own where what
    comes is the compensation that was told in the sentence `before`, by itself."""
    small = plain(made.text)
    if made.kind is Promised.DELIVERY and _is_compensation(small, before):
        return replace(made, kind=Promised.OTHER)
    pronoun = _PRONOUN.match(small)
    if pronoun is None or money_said_in(made.text) or not (_OFF.search(small) and _BILL.search(small)):
        return made
    sums = [*_SUM.finditer(before)] or [*_SUM.finditer(heard[-1] if heard else "")]
    if len(sums) != 1 or len(small) != len(made.text):
        return made
    at = pronoun.end()
    return replace(made, text=f"{made.text[:at]} [{sums[0][0].strip()}]{made.text[at:]}", kind=Promised.REFUND)


def _is_compensation(small: str, before: str) -> bool:
    """Whether what is told to come is what was told before, with a sum: `u heeft recht op de vergoeding van 250 euro`."""
    owed = _COMPENSATED.search(plain(before)) is not None and bool(money_said_in(before))
    return owed and _COMES.search(small) is not None and _PAPER.search(small) is None
