"""Whether a sentence of a contact tells what somebody said, or what happened to the person, of which nobody had to tell them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.facts.noted.what_i_got import begins_with_what_i_got, behind_what_i_got
from casebook.exporters.facts.refusals.refusals import refuses
from casebook.exporters.words.case_clock import case_clock
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.joining_words import AND_OR_BUT

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_SPOKE_OR_WILL = (
    r"said|told|promised|confirmed|agreed|admitted|claimed|refused|denied|offered|repli\w+|answered|asked|insisted|explained"
    r"|assured"
    r"|apologi[sz]ed|called|phoned|e?-?mailed|texted|advised|mentioned|stated|suggested|wanted|needed|looked|checked|booked"
    r"|arranged|scheduled|approved|accepted|noted|logged|escalated|passed|forwarded|opened|ordered|re-?ordered|found|saw"
    r"|gezegd|toegezegd|beloofd|verteld|bevestigd|geweigerd|aangeboden|gevraagd|gebeld|gemaild|geantwoord|gesproken|gezien"
    r"|gevonden|ingepland|gepland|goedgekeurd|gekeken|geregeld|besteld|geschreven"
    r"|gesagt|zugesagt|versprochen|bestätigt|gemeint|behauptet|angeboten|gefragt|geantwortet|angerufen|gemailt|geschrieben"
    r"|mitgeteilt|abgelehnt|genehmigt|gefunden|gesehen|geprüft|geschaut|eingeplant|bestellt|zugestimmt"
    r"|dit|promis|confirmé|assuré|répondu|écrit|expliqué|annoncé|refusé|proposé|reconnu|demandé|appelé|rappelé|accepté|accordé"
    r"|validé|prévu|programmé|vu|trouvé|vérifié|commandé|noté|transmis"
)
"""What somebody did who spoke, looked, or saw to what is still to come: of that the person was told."""

_DONE_TO_ME = QuickPattern(
    rf"\bthey(?:['’]ve)? (?:(?:have|had|only|just|still|then|now|never|already|also|even|simply) )*(?!(?:{_SPOKE_OR_WILL})\b)"
    r"(?:\w{2,}ed|took|taken|sent|lost|broke|kept|keep|cut off|put up|left|gave|withdrew|drew|sold|came|went|did|made|brought"
    r"|hung|withdrawn)\b"
    rf"|\b(?:(?:ze|zij) hebben|hebben (?:ze|zij)) (?=[^,.;]*\b\w{{0,6}}(?:ge|be|ver)\w{{2,}}\b)"
    rf"(?![^,.;]*\b(?:{_SPOKE_OR_WILL})\b)"
    r"|\b(?:ze|zij) (?=(?:schreven|hielden|rekenden|schrijven|houden|rekenen|sloten|namen|haalden|annuleerden|blokkeerden"
    r"|verhoogden|stuurden|lieten|gaven|kwamen|deden)\b)"
    rf"|\b(?:(?:sie|die) haben|haben (?:sie|die)) (?=[^.;]*\b(?:\w{{0,6}}ge\w{{2,}}|(?:be|ver|ent|zer)\w{{3,}}|\w{{3,}}iert)\b)"
    rf"(?![^.;]*\b(?:{_SPOKE_OR_WILL})\b)"
    r"|\bsie (?=(?:buchten|zogen|behielten|buchen|ziehen|schlossen|nahmen|sperrten|stornierten|kündigten|schickten|gaben|kamen"
    r"|ließen)\b)|\b(?:man (?:gab|hat|nahm|schickte|sperrte)|(?:gab|hat|nahm|schickte|sperrte) man) (?:mir|uns)\b"
    r"|\b(?:ils|elles|on) (?:me |m['’]|nous )?(?:prélèvent?|facturent?|débitent?|retiennent|gardent|bloquent|encaissent"
    r"|ponctionnent)\b"
    rf"|\b(?:ils|elles|on) (?:(?:ne )?(?:m['’]|l['’]|les |nous (?:l['’]|les )?))?(?:ont|a) "
    rf"(?:(?:tout|déjà|jamais|pas|encore|juste) )?(?!(?:{_SPOKE_OR_WILL})\b)\w+(?:é|i|u|is|it|ert)e?s?\b"
    r"|\b(?!dij|promet|asegur|confirm|respond|contest|ofrec|neg|explic|reconoc|avis|llam|escrib)[^\W\d_]{3,}(?:aron|ieron)\b"
    r"|\b(?:me|nos) (?:han|ha|cobraron|cargaron"
    r"|enviaron|quitaron|cancelaron|cobran|cargan)\b(?: (?:cobrado|cargado|quitado|enviado|cancelado|retenido|subido"
    "|cortado|bloqueado))?"
)
"""What was done to the person, of which nobody had to tell them: *they closed it*, *ils l'ont fermé*."""

