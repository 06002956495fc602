"""Which sentences of two texts speak of the same: those in which two people contradict each other, as far as words can tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import product

from casebook.text.words.negations import says_no

_LEAST_SHARED = 2
"""One word in common is chance. Our own choice."""

_CLAUSES = re.compile(r"[.,;:!?]\s|\n")

_COMMON = frozenset(
    "that this they them there then than with will would have been said says told from about what when were which your mine"
    " refund order case need needs first again only just also dat deze ze zij hij daar dan met zal zou heeft hebben was werd"
    " zegt zeggen over wat wanneer niet geen maar nog eerst weer alleen terugbetaling bestelling zaak moet"
    " cela cette avec sans pour dans elle elles nous vous être sera était avait dit mais encore toujours plus pas que qui quand"
    " votre notre remboursement commande dossier faut doit"
    " dass diese dieser dieses sich eine einen einem einer sein seine mein meine meinen ihre ihren wird wurde wurden werden"
    " habe haben hatte sind kein keine keinen nicht noch nach oder aber auch doch nur wenn über sagt sagte"
    " bestellung vorgang erstattung rückerstattung muss"
    " este esta esto esos esas para pero porque como cuando donde sobre desde hasta ella ellos está están estaba tiene tengo"
    " había dice dijo todo toda todavía también según pedido reembolso incidencia debe hace".split()
)
"""Words that any two sentences about an order may share."""


def clashing(first: Sequence[str], second: Sequence[str]) -> tuple[str, str] | None:
    """The sentence of each that shares most words with one of the other, the first of those in which one says no to what the
    other does not; None where chance explains it.

    >>> clashing(["She looked.", "I need a police report first."], ["No police report needed.", "Approved."])
    ('I need a police report first.', 'No police report needed.')
    """
    pairs = [(one, other) for one in first for other in second]
    best = max(pairs, key=lambda pair: _weight(*pair), default=None)
    return best if best and words_in_both(*best) >= _LEAST_SHARED else None


def of_the_same(said: Sequence[str], others: Sequence[str]) -> str:
    """Which of the sentences said speaks of what one of the `others` speaks of, best as `clashing`; empty where none shares a
    word.

    >>> of_the_same(["The router came.", "There is an outage after all."], ["There is no outage, it must be my router."])
    'There is an outage after all.'
    """
    weights = {each: max((_weight(each, other) for other in others), default=(0, False)) for each in said}
    best = max(weights, key=lambda each: weights[each], default="")
    return best if best and weights[best][0] else ""


def _weight(one: str, other: str) -> tuple[int, bool]:
    """How many words they share, and whether a clause says no to one of them and another does not."""
    shared = words_in_both(one, other)
    if not shared:
        return 0, False
    clauses = product(_CLAUSES.split(one), _CLAUSES.split(other))
    return shared, any(words_in_both(*each) and says_no(each[0]) != says_no(each[1]) for each in clauses)


def words_in_both(one: str, other: str) -> int:
    """How many words say of what both speak."""
    return len(words_in(one) & words_in(other))


def denies(said: str, what: Callable[[str], bool]) -> bool:
    """Whether a clause that says no, or leaves it open, is one of `what`."""
    return any(says_no(clause) and what(clause) for clause in _CLAUSES.split(said))


def words_in(sentence: str) -> set[str]:
    """The words of four letters or more by which a sentence says of what it speaks, in small letters."""
    return set(re.findall(r"[^\W\d_]{4,}", sentence.casefold())) - _COMMON
