"""What a note of a call quotes of who answered, and what the person asked, or has to do in some case, by what stands beside it.

`asked for the report. Dale: "Tonight."`
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.transcripts.turns import Line

_SAID = re.compile(r"^\W*[^\W\d_][^:\"“”„«»]{0,40}\s?:\s*[\"“„«]\s*(?P<said>[^\"“”„«»]+?)\s*[\"”“»]")

_ALL_SAID = re.compile(r"\W*[\"“„«]\s*(?P<said>[^\"“”„«»]+?)\s*[\"”“»]\W*")
"""A sentence that is no more than what somebody said: `"Schick ich Ihnen heut noch."`"""

_ASKED_FOR = re.compile(
    r"^\W*(?:and |also |en |ook |und |auch |et |aussi |y |tambien )?(?:(?:i|ich) )?(?:have |had |'ve |habe |j'ai |he )?"
    r"(?:asked (?:for|about)|requested|(?:nach|um) .{3,60} gefragt|gevraagd (?:om|naar)|ge?vraagd|gefragt|demande|pedi(?:do)?|"
    r"solicit[eo]\w*)\b|\b(?:gevraagd|gefragt|gebeten|opgevraagd|angefordert)\W*$"
)


_MINE_THEN = re.compile(
    r"^\W*(?:(?:should|if) (?:it|that|he|they|this|the \w+)\b[^;]*, (?:then )?(?:i|we)(?:'ll)? (?:have to|need to|must|should|"
    r"ought to)\b|"
    r"(?!(?:wat|wie|dat|dit|het|nu|dan|daar|hier)\b)\w+(?:t|en|is)? (?:het|hij|ie|ze|zij|er|dat|die|dit|de \w+) [^;]*, (?:dan )?"
    r"(?:moet|mag|kan) (?:ik|we|wij)\b|"
    r"(?!(?:das|was|wer|dies|jetzt|dann|da|hier)\b)\w+t (?:es|er|sie|das|dies|(?:der|die|das) \w+) [^;]*, (?:dann )?"
    r"(?:muss|soll|kann) (?:ich|wir)\b)"
)


def is_mine_then(small: str) -> bool:
    """Whether words in small letters tell what the person has to do in some case, with no word for *if* before it.

    >>> is_mine_then("druppelt het daarna nog, dan moet ik zelf weer bellen"), is_mine_then("dat doet hij, dan bel ik")
    (True, False)
    """
    return _MINE_THEN.match(small) is not None


def quoted_answer(text: str) -> str | None:
    """What stands between quotes behind a name and a colon, or is all of it; None where nothing does.

    >>> quoted_answer('Dale: "Friday." plumber, between 8 and 12'), quoted_answer('he said "Friday"')
    ('Friday.', None)
    >>> quoted_answer('"Sent tonight."')
    'Sent tonight.'
    """
    found = _SAID.match(text) or _ALL_SAID.fullmatch(text)
    return found["said"] if found else None


_QUOTED = re.compile(
    r"[?.!] (?:[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?|he|she|they|hij|ze|zij|er|sie|il|elle|[ée]l|ella)\s?: [\"“„«]|\? [\"“„«](?=\w)"
)


def quotes_answers(lines: Sequence[Line]) -> bool:
    """Whether two lines or more quote an answer behind what was asked, as the notes of a call do.

    >>> quotes_answers([Line(1, 'when? Dale: "Friday."'), Line(2, 'asked for it. Dale: "Sure."')])
    True
    """
    return sum(_QUOTED.search(line.text) is not None for line in lines) > 1


def asks_in_a_note(small: str) -> bool:
    """Whether a line of a note, in small letters, tells what the person asked, or asked for.

    >>> asks_in_a_note("offerte van mei gevraagd."), asks_in_a_note("when will it be fixed?"), asks_in_a_note("it leaks")
    (True, True, False)
    """
    return small.rstrip().endswith("?") or _ASKED_FOR.search(small) is not None