BUT_I = QuickPattern(
    rf"(?:,? (?:{AND_OR_BUT}|though|while|terwijl|obwohl|dabei|alors que|aunque|cuando)|[,;])"
    r" (?:(?:i|we) (?:did|had|have|was|were|never|\w+ed|paid|sent|told|got|gave)"
    r"|(?:ik|we|wij) (?:heb|had|hadden|was|waren|deed|deden|gaf|\w{3,}(?:de|te)n?)"
    r"|(?:ich|wir) (?:habe?|haben|hatten?|war|waren|tat|gab|\w{3,}ten?)|(?:heb|had|hebben) (?:ik|we|wij)"
    r"|(?:habe?|hatten?|haben) (?:ich|wir)|(?:moi,? )?(?:j['’]ai|j['’]avais|j['’]étais|je l['’]ai|je les ai|nous (?:l['’])?avons)"
    r"|(?:yo|nosotr[oa]s) (?:(?:ya|sí|no|nunca|l[oae]s?|se|me|nos) )*\w+(?:é|í|mos|imos)"
    r"|(?:yo )?(?:(?:ya|sí|no|nunca|l[oae]s?|se|les?) )*(?:hice|hicimos|di|dimos|fui|fuimos|puse|dije|tuve|mandé|pagué)"
    r"|(?:yo )?(?:l[oa]s? )?(?:he|había|hemos) \w+)\b"
)
"""What the person says themselves to what somebody said, in the same sentence."""

_ACCORDING_TO = QuickPattern(
    r"\b(?:according to|volgens|laut|zufolge|d['’]après|selon|según) (?!(?:her|him|them|hem|haar|hen|hun|ihm|ihr|ihnen|lui|elle"
    r"|eux|él|ella|ellos)\b|(?:(?:the|de|het|der|dem|den|le|la|l['’]|el) ?)?(?:agent|advis|shop|store|seller|company|support"
    r"|helpdesk|medewerk|winkel|verkoper|klantenservice|bedrijf|mitarbeit|händler|verkäufer|kundenservice|hotline|shop"
    r"|conseill|vendeu"
    r"|boutique|service|agente|tienda|vendedor|empresa))"
)
"""Before whoever else says something, a carrier or a bank: it is the person who tells that they do."""

_OF_A_THING = QuickPattern(
    r"\b(?:they|elles?|ils?|ze|zij|sie|er) (?:are|were|is|was|est|sont|était|étaient|zijn|waren|sind|ist|war|passen|passt"
    r"|sitzt|do not|don['’]t)\b(?! \w+ing\b| en train\b)"
)
"""What may be said of a thing as well."""


_A_THING_SAYS = QuickPattern(
    r"\b(?:app(?:li(?:cation)?)?|tracking(?: page)?|track ?(?:and|&|en|n|und|et|y) ?trace|(?:web)?sites?|webs?|web ?page|page"
    r"|pagina"
    r"|página|sendungsverfolgung|tracking-?(?:seite|pagina)|suivi|seguimiento|label|etiket|etikett|étiquette|etiqueta|listing|ad"
    r"|advertentie|anzeige|annonce|anuncio|box|doos|karton|carton|caja|form|screen|scherm|bildschirm|display|écran|pantalla"
    r"|sign|bord"
    r"|schild|status|statut|estado) (?:now |still |has |nog |noch |dit |me )?"
    r"(?:says?|said|claims?|zegt|zei|meldt|sagt(?:e)?|meldet(?:e)?|dit|disait|affiche|indique|dice|decía|pone|ponía)\b"
)
"""What a thing says nobody said, and only whoever looked there knows."""


def is_all_my_own(wording: Wording, contact: Contact, sentence: str) -> bool:
    """Whether it tells what the person got, and nothing that somebody said of it."""
    return begins_with_what_i_got(contact, sentence) and not reports(contact, sentence, wording.language.lead.hearsay)


def reports(contact: Contact, sentence: str, hearsay: QuickPattern) -> bool:
    """Whether it tells what somebody said: where nobody is named, what is so of *them* is so of things."""
    plain = _ACCORDING_TO.sub("", _DONE_TO_ME.sub("", _A_THING_SAYS.sub("", behind_what_i_got(contact, sentence))))
    return hearsay.search(plain if contact.who else _OF_A_THING.sub("", plain)) is not None


