"""Who wrote each post of a page: the line that stands at a like place by every day, told by whom others address and who says so.

No list says how somebody is called. What stands in that place is a writer the more surely, the more often what is said
names them: a greeting, their own introduction, the company's name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from casebook.parsing.transcripts.chats.forum_words import (
    ABOUT,
    BADGE,
    COMPANYS,
    QUOTING,
    SURE_BADGE,
    is_button,
    is_row,
)
from casebook.parsing.transcripts.chats.heads import is_capital, is_me, may_be_name
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.people.names import (
    KnownNames,
    alone,
    holds_company,
    is_company,
    is_same,
    not_of_company,
)

_KNOWN, _ADDRESSED, _INTRODUCED, _RETURNS, _ACCOUNT, _CAPITAL = 4.0, 4.0, 3.0, 1.5, 1.0, 0.5
_OTHERWISE, _SMALL, _NEVER = -3.0, -1.0, -20.0
"""What it counts for a line that it names the company or the person, that others address it, that who wrote goes by it, that
it stands by other days too, that it is written as accounts are, or as names; and against it, that it goes with different names
there, that it is several words in small letters, that it only tells of who wrote. Our own choice."""

_LEAST = 1.5
"""What counts less is nobody's name. Our own choice."""

_ALIKE = 2.0
"""How much more what stands at a like place by all days counts than what stands by one. Our own choice."""

_FILLED, _NEARLY_ALL = 1.2, 0.6
"""What it counts that names may stand at a like place by all days, and the least part of the days. Our own choice."""

_CELLS = re.compile(r"\s{2,}|\s*[·•|]\s*")
_ALSO_GREETS = "beste|geachte|liebe[rs]?|lieber|sehr geehrte[rs]?(?: herr| frau)?"


class Place(NamedTuple):
    """A line by a day that may be who wrote: its place, how far from the day it stands, and the name that it would be."""

    at: int
    away: int
    name: str


class Around(NamedTuple):
    """The lines around one day, and what is said in the post."""

    places: Sequence[Place]
    said: str


_Scores = dict[Place, float]


def pieces_of(text: str) -> list[str]:
    """What stands side by side in a line, parted by wide blanks or dots.

    >>> pieces_of("margot_lane   Posts: 12  Forumite")
    ['margot_lane', 'Posts: 12', 'Forumite']
    """
    return [piece for piece in _CELLS.split(text.strip()) if piece]


def is_badge(text: str) -> bool:
    """Whether it says that who wrote is of the company, and no more."""
    small = plain(text).strip(" []()")
    return any(one.fullmatch(small) for one in (BADGE, SURE_BADGE, COMPANYS))


def writer_in(text: str) -> str:
    """The name of a writer that a line would be, without what stands beside it; empty where it can be none."""
    first = next(iter(pieces_of(text)), "")
    bare = re.sub(r"^[^\w(@]+|[^\w)\]]+$", "", first)
    bare = re.sub(r"^(?:@|u/)(?=\w)|\s+@[\w.]+$", "", bare)
    small = plain(bare)
    is_pages = is_row(small) or is_button(small) or QUOTING.fullmatch(small)
    greets = pattern(rf"(?:{in_any('greets')}) \w+").fullmatch(small)
    is_written = first[-1:] not in "!?:;," and re.search(r"[^\W\d_].*[^\W\d_]", bare) is not None
    is_numbered = re.match(r"#\d{3}", first) is not None  # the ticket's own title
    return bare if is_written and may_be_name(bare) and not (is_pages or greets or is_numbered) else ""


def writers_of(posts: Sequence[Around], known: KnownNames) -> list[Place | None]:
    """The writer of each post; None where none is sure."""
    own: list[_Scores] = []
    for post in posts:
        others = "\n".join(each.said for each in posts if each is not post)
        names = [place._replace(name=name) for place in post.places if (name := writer_in(place.name))]
        own.append({place: _told(place.name, post.said, others, known) for place in names})
    own = [{place: score + _returning(place, one, own) for place, score in one.items()} for one in own]
    columns = {place.away for one in own for place in one}
    alike = {away: _mean(away, own) + _filled(away, own) for away in columns}
    found = [_best(one, alike) for one in own]
    near = [abs(one.away) for one in found[1:] if one is not None]
    first = {place: score for place, score in own[0].items() if not near or abs(place.away) <= max(near)}
    return [_best(first, alike), *found[1:]]


def _mean(away: int, own: Sequence[_Scores]) -> float:
    """What speaks for the lines that stand so far from each day."""
    told = [score for one in own for place, score in one.items() if place.away == away]
    return sum(max(_SMALL, score) for score in told) / len(own)


def _filled(away: int, own: Sequence[_Scores]) -> float:
    """What it counts that nearly every day has a line there that may be a name, and not always the same."""
    names = [plain(place.name) for one in own for place, score in one.items() if place.away == away and score > _NEVER]
    share = len(names) / len(own)
    return _FILLED * share if share >= _NEARLY_ALL and len(set(names)) > 1 else 0.0


def _best(own: _Scores, alike: dict[int, float]) -> Place | None:
    total = {place: score + _ALIKE * alike[place.away] for place, score in own.items() if score > _NEVER / 2}
    best = max(total, key=lambda place: (total[place], -place.away), default=None)
    return best if best is not None and total[best] >= _LEAST else None


def _returning(place: Place, here: _Scores, own: Sequence[_Scores]) -> float:
    """What it counts that a line stands by other days too: for a name, unless it goes with different names there."""
    small = plain(place.name)
    there = [one for one in own if one is not here and any(plain(each.name) == small for each in one)]
    if not there:
        return 0.0
    mine, *others = ({plain(each.name) for each, score in one.items() if score > 0} - {small} for one in (here, *there))
    differ = any(other and not mine & other for other in others)
    return _OTHERWISE if differ else _RETURNS


def _told(name: str, said: str, others: str, known: KnownNames) -> float:
    """How much says that it is the name of who wrote."""
    small, company = plain(name), known.company
    if is_badge(name) or ABOUT.fullmatch(small):
        return _NEVER
    is_named_so = is_capital(name) or " " not in name or (bool(company) and small.startswith(company))
    is_theirs = bool(company) and (is_company(small, company) or (holds_company(small, company) and is_named_so))
    called = [one for one in (small, plain(alone(name)).partition(" ")[0]) if len(one) > 1]
    own = {part for part in re.split(r"[\W\d_]+", plain(not_of_company(alone(name), company))) if len(part) > 1}
    goes_by = [part for part in own - set(company.split()) if re.search(rf"\b{re.escape(part.capitalize())}\b", said)]
    is_account = re.fullmatch(r"(?=.*[\d_.-])[\w.-]*[^\W\d][\w.-]*", name) is not None or is_me(name)
    return (
        _KNOWN * is_theirs
        + _KNOWN * any(is_same(small, one) for one in known.person)
        + _ADDRESSED * any(_addresses(others, one) for one in called)
        + _INTRODUCED * bool(goes_by)
        + _ACCOUNT * is_account
        + (0 if " " not in name else _CAPITAL if is_capital(name) else _SMALL)
    )


def _addresses(others: str, name: str) -> bool:
    """Whether somebody else speaks to who is called so: `Hi Dana`, `@nilsvw`."""
    named = re.escape(name)
    greeted = rf"(?:{in_any('greets')}|{_ALSO_GREETS})(?: \w+)?,? @?{named}\b|{named}[,:!]"
    return pattern(rf"(?:^|[\n.!?] ?)(?:{greeted})|@{named}\b").search(plain(others)) is not None
