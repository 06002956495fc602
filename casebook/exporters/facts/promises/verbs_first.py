"""Dutch and German words that a day stood before: without it they begin with their verb, as no sentence does."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_VERB = (
    r"(?:wordt|worden|komt|komen|is|zijn|gaat|gaan|staat|staan|krijgt?|krijgen|belt|bel|bellen|stuurt?|sturen|brengt|brengen|haalt|"
    r"halen|ontvangt?|hebt|heeft|heb|hebben|zal|zullen|levert|leveren|bezorgt|bezorgen|betaalt|betalen|stort|storten|ligt|"
    r"wird|werden|kommt|kommen|ist|sind|geht|gehen|steht|bekommen|erhalten|ruft|rufen?|schickt|schicken?|bringt|bringen?|liefert|"
    r"liefern|holt|holen|haben|hat|meldet|melden?|sende[nt]?|uberweis\w*|überweis\w*)"
)
_TURNED = QuickPattern(
    rf"(?P<verb>{_VERB}) (?P<subject>het|hij|ze|zij|u|je|we|wij|ik|er|es|sie|wir|ich|du)\b(?P<rest>.*)"
)
_IS_DONE = QuickPattern(r"(?:wordt|worden|wird|werden) ")
_FEW = 2
"""So many words are known as what somebody comes to do: `komt hij`. Our own choice."""


def with_its_subject_first(words: str) -> str:
    """The words as they are said without a day before them; nothing where it is something that is done, which is named.

    >>> with_its_subject_first("wordt het bezorgd tussen 12 en 14 uur"), with_its_subject_first("komt hij")
    ('het wordt bezorgd tussen 12 en 14 uur', 'komt hij')
    >>> with_its_subject_first("wird Ihr Paket zugestellt"), with_its_subject_first("the fitter")
    ('', 'the fitter')
    >>> with_its_subject_first("komt de monteur met het scherm")
    'komt de monteur met het scherm'
    """
    if len(words.split()) <= _FEW:
        return words
    if turned := _TURNED.fullmatch(words):
        return f"{turned['subject']} {turned['verb']}{turned['rest']}"
    return "" if _IS_DONE.match(words) else words
