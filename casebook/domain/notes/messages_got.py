"""Whether what was written down tells of a message of the other side: *mail back saying no*, *mail gehad dat …*. Pure."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from casebook.records.vocabularies import Channel
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.negations import says_no

if TYPE_CHECKING:
    from casebook.records.contact import Contact

WRITTEN = (Channel.EMAIL, Channel.LETTER, Channel.FORM)
"""In these one writes to the other: a message tells of nobody who answered at once."""

_LONGEST = 1_000
"""How much of a text is looked through, in characters. Our own choice."""

_CLAUSES = QuickPattern(r"(?<=[.!?;:])\s+|,\s+|\s[-–]\s|\b(?:but|and|maar|en|aber|und|mais|et|pero|y)\b ")

_MAIL_EN = r"(?:e-?mails?|mails?|letters?|messages?|repl(?:y|ies)|response|text|answer)"
_MAIL_NL = r"(?:e-?mail(?:tje)?|mail(?:tje)?|brief(?:je)?|bericht(?:je)?|reactie|antwoord)"
_MAIL_DE = r"(?:e-?mail|mail|brief|nachricht|schreiben|antwort|rückmeldung)"
_MAIL_FR = r"(?:e-?mail|mail|courriel|courrier|lettre|message|réponse|sms)"
_MAIL_ES = r"(?:correos?|e-?mail|mail|carta|mensaje|respuesta|sms)"

_NOT_WHICH = "".join(
    rf"(?<!\b{which})"
    for which in ("that ", "which ", "die ", "dat ", "das ", "den ", "que ", "que me ", "que nos ", "qu['’]")
)
"""Behind these it is what they wrote before, *the proof that they e-mailed*, and none came."""

_GOT = QuickPattern(
    rf"\b{_MAIL_EN} (?:back|came|arrived|in|received)\b(?! to them)|\b{_MAIL_EN} from (?!me\b|my\b|us\b)"
    rf"|\b{_MAIL_EN} (?:saying|says|said|that says|telling me|to say)\b"
    rf"|\b(?:got|received|had|they sent(?: me)?|here['’]?s) (?:an?|another|their|the|this) (?:\w+ )?{_MAIL_EN}\b(?! address)"
    rf"|{_NOT_WHICH}\bthey (?:replied|answered|wrote(?: back)?|e-?mailed|responded|write|reply)\b"
    r"|\A\W*(?:reply|response|answer)\b(?= ?[:,])"
    rf"|\b{_MAIL_NL} (?:terug|gehad|gekregen|ontvangen|binnen|van (?!mij\b|mezelf\b|ons\b))"
    rf"|\b(?:kreeg|krijg|kregen|gekregen|ontving|ontvangen|heb) (?:weer )?(?:een|hun|de|het|deze) (?:\w+ )?{_MAIL_NL}\b"
    rf"|{_NOT_WHICH}\b(?:ze|zij) (?:mail(?:de)?n|schr[ei]ven|schreven|antwoord(?:d?en)|reage(?:erd)?en|reageren)\b"
    r"|\bmailen terug\b"
    rf"|\b{_MAIL_DE} (?:zurück|bekommen|erhalten|gekriegt|gekommen|kam|von (?!mir\b|uns\b))"
    rf"|\b(?:kam|bekam|kriege|bekomme|bekommen|erhielt|erhalte) (?:wieder )?(?:eine?|die|ihre|das) (?:\w+ )?{_MAIL_DE}\b"
    rf"|{_NOT_WHICH}\bsie (?:schreiben|schrieben|antworte(?:te)?n|mailen)\b|\bantwort(?= (?:per (?:mail|post)|ist da)\b| ?:)"
    rf"|\b{_MAIL_FR} (?:reçue?s?|de leur part|d['’]eux|par (?:mail|courrier)|en retour)\b"
    rf"|\b(?:reçu|reçois|ai eu) (?:une?|leur|ce|cette|le|la) (?:\w+ )?{_MAIL_FR}\b|\b{_MAIL_FR} (?=: )"
    rf"|{_NOT_WHICH}\b(?:ils?|elles?|on) (?:me |m['’]|nous )?"
    r"(?:répond\w*|écri(?:t|vent)|ont (?:répondu|écrit)|a (?:répondu|écrit))\b"
    rf"|\b{_MAIL_ES} (?:recibid[oa]s?|de vuelta|de ellos|suy[oa])\b|\b(?:me )?(?:responden|contestan|respondieron|contestaron)\b"
    rf"|{_NOT_WHICH}\b(?:me |nos )?(?:han|ha) (?:contestado|respondido|escrito)\b"
    rf"|\b(?:recibo|recibí|he recibido|me llega|me llegó|me ha llegado) (?:una?|su|el|la) (?:\w+ )?{_MAIL_ES}\b"
)
"""What tells that it came, or that they wrote."""

_NOT_GOT = QuickPattern(
    r"\b(?:wait\w*|await\w*|expect\w*|hop\w+|should|will|would|going to|promis\w+|still|wacht\w*|verwacht\w*|zou(?:den)?|zal"
    r"|zullen"
    r"|beloo[fv]\w*|wart\w*|soll\w*|werde\w*|wird|attend\w*|devrai\w*|va|vont|doi\w*|esper\w*|deb\w+|van a"
    r"|prome\w+)\b"
)
"""What says in the same clause, before it, that it is yet to come."""

_I_WROTE = QuickPattern(
    r"\b(?:e-?mailed|sent|wrote|posted|filled in|replied|gemaild|gestuurd|geschreven|verstuurd|ingevuld|geschickt|gesendet"
    r"|geschrieben"
    r"|envoyée?s?|écrit|rempli|mandad[oa]s?|enviad[oa]s?|mandé|envié|escrito|escribí)\b"
)
"""What the person did before: then what came answers it, and both are one contact of theirs."""


@lru_cache(maxsize=256)
def tells_of_message_got(text: str) -> bool:
    """Whether it tells that a message of the other side came, and not before that the person wrote one.

    >>> tells_of_message_got("email back saying the bill is right"), tells_of_message_got("emailed them, no reply yet")
    (True, False)
    """
    begun = text[:_LONGEST]
    if not _GOT.search(begun):
        return False
    start = 0
    for end in [*(each.start() for each in _CLAUSES.finditer(begun)), len(begun)]:
        clause, start = begun[start:end], end
        found = _GOT.search(clause)
        before = clause[: found.start()] if found else clause
        if found and not says_no(before) and not _NOT_GOT.search(before):
            return True
        if _I_WROTE.search(clause):
            return False
    return False


def is_message_got(contact: Contact) -> bool:
    """Whether it is written, and its words tell that it came, though nobody typed so."""
    return (
        not contact.incoming
        and contact.channel in (Channel.EMAIL, Channel.LETTER)
        and not contact.party
        and tells_of_message_got(contact.text or "")
    )
