"""Money that came, as the person noted it in everyday words: *got £20 bk on card*, *30€ sind da*. Pure.

Only what is said to have come: nothing of what somebody said, promised, offers, owes or wants, of what is still to come, and of
what was taken. Where a word may mean either (*£112 paid today*), it is money only if that very sum was waited for.
"""

from __future__ import annotations

import re
from collections.abc import Container
from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sums, value_of
from casebook.text.words.calendar_words import WEEKDAYS, any_of, every_name
from casebook.text.words.negations import NOTHING

if TYPE_CHECKING:
    from decimal import Decimal

    from casebook.domain.case_facts import CaseFacts
    from casebook.records.kinds import Entry

_NAMES = r"(?:€|eur(?:os?)?|gbp|usd|quid|pounds?|dollars?)(?!\w)"
_SUM = (
    rf"(?P<sum>(?:(?:[€$£]|eur|gbp|usd) ?\d[\d.,]*(?<![.,])|\d[\d.,]*(?<![.,]) ?{_NAMES}|\d[\d.]*,\d\d(?!\d)"
    r"|\d[\d,]*\.\d\d(?!\d)))(?![\d.,]*\d)"
)
"""A sum with its currency, or its two decimals."""

_BARE = rf"(?P<sum>(?:[€$£] ?)?\d[\d.,]*(?<![.,])(?: ?{_NAMES})?)"
"""The same, or a number alone: where the words beside it say that it is money."""

_START = r"(?<![\w.,-])"
_WEEKDAY = rf"(?:(?:on|op|am|le|el) )?(?:{any_of(every_name(WEEKDAYS))}|tues?|weds?|thu(?:rs?)?|fri)"
_BETWEEN = (
    rf"(?:[ )]+(?:{_WEEKDAY}|has|have|had|is|was|are|were|been|got|finally|now|only|just|already|today|yesterday|this morning"
    "|last night|of it|refund|goodwill|compensation|comp|deposit|back|bk|zijn|eindelijk|nu|al|wel|pas|vandaag|gisteren"
    "|terug|ist|sind|war|waren|wurden?|endlich|jetzt|schon|heute|gestern|zurück|worden|est|sont|a été|ont été|ont|a|enfin"
    "|bien|aujourd['’]hui|hier|han|ha|sido|por fin|ya|hoy|ayer))*[ )]+"
)
_AND_ONLY = (
    rf"(?: (?:{_WEEKDAY}|only|just|finally|back|me|us|my|the|a|another|today|yesterday|maar|slechts|alleen|eindelijk|vandaag"
    "|gisteren|weer|nur|endlich|heute|gestern|mir|uns|seulement|enfin|que|hier|bien|solo|sólo|por fin|hoy|ayer|ya|los|las"
    "|mis))*:? "
)
_PLACE = (
    r"(?:(?:on|in|into|onto|to) (?:(?:my|the|our) )?(?:(?!your)\w+ )?(?:card|account|bank)|op (?:mijn|m['’]n|de|onze)? ?rekening"
    r"|(?:auf|aufm) (?:(?:dem|meinem|unserem) )?konto|sur (?:mon|le|notre) compte|en (?:mi|la|nuestra) (?:cuenta|tarjeta))\b"
)
_CAME = (
    r"(?:came|kwam(?:en)?|kam(?:en)?|gekommen|llegaron|arrived|received"
    r"|turned up|showed up|landed|came (?:in|through|back)|in(?= (?:today|yesterday|now|my|the)\b"
    r"|\W*\Z)|gekregen|ontvangen|binnen(?:gekomen)?(?! (?:de |een |\d|\w+ (?:dag|week|werkdag|uur)))\b|er(?= ?\W*\Z)"
    r"|teruggekregen|bijgeschreven|teruggekomen|da(?!\w)|erhalten|bekommen|eingegangen|angekommen|zurückbekommen|reçus?"
    r"|arrivés?|touchés?|récupérés?|recibidos?|llegado|cobrados de vuelta)\b"
)
_PAID_BACK = (
    r"(?:refunded|reimbursed|repaid|paid (?:back|out)|teruggestort|terugbetaald|teruggeboekt|uitbetaald|erstattet|rückerstattet"
    r"|zurückerstattet|zurückgezahlt|zurücküberwiesen|ausgezahlt|remboursés?|rendus?|devueltos?|reembolsados?)\b"
)
_PAID = (
    r"(?:paid|transferred|sent|betaald|gestort|overgemaakt|überwiesen|bezahlt|gezahlt|payés?|versés?|virés?|abonados?"
    r"|ingresados?"
    r"|pagados?)\b"
)
_IT_CAME = (
    QuickPattern(rf"{_START}{_BARE}{_BETWEEN}{_PLACE}"),
    QuickPattern(
        r"\A[^\w€$£]*(?:(?:and|so|then|ok|yay|well|the|my|a|another|other|only|just|finally|now|today|yesterday|refund|money|goodwill"
        r"|compensation|comp|deposit|of|full|de|het|mijn|wel|eindelijk|vandaag|gisteren|toch|geld|terugbetaling|van|er|heb|die"
        r"|slechts|maar"
        r"|alleen|und|meine?|nur|endlich|heute|gestern|erstattung|von|habe?|also|le|la|les|mes|enfin|seulement|hier"
        r"|remboursement|j['’]ai"
        r"|el|los|mis|por fin|hoy|ayer|reembolso|he|solo|sólo|i|we|ik|ich|wir)\W+)*"
        rf"(?<![\w.,-]){_SUM}{_BETWEEN}{_CAME}"
    ),
    QuickPattern(
        rf"\b(?:got|received|kreeg|gekregen|ontvangen|bekam|erhielt|bekommen|erhalten|reçu|touché|récupéré|recibí|recibido"
        rf"|(?:han|me han|ha) llegado|llegaron){_AND_ONLY}{_SUM}"
        rf"(?=\W*\Z| ?[;)&]| (?:{_WEEKDAY}|back|bk|on|in|into|from|by|via|out|instead|of|and|today|yesterday|now|this|last"
        r"|terug|op|van|gisteren|vandaag|do|auf|von|heute|gestern|zurück|statt|und|au|sur|hier|aujourd|et|en|de|del|hoy|ayer|y)\b)"
    ),
    QuickPattern(rf"\b(?:got|kreeg|bekam|recibí)(?: only)? {_BARE} (?:back|bk|terug|zurück)\b"),
)
"""So much, and that it came: *407,30 gekregen*, *56 on my card yesterday*, *got £20 back*."""

