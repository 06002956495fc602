"""The passages in which words were found: enough around them to recognise what it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casebook.records.kinds import Case, Company, Entry, kind_of
from casebook.records.values import as_typed
from casebook.text.searching import Mark, Needle, search_form, with_places

LONGEST = 240
"""How many characters of a text are shown whole; of longer ones, so many around what was found."""

_MOST = 3
"""How many passages of one text are shown."""

_BLANKS = " \n\t"


class Passage(NamedTuple):
    """A part of a text, with where in it the words are: first character, and the one behind the last, of each."""

    field: str
    text: str
    marks: tuple[tuple[int, int], ...]
    is_cut_before: bool = False
    is_cut_behind: bool = False


def passages_of(
    record: Case | Entry | Company, needles: Sequence[Needle], loose: frozenset[Needle], content: str = ""
) -> tuple[Passage, ...]:
    """What was found in each text of a case, an entry or a company, in the order of its fields, in its sums, then in the content
    of its file.

    Of the `loose` needles every place counts, of the others those where a word begins.
    """
    kind = kind_of(record)
    texts = [(field.label, text) for field in kind.worded_fields if (text := getattr(record, field.name))]
    texts += [(field.label, as_typed(money)) for field in kind.sums if (money := getattr(record, field.name))]
    if isinstance(record, Case):
        texts += [("order", number) for number in record.orders]
    found: list[Passage] = []
    for name, text in [*texts, ("content", content)]:
        if text:
            told = as_typed(text)
            found += _passages(name, told, marks_in(told, needles, loose))
    return tuple(found)


def marks_in(text: str, needles: Sequence[Needle], loose: frozenset[Needle]) -> list[tuple[int, int]]:
    """Where in the text these stand, in order, none within another."""
    form = search_form(text)
    here = [needle for needle in needles if needle.may_be_in(form)]
    if not here:
        return []  # as in most texts of an entry, for which nothing else is done
    form, places = with_places(text)
    found = sorted(
        _in_text(mark, places) for needle in here for mark in needle.marks(form) if mark.starts or needle in loose
    )
    apart: list[tuple[int, int]] = []
    for start, end in found:
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
        elif end > apart[-1][1]:
            apart[-1] = apart[-1][0], end
    return apart


def _in_text(mark: Mark, places: Sequence[int]) -> tuple[int, int]:
    """The mark in the text that the form is of: whole characters, their accents with them."""
    return places[mark.start], max(places[mark.end], places[mark.end - 1] + 1)


def _passages(field: str, text: str, marks: Sequence[tuple[int, int]]) -> Iterator[Passage]:
    if marks and len(text) <= LONGEST:
        yield Passage(field, text, tuple(marks))
        return
    left = list(marks)
    for _ in range(_MOST):
        if not left:
            return
        start, end = _window(text, *left[0])
        inside = [mark for mark in left if mark[1] <= end]
        yield Passage(
            field,
            text[start:end],
            tuple((first - start, last - start) for first, last in inside),
            is_cut_before=start > 0,
            is_cut_behind=end < len(text),
        )
        left = left[max(1, len(inside)) :]


def _window(text: str, start: int, end: int) -> tuple[int, int]:
    """The part of the text around this place, between blanks where there are some near."""
    first = max(0, start - LONGEST // 3)
    last = max(end, min(len(text), first + LONGEST))
    blank = min((at for at in (text.find(each, first, start) for each in _BLANKS) if at >= 0), default=-1)
    if first and blank >= 0:
        first = blank + 1
    if last < len(text):
        last = max(end, *(text.rfind(each, end, last) for each in _BLANKS))
    return first, last
