"""Whether a sentence of a contact tells what somebody said, or what happened to the person, of which nobody had to tell them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.what_i_got import begins_with_what_i_got, behind_what_i_got
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_DONE_TO_ME = QuickPattern(
    r"\bthey (?:(?:have|had|only|just|still|then|now) )?(?:billed|charged|took|taken|sent|delivered|shipped|cancelled"
    r"|canceled|closed|lost|broke|damaged|kept|keep|overcharged|withdrew|doubled|raised|changed|blocked|cut off|put up)\b"
    r"|\b(?:ze|zij) hebben (?=.*\b(?:afgeschreven|geleverd|gestuurd|geannuleerd|ingehouden|gerekend|gebracht|verhoogd"
    r"|geblokkeerd|beschadigd|gepakt|opgezegd)\b)|\b(?:ze|zij) (?=(?:schreven|hielden|rekenden|schrijven|houden"
    r"|rekenen)\b)|\bsie haben (?=.*\b(?:abgebucht|geliefert|geschickt|storniert|berechnet|einbehalten|abgezogen"
    r"|eingezogen|gesperrt|gekündigt|beschädigt|verloren|erhöht|behalten)\b)|\bsie (?=(?:buchten|zogen|behielten|buchen"
    r"|ziehen)\b)|\b(?:ils|elles|on) (?:m['’]ont|nous ont|m['’]a|ont|a) (?:factur|prélev|livr|envoy|débit|annul|pris|reten"
    r"|gard|encaiss|compt|augment|coup|résili|perd|cass|abîm|chang|bloqu)\w*|\b(?:me|nos) (?:han|ha|cobraron|cargaron"
    r"|enviaron|quitaron|cancelaron|cobran|cargan)\b(?: (?:cobrado|cargado|quitado|enviado|cancelado|retenido|subido"
    "|cortado|bloqueado))?"
)
"""What was done to the person, of which nobody had to tell them."""

_ACCORDING_TO = QuickPattern(
    r"\b(?:according to|volgens|laut|zufolge|d['’]après|selon|según) (?!(?:her|him|them|hem|haar|hen|hun|ihm|ihr|ihnen|lui|elle"
    r"|eux|él|ella|ellos)\b|(?:(?:the|de|het|der|dem|den|le|la|l['’]|el) ?)?(?:agent|advis|shop|store|seller|company|support"
    r"|helpdesk|medewerk|winkel|verkoper|klantenservice|bedrijf|mitarbeit|händler|verkäufer|kundenservice|hotline|shop|conseill|vendeu"
    r"|boutique|service|agente|tienda|vendedor|empresa))"
)
"""Before whoever else says something, a carrier or a bank: it is the person who tells that they do."""

_OF_A_THING = QuickPattern(
    r"\b(?:they|elles?|ils?|ze|zij|sie|er) (?:are|were|is|was|est|sont|était|étaient|zijn|waren|sind|ist|war|passen|passt"
    r"|sitzt|do not|don['’]t)\b(?! \w+ing\b| en train\b)"
)
"""What may be said of a thing as well."""


def is_all_my_own(wording: Wording, contact: Contact, sentence: str) -> bool:
    """Whether it tells what the person got, and nothing that somebody said of it."""
    return begins_with_what_i_got(contact, sentence) and not reports(contact, sentence, wording.language.lead.hearsay)


def reports(contact: Contact, sentence: str, hearsay: QuickPattern) -> bool:
    """Whether it tells what somebody said: where nobody is named, what is so of *them* is so of things."""
    plain = _ACCORDING_TO.sub("", _DONE_TO_ME.sub("", behind_what_i_got(contact, sentence)))
    return hearsay.search(plain if contact.who else _OF_A_THING.sub("", plain)) is not None


def tells_words_of_others(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether a word in it says that somebody else said or will do it, where it is not all what the person got."""
    return wording.language.lead.hearsay.search(said) is not None and not is_all_my_own(wording, contact, said)
