"""A promise that names more than one day: which of them it is due, or that nobody can tell.

Shipped today, delivered Friday: the last step is what is promised. A day stands on its own where it is said to be the
latest, to replace the other, or when the thing is there; otherwise none is taken. Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from casebook.parsing.dates import date_words
from casebook.parsing.promises.around.clause_words import JOINTS, YOU
from casebook.parsing.promises.around.clauses import Clauses
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.promises.step_words import ON_THE_WAY, THERE, THERE_ABROAD, THERE_TOGETHER
from casebook.parsing.promises.two_acts import is_later_act
from casebook.records.values import Moment
from casebook.records.vocabularies import Promised

_LATEST = frozenset("latest most laatst laatste uiterlijk tops max maximaal".split())
_MORE_THAN = frozenset(
    (more, than) for more in ("later", "more", "longer", "meer", "langer") for than in ("than", "dan")
)
_JOINTS = frozenset("and en but maar so dus".split())
_SO = frozenset("so dus therefore hence thus daarom".split())
_INSTEAD = frozenset("now nu instead rather inmiddels".split())
_PAID_BACK = frozenset("refunded reimbursed repaid terugbetaald teruggestort terugbetaling refund".split())
"""That the money is back, where no other step says that something is there."""
_LEADS_UP = frozenset("should will arrive arrives arriving comes due expected komt moet zou zal".split())
"""Behind a day these are of the next one."""
_WITH_US = frozenset("us we ons wij here hier nous".split())
_AWAY = frozenset(("mee", "weg", "deur", "bus", "out", "going", "raus"))
_TO_YOU = frozenset((("to", "you"),))
_YOU_HAVE = frozenset(("have", "get", "getting"))
_YOU = frozenset(("you", "you'll", "you’ll", "youll", "u"))


class Match(NamedTuple):
    """A time in the text, and whether a due word introduced it; `whole` says that nothing else stands in the text.

    `loose`: but for an hour beside the day, which was not sure enough to be kept.
    """

    first: str | None
    last: Moment
    words: str
    introduced: bool
    whole: bool
    loose: bool = False


class Step(NamedTuple):
    """A time from the token `at` to that at `end`; `match` is None where it names no sure day.

    `counted`: it counts from something. `lasting`: it is how long a step takes, whatever day that comes to. `weak`: a mere
    amount of time, which may tell of something else. `hours`: a time of day alone. `told`: from the day of the one before.
    """

    at: int
    end: int
    match: Match | None
    introduced: bool
    counted: bool = False
    weak: bool = False
    lasting: bool = False
    hours: bool = False
    told: bool = False


def step_due(steps: Sequence[Step], clauses: Clauses, made: date) -> Step | None:
    """The step whose day is when the promise is due; None where there is none, or more than one that can be it."""
    leading = next((step for step in steps if step.introduced), None)
    first = leading or next((step for step in steps if step.match is not None), None)
    if first is None or first.match is None:
        return None
    against = [step for step in steps if step is not first and _contradicts(step, first, clauses, made)]
    if not against:
        return first
    every = sorted((first, *against))
    for chosen in (
        _told_from_it(every, clauses),
        _latest(every, clauses),
        _instead(every, clauses),
        _outcome(every, clauses, made),
        _concluded(every, clauses),
        _later_act(every, clauses),
    ):
        if chosen is not None:
            return chosen
    return None


def at_its_hour(due: Step, steps: Sequence[Step], clauses: Clauses, made: date) -> Step | None:
    """The step of the same day and sentence whose hour is when it is due; None where nobody can tell which: at 2, or by 6."""
    assert due.match is not None
    if due.hours and (named := _day_of_its_own(due, steps, clauses)) is not None:
        return named
    others = [
        step
        for step in steps
        if step is not due
        and step.match is not None
        and step.introduced
        and step.match.last.day == due.match.last.day
        and clauses.sentences_apart(step.at, due.at) == 0
        and (step.match.loose or step.match.last.has_time)
        and step.match.last != due.match.last
    ]
    if not others or not due.match.last.has_time:
        return due
    every = sorted((due, *others))
    chosen = (_latest(every, clauses), _instead(every, clauses), _outcome(every, clauses, made))
    return next((step for step in chosen if step is not None), None)


def _day_of_its_own(due: Step, steps: Sequence[Step], clauses: Clauses) -> Step | None:
    """The day of a clause behind that of the hour, which is of something else: she is in at 9 and calls you tomorrow."""
    return next(
        (
            step
            for step in steps
            if step.at > due.end
            and step.match is not None
            and not step.hours
            and clauses.sentences_apart(step.at, due.at) == 0
            and _JOINTS & {clauses.tokens[place].text for place in range(due.end, step.at)}
        ),
        None,
    )


def steps_told(steps: Sequence[Step], clauses: Clauses, made: date) -> list[Step]:
    """The first and the last of the steps that cannot all be when it is due; none where there are not two."""
    first = next((step for step in steps if step.introduced), None) or next(iter(steps), None)
    if first is None or first.match is None:
        return []
    every = sorted(step for step in steps if step is first or _contradicts(step, first, clauses, made))
    return [every[0], every[-1]] if len(every) > 1 else []


def _contradicts(step: Step, first: Step, clauses: Clauses, made: date) -> bool:
    if step.match is None:
        near = clauses.sentences_apart(step.at, first.at)
        assert first.match is not None
        bare_today = not first.introduced and not first.counted and first.match.last.day == made
        return (near == 0 and (step.counted or step.introduced)) or (near == 1 and (step.counted or bare_today))
    assert first.match is not None
    if step.lasting and step.at > first.at and first.match.last.day > made:
        return first.counted or step.match.last.day > made  # he comes on Monday and it takes an hour
    if step.match.first and first.match.first and step.match.first != first.match.first:
        return True
    return step.match.last.day != first.match.last.day and not (step.weak and first.introduced)


def _says_latest(words: Sequence[str]) -> bool:
    """At the latest, uiterlijk, no later than, nooit meer dan."""
    more = any(pair in _MORE_THAN and is_negative(words[:place]) for place, pair in enumerate(pairwise(words)))
    return more or bool(_LATEST & set(words))


def is_negative(words: Sequence[str]) -> bool:
    """Whether the last words before *more than* say that it is not."""
    return any(word in ("no", "not", "niet", "never", "nooit") or word.endswith("n't") for word in words[-3:])


def _told_from_it(steps: Sequence[Step], clauses: Clauses) -> Step | None:
    """The last, where its day is told from the one before, on which nothing comes for the person: it reaches us on Friday."""
    if len(steps) != 2 or not steps[-1].told:
        return None
    words = words_around(steps, 0, clauses)
    yours = YOU & set(words)
    with_us = _WITH_US & set(words) and not yours
    comes = yours or tells_an_outcome(words) or promise_kind_in(" ".join(words)) is not Promised.OTHER
    return steps[-1] if with_us or not comes else None


def _latest(steps: Sequence[Step], clauses: Clauses) -> Step | None:
    """The one that is said to be the latest, where no other is later."""
    latest = [step for place, step in enumerate(steps) if _says_latest(words_around(steps, place, clauses))]
    if len(latest) != 1 or latest[0].match is None:
        return None
    days = [step.match.last.day for step in steps if step.match is not None]
    return latest[0] if latest[0].match.last.day == max(days) else None


def _instead(steps: Sequence[Step], clauses: Clauses) -> Step | None:
    """The last, where its clause says that it replaces the other: it was to be Monday, now Thursday."""
    words = words_around(steps, len(steps) - 1, clauses)
    replaces = _INSTEAD & {word for before, word in pairwise(["", *words]) if before not in ("from", "vanaf", "van")}
    return steps[-1] if replaces and steps[-1].match is not None else None


def _outcome(steps: Sequence[Step], clauses: Clauses, made: date) -> Step | None:
    """The only one at which the thing is there, the others being steps towards it.

    What is counted in it counts from today, or from nobody knows what.
    """
    around = [words_around(steps, place, clauses) for place in range(len(steps))]
    towards = [any(word.startswith(ON_THE_WAY) or word in _AWAY for word in words) for words in around]
    told = [tells_an_outcome(words) for words in around]
    if sum(told) > 1:  # it is going out to you today, it should land on Monday
        told = [
            comes and not (toward and {*pairwise(words)} >= _TO_YOU and not THERE & {*words})
            for comes, toward, words in zip(told, towards, around, strict=True)
        ]
    if not any(told):
        on_the_way = (words for words in around if _PAID_BACK.isdisjoint(words))
        yours = any(YOU & set(words[:2]) for words in on_the_way)  # you send it on Friday, we refund you on Monday
        apart = not yours and not any(step.told or step.counted for step in steps)
        told = [apart and not _PAID_BACK.isdisjoint(words) for words in around]
    there = [step for step, comes in zip(steps, told, strict=True) if comes]
    if len(there) != 1 or there[0].match is None:
        return None
    if not all(toward or step in there for step, toward in zip(steps, towards, strict=True)):
        return None
    others = [step.match.last.day if step.match is not None else date.max for step in steps if step is not there[0]]
    before_it = any(there[0].match.last.day < day < date.max for day in others)
    if before_it:
        return None  # shipped on Wednesday, delivered on Friday, said on a Thursday
    return None if there[0].counted and max(others) > made else there[0]


def _later_act(steps: Sequence[Step], clauses: Clauses) -> Step | None:
    """The last of two, to whose act the other leads up: see `two_acts`."""
    last, joint = steps[-1], clauses.tokens[clauses.places(steps[-1].at).start - 1].text
    days = [step.match.last.day for step in steps if step.match is not None]
    if (
        last.counted
        or last.told
        or len(days) != 2
        or len(steps) != 2
        or days[1] < days[0]
        or clauses.sentences_apart(steps[0].at, last.at)
    ):
        return None
    return last if is_later_act(words_around(steps, 0, clauses), words_around(steps, 1, clauses), joint) else None


def _concluded(steps: Sequence[Step], clauses: Clauses) -> Step | None:
    """The last, where its clause says that it follows from the others: it ships tomorrow, so look for it on Friday."""
    last = steps[-1]
    start = clauses.places(last.at).start
    follows = clauses.tokens[start - 1].text in _SO or clauses.tokens[start].text in _SO
    vague = date_words.ROUGHLY & {*words_around(steps, len(steps) - 1, clauses)}  # dus rond de kerst
    if not follows or vague or last.match is None or last.counted or clauses.sentences_apart(steps[0].at, last.at):
        return None
    days = [step.match.last.day for step in steps if step.match is not None]
    others = (words_around(steps, place, clauses) for place in range(len(steps) - 1))
    return last if last.match.last.day == max(days) and not any(map(tells_an_outcome, others)) else None


def tells_an_outcome(words: Sequence[str]) -> bool:
    """Whether a clause in these words tells that the thing is there, or that the person has it."""
    has = any(word in _YOU_HAVE and _YOU & set(words[max(0, place - 3) : place]) for place, word in enumerate(words))
    abroad = any(word.startswith(THERE_ABROAD) for word in words)
    return has or abroad or bool({*pairwise(words)} & THERE_TOGETHER or THERE & set(words))


def words_around(steps: Sequence[Step], place: int, clauses: Clauses) -> list[str]:
    """The words of a step's clause that do not belong to the step before or after it."""
    step = steps[place]
    after = steps[place - 1].end if place else 0
    before = _end_of_words(steps, place, clauses)
    at = step.at + (clauses.tokens[step.at].text in JOINTS)
    labelled = at - 2 >= after and clauses.tokens[at - 1].text == ":"  # Delivery: Friday
    return (clauses.clause(at - 2, after, at) if labelled else []) + clauses.clause(at, after, before)


def _end_of_words(steps: Sequence[Step], place: int, clauses: Clauses) -> int:
    """Where the words of a step end: at the next one, or at the "for" or the verb that leads up to it: *posted today should
    arrive Thursday*."""
    if place + 1 == len(steps):
        return len(clauses.tokens)
    step, following = steps[place], steps[place + 1]
    between = range(following.at - 1, step.end - 1, -1)
    leads = [at for at in between if clauses.tokens[at].text in ("for", "voor")][:1]
    return next(iter(leads or [at for at in reversed(between) if clauses.tokens[at].text in _LEADS_UP]), following.at)
