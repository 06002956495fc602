"""Parts of a note typed in a hurry that belong together, and things told in one breath that do not: *new hub, arrives sat* is
one promise, *will review the claim + call me thursday* two. Nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from casebook.parsing.clock import Clock
from casebook.parsing.promises import hurried_words as words
from casebook.parsing.promises.bare_words import DELIVERED, GOES_ON, NEW, PEOPLE, READY, SUM, THING
from casebook.parsing.promises.note_parts import NotePart, is_over, plain
from casebook.records.values import Moment
from casebook.records.vocabularies import Promised
from casebook.text.quick_pattern import QuickPattern

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

_WITH_ME = QuickPattern(
    r"(?:here|in|with (?:me|us)|at (?:mine|ours)|(?:at|to) (?:my|our) (?:door|house|place|home)"
    r"|(?:bij|voor) (?:mij|me|ons)(?: thuis)?|thuis(?:bezorgd)?|in huis|binnen|hier|bei (?:mir|uns)(?: zu ?hause)?|da"
    r"|chez (?:moi|nous)|a la maison|en (?:mi |nuestra )?casa|aqui)"
)
"""Where it will be by then, which says no more of what it is."""


def joined(
    parts: Sequence[NotePart], sentence: str, made: Moment, clock: Clock, is_promise: Callable[[NotePart], bool]
) -> list[NotePart]:
    """The parts, those that only tell by when or how something goes on with what they tell it of."""
    found: list[NotePart] = []
    for part in parts:
        before = found[-1] if found else None
        whole = before and _with_what_follows(before, part, sentence, made, clock)
        if before and whole and (_may_go_on(before, part) or is_promise(before)) and is_promise(whole):
            found[-1] = whole
        else:
            found.append(part)
    return found


def _may_go_on(before: NotePart, part: NotePart) -> bool:
    """Whether the second part goes on about the first by its words, or that names a thing that is promised."""
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    if GOES_ON.match(part.plain):
        return True
    return not READY.match(part.plain) and promise_kind_in(before.said) is not Promised.OTHER


def _with_what_follows(before: NotePart, part: NotePart, sentence: str, made: Moment, clock: Clock) -> NotePart | None:
    """Both as one part, where the second only says when the first will be, and that says nothing of it itself."""
    from casebook.parsing.due_dates import due_date_in

    is_closed = before.is_mine or before.introduces or before.is_contact or part.introduces or part.who
    if is_closed or is_over(before.typed) or due_date_in(before.said, made, clock):
        return None
    due = due_date_in(part.typed, made, clock)
    if due is None:
        return None
    beside = (plain(each).strip(" .") for each in part.typed.split(due.words, 1))
    is_time = all(words.A_SPAN.match(each) or _WITH_ME.fullmatch(each) for each in beside)
    is_thing = THING.search(plain(before.said)) or PEOPLE.search(plain(before.said)) or before.who
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    is_replaced = NEW.match(plain(before.said)) or promise_kind_in(before.said) is Promised.REPLACEMENT
    is_delivered = is_replaced and DELIVERED.match(part.plain)
    goes_on = GOES_ON.match(part.plain) and (is_thing or len(before.plain.split()) > 1)
    if not (is_time or goes_on or is_delivered):
        return None
    start = sentence.find(before.typed)
    end = sentence.find(part.typed, start + len(before.typed))
    return NotePart(sentence[start : end + len(part.typed)]) if 0 <= start < end else None


def each_told_to_me(said: str, is_promise: Callable[[str], bool], is_dated: Callable[[str], bool]) -> list[str]:
    """What they do, and that they tell the person, where the first is of something or has a day by itself: not *look into it &
    email me*."""
    parted = _AND_TELLS_ME.search(plain(said))
    first = said[: parted.start()] if parted else ""
    if parted is None or not (_A_THING.search(plain(first)) or is_dated(first)):
        return [said]
    both = [said[: parted.start()], said[parted.end() :]]
    return both if is_promise(both[0]) else [said]


def each_of_two(said: str) -> list[str]:
    """Each of the things in it, where two are promised in one breath."""
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    parted = words.TWO_THINGS.search(plain(said))
    if parted is None:
        return [said]
    both = said[: parted.start()], said[parted.end() :]
    is_something = [
        promise_kind_in(each) is not Promised.OTHER
        or any(pattern.search(plain(each)) for pattern in (SUM, words.ARRANGED))
        or NEW.match(plain(each))
        for each in both
    ]
    if all(SUM.search(plain(each)) for each in both) and promise_kind_in(both[0]) is Promised.OTHER:
        return [said]  # two sums that go to one account
    is_first_told = is_something[0] or words.WILL.search(plain(both[0])) or "'d " in plain(both[0])
    return list(both) if is_first_told and is_something[1] else [said]


def each_done(said: str, is_dated: Callable[[str], bool]) -> list[str]:
    """Each of two things that they do, where both have a day or are told by their words and are two things: *collect it fri and
    bring the new one*."""
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    parted = _AND_DOES.search(plain(said))
    if parted is None:
        return [said]
    both = [said[: parted.start()], said[parted.end() :]]
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
