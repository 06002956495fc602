"""Whether what was written down of a contact is the person's own message: an e-mail, a letter or a form that asks. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.notes.messages_got import WRITTEN, tells_of_message_got
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.records.contact import Contact

_ASKS = QuickPattern(
    r"(?:(?:(?:dear|hi|hello|hey|geachte|beste|hallo|sehr geehrte\w*|guten (?:tag|morgen)|bonjour|madame|monsieur"
    r"|buenos días|hola|estimad\w+)\b[^.!?]*?,? ?)?(?:please|kindly|(?:can|could|would|will) you|i (?:want|demand|expect"
    "|would like|hereby|ask|request|am writing|look forward|will)|i['’](?:d like|ll|m writing)|we (?:want|demand"
    "|would like|hereby|request)|graag|gelieve|(?:kunt|wilt|zou) (?:u|je|jullie)|(?:kunnen|willen|zouden) jullie"
    "|ik (?:wil|eis|verzoek|vraag|verwacht|stuur|zal)|hierbij|bij deze|wilt u|bitte|(?:können|könnten|würden) sie"
    "|ich (?:möchte|fordere|bitte|verlange|erwarte|will|werde|schicke|sende)|hiermit|merci de|veuillez|(?:pouvez"
    "|pourriez)-vous|je (?:demande|souhaite|veux|voudrais|vous|réclame|exige)|par la présente|por favor|(?:pueden?"
    r"|podrían?)\b|(?:solicito|quiero|exijo|pido|(?:les|le) (?:pido|ruego|solicito|exijo|escribo|envío|adjunto|comunico"
    r"|informo|agradec\w+)|ruego|reclamo|deseo|quisiera)|por la presente)\b)"
)
"""How a sentence begins that asks for something, or says what the person will do."""

_WANTS = QuickPattern(
    r"(?:i (?:want|demand)|ik (?:wil|eis)|ich (?:will|möchte|fordere|verlange)|je (?:veux|réclame|exige)"
    r"|(?:yo )?(?:quiero|exijo))\b"
)
"""The same of a talk, in which only what is wanted is sure to be the person's."""

_REPORTS = QuickPattern(
    r"\b(?:they|he|she|ze|zij|hij|er|ils?|elles?|on|ell[oa]s?|él) (?:\w+ ){0,2}?(?:say|said|told|replied|answered|wrote|promised?"
    r"|zei\w*|zegg?\w*|antwoord\w*|schreef|schreven|beloof\w*|sag\w+|antwort\w+|schr\w+|versprach\w*|dit|disent|répond\w*"
    r"|écri\w+|promi\w*"
    r"|dic\w+|dij\w+|contest\w+|respond\w+|escrib\w+|promet\w+)\b"
    r"|\b(?:reply|answer|antwoord|antwort|réponse|respuesta)(?: ?:| from| van| von| de| was| ist)"
)
"""What tells of an answer."""


def is_own_message(contact: Contact) -> bool:
    """Whether what was written down is the person's own message to a company of which nobody is named: in a talk only where it
    begins with what they want."""
    if contact.incoming or not contact.text or contact.agent or contact.party or contact.role:
        return False
    if contact.channel in WRITTEN and tells_of_message_got(contact.text):
        return False
    told = sentences(contact.text)
    if any(map(_REPORTS.search, told)):
        return False
    if contact.channel not in WRITTEN:
        return _WANTS.match(told[0]) is not None
    return any(map(_ASKS.match, told))
