"""The book looked through for words: every text, word of a vocabulary, number and sum of what is not removed.

The book keeps no index of its words, which would go on holding what was erased. SQLite narrows it down to the rows that may
fit, without regard to capitals; those with anything but ASCII all may. What fits is then seen in Python.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence, Set
from enum import Enum
from functools import reduce
from itertools import chain
from typing import Any, NamedTuple

from casebook.records.kinds import CASE, CASE_KINDS, CONTACT, KINDS, Company
from casebook.store.rows import CONTENT_IS_OURS
from casebook.store.searched_texts import (
    apart,
    columns_of,
    freely_written,
    in_one,
    may_fit,
    numbers_of,
    texts_in,
    texts_of,
    words_of,
)
from casebook.store.sqlite.blobs import Digest, opened
from casebook.text.documents.file_texts import MOST_BYTES, text_of_file
from casebook.text.documents.pdf_texts import NOT_READ, FileText
from casebook.text.searching import Needle, search_form, words_in


class Scope(Enum):
    """Where a word is looked for: in everything, or in what one option asks for."""

    ANYTHING = "anything"
    AGENT = "agent"
    NUMBER = "number"
    COMPANY = "company"


class Sought(NamedTuple):
    """A word that is looked for, and where."""

    needle: Needle
    scope: Scope = Scope.ANYTHING


class Found(NamedTuple):
    """Which words stand in a text, a bit each: with which of them a word begins, and which stand inside one alone."""

    starts: int = 0
    inside: int = 0

    def __bool__(self) -> bool:
        return bool(self.starts or self.inside)

    def either(self, other: Found) -> Found:
        """What stands in one of two texts."""
        return Found(self.starts | other.starts, self.inside | other.inside)


class SearchedRow(NamedTuple):
    """A case (number 0) or an entry in which words were found, and which of them name it (agent, company, handle)."""

    case_id: int
    number: int
    found: Found
    in_names: Found


class Bounds(NamedTuple):
    """What is looked through: all cases or one (by its uuid), all kinds or some, and the days between, both included."""

    case: str | None = None
    kinds: Sequence[str] = ()
    first_day: str = ""
    last_day: str = ""


class Searcher:
    """What is looked through, within its bounds."""

    def __init__(self, connection: sqlite3.Connection, bounds: Bounds) -> None:
        self._connection, self._bounds = connection, bounds
        self._kinds = tuple(bounds.kinds or KINDS)
        self.unread: dict[tuple[int, int], tuple[str, str]] = {}
        self._read: dict[tuple[str, str | None, Digest], FileText] = {}
        self._room = _MOST_READ_ONCE  # for so many characters more

    def cases(self) -> dict[int, str]:
        """The uuids of the cases, by their number in the book."""
        condition, values = self._within(CASE.name)
        return dict(self._connection.execute(f"SELECT id, uuid FROM cases WHERE {condition}", values).fetchall())

    def rows_with(self, sought: Sequence[Sought]) -> Iterator[SearchedRow]:
        """The cases and entries in which any of this was found; cases and contacts whatever the kinds, as they name entries."""
        for kind in dict.fromkeys((CASE.name, CONTACT.name, *self._kinds)):
            for row, form in self._that_may_fit(kind, sought):
                found = _found_in_row(kind, row, form, sought)
                if found:
                    yield SearchedRow(row[0], row[1], found, _found_in_names(kind, row, sought))

    def words_with(self, parts: Sequence[Needle]) -> set[str]:
        """The words of the texts that have any of these parts of words, in their search form; more of kept files."""
        found: set[str] = set()
        looked_at: set[str] = set()
        halves = [form for part in parts for form in part.forms]
        for kind in (CASE.name, *self._kinds):
            for rows in self._rows(kind, freely_written(kind), *may_fit(kind, parts)):
                for form in chain.from_iterable(_forms_of(set(cells)) for cells in zip(*rows, strict=True)):
                    words = set(form.split()) - looked_at
                    if len(looked_at) > _MOST_KEPT:
                        looked_at.clear()
                    looked_at |= words
                    found |= words_in("\n".join(word for word in words if any(half in word for half in halves)))
            found |= {part for word in words_of(kind) for part in words_in(word)}
        for _, text in self.texts_of_files():
            found |= words_in(search_form(text))
        return found

    def texts_of_files(self) -> Iterator[tuple[tuple[int, int], str]]:
        """The text of each file that has one, by its case and number; of none whose content was erased or never came.

        Those that may have words which are not read are in `unread` then, by the same: the name, and which part of it.
        """
        if "attachment" not in self._kinds:
            return
        condition, values = self._within("attachment")
        rows = self._connection.execute(
            f"SELECT case_id, number, name, media_type, size, sha256 FROM attachments WHERE {condition}"
            f" AND {CONTENT_IS_OURS} AND sha256 IN (SELECT sha256 FROM contents) ORDER BY id",
            values,
        ).fetchall()
        for case, number, name, media_type, size, sha256 in rows:
            found = self._text_of(name, media_type, Digest(size, sha256)) if size <= MOST_BYTES else NOT_READ
            if found.unread:
                self.unread[case, number] = name, found.unread
            if found.text:
                yield (case, number), found.text

    def _text_of(self, name: str, media_type: str | None, digest: Digest) -> FileText:
        """What is read out of a file, once while this looks through the book, as a slip has it look again."""
        key = name, media_type, digest
        found = self._read.get(key)
        if found is None:
            with opened(self._connection, digest) as file:
                found = text_of_file(name, media_type, file)
            if len(found.text) <= self._room:
                self._read[key] = found
                self._room -= len(found.text)
        return found

    def hanging(self) -> dict[tuple[int, int], int]:
        """Which entry each entry hangs on, as a promise on the contact it was made in, by case and number."""
        rows = self._connection.execute("SELECT case_id, number, to_number FROM links WHERE relation = 'hangs-on'")
        return {(case, number): to for case, number, to in rows.fetchall()}

    def _that_may_fit(self, kind: str, sought: Sequence[Sought]) -> Iterator[tuple[Sequence[Any], str]]:
        """The rows in which any of this may stand, as `texts_of` takes them, and the search form of their texts.

        SQLite tells of those in ASCII; of all that it gives, what a column holds is looked at once, many rows at a time.
        """
        needles = [one.needle for one in sought]
        for rows in self._rows(kind, apart(kind), *may_fit(kind, needles)):
            places = {place for cells in columns_of(kind, rows) for place in _fitting(cells, needles)}
            for place in sorted(places):
                yield rows[place], search_form(in_one(kind, rows[place]))

    def _rows(self, kind: str, columns: str, condition: str, values: dict[str, str]) -> Iterator[list[Any]]:
        """These columns of each row that meets the condition, many rows at a time."""
        within, bounds = self._within(kind)
        cursor = self._connection.cursor()
        cursor.row_factory = None
        query = f"SELECT {columns} FROM {CASE_KINDS[kind].table} WHERE {within} AND ({condition})"
        cursor.execute(query, bounds | values)
        while rows := cursor.fetchmany(_AT_ONCE):
            yield rows

    def _within(self, kind: str) -> tuple[str, dict[str, str]]:
        """The condition of what is looked through, and its values."""
        values: dict[str, str] = {}
        condition = "removed_at IS NULL"
        if self._bounds.case is not None:
            of_case = "uuid = :uuid" if kind == CASE.name else "case_id = (SELECT id FROM cases WHERE uuid = :uuid)"
            condition += f" AND {of_case}"
            values["uuid"] = self._bounds.case
        if kind == CASE.name:
            return condition, values
        for name, comparison, day in (("first", ">=", self._bounds.first_day), ("last", "<=", self._bounds.last_day)):
            if day:
                condition += f" AND substr(at, 1, 10) {comparison} :{name}"
                values[name] = day
        return condition, values


def found_in(form: str, sought: Sequence[Sought], scope: Scope = Scope.ANYTHING) -> Found:
    """Which of those that are looked for there stand in a text of this search form."""
    starts = inside = 0
    for place, one in enumerate(sought):
        if one.scope is scope and form:
            begins = one.needle.starts_in(form)
            starts |= (begins is True) << place
            inside |= (begins is False) << place
    return Found(starts, inside)


def found_in_company(company: Company, sought: Sequence[Sought]) -> Found:
    """Which of those that are looked for stand in what is kept of a company: anywhere, in its name, in its phone number."""
    places = ((Scope.ANYTHING, texts_in(company)), (Scope.COMPANY, company.name), (Scope.NUMBER, company.phone or ""))
    return reduce(Found.either, (found_in(search_form(text), sought, scope) for scope, text in places))


_NAMES = {
    Scope.AGENT: ("agent", "also", "party"),
    Scope.COMPANY: ("company",),
}
"""The fields that an option looks into; numbers are those that are stated to be some."""

_NAMING = ("handle", "company", "title", "item", "agent", "also", "party")
"""What an entry is called by: words for its case, or for the contact that it hangs on, need not stand in it too."""


_AT_ONCE = 1_000
"""How many rows are looked at together."""

_MOST_KEPT = 100_000
"""So many words are known to have been looked at before, so that a large book does not fill the memory. Our own choice."""

_MOST_READ_ONCE = 20_000_000
"""So many characters of kept files are held until all is found: more would fill the memory. Our own choice."""

_SEPARATOR = "\x1e"


def _forms_of(cells: Set[Any]) -> list[str]:
    """The search forms of texts, in one each: of all that is ASCII, which takes a tenth of the time, and of the rest."""
    texts = [cell for cell in cells if cell]
    plain = [text for text in texts if text.isascii()]
    rest = [text for text in texts if not text.isascii()] if len(plain) < len(texts) else []
    return [search_form(_SEPARATOR.join(some)) for some in (plain, rest) if some]


def _fitting(cells: Sequence[Any], needles: Sequence[Needle]) -> Iterator[int]:
    """The places in a column whose texts may hold any of these; what stands there many times is looked at once."""
    distinct = set(cells)
    here = [needle for needle in needles if any(map(needle.may_be_in, _forms_of(distinct)))]
    if here:
        fitting = {cell for cell in distinct if cell and _may_hold(search_form(cell), here)}
        yield from (place for place, cell in enumerate(cells) if cell in fitting)


def _may_hold(form: str, needles: Sequence[Needle]) -> bool:
    return any(needle.may_be_in(form) for needle in needles)


def _found_in_row(kind: str, row: Sequence[Any], form: str, sought: Sequence[Sought]) -> Found:
    # Its sums stand in the form in minor units; of most kinds there are none.
    everything = found_in(search_form(texts_of(kind, row)) if CASE_KINDS[kind].sums else form, sought)
    return everything.either(_scoped(kind, row, sought, Scope.AGENT, Scope.NUMBER, Scope.COMPANY))


def _found_in_names(kind: str, row: Sequence[Any], sought: Sequence[Sought]) -> Found:
    if kind not in (CASE.name, CONTACT.name):
        return Found()
    names = found_in(search_form(texts_of(kind, row, _NAMING)), sought)
    return names.either(_scoped(kind, row, sought, Scope.AGENT, Scope.COMPANY))


def _scoped(kind: str, row: Sequence[Any], sought: Sequence[Sought], *scopes: Scope) -> Found:
    found, asked = Found(), {one.scope for one in sought}
    for scope in scopes:
        if scope in asked:
            names = numbers_of(kind) if scope is Scope.NUMBER else _NAMES[scope]
            found = found.either(found_in(search_form(texts_of(kind, row, names)), sought, scope))
    return found
