"""That a program answered, as people note it of a contact: `chat with a bot, no use`. In the five languages."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_BOT = (
    r"(?:chat ?-?)?(?:ro)?bots?|robot|chat(?:ter)?bot|voicebot|(?:virtual|digital|automated) (?:assistant|agent)|"
    r"(?:virtuele|digitale|geautomatiseerde) assistent|(?:virtuelle[nrm]?|digitale[nrm]?) assistent(?:in|en)?|"
    r"assistant(?:e)? (?:virtuel(?:le)?|automatique)|asistente virtual"
)
_MET = QuickPattern(
    r"\b(?:with|to|by|through|only|just|got|a|met|door|alleen|aan|kreeg|mit|von|nur|an|avec|par|que|un|con|por|solo|sólo) "
    r"(?:(?:a|an|the|their|that|een|de|hun|die|einem|einer|dem|der|ihrem|den|einen|un|une|le|la|leur|el|su) )?"
    rf"(?:{_BOT})\b"
    rf"|\A\W*(?:{_BOT})\b"
)
_NOT_MET = QuickPattern(
    r"\b(?:not|no|never|instead of|without|niet|geen|zonder|nicht|kein\w*|ohne|statt|pas|sans|sin|no era|ningún|not just)"
    rf"\b[^.;,]{{0,30}}\b(?:{_BOT})\b"
    r"|\b(?:human|person|people|somebody|someone|mens|iemand|medewerker|mensch\w*|jemand\w*|mitarbeiter\w*|humain|personne"
    r"|quelqu['’]un|conseill[eè]re?|persona|alguien|humano)\b"
)
"""That it was none, or that somebody answered too."""


def is_bot_named(text: str) -> bool:
    """Whether these words of a contact say that it was with a program.

    >>> [is_bot_named(each) for each in ("chat with a bot, no use", "gechat met een chatbot", "a person, not a bot")]
    [True, True, False]
    """
    return _MET.search(text) is not None and _NOT_MET.search(text) is None


def is_bot_alone(text: str) -> bool:
    """Whether these words are nothing but that it was a program, and so nobody's name.

    >>> is_bot_alone("Chatbot"), is_bot_alone("the bot"), is_bot_alone("Botho")
    (True, True, False)
    """
    return _ALONE.fullmatch(text.strip(" .!")) is not None


_ALONE = QuickPattern(rf"(?:(?:a|the|een|de|ein|der|un|une|le|el) )?(?:{_BOT})")