_THEY_PAID = (
    QuickPattern(rf"{_START}{_SUM}{_BETWEEN}{_PAID_BACK}"),
    QuickPattern(rf"\b(?:refunded|reimbursed|repaid){_AND_ONLY}{_SUM}"),
    QuickPattern(
        r"\b(?:they|she|it|you)(?:['’](?:ve|s|d))?(?: (?:have|has|had|finally|now|only|just|already))*"
        rf" (?:paid|transferred|returned)(?: back)?{_AND_ONLY}{_SUM}"
    ),
    QuickPattern(rf"\b(?:paid|transferred|gave|sent) (?:me|us)(?: back)?{_AND_ONLY}{_SUM}"),
    QuickPattern(
        rf"\b(?:m['’](?:ont|a)|nous (?:ont|a)|ont|on a) (?:\w+ )?(?:remboursé|versé|viré|rendu){_AND_ONLY}{_SUM}"
    ),
    QuickPattern(
        rf"\b(?:han|me ha|nos ha) (?:abonado|ingresado|devuelto|pagado|reembolsado|transferido){_AND_ONLY}{_SUM}"
    ),
    QuickPattern(rf"\bme (?:devolvieron|pagaron|ingresaron|abonaron|devolvió|pagó|ingresó|abonó){_AND_ONLY}{_SUM}"),
    QuickPattern(rf"\b(?:ze|zij|sie) (?:hebben|haben) (?:\w+ ){{0,2}}{_SUM}{_BETWEEN}{_PAID}"),
)
"""The same of whoever paid it, unless the person did."""

_MAY_BE_PAID = (
    QuickPattern(rf"{_START}{_SUM}{_BETWEEN}{_PAID}"),
    QuickPattern(rf"\b(?:paid|betaald|gestort|bezahlt|payé|versé|pagado){_AND_ONLY}{_SUM}"),
)
"""So much, and that somebody paid it."""

_LESS_CAME = QuickPattern(
    r"\b(?:(?:money|refund|geld|terugbetaling|erstattung|argent|remboursement|dinero|reembolso)\b[^.;!?\d€$£]*?"
    r"\b(?:in|came|arrived|here|received|binnen|gekomen|er|ontvangen|da|angekommen|eingegangen|gekommen|reçu|arrivé|llegado"
    r"|llegó"
    r"|recibido)"
    r"|(?:llegó|ha llegado) (?:el|la) (?:dinero|reembolso|devolución))"
    r"(?:,? (?:but|maar|aber|mais|pero))?,?(?: (?:only|just|maar|slechts|nur|seulement|que|solo|sólo))*:? "
    rf"{_SUM}(?! (?:short|less|too|te|zu|missing|de|fehl\w*|tekort|minder|weniger|off)\b)"
)
"""That the money came, and how little: *geld binnen maar maar €69,95*."""

