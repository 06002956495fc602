"""A message that goes on from the one before, and tells the hour of its day: `I'll fit it Saturday` – `then it's ready at 3pm`.

Patterns for any language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.time_hints import may_name_a_time
from casebook.parsing.transcripts.standing.made import Made
from casebook.parsing.transcripts.standing.standing_words import closed
from casebook.parsing.transcripts.turns import Turn

_THEN = re.compile(
    r"\W*(?:(?:and|so|en|und|et|y) )?(?:then|dan|dann|alors|puis|luego|entonces|after that|daarna|danach|apres|despues)\b",
    re.IGNORECASE,
)


def goes_on_from(turns: Sequence[Turn], at: int) -> bool:
    """Whether a message goes on from the one right before it, which the same one wrote."""
    return at > 0 and turns[at - 1].speaker == turns[at].speaker and _THEN.match(turns[at].text) is not None


def with_the_day_before(made: Made, before: str, sentence: str, due: Callable[[str], tuple[str | None, str]]) -> Made:
    """What is told of an hour alone, with the words `before` it that name its day; `due` reads the day of a text.

    Behind a comma of the same `sentence` no word needs to go on: `They bring it on Wednesday, the van comes from 7 to 10`.
    """
    at_once = f"{before}, {made.text}"
    is_of_it = before != "" and made.due is not None and at_once in sentence
    goes_on = before != "" and _THEN.match(made.text) is not None and may_name_a_time(made.text)
    if not (is_of_it or goes_on):
        return made
    (day, _), both = due(before), at_once if is_of_it else f"{closed(before)} {made.text}"
    then, words = due(both) if day is not None else (None, "")
    if then is None or then != day or made.due == day:
        return made
    return replace(made, text=both, due=then, day=words, kind=promise_kind_in(both))
