"""A day that is said to have been wrong, behind which the right one follows: 15 January was wrong; it will be 22 January.

Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.promises.around.clause_words import JOINTS, NOT
from casebook.parsing.promises.around.negations import is_not
from casebook.parsing.tokens import Token, skip, word_at

_BETWEEN = (
    ",",
    ")",
    "(",
    "–",
    "—",
    "-",
    "and",
    "en",
    "but",
    "maar",
    "that",
    "dat",
    "das",
    "this",
    "it",
    "which",
    "het",
    "c'",
)
_IS = frozenset("is was were isn't wasn't ist war est etait es era fue klopt klopte stimmt stimmte it's that's".split())
_WRONG = frozenset(
    "wrong incorrect mistaken mistake error typo fout foutje verkeerd onjuist vergissing falsch fehler irrtum versehen faux "
    "fausse erronee erreur incorrecte incorrecto incorrecta equivocado equivocada erronea error".split()
)
_RIGHT = frozenset(
    "right correct so true asi juist goed waar richtig bon exact vrai correcto klopt klopte stimmt stimmte cierto".split()
)
_ERRED = frozenset("vergiste vergist mis geirrt vertan trompe trompee equivoque equivocado equivoqué trompé".split())
_I = frozenset("i ik ich je we wij da daar".split())
MEANT = frozenset(
    (who, meant)
    for who in ("i", "we", "ik", "wij", "voulais", "queria")
    for meant in ("meant", "mean", "bedoelde", "bedoel", "meinte", "meine", "dire", "decir")
)
"""Right before a day, that it is the one that was meant."""
_FORGET = frozenset(
    "forget scratch skip ignore disregard scrap vergeet vergessen vergiss oubliez oublie olvide olvidese olvidate".split()
)
_MOST_WORDS = 6
_SO_FAR = frozenset("per following after further na volgens conform nach laut suite segun tras since".split())
"""Before whose talk it was, that it has been."""
_TALKS = frozenset(
    "call chat conversation talk email e-mail mail letter phone gesprek telefoongesprek telefoontje chatgesprek brief telefonat "
    "gesprach appel conversacion llamada".split()
)
_WHOSE = frozenset("our my your the ons onze uw je jouw het unserem unser ihrem ihr notre votre nuestra su".split())
_ON = frozenset("on of op van from vom du de del".split())


def is_corrected(tokens: Sequence[Token], end: int) -> bool:
    """Whether what stands behind a day that ends there says that it was wrong: klopt niet, was a mistake, y no es así."""
    place = skip(tokens, end, *_BETWEEN)
    words: list[str] = []
    while len(words) < _MOST_WORDS and (word := word_at(tokens, place)) and word not in JOINTS:
        words.append(word)
        place += 1
    if not words:
        return False
    said = set(words)
    if words[0] in _RIGHT and not _IS.isdisjoint(words[1:2]):
        return True  # the letter had the 12th, richtig ist der 16.
    erred = said & _ERRED or (words[0] in _I and said & {"wrong", "mistake"})
    if erred and not said & NOT:
        return True  # but I got that wrong
    if _IS.isdisjoint(words[:2]) or words[0] not in _IS | NOT:
        return False
    return bool(said & (_RIGHT if any(map(is_not, words)) else _WRONG))


def is_to_be_forgotten(words: Sequence[str]) -> bool:
    """Whether words before a day, in its clause, say that it holds no longer: forget Friday, vergeet vrijdag."""
    return bool(_FORGET & set(words)) and not any(map(is_not, words))


def is_of_a_talk(tokens: Sequence[Token], at: int) -> bool:
    """Whether the date here is that of a talk that has been: per our phone call on 1/29, following our chat of 3 May."""
    place = at if word_at(tokens, at) not in _ON else at - 1
    place -= word_at(tokens, place) in _ON
    if word_at(tokens, place) not in _TALKS:
        return False
    while word_at(tokens, place) in _TALKS or word_at(tokens, place) in ("recent", "last", "earlier"):
        place -= 1
    return word_at(tokens, place) in _WHOSE and bool(_SO_FAR & {word_at(tokens, place - back) for back in (1, 2)})
