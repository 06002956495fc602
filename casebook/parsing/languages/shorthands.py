"""What people type for a longer word of days in German, French and Spanish: 8 jrs, la semaine pro, vorm 12. Dezember."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from casebook.parsing.token_kinds import Token, TokenKind, word_at
from casebook.text.folding import folded
from casebook.text.words.calendar_words import MONTHS, SHORT_MONTHS, WEEKDAYS, every_name

_WORDS = {
    "de": {
        "tg": "tage", "tgn": "tagen", "werktg": "werktage", "mgn": "morgen", "morgn": "morgen",
        "nachst": "nachste", "heut": "heute", "zw": "zwischen", "vorm": "vormittag", "nachm": "nachmittag",
        "mrg": "morgen", "vm": "vormittag", "nm": "nachmittag", "werktgn": "werktagen", "abds": "abends",
    },
    "fr": {
        "jrs": "jours", "jr": "jour", "ajd": "aujourd'hui", "auj": "aujourd'hui", "ajdh": "aujourd'hui", "avt": "avant",
        "ds": "dans", "nvelle": "nouvelle", "nvel": "nouvel", "nv": "nouveau", "tjs": "toujours", "sem": "semaine",
        "dem": "demain", "ss": "sous", "apm": "apres-midi", "ouv": "ouvres",
        "vend": "vendredi", "jeud": "jeudi", "mercr": "mercredi",
    },
    "es": {
        "q": "que", "mnn": "manana", "mnna": "manana", "sem": "semana", "lab": "laborables", "hab": "habiles",
        "juev": "jueves", "vier": "viernes", "mierc": "miercoles",
    },
}  # fmt: skip

_ENDS_NO_SENTENCE = ("zw",)
"""What is short for a word that something always follows, whose full stop is none."""

_BEHIND = {("semaine", "pro"): "prochaine", ("semaine", "proch"): "prochaine"}
"""What is short for a word only behind another."""

_BEFORE_THE = ("vorm", "vor'm", "vor’m")
_LATER = (
    "wochenende wochenanfang monatsende monatsanfang jahresende jahreswechsel ersten letzten nachsten kommenden".split()
)
"""What *vorm* stands before as *vor dem*, beside the days and their numbers; else it is the morning: *Di vorm. 8–12*."""


def _is_before_the(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word there is German *vor dem*, as a day follows it: `vorm 12. Dezember`, `vorm Freitag`."""
    if tokens[at].text not in _BEFORE_THE or at + 1 == len(tokens):
        return False
    day, behind = tokens[at + 1], word_at(tokens, at + 2)
    if day.kind is TokenKind.NUMBER:
        is_of_a_weekday = word_at(tokens, at - 1) in _weekdays()  # Freitag vorm 9.
        named = word_at(tokens, at + 3) if behind == "." else behind
        return named in _months() or (behind in ("", ".") and not is_of_a_weekday)
    if day.kind is TokenKind.DIGITS:
        return "." in day.text and "-" not in day.text and behind != "uhr"
    return day.text in _LATER or day.text in _weekdays()


@cache
def _months() -> frozenset[str]:
    return frozenset(map(folded, every_name(MONTHS, SHORT_MONTHS, languages=("de",))))


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(map(folded, every_name(WEEKDAYS, languages=("de",))))


def in_full(tokens: Sequence[Token], language: str) -> list[Token]:
    """The tokens of a text in that language, with short forms in full: `1er` is the number, and a `j` or a `d` behind one so many
    days."""
    short = _WORDS[language]
    full: list[Token] = []
    for at, token in enumerate(tokens):
        if token.text == "." and token.glued and at and tokens[at - 1].text in _ENDS_NO_SENTENCE:
            continue
        before = full[-1] if full else None
        text = token.text
        is_of_a_number = at + 1 < len(tokens) and tokens[at + 1].glued and tokens[at + 1].text[:1] in "-/0123456789"
        if language == "fr" and before is not None and (before.text, text) == ("1", "er") and token.glued:
            full[-1] = before._replace(end=token.end)  # le 1er octobre is read as le 2 octobre is
            continue
        if language == "de" and _is_before_the(tokens, at):
            full += [token._replace(text="vor"), token._replace(text="dem", start=token.end)]
            continue
        if token.kind is TokenKind.WORD and not is_of_a_number:
            text = short.get(text, text)
            if before is not None:
                text = _BEHIND.get((before.text, text), text)
                if before.kind is TokenKind.NUMBER and text in ("j", "d") and language in ("fr", "es"):
                    text = "jours" if language == "fr" else "dias"
        full.append(token if text == token.text else token._replace(text=text))
    return full
