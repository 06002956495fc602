"""Finding what was recorded by its words, by who said it, and by numbers, however they are typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cached_property, reduce
from itertools import islice, starmap
from typing import NamedTuple, Optional

from casebook.actions.looking.passages import Passage, passages_of
from casebook.actions.looking.timeline import TimelineFilter, wanted_entries
from casebook.domain.case_facts import CaseFacts, gather
from casebook.errors import UsageError, listed, shortened
from casebook.records.kinds import CONTACT, Attachment, Case, Company, Entry
from casebook.store.reader import Reader
from casebook.store.search import (
    Bounds,
    Found,
    Scope,
    SearchedRow,
    Sought,
    found_in,
    found_in_company,
)
from casebook.store.searched_texts import texts_in
from casebook.text.documents.pdf_texts import ALL
from casebook.text.searching import Needle, is_written_alike, needles_of, number_in_parts, search_form, words_in

_MOST_NAMED = 3
"""How many files are named that are not looked into, and words that something is a slip of."""


_MOST_ALONE = 200
"""Of a case with more hits all contacts are read, not those alone. Our own choice."""


class NothingToFind(UsageError):
    """Neither a word nor an option that finds anything was given, or one of the options names nothing."""

    def __str__(self) -> str:
        return "say what to find: `casebook find refund`, or --agent, --company or --number."


class Asked(NamedTuple):
    """What is to be found, as it was typed, and where: in one case or all, in these kinds and days."""

    words: Sequence[str]
    agent: Optional[str]
    company: Optional[str]
    number: Optional[str]
    case: Optional[Case]
    wanted: TimelineFilter


class Hit(NamedTuple):
    """A case, or an entry of it, in which all was found, and where."""

    facts: CaseFacts
    entry: Optional[Entry]
    passages: tuple[Passage, ...]


class CompanyHit(NamedTuple):
    """A company of which something is kept in which all was found, and where."""

    company: Company
    passages: tuple[Passage, ...]


class Search(NamedTuple):
    """What was found, case by case, and in what is kept of companies; what was looked for, as it was found; and, once all hits
    are told, what the person should know of that."""

    hits: Iterator[Hit]
    companies: tuple[CompanyHit, ...]
    needles: tuple[Needle, ...]
    loose: frozenset[Needle]
    warnings: Iterator[str]


def search(reader: Reader, asked: Asked, now: datetime, most: Optional[int] = None) -> Search:
    """All that was recorded and fits, or the first `most` of it, the open cases first, each in order. Raises NothingToFind."""
    looked = _Looked(reader, asked, most)
    needles = tuple(one.needle for one in looked.sought)
    companies = tuple(
        CompanyHit(company, looked.told(passages_of(company, needles, looked.loose))) for company in looked.companies
    )
    return Search(islice(_told(reader, asked, looked, now), most), companies, needles, looked.loose, looked.warnings())


def _told(reader: Reader, asked: Asked, looked: _Looked, now: datetime) -> Iterator[Hit]:
    found = looked.hits()
    is_whole = not (asked.wanted.kinds or asked.wanted.first or asked.wanted.last)
    looked.found = sum(map(len, found.values()))
    needles = [one.needle for one in looked.sought]
    cases = reader.cases(found)
    some = {uuid: numbers for uuid, numbers in found.items() if 0 not in numbers and len(numbers) <= _MOST_ALONE}
    for recorded in reader.cases_with_entries(cases, some):
        facts = gather(recorded, now)
        numbers = found[facts.case.uuid]
        if 0 in numbers and is_whole:
            looked.count_told()
            yield Hit(facts, None, looked.told(passages_of(facts.case, needles, looked.loose)))
        hits = [each for each in wanted_entries(facts, asked.wanted) if each.number in numbers]
        told = frozenset(each.number for each in hits)
        for entry in hits:
            if not _is_mail_of_hit(entry, told):
                passages = passages_of(entry, needles, looked.loose, looked.content_of(facts.case, entry))
                looked.count_told()
                yield Hit(facts, entry, looked.told(passages))


def _is_mail_of_hit(entry: Entry, numbers: frozenset[int]) -> bool:
    """Whether it is the e-mail as it was kept of a contact that is told: what stands in it was told with that."""
    return isinstance(entry, Attachment) and entry.name.lower().endswith(".eml") and entry.attached_to in numbers


class _Looked:
    """The book looked through, once; a second time where a word stands nowhere in it, for what that is a slip of."""

    def __init__(self, reader: Reader, asked: Asked, most: Optional[int]) -> None:
        words = needles_of(asked.words)
        options = ((Scope.AGENT, asked.agent), (Scope.COMPANY, asked.company), (Scope.NUMBER, asked.number))
        typed = [Sought(one) for one in words]
        typed += [Sought(one, scope) for scope, text in options for one in needles_of([text or ""])]
        self._has_words = bool(words)
        if not typed or any(text is not None and not needles_of([text]) for _, text in options):
            raise NothingToFind()
        self._needed = [(1 << len(typed)) - 1]
        self.sought = typed
        together = number_in_parts(words)
        if together:
            parts, number = together
            apart = sum(1 << place for place in range(parts.start, parts.stop))
            self._needed.append(self._needed[0] & ~apart | 1 << len(typed))
            self.sought = [*typed, Sought(number)]
        self._searcher, self._kinds = reader.searcher(_bounds(asked)), asked.wanted.kinds
        is_whole = not (asked.case or self._kinds or asked.wanted.first or asked.wanted.last)
        self._companies = reader.companies() if is_whole else []
        self._contents: dict[tuple[str, int], str] = {}
        self._slips: list[Needle] = []
        self._written: dict[str, str] = {}
        self._most, self._told, self.found = most, 0, 0
        self._rows = self._look()
        if self._correct_slips():
            self._rows = self._look()
        self._starts = reduce(Found.either, self._all_found(), Found()).starts
        self.loose = frozenset(one.needle for place, one in enumerate(self.sought) if not self._starts >> place & 1)
        """Those with which no word begins, so that they are found inside of words."""

    def hits(self) -> dict[str, frozenset[int]]:
        """The numbers of the entries that fit, 0 for the case itself, by the uuid of the case."""
        loose = ~self._starts
        named = {(row.case_id, row.number): _counted(row.in_names, loose) for row in self._rows}
        fitting: dict[str, set[int]] = {}
        hanging: Optional[dict[tuple[int, int], int]] = None
        for row in self._rows:
            own = _counted(row.found, loose)
            if not own or row.case_id not in self._cases:
                continue
            around = own | named.get((row.case_id, 0), 0)
            if row.number and not self._fits(around):
                hanging = hanging if hanging is not None else self._searcher.hanging()
                around |= named.get((row.case_id, hanging.get((row.case_id, row.number), 0)), 0)
            if self._fits(around if row.number else own):
                fitting.setdefault(self._cases[row.case_id], set()).add(row.number)
        for case_id, number in self._hanging_on_named(named):
            fitting.setdefault(self._cases[case_id], set()).add(number)
        return {uuid: frozenset(numbers) for uuid, numbers in fitting.items()}

    def _hanging_on_named(self, named: Mapping[tuple[int, int], int]) -> Iterator[tuple[int, int]]:
        """What hangs on a contact that is named so, as a promise on who made it: where such kinds are asked for alone."""
        if not self._kinds or CONTACT.name in self._kinds:
            return
        for (case_id, number), to in self._searcher.hanging().items():
            around = named.get((case_id, to), 0) | named.get((case_id, 0), 0)
            if case_id in self._cases and self._fits(around):
                yield case_id, number

    @cached_property
    def companies(self) -> list[Company]:
        """Those that fit by what is kept of them."""
        return [each for each, found in self._in_companies if self._fits(_counted(found, ~self._starts))]

    def _all_found(self) -> Iterator[Found]:
        yield from (row.found for row in self._rows)
        yield from (found for _, found in self._in_companies)

    def content_of(self, case: Case, entry: Entry) -> str:
        """The text of a kept file in which anything was found; nothing for others."""
        return self._contents.get((case.uuid, entry.number), "")

    def count_told(self) -> None:
        """Take note that one more hit is told."""
        self._told += 1

    def told(self, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
        """These passages, which are told: how what was found is written in them is taken note of."""
        for passage in passages if self._slips else ():
            for start, end in passage.marks:
                written = passage.text[start:end]
                self._written.setdefault(search_form(written), written)
        return passages

    def warnings(self) -> Iterator[str]:
        """What was found in place of what was typed; that nothing was told, which is known once all was."""
        for needle in self._slips:
            if not all(is_written_alike(search_form(needle.typed), form) for form in needle.forms):
                written = [f"'{self._written.get(form, form)}'" for form in needle.forms[:_MOST_NAMED]]
                yield f"nothing has '{shortened(needle.typed)}'; this has {listed(written)}."
        if self._told == self._most and self.found > self._told:
            yield f"up to {self.found - self._told:,} more; --case, --kind or --since narrow it down, a pipe has all of it."
        if not (self._told or self.companies):
            yield "nothing in the book has all of that; fewer words, or the beginning of one, find more."
        # Who answered, a company and a number of an entry stand in no file.
        unread = list(dict.fromkeys(self._searcher.unread.values())) if self._has_words else []
        if unread:
            more = [f"{len(unread) - _MOST_NAMED} more"] if len(unread) > _MOST_NAMED else []
            yield f"not looked into: {listed([*starmap(_part_of, unread[:_MOST_NAMED]), *more])}."

    def _fits(self, bits: int) -> bool:
        return any(bits & needed == needed for needed in self._needed)

    def _look(self) -> list[SearchedRow]:
        self._cases = self._searcher.cases()
        self._in_companies = [(each, found_in_company(each, self.sought)) for each in self._companies]
        rows = {(row.case_id, row.number): row for row in self._searcher.rows_with(self.sought)}
        for key, text in self._searcher.texts_of_files():
            found = found_in(search_form(text), self.sought)
            if found:
                before = rows.get(key, SearchedRow(*key, Found(), Found()))
                rows[key] = before._replace(found=before.found.either(found))
                self._contents[self._cases.get(key[0], ""), key[1]] = text
        return list(rows.values())

    def _correct_slips(self) -> bool:
        """Put in place of words that stand nowhere those that they are a slip of; says whether there are any."""
        starts, inside = reduce(Found.either, self._all_found(), Found())
        seen = starts | inside
        missing = [place for place, one in enumerate(self.sought) if one.needle.may_be_slip and not seen >> place & 1]
        if not missing:
            return False
        parts = [part for place in missing for part in self.sought[place].needle.parts_in_slips()]
        known = self._searcher.words_with(parts).union(
            *(words_in(search_form(texts_in(each))) for each in self._companies)
        )
        for place in missing:
            meant = self.sought[place].needle.slips_among(known)
            if meant:
                self.sought[place] = self.sought[place]._replace(needle=meant)
                self._slips.append(meant)
        return bool(self._slips)


def _part_of(name: str, part: str) -> str:
    """What of a file was not looked into."""
    return shortened(name) if part == ALL else f"{shortened(name)} ({part})"


def _counted(found: Found, loose: int) -> int:
    return found.starts | found.inside & loose


def _bounds(asked: Asked) -> Bounds:
    first, last = asked.wanted.first, asked.wanted.last
    return Bounds(
        asked.case.uuid if asked.case else None,
        asked.wanted.kinds,
        first.day.isoformat() if first else "",
        last.day.isoformat() if last else "",
    )
