"""Which step of a promise a time of day belongs to that is told in another clause than its day. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.dates import date_words, due_words
from casebook.parsing.dates.range_grammar import time_range_at
from casebook.parsing.promises.around.clauses import Clauses
from casebook.parsing.promises.steps import Step
from casebook.parsing.tokens import word_at

_SAYS_NOTHING = (
    date_words.ROUGHLY
    | date_words.AT
    | due_words.BEFORE_AN_HOUR
    | frozenset(
        "so dus up to until till by after voor na any some time anytime "
        "sometime ergens like como say in the de afternoon morning evening likely".split()
    )
)
"""What stands beside a time of day in a clause that tells nothing else: …, sometime before 5."""


_THEN = ("then", "dan")
_READY = frozenset(("ready", "done", "klaar", "gereed"))
_THEN_IT_IS = frozenset(
    "then dan is it it's it’s it'll it’ll ready done there back klaar gereed he she they he's she's will be hij ie "
    "'ie 't m zij ze die dat staat zijn zal ligt er you have has should u je heeft heb hebt".split()
)
"""How a clause begins that only tells the hour of what the one before it told: *zaterdag, dan is hij om 15 uur klaar*."""


def is_of_the_day_before(clauses: Clauses, at: int, place: int, steps: Sequence[Step]) -> bool:
    """Whether an hour at `place`, led up to from `at`, belongs to the day right before it or in the clause before.

    Hours from one to another belong to a day of their sentence.
    """
    if not steps:
        return False
    between = [word_at(clauses.tokens, one) for one in range(clauses.places(at).start, place)]
    then = _READY.intersection(between) or (between[:1] and between[0] in _THEN)
    then = bool(then) and _THEN_IT_IS.issuperset(set(between) - date_words.AT)
    if steps[-1].end == at or clauses.sentences_apart(steps[-1].at, at) > then:
        return steps[-1].end == at
    if time_range_at(clauses.tokens, place) is not None:
        return True
    step = steps[-1]
    dated = step.match is not None and not (step.counted or step.hours or step.match.last.has_time)
    apart = word_at(clauses.tokens, clauses.places(at).start - 1) in (",", "so", "dus")
    more = {word_at(clauses.tokens, one) for one in range(step.end, clauses.places(at).start)} & {*date_words.SHIFTS}
    says_the_hour = then or (apart and _SAYS_NOTHING.issuperset(between))
    return dated and says_the_hour and not more and clauses.places(at).start >= step.end


def with_the_day_of(due: Step, steps: Sequence[Step], clauses: Clauses) -> list[Step]:
    """The step that is due, and where it is but an hour those that name its day in the same sentence."""
    assert due.match is not None
    day = due.match.last.day
    same = [
        step
        for step in steps
        if due.hours
        and step.match is not None
        and step.match.last.day == day
        and not clauses.sentences_apart(step.at, due.at)
    ]
    return [due, *same]