EXCEPT = (
    r"(?:except(?: for)?|apart from|aside from|other than|besides|but for|bar|but|behalve|op|buiten|außer|ausser|bis auf"
    r"|abgesehen von|sauf|à part|hormis|excepto|salvo|menos|aparte de)"
)
"""What stands before the part of it that there is after all: *nothing yet except £15*."""

_ALL_BUT = QuickPattern(
    rf"\b(?:{NOTHING})(?: (?!(?:for|voor|für|pour|para)\b)[^\W\d_]+){{0,5}}?,? "
    rf"{EXCEPT}(?: (?:for|the|a|my|that|those|de|die|het|den|dem|le|les|la|los|el|only|just))*:? "
    rf"{_SUM}(?! (?:fee|charge|cost|invoice|kosten|factuur|rechnung|gebühr|frais|facture|factura)\w*)"
)
"""That nothing came but so much."""

_HEARSAY = QuickPattern(
    r"\b(?:says?|said|saying|told|tells?|claim\w*|according|promis\w+|offer\w*|ask(?:s|ed|ing)?|want\w*|demand\w*"
    r"|request\w*|will|would|\w+['’]ll|gonna|going to|should|could|can|must|may|might|if|when|once|unless|until|owe[sd]?"
    r"|waiting|due|expect\w*|supposed|agreed?|approved?|wrote|need\w*|should[’']?ve|zeg\w*|zei\w*|beloof\w*|belov\w*"
    r"|toegezegd|aangeboden|biedt|bood|vraag\w*|vroeg\w*|gevraagd|wil(?:len|de)?|eis\w*|zal|zullen|zou\w*|moet\w*|als"
    r"|zodra|volgens|beweer\w*|krijg|wordt|worden|kan|kunnen|komt|sag(?:t|te|ten|en)|meint\w*|verspr\w*|zugesagt|angeboten"
    r"|bietet|wollen|möchte|verlang\w*|forder\w*|soll\w*|wird|werden|würde\w*|wenn|falls|sobald|laut|angeblich|behaupt\w*"
    r"|kann|könn\w*|muss|müss\w*|bekomme|kommt|dit|disent|promet\w*|propos\w*|offr\w*|offert\w*|veu\w*|voul\w*|va|vont"
    r"|sera|seront|doi\w+|devr\w*|si|quand|dès|selon|peut|dic\w+|dij\w+|ofrec\w*|pid[eoi]\w*|ped[ií]\w*|quier\w+|exij\w*"
    r"|van|será[n]?|deb\w+|cuando|según|pued\w+|reclam\w*)\b"
)
"""What says of all that follows in a sentence that somebody said it, or that it is to come, wished or a condition."""

_NOT_SO = QuickPattern(
    r"\b(?:not|never|no|nothing|nobody|without|nor|none|(?:did|has|have|was|is|does|do|had)n?nt|niet|geen|nooit|niks|niets"
    r"|nicht|kein\w*|nie|noch|nog|pas|jamais|aucune?|nunca|nada|sin|ningún|ninguna|falsch\w*|wrong|charged?|charges|took"
    "|taken|take|debited|deducted|billed|bill|invoice|fee|fine|cost|costs|spent|came out|out of (?:my|the)|afgeschreven"
    "|ingehouden|in rekening|factuur|rekening van|abgebucht|eingezogen|berechnet|rechnung|prélevé|débité|facturé|facture"
    r"|cobrad[oa]|cargad[oa]|factura|within|before|by|tomorrow|next|soon|in \d+|(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day latest|binnen (?:de |een |\d)|uiterlijk|morgen|innerhalb|bis|demain|sous|avant|antes|dentro|mañana|short"
    r"|missing|too little|te weinig|te kort|tekort|zu wenig|fehl\w*|manqu\w*|falta\w*|rest(?:e|lich\w*)?|voucher|credit"
    r"|store credit|points?|off|discount|tegoed\w*|korting|gutschein\w*|guthaben|gutschrift|rabatt|bon|avoir|remise|vale"
    "|puntos|saldo|descuento|parcel|package|box|pakket|paket|colis|paquete|pieces?|stuks?|stück|pièces?|piezas?|letters?"
    r"|e?-?mails?|calls?)\b|n['’]t\b|\bn['’]|\?"
)
"""What says of a clause that nothing came, that it was taken, is still to come, is what is missing, or is no money."""

_MINE = QuickPattern(
    r"\b(?:i|i['’]ve|we|we['’]ve|ik|heb|wij|ich|habe?|wir|je|j['’]ai|nous|yo|hemos|he (?=\w+[aei]do\b)|(?:to|an|aan|à) (?:them"
    r"|sie|ze|eux))\b"
)
"""That it was the person who paid."""

