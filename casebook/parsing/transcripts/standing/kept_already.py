"""That what was promised came about, told by the person in the same notes: `he did ring, 4ish`, `Il a bien rappelé`.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

from casebook.parsing.transcripts.decoding import plain
from casebook.records.vocabularies import Promised

_HE = r"(?:he|she|they|it|[a-z]+)"
_CALLED = re.compile(
    rf"^\W*(?:and |so |then )?{_HE} (?:did (?:actually |indeed )?(?:ring|call|phone)|"
    r"(?:actually |indeed |duly )?(?:rang|called|phoned) (?:me )?back)\b|"
    r"^\W*(?:en )?(?:hij|zij|ze|die|\w+) (?:heeft|hebben|had) (?:me |mij )?(?:ook |inderdaad |toen |echt |netjes ){1,2}"
    r"(?:terug)?gebeld\b|^\W*(?:en )?(?:hij|zij|ze|die|\w+) belde (?:me |mij )?(?:ook |inderdaad |netjes )+(?:terug)?\b|"
    r"^\W*(?:und )?(?:er|sie|die|der|\w+) (?:hat|haben) (?:mich )?"
    r"(?:auch |tatsachlich |dann |wirklich ){1,2}(?:an|zuruck)gerufen\b|"
    r"^\W*(?:et )?(?:il|elle|ils|on|\w+) (?:m'a|a|ont|m'ont) (?:bien |effectivement |vraiment )+(?:r?appelee?|telephone)\b|"
    r"^\W*(?:y )?(?:si que|si|efectivamente) (?:me )?(?:ha )?(?:llamo|llamado|llamaron)\b"
)
"""That whoever was to call did."""

_NOT = re.compile(
    r"\b(?:not|n't|never|but (?:only|too)|niet|nooit|nicht|nie|pas|jamais|no|nunca|said|says|zei|zegt|sagte|dit|dijo)\b(?!\W*$)"
)
"""That it did not come about, or that somebody else only says so, in the same clause."""


def kinds_kept(small: str) -> tuple[Promised, ...]:
    """The kinds of promise that came about by these small letters.

    >>> kinds_kept("he did ring, 4ish"), kinds_kept("he didn't ring"), kinds_kept("il a bien rappele, vers 16h")
    ((<Promised.CALLBACK: 'callback'>,), (), (<Promised.CALLBACK: 'callback'>,))
    """
    found = _CALLED.match(small)
    return (Promised.CALLBACK,) if found and not _NOT.search(found[0]) else ()


_MOST_OF_A_TIME = 4
"""So many words with a figure in them between commas say when that was. Our own choice."""


def without_kept(sentence: str) -> str:
    """A sentence without the clause that something came about, and when; empty where no other stands behind it.

    >>> without_kept("he did ring, 4ish, said the pane is on order"), without_kept("He did ring at 4.")
    ('said the pane is on order', '')
    """
    if not kinds_kept(plain(sentence)):
        return sentence
    _, comma, rest = sentence.partition(", ")
    when, second, behind = rest.partition(", ")
    if second and len(when.split()) <= _MOST_OF_A_TIME and re.search(r"\d", when):
        rest = behind
    return rest if comma else ""
