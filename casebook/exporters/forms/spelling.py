"""Numbers as they are read out on the phone: figures in groups of three or four, letters each by a word.

The words are those of each language's own telephone alphabet (English: ITU and ICAO; Dutch: the alphabet of the former PTT;
German: DIN 5009; French: the first names of the former PTT), as
telephone companies print them; read in November 2026.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from casebook.language.form_words import FormWords

_RUNS = re.compile(r"[0-9]+|[A-Za-z]|[^0-9A-Za-z\s]+|\s+")


_NOT_READ = "-–/.,:;#()[]{}<>\"'"
"""Marks that part a number or stand around it."""


def read_out(number: str, words: FormWords) -> str:
    """`A as in Alfa, dash, 1234` of `A-1234`: what is read aloud, parted by commas; marks that nobody reads aloud are left out,
    and others stay as they are."""
    return ", ".join(_read(number, words))


def _read(number: str, words: FormWords) -> Iterator[str]:
    for run in _RUNS.findall(number):
        if run.isspace() or not run.strip(_NOT_READ):
            continue
        if run.isdecimal():
            yield " ".join(grouped(run))
        elif run.isascii() and run.isalpha():
            yield words.spelled.format(letter=run.upper(), word=words.alphabet[ord(run.upper()) - ord("A")])
        else:
            yield run.strip(_NOT_READ)


def grouped(figures: str) -> list[str]:
    """The figures in groups of three or four, as far as their number allows: `302`, `1234`, `123 4567`, `123 456 789`.

    >>> [" ".join(grouped("123456789012"[:length])) for length in (4, 5, 7, 8, 10, 12)]
    ['1234', '12 345', '123 4567', '1234 5678', '123 456 7890', '123 456 789 012']
    """
    if len(figures) <= 4:
        return [figures]
    if len(figures) == 5:
        return [figures[:2], figures[2:]]
    fours = len(figures) % 3
    threes = (len(figures) - 4 * fours) // 3
    ends = [3 * each for each in range(1, threes + 1)] + [3 * threes + 4 * each for each in range(1, fours + 1)]
    return [figures[start:end] for start, end in zip([0, *ends], ends, strict=False)]
