"""What the words of a contact tell of how it took place, with whom, and whether there was one at all. Pure.

Only what is sure: words that name two ways (*rang monday, now in the chat*) tell of neither, and what somebody did not do, or
will do, tells of nothing.
"""

from __future__ import annotations

import re
from typing import Optional

from casebook.domain.money_came import money_that_came
from casebook.records.contact import Contact
from casebook.records.vocabularies import Channel
from casebook.text.comparing import as_seen
from casebook.text.quick_pattern import QuickPattern

_WAYS = {
    Channel.PHONE: QuickPattern(
        r"\A\W*(?:so |then |i |we |and )*called(?=\W*\Z| (?:to|in|today|yesterday|on|at|about)\b)"
        r"|\b(?:rang|phoned|telephoned|on the phone|by phone|(?:a |the )?phone ?call|on hold (?:for )?\d+|\d+ ?min\w* on hold"
        r"|hung up|hotline|(?:i|she|he|they|we|[^\W\d_]+) called (?:me|us|them|back|again)"
        r"|called (?:customer|cust|the|them|again|back|support|up)"
        r"|gebeld|opgebeld|teruggebeld|belden?|telefonisch|aan de (?:telefoon|lijn)|in de wacht"
        r"|angerufen|zurückgerufen|telefoniert|am telefon|warteschleife|rief(?:en)? (?:\w+ ){0,2}(?:an|zurück)"
        r"|r?appelé(?:e|s)?|téléphoné|au téléphone|par téléphone|llamé|llamó|llamaron|he llamado|ha llamado|han llamado"
        r"|por teléfono)\b"
    ),
    Channel.EMAIL: QuickPattern(
        r"\b(?:e-?mailed|(?:complain\w*|asked|wrote) (?:\w+ ){0,2}(?:by|via) e-?mail|(?:sent (?:them )?an|wrote (?:them )?an"
        r"|got an)"
        r" e-?mail|e-?mail sent|gemaild|mailde|(?:e-?)?mail(?:tje)? (?:gestuurd|verstuurd|gekregen|ontvangen|terug)"
        r"|(?:klacht|geklaagd|gevraagd|beschwerde|gefragt|reklamiert|kündigung|rücktritt) per (?:e-?)?mail"
        r"|(?:e-?)?mail (?:geschickt|geschrieben|bekommen|erhalten)|(?:e-?)?mail (?:envoyé|reçu)"
        r"|(?:réclam\w+|demandé|résili\w+) par (?:e-?)?mail|courriel (?:envoyé|reçu)|correo (?:enviado|recibido)"
        r"|(?:reclam\w+|queja|pedido) por (?:e-?mail|correo))\b"
    ),
    Channel.IN_PERSON: QuickPattern(
        r"\b(?:went (?:back )?(?:in)?to (?:the|their|my) (?:\w+ )?(?:shop|store|branch)|in person"
        r"|naar de winkel (?:gegaan|geweest)|langs (?:de winkel )?geweest|(?:in der|zur) filiale (?:gewesen|gegangen)"
        r"|war (?:im laden|in der"
        r" filiale)|allée? (?:au magasin|en boutique)|fui a la tienda|he ido a la tienda)\b"
    ),
    Channel.LETTER: QuickPattern(
        r"\b(?:(?:sent|wrote) (?:them )?a (?:\w+ )?letter|recorded delivery|(?:aangetekende )?brief (?:gestuurd|verstuurd"
        r"|geschreven)"
        r"|brief (?:geschickt|geschrieben)|einschreiben (?:geschickt|verschickt)|(?:lettre|courrier)(?: recommandée?)? envoyée?"
        r"|(?:envié una|he enviado una) carta|carta enviada|burofax)\b"
    ),
    Channel.CHAT: QuickPattern(
        r"\b(?:chat\w*|web-?chat|live-?chat|messag(?:ed|ing)|whatsapp\w*|gechat|geappt|chatbot|messenger|texted|sms)\b"
    ),
}
"""How each way is told."""

_NOT_DONE = QuickPattern(
    r"\b(?:no|not|nobody|no-?one|never|(?:did|has|have|was|does|do|had)n?nt|will|would|should|if|when|since|after|before|says?"
    r"|said|told|promis\w+"
    r"|claims?|ask(?:ed|s)?|want(?:ed|s)?|niet|geen|niemand|nooit|zal|zou|als|toen|nadat|zegt|zei|belooft|wil|nicht|kein\w*"
    r"|niemand|nie"
    r"|wird|soll|wenn|nachdem|sagt|will|pas|personne|jamais|sera|quand|après|dit|dice|dijo|nadie|nunca|cuando|después|sin)\b"
    r"|n['’]t\b|\bn['’]"
    r"|['’](?:ll|d)\b"
)
"""What says before it that it did not take place, or tells of another time."""