_SENTENCES = re.compile(r"[.!;](?=\s|\Z)|\n")
_CLAUSES = QuickPattern(r"[,:](?=\s|\Z)|\s[-–—]\s|\b(?:but|though|aber|mais|pero)\b|\bmaar\b(?! ?[\d€$£])")


def money_that_came(text: str, awaited: Container[Decimal] = ()) -> str:
    """How much of it, as it was typed; nothing where the text says so of none. `awaited` are the sums that somebody waits for.

    >>> [money_that_came(each) for each in ("got £20 bk on card, other £20 missing", "30€ sind da", "they say £20 refunded")]
    ['£20', '30€', '']
    """
    return (_come(text, awaited) or ("", ""))[1]


def clause_of_money(text: str, awaited: Container[Decimal] = ()) -> str:
    """The clause that says so, as it was typed; nothing where none does."""
    return (_come(text, awaited) or ("", ""))[0]


def _come(text: str, awaited: Container[Decimal] = ()) -> tuple[str, str] | None:
    """The clause that says so, and how much it was."""
    if not any(map(str.isdecimal, text)):
        return None
    for sentence in _SENTENCES.split(text[:_LONGEST]):
        less = _LESS_CAME.search(sentence) or _ALL_BUT.search(sentence)
        if less and not _HEARSAY.search(sentence[: less.end()]):
            return less[0], less["sum"]
        start = 0
        for joint in (*_CLAUSES.finditer(sentence), None):
            clause = sentence[start : joint.start() if joint else None]
            found = _in_clause(clause, awaited)
            if found and not _HEARSAY.search(sentence[: start + found.end()]):
                return clause.strip(), found["sum"]
            start = joint.end() if joint else len(sentence)
    return None


def may_be_paid(text: str) -> bool:
    """Whether it says of a sum that somebody paid it, which may be money that came."""
    return any(pattern.search(text) for pattern in _MAY_BE_PAID)


_AWAITED = QuickPattern(
    r"\b(?:want\w*|back|bk|refund\w*|promis\w*|ow(?:e|es|ed)|claim\w*|comp|compensation|goodwill|will (?:pay|be paid)|wil"
    r"|terug\w*|belo\w*|toegezegd|vergoed\w*|tegoed|will|zurück\w*|verspr\w*|erstatt\w*|zugesagt|veux|rembours\w*"
    r"|promet\w*|promis\w*|quiero|devuelv\w*|devol\w*|reembols\w*|abono)\b"
)
"""What says in a sentence that the person waits for the sum in it."""


_I_PAID = QuickPattern(
    r"(?<!\w)(?:(?:i|we|ik|wij|ich|wir|j['’]ai|he|hemos) )?(?:have |heb |hebben |habe |haben )?"
    rf"(?:paid|betaalde?|bezahlt|payé|pagué|pagado)(?: them)?:? {_SUM}"
)
"""A sum that the person paid: nobody promised that."""


def sums_awaited(facts: CaseFacts, entry: Entry) -> frozenset[Decimal]:
    """The sums that were promised or asked for before this entry: in what is wanted, in promises and in what was told."""
    told = [facts.case.want, *(each.promise.text for each in facts.promises if each.promise.number < entry.number)]
    before = (each for each in facts.entries if each.number < entry.number)
    said = (text for each in before if (text := getattr(each, "text", None)))
    told += [sentence for text in said for sentence in _SENTENCES.split(text) if _AWAITED.search(sentence)]
    found = {each.value for text in told if text for each in sums(_I_PAID.sub("", text), facts.case.currency or "")}
    return frozenset(found)


_LONGEST = 1_000
"""How much of a text is looked through, in characters. Our own choice."""


def _in_clause(clause: str, awaited: Container[Decimal]) -> re.Match[str] | None:
    """Where a clause says so."""
    if not any(map(str.isdecimal, clause)) or _NOT_SO.search(clause):
        return None
    for pattern in _IT_CAME:
        if found := pattern.search(clause):
            return None if _PUT_THERE.search(clause[: found.start()]) else found
    if _MINE.search(clause):
        return None
    for pattern in _THEY_PAID:
        if found := pattern.search(clause):
            return found
    for pattern in _MAY_BE_PAID if awaited else ():
        if (found := pattern.search(clause)) and value_of(found["sum"]) in awaited:
            return found
    return None


_PUT_THERE = QuickPattern(
    r"\b(?:i|we|ik|ich|wir|je|j['’]ai|yo|he) (?:have |heb |habe )?(?:paid|put|pay|betaalde?|zahl\w*|payé|pagado)\b"
    r"|\b(?:bought|purchased?|ordered|booked|used|gekocht|besteld|geboekt|gekauft|bestellt|gebucht|acheté|commandé|réservé"
    r"|comprado|pedido)\b|\b(?:for|voor|für|pour|por)\W*\Z"
)
"""That the person put it there, or what it was paid for."""
