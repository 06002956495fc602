"""Contacts in which nobody of the company was reached, as their words tell: a mere note of what came or is wrong. Pure."""

from __future__ import annotations

from functools import lru_cache

from casebook.domain.notes.contact_told import KEPT_IN_MIND, nobody_answered, party_told
from casebook.domain.notes.money_came import money_that_came
from casebook.domain.notes.nobody_came import nobody_came
from casebook.records.contact import Contact
from casebook.records.vocabularies import Channel
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.negations import NOTHING

_TALKED = QuickPattern(
    r"\b(?:rang|ring\w*|phon\w*|call\w*|chat\w*|e-?mail\w*|wrote|writ\w*|letter|spoke\w*|speak\w*|talk\w*|told|tell\w*"
    r"|sa(?:id|ys?|ying)|ask\w*|contact\w*|repl(?:ied|ies)|answered|reached|message\w*|form|agent|rep|manager|supervisor"
    r"|support|customer|they|she|he|them|her|his|refus\w*|den(?:y|ied|ies)|promis\w*|offer\w*|agree\w*|confirm\w*"
    r"|apolog\w*|sorry|transfer\w*|escalat\w*|ticket|case|ref\w{0,6} (?:no|number)|visit\w*|went|complain\w*|dispute\w*"
    r"|request\w*|cancelled|hotline|on hold|sent|appointment|bel\w*|gebeld|mail\w*|gemaild|schre[ei]f|brief|sprak"
    r"|gesproken|vroeg|gevraagd|zei\w*|zeg\w*|ze|zij|hij|medewerk\w*|leidinggevende|weiger\w*|beloo?f\w*|beloof\w*"
    r"|aangeboden|bevestig\w*|klacht|winkel|antwoordde|verwacht\w*|ruf\w*|rief\w*|\w*gerufen|schrieb\w*|geschrieben|sprach"
    r"|gesprochen|frag\w*|gefragt|sag\w*|sie|er|mitarbeiter\w*|filialleit\w*|lehn\w*|verspr\w*|angeboten|bestätig\w*"
    r"|beschwer\w*|meint\w*|appel\w*|rappel\w*|écri\w*|parl\w*|demand\w*|dit|disent|ils?|elles?|on (?:a|nous|m|me|ne)"
    r"|conseill\w*|responsable|refus\w*|promet\w*|propos\w*|confirm\w*|llam\w*|correo|escrib\w*|habl\w*|pregunt\w*|dic\w+"
    r"|dij\w+|ellos|ella|él|agente|supervisora?|rechaz\w*|ofrec\w*|confirm\w*|reclam\w*)\b|\b(?:with|w/|mit|met|avec"
    "|con) (?-i:[A-ZÀ-Ý])"
)
"""Any word that may tell of somebody who was reached, or of a try."""

_NOTHING_CAME = QuickPattern(
    r"\W*(?:(?:still|yet|and|so|again|nog steeds|nog|immer noch|noch|toujours|tjs|aún|todavía|sigo) )*(?:(?:no|geen"
    r"|kein\w*|pas (?:de|d['’]) ?|aucune?|sin|ningún|ninguna) (?:reply|answer|response|reaction|money|refund|parcel|news"
    "|word|luck|joy|antwoord|reactie|geld|terugbetaling|pakket|nieuws|antwort|reaktion|erstattung|paket|nouvelles?"
    f"|réponse|remboursement|colis|respuesta|dinero|reembolso|paquete|noticias)|{NOTHING}"
    "|(?:the )?(?:money|refund|parcel) (?:is )?(?:not there|still not here|has not come|hasn['’]?t come))(?: (?:yet|here"
    "|still|came|arrived|received|today|at all|again|gekregen|ontvangen|gekomen|vandaag|da|bekommen|erhalten|gekommen"
    r"|heute|reçue?|venu|recibido|hoy))*\W*"
)
"""A text that says that nothing came, and nothing else."""

_CAME = QuickPattern(
    r"\W*(?:the |my |de |het |das |der |die |le |la |el )?(?:money|refund|parcel|package|new one|replacement|geld|terugbetaling"
    r"|pakket|erstattung|paket|ersatz|argent|remboursement|colis|dinero|reembolso|paquete)"
    r"(?: (?:has|is|ist|est|ha|a|finally|eindelijk|endlich|enfin|today|vandaag|heute))*"
    r" (?:(?:came|arrived|gekomen|aangekomen|angekommen|gekommen|reçue?|arrivée?|llegado)\b"
    r"|(?:here|in|there|binnen|da|er)(?=\W*\Z|[,.;!]))[^.!?]*"
)
"""A text that says that something came."""


def tells_of_no_contact(contact: Contact) -> bool:
    """Whether it is sure that nobody was contacted: all that is recorded are words that say what came, what did not, or is
    wrong.

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


@lru_cache(maxsize=KEPT_IN_MIND)
def says_no_contact(text: str) -> bool:
    """Whether words alone say what came, what did not, or what is wrong, and tell of nobody who was contacted."""
    if not text or len(text) > _LONGEST_NOTE:
        return False
    if nobody_came(text):
        return True
    tells = any(pattern.fullmatch(text) for pattern in (_NOTHING_CAME, _CAME, _IS_WRONG))
    return (tells or (any(map(str.isdigit, text)) and money_that_came(text) != "")) and not _TALKED.search(text)


_LONGEST_NOTE = 120
"""A text that is longer tells more than what came. Our own choice."""

_IS_WRONG = QuickPattern(
    r"\W*(?:(?:the|my|de|het|mijn|die|der|das|mein\w*|le|la|ma|mon|el|mi) )?(?:new |nieuwe |"
    r"neue\w* )?[^\W\d_]{3,}(?: [^\W\d_]{3,})?(?: (?:is|has|ist|est|está|was))? (?:leaks?|leaking|leaked|broken?|broke|"
    "broken down|dead|died|faulty|ripped|cracked|smashed|damaged|doesn['’]?t work|stopped working|kapot|stuk|lekt|defect|"
    "beschadigd|kaputt|defekt|leckt|flackert|beschädigt|cassée?|en panne|abîmée?|rot[oa]|averiad[oa]|"
    r"estropead[oa])(?: (?:again|already|now|everywhere|badly|today|after [\w ]+|al|weer|na [\w ]+|schon|wieder|"
    r"nach [\w ]+|déjà|ya))*\W*"
)
"""A text that says what is wrong with a thing, and nothing else."""


def reached_nobody_of(contact: Contact, company: str) -> bool:
    """Whether its words say that the person turned to a carrier or a bank, that nobody answered, or of no contact at all."""
    text = contact.text or ""
    if contact.agent or contact.case_number or contact.role or contact.outcome or len(text) > _LONGEST_NOTE:
        return False
    return tells_of_no_contact(contact) or nobody_answered(text) or party_told(text, company) != ""
