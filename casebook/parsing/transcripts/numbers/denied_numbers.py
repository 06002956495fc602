"""Numbers that are denied, in five languages: `not 300-2222222 but 300-1111111`, `nicht X sondern Y`, `no X sino Y`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding
from casebook.parsing.transcripts.numbers.number_labels import names_a_number
from casebook.parsing.transcripts.turns import Line, Talk
from casebook.records.values import normalized

_NUMBER = r"#?(?=[\w/-]*\d[\w/-]*\d)[A-Za-z0-9][\w/-]{3,}\b"
_BUT = r"(?:but|maar|sondern|aber|mais|sino)"
_NOT = (
    r"(?:(?P<is>is|was|are|ist|war|lautet|luidt|est|es|era) )?(?:not|niet|nicht|pas)|(?:is|was|are)n['’]t|"
    r"n['’](?P<est>est|était) pas|no (?P<es>es|era)|no(?=(?: \S+){1,4},? sino\b)"
)
_DENIED = re.compile(
    rf"(?:,? (?:and|en|und|et|y) |[,(] ?)?(?<![\w'’-])(?:{_NOT}) (?P<of>(?:[^\W\d_]+ ){{0,4}}?)(?P<number>{_NUMBER})"
    rf"(?P<but>,? {_BUT}(?: (?:it['’]s|it is|c['’]est|het is|es ist|is|es|the|le|la|el|de|der|die|das|rather))* "
    rf"(?P<other>(?:[^\W\d_]+ ){{0,3}})(?P<right>{_NUMBER}))?",
    re.IGNORECASE,
)
_SMALL = frozenset(
    "the my your our about for of with under number de het mijn uw je over voor met onder nummer der die das den dem meine ihre "
    "um fur mit unter nummer le la les mon votre du pour avec sous numero el los mi su sobre para con por".split()
)
"""What may stand between a no and its number, beside what a number is called."""


class Denied(NamedTuple):
    """A number that is denied, in this line, and the one that is right where it is told in the same breath."""

    number: str
    right: str
    line: Line


def without_denied(text: str) -> str:
    """The text without the numbers that are denied; behind what a number is called stands the one that is right.

    >>> without_denied("my order number is not 300-2222222 but 300-1111111")
    'my order number is 300-1111111'
    >>> without_denied("the order is 300-1111111, not 300-2222222"), without_denied("I did not get order 300-1111111")
    ('the order is 300-1111111', 'I did not get order 300-1111111')
    """
    return _DENIED.sub(_right, text)


def _right(found: re.Match[str]) -> str:
    if not _is_denied(found):
        return found[0]
    if not found["but"]:
        return ""
    verb = found["is"] or found["est"] or found["es"] or ("is" if "'" in found[0] or "’" in found[0] else "")
    return f"{verb} {found['other'] or found['of']}{found['right']}".strip()


def _is_denied(found: re.Match[str]) -> bool:
    """Whether nothing stands between the no and its number but what a number is called."""
    return all(word in _SMALL or names_a_number(word) for word in plain(found["of"]).split())


def denied_in(talk: Talk) -> Iterator[Denied]:
    """The numbers that somebody says are not the right ones."""
    for line in (line for turn in talk.turns for line in turn.lines):
        for found in _DENIED.finditer(line.text):
            if _is_denied(found):
                yield Denied(normalized(found["number"]), found["right"] or "", line)


def put_right(found: Sequence[Finding], denied: Iterable[Denied]) -> list[Finding]:
    """The numbers without those that are denied later; the one that is right instead is of the same kind."""
    kept = list(found)
    for one in denied:
        gone = [each for each in kept if normalized(each.value) == one.number and each.line.number <= one.line.number]
        kept = [each for each in kept if each not in gone]
        if gone and one.right and all(normalized(each.value) != normalized(one.right) for each in kept):
            kept.append(gone[0]._replace(value=one.right, line=one.line))
    return kept
