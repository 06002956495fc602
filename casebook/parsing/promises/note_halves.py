"""Things told in one breath of a note typed in a hurry that are promised each: *will review the claim + call me thursday* is two.

Nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from casebook.parsing.clock import Clock
from casebook.parsing.promises import hurried_words as words
from casebook.parsing.promises.bare_words import PEOPLE, SUM
from casebook.parsing.promises.note_parts import NotePart, plain
from casebook.parsing.promises.promised_parts import is_something
from casebook.records.values import Moment
from casebook.records.vocabularies import Promised
from casebook.text.quick_pattern import QuickPattern

_AND = QuickPattern(
    r"(?:,? (?:and|&|\+|en|und|et|y|e)(?: (?:then|dann|dan|puis|luego|also|auch|ook|aussi|tambien))?"
    r"(?: (?:that|dat|dass|que))?(?: | qu')|, (?:then|dan|dann|puis|ensuite|luego) )(?!\d)",
    exact=True,
)
"""Between two things that may each have a day."""

_AND_TELLS_ME = QuickPattern(
    r" (?:and|&|\+|then|en|und|et|y|e) (?:then )?(?=(?:(?:he|she|they)?(?:'?ll )|will )?(?:call|ring|phone"
    r"|e?-?mail|text|message"
    r"|write)(?:s)?(?: to)? (?:me|us)\b|(?:will |'ll )?(?:ring|call|get) back\b|(?:belt|mailt|bellen|mailen|appt) "
    r"(?:me|mij|ons)\b"
    r"|ruft (?:mich |uns )?(?:\w+ )?(?:an|zuruck)\b|meldet sich\b|schreibt (?:mir|uns)\b|(?:me|nous) (?:rappelle"
    r"|recontacte|ecri)"
    r"|(?:me|nos) (?:llam|escrib|avis|contest|mand|envi))",
    exact=True,
)
_AND_DOES = QuickPattern(
    r" (?:and|&|\+|then|en|und|et|y|e) (?:then )?(?=(?:brings?|delivers?|collects?|refunds?|sends?|replaces?|fits?|swaps?|brengt"
    r"|brengen|haalt|halen|stuurt|sturen|stort|storten|levert|leveren|bringt|bringen|holt|holen|schickt|schicken|erstattet"
    r"|liefert"
    r"|liefern|apporte(?:nt)?|livre(?:nt)?|reprend|reprennent|rembourse(?:nt)?|envoie(?:nt)?|traen?|entregan?|recogen?|devuelven?"
    r"|mandan?|envian?|abonan?|comes|orders|posts|komt|komen|bestelt|kommt|kommen|bestellt"
    r"|revient|reviennent|passe|commande|vuelven?|vienen?|piden?)\b)",
    exact=True,
)
"""Before the second of two things that they do."""
_A_THING = re.compile(
    r"\b(?:the|my|a|an|w|with|de|het|den|die|das|la|le|les|el|los|las|mit|met|con|avec)\b[ /]+[a-z]{3,}"
)
"""More than *it*, so that what is done to it is something of its own."""


_WHO_DOES = QuickPattern(
    r"(?:he|she|they|it|i|we|someone|ze|zij|hij|ik|er|sie|ich|man|il|elle|ils|elles|on|je|ella|ellos)(?:'ll|'d)? ",
    exact=True,
)
"""How the second of two things begins that says who does it."""


class Days(NamedTuple):
    """Whether words tell by when something comes, and whether they name a day at all."""

    is_due: Callable[[str], bool]
    is_named: Callable[[str], bool]


def parted(parts: Sequence[NotePart], is_promise: Callable[[NotePart], bool], days: Days) -> list[NotePart]:
    """The parts, one in which two things are promised for a day each as two: *they take the old one wednesday and bring the new
    one monday*."""
    return [each for part in parts for each in _each_dated(part, is_promise, days)]


def is_joint(between: str) -> bool:
    """Whether what stands between two things tells them apart: *and that*."""
    return _AND.fullmatch(plain(f"{between.rstrip()} ")) is not None


def _each_dated(part: NotePart, is_promise: Callable[[NotePart], bool], days: Days) -> Iterator[NotePart]:
    for joint in _AND.finditer(part.plain):
        first, second = NotePart(part.typed[: joint.start()]), NotePart(part.typed[joint.end() :])
        are_apart = _hides_its_day(part, second, days) or (_are_two(first, second, days.is_due) and is_promise(second))
        if are_apart and days.is_due(first.typed) and is_promise(first):
            first.is_promised = first.is_promised or part.is_promised
            second.is_promised = second.is_promised or part.is_promised
            yield first
            yield from _each_dated(second, is_promise, days)
            return
    yield part


def _hides_its_day(part: NotePart, second: NotePart, days: Days) -> bool:
    """Whether the second names another day, on which nothing that is known of it comes, so that both together have none."""
    tells_more = len(second.plain.split()) > 1 and not words.A_SPAN.match(second.plain)
    return tells_more and not days.is_due(part.typed) and days.is_named(second.typed)


def _are_two(first: NotePart, second: NotePart, is_dated: Callable[[str], bool]) -> bool:
    """Whether each has its day, or the second says who does another thing than the first, which has one: *he'll drop it thursday
    and he'll knock off 20 quid*, and not *and they'll check it*."""
    if is_dated(second.typed):
        return True
    if not _WHO_DOES.match(second.plain):
        return False
    kinds = {_thing_in(first), _thing_in(second)}
    return len(kinds) == len(("first", "second")) and not kinds & {Promised.OTHER, Promised.INFORMATION}


def _thing_in(part: NotePart) -> Promised:
    """The kind of thing that it is about; of a sum, that it is paid."""
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    kind = promise_kind_in(part.typed)
    return Promised.REFUND if kind is Promised.OTHER and SUM.search(part.plain) else kind


def each_told_to_me(said: str, is_promise: Callable[[str], bool], is_dated: Callable[[str], bool]) -> list[str]:
    """What they do, and that they tell the person, where the first is of something or has a day by itself: not *look into it &
    email me*."""
    both = _halves(said, _AND_TELLS_ME)
    if len(both) == 1 or not (_A_THING.search(plain(both[0])) or is_dated(both[0])):
        return [said]
    return both if is_promise(both[0]) else [said]


def _halves(said: str, joint: QuickPattern) -> list[str]:
    """What stands before the first joint and behind it; all of it where there is none."""
    found = joint.search(plain(said))
    return [said[: found.start()], said[found.end() :]] if found else [said]


def each_of_two(said: str) -> list[str]:
    """Each of the things in it, where two are promised in one breath."""
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    both = _halves(said, words.TWO_THINGS)
    if len(both) == 1:
        return both
    is_named = [SUM.search(plain(each)) or is_something(plain(each), promise_kind_in(each)) for each in both]
    if all(SUM.search(plain(each)) for each in both) and promise_kind_in(both[0]) is Promised.OTHER:
        return [said]  # two sums that go to one account
    is_first_told = is_named[0] or words.WILL.search(plain(both[0])) or "'d " in plain(both[0])
    return both if is_first_told and is_named[1] else [said]


def each_done(said: str, is_dated: Callable[[str], bool]) -> list[str]:
    """Each of two things that they do, where both have a day or are told by their words and are two things: *collect it fri and
    bring the new one*."""
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    both = _halves(said, _AND_DOES)
    if len(both) == 1:
        return both
    kinds = {promise_kind_in(each) for each in both}
    are_two = all(map(is_dated, both)) or (len(kinds) == len(both) and Promised.OTHER not in kinds)
    return both if are_two else [said]


def with_day_behind(
    each: list[str], behind: Sequence[NotePart], sentence: str, is_dated: Callable[[str], bool]
) -> list[str]:
    """Of two things the last, with the part behind it that only says by when: *they collect it thu and pay 449 back,
    within 5 days*."""
    if len(each) == 1 or is_dated(each[-1]) or not behind or not is_dated(behind[0].typed):
        return each
    start, end = sentence.find(each[-1]), sentence.find(behind[0].typed)
    is_time = words.ONLY_A_TIME.match(behind[0].plain) is not None
    return [*each[:-1], sentence[start : end + len(behind[0].typed)]] if is_time and 0 <= start < end else each


def with_shared_day(each: Sequence[str], made: Moment, clock: Clock) -> list[str]:
    """Two things promised in one breath, the first with the day of the second where that ends it: it is that of both."""
    from casebook.parsing.due_dates import due_date_in

    if len(each) != len(("first", "second")):
        return list(each)
    first, second = each
    due = None if PEOPLE.match(plain(second)) else due_date_in(second, made, clock)
    at = second.rfind(due.words) if due else -1
    if due is None or due_date_in(first, made, clock) is not None or second[at + len(due.words) :].strip(" ."):
        return [first, second]
    dated = f"{first.rstrip(' ,;.')} {second[at:]}"
    return [dated if due_date_in(dated, made, clock) == due else first, second]
