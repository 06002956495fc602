"""English as people type it who leave out the mark of what is shortened: `il be there`, `i cant do friday`; and German as it is
spoken in the south: `um siebene`, `kriegen S'`."""

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


_SPOKEN = re.compile(
    r"(?i:\b(?P<hour>zwei|drei|vier|fünf|funf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwolf)e\b(?= |[,.]|$)|"
    r"(?<=en )(?P<you>s)['’](?=[ ,.]|$)|\bna,? (?=(?:dann|gut|ja|schön|schon|also|klar|denn)\b))"
)


def as_written(text: str) -> str:
    """The text with words of southern German as others write them, and without a *na*, which is *after* in Dutch.

    >>> as_written("um siebene kommt wer, des kriegen S' zurück")
    'um sieben kommt wer, des kriegen Sie zurück'
    """
    return _SPOKEN.sub(lambda found: found["hour"] or (f"{found['you']}ie" if found["you"] else ""), text)
