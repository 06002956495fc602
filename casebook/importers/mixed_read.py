"""The parts of a folder or a ZIP, each read by its own importer, and what they tell of each other.

What one part tells of a case, its number or who answered, may be what points there in another part. So that the same folder
adds the same whenever it is imported, a part is read once more where the others tell what the book did not know.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from casebook.errors import WrongValue
from casebook.importers.draft import BadDraft, DraftSource, SourceOptions, TypedDraft
from casebook.importers.known_drafts import Pointer, pointers_in, pointers_of_book, with_pointers
from casebook.importers.mixed_parts import MixedPart
from casebook.importers.registry import AMAZON, BANK, MAIL, MESSAGES, Importer
from casebook.records.kinds import Case

_MOST_TIMES = 3
"""So many times it is looked whether parts tell of each other. Our own choice."""


@dataclass
class _PartRead:
    """A part with what its importer read, and what the other parts told when it did."""

    part: MixedPart
    source: DraftSource
    told: frozenset[Pointer] = field(default_factory=frozenset)


class PartsRead:
    """What was read of the parts: the source of each, what each is, what could not be read, what is to be said."""

    def __init__(self, parts: Sequence[MixedPart], wanted: SourceOptions) -> None:
        self.bad: list[BadDraft] = []
        self.remarks: list[str] = []
        self._all: list[_PartRead] = []
        for part in parts:
            try:
                self._all.append(_PartRead(part, _source_of(part, wanted)))
            except WrongValue as refusal:
                # One file that cannot be read keeps no other out.
                why = _why(refusal).removeprefix(f"{part.given.name}: ")
                self.bad.append(BadDraft(_called(part), why, "file"))
        for _ in range(_MOST_TIMES):
            again = [self._read_again(one, wanted) for one in self._all]
            if not any(again):
                break
        self.kinds = [one.source.what or one.part.importer.what for one in self._all]
        self._taken: list[_PartRead] = []
        for one, kind in zip(self._all, self.kinds, strict=True):
            self._take(one, kind, wanted)

    @property
    def sources(self) -> list[DraftSource]:
        """The source of each that is taken, with the name of its file at each place."""
        return [_placed(one.source, one.part.name) if one.part.name else one.source for one in self._taken]

    @property
    def has_lists(self) -> bool:
        """Whether a bank's list is among them."""
        return any(one.part.importer is BANK for one in self._taken)

    def read_lists_again(self, wanted: SourceOptions) -> None:
        """Read the lists of banks once more, against another book."""
        for one in self._taken:
            if one.part.importer is BANK:
                one.source = _source_of(one.part, wanted)

    def _take(self, one: _PartRead, kind: str, wanted: SourceOptions) -> None:
        """Take a part, in the case that was named where it tells none itself; where none was, say that it is left out."""
        if not one.source.drafts:
            one.source = one.source._replace(tells_cases=True)  # why there is nothing in it is told
        if one.source.needs_case:
            case = wanted.book().case
            if case is None:
                self.remarks.append(f"{one.part.name} was left out: it is {kind}, for which --case says the case.")
                return
            one.source = _in_case(one.source, case)
        self._taken.append(one)

    def _read_again(self, one: _PartRead, wanted: SourceOptions) -> bool:
        """Read a part once more where the others tell of a case what was not known when it was read; whether it was."""
        if one.part.importer in (AMAZON, BANK):
            return False  # the first is found by its orders, and the other is read again in the end
        others = (draft for other in self._all if other is not one for draft in other.source.drafts)
        told = pointers_in(others) - pointers_in(one.source.drafts)
        if one.part.importer is MAIL:
            told = frozenset(pointer for pointer in told if pointer.is_number)
        if told <= one.told:
            return False
        book = wanted.book()
        one.told, new = one.told | told, told - pointers_of_book(book)
        if not new:
            return False
        known = with_pointers(book, new, wanted.clock)
        try:
            one.source = _source_of(one.part, wanted._replace(book=lambda: known))
        except WrongValue:
            return False
        return True


def _called(part: MixedPart) -> str:
    """What a refusal calls it: its file, of a chat with what was sent along the chat, else what its importer reads."""
    names = part.given.look.names
    return part.name or (names[0] if part.importer is MESSAGES and names else part.importer.what)


def _source_of(part: MixedPart, wanted: SourceOptions) -> DraftSource:
    if part.given.stream is not None:
        part.given.stream.seek(0)  # it may have been read before
    return part.importer.drafts_of(part.given, wanted._replace(mapping=_mapping(wanted, part.importer)))


def _mapping(wanted: SourceOptions, importer: Importer) -> Mapping[str, str]:
    return wanted.mapping if "--map" in importer.takes else {}


def _why(refusal: WrongValue) -> str:
    return (
        str(refusal).removesuffix(".").removesuffix("; nothing was imported").replace(", and nothing was imported", "")
    )


def _in_case(source: DraftSource, case: Case) -> DraftSource:
    """What tells no case itself, in the one that was named."""
    drafts = [draft._replace(case=draft.case or case.handle) for draft in source.drafts]
    return source._replace(drafts=drafts, tells_cases=True)


def _placed(source: DraftSource, name: str) -> DraftSource:
    """The same, each place with the name of the file that it is in."""

    def place(of: str) -> str:
        return of if of.startswith(name) else f"{name}, {of}"

    def placed(draft: TypedDraft) -> TypedDraft:
        likely = [one._replace(place=place(one.place)) for one in draft.likely]
        return draft._replace(place=place(draft.place), likely=likely)

    return source._replace(
        drafts=[placed(draft) for draft in source.drafts],
        bad=[one._replace(place=place(one.place)) for one in source.bad],
        remarks=[f"{name}: {sentence}" for sentence in source.remarks],
        not_listed=[each._replace(files=(name,)) for each in source.not_listed],
        offers=[offer._replace(drafts=[placed(draft) for draft in offer.drafts]) for offer in source.offers],
        proposals=[one._replace(draft=placed(one.draft)) for one in source.proposals],
    )
