"""What the words of a contact tell of how it took place, and with whom. Pure.

Only what is sure: words that name two ways (*rang monday, now in the chat*) tell of neither, and what somebody did not do, or
will do, tells of nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Optional

from casebook.records.vocabularies import Channel
from casebook.text.comparing import as_seen
from casebook.text.quick_pattern import QuickPattern

KEPT_IN_MIND = 16_384
"""Of so many texts it is kept what they tell: those of a case are asked for again while a text is made. Our own choice."""

_WAYS = {
    Channel.PHONE: QuickPattern(
        r"\A\W*(?:so |then |i |we |and )*called(?=\W*\Z| (?:to|in|today|yesterday|on|at|about)\b)"
        r"|\b(?:rang|phoned|telephoned|on the phone|by phone|(?:a |the )?phone ?call|on hold (?:for )?\d+|\d+ ?min\w* on hold"
        r"|hung up|hotline|(?:i|she|he|they|we|(?!never|nobody)[^\W\d_]+) called (?:me|us|them|back|again)(?! (?:an?|names)\b)"
        r"|called (?:customer|cust|the|them|again|back|support|up)"
        r"|gebeld|opgebeld|teruggebeld|belden?|telefonisch|aan de (?:telefoon|lijn)|in de wacht"
        r"|angerufen|zurückgerufen|telefoniert|am telefon|warteschleife|rief(?:en)? (?:\w+ ){0,2}(?:an|zurück)"
        r"|r?appelé(?:e|s)?|téléphoné|au téléphone|par téléphone|llamé|llamó|llamaron|he llamado|ha llamado|han llamado"
        r"|por teléfono)\b"
    ),
    Channel.EMAIL: QuickPattern(
        r"\b(?:e-?mailed|(?:complain\w*|asked|wrote) (?:\w+ ){0,2}(?:by|via) e-?mail|(?:sent (?:them )?an"
        "|wrote (?:them )?an|got an) e-?mail|e-?mail sent|gemaild|mailde|(?:e-?)?mail(?:tje)? (?:gestuurd|verstuurd"
        "|gekregen|ontvangen|terug)|(?:klacht|geklaagd|gevraagd|beschwerde|gefragt|reklamiert|kündigung"
        "|rücktritt) per (?:e-?)?mail|(?:e-?)?mail (?:geschickt|geschrieben|bekommen|erhalten)|(?:e-?)?mail (?:envoyé"
        r"|reçu)|(?:réclam\w+|demandé|résili\w+) par (?:e-?)?mail|courriel (?:envoyé|reçu)|correo (?:enviado|recibido)"
        r"|(?:reclam\w+|queja|pedido) por (?:e-?mail|correo))\b"
    ),
    Channel.IN_PERSON: QuickPattern(
        r"\b(?:went (?:back )?(?:in)?to (?:the|their|my) (?:\w+ )?(?:shop|store|branch)|in person|"
        "naar de winkel (?:gegaan|geweest)|langs (?:de winkel )?geweest|(?:in der|zur) filiale (?:gewesen|gegangen)|"
        r"war (?:im laden|in der filiale)|allée? (?:au magasin|en boutique)|fui a la tienda|he ido a la tienda)\b"
    ),
    Channel.LETTER: QuickPattern(
        r"\b(?:(?:sent|wrote) (?:them )?a (?:\w+ )?letter|recorded delivery|(?:aangetekende )?brief (?:gestuurd|verstuurd"
        "|geschreven)|brief (?:geschickt|geschrieben)|einschreiben (?:geschickt|verschickt)|(?:lettre"
        r"|courrier)(?: recommandée?)? envoyée?|(?:envié una|he enviado una) carta|carta enviada|burofax)\b"
    ),
    Channel.CHAT: QuickPattern(
        r"\b(?:chat\w*|web-?chat|live-?chat|messag(?:ed|ing)|whatsapp\w*|gechat|geappt|chatbot|messenger|texted|sms)\b"
    ),
}
"""How each way is told."""

_NOT_DONE = QuickPattern(
    r"\b(?:no|not|nobody|no-?one|never|(?:did|has|have|was|does|do|had)n?nt|will|would|should|if|when|since|after|before"
    r"|says?|said|told|promis\w+|claims?|ask(?:ed|s)?|want(?:ed|s)?|niet|geen|niemand|nooit|zal|zou|als|toen|nadat|zegt"
    r"|zei|belooft|wil|nicht|kein\w*|niemand|nie|wird|soll|wenn|nachdem|sagt|will|pas|personne|jamais|sera|quand|après|dit"
    r"|dice|dijo|nadie|nunca|cuando|después|sin)\b|n['’]t\b|\bn['’]|['’](?:ll|d)\b"
)
"""What says before it that it did not take place, or tells of another time."""

_CLAUSES = re.compile(r"[.,;:!?](?=\s|\Z)|\n|\s[-–—]\s|\b(?:but|maar|aber|mais|pero)\b", re.IGNORECASE)

_THEY_SOUGHT = QuickPattern(
    r"\b(?P<who>(?!never|nobody|nooit|niemand|nie\b|jamais|nunca|nadie)[^\W\d_]+)"
    r"(?: (?:finally|just|then))? (?:rang|phoned|called|e-?mailed|wrote to) (?:me|us)\b(?! (?:an?|names)\b)"
    r"|\b(?P<they>they|she|he)(?: finally| just)? (?:rang|phoned|e-?mailed)\b(?! (?:off|them))|\bgot a (?:phone ?)?call from\b"
    r"|\b(?P<wie>[^\W\d_]+) (?:heeft|hebben) (?:me|mij|ons) (?:terug)?gebeld\b|\b(?P<wie2>[^\W\d_]+) belden? (?:me|mij|ons)\b"
    r"|\bben (?:terug)?gebeld\b|\b(?P<wer>[^\W\d_]+) (?:hat|haben) (?:mich|uns) (?:zurück|an)gerufen\b"
    r"|\b(?P<wer2>[^\W\d_]+) rief(?:en)? (?:mich|uns)\b|\bm['’](?:a|ont) r?appelée?\b|\b(?:me|nos) (?:llamó|llamaron"
    r"|ha llamado|han llamado)\b"
)
"""That it was they who began it."""

_NOT_THEY = frozenset("i we and then ik wij ich wir nobody".split())


def way_told(text: str) -> tuple[Optional[Channel], bool]:
    """The one way in which it took place by these words, and whether it was the company that began it; None where that is not
    sure.

    >>> way_told("rang again, no joy"), way_told("Lisa rang me back"), way_told("no one called. phoned them")
    ((<Channel.PHONE: 'phone'>, False), (<Channel.PHONE: 'phone'>, True), (<Channel.PHONE: 'phone'>, False))
    >>> way_told("chat about the day I rang")
    (None, False)
    """
    told: dict[Channel, str] = {}
    for clause in _clauses(text[:_LONGEST]):
        for way, pattern in _WAYS.items():
            found = pattern.search(clause)
            if found and (way is Channel.CHAT or not _NOT_DONE.search(clause[: found.start()])):
                told.setdefault(way, clause)
    if len(told) != 1 or Channel.CHAT in told:
        return None, False
    ((way, clause),) = told.items()
    return way, _they_sought(clause)


_NO_ANSWER = QuickPattern(
    r"\b(?:no (?:answer|reply|response)|(?:nobody|no-?one) (?:answered|answers|picked up|picks up|there)|rang out|(?:didnt"
    r"|didn['’]t|not) (?:answer\w*|pick\w* up)|geen gehoor|geen antwoord|(?:nam|namen|neemt|nemen) niet op|niemand (?:nam"
    "|neemt) op|niemand opgenomen|keiner (?:ging|geht) ran|niemand (?:ging|geht) ran|niemand erreicht"
    r"|nicht (?:rangegangen|abgenommen)|pas de réponse|personne (?:ne|n['’]a) (?:répond\w*|décroch\w*)|ne répond\w* pas"
    r"|no contest\w+|nadie (?:contest|respond)\w+|sin respuesta)\b"
)
"""That nobody answered."""


@lru_cache(maxsize=KEPT_IN_MIND)
def nobody_answered(text: str) -> bool:
    """Whether the words tell of a call that nobody answered, and of nothing else.

    >>> [nobody_answered(each) for each in ("rang again, no answer", "3x gebeld, neemt niet op", "rang, no answer. emailed Bo")]
    [True, True, False]
    """
    if not _NO_ANSWER.search(text[:_LONGEST]):
        return False
    called = unanswered = False
    for clause in _clauses(text[:_LONGEST]):
        if len(clause.split()) > _FEW_WORDS:
            return False
        is_call, is_none = _WAYS[Channel.PHONE].search(clause), _NO_ANSWER.search(clause)
        if not (is_call or is_none):
            return False
        called, unanswered = called or bool(is_call), unanswered or bool(is_none)
    return called and unanswered


_FEW_WORDS = 6
"""A clause of more words tells more. Our own choice."""

_LONGEST = 1_000
"""How much of a text is looked through, in characters. Our own choice."""


def _clauses(text: str) -> list[str]:
    return [clause for clause in _CLAUSES.split(text) if clause.strip()]


def _they_sought(clause: str) -> bool:
    found = _THEY_SOUGHT.search(clause)
    if found is None or _NOT_DONE.search(clause[: found.start()]):
        return False
    return not any(who and who.casefold() in _NOT_THEY for who in found.groupdict().values())


_OTHERS = (
    r"evri|hermes|dhl|ups|dpd|gls|fedex|yodel|royal mail|parcelforce|postnl|bpost|deutsche post|colissimo|chronopost|la poste"
    r"|correos|seur|mrw"
    r"|paypal|klarna|visa|mastercard"
)
_REACHED = QuickPattern(
    r"\b(?:rang|phoned|called|e-?mailed|chatted (?:with|to|w/?)|spoke (?:to|with)|contacted|gebeld met|gebeld naar|gemaild met"
    r"|gechat met|belde"
    rf"|angerufen bei|appelé|llamé a|contacté con)(?: the| to| with| my)? (?P<party>{_OTHERS}|(?:my|the) bank)\b"
    rf"|\b(?P<party2>{_OTHERS}|(?:de|mijn|meine|ma|mi) (?:bank|banque|banco)) (?:gebeld|gemaild|angerufen|appelée?|llamado)\b"
    rf"|\bgebeld met (?:de|mijn) (?P<bank>bank)\b|\bappelé (?:ma|la) (?P<banque>banque)\b|\bllamé a mi (?P<banco>banco)\b"
)
"""Whom they turned to, where that is a carrier, a bank or who takes payments."""


@lru_cache(maxsize=KEPT_IN_MIND)
def party_told(text: str, company: str) -> str:
    """Whom else than the company the person turned to by these words, as it was typed: *Evri*, *bank*; nothing where nobody
    is sure."""
    if not _REACHED.search(text[:_LONGEST]):
        return ""
    for clause in _clauses(text[:_LONGEST]):
        found = _REACHED.search(clause)
        if found and not _NOT_DONE.search(clause[: found.start()]):
            name = next(filter(None, found.groupdict().values())).split(" ")[
                -1 if " bank" in clause.casefold() else 0 :
            ]
            party = _as_written(" ".join(name))
            seen, other = as_seen(party), as_seen(company)
            return "" if seen in other or other in seen or other in as_seen(text) else party
    return ""


_ODD_NAMES = {"postnl": "PostNL", "paypal": "PayPal", "fedex": "FedEx", "la poste": "La Poste"}


def _as_written(name: str) -> str:
    """The name of a company that was typed in small letters with its capitals; that of no company as it is."""
    if name != name.lower() or name.startswith("ban"):
        return name
    return _ODD_NAMES.get(name) or (name.upper() if len(name) <= _ABBREVIATED else name.title())


_ABBREVIATED = 3
"""A name that is no longer is said letter by letter. Our own choice."""
