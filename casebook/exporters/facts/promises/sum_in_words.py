"""Whether a promise of money says in words how much it is: *fifty pounds back*, *half of it*. Then *a refund* would say all."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern
from casebook.text.spelled_sums import with_sums_in_figures
from casebook.text.sums import sum_in

_A_SUM = QuickPattern(r"\d (?:pounds?|quid|euros?|dollars?)\b")

_A_PART = QuickPattern(
    r"\b(?:half|a part|part of|partial|de helft|een deel|gedeeltelijk\w*|die hälfte|ein(?:en)? teil|teilweise|teilerstattung"
    r"|la moitié|une partie|partiel\w*|la mitad|una parte|parcial)\b"
)


def says_how_much(text: str) -> bool:
    """Whether it does, and names no sum in figures.

    >>> [says_how_much(each) for each in ("vijftig euro terug", "half back", "a refund", "50 EUR back")]
    [True, True, False, False]
    """
    return not sum_in(text) and bool(_A_PART.search(text) or _A_SUM.search(with_sums_in_figures(text)))
