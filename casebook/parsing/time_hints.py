"""Whether words can name a time at all, told before any of the grammars of dates is loaded, which takes longer than to read one.

Where nothing here is in a text, no day is in it; that something is, says nothing. What reads a new word takes it from
`date_words`, where it is found from here too, or it belongs in here.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from casebook.parsing.dates import date_words
from casebook.parsing.spelling import spelt
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern

_TABLES = ("MONTHS", "WEEKDAYS", "NUMBERS", "UNITS")
_LISTS = (
    date_words.NOW, date_words.NIGHT, date_words.DAY_ENDS, date_words.WHAT_ENDS, date_words.WEEKEND, date_words.CLOCK,
    date_words.HOURS, date_words.QUARTER, date_words.NOON, date_words.MIDNIGHT, date_words.SEASONS, date_words.FEASTS,
    date_words.SEVERAL,
)  # fmt: skip
_OTHERS = (
    "oclock clock past half halb kwart kwartier quarter viertel same zelfde dezelfde first second third eerste "
    "tweede derde "
    "vierde vijfde zesde zevende achtste negende tiende elfde twaalfde am pm "
    "christmas xmas oud easter hemelvaart pasen thanksgiving pentecost halloween sinterklaas driekoningen "
    "soir soiree midi minuit matin matinee journee quinzaine huitaine dizaine hier noel paques pentecote "
    "ascension pasado tarde "
    "mnn mnna juev vend jeud mrg heut "
    "noche mediodia medianoche mediodia finde navidad nochebuena nochevieja reyes jornada quincena anteayer "
    "ostern karfreitag "
    "pfingsten silvester neujahr std kw fr mo "
    "premier premiere treize quatorze quinze seize vingt trente quarante cinquante soixante annee veille "
    "lendemain maintenant "
    "toussaint assomption primer primero primera trece catorce quince treinta cuarenta cincuenta sesenta erste "
    "ersten zweite "
    "zweiten dritte dritten dritter zweiter erster fuenf zwo zwoelf vorgestern sofort himmelfahrt quartal urlaub "
    "ferien ferie "
    "huitante septante nonante vingts setenta ochenta noventa lun mie vie sab abr ago dic ene festivo ahora "
    "anoche antier"
)
_INSIDE = tuple(
    (
        "day dag dgn week wk month maand year jaar hour uur uren minu night nacht avond ochtend morgen middag kerst "
        "pinkster weekend morrow moro mrw fortnight fth rth nth ith xth hth ieth teen enty irty orty ifty tig tien "
        "stunde tag woche monat jahr abend weihnacht schluss mittwoch zehn zwanzig ssig zig dieci veint"
    ).split()
)
"""What longer words are made of: weekdays and parts of the day, numbers and ordinals beyond twelve."""

_FRENCH_YEAR = QuickPattern(r"\ban\b(?! [a-z])", exact=True)
"""No English article, which has a word behind it."""

_SHORT_DAY = QuickPattern(
    r"\b(?:mi|sa|mer|jeu|ven|sam|dim|jue|dom)\b(?= ?[,;.!)+&]| ?\Z| (?:fruh|um|zuruck|matin|soir|op|por)\b)", exact=True
)
"""A short weekday where one ends; they are other words too."""

_OTHER_MARKS = QuickPattern("[“”„«»–—…•·¿¡°€£¥\u00a0\u202f]", exact=True)
"""Marks that are no letters, stand between words as those that are typed do, and tell no time."""


@lru_cache(maxsize=1024)  # a sentence of a chat is asked about up to four times, a promise for each length of a text
def may_name_a_time(text: str) -> bool:
    """Whether a time can be read in these words; only said of Latin letters, since those of other kinds may stand for them.

    >>> may_name_a_time("a new parcel"), may_name_a_time("a new parcel within a week"), may_name_a_time("a call at 5")
    (False, True, True)
    """
    text = folded(text)
    if not text.isascii():
        text = _OTHER_MARKS.sub(" ", text)
    if not text.isascii() or any(map(text.__contains__, "0123456789")):
        return True
    if any(map(text.__contains__, _INSIDE)) or not _words().isdisjoint(map(spelt, re.findall("[a-z]+", text))):
        return True
    return _FRENCH_YEAR.search(text) is not None or _SHORT_DAY.search(text) is not None


@cache
def _words() -> frozenset[str]:
    """The words that times are told by, without the articles, which count nothing by themselves."""
    lines = [*date_words.PARTS_OF_DAY.values(), *date_words.ENDINGS, *date_words.MULTIPLES, _OTHERS]
    lines += [name for table in date_words.DAYS.values() for name in table]
    lines += [word for table in _TABLES for word in date_words.numbered(table)]
    words = frozenset(re.findall("[a-z]+", " ".join([*lines, *(" ".join(words) for words in _LISTS)])))
    return words - date_words.ARTICLES - {"this", "deze", "last"}