_CLAUSES = re.compile(r"[.,;:!?](?=\s|\Z)|\n|\s[-–—]\s|\b(?:but|maar|aber|mais|pero)\b", re.IGNORECASE)

_THEY_SOUGHT = QuickPattern(
    r"\b(?P<who>[^\W\d_]+)(?: (?:finally|just|then))? (?:rang|phoned|called|e-?mailed|wrote to) (?:me|us)\b"
    r"|\b(?P<they>they|she|he)(?: finally| just)? (?:rang|phoned|e-?mailed)\b(?! (?:off|them))|\bgot a (?:phone ?)?call from\b"
    r"|\b(?P<wie>[^\W\d_]+) (?:heeft|hebben) (?:me|mij|ons) (?:terug)?gebeld\b|\b(?P<wie2>[^\W\d_]+) belden? (?:me|mij|ons)\b"
    r"|\bben (?:terug)?gebeld\b|\b(?P<wer>[^\W\d_]+) (?:hat|haben) (?:mich|uns) (?:zurück|an)gerufen\b"
    r"|\b(?P<wer2>[^\W\d_]+) rief(?:en)? (?:mich|uns)\b|\bm['’](?:a|ont) r?appelée?\b|\b(?:me|nos) (?:llamó|llamaron"
    r"|ha llamado|han llamado)\b"
)
"""That it was they who began it."""

_NOT_THEY = frozenset("i we and then ik wij ich wir nobody".split())


def way_told(text: str) -> tuple[Optional[Channel], bool]:
    """The one way in which it took place by these words, and whether it was the company that began it; None where that is not "
    "sure.

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


def party_told(text: str, company: str) -> str:
    """Whom else than the company the person turned to by these words, as it was typed: *Evri*, *bank*; nothing where nobody "
    "is sure."""
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


def was_with_others(contact: Contact, company: str) -> bool:
    """Whether its words say that it was a carrier or a bank that the person turned to, and nobody answered by name."""
    return not (contact.agent or contact.case_number) and party_told(contact.text or "", company) != ""


_ODD_NAMES = {"postnl": "PostNL", "paypal": "PayPal", "fedex": "FedEx", "la poste": "La Poste"}


def _as_written(name: str) -> str:
    """The name of a company that was typed in small letters with its capitals; that of no company as it is."""
    if name != name.lower() or name.startswith("ban"):
        return name
    return _ODD_NAMES.get(name) or (name.upper() if len(name) <= _ABBREVIATED else name.title())


_ABBREVIATED = 3
"""A name that is no longer is said letter by letter. Our own choice."""


_TALKED = QuickPattern(
    r"\b(?:rang|ring\w*|phon\w*|call\w*|chat\w*|e-?mail\w*|wrote|writ\w*|letter|spoke\w*|speak\w*|talk\w*|told|tell\w*|sa(?:id"
    r"|ys?|ying)|ask\w*"
    r"|contact\w*|repl(?:ied|ies)|answered|reached|message\w*|form|agent|rep|manager|supervisor|support|customer|they|she|he"
    r"|them|her|his"
    r"|refus\w*|den(?:y|ied|ies)|promis\w*|offer\w*|agree\w*|confirm\w*|apolog\w*|sorry|transfer\w*|escalat\w*|ticket|case"
    r"|ref\w{0,6} (?:no|number)"
    r"|visit\w*|went|complain\w*|dispute\w*|request\w*|cancelled|hotline|on hold|sent|appointment"
    r"|bel\w*|gebeld|mail\w*|gemaild|schre[ei]f|brief|sprak|gesproken|vroeg|gevraagd|zei\w*|zeg\w*|ze|zij|hij|medewerk\w*"
    r"|leidinggevende"
    r"|weiger\w*|beloo?f\w*|beloof\w*|aangeboden|bevestig\w*|klacht|winkel|antwoordde|verwacht\w*"
    r"|ruf\w*|rief\w*|\w*gerufen|schrieb\w*|geschrieben|sprach|gesprochen|frag\w*|gefragt|sag\w*|sie|er|mitarbeiter\w*"
    r"|filialleit\w*"
    r"|lehn\w*|verspr\w*|angeboten|bestätig\w*|beschwer\w*|meint\w*"
    r"|appel\w*|rappel\w*|écri\w*|parl\w*|demand\w*|dit|disent|ils?|elles?|on (?:a|nous|m|me|ne)|conseill\w*|responsable"
    r"|refus\w*|promet\w*"
    r"|propos\w*|confirm\w*"
    r"|llam\w*|correo|escrib\w*|habl\w*|pregunt\w*|dic\w+|dij\w+|ellos|ella|él|agente|supervisora?|rechaz\w*|ofrec\w*"
    r"|confirm\w*|reclam\w*)\b"
    r"|\b(?:with|w/|mit|met|avec|con) (?-i:[A-ZÀ-Ý])"
)
"""Any word that may tell of somebody who was reached, or of a try."""

