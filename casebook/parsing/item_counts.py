"""How many of a thing there are, as it stands before its name: `2 x`, `5 Stück`, `4 unidades de`, or `3` before `candles`.

A number that is part of the thing is no count: `3 seater sofa`, `5G router`, `2-door fridge`, `8 kg dumbbell`.
"""

from __future__ import annotations

import re
from functools import cache

from casebook.text.words.calendar_words import LANGUAGES
from casebook.text.words.number_words import single_words


@cache
def sure_count() -> re.Pattern[str]:
    """A number with a mark that counts, before a name: no number follows `x`, as in `2 x 4 timber`, and no word that makes
    it a measure, as in `10x zoom lens`.
    """
    measure = r"(?:optical|digital|optische|digitale|zoom|magnif|vergrot|loupe|loep|speed|snelheid|faster|turbo)"
    times = rf"(?P<count>[0-9]{{1,9}}) ?(?:x(?=\s)|×)\s*(?!{measure})(?=[^\s\d.,½¼¾])"
    words = rf"(?P<words>[0-9]{{1,9}}|{_in_words()}) ?{_PIECES}(?=\S)"
    return re.compile(f"{times}|{words}", re.IGNORECASE)


def bare_count(text: str) -> re.Match[str] | None:
    """A number before the name of several things, which is their count where a price is said of them; None where it is part of
    the thing, or nothing says that there are several.

    >>> [bool(bare_count(each)) for each in ("3 black candles", "2 boîtes de thé", "8 kg dumbbell", "3 seater sofas")]
    [True, True, False, False]
    """
    return _bare_count().match(text)


def count_of(found: re.Match[str]) -> str:
    """The number in digits."""
    typed = (found["count"] or found["words"]).casefold()
    return str(int(typed) if typed.isdecimal() else _words_for_numbers()[typed])


_PIECES = (
    r"(?:stuks|stks?\.?|pcs\.?|stück|stk\.?|u(?:ni)?ds?\.?|(?:pieces|units)(?= of\s)|(?:pièces?|unités?|exemplaires?)(?= d)"
    r"|(?:unidad|pieza|ejemplar)(?:es|s)?(?= de\s))\s+(?:(?:of|von|van|de)\s+|d['’])?"
)
"""What stands behind a number and says only that it counts."""

_PARTS = (
    # of a length, a weight, what something holds or needs, a time
    r"[cdkm]?m[23²³]?|km/?h|feet|ft|inch(?:es)?|in|yards?|miles?|[cm]?et[er]{2}s?|zoll|pouces?|pulgadas?|mph|k?g|mg|grams?|gramm|gramos?|grammes?"
    r"|kilos?|pounds?|lbs?|oz|ounces?|stone|[cdm]?l|lit(?:er|re|ro)s?|gal(?:lon)?s?|pints?|[gkmt]b(?:it)?s?|gig|bits?|[mk]bps"
    r"|k?w|watts?|kwh|volts?|v|ohms?|amps?|hz|hours?|min(?:ute)?s?|minuten|minutos|days?|weeks?|months?|years?|nights?|uur|uren|dag(?:en)?"
    r"|we(?:ek|ken)|maand(?:en)?|jaar|jaren|nacht(?:en)?|stunden?|tage?|wochen?|monate?|jahre?|nächte?|heures?|jours?|semaines?|mois|ans?|nuits?"
    r"|horas?|días?|semanas?|mes(?:es)?|años?|noches?"
    # what a thing has so many of, or is for
    r"|seat(?:er|s|ers)?|doors?|pers|persons?|people|guests?|m[ae]n|stars?|pieces?|packs?|channels?|ports?|burners?|rings?|slices?|speeds?|gears?|strokes?"
    r"|wheels?|strings?|keys?|pages?|parts?|tiers?|bed(?:room)?s?|pins?|ways?|plys?|phases?|colou?rs?|series|carats?|th|st|nd|rd|zits?|zitters?"
    r"|persoons|personen|deurs|pits|sterren|delig|versnellingen|gangs?|gänge|sitzer|türer|sterne|zimmer|flammig|teilig|places?|portes?|personnes?"
    r"|étoiles?|vitesses?|plazas?|puertas?|personas?|estrellas?|velocidades"
)
"""What a number before it measures, or what a thing has so many of: *3 seater sofas* are not three."""

_ADJECTIVES = r"(?:[^\W\d_][\w-]*\s+){0,2}?"
_SEVERAL = (
    r"(?:(?:(?-i:[a-zà-ÿ])[\w-]+(?:(?<![ius])s|x)|[^\W\d_][\w-]{2,}en|men|people|children|(?-i:[A-ZÄÖÜ])[a-zäöüß-]{2,}(?:[lr]n|[^s\W]e))\b"
    r"|(?-i:[A-ZÄÖÜ])[a-zäöüß-]{2,}(?:er|el|s)\b(?=.*(?:\b(?:je|pro|jeweils|stück)\b|à)))"
)
"""The name of several things in five languages: *candles*, *kaarsen*, *Dosen*, *Tische*. One in *-s* with a capital is a title
(*7 Wonders*), and a German one that may be one thing (*Koffer*) is several where each costs something: *je 50 €*."""


@cache
def _bare_count() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<count>(?P<words>[0-9]{{1,5}}|{_in_words()}))\s+(?!(?:{_PARTS})\b)(?={_ADJECTIVES}{_SEVERAL})",
        re.IGNORECASE,
    )


@cache
def _words_for_numbers() -> dict[str, int]:
    """The numbers from two to twelve in words."""
    found = {word: number for language in LANGUAGES for word, number in single_words(language).items()}
    return {word: number for word, number in found.items() if 1 < number <= 12}


@cache
def _in_words() -> str:
    return "|".join(sorted(_words_for_numbers(), key=len, reverse=True))
