"""What words of a promise are put in others before its kind is read, where they would be taken for another kind's.

Nothing here raises.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_INBOX = QuickPattern(
    r"(?<= )(?:in (?:de|het|uw|je|jouw|the|your) (?:e ?)?mail(?:box)?|in (?:ihrem|deinem|ihr|dein|dem) (?:e ?mail )?postfach|"
    r"im postfach|dans (?:votre|ta|ma) boite (?:e ?)?mail|en (?:su|tu|mi) correo)(?= )",
    exact=True,
)
"""Where what is mailed will be found, which is no mail that answers."""
_CARD = QuickPattern(r"(?<= )(uw|je|jouw|mijn|nieuwe) pas (?=\S)", exact=True)
"""A Dutch card, which in French is a no."""
_PAID_BACK = QuickPattern(r"(kosten|auslagen|aufwand|fahrpreis)\b((?: [^ .,]+){0,6}?) ersetz\w*", exact=True)
"""German costs for which there is money, and nothing new: die Kosten ersetzen wir."""


def in_other_words(said: str) -> str:
    """The words, folded and parted by one blank each, with those in the place of others that tell the kind.

    >>> in_other_words(" die taxikosten ersetzen wir . ")
    ' die taxikosten erstattet wir . '
    """
    if "mail" in said or "postfach" in said or "correo" in said:
        said = _INBOX.sub("inbox", said)
    if " pas " in said:
        said = _CARD.sub(r"\1 bankpas ", said)
    return _PAID_BACK.sub(r"\1\2 erstattet", said) if " ersetz" in said else said
