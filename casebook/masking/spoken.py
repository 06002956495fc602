"""What was said or typed in haste, read as it was meant: pauses (`it is, let me see, 12345678`), the words between the
groups of a number that is read out (`4111 then 1111, dash, 1111`), a number in words, and the word for a thing with one
slip of the finger in it (`my pasword`).

Only what is searched is changed by it, never the text: each edit says what stands in a view instead of what.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from casebook.masking.spoken_numbers import spoken_numbers
from casebook.text.quick_pattern import compiled, exactly


class Edit(NamedTuple):
    """What is read instead of what stands from `start` to `end`."""

    start: int
    end: int
    read_as: str


_PAUSE = (
    "let me (?:just )?(?:see|look|check|think|find (?:it|that)|get (?:it|that))|(?:hang|hold) on|bear with me"
    "|(?:just )?(?:one|a) (?:sec(?:ond)?|moment|minute)|I (?:think|believe|guess)(?: it(?:'s| is))?"
    "|if I remember (?:rightly|correctly)|(?:even|eens) (?:kijken|zoeken|denken)|een moment(?:je)?|momentje|volgens mij"
    "|(?:denk|dacht|geloof) ik|ik (?:denk|dacht|geloof)|wacht even|(?:glaube|denke) ich|ich (?:glaube|denke)|mal sehen"
    "|moment mal|je crois|un instant|a ver|un attimo|uhm?|uhh|ermm?|hmmm?|ehmm?|eh|euhh?|ähm?"
)
_PAUSE_BETWEEN_COMMAS = (
    r"umm?|er|wait|sorry|well|wacht|moment|momento|attends|attendez|voyons|creo|credo|espera|warte(?: mal)?"
)
"""Words with other uses, `um 12 Uhr` and `er is`."""

_MARK = r"[ ]?(?:[,;:…(–]|\.{2,3}|(?<=[ ])-(?=[ ]))[ ]?"
_NOT_OF_GROUPS = "".join(rf"(?<![,–][^\W_]{{{size}}})(?<![,–][ ][^\W_]{{{size}}})" for size in (1, 2, 4))
"""`54, HV, EH, 39` are groups of an IBAN."""

_PAUSES = (
    rf"(?i){_NOT_OF_GROUPS}(?:{_MARK}|[ ])(?:(?:{_PAUSE})(?![^\W_])(?:{_MARK}|[ ])?)+(?=[^\W_#*+(])"
    rf"|{_MARK}(?:{_PAUSE_BETWEEN_COMMAS}){_MARK}(?=[^\W_#*+(])"
)
_PAUSE_WORDS = frozenset(
    "let hang hold bear second sec moment minute think believe guess remember kijken zoeken denken momentje volgens denk dacht"
    " geloof wacht glaube denke sehen crois instant ver attimo uh uhh uhm erm ermm hmm hmmm eh ehm ehmm euh euhh äh ähm um"
    " umm er wait sorry well momento attends attendez voyons creo credo espera warte".split()
)
"""One of these is in every pause."""

_GOES_ON = (
    r"(?:(?:and|en|und|et|y|e)[ ])?(?:then|dan|dann|puis|luego|poi)(?:[ ](?:also|again|nog|noch|encore|otra vez))?"
    r"|(?:next|followed by|gevolgd door|gefolgt von|dash|hyphen|streepje"
    r"|strich|tiret|guión|space|spatie|blank|slash|dot|punt|point|punkt)"
    r"|(?:and[ ])?(?:the|de|der|le|el)[ ](?:rest|remainder|reste|resto)[ ](?:of it[ ])?(?:is|ist|est|es)"
    r"|(?:and|en|und|et|y|e)[ ](?:it[ ])?(?:ends?|ending|eindigt|endet|finit|termina)(?:[ ](?:in|with|on|op|met|mit"
    r"|auf|par|en|con))?"
)
_BETWEEN_GROUPS = rf"(?<=[0-9A-Z])(?<![0-9]{{7}})[ ]?,?[ ](?i:{_GOES_ON}),?[ ](?=[0-9]|[A-Z]{{4}}(?![^\W_]))"
_BETWEEN_WORDS = frozenset(
    "then dan dann puis luego poi next followed gevolgd gefolgt dash hyphen streepje strich tiret guión space spatie "
    "blank slash dot punt point punkt end ends ending eindigt endet finit termina rest remainder reste resto".split()
)

_SPELLED = (
    r"(?<![^\W_][A-Z])(?<=[A-Z])(?:[ ](?:as in|for|like|wie|als in|comme|come)[ ][A-Z][a-z]+(?:[ ][A-Z][a-z]+)?"
    r"(?:,?[ ](?:and )?(?:the|de|der) (?:rest|reste) (?:is|ist|est)(?=[ ]))?,?)(?=[ ][0-9A-Z])"
)
"""After a letter, the word it begins: `N for November`, in which only the letter counts."""

_LABELS = (
    "password passphrase passcode passport paspoort passwort kennwort wachtwoord account security verification birthday"
    " birth geboortedatum geboren geburtsdatum telephone telefoon telefoonnummer mobile mobiel rekening rekeningnummer"
    " kontonummer kaartnummer creditcard number nummer pincode postcode address social insurance national licence license"
    " routing username gebruikersnaam cadeaukaart burgerservicenummer rijbewijs maiden meisjesnaam beveiligingscode"
    " verificatiecode"
)
"""The words for what is private, long enough to be known again with a slip in them."""


_WORTH_A_LOOK = "0 1 2 3 4 5 6 7 8 9 pas word wach kenn mdp contras pw ww naam name secre ecur".split()
"""Without one of these nothing is in a text that a slip or a pause could hide."""

_SINGLE_LETTERS = frozenset("bcdfghjklnpqrvwxz")
"""What stands alone where a number is spelled; not the end of `it's` or `don't`."""

_SHORTEST = 4
"""The fewest letters that a label with a slip in it may have."""


def edits(text: str) -> list[Edit]:
    """What in a view is read in another way, in order and apart."""
    lowered = text.lower()
    words = words_of(text)
    found = [Edit(*number) for number in spoken_numbers(text, words)]
    if found or any(map(lowered.__contains__, _WORTH_A_LOOK)):
        found += [*_passed_over(text, words), *_mended(lowered, words)]
    apart: list[Edit] = []
    for edit in sorted(found):
        if not apart or edit.start >= apart[-1].end:
            apart.append(edit)
    return apart


def _passed_over(text: str, words: frozenset[str]) -> Iterator[Edit]:
    """Pauses, and what leads from one group of a number to the next: a blank is read in their place."""
    for pattern, first in ((_PAUSES, _PAUSE_WORDS), (_BETWEEN_GROUPS, _BETWEEN_WORDS), (_SPELLED, _SINGLE_LETTERS)):
        if not first.isdisjoint(words):
            for found in exactly(pattern).finditer(text):
                yield Edit(*found.span(), " ")


def _mended(lowered: str, words: frozenset[str]) -> Iterator[Edit]:
    """Labels with one letter left out, one too many, or two that changed places. Ends are where slips are seldom."""
    if any(map(_meant, words)):
        for found in compiled(r"[^\W\d_]+").finditer(lowered):
            if label := _meant(found[0]):
                yield Edit(*found.span(), label)


@lru_cache(maxsize=2)
def words_of(text: str) -> frozenset[str]:
    """Its words and figures in small letters, each once; a word ends at whatever is no letter or digit."""
    return frozenset(exactly(r"[^\W_]+").findall(text.lower()))


@lru_cache(maxsize=4096)
def _meant(word: str) -> str:
    """The label that this word is but for one slip; empty where it is none, or right."""
    if len(word) < _SHORTEST or word in _labels():
        return ""
    near = _by_ends().get((word[0], word[-1]), ())
    return next((label for label in near if _is_one_slip_from(word, label)), "")


def _is_one_slip_from(word: str, label: str) -> bool:
    longer, shorter = sorted((word, label), key=len, reverse=True)
    if len(longer) == len(shorter) + 1:
        return any(longer[:place] + longer[place + 1 :] == shorter for place in range(1, len(longer) - 1))
    if len(longer) != len(shorter):
        return False
    apart = [place for place in range(len(word)) if word[place] != label[place]]
    return len(apart) == 2 and apart[1] == apart[0] + 1 and sorted(word) == sorted(label)


@cache
def _labels() -> frozenset[str]:
    return frozenset(_LABELS.split())


@cache
def _by_ends() -> Mapping[tuple[str, str], list[str]]:
    """The labels by their first and last letter."""
    found: dict[tuple[str, str], list[str]] = {}
    for label in _LABELS.split():
        found.setdefault((label[0], label[-1]), []).append(label)
    return found
