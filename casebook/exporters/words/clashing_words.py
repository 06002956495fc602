"""Which sentences of two texts speak of the same: those in which two people contradict each other, as far as words can tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

_LEAST_SHARED = 2
"""One word in common is chance. Our own choice."""

_COMMON = frozenset(
    "that this they them there then than with will would have been said says told from about what when were which your mine"
    " refund order case need needs first again only just also dat deze ze zij hij daar dan met zal zou heeft hebben was werd"
    " zegt zeggen over wat wanneer niet geen maar nog eerst weer alleen terugbetaling bestelling zaak moet"
    " cela cette avec sans pour dans elle elles nous vous être sera était avait dit mais encore toujours plus pas que qui quand"
    " votre notre remboursement commande dossier faut doit".split()
)
"""Words that any two sentences about an order may share."""


def clashing(first: Sequence[str], second: Sequence[str]) -> tuple[str, str] | None:
    """The sentence of each that shares most words with one of the other, the first of those; None where chance explains it.

    >>> clashing(["She looked.", "I need a police report first."], ["No police report needed.", "Approved."])
    ('I need a police report first.', 'No police report needed.')
    """
    pairs = [(one, other) for one in first for other in second]
    best = max(pairs, key=lambda pair: len(words_in(pair[0]) & words_in(pair[1])), default=None)
    return best if best and len(words_in(best[0]) & words_in(best[1])) >= _LEAST_SHARED else None


def words_in(sentence: str) -> set[str]:
    """The words of four letters or more by which a sentence says of what it speaks, in small letters."""
    return set(re.findall(r"[^\W\d_]{4,}", sentence.casefold())) - _COMMON
