"""What a program asks to press, to type or to answer, so that something is done: `Reply AGENT to be called back`.

It is done only for whoever does that, so it is no promise by itself.
"""

from __future__ import annotations

import re

_PRESS = (
    "reply|answer|respond|text|type|press|tap|click|hit|dial|enter|say|send|choose|select|pick|antwoord|reageer|typ|"
    "toets|druk|stuur|sms|klik|tik|kies|zeg|bel|geef|antworten sie|antworte|dr(?:ü|u|ue)cken sie|dr(?:ü|u|ue)cke|"
    "tippen sie|tippe|schreiben sie|schreibe|senden sie|sende|w(?:ä|a|ae)hlen sie|w(?:ä|a|ae)hle|klicken sie|klicke|"
    "sagen sie|geben sie|r[ée]pondez|r[ée]ponds|tapez|tape|appuyez|appuie|envoyez|envoie|composez|cliquez|clique|dites|"
    "touchez|saisissez|[ée]crivez|choisissez|responda|responde|conteste|contesta|pulse|pulsa|marque|marca|escriba|"
    "escribe|env[ií]e|env[ií]a|teclee|teclea|diga|elija|elige|presione|presiona|oprima|haga clic|haz clic|toque"
)
"""How a program asks for it, in five languages."""

_BETWEEN = (
    "back|with|on|the|a|only|just|word|key|number|button|now|"
    "met|op|de|het|een|toets|knop|woord|alleen|nu|"
    "mit|auf|die|der|das|dem|den|eine|einfach|taste|ziffer|wort|jetzt|nur|bitte|"
    "par|sur|la|le|les|touche|chiffre|mot|simplement|"
    "con|en|el|tecla|bot[óo]n|palabra|n[úu]mero|opci[óo]n"
)

_KEY = r"[\"'“”‘’«\[<*]|\d\b(?![.,]?\d)|[#*]|(?-i:[A-ZÀ-Þ]{2,}\b)|(?:yes|no|y|n|ja|nee|nein|oui|non|s[ií]|stop)\b|"
_PLACE = r"(?:here|below|hier|hieronder|unten|ici|ci-dessous|aqu[ií]|abajo|link|lien|enlace)\b"

_KEYED = re.compile(
    rf"(?i)(?:^|[.,;:!–—-]\s|\b(?:please|just|or|graag|bitte|veuillez|por favor|of|oder|ou|o)\s)\W{{0,9}}(?:{_PRESS})"
    rf"(?:\s(?:{_BETWEEN})\b)*\s(?:{_KEY}{_PLACE})"
)
"""No more than some marks stand before it: a row of them would be gone through again from each of them."""


def asks_for_a_key(sentence: str) -> bool:
    """Whether a sentence, in its own letters, asks for an answer that a program understands.

    >>> asks_for_a_key("Reply AGENT to be called back"), asks_for_a_key("To go on, press 1."), asks_for_a_key("We send 2 lamps")
    (True, True, False)
    """
    return _KEYED.search(sentence) is not None
