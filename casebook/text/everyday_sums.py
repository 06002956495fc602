"""Sums in the words of every day: `a tenner`, `een tientje`, `zwei Zwanziger`, `vingt balles`, `50 pavos`. Pure.

A note that goes by a name of its own is as much as is written on it; what people call their money by is that beside a number.
"""

from __future__ import annotations

from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.number_words import ONES

_NOTES = {
    "fiver": (5, "quid"),
    "tenner": (10, "quid"),
    "vijfje": (5, "euro"),
    "tientje": (10, "euro"),
    "meier": (100, "euro"),
    "funfer": (5, "euro"),
    "zehner": (10, "euro"),
    "zwanziger": (20, "euro"),
    "zwanni": (20, "euro"),
    "funfziger": (50, "euro"),
    "fuffi": (50, "euro"),
    "hunderter": (100, "euro"),
    "hunni": (100, "euro"),
}
"""What a note is called, without accents; French and Spanish have no such names."""

_SOME = {"": 1, "a": 1, "een": 1, "'n": 1, "n": 1, "ein": 1, "einen": 1, "'nen": 1, "nen": 1}
_MANY = {
    word: many for code in ("en", "nl", "de") for many, word in enumerate(folded(ONES[code]).split()[:6]) if many > 1
}
_HOW_MANY = _SOME | _MANY | {str(many): many for many in range(2, 10)}

_NOTE = QuickPattern(
    rf"(?<![\w'-])(?:(?P<many>{'|'.join(filter(None, _HOW_MANY))})(?: of)? )(?P<note>{'|'.join(_NOTES)})s?\b"
    r"(?![\w-]| ?(?:karten?|packs?|packung|block|jahren?|reihe|monatskarte)\b)|"
    r"(?<![\w'-])(?P<alone>fiver|tenner|tientje)\b(?![\w-])",
    exact=True,
)
"""Notes, and how many: behind an article, as a *Zehner* may be a ticket for ten rides; *tenners* alone are no sum."""

_NO_MEIER = frozenset("ein einen 'nen nen zwei drei funf".split())
"""German words before *Meier*, who is somebody there, and everywhere with a capital."""

_MONEY = QuickPattern(
    r"(?:(?<=\d )|(?<=[a-z] ))(?P<name>balles|pavos|eurillos|leuros|euris?|euri's|eurootjes|pegels|euronen|tacken)\b"
    r"(?! (?:d[eu] (?:golf|tennis|padel|squash|ping|jonglage|baseball|fusil|paille|foin)|jaunes?|blanches?|rouges?|neuves?|"
    r"rebondissantes?|lestees?|congelados|reales|asados|enteros)\b)",
    exact=True,
)
"""What euros are called behind a number, in figures or in words."""


def with_everyday_sums(text: str) -> str:
    """The text with each such sum by its number and its money.

    >>> with_everyday_sums("He offered me a tenner, then two fivers"), with_everyday_sums("'n tientje terug, geen twee meier")
    ('He offered me 10 quid, then 10 quid', '10 euro terug, geen 200 euro')
    >>> with_everyday_sums("Einen Zwanziger zurück"), with_everyday_sums("Te devuelvo 50 pavos, vingt balles pour vous")
    ('20 euro zurück', 'Te devuelvo 50 euros, vingt euros pour vous')
    >>> with_everyday_sums("Herr Meier hat eine Zehnerkarte"), with_everyday_sums("Een Meier belde, ein meier auch, in tenners")
    ('Herr Meier hat eine Zehnerkarte', 'Een Meier belde, ein meier auch, in tenners')
    """
    small = folded(text)
    if len(small) != len(text):
        return text
    for one in [*_NOTE.finditer(small)][::-1]:
        if one["note"] == "meier" and (text[one.start("note")].isupper() or one["many"] in _NO_MEIER):
            continue
        each, money = _NOTES[one["note"] or one["alone"]]
        text = f"{text[: one.start()]}{_HOW_MANY[one['many'] or ''] * each} {money}{text[one.end() :]}"
    for one in [*_MONEY.finditer(folded(text))][::-1]:
        text = f"{text[: one.start('name')]}euros{text[one.end('name') :]}"
    return text
