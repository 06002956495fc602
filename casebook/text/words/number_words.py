"""The numbers from nought to ninety-nine in words, in each language that is read, and in Italian. Pure.

A word stands here once, as it is written; what compares without accents folds it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

ONES: Mapping[str, str] = {
    "en": "zero one two three four five six seven eight nine",
    "nl": "nul een twee drie vier vijf zes zeven acht negen",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve",
    "it": "zero uno due tre quattro cinque sei sette otto nove",
}
TEENS: Mapping[str, str] = {
    "en": "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "nl": "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
    "de": "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "fr": "dix onze douze treize quatorze quinze seize",
    "es": "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
    "it": "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
}
TENS: Mapping[str, str] = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "fr": "vingt trente quarante cinquante soixante septante huitante nonante",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
}
_ALSO: Mapping[str, str] = {
    "en": "o=0 oh=0 nought=0 naught=0",
    "nl": "één=1 eén=1",
    "de": "zwo=2 fuenf=5 zwoelf=12 ein=1",
    "fr": "zero=0 vingts=20",
    "es": "dieciseis=16 veintiún=21 veintiun=21",
    "it": "",
}
"""What some are called or spelled too."""

_IN_ONE_WORD: Mapping[str, Callable[[str, str], Sequence[str]]] = {
    "en": lambda ten, one: (f"{ten}{one}",),
    "nl": lambda ten, one: (f"{one}en{ten}", f"{one}ën{ten}"),
    "de": lambda ten, one: (f"{one}und{ten}",),
    "es": lambda ten, one: (f"veinti{one}",) if ten == "veinte" else (),
    "it": lambda ten, one: (f"{ten[:-1] if one in ('uno', 'otto') else ten}{one}",),
}
"""How a ten and what is above it are one word; in French they never are."""


def single_words(language: str) -> dict[str, int]:
    """Each word that is not put together of two, with its number."""
    tables = ((ONES, 0, 1), (TEENS, 10, 1), (TENS, 20, 10))
    found = {
        word: least + step * place
        for table, least, step in tables
        for place, word in enumerate(table[language].split())
    }
    return found | {word: int(value) for word, _, value in (one.partition("=") for one in _ALSO[language].split())}


def words_of_two(language: str) -> dict[str, int]:
    """Each word that is put together of a ten and what is above it, with its number.

    >>> words_of_two("nl")["vierendertig"], words_of_two("es")["veintidos"]
    (34, 22)
    """
    return {word: tens + ones for word, tens, ones in _put_together(language)}


def _put_together(language: str) -> Iterator[tuple[str, int, int]]:
    in_one_word = _IN_ONE_WORD.get(language)
    for tens, ten in enumerate(TENS[language].split(), 2):
        for ones, one in (*enumerate(ONES[language].split()), *([(1, "ein")] if language == "de" else [])):
            if ones and in_one_word:
                yield from ((word, 10 * tens, ones) for word in in_one_word(ten, one))