def tells_words_of_others(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether a word in it says that somebody else said or will do it, where it is not all what the person got."""
    return wording.language.lead.hearsay.search(said) is not None and not is_all_my_own(wording, contact, said)


_OF_ME = QuickPattern(
    r"\b(?:i|me|my|mine|we|us|our|ik|mij|mijn|m['’]n|wij|ons|onze|ich|mir|mich|mein\w*|wir|uns|unser\w*|je|moi|mon|ma|mes"
    r"|nous|notre"
    r"|nos|yo|mi|mis|nuestr\w+|nosotr[oa]s)\b|\b[jm]['’]|\bon (?:a|avait|est|était|n['’]a)\b"
    r"|\b(?!aqu[íi]\b|as[íi]\b|ah[íi]\b|all[íi]\b|caf[ée]\b)[^\W\d_]{2,}(?:é|í|[aei]mos)\b(?=.*\b(?:de|el|la|los|las|en|no"
    r"|que|sin|un|una)\b)"
)
"""The person, as whoever something is told of, with the verbs of Spanish that say so alone."""

_SEEN = QuickPattern(
    r"\b(?:got|received|came|arrived|turned up|showed up|waited|tried|paid|bought|yesterday|gekregen|ontvangen|kreeg|kwam|kwamen"
    r"|gekomen|gewacht|geprobeerd|betaald|gekocht|gisteren|bekommen|erhalten|bekam|kam|kamen|gekommen|gewartet|probiert|versucht"
    r"|gezahlt|bezahlt|gekauft|gestern|reçue?s?|arrivée?s?|revenue?s?|attendu|essayé|payé|acheté|hier|llegó|llegaron|volvió"
    r"|vino|vinieron|pagad[oa]|comprad[oa]|ayer)\b"
)
"""What comes to somebody, or is done by whoever has the thing, and the day before that."""

_STILL = QuickPattern(
    r"\b(?:still|nog (?:steeds|altijd)|immer noch|noch immer|toujours|sigue|siguen|todavía|aún|heute|today|vandaag)\b"
)
"""How something is still, or what was done on the day it was written down: nothing comes of that."""


def may_be_seen(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether the person may have seen it themselves, of a contact in which nobody is named: it is of them, was done to them or
    came, and nothing in it says that it is the other side's: a word of saying, what comes, or what they have to do."""
    lead, log = wording.language.lead, wording.language.log
    if contact.incoming or refuses(contact) or log.told_to_do.match(said):
        return False
    is_mine = any(pattern.search(said) for pattern in (_OF_ME, _SEEN, _DONE_TO_ME)) or lead.own_account.match(said)
    is_theirs = reports(contact, said, lead.said_by_them) or _comes(wording, contact, said)
    return bool(is_mine) and not is_theirs


def _comes(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether it reads like a promise."""
    from casebook.parsing.promises.hurried import promises_told
    from casebook.parsing.promises.sentences import promise_in_text

    clock = case_clock(wording.facts)
    if promise_in_text(said, contact.at, clock):
        return True
    return any(not _STILL.search(each) for each in promises_told(said, "", contact.at, clock))


SO_I = QuickPattern(
    r"\b(?:so|then) (?:i|we) (?!have|had to|must|need|can|should|will|would|get|am|are|was|were|do|don)\w+"
    r"|\b(?:dus|toen) (?:heb|hebben|ben|zijn|belde|belden|ging|mailde|schreef|vroeg|stuurde) (?:ik|we|wij)\b"
    r"|\b(?:also|dann|da) (?:habe?|haben|bin|sind|rief|schrieb|ging|fragte) (?:ich|wir)\b"
    r"|\b(?:donc|alors|du coup),? (?:j['’]ai|je suis|nous avons|on a)\b"
    r"|\b(?:así que|entonces),? (?:he|hemos|llamé|llamamos|fui|fuimos|escribí|pregunté)\b"
)
"""What goes on with what the person did: *nobody rang so I rang*."""

_CLAUSES = re.compile(rf"; |, (?:(?:{AND_OR_BUT}) )?| (?:{AND_OR_BUT}) ")
_I_DO = QuickPattern(
    r"(?:i|we|ik|wij|ich|wir|je|j['’]|nous|yo|nosotr[oa]s)\b"
    r"|(?:no )?(?:(?:me|nos|l[eao]s?|se) )*(?:\w+(?:é|í|amos|imos)|tengo|tenemos)\b"
)
_GAVE_ME = QuickPattern(
    r"\b(?:gave|handed|showed|gaf|gaven|overhandigde|toonde|gab|gaben|überreichte|zeigte) (?:me|us|mij|ons|mir|uns)\b"
    r"(?! (?:right|gelijk|recht|until|till|a deadline|an? hour|\d)\b)"
    r"|\b(?:m['’]a|nous a|m['’]ont|nous ont) (?:donné|remis|montré)\b(?! raison\b)"
    r"|\b(?:me|nos) (?:ha )?(?:dio|dieron|dado|entregó|entregaron|entregado|enseñó|mostró)\b(?! la razón\b)"
)
"""What somebody handed over: it is the person who tells of that."""


_TRIED = QuickPattern(
    r"(?:tried|waited|queued|stood|bought|drove|went (?:to|back|home)|paid (?=\d|for\b|an?\b|extra\b|again\b))\b"
    r"|(?:geprobeerd|gewacht|probiert|versucht|gewartet|essayé|attendu|patienté)\b"
    r"|[^,;]*\b(?:geprobeerd|gewacht|probiert|ausprobiert|versucht|gewartet)\Z"
)
"""A clause without a subject in which the person tries, waits or pays: nobody who answers does."""


def tells_of_me(wording: Wording, sentence: str) -> bool:
    """Whether a clause of it, not its first, says what the person did or has, or any that they tried or were given something:
    behind who said so each reads as that of whoever did: *he signed for it; I sent them the photo*."""
    own, clauses = wording.language.log.own_doing, _CLAUSES.split(sentence.rstrip(" ."))
    if _GAVE_ME.search(sentence) or any(map(_TRIED.match, clauses)):
        return True
    return any(_I_DO.match(each) and own.match(each) for each in clauses[1:])