_NOTHING_CAME = QuickPattern(
    r"\W*(?:(?:still|yet|and|so|again|nog steeds|nog|immer noch|noch|toujours|tjs|aún|todavía|sigo) )*"
    r"(?:(?:no|geen|kein\w*|pas (?:de|d['’]) ?|aucune?|sin|ningún|ninguna)"
    r" (?:reply|answer|response|reaction|money|refund|parcel|news|word|luck|joy|antwoord|reactie|geld|terugbetaling|pakket"
    r"|nieuws"
    r"|antwort|reaktion|erstattung|paket|nouvelles?|réponse|remboursement|colis|respuesta|dinero|reembolso|paquete|noticias)"
    r"|nothing|nix|niks|niets|nichts|rien|nada|(?:the )?(?:money|refund|parcel) (?:is )?(?:not there|still not here"
    r"|has not come|hasn['’]?t come))"
    r"(?: (?:yet|here|still|came|arrived|received|today|at all|again|gekregen|ontvangen|gekomen|vandaag|da|bekommen|erhalten"
    r"|gekommen|heute"
    r"|reçue?|venu|recibido|hoy))*\W*"
)
"""A text that says that nothing came, and nothing else."""

_CAME = QuickPattern(
    r"\W*(?:the |my |de |het |das |der |die |le |la |el )?(?:money|refund|parcel|package|new one|replacement|geld"
    r"|terugbetaling|pakket|erstattung"
    r"|paket|ersatz|argent|remboursement|colis|dinero|reembolso|paquete)"
    r"(?: (?:has|is|ist|est|ha|a|finally|eindelijk|endlich|enfin|today|vandaag|heute|binnen))*"
    r" (?:came|arrived|here|in|there|binnen|gekomen|aangekomen|da|angekommen|gekommen|reçue?|arrivée?|llegado)\b[^.!?]*"
)
"""A text that says that something came."""


def tells_of_no_contact(contact: Contact) -> bool:
    """Whether it is sure that nobody was contacted: all that is recorded are words that say what came, what did not, or is "
    "wrong.

    >>> [says_no_contact(each) for each in ("still nothing", "kettle leaks", "no reply", "rang, no reply")]
    [True, True, True, False]
    """
    said = (
        contact.agent,
        contact.case_number,
        contact.outcome,
        contact.party,
        contact.minutes,
        contact.waiting,
        contact.rating,
    )
    is_bare = (
        not contact.incoming and contact.channel is Channel.CHAT and contact.role is None and contact.deadline is None
    )
    return is_bare and not any(said) and says_no_contact(contact.text or "")


def says_no_contact(text: str) -> bool:
    """The same of the words alone."""
    if not text or len(text) > _LONGEST_NOTE or _TALKED.search(text):
        return False
    if _NOTHING_CAME.fullmatch(text) or _CAME.fullmatch(text) or money_that_came(text):
        return True
    return _IS_WRONG.fullmatch(text) is not None


_LONGEST_NOTE = 120
"""A text that is longer tells more than what came. Our own choice."""

_IS_WRONG = QuickPattern(
    r"\W*(?:(?:the|my|de|het|mijn|die|der|das|mein\w*|le|la|ma|mon|el|mi) )?(?:new |nieuwe "
    r"|neue\w* )?[^\W\d_]{3,}(?: [^\W\d_]{3,})?"
    r"(?: (?:is|has|ist|est|está|was))?"
    r" (?:leaks?|leaking|leaked|broken?|broke|broken down|dead|died|faulty|ripped|cracked|smashed|damaged|doesn['’]?t work"
    r"|stopped working"
    r"|kapot|stuk|lekt|defect|beschadigd|kaputt|defekt|leckt|flackert|beschädigt|cassée?|en panne|abîmée?|rot[oa]|averiad[oa]"
    r"|estropead[oa])"
    r"(?: (?:again|already|now|everywhere|badly|today|after [\w ]+|al|weer|na [\w ]+|schon|wieder|nach [\w ]+|déjà|ya))*\W*"
)
"""A text that says what is wrong with a thing, and nothing else."""
