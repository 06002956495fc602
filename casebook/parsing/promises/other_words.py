"""What words of a promise are put in others before its kind is read, where they would be taken for another kind's.

Nothing here raises.
"""

from __future__ import annotations

from functools import lru_cache

from casebook.parsing.promises.where_taken import without_where_taken
from casebook.text.quick_pattern import QuickPattern

_INBOX = QuickPattern(
    r"(?<= )(?:in (?:de|het|uw|je|jouw|the|your) (?:e ?)?mail(?:box)?|in (?:ihrem|deinem|ihr|dein|dem) (?:e ?mail )?postfach|"
    r"im postfach|dans (?:votre|ta|ma) boite (?:e ?)?mail|en (?:su|tu|mi) correo)(?= )",
    exact=True,
)
"""Where what is mailed will be found, which is no mail that answers."""
_CONFIRMS = QuickPattern(
    r"(?<= )(?:(?:e ?mail|mail|courriel|message|sms|correo|mensaje|carta|courrier) de (confirmation|confirmacion)"
    r"|(confirmation) (?:e ?mail|mail|message|text|letter|sms)|(bevestiging)s(?:e?mail|mailtje|bericht|brief)"
    r"|(bestatigung)s(?:e?mail|nachricht|schreiben|sms))(?= )",
    exact=True,
)
"""A mail that confirms something is what confirms it, and no answer, where somebody says that the other gets it."""
_TO_YOU = QuickPattern(r" (?:you|you'll|u|je|jij|sie|ihnen|du|dir|vous|tu|te|usted|le|recibira\w*) ", exact=True)
_CARD = QuickPattern(r"(?<= )(uw|je|jouw|mijn|nieuwe) pas (?=\S)", exact=True)
"""A Dutch card, which in French is a no."""
_PAID_BACK = QuickPattern(r"(kosten|auslagen|aufwand|fahrpreis)\b((?: [^ .,]+){0,6}?) ersetz\w*", exact=True)
"""German costs for which there is money, and nothing new: die Kosten ersetzen wir."""


_OFF_A_BILL = QuickPattern(
    r"(?<= )(korting|discount|rabatt|nachlass|remise|rabais|descuento|rebaja) (?:op|on|off|auf|sur|en) "
    r"(?:(?:de|the|your|my|je|uw|mijn|die|der|meine|la|ma|votre|mi|tu|su) )?(?:(?:next|volgende|nachste|nachsten) )?"
    r"(?:bill|invoice|\w*factuur|nota|\w*rechnung|facture|factura|recibo)(?= )",
    exact=True,
)
"""What is taken off a bill: nothing is told by that bill."""
_EURO = QuickPattern(r"(?<=\d )eu(?= )", exact=True)
_HURRIED = 160
"""A text of more characters is none that was typed in a hurry. Our own choice."""
_SHORT_FORMS = {
    "ans": "answer", "repl": "replacement", "conf": "confirmation", "chq": "cheque", "rfnd": "refund", "remb": "remboursement",
    "rbt": "remboursement", "treug": "terug", "retrour": "retour", "theyll": "they'll", "itll": "it'll", "youll": "you'll",
    "antw": "antwort", "resp": "respuesta", "reemb": "reembolso",
}  # fmt: skip
_KNOWN = (
    *"refund refunded answer replacement delivery delivered collection".split(),
    *"terugbetaling teruggestort vervanging bezorging antwoord terugbellen teruggebeld".split(),
    *"erstattung ruckzahlung gutschrift lieferung abholung austausch zuruckrufen".split(),
    *"remboursement livraison remplacement virement reembolso devolucion respuesta".split(),
)
"""Words that tell a kind, and are near to no other word."""
_LEAST = 6


@lru_cache(maxsize=4096)
def _put_right(word: str) -> str:
    """A short form in full, and a slip of one letter in a long word that tells a kind put right: *refudn*, *rembolso*."""
    if word in _SHORT_FORMS:
        return _SHORT_FORMS[word]
    if len(word) < _LEAST or not word.isalpha() or word.startswith(_KNOWN):
        return word
    from casebook.text.slips import is_slip

    meant = [known for known in _KNOWN if known[0] == word[0] and known[:-1] != word and is_slip(word, known)]
    return meant[0] if len(meant) == 1 else word


def in_other_words(said: str) -> str:
    """The words, folded and parted by one blank each, with those in the place of others that tell the kind.

    >>> in_other_words(" die taxikosten ersetzen wir . ")
    ' die taxikosten erstattet wir . '
    """
    if len(said) <= _HURRIED:
        said = " ".join(map(_put_right, said.split(" ")))
    said = _EURO.sub("euro", said) if " eu " in said else said
    said = _OFF_A_BILL.sub(r"\1", said)
    if _TO_YOU.search(said) and ("confirma" in said or "bevestigings" in said or "bestatigungs" in said):
        said = _CONFIRMS.sub(r"\1\2\3\4", said)
    if "mail" in said or "postfach" in said or "correo" in said:
        said = _INBOX.sub("inbox", said)
    if " pas " in said:
        said = _CARD.sub(r"\1 bankpas ", said)
    said = without_where_taken(said)
    return _PAID_BACK.sub(r"\1\2 erstattet", said) if " ersetz" in said else said
