"""What the months and the days of the week are called in each language that is read, whole and short. Pure.

A name stands here once, as it is written; what compares without accents folds it. `|` parts one month or weekday from
the next and a blank the names of the same one. What companies are sent takes its months from `language/cldr.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

MONTHS: Mapping[str, str] = {
    "en": "january|february|march|april|may|june|july|august|september|october|november|december",
    "nl": "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
    "de": "januar jänner|februar feber|märz maerz|april|mai|juni|juli|august|september|oktober|november|dezember",
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "es": "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre",
}
SHORT_MONTHS: Mapping[str, str] = {
    "en": "jan|feb|mar|apr|may|jun|jul|aug|sep sept|oct|nov|dec",
    "nl": "jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec",
    "de": "jan|feb|mär|apr|mai|jun|jul|aug|sep sept|okt|nov|dez",
    "fr": "janv|févr fév|mars|avr|mai|juin|juil|août|sept|oct|nov|déc",
    "es": "ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic",
}
WEEKDAYS: Mapping[str, str] = {
    "en": "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "nl": "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
    "de": "montag|dienstag|mittwoch|donnerstag|freitag|samstag sonnabend|sonntag",
    "fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "es": "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
}
SHORT_WEEKDAYS: Mapping[str, str] = {
    "en": "mon|tue tues|wed weds|thu thur thurs|fri|sat|sun",
    "nl": "ma maa|di din|wo woe|do don|vr vrij|za zat|zo zon",
    "de": "mo|di|mi|do|fr|sa|so",
    "fr": "lun|mar|mer|jeu|ven|sam|dim",
    "es": "lun|mar|mié|jue|vie|sáb|dom",
}

LANGUAGES = tuple(MONTHS)


def by_place(*tables: Mapping[str, str], languages: Iterable[str] = LANGUAGES) -> tuple[tuple[str, ...], ...]:
    """For each month or weekday in its order all that these languages call it, as it is written and without accents.

    >>> by_place(WEEKDAYS, languages=("de", "es"))[5]
    ('samstag', 'sonnabend', 'sábado', 'sabado')
    """
    lines = [table[language].split("|") for language in languages for table in tables]
    return tuple(tuple(dict.fromkeys(_spellings(" ".join(names)))) for names in zip(*lines, strict=True))


def every_name(*tables: Mapping[str, str], languages: Iterable[str] = LANGUAGES) -> tuple[str, ...]:
    """All that these languages call a month or a weekday, each once, as it is written and without accents.

    >>> every_name(WEEKDAYS, languages=("es",))[1:4]
    ('martes', 'miércoles', 'miercoles')
    """
    lines = [table[language].replace("|", " ") for language in languages for table in tables]
    return tuple(dict.fromkeys(_spellings(" ".join(lines))))


def any_of(names: Iterable[str]) -> str:
    """A pattern that one of the names fits, the longest of those that begin alike.

    >>> any_of(("mar", "march"))
    '(?:march|mar)'
    """
    return f"(?:{'|'.join(sorted(names, key=len, reverse=True))})"


def any_folded(*tables: Mapping[str, str]) -> str:
    """A pattern that any name of a month or a weekday fits in text that is folded."""
    from casebook.text.folding import folded

    return any_of(dict.fromkeys(map(folded, every_name(*tables))))


def _spellings(names: str) -> Iterator[str]:
    for name in names.split():
        yield name
        if not name.isascii():
            from casebook.text.folding import folded  # not where names are taken as they are written, as at every start

            yield folded(name)
