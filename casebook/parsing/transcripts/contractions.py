"""English as people type it who leave out the mark of what is shortened: `il be there`, `i cant do friday`."""

from __future__ import annotations

import re
from functools import lru_cache

_DOES = (
    r"(?:also |just |then |now |definitely |personally )?(?:be|get|give|send|call|ring|pop|drop|bring|have|come|let|put|do|make|"
    r"sort|"
    r"text|e-?mail|phone|see|take|book|order|refund|pay|post|chase|ask|go|arrange|swap|replace|fix|mail|speak|deliver|collect|"
    r"credit|transfer|hear|receive|expect|write|update|look|check|keep|stick|pick|hand|raise|process|issue)\b"
)
_SHORT = re.compile(
    rf"\b(?:(?P<i>i)ll?(?= {_DOES})|(?P<would>i)d(?= {_DOES})|"
    r"(?P<will>you|they|it|that|there)ll\b|(?P<ve>i|we|you|they)ve\b|(?P<am>i)m\b|"
    r"(?P<nt>do|does|did|is|are|was|were|has|have|had|could|should|would|ca|wo)nt\b)"
)
_MARKED = {"i": "i'll", "am": "i'm", "would": "i'd"}
_ENDS = {"will": "'ll", "ve": "'ve", "nt": "n't"}


@lru_cache(maxsize=1024)
def with_marks(small: str) -> str:
    """The words, in small letters, with those marks.

    >>> with_marks("il be out monday, i cant do friday"), with_marks("he is ill")
    ("i'll be out monday, i can't do friday", 'he is ill')
    """
    return _SHORT.sub(_marked, small)


def _marked(found: re.Match[str]) -> str:
    group = found.lastgroup or ""
    return _MARKED.get(group) or f"{found[group]}{_ENDS[group]}"
