"""Weekdays in three letters or two, in German, French and Spanish: Mo. 7.12., ven 11 déc, sáb. 5 de dic. Nothing here raises.

So short they are other words too (*so*, *mar* for March, *vie* in French), so that one is a weekday only beside what
a date has: a full stop, the number of a day, a word that leads up to one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from casebook.parsing.token_kinds import Token, TokenKind, word_at
from casebook.text.folding import folded
from casebook.text.words.calendar_words import SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS, every_name

_WHOLE = {
    language: {
        folded(short): folded(whole.split()[0])
        for short, whole in zip(SHORT_WEEKDAYS[language].split("|"), WEEKDAYS[language].split("|"), strict=True)
    }
    for language in ("de", "fr", "es")
}
_ONLY = {"mo": "de", "mi": "de", "so": "de"} | dict.fromkeys("lun mer jeu ven sam dim".split(), "fr")
_ONLY |= {"sa": "de"} | dict.fromkeys("mie jue vie sab dom".split(), "es")
"""Those that begin a date in one language alone, of what people write in any of the five."""
_SURE = frozenset("lun ven sam dim mie jue sab".split())
"""Those that are no other word, so that a number behind them that ends a clause is that of the day: *échange sam 19*."""
_LEADS = {"de": ("am", "bis", "ab", "vom", "zum"), "fr": ("le", "du", "au"), "es": ("el", "del", "al")}
_FRENCH_MONTHS = frozenset(every_name(SHORT_MONTHS, languages=("fr",)))
_JOINTS = ("-", "–", "—", "bis", "und")
_OF_A_DAY = frozenset(
    "vormittag vormittags nachmittag nachmittags mittag mittags abend abends fruh morgen zwischen um ab von gegen bis und oder"
    " den der dem nach vor spatestens".split()
)
"""What may stand behind a weekday."""
_NUMBERS = (TokenKind.NUMBER, TokenKind.DIGITS)


def language_of_weekday(tokens: Sequence[Token]) -> str | None:
    """The language of a typed date that begins with a short weekday and a number; None where no other has it so."""
    at = int(word_at(tokens, 0) in ("le", "el"))
    place = _behind_its_signs(tokens, at)
    if not (place < len(tokens) and tokens[place].kind in _NUMBERS):
        return None
    if word_at(tokens, at) == "mar" and word_at(tokens, place + 1) in _FRENCH_MONTHS:
        return "fr"  # no month has another behind its day
    return _ONLY.get(word_at(tokens, at).replace("é", "e"))


def _behind_its_signs(tokens: Sequence[Token], at: int) -> int:
    """Where what follows a short weekday begins: behind its full stop and its comma, Mi., 27. Jan."""
    place = at + 1 + (word_at(tokens, at + 1) == ".")
    return place + (word_at(tokens, place) == ",")


def with_whole_weekdays(tokens: Sequence[Token], language: str, months: Collection[str]) -> Iterator[Token]:
    """The tokens, with the whole weekday for a short one; its full stop is then part of it."""
    at = 0
    while at < len(tokens):
        whole = _whole(tokens, at, language)
        if whole is None or not _is_weekday(tokens, at, language, months):
            yield tokens[at]
            at += 1
            continue
        dotted = word_at(tokens, at + 1) == "." and tokens[at + 1].glued
        yield tokens[at]._replace(text=whole, end=tokens[at + dotted].end)
        at += 1 + dotted


def _whole(tokens: Sequence[Token], at: int, language: str) -> str | None:
    """The weekday that this may be short for: one of the usual two or three letters, or its beginning before a full stop."""
    word, names = tokens[at].text.replace("é", "e"), _WHOLE[language]
    is_before_number = word_at(tokens, at + 1) == "." and at + 2 < len(tokens) and tokens[at + 2].kind in _NUMBERS
    if word in names or len(word) < 4 or not is_before_number:
        return names.get(word)
    return next((whole for whole in names.values() if whole.startswith(word) and whole != word), None)


def _is_weekday(tokens: Sequence[Token], at: int, language: str, months: Collection[str]) -> bool:
    """Whether the short word here is one, and not so, nor March behind its day."""
    if at and tokens[at - 1].kind is TokenKind.NUMBER:
        return False
    following = word_at(tokens, at + 1)
    place = _behind_its_signs(tokens, at)
    is_before_number = place < len(tokens) and tokens[place].kind in _NUMBERS
    if tokens[at].text == "so":
        return is_before_number and (following in (".", ",") or word_at(tokens, place + 1) == ".")
    is_led = word_at(tokens, at - 1) in _LEADS[language]
    is_before_word = place < len(tokens) and tokens[place].kind is TokenKind.WORD
    if tokens[at].text == "fr" and following == "." and not is_led and is_before_word:
        return word_at(tokens, place) in _OF_A_DAY  # Frau, of whom the name follows
    if language == "de":
        return is_led or is_before_number or following in (".", ",") or _is_joined(tokens, at)
    is_led = is_led or (not at and tokens[at].text != "mar")
    if following == "." and tokens[at + 1].glued:
        return True
    is_dated = is_before_number and (tokens[place].kind is TokenKind.DIGITS or word_at(tokens, place + 1) in months)
    is_last = tokens[at].text.replace("é", "e") in _SURE and (
        place + 1 >= len(tokens) or word_at(tokens, place + 1) in (",", ".")
    )
    return is_dated or (is_before_number and (is_led or is_last))


def _is_joined(tokens: Sequence[Token], at: int) -> bool:
    """Whether the German one here is an end of a run of days: Mo-Fr, Di bis Sa."""
    beyond = (word_at(tokens, at + 2 * step) for step in (1, -1) if word_at(tokens, at + step) in _JOINTS)
    return any(word in _WHOLE["de"] or word in _WHOLE["de"].values() for word in beyond)
