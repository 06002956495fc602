"""The day in an ask by which it is asked for: not one that says which bill is meant, or when something was paid. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.language.language import Language

_WORDS = r"(?: [^ ,.;]+){0,3}"
"""What may stand between what was done and when."""

_OF_SOMETHING_ELSE = {
    "en": QuickPattern(
        rf"\b(?:charged|billed|debited|deducted|invoiced){_WORDS} (?:by|before|until|till)\b"
        r"|\b(?:fees?|charges?|payments?|rent) (?:taken|collected|paid|made) (?:by|before|until|till)\b"
        r"|\b(?:i|we|you|they)(?: have| had|['’]ve|['’]d)? (?:paid|bought|ordered|booked|spent|used|took|cancelled|returned)"
        rf"{_WORDS} (?:by|before|until|till|within)\b"
    ),
    "nl": QuickPattern(
        r"\b\w*(?:rekening|factuur|nota|huur|premie|termijn|abonnement|contributie|bijdrage|kosten|voorschot|maand|periode"
        r"|bestelling|boeking|tickets?|kaartjes?|lessen|nachten|rekeningen|facturen|termijnen)(?: van [^ ]+ [^ ]+)? (?:voor|tot)"
        r"(?: de| het)? (?:\d+ )?(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
        r"|\bvan (?:voor|vóór)\b"
        rf"|\b(?:afgeschreven|geïncasseerd|gefactureerd|in rekening gebracht){_WORDS} (?:voor|vóór|tot)\b"
        rf"|\b(?:betaalde|kocht|bestelde|(?:heb|hebben|had) (?:betaald|gekocht|besteld)){_WORDS} (?:voor|vóór|tot|binnen)\b"
        r"|\b(?:voor|vóór|tot) (?=[^,.;]+ (?:heb|hebben|had|hadden|is|zijn) (?:betaald|afgeschreven|gekocht|besteld)\b"
        r"|[^,.;]+ (?:betaald|afgeschreven|gekocht|besteld) (?:heb|hebben|had|hadden|is|zijn)\b"
        r"|[^,.;]+ (?:afgeschreven|geïncasseerde|betaalde|gefactureerde|berekende)\b)"
    ),
    "de": QuickPattern(
        r"\b(?:vor|bis) (?=[^;]{3,40} (?:bezahlt|gezahlt|überwiesen|abgebucht|gekauft|bestellt) (?:habe|haben|hatte|wurden?)\b"
        r"|[^;]{3,40} (?:abgebuchten?|bezahlten?|gezahlten?|berechneten?|eingezogenen?|erhobenen?)\b)"
        rf"|\b(?:abgebucht|berechnet|eingezogen|erhoben|in rechnung gestellt){_WORDS} (?:vor|bis)\b"
    ),
    "fr": QuickPattern(
        r"\b(?:factures?|loyers?|mensualit[ée]s?|[ée]ch[ée]ances?|cotisations?|primes?|abonnements?|frais|commandes?|billets?"
        r"|r[ée]servations?|nuits?|p[ée]riode|charges|relev[ée]s?) pour\b"
        rf"|\b(?:pr[ée]lev|factur|d[ée]bit)[ée]e?s?{_WORDS} (?:avant|jusqu|d['’]ici)"
        r"|\b(?:ai|avons|avez|avais) (?:pay|vers|achet|command|r[ée]serv|d[ée]pens|r[ée]sili)[ée]e?s?"
        rf"{_WORDS} (?:avant|jusqu|d['’]ici)"
    ),
    "es": QuickPattern(
        r"\b(?:facturas?|alquiler|cuotas?|recibos?|mensualidad(?:es)?|primas?|suscripci[óo]n|gastos|pedidos?|billetes?|reservas?"
        r"|noches|cargos?) para\b"
        rf"|\b(?:(?:cobrad|cargad|facturad)[oa]s?|lo (?:pagado|abonado|gastado)){_WORDS} (?:antes|hasta)\b"
        rf"|\b(?:pagu[ée]|pagamos|compr[ée]|compramos|cobraron|cargaron|(?:he|hemos|han) \w+[aio]do){_WORDS} (?:antes|hasta)\b"
    ),
}
"""What a day is read together with that is none of the ask: *the bill for November* in languages in which that is *by* too, *what
I paid before 3 Nov*, *the fees charged by 3 Nov*."""


def own_day(language: Language, ask: str) -> re.Match[str] | None:
    """The words of an ask that name the day or the span it is for; None where none does, so that a day is put beside it."""
    of_else = [found.span() for found in _OF_SOMETHING_ELSE[language.code].finditer(ask)]
    days = language.deadline.finditer(ask)
    return next((day for day in days if not any(start <= day.start() < end for start, end in of_else)), None)
