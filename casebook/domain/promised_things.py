"""Which promises are of the same thing: only those add up to one another, and replace one another. Pure.

In doubt they stand apart: "a technician on 23 Jul" and "parts and repair by 6 Aug" are two things, both of them repairs.

A call, a reply and news are no things that are owed until they come, but occasions. Promised again they are the same one
only as long as nothing else happened: another contact in between, a contact that came from the company, or more than a
week after the day the first was due (was made, where it names none) make it one of its own. So do the words it is about,
and the condition it hangs on: "when the part is in" is not "within the hour". The week is our own choice.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Hashable, Sequence
from functools import cache, lru_cache, reduce
from itertools import combinations, pairwise, takewhile
from typing import TYPE_CHECKING

from casebook.records.field import HIGHEST_NUMBER
from casebook.records.kinds import Contact, Promise
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.comparing import as_seen

if TYPE_CHECKING:
    from decimal import Decimal

    from casebook.text.sums import TypedSum

_LONGEST_COMPARED = 1_000
_SHORTEST_REFERENCE = 6


_DAYS_BETWEEN = 7


def grouped_by_thing(promises: Sequence[Promise], contacts: Sequence[Contact] = ()) -> list[list[int]]:
    """The places of the promises of each thing, in order of first mention; one of no sure kind is a thing by itself.

    `contacts` are those of the case that reached somebody. What a carrier promised is another thing than what the company did.
    """
    parties = {contact.number: as_seen(contact.party) for contact in contacts if contact.party}
    kinds: dict[tuple[Promised, str], list[int]] = {}
    for place, promise in enumerate(promises):
        kinds.setdefault((promise.promised, parties.get(promise.made_in or 0, "")), []).append(place)
    groups: list[list[int]] = []
    for (kind, _), places in kinds.items():
        if kind is Promised.OTHER:
            groups += [[place] for place in places]
        else:
            same = [places] if len(places) == 1 else _of_one_kind(promises, places)
            groups += _occasions(promises, same, contacts) if kind in OCCASIONS else same
    return sorted(groups)


def _occasions(
    promises: Sequence[Promise], groups: Sequence[list[int]], contacts: Sequence[Contact]
) -> list[list[int]]:
    """The places of each group again, those apart that are of different occasions."""
    took_place = sorted((contact.at.instant, contact.number) for contact in contacts)
    incoming = {contact.number for contact in contacts if contact.incoming}
    apart: list[list[int]] = []
    for group in groups:
        made = sorted(group, key=lambda place: (promises[place].at.instant, promises[place].number))
        occasions = [made[:1]]
        for before, place in pairwise(made):
            if _is_another(promises[before], promises[place], took_place, incoming):
                occasions.append([])
            occasions[-1].append(place)
        apart += map(sorted, occasions)
    return apart


def _is_another(
    before: Promise, promise: Promise, took_place: Sequence[tuple[str, int]], incoming: Collection[int]
) -> bool:
    """Whether the second is of another occasion than the first, which was made before it."""
    if promise.made_in is not None and promise.made_in == before.made_in:
        return False
    expected = max((before.due or before.at).day, before.at.day)
    if promise.made_in in incoming or (promise.at.day - expected).days > _DAYS_BETWEEN:
        return True
    # Few promises are made again, and most commands come by none.
    from bisect import bisect_right

    between = took_place[bisect_right(took_place, (before.at.instant, HIGHEST_NUMBER)) :]
    later = takewhile(lambda contact: contact[0] < promise.at.instant, between)
    return any(number not in (before.made_in, promise.made_in) for _, number in later)


def _of_one_kind(promises: Sequence[Promise], places: list[int]) -> list[list[int]]:
    things: dict[Hashable, list[int]] = {}
    details = {place: _details(promises[place]) for place in places}
    for place in places:
        things.setdefault(details[place][0], []).append(place)
    groups: list[list[int]] = []
    for same in things.values():
        # A sum says which of several refunds is meant; where only one sum is ever named, it is what all of them are.
        sums = _told_apart([details[place][1] for place in same])
        by_sum: dict[Hashable, list[int]] = {}
        for place, named in zip(same, sums, strict=True):
            by_sum.setdefault(named if len({*sums} - {None}) > 1 else None, []).append(place)
        groups += by_sum.values()
    return groups


def _told_apart(named: Sequence[TypedSum | None]) -> list[Hashable]:
    """What tells each of these sums from the others: how much it is, and in which currency where as much is named in several."""
    by_code: dict[Decimal, dict[str, TypedSum]] = {}
    for each in filter(None, named):
        by_code.setdefault(each.value, {}).setdefault(each.code, each)
    several = {
        value
        for value, known in by_code.items()
        if any(not one.may_be_in_that_of(other) for one, other in combinations(known.values(), 2))
    }
    return [None if each is None else (each.value, each.code if each.value in several else "") for each in named]


def _details(promise: Promise) -> tuple[frozenset[str], TypedSum | None]:
    """The words that tell this thing from others of its kind, and the sum it is about."""
    from casebook.domain import promise_words
    from casebook.domain.order_codes import codes_in
    from casebook.domain.promise_details import VISIT
    from casebook.text.folding import folded
    from casebook.text.sums import sums

    text = folded((promise.text or "")[:_LONGEST_COMPARED])
    if promise.after and promise.promised not in OCCASIONS:
        text = _without_event(text, folded(promise.after))
    named = list(sums(text))
    words = []
    for word in re.findall(r"[^\W_]+", reduce(lambda rest, each: rest.replace(each.typed, " "), named, text)):
        if word in promise_words.CONDITIONS and promise.promised not in OCCASIONS:
            break
        words.append(word)
    visit = promise.promised is Promised.REPAIR and any(word.startswith(VISIT) for word in words)
    plain = {word for before, word in pairwise(["", *words]) if _tells_apart(promise.promised, word, before)}
    return frozenset({*plain, *codes_in(text), *(["visit"] if visit else [])}), named[0] if named else None


def _without_event(text: str, event: str) -> str:
    """The words without what has to happen first, and without what leads up to it."""
    before, found, behind = text.partition(event)
    return f"{_LEADS.sub(' ', before)} {behind}" if found else text


_LEADS = re.compile(
    r"\b(?:na|nach|nachdem|sobald|sowie|wenn|als|zodra|nadat|wanneer|bij|bei|vanaf|ab|after|once|when|upon|following|as soon as"
    r"|apres(?: que| la| le| l['’])?|des(?: que| la| le| l['’])|des qu['’]|une fois(?: que| qu['’])?|lorsque|lorsqu['’]|quand"
    r"|a partir de|tras|despues de(?: que)?|desde(?: que)?|cuando|en cuanto|una vez(?: que)?)(?: la| le| el| l['’])?\s*$"
)
"""What leads up to what has to happen first, without accents."""


def _tells_apart(kind: Promised, word: str, before: str) -> bool:
    """Whether a word says which thing it is; a number does behind the name of a thing: parcel 2, but not in 2 days."""
    if not any(character.isdecimal() for character in word):
        return len(word) > 1 and not tells_nothing(kind, word)
    from casebook.domain.promise_details import NUMBERED

    named = before in NUMBERED or not (before.isdecimal() or tells_nothing(kind, before) or not before)
    return named or (len(word) >= _SHORTEST_REFERENCE)


@lru_cache(maxsize=4096)
def tells_nothing(kind: Promised, word: str) -> bool:
    """Whether each promise of the kind may have the word, or it only says when, how sure, or by whom."""
    words, beginnings = _telling_nothing(kind)
    return word in words or word.startswith(beginnings)


@cache
def _telling_nothing(kind: Promised) -> tuple[frozenset[str], tuple[str, ...]]:
    """Whole words, and how others begin. One pattern of all of a kind takes as long to compile as half of what a summary does."""
    from casebook.domain.promise_details import ANYWHERE, OWN_WORDS

    listed = f"{ANYWHERE}{OWN_WORDS.get(kind, '')}".split(" ")
    return frozenset(listed), tuple(each[:-1] for each in listed if each.endswith("*"))
